/* grid.c - writing text into cells. One idea: a wide cluster owns two cells, the second with width 0, and whoever
 * overwrites one of the two blanks the other, so that a row's widths always add up. What has no width of its own (stray
 * marks, control characters) is never written. */
#include "view/grid.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "view/cluster.h"

enum { GRID_SIDE_MAX = 2000 };

static int within(int value, int least, int most) {
    return value < least ? least : value > most ? most : value;
}

static void blank(Cell *cell) {
    cell->text[0] = ' ';
    cell->text[1] = '\0';
    cell->width = 1;
}

Grid *grid_new(int columns, int rows) {
    Grid *grid = mem_alloc(sizeof *grid);
    grid->columns = within(columns, 1, GRID_SIDE_MAX);
    grid->rows = within(rows, 1, GRID_SIDE_MAX);
    grid->cells = mem_alloc((size_t)grid->columns * (size_t)grid->rows * sizeof(Cell));
    grid_clear(grid);
    return grid;
}

void grid_free(Grid *grid) {
    if (!grid) return;
    free(grid->cells);
    free(grid);
}

void grid_clear(Grid *grid) {
    size_t count = (size_t)grid->columns * (size_t)grid->rows;
    for (size_t i = 0; i < count; i++) {
        blank(&grid->cells[i]);
        grid->cells[i].face = FACE_PLAIN;
    }
    grid->cursor_row = grid->cursor_column = 0;
}

Cell *grid_at(const Grid *grid, int row, int column) {
    return &grid->cells[(size_t)row * (size_t)grid->columns + (size_t)column];
}

/* Cells about to be overwritten let go of their other half. */
static void part(Grid *grid, int row, int column) {
    Cell *cell = grid_at(grid, row, column);
    if (cell->width == 0 && column > 0) blank(grid_at(grid, row, column - 1));
    if (cell->width == 2 && column + 1 < grid->columns) blank(grid_at(grid, row, column + 1));
    blank(cell);
}

static void put_cluster(Grid *grid, int row, int column, Str cluster, int width) {
    for (int i = 0; i < width; i++) part(grid, row, column + i);
    Cell *cell = grid_at(grid, row, column);
    size_t len = utf8_fitting(cluster, CELL_BYTES - 1);
    memcpy(cell->text, cluster.at, len);
    cell->text[len] = '\0';
    cell->width = (uint8_t)width;
    if (width < 2) return;
    Cell *second = grid_at(grid, row, column + 1);
    second->text[0] = '\0';
    second->width = 0;
}

int grid_put(Grid *grid, int row, int column, int limit, Str text, Face face, int ambiguous) {
    if (row < 0 || row >= grid->rows || column < 0 || column >= grid->columns) return 0;
    if (limit > grid->columns - column) limit = grid->columns - column;
    int used = 0;
    while (text.len > 0) {
        int width = 0;
        Str cluster = cluster_next(&text, ambiguous, &width);
        if (width == 0) continue;
        if (width > 2) width = 2;
        if (used + width > limit) break;
        put_cluster(grid, row, column + used, cluster, width);
        for (int i = 0; i < width; i++) grid_at(grid, row, column + used + i)->face = (uint8_t)face;
        used += width;
    }
    return used;
}

void grid_row(const Grid *grid, int row, StrBuf *out) {
    size_t keep = out->len;
    for (int column = 0; column < grid->columns; column++) {
        const char *text = grid_at(grid, row, column)->text;
        strbuf_puts(out, text);
        if (text[0] && text[0] != ' ') keep = out->len;
    }
    while (out->len > keep) out->at[--out->len] = '\0';
}
