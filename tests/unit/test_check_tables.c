/* test_check_tables.c - the explorer at a made table: what talks can lead to, and games that show it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/explore.h"
#include "check/live.h"
#include "unit/talks_maker.h"

enum { SEALED = 1, BROKEN, LEFT, LATE, EXPOSED, AFTER };

static Explored *explore_all(const Book *book) {
    return explore(book, &(ExploreOptions){.role = {ID_NONE}});
}

/* A table, its five ends as scenes with two choices each, and two endings. Its own choices are closed. */
static Book *long_table(SeatKind seat) {
    Book *made = make_table(seat), *book = make_book(AFTER + 2, 2, 1);
    lay_table(book, arena_copy(book->arena, made->domain, sizeof(Domain)), seat);
    Domain *domain = (Domain *)book->domain;
    domain->clauses = arena_copy(book->arena, domain->clauses, domain->clause_count * sizeof *domain->clauses);
    domain->swing_count = 0;
    WarState *wars = arena_copy(book->arena, domain->states, domain->state_count * sizeof *wars);
    Group *groups = arena_copy(book->arena, domain->groups, domain->group_count * sizeof *groups);
    for (uint32_t i = 0; i < domain->state_count; i++) wars[i].when = NULL;
    for (uint32_t g = 0; g < domain->group_count; g++) groups[g].worth = domain->clauses[g].worth;
    domain->states = wars;
    domain->groups = groups;
    analyses_free(book->analyses);
    book->analyses = analyses_new(domain);
    FactId never = make_flag(book, "never");
    for (uint32_t i = 0; i < 3; i++) made_choice(book, i)->when = make_guard(book, GUARD_IS, never, 1);
    for (uint32_t scene = SEALED; scene < AFTER; scene++)
        for (uint32_t i = 0; i < 2; i++) make_choice(book, scene, AFTER + i);
    book_free(made);
    return book;
}

static FactId fact_of(const Book *book, const char *name) {
    return schema_find(book->schema, str(name));
}

/* The first choice after an end of talks. */
static Choice *first_after(Book *book, uint32_t scene) {
    return made_choice(book, 3 + 2 * (scene - SEALED));
}

/* Plays a way; gives the world at its end, and how the talks ended that its last move ended. */
static World *play_way(const Book *book, const Way *way, ExitKind *exit) {
    World *now = world_new(book->schema), *next = world_new(book->schema);
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    assert_true(rules_start(book, way->role, now, &outcome, &err));
    for (size_t i = 0; i < way->count; i++) {
        assert_true(rules_step(book, now, way->moves[i], next, &outcome, &err));
        world_copy(now, next);
        if (outcome.exit != EXIT_KINDS) *exit = outcome.exit;
    }
    world_free(next);
    return now;
}

static bool way_leads(const Book *book, const Explored *explored, uint32_t scene) {
    Arena *arena = arena_new();
    Way way;
    ExitKind exit = EXIT_KINDS;
    bool found = explored_way(explored, (SceneId){scene}, arena, &way);
    if (found) {
        World *end = play_way(book, &way, &exit);
        assert_int_equal(rules_scene(book, end).at, scene);
        world_free(end);
    }
    arena_free(arena);
    return found;
}

/* ---- ends ------------------------------------------------------------------------------------------------------- */

static void every_way_in_which_talks_can_end_is_found(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    made_sitting(book)->pressure = 80;
    Explored *found = explore_all(book);
    assert_true(explored_proved(found));
    assert_int_equal(explored_undecided(found), 0);
    for (uint32_t scene = SEALED; scene < EXPOSED; scene++) assert_true(way_leads(book, found, scene));
    assert_int_equal(explored_scene(found, (SceneId){EXPOSED}), 0); /* an envoy isn't */
    assert_true(explored_acts(found) > 0);
    explored_free(found);
    book_free(book);
}

static void a_go_between_can_be_exposed(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MEDIATOR);
    made_sitting(book)->pressure = 80;
    Explored *found = explore_all(book);
    assert_true(way_leads(book, found, EXPOSED));
    assert_true(way_leads(book, found, SEALED));
    explored_free(found);
    book_free(book);
}

static void an_end_that_is_not_declared_leads_nowhere(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MINISTER);
    ((Exit *)made_sitting(book)->exits)[EXIT_BROKEN].declared = false;
    Explored *found = explore_all(book);
    assert_int_equal(explored_scene(found, (SceneId){BROKEN}), 0);
    assert_false(explored_scene_undecided(found, (SceneId){BROKEN}));
    assert_true(way_leads(book, found, LATE));
    explored_free(found);
    book_free(book);
}

static void days_at_a_table_are_states_of_it(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    Explored *found = explore_all(book);
    assert_int_equal(explored_scene(found, (SceneId){0}), made_sitting(book)->days);
    assert_int_equal(explored_scene(found, (SceneId){LATE}), 1);
    explored_free(found);
    book_free(book);
}

/* ---- what the story reads --------------------------------------------------------------------------------------- */

