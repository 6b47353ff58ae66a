/* real.h - games that show what a flood over whole talks has found: real ways, with what is said at every table.
 *
 * A flood takes more talks for possible than there are (tables.h). Here, what it has met is sought again by games that
 * can be played: its ways are followed, and the tables on them played out by plans (hunt.h). */
#ifndef CHECK_REAL_H
#define CHECK_REAL_H

#include "check/explore.h"
#include "check/flood.h"

typedef struct Real Real;

/* Seeks all that `met` has seen, making at most so many acts at tables; `stop` not 0: no more (NULL: never). */
Real *real_find(const Flood *met, uint64_t max_acts, const volatile int *stop);
void real_free(Real *real);

/* Whether games lead there, and one of them, in the arena. A scene counts when it is passed, too, a choice when it is
 * open, a tuple when a treaty of it is sealed at the sitting. */
bool real_scene(const Real *real, SceneId scene, Arena *arena, Way *way); /* arena NULL: the answer alone */
bool real_choice(const Real *real, ChoiceId choice, Arena *arena, Way *way);
bool real_treaty(const Real *real, uint32_t sitting, uint32_t tuple, Arena *arena, Way *way);
bool real_exit(const Real *real, uint32_t sitting, ExitKind exit, Arena *arena, Way *way); /* talks ended so */

/* Where the flood's first dead end is, when games lead there. */
bool real_dead_end(const Real *real, Arena *arena, Way *way);

uint64_t real_acts(const Real *real); /* that were made */
uint64_t real_bytes(const Real *real);

#endif
