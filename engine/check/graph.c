/* graph.c - every explored state is opened again, and all that can be done in it done once more; this time the worlds
 * that come of it are known, and only their numbers are kept.
 *
 * Before that, clauses that a state doesn't keep get a value that no clause can have. What still has it after the step
 * was left as it was. Live facts are what makes this safe (live.h): nothing reads a clause that isn't kept. */
#include "check/graph.h"

#include <stdlib.h>
#include <string.h>

#include "check/bits.h"
#include "check/flood.h"
#include "check/pool.h"

struct Graph {
    const Book *book;
    const Flood *flood;
    uint32_t states, doors;
    uint32_t *first; /* by node, and one more: its first step */
    Edge *steps;
    uint32_t *door_states; /* by door: a state that it can be opened from */
    Pool *deeds, *terms;
    uint32_t clause_words;
    uint32_t *packed; /* room for one */
    World *world;
};

enum { DEED_WORDS = 2, SOUGHT_MOST = 1024 };

typedef struct EdgeList {
    Edge *list;
    size_t count, cap;
} EdgeList;

/* Steps whose states are yet to be looked up: many in one go, as that waits for memory (states.h). */
typedef struct Sought {
    Offer *offers;
    uint32_t *worlds; /* packed, one after the other */
    uint32_t *found;
    struct {
        const EdgeList *list;
        size_t at;
    } * steps;
    uint32_t count, words;
} Sought;

typedef struct Building {
    Graph *graph;
    const Ground *ground;
    EdgeList steps, door_steps;
    uint32_t *door_first;
    size_t door_count, door_cap;
    EdgeList *into;
    Sought sought;
    World *from, *to;
    uint64_t *clauses; /* two sets to work in */
    uint32_t first_turn;
    uint32_t *ends; /* a packed end of talks to work in */
} Building;

/* ---- clauses ---------------------------------------------------------------------------------------------------- */

static bool on_record(const Clause *clause) {
    return clause->record != ID_NONE;
}

/* How the clauses stand in a world; those that are unknown are in neither set. */
static void read_clauses(const Graph *graph, const World *world, uint64_t *terms) {
    memset(terms, 0, (size_t)2 * graph->clause_words * sizeof *terms);
    for (uint32_t i = 0; i < graph->book->clause_count; i++) {
        const Clause *clause = &graph->book->clauses[i];
        int32_t value = world_get(world, clause->fact);
        if (!on_record(clause) || value == FLOOD_UNKNOWN) continue;
        bits_put(terms + (value == (int32_t)clause->record + 1 ? graph->clause_words : 0), i);
    }
}

static void forget_clauses(const Graph *graph, const Packing *packing, SceneId scene, World *world) {
    for (uint32_t i = 0; i < graph->book->clause_count; i++)
        if (on_record(&graph->book->clauses[i])) flood_forget(packing, scene, graph->book->clauses[i].fact, world);
}

/* A treaty settles the clauses of the domain, unless what comes with the end of talks settles them anew. */
static void add_treaty(const Building *building, uint32_t tuple) {
    const Graph *graph = building->graph;
    const Domain *domain = graph->book->domain;
    uint64_t recorded = tables_as_recorded(building->ground->tables, building->from, tuple);
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        uint32_t clause = domain->clauses[c].clause.at;
        bool known = bits_has(building->clauses, clause) || bits_has(building->clauses + graph->clause_words, clause);
        if (known || !on_record(&graph->book->clauses[clause])) continue;
        bits_put(building->clauses, clause);
        if (recorded >> c & 1) bits_put(building->clauses + graph->clause_words, clause);
    }
}

/* ---- one state -------------------------------------------------------------------------------------------------- */

static uint32_t put_deed(Graph *graph, GraphDeed deed) {
    uint64_t row[DEED_WORDS] = {(uint64_t)deed.choice.at << 32 | deed.branch, (uint64_t)deed.number << 32 | deed.terms};
    return pool_put(graph->deeds, row);
}

static void add_step(Building *building, uint32_t to, GraphDeed deed) {
    EdgeList *into = building->into;
    deed.terms = pool_put(building->graph->terms, building->clauses);
    into->list = mem_grow(into->list, into->count, &into->cap, sizeof *into->list);
    into->list[into->count++] = (Edge){to, put_deed(building->graph, deed)};
}

static void settle_sought(Building *building) {
    Sought *sought = &building->sought;
    Offers offers = {sought->offers, sought->worlds, sought->count};
    states_find_all(building->graph->flood->states, &offers, sought->found);
    for (uint32_t i = 0; i < sought->count; i++) sought->steps[i].list->list[sought->steps[i].at].to = sought->found[i];
    sought->count = 0;
}

