/* real.c - ways of a flood followed with real worlds: choices are made, talks played out.
 *
 * First every treaty is sought, from a few states of each table in which the war stands differently. From all that this
 * has led to, what is missing is sought again: along the way on which the flood has met it, by a flood over choices
 * alone from where games have ended so far, and by one over talks. Talks that couldn't be played out are crossed out,
 * and the next round finds another way. */
#include "check/real.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "check/bits.h"
#include "check/legs.h"

enum {
    ROUNDS_MOST = 24,
    TRIES_MOST = 8,
    HARD_MOST = 24,
    STATES_LOOKED_AT = 512,
    SAMPLES_MOST = 64,
    PLAN_MOST = 2000000
};

typedef struct Keys { /* a set of steps: state and number */
    uint64_t *list;   /* 0: free; else the step's key */
    size_t count, room;
} Keys;

typedef struct Sample { /* a state of a table */
    uint32_t leg, sitting;
    Hour hour;
} Sample;

struct Real {
    const Flood *met;
    const Ground *ground;
    const Book *book;
    Legs *legs;
    Keys crossed; /* steps that couldn't be played out: state of the legs, and number */
    uint64_t acts, max_acts;
    const volatile int *stop;
    World *world, *next;
    uint32_t *wanted;  /* packed: where a step should lead */
    uint64_t *welcome; /* a set of tuples to work in */
    uint32_t planned;  /* states of the legs when a flood over talks began */
    Flood *plan;       /* that */
    Sample *samples;
    size_t sample_count, sample_cap;
    uint32_t dead; /* 1 + the leg that the dead end is at */
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

/* ---- playing talks out ------------------------------------------------------------------------------------------ */

static bool spent(const Real *real) {
    return real->acts >= real->max_acts || (real->stop && *real->stop);
}

static bool is_wanted(const Real *real, const World *world) {
    packing_close(real->ground->packing, world, real->legs->packed);
    return memcmp(real->legs->packed, real->wanted, packing_words(real->ground->packing) * sizeof(uint32_t)) == 0;
}

/* The tuples of which no treaty has been sealed at a sitting. */
static const uint64_t *unsealed(Real *real, uint32_t sitting) {
    for (uint32_t i = 0; i < real->legs->tuples; i++) {
        bits_put(real->welcome, i);
        if (real->legs->treaties[sitting * real->legs->tuples + i]) bits_drop(real->welcome, i);
    }
    return real->welcome;
}

/* Where trust matters, it is to be as it was, but for what the turn is about. */
static void mind_trust(const Real *real, Hunt *hunt, uint32_t sitting, uint32_t court) {
    FactId count = real->book->sittings[sitting].trust[court];
    hunt->minds[court] = tables_trust_matters(real->ground->tables, sitting, court);
    if (!hunt->minds[court]) return;
    bool about = hunt->turn.kind == TURN_TRUST && hunt->turn.court == court;
    hunt->trust[court] = about ? hunt->turn.trust : world_get(hunt->from, count);
}

/* Plays the plans for a turn from the end of a leg, whose world is in real->world, until one comes out as wanted. */
static bool play_plans(Real *real, uint32_t leg, uint32_t sitting, const Turn *turn, bool hard) {
    Played played = {.world = world_new(real->book->schema)};
    Passing *passing = classes_passing(tables_classes(real->ground->tables), sitting);
    Hunt hunt = {.book = real->book, .passing = passing, .from = real->world, .turn = *turn, .hard = hard};
    if (turn->kind == TURN_TREATY) hunt.welcome = unsealed(real, sitting);
    for (uint32_t court = 0; court < COURTS && turn->kind != TURN_TREATY; court++)
        mind_trust(real, &hunt, sitting, court);
    bool done = false;
    for (uint32_t plan = 0; !done && !spent(real) && hunt_play(&hunt, plan, &played); plan++) {
        real->acts += played.count;
        done = turn->kind == TURN_TREATY ? played.last.exit == EXIT_SEALED && played.tuple == turn->tuple
                                         : is_wanted(real, played.world);
        legs_land(real->legs, leg, sitting, &played);
    }
    world_free(played.world);
    free(played.moves);
    return done;
}

/* Treaties that the story can't tell apart do for each other. */
static bool play_alike(Real *real, uint32_t leg, uint32_t sitting, Turn turn) {
    const Tables *tables = real->ground->tables;
    const uint64_t *treaties = tables_treaties(real->ground->tables, real->world);
    uint32_t tuple = turn.tuple;
    if (turn.kind != TURN_END || turn.ending.exit != EXIT_SEALED) return false;
    for (uint32_t other = 0; other < real->legs->tuples; other++) {
        if (other == tuple || !bits_has(treaties, other) || !tables_alike(tables, sitting, tuple, other)) continue;
        turn.tuple = other;
        if (play_plans(real, leg, sitting, &turn, false)) return true;
    }
    return false;
}

static uint32_t sitting_of(const Real *real, const World *world) {
    return real->book->scenes[rules_scene(real->book, world).at].sitting - 1;
}

/* The leg that ends where the step of a flood should lead; LEG_NONE when talks didn't come out so. */
static uint32_t play_turn(Real *real, uint32_t leg, const FloodMove *move, Link step) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    uint32_t sitting = sitting_of(real, real->world);
    packing_close(real->ground->packing, real->world, real->legs->packed);
    Link key = {states_find(real->legs->states, real->legs->packed), step.move};
    if (has_key(&real->crossed, key) || !flood_step(real->ground, real->world, move, real->next, &outcome, &err))
        return LEG_NONE;
    packing_close(real->ground->packing, real->next, real->wanted);
    bool done = play_plans(real, leg, sitting, &move->talks, false) || play_alike(real, leg, sitting, move->talks);
    if (!done && !spent(real)) add_key(&real->crossed, key);
    return done ? legs_at(real->legs, real->wanted) : LEG_NONE;
}

