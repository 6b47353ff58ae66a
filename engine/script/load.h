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

/* The same with one condition more, as authors write them: `at_least("trust", 3)`. It is read in the scenario's own
 * room after its files, within the same limits; complaints about it are in the file PACK_ASKED. *guard is the book's.
 * What it asks about is kept track of, so this book's worlds aren't those of the book without it: its choices and
 * scenes are. */
Pack *pack_load_asking(const char *path, const char *condition, const Guard **guard, Diags *diags);
#define PACK_ASKED "condition"

/* All that a scenario says, as a template for gettext (strings.h). False when it doesn't load. */
bool pack_strings(const char *path, StrBuf *pot, Diags *diags);

const Book *pack_book(const Pack *pack);

/* Whether a scenario may be called so: 1 to 60 letters, digits, `_`, `-` and `.`. */
bool pack_name_good(Str name);

/* Reads only the pack's name, title, version and summary, for lists. False with a sentence. */
typedef struct PackInfo {
    char name[64], title[200], version[32], summary[400];
} PackInfo;
bool pack_info(const char *path, PackInfo *info, Error *err);

#endif
