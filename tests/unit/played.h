/* played.h - a game and the lines that a save of it has, as they come of what is done in it. */
#ifndef TESTS_UNIT_PLAYED_H
#define TESTS_UNIT_PLAYED_H

#include "keep/replay.h"

enum { PLAYED_LINES = 700 };

typedef struct Played {
    Game *game;
    Line lines[PLAYED_LINES];
    size_t count;
} Played;

Played *played_new(const Book *book, RoleId role, uint64_t seed);
void played_free(Played *played); /* not the book */

void played_step(Played *played, Move move);
void played_back(Played *played, uint32_t count);
void played_note(Played *played);

/* The save of a game, through its bytes. */
JournalText played_save(const Played *played);

#endif
