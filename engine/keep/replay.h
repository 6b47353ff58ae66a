/* replay.h - from a save back to the game, checking every step. */
#ifndef KEEP_REPLAY_H
#define KEEP_REPLAY_H

#include "keep/journal.h"
#include "model/game.h"

/* Plays a save's lines again. NULL with a sentence when the save is of another scenario, another version of it, or a
 * role it hasn't. Otherwise the game as far as every step agrees; *good is how many lines that is, and err, which is
 * emptied first, names the one that differs. The game is the caller's. */
Game *replay_game(const Book *book, const JournalText *text, size_t *good, Error *err);

/* Makes one line again by the names in it, whatever text it was made with and whatever comes of it now. False with the
 * reason, and then nothing has changed. */
bool replay_made(Game *game, const Line *line, Error *why);

/* The head a new save of this game has. */
void replay_head(const Game *game, JournalHead *head);

#endif
