/* room.h - what a script can reach. The room starts empty and is given names one by one, each a function whose worst
 * cost is known and charged to the door's budget before its work is done.
 *
 * Everything here is called inside a door_call and may raise a Lua error. */
#ifndef SCRIPT_ROOM_H
#define SCRIPT_ROOM_H

#include "base/str.h"

#include <lua.h>

/* What loading a scenario may take, for door_new. */
enum { ROOM_INSTRUCTIONS = 10 * 1000 * 1000, ROOM_BYTES = 64 * 1024 * 1024, ROOM_MILLISECONDS = 300 };

/* Builds the environment from nothing and keeps it in the registry. Once a state. */
void room_open(lua_State *L);

/* Pops the value on top of the stack and puts it in the environment under that name. */
void room_put(lua_State *L, const char *name);

/* Pushes the environment table. */
void room_environment(lua_State *L);

/* Compiles a source text, never byte code, with the environment as its only upvalue, and pushes the function.
 * `chunk_name` is the file's name within the pack and begins every message about it: `name:line: `. */
void room_chunk(lua_State *L, Str source, const char *chunk_name);

#endif
