/* test_check_ask.c - conditions asked of small stories, and stories charted, all counted by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/ask.h"
#include "check/chart.h"
#include "unit/book_maker.h"

typedef struct Well { /* s0: a count raised to 3 at most, two flags that shut each other out; s1, s2, s3 */
    Book *book;
    FactId count, left, right;
    Arena *arena;
} Well;

static Effects set(Book *book, FactId flag) {
    return make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, flag, 1, 0});
}

/* s1 moves on to s2 by itself, where the story ends; nothing leads to s3. */
static int set_up(void **state) {
    Well *well = mem_alloc(sizeof *well);
    Book *book = well->book = make_book(4, 1, 1);
    well->arena = arena_new();
    well->count = make_count(book, "count", 5, 0);
    well->left = make_flag(book, "left");
    well->right = make_flag(book, "right");
    Choice *up = make_choice(book, 0, 0);
    up->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_ADD, well->count, 1, 0});
    up->when = make_guard(book, GUARD_MOST, well->count, 2);
    Choice *left = make_choice(book, 0, 0), *right = make_choice(book, 0, 0);
    left->effects = set(book, well->left);
    left->when = make_guard(book, GUARD_IS, well->right, 0);
    right->effects = set(book, well->right);
    right->when = make_guard(book, GUARD_IS, well->left, 0);
    make_choice(book, 0, 1);
    make_choice(book, 2, 3);
    make_auto(book, 1, NULL, 2);
    *state = well;
    return 0;
}

static int tear_down(void **state) {
    Well *well = *state;
    arena_free(well->arena);
    book_free(well->book);
    free(well);
    return 0;
}

static Asked *asked(Well *well, uint32_t scene, const Guard *when, uint64_t most) {
    Question question = {.scene = {scene}, .when = when, .where = {"asked", 1}};
    return ask(well->book, &question, &(ExploreOptions){.role = {ID_NONE}, .max_states = most}, well->arena);
}

static void gives_a_shortest_way(void **state) {
    Well *well = *state;
    const Guard *when = make_guards(well->book, GUARD_ALL, make_guard(well->book, GUARD_LEAST, well->count, 2),
                                    make_guard(well->book, GUARD_IS, well->right, 1));
    Asked *found = asked(well, 0, when, 0);
    assert_int_equal(found->how, ASKED_FOUND);
    assert_true(found->shortest);
    assert_int_equal(found->way.count, 3);
    assert_int_equal(found->stood, 4 * 3); /* the count, and neither flag, one, or the other */
    assert_int_equal(found->held, 2);
    assert_int_equal(found->part_count, 2);
}

/* After the scene asked about, nothing reads the count: it is kept there all the same. */
static void what_is_asked_about_is_kept(void **state) {
    Well *well = *state;
    Asked *found = asked(well, 2, make_guard(well->book, GUARD_IS, well->count, 3), 0);
    assert_int_equal(found->how, ASKED_FOUND);
    assert_int_equal(found->way.count, 4);
    assert_int_equal(found->way.moves[3].choice.at, 3);
    assert_int_equal(found->stood, 4);
}

static void says_what_never_holds(void **state) {
    Well *well = *state;
    StrBuf words = {0};
    Asked *never = asked(well, 0, make_guard(well->book, GUARD_LEAST, well->count, 4), 0);
    assert_int_equal(never->how, ASKED_NEVER);
    assert_int_equal(never->parts[0].held, 0);
    assert_int_equal(never->parts[0].most, 3);
    asked_part_words(never, well->book->schema, 0, &words);
    assert_string_equal(words.at, "it was at most 3");
    strbuf_free(&words);
}

static void says_what_never_holds_together(void **state) {
    Well *well = *state;
    Book *book = well->book;
    const Guard *flags = make_guards(book, GUARD_ALL, make_guard(book, GUARD_IS, well->left, 1),
                                     make_guard(book, GUARD_IS, well->right, 1));
    const Guard *when = make_guards(book, GUARD_ALL, make_guard(book, GUARD_LEAST, well->count, 1), flags);
    Asked *never = asked(well, 0, when, 0);
    assert_int_equal(never->how, ASKED_NEVER);
    assert_int_equal(never->part_count, 3);
    assert_int_equal(never->clash_count, 2);
    assert_int_equal(never->clash[0], 1);
    assert_int_equal(never->clash[1], 2);
}

static void a_bound_proves_nothing(void **state) {
    Well *well = *state;
    Asked *bounded = asked(well, 2, make_guard(well->book, GUARD_IS, well->count, 3), 5);
    assert_int_equal(bounded->how, ASKED_BOUNDED);
    assert_false(bounded->whole);
}

static void one_may_only_pass_through(void **state) {
    Well *well = *state;
    Asked *passing = asked(well, 1, NULL, 0);
    assert_int_equal(passing->how, ASKED_FOUND);
    assert_true(passing->through);
    assert_int_equal(passing->stood, 0);
    assert_int_equal(passing->way.count, 1);
    assert_false(asked(well, 2, NULL, 0)->through);
    Asked *end = asked(well, 3, NULL, 0);
    assert_int_equal(end->how, ASKED_FOUND);
    assert_int_equal(end->way.count, 2);
    assert_true(end->open[4]);
}

static bool has(const StrBuf *text, const char *words) {
    return strstr(strbuf_text(text), words) != NULL;
}

static void charts_what_was_explored(void **state) {
    Well *well = *state;
    StrBuf text = {0};
    Explored *explored = explore(well->book, &(ExploreOptions){.role = {ID_NONE}});
    Chart *chart = chart_new(explored, well->book);
    explored_free(explored);
    assert_int_equal(chart->stood[0], 12);
    assert_int_equal(chart->passed[1], 12);
    assert_int_equal(chart->reached, 4);
    const Arrow *up = &chart->arrows[chart->first[0]], *on = &chart->arrows[chart->first[1]];
    assert_int_equal(up->count, 9);
    assert_int_equal(on->kind, ARROW_AUTO);
    assert_int_equal(on->count, 12);
    chart_text(chart, &text);
    assert_true(has(&text, ": in 9 of 12, back to s0"));
    assert_true(has(&text, ": always, to s1; then to s2"));
    assert_true(has(&text, "- moves on always: 12 moves, to s2"));
    strbuf_clear(&text);
    chart_dot(chart, &text);
    assert_true(has(&text, "s0 -> s1 [style=solid"));
    assert_true(has(&text, "s1 -> s2 [style=solid, arrowhead=empty"));
    strbuf_free(&text);
    chart_free(chart);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(gives_a_shortest_way, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_asked_about_is_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_what_never_holds, set_up, tear_down),
        cmocka_unit_test_setup_teardown(says_what_never_holds_together, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_bound_proves_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_may_only_pass_through, set_up, tear_down),
        cmocka_unit_test_setup_teardown(charts_what_was_explored, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
