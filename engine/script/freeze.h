/* freeze.h - what rules can reach, made unchangeable.
 *
 * A rule must give the same answer for the same facts at every call, whether the step is being played, replayed or
 * explored. So tables made while loading are shown to rules through fronts that refuse changes, and the variables of
 * loading are put back before every call. */
#ifndef SCRIPT_FREEZE_H
#define SCRIPT_FREEZE_H

#include <stdbool.h>

#include <lua.h>

/* Freezes everything that the functions in the list on top of the stack can reach, the environment included; pops the
 * list. Once a state, after which nothing more can be loaded. Inside a door_call. */
void freeze(lua_State *L);

/* Gives variables outside the functions the values they had then. */
void freeze_restore(lua_State *L);

/* Whether all still have them. `name` is filled with the first that hasn't, borrowed from Lua. */
bool freeze_intact(lua_State *L, const char **name);

#endif
