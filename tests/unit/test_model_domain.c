/* test_model_domain.c - half-steps, points and utilities of the treaty, and the way between deals and rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/domain.h"
#include "unit/treaty_deals.h"

static int set_up(void **state) {
    *state = arena_new();
    return 0;
}

static int tear_down(void **state) {
    arena_free(*state);
    return 0;
}

static void division_rounds_down(void **state) {
    (void)state;
    assert_int_equal(floor_div(7, 2), 3);
    assert_int_equal(floor_div(-7, 2), -4);
    assert_int_equal(floor_div(7, -2), -4);
    assert_int_equal(floor_div(-7, -2), 3);
    assert_int_equal(floor_div(-8, 2), -4);
    assert_int_equal(floor_div(0, 5), 0);
    assert_int_equal(floor_div(-1, 100), -1);
}

static void the_record_is_worth_what_the_reference_says(void **state) {
    static const int32_t known[COURTS][INTERESTS_MOST] = {{0, -3, 0, 5, 4}, {0, 12, 8, 14, 2}};
    const Domain *treaty = make_treaty(*state);
    Deal record = domain_record(treaty);
    for (uint32_t court = 0; court < COURTS; court++) {
        int32_t worth[INTERESTS_MOST];
        domain_worth(treaty, &record, court, worth);
        assert_memory_equal(worth, known[court], sizeof worth);
    }
}

static void factions_count_the_record_in_points(void **state) {
    static const int32_t known[COURTS][4] = {{89, 78, 127, 52}, {492, 428, 516, 370}};
    const Domain *treaty = make_treaty(*state);
    Deal record = domain_record(treaty);
    for (uint32_t court = 0; court < COURTS; court++) {
        int32_t worth[INTERESTS_MOST];
        domain_worth(treaty, &record, court, worth);
        for (uint32_t f = 0; f < 4; f++)
            assert_int_equal(faction_points(&treaty->courts[court].factions[f], worth), known[court][f]);
    }
}

static void utilities_are_exact_hundredths(void **state) {
    const Domain *treaty = make_treaty(*state);
    for (int i = 0; i < KNOWN_DEALS; i++) {
        Deal deal = treaty_deal(treaty, known_deals[i].changes);
        for (uint32_t court = 0; court < COURTS; court++)
            assert_int_equal(court_utility(treaty, &deal, court), known_deals[i].u[court]);
    }
}

/* A court's utility clause by clause, each rounded, would differ from the whole: hundredths never round. */
static void utility_is_the_weighted_sum_of_faction_points(void **state) {
    const Domain *treaty = make_treaty(*state);
    for (uint64_t n = 0; n < 497664000; n += 4999999) {
        Deal deal = deal_number(treaty, n);
        for (uint32_t court = 0; court < COURTS; court++) {
            int32_t worth[INTERESTS_MOST], sum = 0;
            domain_worth(treaty, &deal, court, worth);
            for (uint32_t f = 0; f < 4; f++)
                sum += treaty->courts[court].factions[f].power *
                       faction_points(&treaty->courts[court].factions[f], worth);
            assert_int_equal(court_utility(treaty, &deal, court), sum);
        }
    }
}

static void rows_and_deals_lead_to_each_other(void **state) {
    const Domain *treaty = make_treaty(*state);
    for (uint32_t g = 0; g < treaty->group_count; g++)
        for (uint32_t row = 0; row < treaty->groups[g].rows; row++) {
            Deal deal = {0};
            group_take(treaty, &treaty->groups[g], row, &deal);
            assert_int_equal(group_row(treaty, &treaty->groups[g], &deal), row);
        }
}

static void the_last_clause_counts_fastest(void **state) {
    const Domain *treaty = make_treaty(*state);
    Deal deal = {0};
    group_take(treaty, &treaty->groups[1], 5, &deal);
    assert_int_equal(deal.option[BOUNDARY], 1);
    assert_int_equal(deal.option[WORKS], 1);
}

static void taking_a_row_leaves_other_clauses_alone(void **state) {
    const Domain *treaty = make_treaty(*state);
    Deal deal = domain_record(treaty);
    group_take(treaty, &treaty->groups[7], 2, &deal);
    Deal hostages = treaty_deal(treaty, (const int[]){OATH, 2, -1});
    assert_memory_equal(&deal, &hostages, sizeof deal);
}

static void synergies_count_once_all_their_clauses_are_there(void **state) {
    const Domain *treaty = make_treaty(*state);
    Deal open = treaty_deal(treaty, (const int[]){WORKS, 3, BOUNDARY, 1, -1});
    int32_t worth[INTERESTS_MOST], record[INTERESTS_MOST];
    Deal sworn = domain_record(treaty);
    domain_worth(treaty, &open, 0, worth);
    domain_worth(treaty, &sworn, 0, record);
    assert_int_equal(worth[SECURITY] - record[SECURITY], 4 + 2 - 2 - 2 - 2);
}

/* A faction without power weighs things as nobody else would, until a swing gives it a say. */
static void it_fits_whatever_swings_hold(void **state) {
    Swing swings[2] = {{.power = {{-30, 30}}}, {.power = {{-1, 1}}}};
    Domain *large = make_pairs(*state, (const int[][COURTS]){{20, 20}, {-20, -20}}, 2);
    Court *court = &large->courts[0];
    court->faction_count = 2;
    court->factions[1] = (Faction){.weight = {1000000}};
    assert_true(domain_fits(large));
    large->swings = swings;
    large->swing_count = 1;
    assert_true(domain_fits(large));
    large->swing_count = 2;
    assert_true(domain_fits(large));
    court->factions[1].weight[0] = 1700000;
    assert_false(domain_fits(large));
    large->swing_count = 1;
    assert_false(domain_fits(large));
    large->swing_count = 0;
    assert_true(domain_fits(large));
}

static void a_domain_fits_until_its_numbers_are_absurd(void **state) {
    assert_true(domain_fits(make_treaty(*state)));
    Domain *large = make_pairs(*state, (const int[][COURTS]){{20, 20}, {-20, -20}}, 2);
    large->courts[1].factions[0].weight[0] = 500000;
    assert_true(domain_fits(large));
    large->courts[1].factions[0].weight[0] = 500001;
    assert_false(domain_fits(large));
    large->courts[1].factions[0].weight[0] = INT32_MIN;
    assert_false(domain_fits(large));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(division_rounds_down),
        cmocka_unit_test_setup_teardown(the_record_is_worth_what_the_reference_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(factions_count_the_record_in_points, set_up, tear_down),
        cmocka_unit_test_setup_teardown(utilities_are_exact_hundredths, set_up, tear_down),
        cmocka_unit_test_setup_teardown(utility_is_the_weighted_sum_of_faction_points, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rows_and_deals_lead_to_each_other, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_last_clause_counts_fastest, set_up, tear_down),
        cmocka_unit_test_setup_teardown(taking_a_row_leaves_other_clauses_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(synergies_count_once_all_their_clauses_are_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_domain_fits_until_its_numbers_are_absurd, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_fits_whatever_swings_hold, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
