/* wars.h - which situations of the war (model/situation.h) can be at all. Of their conditions alone, not of the story:
 * every value that a fact may have is taken for possible, whatever the others are. */
#ifndef CHECK_WARS_H
#define CHECK_WARS_H

#include "model/book.h"

/* Puts in a set (check/bits.h) of as many as situation_count says. All of them when there are too many combinations of
 * values to go through. */
void wars_possible(const Book *book, uint64_t *situations);

#endif
