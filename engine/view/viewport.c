/* viewport.c - focus and scroll. The layout leaves in the Viewport where the focused item and its neighbours lie; a
 * step only compares those numbers with what is in sight. So a step wants a layout before the next one. */
#include "view/layout.h"

static int least(int a, int b) {
    return a < b ? a : b;
}

static int most(int a, int b) {
    return a > b ? a : b;
}

static int last_scroll(const Viewport *viewport) {
    return viewport->room > 0 && viewport->lines > viewport->room ? viewport->lines - viewport->room : 0;
}

static void scroll_by(Viewport *viewport, int lines) {
    int scroll = viewport->scroll + lines;
    viewport->scroll = scroll < 0 ? 0 : least(scroll, last_scroll(viewport));
}

bool viewport_sees_focus(const Viewport *viewport) {
    if (viewport->focus < 0 || viewport->room <= 0 || viewport->top < 0) return false;
    int seen = least(viewport->end, viewport->scroll + viewport->room) - most(viewport->top, viewport->scroll);
    return seen >= least(viewport->end - viewport->top, viewport->room);
}

static void focus_on(Viewport *viewport, int item) {
    viewport->focus = item;
    viewport->follow = true;
}

static void step_next(Viewport *viewport) {
    bool reach = viewport->below >= 0 && viewport->end <= viewport->scroll + viewport->room;
    if (reach)
        focus_on(viewport, viewport->focus + 1);
    else
        scroll_by(viewport, 1);
}

static void step_prev(Viewport *viewport) {
    bool reach = viewport->above >= 0 && viewport->top >= viewport->scroll &&
                 viewport->top <= viewport->scroll + viewport->room;
    if (reach)
        focus_on(viewport, viewport->focus - 1);
    else
        scroll_by(viewport, -1);
}

/* One line of what was there stays in sight, so that the eye finds its place. */
static int page_lines(const Viewport *viewport) {
    return viewport->room > 2 ? viewport->room - 1 : 1;
}

static void step_to_end(Viewport *viewport, int items, bool end) {
    viewport->scroll = end ? last_scroll(viewport) : 0;
    viewport->focus = items == 0 ? -1 : end ? items - 1 : 0;
    viewport->follow = false;
}

void viewport_step(Viewport *viewport, const Page *page, Step step) {
    if (viewport->room <= 0) return;
    int items = (int)page->items.count;
    switch (step) {
    case STEP_NEXT: step_next(viewport); break;
    case STEP_PREV: step_prev(viewport); break;
    case STEP_LINE_DOWN: scroll_by(viewport, 1); break;
    case STEP_LINE_UP: scroll_by(viewport, -1); break;
    case STEP_PAGE_DOWN: scroll_by(viewport, page_lines(viewport)); break;
    case STEP_PAGE_UP: scroll_by(viewport, -page_lines(viewport)); break;
    case STEP_HOME: step_to_end(viewport, items, false); break;
    case STEP_END: step_to_end(viewport, items, true); break;
    }
    if (viewport->focus >= items) viewport->focus = items - 1;
}
