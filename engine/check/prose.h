/* prose.h - how much there is to read in a Book, in all, for each role and in a game. */
#ifndef CHECK_PROSE_H
#define CHECK_PROSE_H

#include "check/random.h"

/* The words of every paragraph, the record's too, each counted once. A Chinese character counts as a word; what stands
 * in braces counts as one. */
uint64_t prose_words(const Book *book);

/* How long so many words take to read aloud to oneself: whole minutes, at least 1. */
uint64_t prose_minutes(uint64_t words);

typedef struct Reading { /* of a role */
    uint64_t words;      /* of the story that lie on its ways, conditions aside; without codex and margin */
    uint64_t game;       /* that a game shows: the mean of PROSE_GAMES played at random, always the same ones */
} Reading;

enum { PROSE_GAMES = 100 };

/* What courts say at a table is put together in play, and isn't counted. */
Reading prose_reading(const Book *book, RoleId role);
uint64_t prose_shown(const RandomGames *random); /* the mean of other games */

#endif
