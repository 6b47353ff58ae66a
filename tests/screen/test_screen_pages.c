/* test_screen_pages.c - what is seen: pages at three sizes against golden rows, Chinese in its columns, resizing, and
 * that scrolling shows all there is. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

/* Golden pages. */

typedef struct Size {
    int columns, rows;
    const char *name;
} Size;

static const Size sizes[] = {{80, 24, "80x24"}, {40, 12, "40x12"}, {132, 43, "132x43"}};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

/* In every cell the right half of a wide character follows its left half, and none begins in the last column. */
static void check_cells(const Pty *pty) {
    for (int row = 0; row < pty_rows(pty); row++)
        for (int column = 0; column < pty_columns(pty); column++) {
            int width = 1;
            uint32_t character = pty_character(pty, row, column, &width);
            if (width != 2) continue;
            assert_true(character != UINT32_MAX);
            assert_true(column + 1 < pty_columns(pty));
            assert_int_equal(pty_character(pty, row, ++column, NULL), UINT32_MAX);
        }
}

static void golden_at(Size size, const char *role, const char *keys, const char *name) {
    StrBuf file = {0};
    strbuf_printf(&file, "%s-%s", name, size.name);
    Pty *pty = play_begin(size.columns, size.rows, role);
    for (const char *key = keys; *key; key++) pty_press(pty, (char[]){'\033', 'O', 'F', *key, '\0'}); /* PICK */
    play_golden(pty, file.at);
    check_cells(pty);
    play_end(pty);
    strbuf_free(&file);
}

static void test_title(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++) golden_at(sizes[i], NULL, "", "title");
}

static void test_first_scene(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++) golden_at(sizes[i], "envoy", "", "gate");
}

static void test_after_a_choice(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++) golden_at(sizes[i], "envoy", "2", "dark");
}

static void test_ending(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++) golden_at(sizes[i], "envoy", "1111", "sworn");
}

static void test_help(void **state) {
    (void)state;
    for (int i = 0; i < SIZES; i++) golden_at(sizes[i], "envoy", "?", "help");
}

static void test_margin(void **state) {
    (void)state;
    Pty *wide = play_begin(132, 43, "envoy");
    pty_press(wide, PICK("1"));
    play_sees(wide, "Turn 1");
    int row = pty_row_of(wide, "As recorded.");
    assert_true(row >= 0 && row < 5); /* beside the text, not below it */
    StrBuf words = {0};
    pty_row(wide, row, &words);
    assert_true(utf8_width(str_of(words.at, (size_t)(strstr(words.at, "As recorded.") - words.at)), 1) > 72);
    assert_non_null(strstr(words.at, "│"));
    strbuf_free(&words);
    play_end(wide);
    Pty *narrow = play_begin(80, 24, "envoy");
    pty_press(narrow, PICK("2"));
    play_sees(narrow, "~ Against the record. (CB 58.26a, A) v: more");
    play_lacks(narrow, "He was received");
    play_end(narrow);
}

/* It stays open from page to page, and in another game, until it is closed; the command line has its say. */
static void test_margin_opens(void **state) {
    (void)state;
    StrBuf kept = {0};
    Pty *pty = play_begin(80, 24, "envoy");
    pty_press(pty, PICK("2"));
    pty_keys(pty, "v");
    play_sees(pty, "The margin is open.");
    play_sees(pty, "~ The record: against the record. (CB 58.26a, A)");
    play_sees(pty, "~ He was received inside the walls.");
    pty_keys(pty, "v");
    play_sees(pty, "The margin is one line.");
    play_lacks(pty, "He was received");
    pty_keys(pty, "v");
    play_sees(pty, "He was received");
    play_end(pty);
    play_read("settings", &kept);
    assert_non_null(strstr(strbuf_text(&kept), "\nmargin = open\n"));
    strbuf_free(&kept);
    Plan plan = play_plan(80, 24, "envoy");
    pty = play_open(&plan);
    pty_press(pty, PICK("2"));
    play_sees(pty, "~ He was received inside the walls.");
    play_end(pty);
    plan_add(&plan, "--margin=line");
    pty = play_open(&plan);
    pty_press(pty, PICK("2"));
    play_sees(pty, "~ Against the record. (CB 58.26a, A) v: more");
    play_end(pty);
}

/* Chinese. */

/* The column of a character, which must be there. */
static int column_of(const Pty *pty, int row, uint32_t character) {
    for (int column = 0; column < pty_columns(pty); column++)
        if (pty_character(pty, row, column, NULL) == character) return column;
    fail_msg("the character is not in row %d", row);
    return -1;
}

