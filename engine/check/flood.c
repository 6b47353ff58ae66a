/* flood.c - each state is opened in turn into one World, everything that can be done there is done into a second one,
 * and that is packed and looked up. Nothing is allocated per state but its place in the list.
 *
 * Moves are numbered within their scene: the branches of all its choices, one after the other, closed ones too; at a
 * table the steps of talks come after them. */
#include "check/flood.h"

#include <stdlib.h>
#include <string.h>

#include "check/bits.h"
#include "model/world_write.h"

/* ---- what is seen ----------------------------------------------------------------------------------------------- */

/* Keeps the earlier of two sights. A start (STATE_NONE) is earlier than any state. */
static bool see(Sight *sight, Link link) {
    if (sight->seen && link.from + 1 >= sight->link.from + 1) return false;
    *sight = (Sight){link, true};
    return true;
}

static void dead_end(Flood *flood, Link link, const char *fault) {
    flood->dead_ends++;
    if (see(&flood->dead, link)) flood->fault = arena_text(flood->arena, fault, strlen(fault));
}

/* Scenes left by an automatic move are seen, too, although no state ever stands in them. */
static void see_passed(Flood *flood, const Outcome *outcome, Link link) {
    for (uint32_t i = 0; i < outcome->passed_count; i++) {
        uint32_t scene = outcome->passed[i].at;
        flood->scene_counts[scene]++;
        see(&flood->scenes[scene], link);
    }
}

static void meet(Flood *flood, const Outcome *outcome, Link link) {
    if (outcome->passed_count) see_passed(flood, outcome, link);
    packing_close(flood->ground->packing, flood->to, states_place(flood->states));
    states_offer(flood->states, link);
}

void flood_copy(Flood *flood, const uint32_t *packed, Link link) {
    memcpy(states_place(flood->states), packed, packing_words(flood->ground->packing) * sizeof *packed);
    states_offer(flood->states, link);
}

void flood_start(Flood *flood, RoleId role, Link link) {
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    if (rules_start(flood->ground->book, role, flood->to, &outcome, &err))
        meet(flood, &outcome, link);
    else
        dead_end(flood, link, err.text);
}

/* ---- choices ---------------------------------------------------------------------------------------------------- */

uint32_t flood_first_turn(const Book *book, const Scene *scene) {
    uint32_t count = 0;
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++)
        count += book->choices[i].branch_count;
    return count;
}

static void take(Flood *flood, Move move, Link link) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    flood->edges++;
    if (rules_step(flood->ground->book, flood->from, move, flood->to, &outcome, &err))
        meet(flood, &outcome, link);
    else
        dead_end(flood, link, err.text);
}

static void no_way_on(Flood *flood, const Scene *scene, uint32_t state) {
    Error err;
    error_set(&err, "%s:%d: No choice of scene %s is open, and it is no ending.", scene->where.file, scene->where.line,
              scene->name);
    dead_end(flood, states_link(flood->states, state), err.text);
}

/* ---- talks ------------------------------------------------------------------------------------------------------ */

bool flood_step(const Ground *ground, const World *from, const FloodMove *move, World *to, Outcome *outcome,
                Error *err) {
    if (!move->turn) return rules_step(ground->book, from, move->choice, to, outcome, err);
    if (move->talks.kind == TURN_DAY) return rules_sit_a_day(ground->book, from, to, outcome, err);
    if (move->talks.kind == TURN_END) return rules_end_talks(ground->book, from, &move->talks.ending, to, outcome, err);
    *outcome = (Outcome){.move = move->choice, .exit = EXIT_KINDS};
    world_copy(to, from);
    const Sitting *sitting = talks_sitting(ground->book, from);
    if (move->talks.kind == TURN_CAP) world_put(to, sitting->capped, 1);
    if (move->talks.kind == TURN_TRUST) world_put(to, sitting->trust[move->talks.court], move->talks.trust);
    return true;
}

typedef struct Talking {
    Flood *flood;
    uint32_t state, first; /* the number of the first step of talks */
} Talking;

static void take_turn(void *ctx, uint32_t number, const Turn *turn) {
    Talking *talking = ctx;
    Flood *flood = talking->flood;
    Link link = {talking->state, talking->first + number};
    if (flood->how.leaves_out && flood->how.leaves_out(flood->how.ctx, link)) return;
    Outcome outcome = {.hearing = NULL};
    Error err;
    FloodMove move = {.turn = true, .talks = *turn};
    flood->edges++;
    if (flood_step(flood->ground, flood->from, &move, flood->to, &outcome, &err))
        meet(flood, &outcome, link);
    else
        dead_end(flood, link, err.text);
}

static void see_treaties(Flood *flood, const Sitting *sitting) {
    Tables *tables = flood->ground->tables;
    size_t words = bits_words(classes_tuples(tables_classes(tables)));
    bits_join(flood->treaties + (size_t)(sitting - flood->ground->book->sittings) * words,
              tables_treaties(tables, flood->from), words);
}

/* Talks end alike in worlds that differ in nothing that matters then. Near the last day the days themselves differ. */
static bool ends_are_new(Flood *flood) {
    if (!flood->ends || tables_last_days(flood->ground->tables, flood->from)) return true;
    uint32_t before = states_count(flood->ends);
    packing_close(flood->ground->ends, flood->from, states_place(flood->ends));
    states_offer(flood->ends, (Link){STATE_NONE, 0});
    states_settle(flood->ends);
    return states_count(flood->ends) > before;
}

