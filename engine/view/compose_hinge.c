/* compose_hinge.c - what the last choice put out of reach, in two sentences or three. Chance has fallen by then, so it
 * is the choice as it turned out. */
#include "view/compose_hinge.h"

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

static void tell_fault(const Hinge *hinge, Page *page) {
    StrBuf words = {0};
    page_line(page, &page->body, BLOCK_PROSE, hinge->fault);
    strbuf_printf(&words, "To have it made, which may take a minute: chanyuan explore %s --index", hinge->scenario);
    prose(page, &words);
    strbuf_free(&words);
}

void compose_hinge(const Game *game, const Hinge *hinge, Page *page) {
    page->title = str("What the last choice closed");
    if (game_turns(game) == 0)
        page_line(page, &page->body, BLOCK_PROSE, "You have chosen nothing yet, so nothing is closed.");
    else if (hinge->fault)
        tell_fault(hinge, page);
    else if (!hinge->known)
        page_line(page, &page->body, BLOCK_PROSE, "Of this moment it isn't known what is within reach.");
    else
        tell(game, hinge, page);
}