/* ---- following a way -------------------------------------------------------------------------------------------- */

typedef struct Route { /* the steps of a flood that lead along a link, from where games have led already */
    Link *steps;
    size_t count;
    uint32_t leg;
} Route;

static Route route_to(const Real *real, const Flood *flood, Link last) {
    Route route = {.leg = LEG_NONE};
    size_t count = 0;
    Link link = last;
    for (; link.from != STATE_NONE && route.leg == LEG_NONE; link = states_link(flood->states, link.from)) {
        route.leg = legs_at(real->legs, states_at(flood->states, link.from));
        count++;
    }
    route.steps = mem_alloc((count + 1) * sizeof *route.steps);
    route.count = count;
    for (link = last; count > 0; link = states_link(flood->states, link.from)) route.steps[--count] = link;
    return route;
}

/* Makes a step at the end of a leg, whose world is in real->world, and puts there the one after it. */
static uint32_t take_step(Real *real, const Flood *flood, uint32_t leg, Link step, bool plays) {
    FloodMove move = flood_move(flood, step);
    if (!move.turn) return legs_choose(real->legs, leg, real->world, move.choice);
    uint32_t next = plays ? play_turn(real, leg, &move, step) : LEG_NONE;
    if (next != LEG_NONE) legs_world(real->legs, next, real->world);
    return next;
}

/* The leg at the end of the way along a link; LEG_NONE when it can't be followed to the end. */
static uint32_t follow(Real *real, const Flood *flood, Link link, bool plays) {
    Route route = route_to(real, flood, link);
    uint32_t leg = route.leg;
    if (leg != LEG_NONE) legs_world(real->legs, leg, real->world);
    for (size_t i = 0; i < route.count && leg != LEG_NONE && !spent(real); i++)
        leg = take_step(real, flood, leg, route.steps[i], plays);
    free(route.steps);
    return leg;
}

/* ---- treaties --------------------------------------------------------------------------------------------------- */

static bool has_sample(const Real *real, const Hour *hour) {
    for (size_t i = 0; i < real->sample_count; i++) {
        const Hour *other = &real->samples[i].hour;
        if (other->sitting == hour->sitting && other->situation == hour->situation && other->faction == hour->faction)
            return true;
    }
    return false;
}

