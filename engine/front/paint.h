/* paint.h - a Grid onto the curses screen. */
#ifndef FRONT_PAINT_H
#define FRONT_PAINT_H

#include "view/theme.h"

void paint_colours(void); /* once, after curses has started */
void paint_grid(const Grid *grid, Theme theme);

#endif
