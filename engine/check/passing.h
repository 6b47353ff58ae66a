/* passing.h - whether any deal of a kind would be ratified by both courts. A kind is a tuple: a class of each of a few
 * outcomes (model/sitting.h). Exact, and quick enough to be asked of every tuple in every situation: what proves a
 * tuple out of reach, or shows that it isn't, is kept and tried first when the situation is another. */
#ifndef CHECK_PASSING_H
#define CHECK_PASSING_H

#include "check/shelves.h"
#include "model/ratify.h"

typedef struct Demand {                     /* what must hold of a deal */
    const Domain *domain;                   /* powers, quotas and red lines of the hour; all else is the Passing's */
    int32_t reserve[COURTS][FACTIONS_MOST]; /* the least points with which a faction votes yes */
    uint32_t sure[COURTS];                  /* bit 1 << faction: yes whatever its points (ratify.h) */
    int32_t least[COURTS];                  /* a utility that the court must get, hundredths; INT32_MIN: any */
} Demand;

/* The courts' votes in a state of the war, and nothing else. */
Demand demand_of(const Domain *domain, const WarState *state);
bool demand_met(const Demand *demand, const Deal *deal);
bool demand_passes(const Demand *demand, uint32_t court, const Deal *deal); /* by one court */

typedef enum Answerable { PASSES_NEVER, PASSES, PASSES_UNKNOWN } Answerable;

typedef struct Passing Passing;

/* Borrows all. `may`: the options that a deal may have, bit 1 << option; NULL: all. */
Passing *passing_new(const Domain *domain, const TermClass *outcomes, uint32_t count, const uint32_t *may);
void passing_free(Passing *passing);

/* Whether a deal of the tuple meets the demand; PASSES: such a one in *deal. UNKNOWN: it would take too long to say. */
Answerable passing_find(Passing *passing, uint32_t tuple, const Demand *demand, Deal *deal);

#endif
