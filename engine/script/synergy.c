/* synergy.c - what the function of a `synergy` gives: half-steps by court and interest, or nothing. */
#include <stdio.h>
#include <string.h>

#include <lauxlib.h>

#include "script/combine_parts.h"

enum { SYNERGY_WORTH = 2000 }; /* half-steps, either way, that one may give */

/* The number of the name that is the key of the pair on top of the stack. */
static uint32_t find_key(lua_State *L, Combining *run, const char *const *names, uint32_t count) {
    size_t len = 1;
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tolstring(L, -2, &len) : "?";
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(key, names[i]) == 0) return i;
    bool court = names == run->courts;
    snprintf(run->why, sizeof run->why, "gives something to %s “%.60s”, which isn't declared",
             court ? "the court" : "the interest", key);
    run->near = str_nearest(str_of(key, len), names, count);
    combine_refuse(L);
}

static int16_t read_half_steps(lua_State *L, Combining *run, uint32_t court, uint32_t interest) {
    int whole = 0;
    lua_Integer number = lua_type(L, -1) == LUA_TNUMBER ? lua_tointegerx(L, -1, &whole) : 0;
    if (whole && number >= -SYNERGY_WORTH && number <= SYNERGY_WORTH) return (int16_t)number;
    char given[40];
    if (whole)
        snprintf(given, sizeof given, "%lld", (long long)number);
    else
        snprintf(given, sizeof given, "a %s", lua_type(L, -1) == LUA_TNUMBER ? "fraction" : luaL_typename(L, -1));
    snprintf(run->why, sizeof run->why, "gives “%s” of “%s” %s, where half-steps are whole numbers within -%d and %d",
             run->interests[interest], run->courts[court], given, SYNERGY_WORTH, SYNERGY_WORTH);
    combine_refuse(L);
}

static void read_court(lua_State *L, Combining *run, uint32_t court) {
    if (!lua_istable(L, -1)) {
        snprintf(run->why, sizeof run->why, "gives the court “%s” a %s, where a table of half-steps is wanted",
                 run->courts[court], luaL_typename(L, -1));
        combine_refuse(L);
    }
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        uint32_t interest = find_key(L, run, run->interests, run->interest_count);
        run->out->worth[run->row][court][interest] = read_half_steps(L, run, court, interest);
    }
}

static void read_worth(lua_State *L, Combining *run) {
    if (lua_isnil(L, -1)) return;
    if (!lua_istable(L, -1)) {
        snprintf(run->why, sizeof run->why, "returns a %s, where a table by court is wanted", luaL_typename(L, -1));
        combine_refuse(L);
    }
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        read_court(L, run, find_key(L, run, run->courts, run->court_count));
}

static bool begin_worth(Combining *run, const ValueTable *table) {
    (void)table;
    run->out->worth = arena_alloc(run->arena, run->out->rows * sizeof *run->out->worth);
    return true;
}

const Combiner SYNERGY_COMBINER = {FORM_SYNERGY, "worth", CODE_SYNERGY_FAILED, begin_worth, read_worth};
