/* shelves.c - groups of clauses cut down to a tuple's rows, each such list made once. */
#include "check/shelves.h"

#include <stdlib.h>
#include <string.h>

typedef struct Unit { /* a group */
    const Group *group;
    ReachRow *rows;
    uint32_t outcomes; /* bit 1 << outcome: it is the main group of */
    uint64_t fixed;    /* bit 1 << clause fixed by alternatives: what its rows depend on */
    Shelf **shelves;
    size_t shelf_count, shelf_cap;
} Unit;

struct Shelves {
    const Domain *domain;
    const TermClass *outcomes;
    uint32_t outcome_count, alternatives;
    const uint32_t *may;
    uint32_t fixed[DOMAIN_CLAUSES], fixed_count; /* clauses that alternatives fix */
    Unit units[REACH_LISTS];
    Arena *arena;
};

/* ---- tuples ----------------------------------------------------------------------------------------------------- */

uint32_t tuple_count(const TermClass *outcomes, uint32_t count) {
    uint32_t tuples = 1;
    for (uint32_t i = 0; i < count && tuples <= TUPLES_MOST; i++) tuples *= outcomes[i].classes;
    return tuples <= TUPLES_MOST ? tuples : 0;
}

void tuple_classes(const TermClass *outcomes, uint32_t count, uint32_t tuple, uint32_t list[CLASSES_MOST]) {
    for (uint32_t i = count; i-- > 0;) {
        list[i] = tuple % outcomes[i].classes;
        tuple /= outcomes[i].classes;
    }
}

uint32_t tuple_of(const Domain *domain, const TermClass *outcomes, uint32_t count, const Deal *deal) {
    uint32_t tuple = 0;
    for (uint32_t i = 0; i < count; i++)
        tuple = tuple * outcomes[i].classes + class_of_deal(domain, &outcomes[i], deal);
    return tuple;
}

/* A tuple as a unit sees it: all outcomes but its own at their first class. */
static uint32_t own_tuple(const Shelves *all, const Unit *unit, uint32_t tuple) {
    uint32_t list[CLASSES_MOST], own = 0;
    tuple_classes(all->outcomes, all->outcome_count, tuple, list);
    for (uint32_t i = 0; i < all->outcome_count; i++)
        own = own * all->outcomes[i].classes + (unit->outcomes >> i & 1 ? list[i] : 0);
    return own;
}

static void alternative_options(const Shelves *all, uint32_t alternative, Deal *deal) {
    for (uint32_t i = all->fixed_count; i-- > 0;) {
        uint32_t clause = all->fixed[i], options = all->domain->clauses[clause].options;
        deal->option[clause] = (uint8_t)(alternative % options);
        alternative /= options;
    }
}

static uint32_t own_alternative(const Shelves *all, const Unit *unit, uint32_t alternative) {
    Deal deal = {0};
    uint32_t own = 0;
    alternative_options(all, alternative, &deal);
    for (uint32_t i = 0; i < all->fixed_count; i++) {
        uint32_t clause = all->fixed[i];
        own = own * all->domain->clauses[clause].options + (unit->fixed >> clause & 1 ? deal.option[clause] : 0);
    }
    return own;
}

/* ---- units ------------------------------------------------------------------------------------------------------ */

static void fill_row(const Shelves *all, const Group *group, uint32_t number, ReachRow *row) {
    row->tag = number;
    for (uint32_t court = 0; court < COURTS; court++) {
        int32_t worth[INTERESTS_MOST] = {0};
        for (uint32_t i = 0; i < all->domain->interest_count; i++) worth[i] = group->worth[number][court][i];
        for (uint32_t f = 0; f < all->domain->courts[court].faction_count; f++)
            row->column[court * FACTIONS_MOST + f] = faction_points(&all->domain->courts[court].factions[f], worth);
    }
}

static uint32_t group_of(const Domain *domain, uint32_t clause) {
    for (uint32_t g = 0; g < domain->group_count; g++)
        for (uint32_t i = 0; i < domain->groups[g].clause_count; i++)
            if (domain->groups[g].clauses[i] == clause) return g;
    return 0;
}

