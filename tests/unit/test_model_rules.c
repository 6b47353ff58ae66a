/* test_model_rules.c - one move: effects in order, time, due events, automatic moves, and all or nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "book_maker.h"
#include "model/judge.h"
#include "model/rules.h"

typedef struct Run {
    Book *book;
    World *from, *to;
    Outcome outcome;
    Error err;
} Run;

static Run run_of(Book *book) {
    Run run = {.book = book, .from = world_new(book->schema), .to = world_new(book->schema)};
    assert_true(rules_start(book, (RoleId){0}, run.from, &run.outcome, &run.err));
    return run;
}

static bool step(Run *run, uint32_t choice, uint32_t branch) {
    return rules_step(run->book, run->from, (Move){.choice = {choice}, .branch = branch}, run->to, &run->outcome,
                      &run->err);
}

static void run_free(Run *run) {
    world_free(run->from);
    world_free(run->to);
    book_free(run->book);
}

static void test_choice_then_branch_then_scene(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    FactId n = make_count(book, "n", 9, 1);
    Choice *choice = make_choice(book, 0, 1);
    choice->effects = make_effect(book, choice->effects, (Effect){EFFECT_ADD, n, 2, 0});
    Branch *branch = make_branch(book, choice, 1);
    branch->effects = make_effect(book, branch->effects, (Effect){EFFECT_SET, n, 7, 0});
    made_scene(book, 1)->effects = make_effect(book, (Effects){0}, (Effect){EFFECT_ADD, n, 1, 0});
    Run run = run_of(book);
    assert_true(step(&run, 0, 0));
    assert_int_equal(world_get(run.to, n), 4);
    assert_true(step(&run, 0, 1));
    assert_int_equal(world_get(run.to, n), 8);
    assert_int_equal(world_get(run.from, n), 1);
    assert_int_equal(rules_scene(book, run.to).at, 1);
    assert_true(rules_ended(book, run.to));
    run_free(&run);
}

static void test_counts_stop_at_their_bounds_or_refuse(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    FactId soft = make_count(book, "soft", 3, 3);
    FactId hard = make_fact(book, &(Fact){.name = "hard", .kind = FACT_COUNT, .max = 3, .start = 3, .refuse = true});
    Choice *one = make_choice(book, 0, 1), *two = make_choice(book, 0, 1);
    one->effects = make_effect(book, one->effects, (Effect){EFFECT_ADD, soft, 5, 0});
    two->effects = make_effect(book, two->effects, (Effect){EFFECT_ADD, hard, 1, 0});
    Run run = run_of(book);
    assert_true(step(&run, 0, 0));
    assert_int_equal(world_get(run.to, soft), 3);
    assert_false(step(&run, 1, 0));
    assert_non_null(strstr(run.err.text, "hard"));
    run_free(&run);
}

static void test_due_events_happen_on_their_day(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    FactId came = make_flag(book, "came");
    Effects arrives = make_effect(book, (Effects){0}, (Effect){EFFECT_SET, came, 1, 0});
    DueId army = make_due(book, "army", false, arrives);
    Choice *send = make_choice(book, 0, 1);
    send->effects = make_effect(book, send->effects, make_start(book, army, 3));
    send->effects = make_effect(book, send->effects, (Effect){EFFECT_WAIT, {0}, 2, 0});
    Choice *wait = make_choice(book, 1, 2);
    wait->effects = make_effect(book, wait->effects, (Effect){EFFECT_WAIT, {0}, 1, 0});
    Run run = run_of(book);
    int32_t day = rules_day(book, run.from);
    assert_true(step(&run, 0, 0));
    assert_int_equal(world_get(run.to, came), 0);
    assert_int_equal(world_get(run.to, book->dues[army.at].left), 1);
    assert_int_equal(run.outcome.fired_count, 0);
    world_copy(run.from, run.to);
    assert_true(step(&run, 1, 0));
    assert_int_equal(world_get(run.to, came), 1);
    assert_int_equal(run.outcome.fired_count, 1);
    assert_int_equal(rules_day(book, run.to), day + 3);
    run_free(&run);
}

static void test_scene_dates_only_move_forward(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    made_scene(book, 1)->day = MADE_DAY + 10;
    made_scene(book, 2)->day = MADE_DAY + 5;
    make_choice(book, 0, 1);
    make_choice(book, 1, 2);
    Run run = run_of(book);
    assert_true(step(&run, 0, 0));
    assert_int_equal(rules_day(book, run.to), MADE_DAY + 10);
    world_copy(run.from, run.to);
    assert_true(step(&run, 1, 0));
    assert_int_equal(rules_day(book, run.to), MADE_DAY + 10);
    run_free(&run);
}

static void test_automatic_moves_are_followed_and_bounded(void **state) {
    (void)state;
    Book *book = make_book(4, 1, 1);
    FactId loop = make_flag(book, "loop");
    make_auto(book, 1, make_guard(book, GUARD_IS, loop, 1), 1);
    make_auto(book, 1, NULL, 3);
    Choice *on = make_choice(book, 0, 1), *round = make_choice(book, 0, 1);
    (void)on;
    round->effects = make_effect(book, round->effects, (Effect){EFFECT_SET, loop, 1, 0});
    Run run = run_of(book);
    assert_true(step(&run, 0, 0));
    assert_int_equal(rules_scene(book, run.to).at, 3);
    assert_int_equal(run.outcome.passed_count, 1);
    assert_int_equal(run.outcome.passed[0].at, 1);
    assert_false(step(&run, 1, 0));
    assert_non_null(strstr(run.err.text, "s1"));
    run_free(&run);
}

static void test_refuses_what_is_not_open(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    FactId key = make_flag(book, "key");
    make_choice(book, 0, 2)->when = make_guard(book, GUARD_IS, key, 1);
    make_choice(book, 1, 2);
    Run run = run_of(book);
    assert_int_equal(rules_access(book, run.from, (ChoiceId){0}), ACCESS_LOCKED);
    assert_false(step(&run, 0, 0));
    assert_false(step(&run, 1, 0));
    assert_false(step(&run, 99, 0));
    run_free(&run);
}

static void test_draws_by_weight_and_repeats(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    Choice *choice = make_choice(book, 0, 1);
    make_branch(book, choice, 1);
    ((Branch *)(uintptr_t)choice->branches)[0].weight = 3;
    int counts[2] = {0};
    for (uint64_t seed = 0; seed < 4000; seed++) {
        uint32_t branch = rules_draw(choice, seed, 5);
        assert_int_equal(branch, rules_draw(choice, seed, 5));
        counts[branch]++;
    }
    assert_in_range(counts[0], 2800, 3200);
    book_free(book);
}

static void test_verdicts(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    make_choice(book, 0, 1)->mark = MARK_HAPPENED;
    make_choice(book, 0, 1)->mark = MARK_CONSIDERED;
    make_choice(book, 0, 1);
    make_choice(book, 0, 1)->against = (ChoiceId){0};
    Verdict wanted[] = {VERDICT_AS_RECORDED, VERDICT_CONSIDERED, VERDICT_UNRECORDED, VERDICT_AGAINST};
    for (uint32_t i = 0; i < 4; i++) assert_int_equal(judge_choice(book, (ChoiceId){i}), wanted[i]);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_choice_then_branch_then_scene),
                                       cmocka_unit_test(test_counts_stop_at_their_bounds_or_refuse),
                                       cmocka_unit_test(test_due_events_happen_on_their_day),
                                       cmocka_unit_test(test_scene_dates_only_move_forward),
                                       cmocka_unit_test(test_automatic_moves_are_followed_and_bounded),
                                       cmocka_unit_test(test_refuses_what_is_not_open),
                                       cmocka_unit_test(test_draws_by_weight_and_repeats),
                                       cmocka_unit_test(test_verdicts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
