/* luck.h - a stream of random numbers (splitmix64): the same for a seed on every machine and in every build. */
#ifndef CHECK_LUCK_H
#define CHECK_LUCK_H

#include <stdint.h>

typedef struct Luck {
    uint64_t state;
} Luck;

static inline uint64_t luck_next(Luck *luck) {
    uint64_t mixed = luck->state += UINT64_C(0x9e3779b97f4a7c15);
    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94d049bb133111eb);
    return mixed ^ mixed >> 31;
}

/* 0 to below - 1. */
static inline uint32_t luck_below(Luck *luck, uint32_t below) {
    return (uint32_t)((luck_next(luck) >> 32) * below >> 32);
}

/* A stream for each game of a seed, so that a game is the same however many are played. */
static inline Luck luck_of(uint64_t seed, uint64_t game) {
    Luck luck = {seed};
    luck.state = luck_next(&luck) ^ game * UINT64_C(0xd1342543de82ef95);
    return luck;
}

#endif
