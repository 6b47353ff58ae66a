/* slice.h - a story cut down to what decides whether some of its paragraphs are shown: the scenes from which one can
 * come to where they are read, and of the facts those that matter for that. It is a Book like any other. Choices and
 * paragraphs have the numbers that they have in the whole story, so moves and what is shown (shown.h) mean the same. */
#ifndef CHECK_SLICE_H
#define CHECK_SLICE_H

#include "check/shown.h"

typedef struct Slice {
    const Book *book;
    Schema *schema;   /* its own, with flags for deeds that a tale asks for; NULL: the story's */
    uint64_t *places; /* a set of scenes: where a step has to come to for one of the lines to be read */
    FactId *deeds;    /* by line: the flag that one of its deeds was done; ID_NONE: it asks for none */
    Arena *arena;
} Slice;

/* Borrows the book, and the lines while it is made. */
Slice *slice_new(const Book *book, const ShownLine *const *lines, size_t count);
void slice_free(Slice *slice);

/* Adds the scenes where a step, or a start, has to come to for the line to be read. */
void slice_places(const Book *book, const ShownLine *line, uint64_t *places);

/* Every fact that has to be known there. Deeds aren't facts. */
void slice_reads(const Book *book, const ShownLine *line, FactVisit *visit, void *ctx);

#endif
