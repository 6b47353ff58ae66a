/* layout.c - a Page on a screen of a given size. One idea: the body is flowed into lines first, the Viewport is settled
 * against those lines, and only then is anything written, so that focus, scrolling and size can never disagree.
 *
 * From top to bottom: status bar, body with the margin beside it where there is room, prompt, notice, footer. */
#include "view/layout.h"

#include <stdlib.h>
#include <string.h>

#include "view/bars.h"
#include "view/cluster.h"
#include "view/flow.h"

enum { MARGIN_LEAST = 24, EDGE = 1, GUTTER = 3 };

typedef struct Screen {
    const Page *page;
    Style style;
    Viewport *viewport;
    Grid *grid;
    Flow *body, *margin, *notice, *prompt; /* margin NULL: not beside the body */
    int prose, room;
} Screen;

struct Layout {
    const Page *page;
    Style style;
    Screen screen; /* its flows are those of the size below; NULL: nothing was flowed yet */
    int columns, rows;
};

static int least(int a, int b) {
    return a < b ? a : b;
}
static int most(int a, int b) {
    return a > b ? a : b;
}

static void put_line(const Screen *screen, int row, int column, const Line *line, bool focused) {
    int ambiguous = screen->style.ambiguous;
    Grid *grid = screen->grid;
    Face mark = focused ? FACE_FOCUS : FACE_PLAIN;
    int at = column + grid_put(grid, row, column, line->indent, line->mark, mark, ambiguous);
    if (focused && line->mark.len) (void)grid_put(grid, row, column, 1, str(">"), FACE_FOCUS, ambiguous);
    while (focused && at < column + line->indent) grid_at(grid, row, at++)->face = FACE_FOCUS;
    at = column + line->indent;
    for (size_t from = 0, end; from < line->text.len; from = end) {
        for (end = from + 1; end < line->text.len && line->faces[end] == line->faces[from];) end++;
        Face face = focused ? FACE_FOCUS : (Face)line->faces[from];
        Str piece = str_of(line->text.at + from, end - from);
        at += grid_put(grid, row, at, grid->columns, piece, face, ambiguous);
    }
}

/* Viewport. */

/* The item the page asks for, else the first open one, else the first; -1 when there is none. */
static int first_focus(const Page *page) {
    int focus = page->items.count ? 0 : -1;
    for (size_t i = page->items.count; i-- > 0;)
        if (page->items.list[i].open) focus = (int)i;
    for (size_t i = 0; i < page->items.count; i++)
        if (page->items.list[i].tag == page->focus) focus = (int)i;
    return focus;
}

static void settle_page(Viewport *viewport, const Page *page) {
    int items = (int)page->items.count;
    if (viewport->serial != page->serial || viewport->width == 0) {
        *viewport =
            (Viewport){.serial = page->serial, .focus = first_focus(page), .follow = page->focus != PAGE_NO_FOCUS};
    }
    if (viewport->focus >= items) viewport->focus = items - 1;
    if (viewport->focus < 0 && items > 0) viewport->focus = 0;
}

/* The line that shows what was on top before the size changed. */
static int line_of_place(const Flow *body, const Viewport *viewport) {
    int found = 0;
    for (size_t i = 0; i < body->count; i++) {
        const Line *line = &body->lines[i];
        bool later = line->source > viewport->source ||
                     (line->source == viewport->source && line->offset > viewport->offset);
        if (later) break;
        found = (int)i;
    }
    return found;
}

static void item_span(const Flow *body, int item, int *top, int *end) {
    *top = *end = -1;
    if (item < 0) return;
    for (int i = 0; i < (int)body->count; i++) {
        if (body->lines[i].item != item) continue;
        if (*top < 0) *top = i;
        *end = i + 1;
    }
}

static void measure_focus(Viewport *viewport, const Flow *body) {
    int end = -1;
    item_span(body, viewport->focus, &viewport->top, &viewport->end);
    item_span(body, viewport->focus < 0 ? -1 : viewport->focus - 1, &viewport->above, &end);
    item_span(body, viewport->focus < 0 ? -1 : viewport->focus + 1, &end, &viewport->below);
    if (viewport->below > 0) viewport->below--;
}

static void follow_focus(Viewport *viewport) {
    if (viewport->focus < 0) return;
    if (viewport->end > viewport->scroll + viewport->room) viewport->scroll = viewport->end - viewport->room;
    if (viewport->top < viewport->scroll) viewport->scroll = viewport->top;
}

/* The items that are wholly in sight: the first and the last of them, or -1. */
static void items_in_sight(const Viewport *viewport, const Flow *body, int *first, int *last) {
    int start = -1, bottom = least(viewport->scroll + viewport->room, (int)body->count);
    *first = *last = -1;
    for (int i = viewport->scroll; i < bottom; i++) {
        const Line *line = &body->lines[i];
        if (line->item < 0) continue;
        if (line->mark.len) start = line->item;
        bool ends = i + 1 == (int)body->count || body->lines[i + 1].item != line->item;
        if (!ends || start != line->item) continue;
        if (*first < 0) *first = line->item;
        *last = line->item;
    }
}

