/* sieve.c - exact pruning of a table of sums, in time near to linear.
 *
 * First utilities are dealt into buckets; one pass finds each bucket's highest second utility, a second pass keeps only
 * sums higher than all in the buckets above. What is left is little more than the frontier: it is sorted (it comes as
 * a few sorted runs, which are merged) and swept once, exactly. No pass stores the whole table. */
#include "model/sieve.h"

#include <stdlib.h>

#include "base/mem.h"

enum { BUCKET_BITS_LEAST = 4, BUCKET_BITS_MOST = 14, SUMS_A_BUCKET_BITS = 2 };

typedef struct Buckets {
    int32_t top;    /* the highest first utility */
    uint32_t shift; /* a bucket is 2 to the shift wide */
    uint32_t count;
} Buckets;

Sieve *sieve_new(void) {
    Sieve *sieve = mem_alloc(sizeof *sieve);
    sieve->best = mem_alloc(((size_t)1 << BUCKET_BITS_MOST) * sizeof *sieve->best);
    return sieve;
}

void sieve_free(Sieve *sieve) {
    if (!sieve) return;
    free(sieve->kept);
    free(sieve->spare);
    free(sieve->best);
    free(sieve);
}

static uint64_t key_of(int32_t u0, int32_t u1) {
    uint32_t high = (uint32_t)INT32_MAX - (uint32_t)u0, low = (uint32_t)INT32_MAX - (uint32_t)u1;
    return (uint64_t)high << 32 | low;
}

void key_utilities(uint64_t key, int32_t u[COURTS]) {
    u[0] = (int32_t)(INT32_MAX - (int64_t)(key >> 32));
    u[1] = (int32_t)(INT32_MAX - (int64_t)(key & UINT32_MAX));
}

static void extend(Points points, int64_t *least, int64_t *most) {
    int32_t low = points.list[0].u[0], high = low;
    for (uint32_t i = 1; i < points.count; i++) {
        int32_t u = points.list[i].u[0];
        if (u < low) low = u;
        if (u > high) high = u;
    }
    *least += low;
    *most += high;
}

static Buckets buckets_for(Points left, Points right) {
    int64_t least = 0, most = 0;
    extend(left, &least, &most);
    extend(right, &least, &most);
    uint64_t sums = (uint64_t)left.count * right.count, spread = (uint64_t)(most - least);
    uint32_t bits = BUCKET_BITS_LEAST, shift = 0;
    while (bits < BUCKET_BITS_MOST && sums >> (bits + SUMS_A_BUCKET_BITS)) bits++;
    while (spread >> shift >> bits) shift++;
    return (Buckets){(int32_t)most, shift, (uint32_t)(spread >> shift) + 1};
}

/* Each bucket's highest second utility. */
static void find_best(int32_t *best, Buckets buckets, Points left, Points right) {
    for (uint32_t b = 0; b < buckets.count; b++) best[b] = INT32_MIN;
    for (uint32_t r = 0; r < right.count; r++) {
        uint32_t from = (uint32_t)(buckets.top - right.list[r].u[0]);
        int32_t more = right.list[r].u[1];
        for (uint32_t l = 0; l < left.count; l++) {
            uint32_t b = (from - (uint32_t)left.list[l].u[0]) >> buckets.shift;
            int32_t u1 = left.list[l].u[1] + more;
            if (u1 > best[b]) best[b] = u1;
        }
    }
}

/* From each bucket's own highest to the highest of all buckets above it. */
static void raise_best(int32_t *best, uint32_t count) {
    int32_t above = INT32_MIN;
    for (uint32_t b = 0; b < count; b++) {
        int32_t own = best[b];
        best[b] = above;
        if (own > above) above = own;
    }
}

static void make_room(Sieve *sieve, size_t more) {
    size_t wanted = sieve->count + more;
    if (wanted <= sieve->kept_room) return;
    sieve->kept = mem_grow(sieve->kept, wanted - 1, &sieve->kept_room, sizeof *sieve->kept);
}

static void gather(Sieve *sieve, Buckets buckets, Points left, Points right) {
    sieve->count = 0;
    for (uint32_t r = 0; r < right.count; r++) {
        make_room(sieve, left.count);
        Point add = right.list[r];
        Candidate *to = sieve->kept + sieve->count;
        for (uint32_t l = 0; l < left.count; l++) {
            int32_t u0 = left.list[l].u[0] + add.u[0], u1 = left.list[l].u[1] + add.u[1];
            uint32_t b = (uint32_t)(buckets.top - u0) >> buckets.shift;
            if (u1 > sieve->best[b]) *to++ = (Candidate){key_of(u0, u1), l, r};
        }
        sieve->count = (size_t)(to - sieve->kept);
    }
}

static size_t run_end(const Candidate *list, size_t from, size_t count) {
    if (from >= count) return count;
    size_t end = from + 1;
    while (end < count && list[end - 1].key <= list[end].key) end++;
    return end;
}

/* Merges neighbouring runs of `from` two by two into `to`; gives how many runs there are then. */
static size_t merge_runs(const Candidate *from, Candidate *to, size_t count) {
    size_t runs = 0;
    for (size_t at = 0; at < count; runs++) {
        size_t a = at, middle = run_end(from, at, count), b = middle, end = run_end(from, middle, count);
        while (a < middle && b < end) *to++ = from[a].key <= from[b].key ? from[a++] : from[b++];
        while (a < middle) *to++ = from[a++];
        while (b < end) *to++ = from[b++];
        at = end;
    }
    return runs;
}

static void sort_kept(Sieve *sieve) {
    if (run_end(sieve->kept, 0, sieve->count) == sieve->count) return;
    sieve->spare = mem_grow(sieve->spare, sieve->count, &sieve->spare_room, sizeof *sieve->spare);
    size_t runs = 0;
    do {
        runs = merge_runs(sieve->kept, sieve->spare, sieve->count);
        Candidate *merged = sieve->spare;
        size_t room = sieve->spare_room;
        sieve->spare = sieve->kept;
        sieve->spare_room = sieve->kept_room;
        sieve->kept = merged;
        sieve->kept_room = room;
    } while (runs > 1);
}

/* By falling first utility: whoever doesn't beat the best second one so far, or equal the last kept, is beaten. */
static void sweep(Sieve *sieve) {
    size_t kept = 0;
    for (size_t i = 0; i < sieve->count; i++) {
        uint64_t key = sieve->kept[i].key;
        bool tie = kept > 0 && key == sieve->kept[kept - 1].key;
        bool higher = kept == 0 || (uint32_t)key < (uint32_t)sieve->kept[kept - 1].key;
        if (tie || higher) sieve->kept[kept++] = sieve->kept[i];
    }
    sieve->count = kept;
}

void sieve_run(Sieve *sieve, Points left, Points right) {
    Buckets buckets = buckets_for(left, right);
    find_best(sieve->best, buckets, left, right);
    raise_best(sieve->best, buckets.count);
    gather(sieve, buckets, left, right);
    sort_kept(sieve);
    sweep(sieve);
}
