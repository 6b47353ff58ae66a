/* bars.h - the fixed rows of a screen: status on top, footer below. */
#ifndef VIEW_BARS_H
#define VIEW_BARS_H

#include "view/flow.h"

/* Where and when, and the title if there is room for it; false when there wasn't, so that it must be said in the body.
 */
bool bar_status(Grid *grid, Flow *words, const Page *page);

/* The commands at hand, as many as fit, and in words whether there is more to read. */
void bar_footer(Grid *grid, const Page *page, const Viewport *viewport);

#endif