/* Reading on takes the focus along, to the nearest item in sight if there is one. */
static void drag_focus(Viewport *viewport, const Flow *body) {
    if (viewport->focus < 0 || viewport_sees_focus(viewport)) return;
    int first, last;
    items_in_sight(viewport, body, &first, &last);
    if (first < 0) return;
    viewport->focus = most(first, least(last, viewport->focus));
    measure_focus(viewport, body);
}

/* The reader's place: remembered whenever the scroll changes by will, looked up again after every change of size. */
static void remember_place(Viewport *viewport, const Flow *body) {
    bool among = viewport->scroll > 0 && viewport->scroll < (int)body->count;
    viewport->source = among ? body->lines[viewport->scroll].source : viewport->scroll > 0 ? UINT32_MAX : 0;
    viewport->offset = among ? body->lines[viewport->scroll].offset : 0;
}

static void settle_scroll(Viewport *viewport, const Screen *screen) {
    const Flow *body = screen->body;
    bool resized = viewport->width != screen->prose || viewport->height != screen->grid->rows;
    if (resized) viewport->scroll = line_of_place(body, viewport);
    viewport->width = screen->prose;
    viewport->height = screen->grid->rows;
    viewport->room = screen->room;
    viewport->lines = most((int)body->count, screen->margin ? (int)screen->margin->count : 0);
    measure_focus(viewport, body);
    if (viewport->follow) follow_focus(viewport);
    viewport->follow = false;
    viewport->scroll = most(0, least(viewport->scroll, viewport->lines - viewport->room));
    drag_focus(viewport, body);
    if (!resized) remember_place(viewport, body);
}

/* Writing. */

static void put_lines(const Screen *screen, const Flow *flow, int column) {
    const Viewport *viewport = screen->viewport;
    for (int i = 0; i < screen->room && viewport->scroll + i < (int)flow->count; i++) {
        const Line *line = &flow->lines[viewport->scroll + i];
        put_line(screen, 1 + i, column, line, flow == screen->body && line->item >= 0 && line->item == viewport->focus);
    }
}

static void put_margin(const Screen *screen) {
    bool ascii = screen->style.ascii || screen->style.ambiguous == 2;
    int column = EDGE + screen->prose + 1;
    for (int i = 0; i < screen->room; i++)
        (void)grid_put(screen->grid, 1 + i, column, 1, str(ascii ? "|" : "│"), FACE_FRAME, 1);
    put_lines(screen, screen->margin, column + 2);
}

static int put_foot_lines(const Screen *screen, const Flow *flow, int shown, int bottom) {
    int first = flow == screen->prompt ? (int)flow->count - shown : 0;
    for (int i = 0; i < shown; i++) put_line(screen, bottom - shown + i, EDGE, &flow->lines[first + i], false);
    return bottom - shown;
}

/* Says where the rest of a notice is that was too long for its place. */
static void put_rest_of_notice(const Screen *screen, int shown, int bottom) {
    if (shown == 0 || (int)screen->notice->count <= shown) return;
    int row = bottom - 1, columns = screen->grid->columns;
    Str words = str("(all of this is at the top of the page)");
    for (int column = 0; column < columns; column++)
        (void)grid_put(screen->grid, row, column, 1, str(" "), FACE_PLAIN, 1);
    (void)grid_put(screen->grid, row, 0, columns, words, FACE_STRONG, 1);
}

static void put_cursor(const Screen *screen, int prompt_bottom) {
    Grid *grid = screen->grid;
    const Viewport *viewport = screen->viewport;
    grid->cursor_row = 1;
    grid->cursor_column = EDGE;
    if (screen->prompt->count) {
        const Line *last = &screen->prompt->lines[screen->prompt->count - 1];
        grid->cursor_row = prompt_bottom - 1;
        grid->cursor_column = EDGE + cluster_columns(last->text, screen->style.ambiguous);
        grid->cursor_column = least(grid->cursor_column, grid->columns - 1);
    } else if (viewport_sees_focus(viewport)) {
        grid->cursor_row = 1 + most(0, viewport->top - viewport->scroll);
    }
}

/* Flowing. */

/* A notice that would leave too little of the page stands at the top of the body as well, where it can be scrolled. */
static int notice_rows(const Screen *screen) {
    return least((int)screen->notice->count, (screen->grid->rows - 2) / 2);
}

static void flow_prompt(const Screen *screen) {
    if (screen->page->prompt.len == 0) return;
    Passage passage = {0};
    passage_add(&passage, flow_words(screen->prompt, screen->page->prompt), FACE_STRONG);
    passage_add(&passage, str(" "), FACE_PLAIN);
    passage_add(&passage, str(screen->viewport->text), FACE_PLAIN);
    flow_passage(screen->prompt, &passage, (Setting){.mark = str(""), .hard = true, .item = -1});
}

