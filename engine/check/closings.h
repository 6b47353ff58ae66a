/* closings.h - what choices close: of the endings and the clauses of the record that were within reach before a choice,
 * those that no longer are after it, however it turns out. Gathered over all states in which the choice is open. */
#ifndef CHECK_CLOSINGS_H
#define CHECK_CLOSINGS_H

#include "check/prospects.h"

typedef struct Closed { /* in one state */
    uint32_t endings, of;
} Closed;

typedef struct Closing {
    uint64_t states;                       /* where the choice is open */
    Closed least, most;                    /* endings that it closes, by their number; of equals, of the most */
    uint64_t *lost;                        /* endings that it closes in some state, */
    uint64_t *kept;                        /* and those it leaves within reach in some */
    uint64_t *lost_clauses, *kept_clauses; /* likewise, clauses as on record, in some game */
} Closing;

typedef struct Closings Closings;

Closings *closings_new(const Prospects *prospects, const Graph *graph);
void closings_free(Closings *closings);
const Closing *closings_of(const Closings *closings, ChoiceId choice);

/* Whether it closes an ending, or a clause's record, wherever that was within reach before it, or in some games. */
typedef enum Closes { CLOSES_NOT, CLOSES_SOMETIMES, CLOSES_ALWAYS } Closes;
Closes closes_ending(const Closing *closing, uint32_t ending);
Closes closes_clause(const Closing *closing, uint32_t clause);

#endif
