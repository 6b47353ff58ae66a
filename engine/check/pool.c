/* pool.c - rows one after the other, and over them a table of their numbers, open addressing with linear probing: as in
 * states.c, for rows that are few and asked for often. */
#include "check/pool.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { FIRST_BITS = 6 };

struct Pool {
    uint32_t words, count;
    uint64_t *rows;
    size_t row_cap;
    uint32_t *table; /* numbers plus one; 0: free */
    unsigned bits;
};

static uint64_t *row_of(const Pool *pool, uint32_t number) {
    return pool->rows + (size_t)number * pool->words;
}

static uint64_t hash_row(const Pool *pool, const uint64_t *row) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < pool->words; i++) {
        hash = (hash ^ row[i]) * UINT64_C(0x9e3779b97f4a7c15);
        hash ^= hash >> 32;
    }
    return hash * UINT64_C(0xd6e8feb86659fd93);
}

static bool same_row(const Pool *pool, uint32_t number, const uint64_t *row) {
    return memcmp(row_of(pool, number), row, pool->words * sizeof *row) == 0;
}

/* Where a row's number is, or the free slot where it belongs. */
static size_t find_slot(const Pool *pool, const uint64_t *row) {
    size_t mask = ((size_t)1 << pool->bits) - 1, slot = (size_t)(hash_row(pool, row) >> (64 - pool->bits));
    while (pool->table[slot] && !same_row(pool, pool->table[slot] - 1, row)) slot = (slot + 1) & mask;
    return slot;
}

static void make_table(Pool *pool, unsigned bits) {
    free(pool->table);
    pool->bits = bits;
    pool->table = mem_alloc(sizeof *pool->table << bits);
    for (uint32_t i = 0; i < pool->count; i++) pool->table[find_slot(pool, row_of(pool, i))] = i + 1;
}

Pool *pool_new(uint32_t words) {
    Pool *pool = mem_alloc(sizeof *pool);
    pool->words = words;
    make_table(pool, FIRST_BITS);
    return pool;
}

void pool_free(Pool *pool) {
    if (!pool) return;
    free(pool->rows);
    free(pool->table);
    free(pool);
}

uint32_t pool_put(Pool *pool, const uint64_t *row) {
    size_t slot = find_slot(pool, row);
    if (pool->table[slot]) return pool->table[slot] - 1;
    pool->rows = mem_grow(pool->rows, pool->count, &pool->row_cap, pool->words * sizeof *row);
    memcpy(row_of(pool, pool->count), row, pool->words * sizeof *row);
    pool->table[slot] = ++pool->count;
    if ((uint64_t)pool->count * 2 > (uint64_t)1 << pool->bits) make_table(pool, pool->bits + 1);
    return pool->count - 1;
}

const uint64_t *pool_at(const Pool *pool, uint32_t number) {
    return row_of(pool, number);
}

uint32_t pool_count(const Pool *pool) {
    return pool->count;
}

uint64_t pool_bytes(const Pool *pool) {
    return pool->row_cap * pool->words * sizeof *pool->rows + (sizeof *pool->table << pool->bits);
}
