/* test_model_situation.c - which war it is, what swings do to it and to the courts, and that the theory of each
 * situation is that of the same numbers written down by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/world_write.h"
#include "unit/book_maker.h"
#include "unit/domain_maker.h"

enum { SONG, LIAO };
enum { ZHENZONG, KOU, BI, FLIGHT };
enum { CROSSED, ICE, ROUT, SWINGS };

typedef struct Fixture {
    Book *book;
    World *world;
    Domain domain; /* the treaty; which war it is, is a fact; so is each swing */
    FactId war, swings[SWINGS];
    Analyses *analyses;
} Fixture;

static const Swing SWING_LIST[SWINGS] = {
    [CROSSED] = {.chance = 6, .fear = -1, .power = {{0, 5, 0, -5}}, .lifted = {{0, UINT64_C(1) << NAME}}},
    [ICE] = {.chance = -7, .rounds = 1, .lifted = {{1, UINT64_C(1) << GUANNAN}}},
    [ROUT] = {.chance = -90, .rounds = -9, .fear = -9, .power = {{-10, 0, 10, 0}, {5, -5, 0, 0}}},
};

/* The treaty's wars, each while the fact says so; no war's number is 4. */
static void make_wars(Fixture *fixture) {
    WarState *states = arena_copy(fixture->book->arena, fixture->domain.states, TREATY_STATES * sizeof *states);
    fixture->war = make_count(fixture->book, "war", TREATY_STATES, 0);
    for (int s = 0; s < TREATY_STATES; s++) states[s].when = make_guard(fixture->book, GUARD_IS, fixture->war, s);
    fixture->domain.states = states;
}

static void make_swings(Fixture *fixture) {
    static const char *const names[SWINGS] = {"crossed", "ice", "rout"};
    Swing *swings = arena_copy(fixture->book->arena, SWING_LIST, sizeof SWING_LIST);
    for (int i = 0; i < SWINGS; i++) {
        fixture->swings[i] = make_flag(fixture->book, names[i]);
        swings[i].name = names[i];
        swings[i].when = make_guard(fixture->book, GUARD_IS, fixture->swings[i], 1);
    }
    fixture->domain.swings = swings;
    fixture->domain.swing_count = SWINGS;
}

static int set_up(void **state) {
    Book *book = make_book(2, 1, 1);
    Fixture *fixture = arena_alloc(book->arena, sizeof *fixture);
    *fixture = (Fixture){.book = book, .domain = *make_treaty(book->arena)};
    make_wars(fixture);
    make_swings(fixture);
    fixture->world = world_new(book->schema);
    fixture->analyses = analyses_new(&fixture->domain);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    analyses_free(fixture->analyses);
    world_free(fixture->world);
    book_free(fixture->book);
    return 0;
}

static uint32_t situation_of(uint32_t war, uint32_t swings) {
    return war + TREATY_STATES * swings;
}

static const Analysis *at(const Fixture *fixture, uint32_t war, uint32_t swings) {
    return analysis_at(fixture->analyses, situation_of(war, swings));
}

/* ---- which one -------------------------------------------------------------------------------------------------- */

static void there_are_wars_times_combinations_of_swings(void **state) {
    Domain domain = ((Fixture *)*state)->domain;
    assert_int_equal(situation_count(&domain), TREATY_STATES * 8);
    domain.swing_count = 0;
    assert_int_equal(situation_count(&domain), TREATY_STATES);
    domain.swing_count = 29;
    assert_int_equal(situation_count(&domain), UINT32_C(1) << 31);
    domain.swing_count = 30;
    assert_int_equal(situation_count(&domain), UINT32_MAX);
    domain.swing_count = 200;
    assert_int_equal(situation_count(&domain), UINT32_MAX);
}

static void every_world_has_its_situation(void **state) {
    Fixture *fixture = *state;
    for (uint32_t war = 0; war < TREATY_STATES; war++)
        for (uint32_t swings = 0; swings < 1u << SWINGS; swings++) {
            world_put(fixture->world, fixture->war, (int32_t)war);
            for (uint32_t i = 0; i < SWINGS; i++) world_put(fixture->world, fixture->swings[i], swings >> i & 1);
            uint32_t situation = situation_now(&fixture->domain, fixture->world);
            assert_int_equal(situation, situation_of(war, swings));
            assert_int_equal(situation_war(&fixture->domain, situation), war);
        }
}

static void the_first_war_that_holds_is_the_one(void **state) {
    Fixture *fixture = *state;
    WarState states[TREATY_STATES];
    memcpy(states, fixture->domain.states, sizeof states);
    states[RIVER].when = NULL;
    fixture->domain.states = states;
    world_put(fixture->world, fixture->war, TALIN);
    assert_int_equal(situation_now(&fixture->domain, fixture->world), RIVER);
    world_put(fixture->world, fixture->war, SIEGE);
    assert_int_equal(situation_now(&fixture->domain, fixture->world), SIEGE);
}

