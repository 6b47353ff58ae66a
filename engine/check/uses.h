/* uses.h - what of a Book is used by the rest of it: read, changed, started, cited, led to. */
#ifndef CHECK_USES_H
#define CHECK_USES_H

#include "model/book.h"

typedef struct Uses {
    const Book *book;
    Arena *arena;
    bool *read;    /* by fact: in a guard, a rule or a text */
    bool *decides; /* by fact: in a guard or a rule */
    bool *changed; /* by fact */
    bool *settled; /* by fact: set to something but 0 */
    bool *started; /* by due event */
    bool *applied; /* by rule */
    bool *cited;   /* by source */
    bool *person, *place;
    bool *led_to;  /* by scene: by a `go`, or a role's start */
    bool *reached; /* by scene: from a role's start, conditions aside */
    bool *told;    /* by choice: a tale asks whether it was made */
} Uses;

/* Borrows the book. */
Uses *uses_new(const Book *book);
void uses_free(Uses *uses);

#endif