/* Where the step added last leads. */
static void seek(Building *building) {
    Sought *sought = &building->sought;
    uint32_t *world = sought->worlds + (size_t)sought->count * sought->words;
    packing_close(building->ground->packing, building->to, world);
    sought->offers[sought->count].hash = states_hash(world, sought->words);
    sought->steps[sought->count].list = building->into;
    sought->steps[sought->count++].at = building->into->count - 1;
    if (sought->count == SOUGHT_MOST) settle_sought(building);
}

static void make_step(Building *building, GraphDeed deed, const FloodMove *move) {
    Graph *graph = building->graph;
    Outcome outcome = {.hearing = NULL};
    Error err;
    memset(building->clauses, 0, (size_t)2 * graph->clause_words * sizeof *building->clauses);
    if (!flood_step(building->ground, building->from, move, building->to, &outcome, &err)) {
        add_step(building, GRAPH_NONE, deed);
        return;
    }
    read_clauses(graph, building->to, building->clauses);
    if (move->turn && outcome.exit == EXIT_SEALED) add_treaty(building, move->talks.tuple);
    add_step(building, GRAPH_NONE, deed);
    seek(building);
}

static void make_turn(void *ctx, uint32_t number, const Turn *turn) {
    Building *building = ctx;
    FloodMove move = {.turn = true, .talks = *turn};
    make_step(building, (GraphDeed){.choice = {ID_NONE}, .number = building->first_turn + number}, &move);
}

static void make_choices(Building *building, const Scene *scene) {
    const Book *book = building->graph->book;
    uint32_t number = 0;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        bool open = rules_access(book, building->from, (ChoiceId){id}) == ACCESS_OPEN;
        for (uint32_t i = 0; i < book->choices[id].branch_count; i++, number++) {
            FloodMove move = {.choice = {.choice = {id}, .branch = i}};
            if (open) make_step(building, (GraphDeed){.choice = {id}, .branch = i, .number = number}, &move);
        }
    }
}

/* The ends of talks from a door: of its clauses, those are known that matter after the talks. */
static void open_door(Building *building, SceneId scene, uint32_t state) {
    Graph *graph = building->graph;
    building->door_first = mem_grow(building->door_first, building->door_count, &building->door_cap, sizeof(uint32_t));
    graph->door_states = mem_resize(graph->door_states, building->door_cap * sizeof(uint32_t));
    graph->door_states[building->door_count] = state;
    building->door_first[building->door_count++] = (uint32_t)building->door_steps.count;
    forget_clauses(graph, building->ground->ends, scene, building->from);
    building->into = &building->door_steps;
    tables_each_end(building->ground->tables, building->from, make_turn, building);
    building->into = &building->steps;
}

/* As the flood does it: ends from each state in the last days, else once for all worlds that end alike. */
static void make_ends(Building *building, SceneId scene, uint32_t state) {
    Graph *graph = building->graph;
    if (tables_last_days(building->ground->tables, building->from)) {
        tables_each_end(building->ground->tables, building->from, make_turn, building);
        return;
    }
    packing_close(building->ground->ends, building->from, building->ends);
    uint32_t door = states_find(graph->flood->ends, building->ends);
    read_clauses(graph, building->from, building->clauses);
    add_step(building, graph->states + door, (GraphDeed){.choice = {ID_NONE}, .number = GRAPH_DOOR});
    if (door == building->door_count) open_door(building, scene, state);
}

