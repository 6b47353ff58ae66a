/* prop_model_frontier.c - on random domains with many ties, the grouped frontier and the count of ratified deals equal
 * what going through every deal gives, among all deals and among those of a mandate; and exchanging the courts mirrors
 * everything. Prints the seed of a failure. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/solve.h"
#include "unit/domain_maker.h"

enum { RUNS = 500, MANDATES = 200, DEALS_MOST = 15625 };

static void require(bool holds, const char *what, uint64_t seed) {
    if (holds) return;
    printf("seed %llu: %s\n", (unsigned long long)seed, what);
    exit(1);
}

static Domain *random_domain(Arena *arena, uint64_t *seed) {
    DomainShape shape = {.options_most = 5};
    shape.clauses = 1 + random_next(seed) % 6;
    uint32_t interests_most = 1 + random_next(seed) % 8;
    shape.interests = 1 + random_next(seed) % interests_most;
    shape.factions = 1 + random_next(seed) % 8;
    shape.group_most = 1 + random_next(seed) % 3;
    shape.worth_most = 1 + (int32_t)(random_next(seed) % 3);
    shape.weight_most = 1 + (int32_t)(random_next(seed) % 2);
    shape.opposed = random_next(seed) % 3 == 0;
    if (random_next(seed) % 3 == 0) shape.worth_most = 20, shape.weight_most = 20;
    return make_random(arena, shape, seed);
}

/* ---- by going through every deal -------------------------------------------------------------------------------- */

typedef struct Every {
    int32_t u[DEALS_MOST][COURTS];
    uint64_t count;
    Counts counts;
} Every;

static void enumerate(const Domain *domain, const WarState *state, Every *every) {
    *every = (Every){.count = domain_deals(domain)};
    for (uint64_t n = 0; n < every->count; n++) {
        Deal deal = deal_number(domain, n);
        bool passed[COURTS];
        for (uint32_t court = 0; court < COURTS; court++) {
            every->u[n][court] = court_utility(domain, &deal, court);
            passed[court] = court_vote(domain, &deal, court, state).passed;
            every->counts.alone[court] += passed[court];
        }
        every->counts.both += passed[0] && passed[1];
    }
}

static bool beats(const int32_t a[COURTS], const int32_t b[COURTS]) {
    return a[0] >= b[0] && a[1] >= b[1] && (a[0] > b[0] || a[1] > b[1]);
}

static bool same(const int32_t a[COURTS], const int32_t b[COURTS]) {
    return a[0] == b[0] && a[1] == b[1];
}

/* Keeps what no other beats, one point a pair of utilities, in no order. */
static size_t plain_frontier(const Every *every, Point *points) {
    size_t count = 0;
    for (uint64_t n = 0; n < every->count; n++) {
        const int32_t *u = every->u[n];
        bool beaten = false, known = false;
        size_t kept = 0;
        for (size_t i = 0; i < count && !beaten; i++) {
            beaten = beats(points[i].u, u);
            if (same(points[i].u, u)) points[i].deals++, known = true;
        }
        if (beaten || known) continue;
        for (size_t i = 0; i < count; i++)
            if (!beats(u, points[i].u)) points[kept++] = points[i];
        points[kept] = (Point){{u[0], u[1]}, 1};
        count = kept + 1;
    }
    return count;
}

static int by_first(const void *a, const void *b) {
    const Point *x = a, *y = b;
    return (x->u[0] < y->u[0]) - (x->u[0] > y->u[0]);
}

static int by_bytes(const void *a, const void *b) {
    return memcmp(a, b, sizeof(Deal));
}

/* ---- properties ------------------------------------------------------------------------------------------------- */

static void check_points(const Frontier *frontier, const Every *every, uint64_t seed) {
    static Point points[DEALS_MOST + 1];
    size_t count = plain_frontier(every, points);
    qsort(points, count, sizeof *points, by_first);
    require(count == frontier_count(frontier), "another number of points", seed);
    uint64_t deals = 0;
    for (size_t i = 0; i < count; i++) {
        const Point *point = frontier_at(frontier, i);
        require(same(point->u, points[i].u), "another point", seed);
        require(point->deals == points[i].deals, "another number of deals at a point", seed);
        deals += points[i].deals;
    }
    require(deals == frontier_deals(frontier), "another number of deals", seed);
}

