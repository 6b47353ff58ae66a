/* shrunk.h - of what fails, the shortest .play script that still fails alike, saved where we stand.
 *
 * Of a script that is its first failure, with as few of the moves before it as will do. Alike: the same line, looked
 * for in the same scene, finds the same instead. Of a game that went wrong it is the same sentence about it. */
#ifndef APP_SHRUNK_H
#define APP_SHRUNK_H

#include "app/play_script.h"
#include "check/explore.h"

/* Saves it as NAME.shrunk.play, and says so. `scenario`: what the script's book is found by from there.
 * False with a sentence, also when nothing fails. */
bool shrunk_save(const Book *book, const Script *script, const char *file, const char *scenario, Error *err);

/* Of a way at whose end a step is refused, or nothing can be done: saves SCENARIO.shrunk.play, which expects just that.
 */
bool shrunk_way(const Book *book, const Way *way, Error *err);

#endif
