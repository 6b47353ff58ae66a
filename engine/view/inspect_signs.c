/* inspect_signs.c - what is told by looks must be told in signs or words as well; and what is told in words, in letters
 * that the terminal has. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "view/cluster.h"
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

/* Of any kind of blanks, the wide ones of Chinese too. */
static bool is_blank(Str text) {
    StrBuf ascii = {0};
    utf8_ascii(&ascii, text);
    bool blank = str_trim(strbuf_str(&ascii)).len == 0;
    strbuf_free(&ascii);
    return blank;
}

/* A warning has its mark, a verdict its words. */
static bool told_by_looks(Flow *flow, const Block *block, const Span *span) {
    if (is_blank(span->text)) return false;
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
static Str without_ascii(Str text, Style style) {
    (void)style;
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

/* One character that nothing can be drawn for, as it has no letter to stand on: a vowel of Korean alone. */
static Str without_shape(Str text, Style style) {
    Flow *flow = flow_new(style_within(style), 0, false);
    Str found = str_of(text.at, 0);
    for (Str rest = text; rest.len > 0 && found.len == 0;) {
        int width;
        Str cluster = cluster_next(&rest, style.ambiguous, &width);
        if (width == 0 && str_is(flow_words(flow, cluster), "\uFFFD") && !str_is(cluster, "\uFFFD")) found = cluster;
    }
    flow_free(flow);
    return found;
}

typedef struct Looking {
    Str (*unfit)(Str text, Style style); /* what of it can't be shown; empty: all can */
    InspectFault fault;
    Style style;
    Findings *into;
} Looking;

static void look_at(const Looking *looking, Str text, InspectPart part, size_t index) {
    Str unfit = looking->unfit(text, looking->style);
    if (unfit.len) add(looking->into, looking->fault, part, index, looking->style, unfit);
}

static void look_at_blocks(const Looking *looking, const Blocks *blocks, InspectPart part) {
    for (size_t i = 0; i < blocks->count; i++)
        for (uint32_t k = 0; k < blocks->list[i].count; k++) look_at(looking, blocks->list[i].spans[k].text, part, i);
}

static void look_at_page(const Looking *looking, const Page *page) {
    look_at(looking, page->title, INSPECT_PAGE, 0);
    look_at(looking, page->status, INSPECT_PAGE, 0);
    look_at_blocks(looking, &page->body, INSPECT_BODY);
    look_at_blocks(looking, &page->margin, INSPECT_MARGIN);
    for (size_t i = 0; i < page->items.count; i++) {
        look_at(looking, page->items.list[i].label, INSPECT_ITEM, i);
        look_at(looking, page->items.list[i].why, INSPECT_ITEM, i);
    }
}

void inspect_letters(const Page *page, Style style, Findings *into) {
    look_at_page(&(Looking){without_ascii, INSPECT_LETTERS, style, into}, page);
}

void inspect_shapes(const Page *page, Style style, Findings *into) {
    look_at_page(&(Looking){without_shape, INSPECT_SHAPES, style, into}, page);
}
