/* treaty_deals.h - what the reference says of eleven named deals in four states of the war. */
#ifndef TESTS_TREATY_DEALS_H
#define TESTS_TREATY_DEALS_H

#include "unit/domain_maker.h"

typedef struct KnownReading { /* in one state */
    bool placed;
    int32_t efficiency, equity;
    bool passed[COURTS];
    int32_t yes[COURTS];
    uint32_t against[COURTS];
} KnownReading;

typedef struct KnownDeal {
    const char *name;
    int changes[16]; /* from the record, as treaty_deal takes them */
    int32_t u[COURTS];
    int32_t fidelity; /* half percents */
    int32_t durability;
    uint32_t breaks[COURTS];
    KnownReading in[TREATY_STATES];
} KnownDeal;

enum { KNOWN_DEALS = 11, KNOWN_RANSOM = 1 };
extern const KnownDeal known_deals[KNOWN_DEALS];

#endif