/* As many as counted, all different, all with the point's utilities: so they are the right ones. */
static void check_lists(const Domain *domain, const Frontier *frontier, uint64_t seed) {
    static Deal deals[DEALS_MOST + 1], fewer[DEALS_MOST + 1];
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        const Point *point = frontier_at(frontier, i);
        size_t count = frontier_list(frontier, i, deals, DEALS_MOST + 1), half = count / 2;
        require(count == point->deals, "another number of deals listed", seed);
        require(frontier_list(frontier, i, fewer, half) == half, "more deals than asked for", seed);
        require(memcmp(deals, fewer, half * sizeof *deals) == 0, "a shorter list begins otherwise", seed);
        qsort(deals, count, sizeof *deals, by_bytes);
        for (size_t k = 0; k < count; k++) {
            int32_t u[COURTS] = {court_utility(domain, &deals[k], 0), court_utility(domain, &deals[k], 1)};
            require(same(u, point->u), "a listed deal has other utilities", seed);
            require(k == 0 || by_bytes(&deals[k - 1], &deals[k]) != 0, "a deal listed twice", seed);
        }
    }
}

static void check_counts(const Domain *domain, const WarState *state, const Counts *known, uint64_t seed) {
    Counts counts;
    require(count_ratified(domain, state, &counts), "not counted", seed);
    require(memcmp(&counts, known, sizeof counts) == 0, "another number of ratified deals", seed);
}

static void check_dials(const Domain *domain, const Frontier *frontier, const WarState *state, uint64_t seed) {
    uint64_t step = domain_deals(domain) / 20 + 1;
    for (uint64_t n = 0; n < domain_deals(domain); n += step) {
        Deal deal = deal_number(domain, n);
        Dials dials = dials_read(domain, frontier, state, &deal);
        require(dials.efficiency >= 0 && dials.efficiency <= 100, "efficiency beyond 0 to 100", seed);
        require(dials.equity >= 0 && dials.equity <= 100, "equity beyond 0 to 100", seed);
        require(dials.durability >= 0 && dials.durability <= 100, "durability beyond 0 to 100", seed);
        require(dials.fidelity >= 0 && dials.fidelity <= 200, "fidelity beyond 0 to 200", seed);
    }
    Zone zone = zone_find(domain, frontier, state);
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        Deal deal;
        frontier_list(frontier, i, &deal, 1);
        Dials dials = dials_read(domain, frontier, state, &deal);
        require(!dials.placed || dials.efficiency == 100, "a frontier deal isn't efficient", seed);
        SingleChange change;
        require(single_betters(domain, &deal, &change, 1) == 0, "a frontier deal can be bettered", seed);
        require(!dials.placed || zone.points > 0, "placed in an empty zone", seed);
    }
}

static void check_mirrored(Arena *arena, const Domain *domain, const WarState *state, uint64_t seed) {
    Domain *mirrored = make_mirrored(arena, domain);
    Frontier *a = frontier_new(domain), *b = frontier_new(mirrored);
    size_t count = frontier_count(a);
    require(count == frontier_count(b), "the mirror has another number of points", seed);
    for (size_t i = 0; i < count; i++) {
        const Point *x = frontier_at(a, i), *y = frontier_at(b, count - 1 - i);
        require(x->u[0] == y->u[1] && x->u[1] == y->u[0] && x->deals == y->deals, "the mirror has another point", seed);
    }
    WarState other = mirrored_state(*state);
    Counts counts, back;
    require(count_ratified(domain, state, &counts) && count_ratified(mirrored, &other, &back), "not counted", seed);
    require(counts.both == back.both && counts.alone[0] == back.alone[1] && counts.alone[1] == back.alone[0],
            "the mirror ratifies otherwise", seed);
    frontier_free(a);
    frontier_free(b);
}

