/* crew.h - several who open states at once. What they found is handed back in the order in which the states were given,
 * so nobody can tell from it how many there were.
 *
 * Whoever has the crew is one of it: he opens states, too, while he would wait. Only he looks up what was found, and
 * only he is told to stop, so that all the others share can't change under them. */
#ifndef CHECK_CREW_H
#define CHECK_CREW_H

#include "check/explore.h"
#include "check/opening.h"

typedef struct Crew Crew;

/* As many as `how` says; borrows both. Of a story with authors' rules nobody else opens states: Lua runs one rule at a
 * time. */
Crew *crew_new(const Ground *ground, const FloodHow *how);
void crew_free(Crew *crew);

/* Sends the others away, when each has ended what he is at; then what all the tapes held can be told. */
void crew_rest(Crew *crew);
uint64_t crew_bytes(const Crew *crew);

/* How many states it would take now, of so many that are waiting; 0: first take back what was given. */
uint32_t crew_room(const Crew *crew, uint32_t waiting);

/* States to open, packed one after the other where they stay. */
void crew_give(Crew *crew, uint32_t first, uint32_t count, const uint32_t *packed);

/* What was found in the states given first; NULL: nothing is left. Its tape is used again after crew_took. */
const Tape *crew_take(Crew *crew);
void crew_took(Crew *crew);

#endif
