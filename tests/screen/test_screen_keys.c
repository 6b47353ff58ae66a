/* test_screen_keys.c - what is pressed: choosing, the commands of a game one by one, settings and colour. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <string.h>

static Pty *start(void) {
    return play_begin(80, 24, "envoy");
}

/* The hardware cursor is on the row that shows this text, which is set off as the focus. */
static void check_focus(Pty *pty, const char *text) {
    int row, column, there = pty_row_of(pty, text);
    pty_settle(pty);
    pty_cursor(pty, &row, &column);
    assert_int_equal(row, there);
    assert_int_equal(pty_character(pty, row, 1, NULL), '>');
    assert_true(pty_reverse(pty, row, 8));
}

/* Choosing. */

static void test_digit(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, PICK("2"));
    play_sees(pty, "Turn 1. A lamp");
    play_sees(pty, "The gate at night");
    play_end(pty);
}

static void test_arrows_and_enter(void **state) {
    (void)state;
    Pty *pty = start();
    check_focus(pty, "Go in and answer him.");
    pty_press(pty, KEY_DOWN);
    check_focus(pty, "Wait outside until dark.");
    pty_press(pty, KEY_DOWN KEY_DOWN);
    check_focus(pty, "Ask for the emperor's own word.");
    pty_press(pty, KEY_UP KEY_UP);
    check_focus(pty, "Wait outside until dark.");
    pty_keys(pty, "\r");
    play_sees(pty, "Turn 1. A lamp");
    play_end(pty);
}

static void test_focus_follows_scrolling(void **state) {
    (void)state;
    Pty *pty = play_begin(40, 12, "envoy");
    for (int i = 0; i < 60 && pty_row_now(pty, "Order the guards") < 0; i++) pty_press(pty, KEY_DOWN);
    for (int i = 0; i < 60 && pty_row_now(pty, "> ") < 0; i++) pty_press(pty, KEY_DOWN);
    int row, column;
    pty_cursor(pty, &row, &column);
    assert_int_equal(row, pty_row_of(pty, "> "));
    play_end(pty);
}

static void test_closed_choice_says_why(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "3");
    play_sees(pty, "That is closed: Nobody would follow you.");
    pty_keys(pty, "4");
    play_sees(pty, "That is closed: needs the emperor's nerve at 4 or more, it is 3");
    play_sees(pty, "Turn 0.");
    pty_press(pty, PICK("9"));
    play_sees(pty, "Turn 0.");
    play_end(pty);
}

/* Where a choice isn't in sight its digit shows it, and says so; once more chooses it. */
static void test_digit_out_of_sight(void **state) {
    (void)state;
    Pty *pty = play_begin(40, 12, "envoy");
    play_lacks(pty, "Wait outside");
    pty_keys(pty, "2");
    play_sees(pty, "Press 2 again to choose it.");
    play_sees(pty, "> 2  Wait outside");
    pty_keys(pty, "2");
    play_sees(pty, "Turn 1.");
    play_end(pty);
}

/* Another key in between, and it is asked again. */
static void test_digit_asks_again(void **state) {
    (void)state;
    Pty *pty = play_begin(40, 12, "envoy");
    pty_keys(pty, "2");
    play_sees(pty, "Press 2 again to choose it.");
    pty_press(pty, KEY_HOME);
    play_lacks(pty, "Press 2 again");
    pty_keys(pty, "2");
    play_sees(pty, "Press 2 again to choose it.");
    pty_keys(pty, "i3");
    play_sees(pty, "Nothing to choose here; x closes");
    play_end(pty);
}

/* Commands. */

static void test_undo(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "u");
    play_sees(pty, "nothing to take back");
    pty_keys(pty, PICK("2"));
    play_sees(pty, "Turn 1.");
    pty_keys(pty, "u");
    play_sees(pty, "Turn 0.");
    play_end(pty);
}

static void test_decisions(void **state) {
    (void)state;
    Pty *pty = start();
    pty_press(pty, PICK("1"));
    pty_press(pty, PICK("1"));
    pty_press(pty, PICK("2"));
    play_sees(pty, "Turn 3.");
    pty_keys(pty, "U");
    play_sees(pty, "Go back to");
    play_sees(pty, "1  The table: Say three hundred");
    pty_keys(pty, PICK("2"));
    play_sees(pty, "Turn 1. The hall");
    play_end(pty);
}

static void test_log(void **state) {
    (void)state;
    Pty *pty = start();
    pty_press(pty, PICK("1"));
    pty_keys(pty, "l");
    play_sees(pty, "What you have done");
    play_sees(pty, "1. The north gate");
    play_sees(pty, "as recorded");
    pty_keys(pty, "x");
    play_sees(pty, "Turn 1. The hall");
    play_end(pty);
}

