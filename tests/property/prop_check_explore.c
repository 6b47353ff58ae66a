/* prop_check_explore.c - on random small books, what the explorer says is what a plain search finds, and masking facts
 * that can't matter changes the number of states and nothing else. PROP_SEED and PROP_RUNS choose other books. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "check/explore.h"
#include "property/plain_search.h"
#include "property/random_book.h"

static void assert_way_leads(const Book *book, const Explored *explored, SceneId scene) {
    Arena *arena = arena_new();
    Way way;
    World *worlds[2] = {world_new(book->schema), world_new(book->schema)};
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    assert_true(explored_way(explored, scene, arena, &way));
    assert_true(rules_start(book, way.role, worlds[0], &outcome, &err));
    for (size_t i = 0; i < way.count; i++)
        assert_true(rules_step(book, worlds[i % 2], way.moves[i], worlds[(i + 1) % 2], &outcome, &err));
    bool there = rules_scene(book, worlds[way.count % 2]).at == scene.at;
    for (uint32_t i = 0; i < outcome.passed_count; i++) there |= outcome.passed[i].at == scene.at;
    assert_true(there);
    world_free(worlds[0]);
    world_free(worlds[1]);
    arena_free(arena);
}

static void assert_dead_way_leads(const Book *book, const Explored *explored) {
    Arena *arena = arena_new();
    Way way;
    const char *fault = NULL;
    World *worlds[2] = {world_new(book->schema), world_new(book->schema)};
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    assert_true(explored_dead_way(explored, arena, &way, &fault));
    bool good = rules_start(book, way.role, worlds[0], &outcome, &err);
    for (size_t i = 0; i < way.count; i++) {
        assert_true(good);
        good = rules_step(book, worlds[i % 2], way.moves[i], worlds[(i + 1) % 2], &outcome, &err);
    }
    if (!good)
        assert_string_equal(fault, err.text);
    else
        for (uint32_t i = 0; i < book->choice_count; i++)
            assert_true(book->choices[i].scene.at != rules_scene(book, worlds[way.count % 2]).at ||
                        rules_access(book, worlds[way.count % 2], (ChoiceId){i}) != ACCESS_OPEN);
    world_free(worlds[0]);
    world_free(worlds[1]);
    arena_free(arena);
}

static void assert_agrees(const Book *book, const Plain *plain, const Explored *explored) {
    assert_true(explored_proved(explored));
    for (uint32_t i = 0; i < book->scene_count; i++) {
        assert_int_equal(plain->scene[i], explored_scene(explored, (SceneId){i}) > 0);
        if (plain->scene[i]) assert_way_leads(book, explored, (SceneId){i});
    }
    for (uint32_t i = 0; i < book->choice_count; i++)
        assert_int_equal(plain->choice[i], explored_choice(explored, (ChoiceId){i}));
    assert_int_equal(plain->dead, explored_dead_ends(explored) > 0);
    if (plain->dead) assert_dead_way_leads(book, explored);
}

typedef struct Tally {
    uint64_t books, states, masked, dead;
} Tally;

static void compare(const Book *book, Tally *tally) {
    Plain *plain = plain_search(book);
    if (!plain->too_many) {
        Explored *whole = explore(book, &(ExploreOptions){.role = {ID_NONE}, .no_mask = true});
        Explored *masked = explore(book, &(ExploreOptions){.role = {ID_NONE}});
        assert_int_equal(plain->count, explored_states(whole));
        assert_true(explored_states(masked) <= explored_states(whole));
        assert_agrees(book, plain, whole);
        assert_agrees(book, plain, masked);
        tally->books++;
        tally->states += explored_states(whole);
        tally->masked += explored_states(masked);
        tally->dead += plain->dead;
        explored_free(whole);
        explored_free(masked);
    }
    plain_free(plain);
}

static void explorer_agrees_with_a_plain_search(void **state) {
    (void)state;
    uint64_t seed = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 2000);
    Tally tally = {0, 0, 0, 0};
    for (uint64_t i = 0; i < runs; i++) {
        RuleWorks works;
        Book *book = random_book(seed + i, &works);
        compare(book, &tally);
        book_free(book);
    }
    print_message("seeds %llu and on: %llu books, %llu states, %llu masked, %llu with dead ends\n",
                  (unsigned long long)seed, (unsigned long long)tally.books, (unsigned long long)tally.states,
                  (unsigned long long)tally.masked, (unsigned long long)tally.dead);
    assert_true(runs < 100 || tally.books > runs / 2);
    assert_true(runs < 100 || tally.masked < tally.states);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(explorer_agrees_with_a_plain_search)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
