/* theme.h - how each Face looks: attributes any terminal has, and one of eight colours as a help. Nothing is told by
 * colour alone: without colours every face that carries a meaning still has an attribute, and the words on the page say
 * it anyway. */
#ifndef VIEW_THEME_H
#define VIEW_THEME_H

#include "view/grid.h"

enum { THEME_NO_COLOUR = -1 };

typedef enum Theme {
    THEME_NONE,     /* no colours */
    THEME_NIGHT,    /* for dark terminals */
    THEME_INK,      /* ink on paper: for light ones */
    THEME_CONTRAST, /* nothing dim, nothing told by a shade: for either */
    THEME_COUNT,
} Theme;

typedef struct Look {
    bool bold, dim, reverse, underline;
    int colour; /* 0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan, 7 white; THEME_NO_COLOUR: the
                   terminal's own */
} Look;

Look theme_look(Face face, Theme theme);

const char *theme_name(Theme theme); /* "ink on paper" */
const char *theme_word(Theme theme); /* "ink", as in settings */

#endif