static void flow_body(const Screen *screen, bool titled) {
    const Page *page = screen->page;
    if ((int)screen->notice->count > notice_rows(screen)) flow_notice(screen->body, page);
    if (!titled) {
        flow_blank(screen->body);
        flow_text(screen->body, page->title, FACE_TITLE);
    }
    flow_page(screen->body, page, screen->margin ? NULL : "~ ");
    if (screen->margin) flow_blocks(screen->margin, &page->margin, FLOW_MARGIN, "");
    if (page->items.count) flow_blank(screen->body);
    flow_items(screen->body, &page->items);
}

static int margin_columns(const Page *page, Style style, int columns) {
    int room = columns - EDGE - style.prose - GUTTER;
    return page->margin.count == 0 || room < MARGIN_LEAST ? 0 : least(room, LAYOUT_MARGIN_MOST);
}

static void screen_free(Screen *screen) {
    flow_free(screen->body);
    flow_free(screen->margin);
    flow_free(screen->notice);
    *screen = (Screen){.body = NULL};
}

static void flow_all(Layout *layout, const Grid *grid, bool titled) {
    Screen *screen = &layout->screen;
    int wide = grid->columns - 2, margin = margin_columns(layout->page, layout->style, grid->columns);
    screen->prose = least(layout->style.prose, wide);
    screen->body = flow_new(layout->style, screen->prose, false);
    screen->body->wide = margin ? screen->prose : wide;
    screen->body->rows = grid->rows - 2;
    screen->notice = flow_new(layout->style, wide, false);
    if (margin) screen->margin = flow_new(layout->style, margin, false);
    flow_notice(screen->notice, layout->page);
    flow_body(screen, titled);
    layout->columns = grid->columns;
    layout->rows = grid->rows;
}

static void put_all(Screen *screen) {
    Grid *grid = screen->grid;
    int notice = notice_rows(screen), prompt = least((int)screen->prompt->count, (grid->rows - 2) / 3);
    screen->room = grid->rows - 2 - notice - prompt;
    settle_scroll(screen->viewport, screen);
    put_lines(screen, screen->body, EDGE);
    if (screen->margin) put_margin(screen);
    int bottom = put_foot_lines(screen, screen->notice, notice, grid->rows - 1);
    put_rest_of_notice(screen, notice, grid->rows - 1);
    (void)put_foot_lines(screen, screen->prompt, prompt, bottom);
    bar_footer(grid, screen->page, screen->viewport);
    put_cursor(screen, bottom);
}

/* What is typed changes from one showing to the next, so the prompt is flowed each time. */
static void lay_out(Layout *layout, Viewport *viewport, Grid *grid) {
    Screen *screen = &layout->screen;
    bool flowed = screen->body && layout->columns == grid->columns && layout->rows == grid->rows;
    if (!flowed) screen_free(screen);
    screen->page = layout->page;
    screen->style = layout->style;
    screen->viewport = viewport;
    screen->grid = grid;
    screen->prompt = flow_new(layout->style, grid->columns - 2, false);
    bool titled = bar_status(grid, screen->prompt, layout->page);
    if (!flowed) flow_all(layout, grid, titled);
    flow_prompt(screen);
    put_all(screen);
    flow_free(screen->prompt);
}

static void lay_out_small(Viewport *viewport, Style style, Grid *grid) {
    viewport->room = 0;
    Flow *flow = flow_new(style, grid->columns, false);
    flow_text(
        flow,
        str(arena_printf(flow->arena, "Window too small: %d by %d at least", LAYOUT_MIN_COLUMNS, LAYOUT_MIN_ROWS)),
        FACE_PLAIN);
    for (int i = 0; i < (int)flow->count && i < grid->rows; i++)
        (void)grid_put(grid, i, 0, grid->columns, flow->lines[i].text, FACE_PLAIN, 1);
    flow_free(flow);
}

Layout *layout_new(const Page *page, Style style) {
    Layout *layout = mem_alloc(sizeof *layout);
    *layout = (Layout){.page = page, .style = style_within(style)};
    return layout;
}

void layout_free(Layout *layout) {
    if (!layout) return;
    screen_free(&layout->screen);
    free(layout);
}

void layout_show(Layout *layout, Viewport *viewport, Grid *grid) {
    grid_clear(grid);
    settle_page(viewport, layout->page);
    bool small = grid->columns < LAYOUT_MIN_COLUMNS || grid->rows < LAYOUT_MIN_ROWS;
    if (small)
        lay_out_small(viewport, layout->style, grid);
    else
        lay_out(layout, viewport, grid);
}

void layout_page(const Page *page, Style style, Viewport *viewport, Grid *grid) {
    Layout *layout = layout_new(page, style);
    layout_show(layout, viewport, grid);
    layout_free(layout);
}
