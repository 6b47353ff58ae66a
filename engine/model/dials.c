/* dials.c - the four dials of one deal: fidelity, efficiency, equity, durability.
 *
 * Efficiency is 100 / k, with k the largest factor by which both gains could grow at a point of the frontier. As gains
 * are whole numbers, min(p0 / g0, p1 / g1) is min(p0 * g1, p1 * g0) / (g0 * g1), and one division at the end suffices.
 */
#include "model/gain.h"

static uint32_t distance(uint32_t a, uint32_t b) {
    return a > b ? a - b : b - a;
}

static bool cap_holds(const Domain *domain, const Cap *cap, const Deal *deal) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (cap->options[c] && !(cap->options[c] >> deal->option[c] & 1)) return false;
    return true;
}

int32_t deal_fidelity(const Domain *domain, const Deal *deal, bool *capped) {
    int32_t halves = 0;
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        const DomainClause *clause = &domain->clauses[c];
        uint32_t off = distance(deal->option[c], clause->record);
        if (off == 0)
            halves += 2 * clause->weight;
        else if (off == 1 && clause->ordered)
            halves += clause->weight;
    }
    int32_t uncapped = halves;
    for (uint32_t i = 0; i < domain->cap_count; i++)
        if (2 * domain->caps[i].most < halves && cap_holds(domain, &domain->caps[i], deal))
            halves = 2 * domain->caps[i].most;
    *capped = halves < uncapped;
    return halves;
}

static int32_t nearest_percent(Wide part, Wide whole) {
    return (int32_t)((200 * part + whole) / (2 * whole));
}

static int32_t efficiency(const Frontier *frontier, const Zone *zone, Gain gain) {
    Wide product = (Wide)gain.of[0] * gain.of[1], most = product;
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        Gain point = point_gain(frontier, i, zone);
        if (!gain_in_zone(point)) continue;
        Wide factor = smaller((Wide)point.of[0] * gain.of[1], (Wide)point.of[1] * gain.of[0]);
        if (factor > most) most = factor;
    }
    return nearest_percent(product, most);
}

static int32_t equity(const Zone *zone, Gain gain) {
    Wide x = (Wide)gain.of[0] * zone->ideal[1], y = (Wide)gain.of[1] * zone->ideal[0];
    return x < y ? nearest_percent(x, y) : nearest_percent(y, x);
}

static int64_t hold_of(const Domain *domain, const Deal *deal, uint32_t court) {
    int64_t hold = 0;
    for (uint32_t c = 0; c < domain->clause_count; c++) hold += domain->clauses[c].hold[deal->option[c]][court];
    return hold;
}

uint32_t deal_breaks(const Domain *domain, const Deal *deal, uint32_t court) {
    int64_t peace = court_utility(domain, deal, court) + 100 * hold_of(domain, deal, court);
    uint32_t breaks = 0;
    for (uint32_t i = 0; i < domain->future_count; i++) {
        WarState later = {.chance = domain->futures[i].chance};
        if (peace < INT64_C(100) * court_reservation(domain, court, &later)) breaks |= 1u << i;
    }
    return breaks;
}

static int32_t durability(const Domain *domain, const Deal *deal) {
    uint32_t breaks = deal_breaks(domain, deal, 0) | deal_breaks(domain, deal, 1);
    int32_t lasts = 0;
    for (uint32_t i = 0; i < domain->future_count; i++)
        if (!(breaks >> i & 1)) lasts += domain->futures[i].share;
    return lasts;
}

Dials dials_read(const Domain *domain, const Frontier *frontier, const WarState *state, const Deal *deal) {
    Zone zone = zone_find(domain, frontier, state);
    int32_t u[COURTS] = {court_utility(domain, deal, 0), court_utility(domain, deal, 1)};
    Gain gain = gain_of(u, zone.reserve);
    Dials dials = {.durability = durability(domain, deal)};
    dials.fidelity = deal_fidelity(domain, deal, &dials.capped);
    dials.placed = zone.points > 0 && gain.of[0] > 0 && gain.of[1] > 0;
    if (!dials.placed) return dials;
    dials.efficiency = efficiency(frontier, &zone, gain);
    dials.equity = equity(&zone, gain);
    return dials;
}