static uint32_t main_group(const Domain *domain, const TermClass *outcome) {
    uint32_t main = outcome->clause_count ? group_of(domain, outcome->clauses[0]) : 0;
    for (uint32_t i = 1; i < outcome->clause_count; i++) {
        uint32_t other = group_of(domain, outcome->clauses[i]);
        if (domain->groups[other].rows > domain->groups[main].rows) main = other;
    }
    return main;
}

static void note_fixed(Shelves *all, uint32_t clause) {
    for (uint32_t i = 0; i < all->fixed_count; i++)
        if (all->fixed[i] == clause) return;
    all->fixed[all->fixed_count++] = clause;
}

static void place_outcome(Shelves *all, uint32_t number) {
    const TermClass *outcome = &all->outcomes[number];
    uint32_t main = main_group(all->domain, outcome);
    all->units[main].outcomes |= 1u << number;
    for (uint32_t i = 0; i < outcome->clause_count; i++)
        if (group_of(all->domain, outcome->clauses[i]) != main) note_fixed(all, outcome->clauses[i]);
}

static uint64_t clauses_seen(const Shelves *all, const Unit *unit) {
    uint64_t seen = 0;
    for (uint32_t i = 0; i < unit->group->clause_count; i++) seen |= UINT64_C(1) << unit->group->clauses[i];
    for (uint32_t i = 0; i < all->outcome_count; i++)
        for (uint32_t k = 0; unit->outcomes >> i & 1 && k < all->outcomes[i].clause_count; k++)
            seen |= UINT64_C(1) << all->outcomes[i].clauses[k];
    return seen;
}

static void make_units(Shelves *all) {
    const Domain *domain = all->domain;
    uint64_t fixed = 0;
    all->alternatives = 1;
    for (uint32_t i = 0; i < all->outcome_count; i++) place_outcome(all, i);
    for (uint32_t i = 0; i < all->fixed_count; i++) {
        fixed |= UINT64_C(1) << all->fixed[i];
        if (all->alternatives <= ALTERNATIVES_MOST) all->alternatives *= domain->clauses[all->fixed[i]].options;
    }
    for (uint32_t g = 0; g < domain->group_count; g++) {
        Unit *unit = &all->units[g];
        unit->group = &domain->groups[g];
        unit->fixed = clauses_seen(all, unit) & fixed;
        unit->rows = arena_alloc(all->arena, unit->group->rows * sizeof *unit->rows);
        for (uint32_t row = 0; row < unit->group->rows; row++) fill_row(all, unit->group, row, &unit->rows[row]);
    }
}

/* ---- shelves ---------------------------------------------------------------------------------------------------- */

typedef struct Candidate {
    const ReachRow *row;
    int64_t sum;
    uint64_t crossed[VOTERS]; /* bit 1 << clause: where the red lines of each are crossed, none of them lifted */
} Candidate;

static int by_sum(const void *a, const void *b) {
    const Candidate *x = a, *y = b;
    if (x->sum != y->sum) return x->sum < y->sum ? 1 : -1;
    return (x->row->tag > y->row->tag) - (x->row->tag < y->row->tag);
}

static bool beats(const Candidate *a, const Candidate *b) {
    for (uint32_t v = 0; v < VOTERS; v++)
        if (a->row->column[v] < b->row->column[v] || a->crossed[v] & ~b->crossed[v]) return false;
    return true;
}

/* Which red lines of a voter a row crosses: bit 1 << clause. */
static uint64_t lines_crossed(const Group *group, const uint32_t red[DOMAIN_CLAUSES], const Deal *deal) {
    uint64_t crossed = 0;
    for (uint32_t i = 0; i < group->clause_count; i++) {
        uint32_t clause = group->clauses[i];
        if (red[clause] >> deal->option[clause] & 1) crossed |= UINT64_C(1) << clause;
    }
    return crossed;
}

static Candidate candidate_of(const Shelves *all, const Unit *unit, const ReachRow *row, const Deal *deal) {
    Candidate candidate = {.row = row};
    for (uint32_t v = 0; v < VOTERS; v++) {
        const Faction *faction = &all->domain->courts[v / FACTIONS_MOST].factions[v % FACTIONS_MOST];
        candidate.sum += row->column[v];
        candidate.crossed[v] = lines_crossed(unit->group, faction->red, deal);
    }
    return candidate;
}

