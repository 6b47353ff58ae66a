/* test_model_ledger.c - what a treaty costs over the years, as settled and as sworn. */
#include "model/ledger.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "book_maker.h"
#include "model/world_write.h"

static const int32_t SILK[] = {0, 100000, 200000}, SILVER[] = {0, 50000};

static Ledger make_ledger(Book *book) {
    Ledger ledger = {.item_count = 2, .span_count = 2};
    ledger.items[0] = (LedgerItem){"Silk", make_count(book, "treaty.silk", 3, 0), 2, SILK};
    ledger.items[1] = (LedgerItem){"Silver", make_count(book, "treaty.silver", 2, 0), -1, SILVER};
    ledger.spans[0] = (LedgerSpan){"1005-1041", 1005, 1041, {0}};
    ledger.spans[1] = (LedgerSpan){"1042-1121", 1042, 1121, {100000, 0}};
    return ledger;
}

static void years_are_added_up(void **state) {
    (void)state;
    Book *book = make_book(1, 1, 1);
    Ledger ledger = make_ledger(book);
    assert_int_equal(ledger_sworn(&ledger, 0), 200000);
    assert_int_equal(ledger_span(&ledger, 0, 0, 200000), 37 * 200000);
    assert_int_equal(ledger_span(&ledger, 0, 1, 200000), 80 * 300000);
    assert_int_equal(ledger_whole(&ledger, 0, 200000), 37 * 200000 + 80 * 300000);
    assert_int_equal(ledger_whole(&ledger, 1, 50000), 117 * 50000);
    assert_int_equal(ledger_span(&ledger, 0, 1, 0), 80 * 100000);
    book_free(book);
}

static void what_was_not_settled_has_no_sum(void **state) {
    (void)state;
    Book *book = make_book(1, 1, 1);
    Ledger ledger = make_ledger(book);
    World *world = world_new(book->schema);
    assert_int_equal(ledger_settled(&ledger, world, 0), -1);
    assert_int_equal(ledger_sworn(&ledger, 1), -1);
    assert_int_equal(ledger_span(&ledger, 0, 0, -1), -1);
    assert_int_equal(ledger_whole(&ledger, 0, -1), -1);
    assert_int_equal(ledger_mixed(&ledger, world), 0);
    world_free(world);
    book_free(book);
}

static void this_treaty_is_read_from_its_clauses(void **state) {
    (void)state;
    Book *book = make_book(1, 1, 1);
    Ledger ledger = make_ledger(book);
    FactId silk = ledger.items[0].fact, silver = ledger.items[1].fact;
    static const int32_t wanted[3][2] = {{0, 0}, {0, 50000}, {200000, 50000}};
    static const int32_t settled[3][2] = {{1, 1}, {1, 2}, {3, 2}};
    for (size_t i = 0; i < 3; i++) {
        World *world = world_new(book->schema);
        world_put(world, silk, settled[i][0]);
        world_put(world, silver, settled[i][1]);
        assert_int_equal(ledger_settled(&ledger, world, 0), wanted[i][0]);
        assert_int_equal(ledger_settled(&ledger, world, 1), wanted[i][1]);
        assert_int_equal(ledger_mixed(&ledger, world), wanted[i][0] + wanted[i][1]);
        world_free(world);
    }
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(years_are_added_up),
        cmocka_unit_test(what_was_not_settled_has_no_sum),
        cmocka_unit_test(this_treaty_is_read_from_its_clauses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
