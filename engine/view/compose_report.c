/* compose_report.c - what an envoy brings home: up to a dozen answers, of his and of theirs, told in a few lines.
 *
 * They have moved from the text that he found there as far as their last one. What in that lies beyond his mandate, the
 * page below it tells (table_minister.c). */
#include <string.h>

#include "view/compose_heard.h"
#include "view/table_words.h"

enum { TOLD_MOST = 3, LEFT_MOST = 2 };

typedef struct Side { /* one of the two, over all exchanges */
    const Heard *first, *last;
} Side;

typedef struct Report {
    const Ear *ear;
    Deal lay; /* the text that he found there */
    const char *envoy;
    uint32_t own;
    Side sides[COURTS];
} Report;

static bool puts_text(const Heard *heard) {
    AnswerKind kind = heard->answer.kind;
    return kind == ANSWER_COUNTER || kind == ANSWER_HOLD || kind == ANSWER_ACCEPT;
}

static Report read_report(const Ear *ear, const Hearing *hearing) {
    const Book *book = ear->book;
    Report report = {.ear = ear, .lay = hearing->lay, .own = ear->sitting->court, .envoy = "your envoy"};
    if (ear->sitting->envoy.at != ID_NONE) report.envoy = book->people[ear->sitting->envoy.at].label;
    for (uint32_t i = 0; i < hearing->count; i++) {
        const Heard *heard = &hearing->list[i];
        if (heard->kind != HEARD_ANSWER) continue;
        Side *side = &report.sides[heard->court];
        if (!side->first && puts_text(heard)) side->first = heard;
        side->last = heard;
    }
    return report;
}

static const char *their_label(const Report *report) {
    return report->ear->book->domain->courts[1 - report->own].label;
}

static void report_line(const Report *report, StrBuf *words) {
    upper_first(words, 0);
    page_line(report->ear->page, &report->ear->page->body, BLOCK_PROSE, strbuf_text(words));
    strbuf_free(words);
}

static void tell_heading(const Report *report) {
    Spans spans = spans_for(report->ear->page, 2);
    spans_name(&spans, report->envoy);
    spans_puts(&spans, SPAN_PLAIN, "'s report, a day old:");
    spans_block(&spans, &report->ear->page->body, BLOCK_PROSE);
}

/* He takes a text within his mandate without a further word. */
static bool settled(const Report *report) {
    const Talks *talks = report->ear->talks;
    return talks && talks->parley.agreed == (1u << COURTS) - 1;
}

/* What they ask and hadn't asked: terms beyond the mandate where the text that he found there was within it, and sums
 * that have risen. */
static bool is_demand(const Report *report, uint32_t clause, const Deal *now, const Deal *from) {
    const Ear *ear = report->ear;
    uint8_t asked = now->option[clause], before = from->option[clause];
    if (!ear->talks || asked == before || settled(report)) return false;
    if (!talks_allows(ear->book, ear->talks, clause, before)) return false;
    bool risen = report->sides[1 - report->own].last->eager && ear->sitting->edict[clause];
    return risen || !talks_allows(ear->book, ear->talks, clause, asked);
}

/* `from`, but for the terms in `now` that are new demands, or for those that aren't. */
static Deal part_of(const Report *report, const Deal *now, const Deal *from, bool demands) {
    Deal part = *from;
    for (uint32_t c = 0; c < report->ear->book->domain->clause_count; c++)
        if (is_demand(report, c, now, from) == demands) part.option[c] = now->option[c];
    return part;
}

/* Where a side has come to since `from`, by so much of its last text. */
static bool tell_terms(const Report *report, const Deal *now, const Deal *from, const char *who) {
    StrBuf words = {0};
    strbuf_printf(&words, "%s: ", who);
    uint32_t count = terms_within(report->ear->book, (Differences){now, from, TOLD_MOST}, &words);
    strbuf_char(&words, '.');
    if (count)
        report_line(report, &words);
    else
        strbuf_free(&words);
    return count > 0;
}

static bool tell_shift(const Report *report, uint32_t court, const Deal *from, const char *who) {
    const Heard *last = report->sides[court].last;
    if (!from || !last || !puts_text(last)) return false;
    Deal part = court == report->own ? last->answer.text : part_of(report, &last->answer.text, from, false);
    return tell_terms(report, &part, from, who);
}

static bool tell_demands(const Report *report, const Deal *from) {
    const Heard *last = report->sides[1 - report->own].last;
    StrBuf who = {0};
    if (!last || !puts_text(last)) return false;
    Deal part = part_of(report, &last->answer.text, from, true);
    strbuf_printf(&who, "What %s asks now and did not ask before", their_label(report));
    bool told = tell_terms(report, &part, from, strbuf_text(&who));
    strbuf_free(&who);
    return told;
}

/* They have come with a text of their own only now. */
static bool they_opened(const Report *report) {
    const Heard *first = report->sides[1 - report->own].first;
    return first && first->answer.kind == ANSWER_COUNTER && first->answer.step_count == 0;
}

static void tell_opening(const Report *report) {
    StrBuf words = {0};
    if (!they_opened(report)) return;
    const Deal *first = &report->sides[1 - report->own].first->answer.text;
    strbuf_printf(&words, "%s came with a text of its own: ", their_label(report));
    if (terms_within(report->ear->book, (Differences){first, &report->lay, TOLD_MOST}, &words) == 0)
        strbuf_puts(&words, "in every clause what lay there");
    strbuf_char(&words, '.');
    report_line(report, &words);
}

