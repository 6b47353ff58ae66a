/* against.c - one pass over the states of the old version. The new one is explored from all of them at once, so that it
 * is known of each whether an ending is still within reach. Of what breaks in many states the first is told. */
#include "check/against.h"

#include <stdlib.h>

#include "base/codes.h"
#include "check/bits.h"
#include "check/flood.h"
#include "check/graph.h"
#include "model/carry.h"

typedef struct First { /* of the states in which something is so */
    uint64_t states;
    uint32_t state;
    const char *why; /* what is to be said of it, a sentence; NULL: nothing */
} First;

typedef struct Side { /* one of the two versions */
    const Book *book;
    Explored *explored;
    Graph *graph;
    uint64_t *ends; /* a set of nodes: an ending is within reach */
    World *from, *to;
} Side;

typedef struct Comparing {
    Side old, now;
    const AgainstHow *how;
    Carry *carry;
    Live *live;    /* of the new version */
    uint32_t next; /* the state to take over next */
    Diags *diags;
    Arena *arena;
    bool *watched;                  /* by old fact: it is gone, or can't have every value that it had */
    First *facts;                   /* by old fact: it has such a value */
    First *gone_scenes, *elsewhere; /* by old scene: it is gone; nobody stays there any more */
    First *stranded, *no_table;     /* by old scene: no ending is within reach; nobody bargains there */
    First *gone_roles;              /* by old role */
    First *gone, *closed, *turned;  /* by old choice: it isn't there, isn't open or fails, leads elsewhere */
} Comparing;

static void note(First *first, uint32_t state) {
    if (first->states++ == 0) *first = (First){1, state, NULL};
}

static bool is_first(const First *first) {
    return first->states == 1;
}

/* ---- taking over ------------------------------------------------------------------------------------------------ */

/* The state in the old version's world. */
static void open_state(Comparing *comparing, uint32_t state) {
    const Flood *flood = explored_flood(comparing->old.explored);
    flood_open(flood->ground, states_at(flood->states, state), comparing->old.from);
}

typedef enum Fare { FARE_SAME, FARE_ELSEWHERE, FARE_FAILS, FARE_NONE } Fare;

/* The same in the new version's world, as a save of it would be gone on with. */
static Fare take_over(Comparing *comparing, Error *err) {
    Outcome outcome = {.hearing = NULL};
    World *world = comparing->now.from;
    if (!carry_world(comparing->carry, comparing->old.from, world)) return FARE_NONE;
    SceneId scene = rules_scene(comparing->now.book, world);
    if (!rules_settle(comparing->now.book, world, &outcome, err)) return FARE_FAILS;
    return rules_scene(comparing->now.book, world).at == scene.at ? FARE_SAME : FARE_ELSEWHERE;
}

static const World *next_world(void *ctx) {
    Comparing *comparing = ctx;
    Error err;
    while (comparing->next < explored_states(comparing->old.explored)) {
        open_state(comparing, comparing->next++);
        Fare fare = take_over(comparing, &err);
        if (fare == FARE_SAME || fare == FARE_ELSEWHERE) return comparing->now.from;
    }
    return NULL;
}

/* What matters in the new version is told apart in the old one. */
static bool keeps(void *ctx, SceneId scene, FactId fact) {
    const Comparing *comparing = ctx;
    SceneId there = carry_scene(comparing->carry, scene);
    FactId heir = carry_fact(comparing->carry, fact);
    return there.at != ID_NONE && heir.at != ID_NONE && live_settling(comparing->live, there, heir);
}

/* ---- exploring both --------------------------------------------------------------------------------------------- */

static bool explore_side(const Comparing *comparing, Side *side, const ExploreFrom *from) {
    const AgainstHow *how = comparing->how;
    ExploreOptions options = {.role = {ID_NONE},
                              .max_states = how->max_states,
                              .no_games = true,
                              .from = from,
                              .progress = how->progress,
                              .ctx = how->ctx,
                              .stop = how->stop};
    side->explored = explore(side->book, &options);
    side->graph = graph_new(side->explored);
    return side->graph != NULL;
}