static void what_is_read_of_a_treaty_is_told_apart(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    made_sitting(book)->pressure = 80;
    first_after(book, SEALED)->when = make_guard(book, GUARD_IS, fact_of(book, "paid"), 3);
    Explored *found = explore_all(book);
    assert_int_equal(explored_tuples(found), 3);
    assert_int_equal(explored_scene(found, (SceneId){SEALED}), 3);
    assert_int_equal(explored_undecided(found), 0);
    for (uint32_t class = 0; class < 3; class ++)
        assert_int_equal(explored_class(found, 0, 0, class), STANDING_REACHED);
    explored_free(found);
    book_free(book);
}

static void what_nobody_reads_is_not(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    Explored *found = explore_all(book);
    assert_int_equal(explored_scene(found, (SceneId){SEALED}), 1);
    explored_free(found);
    book_free(book);
}

static void a_treaty_that_is_sealed_has_a_game(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    made_sitting(book)->pressure = 80;
    Explored *found = explore_all(book);
    Arena *arena = arena_new();
    for (uint32_t tuple = 0; tuple < 3; tuple++) {
        Way way;
        ExitKind exit = EXIT_KINDS;
        assert_true(explored_treaty_way(found, 0, tuple, arena, &way));
        World *end = play_way(book, &way, &exit);
        assert_int_equal(exit, EXIT_SEALED);
        assert_int_equal(world_get(end, book->classes[0].fact), 1 + tuple);
        world_free(end);
    }
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_class_that_no_court_would_ratify_is_proved_out_of_reach(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    Domain *domain = (Domain *)book->domain;
    domain->courts[MADE_LIAO].factions[0].red[MADE_SUM] = 1; /* nothing paid: never */
    first_after(book, SEALED)->when = make_guard(book, GUARD_IS, fact_of(book, "paid"), 1);
    Explored *found = explore_all(book);
    assert_true(explored_proved(found));
    assert_int_equal(explored_class(found, 0, 0, 0), STANDING_NEVER);
    assert_false(explored_choice(found, (ChoiceId){3}));
    assert_false(explored_choice_undecided(found, (ChoiceId){3}));
    explored_free(found);
    book_free(book);
}

/* Two courts that nothing presses don't say yes to one draft in six days; but they would ratify it. */
static void what_no_game_shows_is_not_decided(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MEDIATOR);
    Explored *found = explore_all(book);
    assert_true(explored_proved(found));
    assert_true(explored_scene(found, (SceneId){SEALED}) > 0);
    assert_true(explored_scene_undecided(found, (SceneId){SEALED}));
    assert_int_equal(explored_class(found, 0, 0, 2), STANDING_UNDECIDED);
    assert_false(way_leads(book, found, SEALED));
    assert_true(explored_undecided(found) >= 2);
    explored_free(found);
    book_free(book);
}

static void a_bound_on_acts_is_kept(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MEDIATOR);
    Explored *found = explore(book, &(ExploreOptions){.role = {ID_NONE}, .max_acts = 100});
    assert_in_range(explored_acts(found), 100, 100 + 160);
    explored_free(found);
    book_free(book);
}

static void more_treaties_than_can_be_told_apart_are_not_proved(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    TermClass *classes = arena_alloc(book->arena, 5 * sizeof *classes);
    for (uint32_t i = 0; i < 5; i++) classes[i] = book->classes[0], classes[i].classes = 9;
    book->classes = classes;
    book->class_count = 5;
    Explored *found = explore_all(book);
    assert_int_equal(explored_tuples(found), 0);
    assert_false(explored_proved(found));
    explored_free(found);
    book_free(book);
}

/* ---- while talks go on ------------------------------------------------------------------------------------------ */

static void a_choice_that_opens_after_some_days_is_reached_by_talking(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    Choice *choice = made_choice(book, 0);
    choice->when = make_guard(book, GUARD_LEAST, made_sitting(book)->day_count, 4);
    ((Branch *)&choice->branches[0])->go = (SceneId){AFTER};
    for (uint32_t i = SEALED; i < AFTER; i++)
        for (uint32_t k = 0; k < 2; k++)
            ((Branch *)&made_choice(book, 3 + 2 * (i - SEALED) + k)->branches[0])->go.at = AFTER + 1;
    Explored *found = explore_all(book);
    assert_true(explored_choice(found, (ChoiceId){0}));
    assert_false(explored_choice_undecided(found, (ChoiceId){0}));
    assert_true(way_leads(book, found, AFTER));
    explored_free(found);
    book_free(book);
}

static void an_envoy_can_lose_trust_and_not_win_it(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    FactId trust = made_sitting(book)->trust[MADE_LIAO];
    first_after(book, BROKEN)->when = make_guard(book, GUARD_MOST, trust, 2);
    first_after(book, LATE)->when = make_guard(book, GUARD_LEAST, trust, 6);
    Explored *found = explore_all(book);
    assert_true(explored_choice(found, (ChoiceId){5}));
    assert_false(explored_choice_undecided(found, (ChoiceId){5}));
    assert_false(explored_choice(found, (ChoiceId){9}));
    explored_free(found);
    book_free(book);
}

