/* theme.c - one table of attributes, and one of colours by theme. Bold is for weight, never for brightness; the
 * background is always the terminal's own, so a theme is for a dark one or for a light one by its colours alone. */
#include "view/theme.h"

enum { RED = 1, GREEN = 2, YELLOW = 3, BLUE = 4, MAGENTA = 5, CYAN = 6, OWN = THEME_NO_COLOUR };

static Look plain_look(Face face) {
    static const Look looks[] = {
        [FACE_STRONG] = {.bold = true},       [FACE_FAINT] = {.dim = true},  [FACE_WARNING] = {.bold = true},
        [FACE_VERDICT] = {.underline = true}, [FACE_TITLE] = {.bold = true}, [FACE_BAR] = {.reverse = true},
        [FACE_FOCUS] = {.reverse = true},     [FACE_LOCKED] = {.dim = true}, [FACE_FRAME] = {.dim = true},
    };
    size_t count = sizeof looks / sizeof looks[0];
    return (size_t)face < count ? looks[face] : looks[FACE_PLAIN];
}

/* Yellow and cyan can't be read on white, nor blue on black. High contrast has none of them. */
static int colour_of(Face face, Theme theme) {
    static const struct {
        Face face;
        int night, ink;
    } rows[] = {{FACE_NAME, CYAN, BLUE},
                {FACE_HAN, YELLOW, RED},
                {FACE_CITE, GREEN, GREEN},
                {FACE_WARNING, RED, RED},
                {FACE_VERDICT, MAGENTA, MAGENTA}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].face == face) return theme == THEME_NIGHT ? rows[i].night : theme == THEME_INK ? rows[i].ink : OWN;
    return OWN;
}

/* What the others dim is plain in high contrast, and what they colour is bold or underlined. */
static Look contrast_look(Face face, Look look) {
    look.dim = false;
    if (face == FACE_NAME || face == FACE_HAN) look.bold = true;
    if (face == FACE_WARNING) look.reverse = true;
    if (face == FACE_LOCKED || face == FACE_CITE) look.underline = true;
    return look;
}

Look theme_look(Face face, Theme theme) {
    Look look = plain_look(face);
    look.colour = colour_of(face, theme);
    return theme == THEME_CONTRAST ? contrast_look(face, look) : look;
}

const char *theme_name(Theme theme) {
    static const char *const names[THEME_COUNT] = {"none", "night", "ink on paper", "high contrast"};
    return names[theme];
}

const char *theme_word(Theme theme) {
    static const char *const words[THEME_COUNT] = {"none", "night", "ink", "contrast"};
    return words[theme];
}
