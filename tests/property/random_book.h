/* random_book.h - small Books made by chance, for tests that hold whatever a story is: counts and flags, chance points,
 * automatic moves, due events, rules that may fail, and mostly a way to an end. */
#ifndef TESTS_RANDOM_BOOK_H
#define TESTS_RANDOM_BOOK_H

#include "model/book.h"

typedef struct Dice {
    uint64_t state;
} Dice;

uint32_t roll(Dice *dice, uint32_t sides); /* 0 and on */
bool chance(Dice *dice, uint32_t percent);

/* What the book's rules need to run: it has to live as long as the book. */
typedef struct RuleWorks {
    const Book *book;
    bool fails;
} RuleWorks;

Book *random_book(uint64_t seed, RuleWorks *works); /* free with book_free */

/* A setting of the environment, such as PROP_SEED. */
uint64_t setting(const char *name, uint64_t otherwise);

#endif
