/* table_minister.c - a minister's page: what his envoy carries, what still lies between the two, and how long there is.
 *
 * He writes less than there are clauses, and hears of the rest as they are asked for: so what nobody has asked of him,
 * and he hasn't written, is left to the page of the whole text. */
#include "view/table_words.h"
#include "view/tableau.h"

enum { BETWEEN_MOST = 6 };

static const char *envoy_name(const Tableau *tableau) {
    PersonId envoy = tableau->sitting->envoy;
    return envoy.at == ID_NONE ? "your envoy" : tableau->book->people[envoy.at].label;
}

/* ---- what matters in a mandate ---------------------------------------------------------------------------------- */

static bool they_ask_more(const Tableau *tableau, const Deal *mandate, uint32_t clause) {
    const Seat *theirs = &tableau->talks.parley.seats[1 - own_court(tableau)];
    Talks so_far = tableau->talks;
    so_far.limit = *mandate;
    return theirs->spoken && !talks_allows(tableau->book, &so_far, clause, theirs->ask.option[clause]);
}

static bool granted(const Tableau *tableau, const Deal *mandate, uint32_t clause) {
    return mandate->option[clause] != tableau->sitting->start.option[clause];
}

bool in_mandate(const Tableau *tableau, const Deal *mandate, uint32_t clause) {
    const Seat *theirs = &tableau->talks.parley.seats[1 - own_court(tableau)];
    if (tableau->book->domain->clause_count <= SHORT_TREATY) return true;
    if (granted(tableau, mandate, clause) || granted(tableau, &tableau->talks.limit, clause)) return true;
    bool may = talks_edict(tableau->sitting, clause, theirs->ask.option[clause]);
    return may && they_ask_more(tableau, &tableau->talks.limit, clause);
}

/* ---- what he carries -------------------------------------------------------------------------------------------- */

static void add_granted(const Tableau *tableau, StrBuf *out) {
    const Deal *limit = &tableau->talks.limit;
    uint32_t count = 0;
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        if (!granted(tableau, limit, c)) continue;
        strbuf_puts(out, count++ ? " · " : " ");
        clause_within(tableau->book, c, out);
        strbuf_printf(out, ": %s", term_option(tableau->book, c, limit->option[c]));
    }
    if (count == 0) strbuf_puts(out, " nothing");
    strbuf_char(out, '.');
}

static void carries(const Tableau *tableau) {
    Spans spans = spans_for(tableau->page, 2);
    StrBuf words = {0};
    strbuf_puts(&words, " may grant, and no more:");
    add_granted(tableau, &words);
    spans_name(&spans, envoy_name(tableau));
    spans_words(&spans, SPAN_PLAIN, &words);
    spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    strbuf_free(&words);
}

/* What they would have of it by now, however much more he may grant. */
static void price(const Tableau *tableau) {
    const Talks *talks = &tableau->talks;
    const Deal *ask = &talks->parley.seats[1 - own_court(tableau)].ask;
    StrBuf words = {0};
    uint32_t count = 0;
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        if (!granted(tableau, &talks->limit, c) || !talks_allows(tableau->book, talks, c, ask->option[c])) continue;
        strbuf_puts(&words, count++ ? " · " : " asks, of that: ");
        clause_within(tableau->book, c, &words);
        strbuf_printf(&words, ": %s", term_option(tableau->book, c, ask->option[c]));
    }
    Spans spans = spans_for(tableau->page, 2);
    if (count) {
        strbuf_char(&words, '.');
        spans_name(&spans, tableau->book->domain->courts[1 - own_court(tableau)].label);
        spans_words(&spans, SPAN_PLAIN, &words);
        spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    }
    strbuf_free(&words);
}

/* ---- what lies between ------------------------------------------------------------------------------------------ */

static void between_row(const Tableau *tableau, uint32_t clause) {
    const Seat *theirs = &tableau->talks.parley.seats[1 - own_court(tableau)];
    uint8_t asked = theirs->ask.option[clause];
    bool forbidden = !talks_edict(tableau->sitting, clause, asked);
    Spans spans = spans_for(tableau->page, 3);
    StrBuf words = {0};
    strbuf_printf(
        &words, ": they ask “%s”; he may go no further than “%s”%s.", term_option(tableau->book, clause, asked),
        term_option(tableau->book, clause, tableau->talks.limit.option[clause]), forbidden ? ", by the edict" : "");
    spans_puts(&spans, SPAN_STRONG, term_clause(tableau->book, clause)->label);
    spans_words(&spans, SPAN_PLAIN, &words);
    spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    strbuf_free(&words);
}

static void between(const Tableau *tableau) {
    uint32_t count = 0;
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        if (!they_ask_more(tableau, &tableau->talks.limit, c)) continue;
        if (count++ == 0) page_line(tableau->page, &tableau->page->body, BLOCK_HEADING, "Still between you and them");
        if (count <= BETWEEN_MOST) between_row(tableau, c);
    }
    if (count > BETWEEN_MOST)
        page_line(tableau->page, &tableau->page->body, BLOCK_NOTE, "And more (t shows the whole text).");
}

/* The whole of it, once it can be laid before the courts. */
static void agreed_text(const Tableau *tableau) {
    const Deal *text = &tableau->talks.parley.text;
    uint32_t count = tableau->book->domain->clause_count;
    Spans spans = spans_for(tableau->page, 2 * (size_t)DOMAIN_CLAUSES);
    page_line(tableau->page, &tableau->page->body, BLOCK_HEADING, "The text that both sides have said yes to");
    for (uint32_t c = 0; c < count; c++) {
        StrBuf words = {0};
        strbuf_printf(&words, ": %s%s", term_option(tableau->book, c, text->option[c]), c + 1 < count ? " · " : "");
        spans_puts(&spans, SPAN_STRONG, term_clause(tableau->book, c)->label);
        spans_words(&spans, SPAN_PLAIN, &words);
        strbuf_free(&words);
    }
    spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
}

void table_minister(const Tableau *tableau) {
    bool agreed = tableau->talks.parley.agreed == (1u << COURTS) - 1;
    table_standing(tableau);
    if (!agreed) carries(tableau);
    if (agreed)
        agreed_text(tableau);
    else if (tableau->talks.sent) {
        price(tableau);
        between(tableau);
    }
}
