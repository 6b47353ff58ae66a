/* test_model_frontier.c - the frontier of the treaty, ties, and the deals at a point. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/frontier.h"
#include "unit/treaty_deals.h"

typedef struct Fixture {
    Arena *arena;
    const Domain *domain;
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

/* Another domain in the place of the treaty. */
static const Frontier *frontier_of(Fixture *fixture, const Domain *domain) {
    frontier_free(fixture->frontier);
    fixture->domain = domain;
    fixture->frontier = frontier_new(domain);
    return fixture->frontier;
}

static void assert_point(const Frontier *frontier, size_t index, int32_t u0, int32_t u1, uint64_t deals) {
    const Point *point = frontier_at(frontier, index);
    assert_int_equal(point->u[0], u0);
    assert_int_equal(point->u[1], u1);
    assert_true(point->deals == deals);
}

static void the_treaty_has_222_points_and_223_deals(void **state) {
    Fixture *fixture = *state;
    assert_int_equal(frontier_count(fixture->frontier), 222);
    assert_int_equal(frontier_deals(fixture->frontier), 223);
    assert_point(fixture->frontier, 0, 80900, -112390, 1);
    assert_point(fixture->frontier, 221, -169630, 162730, 1);
    assert_true(frontier_bytes(fixture->frontier) < 1 << 20);
}

static void points_come_by_falling_utility_of_the_first_court(void **state) {
    const Frontier *frontier = ((Fixture *)*state)->frontier;
    for (size_t i = 1; i < frontier_count(frontier); i++) {
        assert_true(frontier_at(frontier, i - 1)->u[0] > frontier_at(frontier, i)->u[0]);
        assert_true(frontier_at(frontier, i - 1)->u[1] < frontier_at(frontier, i)->u[1]);
    }
}

static void listed_deals_have_the_utilities_of_their_point(void **state) {
    Fixture *fixture = *state;
    for (size_t i = 0; i < frontier_count(fixture->frontier); i++) {
        const Point *point = frontier_at(fixture->frontier, i);
        Deal deals[4];
        size_t count = frontier_list(fixture->frontier, i, deals, 4);
        assert_int_equal(count, point->deals);
        for (size_t k = 0; k < count; k++)
            for (uint32_t court = 0; court < COURTS; court++)
                assert_int_equal(court_utility(fixture->domain, &deals[k], court), point->u[court]);
    }
}

static void the_one_tie_of_the_treaty_keeps_both_deals(void **state) {
    const Frontier *frontier = ((Fixture *)*state)->frontier;
    size_t ties = 0;
    for (size_t i = 0; i < frontier_count(frontier); i++) {
        if (frontier_at(frontier, i)->deals == 1) continue;
        assert_point(frontier, i, 1820, 61800, 2);
        Deal deals[2];
        assert_int_equal(frontier_list(frontier, i, deals, 2), 2);
        assert_memory_not_equal(&deals[0], &deals[1], sizeof deals[0]);
        ties++;
    }
    assert_int_equal(ties, 1);
}

static void four_points_beat_the_record_and_one_differs_in_one_clause(void **state) {
    Fixture *fixture = *state;
    Deal ransom = treaty_deal(fixture->domain, (const int[]){CAPTIVES, 3, -1});
    size_t better = 0, ransoms = 0;
    for (size_t i = 0; i < frontier_count(fixture->frontier); i++) {
        const Point *point = frontier_at(fixture->frontier, i);
        if (point->u[0] < 8830 || point->u[1] < 47010) continue;
        Deal deal;
        frontier_list(fixture->frontier, i, &deal, 1);
        better++;
        ransoms += memcmp(&deal, &ransom, sizeof deal) == 0;
    }
    assert_int_equal(better, 4);
    assert_int_equal(ransoms, 1);
}

/* NegMAS drops the second of two deals with equal utilities. Here each could be the record. */
static void duplicates_do_not_vanish(void **state) {
    Fixture *fixture = *state;
    const Frontier *frontier = frontier_of(
        fixture, make_pairs(fixture->arena, (const int[][COURTS]){{3, 1}, {0, 0}, {3, 1}, {3, 0}, {3, 1}}, 5));
    assert_int_equal(frontier_count(frontier), 1);
    assert_point(frontier, 0, 300, 100, 3);
    Deal deals[5];
    assert_int_equal(frontier_list(frontier, 0, deals, 5), 3);
    assert_int_equal(deals[0].option[0], 0);
    assert_int_equal(deals[1].option[0], 2);
    assert_int_equal(deals[2].option[0], 4);
    assert_int_equal(frontier_list(frontier, 0, deals, 2), 2);
    assert_int_equal(frontier_list(frontier, 0, deals, 0), 0);
}

static void equal_for_one_court_is_beaten_by_more_for_the_other(void **state) {
    Fixture *fixture = *state;
    const Frontier *frontier = frontier_of(
        fixture,
        make_pairs(fixture->arena, (const int[][COURTS]){{3, 1}, {3, 2}, {1, 2}, {0, 3}, {-1, 3}, {-2, 4}}, 6));
    assert_int_equal(frontier_count(frontier), 3);
    assert_point(frontier, 0, 300, 200, 1);
    assert_point(frontier, 1, 0, 300, 1);
    assert_point(frontier, 2, -200, 400, 1);
}

static void order_of_options_and_groups_changes_nothing(void **state) {
    Fixture *fixture = *state;
    Frontier *other = frontier_new(make_reversed(fixture->arena, fixture->domain));
    assert_int_equal(frontier_count(other), 222);
    for (size_t i = 0; i < 222; i++)
        assert_memory_equal(frontier_at(other, i), frontier_at(fixture->frontier, i), sizeof(Point));
    frontier_free(other);
}

