/* inspect_text.c - whether what was read is the page. Both are compared without their blanks: a page's parts, each set
 * in one endless line with the places where it may be broken, one after the other, against the bytes that were read
 * with the places where they were broken. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "view/cluster.h"
#include "view/flow.h"
#include "view/inspect_parts.h"

static const char ASIDE[] = "~ "; /* before each line of a margin that stands within the body */

typedef struct Part { /* of a page */
    InspectPart kind;
    size_t index;
    bool aside;
    int room; /* columns of the narrowest of its lines */
    StrBuf words, breaks;
} Part;

typedef struct Reading { /* what was read, from `at` on */
    const Page *page;
    Style style;
    const Seen *seen;     /* NULL: line mode */
    int width;            /* of the lines */
    StrBuf bytes, starts; /* starts: 1 where a line begins */
    size_t at;
    bool astray; /* a part was not found, and what stands here may be the rest of it */
    Findings *into;
} Reading;

static bool is_blank(char c) {
    return c == ' ' || c == '\n';
}

static void report(const Reading *reading, const Part *part, InspectFault fault, Str words) {
    const Seen *seen = reading->seen;
    findings_add(reading->into, (Finding){.fault = seen ? fault : INSPECT_PLAIN,
                                          .part = part->kind,
                                          .index = part->index,
                                          .columns = seen ? seen->columns : 0,
                                          .rows = seen ? seen->rows : 0,
                                          .ascii = reading->style.ascii,
                                          .words = words});
}

/* ---- what was read ---------------------------------------------------------------------------------------------- */

static void read_line(Reading *reading, Str line) {
    char start = 1;
    for (size_t i = 0; i < line.len; i++) {
        if (is_blank(line.at[i])) continue;
        strbuf_char(&reading->bytes, line.at[i]);
        strbuf_char(&reading->starts, start);
        start = 0;
    }
}

static void reading_free(Reading *reading) {
    strbuf_free(&reading->bytes);
    strbuf_free(&reading->starts);
}

/* Whether a text holds others' bytes, blanks apart. */
static bool holds(Str text, const Part *part) {
    StrBuf bytes = {0};
    for (size_t i = 0; i < text.len; i++)
        if (!is_blank(text.at[i])) strbuf_char(&bytes, text.at[i]);
    bool found = strstr(strbuf_text(&bytes), strbuf_text(&part->words)) != NULL;
    strbuf_free(&bytes);
    return found;
}

/* ---- what the page says ----------------------------------------------------------------------------------------- */

static void add_bytes(Part *part, Str text, const uint8_t *breaks, bool before) {
    for (size_t i = 0; i < text.len; i++) {
        if (is_blank(text.at[i])) continue;
        bool may = i == 0 ? before : breaks && (breaks[i] || is_blank(text.at[i - 1]));
        strbuf_char(&part->words, text.at[i]);
        strbuf_char(&part->breaks, may);
    }
}

/* A mark and the first word after it stand on one line. */
static void add_flow(Part *part, Flow *flow) {
    for (size_t i = 0; i < flow->count; i++) {
        const Line *line = &flow->lines[i];
        uint8_t *breaks = mem_alloc(line->text.len + 1);
        utf8_breaks(line->text, breaks);
        utf8_keep_names(line->text, breaks);
        if (!part->aside) add_bytes(part, line->mark, NULL, i > 0);
        add_bytes(part, line->text, breaks, i > 0);
        free(breaks);
    }
    flow_free(flow);
}

static Flow *endless(const Reading *reading) {
    return flow_new(style_within(reading->style), 0, reading->seen == NULL);
}

static int hang_of(const Reading *reading, BlockKind kind) {
    if (!reading->seen) return 0;
    return kind == BLOCK_ENTRY ? 4 : kind == BLOCK_QUOTE ? 2 : 0;
}

/* A drawing is one only where there is room for it. */
static Flow *windowed(const Reading *reading, int room) {
    Flow *flow = flow_new(style_within(reading->style), room, false);
    flow->wide = reading->seen->beside ? room : reading->seen->columns - 2;
    flow->rows = reading->seen->rows - 2;
    return flow;
}

static Part block_part(const Reading *reading, const Block *block, InspectPart kind, size_t index, bool aside) {
    Part part = {.kind = kind, .index = index, .aside = aside};
    int room = reading->width - (aside ? (int)strlen(ASIDE) : 0);
    bool drawn = (block->kind == BLOCK_DRAWING || block->kind == BLOCK_SHEETS) && reading->seen;
    part.room = room - hang_of(reading, block->kind);
    Flow *flow = drawn ? windowed(reading, room) : endless(reading);
    flow_blocks(flow, &(Blocks){(Block *)block, 1, 1}, 0, "");
    add_flow(&part, flow);
    return part;
}

