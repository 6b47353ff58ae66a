/* edition.c - the list of editions.def, and where a number stands in it. Between the oldest and the latest every number
 * is read; below and above, none is. */
#include "script/edition.h"

#define EDITION(number, change) {number, change},
static const Edition READ[] = {
#include "script/editions.def"
};
#undef EDITION

Editions editions_read(void) {
    return (Editions){READ, sizeof READ / sizeof READ[0]};
}

int editions_latest(Editions editions) {
    return editions.list[editions.count - 1].number;
}

EditionFit edition_fit(Editions editions, int64_t number, StrBuf *changes) {
    if (number > editions_latest(editions)) return EDITION_NEWER;
    if (number < editions.list[0].number) return EDITION_UNREAD;
    for (size_t i = 0; i < editions.count; i++) {
        const Edition *edition = &editions.list[i];
        if (edition->number <= number) continue;
        strbuf_printf(changes, "%sedition %d: %s", changes->len ? "; " : "", edition->number, edition->change);
    }
    return number == editions_latest(editions) ? EDITION_PRESENT : EDITION_OLD;
}
