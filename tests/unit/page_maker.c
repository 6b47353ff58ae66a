/* page_maker.c - see page_maker.h. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "unit/page_maker.h"
#include "view/input.h"
#include "view/layout.h"

Page *small_page(void) {
    Page *page = page_new();
    page->serial = 1;
    page->title = str("The tent");
    page->status = str("Chanzhou 澶州, 13 January 1005");
    page->status_short = str("Chanzhou");
    page->commands = 1U << COMMAND_UNDO | 1U << COMMAND_LOG;
    page_line(page, &page->body, BLOCK_PROSE, "A screen stands in the tent.");
    page_item(page, 10, "silk", str("Offer silk."));
    Item *item = page_item(page, 20, "land", str("Offer land."));
    item->open = false;
    item->why = str("needs the emperor's nerve at 1 or less");
    page_item(page, 30, "wait", str("Wait."));
    return page;
}

/* Prose of many words of its own, so that each can be looked for. */
void add_prose(Page *page, int words) {
    StrBuf text = {0};
    for (int i = 0; i < words; i++) strbuf_printf(&text, "%sw%d 澶%d", i ? " " : "", i, i);
    page_line(page, &page->body, BLOCK_PROSE, strbuf_text(&text));
    strbuf_free(&text);
}

void grid_text(const Grid *grid, StrBuf *out) {
    for (int row = 0; row < grid->rows; row++) {
        grid_row(grid, row, out);
        strbuf_char(out, '\n');
    }
}

bool shows(const Grid *grid, const char *text) {
    StrBuf all = {0};
    grid_text(grid, &all);
    bool found = strstr(strbuf_text(&all), text) != NULL;
    strbuf_free(&all);
    return found;
}

void assert_row(const Grid *grid, int row, const char *wanted) {
    StrBuf text = {0};
    grid_row(grid, row, &text);
    assert_string_equal(strbuf_text(&text), wanted);
    strbuf_free(&text);
}

void assert_sound(const Grid *grid, const Viewport *viewport) {
    for (int row = 0; row < grid->rows; row++) {
        int columns = 0;
        for (int column = 0; column < grid->columns; column++) columns += grid_at(grid, row, column)->width;
        assert_int_equal(columns, grid->columns);
    }
    assert_in_range(grid->cursor_row, 0, grid->rows - 1);
    assert_in_range(grid->cursor_column, 0, grid->columns - 1);
    assert_true(viewport->scroll >= 0);
    if (viewport->room > 0) assert_true(viewport->scroll == 0 || viewport->scroll + viewport->room <= viewport->lines);
}

Grid *laid_out(const Page *page, Style style, Viewport *viewport, int columns, int rows) {
    Grid *grid = grid_new(columns, rows);
    layout_page(page, style, viewport, grid);
    assert_sound(grid, viewport);
    return grid;
}
