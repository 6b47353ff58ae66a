/* sources.h - an author's files: reading them, running each once, and remembering what was read. */
#ifndef SCRIPT_SOURCES_H
#define SCRIPT_SOURCES_H

#include "base/bundle.h"
#include "script/declare.h"

typedef struct Sources {
    int dir;              /* the open folder of the pack, or -1 */
    const Bundle *bundle; /* or what they lie in instead; else NULL */
    StrBuf text;          /* the file being compiled */
    uint64_t id;          /* hash over names and contents of all files so far, in order */
    int depth, count;
    const char *prefix;    /* of the files' names in complaints: "ford/", or NULL */
    const char *compiling; /* the file Lua is reading and not yet running, or NULL */
    Declarations *declarations;
} Sources;

/* Reads the first file, by its path, into sources->text; `name` is what it is called in complaints. Not Lua's business:
 * outside a door_call. */
bool sources_first(Sources *sources, const char *path, const char *name);

/* Puts `include` into the room, then runs the first file. Inside a door_call. */
void sources_run(lua_State *L, Sources *sources, const char *name);

/* Reads a condition in the room that the files have left, as if a file of that name gave it. Declaring anything more
 * with it is complained about. Inside a door_call. */
Value sources_ask(lua_State *L, Sources *sources, const char *condition, const char *name);

#endif
