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
    int64_t column = point->x * (plot->columns - 1) / sheet->most_x;
    int64_t row = plot->rows - 1 - point->y * (plot->rows - 1) / sheet->most_y;
    char *cell = &sheet->cells[row * plot->columns + column];
    bool both = isalpha((unsigned char)*cell) && isalpha((unsigned char)point->mark) && *cell != point->mark;
    *cell = both ? '&' : point->mark;
}

static void write_row(const Sheet *sheet, int row, StrBuf *out) {
    const char *cells = &sheet->cells[row * sheet->plot->columns];
    int len = sheet->plot->columns;
    while (len > 0 && cells[len - 1] == ' ') len--;
    strbuf_char(out, '|');
    strbuf_add(out, str_of(cells, (size_t)len));
    strbuf_char(out, '\n');
}

static void write_floor(const Plot *plot, StrBuf *out) {
    strbuf_char(out, '+');
    for (int i = 0; i < plot->columns; i++) strbuf_char(out, '-');
    strbuf_printf(out, "\n%*s\n", plot->columns, plot->across);
}

void plot_draw(const Plot *plot, StrBuf *out) {
    Arena *arena = arena_new();
    Sheet sheet = {.plot = plot, .cells = arena_alloc(arena, (size_t)(plot->columns * plot->rows))};
    memset(sheet.cells, ' ', (size_t)(plot->columns * plot->rows));
    find_scale(&sheet);
    for (size_t i = 0; i < plot->count; i++) put(&sheet, &plot->points[i]);
    strbuf_printf(out, "%s\n", plot->up);
    for (int row = 0; row < plot->rows; row++) write_row(&sheet, row, out);
    write_floor(plot, out);
    arena_free(arena);
}
