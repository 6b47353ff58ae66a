/* loops.h - where a story goes round and round without anybody deciding anything. */
#ifndef CHECK_LOOPS_H
#define CHECK_LOOPS_H

#include "base/error.h"
#include "check/graph.h"

/* Warnings go to Diags with file and line, each once for a ring; codes are documented in scripts/errors.md. */
void check_loops(const Graph *graph, Diags *diags);

#endif
