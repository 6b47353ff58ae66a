/* Layout: at every size nothing is lost, nothing overlaps, and the focus is where the player thinks it is. */
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

static void test_a_whole_screen(void **state) {
    (void)state;
    Page *page = small_page();
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 12);
    assert_row(grid, 0, " Chanzhou 澶州, 13 January 1005                                        The tent");
    assert_row(grid, 1, " A screen stands in the tent.");
    assert_row(grid, 2, "");
    assert_row(grid, 3, " > 1  Offer silk.");
    assert_row(grid, 4, "   -  Offer land. (closed: needs the emperor's nerve at 1 or less)");
    assert_row(grid, 5, "   3  Wait.");
    assert_row(grid, 11, " u undo  l log  ? help  q quit");
    assert_int_equal(grid_at(grid, 3, 1)->face, FACE_FOCUS);
    assert_int_equal(grid_at(grid, 4, 8)->face, FACE_LOCKED);
    assert_int_equal(grid->cursor_row, 3);
    assert_int_equal(grid->cursor_column, 1);
    grid_free(grid);
    page_free(page);
}

static void test_every_size_is_survived(void **state) {
    (void)state;
    Page *page = small_page();
    add_prose(page, 60);
    page_line(page, &page->margin, BLOCK_NOTE, "The record: as recorded. Nothing more is known of this.");
    page->notice = str("Saved as tent.");
    Viewport viewport = {0};
    for (int columns = 1; columns <= 130; columns += columns < 45 ? 1 : 7) {
        for (int rows = 1; rows <= 60; rows += rows < 14 ? 1 : 9) {
            Grid *grid = laid_out(page, STYLE, &viewport, columns, rows);
            if (columns >= 40 && rows >= 12) assert_true(shows(grid, "? help  q quit"));
            assert_int_equal(viewport.room > 0, columns >= 40 && rows >= 12);
            grid_free(grid);
        }
    }
    grid_free(laid_out(page, STYLE, &viewport, 300, 120));
    page_free(page);
}

static void test_a_small_window_says_so(void **state) {
    (void)state;
    Page *page = small_page();
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 39, 12);
    assert_row(grid, 0, "Window too small: 40 by 12 at least");
    assert_false(viewport_sees_focus(&viewport));
    viewport_step(&viewport, page, STEP_NEXT);
    grid_free(grid);
    grid = laid_out(page, STYLE, &viewport, 10, 11);
    assert_row(grid, 0, "Window too");
    assert_row(grid, 1, "small: 40");
    grid_free(grid);
    page_free(page);
}

/* The lower right corner stays blank, because writing there makes some terminals scroll. */
static void test_the_corner_is_never_written(void **state) {
    (void)state;
    Page *page = small_page();
    page->commands = UINT32_MAX;
    add_prose(page, 300);
    for (int columns = 40; columns < 140; columns++) {
        Viewport viewport = {0};
        Grid *grid = laid_out(page, STYLE, &viewport, columns, 24);
        assert_string_equal(grid_at(grid, 23, columns - 1)->text, " ");
        grid_free(grid);
    }
    page_free(page);
}

/* Scrolls through the page by lines and gathers everything that was ever shown. */
static void gather(const Page *page, Style style, int columns, int rows, StrBuf *all) {
    Viewport viewport = {0};
    int before = -1;
    while (viewport.scroll != before) {
        before = viewport.scroll;
        Grid *grid = laid_out(page, style, &viewport, columns, rows);
        grid_text(grid, all);
        grid_free(grid);
        viewport_step(&viewport, page, STEP_PAGE_DOWN);
    }
}

static void test_nothing_is_lost_by_wrapping_or_scrolling(void **state) {
    (void)state;
    Page *page = small_page();
    add_prose(page, 250);
    page_line(page, &page->margin, BLOCK_NOTE, "Marginalia stand here, too, with words enough to wrap.");
    static const int sizes[][2] = {{40, 12}, {60, 20}, {80, 24}, {132, 43}};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        StrBuf all = {0};
        gather(page, STYLE, sizes[i][0], sizes[i][1], &all);
        for (int word = 0; word < 250; word++) {
            char wanted[24];
            (void)snprintf(wanted, sizeof wanted, "w%d", word);
            assert_non_null(strstr(all.at, wanted));
        }
        assert_non_null(strstr(all.at, "Marginalia"));
        assert_non_null(strstr(all.at, "Wait."));
        strbuf_free(&all);
    }
    page_free(page);
}

