/* shrunk.h - of a .play script that fails, the shortest that still fails alike: its first failure, with as few of the
 * moves before it as will do. Alike: the same line, looked for in the same scene, finds the same instead. */
#ifndef APP_SHRUNK_H
#define APP_SHRUNK_H

#include "app/play_script.h"

/* Saves it as NAME.shrunk.play where we stand, and says so. `scenario`: what the script's book is found by from there.
 * False with a sentence, also when nothing fails. */
bool shrunk_save(const Book *book, const Script *script, const char *file, const char *scenario, Error *err);

#endif
