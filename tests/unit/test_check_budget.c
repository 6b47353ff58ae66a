/* test_check_budget.c - where the states of small stories are, and which facts multiply them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/budget.h"
#include "unit/book_maker.h"

enum { FLAGS = 3 };

/* s0 sets flags, each or not, and stays; s1, where act “Two” begins, asks for each of them; s2 is the ending. */
static Book *new_story(FactId flags[FLAGS]) {
    Book *book = make_book(3, 1, 1);
    static const char *const names[] = {"a", "b", "c"};
    made_scene(book, 0)->act = "One";
    made_scene(book, 1)->act = "Two";
    for (uint32_t i = 0; i < FLAGS; i++) {
        flags[i] = make_flag(book, names[i]);
        make_choice(book, 0, 0)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, flags[i], 1, 0});
    }
    make_choice(book, 0, 1);
    for (uint32_t i = 0; i < FLAGS; i++) make_choice(book, 1, 2)->when = make_guard(book, GUARD_IS, flags[i], 1);
    make_choice(book, 1, 2);
    return book;
}

typedef struct Weighed {
    Book *book;
    Explored *explored;
    Budget *budget;
} Weighed;

static Weighed weigh(Book *book) {
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}});
    return (Weighed){book, explored, budget_new(explored, book)};
}

static void weighed_free(Weighed *weighed) {
    budget_free(weighed->budget);
    explored_free(weighed->explored);
    book_free(weighed->book);
}

static void acts_are_counted(void **state) {
    (void)state;
    FactId flags[FLAGS];
    Weighed weighed = weigh(new_story(flags));
    const BudgetRole *role = &weighed.budget->roles[0];
    assert_int_equal(role->states, explored_states(weighed.explored));
    assert_int_equal(role->act_count, 2);
    assert_string_equal(role->acts[0].title, "One");
    assert_int_equal(role->acts[0].states, 8);
    assert_string_equal(role->acts[1].title, "Two");
    assert_int_equal(role->acts[1].states, 8 + 1); /* and the ending */
    assert_int_equal(role->acts[1].handed, 8);
    assert_int_equal(role->acts[1].bits, 3);
    weighed_free(&weighed);
}

/* Of the three flags one is set by whoever sets another, so leaving it out loses nothing. */
static void facts_that_multiply_are_named(void **state) {
    (void)state;
    FactId flags[FLAGS];
    Book *book = new_story(flags);
    made_choice(book, 2)->effects = (Effects){NULL, 0};
    made_choice(book, 1)->effects = make_effect(book, made_choice(book, 1)->effects,
                                                (Effect){EFFECT_SET, flags[2], 1, 0});
    Weighed weighed = weigh(book);
    const BudgetScene *scene = &weighed.budget->roles[0].scenes[0];
    assert_int_equal(scene->states, 4);
    assert_int_equal(scene->fact_count, 3);
    assert_int_equal(scene->facts[0].fact.at, flags[0].at);
    assert_int_equal(scene->facts[0].without, 2);
    assert_int_equal(scene->facts[0].values, 2);
    assert_int_equal(scene->facts[1].without, 4);
    weighed_free(&weighed);
}

/* Counts that always stand the same, so leaving one out loses nothing: as few as are numbered at once, and more. */
static void weigh_counts(uint32_t count) {
    enum { LAST = 255 };
    static const char names[] = "abcdefghi";
    Book *book = make_book(3, 1, 1);
    Choice *all = make_choice(book, 0, 0);
    for (uint32_t i = 0; i < count; i++) {
        FactId fact = make_count(book, arena_text(book->arena, &names[i], 1), LAST, 0);
        all->effects = make_effect(book, all->effects, (Effect){EFFECT_ADD, fact, 1, 0});
        make_choice(book, 0, 1)->when = make_guard(book, GUARD_IS, fact, 7);
    }
    make_choice(book, 1, 2);
    Weighed weighed = weigh(book);
    const BudgetScene *scene = &weighed.budget->roles[0].scenes[0];
    assert_int_equal(scene->states, LAST + 1);
    assert_int_equal(scene->fact_count, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(scene->facts[i].values, LAST + 1);
        assert_int_equal(scene->facts[i].without, LAST + 1);
    }
    weighed_free(&weighed);
}

static void many_facts_are_weighed_as_few(void **state) {
    (void)state;
    weigh_counts(3);
    weigh_counts(9);
}

static void assert_said(Weighed *weighed, const char *code) {
    Diags *diags = diags_new();
    check_budget(weighed->budget, diags);
    assert_int_equal(diags_count(diags), code ? 1 : 0);
    if (code) assert_string_equal(diags_at(diags, 0)->code, code);
    diags_free(diags);
    weighed_free(weighed);
}

static void little_is_not_said(void **state) {
    (void)state;
    FactId flags[FLAGS];
    Weighed weighed = weigh(new_story(flags));
    assert_said(&weighed, NULL);
}

/* 21 counts that each take two values, all the same: one combination more, but as many bits. */
static void too_much_handed_on_is(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    enum { MANY = 21 };
    static const char names[] = "abcdefghijklmnopqrstu";
    FactId facts[MANY];
    made_scene(book, 1)->act = "Two";
    Choice *all = make_choice(book, 0, 1);
    make_choice(book, 0, 1);
    for (uint32_t i = 0; i < MANY; i++) {
        facts[i] = make_flag(book, arena_text(book->arena, &names[i], 1));
        all->effects = make_effect(book, all->effects, (Effect){EFFECT_SET, facts[i], 1, 0});
    }
    for (uint32_t i = 0; i < MANY; i++) make_choice(book, 1, 2)->when = make_guard(book, GUARD_IS, facts[i], 0);
    make_choice(book, 1, 2);
    Weighed weighed = weigh(book);
    assert_int_equal(weighed.budget->roles[0].acts[1].handed, 2);
    assert_said(&weighed, "W342");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(acts_are_counted),
        cmocka_unit_test(facts_that_multiply_are_named),
        cmocka_unit_test(many_facts_are_weighed_as_few),
        cmocka_unit_test(little_is_not_said),
        cmocka_unit_test(too_much_handed_on_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
