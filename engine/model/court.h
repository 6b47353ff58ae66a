/* court.h - the two courts of a bargaining problem: who they are, what they care for, how they bargain. */
#ifndef MODEL_COURT_H
#define MODEL_COURT_H

#include "model/record.h"

enum { COURTS = 2, INTERESTS_MOST = 8, FACTIONS_MOST = 8, DOMAIN_CLAUSES = 40, OPTIONS_MOST = 16, GROUP_ROWS = 200000 };

typedef struct Interest {
    const char *name, *label; /* "honour", "honour" */
    Where where;
} Interest;

typedef struct Faction {
    const char *name, *label;
    int32_t power;                  /* percent of its court's */
    int32_t weight[INTERESTS_MOST]; /* points a half-step */
    int32_t bias;                   /* how much higher than true it puts the first court's chance of winning, percent */
    int32_t prize;                  /* what it hopes victory would bring, points */
    uint32_t red[DOMAIN_CLAUSES];   /* bit 1 << option: never, at any price */
    PersonId person;                /* who speaks for it; ID_NONE: nobody */
    Where where;
} Faction;

typedef struct Temper {          /* how a computed court bargains; the scenario's */
    int32_t steepness;           /* tenths of e, 1 to 30: 3 holds out, 10 even, 15 yields early */
    int32_t per_turn, per_round; /* pressure that a turn, a round adds */
    int32_t patience;            /* silent turns of the other until it says that it waits */
} Temper;

typedef struct Court {
    const char *name, *label;
    Faction factions[FACTIONS_MOST];
    uint32_t faction_count, ruler;   /* an index of factions */
    int32_t quota;                   /* percent of power that must vote yes */
    int32_t prize, loss, toll, fear; /* of the war: points won, lost, a round, and a degree of fear */
    Temper temper;
    int32_t guess; /* how far off, in points, it takes the other's reservation to be as talks begin */
    Where where;
} Court;

#endif
