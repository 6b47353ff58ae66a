/* flow_blocks.c - what each kind of block and an item look like once they are text: indents, marks, and the words that
 * say in line mode what the screen says by its looks. */
#include "view/flow.h"

#include <string.h>

#include "base/utf8.h"
#include "view/cluster.h"

static Face role_face(SpanRole role) {
    switch (role) {
    case SPAN_PLAIN: return FACE_PLAIN;
    case SPAN_STRONG: return FACE_STRONG;
    case SPAN_NAME: return FACE_NAME;
    case SPAN_HAN: return FACE_HAN;
    case SPAN_CITE: return FACE_CITE;
    case SPAN_FAINT: return FACE_FAINT;
    case SPAN_WARNING: return FACE_WARNING;
    case SPAN_VERDICT: return FACE_VERDICT;
    case SPAN_TITLE: return FACE_TITLE;
    }
    return FACE_PLAIN;
}

static bool ends_blank(const Passage *passage) {
    return passage->text.len == 0 || strchr(" \n", passage->text.at[passage->text.len - 1]) != NULL;
}

/* A warning is told from the rest by a mark, not by its looks alone. Stress is looks alone: a story must read well
 * without it. */
static void add_span(Passage *passage, const Block *block, const Span *span) {
    Face face = role_face(span->role);
    if (block->kind == BLOCK_HEADING && face == FACE_PLAIN) face = FACE_TITLE;
    if (span->role == SPAN_WARNING && !str_starts(span->text, "!")) passage_add(passage, str("! "), face);
    passage_add(passage, span->text, face);
}

static void add_spans(Passage *passage, const Block *block, uint32_t from, uint32_t end) {
    for (uint32_t i = from; i < end; i++) add_span(passage, block, &block->spans[i]);
}

/* The reference at a quotation's end is what follows its last span of another role. */
static uint32_t reference_start(const Block *block) {
    uint32_t start = block->count;
    while (start > 0 && block->spans[start - 1].role == SPAN_CITE) start--;
    return start;
}

static bool is_quoted(Str text) {
    static const char *const openings[] = {"“", "\"", "「", "『"};
    for (size_t i = 0; i < sizeof openings / sizeof openings[0]; i++) {
        if (str_starts(text, openings[i])) return true;
    }
    return false;
}

/* A quotation of nothing but Chinese has no words left where that is left out; then its reference goes too. */
static bool has_words(Flow *flow, const Block *block, uint32_t end) {
    for (uint32_t i = 0; i < end; i++) {
        if (flow_words(flow, block->spans[i].text).len > 0) return true;
    }
    return false;
}

static void add_quote(Flow *flow, Passage *passage, const Block *block) {
    uint32_t reference = reference_start(block);
    if (!has_words(flow, block, reference)) return;
    bool marks = flow->plain && reference > 0 && !is_quoted(block->spans[0].text);
    if (marks) passage_add(passage, str("“"), FACE_PLAIN);
    add_spans(passage, block, 0, reference);
    if (marks) passage_add(passage, str("”"), FACE_PLAIN);
    bool apart = ends_blank(passage) || reference == block->count || str_starts(block->spans[reference].text, " ");
    if (!apart) passage_add(passage, str(" "), FACE_CITE);
    add_spans(passage, block, reference, block->count);
}

static void add_entry(Passage *passage, const Block *block) {
    if (block->count == 0) return;
    Span term = block->spans[0];
    if (term.role == SPAN_PLAIN) term.role = SPAN_STRONG;
    add_span(passage, block, &term);
    Str next = block->count > 1 ? block->spans[1].text : str("");
    bool parted = next.len == 0 || ends_blank(passage) || strchr(" ,;:.(", next.at[0]);
    if (!parted) passage_add(passage, str(": "), FACE_PLAIN);
    add_spans(passage, block, 1, block->count);
}

