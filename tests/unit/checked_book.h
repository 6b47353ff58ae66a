/* checked_book.h - small books gone through, as the checks want them, and what these say, for tests of the check floor.
 */
#ifndef TESTS_UNIT_CHECKED_BOOK_H
#define TESTS_UNIT_CHECKED_BOOK_H

#include "check/prospects.h"
#include "unit/book_maker.h"

typedef struct Checked {
    Book *book;
    Explored *explored;
    Graph *graph;
    Prospects *prospects;
    Diags *diags; /* for the check; none so far */
} Checked;

Checked checked_book(Book *book); /* takes the book */
void checked_free(Checked *checked);

/* Sorts what was said: it is this, a line each, with its line, its code and its text. */
void assert_said_lines(Checked *checked, const char *wanted);

#endif
