/* test_model_ratify.c - what war is worth, how the courts vote, and how many deals they would ratify. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/ratify.h"
#include "unit/treaty_deals.h"

static int set_up(void **state) {
    *state = arena_new();
    return 0;
}

static int tear_down(void **state) {
    arena_free(*state);
    return 0;
}

static void courts_reserve_what_the_reference_says(void **state) {
    static const int32_t known[TREATY_STATES][COURTS] = {{-259, 194}, {-430, 231}, {-148, 17}, {33, -137}};
    const Domain *treaty = make_treaty(*state);
    for (int s = 0; s < TREATY_STATES; s++)
        for (uint32_t court = 0; court < COURTS; court++)
            assert_int_equal(court_reservation(treaty, court, &treaty->states[s]), known[s][court]);
}

static void factions_reserve_what_they_believe(void **state) {
    static const int32_t known[COURTS][TREATY_STATES][4] = {
        {{-330, -35, -268, -578}, {-501, -213, -438, -741}, {-219, 89, -160, -483}, {-38, 284, 19, -318}},
        {{194, 172, 115, 482}, {231, 207, 150, 528}, {17, 1, -56, 290}, {-137, -148, -205, 118}}};
    const Domain *treaty = make_treaty(*state);
    for (uint32_t court = 0; court < COURTS; court++)
        for (int s = 0; s < TREATY_STATES; s++)
            for (uint32_t f = 0; f < 4; f++)
                assert_int_equal(faction_reservation(treaty, court, f, &treaty->states[s]), known[court][s][f]);
}

static void chances_stay_between_5_and_95(void **state) {
    const Domain *treaty = make_treaty(*state);
    WarState none = {.chance = 0}, few = {.chance = 5}, all = {.chance = 100}, most = {.chance = 95};
    for (uint32_t court = 0; court < COURTS; court++) {
        assert_int_equal(war_worth(treaty, court, &none, 0, 100), war_worth(treaty, court, &few, 0, 100));
        assert_int_equal(war_worth(treaty, court, &all, 0, 100), war_worth(treaty, court, &most, 0, 100));
        assert_int_equal(war_worth(treaty, court, &all, -200, 100), war_worth(treaty, court, &few, 0, 100));
    }
    assert_int_equal(war_worth(treaty, 0, &few, 0, 420), -701);
    assert_int_equal(war_worth(treaty, 1, &few, 0, 640), 590);
}

/* (58 * 420 + 42 * -760) / 100 is -75.6: down is -76, towards zero would be -75. */
static void worth_rounds_down_below_zero(void **state) {
    const Domain *treaty = make_treaty(*state);
    assert_int_equal(war_worth(treaty, 0, &(WarState){.chance = 58}, 0, 420), -76);
}

static void fear_and_rounds_cost_their_court(void **state) {
    const Domain *treaty = make_treaty(*state);
    WarState calm = {.chance = 50}, worn = {.chance = 50, .rounds = 2, .fear = 3};
    assert_int_equal(court_reservation(treaty, 0, &calm) - court_reservation(treaty, 0, &worn), 2 * 14 + 3 * 30);
    assert_int_equal(court_reservation(treaty, 1, &calm) - court_reservation(treaty, 1, &worn), 2 * 16);
}

/* However long and dear a war is, hundredths of what it is worth fit 32 bits. */
static void worth_is_kept_within_bounds(void **state) {
    Domain treaty = *make_treaty(*state);
    treaty.courts[0].toll = treaty.courts[0].fear = 10000;
    assert_int_equal(court_reservation(&treaty, 0, &(WarState){.rounds = 9000, .fear = 900}), -WAR_WORTH_MOST);
    treaty.courts[0].toll = -10000;
    assert_int_equal(court_reservation(&treaty, 0, &(WarState){.rounds = 9000}), WAR_WORTH_MOST);
}

static void courts_vote_as_the_reference_says(void **state) {
    const Domain *treaty = make_treaty(*state);
    for (int i = 0; i < KNOWN_DEALS; i++)
        for (int s = 0; s < TREATY_STATES; s++)
            for (uint32_t court = 0; court < COURTS; court++) {
                Deal deal = treaty_deal(treaty, known_deals[i].changes);
                Vote vote = court_vote(treaty, &deal, court, &treaty->states[s]);
                const KnownReading *known = &known_deals[i].in[s];
                assert_int_equal(vote.passed, known->passed[court]);
                assert_int_equal(vote.yes, known->yes[court]);
                assert_int_equal(vote.against, known->against[court]);
                assert_int_equal(vote.crossed & ~vote.against, 0);
            }
}

static void a_red_line_has_no_price(void **state) {
    const Domain *treaty = make_treaty(*state);
    Deal ceded = treaty_deal(treaty, (const int[]){GUANNAN, 1, KINSHIP, 3, BOUNDARY, 3, -1});
    Vote song = court_vote(treaty, &ceded, 0, &treaty->states[RIVER]);
    assert_false(song.passed);
    assert_int_equal(song.crossed, 3);
    Vote liao = court_vote(treaty, &ceded, 1, &treaty->states[RIVER]);
    assert_int_equal(liao.crossed, 3);
    Deal renounced = treaty_deal(treaty, (const int[]){GUANNAN, 4, -1});
    assert_int_equal(court_vote(treaty, &renounced, 1, &treaty->states[RIVER]).crossed, 8);
}