static void test_chinese_columns(void **state) {
    (void)state;
    Pty *pty = play_begin(80, 24, "envoy");
    int row = pty_row_of(pty, "澶州"), width = 0;
    int chan = column_of(pty, row, 0x6FB6);
    assert_int_equal(chan, 1 + (int)strlen("Turn 0. The gate of Chanzhou "));
    assert_int_equal(pty_character(pty, row, chan, &width), 0x6FB6);
    assert_int_equal(width, 2);
    assert_int_equal(column_of(pty, row, 0x5DDE), chan + 2);
    assert_int_equal(pty_character(pty, row, chan + 5, NULL), 'i'); /* "澶州 is" */
    play_end(pty);
}

/* Whatever the width, lines of nothing but wide characters are broken between them, and none is lost. */
static void test_chinese_at_every_width(void **state) {
    (void)state;
    Pty *pty = play_begin(80, 40, "envoy");
    for (int columns = 40; columns <= 90; columns++) {
        pty_resize(pty, columns, 40);
        pty_settle(pty);
        check_cells(pty);
        StrBuf screen = {0}, han = {0};
        uint32_t character;
        pty_screen(pty, &screen);
        for (Str rest = strbuf_str(&screen); utf8_next(&rest, &character);)
            if (character >= 0x4E00 && character < 0xA000) utf8_put(&han, character);
        const char *first = strstr(strbuf_text(&han), "甲子乙丑"), *last = strstr(strbuf_text(&han), "壬辰癸巳今日");
        if (!first || !last) fail_msg("at %d columns:\n%s", columns, screen.at);
        assert_int_equal(last - first, 2 * 60 * 3 - 4 * 3); /* twice sixty characters, of three bytes */
        strbuf_free(&screen);
        strbuf_free(&han);
    }
    play_end(pty);
}

/* Resizing. */

static void resize_and_see(Pty *pty, int columns, int rows, const char *text) {
    pty_resize(pty, columns, rows);
    play_sees(pty, text);
    pty_settle(pty);
    play_sees(pty, text);
    check_cells(pty);
}

static void test_resizing_keeps_the_place(void **state) {
    (void)state;
    Pty *pty = play_begin(80, 24, "envoy");
    pty_press(pty, PICK("1"));
    pty_press(pty, KEY_PAGE_DOWN);
    play_lacks(pty, "Turn 1");
    StrBuf top = {0};
    pty_row(pty, 1, &top);
    if (top.len == 0) pty_row(pty, 2, &top);
    char word[8] = {0}; /* the number of the banner that is on top: "One", "Seven" … or what follows it */
    strncpy(word, top.at + strspn(top.at, " "), 3);
    resize_and_see(pty, 40, 12, word);
    resize_and_see(pty, 132, 43, word);
    pty_resize(pty, 30, 8);
    play_sees(pty, "too small");
    pty_press(pty, "1"); /* nothing that can't be seen is chosen */
    resize_and_see(pty, 80, 24, word);
    StrBuf after = {0};
    pty_row(pty, 1, &after);
    if (after.len == 0) pty_row(pty, 2, &after);
    assert_string_equal(after.at, top.at);
    pty_press(pty, KEY_HOME);
    play_sees(pty, "Turn 1.");
    strbuf_free(&top);
    strbuf_free(&after);
    play_end(pty);
}

static void test_resize_storm(void **state) {
    (void)state;
    Pty *pty = play_begin(80, 24, "envoy");
    for (int i = 0; i < 200; i++) {
        pty_resize(pty, 2 + i * 37 % 149, 1 + i * 17 % 60); /* libvterm breaks on a wide character in one column */
        if (i % 20 == 0) pty_keys(pty, KEY_DOWN);
        if (i % 50 == 0) pty_settle(pty);
    }
    pty_resize(pty, 80, 24);
    pty_settle(pty);
    pty_press(pty, KEY_HOME);
    play_golden(pty, "gate-80x24");
    play_end(pty);
}

/* Scrolling. */

typedef struct Lines {
    StrBuf list[256];
    int count;
} Lines;

static void take_body(const Pty *pty, Lines *page) {
    page->count = 0;
    for (int row = 1; row < pty_rows(pty) - 1; row++) {
        page->list[page->count] = (StrBuf){0};
        strbuf_puts(&page->list[page->count], "");
        pty_row(pty, row, &page->list[page->count++]);
    }
}

