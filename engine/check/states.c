/* states.c - the visited table of the explorer.
 *
 * States lie in blocks that never move, in order of arrival. The table over them is open addressing with linear probing
 * and holds only their numbers; the worlds themselves are compared, so equal hashes can't be mistaken for equal worlds.
 * Nearly all time would go into waiting for memory; so worlds offered go through a short line, and what looking them up
 * will touch is fetched while they stand in it. */
#include "check/states.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#ifdef TINY
enum { BLOCK_BITS = 1, TABLE_BITS = 2 };
#else
enum { BLOCK_BITS = 14, TABLE_BITS = 12 };
#endif
enum { BLOCK = 1 << BLOCK_BITS, LINE = 16 }; /* LINE: a power of two */
enum { NUMBER_BITS = 28, NUMBERS = (1 << NUMBER_BITS) - 1 };

typedef struct Block {
    Link links[BLOCK];
    uint32_t worlds[]; /* BLOCK times words */
} Block;

typedef struct Offer {
    uint64_t hash;
    Link link;
} Offer;

struct States {
    Offer line[LINE];
    uint32_t *line_worlds;       /* LINE times words */
    uint32_t offered, looked_up; /* ever; the line holds those between */
    bool full;
    uint32_t words;
    uint32_t count;
    uint64_t most;
    Block **blocks;
    size_t block_count, block_cap;
    uint32_t *table; /* numbers of states plus one, and above them some bits of the hash; 0: free */
    unsigned table_bits;
    uint64_t peak;
};

static size_t table_bytes(const States *states) {
    return sizeof *states->table << states->table_bits;
}

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
    states->most = most == 0 || most > NUMBERS ? NUMBERS : most;
    states->table_bits = TABLE_BITS;
    states->table = mem_alloc(table_bytes(states));
    states->line_worlds = mem_alloc(LINE * (size_t)words * sizeof(uint32_t));
    note_peak(states);
    return states;
}

void states_free(States *states) {
    if (!states) return;
    for (size_t i = 0; i < states->block_count; i++) free(states->blocks[i]);
    free(states->blocks);
    free(states->table);
    free(states->line_worlds);
    free(states);
}

uint32_t states_count(const States *states) {
    return states->count;
}

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

static size_t first_slot(const States *states, uint64_t hash) {
    return (size_t)(hash >> (64 - states->table_bits));
}

static size_t next_slot(const States *states, size_t slot) {
    return (slot + 1) & (((size_t)1 << states->table_bits) - 1);
}

static bool same_world(const uint32_t *a, const uint32_t *b, uint32_t words) {
    uint32_t differs = 0;
    for (uint32_t i = 0; i < words; i++) differs |= a[i] ^ b[i];
    return differs == 0;
}

/* What a free slot gets. The bits of the hash spare most looks at another world. */
static uint32_t entry_of(uint32_t number, uint64_t hash) {
    return (uint32_t)hash << NUMBER_BITS | number;
}

/* Where a world is, or the free slot where it belongs. */
static size_t find_slot(const States *states, const uint32_t *world, uint64_t hash) {
    size_t slot = first_slot(states, hash);
    for (; states->table[slot]; slot = next_slot(states, slot)) {
        uint32_t number = states->table[slot] & NUMBERS;
        if (states->table[slot] != entry_of(number, hash)) continue;
        if (same_world(states_at(states, number - 1), world, states->words)) break;
    }
    return slot;
}

uint32_t states_find(const States *states, const uint32_t *world) {
    uint32_t number = states->table[find_slot(states, world, hash_world(world, states->words))] & NUMBERS;
    return number ? number - 1 : STATE_NONE;
}

/* All known worlds differ, so they needn't be compared again. */
static void make_table(States *states, unsigned bits) {
    states->table_bits = bits;
    states->table = mem_resize(states->table, table_bytes(states));
    memset(states->table, 0, table_bytes(states));
    for (uint32_t i = 0; i < states->count; i++) {
        uint64_t hash = hash_world(states_at(states, i), states->words);
        size_t slot = first_slot(states, hash);
        while (states->table[slot]) slot = next_slot(states, slot);
        states->table[slot] = entry_of(i + 1, hash);
    }
    note_peak(states);
}

static void add_block(States *states) {
    states->blocks = mem_grow(states->blocks, states->block_count, &states->block_cap, sizeof *states->blocks);
    size_t worlds = (size_t)BLOCK * states->words * sizeof(uint32_t);
    states->blocks[states->block_count++] = mem_alloc(sizeof(Block) + worlds);
    note_peak(states);
}

static void add_state(States *states, const uint32_t *world, const Offer *offer, size_t slot) {
    uint32_t state = states->count;
    if (state >> BLOCK_BITS == states->block_count) add_block(states);
    Block *block = states->blocks[state >> BLOCK_BITS];
    uint32_t *place = block->worlds + (size_t)(state & (BLOCK - 1)) * states->words;
    for (uint32_t i = 0; i < states->words; i++) place[i] = world[i];
    block->links[state & (BLOCK - 1)] = offer->link;
    states->table[slot] = entry_of(++states->count, offer->hash);
    if ((uint64_t)states->count * 2 > (uint64_t)1 << states->table_bits) make_table(states, states->table_bits + 1);
}

static uint32_t *line_world(const States *states, uint32_t offer) {
    return states->line_worlds + (size_t)(offer & (LINE - 1)) * states->words;
}

static void look_up_first(States *states) {
    uint32_t first = states->looked_up++;
    const Offer *offer = &states->line[first & (LINE - 1)];
    const uint32_t *world = line_world(states, first);
    size_t slot = find_slot(states, world, offer->hash);
    if (states->table[slot]) return;
    if (states->count >= states->most)
        states->full = true;
    else
        add_state(states, world, offer, slot);
}

/* What the table says is there by now; fetches the state it says. */
static void fetch_state(const States *states, uint32_t offer) {
    uint32_t number = states->table[first_slot(states, states->line[offer & (LINE - 1)].hash)] & NUMBERS;
    if (number) __builtin_prefetch(states_at(states, number - 1));
}

uint32_t *states_place(States *states) {
    if (states->offered - states->looked_up == LINE) look_up_first(states);
    return line_world(states, states->offered);
}

void states_offer(States *states, Link link) {
    uint32_t now = states->offered++;
    uint64_t hash = hash_world(line_world(states, now), states->words);
    states->line[now & (LINE - 1)] = (Offer){hash, link};
    __builtin_prefetch(&states->table[first_slot(states, hash)]);
    if (now - states->looked_up >= LINE / 2) fetch_state(states, now - LINE / 2);
}

void states_settle(States *states) {
    while (states->looked_up != states->offered) look_up_first(states);
}

bool states_full(const States *states) {
    return states->full;
}

void states_close(States *states) {
    states->table_bits = 0;
    states->table = mem_resize(states->table, table_bytes(states));
}

void states_reopen(States *states) {
    unsigned bits = TABLE_BITS;
    while ((uint64_t)states->count * 2 > (uint64_t)1 << bits) bits++;
    if (bits > states->table_bits) make_table(states, bits);
}

uint64_t states_bytes(const States *states) {
    return states->peak;
}
