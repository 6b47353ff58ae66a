/* test_check_viability.c - decisions that are none, and those that are, one small story each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/viability.h"
#include "unit/checked_book.h"

enum { GOOD = 3, FINE, BAD, SCENES }; /* endings; BAD is a disaster */

static Book *new_story(void) {
    Book *book = make_book(SCENES, 3, 1);
    made_scene(book, BAD)->disaster = true;
    return book;
}

/* Takes the book. The codes of what is said, in order of file and line, in a text. */
static void assert_said(Book *book, const char *codes) {
    char said[64] = "";
    Checked checked = checked_book(book);
    check_viability(checked.graph, checked.prospects, checked.diags);
    diags_sort(checked.diags);
    for (size_t i = 0; i < diags_count(checked.diags); i++) {
        strcat(said, i ? " " : "");
        strcat(said, diags_at(checked.diags, i)->code);
        assert_true(diags_at(checked.diags, i)->line > 0);
    }
    assert_string_equal(said, codes);
    checked_free(&checked);
}

static void two_ways_on_are_a_choice(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD);
    make_choice(book, 0, FINE);
    assert_said(book, "");
}

static void one_way_on_is_none(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD);
    make_choice(book, 0, BAD);
    assert_said(book, "W301 W303");
}

static void the_recorded_way_alone_is_history_or_death(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD)->mark = MARK_HAPPENED;
    make_choice(book, 0, BAD);
    assert_said(book, "W302 W303");
}

static void a_last_decision_may_have_one_way(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD);
    make_choice(book, 0, BAD);
    made_scene(book, 0)->last = true;
    assert_said(book, "");
}

static void but_not_the_recorded_one_alone(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD)->mark = MARK_HAPPENED;
    make_choice(book, 0, BAD);
    made_scene(book, 0)->last = true;
    assert_said(book, "W302");
}

static void a_choice_that_stands_alone_is_a_page_turned(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD);
    make_choice(book, 0, BAD)->when = make_guard(book, GUARD_IS, make_flag(book, "never"), 1);
    assert_said(book, "");
}

static void where_all_is_lost_nothing_is_asked(void **state) {
    (void)state;
    Book *book = make_book(3, 2, 1);
    made_scene(book, 1)->disaster = made_scene(book, 2)->disaster = true;
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    assert_said(book, "");
}

/* s1 keeps both good endings, s2 only one. */
static Book *unequal_story(void) {
    Book *book = new_story();
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, GOOD);
    make_choice(book, 1, FINE);
    make_choice(book, 2, FINE);
    return book;
}

static void a_choice_that_is_never_better_is_dominated(void **state) {
    (void)state;
    assert_said(unequal_story(), "W303");
}

/* As above, but that s2 is one of the good endings: who chooses it has it. */
static void a_choice_that_ends_the_story_well_is_not_the_worse(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, 1);
    make_choice(book, 0, FINE);
    make_choice(book, 1, GOOD);
    make_choice(book, 1, FINE);
    assert_said(book, "");
}

/* s1 leads back as well, so who chooses it first can still choose the other. */
static void what_can_still_be_chosen_after_is_only_put_off(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, GOOD);
    make_choice(book, 1, 0);
    make_choice(book, 2, FINE);
    assert_said(book, "");
}

/* As above, but that whoever comes back finds the other closed. */
static void what_is_closed_on_coming_back_was_given_up(void **state) {
    (void)state;
    Book *book = new_story();
    FactId late = make_flag(book, "late");
    make_choice(book, 0, 1)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, late, 1, 0});
    make_choice(book, 0, 2)->when = make_guard(book, GUARD_IS, late, 0);
    make_choice(book, 1, GOOD);
    make_choice(book, 1, FINE);
    make_choice(book, 1, 0);
    make_choice(book, 2, FINE);
    assert_said(book, "W303");
}

/* If chance decides whether it ends there or goes on to the same ending, it hasn't been had. */
static void one_that_may_go_on_can_be(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, 1);
    make_branch(book, make_choice(book, 0, FINE), 2);
    make_choice(book, 1, GOOD);
    make_choice(book, 1, FINE);
    make_choice(book, 2, FINE);
    assert_said(book, "W303");
}

/* With the flag, which may be set or not before, both lead to the same. */
static void one_state_in_which_it_is_as_good_is_enough(void **state) {
    (void)state;
    Book *book = make_book(SCENES + 1, 3, 1);
    FactId flag = make_flag(book, "flag");
    Effect set = {EFFECT_SET, flag, 1, 0};
    make_choice(book, 0, 1);
    make_choice(book, 0, 1)->effects = make_effect(book, (Effects){NULL, 0}, set);
    make_choice(book, 1, 2);
    make_choice(book, 1, 3);
    make_choice(book, 2, 4);
    make_choice(book, 2, 5);
    make_choice(book, 3, 4);
    make_choice(book, 3, 5)->when = make_guard(book, GUARD_IS, flag, 1);
    assert_said(book, "");
}

static void chance_keeps_what_any_of_its_ways_keeps(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD);
    make_branch(book, make_choice(book, 0, BAD), FINE);
    assert_said(book, "");
}

static void the_words_name_what_to_look_at(void **state) {
    (void)state;
    Book *book = new_story();
    make_choice(book, 0, GOOD);
    make_choice(book, 0, BAD);
    Checked checked = checked_book(book);
    check_viability(checked.graph, checked.prospects, checked.diags);
    diags_sort(checked.diags);
    assert_string_equal(diags_at(checked.diags, 0)->text,
                        "Wherever scene s0 has a choice to make, s0/c0 alone keeps anything but disaster within reach; "
                        "first as r0: at the start.");
    assert_int_equal(diags_at(checked.diags, 0)->line, 100);
    assert_non_null(strstr(diags_at(checked.diags, 1)->text, "s0/c1 leads to disaster whatever follows"));
    assert_int_equal(diags_at(checked.diags, 1)->line, 102);
    checked_free(&checked);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_ways_on_are_a_choice),
        cmocka_unit_test(one_way_on_is_none),
        cmocka_unit_test(the_recorded_way_alone_is_history_or_death),
        cmocka_unit_test(a_last_decision_may_have_one_way),
        cmocka_unit_test(but_not_the_recorded_one_alone),
        cmocka_unit_test(a_choice_that_stands_alone_is_a_page_turned),
        cmocka_unit_test(where_all_is_lost_nothing_is_asked),
        cmocka_unit_test(a_choice_that_is_never_better_is_dominated),
        cmocka_unit_test(a_choice_that_ends_the_story_well_is_not_the_worse),
        cmocka_unit_test(what_can_still_be_chosen_after_is_only_put_off),
        cmocka_unit_test(what_is_closed_on_coming_back_was_given_up),
        cmocka_unit_test(one_that_may_go_on_can_be),
        cmocka_unit_test(one_state_in_which_it_is_as_good_is_enough),
        cmocka_unit_test(chance_keeps_what_any_of_its_ways_keeps),
        cmocka_unit_test(the_words_name_what_to_look_at),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
