/* opening.h - how a game is shown: the part of the command line that all commands that play have in common. */
#ifndef APP_OPENING_H
#define APP_OPENING_H

#include "app/app.h"
#include "app/options.h"

/* Reads --seed (`seed` unless told), --color and --size; *columns stays 0 without --size. */
bool opening_options(App *app, const Options *options, uint64_t seed, int *columns, Error *err);

/* How wide line mode is: as --size told, else as the terminal, or 0 where there is none. */
int opening_columns(const App *app, int told);

/* The full screen where it can be had, else line mode, saying why. After closing it, rescue_curses(false). */
Front *opening_front(App *app, const Options *options, int columns);

#endif
