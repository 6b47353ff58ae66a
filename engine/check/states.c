/* states.c - the visited table of the explorer.
 *
 * States lie in blocks that never move, in order of arrival. The table over them is open addressing with linear probing and holds only
 * their numbers; the worlds themselves are compared, so equal hashes can't be mistaken for equal worlds. */
#include "check/states.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#ifdef TINY
enum { BLOCK_BITS = 1, TABLE_BITS = 2 };
#else
enum { BLOCK_BITS = 14, TABLE_BITS = 12 };
#endif
enum { BLOCK = 1 << BLOCK_BITS };

typedef struct Block {
    Link links[BLOCK];
    uint32_t worlds[]; /* BLOCK times words */
} Block;

struct States {
    uint32_t words;
    uint32_t count;
    uint64_t most;
    Block **blocks;
    size_t block_count, block_cap;
    uint32_t *table; /* numbers of states plus one; 0: free */
    unsigned table_bits;
    uint64_t peak;
};

static size_t table_bytes(const States *states) { return sizeof *states->table << states->table_bits; }

static uint64_t bytes_now(const States *states) {
    uint64_t block = sizeof(Block) + (uint64_t)BLOCK * states->words * sizeof(uint32_t);
    return states->block_count * block + states->block_cap * sizeof(Block *) + table_bytes(states);
}

static void note_peak(States *states) {
    uint64_t now = bytes_now(states);
    if (now > states->peak) states->peak = now;
}

States *states_new(uint32_t words, uint64_t most) {
    States *states = mem_alloc(sizeof *states);
    states->words = words;
    states->most = most == 0 || most >= STATE_NONE ? STATE_NONE - 1 : most;
    states->table_bits = TABLE_BITS;
    states->table = mem_alloc(table_bytes(states));
    note_peak(states);
    return states;
}

void states_free(States *states) {
    if (!states) return;
    for (size_t i = 0; i < states->block_count; i++) free(states->blocks[i]);
    free(states->blocks);
    free(states->table);
    free(states);
}

uint32_t states_count(const States *states) { return states->count; }

const uint32_t *states_at(const States *states, uint32_t state) {
    return states->blocks[state >> BLOCK_BITS]->worlds + (size_t)(state & (BLOCK - 1)) * states->words;
}

Link states_link(const States *states, uint32_t state) {
    return states->blocks[state >> BLOCK_BITS]->links[state & (BLOCK - 1)];
}

static uint64_t hash_world(const uint32_t *world, uint32_t words) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < words; i++) {
        hash = (hash ^ world[i]) * UINT64_C(0x9e3779b97f4a7c15);
        hash ^= hash >> 32;
    }
    return hash * UINT64_C(0xd6e8feb86659fd93);
}

static size_t first_slot(const States *states, const uint32_t *world) {
    return (size_t)(hash_world(world, states->words) >> (64 - states->table_bits));
}

static size_t next_slot(const States *states, size_t slot) {
    return (slot + 1) & (((size_t)1 << states->table_bits) - 1);
}

static bool same_world(const uint32_t *a, const uint32_t *b, uint32_t words) {
    uint32_t differs = 0;
    for (uint32_t i = 0; i < words; i++) differs |= a[i] ^ b[i];
    return differs == 0;
}

/* Where a world is, or the free slot where it belongs. */
static size_t find_slot(const States *states, const uint32_t *world) {
    size_t slot = first_slot(states, world);
    while (states->table[slot] && !same_world(states_at(states, states->table[slot] - 1), world, states->words))
        slot = next_slot(states, slot);
    return slot;
}

/* All known worlds differ, so they needn't be compared again. */
static void grow_table(States *states) {
    states->table_bits++;
    states->table = mem_resize(states->table, table_bytes(states));
    memset(states->table, 0, table_bytes(states));
    for (uint32_t i = 0; i < states->count; i++) {
        size_t slot = first_slot(states, states_at(states, i));
        while (states->table[slot]) slot = next_slot(states, slot);
        states->table[slot] = i + 1;
    }
    note_peak(states);
}

static void add_block(States *states) {
    states->blocks = mem_grow(states->blocks, states->block_count, &states->block_cap, sizeof *states->blocks);
    size_t worlds = (size_t)BLOCK * states->words * sizeof(uint32_t);
    states->blocks[states->block_count++] = mem_alloc(sizeof(Block) + worlds);
    note_peak(states);
}

Met states_meet(States *states, const uint32_t *world, Link link) {
    size_t slot = find_slot(states, world);
    if (states->table[slot]) return MET_BEFORE;
    if (states->count >= states->most) return MET_FULL;
    uint32_t state = states->count;
    if (state >> BLOCK_BITS == states->block_count) add_block(states);
    Block *block = states->blocks[state >> BLOCK_BITS];
    uint32_t *place = block->worlds + (size_t)(state & (BLOCK - 1)) * states->words;
    for (uint32_t i = 0; i < states->words; i++) place[i] = world[i];
    block->links[state & (BLOCK - 1)] = link;
    states->table[slot] = ++states->count;
    if ((uint64_t)states->count * 2 > (uint64_t)1 << states->table_bits) grow_table(states);
    return MET_NEW;
}

void states_close(States *states) {
    states->table_bits = 0;
    states->table = mem_resize(states->table, table_bytes(states));
}

uint64_t states_bytes(const States *states) { return states->peak; }