static void add_sample(Real *real, uint32_t leg) {
    legs_world(real->legs, leg, real->world);
    Hour hour = tables_hour(real->ground->tables, real->world);
    if (real->sample_count == SAMPLES_MOST || has_sample(real, &hour)) return;
    real->samples = mem_grow(real->samples, real->sample_count, &real->sample_cap, sizeof *real->samples);
    real->samples[real->sample_count++] = (Sample){leg, hour.sitting, hour};
}

/* Some states of the scene, evenly spread over those that the flood has met, as far as choices alone lead there. */
static void sample_table(Real *real, SceneId scene, bool plays) {
    uint64_t count = real->met->scene_counts[scene.at], every = count / STATES_LOOKED_AT + 1, seen = 0;
    for (uint32_t i = 0; i < states_count(real->met->states) && !spent(real); i++) {
        if (packing_scene(real->ground->packing, states_at(real->met->states, i)).at != scene.at) continue;
        if (seen++ % every != 0) continue;
        uint32_t leg = follow(real, real->met, states_link(real->met->states, i), plays);
        if (leg == LEG_NONE) leg = legs_at(real->legs, states_at(real->met->states, i));
        if (leg == LEG_NONE) continue;
        add_sample(real, leg);
        if (plays) return;
    }
}

static void sample_tables(Real *real) {
    for (uint32_t i = 0; i < real->book->sitting_count; i++) {
        size_t before = real->sample_count;
        sample_table(real, real->book->sittings[i].scene, false);
        if (real->sample_count == before) sample_table(real, real->book->sittings[i].scene, true);
    }
}

/* Whether a treaty of the tuple could be ratified from there, if days enough were left. */
static bool could_seal(Real *real, const Sample *sample, uint32_t tuple) {
    Hour hour = sample->hour;
    hour.rounds = real->book->sittings[hour.sitting].days - 1;
    return bits_has(classes_at(tables_classes(real->ground->tables), &hour), tuple);
}

/* From one sample, or with every plan from a few. */
static void seek_treaty(Real *real, uint32_t sitting, uint32_t tuple, bool hard) {
    int tries = hard ? TRIES_MOST : 1;
    Turn turn = {.kind = TURN_TREATY, .ending = {.exit = EXIT_SEALED}, .tuple = tuple};
    tuple_classes(real->book->classes, real->book->class_count, tuple, turn.ending.classes);
    for (size_t i = 0; i < real->sample_count && tries > 0 && !spent(real); i++) {
        const Sample *sample = &real->samples[i];
        if (sample->sitting != sitting || !could_seal(real, sample, tuple)) continue;
        if (real_treaty(real, sitting, tuple, NULL, NULL)) return;
        tries--;
        legs_world(real->legs, sample->leg, real->world);
        play_plans(real, sample->leg, sitting, &turn, hard);
    }
}

static bool met_treaty(const Real *real, uint32_t sitting, uint32_t tuple) {
    return bits_has(real->met->treaties + sitting * bits_words(real->legs->tuples), tuple);
}

static bool class_shown(const Real *real, uint32_t sitting, uint32_t outcome, uint32_t class) {
    for (uint32_t tuple = 0; tuple < real->legs->tuples; tuple++) {
        uint32_t list[CLASSES_MOST];
        tuple_classes(real->book->classes, real->book->class_count, tuple, list);
        if (list[outcome] == class && real_treaty(real, sitting, tuple, NULL, NULL)) return true;
    }
    return false;
}

static bool has_class_unshown(const Real *real, uint32_t sitting, uint32_t tuple) {
    uint32_t list[CLASSES_MOST];
    tuple_classes(real->book->classes, real->book->class_count, tuple, list);
    for (uint32_t i = 0; i < real->book->class_count; i++)
        if (!class_shown(real, sitting, i, list[i])) return true;
    return false;
}