static void open_state(Building *building, uint32_t state) {
    Graph *graph = building->graph;
    SceneId at = graph_scene(graph, state);
    const Scene *scene = &graph->book->scenes[at.at];
    graph->first[state] = (uint32_t)building->steps.count;
    if (scene->ending) return;
    flood_open(building->ground, states_at(graph->flood->states, state), building->from);
    forget_clauses(graph, building->ground->packing, at, building->from);
    make_choices(building, scene);
    if (!scene->sitting) return;
    building->first_turn = flood_first_turn(graph->book, scene);
    tables_each_stay(building->ground->tables, building->from, make_turn, building);
    make_ends(building, at, state);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

/* Doors after states, their steps after those. */
static void join_doors(Building *building) {
    Graph *graph = building->graph;
    size_t count = building->steps.count, all = count + building->door_steps.count;
    graph->doors = (uint32_t)building->door_count;
    graph->steps = mem_resize(building->steps.list, (all + 1) * sizeof *graph->steps);
    if (all > count) memcpy(graph->steps + count, building->door_steps.list, (all - count) * sizeof *graph->steps);
    graph->first = mem_resize(graph->first, (graph->states + (size_t)graph->doors + 1) * sizeof *graph->first);
    for (uint32_t i = 0; i < graph->doors; i++)
        graph->first[graph->states + i] = (uint32_t)count + building->door_first[i];
    graph->first[graph->states + graph->doors] = (uint32_t)all;
    free(building->door_steps.list);
    free(building->door_first);
}

static Sought sought_new(uint32_t words) {
    Sought sought = {.words = words};
    sought.offers = mem_alloc(SOUGHT_MOST * sizeof *sought.offers);
    sought.worlds = mem_alloc((size_t)SOUGHT_MOST * words * sizeof *sought.worlds);
    sought.found = mem_alloc(SOUGHT_MOST * sizeof *sought.found);
    sought.steps = mem_alloc(SOUGHT_MOST * sizeof *sought.steps);
    return sought;
}

static void sought_free(Sought *sought) {
    free(sought->offers);
    free(sought->worlds);
    free(sought->found);
    free(sought->steps);
}

static bool fill(Graph *graph) {
    const Ground *ground = graph->flood->ground;
    Building building = {.graph = graph, .ground = ground, .from = graph->world};
    building.into = &building.steps;
    building.sought = sought_new(packing_words(ground->packing));
    building.to = world_new(graph->book->schema);
    building.clauses = mem_alloc((2 * (size_t)graph->clause_words + 1) * sizeof *building.clauses);
    building.ends = mem_alloc(((ground->ends ? packing_words(ground->ends) : 0) + (size_t)1) * sizeof *building.ends);
    bool fits = true;
    for (uint32_t state = 0; state < graph->states && fits; state++) {
        open_state(&building, state);
        fits = building.steps.count + building.door_steps.count < UINT32_MAX / 2;
    }
    settle_sought(&building);
    join_doors(&building);
    sought_free(&building.sought);
    world_free(building.to);
    free(building.clauses);
    free(building.ends);
    return fits;
}

static Graph *make_graph(const Flood *flood) {
    Graph *graph = mem_alloc(sizeof *graph);
    const Book *book = flood->ground->book;
    *graph = (Graph){.book = book, .flood = flood, .states = states_count(flood->states)};
    graph->clause_words = (uint32_t)bits_words(book->clause_count + (size_t)1);
    graph->first = mem_alloc((graph->states + (size_t)1) * sizeof *graph->first);
    graph->deeds = pool_new(DEED_WORDS);
    graph->terms = pool_new(2 * graph->clause_words);
    graph->packed = mem_alloc(packing_words(flood->ground->packing) * sizeof *graph->packed);
    graph->world = world_new(book->schema);
    return graph;
}

Graph *graph_new(Explored *explored) {
    const Flood *flood = explored_flood(explored);
    bool whole = explored_proved(explored) && (!flood->ground->tables || flood->ground->ends);
    if (!whole) return NULL;
    Graph *graph = make_graph(flood);
    if (fill(graph)) return graph;
    graph_free(graph);
    return NULL;
}

void graph_free(Graph *graph) {
    if (!graph) return;
    free(graph->first);
    free(graph->steps);
    free(graph->door_states);
    pool_free(graph->deeds);
    pool_free(graph->terms);
    free(graph->packed);
    world_free(graph->world);
    free(graph);
}

/* ---- answers ---------------------------------------------------------------------------------------------------- */

const Book *graph_book(const Graph *graph) {
    return graph->book;
}
uint32_t graph_states(const Graph *graph) {
    return graph->states;
}
uint32_t graph_nodes(const Graph *graph) {
    return graph->states + graph->doors;
}
uint32_t graph_clause_words(const Graph *graph) {
    return graph->clause_words;
}

uint64_t graph_bytes(const Graph *graph) {
    uint64_t nodes = graph_nodes(graph) + UINT64_C(1);
    return nodes * sizeof *graph->first + (uint64_t)graph->first[nodes - 1] * sizeof *graph->steps +
           pool_bytes(graph->deeds) + pool_bytes(graph->terms);
}

SceneId graph_scene(const Graph *graph, uint32_t node) {
    uint32_t state = node < graph->states ? node : graph->door_states[node - graph->states];
    return packing_scene(graph->flood->ground->packing, states_at(graph->flood->states, state));
}

uint32_t graph_find(const Graph *graph, const World *world) {
    packing_close(graph->flood->ground->packing, world, graph->packed);
    return states_find(graph->flood->states, graph->packed);
}

static Move plain_move(const Flood *flood, Link link) {
    FloodMove move = flood_move(flood, link);
    return move.turn ? (Move){.choice = {ID_NONE}} : move.choice;
}

Way graph_way(const Graph *graph, uint32_t state, Arena *arena) {
    const Flood *flood = graph->flood;
    size_t count = 0;
    Link link = states_link(flood->states, state);
    for (Link at = link; at.from != STATE_NONE; at = states_link(flood->states, at.from)) count++;
    Move *moves = arena_alloc(arena, (count + 1) * sizeof *moves);
    Way way = {.moves = moves, .count = count};
    for (; link.from != STATE_NONE; link = states_link(flood->states, link.from))
        moves[--count] = plain_move(flood, link);
    way.role = (RoleId){link.move};
    return way;
}

void graph_way_words(const Graph *graph, uint32_t state, StrBuf *out) {
    enum { STEPS_TOLD = 6 };
    Arena *arena = arena_new();
    Way way = graph_way(graph, state, arena);
    size_t skipped = way.count > STEPS_TOLD ? way.count - STEPS_TOLD : 0;
    strbuf_printf(out, "as %s:", graph->book->roles[way.role.at].name);
    if (skipped) strbuf_puts(out, " …");
    for (size_t i = skipped; i < way.count; i++) {
        ChoiceId choice = way.moves[i].choice;
        bool talks = choice.at == ID_NONE, on = talks && i > skipped && way.moves[i - 1].choice.at == ID_NONE;
        if (!on) strbuf_printf(out, " %s", talks ? "(talks)" : graph->book->choices[choice.at].name);
    }
    if (way.count == 0) strbuf_puts(out, " at the start");
    arena_free(arena);
}

void graph_fault(const Graph *graph, uint32_t state, Edge edge, Outcome *outcome, Error *err) {
    World *from = world_new(graph->book->schema), *to = world_new(graph->book->schema);
    FloodMove move = flood_move(graph->flood, (Link){state, graph_deed(graph, edge.deed).number});
    flood_open(graph->flood->ground, states_at(graph->flood->states, state), from);
    flood_step(graph->flood->ground, from, &move, to, outcome, err);
    world_free(from);
    world_free(to);
}

Edges graph_edges(const Graph *graph, uint32_t node) {
    return (Edges){graph->steps + graph->first[node], graph->first[node + 1] - graph->first[node]};
}

GraphDeed graph_deed(const Graph *graph, uint32_t deed) {
    const uint64_t *row = pool_at(graph->deeds, deed);
    return (GraphDeed){{(uint32_t)(row[0] >> 32)}, (uint32_t)row[0], (uint32_t)(row[1] >> 32), (uint32_t)row[1]};
}

const uint64_t *graph_terms(const Graph *graph, uint32_t terms) {
    return pool_at(graph->terms, terms);
}

uint32_t graph_start(const Graph *graph, RoleId role, uint64_t *terms) {
    World *world = world_new(graph->book->schema);
    Outcome outcome = {.hearing = NULL};
    Error err;
    uint32_t state = GRAPH_NONE;
    if (rules_start(graph->book, role, world, &outcome, &err)) state = graph_find(graph, world);
    read_clauses(graph, world, terms);
    world_free(world);
    return state;
}

void graph_stand(const Graph *graph, uint32_t state, uint64_t *terms) {
    World *world = world_new(graph->book->schema);
    flood_open(graph->flood->ground, states_at(graph->flood->states, state), world);
    forget_clauses(graph, graph->flood->ground->packing, graph_scene(graph, state), world);
    read_clauses(graph, world, terms);
    world_free(world);
}

/* ---- backward --------------------------------------------------------------------------------------------------- */

struct Backward {
    uint32_t *first, *from;
};

/* Counting sort by where steps lead to: `first` holds each node's end while it is filled, from the last step on. */
Backward *backward_new(const Graph *graph) {
    uint32_t nodes = graph_nodes(graph), count = graph->first[nodes];
    Backward *backward = mem_alloc(sizeof *backward);
    backward->first = mem_alloc((nodes + (size_t)1) * sizeof *backward->first);
    backward->from = mem_alloc((count + (size_t)1) * sizeof *backward->from);
    for (uint32_t i = 0; i < count; i++)
        if (graph->steps[i].to != GRAPH_NONE) backward->first[graph->steps[i].to]++;
    for (uint32_t i = 1; i <= nodes; i++) backward->first[i] += backward->first[i - 1];
    for (uint32_t node = nodes; node-- > 0;) {
        Edges steps = graph_edges(graph, node);
        for (uint32_t i = 0; i < steps.count; i++)
            if (steps.list[i].to != GRAPH_NONE) backward->from[--backward->first[steps.list[i].to]] = node;
    }
    return backward;
}

void backward_free(Backward *backward) {
    if (!backward) return;
    free(backward->first);
    free(backward->from);
    free(backward);
}

const uint32_t *backward_from(const Backward *backward, uint32_t node, uint32_t *count) {
    *count = backward->first[node + 1] - backward->first[node];
    return backward->from + backward->first[node];
}
