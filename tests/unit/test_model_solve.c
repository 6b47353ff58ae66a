/* test_model_solve.c - the zone, the named points and the four dials, against the reference and against known traps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/solve.h"
#include "unit/treaty_deals.h"

typedef struct Fixture {
    Arena *arena;
    const Domain *treaty;
    Frontier *frontier;
} Fixture;

static int set_up(void **state) {
    Arena *arena = arena_new();
    Fixture *fixture = arena_alloc(arena, sizeof *fixture);
    const Domain *treaty = make_treaty(arena);
    *fixture = (Fixture){arena, treaty, frontier_new(treaty)};
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    frontier_free(fixture->frontier);
    arena_free(fixture->arena);
    return 0;
}

static Zone zone_in(const Fixture *fixture, int state) {
    return zone_find(fixture->treaty, fixture->frontier, &fixture->treaty->states[state]);
}

static void the_zone_is_as_wide_as_the_reference_says(void **state) {
    static const uint64_t deals[TREATY_STATES] = {57, 74, 57, 47};
    static const int32_t ideal[TREATY_STATES][COURTS] = {
        {54570, 66720}, {68870, 75380}, {53370, 76020}, {44330, 70980}};
    for (int s = 0; s < TREATY_STATES; s++) {
        Zone zone = zone_in(*state, s);
        assert_int_equal(zone.deals, deals[s]);
        assert_memory_equal(zone.ideal, ideal[s], sizeof zone.ideal);
    }
}

/* NegMAS once compared a reserve of 0.25 with utilities from 0 to 100. */
static void reserves_are_on_the_scale_of_utilities(void **state) {
    Zone zone = zone_in(*state, TALIN);
    assert_int_equal(zone.reserve[0], -14800);
    assert_int_equal(zone.reserve[1], 1700);
}

static void assert_deal_at(const Fixture *fixture, size_t point, const int *changes) {
    Deal known = treaty_deal(fixture->treaty, changes), deal;
    assert_int_equal(frontier_list(fixture->frontier, point, &deal, 1), 1);
    assert_memory_equal(&deal, &known, sizeof deal);
}

static void named_points_are_the_reference_s(void **state) {
    static const int nash[TREATY_STATES][8] = {{GUANNAN, 2, CAPTIVES, 3, -1},
                                               {GUANNAN, 2, CAPTIVES, 3, -1},
                                               {WORKS, 3, CAPTIVES, 3, -1},
                                               {GUANNAN, 4, WORKS, 3, CAPTIVES, 3, -1}};
    static const int kalai[TREATY_STATES][10] = {{GUANNAN, 2, SILK, 3, WORKS, 3, CAPTIVES, 3, -1},
                                                 {GUANNAN, 2, SILK, 3, CAPTIVES, 3, -1},
                                                 {SILK, 3, WORKS, 3, CAPTIVES, 3, -1},
                                                 {GUANNAN, 2, BOUNDARY, 3, CAPTIVES, 3, -1}};
    static const int egalitarian[TREATY_STATES][8] = {{GUANNAN, 2, WORKS, 3, CAPTIVES, 3, -1},
                                                      {GUANNAN, 2, CAPTIVES, 3, -1},
                                                      {GUANNAN, 4, SILK, 3, CAPTIVES, 3, -1},
                                                      {SILK, 3, BOUNDARY, 3, CAPTIVES, 3, -1}};
    for (int s = 0; s < TREATY_STATES; s++) {
        Zone zone = zone_in(*state, s);
        assert_deal_at(*state, zone.nash, nash[s]);
        assert_deal_at(*state, zone.kalai, kalai[s]);
        assert_deal_at(*state, zone.egalitarian, egalitarian[s]);
    }
}

static void the_best_points_end_the_zone(void **state) {
    Fixture *fixture = *state;
    for (int s = 0; s < TREATY_STATES; s++) {
        Zone zone = zone_in(fixture, s);
        for (uint32_t court = 0; court < COURTS; court++)
            assert_int_equal(frontier_at(fixture->frontier, zone.best[court])->u[court] - zone.reserve[court],
                             zone.ideal[court]);
        assert_int_equal(zone.best[1] - zone.best[0] + 1, zone.points);
    }
}

static void dials_of_every_named_deal_are_the_reference_s(void **state) {
    Fixture *fixture = *state;
    for (int i = 0; i < KNOWN_DEALS; i++)
        for (int s = 0; s < TREATY_STATES; s++) {
            const KnownDeal *known = &known_deals[i];
            Deal deal = treaty_deal(fixture->treaty, known->changes);
            Dials dials = dials_read(fixture->treaty, fixture->frontier, &fixture->treaty->states[s], &deal);
            assert_int_equal(dials.fidelity, known->fidelity);
            assert_int_equal(dials.durability, known->durability);
            assert_int_equal(dials.placed, known->in[s].placed);
            assert_int_equal(dials.efficiency, known->in[s].efficiency);
            assert_int_equal(dials.equity, known->in[s].equity);
        }
}

