/* Line mode: everything is said once, whatever is typed. */
#define _GNU_SOURCE /* fmemopen, open_memstream */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "front/front.h"

typedef struct Fixture {
    Page *page;
    Front *front;
    FILE *in, *out;
    char *written;
    size_t size;
    FrontSignals signals;
    Error err;
    Input input;
} Fixture;

static Page *page_of_two(void) {
    Page *page = page_new();
    page->serial = 1;
    page->title = str("The tent");
    page->status = str("Chanzhou, 13 January 1005");
    page_line(page, &page->body, BLOCK_PROSE, "A screen stands in the tent.");
    page_item(page, 10, "silk", str("Offer silk."));
    Item *item = page_item(page, 20, "land", str("Offer land."));
    item->open = false;
    item->why = str("needs the emperor's nerve at 1 or less");
    return page;
}

static void begin(Fixture *fixture, const char *bytes, size_t size, bool echo) {
    *fixture = (Fixture){.page = page_of_two()};
    fixture->in = size ? fmemopen((void *)(uintptr_t)bytes, size, "r") : fopen("/dev/null", "r");
    fixture->out = open_memstream(&fixture->written, &fixture->size);
    fixture->front = front_line((Style){.ambiguous = 1}, fixture->in, fixture->out, 0, echo, &fixture->signals);
    fixture->front->ops->show(fixture->front, fixture->page);
}

static bool next(Fixture *fixture) {
    return fixture->front->ops->next(fixture->front, &fixture->input, &fixture->err);
}

static void end(Fixture *fixture) {
    fixture->front->ops->close(fixture->front);
    (void)fclose(fixture->in);
    (void)fclose(fixture->out);
    free(fixture->written);
    page_free(fixture->page);
}

static int times(const Fixture *fixture, const char *text) {
    int found = 0;
    for (const char *at = fixture->written; (at = strstr(at, text)) != NULL; at++) found++;
    return found;
}

static void test_a_page_is_printed_and_a_choice_read(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "silk\n", 5, false);
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.kind, INPUT_PICK);
    assert_int_equal(fixture.input.tag, 10);
    assert_int_equal(times(&fixture, "A screen stands in the tent."), 1);
    assert_int_equal(times(&fixture, "1  Offer silk."), 1);
    assert_int_equal(times(&fixture, "2  Offer land. (closed: needs the emperor's nerve at 1 or less)"), 1);
    assert_non_null(strstr(fixture.written, "\n> "));
    assert_false(next(&fixture));
    assert_string_equal(fixture.err.text, "");
    end(&fixture);
}

static void test_a_closed_item_gives_its_reason(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "2\n1\n", 4, false);
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.tag, 10);
    assert_int_equal(times(&fixture, "That is closed: needs the emperor's nerve at 1 or less."), 1);
    end(&fixture);
}

static void test_a_blank_line_repeats_the_choices(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "\n1\n", 3, false);
    assert_true(next(&fixture));
    assert_int_equal(times(&fixture, "1  Offer silk."), 2);
    assert_int_equal(times(&fixture, "A screen"), 1);
    end(&fixture);
}

static void test_look_repeats_the_page(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "look\n1\n", 7, false);
    assert_true(next(&fixture));
    assert_int_equal(times(&fixture, "A screen"), 2);
    end(&fixture);
}

static void test_only_the_notice_is_new(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "xyzzy\n1\n", 8, false);
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.kind, INPUT_UNKNOWN);
    fixture.page->notice = str("That means nothing here.");
    fixture.front->ops->show(fixture.front, fixture.page);
    assert_true(next(&fixture));
    assert_int_equal(times(&fixture, "That means nothing here."), 1);
    assert_int_equal(times(&fixture, "A screen"), 1);
    end(&fixture);
}

static void test_another_page_is_printed_whole(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "1\n1\n", 4, false);
    assert_true(next(&fixture));
    fixture.page->serial = 2;
    fixture.front->ops->show(fixture.front, fixture.page);
    assert_true(next(&fixture));
    assert_int_equal(times(&fixture, "A screen"), 2);
    end(&fixture);
}

static void test_the_end_of_input_is_no_fault(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "", 0, false);
    assert_false(next(&fixture));
    assert_string_equal(fixture.err.text, "");
    end(&fixture);
}

