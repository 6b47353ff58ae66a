/* paint.c - cells to curses. A row is written in runs of one face; finding out what really changed is curses' job.
 *
 * curses must believe the widths we do, or everything to the right of a disagreement is garbled. So a cell whose
 * characters curses would count otherwise (a terminal set to wide ambiguous characters, an emoji of several parts) gets
 * a stand-in of the right width. */
#include "front/paint.h"

#include <curses.h>
#include <string.h>

#include "base/utf8.h"

enum { RUN_MAX = 512 };

void paint_colours(void) {
    if (!has_colors() || start_color() == ERR) return;
    (void)use_default_colors();
    for (short colour = 0; colour < 8; colour++) (void)init_pair((short)(colour + 1), colour, -1);
}

static attr_t attributes(Look look) {
    attr_t bits = WA_NORMAL;
    if (look.bold) bits |= WA_BOLD;
    if (look.dim) bits |= WA_DIM;
    if (look.reverse) bits |= WA_REVERSE;
    if (look.underline) bits |= WA_UNDERLINE;
    return bits;
}

static void put_face(Face face, Theme theme) {
    Look look = theme_look(face, theme != THEME_CONTRAST && !has_colors() ? THEME_NONE : theme);
    (void)attr_set(attributes(look), (short)(look.colour + 1), NULL);
}

typedef struct Run {
    wchar_t text[RUN_MAX + 8];
    int count, column;
    uint8_t face;
} Run;

static void flush_run(Run *run, int row, Theme theme) {
    if (run->count == 0) return;
    put_face((Face)run->face, theme);
    (void)mvaddnwstr(row, run->column, run->text, run->count);
    run->count = 0;
}

static int columns_one_by_one(Str text) {
    int columns = 0;
    uint32_t character;
    Str rest = text;
    while (utf8_next(&rest, &character)) {
        columns += utf8_width(str_of(text.at, text.len - rest.len), 1);
        text = rest;
    }
    return columns;
}

static void add_stand_in(Run *run, const Cell *cell) {
    StrBuf ascii = {0};
    utf8_ascii(&ascii, str(cell->text));
    for (int i = 0; i < cell->width; i++)
        run->text[run->count++] = (size_t)i < ascii.len ? (wchar_t)(unsigned char)ascii.at[i] : L' ';
    strbuf_free(&ascii);
}

static void add_cell(Run *run, const Cell *cell) {
    if (cell->text[1] == '\0') {
        run->text[run->count++] = (wchar_t)(unsigned char)cell->text[0];
        return;
    }
    Str text = str(cell->text);
    if (columns_one_by_one(text) != cell->width) {
        add_stand_in(run, cell);
        return;
    }
    uint32_t character;
    for (int kept = 0; kept < CCHARW_MAX && utf8_next(&text, &character); kept++)
        run->text[run->count++] = (wchar_t)character;
}

static void paint_row(const Grid *grid, int row, int columns, Theme theme) {
    Run run = {.count = 0};
    for (int column = 0; column < columns; column++) {
        const Cell *cell = grid_at(grid, row, column);
        if (cell->width == 0) continue;
        if (column + cell->width > columns) break;
        if (run.count >= RUN_MAX || run.face != cell->face) flush_run(&run, row, theme);
        if (run.count == 0) {
            run.column = column;
            run.face = cell->face;
        }
        add_cell(&run, cell);
    }
    flush_run(&run, row, theme);
}

/* The lower right corner is left alone: writing there makes some terminals scroll. */
void paint_grid(const Grid *grid, Theme theme) {
    (void)erase();
    for (int row = 0; row < grid->rows; row++) {
        bool last = row == grid->rows - 1;
        paint_row(grid, row, last ? grid->columns - 1 : grid->columns, theme);
    }
    (void)attr_set(WA_NORMAL, 0, NULL);
    (void)move(grid->cursor_row, grid->cursor_column);
}
