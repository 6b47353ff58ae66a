/* compose_slot.c - pages that fill in what is about to be said: which clause, which option, what, to whom, how.
 * Whatever can't stand there is shown closed, with the reason that the model gives.
 *
 * A Say that isn't finished is possible when some way of finishing it is (say_possible). */
#include "view/table_words.h"
#include "view/tableau.h"

/* ---- which clause ----------------------------------------------------------------------------------------------- */

static const TalkSlot *slots_after(TalkKind kind, TalkSlot slot) {
    const TalkSlot *at = talk_slots(kind);
    while (*at != slot && *at != SLOT_END) at++;
    return *at == SLOT_END ? at : at + 1;
}

/* Open when some option of it is, other than the one that lies there. */
static bool clause_possible(const Tableau *tableau, const Say *so_far, TalkSlot slot, uint32_t clause, Error *err) {
    const TalkSlot *after = slots_after(so_far->kind, slot);
    uint8_t lies = text_lying(tableau, so_far->kind)->option[clause];
    for (uint32_t o = 0; o < tableau->book->domain->clauses[clause].options; o++) {
        Say say = with_term(tableau, so_far, slot, clause, (uint8_t)o);
        if (o != lies && say_possible(tableau, &say, after, err)) return true;
    }
    return false;
}

static bool initials_possible(const Tableau *tableau, const Say *so_far, uint32_t clause, Error *err) {
    Say say = *so_far;
    say.clause = (uint8_t)clause;
    return talks_check(tableau->book, tableau->world, &say, err);
}

static void add_other_asks(const Tableau *tableau, uint32_t clause, StrBuf *out) {
    const Parley *parley = &tableau->talks.parley;
    for (uint32_t court = 0; court < COURTS; court++) {
        const Seat *seat = &parley->seats[court];
        bool asks = court != own_court(tableau) && seat->spoken && !(parley->agreed >> court & 1);
        if (asks && seat->ask.option[clause] != parley->text.option[clause])
            strbuf_printf(out, " (%s asks “%s”)", tableau->book->domain->courts[court].label,
                          term_option(tableau->book, clause, seat->ask.option[clause]));
    }
}

static void clause_item(const Tableau *tableau, const Say *so_far, TalkSlot slot, uint32_t clause) {
    const Clause *named = term_clause(tableau->book, clause);
    StrBuf label = {0};
    Error err = {""};
    strbuf_printf(&label, "%s: %s", named->label,
                  term_option(tableau->book, clause, tableau->talks.parley.text.option[clause]));
    add_other_asks(tableau, clause, &label);
    Item *item = page_item(tableau->page, clause, named->name, strbuf_str(&label));
    bool open = slot == SLOT_CLAUSE ? initials_possible(tableau, so_far, clause, &err)
                                    : clause_possible(tableau, so_far, slot, clause, &err);
    if (!open) close_item(tableau->page, item, &err);
    strbuf_free(&label);
}

static void clause_items(const Tableau *tableau, const Say *so_far, TalkSlot slot) {
    if (slot == SLOT_MAYBE_TERM) page_item(tableau->page, ID_NONE, "most", str("What matters most"));
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) clause_item(tableau, so_far, slot, c);
}

/* ---- a whole text ----------------------------------------------------------------------------------------------- */

/* Beside the mandate as it is written: nobody could write down what the edict forbids. */
static const char *reach_words(const Tableau *tableau, const Talks *mandate, uint32_t clause, uint8_t asked) {
    bool ordered = tableau->book->domain->clauses[clause].ordered;
    if (talks_allows(tableau->book, mandate, clause, asked))
        return ordered ? "less than you allow" : "which he may take";
    if (!talks_edict(tableau->sitting, clause, asked)) return "which the edict forbids";
    return ordered ? "more than you allow" : "which you have not allowed";
}

/* What they ask beside how far the envoy may go; of a clause of which nobody has spoken, nothing. */
static void add_reach(const Tableau *tableau, const Deal *mandate, uint32_t clause, StrBuf *out) {
    uint32_t other = 1 - own_court(tableau);
    const Parley *parley = &tableau->talks.parley;
    uint8_t asked = parley->seats[other].ask.option[clause];
    const char *court = tableau->book->domain->courts[other].label;
    Talks so_far = tableau->talks;
    so_far.limit = *mandate;
    if (!parley->seats[other].spoken || !(parley->said >> clause & 1)) return;
    if (asked == mandate->option[clause])
        strbuf_printf(out, "as %s asks", court);
    else
        strbuf_printf(out, "%s asks “%s”, %s", court, term_option(tableau->book, clause, asked),
                      reach_words(tableau, &so_far, clause, asked));
}

