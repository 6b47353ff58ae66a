/* prospects.c - backward over the graph, by its strongly connected components: Tarjan's walk gives them up in an order
 * in which all that a component leads to comes before it. Within one, what its nodes have is passed round until nothing
 * grows. Few nodes differ in what is within reach, so they keep a number, and each different row is kept once. */
#include "check/prospects.h"

#include <stdlib.h>
#include <string.h>

#include "check/bits.h"
#include "check/pool.h"

enum { UNSETTLED = UINT32_MAX };

struct Prospects {
    const Graph *graph;
    uint32_t *endings; /* by scene: the number of the ending; ID_NONE: it is none */
    SceneId *scenes;   /* by ending */
    uint64_t *clauses; /* those that have a record */
    uint32_t ending_count, ending_words, clause_words, words;
    Pool *pool;
    uint32_t *kinds; /* by node */
    uint64_t peak;
};

/* ---- one step --------------------------------------------------------------------------------------------------- */

/* What a step leads to is within reach before it: for a clause that it settles, whatever the clause was. */
static bool join_clauses(uint64_t *row, const uint64_t *to, const uint64_t *terms, uint32_t words) {
    uint64_t grown = 0;
    for (uint32_t i = 0; i < words; i++) {
        uint64_t may_part = terms[i], may_hold = terms[words + i], left = ~(may_part | may_hold);
        uint64_t apart = ((left | may_part) & to[i]) | (may_hold & to[words + i]);
        uint64_t held = ((left | may_hold) & to[words + i]) | (may_part & to[i]);
        grown |= (apart & ~row[i]) | (held & ~row[words + i]);
        row[i] |= apart;
        row[words + i] |= held;
    }
    return grown != 0;
}

static bool join_step(const Prospects *prospects, uint64_t *row, const uint64_t *to, uint32_t deed) {
    const uint64_t *terms = graph_terms(prospects->graph, graph_deed(prospects->graph, deed).terms);
    bool grown = bits_join(row, to, prospects->ending_words);
    return join_clauses(row + prospects->ending_words, to + prospects->ending_words, terms, prospects->clause_words) ||
           grown;
}

/* An ending reaches itself; there a clause stands as it stands. */
static void reach_ending(const Prospects *prospects, uint32_t node, uint64_t *row) {
    uint32_t scene = graph_scene(prospects->graph, node).at, words = prospects->clause_words;
    uint64_t *apart = row + prospects->ending_words, *held = apart + words;
    if (prospects->endings[scene] == ID_NONE || node >= graph_states(prospects->graph)) return;
    bits_put(row, prospects->endings[scene]);
    graph_stand(prospects->graph, node, apart); /* `held` lies behind it */
    for (uint32_t i = 0; i < words; i++) {
        uint64_t otherwise = apart[i];
        apart[i] = held[i];
        held[i] = prospects->clauses[i] & ~otherwise;
    }
}

/* ---- a component ------------------------------------------------------------------------------------------------ */

typedef struct Frame {
    uint32_t node, next; /* the step to look at next */
} Frame;

typedef struct Walk {
    Prospects *prospects;
    uint32_t *order, *low; /* by node: from 1 as it is met; once settled `low` is its place in the component */
    uint32_t met;
    uint32_t *stack, height;
    Frame *frames;
    uint32_t depth;
    uint64_t *rows; /* of a component */
    size_t room;
    size_t most; /* nodes in a component */
} Walk;

static uint64_t *row_of(const Walk *walk, uint32_t place) {
    return walk->rows + (size_t)place * walk->prospects->words;
}

/* Joins what the steps of a node lead to. Those out of the component are settled, and looked at once. */
static bool pass_round(const Walk *walk, uint32_t node, uint32_t place, bool outward, bool *inward) {
    const Prospects *prospects = walk->prospects;
    Edges steps = graph_edges(prospects->graph, node);
    bool grown = false;
    for (uint32_t i = 0; i < steps.count; i++) {
        Edge step = steps.list[i];
        if (step.to == GRAPH_NONE) continue;
        uint32_t kind = prospects->kinds[step.to];
        if (kind == UNSETTLED) *inward = true;
        if (kind == UNSETTLED)
            grown |= join_step(prospects, row_of(walk, place), row_of(walk, walk->low[step.to]), step.deed);
        else if (outward)
            grown |= join_step(prospects, row_of(walk, place), pool_at(prospects->pool, kind), step.deed);
    }
    return grown;
}

