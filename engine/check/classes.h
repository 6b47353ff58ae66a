/* classes.h - which treaties can be ratified at a table, as far as the rest of the story can tell them apart: tuples of
 * a class of each outcome (model/sitting.h). What is left out here is proved to be out of reach there and then,
 * whatever is said; of what is in, nobody has shown yet that the courts can be brought so far. */
#ifndef CHECK_CLASSES_H
#define CHECK_CLASSES_H

#include "check/passing.h"
#include "model/book.h"

typedef struct Hour { /* all that the votes of courts depend on but the treaty, as far as the story sees it */
    uint32_t sitting, situation;
    uint32_t faction; /* the one that the player speaks for (talks_faction); FACTIONS_MOST: none */
    int32_t rounds;   /* of war that may have passed in recesses: no more than days were spent at the table */
} Hour;

typedef struct Classes Classes;

/* Borrows the book, whose scenario has a table. */
Classes *classes_new(const Book *book);
void classes_free(Classes *classes);

/* How many tuples there are; 0: more than TUPLES_MOST. Then nothing is known of any. */
uint32_t classes_tuples(const Classes *classes);

/* The tuples that can be ratified: a set (check/bits.h) that lives as long as the Classes. Votes are reckoned with all
 * that talks can do to them: rounds that pass, what courts can be told of the war, the player's own yes. */
const uint64_t *classes_at(Classes *classes, const Hour *hour);

/* Those that can be in any situation that can be, on any day there. */
const uint64_t *classes_ever(Classes *classes, uint32_t sitting, uint32_t faction);

/* Those of them of which a treaty can be that settles a clause of the domain as it is on record. */
const uint64_t *classes_as_recorded(Classes *classes, uint32_t sitting, uint32_t faction, uint32_t clause);

/* Whether a computed court could go home there: it takes full pressure, or a war in which it would sign nothing. */
bool classes_may_leave(Classes *classes, uint32_t sitting);

/* To ask further of the treaties of one sitting. */
Passing *classes_passing(Classes *classes, uint32_t sitting);

#endif
