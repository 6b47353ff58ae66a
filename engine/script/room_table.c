/* room_table.c - the room's functions on tables.
 *
 * pairs goes through a table in the order of its keys: Lua's own order differs from run to run, and with it would the
 * scenario. The only tables with a metatable are those frozen for rules (freeze.c): an empty front, with the table
 * itself as __index. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "script/door.h"
#include "script/room_parts.h"

typedef enum KeyKind { KEY_INTEGER, KEY_REAL, KEY_STRING, KEY_BOOLEAN } KeyKind;

typedef struct Key {
    KeyKind kind;
    union {
        lua_Integer integer;
        lua_Number real; /* never a whole number within the integers' range: Lua makes those integers */
        struct {
            const char *at; /* kept alive by the list of keys */
            size_t len;
        } text;
        int truth;
    } as;
    lua_Integer place; /* in the unsorted list of keys */
} Key;

/* Pushes the table that holds what the argument shows; true when it is a frozen one. */
static bool push_inside(lua_State *L, int arg) {
    luaL_checktype(L, arg, LUA_TTABLE);
    int type = luaL_getmetafield(L, arg, "__index");
    if (type == LUA_TTABLE) return true;
    if (type != LUA_TNIL) lua_pop(L, 1);
    lua_pushvalue(L, arg);
    return false;
}

static int sign(bool greater, bool less) {
    return (int)greater - (int)less;
}

static int compare_mixed(lua_Integer integer, lua_Number real) {
    lua_Integer below;
    if (!lua_numbertointeger(floor(real), &below)) return real > 0 ? -1 : 1;
    return integer <= below ? -1 : 1;
}

static int compare_numbers(const Key *a, const Key *b) {
    if (a->kind == KEY_INTEGER && b->kind == KEY_INTEGER)
        return sign(a->as.integer > b->as.integer, a->as.integer < b->as.integer);
    if (a->kind == KEY_INTEGER) return compare_mixed(a->as.integer, b->as.real);
    if (b->kind == KEY_INTEGER) return -compare_mixed(b->as.integer, a->as.real);
    return sign(a->as.real > b->as.real, a->as.real < b->as.real);
}

static int compare_texts(const Key *a, const Key *b) {
    size_t shorter = a->as.text.len < b->as.text.len ? a->as.text.len : b->as.text.len;
    int order = memcmp(a->as.text.at, b->as.text.at, shorter);
    return order ? order : sign(a->as.text.len > b->as.text.len, a->as.text.len < b->as.text.len);
}

static int compare_keys(const void *first, const void *second) {
    const Key *a = first, *b = second;
    if (a->kind <= KEY_REAL && b->kind <= KEY_REAL) return compare_numbers(a, b);
    if (a->kind != b->kind) return sign(a->kind > b->kind, a->kind < b->kind);
    if (a->kind == KEY_STRING) return compare_texts(a, b);
    return a->as.truth - b->as.truth;
}

static void read_key(lua_State *L, Key *key) {
    switch (lua_type(L, -1)) {
    case LUA_TSTRING:
        key->kind = KEY_STRING;
        key->as.text.at = lua_tolstring(L, -1, &key->as.text.len);
        break;
    case LUA_TBOOLEAN:
        key->kind = KEY_BOOLEAN;
        key->as.truth = lua_toboolean(L, -1);
        break;
    default:
        key->kind = lua_isinteger(L, -1) ? KEY_INTEGER : KEY_REAL;
        if (key->kind == KEY_INTEGER)
            key->as.integer = lua_tointeger(L, -1);
        else
            key->as.real = lua_tonumber(L, -1);
        break;
    }
}

/* Pushes a list of the keys of the table on top, in Lua's order; gives their number. */
static lua_Integer list_keys(lua_State *L) {
    int table = lua_gettop(L);
    lua_Integer count = 0;
    lua_newtable(L);
    lua_pushnil(L);
    while (lua_next(L, table)) {
        door_charge(L, 1);
        int type = lua_type(L, -2);
        if (type != LUA_TNUMBER && type != LUA_TSTRING && type != LUA_TBOOLEAN)
            luaL_error(L, "pairs: a %s as a key has no place in an order", lua_typename(L, type));
        lua_pop(L, 1);
        lua_pushvalue(L, -1);
        lua_rawseti(L, table + 1, ++count);
    }
    return count;
}

static uint64_t sorting_cost(const Key *keys, lua_Integer count) {
    uint64_t depth = 1, cost = 0;
    for (lua_Integer n = count; n > 1; n /= 2) depth++;
    for (lua_Integer i = 0; i < count; i++)
        cost += depth * (1 + (keys[i].kind == KEY_STRING ? keys[i].as.text.len / 16 : 0));
    return cost;
}

