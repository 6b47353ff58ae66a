/* witness.h - a way through a story, written as a .play file that anyone can run again. */
#ifndef APP_WITNESS_H
#define APP_WITNESS_H

#include "base/mem.h"
#include "check/explore.h"

/* What is done on a way, as scripts have it: "tent/silk", or "offer:silk=200k" at a table. A name a move, in the arena.
 */
const char *const *way_names(const Book *book, const Way *way, Arena *arena);

/* Writes DIR/ENDING.play: the role, a seed under which chance falls as in the moves, the picks, and the ending
 * expected. False with a sentence when it can't be written, or no seed of the first 100,000 makes chance fall so. */
bool witness_write(const Book *book, const Way *way, const char *dir, Error *err);

/* The same as a file of its own: `to` says where the way leads ("the choice tent/silk"), `expects` are the lines of
 * what is expected there. */
typedef struct Witness {
    const char *path, *to, *expects;
    bool refused; /* the last move is expected to fail */
} Witness;
bool witness_file(const Book *book, const Way *way, const Witness *witness, Error *err);

/* A seed under which chance falls as in the moves. False when there is none among the first 100,000. */
bool witness_seed(const Book *book, const Way *way, uint64_t *seed);

#endif
