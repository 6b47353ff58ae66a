/* fuzz_layout.c - any page at any size, in any style.
 *
 * Every text of the page is followed by a marker, a word found nowhere else, so that what can be read on the screen by
 * paging, and what stands in the plain text, can be compared with what was put in. What is proved of a story's pages
 * (inspect.h) holds for these as well, but for what is the author's to mend. */
#include "fuzz/fuzz.h"

#include <locale.h>

#include "base/utf8.h"
#include "view/input.h"
#include "view/inspect.h"
#include "view/layout.h"

enum { MARKERS_MOST = 256, BLOCKS_MOST = 6, SPANS_MOST = 4, ITEMS_MOST = 12, TEXT_MOST = 120 };

typedef struct Fuzz {
    Bytes bytes;
    Page *page;
    Style style;
    int markers;
    bool in_plain[MARKERS_MOST]; /* whether line mode shows it; the screen shows them all */
} Fuzz;

/* Making a page. */

static void marker_words(int marker, char words[8]) {
    (void)snprintf(words, 8, "w%03dx", marker);
}

static Str marked(Fuzz *fuzz, Str text) {
    char words[8];
    require(fuzz->markers < MARKERS_MOST, "the target has too few markers");
    fuzz->in_plain[fuzz->markers] = true;
    marker_words(fuzz->markers++, words);
    return page_printf(fuzz->page, "%s %s ", page_text(fuzz->page, text).at, words);
}

static Str made_text(Fuzz *fuzz) {
    Str text = take_text(&fuzz->bytes, TEXT_MOST);
    const char *end = text.len ? memchr(text.at, '\0', text.len) : NULL;
    return end ? str_of(text.at, (size_t)(end - text.at)) : text;
}

/* A drawing's words stand in its place or not at all, as there is room; and a quotation has words of its own. */
static Span made_span(Fuzz *fuzz, BlockKind kind, bool first) {
    SpanRole role = take(&fuzz->bytes) % (SPAN_TITLE + 1);
    if (kind == BLOCK_QUOTE && first && role == SPAN_CITE) role = SPAN_PLAIN;
    if (kind == BLOCK_DRAWING && role == SPAN_TITLE) role = SPAN_FAINT;
    return (Span){marked(fuzz, made_text(fuzz)), role};
}

static void make_block(Fuzz *fuzz, Blocks *blocks) {
    BlockKind kind = take(&fuzz->bytes) % (BLOCK_DRAWING + 1);
    Span spans[SPANS_MOST + 1];
    size_t count = take(&fuzz->bytes) % (SPANS_MOST + 1);
    for (size_t i = 0; i < count; i++) spans[i] = made_span(fuzz, kind, i == 0);
    bool worded = kind == BLOCK_DRAWING && take(&fuzz->bytes) % 2;
    if (worded) {
        for (size_t i = 0; i < count; i++) spans[i].text = page_text(fuzz->page, made_text(fuzz));
        fuzz->markers -= (int)count;
        spans[count++] = (Span){page_text(fuzz->page, made_text(fuzz)), SPAN_TITLE};
    }
    page_block(fuzz->page, blocks, kind, spans, count);
}

static void make_item(Fuzz *fuzz, uint32_t tag) {
    char name[8];
    (void)snprintf(name, sizeof name, "i%u", tag);
    Item *item = page_item(fuzz->page, tag, name, marked(fuzz, made_text(fuzz)));
    item->open = take(&fuzz->bytes) % 4 != 0;
    if (!item->open) item->why = marked(fuzz, made_text(fuzz));
}

static void make_style(Fuzz *fuzz) {
    uint8_t how = take(&fuzz->bytes);
    fuzz->style = (Style){.prose = take(&fuzz->bytes) % 128, .ambiguous = how % 4, .pinyin = how & 4, .ascii = how & 8};
}

static void make_head(Fuzz *fuzz) {
    Page *page = fuzz->page;
    uint8_t what = take(&fuzz->bytes);
    page->serial = 1;
    page->commands = (uint32_t)take(&fuzz->bytes) << 8 | take(&fuzz->bytes);
    page->alarm = what & 1;
    page->aside = what >> 6;
    if (what & 2) page->status = page_text(page, made_text(fuzz));
    if (what & 4) page->status_short = page_text(page, made_text(fuzz));
    if (what & 8) page->title = marked(fuzz, made_text(fuzz));
    if (what & 16) page->notice = marked(fuzz, made_text(fuzz));
    if (what & 32) page->prompt = page_text(page, made_text(fuzz));
}

static void make_page(Fuzz *fuzz) {
    fuzz->page = page_new();
    make_style(fuzz);
    make_head(fuzz);
    for (uint32_t n = take(&fuzz->bytes) % (BLOCKS_MOST + 1); n > 0; n--) make_block(fuzz, &fuzz->page->body);
    for (uint32_t n = take(&fuzz->bytes) % (BLOCKS_MOST + 1); n > 0; n--) make_block(fuzz, &fuzz->page->margin);
    for (uint32_t i = 0, n = take(&fuzz->bytes) % (ITEMS_MOST + 1); i < n; i++) make_item(fuzz, i);
}

