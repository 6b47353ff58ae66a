/* test_check_loops.c - small stories that go round and round, and some that only seem to. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/loops.h"
#include "unit/checked_book.h"

/* Takes the book. What is said, a line each: its line, its code and its text. */
static void assert_said(Book *book, const char *wanted) {
    Checked checked = checked_book(book);
    check_loops(checked.graph, checked.diags);
    assert_said_lines(&checked, wanted);
    checked_free(&checked);
}

static void pressing_on_for_ever_is_named_once(void **state) {
    (void)state;
    Book *book = make_book(4, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 3);
    make_choice(book, 1, 2);
    make_choice(book, 2, 1);
    assert_said(book, "200 W331 From scene s1 one can only press on, for ever: round and round s1, s2, with one choice "
                      "open each time; first as r0: s0/c0.\n");
}

/* The second time round another choice is open, or chance may lead out. */
static void a_ring_with_a_way_out_is_none(void **state) {
    (void)state;
    Book *book = make_book(4, 1, 1);
    FactId count = make_count(book, "count", 2, 0);
    make_choice(book, 0, 1);
    Choice *on = make_choice(book, 1, 2);
    on->effects = make_effect(book, on->effects, (Effect){EFFECT_ADD, count, 1, 0});
    make_choice(book, 1, 3)->when = make_guard(book, GUARD_LEAST, count, 2);
    make_branch(book, make_choice(book, 2, 1), 3);
    assert_said(book, "");
}

static void where_nothing_changes_is_named(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 0); /* beside one that leads on, it may */
    make_choice(book, 1, 1);
    make_choice(book, 1, 1);
    assert_said(book, "200 W332 In scene s1 every choice that is open leads back to where one was, and nothing has "
                      "changed; first as r0: s0/c0.\n");
}

static void automatic_moves_that_go_round_are_named(void **state) {
    (void)state;
    Book *book = make_book(4, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 3);
    make_auto(book, 1, NULL, 2);
    make_auto(book, 2, NULL, 1);
    assert_said(book, "200 W333 The automatic moves of scene s1 lead round and round (s1, s2), and nobody is asked; "
                      "first as r0: at the start, then s0/c0.\n");
}

/* Each state of the way down leads to one that was met before it. */
static void a_long_way_down_to_an_end_is_none(void **state) {
    (void)state;
    enum { DEEP = 30000 };
    Book *book = make_book(3, 1, 1);
    FactId depth = make_count(book, "depth", DEEP, 0);
    Choice *deeper = make_choice(book, 0, 0);
    deeper->when = make_guard(book, GUARD_MOST, depth, DEEP - 1);
    deeper->effects = make_effect(book, deeper->effects, (Effect){EFFECT_ADD, depth, 1, 0});
    make_choice(book, 0, 1);
    Choice *up = make_choice(book, 1, 1);
    up->when = make_guard(book, GUARD_LEAST, depth, 1);
    up->effects = make_effect(book, up->effects, (Effect){EFFECT_ADD, depth, -1, 0});
    make_choice(book, 1, 2)->when = make_guard(book, GUARD_MOST, depth, 0);
    assert_said(book, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pressing_on_for_ever_is_named_once), cmocka_unit_test(a_ring_with_a_way_out_is_none),
        cmocka_unit_test(where_nothing_changes_is_named),     cmocka_unit_test(automatic_moves_that_go_round_are_named),
        cmocka_unit_test(a_long_way_down_to_an_end_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
