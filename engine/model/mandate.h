/* mandate.h - how far a minister's envoy may go: private to talks_minister.c, which says it, and talks_tent.c, where he
 * uses it. */
#ifndef MODEL_MANDATE_H
#define MODEL_MANDATE_H

#include "model/talks_parts.h"

typedef struct Mandate {
    const Domain *domain;
    const Sitting *sitting;
    const Deal *limit;
} Mandate;

/* Whether the last option of a clause in order is the one that costs the court more. */
bool mandate_goes_up(const Domain *domain, uint32_t court, uint32_t clause);

bool mandate_allows(const Mandate *mandate, const Deal *text);
bool mandate_narrower(const Mandate *mandate);                     /* than the edict */
uint32_t mandate_options(const Mandate *mandate, uint32_t clause); /* all that he may use there: bits */

/* The option that the minister has written down himself, as a bit; 0: he left the clause as it was. */
uint32_t mandate_written(const Mandate *mandate, const Deal *unwritten, uint32_t clause);

/* Of `text` and what may stand in each clause, what gives the other court most. */
Deal mandate_furthest(const Domain *domain, uint32_t other, const uint32_t may[DOMAIN_CLAUSES], Deal text);

void envoy_rides(Doing *doing);

#endif