static const Span *drawing_words(const Block *block) {
    for (uint32_t i = 0; i < block->count; i++) {
        if (block->spans[i].role == SPAN_TITLE) return &block->spans[i];
    }
    return NULL;
}

static void add_drawing_lines(Passage *passage, const Block *block) {
    for (uint32_t i = 0; i < block->count; i++) {
        const Span *span = &block->spans[i];
        if (span->role != SPAN_TITLE) add_span(passage, block, span);
    }
}

static bool drawing_fits(const Flow *flow, const Passage *passage, int room) {
    Str rest = strbuf_str(&passage->text), line;
    while (str_split(&rest, '\n', &line)) {
        if (cluster_columns(line, flow->style.ambiguous) > room) return false;
    }
    return true;
}

static void add_drawing(const Flow *flow, Passage *passage, const Block *block, int room) {
    const Span *words = drawing_words(block);
    bool drawn = !flow->plain || flow->style.file;
    if (drawn || !words) add_drawing_lines(passage, block);
    if (!words || (drawn && drawing_fits(flow, passage, room))) return;
    strbuf_clear(&passage->text);
    strbuf_clear(&passage->faces);
    passage_add(passage, words->text, FACE_PLAIN);
}

/* Whether every sign of a sheet comes out as one, in its own columns. */
static bool has_signs(const Flow *flow, const Leaf *sheet) {
    if (!sheet->signs) return true;
    if (flow->style.ascii || flow->style.ambiguous == 2) return false;
    bool whole = true;
    for (uint32_t i = 0; i < sheet->count && flow->style.pinyin; i++) {
        StrBuf kept = {0};
        utf8_without_han(&kept, sheet->spans[i].text);
        whole = whole && kept.len == sheet->spans[i].text.len;
        strbuf_free(&kept);
    }
    return whole;
}

static const Leaf *sheet_for(const Flow *flow, const Block *block) {
    for (uint32_t i = 0; i < block->sheet_count; i++) {
        const Leaf *sheet = &block->sheets[i];
        if (sheet->columns <= flow->wide && sheet->rows <= flow->rows && has_signs(flow, sheet)) return sheet;
    }
    return NULL;
}

static int sheet_columns(const Passage *passage, int ambiguous) {
    Str rest = strbuf_str(&passage->text), line;
    int most = 0;
    while (str_split(&rest, '\n', &line)) {
        int columns = cluster_columns(line, ambiguous);
        if (columns > most) most = columns;
    }
    return most;
}

/* In the middle of the body's columns; a wide one takes those of the window. */
static void flow_sheet(Flow *flow, const Leaf *sheet, Setting setting) {
    Passage passage = {0};
    int columns = flow->columns;
    for (uint32_t i = 0; i < sheet->count; i++)
        passage_add(&passage, sheet->spans[i].text, role_face(sheet->spans[i].role));
    int width = sheet_columns(&passage, flow->style.ambiguous);
    if (width < columns) setting.indent = setting.hang = (columns - width) / 2;
    if (width > columns) flow->columns = flow->wide;
    flow_passage(flow, &passage, setting);
    flow->columns = columns;
}

static void flow_block(Flow *flow, const Block *block, Setting setting) {
    Passage passage = {0};
    const Leaf *sheet = block->kind == BLOCK_SHEETS && !flow->plain ? sheet_for(flow, block) : NULL;
    if (sheet) flow_sheet(flow, sheet, setting);
    switch (block->kind) {
    case BLOCK_QUOTE:
        if (!flow->plain) setting.indent += 2;
        setting.hang = setting.indent;
        add_quote(flow, &passage, block);
        break;
    case BLOCK_ENTRY:
        if (!flow->plain || flow->style.file) setting.hang += 4;
        add_entry(&passage, block);
        break;
    case BLOCK_DRAWING: add_drawing(flow, &passage, block, flow->columns - setting.indent); break;
    case BLOCK_SHEETS:
        if (flow->plain) add_spans(&passage, block, 0, block->count);
        break;
    case BLOCK_PROSE:
    case BLOCK_HEADING:
    case BLOCK_NOTE: add_spans(&passage, block, 0, block->count); break;
    }
    flow_passage(flow, &passage, setting);
}