/* Whether a row has the options that the alternative fixes and that may be had at all, and the classes of the tuple. */
static bool row_fits(const Shelves *all, const Unit *unit, const uint32_t list[CLASSES_MOST], const Deal *fixed,
                     const Deal *deal) {
    for (uint32_t i = 0; i < unit->group->clause_count; i++) {
        uint32_t clause = unit->group->clauses[i];
        if (unit->fixed >> clause & 1 && deal->option[clause] != fixed->option[clause]) return false;
        if (all->may && !(all->may[clause] >> deal->option[clause] & 1)) return false;
    }
    for (uint32_t i = 0; i < all->outcome_count; i++)
        if (unit->outcomes >> i & 1 && class_of_deal(all->domain, &all->outcomes[i], deal) != list[i]) return false;
    return true;
}

static uint32_t find_candidates(const Shelves *all, const Unit *unit, uint32_t tuple, const Deal *fixed,
                                Candidate *candidates) {
    uint32_t list[CLASSES_MOST], count = 0;
    tuple_classes(all->outcomes, all->outcome_count, tuple, list);
    for (uint32_t row = 0; row < unit->group->rows; row++) {
        Deal deal = *fixed;
        group_take(all->domain, unit->group, row, &deal);
        if (row_fits(all, unit, list, fixed, &deal))
            candidates[count++] = candidate_of(all, unit, &unit->rows[row], &deal);
    }
    return count;
}

/* By falling sums, so that none is beaten by a later one. */
static uint32_t drop_beaten(Candidate *candidates, uint32_t count) {
    uint32_t kept = 0;
    qsort(candidates, count, sizeof *candidates, by_sum);
    for (uint32_t i = 0; i < count; i++) {
        bool beaten = false;
        for (uint32_t k = 0; k < kept && !beaten; k++) beaten = beats(&candidates[k], &candidates[i]);
        if (!beaten) candidates[kept++] = candidates[i];
    }
    return kept;
}

static Shelf *shelf_new(Shelves *all, const Unit *unit, uint32_t tuple, uint32_t alternative) {
    Deal fixed = {0};
    alternative_options(all, alternative, &fixed);
    Candidate *candidates = mem_alloc(unit->group->rows * sizeof *candidates);
    uint32_t count = drop_beaten(candidates, find_candidates(all, unit, tuple, &fixed, candidates));
    Shelf *shelf = arena_alloc(all->arena, sizeof *shelf);
    shelf->rows = arena_alloc(all->arena, (count + (size_t)1) * sizeof *shelf->rows);
    shelf->count = count;
    for (uint32_t i = 0; i < count; i++) shelf->rows[i] = candidates[i].row;
    free(candidates);
    return shelf;
}

Shelf *shelf_of(Shelves *all, uint32_t group, uint32_t tuple, uint32_t alternative) {
    Unit *unit = &all->units[group];
    uint32_t own = own_tuple(all, unit, tuple), way = own_alternative(all, unit, alternative);
    uint64_t key = (uint64_t)own << 32 | way;
    for (size_t i = 0; i < unit->shelf_count; i++)
        if (unit->shelves[i]->key == key) return unit->shelves[i];
    Shelf *shelf = shelf_new(all, unit, own, way);
    shelf->key = key;
    unit->shelves = mem_grow(unit->shelves, unit->shelf_count, &unit->shelf_cap, sizeof(Shelf *));
    unit->shelves[unit->shelf_count++] = shelf;
    return shelf;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

Shelves *shelves_new(const Domain *domain, const TermClass *outcomes, uint32_t count, const uint32_t *may) {
    Shelves *all = mem_alloc(sizeof *all);
    *all = (Shelves){.domain = domain, .outcomes = outcomes, .outcome_count = count, .may = may};
    all->arena = arena_new();
    make_units(all);
    return all;
}

void shelves_free(Shelves *all) {
    if (!all) return;
    for (uint32_t g = 0; g < all->domain->group_count; g++) free(all->units[g].shelves);
    arena_free(all->arena);
    free(all);
}

Arena *shelves_arena(const Shelves *all) {
    return all->arena;
}

uint32_t shelves_alternatives(const Shelves *all) {
    return all->alternatives <= ALTERNATIVES_MOST ? all->alternatives : 0;
}