static void enough_power_without_the_ruler_is_not_enough(void **state) {
    Domain *domain = make_pairs(*state, (const int[][COURTS]){{5, 5}, {-5, -5}}, 2);
    Court *court = &domain->courts[0];
    court->faction_count = 2;
    court->factions[0].power = 30;
    court->factions[0].prize = court->prize = 0;
    court->factions[1] = (Faction){.power = 70, .weight = {-1}};
    WarState even = {.chance = 50};
    Deal bad = {.option = {1}};
    Vote vote = court_vote(domain, &bad, 0, &even);
    assert_int_equal(vote.yes, 70);
    assert_false(vote.passed);
    court->ruler = 1;
    assert_true(court_vote(domain, &bad, 0, &even).passed);
}

static void points_equal_to_the_reserve_are_a_yes(void **state) {
    Domain *domain = make_pairs(*state, (const int[][COURTS]){{0, -1}, {0, 0}}, 2);
    Deal deal = {0};
    assert_true(court_vote(domain, &deal, 0, &(WarState){.chance = 50}).passed);
    assert_false(court_vote(domain, &deal, 1, &(WarState){.chance = 50}).passed);
}

/* Kou Zhun is sure of the record, though he'd rather fight: with him it is unanimous. Not of a cession, or a tribute.
 */
static void who_is_sure_votes_yes_but_not_across_his_red_line(void **state) {
    enum { KOU = 1 };
    const Domain *treaty = make_treaty(*state);
    Deal record = domain_record(treaty), tribute = treaty_deal(treaty, (const int[]){NAME, 0, -1});
    const WarState *talin = &treaty->states[TALIN];
    assert_int_equal(court_vote(treaty, &record, 0, talin).against, 1u << KOU);
    Vote vote = court_vote_with(treaty, &record, 0, talin, 1u << KOU);
    assert_int_equal(vote.against, 0);
    assert_int_equal(vote.yes, 100);
    assert_int_equal(court_vote_with(treaty, &record, 1, talin, 1u << KOU).yes,
                     court_vote(treaty, &record, 1, talin).yes);
    assert_int_equal(court_vote_with(treaty, &tribute, 0, talin, 1u << KOU).crossed, 1u << KOU);
}

static void deals_are_counted(void **state) {
    assert_int_equal(domain_deals(make_treaty(*state)), 497664000);
}

/* The last two are in tenths of a percent: Putnam's win-sets, a court at a time. */
static void ratified_deals_are_counted_exactly(void **state) {
    static const uint64_t known[TREATY_STATES][3] = {
        {39720036, 314, 616}, {80321298, 458, 590}, {38185642, 218, 710}, {15040410, 93, 759}};
    const Domain *treaty = make_treaty(*state);
    uint64_t all = domain_deals(treaty);
    for (int s = 0; s < TREATY_STATES; s++) {
        Counts counts;
        assert_true(count_ratified(treaty, &treaty->states[s], &counts));
        assert_int_equal(counts.both, known[s][0]);
        for (int court = 0; court < COURTS; court++)
            assert_int_equal((counts.alone[court] * 2000 + all) / (2 * all), known[s][1 + court]);
    }
}

static void too_many_deals_are_not_counted(void **state) {
    uint64_t seed = 1;
    Domain *large = make_random(*state, (DomainShape){NULL, 40, 16, 5, 3, 1, 3, 3, false}, &seed);
    DomainClause *clauses = arena_copy(*state, large->clauses, 40 * sizeof *clauses);
    large->clauses = clauses;
    for (int c = 0; c < 40; c++) clauses[c].options = 16;
    assert_true(domain_deals(large) == UINT64_MAX);
    Counts counts;
    assert_false(count_ratified(large, &(WarState){.chance = 50}, &counts));
}

static void count_is_right_where_one_half_is_a_single_group(void **state) {
    Domain *domain = make_pairs(*state, (const int[][COURTS]){{0, -1}, {0, 0}, {-1, 3}, {4, 4}}, 4);
    Counts counts;
    assert_true(count_ratified(domain, &(WarState){.chance = 50}, &counts));
    assert_int_equal(counts.both, 2);
    assert_int_equal(counts.alone[0], 3);
    assert_int_equal(counts.alone[1], 3);
    domain->courts[0].quota = 101;
    assert_true(count_ratified(domain, &(WarState){.chance = 50}, &counts));
    assert_int_equal(counts.both, 0);
    assert_int_equal(counts.alone[0], 0);
    domain->courts[0].quota = 60;
    domain->courts[0].factions[0].red[0] = 8;
    assert_true(count_ratified(domain, &(WarState){.chance = 50}, &counts));
    assert_int_equal(counts.both, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(courts_reserve_what_the_reference_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(factions_reserve_what_they_believe, set_up, tear_down),
        cmocka_unit_test_setup_teardown(chances_stay_between_5_and_95, set_up, tear_down),
        cmocka_unit_test_setup_teardown(worth_rounds_down_below_zero, set_up, tear_down),
        cmocka_unit_test_setup_teardown(fear_and_rounds_cost_their_court, set_up, tear_down),
        cmocka_unit_test_setup_teardown(worth_is_kept_within_bounds, set_up, tear_down),
        cmocka_unit_test_setup_teardown(courts_vote_as_the_reference_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_red_line_has_no_price, set_up, tear_down),
        cmocka_unit_test_setup_teardown(enough_power_without_the_ruler_is_not_enough, set_up, tear_down),
        cmocka_unit_test_setup_teardown(points_equal_to_the_reserve_are_a_yes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_is_sure_votes_yes_but_not_across_his_red_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(deals_are_counted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ratified_deals_are_counted_exactly, set_up, tear_down),
        cmocka_unit_test_setup_teardown(too_many_deals_are_not_counted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(count_is_right_where_one_half_is_a_single_group, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
