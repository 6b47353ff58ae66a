/* mandated.h - what a scenario writes for a minister before he writes himself. */
#ifndef MODEL_MANDATED_H
#define MODEL_MANDATED_H

#include "model/domain.h"
#include "model/guard.h"

enum { MANDATES_MOST = 8 };

typedef struct Mandated {
    const Guard *when;
    Deal limit;    /* in the clauses told: */
    uint64_t told; /* bit 1 << clause */
} Mandated;

typedef struct Mandates { /* the first whose condition holds */
    const Mandated *list;
    uint32_t count;
} Mandates;

#endif
