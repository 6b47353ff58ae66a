/* room_base.c - the room's functions on plain values and numbers. They do what Lua's own do, but for what is said
 * beside them. */
#include <math.h>
#include <string.h>

#include "script/door.h"
#include "script/room_parts.h"

enum { LEVEL_MOST = 200, NUMERAL_MOST = 200 };

static int base_type(lua_State *L) {
    door_charge(L, 1);
    luaL_checkany(L, 1);
    lua_pushstring(L, luaL_typename(L, 1));
    return 1;
}

/* Without addresses, which would differ from run to run. */
static int base_tostring(lua_State *L) {
    door_charge(L, 1);
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TNUMBER: lua_tostring(L, 1); break;
    case LUA_TSTRING: break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); break;
    default: lua_pushstring(L, luaL_typename(L, 1)); break;
    }
    return 1;
}

static int digit_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
    return 99;
}

/* The whole text a numeral of this base; wraps around as Lua's does. Unlike Lua's, no blanks around it. */
static int number_of_base(lua_State *L, const char *text, size_t len, int base) {
    lua_Unsigned value = 0;
    size_t i = len && text[0] == '-';
    if (i == len) return luaL_pushfail(L), 1;
    for (; i < len; i++) {
        if (digit_value(text[i]) >= base) return luaL_pushfail(L), 1;
        value = value * (lua_Unsigned)base + (lua_Unsigned)digit_value(text[i]);
    }
    lua_pushinteger(L, (lua_Integer)(text[0] == '-' ? 0 - value : value));
    return 1;
}

static int base_tonumber(lua_State *L) {
    door_charge(L, 1 + NUMERAL_MOST / 8);
    luaL_checkany(L, 1);
    if (lua_isnoneornil(L, 2) && lua_type(L, 1) == LUA_TNUMBER) return lua_settop(L, 1), 1;
    size_t len = 0;
    const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &len) : NULL;
    if (!lua_isnoneornil(L, 2)) {
        lua_Integer base = luaL_checkinteger(L, 2);
        luaL_argcheck(L, base >= 2 && base <= 36, 2, "the base is 2 to 36");
        luaL_checktype(L, 1, LUA_TSTRING);
        if (len <= NUMERAL_MOST) return number_of_base(L, text, len, (int)base);
    } else if (text && len <= NUMERAL_MOST && lua_stringtonumber(L, text) == len + 1) {
        return 1;
    }
    luaL_pushfail(L);
    return 1;
}

static int base_error(lua_State *L) {
    door_charge(L, 1);
    lua_Integer level = luaL_optinteger(L, 2, 1);
    lua_settop(L, 1);
    if (lua_type(L, 1) == LUA_TSTRING && level >= 1 && level <= LEVEL_MOST) {
        luaL_where(L, (int)level);
        lua_insert(L, 1);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

static int base_assert(lua_State *L) {
    door_charge(L, 1);
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1)) return lua_gettop(L);
    lua_remove(L, 1);
    lua_pushliteral(L, "assertion failed!");
    lua_settop(L, 1);
    return lua_error(L);
}

static int base_select(lua_State *L) {
    int count = lua_gettop(L);
    door_charge(L, (uint64_t)count);
    if (lua_type(L, 1) == LUA_TSTRING && strcmp(lua_tostring(L, 1), "#") == 0) {
        lua_pushinteger(L, count - 1);
        return 1;
    }
    lua_Integer from = luaL_checkinteger(L, 1);
    if (from < 0 && from >= -(lua_Integer)count) from = count + from;
    if (from > count) from = count;
    luaL_argcheck(L, from >= 1, 1, "out of range");
    return count - (int)from;
}

static int ipairs_next(lua_State *L) {
    door_charge(L, 1);
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_Integer at = luaL_checkinteger(L, 2);
    luaL_argcheck(L, at >= 0 && at < LUA_MAXINTEGER, 2, "out of range");
    lua_pushinteger(L, at + 1);
    return lua_geti(L, 1, at + 1) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L) {
    door_charge(L, 1);
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, ipairs_next);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

static int math_floor(lua_State *L) {
    door_charge(L, 1);
    lua_Integer whole;
    lua_Number number = floor(luaL_checknumber(L, 1));
    if (lua_isinteger(L, 1)) return lua_settop(L, 1), 1;
    if (lua_numbertointeger(number, &whole))
        lua_pushinteger(L, whole);
    else
        lua_pushnumber(L, number);
    return 1;
}

/* The index of the argument that comes first, or last, in order. */
static int extreme(lua_State *L, bool greatest) {
    int best = 1, count = lua_gettop(L);
    door_charge(L, (uint64_t)count);
    luaL_checknumber(L, 1);
    for (int i = 2; i <= count; i++) {
        luaL_checknumber(L, i);
        if (greatest ? lua_compare(L, best, i, LUA_OPLT) : lua_compare(L, i, best, LUA_OPLT)) best = i;
    }
    return best;
}

static int math_max(lua_State *L) {
    return lua_pushvalue(L, extreme(L, true)), 1;
}
static int math_min(lua_State *L) {
    return lua_pushvalue(L, extreme(L, false)), 1;
}

static int math_abs(lua_State *L) {
    door_charge(L, 1);
    if (lua_isinteger(L, 1)) {
        lua_Integer number = lua_tointeger(L, 1);
        lua_pushinteger(L, number < 0 ? (lua_Integer)(0 - (lua_Unsigned)number) : number);
    } else {
        lua_pushnumber(L, fabs(luaL_checknumber(L, 1)));
    }
    return 1;
}

static int math_tointeger(lua_State *L) {
    door_charge(L, 1);
    luaL_checkany(L, 1);
    int whole = 0;
    lua_Integer number = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &whole) : 0;
    if (whole)
        lua_pushinteger(L, number);
    else
        luaL_pushfail(L);
    return 1;
}

const luaL_Reg ROOM_BASE[] = {
    {"assert", base_assert}, {"error", base_error},       {"ipairs", base_ipairs},     {"select", base_select},
    {"type", base_type},     {"tonumber", base_tonumber}, {"tostring", base_tostring}, {NULL, NULL},
};

const luaL_Reg ROOM_MATH[] = {
    {"abs", math_abs}, {"floor", math_floor},         {"max", math_max},
    {"min", math_min}, {"tointeger", math_tointeger}, {NULL, NULL},
};
