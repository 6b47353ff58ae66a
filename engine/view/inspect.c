/* inspect.c - looking at a page from everywhere. The grids are read as a player reads them: whatever stands in the
 * body's columns at some place is put down as that line, and must read the same from all other places. */
#include "view/inspect.h"

#include <stdlib.h>
#include <string.h>

#include "view/inspect_parts.h"

enum { EDGE = 1, FRAME = 3 }; /* left of the body; between it and the margin */

/* ---- findings --------------------------------------------------------------------------------------------------- */

const char *inspect_words(InspectFault fault) {
    static const char *const words[INSPECT_FAULTS] = {"a word longer than a line",
                                                      "a word broken without need",
                                                      "words that are lost",
                                                      "signs that aren't the page's",
                                                      "a line that reads differently from elsewhere",
                                                      "half of a wide character",
                                                      "a date that is cut short",
                                                      "an item out of sight in focus",
                                                      "line mode and screen that differ",
                                                      "something told by its looks alone",
                                                      "two items that read alike",
                                                      "letters that ASCII has nothing for",
                                                      "a sign that can't stand alone"};
    return words[fault];
}

Findings *findings_new(void) {
    Findings *findings = mem_alloc(sizeof *findings);
    findings->arena = arena_new();
    return findings;
}

void findings_free(Findings *findings) {
    if (!findings) return;
    arena_free(findings->arena);
    free(findings->list);
    free(findings);
}

void findings_clear(Findings *findings) {
    arena_reset(findings->arena);
    findings->count = 0;
}

bool findings_have(const Findings *findings, InspectFault fault) {
    for (size_t i = 0; i < findings->count; i++)
        if (findings->list[i].fault == fault) return true;
    return false;
}

static bool same_finding(const Finding *a, const Finding *b) {
    return a->fault == b->fault && a->part == b->part && a->index == b->index && str_equal(a->words, b->words);
}

void findings_add(Findings *findings, Finding finding) {
    for (size_t i = 0; i < findings->count; i++)
        if (same_finding(&findings->list[i], &finding)) return;
    const char *words = finding.words.at ? finding.words.at : "";
    finding.words = str_of(arena_text(findings->arena, words, finding.words.len), finding.words.len);
    findings->list = mem_grow(findings->list, findings->count, &findings->cap, sizeof *findings->list);
    findings->list[findings->count++] = finding;
}

/* ---- a grid ----------------------------------------------------------------------------------------------------- */

static bool is_whole(const Grid *grid, int row, int column) {
    const Cell *cell = grid_at(grid, row, column);
    if (cell->width == 0) return column > 0 && grid_at(grid, row, column - 1)->width == 2 && cell->text[0] == '\0';
    if (cell->text[0] == '\0' || cell->width > 2) return false;
    return cell->width == 1 || (column + 1 < grid->columns && grid_at(grid, row, column + 1)->width == 0);
}

void inspect_grid(const Grid *grid, Findings *into) {
    for (int row = 0; row < grid->rows; row++)
        for (int column = 0; column < grid->columns; column++)
            if (!is_whole(grid, row, column))
                findings_add(into, (Finding){.fault = INSPECT_SPLIT,
                                             .columns = grid->columns,
                                             .rows = grid->rows,
                                             .words = str(grid_at(grid, row, column)->text)});
}

static bool is_sign(const Cell *cell) {
    return cell->face == FACE_FOCUS && strcmp(cell->text, ">") == 0;
}

/* The rows in which the sign of the focus stands; the last of them. */
static int sign_rows(const Grid *grid, int *row) {
    int count = 0;
    for (int i = 1; i < grid->rows; i++) {
        if (!is_sign(grid_at(grid, i, EDGE))) continue;
        *row = i;
        count++;
    }
    return count;
}

