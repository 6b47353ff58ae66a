/* freeze.c - a walk over everything reachable, from a queue and not by recursion, for scripts can nest tables a million
 * deep.
 *
 * A table gets a front: an empty table whose metatable shows a copy and refuses assignments. A Lua function is changed
 * in place to see fronts instead of tables, and the variables it shares with the outside, its upvalues, are written
 * down, each once. */
#include "script/freeze.h"

#include <lauxlib.h>

#include "script/door.h"
#include "script/room.h"
#include "script/room_parts.h"

static const char VARIABLES =
    'v'; /* its address is the registry's key: a list of function, upvalue, value, over and over */

typedef struct Freezer { /* stack indices of its tables, and how many entries they have */
    lua_State *L;
    int fronts; /* by table: its front; by function and variable: whether it was met */
    int queue;  /* table and copy, or function and false, over and over */
    int variables;
    lua_Integer queued, done, variable_count;
} Freezer;

static int refuse_change(lua_State *L) {
    return luaL_error(L, "a rule can't change what was made outside it; it returns a list of changes to facts");
}

static int front_len(lua_State *L) {
    door_charge(L, 1);
    luaL_getmetafield(L, 1, "__index");
    lua_pushinteger(L, (lua_Integer)lua_rawlen(L, -1));
    return 1;
}

static bool met(Freezer *freezer, int value) {
    lua_pushvalue(freezer->L, value);
    bool found = lua_rawget(freezer->L, freezer->fronts) != LUA_TNIL;
    lua_pop(freezer->L, 1);
    return found;
}

/* fronts[value] = what is on top of the stack, which stays there. */
static void remember(Freezer *freezer, int value) {
    lua_pushvalue(freezer->L, value);
    lua_pushvalue(freezer->L, -2);
    lua_rawset(freezer->L, freezer->fronts);
}

/* Pops two values into the queue. */
static void enqueue(Freezer *freezer) {
    lua_rawseti(freezer->L, freezer->queue, freezer->queued + 2);
    lua_rawseti(freezer->L, freezer->queue, freezer->queued + 1);
    freezer->queued += 2;
}

/* Pushes a new front and the still empty copy it shows. */
static void push_front(lua_State *L) {
    lua_newtable(L);
    lua_newtable(L);
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, front_len);
    lua_setfield(L, -2, "__len");
    lua_setmetatable(L, -3);
}

static void make_front(Freezer *freezer, int table) {
    lua_State *L = freezer->L;
    push_front(L);
    lua_insert(L, -2);
    remember(freezer, table);         /* the table's front, */
    remember(freezer, lua_gettop(L)); /* and a front is its own */
    lua_insert(L, -2);
    lua_pushvalue(L, table);
    lua_insert(L, -2);
    enqueue(freezer);
    lua_pop(L, 1);
}

static void queue_function(Freezer *freezer, int function) {
    lua_State *L = freezer->L;
    lua_pushboolean(L, 1);
    remember(freezer, function);
    lua_pop(L, 1);
    lua_pushvalue(L, function);
    lua_pushboolean(L, 0);
    enqueue(freezer);
}

/* Replaces the value on top of the stack by what a rule may see of it. */
static void freeze_value(Freezer *freezer) {
    lua_State *L = freezer->L;
    int value = lua_gettop(L);
    door_charge(L, 1);
    if (lua_tocfunction(L, value) == room_pairs_next)
        luaL_error(L, "a rule can't go on with a `pairs` that was begun outside it");
    if (lua_isfunction(L, value) && !lua_iscfunction(L, value) && !met(freezer, value)) queue_function(freezer, value);
    if (!lua_istable(L, value)) return;
    if (!met(freezer, value)) make_front(freezer, value);
    lua_rawget(L, freezer->fronts);
}

/* The copy keeps the table's own metatable: the environment's tells of unknown words. */
static void fill_copy(Freezer *freezer, int table, int copy) {
    lua_State *L = freezer->L;
    if (lua_getmetatable(L, table)) lua_setmetatable(L, copy);
    lua_pushnil(L);
    while (lua_next(L, table)) {
        freeze_value(freezer);
        lua_pushvalue(L, -2);
        freeze_value(freezer);
        lua_insert(L, -2);
        lua_rawset(L, copy);
    }
}

/* Writes the variable on top of the stack down, unless another function shares it and did; pops it. */
static void note_variable(Freezer *freezer, int function, int upvalue) {
    lua_State *L = freezer->L;
    lua_pushlightuserdata(L, lua_upvalueid(L, function, upvalue));
    bool known = met(freezer, lua_gettop(L));
    lua_pushboolean(L, 1);
    remember(freezer, lua_gettop(L) - 1);
    lua_pop(L, 2);
    if (known) {
        lua_pop(L, 1);
        return;
    }
    lua_rawseti(L, freezer->variables, freezer->variable_count + 3);
    lua_pushinteger(L, upvalue);
    lua_rawseti(L, freezer->variables, freezer->variable_count + 2);
    lua_pushvalue(L, function);
    lua_rawseti(L, freezer->variables, freezer->variable_count + 1);
    freezer->variable_count += 3;
}

static void freeze_variables(Freezer *freezer, int function) {
    lua_State *L = freezer->L;
    for (int i = 1; lua_getupvalue(L, function, i); i++) {
        freeze_value(freezer);
        lua_pushvalue(L, -1);
        lua_setupvalue(L, function, i);
        note_variable(freezer, function, i);
    }
}

static void work(Freezer *freezer) {
    lua_State *L = freezer->L;
    int top = lua_gettop(L);
    while (freezer->done < freezer->queued) {
        lua_rawgeti(L, freezer->queue, freezer->done + 1);
        lua_rawgeti(L, freezer->queue, freezer->done + 2);
        freezer->done += 2;
        if (lua_istable(L, -1))
            fill_copy(freezer, top + 1, top + 2);
        else
            freeze_variables(freezer, top + 1);
        lua_settop(L, top);
    }
}

void freeze(lua_State *L) {
    int list = lua_gettop(L);
    Freezer freezer = {L, list + 1, list + 2, list + 3, 0, 0, 0};
    luaL_checkstack(L, 32, NULL);
    for (int i = 0; i < 3; i++) lua_newtable(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, list);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, list, i);
        freeze_value(&freezer);
        lua_pop(L, 1);
    }
    work(&freezer);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &VARIABLES);
    lua_settop(L, list - 1);
}

void freeze_restore(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &VARIABLES);
    int list = lua_gettop(L);
    for (lua_Integer i = 1; lua_rawgeti(L, list, i) != LUA_TNIL; i += 3) {
        lua_rawgeti(L, list, i + 1);
        lua_rawgeti(L, list, i + 2);
        lua_setupvalue(L, list + 1, (int)lua_tointeger(L, list + 2));
        lua_settop(L, list);
    }
    lua_settop(L, list - 1);
}

bool freeze_intact(lua_State *L, const char **name) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &VARIABLES);
    int list = lua_gettop(L);
    bool intact = true;
    for (lua_Integer i = 1; intact && lua_rawgeti(L, list, i) != LUA_TNIL; i += 3) {
        lua_rawgeti(L, list, i + 1);
        *name = lua_getupvalue(L, list + 1, (int)lua_tointeger(L, list + 2));
        lua_rawgeti(L, list, i + 2);
        intact = lua_rawequal(L, -1, -2);
        lua_settop(L, list);
    }
    lua_settop(L, list - 1);
    return intact;
}
