/* paths.h - where scenarios and saves are: the source tree, the installed data directory, the user's own directories.
 */
#ifndef APP_PATHS_H
#define APP_PATHS_H

#include "base/error.h"
#include "base/str.h"
#include "script/load.h"

/* Finds a scenario by name or path: a path (with '/', ending in .lua, or of a bundle) as it is, a name below --scripts
 * DIR, CHANYUAN_PATH, the source tree or the installed data directory, and the user's XDG data directory. False with a
 * sentence that says where was looked. `scripts` may be NULL. */
bool paths_scenario(const char *scripts, const char *name, StrBuf *path, Error *err);

/* How an extension's base is found (script/load.h): by name in the places of paths_scenario, else beside the extension.
 * `scripts` as there; it must stay. */
PackFinder paths_finder(const char *scripts);

/* Every folder with a pack.lua, and every bundle, in those places, first found first: calls visit with its path. */
void paths_each_scenario(const char *scripts, void (*visit)(void *ctx, const char *path), void *ctx);

/* Finds what is installed beside the scenarios: NAME in the folder `assets` next to each of those places, such as
 * "templates/story". `path` is absolute. False with a sentence that says where was looked. */
bool paths_asset(const char *scripts, const char *name, StrBuf *path, Error *err);

/* Where a user's own scenarios are kept and found: below the XDG data directory. False with a sentence when there is no
 * such place. */
bool paths_own(StrBuf *path, Error *err);

/* Whether a scenario lies in a place that was named to us (CHANYUAN_PATH) or was built or installed with us. Any other
 * is a stranger's. */
bool paths_ours(const char *path);

/* The same, or it lies below --scripts DIR, and that is the folder of scenarios in a source tree, or one in it.
 * `scripts` may be NULL. */
bool paths_shipped(const char *scripts, const char *path);

/* Where saves live: CHANYUAN_SAVES, else saves/ in the source tree, else $XDG_STATE_HOME/chanyuan. The directory is
 * made if need be; false with a sentence when it can't be, `path` then holds it all the same. */
bool paths_saves(StrBuf *path, Error *err);

#endif
