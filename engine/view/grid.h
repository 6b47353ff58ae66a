/* grid.h - a rectangle of cells: what a Page looks like at one size. Pure data; the curses front end copies it out. */
#ifndef VIEW_GRID_H
#define VIEW_GRID_H

#include "base/utf8.h"
#include "view/page.h"

enum { CELL_BYTES = UTF8_CLUSTER_MOST + 1 };

typedef enum Face { /* how a cell is set off; a theme turns it into attributes */
                    FACE_PLAIN,
                    FACE_STRONG,
                    FACE_NAME,
                    FACE_HAN,
                    FACE_CITE,
                    FACE_FAINT,
                    FACE_WARNING,
                    FACE_VERDICT,
                    FACE_TITLE,
                    FACE_BAR,    /* status and footer */
                    FACE_FOCUS,  /* the focused item */
                    FACE_LOCKED, /* an item that is not open */
                    FACE_FRAME,
} Face;

typedef struct Cell {
    char text[CELL_BYTES]; /* one grapheme cluster; "" in the second column of a wide one */
    uint8_t width;         /* 1 or 2; 0 for the second column */
    uint8_t face;
} Cell;

typedef struct Grid {
    int columns, rows;
    Cell *cells; /* rows * columns */
    int cursor_row, cursor_column;
} Grid;

Grid *grid_new(int columns, int rows); /* of 1 to 2000 each way; what is beyond is brought within */
void grid_free(Grid *grid);
void grid_clear(Grid *grid);                          /* all blank, cursor at the upper left */
Cell *grid_at(const Grid *grid, int row, int column); /* no check */

/* Writes text from a cell on, cluster by cluster, never past `limit` columns or the row's end; gives the columns used.
 * Control characters are passed over. */
int grid_put(Grid *grid, int row, int column, int limit, Str text, Face face, int ambiguous);

/* A row as text, for tests; trailing blanks cut. */
void grid_row(const Grid *grid, int row, StrBuf *out);

#endif
