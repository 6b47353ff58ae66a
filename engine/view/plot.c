/* plot.c - a small sheet of characters, filled point by point and written row by row, the highest first. */
#include "view/plot.h"

#include <ctype.h>
#include <string.h>

#include "base/mem.h"

typedef struct Sheet {
    const Plot *plot;
    char *cells;
    int64_t most_x, most_y;
} Sheet;

static void find_scale(Sheet *sheet) {
    sheet->most_x = sheet->most_y = 1;
    for (size_t i = 0; i < sheet->plot->count; i++) {
        const PlotPoint *point = &sheet->plot->points[i];
        if (point->x < 0 || point->y < 0) continue;
        if (point->x > sheet->most_x) sheet->most_x = point->x;
        if (point->y > sheet->most_y) sheet->most_y = point->y;
    }
}

static void put(Sheet *sheet, const PlotPoint *point) {
    const Plot *plot = sheet->plot;
    if (point->x < 0 || point->y < 0) return;
    size_t column = (size_t)point->x * (plot->columns - 1) / (size_t)sheet->most_x;
    size_t row = plot->rows - 1 - (size_t)point->y * (plot->rows - 1) / (size_t)sheet->most_y;
    char *cell = &sheet->cells[row * plot->columns + column];
    bool both = isalpha((unsigned char)*cell) && isalpha((unsigned char)point->mark) && *cell != point->mark;
    *cell = both ? '&' : point->mark;
}

static void write_row(const Sheet *sheet, size_t row, StrBuf *out) {
    const char *cells = &sheet->cells[row * sheet->plot->columns];
    size_t len = sheet->plot->columns;
    while (len > 0 && cells[len - 1] == ' ') len--;
    strbuf_char(out, '|');
    strbuf_add(out, str_of(cells, len));
    strbuf_char(out, '\n');
}

static void write_floor(const Plot *plot, StrBuf *out) {
    strbuf_char(out, '+');
    for (size_t i = 0; i < plot->columns; i++) strbuf_char(out, '-');
    strbuf_printf(out, "\n%*s\n", (int)plot->columns, plot->across);
}

void plot_draw(const Plot *plot, StrBuf *out) {
    Arena *arena = arena_new();
    Sheet sheet = {.plot = plot, .cells = arena_alloc(arena, plot->columns * plot->rows)};
    memset(sheet.cells, ' ', plot->columns * plot->rows);
    find_scale(&sheet);
    for (size_t i = 0; i < plot->count; i++) put(&sheet, &plot->points[i]);
    strbuf_printf(out, "%s\n", plot->up);
    for (size_t row = 0; row < plot->rows; row++) write_row(&sheet, row, out);
    write_floor(plot, out);
    arena_free(arena);
}