/* What holds for every screen. */

static void check_cell(const Grid *grid, int row, int column, Style style) {
    const Cell *cell = grid_at(grid, row, column);
    Str text = str(cell->text);
    if (cell->width == 0) {
        require(column > 0 && grid_at(grid, row, column - 1)->width == 2, "an empty cell after no wide one");
        require(text.len == 0, "a second cell isn't empty");
        return;
    }
    require(cell->width <= 2, "a cell wider than two columns");
    require(text.len > 0 && utf8_check(text, NULL) == UTF8_GOOD, "a cell with nothing, or nothing safe, in it");
    require(!strchr(cell->text, '\n'), "a newline in a cell");
    if (cell->width == 2)
        require(column + 1 < grid->columns && grid_at(grid, row, column + 1)->width == 0, "a wide cell is cut");
    for (size_t i = 0; style.ascii && i < text.len; i++) require((uint8_t)text.at[i] < 0x80, "more than ASCII");
}

static void check_grid(const Grid *grid, const Viewport *viewport, Style style) {
    for (int row = 0; row < grid->rows; row++)
        for (int column = 0; column < grid->columns; column++) check_cell(grid, row, column, style);
    require(grid->cursor_row >= 0 && grid->cursor_row < grid->rows, "the cursor is above or below the screen");
    require(grid->cursor_column >= 0 && grid->cursor_column < grid->columns, "the cursor is beside the screen");
    require(viewport->scroll >= 0, "scrolled before the beginning");
    bool past = viewport->room > 0 && viewport->scroll > 0 && viewport->scroll + viewport->room > viewport->lines;
    require(!past, "scrolled past the end");
}

static void lay_out(const Fuzz *fuzz, Viewport *viewport, Grid *grid) {
    layout_page(fuzz->page, fuzz->style, viewport, grid);
    check_grid(grid, viewport, fuzz->style);
    bool large = grid->columns >= LAYOUT_MIN_COLUMNS && grid->rows >= LAYOUT_MIN_ROWS;
    require(large == (viewport->room > 0), "no room in a window large enough, or some in one too small");
    require(viewport->focus < (int)fuzz->page->items.count, "the focus is on an item there isn't");
}

/* Reading all of it. */

static void collect(const Grid *grid, StrBuf *seen) {
    for (int row = 0; row < grid->rows; row++) {
        grid_row(grid, row, seen);
        strbuf_char(seen, '\n');
    }
}

static void check_markers(const Fuzz *fuzz, const StrBuf *seen, const char *complaint) {
    char words[8];
    for (int i = 0; i < fuzz->markers; i++) {
        marker_words(i, words);
        if (strstr(strbuf_text(seen), words)) continue;
        fprintf(stderr, "%s\n-- %s is missing\n", strbuf_text(seen), words);
        require(false, complaint);
    }
}

static void check_paging(const Fuzz *fuzz, Grid *grid) {
    Viewport viewport = {0};
    StrBuf seen = {0};
    lay_out(fuzz, &viewport, grid);
    viewport_step(&viewport, fuzz->page, STEP_HOME);
    lay_out(fuzz, &viewport, grid);
    if (viewport.room > 0) {
        collect(grid, &seen);
        while (viewport.scroll + viewport.room < viewport.lines) {
            int before = viewport.scroll;
            viewport_step(&viewport, fuzz->page, STEP_PAGE_DOWN);
            lay_out(fuzz, &viewport, grid);
            require(viewport.scroll > before && viewport.scroll <= before + viewport.room,
                    "paging skips or stands still");
            collect(grid, &seen);
        }
        check_markers(fuzz, &seen, "paging down didn't show this");
    }
    strbuf_free(&seen);
}

/* Down arrow alone reaches every item, and shows it when it is there. */
static void check_items(const Fuzz *fuzz, Grid *grid) {
    Viewport viewport = {0};
    lay_out(fuzz, &viewport, grid);
    if (viewport.room <= 0) return;
    viewport_step(&viewport, fuzz->page, STEP_HOME);
    lay_out(fuzz, &viewport, grid);
    int last = (int)fuzz->page->items.count - 1;
    for (int steps = viewport.lines + last + 1; steps > 0; steps--) {
        viewport_step(&viewport, fuzz->page, STEP_NEXT);
        layout_page(fuzz->page, fuzz->style, &viewport, grid);
    }
    check_grid(grid, &viewport, fuzz->style);
    require(viewport.focus == last, "the last item can't be reached");
    require(last < 0 || viewport_sees_focus(&viewport), "the last item can't be seen");
}