/* What stands beside each other is read across, so it is one part; gives how many blocks that are, 0 when none do. */
static size_t columns_part(const Reading *reading, const Blocks *blocks, size_t index, Part *part) {
    if (!reading->seen || blocks->list[index].side != SIDE_LEFT) return 0;
    Flow *flow = windowed(reading, reading->width);
    size_t count = flow_beside(flow, blocks, index);
    *part = (Part){.kind = INSPECT_BODY, .index = index, .room = flow->wide};
    if (count) flow_columns(flow, &(Blocks){blocks->list + index, count, count}, 0);
    add_flow(part, flow);
    return count;
}

static Part item_part(const Reading *reading, const Flow *items, size_t index) {
    Part part = {.kind = INSPECT_ITEM, .index = index};
    Flow *flow = endless(reading);
    for (size_t i = 0; i < items->count; i++) {
        const Line *line = &items->lines[i];
        if (line->item != (int)index) continue;
        if (line->mark.len) part.room = reading->width - line->indent;
        flow->lines = mem_grow(flow->lines, flow->count, &flow->cap, sizeof *flow->lines);
        flow->lines[flow->count++] = *line;
    }
    add_flow(&part, flow);
    return part;
}

static Part text_part(const Reading *reading, Str text) {
    Part part = {.kind = INSPECT_PAGE, .room = reading->width};
    Flow *flow = endless(reading);
    flow_text(flow, text, FACE_PLAIN);
    add_flow(&part, flow);
    return part;
}

static Part notice_part(const Reading *reading) {
    Part part = {.kind = INSPECT_PAGE, .room = reading->width};
    Flow *flow = endless(reading);
    flow_notice(flow, reading->page);
    add_flow(&part, flow);
    return part;
}

static void part_free(Part *part) {
    strbuf_free(&part->words);
    strbuf_free(&part->breaks);
}

/* ---- one beside the other --------------------------------------------------------------------------------------- */

static bool starts_line(const Reading *reading, size_t at) {
    return at < reading->starts.len && reading->starts.at[at];
}

/* Behind the marks of an aside: a line of it may hold nothing else. Elsewhere, and without one, where it was. */
static size_t pass_marks(const Reading *reading, const Part *part, size_t at) {
    while (part->aside && starts_line(reading, at) && reading->bytes.at[at] == ASIDE[0]) at++;
    return at;
}

/* Where a part ends that begins at a line there; 0: another stands there. */
static size_t match(const Reading *reading, const Part *part, size_t at) {
    if (at >= reading->bytes.len || !starts_line(reading, at)) return 0;
    for (size_t i = 0; i < part->words.len; i++, at++) {
        if (part->aside && starts_line(reading, at) && reading->bytes.at[at] != ASIDE[0]) return 0;
        at = pass_marks(reading, part, at);
        if (at >= reading->bytes.len || reading->bytes.at[at] != part->words.at[i]) return 0;
    }
    return at;
}

/* The word around a place that is not to be broken. */
static Str word_around(const Part *part, size_t at) {
    size_t from = at, end = at;
    while (from > 0 && !part->breaks.at[from]) from--;
    while (end < part->words.len && !part->breaks.at[end]) end++;
    return str_of(part->words.at + from, end - from);
}

static void weigh_breaks(const Reading *reading, const Part *part, size_t at) {
    for (size_t i = 0; i < part->words.len; i++, at++) {
        bool starts = starts_line(reading, at);
        at = pass_marks(reading, part, at);
        if (i == 0 || !starts || part->breaks.at[i] || !reading->seen) continue;
        Str word = word_around(part, i);
        bool longer = cluster_columns(word, style_within(reading->style).ambiguous) > part->room;
        report(reading, part, longer ? INSPECT_LONG_WORD : INSPECT_TORN, word);
    }
}

static void say_stray(const Reading *reading, const Part *part, size_t end) {
    if (reading->astray || end <= reading->at) return;
    report(reading, part, INSPECT_STRAY, str_of(reading->bytes.at + reading->at, end - reading->at));
}

static size_t find(const Reading *reading, const Part *part, size_t *from) {
    for (*from = reading->at; *from < reading->bytes.len; ++*from) {
        size_t end = match(reading, part, *from);
        if (end) return end;
    }
    return 0;
}

/* The first word that isn't there, for the report: as far as the part agrees with what stands here. */
static Str lost_word(const Reading *reading, const Part *part) {
    size_t agreed = 0, at = reading->at;
    while (agreed < part->words.len && at < reading->bytes.len && reading->bytes.at[at] == part->words.at[agreed]) {
        agreed++;
        at++;
    }
    return agreed < part->words.len ? word_around(part, agreed) : strbuf_str(&part->words);
}

static bool take_part(Reading *reading, Part *part, bool needed) {
    if (part->words.len == 0) return true;
    size_t from = reading->at, end = match(reading, part, from);
    if (end < reading->bytes.len && !starts_line(reading, end) && !needed) end = 0; /* what follows only begins alike */
    if (!end && needed) end = find(reading, part, &from);
    if (end) {
        say_stray(reading, part, from);
        weigh_breaks(reading, part, from);
        reading->at = end;
        reading->astray = false;
    } else if (needed) {
        report(reading, part, INSPECT_LOST, lost_word(reading, part));
        reading->astray = true;
    }
    return end > 0;
}

