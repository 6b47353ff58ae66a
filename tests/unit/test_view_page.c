/* Pages: what is built stays, whatever becomes of the text it was built from. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "view/page.h"

static bool holds(Str text, const char *wanted) {
    return str_is(text, wanted);
}

static void test_a_new_page_is_empty(void **state) {
    (void)state;
    Page *page = page_new();
    assert_int_equal(page->body.count, 0);
    assert_int_equal(page->items.count, 0);
    assert_int_equal(page->title.len, 0);
    assert_null(page_item_of_tag(page, 0));
    page_free(page);
    page_free(NULL);
}

static void test_text_is_copied(void **state) {
    (void)state;
    Page *page = page_new();
    char source[] = "before";
    page->title = page_text(page, str(source));
    Span span = {str(source), SPAN_NAME};
    page_block(page, &page->body, BLOCK_PROSE, &span, 1);
    Item *item = page_item(page, 7, source, str(source));
    memset(source, 'x', sizeof source - 1);
    assert_true(holds(page->title, "before"));
    assert_true(holds(page->body.list[0].spans[0].text, "before"));
    assert_int_equal(page->body.list[0].spans[0].role, SPAN_NAME);
    assert_true(holds(item->name, "before"));
    assert_true(holds(item->label, "before"));
    page_free(page);
}

static void test_printf_gives_the_whole_text(void **state) {
    (void)state;
    Page *page = page_new();
    char longest[3001];
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_true(holds(page_printf(page, "%d and %s", 3, "four"), "3 and four"));
    assert_int_equal(page_printf(page, "%s", longest).len, 3000);
    assert_int_equal(page_printf(page, "%s", "").len, 0);
    page_free(page);
}

static void test_lists_grow(void **state) {
    (void)state;
    Page *page = page_new();
    for (uint32_t i = 0; i < 1000; i++) {
        page_line(page, &page->margin, BLOCK_NOTE, i % 2 ? "odd" : "even");
        page_item(page, i * 3, "name", str("label"));
    }
    assert_int_equal(page->margin.count, 1000);
    assert_int_equal(page->items.count, 1000);
    assert_true(holds(page->margin.list[999].spans[0].text, "odd"));
    assert_int_equal(page->items.list[500].tag, 1500);
    assert_ptr_equal(page_item_of_tag(page, 1500), &page->items.list[500]);
    assert_null(page_item_of_tag(page, 1));
    page_free(page);
}

static void test_items_are_open_until_closed(void **state) {
    (void)state;
    Page *page = page_new();
    assert_true(page_item(page, 1, NULL, str("label"))->open);
    assert_int_equal(page->items.list[0].why.len, 0);
    assert_int_equal(page->items.list[0].name.len, 0);
    page_free(page);
}

static void test_clear_forgets_everything(void **state) {
    (void)state;
    Page *page = page_new();
    page->serial = 4;
    page->alarm = true;
    page->notice = page_text(page, str("notice"));
    page_line(page, &page->body, BLOCK_PROSE, "text");
    page_item(page, 1, "name", str("label"));
    page_clear(page);
    assert_int_equal(page->body.count + page->items.count + page->notice.len + page->serial, 0);
    assert_false(page->alarm);
    page_line(page, &page->body, BLOCK_PROSE, "again");
    assert_true(holds(page->body.list[0].spans[0].text, "again"));
    page_free(page);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_new_page_is_empty),         cmocka_unit_test(test_text_is_copied),
        cmocka_unit_test(test_printf_gives_the_whole_text), cmocka_unit_test(test_lists_grow),
        cmocka_unit_test(test_items_are_open_until_closed), cmocka_unit_test(test_clear_forgets_everything),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
