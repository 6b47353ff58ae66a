/* Typed lines: items first, then words; nothing a player types is lost or dangerous. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "view/input.h"
#include "view/page.h"

static Page *page_of_three(void) {
    Page *page = page_new();
    page_item(page, 10, "forward", str("Forward"));
    page_item(page, 20, "back", str("Back to the capital"))->open = false;
    page_item(page, 30, "200k", str("Two hundred thousand"));
    return page;
}

static Input said(const Page *page, const char *line) {
    Input input;
    memset(&input, 0x55, sizeof input);
    input_of_line(page, str(line), &input);
    return input;
}

static void assert_picks(const Page *page, const char *line, uint32_t tag) {
    Input input = said(page, line);
    assert_int_equal(input.kind, INPUT_PICK);
    assert_int_equal(input.tag, tag);
}

static void assert_commands(const Page *page, const char *line, Command command, const char *text) {
    Input input = said(page, line);
    assert_int_equal(input.kind, INPUT_COMMAND);
    assert_int_equal(input.command, command);
    assert_string_equal(input.text, text);
}

static void assert_unknown(const Page *page, const char *line, const char *text) {
    Input input = said(page, line);
    assert_int_equal(input.kind, INPUT_UNKNOWN);
    assert_string_equal(input.text, text);
    assert_string_equal(input.where, "");
}

static void test_items_by_number_and_name(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_picks(page, "1", 10);
    assert_picks(page, " 2. ", 20);
    assert_picks(page, "3)", 30);
    assert_picks(page, "forward\r\n", 10);
    assert_picks(page, "200k", 30);
    page_free(page);
}

static void test_numbers_that_are_no_items(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_unknown(page, "0", "0");
    assert_unknown(page, "4", "4");
    assert_unknown(page, "-1", "-1");
    assert_unknown(page, "+1", "+1");
    assert_unknown(page, "1x", "1x");
    assert_unknown(page, "99999999999999999999999", "99999999999999999999999");
    page_free(page);
}

static void test_an_items_name_goes_before_a_command(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_picks(page, "back", 20);
    assert_commands(page, "back 3", COMMAND_CLOSE, "3");
    page_free(page);
}

static void test_commands_by_word(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_commands(page, "undo", COMMAND_UNDO, "");
    assert_commands(page, "u", COMMAND_UNDO, "");
    assert_commands(page, "?", COMMAND_HELP, "");
    assert_commands(page, "EXIT", COMMAND_QUIT, "");
    assert_commands(page, "save  the tent ", COMMAND_SAVE, "the tent");
    assert_commands(page, "note\twhat", COMMAND_NOTE, "what");
    page_free(page);
}

static void test_commands_by_their_beginning(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_commands(page, "und", COMMAND_UNDO, "");
    assert_commands(page, "exp", COMMAND_EXPORT, "");
    assert_unknown(page, "ex", "ex");
    assert_commands(page, "tre", COMMAND_TREATY, "");
    assert_unknown(page, "re", "re");
    assert_unknown(page, "undoing", "undoing");
    page_free(page);
}

static void test_keys_typed_as_words(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_commands(page, "q", COMMAND_QUIT, "");
    assert_commands(page, "U", COMMAND_DECISIONS, "");
    assert_commands(page, "T", COMMAND_TITLE, "");
    assert_unknown(page, "z", "z");
    page_free(page);
}

static void assert_said(const Page *page, const char *line, const char *text) {
    Input input = said(page, line);
    assert_int_equal(input.kind, INPUT_SAID);
    assert_string_equal(input.text, text);
}

static void test_what_is_said_at_a_table(void **state) {
    (void)state;
    Page *page = page_of_three();
    page_item(page, 40, "hold", str("Hold"));
    page_item(page, 50, "note:well", str("Note well"));
    assert_said(page, " offer:silk=300k,silver=100k ", "offer:silk=300k,silver=100k");
    assert_said(page, "ask: silk = 300k", "ask: silk = 300k");
    assert_said(page, "quit:", "quit:");
    assert_picks(page, "hold", 40);
    assert_picks(page, "note:well", 50);
    assert_commands(page, "note a: b", COMMAND_NOTE, "a: b");
    assert_unknown(page, "of er:silk", "of er:silk");
    assert_unknown(page, ":silk", ":silk");
    assert_unknown(page, "offer", "offer");
    char line[INPUT_TEXT_MAX + 1];
    memset(line, 'x', sizeof line - 1);
    memcpy(line, "offer:", 6);
    line[INPUT_TEXT_MAX] = '\0';
    assert_int_equal(said(page, line).kind, INPUT_UNKNOWN);
    line[INPUT_TEXT_MAX - 1] = '\0';
    assert_said(page, line, line);
    page->prompt = str("Name:");
    assert_int_equal(said(page, "offer:silk=300k").kind, INPUT_TEXT);
    page_free(page);
}

static void test_blank_lines_are_unknown_and_empty(void **state) {
    (void)state;
    Page *page = page_of_three();
    assert_unknown(page, "", "");
    assert_unknown(page, " \t \r\n", "");
    page_free(page);
}

static void test_a_prompt_takes_any_line(void **state) {
    (void)state;
    Page *page = page_of_three();
    page->prompt = str("Name:");
    Input input = said(page, " 1 ");
    assert_int_equal(input.kind, INPUT_TEXT);
    assert_string_equal(input.text, "1");
    assert_int_equal(said(page, "").kind, INPUT_TEXT);
    assert_int_equal(said(page, "undo").kind, INPUT_TEXT);
    assert_commands(page, "close", COMMAND_CLOSE, "");
    page_free(page);
}

static void test_text_is_made_safe(void **state) {
    (void)state;
    Page *page = page_of_three();
    Input input = said(page, "note a\x1b[2Jb\nc\xFF");
    assert_null(strchr(input.text, 0x1b));
    assert_null(strchr(input.text, '\n'));
    assert_null(strchr(input.text, 0xFF));
    assert_non_null(strstr(input.text, "[2Jb c"));
    page_free(page);
}

static void test_long_text_is_cut_at_a_character(void **state) {
    (void)state;
    Page *page = page_of_three();
    char line[1300] = "";
    for (int i = 0; i < 400; i++) strcat(line, "盟");
    Input input = said(page, line);
    assert_int_equal(strlen(input.text), (INPUT_TEXT_MAX - 1) / 3 * 3);
    page_free(page);
}

static void test_the_command_table(void **state) {
    (void)state;
    for (Command command = 0; command < COMMAND_COUNT; command++) {
        Command found = COMMAND_COUNT;
        assert_true(command_of_key((unsigned char)command_key(command), &found));
        assert_int_equal(found, command);
        Input input;
        assert_true(input_command(str(command_word(command)), &input));
        assert_int_equal(input.command, command);
        assert_true(strlen(command_doc(command)) > 0);
    }
    Command none = COMMAND_COUNT;
    assert_false(command_of_key('1', &none));
    assert_false(command_of_key(0, &none));
    assert_false(command_of_key(0x6BCD, &none));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_items_by_number_and_name),
        cmocka_unit_test(test_numbers_that_are_no_items),
        cmocka_unit_test(test_an_items_name_goes_before_a_command),
        cmocka_unit_test(test_commands_by_word),
        cmocka_unit_test(test_commands_by_their_beginning),
        cmocka_unit_test(test_keys_typed_as_words),
        cmocka_unit_test(test_what_is_said_at_a_table),
        cmocka_unit_test(test_blank_lines_are_unknown_and_empty),
        cmocka_unit_test(test_a_prompt_takes_any_line),
        cmocka_unit_test(test_text_is_made_safe),
        cmocka_unit_test(test_long_text_is_cut_at_a_character),
        cmocka_unit_test(test_the_command_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
