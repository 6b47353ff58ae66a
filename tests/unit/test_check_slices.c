/* test_check_slices.c - paragraphs of small books of which all can be said by hand: what is shown, what never is, and
 * what can't be decided. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/slices.h"
#include "unit/book_maker.h"

static Text when(Book *book, const Guard *guard) {
    Paragraph *line = arena_copy(book->arena, make_text(book, "Words.").list, sizeof *line);
    line->when = guard;
    return (Text){line, 1};
}

/* s0 gives a coin or none, s1 takes it for a horse or doesn't, s2 is the end. No choice asks how many coins there are
 * in s2, so an explorer forgets them there. */
static Book *make_errand(FactId *coins) {
    Book *book = make_book(3, 1, 1);
    *coins = make_count(book, "coins", 3, 0);
    Choice *beg = make_choice(book, 0, 1);
    beg->effects = make_effect(book, beg->effects, (Effect){EFFECT_ADD, *coins, 1, 0});
    make_choice(book, 0, 1);
    Choice *hire = make_choice(book, 1, 2);
    hire->when = make_guard(book, GUARD_LEAST, *coins, 1);
    hire->effects = make_effect(book, hire->effects, (Effect){EFFECT_ADD, *coins, -1, 0});
    make_choice(book, 1, 2);
    return book;
}

static void assert_standing(const Slices *slices, size_t shown, size_t never, size_t undecided) {
    assert_int_equal(slices_standing_count(slices, STANDING_REACHED), shown);
    assert_int_equal(slices_standing_count(slices, STANDING_NEVER), never);
    assert_int_equal(slices_standing_count(slices, STANDING_UNDECIDED), undecided);
    assert_int_equal(slices_count(slices), shown + never + undecided);
}

static void what_only_text_reads_is_found(void **state) {
    (void)state;
    FactId coins;
    Book *book = make_errand(&coins);
    made_scene(book, 2)->text = when(book, make_guard(book, GUARD_IS, coins, 1)); /* begged, and kept it */
    Slices *slices = slices_find(book, NULL, &(SlicesHow){.games = 0});
    assert_standing(slices, 1, 0, 0);
    assert_int_equal(slices_made(slices), 1);
    Arena *arena = arena_new();
    Way way;
    assert_true(slices_way(slices, 0, &(SlicesHow){.games = 0}, arena, &way));
    assert_int_equal(way.count, 2);
    assert_int_equal(way.moves[0].choice.at, 0);
    assert_int_equal(way.moves[1].choice.at, 3);
    arena_free(arena);
    slices_free(slices);
    book_free(book);
}

static void what_cannot_be_is_proved_and_said(void **state) {
    (void)state;
    FactId coins;
    Book *book = make_errand(&coins);
    made_scene(book, 2)->text = when(book, make_guard(book, GUARD_LEAST, coins, 2)); /* in range, and never had */
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}});
    Slices *slices = slices_find(book, explored, &(SlicesHow){.games = 20});
    assert_standing(slices, 0, 1, 0);
    Diags *diags = diags_new();
    check_slices(slices, explored, diags);
    assert_int_equal(diags_count(diags), 1);
    assert_string_equal(diags_at(diags, 0)->code, "W330");
    diags_free(diags);
    slices_free(slices);
    explored_free(explored);
    book_free(book);
}

/* Of what lint says already nothing is said again, though it is never shown. */
static void a_condition_that_cannot_hold_needs_no_slice(void **state) {
    (void)state;
    FactId coins;
    Book *book = make_errand(&coins);
    made_scene(book, 2)->text = when(book, make_guards(book, GUARD_ALL, make_guard(book, GUARD_LEAST, coins, 2),
                                                       make_guard(book, GUARD_MOST, coins, 1)));
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}});
    Slices *slices = slices_find(book, explored, &(SlicesHow){.games = 0});
    Diags *diags = diags_new();
    check_slices(slices, explored, diags);
    assert_standing(slices, 0, 1, 0);
    assert_int_equal(slices_made(slices), 0);
    assert_int_equal(diags_count(diags), 0);
    diags_free(diags);
    slices_free(slices);
    explored_free(explored);
    book_free(book);
}

/* Games at hand need no slice: the way to the choice `hire` shows what comes of begging. */
static void what_a_game_shows_needs_no_slice(void **state) {
    (void)state;
    FactId coins;
    Book *book = make_errand(&coins);
    made_choice(book, 0)->text = make_text(book, "A coin.");
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}});
    Slices *slices = slices_find(book, explored, &(SlicesHow){.games = 0});
    assert_standing(slices, 1, 0, 0);
    assert_int_equal(slices_made(slices), 0);
    slices_free(slices);
    slices = slices_find(book, NULL, &(SlicesHow){.games = 0});
    assert_standing(slices, 1, 0, 0);
    assert_int_equal(slices_made(slices), 1);
    slices_free(slices);
    explored_free(explored);
    book_free(book);
}

static void a_bound_leaves_it_undecided(void **state) {
    (void)state;
    FactId coins;
    Book *book = make_errand(&coins);
    made_scene(book, 2)->text = when(book, make_guard(book, GUARD_LEAST, coins, 2));
    Slices *slices = slices_find(book, NULL, &(SlicesHow){.max_states = 2});
    assert_standing(slices, 0, 0, 1);
    slices_free(slices);
    book_free(book);
}

/* Two threads find what one does. */
static void threads_change_nothing(void **state) {
    (void)state;
    FactId coins;
    Book *book = make_errand(&coins);
    made_scene(book, 1)->text = when(book, make_guard(book, GUARD_IS, coins, 1));
    made_scene(book, 2)->text = when(book, make_guard(book, GUARD_LEAST, coins, 2));
    Slices *one = slices_find(book, NULL, &(SlicesHow){.threads = 1});
    Slices *two = slices_find(book, NULL, &(SlicesHow){.threads = 2});
    assert_standing(one, 1, 1, 0);
    assert_standing(two, 1, 1, 0);
    assert_true(slices_states(one) == slices_states(two));
    slices_free(one);
    slices_free(two);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_only_text_reads_is_found),
        cmocka_unit_test(what_cannot_be_is_proved_and_said),
        cmocka_unit_test(a_condition_that_cannot_hold_needs_no_slice),
        cmocka_unit_test(what_a_game_shows_needs_no_slice),
        cmocka_unit_test(a_bound_leaves_it_undecided),
        cmocka_unit_test(threads_change_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
