/* table_text.c - the live text, clause by clause: short on the main page, in full on a page of its own.
 *
 * On the main page each clause in question has a line of its own; what has changed shares one, and so does what nobody
 * has spoken of. Of what stands as it did on the page before, the names are enough; and so they are at first, when
 * there is a scene to read, of all but what the two sides want otherwise. */
#include "view/table_words.h"
#include "view/tableau.h"

static const Seat *seat_of(const Tableau *tableau, uint32_t court) {
    return &tableau->talks.parley.seats[court];
}

static bool is_minister(const Tableau *tableau) {
    return tableau->sitting->seat == SEAT_MINISTER;
}

/* Who speaks for a court in the tent. */
static const char *asker(const Tableau *tableau, uint32_t court) {
    bool envoy = is_minister(tableau) && court == own_court(tableau);
    return envoy ? "your envoy" : party_name(tableau, court);
}

static const char *verb(const Tableau *tableau, uint32_t court) {
    return court == own_court(tableau) && !is_minister(tableau) ? "asked" : "asks";
}

static bool asks_else(const Tableau *tableau, uint32_t court, uint32_t clause) {
    const Seat *seat = seat_of(tableau, court);
    return seat->spoken && seat->ask.option[clause] != tableau->talks.parley.text.option[clause];
}

/* Who has said yes asks for nothing else. */
static bool still_asks(const Tableau *tableau, uint32_t court, uint32_t clause) {
    return asks_else(tableau, court, clause) && !(tableau->talks.parley.agreed >> court & 1);
}

static bool beyond_mandate(const Tableau *tableau, uint32_t clause) {
    const Talks *talks = &tableau->talks;
    return is_minister(tableau) && talks->sent &&
           !talks_allows(tableau->book, talks, clause, talks->parley.text.option[clause]);
}

/* What an envoy asks where he may not go on is his mandate; that is said instead. */
static bool asks_freely(const Tableau *tableau, uint32_t court, uint32_t clause) {
    bool bound = court == own_court(tableau) && beyond_mandate(tableau, clause);
    return still_asks(tableau, court, clause) && !bound;
}

/* ---- one clause ------------------------------------------------------------------------------------------------- */

static void add_initials(const Tableau *tableau, uint32_t clause, StrBuf *out) {
    bool put[COURTS];
    for (uint32_t court = 0; court < COURTS; court++) put[court] = seat_of(tableau, court)->initialled >> clause & 1;
    if (put[0] && put[1])
        strbuf_puts(out, " · initialled by both");
    else if (put[0] || put[1])
        strbuf_printf(out, " · initialled by %s", asker(tableau, put[0] ? 0 : 1));
}

typedef bool Asks(const Tableau *tableau, uint32_t court, uint32_t clause);

static void add_asks(const Tableau *tableau, uint32_t clause, Asks *asks, StrBuf *out) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (asks(tableau, court, clause))
            strbuf_printf(out, " · %s %s “%s”", asker(tableau, court), verb(tableau, court),
                          term_option(tableau->book, clause, seat_of(tableau, court)->ask.option[clause]));
}

static void add_limit(const Tableau *tableau, uint32_t clause, StrBuf *out) {
    if (beyond_mandate(tableau, clause))
        strbuf_printf(out, " · your envoy may go no further than “%s”",
                      term_option(tableau->book, clause, tableau->talks.limit.option[clause]));
}

static void clause_row(const Tableau *tableau, uint32_t clause, const StrBuf *aside) {
    Spans spans = spans_for(tableau->page, 4);
    spans_puts(&spans, SPAN_STRONG, term_clause(tableau->book, clause)->label);
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_puts(&spans, SPAN_PLAIN, term_option(tableau->book, clause, tableau->talks.parley.text.option[clause]));
    spans_words(&spans, SPAN_FAINT, aside);
    spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
}

/* ---- the main page ---------------------------------------------------------------------------------------------- */

typedef enum Standing { STANDING_SILENT, STANDING_OLD, STANDING_SETTLED, STANDING_OPEN } Standing;

/* Before anything is said here: the other side wants it otherwise than one's own has it, or than one's envoy may go. */
static bool in_question(const Tableau *tableau, uint32_t clause) {
    uint32_t own = own_court(tableau);
    const Deal *text = &tableau->talks.parley.text;
    if (own == COURTS) return false;
    if (is_minister(tableau)) return !talks_allows(tableau->book, &tableau->talks, clause, text->option[clause]);
    const Deal *ours = seat_of(tableau, own)->spoken ? &seat_of(tableau, own)->ask : &tableau->sitting->start;
    return ours->option[clause] != text->option[clause];
}

