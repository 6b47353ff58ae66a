/* world.c - the flat array behind everything that changes, and the talks last held. Talks nobody has begun are all zero
 * and count for nothing: a story in which nothing was said yet hashes and compares by its facts alone. */
#include "model/world.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "model/talks.h"
#include "model/world_write.h"

struct World {
    const Schema *schema;
    uint32_t count;
    Talks *talks; /* NULL: the schema holds none */
    int32_t values[];
};

World *world_new(const Schema *schema) {
    size_t count = schema_count(schema);
    World *world = mem_alloc(sizeof *world + count * sizeof world->values[0]);
    world->schema = schema;
    world->count = (uint32_t)count;
    if (schema_holds_talks(schema)) world->talks = mem_alloc(sizeof *world->talks);
    for (uint32_t i = 0; i < world->count; i++) world->values[i] = schema_fact(schema, (FactId){i})->start;
    return world;
}

void world_free(World *world) {
    if (world) free(world->talks);
    free(world);
}

const Schema *world_schema(const World *world) {
    return world->schema;
}

int32_t world_get(const World *world, FactId fact) {
    assert(fact.at < world->count);
    return world->values[fact.at];
}

void world_words(const World *world, FactId fact, StrBuf *out) {
    fact_words(schema_fact(world->schema, fact), world_get(world, fact), out);
}

void world_put(World *world, FactId fact, int32_t value) {
    assert(fact.at < world->count);
    world->values[fact.at] = value;
}

const Talks *world_talks(const World *world) {
    return world->talks;
}

Talks *world_talks_open(World *world) {
    return world->talks;
}

static bool talks_held(const World *world) {
    return world->talks && world->talks->sitting;
}

static bool talks_equal(const World *a, const World *b) {
    int32_t words_a[TALKS_WORDS], words_b[TALKS_WORDS];
    if (talks_held(a) != talks_held(b)) return false;
    if (!talks_held(a)) return true;
    uint32_t count = talks_words(a->talks, words_a);
    return count == talks_words(b->talks, words_b) && memcmp(words_a, words_b, count * sizeof words_a[0]) == 0;
}

void world_copy(World *to, const World *from) {
    assert(to->schema == from->schema && to->count == from->count);
    if (talks_held(to) || talks_held(from)) *to->talks = *from->talks;
    memcpy(to->values, from->values, to->count * sizeof to->values[0]);
}

bool world_equal(const World *a, const World *b) {
    return a->schema == b->schema && memcmp(a->values, b->values, a->count * sizeof a->values[0]) == 0 &&
           talks_equal(a, b);
}

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
static uint64_t hash_words(const int32_t *words, uint32_t count, uint64_t seed) {
    return hash_bytes(words, count * sizeof words[0], seed);
}
#else
static uint64_t hash_words(const int32_t *words, uint32_t count, uint64_t seed) {
    unsigned char *bytes = mem_alloc(count * 4 + 1);
    for (uint32_t i = 0; i < count; i++)
        for (int b = 0; b < 4; b++) bytes[i * 4 + (uint32_t)b] = (unsigned char)((uint32_t)words[i] >> (8 * b));
    uint64_t hash = hash_bytes(bytes, count * 4, seed);
    free(bytes);
    return hash;
}
#endif

uint64_t world_hash(const World *world) {
    int32_t words[TALKS_WORDS];
    uint64_t hash = hash_words(world->values, world->count, 0);
    return talks_held(world) ? hash_words(words, talks_words(world->talks, words), hash) : hash;
}

FactId world_diff(const World *a, const World *b, FactId from) {
    for (uint32_t i = from.at; i < a->count; i++)
        if (a->values[i] != b->values[i]) return (FactId){i};
    return (FactId){ID_NONE};
}

const int32_t *world_values(const World *world) {
    return world->values;
}
