/* replay.h - from a save back to the game, checking every step. */
#ifndef KEEP_REPLAY_H
#define KEEP_REPLAY_H

#include "base/hash.h"
#include "keep/journal.h"
#include "model/carry.h"
#include "model/game.h"

/* Plays a save's lines again. NULL with a sentence when the save is of another scenario, another version of it, or a
 * role it hasn't. Otherwise the game as far as every step agrees; *good is how many lines that is, and err, which is
 * emptied first, names the one that differs. The game is the caller's. */
Game *replay_game(const Book *book, const JournalText *text, size_t *good, Error *err);

/* How facts stood, as facts lines have told so far. Begins as {0}; borrows the lines. */
typedef struct Facts {
    Told *list;
    size_t count, cap;
    NameMap *names;
} Facts;
void facts_hear(Facts *facts, Str words);
void facts_free(Facts *facts);

/* Makes one line again by the names in it, whatever text it was made with and whatever comes of it now. False with the
 * reason, and then nothing has changed. `facts`: of the lines before it; hears what the line tells. */
bool replay_made(Game *game, Facts *facts, const Line *line, Error *why);

/* The head a new save of this game has. */
void replay_head(const Game *game, JournalHead *head);

/* Puts a world to what the facts lines of a save of this very text have told last. False when there are none. */
bool replay_told(const Book *book, const JournalText *text, World *to);

/* Whether the save is of this scenario with another text: then match.h can tell what becomes of it. */
bool replay_edited(const Book *book, const JournalHead *head);

/* The role of that name; ID_NONE: the scenario has none. */
RoleId replay_role(const Book *book, const JournalHead *head);

/* How a world stands, by name, in pieces that fit into facts lines: all of it, or what differs from `before`. */
typedef void FactsVisit(void *ctx, Str words);
void replay_facts(const Book *book, const World *world, const World *before, FactsVisit *visit, void *ctx);

#endif
