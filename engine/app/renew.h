/* renew.h - `test --update`: the expectations of a .play script that fail, written anew as things are now. Comments,
 * order and all other lines stay as they are. */
#ifndef APP_RENEW_H
#define APP_RENEW_H

#include "app/play_script.h"

/* Prints each change as a line, and what had to be left. True when nothing fails any more; err is filled when it
 * couldn't be written. Where a move fails nothing is written: what follows it would be of another game. */
bool renew_file(const Book *book, const Script *script, const char *file, Error *err);

#endif
