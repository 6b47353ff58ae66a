/* test_base_error.c - sentences and lists of complaints: cut well, safe to print, sorted, counted. */
#include "base/error.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/utf8.h"

static void test_set_gives_false(void **state) {
    (void)state;
    Error err = {0};
    assert_false(error_set(&err, "Can't open %s: %d.", "a", 2));
    assert_string_equal(err.text, "Can't open a: 2.");
    assert_false(error_set(NULL, "nobody asked"));
}

static void test_set_may_quote_itself(void **state) {
    (void)state;
    Error err = {0};
    error_set(&err, "inner");
    error_set(&err, "outer: %s", err.text);
    assert_string_equal(err.text, "outer: inner");
}

static void test_set_cuts_at_a_character(void **state) {
    (void)state;
    for (int lead = 0; lead < 4; lead++) {
        char text[2048] = "xxxx";
        text[lead] = '\0';
        for (int i = 0; i < 500; i++) strcat(text, "澶");
        Error err;
        error_set(&err, "%s", text);
        size_t offset;
        assert_int_equal(utf8_check(str(err.text), &offset), UTF8_GOOD);
        assert_in_range(strlen(err.text), ERROR_MAX - 4, ERROR_MAX - 1);
    }
}

static void test_set_is_safe_for_a_terminal(void **state) {
    (void)state;
    Error err;
    error_set(&err, "no file \x1b[31m\xff\u202e");
    assert_string_equal(err.text, "no file \uFFFD[31m\uFFFD\uFFFD");
}

static void test_near_names_are_suggested(void **state) {
    (void)state;
    static const char *const names[] = {"play", "replay"};
    Error err = {0};
    assert_false(error_near(&err, str("paly"), names, 2, "There is no %s.", "paly"));
    assert_string_equal(err.text, "There is no paly. Did you mean play?");
    assert_false(error_near(&err, str("x"), names, 2, "There is no %s.", "x"));
    assert_string_equal(err.text, "There is no x.");
    assert_false(error_near(NULL, str("x"), names, 0, "nobody asked"));
}

static void test_diags_keep_and_count(void **state) {
    (void)state;
    Diags *diags = diags_new();
    char file[] = "pack.lua";
    diags_add(diags, file, 3, "E101", "Did you mean \"a\"?", "There is no %s.", "b");
    diags_add(diags, NULL, 0, "W203", NULL, "odd");
    file[0] = 'X';
    assert_int_equal(diags_count(diags), 2);
    assert_int_equal(diags_errors(diags), 1);
    const Diag *first = diags_at(diags, 0), *second = diags_at(diags, 1);
    assert_string_equal(first->file, "pack.lua");
    assert_int_equal(first->level, DIAG_ERROR);
    assert_string_equal(first->text, "There is no b.");
    assert_int_equal(second->level, DIAG_WARNING);
    assert_string_equal(second->hint, "");
    diags_free(diags);
    diags_free(NULL);
}

static void test_diags_are_one_safe_line_each(void **state) {
    (void)state;
    Diags *diags = diags_new();
    diags_add(diags, "a\x07.lua", 1, "E1", "h\nint", "one\npack.lua:1: E2: forged\x1b");
    const Diag *diag = diags_at(diags, 0);
    assert_null(strchr(diag->text, '\n'));
    assert_null(strchr(diag->text, '\x1b'));
    assert_string_equal(diag->hint, "h int");
    assert_string_equal(diag->file, "a\uFFFD.lua");
    diags_free(diags);
}

static void test_sort(void **state) {
    (void)state;
    Diags *diags = diags_new();
    diags_add(diags, "b.lua", 1, "E1", NULL, "x");
    diags_add(diags, "a.lua", 10, "E1", NULL, "x");
    diags_add(diags, "a.lua", 9, "W2", NULL, "x");
    diags_add(diags, "a.lua", 9, "E2", NULL, "x");
    diags_add(diags, "a.lua", 10, "E1", NULL, "x");
    diags_add(diags, "a.lua", 10, "E1", NULL, "y");
    diags_sort(diags);
    char all[256] = "";
    for (size_t i = 0; i < diags_count(diags); i++) {
        const Diag *diag = diags_at(diags, i);
        char one[64];
        snprintf(one, sizeof one, "%.1s%d%s%s ", diag->file, diag->line, diag->code, diag->text);
        strcat(all, one);
    }
    assert_string_equal(all, "a9E2x a9W2x a10E1x a10E1y b1E1x ");
    assert_int_equal(diags_errors(diags), 4);
    diags_free(diags);
}

static void test_sort_of_none(void **state) {
    (void)state;
    Diags *diags = diags_new();
    diags_sort(diags);
    assert_int_equal(diags_count(diags), 0);
    diags_free(diags);
}

static void test_only_the_count_grows_beyond_a_thousand(void **state) {
    (void)state;
    Diags *diags = diags_new();
    for (int i = 0; i < 1500; i++) diags_add(diags, "a", i, i % 2 ? "E1" : "W1", NULL, "x");
    assert_int_equal(diags_count(diags), 1000);
    assert_int_equal(diags_errors(diags), 750);
    diags_free(diags);
}

static void test_format(void **state) {
    (void)state;
    Diag diag = {"pack.lua", 7, "E101", DIAG_ERROR, "There is no b.", "Did you mean \"a\"?"};
    char out[100];
    diag_format(&diag, out, sizeof out);
    assert_string_equal(out, "pack.lua:7: E101: There is no b. Did you mean \"a\"?");
    diag.line = 0;
    diag.hint = "";
    diag_format(&diag, out, sizeof out);
    assert_string_equal(out, "pack.lua: E101: There is no b.");
    memset(out, 'x', sizeof out);
    diag_format(&diag, out, 5);
    assert_string_equal(out, "pack");
    diag_format(&diag, out, 0);
    assert_string_equal(out, "pack");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_set_gives_false),
        cmocka_unit_test(test_set_may_quote_itself),
        cmocka_unit_test(test_set_cuts_at_a_character),
        cmocka_unit_test(test_set_is_safe_for_a_terminal),
        cmocka_unit_test(test_near_names_are_suggested),
        cmocka_unit_test(test_diags_keep_and_count),
        cmocka_unit_test(test_diags_are_one_safe_line_each),
        cmocka_unit_test(test_sort),
        cmocka_unit_test(test_sort_of_none),
        cmocka_unit_test(test_only_the_count_grows_beyond_a_thousand),
        cmocka_unit_test(test_format),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