static void test_codex(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "c");
    play_sees(pty, "Kou Zhun 寇準 (person)");
    play_sees(pty, "Songshi 宋史 (source)");
    pty_keys(pty, "1");
    play_sees(pty, "He would not hear of going south.");
    pty_keys(pty, "x");
    play_sees(pty, "Songshi 宋史 (source)");
    pty_keys(pty, "\033");
    play_sees(pty, "Turn 0.");
    play_end(pty);
}

/* However often it is asked for, one way out leads back to the game. */
static void test_one_codex(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "c1");
    play_sees(pty, "He would not hear of going south.");
    pty_keys(pty, "c");
    play_sees(pty, "Songshi 宋史 (source)");
    pty_keys(pty, "cc??");
    play_sees(pty, "Choose with a digit");
    pty_keys(pty, "cx");
    play_sees(pty, "Turn 0.");
    play_end(pty);
}

static void test_treaty(void **state) {
    (void)state;
    Pty *pty = start();
    pty_press(pty, PICK("1"));
    pty_press(pty, PICK("1"));
    pty_press(pty, PICK("1"));
    pty_keys(pty, "t");
    play_sees(pty, "Silk: 200,000 lengths a year");
    pty_keys(pty, "x");
    play_sees(pty, "Turn 3.");
    play_end(pty);
}

static void test_help(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "?");
    play_sees(pty, "u  undo: take back the last choice");
    pty_keys(pty, "x");
    play_sees(pty, "Turn 0.");
    play_end(pty);
}

static void test_save_and_load(void **state) {
    (void)state;
    Pty *pty = start();
    pty_press(pty, PICK("2"));
    pty_keys(pty, "s");
    play_sees(pty, "Name of the slot:");
    pty_press(pty, "澶州 tentx\177");
    play_sees(pty, "Name of the slot: 澶州 tent");
    pty_keys(pty, "\r");
    play_sees(pty, "Kept as 澶州 tent.");
    pty_keys(pty, PICK("2"));
    play_sees(pty, "Turn 2.");
    pty_keys(pty, "o");
    play_sees(pty, "Kept games");
    int row = pty_row_of(pty, "“澶州 tent”: Cao Liyong, “The gate at night”, 6 January 1005");
    int number = -1;
    for (int column = 0; column < 8 && number < 0; column++) {
        uint32_t character = pty_character(pty, row, column, NULL);
        if (character >= '1' && character <= '9') number = (int)character - '0';
    }
    pty_keys(pty, (char[]){(char)('0' + number), '\0'});
    play_sees(pty, "Turn 1. A lamp");
    play_end(pty);
}

static void test_save_refuses_a_path(void **state) {
    (void)state;
    Pty *pty = start();
    pty_press(pty, "s");
    pty_keys(pty, "../tent\r");
    play_sees(pty, "A save needs a name of 1 to 40");
    play_sees(pty, "Turn 0.");
    play_end(pty);
}

static void test_note(void **state) {
    (void)state;
    StrBuf save = {0};
    Pty *pty = start();
    pty_keys(pty, "n");
    play_sees(pty, "Note:");
    pty_keys(pty, "He will see through this. 寇準q\r");
    play_sees(pty, "Noted.");
    pty_keys(pty, "l");
    play_sees(pty, "You noted: He will see through this. 寇準q");
    play_end(pty);
    play_read("brook-envoy.save", &save);
    assert_non_null(strstr(save.at, "\nnote He will see through this. 寇準q ~"));
    strbuf_free(&save);
}

static void test_export(void **state) {
    (void)state;
    StrBuf log = {0};
    Pty *pty = start();
    pty_press(pty, PICK("1"));
    pty_keys(pty, "e");
    play_sees(pty, "The log is written to");
    play_end(pty);
    play_read("brook-envoy-log.md", &log);
    assert_non_null(strstr(log.at, "# The Brook: Cao Liyong"));
    assert_non_null(strstr(log.at, "續資治通鑑長編"));
    strbuf_free(&log);
}

static void test_unknown_key(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "Z");
    play_sees(pty, "Nothing lies on that key here");
    pty_keys(pty, "\033[1;5P"); /* a key no terminal description has */
    pty_settle(pty);
    play_end(pty);
}

