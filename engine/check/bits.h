/* bits.h - sets of small numbers, as arrays of 64-bit words that the caller owns. */
#ifndef CHECK_BITS_H
#define CHECK_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline size_t bits_words(size_t count) {
    return (count + 63) / 64;
}

static inline bool bits_has(const uint64_t *set, uint32_t at) {
    return set[at / 64] >> (at % 64) & 1;
}

static inline void bits_put(uint64_t *set, uint32_t at) {
    set[at / 64] |= UINT64_C(1) << (at % 64);
}

static inline void bits_drop(uint64_t *set, uint32_t at) {
    set[at / 64] &= ~(UINT64_C(1) << (at % 64));
}

static inline void bits_copy(uint64_t *to, const uint64_t *from, size_t words) {
    for (size_t i = 0; i < words; i++) to[i] = from[i];
}

/* Adds a set to another. True when that one grew. */
static inline bool bits_join(uint64_t *to, const uint64_t *from, size_t words) {
    uint64_t grown = 0;
    for (size_t i = 0; i < words; i++) {
        grown |= from[i] & ~to[i];
        to[i] |= from[i];
    }
    return grown != 0;
}

#endif
