/* sieve.h - of all sums of a left and a right point, those that no other beats, ties included. The workhorse of
 * frontier.c.
 *
 * Its memory is kept from one run to the next. */
#ifndef MODEL_SIEVE_H
#define MODEL_SIEVE_H

#include "model/frontier.h"

typedef struct Candidate {
    uint64_t key;         /* smaller: a higher first utility, then a higher second one */
    uint32_t left, right; /* indices of the points summed */
} Candidate;

typedef struct Points {
    const Point *list;
    uint32_t count; /* at least 1 */
} Points;

typedef struct Sieve {
    Candidate *kept, *spare;
    size_t count, kept_room, spare_room;
    int32_t *best; /* a bucket of first utilities: the highest second one */
} Sieve;

Sieve *sieve_new(void);
void sieve_free(Sieve *sieve);

/* Leaves in kept[0..count) the sums no other beats, by rising key; those with equal keys by right, then left. */
void sieve_run(Sieve *sieve, Points left, Points right);

/* The utilities of a key. */
void key_utilities(uint64_t key, int32_t u[COURTS]);

#endif
