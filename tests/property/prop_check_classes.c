/* prop_check_classes.c - on random small problems, the tuples of classes that can be ratified are those that going
 * through every deal finds, whatever the war, the red lines, the powers and the votes that are sure; and what was asked
 * before makes no difference. PROP_SEED and PROP_RUNS choose other problems. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/bits.h"
#include "check/classes.h"
#include "unit/talks_maker.h"

enum { OUTCOMES = 3, STATES = 6, WARS = 3 };

static uint64_t setting(const char *name, uint64_t otherwise) {
    const char *text = getenv(name);
    return text ? strtoull(text, NULL, 10) : otherwise;
}

/* ---- problems --------------------------------------------------------------------------------------------------- */

static uint32_t roll(uint64_t *seed, uint32_t sides) {
    return random_next(seed) % sides;
}

static DomainShape random_shape(uint64_t *seed) {
    return (DomainShape){.clauses = 2 + roll(seed, 3),
                         .options_most = 4,
                         .interests = 1 + roll(seed, 3),
                         .factions = 1 + roll(seed, 4),
                         .group_most = 1 + roll(seed, 3),
                         .worth_most = 2 + (int32_t)roll(seed, 8),
                         .weight_most = 3,
                         .opposed = roll(seed, 2)};
}

static TermClass random_outcome(Arena *arena, const Domain *domain, uint64_t *seed) {
    TermClass outcome = {.name = "outcome", .rows = 1, .classes = 1 + roll(seed, 3)};
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        if (roll(seed, 2)) continue;
        outcome.clauses[outcome.clause_count++] = c;
        outcome.rows *= domain->clauses[c].options;
    }
    uint8_t *of_row = arena_alloc(arena, outcome.rows);
    for (uint32_t row = 0; row < outcome.rows; row++) of_row[row] = (uint8_t)roll(seed, outcome.classes);
    outcome.of_row = of_row;
    return outcome;
}

/* Other powers, and some red lines lifted. */
static Domain later(const Domain *domain, uint64_t *seed) {
    Domain copy = *domain;
    for (uint32_t court = 0; court < COURTS; court++) {
        Court *c = &copy.courts[court];
        uint32_t from = roll(seed, c->faction_count), to = roll(seed, c->faction_count);
        int32_t moved = (int32_t)roll(seed, (uint32_t)c->factions[from].power + 1);
        c->factions[from].power -= moved;
        c->factions[to].power += moved;
        if (roll(seed, 2)) c->factions[from].red[roll(seed, domain->clause_count)] = 0;
    }
    return copy;
}

static Demand random_demand(const Domain *domain, uint64_t *seed) {
    WarState state = random_state(seed);
    Demand demand = demand_of(domain, &state);
    for (uint32_t court = 0; court < COURTS; court++) {
        if (roll(seed, 3) == 0) demand.sure[court] = 1u << roll(seed, domain->courts[court].faction_count);
        if (roll(seed, 3) == 0) demand.least[court] = (int32_t)roll(seed, 4000) - 2000;
    }
    return demand;
}

/* ---- going through every deal ----------------------------------------------------------------------------------- */

static bool allowed(const Domain *domain, const uint32_t *may, const Deal *deal) {
    for (uint32_t c = 0; may && c < domain->clause_count; c++)
        if (!(may[c] >> deal->option[c] & 1)) return false;
    return true;
}

static bool passes(const Demand *demand, const WarState *state, const Deal *deal) {
    for (uint32_t court = 0; court < COURTS; court++) {
        if (!court_vote_with(demand->domain, deal, court, state, demand->sure[court]).passed) return false;
        if (court_utility(demand->domain, deal, court) < demand->least[court]) return false;
    }
    return true;
}

typedef struct Problem {
    const Domain *domain;
    TermClass outcomes[OUTCOMES];
    uint32_t outcome_count, tuples;
    const uint32_t *may;
} Problem;

static void enumerate(const Problem *problem, const Demand *demand, const WarState *state, bool *found) {
    uint64_t deals = domain_deals(problem->domain);
    memset(found, 0, TUPLES_MOST * sizeof *found);
    for (uint64_t i = 0; i < deals; i++) {
        Deal deal = deal_number(problem->domain, i);
        if (allowed(problem->domain, problem->may, &deal) && passes(demand, state, &deal))
            found[tuple_of(problem->domain, problem->outcomes, problem->outcome_count, &deal)] = true;
    }
}

