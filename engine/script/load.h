/* load.h - from a folder of Lua to a Book.
 *
 * A Pack is one scenario: its sources are run once, in a room of their own, and leave plain data. The Lua state lives
 * on only when the scenario has rules. */
#ifndef SCRIPT_LOAD_H
#define SCRIPT_LOAD_H

#include "base/bundle.h"
#include "base/error.h"
#include "model/book.h"

typedef struct Pack Pack;

/* Loads the folder `path` (its pack.lua), a bundle (base/bundle.h) or a single .lua file. Every mistake goes to diags;
 * NULL when there was an error among them. The pack owns its book. A bundle's book is that of the folder it was made
 * of, with the same id. */
Pack *pack_load(const char *path, Diags *diags);
Pack *pack_load_bundle(const Bundle *bundle, Diags *diags); /* one that is open; isn't needed afterwards */
void pack_free(Pack *pack);

/* The same with one condition more, as authors write them: `at_least("trust", 3)`. It is read in the scenario's own
 * room after its files, within the same limits; complaints about it are in the file PACK_ASKED. *guard is the book's.
 * What it asks about is kept track of, so this book's worlds aren't those of the book without it: its choices and
 * scenes are. */
Pack *pack_load_asking(const char *path, const char *condition, const Guard **guard, Diags *diags);
#define PACK_ASKED "condition"

/* How the scenario that another extends is found by its name: its path, or a sentence. `from` is where the other is;
 * NULL: in a bundle that is open. */
typedef struct PackFinder {
    bool (*find)(const void *ctx, const char *from, const char *name, StrBuf *path, Error *err);
    const void *ctx;
} PackFinder;

/* What is to be loaded, and with what. The book of an extension is that of both scenarios, and called "base+name". */
typedef struct PackWish {
    const char *path;
    const Bundle *bundle;     /* instead of the path; or NULL */
    const PackFinder *finder; /* NULL: an extension can't be loaded */
    const char *condition;    /* as pack_load_asking; or NULL */
    const Guard **guard;
} PackWish;
Pack *pack_load_as(const PackWish *wish, Diags *diags);

/* All that a scenario says, as a template for gettext (strings.h); of an extension, what it adds. False when it doesn't
 * load. */
bool pack_strings(const PackWish *wish, StrBuf *pot, Diags *diags);

const Book *pack_book(const Pack *pack);

/* Whether a scenario may be called so: 1 to 60 letters, digits, `_`, `-` and `.`. */
bool pack_name_good(Str name);

/* Reads only the pack's name, title, version and summary, for lists. False with a sentence. */
typedef struct PackInfo {
    char name[128], title[200], version[32], summary[400];
    char extends[64]; /* the scenario that it extends; or "" */
} PackInfo;
bool pack_info(const char *path, PackInfo *info, Error *err);

#endif
