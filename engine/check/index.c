/* index.c - reading an index. All that is asked of it is checked when it is opened: that the hash is right, and that
 * the file is exactly as long as its own counts and the book's say. After that no place in it lies outside, and a
 * number found in it is only used when there is such an outlook. */
#include "check/index.h"

#include <stdlib.h>

#include "check/bits.h"
#include "check/index_parts.h"
#include "check/packing.h"

struct Index {
    const Book *book;
    Str bytes;
    Packing *packing;
    uint32_t counts[INDEX_COUNTS];
    uint64_t salt;
    const char *masks, *outlooks, *worlds;
    uint32_t ending_words, clause_words;
};

static uint64_t number_at(const char *at, int bytes) {
    uint64_t number = 0;
    for (int i = bytes; i-- > 0;) number = number << 8 | (unsigned char)at[i];
    return number;
}

static uint32_t outlook_words(const Index *index) {
    return index->ending_words + 2 * index->clause_words;
}

/* ---- opening ---------------------------------------------------------------------------------------------------- */

static bool check_whole(Str bytes, Error *err) {
    if (bytes.len < INDEX_HEAD || memcmp(bytes.at, INDEX_MAGIC, sizeof INDEX_MAGIC - 1) != 0)
        return error_set(err, "The index of what is within reach isn't one that this version of the program reads.");
    Str checked = str_of(bytes.at + INDEX_AT_BOOK, bytes.len - INDEX_AT_BOOK);
    if (hash_bytes(checked.at, checked.len, 0) != number_at(bytes.at + INDEX_AT_CHECK, 8))
        return error_set(err, "The index of what is within reach is damaged.");
    return true;
}

static bool check_source(const Index *index, const char *engine, Error *err) {
    if (number_at(index->bytes.at + INDEX_AT_BOOK, 8) != index->book->id)
        return error_set(err, "The index of what is within reach is of another text of this story.");
    if (number_at(index->bytes.at + INDEX_AT_MADE, 8) != index_made(index->book, engine))
        return error_set(err, "The index of what is within reach was written by another version of the program.");
    return true;
}

static uint32_t count_endings(const Book *book) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < book->scene_count; i++) count += book->scenes[i].ending;
    return count;
}

/* Counts are at most 32 bits and their products of two fit into 64, so no sum here wraps round. */
static bool lay_out(Index *index) {
    const uint32_t *counts = index->counts;
    index->ending_words = (uint32_t)bits_words(counts[INDEX_ENDINGS] + (size_t)1);
    index->clause_words = (uint32_t)bits_words(counts[INDEX_CLAUSES] + (size_t)1);
    uint64_t masks = index_mask_bytes(counts[INDEX_SCENES], counts[INDEX_WORDS]);
    uint64_t outlooks = (uint64_t)counts[INDEX_OUTLOOKS] * outlook_words(index) * 8;
    uint64_t worlds = (uint64_t)counts[INDEX_WORLDS] * 8;
    if (outlooks > INDEX_LIMIT || INDEX_HEAD + masks + outlooks + worlds != index->bytes.len) return false;
    index->masks = index->bytes.at + INDEX_HEAD;
    index->outlooks = index->masks + masks;
    index->worlds = index->outlooks + outlooks;
    return true;
}

static bool check_layout(Index *index, Error *err) {
    const Book *book = index->book;
    for (int i = 0; i < INDEX_COUNTS; i++)
        index->counts[i] = (uint32_t)number_at(index->bytes.at + INDEX_AT_COUNTS + (size_t)4 * (size_t)i, 4);
    bool fits = index->counts[INDEX_SCENES] == book->scene_count &&
                index->counts[INDEX_WORDS] == packing_words(index->packing) &&
                index->counts[INDEX_ENDINGS] == count_endings(book) &&
                index->counts[INDEX_CLAUSES] == book->clause_count && lay_out(index);
    return fits || error_set(err, "The index of what is within reach doesn't fit this story.");
}

