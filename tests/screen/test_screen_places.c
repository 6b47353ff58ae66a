/* test_screen_places.c - terminals, locales and disks that are not what one would wish. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "keep/journal.h"

/* Terminals. */

/* Line mode on a terminal: a line chooses, "quit" leaves, and the modes were never touched. */
static void check_line_mode(const char *setting, int columns, int rows, const char *said) {
    Plan plan = play_plan(columns, rows, "walker");
    if (setting) plan_set(&plan, setting);
    plan_set(&plan, "ASAN_OPTIONS=detect_leaks=0"); /* curses loses some memory when it refuses a terminal */
    Pty *pty = play_open(&plan);
    assert_false(pty_full_screen(pty));
    assert_true(pty_modes_kept(pty));
    if (said) assert_non_null(strstr(pty_bytes(pty)->at, said));
    pty_keys(pty, "1\n");
    play_sees(pty, "<1|1|1>");
    pty_keys(pty, "quit\n");
    play_exits(pty, 0);
    play_restored(pty);
    pty_free(pty);
}

static void test_dumb(void **state) {
    (void)state;
    check_line_mode("TERM=dumb", 80, 24, NULL);
}
static void test_no_term(void **state) {
    (void)state;
    check_line_mode("TERM", 80, 24, NULL);
}
static void test_empty_term(void **state) {
    (void)state;
    check_line_mode("TERM=", 80, 24, NULL);
}
static void test_unknown_term(void **state) {
    (void)state;
    check_line_mode("TERM=nonsense", 80, 24, "\"nonsense\" (TERM) is not known here");
}
static void test_small_terminal(void **state) {
    (void)state;
    check_line_mode(NULL, 39, 11, "The window is 39 by 11");
}

static void test_plain_terminals(void **state) {
    (void)state;
    static const char *const kinds[] = {"TERM=vt100", "TERM=linux", "TERM=xterm", "TERM=screen", "TERM=tmux-256color"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        Plan plan = play_plan(80, 24, "envoy");
        plan_set(&plan, kinds[i]);
        Pty *pty = play_open(&plan);
        pty_keys(pty, "2");
        play_sees(pty, "Turn 1. A lamp is lit");
        pty_keys(pty, "q");
        play_exits(pty, 0);
        assert_true(pty_modes_kept(pty));
        pty_free(pty);
    }
}

/* Locales. */

static void check_locale(const char *locale) {
    Plan plan = play_plan(132, 43, "envoy");
    plan_set(&plan, "LC_ALL");
    plan_set(&plan, "LC_CTYPE");
    plan_set(&plan, locale);
    Pty *pty = play_open(&plan);
    play_sees(pty, "澶州");
    pty_keys(pty, "1");
    play_sees(pty, "│ As recorded.");
    play_end(pty);
}

static void test_locale_c(void **state) {
    (void)state;
    check_locale("LANG=C");
}
static void test_no_locale(void **state) {
    (void)state;
    check_locale("LANG");
}
static void test_unknown_locale(void **state) {
    (void)state;
    check_locale("LANG=xx_YY.nonsense");
}

/* Without a terminal. */

static void test_end_of_input(void **state) {
    (void)state;
    StrBuf out = {0}, save = {0};
    Plan plan = play_plan(0, 0, "envoy");
    plan_add(&plan, "--plain");
    assert_int_equal(run_program(&plan, "2\n1", &out), 0); /* the last line has no newline */
    assert_non_null(strstr(out.at, "Turn 2."));
    assert_null(strchr(out.at, '\033'));
    play_read("brook-envoy.save", &save);
    assert_non_null(strstr(save.at, "\nstep 2 gate.dark/in "));
    strbuf_free(&out);
    strbuf_free(&save);
}

/* A pipe gives line mode without being asked for. */
static void test_pipe(void **state) {
    (void)state;
    StrBuf out = {0};
    Plan plan = play_plan(0, 0, "envoy");
    assert_int_equal(run_program(&plan, "", &out), 0);
    assert_non_null(strstr(out.at, "Turn 0."));
    assert_null(strchr(out.at, '\033'));
    strbuf_free(&out);
}

/* Saves. */

static void test_two_on_one_save(void **state) {
    (void)state;
    StrBuf path = {0};
    play_path(&path, "one.save");
    Plan plan = play_plan(80, 24, "envoy");
    plan_add(&plan, "--save");
    plan_add(&plan, path.at);
    Pty *first = play_open(&plan);
    Pty *second = pty_open(plan);
    play_sees(second, "is being played in another window");
    play_exits(second, 2);
    play_restored(second);
    pty_free(second);
    pty_keys(first, "2");
    play_sees(first, "Turn 1.");
    play_end(first);
    Pty *third = pty_open(plan);
    play_sees(third, "Turn 1.");
    play_end(third);
    strbuf_free(&path);
}

