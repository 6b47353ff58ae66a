/* solve.c - the zone of agreement, the named points in it, and changes that better both courts.
 *
 * Everything is compared by products of gains, so no division and no rounding comes into it. Gains may reach two
 * milliards and products of two of them, times 200, do not fit 64 bits: hence the wide type. */
#include "model/solve.h"

#include "model/gain.h"
#include "model/saturate.h"

Gain gain_of(const int32_t u[COURTS], const int32_t reserve[COURTS]) {
    return (Gain){{(int64_t)u[0] - reserve[0], (int64_t)u[1] - reserve[1]}};
}

Gain point_gain(const Frontier *frontier, size_t index, const Zone *zone) {
    return gain_of(frontier_at(frontier, index)->u, zone->reserve);
}

bool gain_in_zone(Gain gain) {
    return gain.of[0] >= 0 && gain.of[1] >= 0;
}

Wide smaller(Wide a, Wide b) {
    return a < b ? a : b;
}

/* The points within, and each court's best gain among them. */
static void survey(const Frontier *frontier, Zone *zone) {
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        Gain gain = point_gain(frontier, i, zone);
        if (!gain_in_zone(gain)) continue;
        zone->points++;
        zone->deals = count_plus(zone->deals, frontier_at(frontier, i)->deals);
        for (uint32_t court = 0; court < COURTS; court++) {
            if (zone->points > 1 && gain.of[court] <= zone->ideal[court]) continue;
            zone->ideal[court] = (int32_t)gain.of[court];
            zone->best[court] = i;
        }
    }
}

typedef enum Aim { AIM_NASH, AIM_KALAI, AIM_EGALITARIAN } Aim;

static Wide merit(Aim aim, Gain gain, const Zone *zone) {
    Wide a = gain.of[0], b = gain.of[1];
    switch (aim) {
    case AIM_NASH: return a * b;
    case AIM_KALAI: return smaller(a * zone->ideal[1], b * zone->ideal[0]); /* shares, times both ideals */
    case AIM_EGALITARIAN: return smaller(a, b);
    }
    return 0;
}

/* The first of those that serve the aim best. */
static size_t point_for(Aim aim, const Frontier *frontier, const Zone *zone) {
    size_t best = 0;
    Wide most = -1;
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        Gain gain = point_gain(frontier, i, zone);
        if (!gain_in_zone(gain) || merit(aim, gain, zone) <= most) continue;
        most = merit(aim, gain, zone);
        best = i;
    }
    return best;
}

Zone zone_find(const Domain *domain, const Frontier *frontier, const WarState *state) {
    Zone zone = {0};
    for (uint32_t court = 0; court < COURTS; court++)
        zone.reserve[court] = 100 * court_reservation(domain, court, state);
    survey(frontier, &zone);
    zone.nash = point_for(AIM_NASH, frontier, &zone);
    zone.kalai = point_for(AIM_KALAI, frontier, &zone);
    zone.egalitarian = point_for(AIM_EGALITARIAN, frontier, &zone);
    return zone;
}

/* Whether a change is for the better for one court and for the worse for none. */
static bool betters(const Domain *domain, const Deal *from, const Deal *to, int32_t gain[COURTS]) {
    for (uint32_t court = 0; court < COURTS; court++)
        gain[court] = court_utility(domain, to, court) - court_utility(domain, from, court);
    return gain[0] >= 0 && gain[1] >= 0 && (gain[0] > 0 || gain[1] > 0);
}

size_t single_betters(const Domain *domain, const Deal *deal, SingleChange *changes, size_t cap) {
    size_t found = 0;
    for (uint32_t clause = 0; clause < domain->clause_count; clause++)
        for (uint32_t option = 0; option < domain->clauses[clause].options; option++) {
            Deal changed = *deal;
            changed.option[clause] = (uint8_t)option;
            SingleChange change = {.clause = clause, .option = (uint8_t)option};
            if (!betters(domain, deal, &changed, change.gain)) continue;
            if (found < cap) changes[found] = change;
            found++;
        }
    return found;
}
