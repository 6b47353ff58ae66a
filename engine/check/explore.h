/* explore.h - every state a story can be in, breadth first over rules_step.
 *
 * Facts that no guard, move or ending can read any more are masked before worlds are compared, which keeps the walk
 * exact for the questions asked (live.h). Worlds are compared whole, packed bit by bit. When every state was visited
 * the answers are proved; when the bound was hit they are not. */
#ifndef CHECK_EXPLORE_H
#define CHECK_EXPLORE_H

#include "model/rules.h"

typedef struct ExploreOptions {
    RoleId role;                                                    /* ID_NONE: all roles */
    uint64_t max_states;                                            /* 0: no bound */
    bool no_mask;                                                   /* compare whole worlds */
    void (*progress)(void *ctx, uint64_t states, uint64_t waiting); /* now and then; NULL: none */
    void *ctx;
    const volatile int *stop; /* not 0: stop with what was found; NULL: never */
} ExploreOptions;

typedef struct Explored Explored;

/* Borrows the book, also for the questions below. Free with explored_free. */
Explored *explore(const Book *book, const ExploreOptions *options);
void explored_free(Explored *explored);

bool explored_proved(const Explored *explored); /* every state was visited */
uint64_t explored_states(const Explored *explored);
uint64_t explored_edges(const Explored *explored);
uint64_t explored_bytes(const Explored *explored); /* memory at its peak */

/* In how many states a scene was seen (an ending's count; for a scene left by an automatic move, how many moves led
 * through it), and whether a choice was ever open. */
uint64_t explored_scene(const Explored *explored, SceneId scene);
bool explored_choice(const Explored *explored, ChoiceId choice);

typedef struct Way {
    RoleId role;
    const Move *moves;
    size_t count;
} Way;

/* A shortest way to a scene. False when it was not reached. The moves are arena memory. */
bool explored_way(const Explored *explored, SceneId scene, Arena *arena, Way *way);

/* States without an open choice that are no ending, and steps that failed: how many, and the shortest way to the first
 * (as above; the move that failed is its last). `fault` is the step's sentence, or where no choice is open; it lives as
 * long as the Explored. */
uint64_t explored_dead_ends(const Explored *explored);
bool explored_dead_way(const Explored *explored, Arena *arena, Way *way, const char **fault);

#endif
