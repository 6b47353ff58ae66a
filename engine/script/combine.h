/* combine.h - functions that are called once for every combination of some clauses' options: those of `synergy` and of
 * `outcome`, or of an outcome's rows.
 *
 * That is done when the sources have run and before anything is compiled, so the order of declaring doesn't matter and
 * the compiler needs no Lua. Nothing of such a function runs later. */
#ifndef SCRIPT_COMBINE_H
#define SCRIPT_COMBINE_H

#include "model/domain.h"
#include "script/declare.h"
#include "script/door.h"

enum { OUTCOME_CLASSES = 16, CLASS_ROWS = 64 }; /* of one outcome, at most */

typedef struct Combined { /* what a function gave */
    uint32_t rows;        /* 0: nothing. Combinations of the options of `over`, the last clause counting fastest */
    int16_t (*worth)[COURTS][INTERESTS_MOST]; /* a synergy's; courts and interests in the order of declaring */
    uint8_t *class_of;                        /* an outcome's, in the order of its `classes` */
    bool *fits;                               /* a row's of an outcome */
} Combined;

/* Fills in what every function gives, with a budget of its own that begins anew here. One that can't be called, because
 * it or what it names is declared wrongly, is passed over in silence: the compiler sees the same mistake. Nothing can
 * be declared afterwards. */
void combinations_run(Door *door, Declarations *declarations);

#endif