/* Backward from the endings. */
static void find_ends(Side *side) {
    uint32_t count = graph_nodes(side->graph), waiting = 0, near;
    uint32_t *list = mem_alloc((count + (size_t)1) * sizeof *list);
    Backward *backward = backward_new(side->graph);
    side->ends = mem_alloc(bits_words(count + (size_t)1) * sizeof *side->ends);
    for (uint32_t node = 0; node < graph_states(side->graph); node++) {
        if (!side->book->scenes[graph_scene(side->graph, node).at].ending) continue;
        bits_put(side->ends, node);
        list[waiting++] = node;
    }
    while (waiting > 0) {
        const uint32_t *before = backward_from(backward, list[--waiting], &near);
        for (uint32_t i = 0; i < near; i++) {
            if (bits_has(side->ends, before[i])) continue;
            bits_put(side->ends, before[i]);
            list[waiting++] = before[i];
        }
    }
    backward_free(backward);
    free(list);
}

static bool explore_both(Comparing *comparing) {
    Live *plain = live_new(comparing->old.book);
    LiveUse anywhere = {.anywhere = true, .low_day = live_low_day(plain)};
    live_free(plain);
    comparing->live = live_new_using(comparing->now.book, &anywhere);
    ExploreFrom old = {.use = {.keeps = keeps, .ctx = comparing}};
    ExploreFrom now = {.use = anywhere, .next = next_world, .ctx = comparing};
    bool whole = explore_side(comparing, &comparing->old, &old) && explore_side(comparing, &comparing->now, &now);
    if (!whole) return false;
    find_ends(&comparing->old);
    find_ends(&comparing->now);
    return true;
}

/* ---- a state ---------------------------------------------------------------------------------------------------- */

static void compare_facts(Comparing *comparing, uint32_t state, SceneId scene) {
    const Flood *flood = explored_flood(comparing->old.explored);
    const Schema *schema = comparing->old.book->schema;
    for (uint32_t i = 0; i < schema_count(schema); i++) {
        int32_t put, value;
        if (!comparing->watched[i] || !packing_keeps(flood->ground->packing, scene, (FactId){i})) continue;
        value = world_get(comparing->old.from, (FactId){i});
        CarryFault fault = carry_value(comparing->carry, (FactId){i}, value, &put);
        bool lost = fault == CARRY_GONE && value != schema_fact(schema, (FactId){i})->start;
        if (fault != CARRY_OUT && !lost) continue;
        note(&comparing->facts[i], state);
    }
}

static const char *scene_name(const Side *side, const World *world) {
    return side->book->scenes[rules_scene(side->book, world).at].name;
}

/* What is to be said when an open choice isn't open any more. */
static const char *why_closed(const Comparing *comparing, ChoiceId choice) {
    StrBuf why = {0};
    const Side *now = &comparing->now;
    rules_why(now->book, now->from, choice, &why);
    const char *text = arena_printf(comparing->arena, "It isn't open there now (%s).", strbuf_text(&why));
    strbuf_free(&why);
    return text;
}

static void compare_branch(Comparing *comparing, uint32_t state, Move before, ChoiceId heir) {
    Side *old = &comparing->old, *now = &comparing->now;
    Move after = {.choice = heir, .branch = before.branch};
    First *turned = &comparing->turned[before.choice.at], *closed = &comparing->closed[before.choice.at];
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    if (!rules_step(old->book, old->from, before, old->to, &outcome, &err)) return;
    if (before.branch >= now->book->choices[heir.at].branch_count) {
        note(turned, state);
        if (is_first(turned)) turned->why = "It can't turn out in as many ways any more.";
    } else if (!rules_step(now->book, now->from, after, now->to, &outcome, &err)) {
        note(closed, state);
        if (is_first(closed))
            closed->why = arena_printf(comparing->arena, "It is open there now, and fails: %s", err.text);
    } else if (carry_scene(comparing->carry, rules_scene(old->book, old->to)).at !=
               rules_scene(now->book, now->to).at) {
        note(turned, state);
        if (is_first(turned))
            turned->why = arena_printf(comparing->arena, "It led to %s, and leads to %s now.", scene_name(old, old->to),
                                       scene_name(now, now->to));
    }
}

