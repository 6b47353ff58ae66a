/* pack.h - worlds as few bits as will do. A packed world is an array of 32-bit words: the scene, the role, and the facts that can still matter
 * there (live.h), each in as many bits as its range needs. Facts that can't matter take no room, so two worlds that differ in them alone pack alike. */
#ifndef CHECK_PACK_H
#define CHECK_PACK_H

#include "check/live.h"
#include "model/world.h"

typedef struct Pack Pack;

/* live NULL: every fact is kept. Borrows the book; needs live only during the call. */
Pack *pack_new(const Book *book, const Live *live);
void pack_free(Pack *pack);

uint32_t pack_words(const Pack *pack); /* of every packed world */
uint64_t pack_bytes(const Pack *pack); /* memory of its own */

void pack_close(const Pack *pack, const World *world, uint32_t *words);

/* Writing a World is not open to all (model/world_write.h): the caller lends the door. */
typedef void WorldPut(World *world, FactId fact, int32_t value);

/* Facts that were left out get their start value; a day that was left out, that of the scene if it has one. */
void pack_open(const Pack *pack, const uint32_t *words, World *world, WorldPut *put);

SceneId pack_scene(const Pack *pack, const uint32_t *words);

#endif
