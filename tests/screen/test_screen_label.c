/* test_screen_label.c - a stranger's scenario shows its label before its first page, once. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <string.h>

/* The small story, from a place that nobody has told the program of. */
static Pty *open_stranger(const char *term, const char *role) {
    Plan plan = play_plan(80, 24, role);
    plan_set(&plan, "CHANYUAN_PATH");
    plan_set(&plan, term);
    return pty_open(plan);
}

static void test_label_then_story(void **state) {
    (void)state;
    StrBuf known = {0};
    Pty *pty = open_stranger("TERM=xterm-256color", "envoy");
    play_sees(pty, "It is data: it opens no");
    play_lacks(pty, "Licence");
    play_lacks(pty, "Turn 0");
    play_item(pty, 2, "More about this file");
    play_sees(pty, "Licence: It doesn't say.");
    play_item(pty, 1, "Back");
    play_sees(pty, "More about this file");
    play_item(pty, 1, "Play it");
    play_sees(pty, "Turn 0");
    play_lacks(pty, "It is data");
    play_end(pty);
    play_read("known", &known);
    assert_true(str_starts(strbuf_str(&known), "brook "));
    strbuf_free(&known);
    pty = open_stranger("TERM=xterm-256color", NULL);
    play_sees(pty, "The Brook");
    play_sees(pty, "Begin as");
    play_lacks(pty, "It is data");
    play_end(pty);
}

/* Who leaves at the label sees it again. */
static void test_leave_at_the_label(void **state) {
    (void)state;
    for (int i = 0; i < 2; i++) {
        Pty *pty = open_stranger("TERM=xterm-256color", NULL);
        play_sees(pty, "It is data: it opens no");
        pty_keys(pty, "q");
        play_exits(pty, 0);
        play_restored(pty);
        pty_free(pty);
    }
}

static void test_label_in_lines(void **state) {
    (void)state;
    Pty *pty = open_stranger("TERM=dumb", "envoy");
    play_sees(pty, "Play it");
    pty_keys(pty, "1\n");
    play_sees(pty, "Turn 0");
    pty_keys(pty, "quit\n");
    play_exits(pty, 0);
    pty_free(pty);
    pty = open_stranger("TERM=dumb", "envoy");
    play_sees(pty, "Turn 0");
    assert_null(strstr(pty_bytes(pty)->at, "It is data"));
    pty_keys(pty, "quit\n");
    play_exits(pty, 0);
    pty_free(pty);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_label_then_story),
        TEST(test_leave_at_the_label),
        TEST(test_label_in_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
