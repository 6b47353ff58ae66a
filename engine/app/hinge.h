/* hinge.h - what every choice closes, printed: counts, so that nothing is given away, and with --full names. And
 * the index of it for the game. */
#ifndef APP_HINGE_H
#define APP_HINGE_H

#include "app/options.h"
#include "check/explore.h"

/* Gives an exit status. What the book can't be asked, a sentence on stderr says. */
int hinge_report(const Options *options, const Book *book, Explored *explored);

/* Writes the file that --index asks for; likewise. */
int hinge_index(const Options *options, Explored *explored);

#endif
