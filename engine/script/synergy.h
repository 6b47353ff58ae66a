/* synergy.h - the functions of `synergy`, each called once for every combination of its clauses' options.
 *
 * That is done when the sources have run and before anything is compiled, so the order of declaring doesn't matter and
 * the compiler needs no Lua. Nothing of a synergy runs later. */
#ifndef SCRIPT_SYNERGY_H
#define SCRIPT_SYNERGY_H

#include "model/domain.h"
#include "script/declare.h"
#include "script/door.h"

enum { SYNERGY_WORTH = 2000 }; /* half-steps, either way, that one may give */

typedef struct Synergy {
    uint32_t rows; /* combinations of the options of `over`, the last clause counting fastest */
    int16_t (*worth)[COURTS][INTERESTS_MOST]; /* courts and interests in the order of declaring */
} Synergy;

/* Fills in what every declared synergy gives, with a budget of its own that begins anew here. One that can't be called,
 * because it or what it names is declared wrongly, is passed over in silence: the compiler sees the same mistake.
 * Nothing can be declared afterwards. */
void synergies_run(Door *door, Declarations *declarations);

#endif
