/* hunt_parts.h - what the plans share; private to hunt*.c. */
#ifndef CHECK_HUNT_PARTS_H
#define CHECK_HUNT_PARTS_H

#include "check/hunt.h"

enum { PLANS_TO_SEAL = 6, PLANS_OF_LUCK = 24, ACTS_MOST = 160 };

typedef struct Hunter {
    const Hunt *hunt;
    const Book *book;
    const Sitting *sitting;
    uint32_t plan;
    Played *played;
    World *next;
    Talks talks; /* as they stand */
    Table table;
    uint32_t told[COURTS], swayed[FACTIONS_MOST]; /* tokens tried so far */
    uint64_t luck;
    Deal refused; /* put last, in vain */
    bool refuses;
} Hunter;

bool hunt_over(const Hunter *hunter);

/* Says something. False when it can't be said; then nothing has changed. */
bool hunt_say(Hunter *hunter, const Say *say, uint32_t branch);

/* Part of a day goes by, and nothing comes of it. False when not even that can be. */
bool hunt_idle(Hunter *hunter);

/* Lets the day go by up to where the act that ends the talks has to come, and does it. */
bool hunt_end(Hunter *hunter, const Say *say);

/* One step on the way to a treaty of the tuple. */
bool envoy_seals(Hunter *hunter);
bool minister_seals(Hunter *hunter);
bool mediator_seals(Hunter *hunter);

/* One step on the way to the trust that is wanted; false when it is there, or there is no way. */
bool hunt_trust(Hunter *hunter);

/* One step on the way to a computed court's going home. */
bool hunt_stubborn(Hunter *hunter);

/* How the courts would vote now, with what they have heard; and a deal of the tuple that meets it. */
Demand hunt_demand(const Hunter *hunter);
bool hunt_deal(const Hunter *hunter, const Demand *demand, Deal *deal);
bool hunt_ready(const Hunter *hunter); /* what lies there is of the tuple, and both courts would ratify it */

#endif
