/* test_model_refusal.c - why a court says no to the treaty, against the reference's examples; the fixed scale of
 * distances; and ways back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/parley.h"
#include "unit/domain_maker.h"

enum { SONG, LIAO };

typedef struct Fixture {
    Arena *arena;
    Frontier *frontier;
    Table table;
    Parley parley;
} Fixture;

/* At the Talin shot; both courts last asked for the record. */
static int set_up(void **state) {
    Arena *arena = arena_new();
    Fixture *fixture = arena_alloc(arena, sizeof *fixture);
    const Domain *treaty = make_treaty(arena);
    fixture->arena = arena;
    fixture->frontier = frontier_new(treaty);
    fixture->table = (Table){.domain = treaty, .frontier = fixture->frontier, .state = &treaty->states[TALIN]};
    for (int court = 0; court < COURTS; court++) fixture->table.temper[court] = (Temper){6, 3, 10, 3};
    Deal record = domain_record(treaty);
    fixture->parley = parley_start(&fixture->table, &record);
    for (int court = 0; court < COURTS; court++) {
        fixture->parley.seats[court].ask = record;
        fixture->parley.seats[court].spoken = true;
    }
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    frontier_free(fixture->frontier);
    arena_free(fixture->arena);
    return 0;
}

static Refusal refusal_at(const Fixture *fixture, uint32_t court, const int *changes, int32_t points) {
    Deal deal = treaty_deal(fixture->table.domain, changes);
    return court_refusal_at(&fixture->table, &fixture->parley, court, &deal, 100 * points);
}

/* 440 less 369.1. Silk back to 200,000 gives Liao 101 and costs Song 12. */
static void two_hundred_thousand_shames_liao_by_the_silk(void **state) {
    Refusal refusal = refusal_at(*state, LIAO, (const int[]){SILK, 1, -1}, 440);
    assert_int_equal(refusal.interest, HONOUR);
    assert_int_equal(refusal.clause, SILK);
    assert_int_equal(refusal.option, 2);
    assert_int_equal(refusal.faction, FACTIONS_MOST); /* the war party is against it; the others are enough */
}

static void the_way_back_from_two_hundred_thousand_is_the_silk(void **state) {
    Refusal refusal = refusal_at(*state, LIAO, (const int[]){SILK, 1, -1}, 440);
    assert_int_equal(refusal.gap, 7090);
    assert_int_equal(refusal.distance, DISTANCE_SOME_WAY);
    assert_true(refusal.way_back);
    assert_int_equal(refusal.change_count, 1);
    assert_int_equal(refusal.changes[0].clause, SILK);
    assert_int_equal(refusal.changes[0].option, 2);
    assert_int_equal(refusal.changes[0].gain[LIAO], 10100);
    assert_int_equal(refusal.changes[0].gain[SONG], -1220);
}

static const int VASSALAGE[] = {GUANNAN, 4, SILK, 0, SILVER, 0, NAME, 4, BOUNDARY, 3, KINSHIP, 3, -1};

static void vassalage_crosses_a_red_line(void **state) {
    Refusal refusal = refusal_at(*state, LIAO, VASSALAGE, 250);
    assert_int_equal(refusal.gap / 100, 1186);
    assert_int_equal(refusal.interest, HONOUR);
    assert_int_equal(refusal.clause, KINSHIP);
    assert_true(refusal.red_line);
    assert_int_equal(refusal.red_clause, KINSHIP);
    assert_int_equal(refusal.faction, 0);
    assert_int_equal(refusal.distance, DISTANCE_NOT_IN_THIS_WAR);
    assert_true(refusal.change_count != 1); /* no single change helps */
}

/* Nearer in points than 30, and still not in this war. */
static void a_red_line_is_far_at_any_price(void **state) {
    Refusal refusal = refusal_at(*state, LIAO, (const int[]){KINSHIP, 3, -1}, 140);
    assert_in_range(refusal.gap, 1, 3000);
    assert_int_equal(refusal.distance, DISTANCE_NOT_IN_THIS_WAR);
    assert_true(refusal.way_back);
    assert_int_equal(refusal.changes[0].clause, KINSHIP);
}

