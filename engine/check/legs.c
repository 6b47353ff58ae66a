/* legs.c - legs and what they show. Talks that were played out are kept only when they end where no leg has ended, or
 * show something: most plans lead where others have led. */
#include "check/legs.h"

#include <stdlib.h>
#include <string.h>

Legs *legs_new(const Ground *ground) {
    const Book *book = ground->book;
    Legs *legs = mem_alloc(sizeof *legs);
    *legs = (Legs){.ground = ground, .book = book, .arena = arena_new()};
    legs->tuples = classes_tuples(tables_classes(ground->tables));
    legs->states = states_new(packing_words(ground->packing), packing_scene_bits(ground->packing), 0);
    legs->scenes = arena_alloc(legs->arena, (book->scene_count + 1) * sizeof *legs->scenes);
    legs->choices = arena_alloc(legs->arena, (book->choice_count + 1) * sizeof *legs->choices);
    legs->treaties = arena_alloc(legs->arena, (book->sitting_count * legs->tuples + 1) * sizeof *legs->treaties);
    legs->exits = arena_alloc(legs->arena, (book->sitting_count * (size_t)EXIT_KINDS + 1) * sizeof *legs->exits);
    legs->packed = arena_alloc(legs->arena, packing_words(ground->packing) * sizeof *legs->packed);
    legs->next = world_new(book->schema);
    return legs;
}

void legs_free(Legs *legs) {
    if (!legs) return;
    for (size_t i = 0; i < legs->count; i++) {
        world_free(legs->list[i].world);
        free(legs->list[i].moves);
    }
    free(legs->list);
    states_free(legs->states);
    world_free(legs->next);
    arena_free(legs->arena);
    free(legs);
}

/* ---- what is shown ---------------------------------------------------------------------------------------------- */

static bool show(uint32_t *shown, uint32_t leg) {
    if (*shown) return false;
    *shown = leg + 1;
    return true;
}

static bool show_choices(Legs *legs, const Scene *scene, const World *world, uint32_t leg) {
    bool any = false;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++)
        if (rules_access(legs->book, world, (ChoiceId){id}) == ACCESS_OPEN) any |= show(&legs->choices[id], leg);
    return any;
}

/* All that the end of a leg shows, and the scenes passed with its last move. */
static bool show_all(Legs *legs, const World *world, const Outcome *outcome, uint32_t leg) {
    SceneId scene = rules_scene(legs->book, world);
    bool any = show(&legs->scenes[scene.at], leg);
    for (uint32_t i = 0; i < outcome->passed_count; i++) any |= show(&legs->scenes[outcome->passed[i].at], leg);
    return show_choices(legs, &legs->book->scenes[scene.at], world, leg) || any;
}

static bool is_new_state(Legs *legs, const World *world, uint32_t leg) {
    packing_close(legs->ground->packing, world, legs->packed);
    return states_put(legs->states, legs->packed, (Link){STATE_NONE, leg});
}

/* ---- adding ----------------------------------------------------------------------------------------------------- */

static uint32_t add_leg(Legs *legs, Leg leg) {
    legs->list = mem_grow(legs->list, legs->count, &legs->cap, sizeof *legs->list);
    legs->list[legs->count] = leg;
    return (uint32_t)legs->count++;
}

uint32_t legs_at(const Legs *legs, const uint32_t *packed) {
    uint32_t state = states_find(legs->states, packed);
    return state == STATE_NONE ? LEG_NONE : states_link(legs->states, state).move;
}

uint32_t legs_start(Legs *legs, RoleId role) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    if (!rules_start(legs->book, role, legs->next, &outcome, &err)) return LEG_NONE;
    uint32_t leg = (uint32_t)legs->count;
    show_all(legs, legs->next, &outcome, leg);
    is_new_state(legs, legs->next, leg);
    return add_leg(legs, (Leg){.before = LEG_NONE, .role = role});
}

static uint32_t add_choice(Legs *legs, uint32_t from, Move move) {
    Move *moves = mem_alloc(sizeof *moves);
    *moves = move;
    return add_leg(legs, (Leg){.before = from, .role = legs->list[from].role, .moves = moves, .count = 1});
}

uint32_t legs_fail(Legs *legs, uint32_t from, Move move) {
    return add_choice(legs, from, move);
}

uint32_t legs_choose(Legs *legs, uint32_t from, World *world, Move move) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    if (!rules_step(legs->book, world, move, legs->next, &outcome, &err)) return LEG_NONE;
    world_copy(world, legs->next);
    uint32_t leg = (uint32_t)legs->count;
    show_all(legs, world, &outcome, leg);
    is_new_state(legs, world, leg);
    return add_choice(legs, from, move);
}

uint32_t legs_land(Legs *legs, uint32_t from, uint32_t sitting, Played *played) {
    uint32_t leg = (uint32_t)legs->count;
    if (played->count == 0) return LEG_NONE;
    bool shows = show_all(legs, played->world, &played->last, leg), fresh = is_new_state(legs, played->world, leg);
    if (played->last.exit != EXIT_KINDS) shows |= show(&legs->exits[sitting * EXIT_KINDS + played->last.exit], leg);
    if (played->last.exit == EXIT_SEALED) shows |= show(&legs->treaties[sitting * legs->tuples + played->tuple], leg);
    if (!shows && !fresh) return LEG_NONE;
    Leg added = {from, legs->list[from].role, played->moves, played->count, played->world};
    *played = (Played){.world = world_new(legs->book->schema)};
    return add_leg(legs, added);
}

/* ---- going along ------------------------------------------------------------------------------------------------ */

void legs_world(const Legs *legs, uint32_t leg, World *world) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    size_t count = 0;
    uint32_t first = leg;
    for (; !legs->list[first].world && legs->list[first].before != LEG_NONE; first = legs->list[first].before) count++;
    uint32_t *later = mem_alloc((count + 1) * sizeof *later);
    for (size_t i = count; i-- > 0; leg = legs->list[leg].before) later[i] = leg;
    if (legs->list[first].world)
        world_copy(world, legs->list[first].world);
    else
        rules_start(legs->book, legs->list[first].role, world, &outcome, &err);
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < legs->list[later[i]].count; k++) {
            rules_step(legs->book, world, legs->list[later[i]].moves[k], legs->next, &outcome, &err);
            world_copy(world, legs->next);
        }
    free(later);
}

Way legs_way(const Legs *legs, uint32_t leg, Arena *arena) {
    size_t count = 0;
    for (uint32_t at = leg; at != LEG_NONE; at = legs->list[at].before) count += legs->list[at].count;
    Move *moves = arena_alloc(arena, (count + 1) * sizeof *moves);
    Way way = {legs->list[leg].role, moves, count};
    for (uint32_t at = leg; at != LEG_NONE; at = legs->list[at].before) {
        count -= legs->list[at].count;
        if (legs->list[at].count) memcpy(moves + count, legs->list[at].moves, legs->list[at].count * sizeof *moves);
    }
    return way;
}

uint64_t legs_bytes(const Legs *legs) {
    return states_bytes(legs->states) + arena_used(legs->arena);
}
