/* real.c - in rounds: from all that games lead to, follow whole talks on to what is still missing; play out the first
 * table on each way there; go on from wherever that has led.
 *
 * States that games lead to are kept as packed worlds like all others, with the way there: a chain of choices back to a
 * role's start or to a landing, the world in which talks that were played out have ended (or stand, when they go on). A
 * way that couldn't be played out is crossed out, so the next round finds another. */
#include "check/real.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "check/bits.h"
#include "check/hunt.h"

enum { ROUNDS_MOST = 64, TRIES_MOST = 12, LANDINGS_MOST = 20000 };

typedef struct Landing { /* where talks that were played out have led */
    uint32_t from;       /* the state they were played from */
    Move *moves;
    size_t count;
    World *world;
    bool talking; /* they go on */
} Landing;

typedef struct Keys { /* a set of steps: state and number */
    uint64_t *list;   /* 0: free; else the step's key plus 1 */
    size_t count, room;
} Keys;

struct Real {
    const Flood *met;
    const Ground *ground;
    const Book *book;
    Flood *flood;
    Landing *landings;
    size_t landing_count, landing_cap;
    uint32_t *sealed; /* by sitting and tuple: 1 + the landing of such a treaty */
    uint8_t *tries;   /* likewise: states from which one was sought in vain */
    size_t tuples;
    Keys crossed; /* steps that couldn't be played out */
    uint64_t acts, max_acts;
    const volatile int *stop;
    World *world, *next;
    uint32_t *packed; /* room for a state */
    uint32_t planned; /* states that games led to when the round was planned */
    Arena *arena;
};

/* ---- steps crossed out ------------------------------------------------------------------------------------------ */

static uint64_t key_of(Link link) {
    return ((uint64_t)link.from << 32 | link.move) + 1;
}

static size_t key_place(const Keys *keys, uint64_t key) {
    size_t at = (size_t)(hash_bytes(&key, sizeof key, 0) & (keys->room - 1));
    while (keys->list[at] && keys->list[at] != key) at = (at + 1) & (keys->room - 1);
    return at;
}

static bool has_key(const Keys *keys, Link link) {
    return keys->count > 0 && keys->list[key_place(keys, key_of(link))] != 0;
}

static void grow_keys(Keys *keys) {
    Keys grown = {.count = keys->count, .room = keys->room ? 2 * keys->room : 256};
    grown.list = mem_alloc(grown.room * sizeof *grown.list);
    for (size_t i = 0; i < keys->room; i++)
        if (keys->list[i]) grown.list[key_place(&grown, keys->list[i])] = keys->list[i];
    free(keys->list);
    *keys = grown;
}

static void add_key(Keys *keys, Link link) {
    if (2 * keys->count >= keys->room) grow_keys(keys);
    size_t at = key_place(keys, key_of(link));
    keys->count += keys->list[at] == 0;
    keys->list[at] = key_of(link);
}

/* ---- ways ------------------------------------------------------------------------------------------------------- */

static const Landing *landing_of(const Real *real, Link start) {
    return start.move < real->book->role_count ? NULL : &real->landings[start.move - real->book->role_count];
}

static size_t way_length(const Real *real, Link link) {
    size_t count = 0;
    for (; link.from != STATE_NONE; link = states_link(real->flood->states, link.from)) count++;
    const Landing *landing = landing_of(real, link);
    return landing ? count + landing->count + way_length(real, states_link(real->flood->states, landing->from)) : count;
}

/* Writes the moves from the last to the first; gives the role. */
static RoleId write_way(const Real *real, Link link, Move *moves, size_t count) {
    for (; link.from != STATE_NONE; link = states_link(real->flood->states, link.from))
        moves[--count] = flood_move(real->flood, link).choice;
    const Landing *landing = landing_of(real, link);
    if (!landing) return (RoleId){link.move};
    count -= landing->count;
    memcpy(moves + count, landing->moves, landing->count * sizeof *moves);
    return write_way(real, states_link(real->flood->states, landing->from), moves, count);
}