static void test_a_last_line_without_newline_counts(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "quit", 4, false);
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.command, COMMAND_QUIT);
    end(&fixture);
}

static void test_strange_bytes_are_harmless(void **state) {
    (void)state;
    static const char bytes[] = "note a\0b\xFF\x1b[2J\n";
    Fixture fixture;
    begin(&fixture, bytes, sizeof bytes - 1, true);
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.command, COMMAND_NOTE);
    assert_null(strchr(fixture.input.text, 0x1b));
    (void)fflush(fixture.out);
    assert_null(memchr(fixture.written, 0x1b, fixture.size));
    assert_null(memchr(fixture.written, 0xFF, fixture.size));
    end(&fixture);
}

static void test_a_long_line_is_cut_and_said_so(void **state) {
    (void)state;
    char *bytes = test_malloc(100000);
    memset(bytes, 'x', 100000);
    memcpy(bytes + 99998, "\n1", 2);
    Fixture fixture;
    begin(&fixture, bytes, 100000, false);
    assert_true(next(&fixture));
    assert_int_equal(strlen(fixture.input.text), INPUT_TEXT_MAX - 1);
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.tag, 10);
    assert_int_equal(times(&fixture, "That line was too long"), 1);
    end(&fixture);
    test_free(bytes);
}

static void test_an_endless_line_ends_with_a_sentence(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "", 0, false);
    (void)fclose(fixture.in);
    fixture.front->ops->close(fixture.front);
    fixture.in = fopen("/dev/zero", "r");
    fixture.front = front_line((Style){0}, fixture.in, fixture.out, 0, true, NULL);
    fixture.front->ops->show(fixture.front, fixture.page);
    assert_false(next(&fixture));
    assert_true(strlen(fixture.err.text) > 0);
    end(&fixture);
}

static void test_the_echo_makes_a_transcript(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "silk\n", 5, true);
    assert_true(next(&fixture));
    (void)fflush(fixture.out);
    assert_int_equal(times(&fixture, "> silk\n"), 1);
    end(&fixture);
}

static void test_a_prompt_is_asked(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "tent\n", 5, false);
    fixture.page->prompt = str("Name of the slot:");
    assert_true(next(&fixture));
    assert_int_equal(fixture.input.kind, INPUT_TEXT);
    assert_string_equal(fixture.input.text, "tent");
    assert_int_equal(times(&fixture, "Name of the slot:\n> "), 1);
    end(&fixture);
}

static void test_stop_ends_the_input(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "1\n", 2, false);
    fixture.signals.stop = 1;
    assert_false(next(&fixture));
    end(&fixture);
}

static void test_output_that_fails_ends_the_input(void **state) {
    (void)state;
    Fixture fixture;
    begin(&fixture, "1\n", 2, false);
    fixture.front->ops->close(fixture.front);
    FILE *full = fopen("/dev/full", "w");
    fixture.front = front_line((Style){0}, fixture.in, full, 0, false, NULL);
    fixture.front->ops->show(fixture.front, fixture.page);
    assert_false(next(&fixture));
    end(&fixture);
    (void)fclose(full);
}

int main(void) {
    (void)setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_page_is_printed_and_a_choice_read),
        cmocka_unit_test(test_a_closed_item_gives_its_reason),
        cmocka_unit_test(test_a_blank_line_repeats_the_choices),
        cmocka_unit_test(test_look_repeats_the_page),
        cmocka_unit_test(test_only_the_notice_is_new),
        cmocka_unit_test(test_another_page_is_printed_whole),
        cmocka_unit_test(test_the_end_of_input_is_no_fault),
        cmocka_unit_test(test_a_last_line_without_newline_counts),
        cmocka_unit_test(test_strange_bytes_are_harmless),
        cmocka_unit_test(test_a_long_line_is_cut_and_said_so),
        cmocka_unit_test(test_an_endless_line_ends_with_a_sentence),
        cmocka_unit_test(test_the_echo_makes_a_transcript),
        cmocka_unit_test(test_a_prompt_is_asked),
        cmocka_unit_test(test_stop_ends_the_input),
        cmocka_unit_test(test_output_that_fails_ends_the_input),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
