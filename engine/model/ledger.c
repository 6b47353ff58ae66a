/* ledger.c - sums of a treaty's payments. They fit easily: a thousand million, over some thousands of years. */
#include "model/ledger.h"

int64_t ledger_settled(const Ledger *ledger, const World *world, uint32_t item) {
    int32_t settled = world_get(world, ledger->items[item].fact);
    return settled > 0 ? ledger->items[item].amounts[settled - 1] : -1;
}

int64_t ledger_sworn(const Ledger *ledger, uint32_t item) {
    const LedgerItem *of = &ledger->items[item];
    return of->record >= 0 ? of->amounts[of->record] : -1;
}

int64_t ledger_span(const Ledger *ledger, uint32_t item, uint32_t span, int64_t yearly) {
    const LedgerSpan *of = &ledger->spans[span];
    return yearly < 0 ? -1 : (yearly + of->raise[item]) * (of->last - of->first + 1);
}

int64_t ledger_whole(const Ledger *ledger, uint32_t item, int64_t yearly) {
    int64_t sum = 0;
    if (yearly < 0) return -1;
    for (uint32_t i = 0; i < ledger->span_count; i++) sum += ledger_span(ledger, item, i, yearly);
    return sum;
}

int64_t ledger_mixed(const Ledger *ledger, const World *world) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < ledger->item_count; i++) {
        int64_t yearly = ledger_settled(ledger, world, i);
        sum += yearly > 0 ? yearly : 0;
    }
    return sum;
}
