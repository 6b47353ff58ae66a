/* stands.c - forward over the graph from every role's start, until nothing grows. */
#include "check/stands.h"

#include <stdlib.h>

#include "check/bits.h"

struct Stands {
    uint32_t words; /* of one set */
    uint32_t nodes;
    uint64_t *sets; /* by node: two */
};

typedef struct Queue { /* of nodes, each there once at most: a ring with room for all */
    uint32_t *list;
    uint64_t *waiting; /* a set */
    uint32_t first, count, room;
} Queue;

static void push(Queue *queue, uint32_t node) {
    if (bits_has(queue->waiting, node)) return;
    bits_put(queue->waiting, node);
    queue->list[(uint32_t)(((uint64_t)queue->first + queue->count++) % queue->room)] = node;
}

static uint32_t pop(Queue *queue) {
    uint32_t node = queue->list[queue->first];
    queue->first = queue->first + 1 == queue->room ? 0 : queue->first + 1;
    queue->count--;
    bits_drop(queue->waiting, node);
    return node;
}

static uint64_t *sets_of(const Stands *stands, uint32_t node) {
    return stands->sets + (size_t)node * 2 * stands->words;
}

static bool join_step(const Stands *stands, uint64_t *to, const uint64_t *from, const uint64_t *terms) {
    uint32_t words = stands->words;
    uint64_t grown = 0;
    for (uint32_t i = 0; i < words; i++) {
        uint64_t left = ~(terms[i] | terms[words + i]);
        uint64_t apart = (left & from[i]) | terms[i], held = (left & from[words + i]) | terms[words + i];
        grown |= (apart & ~to[i]) | (held & ~to[words + i]);
        to[i] |= apart;
        to[words + i] |= held;
    }
    return grown != 0;
}

/* A node that no clause distinguishes is still gone through once: `seen` says whether it was. */
static void follow(const Stands *stands, const Graph *graph, Queue *queue, uint64_t *seen) {
    while (queue->count) {
        uint32_t node = pop(queue);
        Edges steps = graph_edges(graph, node);
        for (uint32_t i = 0; i < steps.count; i++) {
            Edge step = steps.list[i];
            if (step.to == GRAPH_NONE) continue;
            const uint64_t *terms = graph_terms(graph, graph_deed(graph, step.deed).terms);
            bool grown = join_step(stands, sets_of(stands, step.to), sets_of(stands, node), terms);
            if (!grown && bits_has(seen, step.to)) continue;
            bits_put(seen, step.to);
            push(queue, step.to);
        }
    }
}

static void begin(const Stands *stands, const Graph *graph, Queue *queue, uint64_t *seen) {
    uint64_t *terms = mem_alloc(2 * (size_t)stands->words * sizeof *terms);
    for (uint32_t i = 0; i < graph_book(graph)->role_count; i++) {
        uint32_t state = graph_start(graph, (RoleId){i}, terms);
        if (state == GRAPH_NONE) continue;
        bits_join(sets_of(stands, state), terms, 2 * (size_t)stands->words);
        bits_put(seen, state);
        push(queue, state);
    }
    free(terms);
}

Stands *stands_new(const Graph *graph) {
    Stands *stands = mem_alloc(sizeof *stands);
    size_t words = bits_words(graph_nodes(graph) + (size_t)1);
    *stands = (Stands){.words = graph_clause_words(graph), .nodes = graph_nodes(graph)};
    stands->sets = mem_alloc((stands->nodes + (size_t)1) * 2 * stands->words * sizeof *stands->sets);
    uint64_t *seen = mem_alloc(words * sizeof *seen);
    Queue queue = {.room = stands->nodes + 1, .waiting = mem_alloc(words * sizeof(uint64_t))};
    queue.list = mem_alloc((stands->nodes + (size_t)1) * sizeof *queue.list);
    begin(stands, graph, &queue, seen);
    follow(stands, graph, &queue, seen);
    free(seen);
    free(queue.list);
    free(queue.waiting);
    return stands;
}

void stands_free(Stands *stands) {
    if (!stands) return;
    free(stands->sets);
    free(stands);
}

uint64_t stands_bytes(const Stands *stands) {
    return (uint64_t)stands->nodes * 2 * stands->words * sizeof *stands->sets;
}

const uint64_t *stands_at(const Stands *stands, uint32_t node) {
    return sets_of(stands, node);
}
