/* plain_search.c - a search into the depth that lays each world beside all those found before. */
#include "property/plain_search.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

static uint32_t visit(Plain *plain, const World *world);

static void note_passed(Plain *plain, const Outcome *outcome) {
    for (uint32_t i = 0; i < outcome->passed_count; i++) plain->scene[outcome->passed[i].at] = true;
}

static uint32_t visit_move(Plain *plain, const World *from, Move move) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    uint32_t world = ID_NONE;
    World *to = world_new(plain->book->schema);
    if (rules_step(plain->book, from, move, to, &outcome, &err)) {
        note_passed(plain, &outcome);
        world = visit(plain, to);
    } else
        plain->dead = true;
    world_free(to);
    return world;
}

static void visit_choices(Plain *plain, uint32_t at, const Scene *scene) {
    bool open = scene->ending;
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++) {
        if (rules_access(plain->book, plain->worlds[at], (ChoiceId){i}) != ACCESS_OPEN) continue;
        open = plain->choice[i] = true;
        for (uint32_t k = 0; k < plain->book->choices[i].branch_count && !plain->too_many; k++) {
            uint32_t to = visit_move(plain, plain->worlds[at], (Move){.choice = {i}, .branch = k});
            assert_true(plain->edge_count[at] < PLAIN_EDGES);
            plain->edges[at][plain->edge_count[at]++] = (PlainEdge){to, i};
        }
    }
    if (!open) plain->dead = true;
}

static uint32_t visit(Plain *plain, const World *world) {
    for (uint32_t i = 0; i < plain->count; i++)
        if (world_equal(plain->worlds[i], world)) return i;
    plain->too_many |= plain->count == PLAIN_WORLDS;
    if (plain->too_many) return ID_NONE;
    uint32_t at = plain->count++;
    plain->worlds[at] = world_new(plain->book->schema);
    world_copy(plain->worlds[at], world);
    SceneId scene = rules_scene(plain->book, world);
    plain->scene[scene.at] = true;
    visit_choices(plain, at, &plain->book->scenes[scene.at]);
    return at;
}

Plain *plain_search(const Book *book) {
    Plain *plain = mem_alloc(sizeof *plain);
    World *start = world_new(book->schema);
    Outcome outcome = {.hearing = NULL};
    Error err;
    assert_true(book->scene_count <= PLAIN_SCENES);
    plain->book = book;
    for (uint32_t i = 0; i < book->role_count; i++) {
        bool begun = rules_start(book, (RoleId){i}, start, &outcome, &err);
        plain->dead |= !begun;
        if (!begun) continue;
        note_passed(plain, &outcome);
        visit(plain, start);
    }
    world_free(start);
    return plain;
}

void plain_free(Plain *plain) {
    for (uint32_t i = 0; i < plain->count; i++) world_free(plain->worlds[i]);
    free(plain);
}
