/* test_screen_signals.c - however the program ends or is stopped, the terminal is given back and the save is whole. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "keep/journal.h"

static Pty *start_with_two_turns(bool shell, bool stranger) {
    Plan plan = play_plan(80, 24, "walker");
    plan.shell = shell;
    plan.stranger = stranger;
    Pty *pty = play_open(&plan);
    pty_press(pty, "1");
    pty_press(pty, "3");
    play_sees(pty, "<2|2|2>");
    assert_true(pty_full_screen(pty));
    assert_false(pty_modes_kept(pty));
    return pty;
}

/* So many things were done; how facts stood after each is told behind it. */
static void check_save(size_t moves) {
    StrBuf path = {0};
    JournalText text;
    Error err = {""};
    play_path(&path, "brook-walker.save");
    if (!journal_read(path.at, &text, &err)) fail_msg("%s", err.text);
    assert_string_equal(text.damage, "");
    size_t facts = 0;
    for (size_t i = 0; i < text.count; i++) facts += text.lines[i].kind == LINE_FACTS;
    assert_int_equal(text.count - facts, moves);
    journal_text_free(&text);
    strbuf_free(&path);
}

/* Ending. */

static void test_quit(void **state) {
    (void)state;
    play_end(start_with_two_turns(false, false));
    check_save(2);
}

static void ends_well_by(int number) {
    Pty *pty = start_with_two_turns(false, false);
    pty_signal(pty, number);
    play_exits(pty, 0);
    play_restored(pty);
    pty_free(pty);
    check_save(2);
}

static void test_interrupt(void **state) {
    (void)state;
    ends_well_by(SIGINT);
}
static void test_terminate(void **state) {
    (void)state;
    ends_well_by(SIGTERM);
}
static void test_hangup(void **state) {
    (void)state;
    ends_well_by(SIGHUP);
}

static void test_control_c(void **state) {
    (void)state;
    Pty *pty = start_with_two_turns(false, false);
    pty_keys(pty, "\003");
    play_exits(pty, 0);
    play_restored(pty);
    pty_free(pty);
    check_save(2);
}

static void dies_by(int number) {
    int status = 0;
    Pty *pty = start_with_two_turns(false, false);
    pty_signal(pty, number);
    assert_true(pty_ended(pty, 10000, &status));
    assert_true(WIFSIGNALED(status));
    assert_int_equal(WTERMSIG(status), number);
    play_restored(pty);
    pty_free(pty);
    check_save(2);
}

static void test_crash(void **state) {
    (void)state;
    dies_by(SIGSEGV);
}
static void test_abort(void **state) {
    (void)state;
    dies_by(SIGABRT);
}
static void test_quit_signal(void **state) {
    (void)state;
    ends_well_by(SIGQUIT);
}

/* While it starts, nothing is drawn yet; it must still end, and leave the terminal alone. */
static void test_terminate_at_any_time(void **state) {
    (void)state;
    for (int i = 0; i < 40; i++) {
        int status = 0;
        Plan plan = play_plan(80, 24, NULL);
        Pty *pty = pty_open(plan);
        pty_ended(pty, i, &status);
        pty_signal(pty, SIGTERM);
        assert_true(pty_ended(pty, 10000, &status));
        assert_true(WIFSIGNALED(status) ? WTERMSIG(status) == SIGTERM : WEXITSTATUS(status) == 0);
        play_restored(pty);
        pty_free(pty);
    }
}

/* The terminal goes away. */

static void ends_soon(Pty *pty) {
    int status = 0;
    struct rusage before, after;
    getrusage(RUSAGE_CHILDREN, &before);
    pty_hang_up(pty);
    assert_true(pty_ended(pty, 2000, &status));
    getrusage(RUSAGE_CHILDREN, &after);
    assert_true(after.ru_utime.tv_sec - before.ru_utime.tv_sec < 2);
    assert_true(WIFEXITED(status));
    pty_free(pty);
    check_save(2);
}

static void test_terminal_closed(void **state) {
    (void)state;
    ends_soon(start_with_two_turns(false, false));
}

/* Without a signal to tell of it. */
static void test_terminal_closed_silently(void **state) {
    (void)state;
    ends_soon(start_with_two_turns(false, true));
}

static void test_terminal_closed_in_line_mode(void **state) {
    (void)state;
    Plan plan = play_plan(80, 24, "walker");
    plan.stranger = true;
    plan_add(&plan, "--plain");
    Pty *pty = play_open(&plan);
    pty_keys(pty, "1\n3\n");
    play_sees(pty, "<2|2|2>");
    ends_soon(pty);
}

/* Stopping and going on. */

static void check_stop(Pty *pty) {
    assert_true(pty_stopped(pty));
    assert_false(pty_full_screen(pty));
    assert_true(pty_modes_kept(pty));
    assert_true(pty_cursor_shown(pty));
}

static void check_goes_on(Pty *pty) {
    size_t before = pty_bytes(pty)->len;
    pty_resume(pty);
    pty_settle(pty);
    play_sees(pty, "<2|2|2>");
    assert_true(strstr(pty_bytes(pty)->at + before, "milestone") != NULL); /* drawn again */
    assert_true(pty_full_screen(pty));
    assert_false(pty_modes_kept(pty));
    pty_keys(pty, "1"); /* a key alone, without Enter */
    play_sees(pty, "<3|3|3>");
    play_end(pty);
    check_save(3);
}

static void test_control_z(void **state) {
    (void)state;
    Pty *pty = start_with_two_turns(true, false);
    pty_keys(pty, "\032");
    check_stop(pty);
    check_goes_on(pty);
}

static void test_stop_signal(void **state) {
    (void)state;
    Pty *pty = start_with_two_turns(true, false);
    pty_signal(pty, SIGTSTP);
    check_stop(pty);
    check_goes_on(pty);
}

/* Nobody is asked about SIGSTOP; the shell sets the terminal right, and we must find our modes again. */
static void test_stopped_for_sure(void **state) {
    (void)state;
    Pty *pty = start_with_two_turns(true, false);
    pty_signal(pty, SIGSTOP);
    assert_true(pty_stopped(pty));
    check_goes_on(pty);
}

static void test_resized_while_stopped(void **state) {
    (void)state;
    Pty *pty = start_with_two_turns(true, false);
    pty_signal(pty, SIGTSTP);
    check_stop(pty);
    pty_resize(pty, 50, 15);
    check_goes_on(pty);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_quit),
        TEST(test_interrupt),
        TEST(test_terminate),
        TEST(test_hangup),
        TEST(test_control_c),
        TEST(test_crash),
        TEST(test_abort),
        TEST(test_quit_signal),
        TEST(test_terminate_at_any_time),
        TEST(test_terminal_closed),
        TEST(test_terminal_closed_silently),
        TEST(test_terminal_closed_in_line_mode),
        TEST(test_control_z),
        TEST(test_stop_signal),
        TEST(test_stopped_for_sure),
        TEST(test_resized_while_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
