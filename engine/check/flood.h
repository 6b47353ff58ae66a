/* flood.h - every state that can be reached from some, breadth first over what can be done in each; and the first time
 * that something was seen on the way.
 *
 * The list of states met is the queue, so going on after more were added goes on where it stopped. */
#ifndef CHECK_FLOOD_H
#define CHECK_FLOOD_H

#include "check/packing.h"
#include "check/states.h"
#include "check/tables.h"

typedef struct Ground { /* what a flood runs over */
    const Book *book;
    Packing *packing;
    Tables *tables; /* NULL: the story has none */
    Packing *ends;  /* worlds at tables by what their ends need; NULL: whole worlds are compared */
} Ground;

/* The first time something was seen: with this move from this state. A start's link is from STATE_NONE. */
typedef struct Sight {
    Link link;
    bool seen;
} Sight;

typedef struct FloodHow {
    uint64_t max_states; /* 0: no bound */
    uint32_t threads;    /* that open states; 0: one. Nothing that is found depends on it */
    bool no_talks;       /* at tables, choices alone */
    /* NULL, or: */
    bool (*leaves_out)(void *ctx, Link link); /* this step of talks isn't to be taken; any thread may ask */
    bool (*stops)(void *ctx, uint32_t done);  /* asked before what was found in each state is looked up */
    void *ctx;
} FloodHow;

typedef struct Flood {
    const Ground *ground;
    FloodHow how;
    States *states;
    States *ends;           /* worlds from which the ends of talks were followed; NULL: from all */
    uint32_t done;          /* states whose steps were all taken */
    uint32_t counted;       /* states in scene_counts */
    bool whole;             /* nothing was left to open, and nothing found no room */
    uint64_t *scene_counts; /* states that stand there; for a scene left by an automatic move, moves through it */
    Sight *scenes, *choices;
    uint64_t *treaties; /* a set of tuples for each sitting: can be ratified there */
    uint64_t edges, dead_ends;
    Sight dead;
    const char *fault; /* the first dead end's: the step's sentence, or where no choice is open */
    Arena *arena;
    uint64_t crew_bytes; /* of what stood between opening states and looking up what was found */
} Flood;

Flood *flood_new(const Ground *ground, const FloodHow *how);
void flood_free(Flood *flood);

void flood_start(Flood *flood, RoleId role, Link link);
void flood_begin(Flood *flood, const World *world); /* that stands in a scene, however it has come there */
void flood_copy(Flood *flood, const uint32_t *packed, Link link); /* a state of another flood */
void flood_run(Flood *flood);
void flood_count(Flood *flood); /* brings scene_counts and scenes up to date, while it runs; run does so at its end */
uint64_t flood_bytes(const Flood *flood); /* without crew_bytes, which depend on the threads */

/* What was done to get from a state's link's state to it, or to something seen. */
typedef struct FloodMove {
    bool turn; /* else it is a choice */
    Move choice;
    Turn talks;
} FloodMove;
FloodMove flood_move(const Flood *flood, Link link);

/* The number of the first step of talks in a scene, after those of its choices. */
uint32_t flood_first_turn(const Book *book, const Scene *scene);

/* Opens a packed state. Of the facts given, those that a packing doesn't keep there can be put to a value that none
 * has, so that it shows after a step whether they were changed. */
enum { FLOOD_UNKNOWN = INT32_MIN };
void flood_open(const Ground *ground, const uint32_t *packed, World *world);
void flood_forget(const Packing *packing, SceneId scene, FactId fact, World *world);

/* Makes a move that a flood made. */
bool flood_step(const Ground *ground, const World *from, const FloodMove *move, World *to, Outcome *outcome,
                Error *err);

#endif
