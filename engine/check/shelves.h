/* shelves.h - the rows of each group of clauses that are left when a tuple of classes is asked for (passing.h).
 *
 * Every group of clauses is a list, and its rows are what each faction of both courts would get. A tuple leaves of each
 * list the rows that have its classes; rows that another beats for every faction are dropped. An outcome whose clauses
 * lie in several groups is settled in one of them, its main group, for each way in which its clauses elsewhere can be
 * fixed: an alternative. Different tuples mostly share what they leave of a list: a shelf. */
#ifndef CHECK_SHELVES_H
#define CHECK_SHELVES_H

#include "base/mem.h"
#include "check/reach.h"
#include "model/sitting.h"

enum { VOTERS = REACH_COLUMNS, TUPLES_MOST = 4096, ALTERNATIVES_MOST = 1024 };

typedef struct Shelf {
    uint64_t key;
    const ReachRow **rows; /* a column for each voter, court by court; the tag is the group's row */
    uint32_t count;
    uint32_t **red; /* by variant of the red lines: of each row, whose are crossed: bit 1 << voter. passing.c's */
    uint32_t red_count;
} Shelf;

typedef struct Shelves Shelves;

/* Borrows all. `may`: the options that a deal may have, bit 1 << option; NULL: all. */
Shelves *shelves_new(const Domain *domain, const TermClass *outcomes, uint32_t count, const uint32_t *may);
void shelves_free(Shelves *all);
Arena *shelves_arena(const Shelves *all);

/* 0: more than ALTERNATIVES_MOST, and nothing can be asked. */
uint32_t shelves_alternatives(const Shelves *all);

Shelf *shelf_of(Shelves *all, uint32_t group, uint32_t tuple, uint32_t alternative);

/* How many tuples there are; 0: more than TUPLES_MOST, and nothing can be asked. The last outcome counts fastest. */
uint32_t tuple_count(const TermClass *outcomes, uint32_t count);
void tuple_classes(const TermClass *outcomes, uint32_t count, uint32_t tuple, uint32_t list[CLASSES_MOST]);
uint32_t tuple_of(const Domain *domain, const TermClass *outcomes, uint32_t count, const Deal *deal);

#endif