/* An item taller than the window may begin above it; elsewhere the sign and the cursor stand at its first line. */
void inspect_focus(const Grid *grid, const Viewport *viewport, Findings *into) {
    int row = 0, signs = sign_rows(grid, &row), at = 1 + viewport->top - viewport->scroll;
    bool begins = viewport->focus >= 0 && viewport->top >= viewport->scroll && at <= viewport->room;
    bool wrong = begins ? signs != 1 || row != at : signs != 0;
    if (begins && viewport_sees_focus(viewport) && grid->cursor_row != at && viewport->text[0] == '\0')
        wrong = wrong || grid->cursor_row <= viewport->room;
    if (!wrong) return;
    findings_add(into, (Finding){.fault = INSPECT_FOCUS,
                                 .part = INSPECT_ITEM,
                                 .index = viewport->focus < 0 ? 0 : (size_t)viewport->focus,
                                 .columns = grid->columns,
                                 .rows = grid->rows});
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

typedef struct Lines {
    Str *list;
    size_t count, cap;
} Lines;

typedef struct Look { /* a page being read at one size */
    const Page *page;
    Style style;
    Layout *layout;
    Grid *grid;
    Viewport viewport;
    Arena *arena;
    Lines body, margin;
    StrBuf row;
    Findings *into;
} Look;

static Str row_text(Look *look, int row, int from, int end) {
    strbuf_clear(&look->row);
    for (int column = from; column < end && column < look->grid->columns; column++) {
        const Cell *cell = grid_at(look->grid, row, column);
        strbuf_puts(&look->row, column == EDGE && is_sign(cell) ? " " : cell->text);
    }
    return strbuf_str(&look->row);
}

static void note_line(Look *look, Lines *lines, size_t at, Str text) {
    while (lines->count <= at) {
        lines->list = mem_grow(lines->list, lines->count, &lines->cap, sizeof *lines->list);
        lines->list[lines->count++] = (Str){NULL, 0};
    }
    if (!lines->list[at].at)
        lines->list[at] = str_of(arena_text(look->arena, text.at ? text.at : "", text.len), text.len);
    else if (!str_equal(lines->list[at], text))
        findings_add(look->into, (Finding){.fault = INSPECT_OVERLAP,
                                           .columns = look->grid->columns,
                                           .rows = look->grid->rows,
                                           .words = str_trim(text)});
}

static bool is_beside(const Look *look) {
    int frame = EDGE + look->viewport.width + 1;
    return frame + FRAME < look->grid->columns && grid_at(look->grid, 1, frame)->face == FACE_FRAME;
}

static void read_lines(Look *look) {
    const Viewport *viewport = &look->viewport;
    int end = EDGE + viewport->width;
    bool beside = is_beside(look);
    for (int i = 0; i < viewport->room && viewport->scroll + i < viewport->lines; i++) {
        size_t at = (size_t)viewport->scroll + (size_t)i;
        note_line(look, &look->body, at, row_text(look, 1 + i, 0, beside ? end : look->grid->columns));
        if (beside) note_line(look, &look->margin, at, row_text(look, 1 + i, end + FRAME, look->grid->columns));
    }
}

static void show(Look *look) {
    layout_show(look->layout, &look->viewport, look->grid);
    look->into->layouts++;
    inspect_grid(look->grid, look->into);
    inspect_focus(look->grid, &look->viewport, look->into);
    read_lines(look);
}

static void step(Look *look, Step way) {
    viewport_step(&look->viewport, look->page, way);
    show(look);
}

static void not_reached(const Look *look, int item) {
    findings_add(look->into, (Finding){.fault = INSPECT_FOCUS,
                                       .part = INSPECT_ITEM,
                                       .index = item < 0 ? 0 : (size_t)item,
                                       .columns = look->grid->columns,
                                       .rows = look->grid->rows,
                                       .words = item < 0 ? str("") : look->page->items.list[item].label});
}

/* Reading on, to the end and back. */
static void page_through(Look *look, bool every) {
    step(look, STEP_HOME);
    for (int before = -1; look->viewport.scroll != before;) {
        before = look->viewport.scroll;
        step(look, every ? STEP_LINE_DOWN : STEP_PAGE_DOWN);
    }
    if (look->viewport.scroll + look->viewport.room < look->viewport.lines) not_reached(look, look->viewport.focus);
    if (every) step(look, STEP_PAGE_UP);
}

/* From item to item, each seen when it is come to. From the end on the way is short: what isn't an item is passed. */
static void walk_items(Look *look, bool every) {
    int last = (int)look->page->items.count - 1, seen = last;
    step(look, STEP_END);
    if (last < 0) return;
    if (look->viewport.focus != last || !viewport_sees_focus(&look->viewport)) not_reached(look, last);
    for (int guard = look->viewport.lines + last; seen > 0 && guard > 0; guard--) {
        step(look, STEP_PREV);
        if (look->viewport.focus == seen) continue;
        seen = look->viewport.focus;
        if (!viewport_sees_focus(&look->viewport)) not_reached(look, seen);
    }
    if (seen != 0) not_reached(look, 0);
    for (int guard = look->viewport.lines + last; every && look->viewport.focus < last && guard > 0; guard--)
        step(look, STEP_NEXT);
    if (every && look->viewport.focus != last) not_reached(look, last);
}

static Str read_rows(Look *look, int from, int end) {
    StrBuf text = {0};
    for (int row = from; row < end; row++) {
        strbuf_add(&text, row_text(look, row, 0, look->grid->columns));
        strbuf_char(&text, '\n');
    }
    Str copy = str_of(arena_text(look->arena, strbuf_text(&text), text.len), text.len);
    strbuf_free(&text);
    return copy;
}

static int columns_beside(const Look *look) {
    int room = look->grid->columns - EDGE - look->viewport.width - FRAME;
    return room < LAYOUT_MARGIN_MOST ? room : LAYOUT_MARGIN_MOST;
}

static void judge(Look *look) {
    const Grid *grid = look->grid;
    Seen seen = {.columns = grid->columns,
                 .rows = grid->rows,
                 .width = look->viewport.width,
                 .beside = is_beside(look) ? columns_beside(look) : 0,
                 .body = {look->body.list, look->body.count},
                 .margin = {look->margin.list, look->margin.count},
                 .bar = read_rows(look, 0, 1),
                 .foot = read_rows(look, 1 + look->viewport.room, grid->rows - 1)};
    inspect_seen(look->page, look->style, &seen, look->into);
}

void inspect_screen(const Page *page, Style style, int columns, int rows, bool every, Findings *into) {
    Look look = {.page = page, .style = style, .grid = grid_new(columns, rows), .arena = arena_new(), .into = into};
    look.layout = layout_new(page, style);
    show(&look);
    if (look.viewport.room > 0) {
        page_through(&look, every);
        walk_items(&look, every);
        judge(&look);
    }
    free(look.body.list);
    free(look.margin.list);
    strbuf_free(&look.row);
    arena_free(look.arena);
    layout_free(look.layout);
    grid_free(look.grid);
}