static void make_room(Walk *walk, uint32_t count) {
    size_t need = (size_t)count * walk->prospects->words;
    if (count > walk->most) walk->most = count;
    if (need > walk->room) walk->rows = mem_resize(walk->rows, need * sizeof *walk->rows);
    if (need > walk->room) walk->room = need;
    if (need > 0) memset(walk->rows, 0, need * sizeof *walk->rows);
}

/* Those met last are mostly nearest to the ends, and so go first. */
static void settle(Walk *walk, const uint32_t *nodes, uint32_t count) {
    Prospects *prospects = walk->prospects;
    bool inward = false, grown = true;
    make_room(walk, count);
    for (uint32_t i = 0; i < count; i++) walk->low[nodes[i]] = i;
    for (uint32_t i = 0; i < count; i++) reach_ending(prospects, nodes[i], row_of(walk, i));
    for (uint32_t i = count; i-- > 0;) pass_round(walk, nodes[i], i, true, &inward);
    while (inward && grown) {
        grown = false;
        for (uint32_t i = count; i-- > 0;) grown |= pass_round(walk, nodes[i], i, false, &inward);
    }
    for (uint32_t i = 0; i < count; i++) prospects->kinds[nodes[i]] = pool_put(prospects->pool, row_of(walk, i));
}

/* ---- all of them ------------------------------------------------------------------------------------------------ */

static void enter(Walk *walk, uint32_t node) {
    walk->order[node] = walk->low[node] = ++walk->met;
    walk->stack[walk->height++] = node;
    walk->frames[walk->depth++] = (Frame){node, 0};
}

static void note_low(Walk *walk, uint32_t node, uint32_t low) {
    if (low < walk->low[node]) walk->low[node] = low;
}

/* All steps of the last frame's node have been looked at. */
static void leave(Walk *walk) {
    uint32_t node = walk->frames[--walk->depth].node, low = walk->low[node];
    if (low == walk->order[node]) {
        uint32_t top = walk->height;
        while (walk->stack[--walk->height] != node) continue;
        settle(walk, walk->stack + walk->height, top - walk->height);
    }
    if (walk->depth) note_low(walk, walk->frames[walk->depth - 1].node, low);
}

static void look_on(Walk *walk) {
    Frame *frame = &walk->frames[walk->depth - 1];
    Edges steps = graph_edges(walk->prospects->graph, frame->node);
    while (frame->next < steps.count) {
        uint32_t to = steps.list[frame->next++].to;
        if (to == GRAPH_NONE || walk->prospects->kinds[to] != UNSETTLED) continue;
        if (walk->order[to] == 0) {
            enter(walk, to);
            return;
        }
        note_low(walk, frame->node, walk->order[to]);
    }
    leave(walk);
}

static void walk_all(Prospects *prospects) {
    uint32_t nodes = graph_nodes(prospects->graph);
    size_t room = nodes + (size_t)1;
    Walk walk = {.prospects = prospects, .order = mem_alloc(room * 4), .low = mem_alloc(room * 4)};
    walk.stack = mem_alloc(room * sizeof *walk.stack);
    walk.frames = mem_alloc(room * sizeof *walk.frames);
    for (uint32_t node = 0; node < nodes; node++) {
        if (walk.order[node] == 0) enter(&walk, node);
        while (walk.depth) look_on(&walk);
    }
    prospects->peak = room * (sizeof *prospects->kinds + 3 * sizeof *walk.order + sizeof *walk.frames) +
                      walk.room * sizeof *walk.rows + pool_bytes(prospects->pool);
    free(walk.order);
    free(walk.low);
    free(walk.stack);
    free(walk.frames);
    free(walk.rows);
}

static void number_endings(Prospects *prospects, const Book *book) {
    prospects->endings = mem_alloc((book->scene_count + (size_t)1) * sizeof *prospects->endings);
    prospects->scenes = mem_alloc((book->scene_count + (size_t)1) * sizeof *prospects->scenes);
    for (uint32_t i = 0; i < book->scene_count; i++) {
        prospects->endings[i] = book->scenes[i].ending ? prospects->ending_count : ID_NONE;
        if (book->scenes[i].ending) prospects->scenes[prospects->ending_count++] = (SceneId){i};
    }
}