/* He gave before he was asked, or they ask more; and he says so, for it will be asked how they knew. */
static void tell_eager(const Report *report) {
    const Heard *ours = report->sides[report->own].first, *theirs = report->sides[1 - report->own].last;
    bool asked = theirs && theirs->eager;
    bool gave = ours && ours->eager && theirs && memcmp(&theirs->answer.text, &report->lay, sizeof(Deal)) != 0;
    if (!asked && !gave) return;
    page_line(report->ear->page, &report->ear->page->body, BLOCK_PROSE,
              asked
                  ? "“They could see on me that I might give more than they had asked, and now they ask it.”"
                  : "“They could see on me that I might give more than they had asked. So they asked it, and I gave.”");
}

static void tell_moved(const Report *report) {
    const Heard *ours = report->sides[report->own].first, *first = report->sides[1 - report->own].first;
    const Deal *from = they_opened(report) ? &first->answer.text : &report->lay;
    StrBuf words = {0};
    strbuf_printf(&words, "%s has come to", their_label(report));
    bool theirs = tell_shift(report, 1 - report->own, from, words.at);
    strbuf_free(&words);
    theirs |= tell_demands(report, from);
    if (theirs || tell_shift(report, report->own, ours ? &ours->answer.text : NULL, "I have gone to")) return;
    strbuf_puts(&words, "Nobody moved.");
    report_line(report, &words);
}

static bool said_yes(const Report *report, uint32_t court) {
    const Heard *last = report->sides[court].last;
    return last && last->answer.kind == ANSWER_ACCEPT;
}

/* Whether there is a text that both would sign, or what became of it. */
static void tell_end(const Report *report) {
    const Heard *ours = report->sides[report->own].last;
    StrBuf words = {0};
    if (said_yes(report, 1 - report->own))
        strbuf_printf(&words, "%s has said yes to my text. It lies before you, and can be laid before the courts.",
                      their_label(report));
    else if (said_yes(report, report->own) || settled(report))
        strbuf_puts(&words, "I could say yes to their text within what you allowed. It lies before you, and can be "
                            "laid before the courts.");
    else if (ours && ours->answer.kind == ANSWER_LEAVE)
        strbuf_puts(&words, "I had nothing more that I might say, and have come home.");
    else if (report->ear->talks && report->ear->talks->parley.author == 1 - report->own)
        strbuf_puts(&words, "They stand by a text of their own, which I may not say yes to.");
    else
        strbuf_puts(&words, "I have no text that they would sign.");
    report_line(report, &words);
}

/* The clause that they complain of is one in which they have just given way. */
static bool complains_of_a_gift(const Heard *theirs) {
    uint32_t clause = theirs->answer.refusal.clause;
    if (!puts_text(theirs) || theirs->answer.refusal.red_line || clause == ID_NONE) return false;
    return theirs->answer.text.option[clause] == theirs->text.option[clause];
}

/* Instead, what of their text is still beyond the mandate. */
static void tell_left(const Report *report, const Heard *theirs) {
    const Ear *ear = report->ear;
    Speech speech = {ear->book, {theirs->court, FACTIONS_MOST, ear->turn}, {0}};
    const Deal *text = &theirs->answer.text;
    StrBuf change = {0};
    uint32_t count = 0;
    for (uint32_t c = 0; c < ear->book->domain->clause_count && count < LEFT_MOST; c++) {
        if (talks_allows(ear->book, ear->talks, c, text->option[c])) continue;
        strbuf_puts(&change, count++ ? " and " : "");
        term_within(ear->book, c, text->option[c], &change);
    }
    if (count) speak(&speech, VOICE_COUNTER, &(Fills){.change = strbuf_text(&change)});
    if (count) speech_block(&speech, theirs->answer.refusal.distance, ear->page, &ear->page->body);
    strbuf_free(&change);
}

/* What tipped them is named only if it has been bargained over: if not, the first thing granted that has been. */
static Heard named_tip(const Report *report, const Heard *theirs) {
    Heard named = *theirs;
    const Deal *text = &theirs->answer.text, *start = &report->ear->sitting->start;
    uint32_t tipped = theirs->answer.tipped;
    if (tipped == ID_NONE || text->option[tipped] != report->lay.option[tipped]) return named;
    named.answer.tipped = ID_NONE;
    for (uint32_t c = report->ear->book->domain->clause_count; c-- > 0;)
        if (text->option[c] != start->option[c]) named.answer.tipped = c;
    return named;
}

/* What they put instead has been told; what troubles them, they say themselves. */
static void tell_answer(const Report *report) {
    const Heard *theirs = report->sides[1 - report->own].last;
    if (!theirs || (settled(report) && theirs->answer.kind != ANSWER_ACCEPT)) return;
    Heard told = named_tip(report, theirs);
    Ear ear = *report->ear;
    ear.known = &report->lay;
    if (ear.talks && complains_of_a_gift(theirs))
        tell_left(report, theirs);
    else if (theirs->answer.kind == ANSWER_COUNTER)
        hear_objection(&ear, &told);
    else
        hear_answer_speech(&ear, &told);
}

void compose_report(const Ear *ear, const Hearing *hearing) {
    Report report = read_report(ear, hearing);
    tell_heading(&report);
    tell_opening(&report);
    tell_eager(&report);
    tell_moved(&report);
    tell_answer(&report);
    tell_end(&report);
}
