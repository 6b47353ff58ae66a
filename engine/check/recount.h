/* recount.h - all that a story can be, gone through a second time, and plainly: a list of worlds, a table to look them
 * up in, and the list gone through from front to back. It is there to be compared with what explore.h says (verify.h),
 * so it shares neither its loop nor its list of states, and takes no short cut at tables.
 *
 * Its worlds are kept whole. Of those that count as one because they differ only in what can't matter (live.h), the
 * first is gone on from; the first other one that is met is followed one step, too, and must come to the same: a check
 * on the masking that doesn't depend on how it was reasoned. */
#ifndef CHECK_RECOUNT_H
#define CHECK_RECOUNT_H

#include "check/certificate.h"

typedef struct RecountHow {
    bool masked;
    uint64_t most;                                                  /* states; there may be no more */
    void (*progress)(void *ctx, uint64_t states, uint64_t waiting); /* now and then; NULL: none */
    void *ctx;
    const volatile int *stop; /* NULL: never */
} RecountHow;

typedef struct Recounted { /* scenes and choices by the Book's ids */
    uint64_t states, steps, dead_ends;
    bool whole;   /* nothing was left to go through, and no world found no room */
    bool stopped; /* it was told to */
    Digest digest;
    uint64_t *scenes;  /* states that stand there */
    uint64_t *nearest; /* 1 + the moves to where a scene was first met, if only in passing; 0: it never was */
    bool *choices;     /* was open */
    bool *treaties;    /* by sitting and tuple: could be ratified */
    uint32_t tuples;
    SceneId clash; /* where two worlds that should have come to the same didn't; ID_NONE: nowhere */
    Arena *arena;
} Recounted;

Recounted *recount(const Book *book, const RecountHow *how); /* free with recounted_free */
void recounted_free(Recounted *recounted);

#endif
