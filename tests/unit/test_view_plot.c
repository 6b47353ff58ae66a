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
    draws(points, 4, "north\n|c\n|  .\n|a   b\n+-----\n  east\n");
}

static void test_later_points_cover_and_letters_share(void **state) {
    (void)state;
    const PlotPoint points[] = {{4, 2, '.'}, {4, 2, '*'}, {0, 0, 'A'}, {0, 0, 'B'}};
    draws(points, 4, "north\n|    *\n|\n|&\n+-----\n  east\n");
}

/* The sheet grows downwards and to the left, and says where 0 is. */
static void test_points_below_zero_widen_the_sheet(void **state) {
    (void)state;
    const PlotPoint left[] = {{8, 4, '.'}, {-4, 4, '*'}}, below[] = {{8, 4, '.'}, {8, -2, '*'}};
    draws(left, 2, "north\n|*:  .\n| :\n| :\n+-----\n  east\n");
    draws(below, 2, "north\n|    .\n|-----\n|    *\n+-----\n  east\n");
}

/* One that is far off doesn't squeeze the others, and isn't lost. */
static void test_points_far_below_stand_at_the_edge(void **state) {
    (void)state;
    const PlotPoint points[] = {{8, 4, '.'}, {-900, 4, '*'}, {8, -900, 'o'}, {8, 900, 'x'}};
    PlotRange range = plot_range(points, 3);
    assert_int_equal(range.least_x, -4);
    assert_int_equal(range.most_x, 8);
    assert_int_equal(range.least_y, -2);
    assert_int_equal(range.most_y, 4);
    assert_true(plot_within(range, &points[0]));
    for (size_t i = 1; i < 4; i++) assert_false(plot_within(range, &points[i]));
    assert_int_equal(plot_clamp(range, &points[1]).x, -4);
    assert_int_equal(plot_clamp(range, &points[3]).y, 4);
    draws(points, 3, "north\n|*:  .\n|-:---\n| :  o\n+-----\n  east\n");
}

/* Where no treaty is better than none for both, all is seen. */
static void test_nothing_above_zero(void **state) {
    (void)state;
    const PlotPoint points[] = {{-8, 4, 'a'}, {2, -6, 'b'}};
    PlotRange range = plot_range(points, 2);
    for (size_t i = 0; i < 2; i++) assert_true(plot_within(range, &points[i]));
}

/* The axis is named at its end, however many bytes its words have. */
static void test_a_name_with_accents_ends_where_the_axis_does(void **state) {
    (void)state;
    StrBuf out = {0};
    plot_draw(&(Plot){NULL, 0, 5, 1, "−é", "n"}, &out);
    assert_string_equal(strbuf_text(&out), "n\n|\n+-----\n    −é\n");
    strbuf_free(&out);
}

static void test_no_points_at_all(void **state) {
    (void)state;
    draws(NULL, 0, "north\n|\n|\n|\n+-----\n  east\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_points_fill_the_sheet),
        cmocka_unit_test(test_later_points_cover_and_letters_share),
        cmocka_unit_test(test_points_below_zero_widen_the_sheet),
        cmocka_unit_test(test_points_far_below_stand_at_the_edge),
        cmocka_unit_test(test_nothing_above_zero),
        cmocka_unit_test(test_a_name_with_accents_ends_where_the_axis_does),
        cmocka_unit_test(test_no_points_at_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