static void talk(Flood *flood, uint32_t state, const Scene *scene) {
    Talking talking = {flood, state, flood_first_turn(flood->ground->book, scene)};
    tables_each_stay(flood->ground->tables, flood->from, take_turn, &talking);
    if (!ends_are_new(flood)) return;
    see_treaties(flood, &flood->ground->book->sittings[scene->sitting - 1]);
    tables_each_end(flood->ground->tables, flood->from, take_turn, &talking);
}

/* ---- a state ---------------------------------------------------------------------------------------------------- */

static void expand(Flood *flood, uint32_t state) {
    const Book *book = flood->ground->book;
    const Scene *scene = &book->scenes[packing_scene(flood->ground->packing, states_at(flood->states, state)).at];
    bool open = scene->sitting != 0, talks = open && !flood->how.no_talks;
    if (scene->ending) return;
    packing_open(flood->ground->packing, states_at(flood->states, state), flood->from, world_put);
    Link link = {state, 0};
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        const Choice *choice = &book->choices[id];
        if (rules_access(book, flood->from, (ChoiceId){id}) != ACCESS_OPEN) {
            link.move += choice->branch_count;
            continue;
        }
        open = true;
        if (!flood->choices[id].seen) flood->choices[id] = (Sight){states_link(flood->states, state), true};
        for (uint32_t i = 0; i < choice->branch_count; i++, link.move++)
            take(flood, (Move){.choice = {id}, .branch = i}, link);
    }
    if (talks) talk(flood, state, scene);
    if (!open) no_way_on(flood, scene, state);
}

void flood_open(const Ground *ground, const uint32_t *packed, World *world) {
    packing_open(ground->packing, packed, world, world_put);
}

void flood_forget(const Packing *packing, SceneId scene, FactId fact, World *world) {
    if (!packing_keeps(packing, scene, fact)) world_put(world, fact, FLOOD_UNKNOWN);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static uint32_t settled(const Flood *flood) {
    states_settle(flood->states);
    return states_count(flood->states);
}

void flood_count(Flood *flood) {
    for (; flood->counted < states_count(flood->states); flood->counted++) {
        SceneId scene = packing_scene(flood->ground->packing, states_at(flood->states, flood->counted));
        flood->scene_counts[scene.at]++;
        see(&flood->scenes[scene.at], states_link(flood->states, flood->counted));
    }
}

void flood_run(Flood *flood) {
    while ((flood->done < states_count(flood->states) || flood->done < settled(flood)) && !states_full(flood->states)) {
        if (flood->how.stops && flood->how.stops(flood->how.ctx, flood->done)) break;
        expand(flood, flood->done++);
    }
    flood->whole = flood->done == settled(flood) && !states_full(flood->states);
    flood_count(flood);
}

FloodMove flood_move(const Flood *flood, Link link) {
    const Book *book = flood->ground->book;
    SceneId at = packing_scene(flood->ground->packing, states_at(flood->states, link.from));
    const Scene *scene = &book->scenes[at.at];
    uint32_t choices = flood_first_turn(book, scene), choice = scene->first.at, branch = link.move;
    if (branch >= choices)
        return (FloodMove){.turn = true, .talks = tables_turn(flood->ground->tables, at, branch - choices)};
    while (branch >= book->choices[choice].branch_count) branch -= book->choices[choice++].branch_count;
    return (FloodMove){.choice = {.choice = {choice}, .branch = branch}};
}

Flood *flood_new(const Ground *ground, const FloodHow *how) {
    const Book *book = ground->book;
    Flood *flood = mem_alloc(sizeof *flood);
    *flood = (Flood){.ground = ground, .how = *how, .arena = arena_new()};
    size_t words = ground->tables ? bits_words(classes_tuples(tables_classes(ground->tables))) : 0;
    flood->states = states_new(packing_words(ground->packing), packing_scene_bits(ground->packing), how->max_states);
    flood->scene_counts = arena_alloc(flood->arena, (book->scene_count + 1) * sizeof *flood->scene_counts);
    flood->scenes = arena_alloc(flood->arena, (book->scene_count + 1) * sizeof *flood->scenes);
    flood->choices = arena_alloc(flood->arena, (book->choice_count + 1) * sizeof *flood->choices);
    flood->treaties = arena_alloc(flood->arena, (book->sitting_count * words + 1) * sizeof *flood->treaties);
    if (ground->ends && !how->leaves_out)
        flood->ends = states_new(packing_words(ground->ends), packing_scene_bits(ground->ends), 0);
    flood->from = world_new(book->schema);
    flood->to = world_new(book->schema);
    return flood;
}

void flood_free(Flood *flood) {
    if (!flood) return;
    states_free(flood->states);
    states_free(flood->ends);
    arena_free(flood->arena);
    world_free(flood->from);
    world_free(flood->to);
    free(flood);
}

uint64_t flood_bytes(const Flood *flood) {
    return states_bytes(flood->states) + (flood->ends ? states_bytes(flood->ends) : 0) + arena_used(flood->arena);
}
