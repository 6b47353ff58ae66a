/* Scripts: every line is either done or fails out loud. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "front/front.h"

static const Style STYLE = {.prose = 72, .ambiguous = 1};

static Page *page_of_three(void) {
    Page *page = page_new();
    page_item(page, 10, "forward", str("Forward"));
    page_item(page, 20, "back", str("Back"))->open = false;
    page_item(page, 30, "tent/silk", str("Silk"));
    return page;
}

static Input first_of(const char *script) {
    Page *page = page_of_three();
    Front *front = front_play(STYLE, str(script), "a.play");
    front->ops->show(front, page);
    Input input;
    Error err = {0};
    assert_true(front->ops->next(front, &input, &err));
    front->ops->close(front);
    page_free(page);
    return input;
}

static void assert_picks(const char *script, uint32_t tag) {
    Input input = first_of(script);
    assert_int_equal(input.kind, INPUT_PICK);
    assert_int_equal(input.tag, tag);
}

static void assert_expects(const char *script, const char *text) {
    Input input = first_of(script);
    assert_int_equal(input.kind, INPUT_EXPECT);
    assert_string_equal(input.text, text);
}

static void test_picks(void **state) {
    (void)state;
    assert_picks("pick forward", 10);
    assert_picks("  pick   forward  \r\n", 10);
    assert_picks("pick weicheng/forward", 10);
    assert_picks("pick silk", 30);
    assert_picks("pick tent/silk", 30);
    assert_picks("pick 3", 30);
}

static void test_picks_that_cannot_be_made_fail(void **state) {
    (void)state;
    assert_expects("pick nothing", "pick nothing");
    assert_expects("pick back", "pick back");
    assert_expects("pick 2", "pick 2");
    assert_expects("pick 9", "pick 9");
    assert_expects("pick", "pick");
    assert_expects("pickforward", "pickforward");
}

static void assert_said(const char *script, const char *text) {
    Input input = first_of(script);
    assert_int_equal(input.kind, INPUT_SAID);
    assert_string_equal(input.text, text);
}

static void test_what_is_said_at_a_table(void **state) {
    (void)state;
    assert_said("offer:silk=300k,silver=100k", "offer:silk=300k,silver=100k");
    assert_said("  pick  amend:silk=300k  \r\n", "amend:silk=300k");
    assert_picks("forward", 10);
    assert_expects("silk 2:1", "silk 2:1");
}

static void test_commands_and_text(void **state) {
    (void)state;
    Input input = first_of("undo 3");
    assert_int_equal(input.kind, INPUT_COMMAND);
    assert_int_equal(input.command, COMMAND_UNDO);
    assert_string_equal(input.text, "3");
    input = first_of("text Lao Zhang");
    assert_int_equal(input.kind, INPUT_TEXT);
    assert_string_equal(input.text, "Lao Zhang");
    input = first_of("text");
    assert_int_equal(input.kind, INPUT_TEXT);
    assert_string_equal(input.text, "");
}

static void test_expectations_are_handed_on(void **state) {
    (void)state;
    assert_expects("  ? fact court.mandate = 1 ", "fact court.mandate = 1");
    assert_expects("?text \"behind a screen\"", "text \"behind a screen\"");
    assert_expects("?", "");
}

static void test_nonsense_fails(void **state) {
    (void)state;
    assert_expects("frobnicate", "frobnicate");
}

static void test_the_head_is_skipped_and_lines_are_counted(void **state) {
    (void)state;
    Input input = first_of("book campaigns/chanyuan\nrole kou\nseed 1\n!A title\n\n# remark\npick forward\n");
    assert_int_equal(input.kind, INPUT_PICK);
    assert_string_equal(input.where, "a.play:7");
}

static void test_the_end_is_no_fault(void **state) {
    (void)state;
    Front *front = front_play(STYLE, str("undo\nquit"), "a.play");
    Input input;
    Error err = {0};
    assert_true(front->ops->next(front, &input, &err));
    assert_true(front->ops->next(front, &input, &err));
    assert_string_equal(input.where, "a.play:2");
    assert_false(front->ops->next(front, &input, &err));
    assert_false(front->ops->next(front, &input, &err));
    assert_string_equal(err.text, "");
    front->ops->close(front);
}

static void test_a_pick_without_a_page_fails(void **state) {
    (void)state;
    Front *front = front_play(STYLE, str("pick forward"), "a.play");
    Input input;
    Error err = {0};
    assert_true(front->ops->next(front, &input, &err));
    assert_int_equal(input.kind, INPUT_EXPECT);
    front->ops->close(front);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_picks),
        cmocka_unit_test(test_picks_that_cannot_be_made_fail),
        cmocka_unit_test(test_what_is_said_at_a_table),
        cmocka_unit_test(test_commands_and_text),
        cmocka_unit_test(test_expectations_are_handed_on),
        cmocka_unit_test(test_nonsense_fails),
        cmocka_unit_test(test_the_head_is_skipped_and_lines_are_counted),
        cmocka_unit_test(test_the_end_is_no_fault),
        cmocka_unit_test(test_a_pick_without_a_page_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
