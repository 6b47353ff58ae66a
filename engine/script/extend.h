/* extend.h - a scenario that extends another. Private to the script floor.
 *
 * Both have run, each in a room and a Lua state of its own; what they declared meets here, as plain data. An Extension
 * says which of it is whose, and what the one that is extended, the base, opens to others. Whatever an extension
 * reads, changes or leads to is looked at once it is compiled (compile_extend.c), so no way to write it can be
 * forgotten. */
#ifndef SCRIPT_EXTEND_H
#define SCRIPT_EXTEND_H

#include "script/declare.h"

typedef struct Extension {
    const char *base;   /* the name of the scenario that is extended */
    const char *prefix; /* with which the names of all that is added begin: "guests." */
    const Declarations *own;
    const ValueTable *open; /* the base's field `open` */
} Extension;

typedef struct Extends { /* what a manifest says of it */
    Str base, version;   /* empty: not said */
    Where where;
} Extends;

/* False when the scenario extends nothing. */
bool extends_read(const Declarations *declarations, Extends *extends);

/* Puts the base's declarations and then the extension's into `joined`, whose list the caller frees: choices stand in
 * the scenes they were added to, lines in their tales. What the base doesn't open is complained about and left out.
 * False when nothing can be joined. `extension` is filled in and must stay as long as `joined`. */
bool extend_join(const Declarations *own, const Declarations *base, Extension *extension, Declarations *joined);

bool extension_own(const Extension *extension, Where where); /* whether that stands in a file of the extension */

/* Whether a list of the base's `open` has that name, or whether a yes-or-no of it is yes. */
bool extension_opens(const Extension *extension, const char *field, Str name);
bool extension_lets(const Extension *extension, const char *field);

/* What that list names, for a hint: "bank, ferry", or "nothing". In the arena of the extension's declarations. */
const char *extension_list(const Extension *extension, const char *field);

#endif
