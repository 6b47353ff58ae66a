/* slice_pass.h - a slice is explored, and every step of it made once more, to see which of its lines it shows. */
#ifndef CHECK_SLICE_PASS_H
#define CHECK_SLICE_PASS_H

#include "check/explore.h"
#include "check/slice.h"

typedef struct SliceSight {
    bool seen;  /* maybe after talks that nobody can bring about */
    bool plain; /* after choices alone: `way` is a shortest such one, or nearly, where courts bargain */
    Way way;
} SliceSight;

typedef struct SliceTask {
    const Book *book;    /* the whole story */
    const size_t *lines; /* numbers in Shown */
    size_t count;
    Shown *shown;           /* of the whole story; it is counted in */
    ExploreOptions explore; /* games aren't sought */
    Arena *arena;           /* for ways */
} SliceTask;

/* Fills in a sight for each line. True when every state was visited; `states`: how many. */
bool slice_pass(const SliceTask *task, SliceSight *sights, uint64_t *states);

#endif
