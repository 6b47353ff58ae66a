/* stands.h - how the clauses of a treaty may stand in each explored state, in games that come there: the states that
 * were explored mostly don't say. Talks count that nobody can bring about (tables.h). */
#ifndef CHECK_STANDS_H
#define CHECK_STANDS_H

#include "check/graph.h"

typedef struct Stands Stands;

Stands *stands_new(const Graph *graph); /* borrows it while it is made */
void stands_free(Stands *stands);
uint64_t stands_bytes(const Stands *stands);

/* Two sets of clauses, each of graph_clause_words: those that may stand otherwise than on record at a node, then those
 * that may stand so. */
const uint64_t *stands_at(const Stands *stands, uint32_t node);

#endif
