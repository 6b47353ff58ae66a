/* domain_maker.c - the reference's treaty as tables, and random domains. */
#include "unit/domain_maker.h"

#include <string.h>

enum { TREATY_INTERESTS = 5, TREATY_GROUPS = 8 };

typedef struct OptionRow {
    int16_t song[TREATY_INTERESTS], liao[TREATY_INTERESTS], hold[COURTS]; /* land, wealth, honour, security, people */
} OptionRow;

typedef struct ClauseRow {
    uint32_t options, record;
    bool ordered;
    int32_t weight;
    OptionRow rows[6];
} ClauseRow;

static const ClauseRow CLAUSES[TREATY_CLAUSES] = {
    [GUANNAN] = {5,
                 3,
                 false,
                 14,
                 {{{-20, 0, -8, -10, 0}, {20, 0, 10, 6, 0}, {0}},
                  {{-10, 0, -6, -6, 0}, {10, 0, 6, 4, 0}, {0}},
                  {{0, -4, -6, 0, 0}, {0, 4, 4, 0, 0}, {0}},
                  {{0}, {0, 0, -2, 0, 0}, {0}},
                  {{4, 0, 2, 2, 0}, {-8, 0, -10, 0, 0}, {0}}}},
    [SILK] = {6,
              2,
              true,
              9,
              {{{0}, {0}, {0, 0}},
               {{0}, {0}, {0, 10}},
               {{0}, {0}, {0, 20}},
               {{0}, {0}, {0, 30}},
               {{0}, {0}, {0, 45}},
               {{0}, {0}, {0, 60}}}},
    [SILVER] = {6,
                2,
                true,
                9,
                {{{0}, {0}, {0, 0}},
                 {{0}, {0}, {0, 5}},
                 {{0}, {0}, {0, 10}},
                 {{0}, {0}, {0, 20}},
                 {{0}, {0}, {0, 30}},
                 {{0}, {0}, {0, 40}}}},
    [NAME] = {5,
              3,
              false,
              8,
              {{{0, 0, -16, 0, 0}, {0, 0, 12, 0, 0}, {0}},
               {{-2, 0, -8, 0, 0}, {4, 0, 4, 0, 0}, {0}},
               {{0, 0, -8, 0, 0}, {0, 0, 6, 0, 0}, {0}},
               {{0, 0, -2, 0, 0}, {0, 0, 2, 0, 0}, {0}},
               {{0, 0, 4, 0, 0}, {0, 0, -8, 0, 0}, {0}}}},
    [PLACE] = {4,
               2,
               false,
               6,
               {{{0, -2, -6, 0, 0}, {0, 0, 4, 0, 0}, {0}},
                {{0, -1, -4, 0, 0}, {0, 0, 2, 0, 0}, {0}},
                {{0}, {0, -1, 0, 0, 0}, {0}},
                {{0, 0, 2, -2, 0}, {0, -2, -4, 0, 0}, {0}}}},
    [BOUNDARY] = {4,
                  2,
                  false,
                  8,
                  {{{-6, 0, 0, -4, 0}, {4, 0, 0, 2, 0}, {0}},
                   {{0, 0, 0, -2, 0}, {0, 0, 0, -2, 0}, {0}},
                   {{0, 0, 0, 2, 0}, {0, 0, 0, 2, 0}, {0}},
                   {{12, 0, 6, 0, 0}, {-18, 0, -12, 0, 0}, {0}}}},
    [FUGITIVES] = {4,
                   2,
                   true,
                   6,
                   {{{0, 0, 0, -2, 0}, {0, 0, 0, -2, 0}, {0}},
                    {{0}, {0}, {10, 10}},
                    {{0, 0, 0, 2, -2}, {0, 0, 0, 4, 0}, {10, 10}},
                    {{0, 0, -4, 2, -4}, {0, 0, -2, 5, 0}, {0}}}},
    [FARMLAND] = {3,
                  1,
                  false,
                  4,
                  {{{0}, {0}, {0}},
                   {{0, 0, 0, 0, 4}, {0, 0, 0, 0, 2}, {0}},
                   {{0, 0, 0, 2, -4}, {0, 0, 0, 2, -2}, {0}}}},
    [WORKS] = {4,
               1,
               false,
               8,
               {{{0, 0, 0, -14, 0}, {0, 0, 0, 8, 0}, {0}},
                {{0, 0, 0, -2, 0}, {0, 0, 0, 4, 0}, {30, 30}},
                {{0, 0, -4, -4, 0}, {0, 0, 2, 4, 0}, {10, 10}},
                {{0, 0, 0, 4, 0}, {0, 0, 0, -4, 0}, {0}}}},
    [FURTHER] =
        {3, 1, false, 6, {{{0}, {0}, {0}}, {{0, 0, 0, 2, 0}, {0}, {20, 20}}, {{0, 0, 0, -4, 0}, {2, 2, 0, 0, 0}, {0}}}},
    [KINSHIP] = {5,
                 2,
                 false,
                 9,
                 {{{0, 0, -16, 0, 0}, {0, 0, 10, 0, 0}, {0}},
                  {{0, 0, -2, 0, 0}, {0, 0, 4, 0, 0}, {0}},
                  {{0}, {0, 0, 6, 0, 0}, {0}},
                  {{0, 0, 16, 0, 0}, {0, 0, -24, 0, 0}, {0}},
                  {{0, 0, 2, 0, 0}, {0, 0, -2, 0, 0}, {0}}}},
    [MARKETS] = {4,
                 2,
                 true,
                 3,
                 {{{0, 0, 0, 0, -2}, {0, -4, 0, 0, 0}, {0}},
                  {{0, 2, 0, 0, 0}, {0, 2, 0, 0, 0}, {10, 10}},
                  {{0, 4, 0, -1, 0}, {0, 4, 0, 0, 0}, {25, 25}},
                  {{0, 4, 0, -4, 0}, {0, 6, 0, -2, 0}, {30, 30}}}},
    [CAPTIVES] = {4,
                  1,
                  false,
                  3,
                  {{{0, 0, 0, 0, -2}, {0}, {0}},
                   {{0, 0, 0, 0, 2}, {0, -1, 0, 0, 0}, {0}},
                   {{0, 0, 0, 0, 6}, {0, -4, 0, 0, -1}, {0}},
                   {{0, -6, 0, 0, 6}, {0, 3, 0, 0, -1}, {0}}}},
    [OATH] =
        {3,
         1,
         false,
         7,
         {{{0, 0, 0, -2, 0}, {0}, {0}},
          {{0, 0, 0, 2, 0}, {0, 0, 2, 4, 0}, {70, 70}},
          {{0, 0, -10, 2, 0}, {0, 0, -4, 4, 0}, {80, 80}}}},
};

