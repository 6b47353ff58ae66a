/* alike.h - choices that differ in their words alone: two of a scene, open together in some state, that change the
 * same, lead to the same and turn out by the same chances. Who reads the story sees two things to do, and has one. That
 * a condition may ask which of them was made is no difference in what they do. The lint (lint.h) finds those that have
 * the same condition, and that nothing asks for, without exploring; they aren't said again. */
#ifndef CHECK_ALIKE_H
#define CHECK_ALIKE_H

#include "base/error.h"
#include "check/graph.h"

/* Warnings go to Diags with file and line; codes are documented in scripts/errors.md. */
void check_alike(const Graph *graph, Diags *diags);

/* Whether two choices change the same, lead to the same and turn out by the same chances. */
bool choices_alike(const Choice *a, const Choice *b);

#endif