/* Every tuple once; those with a class that no treaty has shown yet, again from elsewhere. */
static void seek_treaties(Real *real, uint32_t sitting) {
    uint32_t hard = 0;
    for (uint32_t tuple = 0; tuple < real->legs->tuples; tuple++)
        if (met_treaty(real, sitting, tuple)) seek_treaty(real, sitting, tuple, false);
    for (uint32_t tuple = 0; tuple < real->legs->tuples && hard < HARD_MOST; tuple++) {
        if (!met_treaty(real, sitting, tuple) || !has_class_unshown(real, sitting, tuple)) continue;
        seek_treaty(real, sitting, tuple, true);
        hard++;
    }
}

/* ---- other ends of talks ---------------------------------------------------------------------------------------- */

static void seek_exit(Real *real, uint32_t sitting, ExitKind exit) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    int tries = TRIES_MOST;
    FloodMove move = {.turn = true, .talks = {.kind = TURN_END, .ending = {.exit = exit}}};
    for (size_t i = 0; i < real->sample_count && tries > 0 && !spent(real); i++) {
        if (real->samples[i].sitting != sitting || real_exit(real, sitting, exit, NULL, NULL)) continue;
        tries--;
        legs_world(real->legs, real->samples[i].leg, real->world);
        if (!flood_step(real->ground, real->world, &move, real->next, &outcome, &err)) continue;
        packing_close(real->ground->packing, real->next, real->wanted);
        play_plans(real, real->samples[i].leg, sitting, &move.talks, false);
    }
}

static void seek_exits(Real *real, uint32_t number) {
    const Sitting *sitting = &real->book->sittings[number];
    bool may_leave = classes_may_leave(tables_classes(real->ground->tables), number);
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        if (sitting->exits[exit].declared && exit != EXIT_SEALED && (exit != EXIT_LEFT || may_leave))
            seek_exit(real, number, (ExitKind)exit);
}

/* ---- what else is missing --------------------------------------------------------------------------------------- */

static bool scene_missing(const Real *real, uint32_t scene) {
    return real->met->scenes[scene].seen && !real->legs->scenes[scene];
}

static bool choice_missing(const Real *real, uint32_t choice) {
    return real->met->choices[choice].seen && !real->legs->choices[choice];
}

static uint32_t count_missing(const Real *real) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < real->book->scene_count; i++) count += scene_missing(real, i);
    for (uint32_t i = 0; i < real->book->choice_count; i++) count += choice_missing(real, i);
    return count;
}

/* Follows a flood's ways to all that is missing. False when it has seen none of it. */
static bool follow_all(Real *real, const Flood *flood, bool plays) {
    bool any = false;
    for (uint32_t i = 0; i < real->book->scene_count; i++) {
        if (!scene_missing(real, i) || !flood->scenes[i].seen) continue;
        any = true;
        follow(real, flood, flood->scenes[i].link, plays);
    }
    for (uint32_t i = 0; i < real->book->choice_count; i++) {
        if (!choice_missing(real, i) || !flood->choices[i].seen) continue;
        any = true;
        follow(real, flood, flood->choices[i].link, plays);
    }
    return any;
}

static bool crossed_out(void *ctx, Link link) {
    const Real *real = ctx;
    return link.from < real->planned && has_key(&real->crossed, link);
}

static bool all_sighted(const Real *real, const Flood *plan) {
    for (uint32_t i = 0; i < real->book->scene_count; i++)
        if (scene_missing(real, i) && !plan->scenes[i].seen) return false;
    for (uint32_t i = 0; i < real->book->choice_count; i++)
        if (choice_missing(real, i) && !plan->choices[i].seen) return false;
    return true;
}

static bool enough(void *ctx, uint32_t done) {
    enum { NOW_AND_THEN = 4096 };
    Real *real = ctx;
    if (done % NOW_AND_THEN != 0) return false;
    flood_count(real->plan);
    return spent(real) || all_sighted(real, real->plan);
}

/* A flood from wherever games have led. False when it has seen nothing that is missing. */
static bool plan_and_follow(Real *real, bool talks) {
    FloodHow how = {.max_states = PLAN_MOST, .no_talks = !talks, .stops = enough, .ctx = real};
    if (talks) how.leaves_out = crossed_out;
    Flood *plan = real->plan = flood_new(real->ground, &how);
    real->planned = states_count(real->legs->states);
    for (uint32_t i = 0; i < real->planned; i++)
        flood_copy(plan, states_at(real->legs->states, i), (Link){STATE_NONE, i});
    flood_run(plan);
    bool any = follow_all(real, plan, talks);
    flood_free(plan);
    real->plan = NULL;
    return any;
}

