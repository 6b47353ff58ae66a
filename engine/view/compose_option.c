/* compose_option.c - the options of one clause: what each would be beside the text that lies there, in words, and why
 * one can't stand there.
 *
 * What an option costs and brings is told in degrees of each interest. Those are plain to both sides; what isn't is how
 * much a court cares, and nothing here tells that. */
#include "view/table_words.h"
#include "view/tableau.h"

/* ---- the text a term is put into -------------------------------------------------------------------------------- */

bool written_by_pen(TalkKind kind) {
    return kind == TALK_OFFER || kind == TALK_DISPATCH || kind == TALK_DRAFT;
}

const Deal *text_lying(const Tableau *tableau, TalkKind kind) {
    return kind == TALK_DISPATCH ? &tableau->talks.limit : &tableau->talks.parley.text;
}

Deal deal_of_pen(const Tableau *tableau, TalkKind kind) {
    const Pen *pen = tableau->view->pen;
    return written_by_pen(kind) && pen && pen->taken ? pen->deal : *text_lying(tableau, kind);
}

Say with_term(const Tableau *tableau, const Say *so_far, TalkSlot slot, uint32_t clause, uint8_t option) {
    Say say = *so_far;
    if (written_by_pen(say.kind)) {
        say.deal = *text_lying(tableau, say.kind);
        say.deal.option[clause] = option;
    } else if (slot == SLOT_THEN) {
        say.then_clause = (uint8_t)clause;
        say.then_option = option;
    } else {
        say.clause = (uint8_t)clause;
        say.option = option;
    }
    return say;
}

void close_item(Page *page, Item *item, const Error *err) {
    item->open = false;
    item->why = page_text(page, str(err->text));
}

/* ---- one option ------------------------------------------------------------------------------------------------- */

typedef struct Choosing {
    const Tableau *tableau;
    const Say *so_far;
    uint32_t clause;
    Deal base; /* the text that the option would be put into */
} Choosing;

static void add_marks(const Choosing *choosing, uint32_t court, uint8_t option, StrBuf *out) {
    const Domain *domain = choosing->tableau->table.domain;
    int32_t before[INTERESTS_MOST], after[INTERESTS_MOST];
    Deal deal = choosing->base;
    domain_worth(domain, &deal, court, before);
    deal.option[choosing->clause] = option;
    domain_worth(domain, &deal, court, after);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) after[i] -= before[i];
    size_t at = out->len;
    marks_words(domain, after, out);
    if (out->len == at) strbuf_puts(out, "nothing changes");
}

/* " — you: costs much in honour · Liao: brings a little in honour". */
static void add_effects(const Choosing *choosing, uint8_t option, StrBuf *out) {
    if (option == choosing->base.option[choosing->clause]) return;
    for (uint32_t i = 0; i < COURTS; i++) {
        uint32_t own = own_court(choosing->tableau), court = own == 1 ? 1 - i : i;
        strbuf_printf(out, "%s%s: ", i ? " · " : " — ", party_name(choosing->tableau, court));
        add_marks(choosing, court, option, out);
    }
}

static void add_place(StrBuf *out, bool stands, const char *who, const char *words) {
    if (stands) strbuf_printf(out, "%s%s%s", out->len ? "; " : "", who, words);
}

/* Where it stands already: in the text, in what was asked, in the mandate. */
static void add_places(const Choosing *choosing, uint8_t option, StrBuf *out) {
    const Tableau *tableau = choosing->tableau;
    const Talks *talks = &tableau->talks;
    uint32_t c = choosing->clause;
    StrBuf places = {0};
    add_place(&places, talks->parley.text.option[c] == option, "", "as it lies");
    if (written_by_pen(choosing->so_far->kind))
        add_place(&places, choosing->base.option[c] == option, "", "as you have written it");
    for (uint32_t court = 0; court < COURTS; court++) {
        const Seat *seat = &talks->parley.seats[court];
        const char *who = court == own_court(tableau) ? "your side" : party_name(tableau, court);
        add_place(&places, seat->spoken && seat->ask.option[c] == option, who, " last asked this");
    }
    if (tableau->sitting->seat == SEAT_MINISTER && talks->sent)
        add_place(&places, talks_allows(tableau->book, talks, c, option), "", "within the mandate so far");
    if (places.len) strbuf_printf(out, " (%s)", places.at);
    strbuf_free(&places);
}

/* Half of a link is tried as a change of its own. */
static bool option_possible(const Choosing *choosing, uint8_t option, Error *err) {
    const Tableau *tableau = choosing->tableau;
    Say say = with_term(tableau, choosing->so_far, SLOT_TERM, choosing->clause, option);
    if (say.kind == TALK_LINK) say.kind = TALK_AMEND;
    return talks_check(tableau->book, tableau->world, &say, err);
}

static void option_item(const Choosing *choosing, uint8_t option) {
    const Tableau *tableau = choosing->tableau;
    const ClauseOption *named = &term_clause(tableau->book, choosing->clause)->options[option];
    StrBuf label = {0};
    Error err = {""};
    strbuf_puts(&label, named->label);
    upper_first(&label, 0);
    add_places(choosing, option, &label);
    add_effects(choosing, option, &label);
    Item *item = page_item(tableau->page, option, named->name, strbuf_str(&label));
    if (!option_possible(choosing, option, &err)) close_item(tableau->page, item, &err);
    strbuf_free(&label);
}

void compose_slot_option(const Game *game, const TableView *view, const Say *so_far, uint32_t clause, Page *page) {
    Tableau tableau;
    if (!tableau_read(&tableau, game, view, page)) return;
    Choosing choosing = {&tableau, so_far, clause, deal_of_pen(&tableau, so_far->kind)};
    const Clause *named = term_clause(tableau.book, clause);
    page->title = str(named->label);
    page->focus = choosing.base.option[clause];
    page_line(page, &page->body, BLOCK_PROSE,
              written_by_pen(so_far->kind) ? "What each would cost and bring, beside what you have written so far:"
                                           : "What each would cost and bring, beside the text as it is now:");
    for (uint32_t o = 0; o < named->option_count; o++) option_item(&choosing, (uint8_t)o);
    if (so_far->kind == TALK_AMEND) table_forecasts_by_option(&tableau, &(Opening){&choosing.base, clause});
}
