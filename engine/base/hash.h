/* hash.h - identity, not security. xxHash, the same number on every machine and in every build. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The hash of some bytes; chain several by passing the hash so far as the seed. */
uint64_t hash_bytes(const void *bytes, size_t size, uint64_t seed);

/* Names to numbers: a small open-addressing table over borrowed strings, which must outlive it. */
typedef struct NameMap NameMap;
NameMap *namemap_new(void);
void namemap_free(NameMap *map);
/* The number of a name, or -1. */
int64_t namemap_get(const NameMap *map, const char *name, size_t len);
/* False, and nothing changed, when the name is already there. */
bool namemap_put(NameMap *map, const char *name, size_t len, uint32_t value);

#endif
