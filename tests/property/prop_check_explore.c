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
#include "property/random_book.h"
#include "unit/book_maker.h"

enum { STATES_BOUND = 1500 };

/* ---- the plain search ---- */

typedef struct Plain {
    const Book *book;
    World *seen[STATES_BOUND];
    uint32_t count;
    bool scene[32], choice[MADE_CHOICES], dead, too_many;
} Plain;

static void search(Plain *plain, const World *world);

static void search_move(Plain *plain, const World *from, Move move) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    World *to = world_new(plain->book->schema);
    if (rules_step(plain->book, from, move, to, &outcome, &err)) {
        for (uint32_t i = 0; i < outcome.passed_count; i++) plain->scene[outcome.passed[i].at] = true;
        search(plain, to);
    } else
        plain->dead = true;
    world_free(to);
}

static void search_choices(Plain *plain, const World *world, const Scene *scene) {
    bool open = scene->ending;
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++) {
        if (rules_access(plain->book, world, (ChoiceId){i}) != ACCESS_OPEN) continue;
        open = plain->choice[i] = true;
        for (uint32_t k = 0; k < plain->book->choices[i].branch_count; k++)
            search_move(plain, world, (Move){.choice = {i}, .branch = k});
    }
    if (!open) plain->dead = true;
}

static void search(Plain *plain, const World *world) {
    for (uint32_t i = 0; i < plain->count; i++)
        if (world_equal(plain->seen[i], world)) return;
    plain->too_many |= plain->count == STATES_BOUND;
    if (plain->too_many) return;
    World *mine = plain->seen[plain->count++] = world_new(plain->book->schema);
    world_copy(mine, world);
    SceneId scene = rules_scene(plain->book, world);
    plain->scene[scene.at] = true;
    search_choices(plain, mine, &plain->book->scenes[scene.at]);
}

static Plain *search_all(const Book *book) {
    Plain *plain = mem_alloc(sizeof *plain);
    World *start = world_new(book->schema);
    Outcome outcome = {.hearing = NULL};
    Error err;
    plain->book = book;
    for (uint32_t i = 0; i < book->role_count; i++) {
        if (!rules_start(book, (RoleId){i}, start, &outcome, &err)) {
            plain->dead = true;
            continue;
        }
        for (uint32_t k = 0; k < outcome.passed_count; k++) plain->scene[outcome.passed[k].at] = true;
        search(plain, start);
    }
    world_free(start);
    return plain;
}

static void plain_free(Plain *plain) {
    for (uint32_t i = 0; i < plain->count; i++) world_free(plain->seen[i]);
    free(plain);
}

/* ---- the comparison ---- */

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
    Plain *plain = search_all(book);
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
