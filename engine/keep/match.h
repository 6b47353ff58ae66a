/* match.h - a save of a scenario whose text has changed since, taken over into the new text by the names of facts,
 * scenes and choices.
 *
 * The choices that stand are made again one by one. Where the save tells how the facts stood after one (facts lines),
 * that counts: what came out otherwise is put to what it was, and a choice that can't be made any more is passed over,
 * but what came of it stays. A save of format 1 doesn't tell; there the choices alone are made again, and the first
 * that can't be is the end. */
#ifndef KEEP_MATCH_H
#define KEEP_MATCH_H

#include "keep/journal.h"
#include "model/game.h"

typedef struct Match {
    Game *game;              /* the place that was found; the caller's */
    bool alike;              /* nothing has changed but text: the game is the one that was saved */
    uint32_t turns;          /* choices that stand in the save */
    uint32_t same;           /* after so many the story stands as it did, in both texts */
    const char *const *told; /* what has changed, a sentence each; in the arena */
    size_t told_count;
} Match;

/* NULL in match->game, with a sentence, when there is nothing to go on with: the role is gone, or the story can't
 * begin. */
bool match_game(const Book *book, const JournalText *text, Arena *arena, Match *match, Error *err);

#endif
