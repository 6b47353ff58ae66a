/* table_desk.h - a game at the small table of talks_maker.h, and its pages as text, for tests of the view. */
#ifndef TESTS_TABLE_DESK_H
#define TESTS_TABLE_DESK_H

#include "unit/page_said.h"
#include "unit/talks_maker.h"
#include "view/compose.h"

typedef struct Desk {
    Book *book;
    Game *game; /* NULL until desk_start */
    Page *page; /* as last shown */
    StrBuf text;
} Desk;

/* In each court the second councillor has a name, “old Kou” and “Gao Zheng”; the player is neither. For cmocka: each
 * makes *state, whose book may be changed until desk_start. */
int desk_envoy(void **state);
int desk_minister(void **state);
int desk_mediator(void **state);
int desk_clear(void **state);

void desk_start(Desk *desk);
void desk_say(const Desk *desk, const char *words); /* "offer:sum=100k" */
void desk_choose(const Desk *desk, uint32_t choice);

/* Pages, as plain text that holds until the next one. */
const char *desk_shown(Desk *desk); /* of what was composed on desk->page */
const char *desk_play(Desk *desk);
const char *desk_slot(Desk *desk, const Pen *pen, Say so_far, TalkSlot slot);
const char *desk_option(Desk *desk, const Pen *pen, Say so_far, uint32_t clause);
const char *desk_why(Desk *desk, bool numbers);

const Item *desk_item(const Desk *desk, uint32_t tag); /* of that page; it must be there */

#endif
