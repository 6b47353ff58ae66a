/* test_base_date.c - days against dates the sources date twice: by our months and by the sixty-day cycle. */
#include "base/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static int32_t day(const char *text) {
    int32_t number = DATE_NONE;
    assert_true(date_parse(str(text), &number));
    return number;
}

static void test_cycle_agrees_with_the_sources(void **state) {
    (void)state;
    static const char *const known[][3] = {
        {"1004-10-24", "jiwei", "己未"},
        {"1005-01-03", "gengwu", "庚午"},
        {"1005-01-13", "gengchen", "庚辰"},
        {"1005-01-19", "bingxu", "丙戌"},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        int cycle = date_cycle(day(known[i][0]));
        assert_string_equal(date_cycle_pinyin(cycle), known[i][1]);
        assert_string_equal(date_cycle_hanzi(cycle), known[i][2]);
    }
}

static void test_cycle_begins_with_jiazi_and_ends_with_guihai(void **state) {
    (void)state;
    assert_string_equal(date_cycle_pinyin(0), "jiazi");
    assert_string_equal(date_cycle_hanzi(0), "甲子");
    assert_string_equal(date_cycle_pinyin(59), "guihai");
    assert_string_equal(date_cycle_hanzi(59), "癸亥");
    assert_int_equal(date_cycle(day("1005-01-13") + 60), date_cycle(day("1005-01-13")));
    assert_int_equal(date_cycle(11), 0);
    assert_in_range(date_cycle(-1000), 0, 59);
}

static void test_limits(void **state) {
    (void)state;
    assert_int_equal(day("0001-01-01"), DATE_MIN);
    assert_int_equal(day("1582-10-04"), DATE_MAX);
    int32_t untouched = 7;
    assert_false(date_parse(str("1582-10-05"), &untouched));
    assert_false(date_parse(str("0000-12-31"), &untouched));
    assert_int_equal(untouched, 7);
}

static void test_parse_refuses(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "",           "1005",       "1005-1-13",  "1005-01-13 ", "1005-13-01", "1005-00-10", "1005-01-00", "1005-01-32",
        "1005-02-29", "1005-04-31", "1005/01/13", "-005-01-13",  "1o05-01-13", "1005-01-1x", "+005-01-13",
    };
    int32_t number;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) assert_false(date_parse(str(wrong[i]), &number));
}

static void test_julian_leap_years(void **state) {
    (void)state;
    assert_int_equal(day("1004-03-01") - day("1004-02-29"), 1);
    assert_int_equal(day("1100-03-01") - day("1100-02-29"), 1); /* Gregory left this day out */
    assert_int_equal(day("1005-03-01") - day("1005-02-28"), 1);
}

static void test_every_day_there_and_back(void **state) {
    (void)state;
    for (int32_t number = DATE_MIN; number <= DATE_MAX; number++) {
        int year, month, of_month;
        date_split(number, &year, &month, &of_month);
        assert_int_equal(date_make(year, month, of_month), number);
    }
}

static void test_iso_is_what_parse_reads(void **state) {
    (void)state;
    StrBuf out = {0};
    for (int32_t number = DATE_MIN; number <= DATE_MAX; number += 97) {
        strbuf_clear(&out);
        date_iso(&out, number);
        assert_int_equal(day(out.at), number);
    }
    strbuf_free(&out);
}

static void test_words(void **state) {
    (void)state;
    StrBuf out = {0};
    strbuf_puts(&out, "on ");
    date_words(&out, day("1005-01-13"));
    assert_string_equal(out.at, "on 13 January 1005");
    strbuf_clear(&out);
    date_words(&out, day("0988-12-01"));
    assert_string_equal(out.at, "1 December 988");
    strbuf_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cycle_agrees_with_the_sources),
        cmocka_unit_test(test_cycle_begins_with_jiazi_and_ends_with_guihai),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_parse_refuses),
        cmocka_unit_test(test_julian_leap_years),
        cmocka_unit_test(test_every_day_there_and_back),
        cmocka_unit_test(test_iso_is_what_parse_reads),
        cmocka_unit_test(test_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
