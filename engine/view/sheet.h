/* sheet.h - drawings on a page: those that an author drew, and the map, drawn for every size of window. */
#ifndef VIEW_SHEET_H
#define VIEW_SHEET_H

#include "model/game.h"
#include "view/page.h"

/* One that a scene, role, tale or book names (model/drawing.h): nothing is added for 0. */
void sheet_drawing(const Book *book, uint32_t drawing, Page *page, Blocks *blocks);

typedef struct Pin { /* a report, stuck into the map */
    uint32_t at;     /* which place of it */
    char letter;
} Pin;

typedef struct Theatre { /* what a map is to show */
    const Book *book;
    const Map *map;
    uint32_t here; /* which place the player is at; ID_NONE: none of them */
    const Pin *pins;
    uint32_t count;
} Theatre;

/* The map in so many columns and rows, as lines in `sheet`'s spans, in the arena. Each name stands whole or not at all,
 * on nothing else; where the player is and what is reported come first, then places in the map's order. */
void sheet_map(const Theatre *theatre, Arena *arena, Leaf *sheet);

/* The same for windows of all sizes, as one block. */
void sheet_maps(const Theatre *theatre, Page *page, Blocks *blocks);

#endif
