/* compose_after.c - pages beside the story: what came before it, and what came after its end, year by year. What the
 * record has and what is supposed are never in one paragraph, and whatever is supposed says on whose argument. */
#include "view/compose_after.h"

#include <assert.h>
#include <string.h>

#include "base/date.h"
#include "view/codex.h"
#include "view/compose_ledger.h"
#include "view/compose_parts.h"

/* ---- what came before ------------------------------------------------------------------------------------------- */

static const Tale *tale_of(const Book *book, TaleKind kind, uint32_t which) {
    for (uint32_t i = 0; i < book->tale_count; i++)
        if (book->tales[i].kind == kind && which-- == 0) return &book->tales[i];
    return NULL;
}

static uint32_t count_of(const Book *book, TaleKind kind) {
    uint32_t count = 0;
    while (tale_of(book, kind, count)) count++;
    return count;
}

uint32_t prologue_pages(const Book *book) {
    return count_of(book, TALE_PROLOGUE);
}

static void compose_sources(const Book *book, Page *page, const char *words, Cites cites) {
    if (cites.count == 0) return;
    Spans spans = spans_for(page, cites.count * 2 + 2);
    spans_puts(&spans, SPAN_FAINT, words);
    spans_cites(&spans, book, cites);
    spans_block(&spans, &page->body, BLOCK_NOTE);
}

void compose_prologue(const Book *book, uint32_t at, Page *page) {
    uint32_t count = prologue_pages(book);
    const Tale *tale = tale_of(book, TALE_PROLOGUE, at);
    World *start = world_new(book->schema);
    page->title = str(book->before);
    page->status = page->status_short = page_printf(page, "%u of %u", at + 1, count);
    page_line(page, &page->body, BLOCK_HEADING, tale->title);
    fill_text(page, &page->body, BLOCK_PROSE, tale->text, &(Telling){book, start, DATE_MAX, NULL, NULL});
    compose_sources(book, page, "The record", tale->cites);
    world_free(start);
    if (at + 1 < count) page_item(page, at + 1, "next", str("Read on"));
    if (at > 0) page_item(page, at - 1, "before", str("The page before"));
    page_item(page, PROLOGUE_CLOSE, "close",
              str(at + 1 < count ? "Enough: back to where you were" : "Back to where you were"));
}

/* ---- how it is told --------------------------------------------------------------------------------------------- */

uint32_t told_pages(const Game *game) {
    uint32_t count = 0;
    while (tale_told(game, count)) count++;
    return count;
}

const char *told_title(const Game *game, uint32_t at) {
    return tale_told(game, at)->title;
}

void compose_told(const Game *game, uint32_t at, Page *page) {
    uint32_t count = told_pages(game);
    page->status = page->status_short = page_printf(page, "%u of %u", at + 1, count);
    compose_tale(game, page, tale_told(game, at));
    if (at + 1 < count) page_item(page, at + 1, "next", page_printf(page, "Read on: %s", told_title(game, at + 1)));
    if (at + 1 == count) page_item(page, TOLD_CLOSE, "close", str("To what else there is to look at"));
    if (at > 0) page_item(page, at - 1, "before", str("The page before"));
    if (at + 1 < count) page_item(page, TOLD_CLOSE, "close", str("To what else there is to look at"));
    codex_mark((Reader){game_book(game), game}, page);
}

/* ---- what came afterwards --------------------------------------------------------------------------------------- */

bool afterwards_told(const Book *book) {
    return count_of(book, TALE_AFTERWARDS) > 0;
}

typedef struct Told {
    const Tale **list;
    uint32_t count;
} Told;

/* Those of this run, by year; of one year, as they were written. */
static const Tale **in_order(const Game *game, Page *page, uint32_t *count) {
    const Book *book = game_book(game);
    const Tale **list = arena_alloc(page->arena, (book->tale_count + (size_t)1) * sizeof *list);
    *count = 0;
    for (uint32_t i = 0; i < book->tale_count; i++) {
        const Tale *tale = &book->tales[i];
        if (tale->kind != TALE_AFTERWARDS || !guard_test(tale->when, game_world(game))) continue;
        uint32_t at = (*count)++;
        for (; at > 0 && list[at - 1]->year > tale->year; at--) list[at] = list[at - 1];
        list[at] = tale;
    }
    return list;
}

/* Whose argument it is stands before the first of those that stand on it. */
static void compose_conjecture(const Game *game, Page *page, const Tale *tale) {
    const char *told = NULL;
    for (uint32_t i = tale->recorded; i < tale->text.count; i++) {
        const Paragraph *paragraph = &tale->text.list[i];
        const char *argued = paragraph->argued ? paragraph->argued : tale->by;
        if (!line_is_told(game, paragraph)) continue;
        assert(argued);
        if (!told || strcmp(told, argued) != 0) {
            Spans on = spans_for(page, 2);
            spans_puts(&on, SPAN_VERDICT, "Conjecture.");
            spans_add(&on, SPAN_FAINT, page_printf(page, " Whose argument it stands on: %s.", argued));
            spans_block(&on, &page->body, BLOCK_NOTE);
        }
        told = argued;
        compose_lines(game, page, BLOCK_NOTE, (Text){paragraph, 1});
    }
}

static void compose_year(const Game *game, Page *page, const Tale *tale) {
    Text record = {tale->text.list, tale->recorded};
    Spans heading = spans_for(page, 1);
    spans_add(&heading, SPAN_TITLE, page_printf(page, "%s · %s", tale->date, tale->title));
    spans_block(&heading, &page->body, BLOCK_HEADING);
    compose_lines(game, page, BLOCK_PROSE, record);
    compose_sources(game_book(game), page, "The record", tale->cites);
    compose_conjecture(game, page, tale);
}

/* Something in it turns on what was done in this run. */
static bool is_touched(const Game *game, const Tale *tale) {
    for (uint32_t i = tale->recorded; i < tale->text.count; i++)
        if (line_is_told(game, &tale->text.list[i])) return true;
    return false;
}

static uint32_t compose_those(const Game *game, Page *page, const Told *told, bool touched) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < told->count; i++) {
        if (is_touched(game, told->list[i]) != touched) continue;
        compose_year(game, page, told->list[i]);
        count++;
    }
    return count;
}

void compose_years(const Game *game, Page *page) {
    Told told = {.list = NULL};
    told.list = in_order(game, page, &told.count);
    page_line(page, &page->body, BLOCK_PROSE,
              "What stands here happened, as the record has it. Where what you did differs from what was done in "
              "something that bears on it, a paragraph marked as conjecture says how it might have gone, and on whose "
              "argument. Nobody can know. Those years come first; after them those that nothing you did bears on.");
    if (compose_those(game, page, &told, true)) page_line(page, &page->body, BLOCK_HEADING, "The other years");
    (void)compose_those(game, page, &told, false);
    const Tale *ledger = tale_of(game_book(game), TALE_LEDGER, 0);
    if (!ledger || !game_book(game)->ledger) return;
    compose_ledger(game, page);
    compose_lines(game, page, BLOCK_PROSE, ledger->text);
    compose_sources(game_book(game), page, "The numbers", ledger->cites);
}

void compose_afterwards(const Game *game, Page *page) {
    page->title = str(game_book(game)->after);
    compose_years(game, page);
    codex_mark((Reader){game_book(game), game}, page);
}