/* Whatever is pressed, and whatever becomes of the window. */
static void check_steps(Fuzz *fuzz) {
    Viewport viewport = {0};
    Str typed = made_text(fuzz);
    memcpy(viewport.text, typed.at ? typed.at : "", typed.len);
    for (int i = 0; i < 24 && fuzz->bytes.len > 0; i++) {
        uint8_t what = take(&fuzz->bytes);
        int columns = 80, rows = 24;
        if (what & 8) {
            columns = 1 + take(&fuzz->bytes) % 140;
            rows = 1 + take(&fuzz->bytes) % 60;
        }
        Grid *grid = grid_new(columns, rows);
        lay_out(fuzz, &viewport, grid);
        viewport_step(&viewport, fuzz->page, (Step)(what % (STEP_END + 1)));
        lay_out(fuzz, &viewport, grid);
        grid_free(grid);
    }
}

/* Plain text. */

static void check_plain_lines(Str plain, int columns, Style style) {
    Str line;
    int ambiguous = style.ambiguous == 2 && !style.ascii ? 2 : 1;
    while (columns >= 20 && str_split(&plain, '\n', &line)) {
        if (utf8_width(line, ambiguous) <= columns) continue;
        fprintf(stderr, "%.*s\n-- in %d columns\n", (int)line.len, line.at, columns);
        require(false, "a line of the plain text is too long");
    }
}

static void check_plain_items(const Fuzz *fuzz, int columns) {
    StrBuf items = {0};
    layout_plain_items(fuzz->page, fuzz->style, columns, &items);
    size_t at = 0;
    for (size_t i = 0; i < fuzz->page->items.count; i++) {
        char number[16];
        (void)snprintf(number, sizeof number, "%zu  ", i + 1);
        const char *found = strstr(strbuf_text(&items) + at, number);
        require(found != NULL, "an item without its number");
        at = (size_t)(found - strbuf_text(&items)) + 1;
    }
    strbuf_free(&items);
}

static void check_plain(const Fuzz *fuzz, int columns) {
    StrBuf plain = {0};
    layout_plain(fuzz->page, fuzz->style, columns, &plain);
    require(utf8_check(strbuf_str(&plain), NULL) == UTF8_GOOD, "plain text isn't safe for a terminal");
    check_plain_lines(strbuf_str(&plain), columns, fuzz->style);
    if (columns == 0 || columns >= 20) check_markers(fuzz, &plain, "the plain text lacks this");
    check_plain_items(fuzz, columns);
    strbuf_free(&plain);
}

/* The rules by which a story's pages are proved. */

static bool is_authors(InspectFault fault) {
    return fault == INSPECT_LONG_WORD || fault == INSPECT_ALIKE || fault == INSPECT_LETTERS || fault == INSPECT_CUT;
}

static void check_findings(const Findings *findings) {
    for (size_t i = 0; i < findings->count; i++) {
        const Finding *finding = &findings->list[i];
        if (is_authors(finding->fault)) continue;
        fprintf(stderr, "%.*s\n-- %s, in part %d, number %zu, at %d by %d%s\n", (int)finding->words.len,
                finding->words.at, inspect_words(finding->fault), (int)finding->part, finding->index, finding->columns,
                finding->rows, finding->ascii ? " in ASCII" : "");
        require(false, "a page that can't be read");
    }
}

static void check_inspection(const Fuzz *fuzz, int columns, int rows) {
    Findings *findings = findings_new();
    if (columns >= LAYOUT_MIN_COLUMNS && rows >= LAYOUT_MIN_ROWS)
        inspect_screen(fuzz->page, fuzz->style, columns, rows, rows % 2 == 0, findings);
    inspect_plain(fuzz->page, fuzz->style, findings);
    inspect_items(fuzz->page, fuzz->style, findings);
    check_findings(findings);
    findings_free(findings);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Fuzz fuzz = {.bytes = {data, size < 1000 ? size : 1000}};
    (void)setlocale(LC_ALL, "C.UTF-8");
    int columns = 1 + take(&fuzz.bytes) % 140, rows = 1 + take(&fuzz.bytes) % 60;
    make_page(&fuzz);
    Grid *grid = grid_new(columns, rows);
    check_paging(&fuzz, grid);
    check_items(&fuzz, grid);
    check_plain(&fuzz, rows % 4 ? columns : 0);
    check_inspection(&fuzz, columns, rows);
    check_steps(&fuzz);
    grid_free(grid);
    page_free(fuzz.page);
    return 0;
}

#ifdef STANDALONE

const char FUZZ_SAMPLE[] =
    "\x4f\x17\x01\x48\x3f\xff\xff\x08Jingde 1\x04short\x08The tent\x06"
    "Saved.\x05Name:\x02\x00\x02"
    "\x00\x20The regent waits, the rain comes.\x01\x04well\x01\x01\x00\x06\xe6\xbe\xb6\xe5\xb7\x9e"
    "\x01\x03\x01\x00\x08Recorded\x02\x06Offer.\x01\x05Wait.\x00\x07too late\x05typed\x00\x04\x08\x30\x10";
const size_t FUZZ_SAMPLE_SIZE = sizeof FUZZ_SAMPLE - 1;

#endif
