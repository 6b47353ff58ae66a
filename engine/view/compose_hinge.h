/* compose_hinge.h - the page that says what the last choice put out of reach. Endings are counted; their titles are
 * given only where `names` says so. And the part of another page that says it of every choice. */
#ifndef VIEW_COMPOSE_HINGE_H
#define VIEW_COMPOSE_HINGE_H

#include "model/game.h"
#include "view/page.h"

typedef struct Hinge {
    const char *scenario; /* as a command line finds it */
    const char *fault;    /* why nothing can be said, a sentence; NULL: it can */
    bool known;           /* what is within reach is known of the worlds before the last choice and after it */
    bool names;
    uint32_t before;   /* endings within reach before it */
    SceneId *endings;  /* that no longer are */
    ClauseId *clauses; /* that no longer can come to stand as on record */
    uint32_t ending_count, clause_count;
} Hinge;

void compose_hinge(const Game *game, const Hinge *hinge, Page *page);

typedef struct Hinges {           /* of a whole game */
    const char *scenario, *fault; /* as above */
    const Hinge *list;            /* by turn */
} Hinges;

/* What each move closed, with names, at the end of the page; choices that closed nothing are counted. */
void compose_hinges(const Game *game, const Hinges *hinges, Page *page);

#endif