static void test_prose_is_no_wider_than_told(void **state) {
    (void)state;
    Page *page = page_new();
    add_prose(page, 100);
    for (int prose = 40; prose <= 100; prose += 6) {
        Viewport viewport = {0};
        Grid *grid = laid_out(page, (Style){.prose = prose, .ambiguous = 1}, &viewport, 140, 30);
        for (int row = 1; row < 28; row++) {
            StrBuf text = {0};
            grid_row(grid, row, &text);
            assert_true(utf8_width(strbuf_str(&text), 1) <= prose + 1);
            strbuf_free(&text);
        }
        grid_free(grid);
    }
    page_free(page);
}

static void test_an_overlong_word_is_broken(void **state) {
    (void)state;
    Page *page = page_new();
    char word[101];
    memset(word, 'y', 100);
    word[100] = '\0';
    page_line(page, &page->body, BLOCK_PROSE, word);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 40, 12);
    StrBuf text = {0};
    grid_text(grid, &text);
    int count = 0;
    for (size_t i = 0; i < text.len; i++) count += text.at[i] == 'y';
    assert_int_equal(count, 100);
    strbuf_free(&text);
    grid_free(grid);
    page_free(page);
}

/* UAX 14 allows no break behind an opening bracket, though a blank may follow it. */
static void test_what_is_too_long_is_broken_at_a_blank_first(void **state) {
    (void)state;
    Page *page = page_new();
    page_line(page, &page->body, BLOCK_PROSE, "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy( zzzzz");
    StrBuf plain = {0};
    layout_plain(page, STYLE, 40, &plain);
    assert_non_null(strstr(strbuf_text(&plain), "y(\nzzzzz"));
    strbuf_free(&plain);
    page_free(page);
}

static void test_the_margin_stands_beside_where_there_is_room(void **state) {
    (void)state;
    Page *page = small_page();
    page_line(page, &page->margin, BLOCK_NOTE, "The record: as recorded.");
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 100, 24);
    assert_true(shows(grid, "A screen stands in the tent."));
    assert_string_equal(grid_at(grid, 1, 74)->text, "│");
    assert_string_equal(grid_at(grid, 1, 76)->text, "T");
    grid_free(grid);
    grid = laid_out(page, (Style){.prose = 72, .ascii = true}, &viewport, 100, 24);
    assert_string_equal(grid_at(grid, 1, 74)->text, "|");
    grid_free(grid);
    grid = laid_out(page, STYLE, &viewport, 80, 24);
    assert_row(grid, 3, " ~ The record: as recorded.");
    assert_row(grid, 5, " > 1  Offer silk.");
    grid_free(grid);
    page_free(page);
}

static Page *page_of_two_columns(void) {
    Page *page = small_page();
    page_line(page, &page->body, BLOCK_ENTRY,
              "Yours: one bolt, to be fetched by whoever wants it, on a day when it is dry");
    page_line(page, &page->body, BLOCK_ENTRY, "Asked by: nobody");
    page_line(page, &page->body, BLOCK_ENTRY, "Sworn: two bolts");
    page_line(page, &page->body, BLOCK_PROSE, "Silk is woven.");
    page->body.list[1].side = page->body.list[2].side = SIDE_LEFT;
    page->body.list[3].side = SIDE_RIGHT;
    return page;
}

static void test_two_columns_stand_beside_each_other_where_there_is_room(void **state) {
    (void)state;
    Page *page = page_of_two_columns();
    Viewport viewport = {0};
    StrBuf text = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 100, 24);
    assert_row(grid, 3, " Yours: one bolt, to be fetched by whoever wants │ Sworn: two bolts");
    assert_row(grid, 4, "     it, on a day when it is dry                 │");
    assert_row(grid, 5, " Asked by: nobody                                │");
    assert_row(grid, 7, " Silk is woven.");
    grid_free(grid);
    grid = laid_out(page, (Style){.prose = 72, .ascii = true}, &viewport, 100, 24);
    assert_true(shows(grid, "wants | Sworn: two bolts"));
    grid_free(grid);
    grid = laid_out(page, STYLE, &viewport, 99, 24);
    assert_row(grid, 6, " Sworn: two bolts");
    grid_free(grid);
    layout_plain(page, STYLE, 0, &text);
    assert_non_null(strstr(strbuf_text(&text), "when it is dry\nAsked by: nobody\nSworn: two bolts\n"));
    strbuf_free(&text);
    page_free(page);
}

