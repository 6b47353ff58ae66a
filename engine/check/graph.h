/* graph.h - what was explored, as a graph: its states, the steps that lead on from each, and those that lead to it.
 *
 * A node is a state, by its number, or a door: the ends of talks that are the same for many states of a table are kept
 * once, at a door that those states have a step to. Doors are numbered after the states. The branches of a choice are
 * steps with the same choice, next to each other.
 *
 * What a step does to the clauses of a treaty is kept, too, although the worlds explored mostly don't say how clauses
 * stand: it may leave a clause as it is, or settle it so that it stands as on record, or otherwise, or (a treaty that
 * comes of talks) either. Only clauses that have a record count. */
#ifndef CHECK_GRAPH_H
#define CHECK_GRAPH_H

#include "check/explore.h"

typedef struct Graph Graph;

/* NULL when not everything was explored, whole worlds were compared in a story with tables, or there are more steps
 * than 32 bits can count. Borrows all. */
Graph *graph_new(Explored *explored);
void graph_free(Graph *graph);

const Book *graph_book(const Graph *graph);
uint32_t graph_states(const Graph *graph);
uint32_t graph_nodes(const Graph *graph); /* states and doors */
uint64_t graph_bytes(const Graph *graph);

SceneId graph_scene(const Graph *graph, uint32_t node);

/* The state of a world that was explored, in any of its masked facts; GRAPH_NONE: it wasn't. */
uint32_t graph_find(const Graph *graph, const World *world);

/* The way on which a state was first met. Where it leads through talks, a move without a choice stands for each step of
 * them, and nobody may be able to bring them about. */
Way graph_way(const Graph *graph, uint32_t state, Arena *arena);

/* "as kou: weicheng/back turned/south"; its last steps alone, if it is long. */
void graph_way_words(const Graph *graph, uint32_t state, StrBuf *out);

/* ---- steps ---- */

#define GRAPH_NONE UINT32_MAX /* as a node */
#define GRAPH_DOOR UINT32_MAX /* as the number of a move */

typedef struct Edge {
    uint32_t to;   /* a node; GRAPH_NONE: the step can't be made */
    uint32_t deed; /* graph_deed */
} Edge;

typedef struct Edges {
    const Edge *list;
    uint32_t count;
} Edges;

typedef struct GraphDeed {
    ChoiceId choice; /* ID_NONE: talks */
    uint32_t branch; /* of the choice: which way it turned out, if by chance */
    uint32_t number; /* the move's, as in a Link (flood.h); GRAPH_DOOR: to the state's door */
    uint32_t terms;  /* graph_terms */
} GraphDeed;

Edges graph_edges(const Graph *graph, uint32_t node);
GraphDeed graph_deed(const Graph *graph, uint32_t deed);

/* Why a state's step can't be made, and what had happened until then. */
void graph_fault(const Graph *graph, uint32_t state, Edge edge, Outcome *outcome, Error *err);

/* The clauses that a deed settles: two sets of clauses (bits.h), of `graph_clause_words` words each. First those that
 * may then stand otherwise than on record, then those that may stand as on record. Those in neither are left. */
const uint64_t *graph_terms(const Graph *graph, uint32_t terms);
uint32_t graph_clause_words(const Graph *graph);

/* Likewise how clauses stand at the start of a role, whose state is given, and in a state as far as it says. The sets
 * are the caller's. */
uint32_t graph_start(const Graph *graph, RoleId role, uint64_t *terms); /* GRAPH_NONE: it has none */
void graph_stand(const Graph *graph, uint32_t state, uint64_t *terms);

/* ---- backward ---- */

typedef struct Backward Backward;

Backward *backward_new(const Graph *graph); /* borrows nothing */
void backward_free(Backward *backward);

/* The nodes with a step to this one, rising; one with several steps is there several times. */
const uint32_t *backward_from(const Backward *backward, uint32_t node, uint32_t *count);

#endif
