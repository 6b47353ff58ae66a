/* domain.c - from a deal to half-steps, points and utilities.
 *
 * Every clause belongs to exactly one group, and a group's rows already hold its options and synergies together. So a
 * deal's worth is a sum of one row a group, and all else is a weighted sum of that. */
#include "model/domain.h"

#include <string.h>

enum { FITS_MOST = 1000000000 };

int64_t floor_div(int64_t a, int64_t b) {
    int64_t quotient = a / b;
    bool rounded_up = a % b != 0 && (a < 0) != (b < 0);
    return quotient - rounded_up;
}

uint32_t group_row(const Domain *domain, const Group *group, const Deal *deal) {
    uint32_t row = 0;
    for (uint32_t i = 0; i < group->clause_count; i++) {
        uint32_t clause = group->clauses[i];
        row = row * domain->clauses[clause].options + deal->option[clause];
    }
    return row;
}

void group_take(const Domain *domain, const Group *group, uint32_t row, Deal *deal) {
    for (uint32_t i = group->clause_count; i-- > 0;) {
        uint32_t clause = group->clauses[i], options = domain->clauses[clause].options;
        deal->option[clause] = (uint8_t)(row % options);
        row /= options;
    }
}

void domain_worth(const Domain *domain, const Deal *deal, uint32_t court, int32_t worth[INTERESTS_MOST]) {
    memset(worth, 0, INTERESTS_MOST * sizeof *worth);
    for (uint32_t g = 0; g < domain->group_count; g++) {
        const Group *group = &domain->groups[g];
        const int16_t *row = group->worth[group_row(domain, group, deal)][court];
        for (uint32_t i = 0; i < domain->interest_count; i++) worth[i] += row[i];
    }
}

int32_t faction_points(const Faction *faction, const int32_t worth[INTERESTS_MOST]) {
    int32_t points = 0;
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) points += faction->weight[i] * worth[i];
    return points;
}

void court_weights(const Domain *domain, uint32_t court, int32_t weights[INTERESTS_MOST]) {
    const Court *c = &domain->courts[court];
    memset(weights, 0, INTERESTS_MOST * sizeof *weights);
    for (uint32_t f = 0; f < c->faction_count; f++)
        for (uint32_t i = 0; i < domain->interest_count; i++)
            weights[i] += c->factions[f].power * c->factions[f].weight[i];
}

int32_t court_utility(const Domain *domain, const Deal *deal, uint32_t court) {
    int32_t worth[INTERESTS_MOST], weights[INTERESTS_MOST], utility = 0;
    domain_worth(domain, deal, court, worth);
    court_weights(domain, court, weights);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) utility += weights[i] * worth[i];
    return utility;
}

bool domain_has_record(const Domain *domain) {
    return domain->clause_count > 0 && domain->clauses[0].record != ID_NONE;
}

Deal domain_record(const Domain *domain) {
    Deal deal = {0};
    for (uint32_t c = 0; c < domain->clause_count && domain_has_record(domain); c++)
        deal.option[c] = (uint8_t)domain->clauses[c].record;
    return deal;
}

/* The most power that a faction can come to, whatever swings hold. */
static int64_t power_most(const Domain *domain, uint32_t court, uint32_t faction) {
    int64_t power = domain->courts[court].factions[faction].power;
    for (uint32_t i = 0; i < domain->swing_count; i++)
        if (domain->swings[i].power[court][faction] > 0) power += domain->swings[i].power[court][faction];
    return power;
}

typedef struct Reach { /* the largest half-steps of every interest, either way, that any deal can bring a court */
    int64_t most[COURTS][INTERESTS_MOST];
} Reach;

static void add_reach(const Group *group, Reach *reach) {
    int16_t least[COURTS][INTERESTS_MOST] = {0}, most[COURTS][INTERESTS_MOST] = {0};
    for (uint32_t row = 0; row < group->rows; row++)
        for (uint32_t court = 0; court < COURTS; court++)
            for (uint32_t i = 0; i < INTERESTS_MOST; i++) {
                int16_t worth = group->worth[row][court][i];
                least[court][i] = worth < least[court][i] ? worth : least[court][i];
                most[court][i] = worth > most[court][i] ? worth : most[court][i];
            }
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t i = 0; i < INTERESTS_MOST; i++)
            reach->most[court][i] += most[court][i] > -least[court][i] ? most[court][i] : -least[court][i];
}

bool domain_fits(const Domain *domain) {
    Reach reach = {0};
    for (uint32_t g = 0; g < domain->group_count; g++) add_reach(&domain->groups[g], &reach);
    for (uint32_t court = 0; court < COURTS; court++) {
        const Court *c = &domain->courts[court];
        int64_t utility = 0, points[FACTIONS_MOST] = {0};
        for (uint32_t i = 0; i < domain->interest_count; i++) {
            for (uint32_t f = 0; f < c->faction_count; f++) {
                int64_t weight = c->factions[f].weight[i];
                int64_t most = (weight < 0 ? -weight : weight) * reach.most[court][i];
                points[f] += most;
                utility += most * power_most(domain, court, f);
                if (points[f] > FITS_MOST || utility > FITS_MOST) return false;
            }
        }
    }
    return true;
}
