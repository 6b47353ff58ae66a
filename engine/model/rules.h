/* rules.h - the pure heart: what can be done, and what comes of it. The game, the replayer, the tests and the explorer
 * all call rules_step and nothing else changes a story. */
#ifndef MODEL_RULES_H
#define MODEL_RULES_H

#include "base/error.h"
#include "model/book.h"
#include "model/talks.h"

typedef struct Move {
    ChoiceId choice; /* ID_NONE: something said at a table */
    uint32_t branch; /* which way a chance point turned out; 0 for an ordinary choice */
    Say say;
} Move;

enum { OUTCOME_PASSED = 16, OUTCOME_FIRED = 16 };

typedef struct Outcome {
    Move move;
    SceneId passed[OUTCOME_PASSED]; /* scenes left by an automatic move on the way, in order */
    uint32_t passed_count;
    DueId fired[OUTCOME_FIRED]; /* due events that happened, in order: the first so many are told */
    uint32_t fired_count;
    ExitKind exit;    /* how talks have ended with it; EXIT_KINDS: none did */
    Hearing *hearing; /* filled with what was heard at a table; NULL: not wanted */
} Outcome;

typedef enum Access { ACCESS_OPEN, ACCESS_LOCKED, ACCESS_HIDDEN } Access;

SceneId rules_scene(const Book *book, const World *world);
int32_t rules_day(const Book *book, const World *world);
bool rules_ended(const Book *book, const World *world);

/* Whether a choice of the present scene can be made. */
Access rules_access(const Book *book, const World *world, ChoiceId choice);

/* Why a locked choice is locked, in words. */
void rules_why(const Book *book, const World *world, ChoiceId choice, StrBuf *out);

/* The world at the start of a role, in `to` (of the book's schema). False when a start effect or a rule fails. */
bool rules_start(const Book *book, RoleId role, World *to, Outcome *outcome, Error *err);

/* What a world that was put into a scene from outside (carry.h) comes to there: the scene's day is waited for, and
 * automatic moves are followed. The scene isn't entered anew. False when something refuses; `world` is then
 * unspecified.
 */
bool rules_settle(const Book *book, World *world, Outcome *outcome, Error *err);

/* Makes a move: `to` becomes the world after it. False when the choice is not of this scene or not open, or a rule or a
 * range refuses; `from` is never touched. Same world, same move: same result, always. */
bool rules_step(const Book *book, const World *from, Move move, World *to, Outcome *outcome, Error *err);

/* How the talks at a table may end, for those who ask what can follow rather than play it out: after so many more days,
 * and, for EXIT_SEALED, with what the story may read of the treaty, a class of each of the Book's outcomes. */
typedef struct Ending {
    ExitKind exit;
    int32_t days;
    uint32_t classes[CLASSES_MOST];
} Ending;
bool rules_end_talks(const Book *book, const World *from, const Ending *ending, World *to, Outcome *outcome,
                     Error *err);

/* A day that passes at a table with nothing said, likewise. */
bool rules_sit_a_day(const Book *book, const World *from, World *to, Outcome *outcome, Error *err);

/* The branch of a chance point for a seed at a turn: a pure function, so undoing and choosing again draws the same. */
uint32_t rules_draw(const Choice *choice, uint64_t seed, uint32_t turn);
uint32_t rules_draw_said(const Book *book, const World *world, const Say *say, uint64_t seed, uint32_t turn);

#endif
