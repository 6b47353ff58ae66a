/* live.h - which facts can still matter. A fact is live at a scene when some guard of a choice or an automatic move, a
 * rule, or a due event's course can read it before it is set anew. Facts that only prose reads are never live: prose
 * can't change where a story goes; and those that only talks read aren't either: talks are taken whole (tables.h). */
#ifndef CHECK_LIVE_H
#define CHECK_LIVE_H

#include "model/book.h"

typedef struct Live Live;

Live *live_new(const Book *book); /* borrows the book */

/* Another use of facts than a story's own, for those who compare it with another (against.h). */
typedef struct LiveUse {
    bool (*keeps)(void *ctx, SceneId scene, FactId fact); /* this is live there, whoever reads it; NULL: nothing is */
    void *ctx;
    bool anywhere;   /* games may begin in any scene, with whatever under way, */
    int32_t low_day; /* not before this day */
} LiveUse;
Live *live_new_using(const Book *book, const LiveUse *use); /* use NULL: as above */

int32_t live_low_day(const Live *live); /* no game comes to a day before it */

/* Whether a fact can matter in a world that is put into a scene from outside (rules_settle). */
bool live_settling(const Live *live, SceneId scene, FactId fact);

void live_free(Live *live);

bool live_at(const Live *live, SceneId scene, FactId fact);

/* Whether what a fact is put to as talks end matters, before the changes that come with that end. */
bool live_leaving(const Live *live, uint32_t sitting, ExitKind exit, FactId fact);

/* Whether a fact can still matter at a table once its talks end, in whatever way, now or in a few days. */
bool live_ending(const Live *live, uint32_t sitting, FactId fact);

#endif
