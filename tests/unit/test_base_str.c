/* test_base_str.c - borrowed and growing text, numbers, and "did you mean". */
#include "base/str.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

static void test_null_is_empty(void **state) {
    (void)state;
    assert_int_equal(str(NULL).len, 0);
    assert_int_equal(str_of(NULL, 5).len, 0);
    assert_true(str_equal(str(NULL), str("")));
    assert_true(str_is((Str){0}, ""));
}

static void test_compare_as_strcmp(void **state) {
    (void)state;
    assert_true(str_compare(str("a"), str("b")) < 0);
    assert_true(str_compare(str("b"), str("a")) > 0);
    assert_true(str_compare(str("a"), str("ab")) < 0);
    assert_true(str_compare(str("\x80"), str("a")) > 0);
    assert_int_equal(str_compare(str("ab"), str_of("abc", 2)), 0);
    assert_false(str_equal(str_of("a\0b", 3), str_of("a\0c", 3)));
}

static void test_starts_and_trim(void **state) {
    (void)state;
    assert_true(str_starts(str("scene/one"), "scene/"));
    assert_true(str_starts(str(""), ""));
    assert_false(str_starts(str("sc"), "scene"));
    assert_true(str_is(str_trim(str(" \t\r\na b\v\f ")), "a b"));
    assert_int_equal(str_trim(str(" \n ")).len, 0);
    assert_true(str_is(str_trim(str("\xC2\xA0x")), "\xC2\xA0x")); /* a no-break space isn't ASCII */
}

static void test_split(void **state) {
    (void)state;
    Str rest = str("a,,b,"), part;
    assert_true(str_split(&rest, ',', &part) && str_is(part, "a"));
    assert_true(str_split(&rest, ',', &part) && str_is(part, ""));
    assert_true(str_split(&rest, ',', &part) && str_is(part, "b"));
    assert_false(str_split(&rest, ',', &part));
    rest = str("whole");
    assert_true(str_split(&rest, ',', &part) && str_is(part, "whole"));
    assert_false(str_split(&rest, ',', &part));
}

static void assert_int(const char *text, int64_t wanted) {
    int64_t value = 99;
    assert_true(str_int(str(text), &value));
    assert_true(value == wanted);
}

static void test_int(void **state) {
    (void)state;
    assert_int("0", 0);
    assert_int("-0", 0);
    assert_int("007", 7);
    assert_int("-12", -12);
    assert_int("9223372036854775807", INT64_MAX);
    assert_int("-9223372036854775808", INT64_MIN);
}

static void test_int_refuses(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "",
        "-",
        "+1",
        " 1",
        "1 ",
        "1x",
        "0x10",
        "1.0",
        "--1",
        "1e3",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999999999999999999",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        int64_t value = 99;
        assert_false(str_int(str(wrong[i]), &value));
        assert_true(value == 99);
    }
    int64_t value;
    assert_false(str_int(str_of("1\0", 2), &value));
}

static void test_copy_is_a_c_string(void **state) {
    (void)state;
    char *copy = str_copy(str_of("abcdef", 3));
    assert_string_equal(copy, "abc");
    free(copy);
    copy = str_copy((Str){0});
    assert_string_equal(copy, "");
    free(copy);
}

static void test_strbuf_grows(void **state) {
    (void)state;
    StrBuf buf = {0};
    assert_string_equal(strbuf_text(&buf), "");
    assert_int_equal(strbuf_str(&buf).len, 0);
    for (int i = 0; i < 1000; i++) {
        strbuf_char(&buf, 'x');
        assert_int_equal(strlen(buf.at), i + 1);
    }
    strbuf_clear(&buf);
    assert_string_equal(buf.at, "");
    strbuf_int(&buf, INT64_MIN);
    strbuf_printf(&buf, " %s %03d", "and", 7);
    strbuf_add(&buf, str_of("!?", 1));
    strbuf_puts(&buf, "");
    assert_string_equal(buf.at, "-9223372036854775808 and 007!");
    assert_int_equal(buf.len, strlen(buf.at));
    strbuf_free(&buf);
    assert_null(buf.at);
    strbuf_clear(&buf);
    strbuf_free(&buf);
}

static void test_strbuf_printf_of_any_length(void **state) {
    (void)state;
    StrBuf buf = {0};
    strbuf_printf(&buf, "%*d", 5000, 1);
    assert_int_equal(buf.len, 5000);
    assert_int_equal(buf.at[4999], '1');
    strbuf_printf(&buf, "%s", "");
    assert_int_equal(buf.len, 5000);
    strbuf_free(&buf);
}

static void test_nearest(void **state) {
    (void)state;
    static const char *const names[] = {"count", "choice", "chance", "clause", "scene", "ending"};
    assert_string_equal(str_nearest(str("coutn"), names, 6), "count"); /* a swap is one difference */
    assert_string_equal(str_nearest(str("choise"), names, 6), "choice");
    assert_string_equal(str_nearest(str("scenes"), names, 6), "scene");
    assert_string_equal(str_nearest(str("nding"), names, 6), "ending");
    assert_string_equal(str_nearest(str("scene"), names, 6), "scene");
    assert_null(str_nearest(str("treaty"), names, 6));
    assert_null(str_nearest(str("xx"), names, 6));
    assert_null(str_nearest(str(""), names, 6));
    assert_null(str_nearest(str("scene"), names, 0));
}

static void test_nearest_takes_the_nearer_and_then_the_first(void **state) {
    (void)state;
    static const char *const names[] = {"abcdxx", "abcdex", "abcdey"};
    assert_string_equal(str_nearest(str("abcdez"), names, 3), "abcdex");
    static const char *const tied[] = {"cat", "car"};
    assert_string_equal(str_nearest(str("cab"), tied, 2), "cat");
    static const char *const third[] = {"abcxyz"}; /* half of it differs */
    assert_null(str_nearest(str("abcdef"), third, 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_null_is_empty),
        cmocka_unit_test(test_compare_as_strcmp),
        cmocka_unit_test(test_starts_and_trim),
        cmocka_unit_test(test_split),
        cmocka_unit_test(test_int),
        cmocka_unit_test(test_int_refuses),
        cmocka_unit_test(test_copy_is_a_c_string),
        cmocka_unit_test(test_strbuf_grows),
        cmocka_unit_test(test_strbuf_printf_of_any_length),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_nearest_takes_the_nearer_and_then_the_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