static const Court COURTS_OF_TREATY[COURTS] = {
    {.name = "song",
     .label = "Song",
     .faction_count = 4,
     .ruler = 0,
     .quota = 60,
     .prize = 420,
     .loss = -760,
     .toll = 14,
     .fear = 30,
     .factions = {{.name = "zhenzong",
                   .power = 40,
                   .weight = {20, 6, 8, 11, 13},
                   .bias = -6,
                   .prize = 420,
                   .red = {[GUANNAN] = 3}},
                  {.name = "kou",
                   .power = 25,
                   .weight = {20, 7, 17, 15, 6},
                   .bias = 14,
                   .prize = 520,
                   .red = {[GUANNAN] = 3, [NAME] = 1}},
                  {.name = "bi", .power = 20, .weight = {17, 6, 8, 17, 15}, .bias = 0, .prize = 400},
                  {.name = "flight", .power = 15, .weight = {9, 5, 5, 7, 8}, .bias = -25, .prize = 300}}},
    {.name = "liao",
     .label = "Liao",
     .faction_count = 4,
     .ruler = 0,
     .quota = 60,
     .prize = 640,
     .loss = -350,
     .toll = 16,
     .fear = 0,
     .factions = {{.name = "chengtian",
                   .power = 45,
                   .weight = {13, 15, 11, 15, 7},
                   .bias = 0,
                   .prize = 640,
                   .red = {[KINSHIP] = 8}},
                  {.name = "shengzong",
                   .power = 15,
                   .weight = {12, 9, 17, 12, 8},
                   .bias = 0,
                   .prize = 600,
                   .red = {[KINSHIP] = 8}},
                  {.name = "han", .power = 25, .weight = {10, 17, 7, 17, 9}, .bias = 6, .prize = 600},
                  {.name = "war",
                   .power = 15,
                   .weight = {23, 11, 17, 7, 2},
                   .bias = -20,
                   .prize = 760,
                   .red = {[GUANNAN] = 16}}}},
};