/* Everything a keyboard can send, in no order, on every page: the program stays and still leaves when asked to. */
static void test_wild_keys(void **state) {
    (void)state;
    uint32_t number = 20050113;
    Plan plan = play_plan(80, 24, "envoy");
    Pty *pty = play_open(&plan);
    for (int i = 0; i < 150; i++) {
        char keys[9] = {0};
        for (int k = 0; k < 8; k++) {
            number = number * 1103515245u + 12345u;
            int byte = (int)(number >> 16 & 0xFF);
            bool leaves = byte == 'q' || byte == 3 || byte == 4 || byte == 0 || byte == 26 || byte == 28 ||
                          byte == 19 || byte == 'T';
            keys[k] = leaves ? 'j' : (char)byte;
        }
        pty_keys(pty, keys);
        if (i % 30 == 0) pty_settle(pty);
        assert_true(pty_full_screen(pty) || i == 0);
    }
    pty_settle(pty);
    pty_press(pty, "\033");
    pty_keys(pty, "\003"); /* leaves wherever one is, at a prompt too */
    play_exits(pty, 0);
    play_restored(pty);
    pty_free(pty);
}

/* Settings and colour. */

/* The story here has no index; what is read from one is in tests/scenario. */
static void test_hinge(void **state) {
    (void)state;
    Pty *pty = start();
    pty_keys(pty, "h");
    play_sees(pty, "You have chosen nothing yet, so nothing is closed.");
    pty_keys(pty, "x2h");
    play_sees(pty, "this copy of the game came without");
    play_sees(pty, "--index");
    pty_keys(pty, "x");
    play_sees(pty, "Turn 1.");
    play_end(pty);
}

static void test_settings(void **state) {
    (void)state;
    StrBuf kept = {0};
    Pty *pty = start();
    pty_keys(pty, ",");
    play_sees(pty, "Colour: as the terminal says");
    pty_keys(pty, "1");
    play_sees(pty, "Colour: on");
    pty_keys(pty, "2");
    play_sees(pty, "Width of prose: 76 columns");
    pty_keys(pty, "4");
    play_sees(pty, "Names: in pinyin only");
    pty_keys(pty, "x");
    play_sees(pty, "Turn 0. The gate of Chanzhou is half open.");
    play_lacks(pty, "甲子");
    pty_keys(pty, ",");
    play_sees(pty, "Names: in pinyin only");
    pty_keys(pty, "4");
    play_sees(pty, "Names: with Chinese characters");
    pty_keys(pty, "x");
    play_sees(pty, "甲子");
    play_end(pty);
    play_read("settings", &kept);
    assert_string_equal(
        kept.at,
        "colour = on\ntheme = night\nprose = 76\nambiguous = 1\ncharacters = yes\nnumbers = off\nendings = off\n"
        "margin = line\n");
    strbuf_free(&kept);
}

/* Whether any SGR sequence sets a colour: 30 to 49, 90 and above. */
static bool coloured(const Pty *pty) {
    const char *at = strbuf_text(pty_bytes(pty));
    while ((at = strstr(at, "\033["))) {
        size_t len = strspn(at += 2, "0123456789;");
        if (at[len] != 'm') continue;
        for (int number = 0; *at != 'm'; at++) {
            number = *at == ';' ? 0 : number * 10 + (*at - '0');
            bool last = at[1] == ';' || at[1] == 'm';
            if (last && ((number >= 30 && number < 39) || (number >= 40 && number < 49) || number >= 90)) return true;
        }
    }
    return false;
}

static bool coloured_with(const char *setting, const char *word, const char *value) {
    Plan plan = play_plan(80, 24, "envoy");
    if (setting) plan_set(&plan, setting);
    if (word) plan_add(&plan, word);
    if (value) plan_add(&plan, value);
    Pty *pty = play_open(&plan);
    pty_press(pty, PICK("2"));
    bool is = coloured(pty);
    play_end(pty);
    return is;
}

static void test_colour(void **state) {
    (void)state;
    assert_true(coloured_with(NULL, NULL, NULL));
    assert_false(coloured_with("NO_COLOR=1", NULL, NULL));
    assert_true(coloured_with("NO_COLOR=", NULL, NULL));
    assert_true(coloured_with("NO_COLOR=1", "--color", "always"));
    assert_true(coloured_with(NULL, "--color=always", NULL));
    assert_false(coloured_with(NULL, "--color=never", NULL));
    assert_false(coloured_with("TERM=vt100", "--color=always", NULL));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_digit),
        TEST(test_digit_out_of_sight),
        TEST(test_digit_asks_again),
        TEST(test_one_codex),
        TEST(test_arrows_and_enter),
        TEST(test_focus_follows_scrolling),
        TEST(test_closed_choice_says_why),
        TEST(test_undo),
        TEST(test_decisions),
        TEST(test_log),
        TEST(test_codex),
        TEST(test_treaty),
        TEST(test_help),
        TEST(test_save_and_load),
        TEST(test_save_refuses_a_path),
        TEST(test_note),
        TEST(test_export),
        TEST(test_unknown_key),
        TEST(test_wild_keys),
        TEST(test_hinge),
        TEST(test_settings),
        TEST(test_colour),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
