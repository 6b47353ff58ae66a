/* test_check_explore.c - every state of small stories, counted by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/explore.h"
#include "unit/book_maker.h"

static Effects only(Book *book, Effect effect) {
    return make_effect(book, (Effects){NULL, 0}, effect);
}

static Explored *explore_all(const Book *book) {
    return explore(book, &(ExploreOptions){.role = {ID_NONE}});
}

/* A coin toss in s0 (to s1 or the ending s3), a count raised in s1 as often as one likes, s2 for 3 and more, from there
 * s4. */
static Book *toss_book(FactId *count) {
    Book *book = make_book(5, 2, 1);
    *count = make_count(book, "count", 5, 0);
    make_branch(book, make_choice(book, 0, 1), 3);
    make_choice(book, 1, 1)->effects = only(book, (Effect){EFFECT_ADD, *count, 1, 0});
    make_choice(book, 1, 2)->when = make_guard(book, GUARD_LEAST, *count, 3);
    make_choice(book, 2, 4);
    return book;
}

static void counts_states_and_steps(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Explored *found = explore_all(book);
    assert_true(explored_proved(found));
    /* s0; s1 with 0 to 5; s3; and s2 and s4 once each, because the count matters no more */
    assert_int_equal(explored_states(found), 1 + 6 + 1 + 1 + 1);
    assert_int_equal(explored_edges(found), 2 + 6 + 3 + 1);
    assert_int_equal(explored_scene(found, (SceneId){1}), 6);
    assert_int_equal(explored_scene(found, (SceneId){4}), 1);
    assert_int_equal(explored_dead_ends(found), 0);
    assert_true(explored_bytes(found) > 0);
    explored_free(found);
    book_free(book);
}

static void whole_worlds_keep_what_does_not_matter(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Explored *found = explore(book, &(ExploreOptions){.role = {ID_NONE}, .no_mask = true});
    assert_int_equal(explored_states(found), 1 + 6 + 1 + 3 + 3);
    assert_int_equal(explored_scene(found, (SceneId){4}), 3);
    explored_free(found);
    book_free(book);
}

