/* states.c - the visited table of the explorer.
 *
 * States lie in blocks that never move, in order of arrival. The tables over them are open addressing with linear
 * probing and hold only their numbers; the worlds themselves are compared, so equal hashes can't be mistaken for equal
 * worlds. Nearly all time would go into waiting for memory. So each shelf has a table of its own: what is looked up
 * about the same time stands on few shelves, and those stay in the cache. And while one world is looked up, what others
 * will touch is fetched: first their slots, then the worlds that those name. */
#include "check/states.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

#ifdef TINY
enum { BLOCK_BITS = 1, TABLE_BITS = 1 };
#else
enum { BLOCK_BITS = 14, TABLE_BITS = 4 };
#endif
enum { BLOCK = 1 << BLOCK_BITS, SLOT_AHEAD = 16, STATE_AHEAD = 8 };
enum { NUMBER_BITS = 28, NUMBERS = (1 << NUMBER_BITS) - 1 };

typedef struct Block {
    Link links[BLOCK];
    uint32_t worlds[]; /* BLOCK times words */
} Block;

typedef struct Shelf {
    uint32_t *table; /* numbers of states plus one, and above them some bits of the hash; 0: free. NULL: none yet */
    uint32_t count;  /* of states */
    unsigned bits;   /* of a place in the table */
} Shelf;

struct States {
    uint32_t *place; /* for one world */
    bool full;
    uint32_t words;
    uint32_t count;
    uint64_t most;
    Block **blocks;
    size_t block_count, block_cap;
    Shelf *shelves;
    uint32_t shelf_mask; /* of a world's first word */
    uint64_t tables;     /* bytes */
    uint64_t peak;
};

static size_t shelves(const States *states) {
    return (size_t)states->shelf_mask + 1;
}

static Shelf *shelf_of(const States *states, const uint32_t *world) {
    return &states->shelves[world[0] & states->shelf_mask];
}

static size_t table_bytes(const Shelf *shelf) {
    return shelf->table ? sizeof *shelf->table << shelf->bits : 0;
}

static uint64_t bytes_now(const States *states) {
    uint64_t block = sizeof(Block) + (uint64_t)BLOCK * states->words * sizeof(uint32_t);
    return states->block_count * block + states->block_cap * sizeof(Block *) + shelves(states) * sizeof(Shelf) +
           states->tables;
}

static void note_peak(States *states) {
    uint64_t now = bytes_now(states);
    if (now > states->peak) states->peak = now;
}

States *states_new(uint32_t words, unsigned shelf_bits, uint64_t most) {
    States *states = mem_alloc(sizeof *states);
    states->words = words;
    states->most = most == 0 || most > NUMBERS ? NUMBERS : most;
    states->shelf_mask = (UINT32_C(1) << shelf_bits) - 1;
    states->place = mem_alloc(words * sizeof *states->place);
    states->shelves = mem_alloc(shelves(states) * sizeof *states->shelves);
    note_peak(states);
    return states;
}

void states_free(States *states) {
    if (!states) return;
    for (size_t i = 0; i < states->block_count; i++) free(states->blocks[i]);
    free(states->blocks);
    for (size_t i = 0; i < shelves(states); i++) free(states->shelves[i].table);
    free(states->shelves);
    free(states->place);
    free(states);
}

uint32_t states_count(const States *states) {
    return states->count;
}

const uint32_t *states_at(const States *states, uint32_t state) {
    return states->blocks[state >> BLOCK_BITS]->worlds + (size_t)(state & (BLOCK - 1)) * states->words;
}

uint32_t states_run(const States *states, uint32_t state) {
    uint32_t end = (state | (BLOCK - 1)) + 1;
    return (end < states->count ? end : states->count) - state;
}

Link states_link(const States *states, uint32_t state) {
    return states->blocks[state >> BLOCK_BITS]->links[state & (BLOCK - 1)];
}

uint64_t states_hash(const uint32_t *world, uint32_t words) {
    uint64_t hash = 0;
    for (uint32_t i = 0; i < words; i++) {
        hash = (hash ^ world[i]) * UINT64_C(0x9e3779b97f4a7c15);
        hash ^= hash >> 32;
    }
    return hash * UINT64_C(0xd6e8feb86659fd93);
}

static size_t first_slot(const Shelf *shelf, uint64_t hash) {
    return (size_t)(hash >> (64 - shelf->bits));
}

