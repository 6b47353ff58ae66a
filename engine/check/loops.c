/* loops.c - a state is driven when one choice alone is open in it. Driven states that lead to driven states only, taken
 * together, are where the player can do nothing but press on for ever: whatever has a step that leads out is taken away
 * until nothing more is. Each of them lies on a ring or leads into one, and the rings are what is named. */
#include "check/loops.h"

#include <stdlib.h>

#include "base/codes.h"
#include "check/bits.h"

typedef struct Loops {
    const Graph *graph;
    const Book *book;
    Diags *diags;
    uint64_t *driven; /* states without a way out of being driven */
    uint64_t *said;   /* scenes */
    Arena *arena;
} Loops;

/* ---- driven for ever --------------------------------------------------------------------------------------------- */

static bool is_driven(const Loops *loops, uint32_t state) {
    Edges steps = graph_edges(loops->graph, state);
    ChoiceId only = steps.count ? graph_deed(loops->graph, steps.list[0].deed).choice : (ChoiceId){ID_NONE};
    if (only.at == ID_NONE || loops->book->scenes[graph_scene(loops->graph, state).at].sitting) return false;
    for (uint32_t i = 0; i < steps.count; i++)
        if (steps.list[i].to == GRAPH_NONE || graph_deed(loops->graph, steps.list[i].deed).choice.at != only.at)
            return false;
    return true;
}

static bool leads_out(const Loops *loops, uint32_t state) {
    Edges steps = graph_edges(loops->graph, state);
    for (uint32_t i = 0; i < steps.count; i++)
        if (steps.list[i].to >= graph_states(loops->graph) || !bits_has(loops->driven, steps.list[i].to)) return true;
    return false;
}

/* Whoever leads to one that isn't driven isn't for ever, either; so backward from those, once over each step. */
static void drop_leading_out(const Loops *loops, uint32_t *list, uint32_t waiting) {
    Backward *backward = backward_new(loops->graph);
    while (waiting > 0) {
        uint32_t near;
        const uint32_t *before = backward_from(backward, list[--waiting], &near);
        for (uint32_t i = 0; i < near; i++) {
            if (before[i] >= graph_states(loops->graph) || !bits_has(loops->driven, before[i])) continue;
            bits_drop(loops->driven, before[i]);
            list[waiting++] = before[i];
        }
    }
    backward_free(backward);
}

static void find_driven(const Loops *loops) {
    uint32_t states = graph_states(loops->graph), waiting = 0;
    uint32_t *list = mem_alloc((states + (size_t)1) * sizeof *list);
    for (uint32_t i = 0; i < states; i++)
        if (is_driven(loops, i)) bits_put(loops->driven, i);
    for (uint32_t i = 0; i < states; i++) {
        if (!bits_has(loops->driven, i) || !leads_out(loops, i)) continue;
        bits_drop(loops->driven, i);
        list[waiting++] = i;
    }
    drop_leading_out(loops, list, waiting);
    free(list);
}

/* ---- rings ------------------------------------------------------------------------------------------------------- */

/* Chance may turn aside; any turn stays among the driven, so the first will do to come round. */
static uint32_t next(const Loops *loops, uint32_t state) {
    return graph_edges(loops->graph, state).list[0].to;
}

static void name_ring(const Loops *loops, uint32_t first, StrBuf *out) {
    enum { SCENES_TOLD = 6 };
    uint32_t state = first, told = 0;
    do {
        const Scene *scene = &loops->book->scenes[graph_scene(loops->graph, state).at];
        if (told < SCENES_TOLD) strbuf_printf(out, "%s%s", told ? ", " : "", scene->name);
        if (told++ == SCENES_TOLD) strbuf_puts(out, ", …");
        bits_put(loops->said, (uint32_t)(scene - loops->book->scenes));
        state = next(loops, state);
    } while (state != first);
}

static uint32_t nearest(const Loops *loops, uint32_t ring) {
    uint32_t least = ring;
    for (uint32_t state = next(loops, ring); state != ring; state = next(loops, state))
        if (state < least) least = state;
    return least;
}

/* Rings through the same scenes, in other states, are said once. */
static void say_ring(const Loops *loops, uint32_t first) {
    const Scene *scene = &loops->book->scenes[graph_scene(loops->graph, first).at];
    StrBuf names = {0}, way = {0};
    if (bits_has(loops->said, (uint32_t)(scene - loops->book->scenes))) return;
    name_ring(loops, first, &names);
    graph_way_words(loops->graph, first, &way);
    diags_add(
        loops->diags, scene->where.file, scene->where.line, code_name(CODE_ROUND), "Let some way lead out.",
        "From scene %s one can only press on, for ever: round and round %s, with one choice open each time; first "
        "%s.",
        scene->name, strbuf_text(&names), strbuf_text(&way));
    strbuf_free(&names);
    strbuf_free(&way);
}

/* Follows what is driven until it comes to where it was, on this walk or on one before. */
static void walk(const Loops *loops, uint32_t state, uint32_t *walked) {
    uint32_t mine = state + 1;
    while (!walked[state]) {
        walked[state] = mine;
        state = next(loops, state);
    }
    if (walked[state] == mine) say_ring(loops, nearest(loops, state));
}

static void say_rings(const Loops *loops) {
    uint32_t states = graph_states(loops->graph);
    uint32_t *walked = mem_alloc((states + (size_t)1) * sizeof *walked);
    for (uint32_t i = 0; i < states; i++)
        if (bits_has(loops->driven, i)) walk(loops, i, walked);
    free(walked);
}