static void take(Reading *reading, Part part) {
    (void)take_part(reading, &part, true);
    part_free(&part);
}

/* What may stand in fixed rows instead of at the top of the body. */
static void take_or(Reading *reading, Part part, Str fixed) {
    if (!take_part(reading, &part, false) && !holds(fixed, &part))
        report(reading, &part, INSPECT_LOST, strbuf_str(&part.words));
    part_free(&part);
}

static void take_blocks(Reading *reading, const Blocks *blocks, InspectPart kind, bool aside) {
    for (size_t i = 0; i < blocks->count; i++) take(reading, block_part(reading, &blocks->list[i], kind, i, aside));
}

/* The body with the margin in its midst, or without. */
static void take_body(Reading *reading, bool margin) {
    const Page *page = reading->page;
    for (size_t i = 0; i <= page->body.count; i++) {
        bool here = margin && (i == page->aside || (i == page->body.count && page->aside > page->body.count));
        if (here) take_blocks(reading, &page->margin, INSPECT_MARGIN, reading->seen != NULL);
        Part part;
        size_t beside = i < page->body.count ? columns_part(reading, &page->body, i, &part) : 0;
        if (beside)
            take(reading, part);
        else if (i < page->body.count)
            take(reading, block_part(reading, &page->body.list[i], INSPECT_BODY, i, false));
        if (beside) i += beside - 1;
    }
    Flow *items = endless(reading);
    flow_items(items, &page->items);
    for (size_t i = 0; i < page->items.count; i++) take(reading, item_part(reading, items, i));
    flow_free(items);
}

static void take_end(Reading *reading) {
    Part none = {.kind = INSPECT_PAGE};
    say_stray(reading, &none, reading->bytes.len);
}

/* ---- the rules -------------------------------------------------------------------------------------------------- */

/* Where and when may be told in fewer words, if the page has them. */
static void judge_status(Reading *reading) {
    Part whole = text_part(reading, reading->page->status), brief = text_part(reading, reading->page->status_short);
    bool briefly = brief.words.len > 0 && holds(reading->seen->bar, &brief);
    if (!briefly && !holds(reading->seen->bar, &whole)) report(reading, &whole, INSPECT_CUT, strbuf_str(&whole.words));
    part_free(&whole);
    part_free(&brief);
}

static void judge_head(Reading *reading) {
    take_or(reading, notice_part(reading), reading->seen->foot);
    judge_status(reading);
    take_or(reading, text_part(reading, reading->page->title), reading->seen->bar);
}

static void judge_beside(const Page *page, Style style, const Seen *seen, Findings *into) {
    Reading reading = {.page = page, .style = style, .seen = seen, .width = seen->beside, .into = into};
    for (size_t i = 0; i < seen->margin.count; i++) read_line(&reading, seen->margin.list[i]);
    take_blocks(&reading, &page->margin, INSPECT_MARGIN, false);
    take_end(&reading);
    reading_free(&reading);
}

void inspect_seen(const Page *page, Style style, const Seen *seen, Findings *into) {
    Reading reading = {.page = page, .style = style, .seen = seen, .width = seen->width, .into = into};
    for (size_t i = 0; i < seen->body.count; i++) read_line(&reading, seen->body.list[i]);
    judge_head(&reading);
    take_body(&reading, seen->beside == 0);
    take_end(&reading);
    if (seen->beside) judge_beside(page, style, seen, into);
    reading_free(&reading);
}

/* The numbers of items in line mode are what is typed, so they are looked for by themselves. */
static void judge_numbers(const Page *page, Style style, Findings *into) {
    StrBuf items = {0};
    layout_plain_items(page, style, 0, &items);
    Str rest = strbuf_str(&items), line;
    size_t numbered = 0;
    while (str_split(&rest, '\n', &line)) {
        char *end = NULL;
        unsigned long number = strtoul(line.at, &end, 10);
        numbered += number == numbered + 1 && str_starts(str(end), "  ");
    }
    if (numbered < page->items.count)
        findings_add(into, (Finding){.fault = INSPECT_PLAIN,
                                     .part = INSPECT_ITEM,
                                     .index = numbered,
                                     .ascii = style.ascii,
                                     .words = page->items.list[numbered].label});
    strbuf_free(&items);
}

void inspect_text(const Page *page, Style style, Str text, Findings *into) {
    Reading reading = {.page = page, .style = style, .into = into};
    Str line;
    while (str_split(&text, '\n', &line)) read_line(&reading, line);
    take(&reading, notice_part(&reading));
    take(&reading, text_part(&reading, page->title));
    if (!page->dated) take(&reading, text_part(&reading, page->status));
    take_body(&reading, true);
    take_end(&reading);
    reading_free(&reading);
}

void inspect_plain(const Page *page, Style style, Findings *into) {
    StrBuf text = {0};
    layout_plain(page, style, 0, &text);
    inspect_text(page, style, strbuf_str(&text), into);
    judge_numbers(page, style, into);
    strbuf_free(&text);
}
