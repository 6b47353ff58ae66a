/* random.h - whole games played at random, by the game's own step, and what came of them: how often each thing was
 * reached, which lines nobody was shown, how long games are and how they end.
 *
 * The same seed gives the same numbers on every machine. A game doesn't depend on how many are played, but for
 * RANDOM_LEAST_USED, which looks at all that went before. At a table a player first draws what to do (a choice, or one
 * kind of act: talk.def), then the rest of the act until it is one that can be done; he ends talks for good only every
 * eighth time that he thinks of it. */
#ifndef CHECK_RANDOM_H
#define CHECK_RANDOM_H

#include "check/explore.h"
#include "check/luck.h"
#include "check/shown.h"

typedef enum RandomPolicy {
    RANDOM_UNIFORM,    /* draws among all that is open */
    RANDOM_LEAST_USED, /* does what was done least in all games so far */
    RANDOM_CAREFUL,    /* mostly doesn't do what leaves nothing but disasters within reach while anything else can be
                          done (without Hope, what leads at once into an ending), but every eighth time doesn't look;
                          and mostly seals what can be sealed */
    RANDOM_POLICIES
} RandomPolicy;
const char *policy_word(RandomPolicy policy); /* "least-used" */

enum { RANDOM_MOVES = 2000, RANDOM_SWORN = 95 };

/* Whether an ending that is no disaster is still within reach of a world in which no talks are under way, or may be. */
typedef bool Hope(const void *of, const World *world);

/* `before` is NULL as a game begins. */
typedef void RandomWatch(void *ctx, const World *before, const World *after, const Outcome *outcome);

typedef struct RandomOptions {
    RoleId role; /* ID_NONE: the roles take turns */
    uint64_t games, seed;
    RandomPolicy policy;
    uint32_t max_moves; /* a game is broken off after so many; 0: RANDOM_MOVES */
    void (*progress)(void *ctx, uint64_t played, uint64_t waiting); /* now and then; NULL: none */
    void *ctx;
    Hope *hope; /* what the careful know; NULL: nothing */
    const void *of;
    const Way *way;     /* made first in every game, as its role; NULL: nothing is */
    RandomWatch *watch; /* sees every step of every game; NULL: nobody does */
    void *watching;
    const volatile int *stop; /* not 0: no more games; NULL: never */
} RandomOptions;

/* How many games came to each value of a range. A wide range is taken a few values at a time. */
typedef struct Spread {
    FactId fact;
    int32_t least, most; /* that can be */
    uint32_t width, bins;
    uint64_t *games; /* in each bin */
    uint64_t total;
} Spread;

/* The least value that so many percent of the games don't exceed (0: the least of all); of a wide range, the first of
 * those taken together. 0 when there are no games. */
int32_t spread_at(const Spread *spread, uint32_t percent);

/* Of the games of a role. What was sworn is told from the record where every clause that courts bargain over is settled
 * in the end, and the clauses weigh something. */
typedef struct RandomEnds {
    uint64_t games;
    uint64_t *endings;               /* by scene */
    uint64_t treaties, sworn, exact; /* settled; of them with a fidelity of RANDOM_SWORN percent and more, and of 100 */
} RandomEnds;

typedef struct RandomGames { /* for reading; arrays are indexed by the Book's ids */
    const Book *book;
    Arena *arena;
    uint64_t games; /* less than was asked for when it was stopped */
    uint64_t ended, stuck, broken_off, moves;
    uint64_t shortest, longest; /* which game, from 1; of those that ended, the first; 0: none did */
    Spread length;              /* moves of those that ended */
    const RandomEnds *ends;     /* by role: what its games came to */
    uint64_t *scenes;           /* times that it was come to; passed by an automatic move, too */
    uint64_t *open, *taken;     /* choices: times that it could have been made, and that it was */
    uint64_t *acts;             /* TALK_KINDS a sitting */
    uint64_t *exits;            /* EXIT_KINDS a sitting */
    Spread *facts;              /* the author's counts, as they stand when a game is over */
    uint32_t fact_count;
    Shown *shown;
    uint64_t failed; /* steps that the rules refused: an effect would leave its range, or a rule failed */
    Way way;         /* of the first game that got stuck or had a step refused: to there, that step the last */
    char *fault;     /* what happened then; NULL: nothing did */
} RandomGames;

RandomGames *random_games(const Book *book, const RandomOptions *options); /* borrows the book */
void random_free(RandomGames *random);
bool random_weighs(const Book *book); /* whether treaties are told by their fidelity to the record */

/* Draws an act of a kind. False when none was found that can be done. The world stands at a table. */
bool random_say(const Book *book, const World *world, TalkKind kind, Luck *luck, Say *say);

#endif