static const Interest INTERESTS[TREATY_INTERESTS] = {
    {.name = "land"}, {.name = "wealth"}, {.name = "honour"}, {.name = "security"}, {.name = "people"}};
static const WarState STATES[TREATY_STATES] = {{.name = "siege", .chance = 45, .rounds = 0, .fear = 1},
                                               {.name = "river", .chance = 38, .rounds = 2, .fear = 3},
                                               {.name = "talin", .chance = 58, .rounds = 3, .fear = 1},
                                               {.name = "retreat", .chance = 72, .rounds = 4, .fear = 0}};
static const Cap CAPS[] = {{40, {[GUANNAN] = 3}},
                           {50, {[KINSHIP] = 9}},
                           {50, {[SILK] = 1, [SILVER] = 1}},
                           {60, {[NAME] = 1}},
                           {70, {[OATH] = 5}}};
static const Future FUTURES[] = {{8, 8}, {20, 14}, {35, 22}, {50, 24}, {65, 16}, {80, 10}, {92, 6}};
static const Group GROUPS[TREATY_GROUPS] = {
    {.clauses = {GUANNAN, SILK, SILVER, NAME, PLACE, KINSHIP}, .clause_count = 6},
    {.clauses = {BOUNDARY, WORKS}, .clause_count = 2},
    {.clauses = {FUGITIVES}, .clause_count = 1},
    {.clauses = {FARMLAND}, .clause_count = 1},
    {.clauses = {FURTHER}, .clause_count = 1},
    {.clauses = {MARKETS}, .clause_count = 1},
    {.clauses = {CAPTIVES}, .clause_count = 1},
    {.clauses = {OATH}, .clause_count = 1},
};

typedef int16_t Worth[COURTS][INTERESTS_MOST];

static int at_most(int a, int b) {
    return a < b ? a : b;
}

static int above(int a, int b) {
    return a > b ? a - b : 0;
}

/* The payment: what it costs and brings, and what it does to honour by its size and its name. Sums in ten-thousands. */
static void payment_synergy(const Deal *deal, Worth worth) {
    static const int silk_sums[] = {0, 10, 20, 30, 45, 60}, silver_sums[] = {0, 5, 10, 20, 30, 40};
    int silk = silk_sums[deal->option[SILK]], silver = silver_sums[deal->option[SILVER]], sum = silk + silver;
    int song_wealth = (silk * 2 + silver * 3 + 5) / 10, song_honour = above(sum, 30) / 5, liao_honour = 0;
    int liao_wealth = (at_most(silk, 20) * 3 + above(silk, 20) * 2 + at_most(silver, 10) * 4 + above(silver, 10) * 2) /
                      10;
    uint8_t name = deal->option[NAME], kinship = deal->option[KINSHIP];
    if (deal->option[GUANNAN] >= 3) liao_honour -= above(30, sum) / 2;
    if (name == 0 || name == 2) {
        song_honour += sum / 15;
        if (deal->option[PLACE] <= 1) song_honour += 4, liao_honour += 2;
    }
    if ((kinship == 2 || kinship == 4) && name >= 3 && sum) song_honour -= 2;
    worth[0][WEALTH] = (int16_t)(worth[0][WEALTH] - song_wealth);
    worth[0][HONOUR] = (int16_t)(worth[0][HONOUR] - song_honour);
    worth[1][WEALTH] = (int16_t)(worth[1][WEALTH] + liao_wealth);
    worth[1][HONOUR] = (int16_t)(worth[1][HONOUR] + liao_honour);
}

