/* compose_hinge.c - what the last choice put out of reach, in two sentences or three. Chance has fallen by then, so it
 * is the choice as it turned out. */
#include "view/compose_hinge.h"

#include "view/compose_parts.h"

static void prose(Page *page, StrBuf *words) {
    page_line(page, &page->body, BLOCK_PROSE, strbuf_text(words));
    strbuf_clear(words);
}

static const char *last_move(const Game *game) {
    const Deed *deed = game_deed(game, game_turns(game) - 1);
    if (deed->said) return "What you said last";
    bool chance = game_book(game)->choices[deed->outcome.move.choice.at].branch_count > 1;
    return chance ? "Your last choice, as it turned out," : "Your last choice";
}

static void tell_endings(const Game *game, const Hinge *hinge, Page *page) {
    StrBuf words = {0};
    uint32_t left = hinge->before - hinge->ending_count;
    if (hinge->ending_count == 0)
        strbuf_printf(&words, "%s closed no ending; %u %s within reach before it, and still %s.", last_move(game), left,
                      left == 1 ? "was" : "were", left == 1 ? "is" : "are");
    else
        strbuf_printf(&words, "%s closed %u of the %u endings that were within reach before it; %u still %s.",
                      last_move(game), hinge->ending_count, hinge->before, left, left == 1 ? "is" : "are");
    prose(page, &words);
    strbuf_free(&words);
}

static void name_endings(const Game *game, const Hinge *hinge, Page *page) {
    for (uint32_t i = 0; i < hinge->ending_count; i++) {
        Span spans[] = {{str("No longer within reach: "), SPAN_PLAIN},
                        {str(game_book(game)->scenes[hinge->endings[i].at].title), SPAN_STRONG}};
        page_block(page, &page->body, BLOCK_ENTRY, spans, 2);
    }
}

/* "The covenant of the record is no longer within reach: Guannan, Silk." */
static void tell_clauses(const Game *game, const Hinge *hinge, Page *page) {
    StrBuf words = {0};
    if (hinge->clause_count == 0) return;
    strbuf_puts(&words, "The covenant of the record is no longer within reach: ");
    for (uint32_t i = 0; i < hinge->clause_count; i++)
        strbuf_printf(&words, "%s%s", i ? ", " : "", game_book(game)->clauses[hinge->clauses[i].at].label);
    strbuf_char(&words, '.');
    prose(page, &words);
    strbuf_free(&words);
}

static void tell(const Game *game, const Hinge *hinge, Page *page) {
    tell_endings(game, hinge, page);
    if (hinge->names) name_endings(game, hinge, page);
    tell_clauses(game, hinge, page);
    if (game_book(game)->sitting_count)
        page_line(page, &page->body, BLOCK_PROSE,
                  "Where courts bargain, what is closed is proved to be so; what is still within reach may need talks "
                  "that nobody can bring about.");
}

static void tell_fault(const char *fault, const char *scenario, Page *page) {
    StrBuf words = {0};
    page_line(page, &page->body, BLOCK_PROSE, fault);
    strbuf_printf(&words,
                  "Who wants it can have it made on the command line, which may take a minute: chanyuan explore "
                  "%s --index",
                  scenario);
    prose(page, &words);
    strbuf_free(&words);
}

void compose_hinge(const Game *game, const Hinge *hinge, Page *page) {
    page->title = str("What the last choice closed");
    if (game_turns(game) == 0)
        page_line(page, &page->body, BLOCK_PROSE, "You have chosen nothing yet, so nothing is closed.");
    else if (hinge->fault)
        tell_fault(hinge->fault, hinge->scenario, page);
    else if (!hinge->known)
        page_line(page, &page->body, BLOCK_PROSE, "Of this moment it isn't known what is within reach.");
    else
        tell(game, hinge, page);
}

/* ---- of a whole game -------------------------------------------------------------------------------------------- */

/* "No longer within reach: “A warm hearth”, “The flood”; of the record: Guannan." */
static void name_closed(const Book *book, const Hinge *hinge, Page *page) {
    StrBuf words = {0};
    strbuf_puts(&words, "No longer within reach: ");
    for (uint32_t i = 0; i < hinge->ending_count; i++)
        strbuf_printf(&words, "%s“%s”", i ? ", " : "", book->scenes[hinge->endings[i].at].title);
    for (uint32_t i = 0; i < hinge->clause_count; i++)
        strbuf_printf(&words, "%s%s",
                      i                     ? ", "
                      : hinge->ending_count ? "; of the record: "
                                            : "of the record: ",
                      book->clauses[hinge->clauses[i].at].label);
    strbuf_char(&words, '.');
    page_line(page, &page->body, BLOCK_NOTE, strbuf_text(&words));
    strbuf_free(&words);
}

static bool closed_something(const Hinge *hinge) {
    return hinge->known && hinge->ending_count + hinge->clause_count > 0;
}

static void tell_turn(const Game *game, const Hinge *hinge, uint32_t turn, Page *page) {
    const Deed *deed = game_deed(game, turn);
    const char *title = game_book(game)->scenes[deed->scene.at].title;
    Spans spans = spans_for(page, 4);
    spans_add(&spans, SPAN_TITLE, page_printf(page, "%u. %s", turn + 1, title));
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_deed(&spans, game, deed);
    spans_block(&spans, &page->body, BLOCK_PROSE);
    name_closed(game_book(game), hinge, page);
}

/* Those that needn't be named one by one; what is said at a table isn't counted. */
static void tell_others(const Game *game, const Hinges *hinges, Page *page) {
    uint32_t nothing = 0, unknown = 0;
    for (uint32_t turn = 0; turn < game_turns(game); turn++) {
        if (game_deed(game, turn)->said) continue;
        unknown += !hinges->list[turn].known;
        nothing += hinges->list[turn].known && !closed_something(&hinges->list[turn]);
    }
    if (nothing)
        page_line(page, &page->body, BLOCK_NOTE,
                  page_printf(page, "%u choice%s closed nothing.", nothing, nothing == 1 ? "" : "s").at);
    if (unknown)
        page_line(page, &page->body, BLOCK_NOTE,
                  page_printf(page, "What %u choice%s closed isn't known.", unknown, unknown == 1 ? "" : "s").at);
}

void compose_hinges(const Game *game, const Hinges *hinges, Page *page) {
    page_line(page, &page->body, BLOCK_HEADING, "What your choices closed");
    if (hinges->fault) {
        tell_fault(hinges->fault, hinges->scenario, page);
        return;
    }
    page_line(
        page, &page->body, BLOCK_NOTE,
        "The endings, and the clauses as on record, that were within reach before a choice and no longer were after "
        "it, as chance fell.");
    for (uint32_t turn = 0; turn < game_turns(game); turn++)
        if (closed_something(&hinges->list[turn])) tell_turn(game, &hinges->list[turn], turn, page);
    tell_others(game, hinges, page);
}
