/* ratify.h - when a court would rather fight, and when it would say yes: Putnam's second table.
 *
 * A deal passes a court in a state of the war when its ruler's points reach what fighting on is worth to him, factions
 * holding the quota of power say yes too, and no red line of the ruler is crossed. A faction whose red line is crossed
 * votes no at any price. */
#ifndef MODEL_RATIFY_H
#define MODEL_RATIFY_H

#include "model/domain.h"

/* What fighting on is worth, in points: [win * prize + (100 - win) * loss] / 100, less toll a round and fear a degree;
 * win is the chance, for the second court its contrary, kept within 5 and 95 before. Rounded down, and kept within
 * WAR_WORTH_MOST either way, so that hundredths of it, and what a deal brings over them, fit 32 bits. */
enum { WAR_WORTH_MOST = 10000000 };
int32_t war_worth(const Domain *domain, uint32_t court, const WarState *state, int32_t bias, int32_t prize);

int32_t court_reservation(const Domain *domain, uint32_t court,
                          const WarState *state); /* points; bias 0, the court's own prize */
int32_t faction_reservation(const Domain *domain, uint32_t court, uint32_t faction, const WarState *state);

typedef struct Vote {
    bool passed;
    int32_t yes;      /* percent of power */
    uint32_t against; /* bit 1 << faction */
    uint32_t crossed; /* those against whose red line is crossed */
} Vote;

Vote court_vote(const Domain *domain, const Deal *deal, uint32_t court, const WarState *state);

/* The same when some are sure to vote yes, bit 1 << faction, whatever their points; but not across their red lines. */
Vote court_vote_with(const Domain *domain, const Deal *deal, uint32_t court, const WarState *state, uint32_t sure);

/* Whether a coalition, 1 bit a faction, carries the vote with the ruler in it, and would not with one of the others
 * fewer. */
bool court_just_wins(const Court *court, uint32_t members);

/* How many deals there are in all; UINT64_MAX when there are more than that. */
uint64_t domain_deals(const Domain *domain);

/* How many deals both courts would ratify, and each alone. False when two half-tables multiply to more than 10^9: then
 * it isn't counted. */
typedef struct Counts {
    uint64_t both, alone[COURTS];
} Counts;
bool count_ratified(const Domain *domain, const WarState *state, Counts *counts);

#endif