static void note_clauses(Prospects *prospects, const Book *book) {
    prospects->clauses = mem_alloc(prospects->clause_words * sizeof *prospects->clauses);
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].record != ID_NONE) bits_put(prospects->clauses, i);
}

Prospects *prospects_new(const Graph *graph) {
    Prospects *prospects = mem_alloc(sizeof *prospects);
    size_t nodes = graph_nodes(graph);
    prospects->graph = graph;
    number_endings(prospects, graph_book(graph));
    prospects->ending_words = (uint32_t)bits_words(prospects->ending_count + (size_t)1);
    prospects->clause_words = graph_clause_words(graph);
    prospects->words = prospects->ending_words + 2 * prospects->clause_words;
    prospects->pool = pool_new(prospects->words);
    prospects->kinds = mem_alloc((nodes + 1) * sizeof *prospects->kinds);
    memset(prospects->kinds, 0xff, (nodes + 1) * sizeof *prospects->kinds);
    note_clauses(prospects, graph_book(graph));
    walk_all(prospects);
    return prospects;
}

void prospects_free(Prospects *prospects) {
    if (!prospects) return;
    free(prospects->endings);
    free(prospects->scenes);
    free(prospects->clauses);
    free(prospects->kinds);
    pool_free(prospects->pool);
    free(prospects);
}

/* ---- answers ---------------------------------------------------------------------------------------------------- */

uint64_t prospects_bytes(const Prospects *prospects) {
    return prospects->peak;
}
uint32_t prospects_endings(const Prospects *prospects) {
    return prospects->ending_count;
}
SceneId prospects_ending(const Prospects *prospects, uint32_t ending) {
    return prospects->scenes[ending];
}
uint32_t outlook_ending_words(const Prospects *prospects) {
    return prospects->ending_words;
}
uint32_t outlook_clause_words(const Prospects *prospects) {
    return prospects->clause_words;
}
uint32_t prospects_kinds(const Prospects *prospects) {
    return pool_count(prospects->pool);
}
uint32_t prospects_kind(const Prospects *prospects, uint32_t node) {
    return prospects->kinds[node];
}
const uint64_t *prospects_outlook(const Prospects *prospects, uint32_t kind) {
    return pool_at(prospects->pool, kind);
}

static Outlook outlook_at(const Prospects *prospects, uint64_t *row) {
    return (Outlook){row, row + prospects->ending_words, row + prospects->ending_words + prospects->clause_words};
}

Outlook outlook_new(const Prospects *prospects, Arena *arena) {
    return outlook_at(prospects, arena_alloc(arena, prospects->words * sizeof(uint64_t)));
}

void prospects_from(const Prospects *prospects, uint32_t node, Outlook *outlook) {
    bits_copy(outlook->endings, pool_at(prospects->pool, prospects->kinds[node]), prospects->words);
}

void prospects_after(const Prospects *prospects, uint32_t node, ChoiceId choice, Outlook *outlook) {
    Edges steps = graph_edges(prospects->graph, node);
    memset(outlook->endings, 0, prospects->words * sizeof *outlook->endings);
    for (uint32_t i = 0; i < steps.count; i++) {
        Edge step = steps.list[i];
        if (step.to == GRAPH_NONE || graph_deed(prospects->graph, step.deed).choice.at != choice.at) continue;
        join_step(prospects, outlook->endings, pool_at(prospects->pool, prospects->kinds[step.to]), step.deed);
    }
}

bool prospects_in(const Prospects *prospects, const World *world, uint64_t *endings, uint64_t *clauses) {
    const Book *book = graph_book(prospects->graph);
    uint32_t state = graph_find(prospects->graph, world), words = prospects->clause_words;
    if (state == GRAPH_NONE) return false;
    const uint64_t *row = pool_at(prospects->pool, prospects->kinds[state]);
    bits_copy(endings, row, prospects->ending_words);
    memset(clauses, 0, words * sizeof *clauses);
    for (uint32_t i = 0; i < book->clause_count; i++) {
        const Clause *clause = &book->clauses[i];
        bool held = world_get(world, clause->fact) == (int32_t)clause->record + 1;
        if (bits_has(row + prospects->ending_words + (held ? words : 0), i)) bits_put(clauses, i);
    }
    return true;
}