Way real_way(const Real *real, Link link, Arena *arena) {
    size_t count = way_length(real, link);
    Move *moves = arena_alloc(arena, (count + 1) * sizeof *moves);
    return (Way){write_way(real, link, moves, count), moves, count};
}

/* The world of a state as it is in the game that leads there. */
static void true_world(const Real *real, uint32_t state, World *world) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    Link start = states_link(real->flood->states, state);
    size_t count = 0;
    for (; start.from != STATE_NONE; start = states_link(real->flood->states, start.from)) count++;
    Move *moves = mem_alloc((count + 1) * sizeof *moves);
    Link link = states_link(real->flood->states, state);
    for (size_t i = count; i-- > 0; link = states_link(real->flood->states, link.from))
        moves[i] = flood_move(real->flood, link).choice;
    const Landing *landing = landing_of(real, start);
    if (landing)
        world_copy(world, landing->world);
    else
        rules_start(real->book, (RoleId){start.move}, world, &outcome, &err);
    for (size_t i = 0; i < count; i++) {
        rules_step(real->book, world, moves[i], real->next, &outcome, &err);
        world_copy(world, real->next);
    }
    free(moves);
}

/* At a table where talks go on, a packed world isn't all there is. */
static bool open_talking(void *ctx, uint32_t state, World *world) {
    const Real *real = ctx;
    SceneId scene = packing_scene(real->ground->packing, states_at(real->flood->states, state));
    if (!real->book->scenes[scene.at].sitting) return false;
    Link start = states_link(real->flood->states, state);
    while (start.from != STATE_NONE) start = states_link(real->flood->states, start.from);
    const Landing *landing = landing_of(real, start);
    if (!landing || !landing->talking) return false;
    true_world(real, state, world);
    return true;
}

/* ---- landings --------------------------------------------------------------------------------------------------- */

static size_t treaty_at(const Real *real, uint32_t sitting, uint32_t tuple) {
    return sitting * real->tuples + tuple;
}

/* A scene passed by the way that had not been seen as early as from here. */
static bool passes_new(const Real *real, const Outcome *outcome) {
    for (uint32_t i = 0; i < outcome->passed_count; i++) {
        const Sight *sight = &real->flood->scenes[outcome->passed[i].at];
        if (!sight->seen || sight->link.from != STATE_NONE) return true;
    }
    return false;
}

/* Keeps what a play has shown, if it has shown anything. */
static void land(Real *real, uint32_t from, uint32_t sitting, Played *played) {
    uint32_t before = states_count(real->flood->states);
    bool sealed = played->last.exit == EXIT_SEALED && !real->sealed[treaty_at(real, sitting, played->tuple)];
    bool passes = passes_new(real, &played->last);
    if (real->landing_count == LANDINGS_MOST || played->count == 0) return;
    real->acts += played->count;
    flood_meet(real->flood, played->world, &played->last,
               (Link){STATE_NONE, real->book->role_count + (uint32_t)real->landing_count});
    states_settle(real->flood->states);
    if (states_count(real->flood->states) == before && !sealed && !passes) return;
    real->landings = mem_grow(real->landings, real->landing_count, &real->landing_cap, sizeof *real->landings);
    Landing *landing = &real->landings[real->landing_count++];
    *landing = (Landing){.from = from, .moves = played->moves, .count = played->count, .world = played->world};
    landing->talking = played->last.exit == EXIT_KINDS;
    if (sealed) real->sealed[treaty_at(real, sitting, played->tuple)] = (uint32_t)real->landing_count;
    *played = (Played){.world = world_new(real->book->schema)};
}

static bool as_packed(const Real *real, const World *world) {
    size_t bytes = packing_words(real->ground->packing) * sizeof(uint32_t);
    uint32_t *words = mem_alloc(bytes);
    packing_close(real->ground->packing, world, words);
    bool same = memcmp(words, real->packed, bytes) == 0;
    free(words);
    return same;
}

static bool spent(const Real *real) {
    return real->acts >= real->max_acts || (real->stop && *real->stop);
}

