/* drawing.h - small drawings in letters and signs, for a scene, an ending, a role, a tale or the title. Whoever names
 * one holds 1 + its number; 0: none. */
#ifndef MODEL_DRAWING_H
#define MODEL_DRAWING_H

#include "model/ids.h"

enum { DRAWING_COLUMNS = 40, DRAWING_ROWS = 10 };

typedef struct Art {
    const char *name;
    const char *art;   /* lines, as they are */
    const char *ascii; /* the same in ASCII; "" where there is none */
    const char *words; /* what line mode says instead, or "" */
    bool signs;        /* `art` isn't ASCII */
    Where where;
} Art;

#endif