static void when_no_war_holds_it_is_the_last(void **state) {
    Fixture *fixture = *state;
    world_put(fixture->world, fixture->war, TREATY_STATES);
    assert_int_equal(situation_now(&fixture->domain, fixture->world), RETREAT);
}

/* ---- what it is like -------------------------------------------------------------------------------------------- */

static void without_swings_all_is_as_declared(void **state) {
    Fixture *fixture = *state;
    for (uint32_t war = 0; war < TREATY_STATES; war++) {
        const Analysis *analysis = at(fixture, war, 0);
        const WarState *declared = &fixture->domain.states[war];
        assert_string_equal(analysis->state.name, declared->name);
        assert_int_equal(analysis->state.chance, declared->chance);
        assert_int_equal(analysis->state.rounds, declared->rounds);
        assert_int_equal(analysis->state.fear, declared->fear);
        assert_memory_equal(&analysis->domain, &fixture->domain, sizeof(Domain));
    }
}

static void swings_add_up_in_the_war(void **state) {
    Fixture *fixture = *state;
    const Analysis *both = at(fixture, RIVER, 1 << CROSSED | 1 << ICE);
    assert_string_equal(both->state.name, "river");
    assert_int_equal(both->state.chance, 38 + 6 - 7);
    assert_int_equal(both->state.rounds, 2 + 1);
    assert_int_equal(both->state.fear, 3 - 1);
}

/* The chance of a war in which two swings hold that move it so. */
static int32_t chance_with(const Fixture *fixture, uint32_t war, int32_t first, int32_t second) {
    Swing swings[] = {{.chance = first}, {.chance = second}};
    Domain domain = fixture->domain;
    domain.swings = swings;
    domain.swing_count = 2;
    Analyses *analyses = analyses_new(&domain);
    int32_t chance = analysis_at(analyses, situation_of(war, 3))->state.chance;
    analyses_free(analyses);
    return chance;
}

static void chances_rounds_and_fear_stop_at_their_ends(void **state) {
    Fixture *fixture = *state;
    const Analysis *lost = at(fixture, RIVER, 1 << ROUT);
    assert_int_equal(lost->state.chance, 0);
    assert_int_equal(lost->state.rounds, 0);
    assert_int_equal(lost->state.fear, 0);
    assert_int_equal(chance_with(fixture, RETREAT, 20, 20), 100);
}

static void only_the_sum_is_cut_off(void **state) {
    assert_int_equal(chance_with(*state, RETREAT, -75, 6), 72 - 75 + 6);
    assert_int_equal(chance_with(*state, RETREAT, 6, -75), 72 - 75 + 6);
    assert_int_equal(chance_with(*state, RETREAT, 60, -40), 72 + 60 - 40);
}

static void powers_move_with_a_swing_alone(void **state) {
    Fixture *fixture = *state;
    const Court *crossed = at(fixture, SIEGE, 1 << CROSSED)->domain.courts;
    assert_int_equal(crossed[SONG].factions[KOU].power, 30);
    assert_int_equal(crossed[SONG].factions[FLIGHT].power, 10);
    assert_int_equal(crossed[SONG].factions[ZHENZONG].power, 40);
    const Court *all = at(fixture, SIEGE, 7)->domain.courts;
    assert_int_equal(all[SONG].factions[ZHENZONG].power, 30);
    assert_int_equal(all[SONG].factions[KOU].power, 30);
    assert_int_equal(all[LIAO].factions[0].power, 50);
    assert_int_equal(fixture->domain.courts[SONG].factions[KOU].power, 25);
}

static void a_lifted_red_line_no_longer_turns_a_vote(void **state) {
    Fixture *fixture = *state;
    Deal tribute = treaty_deal(&fixture->domain, (const int[]){NAME, 0, -1});
    Deal ceded = treaty_deal(&fixture->domain, (const int[]){GUANNAN, 0, -1});
    const Analysis *before = at(fixture, RETREAT, 0), *after = at(fixture, RETREAT, 1 << CROSSED);
    uint32_t kou = 1u << KOU;
    assert_true(court_vote(&before->domain, &tribute, SONG, &before->state).crossed & kou);
    assert_false(court_vote(&after->domain, &tribute, SONG, &after->state).crossed & kou);
    assert_true(court_vote(&after->domain, &ceded, SONG, &after->state).crossed & kou);
    assert_true(court_vote(&after->domain, &ceded, SONG, &after->state).crossed & 1u << ZHENZONG);
}

/* ---- the theory ------------------------------------------------------------------------------------------------- */

static void assert_same_frontiers(const Frontier *a, const Frontier *b) {
    assert_int_equal(frontier_count(a), frontier_count(b));
    for (size_t i = 0; i < frontier_count(a); i++) {
        Deal deal_a, deal_b;
        assert_memory_equal(frontier_at(a, i), frontier_at(b, i), sizeof(Point));
        assert_int_equal(frontier_list(a, i, &deal_a, 1), 1);
        assert_int_equal(frontier_list(b, i, &deal_b, 1), 1);
        assert_memory_equal(&deal_a, &deal_b, sizeof deal_a);
    }
}

