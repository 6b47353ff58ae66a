/* test_screen_table.c - a table by keys, on the three sizes that are looked after: each part of an act is a page over
 * the one before it, a text that is being prepared stays as it is, and the cursor stands where the eye should be. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <string.h>

static Pty *begin(int columns, int rows, const char *role) {
    StrBuf pack = {0};
    Plan plan = play_plan(columns, rows, role);
    strbuf_printf(&pack, "%s/tests/scenario/packs/toll", test_root());
    plan.arguments[1] = pack.at;
    Pty *pty = pty_open(plan);
    play_sees(pty, "1 May 1200");
    strbuf_free(&pack);
    return pty;
}

/* A digit whose item is out of sight brings it into sight first. */
static void pick(Pty *pty, const char *digit, const char *then) {
    pty_settle(pty);
    for (int i = 0; i < 3 && pty_row_now(pty, then) < 0; i++) pty_press(pty, digit);
    play_sees(pty, then);
}

static void check_cursor(Pty *pty, const char *text) {
    int row, column;
    pty_settle(pty);
    pty_cursor(pty, &row, &column);
    assert_int_equal(row, pty_row_of(pty, text));
}

static void prepare(Pty *pty) {
    pick(pty, "1\r", "Choose a clause");
    pick(pty, "1", "What each would cost");
    check_cursor(pty, "No toll");
    pick(pty, "3", "instead of “no toll”");
    pick(pty, "3", "With lanterns — you");
    pty_keys(pty, "x");
    play_sees(pty, "Carts at night: as they like");
}

static void play_envoy(int columns, int rows) {
    Pty *pty = begin(columns, rows, "reeve");
    pick(pty, "1", "The planks are warm.");
    prepare(pty);
    pty_keys(pty, "t");
    play_sees(pty, "as it lay at");
    pty_keys(pty, "xx");
    play_sees(pty, "Put a whole text"); /* where it was left */
    pick(pty, "1\r", "instead of “no toll”");
    pick(pty, "5", "You: Offer");
    pty_keys(pty, "w");
    play_sees(pty, "Their last refusal");
    pty_keys(pty, "x");
    play_sees(pty, "You: Offer");
    pty_keys(pty, "u");
    play_sees(pty, "The planks are warm.");
    pick(pty, "1\r", "Choose a clause");
    play_lacks(pty, "instead of “no toll”");
    pty_keys(pty, "u");
    play_sees(pty, "Put a whole text");
    play_end(pty);
}

static void test_small(void **state) {
    (void)state;
    play_envoy(40, 12);
}

static void test_usual(void **state) {
    (void)state;
    play_envoy(80, 24);
}

static void test_wide(void **state) {
    (void)state;
    play_envoy(132, 43);
}

static void test_three_parts(void **state) {
    (void)state;
    Pty *pty = begin(80, 24, "priest");
    pick(pty, "3", "Which court?");
    pick(pty, "2", "What of all that you know?");
    pick(pty, "3", "How do you put it?");
    pty_keys(pty, "x");
    play_sees(pty, "What of all that you know?");
    pty_keys(pty, "x");
    play_sees(pty, "Which court?");
    pick(pty, "1", "What of all that you know?");
    pick(pty, "3", "How do you put it?");
    pick(pty, "2", "You: Tell the mill");
    play_end(pty);
}

static void test_analyst(void **state) {
    (void)state;
    StrBuf kept = {0};
    Pty *pty = begin(132, 43, "priest");
    play_lacks(pty, "In numbers");
    pty_keys(pty, ",");
    pick(pty, "5", "numbers at a table: on");
    pty_keys(pty, "x");
    play_sees(pty, "In numbers");
    play_end(pty);
    play_read("settings", &kept);
    assert_non_null(strstr(kept.at, "numbers = on\n"));
    strbuf_free(&kept);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(test_small), TEST(test_usual), TEST(test_wide), TEST(test_three_parts),
                                       TEST(test_analyst)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