/* Plays all plans for a turn until one comes out as wanted. */
static bool play_plans(Real *real, uint32_t state, uint32_t sitting, const Turn *turn) {
    Played played = {.world = world_new(real->book->schema)};
    Hunt hunt = {real->book, classes_passing(tables_classes(real->ground->tables), sitting), real->world, *turn, {0}};
    for (uint32_t court = 0; court < COURTS && turn->kind == TURN_END; court++)
        hunt.trust[court] = tables_trust_matters(real->ground->tables, sitting, turn->ending.exit, court);
    bool done = false;
    for (uint32_t plan = 0; !done && !spent(real) && hunt_play(&hunt, plan, &played); plan++) {
        bool there = turn->kind != TURN_TREATY && as_packed(real, played.world);
        land(real, state, sitting, &played);
        done = there || (turn->kind == TURN_TREATY && real_treaty(real, sitting, turn->tuple));
    }
    world_free(played.world);
    free(played.moves);
    return done;
}

/* ---- a round ---------------------------------------------------------------------------------------------------- */

static bool crossed_out(void *ctx, Link link) {
    const Real *real = ctx;
    return link.from < real->planned && has_key(&real->crossed, link);
}

static Flood *plan_round(Real *real) {
    FloodHow how = {.talks = true, .max_states = real->met->how.max_states, .leaves_out = crossed_out, .ctx = real};
    Flood *plan = flood_new(real->ground, &how);
    real->planned = states_count(real->flood->states);
    for (uint32_t i = 0; i < real->planned; i++)
        flood_copy(plan, states_at(real->flood->states, i), (Link){STATE_NONE, i});
    flood_run(plan);
    return plan;
}

typedef struct Steps {
    Link *list;
    size_t count, cap;
    Keys keys;
} Steps;

/* The first step on the way from where games lead to something seen in the plan. */
static void add_first_step(const Flood *plan, const Sight *sight, Steps *steps) {
    Link link = sight->link;
    if (!sight->seen || link.from == STATE_NONE) return;
    for (Link before; (before = states_link(plan->states, link.from)).from != STATE_NONE;) link = before;
    if (has_key(&steps->keys, link)) return;
    add_key(&steps->keys, link);
    steps->list = mem_grow(steps->list, steps->count, &steps->cap, sizeof *steps->list);
    steps->list[steps->count++] = link;
}

static Steps first_steps(const Real *real, const Flood *plan) {
    Steps steps = {.count = 0};
    for (size_t i = 0; i < real->book->sitting_count * real->tuples; i++)
        if (real->met->treaties[i].seen && !real->sealed[i] && real->tries[i] < TRIES_MOST)
            add_first_step(plan, &plan->treaties[i], &steps);
    for (uint32_t i = 0; i < real->book->scene_count; i++)
        if (real->met->scenes[i].seen && !real->flood->scenes[i].seen) add_first_step(plan, &plan->scenes[i], &steps);
    for (uint32_t i = 0; i < real->book->choice_count; i++)
        if (real->met->choices[i].seen && !real->flood->choices[i].seen)
            add_first_step(plan, &plan->choices[i], &steps);
    return steps;
}

/* What a step would lead to, as it would be packed. */
static void note_wanted(Real *real, const FloodMove *move) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    if (flood_step(real->ground, real->world, move, real->next, &outcome, &err))
        packing_close(real->ground->packing, real->next, real->packed);
}

/* Treaties that the story can't tell apart do for each other. */
static bool play_alike(Real *real, uint32_t state, uint32_t sitting, Turn turn) {
    const Tables *tables = real->ground->tables;
    const uint64_t *treaties = tables_treaties(real->ground->tables, real->world);
    uint32_t tuple = turn.tuple;
    for (uint32_t other = 0; other < real->tuples && turn.kind == TURN_END && turn.ending.exit == EXIT_SEALED;
         other++) {
        if (other == tuple || !bits_has(treaties, other) || !tables_alike(tables, sitting, tuple, other)) continue;
        turn.tuple = other;
        if (play_plans(real, state, sitting, &turn)) return true;
    }
    return false;
}

