/* situation.h - how the war stands while courts bargain, from the facts of the story: the first declared war whose
 * condition holds, and on top of it every swing whose condition holds. There are at most SITUATIONS_MOST of them in a
 * scenario; what the theory says of each is worked out once, when it is first asked for. */
#ifndef MODEL_SITUATION_H
#define MODEL_SITUATION_H

#include "model/solve.h"
#include "model/world.h"

enum { SITUATIONS_MOST = 300 };

/* How many can come about: wars times every combination of swings. UINT32_MAX when there are more than that. */
uint32_t situation_count(const Domain *domain);

/* The one of this world: war + wars * (bits of the swings that hold). When no war's condition holds, the last's. */
uint32_t situation_now(const Domain *domain, const World *world);
uint32_t situation_war(const Domain *domain, uint32_t situation);

/* The war with all swings, under the war's name; and the courts with the powers and red lines of the hour. */
WarState situation_state(const Domain *domain, uint32_t situation);
Domain situation_domain(const Domain *domain, uint32_t situation);

typedef struct Analysis {
    WarState state;     /* with all swings; its name and label are the war's */
    Domain domain;      /* with the powers and red lines of the hour; shares all else */
    Frontier *frontier; /* empty: too large to be built (frontier.h) */
    Zone zone;          /* of no points when that is empty */
} Analysis;

typedef struct Analyses Analyses;

Analyses *analyses_new(const Domain *domain); /* borrows it */
void analyses_free(Analyses *analyses);
const Analysis *analysis_at(Analyses *analyses, uint32_t situation); /* as long as the Analyses */

/* What fighting on has cost a court since a base state: its court reservation then less now, points. */
int32_t situation_hurt(const Domain *domain, uint32_t court, const WarState *base, const WarState *now);

#endif
