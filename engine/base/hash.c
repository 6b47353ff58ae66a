/* hash.c - xxHash for bytes, and a table from names to numbers built on it.
 *
 * The table is a power of two in size, at most half full, and nothing is ever taken out: a search ends at the first
 * empty place. */
#include "base/hash.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "base/mem.h"

uint64_t hash_bytes(const void *bytes, size_t size, uint64_t seed) {
    return XXH64(size ? bytes : "", size, seed);
}

typedef struct Place {
    const char *name; /* NULL: empty */
    size_t len;
    uint64_t hash;
    uint32_t value;
} Place;

struct NameMap {
    Place *places;
    size_t size, used;
};

#ifdef TINY
enum { PLACES_FIRST = 2 };
#else
enum { PLACES_FIRST = 32 };
#endif

NameMap *namemap_new(void) {
    NameMap *map = mem_alloc(sizeof *map);
    map->size = PLACES_FIRST;
    map->places = mem_alloc(map->size * sizeof *map->places);
    return map;
}

void namemap_free(NameMap *map) {
    if (!map) return;
    free(map->places);
    free(map);
}

/* Where the name is, or the empty place where it belongs. */
static Place *find(const NameMap *map, const char *name, size_t len, uint64_t hash) {
    for (size_t i = hash & (map->size - 1);; i = (i + 1) & (map->size - 1)) {
        Place *place = &map->places[i];
        if (!place->name) return place;
        if (place->hash == hash && place->len == len && memcmp(place->name, name, len) == 0) return place;
    }
}

static void grow(NameMap *map) {
    Place *old = map->places;
    size_t count = map->size;
    map->size *= 2;
    map->places = mem_alloc(map->size * sizeof *map->places);
    for (size_t i = 0; i < count; i++) {
        if (old[i].name) *find(map, old[i].name, old[i].len, old[i].hash) = old[i];
    }
    free(old);
}

int64_t namemap_get(const NameMap *map, const char *name, size_t len) {
    if (!name) name = "";
    const Place *place = find(map, name, len, hash_bytes(name, len, 0));
    return place->name ? (int64_t)place->value : -1;
}

bool namemap_put(NameMap *map, const char *name, size_t len, uint32_t value) {
    if (!name) name = ""; /* as an empty Str may have it; NULL marks an empty place */
    uint64_t hash = hash_bytes(name, len, 0);
    if (find(map, name, len, hash)->name) return false;
    if ((map->used + 1) * 2 > map->size) grow(map);
    *find(map, name, len, hash) = (Place){name, len, hash, value};
    map->used++;
    return true;
}
