/* slice_pass.c - states are opened in the order they were met, so the first step that shows a line is a nearest one.
 * What a step shows is counted by the rules of the pages (shown.h); a line whose count has grown was shown. Once every
 * line was seen, only ways without talks have more to tell. */
#include "check/slice_pass.h"

#include <stdlib.h>

#include "check/bits.h"
#include "check/flood.h"
#include "check/walk.h"

typedef struct Pass {
    const SliceTask *task;
    const Slice *slice;
    const Flood *flood;
    const Ground *ground;
    SliceSight *sights;
    uint64_t *before;  /* by line: how often it was shown before a step */
    uint64_t *made;    /* deeds, for tales */
    size_t left;       /* lines of which there is more to learn */
    size_t unseen;     /* of these */
    uint64_t *talked;  /* states whose way leads through talks */
    uint64_t *near;    /* scenes from which a step may come to where a line is read */
    bool told, played; /* there are lines of tales; there are others */
    uint32_t state;
    States *ends;
    World *from, *to;
} Pass;

/* ---- what a step shows ------------------------------------------------------------------------------------------- */

static uint64_t times(const Pass *pass, size_t at) {
    return shown_at(pass->task->shown, pass->task->lines[at])->shown;
}

static ShownKind kind_of(const Pass *pass, size_t at) {
    return shown_at(pass->task->shown, pass->task->lines[at])->kind;
}

/* Writes the way to a link, whose own move is the last. False when it leads through talks. */
static bool way_of(const Pass *pass, Link last, Way *way) {
    const Flood *flood = pass->flood;
    size_t count = 0;
    Link link = last;
    for (; link.from != STATE_NONE; link = states_link(flood->states, link.from), count++)
        if (flood_move(flood, link).turn) return false;
    Move *moves = arena_alloc(pass->task->arena, (count + 1) * sizeof *moves);
    *way = (Way){{link.move}, moves, count};
    for (link = last; link.from != STATE_NONE; link = states_link(flood->states, link.from))
        moves[--count] = flood_move(flood, link).choice;
    return true;
}

static void see(Pass *pass, size_t at, Link link) {
    SliceSight *sight = &pass->sights[at];
    if (sight->plain || (sight->seen && !pass->ground->tables)) return;
    pass->unseen -= !sight->seen;
    sight->seen = true;
    sight->plain = way_of(pass, link, &sight->way);
    pass->left -= sight->plain;
}

static void remember(Pass *pass) {
    for (size_t i = 0; i < pass->task->count; i++) pass->before[i] = times(pass, i);
}

static void look(Pass *pass, const Outcome *outcome, Link link) {
    uint32_t at = rules_scene(pass->slice->book, pass->to).at;
    if (!pass->played || !bits_has(pass->slice->places, at)) return;
    remember(pass);
    shown_after(pass->task->shown, pass->to, outcome);
    for (size_t i = 0; i < pass->task->count; i++)
        if (kind_of(pass, i) != SHOWN_TALE && times(pass, i) > pass->before[i]) see(pass, i, link);
}

/* ---- beginnings, steps, ends ------------------------------------------------------------------------------------- */

static void start(Pass *pass, RoleId role) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    if (!rules_start(pass->slice->book, role, pass->to, &outcome, &err)) return;
    remember(pass);
    shown_at_start(pass->task->shown, pass->to, &outcome);
    for (size_t i = 0; i < pass->task->count; i++)
        if (kind_of(pass, i) != SHOWN_TALE && times(pass, i) > pass->before[i])
            see(pass, i, (Link){STATE_NONE, role.at});
}

static void step(Pass *pass, const FloodMove *move, uint32_t number) {
    Outcome outcome = {.move = move->choice, .hearing = NULL};
    Error err;
    if (move->turn) outcome.move.choice.at = ID_NONE;
    if (flood_step(pass->ground, pass->from, move, pass->to, &outcome, &err))
        look(pass, &outcome, (Link){pass->state, number});
}

static uint32_t step_choices(Pass *pass, const Scene *scene) {
    const Book *book = pass->slice->book;
    uint32_t number = 0;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        bool open = rules_access(book, pass->from, (ChoiceId){id}) == ACCESS_OPEN;
        for (uint32_t i = 0; i < book->choices[id].branch_count; i++, number++)
            if (open) step(pass, &(FloodMove){.choice = {.choice = {id}, .branch = i}}, number);
    }
    return number;
}

typedef struct Talking {
    Pass *pass;
    uint32_t first;
} Talking;

static void step_talks(void *ctx, uint32_t number, const Turn *turn) {
    const Talking *talking = ctx;
    step(talking->pass, &(FloodMove){.turn = true, .talks = *turn}, talking->first + number);
}

/* As the flood does it (flood.c): once for all worlds in which talks end alike. */
static bool ends_are_new(Pass *pass) {
    if (!pass->ends || tables_last_days(pass->ground->tables, pass->from)) return true;
    packing_close(pass->ground->ends, pass->from, states_place(pass->ends));
    return states_put(pass->ends, states_place(pass->ends), (Link){STATE_NONE, 0});
}

static void end(Pass *pass, size_t at) {
    const ShownLine *line = shown_at(pass->task->shown, pass->task->lines[at]);
    FactId flag = pass->slice->deeds[at];
    size_t words = bits_words(pass->task->book->choice_count);
    if (line->kind != SHOWN_TALE || pass->sights[at].plain) return;
    for (size_t i = 0; i < words; i++) pass->made[i] = 0;
    for (uint32_t i = 0; i < line->paragraph->deed_count && world_get(pass->from, flag); i++)
        bits_put(pass->made, line->paragraph->deeds[i].at);
    uint64_t before = line->shown;
    shown_in_tales(pass->task->shown, pass->from, pass->made);
    if (line->shown > before) see(pass, at, states_link(pass->flood->states, pass->state));
}

