/* explore.h - every state a story can be in, breadth first over rules_step.
 *
 * Facts that no guard, move or ending can read any more are masked before worlds are compared, which keeps the walk
 * exact for the questions asked (live.h). Worlds are compared whole, packed bit by bit. When every state was visited
 * the answers are proved; when the bound was hit they are not.
 *
 * Talks at a table are taken whole (tables.h). What is never seen so can't be, and that is proved; but what is seen may
 * need talks that nobody can bring about. So it counts as reached only when a game is found that gets there (real.h),
 * and is undecided until then. */
#ifndef CHECK_EXPLORE_H
#define CHECK_EXPLORE_H

#include "check/live.h"
#include "model/rules.h"

/* Another beginning, and another use of facts, than a story's own: for those who compare two (against.h). */
typedef struct ExploreFrom {
    LiveUse use;
    const World *(*next)(void *ctx); /* the worlds to begin from, until NULL; NULL: the roles' starts */
    void *ctx;
} ExploreFrom;

typedef struct ExploreOptions {
    RoleId role;                                                    /* ID_NONE: all roles */
    uint64_t max_states;                                            /* 0: no bound */
    uint64_t max_acts;                                              /* at tables, in search of games; 0: EXPLORE_ACTS */
    uint32_t threads;                                               /* 0: one. No answer depends on it */
    bool no_mask;                                                   /* compare whole worlds */
    bool no_games;                                                  /* seek none: for graph.h alone */
    const ExploreFrom *from;                                        /* NULL: as written */
    void (*progress)(void *ctx, uint64_t states, uint64_t waiting); /* now and then; NULL: none */
    void *ctx;
    const volatile int *stop; /* not 0: stop with what was found; NULL: never */
} ExploreOptions;

enum { EXPLORE_ACTS = 60000, EXPLORE_THREADS = 8 };

typedef struct Explored Explored;
struct Flood;

/* Borrows the book, also for the questions below. Free with explored_free. */
Explored *explore(const Book *book, const ExploreOptions *options);
void explored_free(Explored *explored);

bool explored_proved(const Explored *explored); /* every state was visited */
uint64_t explored_states(const Explored *explored);
uint64_t explored_edges(const Explored *explored);
uint64_t explored_acts(const Explored *explored);  /* made at tables, in search of games */
uint64_t explored_bytes(const Explored *explored); /* memory at its peak, but for what each thread had of its own: */
uint64_t explored_thread_bytes(const Explored *explored);

/* In how many states a scene was seen (an ending's count; for a scene left by an automatic move, how many moves led
 * through it), and whether a choice was ever open. What talks nobody can bring about would lead to counts too. */
uint64_t explored_scene(const Explored *explored, SceneId scene);
bool explored_choice(const Explored *explored, ChoiceId choice);

typedef struct Way {
    RoleId role;
    const Move *moves;
    size_t count;
} Way;

/* A shortest way to a scene; through tables, the first found. False when it was not reached, or is undecided. The moves
 * are arena memory. */
bool explored_way(const Explored *explored, SceneId scene, Arena *arena, Way *way);
bool explored_choice_way(const Explored *explored, ChoiceId choice, Arena *arena, Way *way); /* to where it is open */

/* The treaties that may come of a table, by the classes of the scenario's outcomes: a tuple of one class each. */
typedef enum Standing { STANDING_NEVER, STANDING_REACHED, STANDING_UNDECIDED } Standing;
uint32_t explored_tuples(const Explored *explored); /* 0: there are too many to go through */
Standing explored_treaty(const Explored *explored, uint32_t sitting, uint32_t tuple);
bool explored_treaty_way(const Explored *explored, uint32_t sitting, uint32_t tuple, Arena *arena, Way *way);

/* A game in which talks ended so; false when none was found. */
bool explored_exit_way(const Explored *explored, uint32_t sitting, ExitKind exit, Arena *arena, Way *way);

/* Of a class of an outcome by itself: reached when some treaty of it is, undecided when none is and one may.
 */
Standing explored_class(const Explored *explored, uint32_t sitting, uint32_t outcome, uint32_t class);

/* What was seen, but in no game yet. */
bool explored_scene_undecided(const Explored *explored, SceneId scene);
bool explored_choice_undecided(const Explored *explored, ChoiceId choice);
uint32_t explored_undecided(const Explored *explored); /* scenes, choices, and classes at each table, together */

/* States without an open choice that are no ending, and steps that failed: how many, and the shortest way to the first
 * (as above; the move that failed is its last). `fault` is the step's sentence, or where no choice is open; it lives as
 * long as the Explored. False when there is none, or none to which a game was found. */
uint64_t explored_dead_ends(const Explored *explored);
bool explored_dead_way(const Explored *explored, Arena *arena, Way *way, const char **fault);

/* What all this was read from (flood.h), for those who go on from there (graph.h): worlds can be looked up in it. */
const struct Flood *explored_flood(Explored *explored);

#endif