static void compare(const Problem *problem, Passing *passing, const Demand *demand, const WarState *state) {
    static bool found[TUPLES_MOST];
    enumerate(problem, demand, state, found);
    for (uint32_t tuple = 0; tuple < problem->tuples; tuple++) {
        Deal deal;
        Answerable answer = passing_find(passing, tuple, demand, &deal);
        assert_int_equal(answer, found[tuple] ? PASSES : PASSES_NEVER);
        if (answer != PASSES) continue;
        assert_true(demand_met(demand, &deal) && passes(demand, state, &deal));
        assert_true(allowed(problem->domain, problem->may, &deal));
        assert_int_equal(tuple_of(problem->domain, problem->outcomes, problem->outcome_count, &deal), tuple);
    }
}

static void one_problem(uint64_t seed) {
    Arena *arena = arena_new();
    uint32_t may[DOMAIN_CLAUSES];
    Problem problem = {.domain = make_random(arena, random_shape(&seed), &seed)};
    problem.outcome_count = 1 + roll(&seed, OUTCOMES);
    for (uint32_t i = 0; i < problem.outcome_count; i++)
        problem.outcomes[i] = random_outcome(arena, problem.domain, &seed);
    problem.tuples = tuple_count(problem.outcomes, problem.outcome_count);
    for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++) may[c] = 1u | roll(&seed, 16);
    if (roll(&seed, 3) == 0) problem.may = may;
    Passing *passing = passing_new(problem.domain, problem.outcomes, problem.outcome_count, problem.may);
    for (uint32_t i = 0; i < STATES; i++) {
        Domain now = roll(&seed, 2) ? *problem.domain : later(problem.domain, &seed);
        uint64_t before = seed;
        Demand demand = random_demand(&now, &seed);
        WarState state = random_state(&before);
        compare(&problem, passing, &demand, &state);
    }
    passing_free(passing);
    arena_free(arena);
}

static void passing_agrees_with_every_deal(void **state) {
    (void)state;
    uint64_t seed = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 2000);
    for (uint64_t i = 0; i < runs; i++) one_problem(seed + i);
}

/* ---- at a table ------------------------------------------------------------------------------------------------- */

static Book *random_table(uint64_t *seed, SeatKind seat) {
    Book *book = make_book(1 + EXIT_KINDS, EXIT_KINDS, 1);
    Domain *domain = make_random(book->arena, random_shape(seed), seed);
    WarState *wars = arena_alloc(book->arena, WARS * sizeof *wars);
    Swing *swing = arena_alloc(book->arena, sizeof *swing);
    for (uint32_t i = 0; i < WARS; i++) wars[i] = random_state(seed);
    swing->chance = (int32_t)roll(seed, 40) - 20;
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < FACTIONS_MOST; f++) swing->lifted[court][f] = roll(seed, 16);
    domain->states = wars, domain->state_count = WARS;
    domain->swings = swing, domain->swing_count = 1;
    lay_table(book, domain, seat);
    book->token_count = 0;
    return book;
}

/* With nothing to tell of the war, only the rounds can differ, and each makes war dearer for both. */
static void compare_hour(const Book *book, Classes *classes, const Hour *hour) {
    static bool found[TUPLES_MOST];
    Domain now = situation_domain(book->domain, hour->situation);
    WarState state = situation_state(book->domain, hour->situation);
    state.rounds += hour->rounds;
    Demand demand = demand_of(&now, &state);
    if (hour->faction < FACTIONS_MOST) demand.sure[MADE_SONG] = 1u << hour->faction;
    Problem problem = {.domain = book->domain, .outcome_count = 1};
    problem.outcomes[0] = book->classes[0];
    enumerate(&problem, &demand, &state, found);
    const uint64_t *tuples = classes_at(classes, hour);
    for (uint32_t i = 0; i < classes_tuples(classes); i++) assert_int_equal(bits_has(tuples, i), found[i]);
}

static void one_table(uint64_t seed) {
    Book *book = random_table(&seed, SEAT_ENVOY);
    Classes *classes = classes_new(book);
    for (uint32_t i = 0; i < situation_count(book->domain); i++)
        for (int32_t rounds = 0; rounds < 3; rounds++) {
            Hour hour = {.situation = i, .faction = FACTIONS_MOST, .rounds = rounds};
            compare_hour(book, classes, &hour);
            hour.faction = 0;
            compare_hour(book, classes, &hour);
        }
    classes_free(classes);
    book_free(book);
}

static void classes_agree_with_every_deal_in_every_situation(void **state) {
    (void)state;
    uint64_t seed = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 2000) / 4;
    for (uint64_t i = 0; i < runs; i++) one_table(seed + i);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(passing_agrees_with_every_deal),
                                       cmocka_unit_test(classes_agree_with_every_deal_in_every_situation)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
