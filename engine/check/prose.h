/* prose.h - how much there is to read in a Book. */
#ifndef CHECK_PROSE_H
#define CHECK_PROSE_H

#include "model/book.h"

/* The words of every paragraph, the record's too, each counted once. A Chinese character counts as a word; what stands
 * in braces counts as one. */
uint64_t prose_words(const Book *book);

/* How long so many words take to read aloud to oneself: whole minutes, at least 1. */
uint64_t prose_minutes(uint64_t words);

#endif