static void add_mandate_notes(const Tableau *tableau, const Deal *mandate, uint32_t clause, StrBuf *out) {
    StrBuf notes = {0};
    uint8_t lies = tableau->talks.limit.option[clause];
    add_reach(tableau, mandate, clause, &notes);
    if (mandate->option[clause] != lies)
        strbuf_printf(&notes, "%sinstead of “%s”", notes.len ? "; " : "", term_option(tableau->book, clause, lies));
    if (notes.len) strbuf_printf(out, " (%s)", notes.at);
    strbuf_free(&notes);
}

static void add_text_notes(const Tableau *tableau, const Deal *text, uint32_t clause, StrBuf *out) {
    uint8_t lies = tableau->talks.parley.text.option[clause];
    if (text->option[clause] != lies)
        strbuf_printf(out, " (instead of “%s”)", term_option(tableau->book, clause, lies));
    for (uint32_t court = 0; court < COURTS && text->option[clause] == lies; court++)
        if (tableau->talks.named[court] >> clause & 1)
            strbuf_printf(out, " (it hurts %s)", tableau->book->domain->courts[court].label);
    add_other_asks(tableau, clause, out);
}

/* What one draft can rewrite is rewritten, and this clause is none of it. */
static bool beyond_the_draft(const Tableau *tableau, const Deal *text, uint32_t clause, Error *err) {
    const Talks *talks = &tableau->talks;
    bool rewritten = text->option[clause] != talks->parley.text.option[clause];
    if (rewritten || talks_rewrites_left(tableau->sitting, talks, text) > 0) return false;
    error_set(err, "This draft can rewrite no more.");
    return true;
}

static void pen_row(const Tableau *tableau, TalkKind kind, uint32_t clause) {
    Deal deal = deal_of_pen(tableau, kind);
    const Clause *named = term_clause(tableau->book, clause);
    StrBuf label = {0};
    strbuf_printf(&label, "%s: %s", named->label, term_option(tableau->book, clause, deal.option[clause]));
    (kind == TALK_DISPATCH ? add_mandate_notes : add_text_notes)(tableau, &deal, clause, &label);
    Item *item = page_item(tableau->page, clause, named->name, strbuf_str(&label));
    Error err = {""};
    if (beyond_the_draft(tableau, &deal, clause, &err) ||
        !clause_possible(tableau, &(Say){.kind = kind}, SLOT_TERMS, clause, &err))
        close_item(tableau->page, item, &err);
    strbuf_free(&label);
}

static const char *put_words(TalkKind kind) {
    if (kind == TALK_DISPATCH) return "Send him with this mandate";
    return kind == TALK_DRAFT ? "Put this draft to both courts" : "Put this text on the table";
}

/* Whatever is done with a draft, nothing that was written goes without a way back. */
static void keeping_items(const Tableau *tableau) {
    const Pen *pen = tableau->view->pen;
    bool written = pen && pen->taken;
    if (pen && pen->set_aside)
        page_item(tableau->page, TABLE_PEN_ASIDE_TAG, "mine", str("Put back what you had written"));
    if (written) page_item(tableau->page, TABLE_PEN_STRIKE_TAG, "strike", str("Strike out all that you have written"));
    page_item(tableau->page, TABLE_PEN_BACK_TAG, "leave",
              str(written ? "Put the pen down; your draft stays here" : "Put the pen down; nothing is changed"));
}

static bool edict_binds(const Tableau *tableau) {
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++)
        if (tableau->sitting->edict[c]) return true;
    return false;
}

static void put_item(const Tableau *tableau, const Say *say) {
    Error err = {""};
    Item *put = page_item(tableau->page, TABLE_PEN_TAG, "put", str(put_words(say->kind)));
    if (!talks_check(tableau->book, tableau->world, say, &err)) close_item(tableau->page, put, &err);
}

static void asked_item(const Tableau *tableau) {
    if (!tableau->talks.parley.seats[1 - own_court(tableau)].spoken) return;
    page_item(tableau->page, TABLE_PEN_ASKED_TAG, "asked",
              str(edict_binds(tableau) ? "Write down all that they ask, as far as the edict allows"
                                       : "Write down all that they ask"));
}

