/* hunt.h - real talks that end in a wanted way: played out move by move, by a few simple plans a seat. What comes of a
 * plan may be something else; then that has been shown to be possible. */
#ifndef CHECK_HUNT_H
#define CHECK_HUNT_H

#include "check/passing.h"
#include "check/tables.h"

typedef struct Hunt {
    const Book *book;
    Passing *passing;        /* of the sitting */
    const World *from;       /* at the table; talks may be under way */
    Turn turn;               /* what is wanted */
    bool minds[COURTS];      /* what trust that court has afterwards matters: */
    int32_t trust[COURTS];   /* a value of the count */
    bool hard;               /* plans that are left to luck, too */
    const uint64_t *welcome; /* a set of tuples: other treaties to take when they can be had; NULL: none */
} Hunt;

typedef struct Played {
    World *world; /* where it has led; the caller's */
    Move *moves;  /* free() */
    size_t count, cap;
    Outcome last; /* of the last move; its `exit` is EXIT_KINDS while talks go on, or when they were left by a choice */
    uint32_t tuple; /* EXIT_SEALED: of the treaty */
} Played;

/* Plays a plan out. False when there is no plan of that number. */
bool hunt_play(const Hunt *hunt, uint32_t plan, Played *played);

#endif
