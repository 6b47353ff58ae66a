/* arrive.h - a game that begins in the middle: `play --at SCENE --where GUARD`. */
#ifndef APP_ARRIVE_H
#define APP_ARRIVE_H

#include "app/app.h"
#include "app/options.h"

/* Begins a new game and makes the moves of a shortest way to the scene, where the condition holds: so it is a game like
 * any other. False with a sentence when there is no such way, which says whether that is proved. */
bool arrive_at(App *app, const Options *options, Error *err);

#endif