static void deals_break_when_the_reference_says(void **state) {
    Fixture *fixture = *state;
    for (int i = 0; i < KNOWN_DEALS; i++) {
        Deal deal = treaty_deal(fixture->treaty, known_deals[i].changes);
        for (uint32_t court = 0; court < COURTS; court++)
            assert_int_equal(deal_breaks(fixture->treaty, &deal, court), known_deals[i].breaks[court]);
    }
}

/* War worth 3 points to each: 3 points, a hold included, last; a point less doesn't. */
static void peace_as_good_as_war_lasts(void **state) {
    Fixture *fixture = *state;
    static const Future future = {50, 100};
    Domain *domain = make_pairs(fixture->arena, (const int[][COURTS]){{3, 3}, {2, 3}}, 2);
    domain->futures = &future;
    domain->future_count = 1;
    for (int court = 0; court < COURTS; court++) domain->courts[court].prize = domain->courts[court].loss = 3;
    Deal even = {0}, worse = {.option = {1}};
    assert_int_equal(deal_breaks(domain, &even, 0), 0);
    assert_int_equal(deal_breaks(domain, &worse, 0), 1);
    assert_int_equal(deal_breaks(domain, &worse, 1), 0);
    DomainClause held = domain->clauses[0];
    held.hold[1][0] = 1;
    domain->clauses = &held;
    assert_int_equal(deal_breaks(domain, &worse, 0), 0);
}

static Dials dials_of(const Fixture *fixture, const int *changes) {
    Deal deal = treaty_deal(fixture->treaty, changes);
    return dials_read(fixture->treaty, fixture->frontier, &fixture->treaty->states[TALIN], &deal);
}

static int32_t fidelity_of(const Fixture *fixture, const int *changes) {
    return dials_of(fixture, changes).fidelity;
}

static void fidelity_counts_neighbours_half_where_options_are_ordered(void **state) {
    assert_int_equal(fidelity_of(*state, (const int[]){-1}), 200);
    assert_int_equal(fidelity_of(*state, (const int[]){SILK, 1, -1}), 200 - 9);
    assert_int_equal(fidelity_of(*state, (const int[]){SILK, 3, -1}), 200 - 9);
    assert_int_equal(fidelity_of(*state, (const int[]){SILK, 4, -1}), 200 - 18);
    assert_int_equal(fidelity_of(*state, (const int[]){PLACE, 1, -1}), 200 - 12);
}

static void broken_keystones_cap_fidelity(void **state) {
    assert_int_equal(fidelity_of(*state, (const int[]){GUANNAN, 1, -1}), 80);
    assert_int_equal(fidelity_of(*state, (const int[]){KINSHIP, 3, -1}), 100);
    assert_int_equal(fidelity_of(*state, (const int[]){SILK, 0, -1}), 200 - 18);
    assert_int_equal(fidelity_of(*state, (const int[]){SILK, 0, SILVER, 0, -1}), 100);
    assert_int_equal(fidelity_of(*state, (const int[]){NAME, 0, -1}), 120);
    assert_int_equal(fidelity_of(*state, (const int[]){OATH, 2, -1}), 140);
    assert_int_equal(fidelity_of(*state, (const int[]){OATH, 0, GUANNAN, 0, -1}), 80);
    assert_true(dials_of(*state, (const int[]){GUANNAN, 1, -1}).capped);
    assert_false(dials_of(*state, (const int[]){SILK, 0, -1}).capped);
}

static void only_the_ransom_betters_both(void **state) {
    Fixture *fixture = *state;
    Deal record = domain_record(fixture->treaty);
    SingleChange changes[4];
    assert_int_equal(single_betters(fixture->treaty, &record, changes, 4), 1);
    assert_int_equal(changes[0].clause, CAPTIVES);
    assert_int_equal(changes[0].option, 3);
    assert_int_equal(changes[0].gain[0], 700);
    assert_int_equal(changes[0].gain[1], 4910);
    assert_int_equal(single_betters(fixture->treaty, &record, NULL, 0), 1);
    Deal ransom = treaty_deal(fixture->treaty, known_deals[KNOWN_RANSOM].changes);
    assert_int_equal(single_betters(fixture->treaty, &ransom, changes, 4), 0);
}

