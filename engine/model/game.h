/* game.h - one run of a story: the world, how it came about, and the way back.
 *
 * A Game remembers every move (its chronicle) and the last 256 worlds; older worlds are found again by replaying. What
 * it gives is borrowed from it, and holds until the next step or step back. */
#ifndef MODEL_GAME_H
#define MODEL_GAME_H

#include "model/draft.h"
#include "model/judge.h"
#include "model/rules.h"

typedef struct Game Game;

typedef struct Deed { /* one entry of the chronicle */
    Outcome outcome;  /* the move and what it set off */
    SceneId scene;    /* where it was made */
    int32_t day;      /* when */
    Verdict verdict;
    uint64_t hash;    /* of the world after it */
    const char *said; /* at a table, as journals have it: "offer:silk=200k"; NULL: it was a choice */
} Deed;

/* A run from the start of a role. NULL with a sentence when the start itself fails. Borrows the book. Free with
 * game_free. */
Game *game_new(const Book *book, RoleId role, uint64_t seed, Error *err);

/* A run that begins with a world, wherever that stands, as if nothing had been done before: for looking at its pages,
 * and those of what follows. */
Game *game_from(const Book *book, const World *world);
void game_free(Game *game);

const Book *game_book(const Game *game);
const World *game_world(const Game *game);
const World *game_before(const Game *game); /* the last move; NULL when there was none */
RoleId game_role(const Game *game);
uint64_t game_seed(const Game *game);
const Outcome *game_start(const Game *game); /* what the start set off */

/* The chronicle so far, in order. */
uint32_t game_turns(const Game *game);
const Deed *game_deed(const Game *game, uint32_t turn);
void deed_name(const Game *game, const Deed *deed, StrBuf *out);  /* "tent/silk", or "tent:offer:silk=200k" */
bool game_did(const Game *game, ChoiceId choice, uint32_t *turn); /* the last time, if ever */

/* The move a player means by a choice, or by what he says at a table: with the branch drawn, where chance decides. */
Move game_move(const Game *game, ChoiceId choice);
Move game_move_said(const Game *game, const Say *say);

/* What was heard at a table in the last move; its count is 0 when that was none. */
const Hearing *game_heard(const Game *game);

/* Makes a move. On failure nothing has changed. */
bool game_step(Game *game, Move move, Error *err);

/* What the player wrote down, for the log; the story never sees it. */
typedef struct Note {
    uint32_t turn; /* how many moves had been made */
    const char *text;
} Note;
void game_note(Game *game, Str text); /* copied */
size_t game_note_count(const Game *game);
const Note *game_note_at(const Game *game, size_t index);

/* Whom the reader follows where sources disagree (dispute.h): one number a dispute, which going back leaves alone. */
const uint8_t *game_followed(const Game *game);
void game_follow(Game *game, uint32_t dispute, uint32_t followed);

/* The text being written at a table. It is dropped when it is said, and when draft_follow says so. Writing gives false
 * when nothing is changed by it. */
const Draft *game_draft(const Game *game);
bool game_write(Game *game, Deal deal);

/* Puts the world of the present turn to another one, taken over from an earlier text of the story (carry.h). Going on
 * goes on from there, and going back before that turn undoes it. */
void game_put(Game *game, const World *world);
typedef struct Put {
    uint32_t turn; /* how many moves had been made */
    World *world;
} Put;
void game_put_back(Game *game); /* undoes it at the present turn: the world that the last move led to */
size_t game_put_count(const Game *game);
const Put *game_put_at(const Game *game, size_t index); /* rising turns */

/* Takes back `turns` moves (at most game_turns). Notes stay, as made at the turn that is left. */
void game_back(Game *game, uint32_t turns);

#endif
