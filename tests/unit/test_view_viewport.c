/* test_view_viewport.c - focus and scrolling, as a player walks through a page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "unit/page_maker.h"
#include "view/input.h"
#include "view/layout.h"

static void step(Viewport *viewport, const Page *page, Grid *grid, Step what) {
    viewport_step(viewport, page, what);
    layout_page(page, STYLE, viewport, grid);
    assert_sound(grid, viewport);
}

static void test_next_and_prev_walk_the_items(void **state) {
    (void)state;
    Page *page = small_page();
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    assert_int_equal(viewport.focus, 0);
    step(&viewport, page, grid, STEP_PREV);
    assert_int_equal(viewport.focus, 0);
    for (int i = 0; i < 5; i++) step(&viewport, page, grid, STEP_NEXT);
    assert_int_equal(viewport.focus, 2);
    step(&viewport, page, grid, STEP_PREV);
    assert_int_equal(viewport.focus, 1);
    grid_free(grid);
    page_free(page);
}

static void test_text_is_scrolled_before_the_focus_moves(void **state) {
    (void)state;
    Page *page = small_page();
    add_prose(page, 150);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 60, 12);
    assert_false(viewport_sees_focus(&viewport));
    int steps = 0;
    while (!viewport_sees_focus(&viewport) && steps++ < 200) {
        step(&viewport, page, grid, STEP_NEXT);
        assert_int_equal(viewport.focus, 0);
    }
    assert_in_range(steps, 1, 100);
    step(&viewport, page, grid, STEP_NEXT);
    assert_int_equal(viewport.focus, 1);
    assert_true(viewport_sees_focus(&viewport));
    for (steps = 0; viewport.scroll > 0 && steps < 200; steps++) step(&viewport, page, grid, STEP_PREV);
    assert_int_equal(viewport.scroll, 0);
    grid_free(grid);
    page_free(page);
}

static void test_an_item_taller_than_the_window_can_be_chosen_throughout(void **state) {
    (void)state;
    Page *page = page_new();
    StrBuf label = {0};
    for (int i = 0; i < 150; i++) strbuf_printf(&label, "word%d ", i);
    page_item(page, 0, "", strbuf_str(&label));
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 60, 12);
    assert_true(viewport.end - viewport.top > viewport.room);
    assert_true(viewport_sees_focus(&viewport));
    for (int i = 0; i < 40; i++) {
        step(&viewport, page, grid, STEP_NEXT);
        assert_true(viewport_sees_focus(&viewport));
    }
    assert_int_equal(viewport.scroll + viewport.room, viewport.lines);
    strbuf_free(&label);
    grid_free(grid);
    page_free(page);
}

static void test_paging_takes_the_focus_along(void **state) {
    (void)state;
    Page *page = page_new();
    for (uint32_t i = 0; i < 60; i++) page_item(page, i, "", str("An entry"));
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    for (int i = 0; i < 6; i++) {
        step(&viewport, page, grid, STEP_PAGE_DOWN);
        assert_true(viewport_sees_focus(&viewport));
    }
    assert_true(viewport.focus > 30);
    step(&viewport, page, grid, STEP_HOME);
    assert_int_equal(viewport.focus, 0);
    step(&viewport, page, grid, STEP_END);
    assert_int_equal(viewport.focus, 59);
    grid_free(grid);
    page_free(page);
}

static void test_another_serial_starts_anew(void **state) {
    (void)state;
    Page *page = small_page();
    page->items.list[0].open = false;
    page->items.list[1].open = true;
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    assert_int_equal(viewport.focus, 1);
    step(&viewport, page, grid, STEP_NEXT);
    page->serial = 2;
    layout_page(page, STYLE, &viewport, grid);
    assert_int_equal(viewport.focus, 1);
    page->items.count = 0;
    layout_page(page, STYLE, &viewport, grid);
    assert_int_equal(viewport.focus, -1);
    grid_free(grid);
    page_free(page);
}

static void test_resizing_keeps_the_place(void **state) {
    (void)state;
    Page *page = small_page();
    for (int i = 0; i < 30; i++)
        page_line(page, &page->body, BLOCK_PROSE, "Some words of prose that wrap on a narrow screen.");
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    step(&viewport, page, grid, STEP_PAGE_DOWN);
    int scroll = viewport.scroll;
    static const int sizes[][2] = {{40, 12}, {300, 120}, {1, 1}, {55, 30}, {80, 24}};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
        grid_free(laid_out(page, STYLE, &viewport, sizes[i][0], sizes[i][1]));
    assert_int_equal(viewport.scroll, scroll);
    grid_free(grid);
    page_free(page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_next_and_prev_walk_the_items),
        cmocka_unit_test(test_text_is_scrolled_before_the_focus_moves),
        cmocka_unit_test(test_an_item_taller_than_the_window_can_be_chosen_throughout),
        cmocka_unit_test(test_paging_takes_the_focus_along),
        cmocka_unit_test(test_another_serial_starts_anew),
        cmocka_unit_test(test_resizing_keeps_the_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
