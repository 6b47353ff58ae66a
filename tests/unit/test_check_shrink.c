/* test_check_shrink.c - lists made short, and games. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/shrink.h"
#include "unit/book_maker.h"

enum { MANY = 100 };

typedef struct Wanted {
    uint32_t list[4];
    size_t count, trials;
} Wanted;

/* The fault shows while all that is wanted is left, in order. */
static bool has_wanted(void *ctx, const uint32_t *left, size_t count) {
    Wanted *wanted = ctx;
    size_t seen = 0;
    wanted->trials++;
    for (size_t i = 0; i < count; i++) seen += seen < wanted->count && left[i] == wanted->list[seen];
    return seen == wanted->count;
}

static void keeps_what_is_needed_and_no_more(void **state) {
    (void)state;
    const Wanted all[] = {{.count = 0}, {{0}, 1, 0}, {{99}, 1, 0}, {{3, 4}, 2, 0}, {{0, 17, 50, 99}, 4, 0}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        uint32_t left[MANY];
        Wanted wanted = all[i];
        assert_int_equal(shrink(MANY, has_wanted, &wanted, left), wanted.count);
        for (size_t k = 0; k < wanted.count; k++) assert_int_equal(left[k], wanted.list[k]);
        assert_true(wanted.trials < 5 * MANY);
    }
}

static void short_lists_are_lists_too(void **state) {
    (void)state;
    uint32_t left[1] = {7};
    Wanted nothing = {.count = 0}, first = {{0}, 1, 0};
    assert_int_equal(shrink(0, has_wanted, &nothing, left), 0);
    assert_int_equal(shrink(1, has_wanted, &nothing, left), 0);
    assert_int_equal(shrink(1, has_wanted, &first, left), 1);
    assert_int_equal(left[0], 0);
}

/* In s0 one can wait, or spend from a purse of 2 that refuses a third; s1 has no way on once the key is taken. */
static Book *purse_book(void) {
    Book *book = make_book(3, 1, 1);
    FactId spent = make_fact(book, &(Fact){.name = "spent", .kind = FACT_COUNT, .refuse = true, .max = 2});
    FactId key = make_flag(book, "key");
    make_choice(book, 0, 0);
    make_choice(book, 0, 0)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_ADD, spent, 1, 0});
    make_choice(book, 0, 0)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, key, 1, 0});
    make_choice(book, 0, 1);
    make_choice(book, 1, 2)->when = make_guard(book, GUARD_IS, key, 0);
    return book;
}

enum { MOVES = 16 };

/* These choices, one after the other, in the story of the purse; whether they can be made, and what is wrong then. */
typedef struct Trial {
    Book *book;
    Move moves[MOVES];
    size_t count;
    bool made;
    Error fault;
} Trial;

static Trial try_moves(const char *choices) {
    Trial trial = {.book = purse_book()};
    for (; choices[trial.count]; trial.count++)
        trial.moves[trial.count] = (Move){.choice = {(uint32_t)(choices[trial.count] - '0')}};
    trial.made = moves_fault(trial.book, (RoleId){0}, trial.moves, trial.count, &trial.fault);
    return trial;
}

/* What is left of them once they are made short; takes the trial's book. */
static void assert_shrinks(Trial *trial, const char *left) {
    char choices[MOVES + 1] = "";
    size_t count = shrink_moves(trial->book, (RoleId){0}, trial->moves, trial->count);
    for (size_t i = 0; i < count; i++) choices[i] = (char)('0' + trial->moves[i].choice.at);
    assert_string_equal(choices, left);
    book_free(trial->book);
}

static void a_refused_step_is_the_last(void **state) {
    (void)state;
    Trial trial = try_moves("0100210021");
    assert_true(trial.made);
    assert_string_equal(trial.fault.text, "the spent would be 3; it can only be 0 to 2.");
    assert_shrinks(&trial, "111");
}

static void a_state_without_a_way_on_is_shown(void **state) {
    (void)state;
    Trial trial = try_moves("1002003");
    assert_true(trial.made);
    assert_string_equal(trial.fault.text, "No choice of scene s1 is open, and it is no ending.");
    assert_shrinks(&trial, "23");
}

static void where_nothing_is_wrong_nothing_is_left_out(void **state) {
    (void)state;
    Trial trial = try_moves("0034");
    assert_true(trial.made);
    assert_string_equal(trial.fault.text, "");
    assert_shrinks(&trial, "0034");
    trial = try_moves("34444");
    assert_false(trial.made);
    book_free(trial.book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_what_is_needed_and_no_more),
        cmocka_unit_test(short_lists_are_lists_too),
        cmocka_unit_test(a_refused_step_is_the_last),
        cmocka_unit_test(a_state_without_a_way_on_is_shown),
        cmocka_unit_test(where_nothing_is_wrong_nothing_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
