/* inspect_signs.c - what is told by looks must be told in signs or words as well; and what is told in words, in letters
 * that the terminal has. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "view/flow.h"
#include "view/inspect_parts.h"

static void add(Findings *into, InspectFault fault, InspectPart part, size_t index, Style style, Str words) {
    findings_add(into, (Finding){.fault = fault, .part = part, .index = index, .ascii = style.ascii, .words = words});
}

/* ---- items ------------------------------------------------------------------------------------------------------ */

/* The words of one item as they would be with this in place of what it is, with its mark if that is wanted. */
static void item_words(const Item *item, bool open, bool marked, Style style, StrBuf *out) {
    Item copy = *item;
    copy.open = open;
    Flow *flow = flow_new(style_within(style), 0, false);
    flow_items(flow, &(Items){&copy, 1, 1});
    for (size_t i = 0; i < flow->count; i++) {
        if (marked) strbuf_add(out, flow->lines[i].mark);
        strbuf_add(out, flow->lines[i].text);
        strbuf_char(out, '\n');
    }
    flow_free(flow);
}

static void inspect_states(const Item *item, size_t index, Style style, Findings *into) {
    StrBuf open = {0}, closed = {0};
    item_words(item, true, true, style, &open);
    item_words(item, false, true, style, &closed);
    if (strcmp(strbuf_text(&open), strbuf_text(&closed)) == 0)
        add(into, INSPECT_LOOKS, INSPECT_ITEM, index, style, item->label);
    strbuf_free(&open);
    strbuf_free(&closed);
}

static bool read_alike(const Item *a, const Item *b, Style style) {
    StrBuf first = {0}, second = {0};
    item_words(a, a->open, false, style, &first);
    item_words(b, b->open, false, style, &second);
    bool alike = strcmp(strbuf_text(&first), strbuf_text(&second)) == 0;
    strbuf_free(&first);
    strbuf_free(&second);
    return alike;
}

/* ---- spans ------------------------------------------------------------------------------------------------------ */

static bool starts_with_sign(Flow *flow, const Block *block, const Span *span) {
    Span alone = *span;
    flow->count = 0;
    flow_blocks(flow, &(Blocks){&(Block){.kind = block->kind, .spans = &alone, .count = 1}, 1, 1}, 0, "");
    for (size_t i = 0; i < flow->count; i++)
        if (flow->lines[i].text.len) return flow->lines[i].text.at[0] == '!';
    return true;
}

/* A warning has its mark, a verdict its words. */
static bool told_by_looks(Flow *flow, const Block *block, const Span *span) {
    if (str_trim(span->text).len == 0) return false;
    if (span->role == SPAN_VERDICT) return flow_words(flow, span->text).len == 0;
    return span->role == SPAN_WARNING && !starts_with_sign(flow, block, span);
}

static void inspect_spans(const Blocks *blocks, InspectPart part, Style style, Findings *into) {
    Flow *flow = flow_new(style_within(style), 0, false);
    for (size_t i = 0; i < blocks->count; i++)
        for (uint32_t k = 0; k < blocks->list[i].count; k++)
            if (told_by_looks(flow, &blocks->list[i], &blocks->list[i].spans[k]))
                add(into, INSPECT_LOOKS, part, i, style, blocks->list[i].spans[k].text);
    flow_free(flow);
}

void inspect_items(const Page *page, Style style, Findings *into) {
    const Items *items = &page->items;
    for (size_t i = 0; i < items->count; i++) {
        inspect_states(&items->list[i], i, style, into);
        for (size_t k = 0; k < i; k++)
            if (read_alike(&items->list[k], &items->list[i], style))
                add(into, INSPECT_ALIKE, INSPECT_ITEM, i, style, items->list[i].label);
    }
    inspect_spans(&page->body, INSPECT_BODY, style, into);
    inspect_spans(&page->margin, INSPECT_MARGIN, style, into);
}

/* ---- letters ---------------------------------------------------------------------------------------------------- */

/* One character that ASCII can only give as a question mark, if there is any. Chinese is left out there, knowingly. */
static Str without_ascii(Str text) {
    uint32_t character;
    for (Str rest = text; rest.len > 0;) {
        Str before = rest;
        if (!utf8_next(&rest, &character) || character < 0x80) continue;
        StrBuf ascii = {0}, kept = {0};
        Str one = str_of(before.at, before.len - rest.len);
        utf8_without_han(&kept, one);
        utf8_ascii(&ascii, strbuf_str(&kept));
        bool unknown = strchr(strbuf_text(&ascii), '?') != NULL;
        strbuf_free(&ascii);
        strbuf_free(&kept);
        if (unknown) return one;
    }
    return str_of(text.at, 0);
}

static void inspect_letters_of(Str text, InspectPart part, size_t index, Style style, Findings *into) {
    if (without_ascii(text).len) add(into, INSPECT_LETTERS, part, index, style, without_ascii(text));
}

static void inspect_blocks(const Blocks *blocks, InspectPart part, Style style, Findings *into) {
    for (size_t i = 0; i < blocks->count; i++)
        for (uint32_t k = 0; k < blocks->list[i].count; k++)
            inspect_letters_of(blocks->list[i].spans[k].text, part, i, style, into);
}

void inspect_letters(const Page *page, Style style, Findings *into) {
    inspect_letters_of(page->title, INSPECT_PAGE, 0, style, into);
    inspect_letters_of(page->status, INSPECT_PAGE, 0, style, into);
    inspect_blocks(&page->body, INSPECT_BODY, style, into);
    inspect_blocks(&page->margin, INSPECT_MARGIN, style, into);
    for (size_t i = 0; i < page->items.count; i++) {
        inspect_letters_of(page->items.list[i].label, INSPECT_ITEM, i, style, into);
        inspect_letters_of(page->items.list[i].why, INSPECT_ITEM, i, style, into);
    }
}