/* Whether more than one thing has been said here: the first page told most clauses by name alone, so the second tells
 * them all. */
static bool told_in_full(const Tableau *tableau) {
    uint32_t said = 0;
    for (uint32_t i = game_turns(tableau->game); i-- > 0 && said < 2;) {
        const Deed *deed = game_deed(tableau->game, i);
        said += deed->said && deed->scene.at == tableau->sitting->scene.at;
    }
    return said > 1;
}

/* Nothing has come of the last act here in that clause: it stands as it did on the page before. */
static bool as_before(const Tableau *tableau, uint32_t clause) {
    const Hearing *hearing = game_heard(tableau->game);
    const Deal *text = &tableau->talks.parley.text;
    return told_in_full(tableau) && (hearing->count == 0 || hearing->lay.option[clause] == text->option[clause]);
}

/* Open is what somebody wants otherwise, has initialled, or was not allowed to say yes to. On the first page, which
 * has much else to say, what is not in question counts as old. */
static Standing standing_of(const Tableau *tableau, uint32_t clause) {
    bool open = beyond_mandate(tableau, clause);
    for (uint32_t court = 0; court < COURTS; court++)
        open |= still_asks(tableau, court, clause) || seat_of(tableau, court)->initialled >> clause & 1;
    if (open) return STANDING_OPEN;
    if (!(tableau->talks.parley.said >> clause & 1)) return STANDING_SILENT;
    if (!tableau->begun) return in_question(tableau, clause) ? STANDING_SETTLED : STANDING_OLD;
    return as_before(tableau, clause) ? STANDING_OLD : STANDING_SETTLED;
}

static void open_rows(const Tableau *tableau) {
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        if (standing_of(tableau, c) != STANDING_OPEN) continue;
        StrBuf aside = {0};
        add_initials(tableau, c, &aside);
        add_asks(tableau, c, asks_freely, &aside);
        add_limit(tableau, c, &aside);
        clause_row(tableau, c, &aside);
        strbuf_free(&aside);
    }
}

/* "Silk: 200,000 lengths a year · Silver: none": all clauses of one standing after some words of introduction. */
static void shared_row(const Tableau *tableau, Standing standing, const char *intro) {
    uint32_t count = 0;
    Spans spans = spans_for(tableau->page, 2 * DOMAIN_CLAUSES + 1);
    spans_puts(&spans, SPAN_FAINT, intro);
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        if (standing_of(tableau, c) != standing) continue;
        StrBuf words = {0};
        strbuf_printf(&words, ": %s", term_option(tableau->book, c, tableau->talks.parley.text.option[c]));
        spans_puts(&spans, SPAN_FAINT, count++ ? " · " : "");
        spans_puts(&spans, SPAN_STRONG, term_clause(tableau->book, c)->label);
        spans_words(&spans, SPAN_PLAIN, &words);
        strbuf_free(&words);
    }
    if (count) spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
}

/* Their names alone. */
static bool names_row(const Tableau *tableau, Standing standing, const char *intro, const char *end) {
    uint32_t clauses[DOMAIN_CLAUSES], count = 0;
    StrBuf words = {0};
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++)
        if (standing_of(tableau, c) == standing) clauses[count++] = c;
    for (uint32_t i = 0; i < count; i++) {
        strbuf_puts(&words, list_joint(i, count));
        clause_within(tableau->book, clauses[i], &words);
    }
    strbuf_puts(&words, end);
    Span spans[] = {{str(intro), SPAN_FAINT}, {strbuf_str(&words), SPAN_FAINT}};
    if (count) page_block(tableau->page, &tableau->page->body, BLOCK_ENTRY, spans, 2);
    strbuf_free(&words);
    return count > 0;
}

/* A go-between's text is there before anybody speaks of it: how it begins, and how much more there is. */
static void first_rows(const Tableau *tableau) {
    enum { FIRST_ROWS = 4 };
    uint32_t count = tableau->book->domain->clause_count;
    StrBuf words = {0};
    for (uint32_t c = 0; c < count && c < FIRST_ROWS; c++)
        strbuf_printf(&words, "%s%s: %s", c ? " · " : "", term_clause(tableau->book, c)->label,
                      term_option(tableau->book, c, tableau->talks.parley.text.option[c]));
    if (count > FIRST_ROWS) strbuf_printf(&words, " · and %u more (t shows the whole text)", count - FIRST_ROWS);
    page_line(tableau->page, &tableau->page->body, BLOCK_ENTRY, words.at);
    strbuf_free(&words);
}

