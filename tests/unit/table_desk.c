/* table_desk.c - sets up the table, plays at it by words, and shows its pages. */
#include "unit/table_desk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "view/layout.h"

/* A councillor with a name at each court; the player is nobody of them. */
static void add_people(Book *book) {
    static const Person people[] = {{.name = "kou", .label = "old Kou"}, {.name = "gao", .label = "Gao Zheng"}};
    Domain *domain = (Domain *)book->domain;
    book->people = people;
    book->person_count = 2;
    for (uint32_t court = 0; court < COURTS; court++) {
        domain->courts[court].factions[0].person.at = ID_NONE;
        domain->courts[court].factions[1].person.at = court;
    }
    made_role(book, 0)->person.at = ID_NONE;
}

static Desk *open_desk(SeatKind seat) {
    Desk *desk = mem_alloc(sizeof *desk);
    desk->book = make_table(seat);
    add_people(desk->book);
    desk->page = page_new();
    return desk;
}

void desk_start(Desk *desk) {
    Error err = {""};
    desk->game = game_new(desk->book, (RoleId){0}, 1, &err);
    if (!desk->game) fail_msg("%s", err.text);
}

int desk_envoy(void **state) {
    *state = open_desk(SEAT_ENVOY);
    return 0;
}

int desk_minister(void **state) {
    *state = open_desk(SEAT_MINISTER);
    return 0;
}

int desk_mediator(void **state) {
    *state = open_desk(SEAT_MEDIATOR);
    return 0;
}

int desk_clear(void **state) {
    Desk *desk = *state;
    page_free(desk->page);
    game_free(desk->game);
    book_free(desk->book);
    strbuf_free(&desk->text);
    free(desk);
    return 0;
}

void desk_say(const Desk *desk, const char *words) {
    Error err = {""};
    Say said;
    Talks talks = talks_now(desk->book, game_world(desk->game));
    if (!say_parse(desk->book, &talks, str(words), &said, &err)) fail_msg("%s: %s", words, err.text);
    if (!game_step(desk->game, game_move_said(desk->game, &said), &err)) fail_msg("%s: %s", words, err.text);
}

void desk_choose(const Desk *desk, uint32_t choice) {
    Error err = {""};
    if (!game_step(desk->game, game_move(desk->game, (ChoiceId){choice}), &err)) fail_msg("%s", err.text);
}

const char *desk_shown(Desk *desk) {
    strbuf_clear(&desk->text);
    layout_plain(desk->page, (Style){.prose = 72, .ambiguous = 1}, 0, &desk->text);
    return strbuf_text(&desk->text);
}

const char *desk_play(Desk *desk) {
    page_clear(desk->page);
    compose_play(desk->game, NULL, desk->page);
    return desk_shown(desk);
}

const char *desk_slot(Desk *desk, const Pen *pen, Say so_far, TalkSlot which) {
    TableView view = {.pen = pen};
    page_clear(desk->page);
    compose_slot(desk->game, &view, &so_far, which, desk->page);
    return desk_shown(desk);
}

const char *desk_option(Desk *desk, const Pen *pen, Say so_far, uint32_t clause) {
    TableView view = {.pen = pen};
    page_clear(desk->page);
    compose_slot_option(desk->game, &view, &so_far, clause, desk->page);
    return desk_shown(desk);
}

const char *desk_why(Desk *desk, bool numbers) {
    TableView view = {.numbers = numbers};
    page_clear(desk->page);
    compose_why(desk->game, &view, desk->page);
    return desk_shown(desk);
}

const Item *desk_item(const Desk *desk, uint32_t tag) {
    const Item *found = page_item_of_tag(desk->page, tag);
    if (!found) fail_msg("no item has the tag %u", tag);
    return found;
}
