/* world.h - everything that can change while the story runs.
 *
 * A World is a flat array of whole numbers, one per fact of its Schema, and, where courts bargain in the story, the
 * talks last held: no pointers, no text. So it can be copied, compared and hashed. Reading is free to all, writing to
 * few (world_write.h). */
#ifndef MODEL_WORLD_H
#define MODEL_WORLD_H

#include "model/schema.h"

typedef struct World World;
struct Talks;

/* A world with every fact at its start value. Free with world_free. Borrows the schema. */
World *world_new(const Schema *schema);
void world_free(World *world);

const Schema *world_schema(const World *world);
int32_t world_get(const World *world, FactId fact);
void world_words(const World *world, FactId fact, StrBuf *out); /* the value in words; see fact_words */

/* Overwrites `to`. Both must have the same schema. */
void world_copy(World *to, const World *from);
bool world_equal(const World *a, const World *b);

/* The talks last held (model/talks.h); NULL when courts don't bargain in this story. Borrowed. */
const struct Talks *world_talks(const World *world);

/* Equal worlds have equal hashes, on every machine and in every build: the values are hashed in the order of
 * declaration as little-endian 32-bit numbers, then those of the talks, if any were held. */
uint64_t world_hash(const World *world);

/* The first fact at or after `from` whose value differs; ID_NONE when there is none. */
FactId world_diff(const World *a, const World *b, FactId from);

/* All values in order of declaration, for those that pack or show whole worlds. Borrowed. */
const int32_t *world_values(const World *world);

#endif