/* A minister sees few clauses, and then more: what stands above them keeps its number. */
static void pen_items(const Tableau *tableau, TalkKind kind) {
    Say say = {.kind = kind, .deal = deal_of_pen(tableau, kind)};
    Page *page = tableau->page;
    bool dispatch = kind == TALK_DISPATCH, some = dispatch && !tableau->view->all, left_out = false;
    if (dispatch) put_item(tableau, &say);
    if (dispatch) asked_item(tableau);
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        bool shown = !some || in_mandate(tableau, &say.deal, c);
        if (shown) pen_row(tableau, kind, c);
        left_out |= !shown;
    }
    if (!dispatch) put_item(tableau, &say);
    if (kind == TALK_DRAFT && tableau->talks.first[0] && tableau->talks.first[1])
        page_item(page, TABLE_PEN_ADVICE_TAG, "advice",
                  str("What would be fairest, to your own mind? Begin from that"));
    if (left_out) page_item(page, TABLE_PEN_ALL_TAG, "all", str("Show the other clauses, too"));
    keeping_items(tableau);
}

/* ---- what, to whom, how ----------------------------------------------------------------------------------------- */

static void token_entry(const Tableau *tableau, const Token *token) {
    Telling telling = telling_now(tableau->game);
    for (uint32_t i = 0; i < token->text.count; i++) {
        if (!guard_test(token->text.list[i].when, tableau->world)) continue;
        Spans spans = spans_for(tableau->page, 8);
        StrBuf label = {0};
        strbuf_puts(&label, token->label);
        upper_first(&label, 0);
        spans_words(&spans, SPAN_STRONG, &label);
        spans_puts(&spans, SPAN_PLAIN, ": ");
        spans_paragraph(&spans, &token->text.list[i], &telling);
        spans_cites(&spans, tableau->book, token->cites);
        spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
        strbuf_free(&label);
    }
}

static void item_if_possible(const Tableau *tableau, const Say *say, TalkSlot slot, Item *item) {
    Error err = {""};
    if (!say_possible(tableau, say, slots_after(say->kind, slot), &err)) close_item(tableau->page, item, &err);
}

static void token_items(const Tableau *tableau, const Say *so_far) {
    uint32_t held = talks_tokens(tableau->book, tableau->world);
    for (uint32_t i = 0; i < tableau->book->token_count; i++) {
        const Token *token = &tableau->book->tokens[i];
        Say say = *so_far;
        say.token = (uint8_t)i;
        if (!(held >> i & 1)) continue;
        token_entry(tableau, token);
        StrBuf label = {0};
        strbuf_puts(&label, token->label);
        upper_first(&label, 0);
        item_if_possible(tableau, &say, SLOT_TOKEN, page_item(tableau->page, i, token->name, strbuf_str(&label)));
        strbuf_free(&label);
    }
    if (held == 0) page_line(tableau->page, &tableau->page->body, BLOCK_PROSE, "You know nothing that would serve.");
}

static void court_items(const Tableau *tableau, const Say *so_far) {
    for (uint32_t court = 0; court < COURTS; court++) {
        const Court *named = &tableau->book->domain->courts[court];
        Say say = *so_far;
        StrBuf label = {0};
        say.court = (uint8_t)court;
        strbuf_puts(&label, named->label);
        upper_first(&label, 0);
        Item *item = page_item(tableau->page, court, named->name, strbuf_str(&label));
        item_if_possible(tableau, &say, SLOT_COURT, item);
        strbuf_free(&label);
    }
}

static void faction_items(const Tableau *tableau, const Say *so_far) {
    const Court *court = &tableau->book->domain->courts[own_court(tableau)];
    for (uint32_t f = 0; f < court->faction_count; f++) {
        Say say = *so_far;
        StrBuf label = {0};
        say.faction = (uint8_t)f;
        strbuf_puts(&label, speaker_name(tableau->book, (Speaker){own_court(tableau), f, 0}));
        upper_first(&label, 0);
        Item *item = page_item(tableau->page, f, court->factions[f].name, strbuf_str(&label));
        item_if_possible(tableau, &say, SLOT_FACTION, item);
        strbuf_free(&label);
    }
}

static const char *manner_label(TalkKind kind, Manner manner) {
    if (manner == MANNER_TRUE)
        return kind == TALK_CARRY ? "As it was said: they will tell you a second place" : "As it is";
    if (manner == MANNER_SOFT) return "Softened: it counts for half, and might come out when their lists meet";
    return kind == TALK_CARRY ? "Bent: that the text would nearly do. If it comes out, it will cost you dear"
                              : "Bent. If it comes out, it will cost you dear";
}

