/* ledger.h - what a treaty costs over the years, as whole numbers: by clause, an amount for each of its options, and
 * stretches of years with what each amount was raised by in them. Nothing is added up across clauses but by the
 * author's own leave: a length of silk isn't a liang of silver. */
#ifndef MODEL_LEDGER_H
#define MODEL_LEDGER_H

#include "model/world.h"

enum { LEDGER_ITEMS = 8, LEDGER_SPANS = 16, LEDGER_MOST = 1000000000 };

typedef struct LedgerItem { /* of one clause */
    const char *label;
    FactId fact;            /* the clause's: 0 while it isn't settled, then 1 and its option */
    int32_t record;         /* the option that was sworn; -1: of this nothing is recorded */
    const int32_t *amounts; /* by option, a year */
} LedgerItem;

typedef struct LedgerSpan {
    const char *label;
    int32_t first, last; /* years, both counted */
    int32_t raise[LEDGER_ITEMS];
} LedgerSpan;

typedef struct Ledger {
    const char *title;
    LedgerItem items[LEDGER_ITEMS];
    uint32_t item_count;
    LedgerSpan spans[LEDGER_SPANS];
    uint32_t span_count;
    int32_t war; /* what a year of it costs, in units as mixed as theirs; 0: not told */
    Where where;
} Ledger;

/* A year's amount: as settled in this world, or as sworn; -1 when it wasn't. */
int64_t ledger_settled(const Ledger *ledger, const World *world, uint32_t item);
int64_t ledger_sworn(const Ledger *ledger, uint32_t item);

/* What so much a year comes to over a span, with what it was raised by; over all of them. -1 for -1. */
int64_t ledger_span(const Ledger *ledger, uint32_t item, uint32_t span, int64_t yearly);
int64_t ledger_whole(const Ledger *ledger, uint32_t item, int64_t yearly);

/* A year's amounts of all items together, so far as they are settled: of mixed units, an order of magnitude. */
int64_t ledger_mixed(const Ledger *ledger, const World *world);

#endif
