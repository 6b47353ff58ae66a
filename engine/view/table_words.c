/* table_words.c - what a table's pages say over and over, said in one place and in one manner. */
#include "view/table_words.h"

#include <string.h>

const Clause *term_clause(const Book *book, uint32_t clause) {
    return &book->clauses[book->domain->clauses[clause].clause.at];
}

const char *term_option(const Book *book, uint32_t clause, uint8_t option) {
    return term_clause(book, clause)->options[option].label;
}

/* ---- a label within a sentence ---------------------------------------------------------------------------------- */

/* "Hask" of "Hask's share". */
static Str first_word(const char *label) {
    return str_of(label, strcspn(label, " ,'"));
}

static bool begins_with(const char *label, Str word) {
    return str_equal(first_word(label), word);
}

/* The article is in many names, and none by itself. */
static bool is_name(const Book *book, Str word) {
    if (str_is(word, "The")) return false;
    for (uint32_t i = 0; i < book->place_count; i++)
        if (begins_with(book->places[i].label, word)) return true;
    for (uint32_t i = 0; i < book->person_count; i++)
        if (begins_with(book->people[i].label, word)) return true;
    for (uint32_t i = 0; i < COURTS; i++)
        if (begins_with(book->domain->courts[i].label, word)) return true;
    return false;
}

void name_within(const char *name, StrBuf *out) {
    size_t at = out->len;
    strbuf_puts(out, name);
    if (str_starts(str(name), "The ")) out->at[at] = 't';
}

void clause_within(const Book *book, uint32_t clause, StrBuf *out) {
    const char *label = term_clause(book, clause)->label;
    size_t at = out->len;
    strbuf_puts(out, label);
    bool capital = label[0] >= 'A' && label[0] <= 'Z';
    if (capital && !is_name(book, first_word(label))) out->at[at] = (char)(label[0] - 'A' + 'a');
}

void upper_first(StrBuf *out, size_t at) {
    if (at < out->len && out->at[at] >= 'a' && out->at[at] <= 'z') out->at[at] = (char)(out->at[at] - 'a' + 'A');
}

/* ---- terms ------------------------------------------------------------------------------------------------------ */

void term_within(const Book *book, uint32_t clause, uint8_t option, StrBuf *out) {
    clause_within(book, clause, out);
    strbuf_printf(out, " “%s”", term_option(book, clause, option));
}

const char *list_joint(uint32_t index, uint32_t count) {
    if (index == 0) return "";
    return index + 1 == count ? " and " : ", ";
}

/* Where the two differ, and how many of these places are told. */
typedef struct Places {
    uint32_t clauses[DOMAIN_CLAUSES], count, told;
} Places;

static Places places_of(const Book *book, Differences differences) {
    Places places = {.count = 0};
    for (uint32_t c = 0; c < book->domain->clause_count; c++)
        if (differences.deal->option[c] != differences.base->option[c]) places.clauses[places.count++] = c;
    places.told = places.count <= differences.most ? places.count : differences.most;
    return places;
}

static void add_rest(const Places *places, const char *joint, StrBuf *out) {
    uint32_t rest = places->count - places->told;
    if (rest) strbuf_printf(out, "%s%u clause%s more", joint, rest, rest == 1 ? "" : "s");
}

uint32_t terms_within(const Book *book, Differences differences, StrBuf *out) {
    Places places = places_of(book, differences);
    uint32_t parts = places.told + (places.told < places.count);
    for (uint32_t i = 0; i < places.told; i++) {
        strbuf_puts(out, list_joint(i, parts));
        term_within(book, places.clauses[i], differences.deal->option[places.clauses[i]], out);
    }
    add_rest(&places, " and ", out);
    return places.count;
}

uint32_t shifts_within(const Book *book, Differences differences, StrBuf *out) {
    Places places = places_of(book, differences);
    for (uint32_t i = 0; i < places.told; i++) {
        uint32_t clause = places.clauses[i];
        strbuf_puts(out, i ? "; " : "");
        clause_within(book, clause, out);
        strbuf_printf(out, ", from “%s” to “%s”", term_option(book, clause, differences.base->option[clause]),
                      term_option(book, clause, differences.deal->option[clause]));
    }
    add_rest(&places, "; and ", out);
    return places.count;
}

/* ---- words for values ------------------------------------------------------------------------------------------- */

