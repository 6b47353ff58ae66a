/* record.c - lunar dates from a scenario's list of months. */
#include "model/record.h"

#include "base/date.h"

const Month *calendar_month(const Calendar *calendar, int32_t day) {
    for (uint32_t i = 0; i + 1 < calendar->count; i++)
        if (day >= calendar->months[i].first && day < calendar->months[i + 1].first) return &calendar->months[i];
    return NULL;
}

void calendar_words(const Calendar *calendar, int32_t day, StrBuf *out) {
    const Month *month = calendar_month(calendar, day);
    if (!month) return;
    strbuf_printf(out, "%s, day %d (%s)", month->label, day - month->first + 1, date_cycle_pinyin(date_cycle(day)));
}
