/* explore.c - every state a story can be in, breadth first.
 *
 * The list of states met is the queue: each is opened in turn into one World, every open choice and every branch of it
 * is taken into a second one with rules_step, and that is packed and looked up. Nothing is allocated per state but its
 * place in the list. */
#include "check/explore.h"

#include <stdlib.h>
#include <string.h>

#include "check/live.h"
#include "check/packing.h"
#include "check/states.h"
#include "model/world_write.h"

enum { PROGRESS_EVERY = 1 << 16 };

/* The first time something was seen: after this move from this state. */
typedef struct Sight {
    Link link;
    bool seen;
} Sight;

struct Explored {
    const Book *book;
    Arena *arena;
    Packing *packing;
    States *states;
    uint64_t *scene_counts;
    Sight *scene_sights;
    bool *choices; /* which were ever open */
    Sight dead;
    const char *fault;
    uint64_t edges, dead_ends, bytes;
    bool proved;
};

typedef struct Explorer {
    Explored *found;
    const Book *book;
    const ExploreOptions *options;
    World *from, *to;
} Explorer;

/* Keeps the earlier of two sights. A start (STATE_NONE) is earlier than any state. */
static bool see(Sight *sight, Link link) {
    if (sight->seen && link.from + 1 >= sight->link.from + 1) return false;
    *sight = (Sight){link, true};
    return true;
}

static void dead_end(Explored *found, Link link, const char *fault) {
    found->dead_ends++;
    if (see(&found->dead, link)) found->fault = arena_text(found->arena, fault, strlen(fault));
}

/* Scenes left by an automatic move are seen, too, although no state ever stands in them. */
static void see_passed(Explored *found, const Outcome *outcome, Link link) {
    for (uint32_t i = 0; i < outcome->passed_count; i++) {
        uint32_t scene = outcome->passed[i].at;
        found->scene_counts[scene]++;
        see(&found->scene_sights[scene], link);
    }
}

static void meet(Explorer *explorer, const Outcome *outcome, Link link) {
    Explored *found = explorer->found;
    if (outcome->passed_count) see_passed(found, outcome, link);
    packing_close(found->packing, explorer->to, states_place(found->states));
    states_offer(found->states, link);
}

static void start_role(Explorer *explorer, RoleId role) {
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    Link link = {STATE_NONE, role.at};
    if (rules_start(explorer->book, role, explorer->to, &outcome, &err))
        meet(explorer, &outcome, link);
    else
        dead_end(explorer->found, link, err.text);
}

static void take(Explorer *explorer, Move move, Link link) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    explorer->found->edges++;
    if (rules_step(explorer->book, explorer->from, move, explorer->to, &outcome, &err))
        meet(explorer, &outcome, link);
    else
        dead_end(explorer->found, link, err.text);
}

static void no_way_on(Explorer *explorer, const Scene *scene, uint32_t state) {
    Error err;
    error_set(&err, "%s:%d: No choice of scene %s is open, and it is no ending.", scene->where.file, scene->where.line,
              scene->name);
    dead_end(explorer->found, states_link(explorer->found->states, state), err.text);
}

/* Moves are numbered within their scene: the branches of all its choices, one after the other, closed ones too. */
static void expand(Explorer *explorer, uint32_t state) {
    const Book *book = explorer->book;
    Explored *found = explorer->found;
    const Scene *scene = &book->scenes[packing_scene(found->packing, states_at(found->states, state)).at];
    if (scene->ending) return;
    packing_open(found->packing, states_at(found->states, state), explorer->from, world_put);
    Link link = {state, 0};
    bool open = false;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        const Choice *choice = &book->choices[id];
        if (rules_access(book, explorer->from, (ChoiceId){id}) != ACCESS_OPEN) {
            link.move += choice->branch_count;
            continue;
        }
        open = true;
        found->choices[id] = true;
        for (uint32_t i = 0; i < choice->branch_count; i++, link.move++) take(explorer, (Move){.choice = {id}, .branch = i}, link);
    }
    if (!open) no_way_on(explorer, scene, state);
}

static bool told_to_stop(const Explorer *explorer) {
    return states_full(explorer->found->states) || (explorer->options->stop && *explorer->options->stop);
}

static void tell(const Explorer *explorer, uint32_t done) {
    if (done % PROGRESS_EVERY != 0 || done == 0 || !explorer->options->progress) return;
    uint32_t count = states_count(explorer->found->states);
    explorer->options->progress(explorer->options->ctx, count, count - done);
}

