/* load.h - from a folder of Lua to a Book.
 *
 * A Pack is one scenario: its sources are run once, in a room of their own, and leave plain data. The Lua state lives
 * on only when the scenario has rules. */
#ifndef SCRIPT_LOAD_H
#define SCRIPT_LOAD_H

#include "base/error.h"
#include "model/book.h"

typedef struct Pack Pack;

/* Loads the folder `path` (its pack.lua) or a single .lua file. Every mistake goes to diags; NULL when there was an
 * error among them. The pack owns its book. */
Pack *pack_load(const char *path, Diags *diags);
void pack_free(Pack *pack);

const Book *pack_book(const Pack *pack);

/* Whether a scenario may be called so: 1 to 60 letters, digits, `_`, `-` and `.`. */
bool pack_name_good(Str name);

/* Reads only the pack's name, title, version and summary, for lists. False with a sentence. */
typedef struct PackInfo {
    char name[64], title[200], version[32], summary[400];
} PackInfo;
bool pack_info(const char *path, PackInfo *info, Error *err);

#endif
