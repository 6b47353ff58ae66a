/* exploring.h - what the commands that explore have in common. */
#ifndef APP_EXPLORING_H
#define APP_EXPLORING_H

#include "app/options.h"
#include "check/explore.h"

enum { EXPLORING_STATES = 100000000 }; /* --max-states unless told */

/* A line that renews itself on a terminal; elsewhere one now and then. ctx: a uint64_t of 0. */
void exploring_progress(void *ctx, uint64_t states, uint64_t waiting);

/* Whether what is explored is the story itself; the mistakes that make it another one go to stderr. */
bool exploring_sound(const Book *book);

/* How many threads explore unless told: one a core, as many as a crew may have. */
uint32_t exploring_cores(void);

/* --max-states and --role, for this book; stopped by signals, without progress. False with a sentence. */
bool exploring_how(const Options *options, const Book *book, ExploreOptions *how, Error *err);

/* Finds a scene by name; false with a sentence, and the name that may have been meant. */
bool exploring_scene(const Book *book, const char *name, SceneId *scene, Error *err);

#endif
