/* flood.c - states are opened in their order (opening.h), by several at once (crew.h), and what was found in each is
 * looked up here, in that order again: so the numbers of states, and what is seen first, are the same however many open
 * them.
 *
 * Moves are numbered within their scene: the branches of all its choices, one after the other, closed ones too; at a
 * table the steps of talks come after them. */
#include "check/flood.h"

#include <stdlib.h>
#include <string.h>

#include "check/bits.h"
#include "check/crew.h"
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
static void pass(Flood *flood, uint32_t scene, Link link) {
    flood->scene_counts[scene]++;
    see(&flood->scenes[scene], link);
}

void flood_copy(Flood *flood, const uint32_t *packed, Link link) {
    states_put(flood->states, packed, link);
}

static void put_world(Flood *flood, const World *world, Link link) {
    packing_close(flood->ground->packing, world, states_place(flood->states));
    states_put(flood->states, states_place(flood->states), link);
}

void flood_start(Flood *flood, RoleId role, Link link) {
    World *world = world_new(flood->ground->book->schema);
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    bool good = rules_start(flood->ground->book, role, world, &outcome, &err);
    for (uint32_t i = 0; good && i < outcome.passed_count; i++) pass(flood, outcome.passed[i].at, link);
    if (good)
        put_world(flood, world, link);
    else
        dead_end(flood, link, err.text);
    world_free(world);
}

void flood_begin(Flood *flood, const World *world) {
    uint32_t role = (uint32_t)world_get(world, flood->ground->book->role_fact);
    put_world(flood, world, (Link){STATE_NONE, role});
}

/* ---- moves ------------------------------------------------------------------------------------------------------ */

uint32_t flood_first_turn(const Book *book, const Scene *scene) {
    uint32_t count = 0;
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++)
        count += book->choices[i].branch_count;
    return count;
}

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

void flood_open(const Ground *ground, const uint32_t *packed, World *world) {
    packing_open(ground->packing, packed, world, world_put);
}

void flood_forget(const Packing *packing, SceneId scene, FactId fact, World *world) {
    if (!packing_keeps(packing, scene, fact)) world_put(world, fact, FLOOD_UNKNOWN);
}

/* ---- what was found --------------------------------------------------------------------------------------------- */

typedef struct Taking { /* a tape, state by state */
    Flood *flood;
    const Tape *tape;
    uint32_t at;            /* the state's place on the tape */
    uint32_t offers, found; /* how far each part was taken */
    uint32_t ends;
    Opener *opener; /* for the ends of talks, which are seldom new */
    Tape *end_tape;
} Taking;

static void take_found(Flood *flood, const Tape *tape, const Found *found, uint32_t state) {
    Link met = states_link(flood->states, state), link = {state, found->move};
    switch (found->kind) {
    case FOUND_CHOICE:
        if (!flood->choices[found->at].seen) flood->choices[found->at] = (Sight){met, true};
        break;
    case FOUND_PASSED: pass(flood, found->at, link); break;
    case FOUND_FAULT:
        dead_end(flood, found->move == FOUND_STUCK ? met : link, strbuf_text(&tape->faults) + found->at);
        break;
    }
}

static void take_steps(Taking *taking) {
    Flood *flood = taking->flood;
    const Tape *tape = taking->tape;
    const Opened *opened = &tape->opened[taking->at];
    Offers offers = batch_offers(&tape->offers);
    flood->edges += opened->edges;
    while (taking->found < opened->found)
        take_found(flood, tape, &tape->found[taking->found++], tape->first + taking->at);
    while (taking->offers < opened->offers) states_take(flood->states, &offers, taking->offers++);
}

static bool ends_are_new(Taking *taking) {
    const Opened *opened = &taking->tape->opened[taking->at];
    Offers ends = batch_offers(&taking->tape->ends);
    return opened->talks == TALKS_OWN ||
           (opened->talks == TALKS_LIKE && states_take(taking->flood->ends, &ends, taking->ends++));
}

static void see_treaties(Flood *flood, SceneId scene, const World *world) {
    Tables *tables = flood->ground->tables;
    size_t words = bits_words(classes_tuples(tables_classes(tables)));
    uint32_t sitting = flood->ground->book->scenes[scene.at].sitting - 1;
    bits_join(flood->treaties + sitting * words, tables_treaties(tables, world), words);
}

static void take_ends(Taking *taking) {
    Flood *flood = taking->flood;
    Tape *tape = taking->end_tape;
    tape->first = taking->tape->first + taking->at;
    tape->packed = states_at(flood->states, tape->first);
    tape->count = 1;
    see_treaties(flood, packing_scene(flood->ground->packing, tape->packed), opener_ends(taking->opener, tape));
    Taking ends = {.flood = flood, .tape = tape};
    Offers offers = batch_offers(&tape->offers);
    states_expect(flood->states, &offers);
    take_steps(&ends);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

void flood_count(Flood *flood) {
    for (; flood->counted < states_count(flood->states); flood->counted++) {
        SceneId scene = packing_scene(flood->ground->packing, states_at(flood->states, flood->counted));
        flood->scene_counts[scene.at]++;
        see(&flood->scenes[scene.at], states_link(flood->states, flood->counted));
    }
}

static bool stops(const Flood *flood) {
    return states_full(flood->states) || (flood->how.stops && flood->how.stops(flood->how.ctx, flood->done));
}

static bool take_tape(Taking *taking) {
    Flood *flood = taking->flood;
    Offers offers = batch_offers(&taking->tape->offers);
    states_expect(flood->states, &offers);
    taking->offers = taking->found = taking->ends = 0;
    for (taking->at = 0; taking->at < taking->tape->count; taking->at++) {
        if (stops(flood)) return false;
        take_steps(taking);
        if (ends_are_new(taking)) take_ends(taking);
        flood->done++;
    }
    return true;
}

/* Gives the crew as many as it would take; those before `given` it has. */
static void give(const Flood *flood, Crew *crew, uint32_t *given) {
    uint32_t room;
    while ((room = crew_room(crew, states_count(flood->states) - *given)) > 0) {
        uint32_t count = states_run(flood->states, *given);
        if (count > room) count = room;
        crew_give(crew, *given, count, states_at(flood->states, *given));
        *given += count;
    }
}

void flood_run(Flood *flood) {
    Crew *crew = crew_new(flood->ground, &flood->how);
    Tape end_tape = {0};
    Taking taking = {.flood = flood, .opener = opener_new(flood->ground, &flood->how), .end_tape = &end_tape};
    uint32_t given = flood->done;
    for (give(flood, crew, &given); (taking.tape = crew_take(crew)) && take_tape(&taking); give(flood, crew, &given))
        crew_took(crew);
    crew_rest(crew);
    flood->crew_bytes = crew_bytes(crew) + tape_bytes(&end_tape, flood->ground);
    flood->whole = flood->done == states_count(flood->states) && !states_full(flood->states);
    crew_free(crew);
    opener_free(taking.opener);
    tape_free(&end_tape);
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
    return flood;
}

void flood_free(Flood *flood) {
    if (!flood) return;
    states_free(flood->states);
    states_free(flood->ends);
    arena_free(flood->arena);
    free(flood);
}

uint64_t flood_bytes(const Flood *flood) {
    return states_bytes(flood->states) + (flood->ends ? states_bytes(flood->ends) : 0) + arena_used(flood->arena);
}
