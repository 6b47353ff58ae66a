/* saturate.h - counts of deals that stop at UINT64_MAX, which then reads "more than that". */
#ifndef MODEL_SATURATE_H
#define MODEL_SATURATE_H

#include <stdint.h>

static inline uint64_t count_plus(uint64_t a, uint64_t b) {
    uint64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? UINT64_MAX : sum;
}

static inline uint64_t count_times(uint64_t a, uint64_t b) {
    uint64_t product = 0;
    return __builtin_mul_overflow(a, b, &product) ? UINT64_MAX : product;
}

#endif
