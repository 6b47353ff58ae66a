/* What is asked of a page's looks: a sound page passes at every size, and every fault that is planted is found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <string.h>

#include "unit/page_maker.h"
#include "view/inspect.h"

static const struct Size { int columns, rows; } SIZES[] = {{40, 12}, {60, 20}, {80, 24}, {132, 43}};
enum { SIZE_COUNT = sizeof SIZES / sizeof SIZES[0] };

static Page *full_page(void) {
    Page *page = small_page();
    Span quote[] = {{str("I yield nothing"), SPAN_PLAIN}, {str(" (CB 58.26a, A)"), SPAN_CITE}};
    Span entry[] = {{str("Chanzhou"), SPAN_STRONG},
                    {str(" "), SPAN_PLAIN},
                    {str("澶州"), SPAN_HAN},
                    {str(", a town on both banks of the river, with one bridge between"), SPAN_PLAIN}};
    add_prose(page, 120);
    page_block(page, &page->body, BLOCK_QUOTE, quote, 2);
    page_block(page, &page->body, BLOCK_ENTRY, entry, 4);
    page_line(page, &page->margin, BLOCK_NOTE, "As recorded. Nothing more is known of this than the one line above.");
    page_line(page, &page->margin, BLOCK_NOTE, "And that line is late.");
    page->aside = 1;
    return page;
}

/* With some of its blocks in two columns, and no margin that would take their room. */
static Page *wide_page(void) {
    Page *page = small_page();
    add_prose(page, 120);
    size_t from = page->body.count;
    for (int i = 0; i < 4; i++) {
        page_line(page, &page->body, BLOCK_ENTRY,
                  "Sworn: 以風土之宜，助軍旅之費，每歲以絹二十萬疋、銀一十萬兩, and so on, as long as both live");
        page->body.list[from + (size_t)i].side = i < 3 ? SIDE_LEFT : SIDE_RIGHT;
    }
    page_line(page, &page->body, BLOCK_PROSE, "Below them all is as it was.");
    return page;
}

static void inspect_all(const Page *page, Style style, bool every, Findings *into) {
    for (size_t i = 0; i < SIZE_COUNT; i++) inspect_screen(page, style, SIZES[i].columns, SIZES[i].rows, every, into);
    inspect_plain(page, style, into);
    inspect_items(page, style, into);
}

static void assert_none(const Findings *findings) {
    for (size_t i = 0; i < findings->count; i++)
        print_message("%s: %.*s (%d by %d)\n", inspect_words(findings->list[i].fault), (int)findings->list[i].words.len,
                      findings->list[i].words.at, findings->list[i].columns, findings->list[i].rows);
    assert_int_equal(findings->count, 0);
}

static void assert_passes(Page *page) {
    Findings *findings = findings_new();
    const Style styles[] = {
        STYLE, {.prose = 72, .ascii = true}, {.prose = 72, .pinyin = true}, {.prose = 72, .ambiguous = 2}};
    for (size_t i = 0; i < 4; i++) inspect_all(page, styles[i], i % 2 == 0, findings);
    assert_none(findings);
    assert_true(findings->layouts > 100);
    inspect_letters(page, STYLE, findings);
    assert_none(findings);
    findings_free(findings);
    page_free(page);
}

static void test_a_sound_page_passes(void **state) {
    (void)state;
    assert_passes(full_page());
    assert_passes(wide_page());
}

static void test_notices_titles_and_drawings_pass(void **state) {
    (void)state;
    Page *page = full_page();
    Findings *findings = findings_new();
    Span drawing[] = {{str("  a - - - - - - - - - - - - - - - - - - - b\n  |           |\n"), SPAN_PLAIN},
                      {str("From a to b."), SPAN_TITLE}};
    page_block(page, &page->body, BLOCK_DRAWING, drawing, 2);
    page->title = str("A title that has no room beside where and when it is on any screen");
    page->notice = str(
        "Something went wrong, and this is the whole of the sentence that says so: it is so long that on a small "
        "screen nothing would be left of the page, if it weren't at the top of it as well.");
    page->alarm = true;
    inspect_all(page, STYLE, true, findings);
    assert_none(findings);
    findings_free(findings);
    page_free(page);
}

