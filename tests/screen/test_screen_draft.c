/* test_screen_draft.c - a text that was being written at a table when the player left, or when the program was killed,
 * lies there when he comes back: on the full screen and in line mode, and of either what the other wrote. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <signal.h>
#include <string.h>
#include <sys/wait.h>

static const char HERE[] = "Your unsent draft is still here.";

typedef struct Table {
    StrBuf pack, save;
} Table;

static Table lay(void) {
    Table table = {0};
    strbuf_printf(&table.pack, "%s/tests/scenario/packs/toll", test_root());
    play_path(&table.save, "bridge.save");
    return table;
}

static void clear(Table *table) {
    strbuf_free(&table->pack);
    strbuf_free(&table->save);
}

static Plan plan_of(const Table *table, const char *role) {
    return (Plan){.columns = 80,
                  .rows = 24,
                  .arguments = {"play", table->pack.at, "--seed", "1", "--save", table->save.at, "--role", role}};
}

/* A digit whose item is out of sight brings it into sight first. */
static void pick(Pty *pty, const char *digit, const char *then) {
    pty_settle(pty);
    for (int i = 0; i < 3 && pty_row_now(pty, then) < 0; i++) pty_press(pty, digit);
    play_sees(pty, then);
}

static Pty *come_back(const Table *table) {
    Pty *pty = pty_open(plan_of(table, "reeve"));
    play_sees(pty, HERE);
    return pty;
}

/* Sits down to a new game, and writes two clauses. */
static Pty *write_two(const Table *table) {
    Pty *pty = pty_open(plan_of(table, "reeve"));
    play_sees(pty, "1 May 1200");
    pick(pty, "1", "The planks are warm.");
    pick(pty, "1\r", "Choose a clause");
    pick(pty, "1", "What each would cost");
    pick(pty, "3", "instead of “no toll”");
    pick(pty, "3", "What each would cost");
    pick(pty, "2", "instead of “as they like”");
    return pty;
}

static void check_two(Pty *pty) {
    pick(pty, "1\r", "Choose a clause");
    play_sees(pty, "two coins a cart (instead of “no toll”)");
    play_sees(pty, "with lanterns (instead of “as they like”)");
}

static void kill_it(Pty *pty) {
    int status;
    kill(pty_pid(pty), SIGKILL);
    assert_true(pty_ended(pty, 10000, &status));
    assert_true(WIFSIGNALED(status));
    pty_free(pty);
}

/* What line mode says to these lines. */
static StrBuf type(const Table *table, const char *typed) {
    StrBuf out = {0};
    Plan plan = plan_of(table, "reeve");
    plan_add(&plan, "--plain");
    if (run_program(&plan, typed, &out) != 0) fail_msg("%s", strbuf_text(&out));
    return out;
}

static void expect(const StrBuf *out, const char *words, bool there) {
    if ((strstr(out->at, words) != NULL) != there)
        fail_msg("'%s' %s in:\n%s", words, there ? "is missing" : "is", out->at);
}

/* Every line of the save agrees when it is played again. */
static void check_replays(const Table *table) {
    StrBuf out = {0};
    Plan plan = {.arguments = {"replay", table->save.at, table->pack.at}};
    if (run_program(&plan, "", &out) != 0) fail_msg("%s", strbuf_text(&out));
    strbuf_free(&out);
}

static void test_left(void **state) {
    (void)state;
    Table table = lay();
    play_end(write_two(&table));
    Pty *pty = come_back(&table);
    check_two(pty);
    play_end(pty);
    check_replays(&table);
    clear(&table);
}

static void test_killed(void **state) {
    (void)state;
    Table table = lay();
    kill_it(write_two(&table));
    check_replays(&table);
    Pty *pty = come_back(&table);
    check_two(pty);
    pick(pty, "6", "nothing is changed"); /* struck out */
    kill_it(pty);
    StrBuf out = type(&table, "1\n");
    expect(&out, HERE, false);
    expect(&out, "instead of", false);
    expect(&out, "Put back what you had written", true);
    strbuf_free(&out);
    clear(&table);
}

