/* slices.h - whether each paragraph that a player can be shown as he plays (shown.h) ever is, in some game.
 *
 * Explorers forget what no choice asks for, and paragraphs ask for more. So those that no game at hand shows (played at
 * random, or the ways that an exploration found) are looked for each in a slice of the story that keeps what they read
 * (slice.h); those that read alike share one. A slice in which every state was visited decides. */
#ifndef CHECK_SLICES_H
#define CHECK_SLICES_H

#include "check/explore.h"
#include "check/shown.h"

typedef struct SlicesHow {
    uint64_t max_states;                                            /* of each slice; 0: no bound */
    uint64_t games;                                                 /* to be played at random first */
    uint32_t threads;                                               /* as in ExploreOptions; no answer depends on it */
    void (*progress)(void *ctx, uint64_t states, uint64_t waiting); /* of each slice; NULL: none */
    void *ctx;
    const volatile int *stop;
} SlicesHow;

enum { SLICES_GAMES = 4000 };

typedef struct Slices Slices;

/* `explored` NULL, or an exploration of all roles (with its games, where courts bargain): they are looked at. Borrows
 * the book. */
Slices *slices_find(const Book *book, const Explored *explored, const SlicesHow *how);
void slices_free(Slices *slices);

size_t slices_count(const Slices *slices); /* of paragraphs */
size_t slices_standing_count(const Slices *slices, Standing standing);
const ShownLine *slices_line(const Slices *slices, size_t line); /* its `shown` says nothing */

/* REACHED: a game shows it. NEVER: none does, that is proved. UNDECIDED: a bound was hit, or it reads what only a table
 * settles, or only talks would lead to it and no game was found. */
Standing slices_standing(const Slices *slices, size_t line);

/* A shortest way to where it is shown; its last move brings it. False when there is none, or it leads through talks. */
bool slices_way(const Slices *slices, size_t line, const SlicesHow *how, Arena *arena, Way *way);

uint32_t slices_made(const Slices *slices);   /* slices that were explored */
uint64_t slices_states(const Slices *slices); /* of all of them together */

/* Warns of every paragraph that no game shows, but for those of what no game comes to anyway (stuck.h). */
void check_slices(const Slices *slices, const Explored *explored, Diags *diags);

#endif