static void add_author(const Tableau *tableau, StrBuf *out) {
    uint32_t author = tableau->talks.parley.author;
    if (author < COURTS)
        strbuf_printf(out, ", as %s put it", asker(tableau, author));
    else
        strbuf_puts(out, tableau->talks.drafts ? ", as you drafted it" : ", as it lay at first");
}

static void add_standing(const Tableau *tableau, StrBuf *out) {
    const Parley *parley = &tableau->talks.parley;
    for (uint32_t court = 0; court < COURTS; court++)
        if (parley->voted_down >> court & 1)
            strbuf_printf(out, " It was voted down at the court of %s.", tableau->book->domain->courts[court].label);
    if (parley->agreed == (1u << COURTS) - 1) strbuf_puts(out, " Both sides have said yes to it.");
}

static void text_heading(const Tableau *tableau) {
    StrBuf words = {0};
    strbuf_puts(&words, "The text on the table");
    add_author(tableau, &words);
    page_line(tableau->page, &tableau->page->body, BLOCK_HEADING, words.at);
    strbuf_clear(&words);
    add_standing(tableau, &words);
    if (words.len) page_line(tableau->page, &tableau->page->body, BLOCK_PROSE, words.at + 1);
    strbuf_free(&words);
}

void table_text(const Tableau *tableau) {
    if (is_go_between(tableau) && tableau->begun && !just_read(tableau)) return;
    text_heading(tableau);
    open_rows(tableau);
    shared_row(tableau, STANDING_SETTLED, tableau->begun ? "" : "In question: ");
    bool shown = names_row(tableau, STANDING_OLD,
                           tableau->begun ? "As before: " : "Spoken of as well: ", " (t shows the whole text).");
    if (tableau->begun && !is_go_between(tableau))
        shared_row(tableau, STANDING_SILENT, "Not spoken of yet: ");
    else if (is_go_between(tableau))
        first_rows(tableau);
    else
        names_row(tableau, STANDING_SILENT, "Not spoken of yet: ", shown ? "." : " (t shows the whole text).");
}

/* ---- in full ---------------------------------------------------------------------------------------------------- */

static void add_last_asked(const Tableau *tableau, uint32_t clause, StrBuf *out) {
    bool same[COURTS];
    for (uint32_t court = 0; court < COURTS; court++)
        same[court] = seat_of(tableau, court)->spoken && !asks_else(tableau, court, clause);
    add_asks(tableau, clause, asks_else, out);
    bool spoken = tableau->talks.parley.said >> clause & 1;
    if (spoken && same[0] != same[1]) strbuf_printf(out, " · asked by %s", asker(tableau, same[0] ? 0 : 1));
}

void add_edict(const Tableau *tableau, uint32_t clause, const char *intro, StrBuf *out) {
    uint32_t options = tableau->book->domain->clauses[clause].options, allowed = 0;
    for (uint32_t o = 0; o < options; o++) allowed += talks_edict(tableau->sitting, clause, (uint8_t)o);
    if (allowed == options) return;
    strbuf_puts(out, intro);
    for (uint32_t o = 0, done = 0; o < options; o++) {
        if (!talks_edict(tableau->sitting, clause, (uint8_t)o)) continue;
        strbuf_printf(out, "%s“%s”", list_joint(done++, allowed), term_option(tableau->book, clause, (uint8_t)o));
    }
}

static void add_mandate(const Tableau *tableau, uint32_t clause, StrBuf *out) {
    if (!is_minister(tableau)) return;
    uint8_t limit = tableau->talks.limit.option[clause];
    if (tableau->talks.sent && limit != tableau->talks.parley.text.option[clause])
        strbuf_printf(out, " · your mandate goes as far as “%s”", term_option(tableau->book, clause, limit));
    add_edict(tableau, clause, " · the edict allows ", out);
}

static void full_text(const Tableau *tableau) {
    text_heading(tableau);
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        StrBuf aside = {0};
        add_initials(tableau, c, &aside);
        add_last_asked(tableau, c, &aside);
        add_mandate(tableau, c, &aside);
        clause_row(tableau, c, &aside);
        strbuf_free(&aside);
    }
}

void compose_text(const Game *game, const TableView *view, Page *page) {
    Tableau tableau;
    page->title = str("The treaty so far");
    if (tableau_read(&tableau, game, view, page))
        full_text(&tableau);
    else
        page_line(page, &page->body, BLOCK_PROSE, "This treaty has too many clauses tied together to bargain over.");
}
