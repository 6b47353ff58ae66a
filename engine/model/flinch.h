/* flinch.h - where a text hurts a court so that something could still be done about it, and what it could let go most
 * easily: what a go-between is told instead of a court's own text.
 *
 * Both are changes of one clause, weighed with what they do to either court, in its own points. A court flinches at the
 * clause where a change would bring it most, of those that bring it more than they cost the other; so it never dwells
 * on what the other could not give. It spares what brings the other most over what it costs itself. No change that a
 * ruler's red line forbids is looked at. Ties: the order of clauses and options. */
#ifndef MODEL_FLINCH_H
#define MODEL_FLINCH_H

#include "model/parley.h"

typedef struct Speaks {
    uint32_t court, faction; /* FACTIONS_MOST: the court as a whole */
} Speaks;

typedef struct Flinch {
    uint32_t clause;   /* ID_NONE: nowhere in particular */
    uint8_t option;    /* what it would have there instead */
    uint32_t interest; /* that it hurts there most */
} Flinch;

/* Clauses whose bit is in `told` are passed over. */
Flinch court_flinch(const Table *table, Speaks who, const Deal *text, uint64_t told);

bool court_spares(const Table *table, uint32_t court, const Deal *text, SingleChange *change);

/* A refusal as a go-between hears it: the clause is the red line crossed, or where it flinches beside what it has told,
 * and there is no way back in it. */
void court_criticises(const Table *table, uint32_t court, const Deal *text, uint64_t told, Refusal *refusal);

#endif
