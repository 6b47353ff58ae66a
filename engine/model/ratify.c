/* ratify.c - what fighting on is worth, and how a court votes on one deal in a state of the war. */
#include "model/ratify.h"

#include "model/saturate.h"

enum { CHANCE_LEAST = 5, CHANCE_MOST = 95 };

int32_t war_worth(const Domain *domain, uint32_t court, const WarState *state, int32_t bias, int32_t prize) {
    const Court *c = &domain->courts[court];
    int64_t chance = (int64_t)state->chance + bias;
    if (chance < CHANCE_LEAST) chance = CHANCE_LEAST;
    if (chance > CHANCE_MOST) chance = CHANCE_MOST;
    int64_t win = court == 0 ? chance : 100 - chance;
    int64_t worth = floor_div(win * prize + (100 - win) * c->loss, 100);
    worth -= (int64_t)c->toll * state->rounds + (int64_t)c->fear * state->fear;
    if (worth < -WAR_WORTH_MOST) return -WAR_WORTH_MOST;
    return worth > WAR_WORTH_MOST ? WAR_WORTH_MOST : (int32_t)worth;
}

int32_t court_reservation(const Domain *domain, uint32_t court, const WarState *state) {
    return war_worth(domain, court, state, 0, domain->courts[court].prize);
}

int32_t faction_reservation(const Domain *domain, uint32_t court, uint32_t faction, const WarState *state) {
    const Faction *f = &domain->courts[court].factions[faction];
    return war_worth(domain, court, state, f->bias, f->prize);
}

static bool crossed(const Domain *domain, const Faction *faction, const Deal *deal) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (faction->red[c] >> deal->option[c] & 1) return true;
    return false;
}

Vote court_vote(const Domain *domain, const Deal *deal, uint32_t court, const WarState *state) {
    return court_vote_with(domain, deal, court, state, 0);
}

Vote court_vote_with(const Domain *domain, const Deal *deal, uint32_t court, const WarState *state, uint32_t sure) {
    const Court *c = &domain->courts[court];
    Vote vote = {0};
    int32_t worth[INTERESTS_MOST];
    domain_worth(domain, deal, court, worth);
    for (uint32_t f = 0; f < c->faction_count; f++) {
        bool red = crossed(domain, &c->factions[f], deal);
        bool enough = sure >> f & 1 ||
                      faction_points(&c->factions[f], worth) >= faction_reservation(domain, court, f, state);
        if (red) vote.crossed |= 1u << f;
        if (red || !enough)
            vote.against |= 1u << f;
        else
            vote.yes += c->factions[f].power;
    }
    vote.passed = !(vote.against >> c->ruler & 1) && vote.yes >= c->quota;
    return vote;
}

uint64_t domain_deals(const Domain *domain) {
    uint64_t deals = 1;
    for (uint32_t c = 0; c < domain->clause_count; c++) deals = count_times(deals, domain->clauses[c].options);
    return deals;
}

/* ---- coalitions ------------------------------------------------------------------------------------------------- */

static int64_t power_of(const Court *court, uint32_t members) {
    int64_t power = 0;
    for (uint32_t f = 0; f < court->faction_count; f++)
        if (members >> f & 1) power += court->factions[f].power;
    return power;
}

bool court_just_wins(const Court *court, uint32_t members) {
    if (!(members >> court->ruler & 1) || power_of(court, members) < court->quota) return false;
    for (uint32_t f = 0; f < court->faction_count; f++)
        if (f != court->ruler && members >> f & 1 && power_of(court, members & ~(1u << f)) >= court->quota)
            return false;
    return true;
}
