/* test_view_slot.c - the pages on which something to be said at a table is made up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "unit/table_desk.h"

static void a_clause_that_cannot_change_is_closed(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "initial:oath");
    ASSERT_IN_ORDER(desk_slot(desk, NULL, (Say){.kind = TALK_AMEND}, SLOT_TERM), "Which clause?", "Land: stays",
                    "The oath: letters");
    assert_false(desk_item(desk, MADE_OATH)->open);
    assert_true(desk_item(desk, MADE_SUM)->open);
    desk_slot(desk, NULL, (Say){.kind = TALK_INITIAL}, SLOT_CLAUSE);
    assert_false(desk_item(desk, MADE_OATH)->open);
    desk_slot(desk, NULL, (Say){.kind = TALK_REOPEN}, SLOT_CLAUSE);
    assert_true(desk_item(desk, MADE_OATH)->open);
    assert_false(desk_item(desk, MADE_SUM)->open);
    desk_slot(desk, NULL, (Say){.kind = TALK_OFFER}, SLOT_TERMS);
    assert_false(desk_item(desk, MADE_OATH)->open);
}

static void the_second_half_of_a_link_is_of_another_clause(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    Say so_far = {.kind = TALK_LINK, .clause = MADE_SUM, .option = 2};
    ASSERT_IN_ORDER(desk_slot(desk, NULL, so_far, SLOT_THEN), "If the sum “200k” … then which other clause?");
    assert_false(desk_item(desk, MADE_SUM)->open);
    assert_true(desk_item(desk, MADE_OATH)->open);
}

static void a_question_may_be_about_nothing_particular(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_slot(desk, NULL, (Say){.kind = TALK_ASK}, SLOT_MAYBE_TERM);
    assert_true(str_is(desk_item(desk, ID_NONE)->name, "most"));
    assert_int_equal(desk->page->items.count, 1 + MADE_CLAUSES);
}

static void only_what_is_known_can_be_shown(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "argue:strength");
    ASSERT_IN_ORDER(desk_slot(desk, NULL, (Say){.kind = TALK_ARGUE}, SLOT_TOKEN),
                    "How strong Liao is: This is how strong");
    assert_null(page_item_of_tag(desk->page, TOKEN_LOCKED));
    assert_false(desk_item(desk, TOKEN_STRENGTH)->open);
    assert_true(desk_item(desk, TOKEN_RUMOUR)->open);
    desk_choose(desk, 2);
    desk_slot(desk, NULL, (Say){.kind = TALK_ARGUE}, SLOT_TOKEN);
    assert_true(desk_item(desk, TOKEN_LOCKED)->open);
}

static void options_say_what_they_cost_and_bring(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    ASSERT_IN_ORDER(desk_option(desk, NULL, (Say){.kind = TALK_AMEND}, MADE_SUM), "None (on the table now)",
                    "300k — you: costs much in wealth, a little in honour · Liao: brings very much in wealth");
    ASSERT_IN_ORDER(desk_shown(desk), "100k — you: costs a little", "Liao: brings much in wealth\n", "200k — ",
                    "Liao: brings much in wealth, more than the one above");
    assert_int_equal(desk->page->items.count, 4);
    desk_say(desk, "amend:sum=200k");
    ASSERT_IN_ORDER(desk_option(desk, NULL, (Say){.kind = TALK_AMEND}, MADE_SUM), "200k (",
                    "your side last asked this");
}

static void a_pen_keeps_what_was_written(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    Pen pen = {.taken = true, .deal = made_deal(0, 2, 0, 0)};
    ASSERT_IN_ORDER(desk_slot(desk, &pen, (Say){.kind = TALK_OFFER}, SLOT_TERMS), "Written so far: the sum “200k”.",
                    "The sum: 200k (instead of “none”)", "Put this text on the table", "Put the pen down");
    assert_null(page_item_of_tag(desk->page, TABLE_PEN_ADVICE_TAG));
    ASSERT_IN_ORDER(desk_option(desk, &pen, (Say){.kind = TALK_OFFER}, MADE_SUM), "Written so far: the sum “200k”.",
                    "None (on the table now)", "200k (what you have written)");
}

static void what_was_written_can_be_had_back(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    Pen pen = {.deal = made_deal(0, 0, 0, 0)};
    ASSERT_IN_ORDER(desk_slot(desk, &pen, (Say){.kind = TALK_OFFER}, SLOT_TERMS), "nothing is changed");
    assert_null(page_item_of_tag(desk->page, TABLE_PEN_STRIKE_TAG));
    assert_null(page_item_of_tag(desk->page, TABLE_PEN_ASIDE_TAG));
    pen = (Pen){.taken = true, .deal = made_deal(0, 2, 0, 0), .set_aside = true};
    ASSERT_IN_ORDER(desk_slot(desk, &pen, (Say){.kind = TALK_OFFER}, SLOT_TERMS), "Put back what you had written",
                    "Strike out all", "your draft stays here");
    assert_true(desk_item(desk, TABLE_PEN_STRIKE_TAG)->open && desk_item(desk, TABLE_PEN_ASIDE_TAG)->open);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, desk_envoy, desk_clear)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_clause_that_cannot_change_is_closed),      TEST(the_second_half_of_a_link_is_of_another_clause),
        TEST(a_question_may_be_about_nothing_particular), TEST(only_what_is_known_can_be_shown),
        TEST(options_say_what_they_cost_and_bring),       TEST(a_pen_keeps_what_was_written),
        TEST(what_was_written_can_be_had_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