static void test_a_word_longer_than_a_line(void **state) {
    (void)state;
    Page *page = small_page();
    Findings *findings = findings_new();
    page_line(page, &page->body, BLOCK_PROSE,
              "Read https://example.org/a-path/that/goes/on/and/on/for/ever.html there.");
    page_line(page, &page->body, BLOCK_PROSE, "The Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz came.");
    inspect_screen(page, STYLE, 40, 12, true, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_LONG_WORD);
    assert_int_equal(findings->list[0].index, 2);
    findings_clear(findings);
    inspect_screen(page, STYLE, 80, 24, true, findings);
    assert_none(findings);
    findings_free(findings);
    page_free(page);
}

/* ---- texts that a fuzzer found ---------------------------------------------------------------------------------- */

static void assert_reads(const Page *page, Style style) {
    Findings *findings = findings_new();
    inspect_all(page, style, true, findings);
    assert_none(findings);
    findings_free(findings);
}

/* Marks without a letter: at the beginning of each part of a page, of a line, behind a blank, behind a face of its own
 * and, with names in pinyin alone, where the letter was left out. */
static void test_marks_without_a_letter(void **state) {
    (void)state;
    Page *page = small_page();
    Span spans[] = {{str("Kou"), SPAN_NAME}, {str("\u0301 \u0301\u0302, "), SPAN_PLAIN}, {str("澶\u0301"), SPAN_HAN}};
    page_block(page, &page->body, BLOCK_PROSE, spans, 3);
    page_line(page, &page->body, BLOCK_PROSE, "\u0301a\n\u0301\nand \u0301b");
    page_line(page, &page->margin, BLOCK_NOTE, "\u0301 \u200d");
    page_item(page, 90, "mark", str("\u0301\u0302 \u0301"));
    page->title = str("\u0301 of\n\u0301 marks");
    page->notice = str("\u0301!");
    assert_reads(page, STYLE);
    assert_reads(page, (Style){.prose = 72, .pinyin = true});
    assert_reads(page, (Style){.prose = 72, .ascii = true});
    page_free(page);
}

/* More marks than a cell holds, and a vowel that no mark's blank can carry. */
static void test_marks_beyond_a_cell(void **state) {
    (void)state;
    for (int letters = 0; letters < 2; letters++) {
        Page *page = small_page();
        StrBuf text = {0};
        strbuf_puts(&text, letters ? "They call it \u00e9" : "They call it a");
        for (int i = 0; i < 40; i++) strbuf_puts(&text, "\u0301");
        strbuf_puts(&text, "\n\u1161");
        page_line(page, &page->body, BLOCK_PROSE, strbuf_text(&text));
        assert_reads(page, STYLE);
        strbuf_free(&text);
        page_free(page);
    }
}

/* At a blank with a mark on it no line may end: all of this is one word, too long for a line. */
static void test_marks_on_blanks(void **state) {
    (void)state;
    Page *page = small_page();
    Findings *findings = findings_new();
    StrBuf text = {0};
    for (int i = 0; i < 40; i++) strbuf_puts(&text, " \u0301");
    for (int i = 0; i < 40; i++) strbuf_puts(&text, "x");
    page_line(page, &page->body, BLOCK_PROSE, strbuf_text(&text));
    inspect_screen(page, STYLE, 80, 24, true, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_LONG_WORD);
    strbuf_free(&text);
    findings_free(findings);
    page_free(page);
}

/* A name is kept whole, so what hangs on to it is as long as both together. */
static void test_a_name_and_more_longer_than_a_line(void **state) {
    (void)state;
    Page *page = small_page();
    Findings *findings = findings_new();
    page_line(page, &page->body, BLOCK_PROSE, "今日\u00a0yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy");
    inspect_screen(page, STYLE, 40, 12, true, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_LONG_WORD);
    findings_free(findings);
    page_free(page);
}

/* In the midst of the body each of its lines has a mark, those too that hold nothing else. */
static void test_blank_lines_of_a_margin(void **state) {
    (void)state;
    Page *page = full_page();
    page_line(page, &page->margin, BLOCK_NOTE, "\nA line\n\n\n~ and another");
    page_line(page, &page->margin, BLOCK_NOTE, "The last");
    assert_reads(page, STYLE);
    page_free(page);
}