static uint32_t states_settled(const Explored *found) {
    states_settle(found->states);
    return states_count(found->states);
}

static void walk(Explorer *explorer) {
    Explored *found = explorer->found;
    const Book *book = explorer->book;
    RoleId only = explorer->options->role;
    for (uint32_t i = 0; i < book->role_count; i++)
        if (only.at == ID_NONE || only.at == i) start_role(explorer, (RoleId){i});
    uint32_t done = 0;
    while ((done < states_count(found->states) || done < states_settled(found)) && !told_to_stop(explorer)) {
        tell(explorer, done);
        expand(explorer, done++);
    }
    found->proved = done == states_settled(found) && !states_full(found->states);
}

static void count_scenes(Explored *found) {
    for (uint32_t i = 0; i < states_count(found->states); i++) {
        SceneId scene = packing_scene(found->packing, states_at(found->states, i));
        found->scene_counts[scene.at]++;
        see(&found->scene_sights[scene.at], states_link(found->states, i));
    }
}

static Explored *explored_new(const Book *book, const ExploreOptions *options) {
    Explored *found = mem_alloc(sizeof *found);
    Live *live = options->no_mask ? NULL : live_new(book);
    found->book = book;
    found->arena = arena_new();
    found->packing = packing_new(book, live);
    found->states = states_new(packing_words(found->packing), options->max_states);
    live_free(live);
    found->scene_counts = arena_alloc(found->arena, (book->scene_count + 1) * sizeof *found->scene_counts);
    found->scene_sights = arena_alloc(found->arena, (book->scene_count + 1) * sizeof *found->scene_sights);
    found->choices = arena_alloc(found->arena, (book->choice_count + 1) * sizeof *found->choices);
    return found;
}

Explored *explore(const Book *book, const ExploreOptions *options) {
    Explored *found = explored_new(book, options);
    Explorer explorer = {.found = found, .book = book, .options = options};
    explorer.from = world_new(book->schema);
    explorer.to = world_new(book->schema);
    walk(&explorer);
    count_scenes(found);
    world_free(explorer.from);
    world_free(explorer.to);
    states_close(found->states);
    found->bytes = states_bytes(found->states) + packing_bytes(found->packing) + arena_used(found->arena);
    return found;
}

void explored_free(Explored *explored) {
    if (!explored) return;
    states_free(explored->states);
    packing_free(explored->packing);
    arena_free(explored->arena);
    free(explored);
}

bool explored_proved(const Explored *explored) {
    return explored->proved;
}
uint64_t explored_states(const Explored *explored) {
    return states_count(explored->states);
}
uint64_t explored_edges(const Explored *explored) {
    return explored->edges;
}
uint64_t explored_bytes(const Explored *explored) {
    return explored->bytes;
}
uint64_t explored_dead_ends(const Explored *explored) {
    return explored->dead_ends;
}

uint64_t explored_scene(const Explored *explored, SceneId scene) {
    return explored->scene_counts[scene.at];
}

bool explored_choice(const Explored *explored, ChoiceId choice) {
    return explored->choices[choice.at];
}

static Move move_of(const Explored *explored, Link link) {
    SceneId at = packing_scene(explored->packing, states_at(explored->states, link.from));
    uint32_t choice = explored->book->scenes[at.at].first.at;
    uint32_t branch = link.move;
    while (branch >= explored->book->choices[choice].branch_count)
        branch -= explored->book->choices[choice++].branch_count;
    return (Move){.choice = {choice}, .branch = branch};
}

/* Counts back along the links to a start, then writes the moves from the last to the first. */
static Way way_to(const Explored *explored, Link last, Arena *arena) {
    size_t count = 0;
    Link link = last;
    for (; link.from != STATE_NONE; link = states_link(explored->states, link.from)) count++;
    Move *moves = arena_alloc(arena, (count + 1) * sizeof *moves);
    Way way = {{link.move}, moves, count};
    for (link = last; link.from != STATE_NONE; link = states_link(explored->states, link.from))
        moves[--count] = move_of(explored, link);
    return way;
}

bool explored_way(const Explored *explored, SceneId scene, Arena *arena, Way *way) {
    const Sight *sight = &explored->scene_sights[scene.at];
    if (sight->seen) *way = way_to(explored, sight->link, arena);
    return sight->seen;
}

bool explored_dead_way(const Explored *explored, Arena *arena, Way *way, const char **fault) {
    if (!explored->dead.seen) return false;
    *fault = explored->fault;
    *way = way_to(explored, explored->dead.link, arena);
    return true;
}
