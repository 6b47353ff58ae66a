/* stuck.h - what no game comes to, and where games can't go on: scenes and choices that can't be reached, states
 * without a way on, steps that fail, and choices after which no ending is within reach any more.
 *
 * What the lint has said already, without exploring, isn't said again. */
#ifndef CHECK_STUCK_H
#define CHECK_STUCK_H

#include "base/error.h"
#include "check/prospects.h"

/* Of a story explored in all its roles. Warnings as in viability.h. */
void check_stuck(const Explored *explored, const Graph *graph, const Prospects *prospects, Diags *diags);

#endif
