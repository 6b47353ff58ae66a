/* prospects.h - what is still within reach: of each state, the endings that some way leads to from there, and the
 * clauses that may stand as on record where it ends.
 *
 * Worlds explored mostly don't say how clauses stand, so of each state it is known what is within reach for a clause
 * that stands as on record there, and for one that doesn't. So what is masked makes no difference to the answer. Where
 * courts bargain, talks count that nobody can bring about (tables.h): what isn't within reach is proved not to be, and
 * what is may still not be. */
#ifndef CHECK_PROSPECTS_H
#define CHECK_PROSPECTS_H

#include "check/graph.h"

typedef struct Prospects Prospects;

Prospects *prospects_new(const Graph *graph); /* borrows the graph */
void prospects_free(Prospects *prospects);
uint64_t prospects_bytes(const Prospects *prospects); /* memory at its peak, without the graph's */

/* Endings are numbered in the order of the scenes. */
uint32_t prospects_endings(const Prospects *prospects);
SceneId prospects_ending(const Prospects *prospects, uint32_t ending);

/* What is within reach from somewhere is three sets (bits.h), of as many words as said below: of endings, and of
 * clauses as on record, first of those that stand otherwise now, then of those that stand so. */
typedef struct Outlook {
    uint64_t *endings, *apart, *held;
} Outlook;
Outlook outlook_new(const Prospects *prospects, Arena *arena); /* nothing is within reach */
uint32_t outlook_ending_words(const Prospects *prospects);
uint32_t outlook_clause_words(const Prospects *prospects);

/* From a node; and after a choice there or, with ID_NONE, after anything else (talks). */
void prospects_from(const Prospects *prospects, uint32_t node, Outlook *outlook);
void prospects_after(const Prospects *prospects, uint32_t node, ChoiceId choice, Outlook *outlook);

/* From a world of the story: the endings, and the clauses as it has them. The sets are the caller's. False when it was
 * not explored. */
bool prospects_in(const Prospects *prospects, const World *world, uint64_t *endings, uint64_t *clauses);

/* Equal outlooks have one number. */
uint32_t prospects_kinds(const Prospects *prospects);
uint32_t prospects_kind(const Prospects *prospects, uint32_t node);
const uint64_t *prospects_outlook(const Prospects *prospects, uint32_t kind); /* the three sets, one after the other */

#endif