/* ---- where nothing changes --------------------------------------------------------------------------------------- */

/* Several choices are open, and each leads back to this very state. With one choice it is a ring. */
static bool stands_still(const Loops *loops, uint32_t state) {
    Edges steps = graph_edges(loops->graph, state);
    bool several = false;
    for (uint32_t i = 0; i < steps.count; i++) {
        if (steps.list[i].to != state) return false;
        several |= graph_deed(loops->graph, steps.list[i].deed).choice.at !=
                   graph_deed(loops->graph, steps.list[0].deed).choice.at;
    }
    return several;
}

static void say_still(const Loops *loops) {
    uint64_t *told = arena_alloc(loops->arena, (bits_words(loops->book->scene_count) + 1) * sizeof *told);
    for (uint32_t i = 0; i < graph_states(loops->graph); i++) {
        uint32_t at = graph_scene(loops->graph, i).at;
        const Scene *scene = &loops->book->scenes[at];
        if (scene->sitting || bits_has(told, at) || !stands_still(loops, i)) continue;
        StrBuf way = {0};
        bits_put(told, at);
        graph_way_words(loops->graph, i, &way);
        diags_add(
            loops->diags, scene->where.file, scene->where.line, code_name(CODE_STANDS_STILL),
            "Let one of them change something, or lead elsewhere.",
            "In scene %s every choice that is open leads back to where one was, and nothing has changed; first %s.",
            scene->name, strbuf_text(&way));
        strbuf_free(&way);
    }
}

/* ---- automatic moves --------------------------------------------------------------------------------------------- */

/* The first scene of those passed that was come to again; ID_NONE: they are just many. */
static SceneId again(const Outcome *outcome) {
    for (uint32_t i = 0; i < outcome->passed_count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (outcome->passed[i].at == outcome->passed[k].at) return outcome->passed[k];
    return (SceneId){ID_NONE};
}

static void say_moves(const Loops *loops, const Outcome *outcome, uint64_t *told, const char *way) {
    SceneId id = outcome->passed_count == OUTCOME_PASSED ? again(outcome) : (SceneId){ID_NONE};
    if (id.at == ID_NONE || bits_has(told, id.at)) return;
    const Scene *scene = &loops->book->scenes[id.at];
    StrBuf names = {0};
    uint32_t i = 0;
    while (outcome->passed[i].at != id.at) i++;
    do {
        bits_put(told, outcome->passed[i].at);
        strbuf_printf(&names, "%s%s", names.len ? ", " : "", loops->book->scenes[outcome->passed[i].at].name);
    } while (++i < OUTCOME_PASSED && outcome->passed[i].at != id.at);
    diags_add(loops->diags, scene->where.file, scene->where.line, code_name(CODE_MOVES_ROUND),
              "Let one of them depend on something that changes on the way, or lead out.",
              "The automatic moves of scene %s lead round and round (%s), and nobody is asked; first %s.", scene->name,
              strbuf_text(&names), way);
    strbuf_free(&names);
}

static void say_starts(const Loops *loops, uint64_t *told, World *world) {
    for (uint32_t i = 0; i < loops->book->role_count; i++) {
        Outcome outcome = {.hearing = NULL};
        Error err;
        if (rules_start(loops->book, (RoleId){i}, world, &outcome, &err)) continue;
        say_moves(loops, &outcome, told, arena_printf(loops->arena, "as %s: at the start", loops->book->roles[i].name));
    }
}

static void say_step(const Loops *loops, uint32_t state, Edge edge, uint64_t *told) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    graph_fault(loops->graph, state, edge, &outcome, &err);
    if (outcome.passed_count < OUTCOME_PASSED) return;
    StrBuf way = {0};
    ChoiceId choice = graph_deed(loops->graph, edge.deed).choice;
    graph_way_words(loops->graph, state, &way);
    strbuf_printf(&way, ", then %s", choice.at == ID_NONE ? "(talks)" : loops->book->choices[choice.at].name);
    say_moves(loops, &outcome, told, strbuf_text(&way));
    strbuf_free(&way);
}

/* A choice whose first failing step is no round of moves may have one in another state, so all are looked at. */
static void say_rounds(const Loops *loops) {
    uint64_t *told = arena_alloc(loops->arena, (bits_words(loops->book->scene_count) + 1) * sizeof *told);
    World *world = world_new(loops->book->schema);
    say_starts(loops, told, world);
    for (uint32_t i = 0; i < graph_states(loops->graph); i++) {
        Edges steps = graph_edges(loops->graph, i);
        for (uint32_t k = 0; k < steps.count; k++)
            if (steps.list[k].to == GRAPH_NONE) say_step(loops, i, steps.list[k], told);
    }
    world_free(world);
}

void check_loops(const Graph *graph, Diags *diags) {
    Loops loops = {.graph = graph, .book = graph_book(graph), .diags = diags, .arena = arena_new()};
    loops.driven = arena_alloc(loops.arena, (bits_words(graph_states(graph)) + 1) * sizeof *loops.driven);
    loops.said = arena_alloc(loops.arena, (bits_words(loops.book->scene_count) + 1) * sizeof *loops.said);
    find_driven(&loops);
    say_rings(&loops);
    say_still(&loops);
    say_rounds(&loops);
    arena_free(loops.arena);
}