static void works_synergy(const Deal *deal, Worth worth) {
    if (deal->option[WORKS] != 3 || deal->option[BOUNDARY] != 1) return;
    worth[0][SECURITY] = (int16_t)(worth[0][SECURITY] - 2);
    worth[1][SECURITY] = (int16_t)(worth[1][SECURITY] - 2);
}

/* The rows of a group from its clauses' own options alone. */
static Worth *plain_rows(Arena *arena, const Domain *domain, Group *group) {
    group->rows = 1;
    for (uint32_t i = 0; i < group->clause_count; i++) group->rows *= domain->clauses[group->clauses[i]].options;
    Worth *rows = arena_alloc(arena, group->rows * sizeof *rows);
    for (uint32_t row = 0; row < group->rows; row++) {
        Deal deal = {0};
        group_take(domain, group, row, &deal);
        for (uint32_t i = 0; i < group->clause_count; i++) {
            const DomainClause *clause = &domain->clauses[group->clauses[i]];
            const Worth *option = &clause->worth[deal.option[group->clauses[i]]];
            for (uint32_t court = 0; court < COURTS; court++)
                for (uint32_t k = 0; k < INTERESTS_MOST; k++)
                    rows[row][court][k] = (int16_t)(rows[row][court][k] + (*option)[court][k]);
        }
    }
    group->worth = (const Worth *)rows;
    return rows;
}

static DomainClause treaty_clause(uint32_t number) {
    const ClauseRow *row = &CLAUSES[number];
    DomainClause clause = {{number}, row->options, row->record, row->ordered, row->weight, {{{0}}}, {{0}}};
    for (uint32_t o = 0; o < row->options; o++) {
        memcpy(clause.worth[o][0], row->rows[o].song, sizeof row->rows[o].song);
        memcpy(clause.worth[o][1], row->rows[o].liao, sizeof row->rows[o].liao);
        memcpy(clause.hold[o], row->rows[o].hold, sizeof row->rows[o].hold);
    }
    return clause;
}

const Domain *make_treaty(Arena *arena) {
    Domain *domain = arena_alloc(arena, sizeof *domain);
    DomainClause *clauses = arena_alloc(arena, TREATY_CLAUSES * sizeof *clauses);
    for (uint32_t c = 0; c < TREATY_CLAUSES; c++) clauses[c] = treaty_clause(c);
    Group *groups = arena_copy(arena, GROUPS, sizeof GROUPS);
    *domain = (Domain){.interest_count = TREATY_INTERESTS,
                       .clauses = clauses,
                       .clause_count = TREATY_CLAUSES,
                       .groups = groups,
                       .group_count = TREATY_GROUPS,
                       .states = STATES,
                       .state_count = TREATY_STATES,
                       .caps = CAPS,
                       .cap_count = sizeof CAPS / sizeof *CAPS,
                       .futures = FUTURES,
                       .future_count = sizeof FUTURES / sizeof *FUTURES};
    memcpy(domain->interests, INTERESTS, sizeof INTERESTS);
    memcpy(domain->courts, COURTS_OF_TREATY, sizeof COURTS_OF_TREATY);
    for (uint32_t g = 0; g < TREATY_GROUPS; g++) {
        Worth *rows = plain_rows(arena, domain, &groups[g]);
        for (uint32_t row = 0; row < groups[g].rows && g < 2; row++) {
            Deal deal = {0};
            group_take(domain, &groups[g], row, &deal);
            if (g == 0)
                payment_synergy(&deal, rows[row]);
            else
                works_synergy(&deal, rows[row]);
        }
    }
    return domain;
}

Deal treaty_deal(const Domain *treaty, const int *changes) {
    Deal deal = domain_record(treaty);
    for (; changes[0] >= 0; changes += 2) deal.option[changes[0]] = (uint8_t)changes[1];
    return deal;
}

/* ---- random domains --------------------------------------------------------------------------------------------- */

uint32_t random_next(uint64_t *seed) {
    *seed += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t x = *seed;
    x = (x ^ x >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ x >> 27) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)(x >> 32);
}

static int32_t between(uint64_t *seed, int32_t low, int32_t high) {
    return low + (int32_t)(random_next(seed) % (uint32_t)(high - low + 1));
}