/* Courts of one faction, with a war worth `reserve` points to each. */
static Zone pairs_zone(Fixture *fixture, const int (*points)[COURTS], uint32_t count, const int32_t reserve[COURTS]) {
    Domain *domain = make_pairs(fixture->arena, points, count);
    for (int court = 0; court < COURTS; court++)
        domain->courts[court].prize = domain->courts[court].loss = reserve[court];
    frontier_free(fixture->frontier);
    fixture->frontier = frontier_new(domain);
    return zone_find(domain, fixture->frontier, &(WarState){.chance = 50});
}

/* GENIUS and NegMAS call by this name the smallest difference of gains, raw or as shares: (44, 50) both times. */
static void kalai_smorodinsky_is_the_textbook_s(void **state) {
    static const int points[][COURTS] = {{100, 0}, {90, 45}, {44, 50}, {0, 100}};
    Zone zone = pairs_zone(*state, points, 4, (const int32_t[]){0, 0});
    assert_int_equal(zone.kalai, 1);
}

static void kalai_smorodinsky_is_not_the_egalitarian(void **state) {
    static const int points[][COURTS] = {{10, 0}, {6, 6}, {5, 12}, {0, 30}};
    Zone zone = pairs_zone(*state, points, 4, (const int32_t[]){0, 0});
    assert_int_equal(zone.kalai, 2);
    assert_int_equal(zone.egalitarian, 1);
}

/* With the disagreement point moved up to the smallest utilities, the product would be largest at (6, 6). */
static void nash_keeps_a_reserve_below_every_utility(void **state) {
    static const int points[][COURTS] = {{14, 3}, {6, 6}, {3, 7}};
    Zone zone = pairs_zone(*state, points, 3, (const int32_t[]){-20, -20});
    assert_int_equal(zone.nash, 0);
    zone = pairs_zone(*state, points, 3, (const int32_t[]){3, 3});
    assert_int_equal(zone.nash, 1);
}

/* However much one court gains, a loss of the other's is out of the question. */
static void nash_never_leaves_the_zone(void **state) {
    Zone zone = pairs_zone(*state, (const int[][COURTS]){{3, 3}, {20, -20}, {-20, 20}}, 3, (const int32_t[]){0, 0});
    assert_int_equal(zone.points, 1);
    assert_int_equal(zone.nash, 1);
    assert_int_equal(zone.kalai, 1);
    assert_int_equal(zone.best[0], 1);
    assert_int_equal(zone.best[1], 1);
}

static void ties_go_to_the_earlier_point(void **state) {
    Zone zone = pairs_zone(*state, (const int[][COURTS]){{1, 4}, {4, 1}, {2, 2}}, 3, (const int32_t[]){0, 0});
    assert_int_equal(zone.nash, 0);
    assert_int_equal(zone.egalitarian, 1);
    assert_int_equal(zone.kalai, 1);
}

static void an_empty_zone_places_nothing(void **state) {
    Fixture *fixture = *state;
    Zone zone = pairs_zone(fixture, (const int[][COURTS]){{1, 4}, {4, 1}}, 2, (const int32_t[]){3, 3});
    assert_int_equal(zone.points, 0);
    assert_int_equal(zone.deals, 0);
}

static void a_court_with_nothing_to_gain_is_no_obstacle(void **state) {
    Zone zone = pairs_zone(*state, (const int[][COURTS]){{4, 0}, {6, -1}}, 2, (const int32_t[]){0, 0});
    assert_int_equal(zone.points, 1);
    assert_int_equal(zone.ideal[1], 0);
    assert_int_equal(zone.kalai, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_zone_is_as_wide_as_the_reference_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reserves_are_on_the_scale_of_utilities, set_up, tear_down),
        cmocka_unit_test_setup_teardown(named_points_are_the_reference_s, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_best_points_end_the_zone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(dials_of_every_named_deal_are_the_reference_s, set_up, tear_down),
        cmocka_unit_test_setup_teardown(deals_break_when_the_reference_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(peace_as_good_as_war_lasts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(fidelity_counts_neighbours_half_where_options_are_ordered, set_up, tear_down),
        cmocka_unit_test_setup_teardown(broken_keystones_cap_fidelity, set_up, tear_down),
        cmocka_unit_test_setup_teardown(only_the_ransom_betters_both, set_up, tear_down),
        cmocka_unit_test_setup_teardown(kalai_smorodinsky_is_the_textbook_s, set_up, tear_down),
        cmocka_unit_test_setup_teardown(kalai_smorodinsky_is_not_the_egalitarian, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nash_keeps_a_reserve_below_every_utility, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nash_never_leaves_the_zone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ties_go_to_the_earlier_point, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_empty_zone_places_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_court_with_nothing_to_gain_is_no_obstacle, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
