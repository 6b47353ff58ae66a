/* door.h - the one door to Lua: a single protected call in the whole engine, with a budget of instructions, a cap on
 * memory and a clock.
 *
 * Whatever happens inside, on return the Lua stack is as it was. A script is never running while another one is. When a
 * script ignores its limits the state is abandoned, never trusted again. */
#ifndef SCRIPT_DOOR_H
#define SCRIPT_DOOR_H

#include "base/error.h"

#include <lua.h>

typedef struct Door Door;

typedef struct DoorLimits {
    uint64_t instructions; /* VM instructions and the cost charged by our own functions, together */
    size_t bytes;          /* of Lua memory, garbage not yet collected included */
    int milliseconds;      /* of CPU time; 0: no clock, for rules, whose results may not depend on one */
} DoorLimits;

/* No string may be longer: comparing two is one counted instruction, whatever their size. */
enum { DOOR_STRING = 1024 * 1024 };

/* An empty state, no libraries. */
Door *door_new(DoorLimits limits);
void door_free(Door *door); /* runs no script code; NULL is fine */

/* Sets new limits and a full budget. Lowering bytes below what is in use fails the next allocation. */
void door_limits(Door *door, DoorLimits limits);

typedef int DoorFn(lua_State *L, void *ctx);

/* Runs fn inside Lua's protection, within the budget; what it returns is ignored. False with a sentence that begins
 * `file:line: ` where one is known. Never re-entered. One budget serves all calls until door_limits: once a limit was
 * hit, every call fails in the same words. */
bool door_call(Door *door, DoorFn *fn, void *ctx, Error *err);

/* Charges `units` of the budget for work done in C (about one a byte touched, or one an element); raises a Lua error
 * when it is spent. Called by every function the room hands out, before the work. */
void door_charge(lua_State *L, uint64_t units);

/* Adds to the clock, where there is one: a longer text may take longer. */
void door_allow(lua_State *L, int milliseconds);

/* Names the place in a source that is being compiled, for what goes wrong there; NULL when that is over. The name is
 * borrowed. */
void door_compiling(lua_State *L, const char *file, int line);

Door *door_of(lua_State *L);
size_t door_bytes(const Door *door);   /* Lua memory in use */
bool door_exhausted(const Door *door); /* a limit was hit since door_limits */

#endif
