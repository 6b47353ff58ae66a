/* onward.h - whether the story has any way from one scene to another, whatever holds. */
#ifndef MODEL_ONWARD_H
#define MODEL_ONWARD_H

#include "model/book.h"

/* By choices, automatic moves and the ends of talks, their conditions left aside; a scene leads to itself. So false is
 * certain, and true may be a way that no game can go. */
bool onward_leads(const Book *book, SceneId from, SceneId to);

typedef enum Ends { ENDS_NEVER, ENDS_PERHAPS, ENDS_ALWAYS } Ends;

/* Whether a choice made at a table leads where no way comes back to it: as chance falls, or however it falls. */
Ends onward_ends(const Book *book, const Sitting *sitting, const Choice *choice);

#endif