static void compare_choice(Comparing *comparing, uint32_t state, ChoiceId choice) {
    const Book *old = comparing->old.book, *now = comparing->now.book;
    ChoiceId heir = carry_choice(comparing->carry, choice);
    if (rules_access(old, comparing->old.from, choice) != ACCESS_OPEN) return;
    if (heir.at == ID_NONE) {
        note(&comparing->gone[choice.at], state);
        return;
    }
    if (rules_access(now, comparing->now.from, heir) != ACCESS_OPEN) {
        First *closed = &comparing->closed[choice.at];
        note(closed, state);
        if (is_first(closed)) closed->why = why_closed(comparing, heir);
        return;
    }
    for (uint32_t i = 0; i < old->choices[choice.at].branch_count; i++)
        compare_branch(comparing, state, (Move){.choice = choice, .branch = i}, heir);
}

/* Where some way led to an ending, and none does now. */
static void compare_ends(Comparing *comparing, uint32_t state, SceneId scene) {
    const Side *now = &comparing->now;
    uint32_t node = graph_find(now->graph, now->from);
    if (bits_has(comparing->old.ends, state) && (node == GRAPH_NONE || !bits_has(now->ends, node)))
        note(&comparing->stranded[scene.at], state);
}

static void compare_scene(Comparing *comparing, uint32_t state, const Scene *scene) {
    const Book *now = comparing->now.book;
    SceneId id = {(uint32_t)(scene - comparing->old.book->scenes)};
    for (uint32_t i = 0; i < scene->choice_count; i++)
        compare_choice(comparing, state, (ChoiceId){scene->first.at + i});
    if (scene->sitting && !now->scenes[carry_scene(comparing->carry, id).at].sitting)
        note(&comparing->no_table[id.at], state);
    compare_ends(comparing, state, id);
}

static void compare_elsewhere(Comparing *comparing, uint32_t state, SceneId scene, const char *fails) {
    First *first = &comparing->elsewhere[scene.at];
    note(first, state);
    if (!is_first(first)) return;
    first->why = fails ? arena_printf(comparing->arena, "Going on from there fails: %s", fails)
                       : arena_printf(comparing->arena, "The story moves on from there to %s by itself.",
                                      scene_name(&comparing->now, comparing->now.from));
}

