/* against.h - a story and an earlier version of it: what becomes of the games of the earlier one.
 *
 * Every state that the old version can be in is taken over into the new one by names (carry.h), and every choice that
 * was open there is made in both. States of the old version keep, besides what mattered in it, whatever matters in the
 * new one, so what is found is so in some game; but where courts bargain, talks count that nobody may be able to bring
 * about (tables.h). */
#ifndef CHECK_AGAINST_H
#define CHECK_AGAINST_H

#include "base/error.h"
#include "check/explore.h"

typedef struct AgainstHow {
    const char *folder;  /* how the old version's files are called: put before their names */
    uint64_t max_states; /* of either; 0: no bound */
    void (*progress)(void *ctx, uint64_t states, uint64_t waiting);
    void *ctx;
    const volatile int *stop;
} AgainstHow;

typedef struct Against {
    bool whole;      /* every state of both was visited; else nothing was found */
    uint64_t states; /* of the old version */
    uint64_t placed; /* that have a place in the new one */
} Against;

/* Warnings W310 to W316, each told once, with how many states it holds in and the shortest way to one. */
Against check_against(const Book *old, const Book *now, const AgainstHow *how, Diags *diags);

#endif
