/* page.c - building Pages. One idea: everything, the growing lists included, lies in the page's arena, so that clearing
 * a page is one reset and nothing in it needs an owner of its own. A list that outgrows its room leaves the old copy
 * behind in the arena. */
#include "view/page.h"

#include <stdlib.h>
#include <string.h>

Page *page_new(void) {
    Page *page = mem_alloc(sizeof *page);
    page->arena = arena_new();
    page_clear(page);
    return page;
}

void page_free(Page *page) {
    if (!page) return;
    strbuf_free(&page->scratch);
    arena_free(page->arena);
    free(page);
}

void page_clear(Page *page) {
    Arena *arena = page->arena;
    StrBuf scratch = page->scratch;
    arena_reset(arena);
    *page = (Page){.arena = arena, .scratch = scratch, .focus = PAGE_NO_FOCUS, .aside = SIZE_MAX};
}

Str page_text(Page *page, Str text) {
    return str_of(arena_text(page->arena, text.at ? text.at : "", text.len), text.len);
}

Str page_printf(Page *page, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Str text = str(arena_vprintf(page->arena, format, args));
    va_end(args);
    return text;
}

static void *grown(Page *page, void *list, size_t count, size_t *cap, size_t size) {
    if (count < *cap) return list;
    size_t wanted = *cap ? *cap * 2 : 8;
    char *bigger = arena_alloc(page->arena, wanted * size);
    if (count) memcpy(bigger, list, count * size);
    *cap = wanted;
    return bigger;
}

void page_take(Page *page, Blocks *blocks, Block block) {
    blocks->list = grown(page, blocks->list, blocks->count, &blocks->cap, sizeof *blocks->list);
    blocks->list[blocks->count++] = block;
}

void page_block(Page *page, Blocks *blocks, BlockKind kind, const Span *spans, size_t count) {
    Span *copies = arena_alloc(page->arena, (count ? count : 1) * sizeof *copies);
    for (size_t i = 0; i < count; i++) copies[i] = (Span){page_text(page, spans[i].text), spans[i].role};
    page_take(page, blocks, (Block){.kind = kind, .spans = copies, .count = (uint32_t)count});
}

void page_line(Page *page, Blocks *blocks, BlockKind kind, const char *text) {
    Span span = {str(text), SPAN_PLAIN};
    page_block(page, blocks, kind, &span, 1);
}

Item *page_item(Page *page, uint32_t tag, const char *name, Str label) {
    Items *items = &page->items;
    items->list = grown(page, items->list, items->count, &items->cap, sizeof *items->list);
    Item *item = &items->list[items->count++];
    *item = (Item){tag, page_text(page, str(name)), page_text(page, label), true, {"", 0}};
    return item;
}

const Item *page_item_of_tag(const Page *page, uint32_t tag) {
    for (size_t i = 0; i < page->items.count; i++) {
        if (page->items.list[i].tag == tag) return &page->items.list[i];
    }
    return NULL;
}
