/* test_check_live.c - which facts can still matter where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/live.h"
#include "unit/book_maker.h"

static Effect set_to(FactId fact, int32_t value) {
    return (Effect){EFFECT_SET, fact, value, 0};
}
static Effect add_to(FactId fact, int32_t value) {
    return (Effect){EFFECT_ADD, fact, value, 0};
}
static Effects only(Book *book, Effect effect) {
    return make_effect(book, (Effects){NULL, 0}, effect);
}

static bool live_in(const Book *book, uint32_t scene, FactId fact) {
    Live *live = live_new(book);
    bool answer = live_at(live, (SceneId){scene}, fact);
    live_free(live);
    return answer;
}

/* s0 leads to s1, s1 to s2, s2 to the ending s3; a choice of s2 asks for the fact. */
static Book *straight_book(FactId *asked) {
    Book *book = make_book(4, 1, 1);
    *asked = make_count(book, "asked", 5, 1);
    make_choice(book, 0, 1);
    make_choice(book, 1, 2);
    make_choice(book, 2, 3)->when = make_guard(book, GUARD_LEAST, *asked, 1);
    return book;
}

static void a_condition_makes_its_fact_matter_up_to_there(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    assert_true(live_in(book, 0, asked));
    assert_true(live_in(book, 2, asked));
    assert_false(live_in(book, 3, asked));
    book_free(book);
}

static void what_is_set_anew_did_not_matter_before(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    made_choice(book, 1)->effects = only(book, set_to(asked, 2));
    assert_false(live_in(book, 0, asked));
    assert_false(live_in(book, 1, asked));
    assert_true(live_in(book, 2, asked));
    made_choice(book, 1)->effects = only(book, add_to(asked, 2));
    assert_true(live_in(book, 0, asked));
    book_free(book);
}

static void setting_in_one_branch_is_not_enough(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    Choice *choice = made_choice(book, 1);
    ((Branch *)&choice->branches[0])->effects = only(book, set_to(asked, 2));
    assert_false(live_in(book, 1, asked));
    make_branch(book, choice, 2);
    assert_true(live_in(book, 1, asked));
    book_free(book);
}

static void what_only_prose_reads_does_not_matter(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId shown = make_count(book, "shown", 5, 1);
    made_scene(book, 2)->text = make_fact_text(book, shown);
    ((Paragraph *)made_scene(book, 2)->text.list)->when = make_guard(book, GUARD_LEAST, shown, 2);
    made_choice(book, 1)->effects = only(book, add_to(shown, 1));
    assert_false(live_in(book, 0, shown));
    assert_false(live_in(book, 2, shown));
    book_free(book);
}

static void an_amount_that_may_be_refused_matters(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    Fact strict = {.name = "strict", .kind = FACT_COUNT, .max = 3, .refuse = true};
    FactId fact = make_fact(book, &strict);
    made_choice(book, 1)->effects = only(book, add_to(fact, 1));
    assert_true(live_in(book, 0, fact));
    assert_false(live_in(book, 2, fact));
    book_free(book);
}

static void a_rule_reads_before_the_list_it_stands_in(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId read = make_count(book, "read", 3, 0);
    RuleId rule = make_rule(book, "rule", read, asked);
    Effects list = only(book, set_to(read, 1));
    made_choice(book, 1)->effects = make_effect(book, list, (Effect){EFFECT_APPLY, {ID_NONE}, 0, rule.at});
    assert_true(live_in(book, 1, read));
    assert_true(live_in(book, 1, asked));
    assert_false(live_in(book, 2, read));
    book_free(book);
}

static void an_automatic_move_reads_on_the_way_in(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId lever = make_flag(book, "lever");
    make_auto(book, 1, make_guard(book, GUARD_IS, lever, 1), 3);
    assert_true(live_in(book, 0, lever));
    assert_false(live_in(book, 1, lever));
    made_scene(book, 1)->effects = only(book, set_to(lever, 0));
    assert_false(live_in(book, 0, lever));
    book_free(book);
}

static void choosing_sets_its_own_flag(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId took = make_flag(book, "took:s0/c0");
    made_choice(book, 0)->took = took;
    made_choice(book, 2)->when = make_guard(book, GUARD_IS, took, 1);
    assert_false(live_in(book, 0, took));
    assert_true(live_in(book, 1, took));
    book_free(book);
}

