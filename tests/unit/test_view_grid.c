/* Grids: widths always add up to the row, and nothing but text gets in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <string.h>

#include "view/grid.h"
#include "view/theme.h"

static void assert_row(const Grid *grid, int row, const char *wanted) {
    StrBuf text = {0};
    grid_row(grid, row, &text);
    assert_string_equal(strbuf_text(&text), wanted);
    strbuf_free(&text);
}

static void assert_whole(const Grid *grid) {
    for (int row = 0; row < grid->rows; row++) {
        int columns = 0;
        for (int column = 0; column < grid->columns; column++) columns += grid_at(grid, row, column)->width;
        assert_int_equal(columns, grid->columns);
    }
}

static int put(Grid *grid, int row, int column, int limit, const char *text) {
    int used = grid_put(grid, row, column, limit, str(text), FACE_PLAIN, 1);
    assert_whole(grid);
    return used;
}

static void test_text_is_written_where_told(void **state) {
    (void)state;
    Grid *grid = grid_new(10, 3);
    assert_row(grid, 1, "");
    assert_int_equal(put(grid, 1, 2, 99, "abc"), 3);
    assert_row(grid, 1, "  abc");
    assert_row(grid, 0, "");
    assert_int_equal(put(grid, 2, 0, 4, "abcdef"), 4);
    assert_row(grid, 2, "abcd");
    grid_free(grid);
}

static void test_outside_is_ignored(void **state) {
    (void)state;
    Grid *grid = grid_new(4, 2);
    assert_int_equal(put(grid, -1, 0, 4, "a") + put(grid, 2, 0, 4, "a") + put(grid, 0, 4, 4, "a"), 0);
    assert_int_equal(put(grid, 0, -1, 4, "a") + put(grid, 0, 0, 0, "a") + put(grid, 0, 0, -3, "a"), 0);
    assert_int_equal(put(grid, 0, 2, 99, "abc"), 2);
    assert_row(grid, 0, "  ab");
    grid_free(grid);
}

static void test_wide_characters_take_two_cells(void **state) {
    (void)state;
    Grid *grid = grid_new(5, 1);
    assert_int_equal(put(grid, 0, 0, 5, "澶州"), 4);
    assert_int_equal(grid_at(grid, 0, 0)->width, 2);
    assert_int_equal(grid_at(grid, 0, 1)->width, 0);
    assert_string_equal(grid_at(grid, 0, 1)->text, "");
    assert_row(grid, 0, "澶州");
    grid_free(grid);
}

static void test_wide_characters_are_never_split(void **state) {
    (void)state;
    Grid *grid = grid_new(5, 1);
    assert_int_equal(put(grid, 0, 0, 5, "abcd州"), 4);
    assert_row(grid, 0, "abcd");
    assert_int_equal(put(grid, 0, 4, 1, "州"), 0);
    grid_free(grid);
}

static void test_overwriting_half_blanks_the_other_half(void **state) {
    (void)state;
    Grid *grid = grid_new(6, 1);
    put(grid, 0, 0, 6, "澶州盟");
    put(grid, 0, 1, 2, "xy");
    assert_row(grid, 0, " xy 盟");
    put(grid, 0, 0, 6, "澶州盟");
    put(grid, 0, 1, 2, "王");
    assert_row(grid, 0, " 王 盟");
    grid_free(grid);
}

static void test_marks_stay_with_their_letter(void **state) {
    (void)state;
    Grid *grid = grid_new(6, 1);
    assert_int_equal(put(grid, 0, 0, 6, "e\xCC\x81x"), 2);
    assert_string_equal(grid_at(grid, 0, 0)->text, "e\xCC\x81");
    grid_free(grid);
}

static void test_a_heap_of_marks_fits_a_cell(void **state) {
    (void)state;
    char text[402] = "e";
    for (int i = 0; i < 200; i++) memcpy(text + 1 + 2 * i, "\xCC\x81", 3);
    Grid *grid = grid_new(6, 1);
    put(grid, 0, 0, 6, text);
    assert_true(strlen(grid_at(grid, 0, 0)->text) < CELL_BYTES);
    grid_free(grid);
}

static void test_control_characters_are_not_written(void **state) {
    (void)state;
    Grid *grid = grid_new(12, 1);
    put(grid, 0, 0, 12,
        "a\x1b[2Jb\x07\x7f"
        "c\n\xC2\x9B"
        "d");
    assert_row(grid, 0, "a[2Jbcd");
    grid_free(grid);
}

static void test_ambiguous_width_is_as_told(void **state) {
    (void)state;
    Grid *grid = grid_new(6, 1);
    assert_int_equal(grid_put(grid, 0, 0, 6, str("†"), FACE_CITE, 1), 1);
    assert_int_equal(grid_put(grid, 0, 0, 6, str("†"), FACE_CITE, 2), 2);
    assert_int_equal(grid_at(grid, 0, 1)->face, FACE_CITE);
    grid_free(grid);
}

static void test_clear_and_strange_sizes(void **state) {
    (void)state;
    Grid *grid = grid_new(0, -4);
    assert_int_equal(grid->columns, 1);
    assert_int_equal(grid->rows, 1);
    put(grid, 0, 0, 1, "a");
    grid_clear(grid);
    assert_row(grid, 0, "");
    grid_free(grid);
    grid_free(NULL);
}

static void test_no_meaning_by_colour_alone(void **state) {
    (void)state;
    static const Face meaning[] = {FACE_WARNING, FACE_VERDICT, FACE_FOCUS, FACE_LOCKED, FACE_BAR, FACE_TITLE};
    for (size_t i = 0; i < sizeof meaning / sizeof meaning[0]; i++) {
        Look look = theme_look(meaning[i], false);
        assert_int_equal(look.colour, THEME_NO_COLOUR);
        assert_true(look.bold || look.dim || look.reverse || look.underline);
    }
}

int main(void) {
    (void)setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_is_written_where_told),
        cmocka_unit_test(test_outside_is_ignored),
        cmocka_unit_test(test_wide_characters_take_two_cells),
        cmocka_unit_test(test_wide_characters_are_never_split),
        cmocka_unit_test(test_overwriting_half_blanks_the_other_half),
        cmocka_unit_test(test_marks_stay_with_their_letter),
        cmocka_unit_test(test_a_heap_of_marks_fits_a_cell),
        cmocka_unit_test(test_control_characters_are_not_written),
        cmocka_unit_test(test_ambiguous_width_is_as_told),
        cmocka_unit_test(test_clear_and_strange_sizes),
        cmocka_unit_test(test_no_meaning_by_colour_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
