/* compose_margin.c - the margin as one line: the verdict on the last choice with the first of its sources, and how the
 * rest is opened. Of what is unrecorded there is one word to say. */
#include "view/compose.h"

#include "view/compose_parts.h"
#include "view/input.h"

/* How the rest is opened; nothing where the line is all there is. */
static void hint(bool keys, bool alone, Spans *spans) {
    Str words = keys ? page_printf(spans->page, "%c: %s", command_key(COMMAND_MARGIN), alone ? "a note" : "more")
                     : page_printf(spans->page, "“%s” %s", command_word(COMMAND_MARGIN),
                                   alone ? "has a note" : "tells more");
    if (!alone) spans_puts(spans, SPAN_PLAIN, " ");
    spans_add(spans, SPAN_FAINT, words);
}

static bool says_more(const Game *game, const Page *page) {
    const Deed *deed = game_deed(game, game_turns(game) - 1);
    return deed->verdict != VERDICT_UNRECORDED && (page->notes > 1 || deed_cites(game, deed).count > 1);
}

static void first_cite(const Book *book, Cites cites, Spans *spans) {
    spans_cites(spans, book, (Cites){cites.list, cites.count ? 1 : 0});
}

static void verdict(const Game *game, Spans *spans) {
    const Deed *deed = game_deed(game, game_turns(game) - 1);
    static const char *const words[] = {"Unrecorded.", "As recorded.", "Considered.", "Against the record."};
    spans_puts(spans, SPAN_VERDICT, words[deed->verdict]);
    first_cite(game_book(game), deed_cites(game, deed), spans);
}

void compose_margin_line(const Game *game, bool keys, Page *page) {
    Blocks all = page->margin;
    if (page->notes == 0) return;
    bool recorded = judge_has_sources(game_book(game));
    Spans spans = spans_for(page, 8);
    if (recorded) verdict(game, &spans);
    if (!recorded || says_more(game, page)) hint(keys, !recorded, &spans);
    page->margin = (Blocks){NULL, 0, 0};
    spans_block(&spans, &page->margin, BLOCK_NOTE);
    for (size_t i = page->notes; i < all.count; i++) page_take(page, &page->margin, all.list[i]);
    page->notes = 1;
}
