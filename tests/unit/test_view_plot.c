/* test_view_plot.c - points on a sheet of text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "view/plot.h"

static void draws(const PlotPoint *points, size_t count, const char *wanted) {
    StrBuf out = {0};
    plot_draw(&(Plot){points, count, 5, 3, "east", "north"}, &out);
    assert_string_equal(strbuf_text(&out), wanted);
    strbuf_free(&out);
}

static void test_points_fill_the_sheet(void **state) {
    (void)state;
    const PlotPoint points[] = {{0, 0, 'a'}, {40, 0, 'b'}, {0, 20, 'c'}, {20, 10, '.'}};
    draws(points, 4, "north\n|c\n|  .\n|a   b\n+-----\n east\n");
}

static void test_later_points_cover_and_letters_share(void **state) {
    (void)state;
    const PlotPoint points[] = {{4, 2, '.'}, {4, 2, '*'}, {0, 0, 'A'}, {0, 0, 'B'}};
    draws(points, 4, "north\n|    *\n|\n|&\n+-----\n east\n");
}

static void test_points_below_zero_are_left_out(void **state) {
    (void)state;
    const PlotPoint points[] = {{-1, 5, 'x'}, {5, -1, 'x'}, {4, 4, 'o'}};
    draws(points, 3, "north\n|    o\n|\n|\n+-----\n east\n");
}

static void test_no_points_at_all(void **state) {
    (void)state;
    draws(NULL, 0, "north\n|\n|\n|\n+-----\n east\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_points_fill_the_sheet),
        cmocka_unit_test(test_later_points_cover_and_letters_share),
        cmocka_unit_test(test_points_below_zero_are_left_out),
        cmocka_unit_test(test_no_points_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