static Packing *pack_for(const Book *book) {
    Live *live = live_new(book);
    Packing *packing = packing_new(book, live);
    live_free(live);
    return packing;
}

Index *index_read(Str bytes, const Book *book, const char *engine, Error *err) {
    if (!check_whole(bytes, err)) return NULL;
    Index *index = mem_alloc(sizeof *index);
    *index = (Index){.book = book, .bytes = bytes, .salt = number_at(bytes.at + INDEX_AT_SALT, 8)};
    if (check_source(index, engine, err)) {
        index->packing = pack_for(book);
        if (check_layout(index, err)) return index;
    }
    index_close(index);
    return NULL;
}

void index_close(Index *index) {
    if (!index) return;
    packing_free(index->packing);
    free(index);
}

/* ---- asking ----------------------------------------------------------------------------------------------------- */

uint32_t index_ending_words(const Index *index) {
    return index->ending_words;
}
uint32_t index_clause_words(const Index *index) {
    return index->clause_words;
}

static uint64_t key_of(const Index *index, const World *world) {
    uint32_t words = index->counts[INDEX_WORDS];
    uint32_t *packed = mem_alloc(2 * (size_t)words * sizeof *packed), *mask = packed + words;
    packing_close(index->packing, world, packed);
    const char *at = index->masks + (size_t)packing_scene(index->packing, packed).at * words * 4;
    for (uint32_t i = 0; i < words; i++) mask[i] = (uint32_t)number_at(at + (size_t)i * 4, 4);
    uint64_t key = index_key(packed, mask, words, index->salt);
    free(packed);
    return key;
}

/* The number of an outlook, from the only masked world with this key. */
static bool find_outlook(const Index *index, uint64_t key, uint64_t *number) {
    unsigned bits = index_bits(index->counts[INDEX_OUTLOOKS]);
    uint32_t low = 0, high = index->counts[INDEX_WORLDS];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (number_at(index->worlds + (size_t)middle * 8, 8) >> bits < key >> bits)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == index->counts[INDEX_WORLDS]) return false;
    uint64_t found = number_at(index->worlds + (size_t)low * 8, 8);
    *number = found & ((UINT64_C(1) << bits) - 1);
    return found >> bits == key >> bits && *number < index->counts[INDEX_OUTLOOKS];
}

/* What a file says beyond the last of a set isn't taken over. */
static void read_set(const char *at, uint32_t count, uint64_t *set) {
    for (uint32_t i = 0; i < count; i++)
        if (number_at(at + (size_t)i / 64 * 8, 8) >> (i % 64) & 1) bits_put(set, i);
}

static void read_clauses(const Index *index, const World *world, const char *apart, uint64_t *clauses) {
    uint64_t *held = mem_alloc(index->clause_words * sizeof *held);
    read_set(apart, index->book->clause_count, clauses);
    read_set(apart + (size_t)index->clause_words * 8, index->book->clause_count, held);
    for (uint32_t i = 0; i < index->book->clause_count; i++) {
        const Clause *clause = &index->book->clauses[i];
        if (clause->record == ID_NONE || world_get(world, clause->fact) != (int32_t)clause->record + 1) continue;
        bits_drop(clauses, i);
        if (bits_has(held, i)) bits_put(clauses, i);
    }
    free(held);
}

bool index_in(const Index *index, const World *world, uint64_t *endings, uint64_t *clauses) {
    uint64_t number;
    if (!find_outlook(index, key_of(index, world), &number)) return false;
    const char *outlook = index->outlooks + (size_t)number * outlook_words(index) * 8;
    for (uint32_t i = 0; i < index->ending_words; i++) endings[i] = 0;
    for (uint32_t i = 0; i < index->clause_words; i++) clauses[i] = 0;
    read_set(outlook, index->counts[INDEX_ENDINGS], endings);
    read_clauses(index, world, outlook + (size_t)index->ending_words * 8, clauses);
    return true;
}
