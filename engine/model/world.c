/* world.c - the flat array behind everything that changes. */
#include "model/world.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mem.h"
#include "model/world_write.h"

struct World {
    const Schema *schema;
    uint32_t count;
    int32_t values[];
};

World *world_new(const Schema *schema) {
    size_t count = schema_count(schema);
    World *world = mem_alloc(sizeof *world + count * sizeof world->values[0]);
    world->schema = schema;
    world->count = (uint32_t)count;
    for (uint32_t i = 0; i < world->count; i++) world->values[i] = schema_fact(schema, (FactId){i})->start;
    return world;
}

void world_free(World *world) {
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

void world_copy(World *to, const World *from) {
    assert(to->schema == from->schema && to->count == from->count);
    memcpy(to->values, from->values, to->count * sizeof to->values[0]);
}

bool world_equal(const World *a, const World *b) {
    return a->schema == b->schema && memcmp(a->values, b->values, a->count * sizeof a->values[0]) == 0;
}

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
uint64_t world_hash(const World *world) {
    return hash_bytes(world->values, world->count * sizeof world->values[0], 0);
}
#else
uint64_t world_hash(const World *world) {
    unsigned char *bytes = mem_alloc(world->count * 4 + 1);
    for (uint32_t i = 0; i < world->count; i++)
        for (int b = 0; b < 4; b++) bytes[i * 4 + (uint32_t)b] = (unsigned char)((uint32_t)world->values[i] >> (8 * b));
    uint64_t hash = hash_bytes(bytes, world->count * 4, 0);
    free(bytes);
    return hash;
}
#endif

FactId world_diff(const World *a, const World *b, FactId from) {
    for (uint32_t i = from.at; i < a->count; i++)
        if (a->values[i] != b->values[i]) return (FactId){i};
    return (FactId){ID_NONE};
}

const int32_t *world_values(const World *world) {
    return world->values;
}
