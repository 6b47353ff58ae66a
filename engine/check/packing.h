/* packing.h - worlds as few bits as will do. A packed world is an array of 32-bit words: the scene, the role, and the
 * facts that can still matter there (live.h), each in as many bits as its range needs. Facts that can't matter take no
 * room, so two worlds that differ in them alone pack alike. */
#ifndef CHECK_PACKING_H
#define CHECK_PACKING_H

#include "check/live.h"
#include "model/world.h"

typedef struct Packing Packing;

/* live NULL: every fact is kept. Borrows the book; needs live only during the call. */
Packing *packing_new(const Book *book, const Live *live);

/* Of worlds at a table, by what still matters once its talks end. Worlds elsewhere can't be packed so. */
Packing *packing_of_ends(const Book *book, const Live *live);
void packing_free(Packing *packing);

uint32_t packing_words(const Packing *packing);      /* of every packed world */
unsigned packing_scene_bits(const Packing *packing); /* the low bits of the first word are the scene */
uint64_t packing_bytes(const Packing *packing);      /* memory of its own */

void packing_close(const Packing *packing, const World *world, uint32_t *words);

/* Writing a World is not open to all (model/world_write.h): the caller lends the door. */
typedef void WorldPut(World *world, FactId fact, int32_t value);

/* Facts that were left out get their start value; a day that was left out, that of the scene if it has one. */
void packing_open(const Packing *packing, const uint32_t *words, World *world, WorldPut *put);

/* Whether worlds that stand there keep a fact; the day also when it is known without. */
bool packing_keeps(const Packing *packing, SceneId scene, FactId fact);

SceneId packing_scene(const Packing *packing, const uint32_t *words);

#endif
