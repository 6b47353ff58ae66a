/* play.h - what all tests on a terminal begin and end with: the small story of pack/, a folder of saves for each test,
 * and the promise that the terminal is given back. */
#ifndef SCREEN_PLAY_H
#define SCREEN_PLAY_H

#include "screen/pty.h"

#define KEY_DOWN      "\033OB"
#define KEY_UP        "\033OA"
#define KEY_PAGE_DOWN "\033[6~"
#define KEY_PAGE_UP   "\033[5~"
#define KEY_HOME      "\033OH"
#define KEY_END       "\033OF"
#define PICK(digit)   KEY_END digit /* a choice is only made when it is in sight */

/* For cmocka: each test has a folder of its own for saves. */
int play_enter(void **state);
int play_leave(void **state);
const char *play_saves(void);
void play_path(StrBuf *out, const char *name); /* NAME in the folder of saves */
void play_read(const char *name, StrBuf *out); /* the bytes of that file */
const char *play_pack(void);

/* How to begin: at the title when role is NULL. Words and settings can be added. */
Plan play_plan(int columns, int rows, const char *role);
void plan_add(Plan *plan, const char *word);
void plan_set(Plan *plan, const char *setting);

Pty *play_open(const Plan *plan); /* waits for the first page */
Pty *play_begin(int columns, int rows, const char *role);
void play_end(Pty *pty); /* leaves by q, from wherever: status 0, the terminal as it was; frees */

void play_sees(Pty *pty, const char *text); /* waits for it */
void play_lacks(Pty *pty, const char *text);

/* Reads on and moves the focus, a key at a time, until it stands on the item with that number and label; then Enter. */
void play_item(Pty *pty, int number, const char *label);
void play_restored(const Pty *pty);
void play_exits(Pty *pty, int exit_status); /* by itself, within seconds */

/* Waits until the screen is that of golden/NAME.txt; rewrites that file when UPDATE=1. */
void play_golden(Pty *pty, const char *name);

#endif