static void gives_the_shortest_way(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Explored *found = explore_all(book);
    Way way;
    const char *fault = NULL;
    Arena *arena = arena_new();
    assert_true(explored_way(found, (SceneId){4}, arena, &way));
    assert_int_equal(way.role.at, 0);
    assert_int_equal(way.count, 6);
    const uint32_t choices[] = {0, 1, 1, 1, 2, 3};
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(way.moves[i].choice.at, choices[i]);
        assert_int_equal(way.moves[i].branch, 0);
    }
    assert_true(explored_way(found, (SceneId){3}, arena, &way));
    assert_int_equal(way.count, 1);
    assert_int_equal(way.moves[0].branch, 1);
    assert_true(explored_way(found, (SceneId){0}, arena, &way));
    assert_int_equal(way.count, 0);
    assert_false(explored_dead_way(found, arena, &way, &fault));
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void what_is_never_reached_has_no_way(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    made_choice(book, 2)->when = make_guard(book, GUARD_LEAST, count, 6);
    Explored *found = explore_all(book);
    Way way;
    Arena *arena = arena_new();
    assert_true(explored_proved(found));
    assert_int_equal(explored_scene(found, (SceneId){2}), 0);
    assert_true(explored_choice(found, (ChoiceId){1}));
    assert_false(explored_choice(found, (ChoiceId){2}));
    assert_false(explored_choice(found, (ChoiceId){3}));
    assert_false(explored_way(found, (SceneId){2}, arena, &way));
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_state_without_an_open_choice_is_a_dead_end(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    made_choice(book, 1)->when = make_guard(book, GUARD_MOST, count, 1);
    Explored *found = explore_all(book);
    Way way;
    const char *fault = NULL;
    Arena *arena = arena_new();
    assert_true(explored_proved(found));
    assert_int_equal(explored_dead_ends(found), 1);
    assert_true(explored_dead_way(found, arena, &way, &fault));
    assert_int_equal(way.count, 3);
    assert_string_equal(fault, "made.lua:200: No choice of scene s1 is open, and it is no ending.");
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_step_that_fails_is_a_dead_end(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Fact strict = {.name = "strict", .label = "the toll", .kind = FACT_COUNT, .max = 1, .refuse = true};
    FactId toll = make_fact(book, &strict);
    made_choice(book, 1)->effects = make_effect(book, made_choice(book, 1)->effects, (Effect){EFFECT_ADD, toll, 1, 0});
    Explored *found = explore_all(book);
    Way way;
    const char *fault = NULL;
    Arena *arena = arena_new();
    assert_int_equal(explored_dead_ends(found), 1);
    assert_true(explored_dead_way(found, arena, &way, &fault));
    assert_int_equal(way.count, 3);
    assert_int_equal(way.moves[2].choice.at, 1);
    assert_string_equal(fault, "the toll would be 2; it can only be 0 to 1.");
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_start_that_fails_is_a_dead_end(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    made_role(book, 0)->effects = only(book, (Effect){EFFECT_WAIT, {ID_NONE}, 5000, 0});
    Explored *found = explore_all(book);
    Way way;
    const char *fault = NULL;
    Arena *arena = arena_new();
    assert_int_equal(explored_states(found), 0);
    assert_int_equal(explored_dead_ends(found), 1);
    assert_true(explored_dead_way(found, arena, &way, &fault));
    assert_int_equal(way.role.at, 0);
    assert_int_equal(way.count, 0);
    assert_string_equal(fault, "5000 days would pass at once; at most 4000 may.");
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_bound_is_kept_and_owned_up_to(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Explored *found = explore(book, &(ExploreOptions){.role = {ID_NONE}, .max_states = 4});
    assert_int_equal(explored_states(found), 4);
    assert_false(explored_proved(found));
    explored_free(found);
    found = explore(book, &(ExploreOptions){.role = {ID_NONE}, .max_states = 10});
    assert_int_equal(explored_states(found), 10);
    assert_true(explored_proved(found));
    explored_free(found);
    book_free(book);
}

static void stops_when_told(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    const volatile int stop = 1;
    Explored *found = explore(book, &(ExploreOptions){.role = {ID_NONE}, .stop = &stop});
    assert_false(explored_proved(found));
    assert_int_equal(explored_states(found), 1);
    explored_free(found);
    book_free(book);
}

static void walks_every_role_or_one(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 2);
    made_role(book, 1)->start = (SceneId){1};
    make_choice(book, 0, 2);
    make_choice(book, 1, 2);
    Explored *found = explore_all(book);
    assert_int_equal(explored_states(found), 4);
    assert_int_equal(explored_scene(found, (SceneId){2}), 2);
    explored_free(found);
    found = explore(book, &(ExploreOptions){.role = {1}});
    Way way;
    Arena *arena = arena_new();
    assert_int_equal(explored_states(found), 2);
    assert_int_equal(explored_scene(found, (SceneId){0}), 0);
    assert_true(explored_way(found, (SceneId){2}, arena, &way));
    assert_int_equal(way.role.at, 1);
    assert_int_equal(way.moves[0].choice.at, 1);
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

static void a_scene_passed_through_is_seen(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 1);
    make_auto(book, 1, NULL, 2);
    Explored *found = explore_all(book);
    Way way;
    Arena *arena = arena_new();
    assert_int_equal(explored_states(found), 2);
    assert_int_equal(explored_scene(found, (SceneId){1}), 2);
    assert_true(explored_way(found, (SceneId){1}, arena, &way));
    assert_int_equal(way.count, 1);
    arena_free(arena);
    explored_free(found);
    book_free(book);
}

/* Three counters to 39, each raised at will. */
static void many_states_take_little_room(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    const Guard *full = NULL;
    for (uint32_t i = 0; i < 3; i++) {
        FactId fact = make_count(book, i == 0 ? "a" : i == 1 ? "b" : "c", 39, 0);
        make_choice(book, 0, 0)->effects = only(book, (Effect){EFFECT_ADD, fact, 1, 0});
        const Guard *one = make_guard(book, GUARD_IS, fact, 39);
        full = full ? make_guards(book, GUARD_ALL, full, one) : one;
    }
    make_choice(book, 0, 1)->when = full;
    Explored *found = explore_all(book);
    assert_true(explored_proved(found));
    assert_int_equal(explored_states(found), 40 * 40 * 40 + 1);
    assert_true(explored_bytes(found) / explored_states(found) < 48);
    explored_free(found);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_states_and_steps),
        cmocka_unit_test(whole_worlds_keep_what_does_not_matter),
        cmocka_unit_test(gives_the_shortest_way),
        cmocka_unit_test(what_is_never_reached_has_no_way),
        cmocka_unit_test(a_state_without_an_open_choice_is_a_dead_end),
        cmocka_unit_test(a_step_that_fails_is_a_dead_end),
        cmocka_unit_test(a_start_that_fails_is_a_dead_end),
        cmocka_unit_test(a_bound_is_kept_and_owned_up_to),
        cmocka_unit_test(stops_when_told),
        cmocka_unit_test(walks_every_role_or_one),
        cmocka_unit_test(a_scene_passed_through_is_seen),
        cmocka_unit_test(many_states_take_little_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