/* ---- a mandate -------------------------------------------------------------------------------------------------- */

static bool within(const Domain *domain, const Deal *deal, const uint32_t may[DOMAIN_CLAUSES]) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (!(may[c] >> deal->option[c] & 1)) return false;
    return true;
}

static void enumerate_within(const Domain *domain, const uint32_t may[DOMAIN_CLAUSES], Every *every) {
    *every = (Every){.count = 0};
    for (uint64_t n = 0; n < domain_deals(domain); n++) {
        Deal deal = deal_number(domain, n);
        if (!within(domain, &deal, may)) continue;
        for (uint32_t court = 0; court < COURTS; court++)
            every->u[every->count][court] = court_utility(domain, &deal, court);
        every->count++;
    }
}

/* Any bits, so that there are options that don't exist, and now and then a clause with none that does. */
static void random_mandate(uint32_t may[DOMAIN_CLAUSES], uint64_t *seed) {
    for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++) {
        may[c] = random_next(seed);
        may[c] |= random_next(seed);
    }
}

static void check_listed_within(const Domain *domain, const Frontier *frontier, const uint32_t may[DOMAIN_CLAUSES],
                                uint64_t seed) {
    static Deal deals[DEALS_MOST];
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        size_t count = frontier_list(frontier, i, deals, DEALS_MOST);
        for (size_t k = 0; k < count; k++)
            require(within(domain, &deals[k], may), "a listed deal is beyond the mandate", seed);
    }
}

static void check_mandates(void) {
    static Every every;
    uint64_t none = 0, narrower = 0;
    for (uint64_t run = 1; run <= MANDATES; run++) {
        uint64_t seed = run;
        Arena *arena = arena_new();
        Domain *domain = random_domain(arena, &seed);
        uint32_t may[DOMAIN_CLAUSES];
        random_mandate(may, &seed);
        enumerate_within(domain, may, &every);
        Frontier *frontier = frontier_within(domain, may);
        require((frontier != NULL) == (every.count > 0), "a frontier without deals, or deals without a frontier", run);
        if (frontier) {
            check_points(frontier, &every, run);
            check_lists(domain, frontier, run);
            check_listed_within(domain, frontier, may, run);
        }
        none += !frontier;
        narrower += frontier && every.count < domain_deals(domain);
        frontier_free(frontier);
        arena_free(arena);
    }
    printf("%d mandates: %llu leave no deal, %llu leave some\n", MANDATES, (unsigned long long)none,
           (unsigned long long)narrower);
    require(none > 0 && narrower > MANDATES / 4, "the mandates are too plain to show anything", 0);
}

int main(void) {
    static Every every;
    uint64_t ties = 0, ratified = 0, within = 0;
    for (uint64_t run = 1; run <= RUNS; run++) {
        uint64_t seed = run;
        Arena *arena = arena_new();
        Domain *domain = random_domain(arena, &seed);
        WarState state = random_state(&seed);
        enumerate(domain, &state, &every);
        require(domain_fits(domain), "small numbers don't fit", run);
        Frontier *frontier = frontier_new(domain);
        check_points(frontier, &every, run);
        check_lists(domain, frontier, run);
        check_counts(domain, &state, &every.counts, run);
        check_dials(domain, frontier, &state, run);
        check_mirrored(arena, domain, &state, run);
        ties += frontier_deals(frontier) > frontier_count(frontier);
        ratified += every.counts.both > 0 && every.counts.both < every.count;
        within += zone_find(domain, frontier, &state).points > 0;
        frontier_free(frontier);
        arena_free(arena);
    }
    printf("%d domains: %llu with ties, %llu ratified in part, %llu with a zone\n", RUNS, (unsigned long long)ties,
           (unsigned long long)ratified, (unsigned long long)within);
    require(ties > RUNS / 5 && ratified > RUNS / 5 && within > RUNS / 3, "the domains are too plain to show anything",
            0);
    check_mandates();
    return 0;
}
