/* theme.h - how each Face looks: attributes any terminal has, and one of eight colours as a help. Nothing is told by
 * colour alone: with colour off every face that carries a meaning still has an attribute, and the words on the page say
 * it anyway. */
#ifndef VIEW_THEME_H
#define VIEW_THEME_H

#include "view/grid.h"

enum { THEME_NO_COLOUR = -1 };

typedef struct Look {
    bool bold, dim, reverse, underline;
    int colour; /* 0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan, 7 white; THEME_NO_COLOUR: the
                   terminal's own */
} Look;

Look theme_look(Face face, bool colour);

#endif
