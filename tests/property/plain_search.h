/* plain_search.h - every world of a small book, found without masking and without a graph: the measure of what the
 * explorer finds. */
#ifndef TESTS_PROPERTY_PLAIN_SEARCH_H
#define TESTS_PROPERTY_PLAIN_SEARCH_H

#include "model/rules.h"
#include "unit/book_maker.h"

enum { PLAIN_WORLDS = 1500, PLAIN_EDGES = 12, PLAIN_SCENES = 32 };

typedef struct PlainEdge {
    uint32_t to; /* a world; ID_NONE: the step fails */
    uint32_t choice;
} PlainEdge;

typedef struct Plain {
    const Book *book;
    World *worlds[PLAIN_WORLDS];
    PlainEdge edges[PLAIN_WORLDS][PLAIN_EDGES];
    uint32_t edge_count[PLAIN_WORLDS], count;
    bool scene[PLAIN_SCENES], choice[MADE_CHOICES]; /* come to or passed; open somewhere */
    bool dead;     /* something can't be begun or stepped, or a world that is no ending leads nowhere */
    bool too_many; /* and then the rest is missing */
} Plain;

Plain *plain_search(const Book *book); /* borrows the book */
void plain_free(Plain *plain);

#endif