static void seek_rest(Real *real) {
    if (count_missing(real) == 0 || spent(real)) return;
    plan_and_follow(real, false);
    follow_all(real, real->met, true);
    for (int i = 0; i < ROUNDS_MOST && count_missing(real) > 0 && !spent(real); i++) {
        plan_and_follow(real, false);
        if (count_missing(real) == 0 || !plan_and_follow(real, true)) return;
    }
}

/* To where it is, or to the step that fails, which is the last then. */
static void seek_dead_end(Real *real) {
    const Sight *dead = &real->met->dead;
    if (!dead->seen || dead->link.from == STATE_NONE) return;
    uint32_t leg = follow(real, real->met, dead->link, true);
    if (leg == LEG_NONE) {
        FloodMove move = flood_move(real->met, dead->link);
        leg = legs_at(real->legs, states_at(real->met->states, dead->link.from));
        if (leg != LEG_NONE) leg = move.turn ? LEG_NONE : legs_fail(real->legs, leg, move.choice);
    }
    if (leg != LEG_NONE) real->dead = leg + 1;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

Real *real_find(const Flood *met, uint64_t max_acts, const volatile int *stop) {
    Real *real = mem_alloc(sizeof *real);
    *real = (Real){.met = met, .ground = met->ground, .book = met->ground->book, .max_acts = max_acts, .stop = stop};
    real->arena = arena_new();
    real->legs = legs_new(real->ground);
    real->wanted = arena_alloc(real->arena, packing_words(real->ground->packing) * sizeof *real->wanted);
    real->welcome = arena_alloc(real->arena, (bits_words(real->legs->tuples) + 1) * sizeof *real->welcome);
    real->world = world_new(real->book->schema);
    real->next = world_new(real->book->schema);
    for (uint32_t i = 0; i < states_count(met->states) && i < real->book->role_count; i++) {
        Link link = states_link(met->states, i);
        if (link.from == STATE_NONE) legs_start(real->legs, (RoleId){link.move});
    }
    sample_tables(real);
    for (uint32_t i = 0; i < real->book->sitting_count; i++) {
        seek_exits(real, i);
        seek_treaties(real, i);
    }
    seek_rest(real);
    seek_dead_end(real);
    return real;
}

void real_free(Real *real) {
    if (!real) return;
    legs_free(real->legs);
    free(real->crossed.list);
    free(real->samples);
    world_free(real->world);
    world_free(real->next);
    arena_free(real->arena);
    free(real);
}

/* shown: 1 + a leg; 0: none. */
static bool shown_way(const Real *real, uint32_t shown, Arena *arena, Way *way) {
    if (shown && arena) *way = legs_way(real->legs, shown - 1, arena);
    return shown != 0;
}

bool real_scene(const Real *real, SceneId scene, Arena *arena, Way *way) {
    return shown_way(real, real->legs->scenes[scene.at], arena, way);
}

bool real_choice(const Real *real, ChoiceId choice, Arena *arena, Way *way) {
    return shown_way(real, real->legs->choices[choice.at], arena, way);
}

bool real_treaty(const Real *real, uint32_t sitting, uint32_t tuple, Arena *arena, Way *way) {
    return shown_way(real, real->legs->treaties[sitting * real->legs->tuples + tuple], arena, way);
}

bool real_exit(const Real *real, uint32_t sitting, ExitKind exit, Arena *arena, Way *way) {
    return shown_way(real, real->legs->exits[sitting * EXIT_KINDS + exit], arena, way);
}

bool real_dead_end(const Real *real, Arena *arena, Way *way) {
    return shown_way(real, real->dead, arena, way);
}

uint64_t real_acts(const Real *real) {
    return real->acts;
}

uint64_t real_bytes(const Real *real) {
    return legs_bytes(real->legs) + arena_used(real->arena);
}
