/* random.h - what players who play at random make of a scenario, printed (check/random.h). */
#ifndef APP_RANDOM_H
#define APP_RANDOM_H

#include "app/options.h"
#include "model/book.h"

/* Plays as --random, --seed, --policy and --role say. Gives an exit status: STATUS_FAILED when a game got stuck or a
 * step was refused. What is wrong with the options, a sentence on stderr says. */
int random_report(const Options *options, const Book *book);

#endif