static bool overlaps(const Lines *all, const Lines *page, int by) {
    for (int i = 0; i < by; i++)
        if (strcmp(strbuf_text(&all->list[all->count - by + i]), strbuf_text(&page->list[i])) != 0) return false;
    return true;
}

/* Adds what is new on a page; it must overlap by a line at least. Gives how many lines that were. */
static int join(Lines *all, Lines *page) {
    int by = all->count < page->count ? all->count : page->count;
    while (by > 0 && !overlaps(all, page, by)) by--;
    assert_true(by > 0 || all->count == 0);
    for (int i = 0; i < page->count; i++) {
        if (i < by)
            strbuf_free(&page->list[i]);
        else
            all->list[all->count++] = page->list[i];
    }
    return page->count - by;
}

/* The words between `from` and `to`, without the marks that only the screen or only line mode has. */
static void words_of(const char *text, const char *from, const char *to, StrBuf *out) {
    const char *start = strstr(text, from), *end = start ? strstr(start, to) : NULL;
    if (!start || !end) fail_msg("\"%s\" … \"%s\" is not in this:\n%s", from, to, text);
    Str rest = str_of(start, (size_t)(end - start));
    for (size_t i = 0; i < rest.len; i++) {
        char c = rest.at[i];
        bool mark = c == ' ' || c == '\n' || c == '*' || c == '>' || c == '-' || c == '~';
        if (!mark && rest.at[i] != '\0') strbuf_char(out, c);
    }
}

static void without(StrBuf *text, const char *mark) {
    for (char *at; (at = strstr(text->at, mark));) {
        size_t len = strlen(mark);
        memmove(at, at + len, strlen(at + len) + 1);
        text->len -= len;
    }
}

static void test_scrolling_shows_everything(void **state) {
    (void)state;
    Lines all = {.count = 0}, page;
    StrBuf shown = {0}, plain = {0}, seen_words = {0}, plain_words = {0};
    Pty *pty = play_begin(40, 12, "envoy");
    pty_press(pty, PICK("1"));
    play_sees(pty, "Turn 1.");
    for (int added = 1; added > 0; pty_press(pty, KEY_PAGE_DOWN)) {
        take_body(pty, &page);
        added = join(&all, &page);
    }
    play_end(pty);
    for (int i = 0; i < all.count; i++) {
        strbuf_puts(&shown, strbuf_text(&all.list[i]));
        strbuf_char(&shown, '\n');
        strbuf_free(&all.list[i]);
    }
    Plan plan = play_plan(0, 0, "envoy");
    plan_add(&plan, "--plain");
    assert_int_equal(run_program(&plan, "1\n", &plain), 0);
    words_of(shown.at, "Turn 1.", "round and leave.", &seen_words);
    words_of(plain.at, "Turn 1.", "round and leave.", &plain_words);
    without(&plain_words, "“");
    without(&plain_words, "”");
    assert_string_equal(seen_words.at, plain_words.at);
    strbuf_free(&shown);
    strbuf_free(&plain);
    strbuf_free(&seen_words);
    strbuf_free(&plain_words);
}

static void test_more_is_said(void **state) {
    (void)state;
    Pty *pty = play_begin(40, 12, "envoy");
    play_sees(pty, "choices below");
    pty_press(pty, KEY_PAGE_DOWN);
    play_sees(pty, "more above, choices below");
    pty_press(pty, KEY_END);
    play_lacks(pty, "below");
    play_sees(pty, "more above");
    pty_press(pty, KEY_PAGE_UP);
    play_sees(pty, "more above, choices below");
    play_end(pty);
}

/* A digit for a choice that isn't in sight only shows it; the second time it is made. */
static void test_choices_are_seen_first(void **state) {
    (void)state;
    Pty *pty = play_begin(40, 12, "envoy");
    pty_press(pty, "2");
    play_sees(pty, "> 2  Wait outside until dark.");
    pty_press(pty, "2");
    play_sees(pty, "Turn 1.");
    play_end(pty);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_title),
        TEST(test_first_scene),
        TEST(test_after_a_choice),
        TEST(test_ending),
        TEST(test_help),
        TEST(test_margin),
        TEST(test_margin_opens),
        TEST(test_chinese_columns),
        TEST(test_chinese_at_every_width),
        TEST(test_resizing_keeps_the_place),
        TEST(test_resize_storm),
        TEST(test_scrolling_shows_everything),
        TEST(test_more_is_said),
        TEST(test_choices_are_seen_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
