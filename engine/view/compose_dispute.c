/* compose_dispute.c - whom the reader follows, as the margin and the log say it: the first for what stands in it now,
 * the second for all that the run has met. */
#include "view/codex.h"
#include "view/compose_parts.h"

static void put_margin(const Game *game, uint32_t dispute, Page *page) {
    const Book *book = game_book(game);
    uint32_t whom = game_followed(game)[dispute];
    const char *label = book->disputes[dispute].label;
    Str words = whom ? page_printf(page, "%s: you follow %s. “follow” (f) changes that.", label,
                                   dispute_followed(book, dispute, whom))
                     : page_printf(page, "%s: here the sources disagree. “follow” (f) says how, and lets you choose.",
                                   label);
    page_block(page, &page->margin, BLOCK_NOTE, &(Span){words, SPAN_FAINT}, 1);
}

void compose_followed(const Game *game, Page *page) {
    const Book *book = game_book(game);
    bool *touched = arena_alloc(page->arena, book->dispute_count + 1);
    codex_touched((Reader){book, game}, touched);
    for (uint32_t i = 0; i < book->dispute_count; i++)
        if (touched[i]) put_margin(game, i, page);
}

static void put_log(const Game *game, uint32_t dispute, Page *page) {
    const Book *book = game_book(game);
    const char *whom = dispute_followed(book, dispute, game_followed(game)[dispute]);
    Span spans[] = {{str(book->disputes[dispute].label), SPAN_STRONG},
                    {str(": you follow "), SPAN_PLAIN},
                    {str(whom), SPAN_PLAIN},
                    {str("."), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 4);
}

void compose_disputes(const Game *game, Page *page) {
    const Book *book = game_book(game);
    bool *touched = arena_alloc(page->arena, book->dispute_count + 1), any = false;
    for (uint32_t i = 0; i < game_turns(game); i++) dispute_mark(deed_note(game, game_deed(game, i)), touched);
    for (uint32_t i = 0; i < book->dispute_count; i++) {
        if (!touched[i] && game_followed(game)[i] == FOLLOWS_NOBODY) continue;
        if (!any) page_line(page, &page->body, BLOCK_HEADING, "Where the sources disagree");
        put_log(game, i, page);
        any = true;
    }
}
