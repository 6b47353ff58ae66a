/* front.h - the seam between the game and whoever looks at it, three functions wide.
 *
 * show is given everything there is to see; the page must live until the next show. next waits for something meant;
 * focus, scrolling, resizing and editing of a typed line are the front end's own. close gives the terminal back as it
 * was. */
#ifndef FRONT_FRONT_H
#define FRONT_FRONT_H

#include <limits.h>
#include <signal.h>
#include <stdio.h>

#include "base/error.h"
#include "view/input.h"
#include "view/layout.h"
#include "view/page.h"
#include "view/theme.h"

typedef struct Front Front;

/* What signal handlers have to say; they belong to app. Handlers must be installed without SA_RESTART, so that waiting
 * for input ends. */
typedef struct FrontSignals {
    volatile sig_atomic_t stop;    /* once it is not 0, next gives false */
    volatile sig_atomic_t resumed; /* SIGCONT: the terminal's modes are set again and all is redrawn */
    volatile sig_atomic_t resized; /* SIGWINCH */
} FrontSignals;

/* Something besides the player that ends a wait, such as files that have changed. It is asked about whenever the player
 * is waited for: at once when `fd` has something to read (-1: it never has), and each half second. */
typedef struct FrontNews {
    int fd;
    bool (*come)(void *ctx);
    void *ctx;
} FrontNews;

struct FrontOps {
    void (*show)(Front *front, const Page *page);
    /* False: no more input, or news has come; err is filled only if that is a fault. */
    bool (*next)(Front *front, Input *input, Error *err);
    void (*close)(Front *front); /* frees the front end too */
};

struct Front {
    const struct FrontOps *ops;
    Style style;           /* read at every show; app changes it when settings change */
    Theme theme;           /* so is this */
    const FrontNews *news; /* NULL: there is none. With it, what line mode reads from must be unbuffered (setvbuf) */
};

/* Waits for something to read, or for news. Each gives what poll gives, with `input` filled; -1 and EINTR after a
 * signal. `mask`: the signals blocked meanwhile; NULL: those that are. */
enum { FRONT_NEWS = INT_MAX }; /* given instead when there is news */
struct pollfd;
int front_wait(const Front *front, struct pollfd *input, const sigset_t *mask);

/* The full screen. NULL with a sentence when this terminal can't (no tty, TERM unknown or dumb, smaller than 40 by 12).
 * `signals` is watched while waiting and must outlive the front end. Stopping with Ctrl-Z is ncurses' own, so SIGTSTP
 * wants no handler. */
Front *front_curses(Style style, Theme theme, FrontSignals *signals, Error *err);

/* Numbered lines: pipes, screen readers, dumb terminals. Borrows the streams. `columns` 0: lines are not wrapped.
 * `echo`: what is read is written too, for a transcript. `signals` may be NULL. Asking to see the page again and
 * choosing what is closed are answered here. */
Front *front_line(Style style, FILE *in, FILE *out, int columns, bool echo, FrontSignals *signals);

/* A script of inputs and expectations, no terminal. `script` is its text (copied), `name` its file name for messages.
 * Shows are kept, not printed. */
Front *front_play(Style style, Str script, const char *name);
bool front_play_silent(Str line); /* a line, without blanks around it, that does nothing and expects nothing */

/* For rescue.c: writes what gives a terminal back to `fd`, using only async-safe calls; the modes of the line (termios)
 * are the caller's. Only to be called while a curses front end is open. */
void front_curses_emergency(int fd);

#endif
