/* room.c - the environment scripts live in, and the only way to compile one.
 *
 * Scripts and strings get a table of string functions each: one that overwrites string.sub spoils nothing but its own
 * copy. Nothing here has a finaliser and scripts can't make one, for there is no setmetatable. */
#include "script/room.h"

#include <assert.h>
#include <string.h>

#include <lauxlib.h>

#include "script/door.h"
#include "script/room_parts.h"

enum { PIECE = 64 }; /* bytes compiled from one look at the budget to the next */

static const char ENVIRONMENT = 0; /* its address is the registry's key */

typedef struct Feed {
    Str rest;
    const char *name;
    int line;
} Feed;

static void push_table(lua_State *L, const luaL_Reg *functions) {
    lua_newtable(L);
    luaL_setfuncs(L, functions, 0);
}

static void open_strings(lua_State *L) {
    lua_pushliteral(L, "");
    lua_createtable(L, 0, 2);
    push_table(L, ROOM_STRING);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

static void assert_no_finalisers(lua_State *L) {
    room_environment(L);
    lua_getfield(L, -1, "setmetatable");
    lua_getfield(L, -2, "debug");
    assert(lua_isnil(L, -1) && lua_isnil(L, -2));
    lua_pop(L, 3);
}

void room_open(lua_State *L) {
    lua_newtable(L);
    luaL_setfuncs(L, ROOM_BASE, 0);
    luaL_setfuncs(L, ROOM_ORDER, 0);
    push_table(L, ROOM_MATH);
    lua_setfield(L, -2, "math");
    push_table(L, ROOM_STRING);
    lua_setfield(L, -2, "string");
    push_table(L, ROOM_TABLE);
    lua_setfield(L, -2, "table");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &ENVIRONMENT);
    open_strings(L);
    assert_no_finalisers(L);
}

void room_environment(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &ENVIRONMENT);
}

void room_put(lua_State *L, const char *name) {
    room_environment(L);
    lua_insert(L, -2);
    lua_setfield(L, -2, name);
    lua_pop(L, 1);
}

/* Hands the compiler a little at a time. It has no hook of its own, and some sources take it time that grows with their
 * square (thousands of labels, or of names to be looked up through nested functions). */
static const char *feed(lua_State *L, void *ctx, size_t *size) {
    Feed *source = ctx;
    const char *at = source->rest.at;
    *size = source->rest.len < PIECE ? source->rest.len : PIECE;
    door_compiling(L, source->name, source->line);
    door_charge(L, 1 + *size / 4);
    if (*size == 0) return NULL;
    source->rest = str_of(at + *size, source->rest.len - *size);
    for (const char *end = at; (end = memchr(end, '\n', (size_t)(source->rest.at - end))); end++) source->line++;
    return at;
}

void room_chunk(lua_State *L, Str source, const char *chunk_name) {
    if (source.len && source.at[0] == LUA_SIGNATURE[0])
        luaL_error(L, "%s:1: this is byte code; only source text is loaded.", chunk_name);
    Feed all = {source, chunk_name, 1};
    const char *name = lua_pushfstring(L, "@%s", chunk_name);
    int status = lua_load(L, feed, &all, name, "t");
    if (status != LUA_OK) lua_error(L);
    door_compiling(L, NULL, 0);
    lua_remove(L, -2);
    room_environment(L);
    lua_setupvalue(L, -2, 1);
}