/* The record is worth 470.1 to Liao. */
static void distances_are_by_a_fixed_scale(void **state) {
    static const struct {
        int32_t points;
        Distance distance;
        const char *words;
    } known[] = {{470, DISTANCE_SEALED, "sealed"},     {471, DISTANCE_NEAR, "near"},
                 {500, DISTANCE_NEAR, "near"},         {501, DISTANCE_SOME_WAY, "some way"},
                 {560, DISTANCE_SOME_WAY, "some way"}, {561, DISTANCE_FAR, "far"},
                 {670, DISTANCE_FAR, "far"},           {671, DISTANCE_NOT_IN_THIS_WAR, "not in this war"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        Refusal refusal = refusal_at(*state, LIAO, (const int[]){-1}, known[i].points);
        assert_int_equal(refusal.distance, known[i].distance);
        assert_string_equal(distance_words(refusal.distance), known[i].words);
    }
}

static void nothing_differs_nothing_is_to_blame(void **state) {
    Refusal refusal = refusal_at(*state, LIAO, (const int[]){-1}, 600);
    assert_int_equal(refusal.clause, ID_NONE);
    assert_in_range(refusal.interest, 0, 4);
}

static void without_trust_there_is_no_way_back(void **state) {
    Fixture *fixture = *state;
    fixture->parley.seats[LIAO].trust = 49;
    Refusal refusal = refusal_at(fixture, LIAO, (const int[]){SILK, 1, -1}, 440);
    assert_false(refusal.way_back);
    assert_int_equal(refusal.change_count, 0);
}

/* Silk at 200,000 was let go, so Liao doesn't name it: the next cheapest way is another. */
static void the_way_back_never_asks_for_what_was_dropped(void **state) {
    Fixture *fixture = *state;
    for (int option = 2; option < 6; option++) fixture->parley.seats[LIAO].dropped[option] = UINT64_C(1) << SILK;
    Refusal refusal = refusal_at(fixture, LIAO, (const int[]){SILK, 1, -1}, 440);
    assert_true(refusal.way_back);
    for (int i = 0; i < refusal.change_count; i++) assert_int_not_equal(refusal.changes[i].clause, SILK);
}

/* Cession: three of four Song factions are against, and the emperor's red line is the first to be named. */
static void the_ruler_speaks_first(void **state) {
    Refusal refusal = refusal_at(*state, SONG, (const int[]){GUANNAN, 1, -1}, 0);
    assert_int_equal(refusal.faction, 0);
    assert_true(refusal.red_line);
    assert_int_equal(refusal.red_clause, GUANNAN);
    assert_int_equal(refusal.interest, LAND);
}

/* Retreat closed: a million has three of four votes against it, though Song asks for nothing. */
static void missing_votes_have_a_gap_of_their_own(void **state) {
    Fixture *fixture = *state;
    fixture->table.state = &fixture->table.domain->states[RETREAT];
    Refusal refusal = refusal_at(fixture, SONG, (const int[]){SILK, 5, SILVER, 5, -1}, -1000);
    assert_int_equal(refusal.faction, 0);
    assert_false(refusal.red_line);
    assert_true(refusal.gap > 0);
    assert_true(refusal.way_back);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(two_hundred_thousand_shames_liao_by_the_silk, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_way_back_from_two_hundred_thousand_is_the_silk, set_up, tear_down),
        cmocka_unit_test_setup_teardown(vassalage_crosses_a_red_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_red_line_is_far_at_any_price, set_up, tear_down),
        cmocka_unit_test_setup_teardown(distances_are_by_a_fixed_scale, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nothing_differs_nothing_is_to_blame, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_trust_there_is_no_way_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_way_back_never_asks_for_what_was_dropped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_ruler_speaks_first, set_up, tear_down),
        cmocka_unit_test_setup_teardown(missing_votes_have_a_gap_of_their_own, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