static bool stands_close(const Block *before, const Block *block) {
    return before->kind == BLOCK_HEADING || (before->kind == BLOCK_ENTRY && block->kind == BLOCK_ENTRY);
}

void flow_blocks(Flow *flow, const Blocks *blocks, uint32_t source, const char *mark) {
    int indent = (int)strlen(mark);
    for (size_t i = 0; i < blocks->count; i++) {
        const Block *block = &blocks->list[i];
        if (i == 0 || !stands_close(block - 1, block)) flow_blank(flow);
        size_t beside = flow_beside(flow, blocks, i);
        if (beside) {
            flow_columns(flow, &(Blocks){blocks->list + i, beside, beside}, source + (uint32_t)i);
            i += beside - 1;
            continue;
        }
        flow_block(flow, block,
                   (Setting){.mark = str(mark),
                             .every = true,
                             .indent = indent,
                             .hang = indent,
                             .item = -1,
                             .source = source + (uint32_t)i});
    }
}

void flow_notice(Flow *flow, const Page *page) {
    Face face = page->alarm ? FACE_WARNING : FACE_STRONG;
    Passage passage = {0};
    if (page->notice.len && page->alarm) passage_add(&passage, str("! "), face);
    passage_add(&passage, page->notice, face);
    flow_passage(flow, &passage, (Setting){.mark = str(""), .item = -1});
}

void flow_page(Flow *flow, const Page *page, const char *mark) {
    size_t aside = mark && page->aside < page->body.count ? page->aside : page->body.count;
    Blocks before = {page->body.list, aside, aside};
    Blocks after = {page->body.list, 0, 0};
    if (aside < page->body.count)
        after = (Blocks){page->body.list + aside, page->body.count - aside, page->body.count - aside};
    flow_blocks(flow, &before, FLOW_BODY + 1, "");
    if (mark) flow_blocks(flow, &page->margin, FLOW_MARGIN, mark);
    flow_blocks(flow, &after, FLOW_AFTER, "");
}

static int digits(size_t number) {
    int count = 1;
    while (number >= 10) {
        number /= 10;
        count++;
    }
    return count;
}

/* "  1  " on the screen, where the first column is for the focus; "1  " in line mode. A closed item has a dash on the
 * screen; in line mode it keeps its number, since asking for it gives the reason. */
static Str item_mark(const Flow *flow, const Items *items, size_t index) {
    int wide = digits(items->count);
    const char *before = flow->plain ? "" : "  ";
    char *mark = items->list[index].open || flow->plain ? arena_printf(flow->arena, "%s%*zu  ", before, wide, index + 1)
                                                        : arena_printf(flow->arena, "%s%*s  ", before, wide, "-");
    return str(mark);
}

static void add_item(Flow *flow, Passage *passage, const Item *item) {
    Face face = item->open ? FACE_PLAIN : FACE_LOCKED;
    bool worded = flow_words(flow, item->label).len > 0;
    passage_add(passage, worded ? item->label : item->name, face);
    if (item->open) return;
    passage_add(passage, str(item->why.len ? " (closed: " : " (closed"), face);
    passage_add(passage, item->why, face);
    passage_add(passage, str(")"), face);
}

void flow_items(Flow *flow, const Items *items) {
    for (size_t i = 0; i < items->count; i++) {
        Str mark = item_mark(flow, items, i);
        Passage passage = {0};
        add_item(flow, &passage, &items->list[i]);
        flow_passage(flow, &passage,
                     (Setting){.mark = mark,
                               .indent = (int)mark.len,
                               .hang = (int)mark.len,
                               .item = (int)i,
                               .source = FLOW_ITEMS + (uint32_t)i});
    }
}
