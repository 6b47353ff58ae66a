/* index.h - what is within reach (prospects.h) as a file that the game asks in an instant, without exploring anything.
 *
 * Of a state, few of its facts decide what is within reach. So a mask is kept for each scene, of the bits of a packed
 * world (packing.h) that do; and for each masked world, under 64 bits of key and number together, the number of its
 * outlook, equal outlooks having one. Whoever writes an index sees to it that no two masked worlds of the story have
 * one key, and takes other keys until it is so. The game is only ever in worlds that were explored, and so is never
 * told what belongs to another.
 *
 * A file may be a stranger's: nothing in it is believed. It can't do more harm than to say what isn't so. */
#ifndef CHECK_INDEX_H
#define CHECK_INDEX_H

#include "base/error.h"
#include "model/book.h"
#include "model/world.h"

enum { INDEX_LIMIT = 8 * 1024 * 1024 };

typedef struct Index Index;

/* Borrows the book and the bytes. NULL with a sentence when it is no index, is damaged, or was written
 * of another text of the story or by another version of this program. */
Index *index_read(Str bytes, const Book *book, const char *engine, Error *err);
void index_close(Index *index);

/* As prospects_in: two sets (bits.h) of the caller's, the endings by the order of their scenes, and the clauses that
 * may come to stand as on record. False when this world isn't known. */
bool index_in(const Index *index, const World *world, uint64_t *endings, uint64_t *clauses);
uint32_t index_ending_words(const Index *index);
uint32_t index_clause_words(const Index *index);

#endif