static void test_the_title_is_said_somewhere(void **state) {
    (void)state;
    Page *page = small_page();
    page->status = page->status_short = str("A long status that leaves no room at all");
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 40, 12);
    assert_row(grid, 0, " A long status that leaves no room a...");
    assert_row(grid, 1, " The tent");
    grid_free(grid);
    page_free(page);
}

static void test_notices_are_wrapped_above_the_footer(void **state) {
    (void)state;
    Page *page = small_page();
    page->notice = str("The disk is full; the game goes on without being saved.");
    page->alarm = true;
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 40, 12);
    assert_row(grid, 9, " ! The disk is full; the game goes on");
    assert_row(grid, 10, " without being saved.");
    assert_int_equal(grid_at(grid, 9, 1)->face, FACE_WARNING);
    grid_free(grid);
    page_free(page);
}

static void test_a_very_long_notice_can_be_read_whole(void **state) {
    (void)state;
    Page *page = small_page();
    StrBuf notice = {0};
    for (int i = 0; i < 90; i++) strbuf_printf(&notice, "n%02d ", i);
    page->notice = strbuf_str(&notice);
    StrBuf all = {0};
    gather(page, STYLE, 40, 12, &all);
    for (int i = 0; i < 90; i++) {
        char word[12];
        (void)snprintf(word, sizeof word, "n%02d", i);
        assert_non_null(strstr(all.at, word));
    }
    assert_non_null(strstr(all.at, "at the top of the page"));
    strbuf_free(&all);
    strbuf_free(&notice);
    page_free(page);
}

static void test_the_footer_tells_of_more(void **state) {
    (void)state;
    Page *page = small_page();
    add_prose(page, 300);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    assert_true(shows(grid, "choices below"));
    viewport_step(&viewport, page, STEP_PAGE_DOWN);
    layout_page(page, STYLE, &viewport, grid);
    assert_true(shows(grid, "more above, choices below"));
    viewport_step(&viewport, page, STEP_END);
    layout_page(page, STYLE, &viewport, grid);
    assert_true(shows(grid, "more above"));
    assert_false(shows(grid, "below"));
    grid_free(grid);
    page_free(page);
}

static void test_the_prompt_holds_the_cursor(void **state) {
    (void)state;
    Page *page = small_page();
    page->prompt = str("Name of the slot:");
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    strcpy(viewport.text, "張三 ");
    layout_page(page, STYLE, &viewport, grid);
    assert_row(grid, 22, " Name of the slot: 張三");
    assert_int_equal(grid->cursor_row, 22);
    assert_int_equal(grid->cursor_column, 24);
    memset(viewport.text, 'm', sizeof viewport.text - 1);
    layout_page(page, STYLE, &viewport, grid);
    assert_sound(grid, &viewport);
    grid_free(grid);
    grid_free(laid_out(page, STYLE, &viewport, 40, 12));
    page_free(page);
}

static void test_quotations_and_entries_hang(void **state) {
    (void)state;
    Page *page = page_new();
    Span quote[] = {{str("An inch forward"), SPAN_PLAIN}, {str("CB57.24b, A"), SPAN_CITE}};
    page_block(page, &page->body, BLOCK_QUOTE, quote, 2);
    Span entry[] = {{str("Silk"), SPAN_STRONG},
                    {str(": two hundred thousand lengths a year, as it was sworn in the first month"), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, entry, 2);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 60, 12);
    assert_row(grid, 1, "   An inch forward CB57.24b, A");
    assert_row(grid, 3, " Silk: two hundred thousand lengths a year, as it was sworn");
    assert_row(grid, 4, "     in the first month");
    grid_free(grid);
    page_free(page);
}