static void test_two_of_one_role(void **state) {
    (void)state;
    StrBuf save = {0};
    Pty *first = play_begin(80, 24, "envoy");
    pty_keys(first, "2");
    play_sees(first, "Turn 1.");
    Pty *second = play_begin(80, 24, "envoy");
    play_sees(second, "is being played in another window");
    pty_keys(second, "1");
    play_sees(second, "Turn 1. The hall");
    play_end(second);
    play_end(first);
    play_read("brook-envoy.save", &save);
    assert_non_null(strstr(save.at, "\nstep 1 gate/wait "));
    play_read("brook-envoy-2.save", &save);
    assert_non_null(strstr(save.at, "\nstep 1 gate/enter "));
    strbuf_free(&save);
}

static void test_goes_on_from_the_title(void **state) {
    (void)state;
    Pty *pty = play_begin(80, 24, "envoy");
    pty_keys(pty, "2");
    play_sees(pty, "Turn 1.");
    play_end(pty);
    pty = play_begin(80, 24, NULL);
    play_sees(pty, "1  Go on with your game as Cao Liyong");
    pty_keys(pty, "1");
    play_sees(pty, "Turn 1.");
    play_end(pty);
}

/* No byte reaches the disk: said at once, and the game goes on. */
static void test_full_disk(void **state) {
    (void)state;
    Plan plan = play_plan(80, 24, "envoy");
    plan.no_disk = true;
    Pty *pty = play_open(&plan);
    play_sees(pty, "saved");
    assert_true(pty_row_now(pty, "! ") >= 0);
    pty_keys(pty, "2");
    play_sees(pty, "Turn 1.");
    pty_press(pty, "s");
    pty_keys(pty, "tent\r");
    play_sees(pty, "! ");
    play_end(pty);
}

static void test_no_place_for_saves(void **state) {
    (void)state;
    StrBuf setting = {0}, file = {0};
    play_path(&file, "file");
    FILE *made = fopen(file.at, "w");
    assert_non_null(made);
    fclose(made);
    strbuf_printf(&setting, "CHANYUAN_SAVES=%s/saves", file.at);
    Plan plan = play_plan(80, 24, "envoy");
    plan_set(&plan, setting.at);
    Pty *pty = play_open(&plan);
    play_sees(pty, "! ");
    play_sees(pty, "goes on");
    pty_keys(pty, "2");
    play_sees(pty, "Turn 1.");
    play_end(pty);
    strbuf_free(&setting);
    strbuf_free(&file);
}

/* The save is taken away during the game: said once, and the game goes on. */
static void test_save_taken_away(void **state) {
    (void)state;
    StrBuf path = {0};
    Pty *pty = play_begin(80, 24, "walker");
    pty_press(pty, "1");
    play_path(&path, "brook-walker.save");
    assert_int_equal(unlink(path.at), 0);
    pty_keys(pty, "1");
    play_sees(pty, "was removed or replaced");
    play_sees(pty, "<2|2|2>");
    pty_keys(pty, "1");
    play_sees(pty, "<3|3|3>");
    play_lacks(pty, "removed");
    play_end(pty);
    strbuf_free(&path);
}

static void test_damaged_save_is_mended_beside(void **state) {
    (void)state;
    StrBuf path = {0}, before = {0}, after = {0};
    Pty *pty = play_begin(80, 24, "walker");
    for (int i = 0; i < 4; i++) pty_press(pty, "1");
    play_end(pty);
    play_path(&path, "brook-walker.save");
    play_read("brook-walker.save", &before);
    size_t cut = before.len;
    while (strncmp(before.at + cut, "\nstep ", 6) != 0) cut--; /* the last one; what facts became is told behind it */
    cut += 10;
    assert_int_equal(truncate(path.at, (off_t)cut), 0);
    Plan plan = play_plan(80, 24, NULL);
    plan_add(&plan, "--save");
    plan_add(&plan, path.at);
    pty = pty_open(plan);
    play_sees(pty, "is damaged from line 11 on: it is cut off");
    play_sees(pty, "<3|3|3>");
    pty_keys(pty, "1");
    play_sees(pty, "<4|4|4>");
    play_end(pty);
    play_read("brook-walker.save", &after);
    assert_int_equal(after.len, cut);
    play_read("brook-walker-mended.save", &after); /* the same moves; a copy tells all facts anew behind its next one */
    assert_memory_equal(after.at, before.at, (size_t)(strchr(before.at + cut, '\n') - before.at));
    strbuf_free(&path);
    strbuf_free(&before);
    strbuf_free(&after);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_dumb),
        TEST(test_no_term),
        TEST(test_empty_term),
        TEST(test_unknown_term),
        TEST(test_small_terminal),
        TEST(test_plain_terminals),
        TEST(test_locale_c),
        TEST(test_no_locale),
        TEST(test_unknown_locale),
        TEST(test_end_of_input),
        TEST(test_pipe),
        TEST(test_two_on_one_save),
        TEST(test_two_of_one_role),
        TEST(test_goes_on_from_the_title),
        TEST(test_full_disk),
        TEST(test_no_place_for_saves),
        TEST(test_save_taken_away),
        TEST(test_damaged_save_is_mended_beside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
