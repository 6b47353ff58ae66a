/* layout.h - Page and size to Grid, purely: wrapping, wide characters, margin, scrolling, focus. The same code serves
 * the screen and its tests.
 *
 * A screen has a status bar on top, a footer with the commands below, above that the notice and the prompt if there are
 * any, and between them the body (prose, then the items) with the margin beside it where there is room. Nothing is
 * clipped silently: what doesn't fit can be scrolled to, and the footer says that there is more. */
#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

#include "view/grid.h"
#include "view/input.h"

enum { LAYOUT_MIN_COLUMNS = 40, LAYOUT_MIN_ROWS = 12, LAYOUT_MARGIN_MOST = 60 /* columns, beside the body */ };

typedef struct Style {
    int prose;     /* columns of prose, 40 to 100; 72 unless told */
    int ambiguous; /* columns of an ambiguous-width character: 1 or 2 */
    bool pinyin;   /* leave out Chinese characters */
    bool ascii;    /* no UTF-8: frames and text in ASCII */
    bool file;     /* plain text that will be looked at: drawings that fit are kept, entries hang */
} Style;

/* Which item is focused and how far the body is scrolled. Starts as {0}, and anew whenever layout_page is given a page
 * with another serial. */
typedef struct Viewport {
    uint32_t serial;
    int focus;                 /* index of the focused item; -1 when the page has none */
    int scroll;                /* first body line shown */
    bool follow;               /* the next layout scrolls so that the focus is seen */
    char text[INPUT_TEXT_MAX]; /* what has been typed at the prompt so far */

    /* As of the last layout: */
    int lines, room;            /* body lines in all, and shown at once; room is 0 in a window that is too small */
    int above, top, end, below; /* first line of the item before the focus, the focus's own first line and the one after
                                 * its last, last line of the item after it; -1 when there is none */
    int width, height;       /* columns of the body, rows of the grid; if they change, the place is looked up again: */
    uint32_t source, offset; /* what the first body line shown is of */
} Viewport;

/* Fills a grid of any size. Below the minimum it says so, in as many columns as there are. Keeps viewport within bounds
 * and takes its measures. The grid's cursor rests on the focused item, or at the end of the prompt. */
void layout_page(const Page *page, Style style, Viewport *viewport, Grid *grid);

/* A page that is looked at from many places: its words are flowed once, and anew only for a grid of another size. It
 * borrows the page, which must stay as it is. */
typedef struct Layout Layout;

Layout *layout_new(const Page *page, Style style);
void layout_free(Layout *layout);
void layout_show(Layout *layout, Viewport *viewport, Grid *grid); /* as layout_page does it */

typedef enum Step {
    STEP_NEXT,
    STEP_PREV,
    STEP_LINE_DOWN,
    STEP_LINE_UP,
    STEP_PAGE_DOWN,
    STEP_PAGE_UP,
    STEP_HOME,
    STEP_END
} Step;

/* Moves focus or scroll, by the measures of the last layout. NEXT and PREV scroll the text first while the next item
 * isn't in sight. */
void viewport_step(Viewport *viewport, const Page *page, Step step);

/* Whether the focused item can be seen, so that Enter may choose it: whole, or as much of it as the window holds. */
bool viewport_sees_focus(const Viewport *viewport);

/* The page as plain text, for line mode and reports: every block, every item with its number, the same words as on the
 * screen. `columns` 0: unwrapped. */
void layout_plain(const Page *page, Style style, int columns, StrBuf *out);
void layout_plain_items(const Page *page, Style style, int columns, StrBuf *out);  /* only its items */
void layout_plain_notice(const Page *page, Style style, int columns, StrBuf *out); /* nothing when it has none */
void layout_plain_text(Str text, Style style, int columns, StrBuf *out); /* one paragraph in the same manner */

#endif