/* Beside a narrow body there is more room than a margin takes. */
static void test_a_word_longer_than_a_margin(void **state) {
    (void)state;
    Page *page = small_page();
    Findings *findings = findings_new();
    page_line(page, &page->margin, BLOCK_NOTE, "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmn");
    inspect_screen(page, (Style){.prose = 42}, 132, 43, true, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_LONG_WORD);
    findings_free(findings);
    page_free(page);
}

/* Where and when, and the title, begin as the body does. */
static void test_bars_that_begin_as_the_body_does(void **state) {
    (void)state;
    Page *page = page_new();
    page->status = str("Wet");
    page->title = str("Wet, and a tent with a name that has no room in a bar of forty columns");
    page_line(page, &page->body, BLOCK_PROSE, "Wet");
    page_line(page, &page->body, BLOCK_PROSE,
              "Wet, and a tent with a name that has no room in a bar of forty columns!");
    assert_reads(page, STYLE);
    page->title = str("We");
    assert_reads(page, STYLE);
    page_free(page);
}

/* Line mode says where and when only where the body does. */
static void test_a_body_that_says_when(void **state) {
    (void)state;
    Page *page = page_new();
    page->status = str("6 January 1005");
    page_line(page, &page->body, BLOCK_PROSE, "It grows dark.");
    page_line(page, &page->body, BLOCK_NOTE, "6 January 1005");
    page_line(page, &page->body, BLOCK_PROSE, "The gate.");
    assert_reads(page, STYLE);
    page->dated = true;
    assert_reads(page, STYLE);
    page_free(page);
}

static void test_a_verdict_of_blanks(void **state) {
    (void)state;
    Page *page = small_page();
    page_block(page, &page->margin, BLOCK_NOTE, &(Span){str("\u3000 \u00a0"), SPAN_VERDICT}, 1);
    assert_reads(page, (Style){.prose = 72, .ascii = true});
    page_free(page);
}

static void test_a_warning_in_a_drawing(void **state) {
    (void)state;
    Page *page = small_page();
    page_block(page, &page->body, BLOCK_DRAWING, &(Span){str("the bridge is down"), SPAN_WARNING}, 1);
    assert_reads(page, STYLE);
    page_free(page);
}

/* ---- hand-made ----------------------------------------------------------------------------------------------------
 */

static Page *two_lines(void) {
    Page *page = page_new();
    page_line(page, &page->body, BLOCK_PROSE, "The rain comes down.");
    page_item(page, 1, "wait", str("Wait for it to end."));
    page_item(page, 2, "go", str("Go out."));
    return page;
}

enum { LINES = 4 };
static const char *const SOUND[LINES] = {" The rain comes down.", "", "   1  Wait for it to end.", "   2  Go out."};

/* What is found when one line reads otherwise. */
static Findings *found_with(const Page *page, size_t line, const char *otherwise, const char *bar, const char *foot) {
    Findings *findings = findings_new();
    Str lines[LINES];
    for (size_t i = 0; i < LINES; i++) lines[i] = str(i == line ? otherwise : SOUND[i]);
    Seen seen = {40, 12, 38, 0, {lines, LINES}, {NULL, 0}, str(bar), str(foot)};
    inspect_seen(page, STYLE, &seen, findings);
    return findings;
}

static void assert_found(size_t line, const char *otherwise, InspectFault fault) {
    Page *page = two_lines();
    Findings *findings = found_with(page, line, otherwise, "", "");
    assert_true(findings_have(findings, fault));
    findings_free(findings);
    page_free(page);
}

static void test_what_was_seen_must_be_the_page(void **state) {
    (void)state;
    Page *page = two_lines();
    Findings *findings = found_with(page, LINES, "", "", "");
    assert_none(findings);
    findings_free(findings);
    page_free(page);
    assert_found(0, " The rain comes dow", INSPECT_LOST);
    assert_found(0, "", INSPECT_LOST);
    assert_found(3, "   2  Go ouf.", INSPECT_LOST);
    assert_found(3, "   3  Go out.", INSPECT_LOST);
    assert_found(3, "", INSPECT_LOST);
    assert_found(1, " The rain comes down.", INSPECT_STRAY);
    assert_found(1, " x", INSPECT_STRAY);
    assert_found(3, "   2  Go out. x", INSPECT_STRAY);
}

