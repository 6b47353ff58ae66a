/* talks_play.h - a table played by words, for tests: what is said goes through rules_step, as in the game. */
#ifndef TESTS_TALKS_PLAY_H
#define TESTS_TALKS_PLAY_H

#include "model/rules.h"
#include "unit/talks_maker.h"

typedef struct Play {
    Book *book;
    World *now, *next;
    Hearing hearing; /* of the last move */
    Error err;       /* why the last one was refused */
} Play;

Play *play_start(Book *book); /* takes the book */
void play_free(Play *play);

bool play_move(Play *play, Move move);
bool play_say(Play *play, const char *words); /* "offer:sum=100k" */
bool play_choose(Play *play, uint32_t choice);

const Talks *play_talks(const Play *play); /* as they stand; they must have begun */
uint32_t play_scene(const Play *play);

/* The first thing heard of that kind, from that court; NULL: none. */
const Heard *play_heard(const Play *play, HeardKind kind, uint32_t court);

#endif
