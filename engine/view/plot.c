/* plot.c - a small sheet of characters, filled point by point and written row by row, the highest first. */
#include "view/plot.h"

#include <ctype.h>
#include <string.h>

#include "base/mem.h"
#include "base/utf8.h"

typedef struct Sheet {
    const Plot *plot;
    char *cells;
    PlotRange range;
} Sheet;

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

static int64_t smaller(int64_t a, int64_t b) {
    return a < b ? a : b;
}

static int64_t size_of(int64_t a) {
    return a < 0 ? -a : a;
}

static bool above(const PlotPoint *point) {
    return point->x >= 0 && point->y >= 0;
}

PlotRange plot_range(const PlotPoint *points, size_t count) {
    PlotRange range = {0, 1, 0, 1};
    bool any = false;
    for (size_t i = 0; i < count; i++) any = any || above(&points[i]);
    for (size_t i = 0; i < count; i++) {
        if (any && !above(&points[i])) continue;
        range.most_x = larger(range.most_x, size_of(points[i].x));
        range.most_y = larger(range.most_y, size_of(points[i].y));
    }
    int64_t share = any ? 2 : 1;
    for (size_t i = 0; i < count; i++) {
        range.least_x = larger(smaller(range.least_x, points[i].x), -range.most_x / share);
        range.least_y = larger(smaller(range.least_y, points[i].y), -range.most_y / share);
    }
    return range;
}

PlotPoint plot_clamp(PlotRange range, const PlotPoint *point) {
    return (PlotPoint){smaller(larger(point->x, range.least_x), range.most_x),
                       smaller(larger(point->y, range.least_y), range.most_y), point->mark};
}

bool plot_within(PlotRange range, const PlotPoint *point) {
    PlotPoint edge = plot_clamp(range, point);
    return edge.x == point->x && edge.y == point->y;
}

/* Which of so many cells, the nearest, lies `part` of the way along `whole`. */
static size_t cell_of(int64_t part, int64_t whole, size_t cells) {
    return (size_t)((2 * part * (int64_t)(cells - 1) + whole) / (2 * whole));
}

static char *cell_at(const Sheet *sheet, const PlotPoint *point) {
    const Plot *plot = sheet->plot;
    const PlotRange *range = &sheet->range;
    PlotPoint at = plot_clamp(*range, point);
    size_t column = cell_of(at.x - range->least_x, range->most_x - range->least_x, plot->columns);
    size_t row = cell_of(at.y - range->least_y, range->most_y - range->least_y, plot->rows);
    return &sheet->cells[(plot->rows - 1 - row) * plot->columns + column];
}

static void put(const Sheet *sheet, const PlotPoint *point) {
    char *cell = cell_at(sheet, point);
    bool both = isalpha((unsigned char)*cell) && isalpha((unsigned char)point->mark) && *cell != point->mark;
    *cell = both ? '&' : point->mark;
}

/* Where nothing lies below 0, the sheet's own edge is the line. */
static void put_zero_lines(const Sheet *sheet) {
    const Plot *plot = sheet->plot;
    const PlotRange *range = &sheet->range;
    size_t zero = (size_t)(cell_at(sheet, &(PlotPoint){0, 0, ' '}) - sheet->cells);
    char *row = &sheet->cells[zero / plot->columns * plot->columns];
    if (range->least_y < 0) memset(row, '-', plot->columns);
    for (size_t i = 0; range->least_x < 0 && i < plot->rows; i++)
        sheet->cells[i * plot->columns + zero % plot->columns] = ':';
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
    size_t wide = (size_t)utf8_width(str(plot->across), 1);
    strbuf_char(out, '+');
    for (size_t i = 0; i < plot->columns; i++) strbuf_char(out, '-');
    strbuf_char(out, '\n');
    for (size_t i = wide; i <= plot->columns; i++) strbuf_char(out, ' ');
    strbuf_printf(out, "%s\n", plot->across);
}

void plot_draw(const Plot *plot, StrBuf *out) {
    Arena *arena = arena_new();
    Sheet sheet = {plot, arena_alloc(arena, plot->columns * plot->rows), plot_range(plot->points, plot->count)};
    memset(sheet.cells, ' ', plot->columns * plot->rows);
    put_zero_lines(&sheet);
    for (size_t i = 0; i < plot->count; i++) put(&sheet, &plot->points[i]);
    strbuf_printf(out, "%s\n", plot->up);
    for (size_t row = 0; row < plot->rows; row++) write_row(&sheet, row, out);
    write_floor(plot, out);
    arena_free(arena);
}
