/* page_maker.h - pages made by hand and looked at cell by cell, for tests of the view. */
#ifndef TESTS_PAGE_MAKER_H
#define TESTS_PAGE_MAKER_H

#include "view/layout.h"

static const Style STYLE = {.prose = 72, .ambiguous = 1};

Page *small_page(void);
void add_prose(Page *page, int words);
void grid_text(const Grid *grid, StrBuf *out);
bool shows(const Grid *grid, const char *text);
void assert_row(const Grid *grid, int row, const char *wanted);
void assert_sound(const Grid *grid, const Viewport *viewport);
Grid *laid_out(const Page *page, Style style, Viewport *viewport, int columns, int rows);

#endif