static void manner_items(const Tableau *tableau, const Say *so_far) {
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        Say say = *so_far;
        say.manner = (uint8_t)manner;
        Str label = str(manner_label(so_far->kind, manner));
        Item *item = page_item(tableau->page, manner, manner_word(manner), label);
        item_if_possible(tableau, &say, SLOT_MANNER, item);
    }
}

/* ---- the page --------------------------------------------------------------------------------------------------- */

static const char *question_of(const Say *so_far, TalkSlot slot) {
    switch (slot) {
    case SLOT_TERM: return so_far->kind == TALK_LINK ? "If which clause…" : "Which clause?";
    case SLOT_THEN: return "… then which other clause?";
    case SLOT_MAYBE_TERM: return "About what?";
    case SLOT_CLAUSE: return "Which clause?";
    case SLOT_TOKEN: return "What of all that you know?";
    case SLOT_COURT: return so_far->kind == TALK_CARRY ? "Whose answer?" : "Which court?";
    case SLOT_FACTION: return "Whom?";
    case SLOT_MANNER: return "How do you put it?";
    case SLOT_TERMS:
        return so_far->kind == TALK_DISPATCH
                   ? "In each clause he may go as far as is written here, and take whatever is better for you."
                   : "Choose a clause to change it; then put the text.";
    case SLOT_END: break;
    }
    return "";
}

static void add_rewrites_left(const Tableau *tableau, StrBuf *out) {
    Deal deal = deal_of_pen(tableau, TALK_DRAFT);
    uint32_t left = talks_rewrites_left(tableau->sitting, &tableau->talks, &deal);
    if (tableau->sitting->rewrites == 0) return;
    strbuf_printf(out, " One draft can rewrite %u of them; %u %s left.", tableau->sitting->rewrites, left,
                  left == 1 ? "is" : "are");
}

/* Who looks over a go-between's shoulder speaks before he writes, and when there is no more to write. */
static bool worth_a_look(const Tableau *tableau, const Deal *text) {
    bool counted = is_go_between(tableau) && tableau->sitting->rewrites > 0;
    uint32_t left = talks_rewrites_left(tableau->sitting, &tableau->talks, text);
    return !counted || left == 0 || left == tableau->sitting->rewrites;
}

static void slot_heading(const Tableau *tableau, TalkKind kind) {
    StrBuf words = {0};
    strbuf_puts(&words, talk_doc(kind));
    upper_first(&words, 0);
    tableau->page->title = page_text(tableau->page, strbuf_str(&words));
    strbuf_free(&words);
}

/* Of a link, its first half as it has been chosen. */
static void slot_so_far(const Tableau *tableau, const Say *so_far, TalkSlot slot) {
    StrBuf words = {0};
    if (slot == SLOT_THEN) {
        strbuf_puts(&words, "If ");
        term_within(tableau->book, so_far->clause, so_far->option, &words);
        strbuf_char(&words, ' ');
    }
    strbuf_puts(&words, question_of(so_far, slot));
    if (slot == SLOT_TERMS && so_far->kind == TALK_DRAFT) add_rewrites_left(tableau, &words);
    page_line(tableau->page, &tableau->page->body, BLOCK_PROSE, strbuf_text(&words));
    if (slot == SLOT_TERMS) written_so_far(tableau, so_far->kind);
    strbuf_free(&words);
}

static void slot_items(const Tableau *tableau, const Say *so_far, TalkSlot slot) {
    switch (slot) {
    case SLOT_TERM:
    case SLOT_THEN:
    case SLOT_MAYBE_TERM:
    case SLOT_CLAUSE: clause_items(tableau, so_far, slot); break;
    case SLOT_TOKEN: token_items(tableau, so_far); break;
    case SLOT_COURT: court_items(tableau, so_far); break;
    case SLOT_FACTION: faction_items(tableau, so_far); break;
    case SLOT_MANNER: manner_items(tableau, so_far); break;
    case SLOT_TERMS: pen_items(tableau, so_far->kind); break;
    case SLOT_END: break;
    }
}

void compose_slot(const Game *game, const TableView *view, const Say *so_far, TalkSlot slot, Page *page) {
    Tableau tableau;
    if (!tableau_read(&tableau, game, view, page)) return;
    slot_heading(&tableau, so_far->kind);
    slot_so_far(&tableau, so_far, slot);
    slot_items(&tableau, so_far, slot);
    if (slot != SLOT_TERMS) return;
    Deal deal = deal_of_pen(&tableau, so_far->kind);
    if (so_far->kind == TALK_DISPATCH) deal = talks_furthest(tableau.book, &tableau.talks, &deal);
    if (worth_a_look(&tableau, &deal)) table_forecasts(&tableau, &deal);
}
