/* shrink.c - delta debugging, without its second half: tests of the parts alone seldom hold for games, where each move
 * needs those before it. */
#include "check/shrink.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

typedef struct Shrinking {
    ShrinkTest *still;
    void *ctx;
    uint32_t *left, *trial;
    size_t count;
} Shrinking;

/* Leaves out `size` elements from `at` on, if the fault stays. */
static bool leave_out(Shrinking *shrinking, size_t at, size_t size) {
    size_t after = at + size < shrinking->count ? at + size : shrinking->count, rest = shrinking->count - after;
    if (at) memcpy(shrinking->trial, shrinking->left, at * sizeof *shrinking->left);
    if (rest) memcpy(shrinking->trial + at, shrinking->left + after, rest * sizeof *shrinking->left);
    if (!shrinking->still(shrinking->ctx, shrinking->trial, at + rest)) return false;
    uint32_t *spare = shrinking->left;
    shrinking->left = shrinking->trial;
    shrinking->trial = spare;
    shrinking->count = at + rest;
    return true;
}

/* From the end, where what doesn't matter is mostly found. True when something was left out. */
static bool sweep(Shrinking *shrinking, size_t size) {
    bool any = false;
    for (size_t at = (shrinking->count + size - 1) / size; at-- > 0;)
        if (at * size < shrinking->count) any |= leave_out(shrinking, at * size, size);
    return any;
}

size_t shrink(size_t count, ShrinkTest *still, void *ctx, uint32_t *left) {
    Shrinking shrinking = {still, ctx, mem_alloc((count + 1) * sizeof *left), mem_alloc((count + 1) * sizeof *left),
                           count};
    for (size_t i = 0; i < count; i++) shrinking.left[i] = (uint32_t)i;
    for (size_t size = count; size > 1; size = (size + 1) / 2) sweep(&shrinking, size);
    while (shrinking.count && sweep(&shrinking, 1)) continue;
    if (shrinking.count) memcpy(left, shrinking.left, shrinking.count * sizeof *left);
    free(shrinking.left);
    free(shrinking.trial);
    return shrinking.count;
}

/* ---- moves ------------------------------------------------------------------------------------------------------ */

static bool can_go_on(const Book *book, const World *world) {
    const Scene *scene = &book->scenes[rules_scene(book, world).at];
    if (scene->ending || scene->sitting) return true;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++)
        if (rules_access(book, world, (ChoiceId){id}) == ACCESS_OPEN) return true;
    return false;
}

bool moves_fault(const Book *book, RoleId role, const Move *moves, size_t count, Error *fault) {
    Outcome outcome = {.hearing = NULL};
    World *world = world_new(book->schema), *next = world_new(book->schema);
    size_t made = 0;
    fault->text[0] = '\0';
    bool good = rules_start(book, role, world, &outcome, fault);
    while (good && made < count) {
        good = rules_step(book, world, moves[made], next, &outcome, fault);
        made++;
        if (good) world_copy(world, next);
    }
    if (good && !can_go_on(book, world))
        error_set(fault, "No choice of scene %s is open, and it is no ending.",
                  book->scenes[rules_scene(book, world).at].name);
    world_free(world);
    world_free(next);
    return made == count;
}

typedef struct Moves {
    const Book *book;
    RoleId role;
    const Move *list;
    Move *trial;
    Error fault; /* that is to stay */
} Moves;

static bool still_fails(void *ctx, const uint32_t *left, size_t count) {
    Moves *moves = ctx;
    Error fault;
    for (size_t i = 0; i < count; i++) moves->trial[i] = moves->list[left[i]];
    return moves_fault(moves->book, moves->role, moves->trial, count, &fault) &&
           strcmp(fault.text, moves->fault.text) == 0;
}

size_t shrink_moves(const Book *book, RoleId role, Move *moves, size_t count) {
    Moves shrinking = {book, role, moves, mem_alloc((count + 1) * sizeof *moves), {""}};
    uint32_t *left = mem_alloc((count + 1) * sizeof *left);
    bool fails = moves_fault(book, role, moves, count, &shrinking.fault) && shrinking.fault.text[0];
    if (fails) {
        count = shrink(count, still_fails, &shrinking, left);
        for (size_t i = 0; i < count; i++) moves[i] = moves[left[i]];
    }
    free(left);
    free(shrinking.trial);
    return count;
}
