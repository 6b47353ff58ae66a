/* legs.h - games found so far, as a tree: each leg is a move or a few that go on from the end of another, or from a
 * role's start; and what has been seen at the ends of legs and on the way. */
#ifndef CHECK_LEGS_H
#define CHECK_LEGS_H

#include "check/explore.h"
#include "check/flood.h"
#include "check/hunt.h"

#define LEG_NONE UINT32_MAX

typedef struct Leg {
    uint32_t before; /* LEG_NONE: begins at the start of: */
    RoleId role;
    Move *moves;
    size_t count;
    World *world; /* at its end; NULL: made again from an earlier one */
} Leg;

typedef struct Legs {
    const Ground *ground;
    const Book *book;
    Leg *list;
    size_t count, cap;
    States *states;             /* packed worlds at ends of legs; a link's move is the first leg that ends there */
    uint32_t *scenes, *choices; /* 1 + the first leg that has shown it; 0: none has */
    uint32_t *treaties;         /* by sitting and tuple: likewise */
    uint32_t *exits;            /* by sitting and ExitKind: talks that ended so */
    size_t tuples;
    uint32_t *packed; /* room for a world */
    World *next;
    Arena *arena;
} Legs;

Legs *legs_new(const Ground *ground);
void legs_free(Legs *legs);

/* The leg with which a role's story starts; LEG_NONE when the start fails. */
uint32_t legs_start(Legs *legs, RoleId role);

/* Adds a choice made at the end of a leg, `world`, which becomes the world after it; LEG_NONE when it fails. */
uint32_t legs_choose(Legs *legs, uint32_t from, World *world, Move move);

/* Adds a choice that can't be made: nothing goes on from there. */
uint32_t legs_fail(Legs *legs, uint32_t from, Move move);

/* Adds talks that were played out; takes what it keeps. LEG_NONE: they have shown nothing new. */
uint32_t legs_land(Legs *legs, uint32_t from, uint32_t sitting, Played *played);

/* The world at the end of a leg, as it is in that game. */
void legs_world(const Legs *legs, uint32_t leg, World *world);

/* A leg that ends in a packed world; LEG_NONE: none does. */
uint32_t legs_at(const Legs *legs, const uint32_t *packed);

Way legs_way(const Legs *legs, uint32_t leg, Arena *arena);
uint64_t legs_bytes(const Legs *legs);

#endif