static bool compare_state(Comparing *comparing, uint32_t state) {
    Error err = {""};
    open_state(comparing, state);
    const Side *old = &comparing->old;
    SceneId scene = rules_scene(old->book, old->from);
    RoleId role = {(uint32_t)world_get(old->from, old->book->role_fact)};
    compare_facts(comparing, state, scene);
    if (carry_scene(comparing->carry, scene).at == ID_NONE) note(&comparing->gone_scenes[scene.at], state);
    if (carry_role(comparing->carry, role).at == ID_NONE) note(&comparing->gone_roles[role.at], state);
    Fare fare = take_over(comparing, &err);
    if (fare == FARE_SAME) compare_scene(comparing, state, &old->book->scenes[scene.at]);
    if (fare == FARE_ELSEWHERE) compare_ends(comparing, state, scene);
    if (fare == FARE_ELSEWHERE || fare == FARE_FAILS)
        compare_elsewhere(comparing, state, scene, fare == FARE_FAILS ? err.text : NULL);
    return fare == FARE_SAME || fare == FARE_ELSEWHERE;
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

typedef struct Words { /* of what is so in some states */
    Code code;
    const char *what, *hint;
    bool old; /* the line is the old version's */
} Words;

static void say_first(const Comparing *comparing, const First *first, Where where, Words words) {
    StrBuf way = {0};
    if (first->states == 0) return;
    const char *file = words.old ? arena_printf(comparing->arena, "%s/%s", comparing->how->folder, where.file)
                                 : where.file;
    graph_way_words(comparing->old.graph, first->state, &way);
    diags_add(comparing->diags, file, where.line, code_name(words.code), words.hint,
              "%s, in %llu state%s of the old version, first %s.%s%s", words.what, (unsigned long long)first->states,
              first->states == 1 ? "" : "s", strbuf_text(&way), first->why ? " " : "", first->why ? first->why : "");
    strbuf_free(&way);
}

static void say_fact(const Comparing *comparing, uint32_t id) {
    const Fact *was = schema_fact(comparing->old.book->schema, (FactId){id});
    FactId heir = carry_fact(comparing->carry, (FactId){id});
    const First *first = &comparing->facts[id];
    if (heir.at == ID_NONE) {
        const char *what = arena_printf(comparing->arena, "The fact %s is gone, and it mattered how it stood",
                                        was->name);
        say_first(comparing, first, was->where,
                  (Words){CODE_LOST_FACT, what, "Keep its name, or see to it that nothing is missed.", true});
        return;
    }
    const char *what = arena_printf(comparing->arena, "The fact %s can't stand as it does", was->name);
    say_first(comparing, first, schema_fact(comparing->now.book->schema, heir)->where,
              (Words){CODE_NARROWER_FACT, what, "Such saves get the nearest value, or else the first one.", false});
}

static void say_scene(const Comparing *comparing, uint32_t id) {
    const Scene *scene = &comparing->old.book->scenes[id];
    SceneId heir = carry_scene(comparing->carry, (SceneId){id});
    bool gone = heir.at == ID_NONE;
    Where where = gone ? scene->where : comparing->now.book->scenes[heir.at].where;
    const char *missing = arena_printf(comparing->arena, "The scene %s is gone, and games stand there", scene->name);
    const char *left = arena_printf(comparing->arena, "Nobody stays in the scene %s any more", scene->name);
    const char *lost = arena_printf(comparing->arena, "No ending is within reach from %s any more", scene->name);
    const char *silent = arena_printf(comparing->arena, "Nobody bargains in %s any more", scene->name);
    say_first(comparing, &comparing->gone_scenes[id], where,
              (Words){CODE_LOST_PLACE, missing, "Keep a scene of that name that leads on.", gone});
    say_first(comparing, &comparing->elsewhere[id], where,
              (Words){CODE_OTHER_WAY, left, "Such saves go on from where it leads.", gone});
    say_first(comparing, &comparing->stranded[id], where,
              (Words){CODE_STRANDED, lost, "Let some way lead out for games that stand so.", gone});
    say_first(comparing, &comparing->no_table[id], where,
              (Words){CODE_LOST_CHOICE, silent, "Talks that are under way in a save are lost.", gone});
}

static void say_choice(const Comparing *comparing, uint32_t id) {
    const Book *now = comparing->now.book;
    const Choice *choice = &comparing->old.book->choices[id];
    ChoiceId heir = carry_choice(comparing->carry, (ChoiceId){id});
    SceneId scene = carry_scene(comparing->carry, choice->scene);
    Where where = heir.at != ID_NONE    ? now->choices[heir.at].where
                  : scene.at != ID_NONE ? now->scenes[scene.at].where
                                        : choice->where;
    const char *gone = arena_printf(comparing->arena, "The choice %s was open and is gone", choice->name);
    const char *closed = arena_printf(comparing->arena, "The choice %s could be made and can't be", choice->name);
    const char *turned = arena_printf(comparing->arena, "The choice %s leads elsewhere", choice->name);
    say_first(comparing, &comparing->gone[id], where,
              (Words){CODE_LOST_CHOICE, gone, "Saves in which it was made stop there; keep its name.", false});
    say_first(comparing, &comparing->closed[id], where,
              (Words){CODE_CLOSED_CHOICE, closed, "Saves in which it was made stop there.", false});
    say_first(comparing, &comparing->turned[id], where,
              (Words){CODE_OTHER_WAY, turned, "Saves in which it was made tell another story now.", false});
}

static void say_role(const Comparing *comparing, uint32_t id) {
    const Role *role = &comparing->old.book->roles[id];
    const char *what = arena_printf(comparing->arena, "The role %s is gone, and so is every game of it", role->name);
    say_first(comparing, &comparing->gone_roles[id], role->where,
              (Words){CODE_LOST_PLACE, what, "Keep its name; what it is called on the page is its label.", true});
}

static void say_all(const Comparing *comparing) {
    const Book *old = comparing->old.book;
    for (uint32_t i = 0; i < schema_count(old->schema); i++) say_fact(comparing, i);
    for (uint32_t i = 0; i < old->role_count; i++) say_role(comparing, i);
    for (uint32_t i = 0; i < old->scene_count; i++) say_scene(comparing, i);
    for (uint32_t i = 0; i < old->choice_count; i++) say_choice(comparing, i);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static First *firsts(const Comparing *comparing, size_t count) {
    return arena_alloc(comparing->arena, (count + 1) * sizeof(First));
}

/* The place is told of by itself; a range that holds all of the old one can't break. */
static void find_watched(Comparing *comparing) {
    const Book *old = comparing->old.book;
    uint32_t count = (uint32_t)schema_count(old->schema);
    comparing->watched = arena_alloc(comparing->arena, (count + (size_t)1) * sizeof *comparing->watched);
    for (uint32_t i = 0; i < count; i++) {
        const Fact *fact = schema_fact(old->schema, (FactId){i});
        int32_t put;
        bool wide = fact->kind != FACT_ONE_OF;
        for (int32_t value = fact->min; !wide && value <= fact->max; value++)
            comparing->watched[i] |= carry_value(comparing->carry, (FactId){i}, value, &put) != CARRY_GOOD;
        if (wide) comparing->watched[i] = carry_value(comparing->carry, (FactId){i}, fact->min, &put) != CARRY_GOOD;
        if (wide) comparing->watched[i] |= carry_value(comparing->carry, (FactId){i}, fact->max, &put) != CARRY_GOOD;
    }
    comparing->watched[old->scene_fact.at] = comparing->watched[old->role_fact.at] = false;
}

static void begin(Comparing *comparing) {
    const Book *old = comparing->old.book;
    comparing->facts = firsts(comparing, schema_count(old->schema));
    comparing->gone_scenes = firsts(comparing, old->scene_count);
    comparing->elsewhere = firsts(comparing, old->scene_count);
    comparing->stranded = firsts(comparing, old->scene_count);
    comparing->no_table = firsts(comparing, old->scene_count);
    comparing->gone_roles = firsts(comparing, old->role_count);
    comparing->gone = firsts(comparing, old->choice_count);
    comparing->closed = firsts(comparing, old->choice_count);
    comparing->turned = firsts(comparing, old->choice_count);
    find_watched(comparing);
}

static Side side_of(const Book *book) {
    return (Side){.book = book, .from = world_new(book->schema), .to = world_new(book->schema)};
}

static void side_free(Side *side) {
    graph_free(side->graph);
    explored_free(side->explored);
    world_free(side->from);
    world_free(side->to);
    free(side->ends);
}

Against check_against(const Book *old, const Book *now, const AgainstHow *how, Diags *diags) {
    Comparing comparing = {.old = side_of(old), .now = side_of(now), .how = how, .diags = diags};
    Against against = {0};
    comparing.arena = arena_new();
    comparing.carry = carry_new(old, now);
    begin(&comparing);
    against.whole = explore_both(&comparing);
    against.states = explored_states(comparing.old.explored);
    for (uint32_t state = 0; against.whole && state < against.states; state++) {
        against.placed += compare_state(&comparing, state);
        against.whole = !how->stop || !*how->stop;
    }
    if (against.whole) say_all(&comparing);
    live_free(comparing.live);
    carry_free(comparing.carry);
    side_free(&comparing.old);
    side_free(&comparing.now);
    arena_free(comparing.arena);
    return against;
}
