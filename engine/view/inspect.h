/* inspect.h - whether a page can be read at a size: each rule a pure question about what was laid out, so that proofs,
 * unit tests and fuzzers ask the same.
 *
 * A page is looked at from every place that the viewport's own steps lead to. What was seen is then held against what
 * the page says, set in one endless line: all of it is there, in its order, once, and nothing else; lines end where
 * they may. Breaking a word that is longer than a line loses nothing, and is told apart. */
#ifndef VIEW_INSPECT_H
#define VIEW_INSPECT_H

#include "view/layout.h"

typedef enum InspectFault {
    INSPECT_LONG_WORD, /* a word had to be broken, being longer than a line; nothing of it is lost */
    INSPECT_TORN,      /* a word was broken that would have had room on a line */
    INSPECT_LOST,      /* words that are nowhere on the screen, or not whole */
    INSPECT_STRAY,     /* signs on the screen that aren't the page's, or stand there twice */
    INSPECT_OVERLAP,   /* a line reads differently from another place */
    INSPECT_SPLIT,     /* half of a wide character */
    INSPECT_CUT,       /* where and when, cut short, and nowhere in full */
    INSPECT_FOCUS,     /* an item that can't be reached, or is in focus and out of sight or without its sign */
    INSPECT_PLAIN,     /* line mode lacks it, or has what the screen hasn't */
    INSPECT_LOOKS,     /* told by its looks alone */
    INSPECT_ALIKE,     /* two items that read alike */
    INSPECT_LETTERS,   /* letters that ASCII has nothing for */
    INSPECT_SHAPES,    /* signs that can't stand alone, and do */
    INSPECT_FAULTS
} InspectFault;
const char *inspect_words(InspectFault fault); /* "a word longer than a line" */

typedef enum InspectPart { INSPECT_PAGE, INSPECT_BODY, INSPECT_MARGIN, INSPECT_ITEM } InspectPart;

typedef struct Finding {
    InspectFault fault;
    InspectPart part;
    size_t index;      /* which block or item */
    int columns, rows; /* of the screen; 0: in line mode, or at any size */
    bool ascii;
    Str words; /* that it is about */
} Finding;

typedef struct Findings {
    Arena *arena;
    Finding *list;
    size_t count, cap;
    uint64_t layouts; /* that were looked at */
} Findings;

Findings *findings_new(void);
void findings_free(Findings *findings);
void findings_clear(Findings *findings); /* keeps the count of layouts */
bool findings_have(const Findings *findings, InspectFault fault);

/* All of the rules but those below, at one size of LAYOUT_MIN at least; `every`: from every place, else page by page
 * and item by item. */
void inspect_screen(const Page *page, Style style, int columns, int rows, bool every, Findings *into);
void inspect_plain(const Page *page, Style style, Findings *into);   /* line mode beside the page */
void inspect_items(const Page *page, Style style, Findings *into);   /* whether items and their states read alike */
void inspect_letters(const Page *page, Style style, Findings *into); /* whether ASCII has what the page needs */
void inspect_shapes(const Page *page, Style style,
                    Findings *into); /* whether there is something to draw for each sign */

/* ---- the rules by themselves ---- */

typedef struct SeenLines {
    const Str *list;
    size_t count;
} SeenLines;

typedef struct Seen { /* of a page, from all places together */
    int columns, rows;
    int width, beside;      /* columns of the body, and of the margin beside it; 0: it stands within the body */
    SeenLines body, margin; /* each line once, from the first; the sign of the focus is left out */
    Str bar, foot;          /* the status bar; what stands between body and footer */
} Seen;

/* Whether what was seen is the page. */
void inspect_seen(const Page *page, Style style, const Seen *seen, Findings *into);

/* Whether what line mode writes is the page, in lines of any length. */
void inspect_text(const Page *page, Style style, Str text, Findings *into);

/* Whether wide characters are whole, and whether the focus is where it can be seen, with a sign besides its looks. */
void inspect_grid(const Grid *grid, Findings *into);
void inspect_focus(const Grid *grid, const Viewport *viewport, Findings *into);

#endif