static void test_words_are_broken_only_where_they_may_be(void **state) {
    (void)state;
    Page *page = two_lines();
    Findings *findings = findings_new();
    Str lines[] = {str(" The rain co"), str(" mes down."), str("   1  Wait for it to end."), str("   2  Go out.")};
    Seen seen = {40, 12, 38, 0, {lines, 4}, {NULL, 0}, str(""), str("")};
    inspect_seen(page, STYLE, &seen, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_TORN);
    assert_int_equal(findings->list[0].words.len, 5);
    findings_free(findings);
    page_free(page);
}

static void test_bars_are_whole_or_told_elsewhere(void **state) {
    (void)state;
    Page *page = two_lines();
    page->status = str("Jingde 1, eleventh month, day 22, and much more");
    Findings *findings = found_with(page, LINES, "", " Jingde 1, eleventh month, day 22, an...", "");
    assert_true(findings_have(findings, INSPECT_CUT));
    findings_free(findings);
    page->status_short = str("day 22");
    findings = found_with(page, LINES, "", " day 22", "");
    assert_none(findings);
    findings_free(findings);
    page->notice = str("Kept as tent.");
    findings = found_with(page, LINES, "", " day 22", " Kept as");
    assert_true(findings_have(findings, INSPECT_LOST));
    findings_free(findings);
    page_free(page);
}

static void assert_plain(const char *text, bool sound) {
    Page *page = two_lines();
    Findings *findings = findings_new();
    inspect_text(page, STYLE, str(text), findings);
    assert_int_equal(findings_have(findings, INSPECT_PLAIN), !sound);
    findings_free(findings);
    page_free(page);
}

static void test_line_mode_has_every_item_and_no_other(void **state) {
    (void)state;
    assert_plain("The rain comes down.\n\n1  Wait for it to end.\n2  Go out.\n", true);
    assert_plain("The rain comes down.\n\n1  Wait for it to end.\n", false);
    assert_plain("The rain comes down.\n\n1  Wait for it to end.\n2  Go out.\n3  Stay.\n", false);
    assert_plain("The rain comes down.\n\n1  Wait for it to end.\n1  Go out.\n", false);
    assert_plain("1  Wait for it to end.\n2  Go out.\n", false);
}

static void test_half_of_a_wide_character(void **state) {
    (void)state;
    Grid *grid = grid_new(40, 12);
    Findings *findings = findings_new();
    grid_put(grid, 3, 4, 10, str("澶州"), FACE_PLAIN, 1);
    inspect_grid(grid, findings);
    assert_none(findings);
    strcpy(grid_at(grid, 3, 5)->text, "x");
    grid_at(grid, 3, 5)->width = 1;
    inspect_grid(grid, findings);
    assert_true(findings_have(findings, INSPECT_SPLIT));
    findings_free(findings);
    grid_free(grid);
}

/* A page laid out with its first item in focus; then something is done to the grid. */
static void test_the_focus_has_a_sign(void **state) {
    (void)state;
    Page *page = two_lines();
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 40, 12);
    Findings *findings = findings_new();
    inspect_focus(grid, &viewport, findings);
    assert_none(findings);
    strcpy(grid_at(grid, 3, 1)->text, " ");
    inspect_focus(grid, &viewport, findings);
    assert_true(findings_have(findings, INSPECT_FOCUS));
    findings_clear(findings);
    grid_put(grid, 4, 1, 1, str(">"), FACE_FOCUS, 1);
    inspect_focus(grid, &viewport, findings);
    assert_true(findings_have(findings, INSPECT_FOCUS));
    findings_clear(findings);
    grid_put(grid, 3, 1, 1, str(">"), FACE_FOCUS, 1);
    inspect_focus(grid, &viewport, findings);
    assert_true(findings_have(findings, INSPECT_FOCUS));
    findings_free(findings);
    grid_free(grid);
    page_free(page);
}

/* ---- signs and letters ------------------------------------------------------------------------------------------ */

