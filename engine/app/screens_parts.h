/* screens_parts.h - what the files of screens.h share. */
#ifndef APP_SCREENS_PARTS_H
#define APP_SCREENS_PARTS_H

#include "app/app.h"
#include "app/screens.h"
#include "check/flood.h"
#include "view/inspect.h"

typedef struct Values { /* that a fact has where it is inserted */
    FactId fact;
    int32_t least, most;
    uint64_t *seen; /* a set of those from `least` on (bits.h); NULL: all of them */
} Values;

typedef struct Inserted { /* in a scene's own words, and those of its choices */
    Values *list;
    uint32_t count;
} Inserted;

typedef struct Screens {
    const Book *book;
    const Graph *graph;
    const Flood *flood;
    const volatile int *stop;
    Diags *diags;
    Arena *arena;
    Findings *findings;
    Page *page;
    StrBuf told;        /* what was reported already: a code and a word in each line */
    Inserted *inserted; /* by scene */
    uint32_t *weights;  /* by state: how full its page is */
    bool choices;       /* the page's items are choices of the story */
    World *world;
    ScreensReport report;
} Screens;

bool screens_stopped(Screens *screens);

/* Inspects the page as it is at all sizes; `every`: from every place on it. What is found is said of the choice, where
 * it is one's item, or else of the place given. */
void screens_inspect(Screens *screens, Where where, const char *name, bool every);

/* As if played from there; the session may be without a game until a page is composed. NULL: at the title. */
App screens_app(const Screens *screens, Session *session);

/* Composes a screen's page for a game (NULL: none is open). */
void screens_compose(Screens *screens, App *app, const Screen *screen, uint32_t arg);

/* A game that stands in a state. */
Game *screens_game(Screens *screens, uint32_t state);

void screens_weigh(Screens *screens);                   /* fills inserted and weights: once over all states */
void screens_fillings(Screens *screens);                /* each paragraph by itself */
void screens_fullest(Screens *screens);                 /* the fullest page of each scene and choice */
void screens_talks(Screens *screens);                   /* tables, and what follows */
void screens_of_all(Screens *screens);                  /* what every story has */
void screens_hinge(Screens *screens, const Game *game); /* the page of h, as full as can be */
void screens_kept(Screens *screens, const Game *game, Where where, const char *name); /* in the list of saves */
void screens_endings(Screens *screens, Game *game, Where where, const char *name);    /* pages of a game that is over */

#endif