static size_t next_slot(const Shelf *shelf, size_t slot) {
    return (slot + 1) & (((size_t)1 << shelf->bits) - 1);
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

/* Where a world is on its shelf, or the free slot where it belongs. */
static uint32_t *find_slot(const States *states, const Shelf *shelf, const uint32_t *world, uint64_t hash) {
    size_t slot = first_slot(shelf, hash);
    for (; shelf->table[slot]; slot = next_slot(shelf, slot)) {
        uint32_t number = shelf->table[slot] & NUMBERS;
        if (shelf->table[slot] != entry_of(number, hash)) continue;
        if (same_world(states_at(states, number - 1), world, states->words)) break;
    }
    return &shelf->table[slot];
}

static uint32_t find(const States *states, const uint32_t *world, uint64_t hash) {
    const Shelf *shelf = shelf_of(states, world);
    if (!shelf->table) return STATE_NONE;
    uint32_t number = *find_slot(states, shelf, world, hash) & NUMBERS;
    return number ? number - 1 : STATE_NONE;
}

uint32_t states_find(const States *states, const uint32_t *world) {
    return find(states, world, states_hash(world, states->words));
}

static void put_table(States *states, Shelf *shelf, unsigned bits) {
    shelf->bits = bits;
    shelf->table = mem_alloc(sizeof *shelf->table << bits);
    states->tables += table_bytes(shelf);
    note_peak(states);
}

/* All known worlds differ, so they needn't be compared again. */
static void shelve_anew(const States *states, Shelf *shelf, uint32_t number) {
    uint64_t hash = states_hash(states_at(states, number - 1), states->words);
    size_t slot = first_slot(shelf, hash);
    while (shelf->table[slot]) slot = next_slot(shelf, slot);
    shelf->table[slot] = entry_of(number, hash);
}

/* The empty instruction is there for compilers that take a function which only fetches for one that does nothing. */
static void fetch(const void *at) {
    __builtin_prefetch(at);
    __asm__ volatile("");
}

static void grow_table(States *states, Shelf *shelf) {
    enum { AHEAD = 8 };
    Shelf old = *shelf;
    size_t slots = (size_t)1 << old.bits;
    put_table(states, shelf, old.bits + 1);
    for (size_t i = 0; i < slots; i++) {
        uint32_t soon = i + AHEAD < slots ? old.table[i + AHEAD] & NUMBERS : 0, number = old.table[i] & NUMBERS;
        if (soon) fetch(states_at(states, soon - 1));
        if (number) shelve_anew(states, shelf, number);
    }
    states->tables -= table_bytes(&old);
    free(old.table);
}

static void add_block(States *states) {
    states->blocks = mem_grow(states->blocks, states->block_count, &states->block_cap, sizeof *states->blocks);
    size_t worlds = (size_t)BLOCK * states->words * sizeof(uint32_t);
    states->blocks[states->block_count++] = mem_alloc(sizeof(Block) + worlds);
    note_peak(states);
}

static void add_state(States *states, Shelf *shelf, const uint32_t *world, const Offer *offer) {
    uint32_t state = states->count;
    if (state >> BLOCK_BITS == states->block_count) add_block(states);
    Block *block = states->blocks[state >> BLOCK_BITS];
    uint32_t *place = block->worlds + (size_t)(state & (BLOCK - 1)) * states->words;
    for (uint32_t i = 0; i < states->words; i++) place[i] = world[i];
    block->links[state & (BLOCK - 1)] = offer->link;
    states->count++;
    if ((uint64_t)++shelf->count * 2 > (uint64_t)1 << shelf->bits) grow_table(states, shelf);
}

/* ---- looking up ------------------------------------------------------------------------------------------------- */

static const uint32_t *offered(const States *states, const Offers *offers, uint32_t at) {
    return offers->worlds + (size_t)at * states->words;
}

static void fetch_slot(const States *states, const Offers *offers, uint32_t at) {
    const Shelf *shelf = shelf_of(states, offered(states, offers, at));
    if (shelf->table) fetch(&shelf->table[first_slot(shelf, offers->list[at].hash)]);
}

/* The state that the slot names by now. */
static void fetch_state(const States *states, const Offers *offers, uint32_t at) {
    const Shelf *shelf = shelf_of(states, offered(states, offers, at));
    uint32_t number = shelf->table ? shelf->table[first_slot(shelf, offers->list[at].hash)] & NUMBERS : 0;
    if (number) fetch(states_at(states, number - 1));
}

void states_expect(const States *states, const Offers *offers) {
    for (uint32_t at = 0; at < SLOT_AHEAD && at < offers->count; at++) fetch_slot(states, offers, at);
    for (uint32_t at = 0; at < STATE_AHEAD && at < offers->count; at++) fetch_state(states, offers, at);
}

static void fetch_ahead(const States *states, const Offers *offers, uint32_t at) {
    if (at + SLOT_AHEAD < offers->count) fetch_slot(states, offers, at + SLOT_AHEAD);
    if (at + STATE_AHEAD < offers->count) fetch_state(states, offers, at + STATE_AHEAD);
}

void states_find_all(const States *states, const Offers *offers, uint32_t *found) {
    states_expect(states, offers);
    for (uint32_t at = 0; at < offers->count; at++) {
        fetch_ahead(states, offers, at);
        found[at] = find(states, offered(states, offers, at), offers->list[at].hash);
    }
}

static bool look_up(States *states, const uint32_t *world, const Offer *offer) {
    Shelf *shelf = shelf_of(states, world);
    if (!shelf->table) put_table(states, shelf, TABLE_BITS);
    uint32_t *slot = find_slot(states, shelf, world, offer->hash);
    if (*slot) return false;
    states->full = states->count >= states->most;
    if (states->full) return false;
    *slot = entry_of(states->count + 1, offer->hash);
    add_state(states, shelf, world, offer);
    return true;
}

bool states_take(States *states, const Offers *offers, uint32_t at) {
    fetch_ahead(states, offers, at);
    return look_up(states, offered(states, offers, at), &offers->list[at]);
}

uint32_t *states_place(States *states) {
    return states->place;
}

bool states_put(States *states, const uint32_t *world, Link link) {
    return look_up(states, world, &(Offer){states_hash(world, states->words), link});
}

bool states_full(const States *states) {
    return states->full;
}

void states_close(States *states) {
    for (size_t i = 0; i < shelves(states); i++) {
        free(states->shelves[i].table);
        states->shelves[i].table = NULL;
    }
    states->tables = 0;
}

void states_reopen(States *states) {
    if (states->tables) return;
    for (uint32_t i = 0; i < states->count; i++) {
        Shelf *shelf = shelf_of(states, states_at(states, i));
        if (!shelf->table) put_table(states, shelf, shelf->bits);
        shelve_anew(states, shelf, i + 1);
    }
}

uint64_t states_bytes(const States *states) {
    return states->peak;
}
