/* real.h - games that show what a flood over whole talks has found: real ways, with what is said at every table.
 *
 * A flood takes more talks for possible than there are (tables.h). Here, what it has met is sought again by games that
 * can be played: tables are played out by plans (hunt.h), and from wherever that leads the choices are followed on. */
#ifndef CHECK_REAL_H
#define CHECK_REAL_H

#include "check/explore.h"
#include "check/flood.h"

typedef struct Real Real;

/* Seeks all that `met` has seen, making at most so many acts at tables; asks `stop` (NULL: never) now and then. */
Real *real_find(const Flood *met, uint64_t max_acts, const volatile int *stop);
void real_free(Real *real);

const Flood *real_flood(const Real *real); /* what games have been found to lead to: links lead to its own states */

/* The moves that lead along a link of that flood, from a role's start. In the arena. */
Way real_way(const Real *real, Link link, Arena *arena);

/* Whether a treaty of the tuple has been sealed in a game, and by which moves. */
bool real_treaty(const Real *real, uint32_t sitting, uint32_t tuple);
Way real_treaty_way(const Real *real, uint32_t sitting, uint32_t tuple, Arena *arena);

uint64_t real_acts(const Real *real); /* that were made */
uint64_t real_bytes(const Real *real);

#endif
