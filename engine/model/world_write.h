/* world_write.h - the only door to changing a World. Included by world.c, effect.c, rules.c (the position, and which
 * choices were taken), carry.c, which takes worlds over into another book, and by check/flood.c, which unpacks worlds
 * it has met; `make check-floors` refuses any other. */
#ifndef MODEL_WORLD_WRITE_H
#define MODEL_WORLD_WRITE_H

#include "model/world.h"

/* The value must be within the fact's range. */
void world_put(World *world, FactId fact, int32_t value);

struct Talks *world_talks_open(World *world); /* to be changed in place; NULL as world_talks */

#endif