static void the_theory_is_that_of_the_same_numbers_by_hand(void **state) {
    Fixture *fixture = *state;
    Domain by_hand = fixture->domain;
    by_hand.courts[SONG].factions[ZHENZONG].power = 30;
    by_hand.courts[SONG].factions[KOU].power = 30;
    by_hand.courts[SONG].factions[BI].power = 30;
    by_hand.courts[SONG].factions[FLIGHT].power = 10;
    by_hand.courts[LIAO].factions[0].power = 50;
    by_hand.courts[LIAO].factions[1].power = 10;
    Frontier *frontier = frontier_new(&by_hand);
    for (uint32_t war = 0; war < TREATY_STATES; war++) {
        const Analysis *analysis = at(fixture, war, 7);
        WarState known = {.chance = fixture->domain.states[war].chance - 91};
        if (known.chance < 0) known.chance = 0;
        Zone zone = zone_find(&by_hand, frontier, &known);
        assert_same_frontiers(analysis->frontier, frontier);
        assert_int_equal(analysis->zone.deals, zone.deals);
        assert_memory_equal(analysis->zone.reserve, zone.reserve, sizeof zone.reserve);
        assert_memory_equal(analysis->zone.ideal, zone.ideal, sizeof zone.ideal);
    }
    frontier_free(frontier);
}

static void it_is_worked_out_once(void **state) {
    Fixture *fixture = *state;
    const Analysis *first = at(fixture, TALIN, 1 << CROSSED);
    Frontier *frontier = first->frontier;
    for (uint32_t s = 0; s < situation_count(&fixture->domain); s++) {
        const Analysis *analysis = analysis_at(fixture->analyses, s);
        assert_non_null(analysis->frontier);
        assert_int_equal(analysis->state.chance >= 0 && analysis->state.chance <= 100, 1);
    }
    assert_ptr_equal(at(fixture, TALIN, 1 << CROSSED), first);
    assert_ptr_equal(first->frontier, frontier);
}

/* Utilities come of powers, so a frontier serves every war and every swing that leaves powers alone. */
static void frontiers_are_shared_where_powers_are_the_same(void **state) {
    Fixture *fixture = *state;
    const Frontier *still = at(fixture, RETREAT, 1 << ICE)->frontier;
    assert_ptr_equal(still, at(fixture, SIEGE, 0)->frontier);
    const Frontier *crossed = at(fixture, SIEGE, 1 << CROSSED)->frontier;
    assert_ptr_not_equal(crossed, still);
    assert_ptr_equal(crossed, at(fixture, TALIN, 1 << CROSSED | 1 << ICE)->frontier);
}

/* The zones of the reference, table 5.2. */
static void the_zones_of_the_wars_are_the_references(void **state) {
    static const uint64_t deals[TREATY_STATES] = {57, 74, 57, 47};
    for (uint32_t war = 0; war < TREATY_STATES; war++) assert_int_equal(at(*state, war, 0)->zone.deals, deals[war]);
}

static void hurt_is_what_fighting_on_has_come_to_cost(void **state) {
    Fixture *fixture = *state;
    const WarState *siege = &at(fixture, SIEGE, 0)->state, *river = &at(fixture, RIVER, 0)->state;
    assert_int_equal(situation_hurt(&fixture->domain, SONG, siege, siege), 0);
    assert_int_equal(situation_hurt(&fixture->domain, SONG, siege, river), -259 + 430);
    assert_int_equal(situation_hurt(&fixture->domain, SONG, river, siege), -430 + 259);
    assert_true(situation_hurt(&fixture->domain, LIAO, siege, river) < 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(there_are_wars_times_combinations_of_swings, set_up, tear_down),
        cmocka_unit_test_setup_teardown(every_world_has_its_situation, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_first_war_that_holds_is_the_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(when_no_war_holds_it_is_the_last, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_swings_all_is_as_declared, set_up, tear_down),
        cmocka_unit_test_setup_teardown(swings_add_up_in_the_war, set_up, tear_down),
        cmocka_unit_test_setup_teardown(chances_rounds_and_fear_stop_at_their_ends, set_up, tear_down),
        cmocka_unit_test_setup_teardown(only_the_sum_is_cut_off, set_up, tear_down),
        cmocka_unit_test_setup_teardown(powers_move_with_a_swing_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_lifted_red_line_no_longer_turns_a_vote, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_theory_is_that_of_the_same_numbers_by_hand, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_worked_out_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(frontiers_are_shared_where_powers_are_the_same, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_zones_of_the_wars_are_the_references, set_up, tear_down),
        cmocka_unit_test_setup_teardown(hurt_is_what_fighting_on_has_come_to_cost, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
