/* pty.h - the real program on a terminal of our own, and what a person in front of it would see.
 *
 * The program runs on a pty, libvterm is the terminal. Nothing here sleeps for a fixed time: one waits until something
 * is seen, until the program is asleep with nothing left to read, or until a time limit that a good run never meets. */
#ifndef SCREEN_PTY_H
#define SCREEN_PTY_H

#include <sys/types.h>

#include "base/str.h"

enum { PTY_WORDS = 16 };

typedef struct Pty Pty;

typedef struct Plan {
    int columns, rows;
    const char *arguments[PTY_WORDS];   /* after the program's name, ended by NULL */
    const char *environment[PTY_WORDS]; /* "NAME=value", or "NAME" to take it away; ended by NULL */
    bool shell;                         /* below a small shell of ours, so that it can be stopped and continued */
    bool stranger;                      /* without a controlling terminal, so that no signal tells of its end */
    bool no_disk;                       /* no byte can be written to any file */
} Plan;

Pty *pty_open(Plan plan);
void pty_free(Pty *pty); /* kills what still runs */

void pty_keys(Pty *pty, const char *keys);
void pty_settle(Pty *pty); /* until the program has read everything and sleeps, and has nothing more to show */
void pty_press(Pty *pty, const char *keys);       /* keys, then settle */
void pty_resize(Pty *pty, int columns, int rows); /* at once; does not settle */
void pty_drain(Pty *pty);                         /* takes in what is there already */
void pty_signal(Pty *pty, int number);
void pty_resume(Pty *pty);  /* with a shell: puts the stopped program in the foreground again */
bool pty_stopped(Pty *pty); /* waits until it is; false when time runs out */
void pty_hang_up(Pty *pty); /* the terminal goes away */
pid_t pty_pid(const Pty *pty);

/* Waits for the end; false when time runs out. *status as of waitpid. */
bool pty_ended(Pty *pty, int milliseconds, int *status);

/* The row with this text, waiting for it; -1 when time runs out. pty_row_now doesn't wait. */
int pty_row_of(Pty *pty, const char *text);
int pty_row_now(Pty *pty, const char *text);
bool pty_gone(Pty *pty, const char *text); /* waits until no row has it */

int pty_columns(const Pty *pty);
int pty_rows(const Pty *pty);
void pty_row(const Pty *pty, int row, StrBuf *out); /* adds a row, trailing blanks cut */
void pty_screen(const Pty *pty, StrBuf *out);       /* adds all rows, each ended by a newline */
void pty_cursor(const Pty *pty, int *row, int *column);
uint32_t pty_character(const Pty *pty, int row, int column, int *width); /* UINT32_MAX: right half of a wide one */
bool pty_reverse(const Pty *pty, int row, int column);

const StrBuf *pty_bytes(const Pty *pty); /* all the program has written */
bool pty_full_screen(const Pty *pty);
bool pty_cursor_shown(const Pty *pty);
bool pty_modes_kept(const Pty *pty); /* the line's modes are as before the program began */

/* Without a terminal: standard input from `input`, both outputs into out. Gives the status as of waitpid. */
int run_program(const Plan *plan, const char *input, StrBuf *out);

const char *test_root(void); /* the source tree */

#endif