static void try_step(Real *real, const Flood *plan, Link link) {
    FloodMove move = flood_move(plan, link);
    uint32_t scene = packing_scene(real->ground->packing, states_at(plan->states, link.from)).at;
    uint32_t sitting = real->book->scenes[scene].sitting - 1;
    bool done = false;
    if (move.turn) {
        true_world(real, link.from, real->world);
        note_wanted(real, &move);
        done = play_plans(real, link.from, sitting, &move.talks) || play_alike(real, link.from, sitting, move.talks);
    }
    if (done || spent(real)) return;
    add_key(&real->crossed, link);
    if (move.turn && move.talks.kind == TURN_TREATY) real->tries[treaty_at(real, sitting, move.talks.tuple)]++;
}

/* False when there is nothing left to try. */
static bool round_of_tries(Real *real) {
    Flood *plan = plan_round(real);
    Steps steps = first_steps(real, plan);
    for (size_t i = 0; i < steps.count && !spent(real); i++) try_step(real, plan, steps.list[i]);
    bool any = steps.count > 0;
    free(steps.list);
    free(steps.keys.list);
    flood_free(plan);
    flood_run(real->flood);
    return any && !spent(real);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static bool all_shown(const Real *real) {
    for (uint32_t i = 0; i < real->book->scene_count; i++)
        if (real->met->scenes[i].seen && !real->flood->scenes[i].seen) return false;
    for (uint32_t i = 0; i < real->book->choice_count; i++)
        if (real->met->choices[i].seen && !real->flood->choices[i].seen) return false;
    for (size_t i = 0; i < real->book->sitting_count * real->tuples; i++)
        if (real->met->treaties[i].seen && !real->sealed[i]) return false;
    return true;
}

static void begin(Real *real) {
    FloodHow how = {.max_states = real->met->how.max_states, .open = open_talking, .ctx = real};
    size_t treaties = real->book->sitting_count * real->tuples + 1;
    real->flood = flood_new(real->ground, &how);
    real->sealed = arena_alloc(real->arena, treaties * sizeof *real->sealed);
    real->tries = arena_alloc(real->arena, treaties * sizeof *real->tries);
    real->packed = arena_alloc(real->arena, packing_words(real->ground->packing) * sizeof *real->packed);
    real->world = world_new(real->book->schema);
    real->next = world_new(real->book->schema);
    for (uint32_t i = 0; i < states_count(real->met->states); i++) {
        Link link = states_link(real->met->states, i);
        if (link.from == STATE_NONE) flood_start(real->flood, (RoleId){link.move}, link);
    }
    flood_run(real->flood);
}

Real *real_find(const Flood *met, uint64_t max_acts, const volatile int *stop) {
    Real *real = mem_alloc(sizeof *real);
    *real = (Real){.met = met, .ground = met->ground, .book = met->ground->book, .max_acts = max_acts, .stop = stop};
    real->tuples = classes_tuples(tables_classes(real->ground->tables));
    real->arena = arena_new();
    begin(real);
    for (int i = 0; i < ROUNDS_MOST && !all_shown(real); i++)
        if (!round_of_tries(real)) break;
    return real;
}

void real_free(Real *real) {
    if (!real) return;
    for (size_t i = 0; i < real->landing_count; i++) {
        world_free(real->landings[i].world);
        free(real->landings[i].moves);
    }
    free(real->landings);
    free(real->crossed.list);
    flood_free(real->flood);
    world_free(real->world);
    world_free(real->next);
    arena_free(real->arena);
    free(real);
}

const Flood *real_flood(const Real *real) {
    return real->flood;
}

bool real_treaty(const Real *real, uint32_t sitting, uint32_t tuple) {
    return real->sealed[treaty_at(real, sitting, tuple)] != 0;
}

Way real_treaty_way(const Real *real, uint32_t sitting, uint32_t tuple, Arena *arena) {
    uint32_t landing = real->sealed[treaty_at(real, sitting, tuple)] - 1;
    return real_way(real, (Link){STATE_NONE, real->book->role_count + landing}, arena);
}

uint64_t real_acts(const Real *real) {
    return real->acts;
}

uint64_t real_bytes(const Real *real) {
    return states_bytes(real->flood->states) + arena_used(real->flood->arena) + arena_used(real->arena);
}