static int16_t random_worth(Worth option, uint32_t court, uint32_t interest, DomainShape shape, uint64_t *seed) {
    if (court == 0 || !shape.opposed) return (int16_t)between(seed, -shape.worth_most, shape.worth_most);
    int32_t noise = between(seed, -shape.worth_most / 4, shape.worth_most / 4);
    return (int16_t)(-option[0][interest] + noise);
}

static void random_clause(DomainClause *clause, uint32_t number, DomainShape shape, uint64_t *seed) {
    clause->clause = (ClauseId){number};
    clause->options = shape.sizes ? shape.sizes[number] : (uint32_t)between(seed, 2, (int32_t)shape.options_most);
    clause->record = random_next(seed) % clause->options;
    clause->ordered = random_next(seed) % 2;
    clause->weight = number == 0 ? 100 - 5 * (int32_t)(shape.clauses - 1) : 5;
    for (uint32_t o = 0; o < clause->options; o++)
        for (uint32_t court = 0; court < COURTS; court++) {
            clause->hold[o][court] = (int16_t)between(seed, 0, 9);
            for (uint32_t i = 0; i < shape.interests; i++)
                clause->worth[o][court][i] = random_worth(clause->worth[o], court, i, shape, seed);
        }
}

static void random_faction(Faction *faction, const Domain *domain, DomainShape shape, uint64_t *seed) {
    for (uint32_t i = 0; i < shape.interests; i++) faction->weight[i] = between(seed, 0, shape.weight_most);
    faction->bias = between(seed, -20, 20);
    faction->prize = between(seed, 5, 40);
    uint32_t clause = random_next(seed) % domain->clause_count;
    if (random_next(seed) % 3 == 0) faction->red[clause] = 1u << random_next(seed) % domain->clauses[clause].options;
}

static void random_court(Court *court, const Domain *domain, DomainShape shape, uint64_t *seed) {
    *court = (Court){.faction_count = shape.factions, .ruler = random_next(seed) % shape.factions};
    court->quota = between(seed, 30, 90);
    court->prize = between(seed, 5, 40);
    court->loss = between(seed, -60, -5);
    court->toll = between(seed, 0, 3);
    court->fear = between(seed, 0, 3);
    int32_t left = 100;
    for (uint32_t f = 0; f < shape.factions; f++) {
        int32_t power = f + 1 == shape.factions ? left : between(seed, 0, left);
        court->factions[f].power = power;
        left -= power;
        random_faction(&court->factions[f], domain, shape, seed);
    }
}

/* Clauses dealt into groups in the order of a shuffle. */
static void random_groups(Arena *arena, Domain *domain, DomainShape shape, uint64_t *seed) {
    Group *groups = arena_alloc(arena, domain->clause_count * sizeof *groups);
    uint32_t order[DOMAIN_CLAUSES];
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        uint32_t at = random_next(seed) % (c + 1);
        order[c] = order[at];
        order[at] = c;
    }
    for (uint32_t c = 0; c < domain->clause_count;) {
        Group *group = &groups[domain->group_count++];
        uint32_t wanted = 1 + random_next(seed) % shape.group_most;
        while (group->clause_count < wanted && c < domain->clause_count)
            group->clauses[group->clause_count++] = order[c++];
        Worth *rows = plain_rows(arena, domain, group);
        for (uint32_t row = 0; row < group->rows && group->clause_count > 1; row++)
            for (uint32_t court = 0; court < COURTS; court++) {
                uint32_t i = random_next(seed) % shape.interests;
                rows[row][court][i] = (int16_t)(rows[row][court][i] + between(seed, -2, 2));
            }
    }
    domain->groups = groups;
}