static void test_drawings_give_way_to_words(void **state) {
    (void)state;
    Page *page = page_new();
    Span drawing[] = {{str("a----------------------------------------b\n  c"), SPAN_PLAIN},
                      {str("From a a road leads to b."), SPAN_TITLE}};
    page_block(page, &page->body, BLOCK_DRAWING, drawing, 2);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 12);
    assert_row(grid, 1, " a----------------------------------------b");
    assert_row(grid, 2, "   c");
    assert_false(shows(grid, "road"));
    grid_free(grid);
    grid = laid_out(page, STYLE, &viewport, 40, 12);
    assert_row(grid, 1, " From a a road leads to b.");
    grid_free(grid);
    page_free(page);
}

static void test_pinyin_and_ascii(void **state) {
    (void)state;
    Page *page = page_new();
    Span prose[] = {{str("Kou Zhun ("), SPAN_PLAIN}, {str("寇準"), SPAN_HAN}, {str(") says “no”…"), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_PROSE, prose, 3);
    Span quote[] = {{str("不可"), SPAN_HAN}, {str(" (CB57.24b, A)"), SPAN_CITE}};
    page_block(page, &page->body, BLOCK_QUOTE, quote, 2);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, (Style){.prose = 72, .pinyin = true}, &viewport, 80, 12);
    assert_row(grid, 1, " Kou Zhun says “no”…");
    assert_false(shows(grid, "CB57"));
    grid_free(grid);
    grid = laid_out(page, (Style){.prose = 72, .ascii = true}, &viewport, 80, 12);
    assert_row(grid, 1, " Kou Zhun says \"no\"...");
    grid_free(grid);
    page_free(page);
}

static void test_dangerous_text_is_harmless(void **state) {
    (void)state;
    Page *page = small_page();
    page->title = str("\x1b]0;x\x07");
    page->status = str("\xFF\x1b[2J");
    page->notice = str("\xE2\x80\xAE"
                       "evil");
    page->prompt = str("\x1b[5n");
    page_line(page, &page->body, BLOCK_PROSE,
              "a\x1b[31mb\xC2\x9B"
              "2J\xF0");
    page->items.list[0].label = str("\x1b[6n");
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 80, 24);
    StrBuf text = {0};
    grid_text(grid, &text);
    layout_plain(page, STYLE, 0, &text);
    size_t offset = 0;
    assert_int_equal(utf8_check(strbuf_str(&text), &offset), UTF8_GOOD);
    strbuf_free(&text);
    grid_free(grid);
    page_free(page);
}

static void test_plain_text_says_everything(void **state) {
    (void)state;
    Page *page = small_page();
    page->notice = str("Saved.");
    Span quote[] = {{str("An inch forward"), SPAN_PLAIN}, {str(" (CB57.24b, A)"), SPAN_CITE}};
    page_block(page, &page->body, BLOCK_QUOTE, quote, 2);
    page_line(page, &page->margin, BLOCK_NOTE, "The record: as recorded.");
    StrBuf text = {0};
    layout_plain(page, STYLE, 0, &text);
    assert_string_equal(strbuf_text(&text), "Saved.\n\nThe tent\nChanzhou 澶州, 13 January 1005\n\n"
                                            "A screen stands in the tent.\n\n“An inch forward” (CB57.24b, A)\n\n"
                                            "The record: as recorded.\n\n1  Offer silk.\n2  Offer land. (closed: "
                                            "needs the emperor's nerve at 1 or less)\n3  Wait.\n");
    strbuf_free(&text);
    page_free(page);
}

/* On the screen stress is a look; in line mode there is no look, and no mark in its place. */
static void test_stress_leaves_no_mark(void **state) {
    (void)state;
    Page *page = page_new();
    Span prose[] = {{str("Whose letter "), SPAN_PLAIN}, {str("is"), SPAN_STRONG}, {str(" it?"), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_PROSE, prose, 3);
    Span quote[] = {{str("their "), SPAN_PLAIN}, {str("I"), SPAN_STRONG}, {str(" CB58.33b, A"), SPAN_CITE}};
    page_block(page, &page->body, BLOCK_QUOTE, quote, 3);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 60, 12);
    assert_row(grid, 1, " Whose letter is it?");
    assert_int_equal(grid_at(grid, 1, 14)->face, FACE_STRONG);
    grid_free(grid);
    StrBuf text = {0};
    layout_plain(page, STYLE, 0, &text);
    assert_non_null(strstr(text.at, "Whose letter is it?\n"));
    assert_non_null(strstr(text.at, "“their I” CB58.33b, A\n"));
    strbuf_free(&text);
    page_free(page);
}