static void test_items_that_read_alike(void **state) {
    (void)state;
    Page *page = two_lines();
    Findings *findings = findings_new();
    page_item(page, 3, "yes", str("Say 是"));
    page_item(page, 4, "no", str("Say 非"));
    inspect_items(page, STYLE, findings);
    assert_none(findings);
    inspect_items(page, (Style){.prose = 72, .ascii = true}, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_ALIKE);
    assert_int_equal(findings->list[0].index, 3);
    findings_free(findings);
    page_free(page);
}

static void test_a_verdict_needs_words(void **state) {
    (void)state;
    Page *page = two_lines();
    Findings *findings = findings_new();
    page_block(page, &page->margin, BLOCK_NOTE, &(Span){str("史"), SPAN_VERDICT}, 1);
    page_block(page, &page->margin, BLOCK_NOTE, &(Span){str("Lost."), SPAN_WARNING}, 1);
    inspect_items(page, STYLE, findings);
    assert_none(findings);
    inspect_items(page, (Style){.prose = 72, .pinyin = true}, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_LOOKS);
    assert_int_equal(findings->list[0].part, INSPECT_MARGIN);
    findings_free(findings);
    page_free(page);
}

static void test_letters_that_ascii_lacks(void **state) {
    (void)state;
    Page *page = two_lines();
    Findings *findings = findings_new();
    page_line(page, &page->body, BLOCK_PROSE, "“Chányuān” — 澶淵… is it?");
    inspect_letters(page, STYLE, findings);
    assert_none(findings);
    page_line(page, &page->body, BLOCK_PROSE, "He answers: нет.");
    inspect_letters(page, STYLE, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_LETTERS);
    assert_int_equal(findings->list[0].index, 2);
    findings_free(findings);
    page_free(page);
}

/* A vowel of Korean writing has a shape behind its consonant; so has any mark, on a blank. */
static void test_signs_that_stand_alone(void **state) {
    (void)state;
    Page *page = two_lines();
    Findings *findings = findings_new();
    page_line(page, &page->body, BLOCK_PROSE, "\u1100\u1161 and \u0301, \u200d or \uFFFD");
    inspect_shapes(page, STYLE, findings);
    assert_none(findings);
    page_line(page, &page->body, BLOCK_PROSE, "over the gate: \u1161.");
    inspect_shapes(page, STYLE, findings);
    assert_int_equal(findings->count, 1);
    assert_int_equal(findings->list[0].fault, INSPECT_SHAPES);
    assert_int_equal(findings->list[0].index, 2);
    assert_true(str_is(findings->list[0].words, "\u1161"));
    findings_free(findings);
    page_free(page);
}

int main(void) {
    (void)setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_sound_page_passes),
        cmocka_unit_test(test_notices_titles_and_drawings_pass),
        cmocka_unit_test(test_a_word_longer_than_a_line),
        cmocka_unit_test(test_marks_without_a_letter),
        cmocka_unit_test(test_marks_beyond_a_cell),
        cmocka_unit_test(test_marks_on_blanks),
        cmocka_unit_test(test_a_name_and_more_longer_than_a_line),
        cmocka_unit_test(test_blank_lines_of_a_margin),
        cmocka_unit_test(test_a_word_longer_than_a_margin),
        cmocka_unit_test(test_bars_that_begin_as_the_body_does),
        cmocka_unit_test(test_a_body_that_says_when),
        cmocka_unit_test(test_a_verdict_of_blanks),
        cmocka_unit_test(test_a_warning_in_a_drawing),
        cmocka_unit_test(test_what_was_seen_must_be_the_page),
        cmocka_unit_test(test_words_are_broken_only_where_they_may_be),
        cmocka_unit_test(test_bars_are_whole_or_told_elsewhere),
        cmocka_unit_test(test_line_mode_has_every_item_and_no_other),
        cmocka_unit_test(test_half_of_a_wide_character),
        cmocka_unit_test(test_the_focus_has_a_sign),
        cmocka_unit_test(test_items_that_read_alike),
        cmocka_unit_test(test_a_verdict_needs_words),
        cmocka_unit_test(test_letters_that_ascii_lacks),
        cmocka_unit_test(test_signs_that_stand_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
