/* solve.h - named points of the theory of bargaining, and the four dials. Never summed, never shown while the
 * bargaining goes on.
 *
 * Gains are utilities over the reservation value, in hundredths. Nash: the largest product of gains. Kalai-Smorodinsky,
 * the textbook's: the largest smaller share of each court's ideal gain. Egalitarian: the largest smaller gain. All
 * among frontier deals in the zone, where no gain is below 0; ties go to the earlier point (the higher utility of the
 * first court). */
#ifndef MODEL_SOLVE_H
#define MODEL_SOLVE_H

#include "model/frontier.h"
#include "model/ratify.h"

typedef struct Zone {
    int32_t reserve[COURTS];                       /* hundredths */
    size_t points;                                 /* frontier points within */
    uint64_t deals;                                /* frontier deals within */
    int32_t ideal[COURTS];                         /* each court's best gain on the frontier within */
    size_t nash, kalai, egalitarian, best[COURTS]; /* indices of frontier points; meaningless when points is 0 */
} Zone;

Zone zone_find(const Domain *domain, const Frontier *frontier, const WarState *state);

typedef struct Dials {
    int32_t fidelity; /* half percents: 0 to 200; against the record, if there is one */
    bool capped;      /* fidelity would be more, were it not for a cap */
    bool placed;      /* both gains are above 0 and the zone isn't empty: efficiency and equity mean something */
    int32_t efficiency, equity; /* percent, to the nearest */
    int32_t durability;         /* percent of later years in which neither court would rather fight */
} Dials;

Dials dials_read(const Domain *domain, const Frontier *frontier, const WarState *state, const Deal *deal);

/* The first of them by itself: `capped` as there. */
int32_t deal_fidelity(const Domain *domain, const Deal *deal, bool *capped);

/* The futures in which a court would rather fight: bit 1 << index of the domain's futures. */
uint32_t deal_breaks(const Domain *domain, const Deal *deal, uint32_t court);

/* Changes of one clause that leave neither court worse off and one better. At most `cap`; gives how many there are. */
typedef struct SingleChange {
    uint32_t clause;
    uint8_t option;
    int32_t gain[COURTS];
} SingleChange;
size_t single_betters(const Domain *domain, const Deal *deal, SingleChange *changes, size_t cap);

#endif