/* Every clause worthless: every deal is on the frontier, more of them than can be counted, and the first few can be
 * had. */
static void counts_stop_at_the_top(void **state) {
    Fixture *fixture = *state;
    uint64_t seed = 1;
    uint32_t sizes[DOMAIN_CLAUSES];
    for (int c = 0; c < DOMAIN_CLAUSES; c++) sizes[c] = 4;
    const Frontier *frontier = frontier_of(
        fixture, make_random(fixture->arena, (DomainShape){sizes, DOMAIN_CLAUSES, 4, 3, 2, 1, 0, 3, false}, &seed));
    assert_int_equal(frontier_count(frontier), 1);
    assert_true(frontier_at(frontier, 0)->deals == UINT64_MAX);
    assert_true(frontier_deals(frontier) == UINT64_MAX);
    static Deal deals[1000];
    assert_int_equal(frontier_list(frontier, 0, deals, 1000), 1000);
    for (size_t a = 0; a < 1000; a++)
        for (size_t b = 0; b < a; b++) assert_memory_not_equal(&deals[a], &deals[b], sizeof deals[a]);
}

static void a_domain_without_clauses_has_one_empty_deal(void **state) {
    Fixture *fixture = *state;
    static const Domain empty;
    const Frontier *frontier = frontier_of(fixture, &empty);
    assert_int_equal(frontier_count(frontier), 1);
    assert_point(frontier, 0, 0, 0, 1);
    Deal deal;
    assert_int_equal(frontier_list(frontier, 0, &deal, 1), 1);
}

/* Doubles gave an ANAC domain two points too many. Utilities that differ by one in a hundred million stay apart, equal
 * ones together. */
static void a_hundredth_counts_at_any_size(void **state) {
    Fixture *fixture = *state;
    Domain *domain = make_pairs(fixture->arena, (const int[][COURTS]){{20, 0}, {20, 0}, {20, -1}, {19, 1}}, 4);
    for (int court = 0; court < COURTS; court++) {
        domain->courts[court].factions[0].power = 1;
        domain->courts[court].factions[0].weight[0] = court == 0 ? 49999999 : 1;
    }
    const Frontier *frontier = frontier_of(fixture, domain);
    assert_int_equal(frontier_count(frontier), 2);
    assert_point(frontier, 0, 999999980, 0, 2);
    assert_point(frontier, 1, 949999981, 1, 1);
}

enum { TIED = 4, CHOICES = 12, ROWS = CHOICES * CHOICES * CHOICES * CHOICES };

/* Two groups, every row of which is a point of its own on a falling line: their sum would be 4.3 * 10^8 to weigh. */
static void a_frontier_without_bounds_is_not_begun(void **state) {
    (void)state;
    Arena *arena = arena_new();
    Domain *domain = arena_alloc(arena, sizeof *domain);
    DomainClause *clauses = arena_alloc(arena, 2 * TIED * sizeof *clauses);
    Group *groups = arena_alloc(arena, 2 * sizeof *groups);
    int16_t(*worth)[COURTS][INTERESTS_MOST] = arena_alloc(arena, ROWS * sizeof *worth);
    for (int32_t row = 0; row < ROWS; row++) worth[row][0][0] = (int16_t)row, worth[row][1][0] = (int16_t)-row;
    for (uint32_t i = 0; i < 2 * TIED; i++) {
        clauses[i].options = CHOICES;
        groups[i / TIED].clauses[groups[i / TIED].clause_count++] = i;
    }
    for (uint32_t g = 0; g < 2; g++)
        groups[g].rows = ROWS, groups[g].worth = (const int16_t(*)[COURTS][INTERESTS_MOST])worth;
    for (uint32_t court = 0; court < COURTS; court++) {
        domain->courts[court].faction_count = 1;
        domain->courts[court].factions[0].power = 100;
        domain->courts[court].factions[0].weight[0] = 1;
    }
    domain->interest_count = 1;
    domain->clauses = clauses, domain->clause_count = 2 * TIED;
    domain->groups = groups, domain->group_count = 2;
    assert_null(frontier_new(domain));
    domain->group_count = 1, domain->clause_count = TIED;
    Frontier *one = frontier_new(domain);
    assert_int_equal(frontier_count(one), ROWS);
    frontier_free(one);
    arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_frontier_without_bounds_is_not_begun),
        cmocka_unit_test_setup_teardown(the_treaty_has_222_points_and_223_deals, set_up, tear_down),
        cmocka_unit_test_setup_teardown(points_come_by_falling_utility_of_the_first_court, set_up, tear_down),
        cmocka_unit_test_setup_teardown(listed_deals_have_the_utilities_of_their_point, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_one_tie_of_the_treaty_keeps_both_deals, set_up, tear_down),
        cmocka_unit_test_setup_teardown(four_points_beat_the_record_and_one_differs_in_one_clause, set_up, tear_down),
        cmocka_unit_test_setup_teardown(duplicates_do_not_vanish, set_up, tear_down),
        cmocka_unit_test_setup_teardown(equal_for_one_court_is_beaten_by_more_for_the_other, set_up, tear_down),
        cmocka_unit_test_setup_teardown(order_of_options_and_groups_changes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counts_stop_at_the_top, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_domain_without_clauses_has_one_empty_deal, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_hundredth_counts_at_any_size, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