static void place_and_player_always_matter(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    assert_true(live_in(book, 3, book->scene_fact));
    assert_true(live_in(book, 3, book->role_fact));
    assert_false(live_in(book, 0, book->day_fact));
    book_free(book);
}

static void the_day_matters_where_somebody_asks_for_it(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    made_scene(book, 1)->day = MADE_DAY + 3;
    made_choice(book, 0)->effects = only(book, (Effect){EFFECT_WAIT, {ID_NONE}, 2, 0});
    assert_false(live_in(book, 0, book->day_fact));
    made_choice(book, 2)->when = make_guard(book, GUARD_LEAST, book->day_fact, MADE_DAY + 4);
    assert_true(live_in(book, 0, book->day_fact));
    assert_true(live_in(book, 2, book->day_fact));
    assert_false(live_in(book, 3, book->day_fact));
    book_free(book);
}

/* In the straight book, the choice of s0 starts the event and s2 is dated. */
static FactId add_event(Book *book, Effects effects) {
    DueId due = make_due(book, "army", false, effects);
    made_choice(book, 0)->effects = only(book, make_start(book, due, 3));
    made_scene(book, 2)->day = MADE_DAY + 5;
    return book->dues[due.at].left;
}

static void a_due_event_matters_where_it_is_under_way(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId left = add_event(book, only(book, set_to(asked, 0)));
    assert_false(live_in(book, 0, left));
    assert_true(live_in(book, 0, book->day_fact)); /* how many days it will have */
    assert_true(live_in(book, 1, left));
    assert_true(live_in(book, 1, book->day_fact));
    assert_true(live_in(book, 1, asked)); /* it may not happen */
    assert_false(live_in(book, 2, left)); /* no more days pass */
    book_free(book);
}

static void days_before_a_due_event_is_under_way_do_not_matter(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId left = add_event(book, only(book, set_to(asked, 0)));
    Effects start = made_choice(book, 0)->effects;
    made_choice(book, 0)->effects = (Effects){NULL, 0};
    made_choice(book, 2)->effects = start;
    assert_false(live_in(book, 0, book->day_fact));
    assert_false(live_in(book, 1, book->day_fact));
    assert_false(live_in(book, 1, left));
    book_free(book);
}

static void a_due_event_for_prose_alone_does_not_matter(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId left = add_event(book, only(book, set_to(make_flag(book, "shown"), 1)));
    assert_false(live_in(book, 1, left));
    assert_false(live_in(book, 1, book->day_fact));
    book_free(book);
}

static void starting_again_where_that_is_ignored_reads_whether_it_is_under_way(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    FactId left = add_event(book, only(book, set_to(asked, 0)));
    made_choice(book, 1)->effects = made_choice(book, 0)->effects;
    assert_false(live_in(book, 1, left));
    ((Due *)book->dues)->refuse = true;
    assert_true(live_in(book, 1, left));
    book_free(book);
}

static void so_many_days_that_a_step_fails_matter(void **state) {
    (void)state;
    FactId asked;
    Book *book = straight_book(&asked);
    made_scene(book, 2)->day = MADE_DAY + 4000;
    assert_false(live_in(book, 1, book->day_fact));
    made_scene(book, 2)->day = MADE_DAY + 4001;
    assert_true(live_in(book, 1, book->day_fact));
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_condition_makes_its_fact_matter_up_to_there),
        cmocka_unit_test(what_is_set_anew_did_not_matter_before),
        cmocka_unit_test(setting_in_one_branch_is_not_enough),
        cmocka_unit_test(what_only_prose_reads_does_not_matter),
        cmocka_unit_test(an_amount_that_may_be_refused_matters),
        cmocka_unit_test(a_rule_reads_before_the_list_it_stands_in),
        cmocka_unit_test(an_automatic_move_reads_on_the_way_in),
        cmocka_unit_test(choosing_sets_its_own_flag),
        cmocka_unit_test(place_and_player_always_matter),
        cmocka_unit_test(the_day_matters_where_somebody_asks_for_it),
        cmocka_unit_test(a_due_event_matters_where_it_is_under_way),
        cmocka_unit_test(days_before_a_due_event_is_under_way_do_not_matter),
        cmocka_unit_test(a_due_event_for_prose_alone_does_not_matter),
        cmocka_unit_test(starting_again_where_that_is_ignored_reads_whether_it_is_under_way),
        cmocka_unit_test(so_many_days_that_a_step_fails_matter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
