/* opening.h - explored states are opened: all that can be done in them is done, and what comes of it is written down on
 * a tape, the worlds packed. Whether any of it is new isn't asked, so several can open states at once, each with an
 * Opener and tapes of his own, as long as no author's rule is called. */
#ifndef CHECK_OPENING_H
#define CHECK_OPENING_H

#include "check/flood.h"

typedef struct Batch { /* offers, as they are collected */
    Offer *list;
    uint32_t *worlds;
    uint32_t count, room;
} Batch;

typedef enum FoundKind {
    FOUND_CHOICE, /* open: told once by each Opener */
    FOUND_PASSED, /* a scene, by an automatic move */
    FOUND_FAULT   /* a step that failed, or nothing to do */
} FoundKind;

#define FOUND_STUCK UINT32_MAX /* as a move: there is none */

typedef struct Found {
    FoundKind kind;
    uint32_t at;   /* the choice, the scene, or where the sentence begins in `faults` */
    uint32_t move; /* PASSED, FAULT: its number */
} Found;

typedef enum TalksEnd {
    TALKS_NONE, /* nobody bargains there, or whatever ends is left out */
    TALKS_LIKE, /* as in other worlds that are the same by Ground's `ends`: offered in the tape's `ends` */
    TALKS_OWN   /* as in no other */
} TalksEnd;

typedef struct Opened { /* of a state: the parts of its tape begin where those of the state before end */
    uint32_t offers, found, ends;
    uint32_t edges;
    TalksEnd talks;
} Opened;

typedef struct Tape {
    uint32_t first, count;  /* states */
    const uint32_t *packed; /* theirs, one after the other; borrowed */
    Opened *opened;
    size_t opened_room;
    Batch offers, ends;
    Found *found;
    size_t found_count, found_room;
    StrBuf faults;
} Tape;

typedef struct Opener Opener;

Opener *opener_new(const Ground *ground, const FloodHow *how); /* borrows both */
void opener_free(Opener *opener);

/* Opens the states of a tape, anew, but for the ends of talks. */
void opener_open(Opener *opener, Tape *tape);

/* The ends of talks from one state, for one thread alone (tables.h remembers). Gives the world, opened. */
const World *opener_ends(Opener *opener, Tape *tape);

Offers batch_offers(const Batch *batch);
uint64_t tape_bytes(const Tape *tape, const Ground *ground);
void tape_free(Tape *tape); /* what it holds */

#endif