/* Replaces the list of keys on top by a sorted one. */
static void sort_keys(lua_State *L, lua_Integer count) {
    int list = lua_gettop(L);
    Key *keys = lua_newuserdatauv(L, (size_t)count * sizeof *keys, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, list, i + 1);
        read_key(L, &keys[i]);
        keys[i].place = i + 1;
        lua_pop(L, 1);
    }
    door_charge(L, sorting_cost(keys, count));
    if (count > 1) qsort(keys, (size_t)count, sizeof *keys, compare_keys);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 0; i < count; i++) {
        lua_rawgeti(L, list, keys[i].place);
        lua_rawseti(L, -2, i + 1);
    }
    lua_replace(L, list);
    lua_settop(L, list);
}

/* Upvalues: the table, its sorted keys, how many were passed. Keys that were removed on the way are left out. */
int room_pairs_next(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    for (;;) {
        door_charge(L, 1);
        if (lua_rawgeti(L, lua_upvalueindex(2), at + 1) == LUA_TNIL) return 1;
        lua_pushinteger(L, ++at);
        lua_replace(L, lua_upvalueindex(3));
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 2;
        lua_pop(L, 2);
    }
}

static int order_pairs(lua_State *L) {
    door_charge(L, 1);
    lua_settop(L, 1);
    push_inside(L, 1);
    sort_keys(L, list_keys(L));
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, room_pairs_next, 3);
    return 1;
}

/* Adds at the end of a list, which it gives back. */
static int table_add(lua_State *L) {
    door_charge(L, 1);
    lua_settop(L, 2);
    if (push_inside(L, 1)) luaL_argerror(L, 1, "a rule can't change what was made outside it");
    luaL_argcheck(L, !lua_isnoneornil(L, 2), 2, "nothing to add");
    lua_Unsigned len = lua_rawlen(L, 1);
    luaL_argcheck(L, len < LUA_MAXINTEGER, 1, "the list is full");
    lua_pushvalue(L, 2);
    lua_rawseti(L, 1, (lua_Integer)len + 1);
    lua_settop(L, 1);
    return 1;
}

typedef struct Join {
    int table;
    lua_Integer from, to;
    const char *between;
    size_t between_len;
} Join;

static const char *element(lua_State *L, const Join *join, lua_Integer at, size_t *len) {
    int type = lua_rawgeti(L, join->table, at);
    if (type != LUA_TSTRING && type != LUA_TNUMBER)
        luaL_error(L, "table.concat: element %I is a %s, not a string", (LUAI_UACINT)at, luaL_typename(L, -1));
    return lua_tolstring(L, -1, len);
}

static size_t joined_size(lua_State *L, const Join *join) {
    size_t total = 0, len;
    for (lua_Integer at = join->from;; at++) {
        element(L, join, at, &len);
        lua_pop(L, 1);
        len += at < join->to ? join->between_len : 0;
        door_charge(L, 1 + len);
        total += len;
        if (total > DOOR_STRING) luaL_error(L, "table.concat: the string would be longer than %d bytes", DOOR_STRING);
        if (at == join->to) return total;
    }
}

static void copy_joined(lua_State *L, const Join *join, char *out) {
    size_t len;
    for (lua_Integer at = join->from;; at++) {
        const char *text = element(L, join, at, &len);
        memcpy(out, text, len);
        out += len;
        lua_pop(L, 1);
        if (at == join->to) return;
        memcpy(out, join->between, join->between_len);
        out += join->between_len;
    }
}

static int table_concat(lua_State *L) {
    Join join = {.table = 5};
    lua_settop(L, 4);
    push_inside(L, 1);
    join.between = luaL_optlstring(L, 2, "", &join.between_len);
    join.from = luaL_optinteger(L, 3, 1);
    join.to = luaL_optinteger(L, 4, (lua_Integer)lua_rawlen(L, join.table));
    door_charge(L, 1);
    if (join.from > join.to) return lua_pushliteral(L, ""), 1;
    size_t size = joined_size(L, &join);
    char *scratch = lua_newuserdatauv(L, size, 0);
    copy_joined(L, &join, scratch);
    lua_pushlstring(L, scratch, size);
    return 1;
}

const luaL_Reg ROOM_ORDER[] = {{"pairs", order_pairs}, {NULL, NULL}};
const luaL_Reg ROOM_TABLE[] = {{"add", table_add}, {"concat", table_concat}, {NULL, NULL}};
