/* front.h - the seam between the game and whoever looks at it, three functions wide.
 *
 * show is given everything there is to see; the page must live until the next show. next waits for something meant; focus, scrolling, resizing and
 * editing of a typed line are the front end's own. close gives the terminal back as it was. */
#ifndef FRONT_FRONT_H
#define FRONT_FRONT_H

#include <stdio.h>

#include "base/error.h"
#include "view/input.h"
#include "view/layout.h"
#include "view/page.h"

typedef struct Front Front;

struct FrontOps {
    void (*show)(Front *front, const Page *page);
    bool (*next)(Front *front, Input *input, Error *err); /* false: no more input; err filled only if that is a fault */
    void (*close)(Front *front);                          /* frees the front end too */
};

struct Front {
    const struct FrontOps *ops;
    Style style;          /* read at every show; app changes it when settings change */
    bool colour;
};

/* The full screen. NULL with a sentence when this terminal can't (no tty, TERM unknown or dumb, smaller than 40 by 12). `stop` is watched while
 * waiting: once it is not 0, next gives false. */
Front *front_curses(Style style, bool colour, const volatile int *stop, Error *err);

/* Numbered lines: pipes, screen readers, dumb terminals. Borrows the streams. `columns` 0: lines are not wrapped. */
Front *front_line(Style style, FILE *in, FILE *out, int columns, bool echo, const volatile int *stop);

/* A script of inputs and expectations, no terminal. `script` is its text (copied), `name` its file name for messages. Shows are kept, not printed. */
Front *front_play(Style style, Str script, const char *name);

/* For rescue.c: writes what gives a terminal back to `fd`, using only async-safe calls. Does nothing when curses isn't on. */
void front_curses_emergency(int fd);

#endif
