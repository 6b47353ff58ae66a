/* record.c - lunar dates from a scenario's list of months. */
#include "model/record.h"

#include "base/date.h"

void calendar_words(const Calendar *calendar, int32_t day, StrBuf *out) {
    for (uint32_t i = 0; i + 1 < calendar->count; i++) {
        const Month *month = &calendar->months[i];
        if (day < month[0].first || day >= month[1].first) continue;
        strbuf_printf(out, "%s, day %d (%s)", month->label, day - month->first + 1, date_cycle_pinyin(date_cycle(day)));
        return;
    }
}