Domain *make_random(Arena *arena, DomainShape shape, uint64_t *seed) {
    static const Future futures[] = {{20, 40}, {50, 40}, {80, 20}};
    Domain *domain = arena_alloc(arena, sizeof *domain);
    DomainClause *clauses = arena_alloc(arena, shape.clauses * sizeof *clauses);
    *domain = (Domain){.interest_count = shape.interests,
                       .clauses = clauses,
                       .clause_count = shape.clauses,
                       .futures = futures,
                       .future_count = 3};
    for (uint32_t c = 0; c < shape.clauses; c++) random_clause(&clauses[c], c, shape, seed);
    for (uint32_t court = 0; court < COURTS; court++) random_court(&domain->courts[court], domain, shape, seed);
    random_groups(arena, domain, shape, seed);
    return domain;
}

WarState random_state(uint64_t *seed) {
    WarState state = {.chance = between(seed, 0, 100)};
    state.rounds = between(seed, 0, 3);
    state.fear = between(seed, 0, 3);
    return state;
}

Domain *make_pairs(Arena *arena, const int (*points)[COURTS], uint32_t count) {
    Domain *domain = arena_alloc(arena, sizeof *domain);
    DomainClause *clause = arena_alloc(arena, sizeof *clause);
    Group *group = arena_alloc(arena, sizeof *group);
    *clause = (DomainClause){.options = count, .weight = 100};
    for (uint32_t o = 0; o < count; o++)
        for (uint32_t court = 0; court < COURTS; court++) clause->worth[o][court][0] = (int16_t)points[o][court];
    *domain = (Domain){.interest_count = 1, .clauses = clause, .clause_count = 1, .groups = group, .group_count = 1};
    for (uint32_t court = 0; court < COURTS; court++)
        domain->courts[court] = (Court){.faction_count = 1, .quota = 60, .factions = {{.power = 100, .weight = {1}}}};
    *group = (Group){.clauses = {0}, .clause_count = 1};
    plain_rows(arena, domain, group);
    return domain;
}

static void mirror_worth(Worth worth) {
    int16_t first[INTERESTS_MOST];
    memcpy(first, worth[0], sizeof first);
    memcpy(worth[0], worth[1], sizeof first);
    memcpy(worth[1], first, sizeof first);
}

Domain *make_mirrored(Arena *arena, const Domain *domain) {
    Domain *mirrored = arena_copy(arena, domain, sizeof *domain);
    DomainClause *clauses = arena_copy(arena, domain->clauses, domain->clause_count * sizeof *clauses);
    Group *groups = arena_copy(arena, domain->groups, domain->group_count * sizeof *groups);
    for (uint32_t c = 0; c < domain->clause_count; c++)
        for (uint32_t o = 0; o < clauses[c].options; o++) {
            mirror_worth(clauses[c].worth[o]);
            clauses[c].hold[o][0] = domain->clauses[c].hold[o][1];
            clauses[c].hold[o][1] = domain->clauses[c].hold[o][0];
        }
    for (uint32_t g = 0; g < domain->group_count; g++) {
        Worth *rows = arena_copy(arena, groups[g].worth, groups[g].rows * sizeof *rows);
        for (uint32_t row = 0; row < groups[g].rows; row++) mirror_worth(rows[row]);
        groups[g].worth = (const Worth *)rows;
    }
    mirrored->clauses = clauses;
    mirrored->groups = groups;
    for (uint32_t court = 0; court < COURTS; court++) {
        mirrored->courts[court] = domain->courts[1 - court];
        for (uint32_t f = 0; f < FACTIONS_MOST; f++) mirrored->courts[court].factions[f].bias *= -1;
    }
    return mirrored;
}

WarState mirrored_state(WarState state) {
    state.chance = 100 - state.chance;
    return state;
}

Domain *make_reversed(Arena *arena, const Domain *domain) {
    Domain *reversed = arena_copy(arena, domain, sizeof *domain);
    Group *groups = arena_alloc(arena, domain->group_count * sizeof *groups);
    for (uint32_t g = 0; g < domain->group_count; g++) groups[g] = domain->groups[domain->group_count - 1 - g];
    reversed->groups = groups;
    return reversed;
}

Deal deal_number(const Domain *domain, uint64_t number) {
    Deal deal = {0};
    for (uint32_t c = domain->clause_count; c-- > 0;) {
        deal.option[c] = (uint8_t)(number % domain->clauses[c].options);
        number /= domain->clauses[c].options;
    }
    return deal;
}