static void test_lines(void **state) {
    (void)state;
    Table table = lay();
    StrBuf out = type(&table, "1\noffer\ntoll\ntwo\nnights\nlanterns\nquit\n");
    expect(&out, "with lanterns (instead of “as they like”)", true);
    strbuf_free(&out);
    Pty *pty = come_back(&table);
    check_two(pty);
    play_end(pty);
    out = type(&table, "note Sleep on it.\nask\nmost\noffer\n");
    expect(&out, HERE, true);
    expect(&out, "with lanterns (instead of “as they like”)", true);
    strbuf_free(&out);
    check_replays(&table);
    clear(&table);
}

/* Said, it is no draft any more, whatever is taken back; and another one isn't brought back by a way round. */
static void test_said(void **state) {
    (void)state;
    Table table = lay();
    StrBuf out = type(&table, "1\noffer\ntoll\ntwo\nput\n");
    strbuf_free(&out);
    out = type(&table, "undo\noffer\n");
    expect(&out, HERE, false);
    expect(&out, "(instead of", false);
    strbuf_free(&out);
    out = type(&table, "offer\ntoll\none\nleave\namend:word=stone\n");
    expect(&out, "the draft that you had written over it is gone", true);
    strbuf_free(&out);
    out = type(&table, "undo\noffer\n");
    expect(&out, HERE, false);
    expect(&out, "(instead of", false);
    strbuf_free(&out);
    check_replays(&table);
    clear(&table);
}

/* A slot has the draft, too, and the game goes on in the file that was named. */
static void test_slot(void **state) {
    (void)state;
    Table table = lay();
    StrBuf before = {0}, after = {0}, previous = {0};
    StrBuf out = type(&table, "1\noffer\ntoll\ntwo\nleave\nsave written\noffer\nput\n");
    strbuf_free(&out);
    play_read("bridge.save", &before);
    out = type(&table, "load written\noffer\nnights\nlanterns\n");
    expect(&out,
           "Your unsent draft is still here. You play on in bridge.save. The game before it is kept as "
           "bridge-previous.save.",
           true);
    expect(&out, "two coins a cart (instead of “no toll”)", true);
    strbuf_free(&out);
    play_read("bridge-previous.save", &previous);
    assert_string_equal(previous.at, before.at);
    play_read("bridge.save", &after);
    assert_non_null(strstr(after.at, "draft offer:toll=two,nights=lanterns "));
    check_replays(&table);
    strbuf_free(&before);
    strbuf_free(&after);
    strbuf_free(&previous);
    clear(&table);
}

/* So is a text that was set aside in it. */
static void test_slot_aside(void **state) {
    (void)state;
    Table table = lay();
    StrBuf out = type(&table, "1\noffer\ntoll\ntwo\nstrike\nnights\nlanterns\nleave\nsave both\n"
                              "offer\nput\nload both\noffer\nmine\n");
    const char *last = strstr(out.at, "> mine");
    assert_non_null(last);
    assert_non_null(strstr(last, "two coins a cart (instead of “no toll”)"));
    assert_null(strstr(last, "with lanterns (instead of"));
    assert_non_null(strstr(last, "Put back what you had written"));
    strbuf_free(&out);
    check_replays(&table);
    clear(&table);
}

/* The list says what a player remembers. */
static void test_list(void **state) {
    (void)state;
    Table table = lay();
    StrBuf out = type(&table, "1\nsave the bridge\nload\n");
    expect(&out, "  “the bridge”: The reeve, “On the bridge”, 1 May 1200; saved on ", true);
    strbuf_free(&out);
    clear(&table);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(test_left), TEST(test_killed),     TEST(test_lines), TEST(test_said),
                                       TEST(test_slot), TEST(test_slot_aside), TEST(test_list)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
