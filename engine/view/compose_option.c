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

enum { WRITTEN_MOST = 6 };

void written_so_far(const Tableau *tableau, TalkKind kind) {
    StrBuf words = {0};
    Deal deal = deal_of_pen(tableau, kind);
    strbuf_puts(&words, "Written so far: ");
    uint32_t count = terms_within(tableau->book, (Differences){&deal, text_lying(tableau, kind), WRITTEN_MOST}, &words);
    strbuf_char(&words, '.');
    if (count) page_line(tableau->page, &tableau->page->body, BLOCK_PROSE, words.at);
    strbuf_free(&words);
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

/* What an option changes for a court, in half-steps; gives how much in all. */
static int32_t marks_of(const Choosing *choosing, uint32_t court, uint8_t option, int32_t marks[INTERESTS_MOST]) {
    const Domain *domain = choosing->tableau->table.domain;
    int32_t before[INTERESTS_MOST], size = 0;
    Deal deal = choosing->base;
    domain_worth(domain, &deal, court, before);
    deal.option[choosing->clause] = option;
    domain_worth(domain, &deal, court, marks);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) {
        marks[i] -= before[i];
        size += marks[i] < 0 ? -marks[i] : marks[i];
    }
    return size;
}

/* There are only three degrees; where the option above has the same words, what it comes to is compared. */
static void add_marks(const Choosing *choosing, uint32_t court, uint8_t option, StrBuf *out) {
    const Domain *domain = choosing->tableau->table.domain;
    int32_t marks[INTERESTS_MOST], above[INTERESTS_MOST];
    StrBuf words = {0}, other = {0};
    int32_t size = marks_of(choosing, court, option, marks), least = size;
    marks_words(domain, marks, &words);
    if (option > 0) least = marks_of(choosing, court, (uint8_t)(option - 1), above);
    if (option > 0) marks_words(domain, above, &other);
    strbuf_puts(out, words.len ? words.at : "nothing changes");
    if (words.len && size != least && str_equal(strbuf_str(&words), strbuf_str(&other)))
        strbuf_puts(out, size > least ? ", more than the one above" : ", less than the one above");
    strbuf_free(&words);
    strbuf_free(&other);
}

/* " — you: costs much in honour · Liao: brings a little in honour". A go-between has to find that out. */
static void add_effects(const Choosing *choosing, uint8_t option, StrBuf *out) {
    if (is_go_between(choosing->tableau)) return;
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
    add_place(&places, talks->parley.text.option[c] == option, "", "on the table now");
    if (written_by_pen(choosing->so_far->kind))
        add_place(&places, choosing->base.option[c] == option, "", "what you have written");
    for (uint32_t court = 0; court < COURTS; court++) {
        const Seat *seat = &talks->parley.seats[court];
        bool own = court == own_court(tableau), sends = own && tableau->sitting->seat == SEAT_MINISTER;
        const char *who = sends ? "your envoy" : own ? "your side" : party_name(tableau, court);
        add_place(&places, seat->spoken && seat->ask.option[c] == option, who,
                  sends ? " last put this" : " last asked this");
    }
    if (tableau->sitting->seat == SEAT_MINISTER && talks->sent)
        add_place(&places, talks_allows(tableau->book, talks, c, option), "", "within the mandate that he has");
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

/* What the ruler has said of the clause, where he has not left it open. */
static void note_edict(const Tableau *tableau, uint32_t clause) {
    StrBuf words = {0};
    add_edict(tableau, clause, "The edict allows ", &words);
    if (words.len) strbuf_char(&words, '.');
    if (words.len) page_line(tableau->page, &tableau->page->body, BLOCK_NOTE, words.at);
    strbuf_free(&words);
}

/* What the councillors expect, right above what can be chosen. A mandate they judge by the furthest that he may go. */
static void advise_on(const Tableau *tableau, TalkKind kind, uint32_t clause) {
    Deal text = deal_of_pen(tableau, kind);
    if (kind == TALK_DISPATCH) text = talks_furthest(tableau->book, &tableau->talks, &text);
    if (kind == TALK_AMEND || written_by_pen(kind)) table_forecasts_by_option(tableau, &(Opening){&text, clause});
}

static const char *question_about(const Tableau *tableau, TalkKind kind) {
    if (is_go_between(tableau)) return kind == TALK_DRAFT ? "What shall it say?" : "What would you have them take?";
    return written_by_pen(kind) ? "What each would cost and bring, beside what you have written so far:"
                                : "What each would cost and bring, beside the text as it is now:";
}

void compose_slot_option(const Game *game, const TableView *view, const Say *so_far, uint32_t clause, Page *page) {
    Tableau tableau;
    if (!tableau_read(&tableau, game, view, page)) return;
    Choosing choosing = {&tableau, so_far, clause, deal_of_pen(&tableau, so_far->kind)};
    const Clause *named = term_clause(tableau.book, clause);
    page->title = str(named->label);
    page->focus = choosing.base.option[clause];
    page_line(page, &page->body, BLOCK_PROSE, question_about(&tableau, so_far->kind));
    if (written_by_pen(so_far->kind)) written_so_far(&tableau, so_far->kind);
    if (so_far->kind == TALK_DISPATCH) note_edict(&tableau, clause);
    for (uint32_t o = 0; o < named->option_count; o++) option_item(&choosing, (uint8_t)o);
    advise_on(&tableau, so_far->kind, clause);
}
