/* test_check_stuck.c - small stories that get stuck, and one that doesn't. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/stuck.h"
#include "unit/checked_book.h"

/* Takes the book. What is said, a line each: its line, its code and the beginning of its text. */
static void assert_said(Book *book, const char *wanted) {
    Checked checked = checked_book(book);
    check_stuck(checked.explored, checked.graph, checked.prospects, checked.diags);
    assert_said_lines(&checked, wanted);
    checked_free(&checked);
}

static const Guard *never(Book *book) {
    FactId count = make_count(book, "count", 3, 0);
    return make_guard(book, GUARD_LEAST, count, 2);
}

static void a_story_that_goes_on_is_not_stuck(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, 0); /* round, but there is a way out */
    assert_said(book, "");
}

static void what_no_game_comes_to_is_named_once(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    make_choice(book, 0, 2);
    make_choice(book, 0, 1)->when = never(book);
    make_choice(book, 1, 3);
    assert_said(book, "102 W305 The choice is open in no game: s0/c1.\n"
                      "200 W304 No game comes to the scene: s1.\n"
                      "400 W304 No game comes to the scene: s3.\n");
}

/* The lint says so without exploring. */
static void what_cannot_be_whatever_happens_is_left_to_the_lint(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    FactId flag = make_flag(book, "flag");
    make_choice(book, 0, 2);
    make_choice(book, 0, 2)->when = make_guards(book, GUARD_ALL, make_guard(book, GUARD_IS, flag, 1),
                                                make_guard(book, GUARD_IS, flag, 0));
    make_choice(book, 1, 2); /* nothing leads to s1 */
    assert_said(book, "");
}

static void a_scene_passed_has_choices_that_are_never_open(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_auto(book, 1, NULL, 2);
    make_choice(book, 1, 2);
    assert_said(book, "201 W305 The choice is open in no game: s1/c0.\n");
}

static void a_dead_end_is_named_with_its_way(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    FactId paid = make_flag(book, "paid");
    Effect set = {EFFECT_SET, paid, 1, 0};
    make_choice(book, 0, 1);
    make_choice(book, 0, 1)->effects = make_effect(book, (Effects){NULL, 0}, set);
    make_choice(book, 1, 2)->when = make_guard(book, GUARD_IS, paid, 1);
    assert_said(book, "200 W306 Scene s1 is no ending and has no choice open in 1 state, first as r0: s0/c0.\n");
}

/* s1 and s2 lead to each other and nowhere else. Only the step into the circle is named. */
static void a_circle_without_an_end_is_named_where_it_is_entered(void **state) {
    (void)state;
    Book *book = make_book(4, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 3);
    make_choice(book, 1, 2);
    make_choice(book, 2, 1);
    assert_said(book, "101 W307 After the choice s0/c0 no ending is within reach in 1 state, first as r0: at the "
                      "start.\n");
}

static void a_choice_that_fails_is_named_with_the_reason(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    FactId coins = make_fact(book, &(Fact){.name = "coins", .kind = FACT_COUNT, .max = 3, .refuse = true});
    make_choice(book, 0, 1);
    make_choice(book, 0, 1)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_ADD, coins, -1, 0});
    assert_said(book, "102 W308 The choice s0/c1 can't be made in 1 state, first as r0: at the start. The reason: the "
                      "coins would be -1; it can only be 0 to 3.\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_story_that_goes_on_is_not_stuck),
        cmocka_unit_test(what_no_game_comes_to_is_named_once),
        cmocka_unit_test(what_cannot_be_whatever_happens_is_left_to_the_lint),
        cmocka_unit_test(a_scene_passed_has_choices_that_are_never_open),
        cmocka_unit_test(a_dead_end_is_named_with_its_way),
        cmocka_unit_test(a_circle_without_an_end_is_named_where_it_is_entered),
        cmocka_unit_test(a_choice_that_fails_is_named_with_the_reason),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