const char *cause_words(Cause cause) {
    static const char *const words[] = {
        [CAUSE_NONE] = "as things are",
        [CAUSE_EVENT] = "now that the war has moved",
        [CAUSE_EVIDENCE] = "after what we have heard",
        [CAUSE_DRAFT] = "since a draft proposes it",
        [CAUSE_CONCESSION] = "since you have moved there yourselves",
        [CAUSE_TRADE] = "the one for the other",
    };
    return words[cause];
}

enum { TRUST_MUCH = 75, TRUST_OPEN = 50, TRUST_VAGUE = 30, TRUST_HARDLY = 15 };

const char *trust_words(int32_t trust) {
    if (trust >= TRUST_MUCH) return "much";
    if (trust >= TRUST_OPEN) return "enough to answer truly, and to name a way back";
    if (trust >= TRUST_VAGUE) return "some; answers will be vague";
    return trust >= TRUST_HARDLY ? "little; questions go unanswered" : "hardly at all";
}

const char *distance_meaning(Distance distance) {
    static const char *const words[] = {
        [DISTANCE_SEALED] = "nothing is missing",
        [DISTANCE_NEAR] = "little is missing; a small change may do it",
        [DISTANCE_SOME_WAY] = "something is missing that matters",
        [DISTANCE_FAR] = "much is missing, even a red line may be crossed; it takes another text",
        [DISTANCE_NOT_IN_THIS_WAR] = "a red line is crossed, or more is missing than anybody gives away in this war",
    };
    return words[distance];
}

const char *manner_words(Manner manner) {
    static const char *const words[] = {
        [MANNER_NONE] = "not at all", [MANNER_TRUE] = "as it is", [MANNER_SOFT] = "softened", [MANNER_BENT] = "bent"};
    return words[manner];
}

void part_of_day_words(int32_t pace, StrBuf *out) {
    static const char *const parts[] = {"", "the whole day", "half the day", "a third of the day",
                                        "a quarter of the day"};
    if (pace <= 4)
        strbuf_puts(out, parts[pace]);
    else
        strbuf_printf(out, "one part of the day's %d", pace);
}

void points_words(int32_t hundredths, StrBuf *out) {
    int64_t tenths = floor_div(hundredths, 10), size = tenths < 0 ? -tenths : tenths;
    strbuf_printf(out, "%s%lld.%lld", tenths < 0 ? "-" : "", (long long)(size / 10), (long long)(size % 10));
}

/* ---- marks ------------------------------------------------------------------------------------------------------ */

typedef struct Degree {
    int32_t least, most; /* half-steps */
    const char *words;
} Degree;

static bool is_within(Degree degree, int32_t steps) {
    return steps >= degree.least && steps <= degree.most;
}

/* "much in land and honour"; `sign` is 1 or -1. */
static bool add_degree(const Domain *domain, const int32_t marks[INTERESTS_MOST], int32_t sign, Degree degree,
                       StrBuf *out) {
    uint32_t count = 0, done = 0;
    for (uint32_t i = 0; i < domain->interest_count; i++) count += is_within(degree, marks[i] * sign);
    if (count) strbuf_printf(out, "%s%s in ", out->len ? ", " : "", degree.words);
    for (uint32_t i = 0; i < domain->interest_count; i++)
        if (is_within(degree, marks[i] * sign))
            strbuf_printf(out, "%s%s", list_joint(done++, count), domain->interests[i].label);
    return count > 0;
}

static void add_signed(const Domain *domain, const int32_t marks[INTERESTS_MOST], int32_t sign, StrBuf *out) {
    static const Degree degrees[] = {{8, INT32_MAX, "very much"}, {3, 7, "much"}, {1, 2, "a little"}};
    StrBuf list = {0};
    bool any = false;
    for (size_t i = 0; i < sizeof degrees / sizeof degrees[0]; i++)
        any |= add_degree(domain, marks, sign, degrees[i], &list);
    if (any) strbuf_printf(out, "%s%s", sign < 0 ? "costs " : "brings ", list.at);
    strbuf_free(&list);
}

void marks_words(const Domain *domain, const int32_t marks[INTERESTS_MOST], StrBuf *out) {
    size_t before = out->len;
    add_signed(domain, marks, -1, out);
    size_t between = out->len;
    StrBuf brings = {0};
    add_signed(domain, marks, 1, &brings);
    if (brings.len) strbuf_printf(out, "%s%s", between > before ? "; " : "", brings.at);
    strbuf_free(&brings);
}
