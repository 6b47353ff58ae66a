/* situation.c - the wars and swings of a domain put together, and what the theory says of each.
 *
 * A situation's domain is a copy of the scenario's with other powers and red lines; all else is shared. A frontier
 * depends on powers alone, so situations that differ in the war or in red lines share that of their home: the first
 * war with only those swings that move powers. */
#include "model/situation.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "model/guard.h"

uint32_t situation_count(const Domain *domain) {
    uint64_t count = domain->state_count;
    for (uint32_t i = 0; i < domain->swing_count && count <= UINT32_MAX; i++) count *= 2;
    return count > UINT32_MAX ? UINT32_MAX : (uint32_t)count;
}

static uint32_t war_now(const Domain *domain, const World *world) {
    uint32_t war = 0;
    while (war + 1 < domain->state_count && !guard_test(domain->states[war].when, world)) war++;
    return war;
}

uint32_t situation_now(const Domain *domain, const World *world) {
    uint32_t swings = 0;
    for (uint32_t i = 0; i < domain->swing_count; i++)
        if (guard_test(domain->swings[i].when, world)) swings |= 1u << i;
    return war_now(domain, world) + domain->state_count * swings;
}

uint32_t situation_war(const Domain *domain, uint32_t situation) {
    return situation % domain->state_count;
}

static bool holds(const Domain *domain, uint32_t situation, uint32_t swing) {
    return situation / domain->state_count >> swing & 1;
}

/* ---- the war and the courts of a situation ---------------------------------------------------------------------- */

static int32_t within(int32_t least, int32_t value, int32_t most) {
    if (value < least) return least;
    return value > most ? most : value;
}

WarState situation_state(const Domain *domain, uint32_t situation) {
    WarState state = domain->states[situation_war(domain, situation)];
    for (uint32_t i = 0; i < domain->swing_count; i++) {
        if (!holds(domain, situation, i)) continue;
        state.chance += domain->swings[i].chance;
        state.rounds += domain->swings[i].rounds;
        state.fear += domain->swings[i].fear;
    }
    state.chance = within(0, state.chance, 100);
    state.rounds = within(0, state.rounds, INT32_MAX);
    state.fear = within(0, state.fear, INT32_MAX);
    return state;
}

static void lift(Faction *faction, uint64_t clauses) {
    for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++)
        if (clauses >> c & 1) faction->red[c] = 0;
}

Domain situation_domain(const Domain *domain, uint32_t situation) {
    Domain copy = *domain;
    for (uint32_t i = 0; i < domain->swing_count; i++) {
        const Swing *swing = &domain->swings[i];
        if (!holds(domain, situation, i)) continue;
        for (uint32_t court = 0; court < COURTS; court++)
            for (uint32_t f = 0; f < copy.courts[court].faction_count; f++) {
                copy.courts[court].factions[f].power += swing->power[court][f];
                lift(&copy.courts[court].factions[f], swing->lifted[court][f]);
            }
    }
    return copy;
}

int32_t situation_hurt(const Domain *domain, uint32_t court, const WarState *base, const WarState *now) {
    return court_reservation(domain, court, base) - court_reservation(domain, court, now);
}

/* ---- what is worked out once ------------------------------------------------------------------------------------ */

struct Analyses {
    const Domain *domain; /* borrowed */
    uint32_t count;
    Analysis
        *list[SITUATIONS_MOST]; /* NULL: not asked for yet. Each on its own, as its frontier points to its domain */
};

Analyses *analyses_new(const Domain *domain) {
    Analyses *analyses = mem_alloc(sizeof *analyses);
    *analyses = (Analyses){.domain = domain, .count = situation_count(domain)};
    assert(analyses->count <= SITUATIONS_MOST);
    return analyses;
}

static bool moves_powers(const Swing *swing) {
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < FACTIONS_MOST; f++)
            if (swing->power[court][f] != 0) return true;
    return false;
}

static uint32_t home_of(const Domain *domain, uint32_t situation) {
    uint32_t swings = 0;
    for (uint32_t i = 0; i < domain->swing_count; i++)
        if (holds(domain, situation, i) && moves_powers(&domain->swings[i])) swings |= 1u << i;
    return domain->state_count * swings;
}

void analyses_free(Analyses *analyses) {
    if (!analyses) return;
    for (uint32_t i = 0; i < analyses->count; i++) {
        if (!analyses->list[i]) continue;
        if (home_of(analyses->domain, i) == i) frontier_free(analyses->list[i]->frontier);
        free(analyses->list[i]);
    }
    free(analyses);
}

static Frontier *frontier_of(const Domain *domain) {
    Frontier *frontier = frontier_new(domain);
    return frontier ? frontier : frontier_empty(domain);
}

/* Its home first, as it has the frontier. */
static Analysis *analysis_new(Analyses *analyses, uint32_t situation) {
    uint32_t home = home_of(analyses->domain, situation);
    Analysis *analysis = mem_alloc(sizeof *analysis);
    analysis->state = situation_state(analyses->domain, situation);
    analysis->domain = situation_domain(analyses->domain, situation);
    analysis->frontier = home == situation ? frontier_of(&analysis->domain) : analysis_at(analyses, home)->frontier;
    analysis->zone = zone_find(&analysis->domain, analysis->frontier, &analysis->state);
    return analysis;
}

const Analysis *analysis_at(Analyses *analyses, uint32_t situation) {
    assert(situation < analyses->count);
    if (!analyses->list[situation]) analyses->list[situation] = analysis_new(analyses, situation);
    return analyses->list[situation];
}
