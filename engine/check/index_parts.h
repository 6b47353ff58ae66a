/* index_parts.h - how an index lies in its file, for those who read and write it (index.c, index_write.c). Numbers are
 * little-endian:
 *
 *   0   8  "hinge 1\n"
 *   8   8  check: hash of all after it
 *   16  8  the book's id
 *   24  8  hash of the version of the program and of the facts
 *   32  8  salt of the keys
 *   40  4  scenes            44  4  words of a packed world
 *   48  4  endings           52  4  clauses
 *   56  4  outlooks          60  4  masked worlds
 *   64     a mask for each scene, in 4-byte words, filled up to 8 bytes
 *          the outlooks: endings, clauses of those that stand otherwise now, and of those that stand as on record
 *          the masked worlds, rising: the high bits of a key, below them the number of an outlook */
#ifndef CHECK_INDEX_PARTS_H
#define CHECK_INDEX_PARTS_H

#include <string.h>

#include "base/hash.h"
#include "model/book.h"

#define INDEX_MAGIC "hinge 1\n"

enum { INDEX_AT_CHECK = 8, INDEX_AT_BOOK = 16, INDEX_AT_MADE = 24, INDEX_AT_SALT = 32, INDEX_AT_COUNTS = 40 };
enum { INDEX_HEAD = 64 };

typedef enum IndexCount {
    INDEX_SCENES,
    INDEX_WORDS,
    INDEX_ENDINGS,
    INDEX_CLAUSES,
    INDEX_OUTLOOKS,
    INDEX_WORLDS,
    INDEX_COUNTS
} IndexCount;

static inline uint64_t index_key(const uint32_t *packed, const uint32_t *mask, uint32_t words, uint64_t salt) {
    uint64_t key = salt;
    for (uint32_t i = 0; i < words; i++) {
        key = (key ^ (packed[i] & mask[i])) * UINT64_C(0x9e3779b97f4a7c15);
        key ^= key >> 32;
    }
    return key * UINT64_C(0xd6e8feb86659fd93);
}

/* How many low bits are the number of an outlook. */
static inline unsigned index_bits(uint32_t outlooks) {
    unsigned bits = 1;
    while (bits < 32 && outlooks > UINT32_C(1) << bits) bits++;
    return bits;
}

static inline size_t index_mask_bytes(uint32_t scenes, uint32_t words) {
    return ((size_t)scenes * words + 1) / 2 * 8;
}

/* Two programs, or a book to which a condition was added, may pack worlds differently. */
static inline uint64_t index_made(const Book *book, const char *engine) {
    uint64_t hash = hash_bytes(engine, strlen(engine), 0);
    for (uint32_t i = 0; i < schema_count(book->schema); i++) {
        const Fact *fact = schema_fact(book->schema, (FactId){i});
        int32_t range[] = {fact->min, fact->max};
        hash = hash_bytes(range, sizeof range, hash_bytes(fact->name, strlen(fact->name), hash));
    }
    return hash;
}

#endif