static void test_plain_text_is_wrapped(void **state) {
    (void)state;
    Page *page = small_page();
    add_prose(page, 80);
    StrBuf text = {0};
    layout_plain(page, STYLE, 30, &text);
    Str rest = strbuf_str(&text), line;
    while (str_split(&rest, '\n', &line)) assert_true(utf8_width(line, 1) <= 30);
    strbuf_free(&text);
    page_free(page);
}

static void assert_same_grid(const Grid *a, const Grid *b) {
    for (int row = 0; row < a->rows; row++)
        for (int column = 0; column < a->columns; column++) {
            const Cell *x = grid_at(a, row, column), *y = grid_at(b, row, column);
            assert_string_equal(x->text, y->text);
            assert_int_equal(x->face, y->face);
        }
    assert_int_equal(a->cursor_row, b->cursor_row);
    assert_int_equal(a->cursor_column, b->cursor_column);
}

/* From everywhere, in windows of other sizes, and with other words typed. */
static void test_words_flowed_once_are_shown_as_if_anew(void **state) {
    (void)state;
    static const int columns[] = {80, 40, 132, 20, 80};
    Page *page = small_page();
    add_prose(page, 200);
    page_line(page, &page->margin, BLOCK_NOTE, "The record: as recorded. Nothing more is known of this.");
    page->prompt = str("Say it:");
    Layout *layout = layout_new(page, STYLE);
    Viewport once = {0}, anew = {0};
    for (int i = 0; i < 60; i++) {
        Grid *wanted = laid_out(page, STYLE, &anew, columns[i / 12], 12 + i / 24);
        Grid *grid = grid_new(columns[i / 12], 12 + i / 24);
        layout_show(layout, &once, grid);
        assert_same_grid(grid, wanted);
        assert_int_equal(once.scroll, anew.scroll);
        viewport_step(&once, page, i % 5 == 4 ? STEP_PAGE_DOWN : STEP_NEXT);
        viewport_step(&anew, page, i % 5 == 4 ? STEP_PAGE_DOWN : STEP_NEXT);
        once.text[i % 12] = anew.text[i % 12] = (char)(i % 12 == 11 ? '\0' : 'a' + i % 12);
        grid_free(wanted);
        grid_free(grid);
    }
    layout_free(layout);
    page_free(page);
}

int main(void) {
    (void)setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_whole_screen),
        cmocka_unit_test(test_every_size_is_survived),
        cmocka_unit_test(test_a_small_window_says_so),
        cmocka_unit_test(test_the_corner_is_never_written),
        cmocka_unit_test(test_nothing_is_lost_by_wrapping_or_scrolling),
        cmocka_unit_test(test_prose_is_no_wider_than_told),
        cmocka_unit_test(test_an_overlong_word_is_broken),
        cmocka_unit_test(test_what_is_too_long_is_broken_at_a_blank_first),
        cmocka_unit_test(test_the_margin_stands_beside_where_there_is_room),
        cmocka_unit_test(test_two_columns_stand_beside_each_other_where_there_is_room),
        cmocka_unit_test(test_the_title_is_said_somewhere),
        cmocka_unit_test(test_notices_are_wrapped_above_the_footer),
        cmocka_unit_test(test_a_very_long_notice_can_be_read_whole),
        cmocka_unit_test(test_the_footer_tells_of_more),
        cmocka_unit_test(test_the_prompt_holds_the_cursor),
        cmocka_unit_test(test_quotations_and_entries_hang),
        cmocka_unit_test(test_drawings_give_way_to_words),
        cmocka_unit_test(test_pinyin_and_ascii),
        cmocka_unit_test(test_dangerous_text_is_harmless),
        cmocka_unit_test(test_plain_text_says_everything),
        cmocka_unit_test(test_stress_leaves_no_mark),
        cmocka_unit_test(test_plain_text_is_wrapped),
        cmocka_unit_test(test_words_flowed_once_are_shown_as_if_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
