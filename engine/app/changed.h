/* changed.h - a save whose scenario has another text now. Where nothing but text has changed the game simply goes on;
 * else the player is told what has, on a page of its own, and chooses. Until then nothing is written, and the old save
 * is never written over. */
#ifndef APP_CHANGED_H
#define APP_CHANGED_H

#include "app/app.h"
#include "keep/match.h"

typedef struct Changed {
    Match match;
    Arena *arena;
    const char *path;    /* of the old save */
    const char *version; /* of the scenario that it was made with */
    const char *damage;  /* what is wrong with its end; "": nothing */
    bool slot;           /* it is a kept game: it stays where it is */
} Changed;

/* Whether a save of this head is one of those. */
bool changed_save(const App *app, const JournalHead *head);

/* Opens one: app->session goes on, or app->changed waits for what the player chooses on screen_changed. False with a
 * sentence when neither can be, and nothing has changed. */
bool changed_open(App *app, const char *path, bool slot, Error *err);

/* Goes on with the game that was found, as the running game of its role; the old save is moved aside, but for a kept
 * game, which stays. False with a sentence, and the old save is as it was. */
bool changed_take(App *app, Error *err);
void changed_forget(App *app);

#endif
