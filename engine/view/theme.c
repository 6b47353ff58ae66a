/* theme.c - one table. Bold is for weight, never for brightness; the background is always the terminal's own. */
#include "view/theme.h"

enum { RED = 1, GREEN = 2, YELLOW = 3, MAGENTA = 5, CYAN = 6 };

Look theme_look(Face face, bool colour) {
    static const Look looks[] = {
        [FACE_PLAIN] = {.colour = THEME_NO_COLOUR},
        [FACE_STRONG] = {.bold = true, .colour = THEME_NO_COLOUR},
        [FACE_NAME] = {.colour = CYAN},
        [FACE_HAN] = {.colour = YELLOW},
        [FACE_CITE] = {.colour = GREEN},
        [FACE_FAINT] = {.dim = true, .colour = THEME_NO_COLOUR},
        [FACE_WARNING] = {.bold = true, .colour = RED},
        [FACE_VERDICT] = {.underline = true, .colour = MAGENTA},
        [FACE_TITLE] = {.bold = true, .colour = THEME_NO_COLOUR},
        [FACE_BAR] = {.reverse = true, .colour = THEME_NO_COLOUR},
        [FACE_FOCUS] = {.reverse = true, .colour = THEME_NO_COLOUR},
        [FACE_LOCKED] = {.dim = true, .colour = THEME_NO_COLOUR},
        [FACE_FRAME] = {.dim = true, .colour = THEME_NO_COLOUR},
    };
    size_t count = sizeof looks / sizeof looks[0];
    Look look = (size_t)face < count ? looks[face] : looks[FACE_PLAIN];
    if (!colour) look.colour = THEME_NO_COLOUR;
    return look;
}
