/* test_check_alike.c - choices that differ in their words alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/alike.h"
#include "unit/book_maker.h"

/* s0 has two choices to s1, each with a `took` of its own; s2 is the ending. */
static Book *new_story(void) {
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1)->took = make_flag(book, "took:0");
    make_choice(book, 0, 1)->took = make_flag(book, "took:1");
    make_choice(book, 1, 2);
    return book;
}

/* Takes the book. */
static void assert_said(Book *book, size_t count) {
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}});
    Graph *graph = graph_new(explored);
    Diags *diags = diags_new();
    check_alike(graph, diags);
    assert_int_equal(diags_count(diags), count);
    for (size_t i = 0; i < count; i++) assert_string_equal(diags_at(diags, i)->code, "W341");
    if (count) assert_non_null(strstr(diags_at(diags, 0)->text, "s0/c0 and s0/c1"));
    diags_free(diags);
    graph_free(graph);
    explored_free(explored);
    book_free(book);
}

static void words_alone_make_no_choice(void **state) {
    (void)state;
    Book *book = new_story();
    made_choice(book, 0)->text = make_text(book, "One way.");
    made_choice(book, 1)->text = make_text(book, "Another.");
    assert_said(book, 1);
}

static void another_effect_does(void **state) {
    (void)state;
    Book *book = new_story();
    Effect set = {EFFECT_SET, make_flag(book, "flag"), 1, 0};
    made_choice(book, 1)->effects = make_effect(book, (Effects){NULL, 0}, set);
    assert_said(book, 0);
}

static void so_does_another_way(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, 2);
    assert_said(book, 0);
}

static void so_does_chance(void **state) {
    (void)state;
    Book *book = new_story();
    make_branch(book, made_choice(book, 1), 1);
    assert_said(book, 0);
}

static void two_that_are_never_open_together_are_one(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    made_choice(book, 0)->when = make_guard(book, GUARD_IS, flag, 0);
    made_choice(book, 1)->when = make_guard(book, GUARD_IS, flag, 1);
    assert_said(book, 0);
}

/* The lint finds these without exploring (W204). */
static void what_the_lint_says_is_not_said_again(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 1);
    make_choice(book, 1, 2);
    assert_said(book, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_alone_make_no_choice),
        cmocka_unit_test(another_effect_does),
        cmocka_unit_test(so_does_another_way),
        cmocka_unit_test(so_does_chance),
        cmocka_unit_test(two_that_are_never_open_together_are_one),
        cmocka_unit_test(what_the_lint_says_is_not_said_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
