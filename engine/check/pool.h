/* pool.h - rows of numbers kept once each, and numbered as they come. Equal rows have equal numbers. */
#ifndef CHECK_POOL_H
#define CHECK_POOL_H

#include <stdint.h>

typedef struct Pool Pool;

Pool *pool_new(uint32_t words); /* of every row */
void pool_free(Pool *pool);

uint32_t pool_put(Pool *pool, const uint64_t *row);
const uint64_t *pool_at(const Pool *pool, uint32_t number); /* until the next put */

uint32_t pool_count(const Pool *pool);
uint64_t pool_bytes(const Pool *pool);

#endif