static void a_go_between_can_win_trust(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MEDIATOR);
    first_after(book, BROKEN)->when = make_guard(book, GUARD_LEAST, made_sitting(book)->trust[MADE_SONG], 6);
    Explored *found = explore_all(book);
    assert_true(explored_choice(found, (ChoiceId){5}));
    assert_false(explored_choice_undecided(found, (ChoiceId){5}));
    explored_free(found);
    book_free(book);
}

static void a_minister_can_send_his_envoy_with_less(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MINISTER);
    first_after(book, LATE)->when = make_guard(book, GUARD_IS, made_sitting(book)->capped, 1);
    Explored *found = explore_all(book);
    assert_true(explored_choice(found, (ChoiceId){9}));
    assert_false(explored_choice_undecided(found, (ChoiceId){9}));
    explored_free(found);
    book_free(book);
}

static void a_dead_end_behind_a_table_has_a_game(void **state) {
    (void)state;
    Book *book = long_table(SEAT_ENVOY);
    for (uint32_t i = 0; i < 2; i++)
        made_choice(book, 3 + 2 * (BROKEN - SEALED) + i)->when = made_choice(book, 0)->when;
    Explored *found = explore_all(book);
    Arena *arena = arena_new();
    Way way;
    const char *fault = NULL;
    ExitKind exit = EXIT_KINDS;
    assert_int_equal(explored_dead_ends(found), 1);
    assert_true(explored_dead_way(found, arena, &way, &fault));
    assert_string_equal(fault, "made.lua:300: No choice of scene s2 is open, and it is no ending.");
    World *end = play_way(book, &way, &exit);
    assert_int_equal(rules_scene(book, end).at, BROKEN);
    world_free(end);
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_table_without_an_open_choice_is_no_dead_end(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MINISTER);
    Explored *found = explore_all(book);
    assert_int_equal(explored_dead_ends(found), 0);
    explored_free(found);
    book_free(book);
}

/* ---- what can still matter -------------------------------------------------------------------------------------- */

static void what_ends_of_talks_need_matters_at_the_table(void **state) {
    (void)state;
    Book *book = long_table(SEAT_MEDIATOR);
    FactId asked = make_flag(book, "asked"), spare = make_flag(book, "spare");
    FactId trust = made_sitting(book)->trust[MADE_SONG], paid = fact_of(book, "paid");
    first_after(book, LATE)->when = make_guard(book, GUARD_IS, asked, 1);
    first_after(book, SEALED)->when = make_guards(book, GUARD_ALL, make_guard(book, GUARD_IS, paid, 1),
                                                  make_guard(book, GUARD_LEAST, trust, 4));
    made_scene(book, 0)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, asked, 0, 0});
    Live *live = live_new(book);
    assert_true(live_at(live, (SceneId){0}, asked)); /* entering puts it, but staying doesn't */
    assert_true(live_at(live, (SceneId){0}, made_sitting(book)->day_count));
    assert_true(live_at(live, (SceneId){0}, trust));
    assert_false(live_at(live, (SceneId){0}, paid));
    assert_false(live_at(live, (SceneId){0}, spare));
    assert_false(live_at(live, (SceneId){0}, fact_of(book, "turned"))); /* only a war asks for it */
    assert_true(live_leaving(live, 0, EXIT_SEALED, paid));
    assert_false(live_leaving(live, 0, EXIT_LATE, paid));
    assert_true(live_ending(live, 0, asked));
    assert_false(live_ending(live, 0, made_sitting(book)->day_count));
    live_free(live);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_way_in_which_talks_can_end_is_found),
        cmocka_unit_test(a_go_between_can_be_exposed),
        cmocka_unit_test(an_end_that_is_not_declared_leads_nowhere),
        cmocka_unit_test(days_at_a_table_are_states_of_it),
        cmocka_unit_test(what_is_read_of_a_treaty_is_told_apart),
        cmocka_unit_test(what_nobody_reads_is_not),
        cmocka_unit_test(a_treaty_that_is_sealed_has_a_game),
        cmocka_unit_test(a_class_that_no_court_would_ratify_is_proved_out_of_reach),
        cmocka_unit_test(what_no_game_shows_is_not_decided),
        cmocka_unit_test(a_bound_on_acts_is_kept),
        cmocka_unit_test(more_treaties_than_can_be_told_apart_are_not_proved),
        cmocka_unit_test(a_choice_that_opens_after_some_days_is_reached_by_talking),
        cmocka_unit_test(an_envoy_can_lose_trust_and_not_win_it),
        cmocka_unit_test(a_go_between_can_win_trust),
        cmocka_unit_test(a_minister_can_send_his_envoy_with_less),
        cmocka_unit_test(a_dead_end_behind_a_table_has_a_game),
        cmocka_unit_test(a_table_without_an_open_choice_is_no_dead_end),
        cmocka_unit_test(what_ends_of_talks_need_matters_at_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
