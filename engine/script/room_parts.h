/* room_parts.h - the functions of the room by the table they are put in, for room.c; lists end in a NULL name. */
#ifndef SCRIPT_ROOM_PARTS_H
#define SCRIPT_ROOM_PARTS_H

#include <lua.h>

#include <lauxlib.h>

extern const luaL_Reg ROOM_BASE[], ROOM_MATH[];   /* room_base.c */
extern const luaL_Reg ROOM_STRING[];              /* room_string.c */
extern const luaL_Reg ROOM_ORDER[], ROOM_TABLE[]; /* room_table.c; the first go into the environment itself */

/* What pairs gives back: it keeps its place in an upvalue. */
int room_pairs_next(lua_State *L);

#endif
