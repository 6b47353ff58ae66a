/* viability.h - whether the choices of a story are choices: a design rule for stories that tell what might have been.
 *
 * Where anything but a disaster is still within reach, at least two open choices keep it so, unless the scene is marked
 * `last`; the recorded one isn't the only one, even there; and no choice is never the better: A dominates B when,
 * wherever both are open, all good endings that B keeps within reach A does, and more. But B, where it itself ends the
 * story well, is never the worse: who takes it has that ending, and who takes A may still miss it. Nor does A dominate
 * B where it only puts it off: where after A, made with both open, some way leads to B again, as at a table or in a
 * scene that one comes back to. A choice that stands alone is a page turned, and where courts bargain there is always
 * more to be said: neither is held to the first two. */
#ifndef CHECK_VIABILITY_H
#define CHECK_VIABILITY_H

#include "base/error.h"
#include "check/prospects.h"

/* Warnings go to Diags with file and line; codes are documented in scripts/errors.md. */
void check_viability(const Graph *graph, const Prospects *prospects, Diags *diags);

#endif
