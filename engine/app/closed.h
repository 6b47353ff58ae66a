/* closed.h - what the moves of the running game have put out of reach, as the index beside its scenario has it. The
 * index is opened when something is asked and let go at once, so one that was built meanwhile counts, and a change of
 * the story is noticed. */
#ifndef APP_CLOSED_H
#define APP_CLOSED_H

#include "app/app.h"
#include "view/compose_hinge.h"

/* Whether there is an index that can be read: else nothing of it can be told. */
bool closed_known(const App *app, Arena *arena);

/* By the last move. */
Hinge closed_by_last(const App *app, Arena *arena);

/* By each so far. */
Hinges closed_by_each(const App *app, Arena *arena);

#endif