static void open_state(Pass *pass) {
    const uint32_t *packed = states_at(pass->flood->states, pass->state);
    SceneId at = packing_scene(pass->ground->packing, packed);
    const Scene *scene = &pass->slice->book->scenes[at.at];
    bool ends = pass->task->book->scenes[at.at].ending;
    bool steps = !scene->ending && pass->played && bits_has(pass->near, at.at);
    if (!steps && !(ends && pass->told)) return;
    flood_open(pass->ground, packed, pass->from);
    for (size_t i = 0; i < pass->task->count && ends; i++) end(pass, i);
    if (!steps) return;
    Talking talking = {pass, step_choices(pass, scene)};
    if (!scene->sitting || pass->unseen == 0) return;
    tables_each_stay(pass->ground->tables, pass->from, step_talks, &talking);
    if (ends_are_new(pass)) tables_each_end(pass->ground->tables, pass->from, step_talks, &talking);
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static bool stopped(const Pass *pass) {
    const volatile int *stop = pass->task->explore.stop;
    return stop && *stop;
}

/* States are met after those from which they are. */
static bool tells_more(Pass *pass) {
    Link link = states_link(pass->flood->states, pass->state);
    bool talked = link.from != STATE_NONE && (bits_has(pass->talked, link.from) || flood_move(pass->flood, link).turn);
    if (talked) bits_put(pass->talked, pass->state);
    return !talked || pass->unseen > 0;
}

static bool go_through(Pass *pass) {
    uint32_t count = states_count(pass->flood->states);
    for (uint32_t i = 0; i < pass->slice->book->role_count; i++)
        if (pass->task->explore.role.at == ID_NONE || pass->task->explore.role.at == i) start(pass, (RoleId){i});
    for (pass->state = 0; pass->state < count && pass->left && !stopped(pass); pass->state++)
        if (tells_more(pass)) open_state(pass);
    return !stopped(pass);
}

typedef struct Nearing {
    const uint64_t *to;
    uint64_t *near;
} Nearing;

static void come_near(void *ctx, SceneId from, SceneId to) {
    const Nearing *nearing = ctx;
    if (bits_has(nearing->to, to.at)) bits_put(nearing->near, from.at);
}

static bool passes_on(const Scene *scene, const uint64_t *to) {
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (bits_has(to, scene->autos[i].go.at)) return true;
    return false;
}

/* A step comes to a place, or to a scene that automatic moves leave for one. */
static void find_near(Pass *pass) {
    const Book *book = pass->slice->book;
    size_t words = bits_words(book->scene_count);
    uint64_t *to = mem_alloc((words + 1) * sizeof *to);
    pass->near = mem_alloc((words + 1) * sizeof *pass->near);
    bits_copy(to, pass->slice->places, words);
    for (bool grown = true; grown;) {
        grown = false;
        for (uint32_t i = 0; i < book->scene_count; i++) {
            if (bits_has(to, i) || !passes_on(&book->scenes[i], to)) continue;
            bits_put(to, i);
            grown = true;
        }
    }
    bits_copy(pass->near, to, words);
    walk_goes(book, come_near, &(Nearing){to, pass->near});
    free(to);
}

static void make_room(Pass *pass) {
    const SliceTask *task = pass->task;
    const Schema *schema = pass->slice->book->schema;
    pass->before = mem_alloc((task->count + 1) * sizeof *pass->before);
    pass->made = mem_alloc((bits_words(task->book->choice_count) + 1) * sizeof *pass->made);
    find_near(pass);
    pass->talked = mem_alloc((bits_words(states_count(pass->flood->states)) + 1) * sizeof *pass->talked);
    pass->from = world_new(schema);
    pass->to = world_new(schema);
    if (pass->ground->ends)
        pass->ends = states_new(packing_words(pass->ground->ends), packing_scene_bits(pass->ground->ends), 0);
    for (size_t i = 0; i < task->count; i++) {
        bool tale = kind_of(pass, i) == SHOWN_TALE;
        pass->told |= tale;
        pass->played |= !tale;
        pass->sights[i] = (SliceSight){.seen = false};
    }
}

bool slice_pass(const SliceTask *task, SliceSight *sights, uint64_t *states) {
    const ShownLine **lines = mem_alloc((task->count + 1) * sizeof *lines);
    for (size_t i = 0; i < task->count; i++) lines[i] = shown_at(task->shown, task->lines[i]);
    Slice *slice = slice_new(task->book, lines, task->count);
    ExploreOptions how = task->explore;
    how.no_games = true;
    Explored *explored = explore(slice->book, &how);
    const Flood *flood = explored_flood(explored);
    Pass pass = {.task = task, .slice = slice, .flood = flood, .ground = flood->ground, .sights = sights};
    pass.left = pass.unseen = task->count;
    make_room(&pass);
    bool whole = go_through(&pass) && explored_proved(explored);
    *states = explored_states(explored);
    states_free(pass.ends);
    world_free(pass.from);
    world_free(pass.to);
    free(pass.before);
    free(pass.made);
    free(pass.talked);
    free(pass.near);
    free(lines);
    explored_free(explored);
    slice_free(slice);
    return whole;
}
