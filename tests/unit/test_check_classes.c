/* test_check_classes.c - which treaties can be ratified at a made table, and what makes a difference to it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/bits.h"
#include "check/classes.h"
#include "check/reach.h"
#include "check/wars.h"
#include "unit/talks_maker.h"

enum { PAID_NOTHING, PAID_100K, PAID_MORE, PAID };

/* ---- reach ------------------------------------------------------------------------------------------------------ */

/* Lists of rows with two columns. */
typedef struct Lists {
    ReachRow rows[3][4];
    const ReachRow *at[3][4];
} Lists;

static ReachTask two_columns(Lists *lists, const int (*values)[4][2], uint32_t list_count, uint32_t count) {
    ReachTask task = {.list_count = list_count, .goal_count = 2};
    for (uint32_t l = 0; l < list_count; l++) {
        for (uint32_t i = 0; i < count; i++) {
            lists->rows[l][i] = (ReachRow){.column = {values[l][i][0], values[l][i][1]}, .tag = i};
            lists->at[l][i] = &lists->rows[l][i];
        }
        task.lists[l] = (ReachList){lists->at[l], count};
    }
    for (uint32_t g = 0; g < 2; g++) task.goals[g].weight[g] = 1;
    return task;
}

static void rows_that_come_up_to_all_goals_are_found(void **state) {
    (void)state;
    static const int values[3][4][2] = {
        {{5, 0}, {0, 5}, {3, 3}, {0, 0}}, {{9, -4}, {-4, 9}, {1, 1}, {0, 0}}, {{2, 0}, {0, 2}, {1, 1}, {0, 0}}};
    Lists lists;
    ReachTask task = two_columns(&lists, values, 3, 4);
    Reached reached;
    task.goals[0].least = 8, task.goals[1].least = 1; /* 5 + 1 + 2 and 0 + 1 + 0, say */
    assert_int_equal(reach_find(&task, &reached), REACH_YES);
    int64_t sums[2] = {0, 0};
    for (uint32_t l = 0; l < 3; l++)
        for (uint32_t g = 0; g < 2; g++) sums[g] += reached.rows[l]->column[g];
    assert_true(sums[0] >= 8 && sums[1] >= 1);
}

static void weights_prove_that_there_are_none(void **state) {
    (void)state;
    static const int values[2][4][2] = {{{5, 0}, {0, 5}, {2, 2}, {0, 0}}, {{5, 0}, {0, 5}, {2, 2}, {0, 0}}};
    Lists lists;
    ReachTask task = two_columns(&lists, values, 2, 4);
    Reached reached;
    task.goals[0].least = task.goals[1].least = 6; /* of 10 in all at the most */
    assert_int_equal(reach_find(&task, &reached), REACH_NO);
    assert_true(reached.weighed);
    assert_true(6 * (reached.weights[0] + reached.weights[1]) > reached.most);
}

static void what_weights_cannot_tell_is_searched(void **state) {
    (void)state;
    static const int values[2][4][2] = {{{4, 0}, {0, 4}, {4, 0}, {0, 4}}, {{2, 0}, {0, 2}, {2, 0}, {0, 2}}};
    Lists lists;
    ReachTask task = two_columns(&lists, values, 2, 4);
    Reached reached;
    task.goals[0].least = task.goals[1].least = 3; /* 6 in all, but nothing between 2 and 4 */
    assert_int_equal(reach_find(&task, &reached), REACH_NO);
    assert_false(reached.weighed);
    task.lists[1].count = 0;
    assert_int_equal(reach_find(&task, &reached), REACH_NO);
}

/* ---- tuples ----------------------------------------------------------------------------------------------------- */

static void tuples_count_like_digits(void **state) {
    (void)state;
    TermClass outcomes[4] = {{.classes = 2}, {.classes = 3}, {.classes = 5}, {.classes = 200}};
    uint32_t list[CLASSES_MOST];
    assert_int_equal(tuple_count(outcomes, 3), 30);
    assert_int_equal(tuple_count(outcomes, 0), 1);
    assert_int_equal(tuple_count(outcomes, 4), 0);
    tuple_classes(outcomes, 3, 23, list);
    assert_int_equal(list[0], 1);
    assert_int_equal(list[1], 1);
    assert_int_equal(list[2], 3);
}

/* ---- at a table ------------------------------------------------------------------------------------------------- */

static bool any_deal(const Book *book, uint32_t paid, uint32_t situation, int32_t rounds, uint32_t sure) {
    Domain domain = situation_domain(book->domain, situation);
    WarState war = situation_state(book->domain, situation);
    war.rounds += rounds;
    for (uint64_t i = 0; i < domain_deals(&domain); i++) {
        Deal deal = deal_number(&domain, i);
        if (tuple_of(&domain, book->classes, 1, &deal) != paid) continue;
        if (court_vote_with(&domain, &deal, MADE_SONG, &war, sure).passed &&
            court_vote(&domain, &deal, MADE_LIAO, &war).passed)
            return true;
    }
    return false;
}

static void they_are_what_every_deal_shows_in_every_situation(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    book->token_count = 0;
    for (uint32_t f = 0; f < 2; f++) ((Domain *)book->domain)->courts[MADE_SONG].factions[f].prize = 320;
    Classes *classes = classes_new(book);
    uint32_t found = 0;
    for (uint32_t situation = 0; situation < situation_count(book->domain); situation++)
        for (int32_t rounds = 0; rounds < made_sitting(book)->days; rounds++)
            for (uint32_t paid = 0; paid < PAID; paid++) {
                Hour hour = {.situation = situation, .faction = FACTIONS_MOST, .rounds = rounds};
                bool has = bits_has(classes_at(classes, &hour), paid);
                assert_int_equal(has, any_deal(book, paid, situation, rounds, 0));
                found += has;
            }
    assert_true(found > 0 && found < situation_count(book->domain) * 6 * PAID);
    classes_free(classes);
    book_free(book);
}

/* Only the emperor's yes is missing, and the player is the emperor. */
static void who_sends_a_treaty_votes_for_it(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    book->token_count = 0;
    ((Domain *)book->domain)->courts[MADE_SONG].factions[0].prize = 4000;
    Classes *classes = classes_new(book);
    Hour hour = {.situation = MADE_RIVER, .faction = FACTIONS_MOST};
    assert_false(bits_has(classes_at(classes, &hour), PAID_MORE));
    hour.faction = 0;
    assert_true(bits_has(classes_at(classes, &hour), PAID_MORE));
    assert_true(any_deal(book, PAID_MORE, MADE_RIVER, 0, 1));
    classes_free(classes);
    book_free(book);
}

static void what_an_edict_forbids_is_out_of_reach(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MINISTER);
    Classes *classes = classes_new(book);
    assert_true(bits_has(classes_ever(classes, 0, FACTIONS_MOST), PAID_MORE));
    classes_free(classes);
    made_sitting(book)->edict[MADE_SUM] = 1u << 0 | 1u << 1;
    classes = classes_new(book);
    assert_false(bits_has(classes_ever(classes, 0, FACTIONS_MOST), PAID_MORE));
    assert_true(bits_has(classes_ever(classes, 0, FACTIONS_MOST), PAID_100K));
    classes_free(classes);
    book_free(book);
}

/* Song's war is worth so much that it pays nothing, unless it can be made to fear it. */
static void what_can_be_told_of_the_war_counts(void **state) {
    (void)state;
    for (int tells = 0; tells < 2; tells++) {
        Book *book = make_table(SEAT_MEDIATOR);
        Court *song = &((Domain *)book->domain)->courts[MADE_SONG];
        for (uint32_t f = 0; f < song->faction_count; f++) song->factions[f].prize = 420, song->factions[f].bias = 0;
        if (!tells) book->token_count = 0;
        Classes *classes = classes_new(book);
        Hour hour = {.situation = MADE_SIEGE, .faction = FACTIONS_MOST};
        assert_int_equal(bits_has(classes_at(classes, &hour), PAID_MORE), tells);
        classes_free(classes);
        book_free(book);
    }
}

static void only_situations_that_can_be_are_asked(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    uint64_t situations = 0;
    wars_possible(book, &situations);
    assert_int_equal(situations, 15);
    ((Swing *)book->domain->swings)->when = ((WarState *)book->domain->states)[MADE_SIEGE].when;
    situations = 0;
    wars_possible(book, &situations); /* the siege with the swing, or the river without it */
    assert_int_equal(situations, 1u << MADE_RIVER | 1u << (2 + MADE_SIEGE));
    book_free(book);
}

static void conditions_on_counts_are_tried_on_both_sides(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    FactId nerve = make_count(book, "nerve", 9, 4);
    const Guard *low = make_guard(book, GUARD_MOST, nerve, 3), *high = make_guard(book, GUARD_LEAST, nerve, 5);
    ((WarState *)book->domain->states)[MADE_SIEGE].when = low;
    ((Swing *)book->domain->swings)->when = high;
    uint64_t situations = 0;
    wars_possible(book, &situations); /* below 4, at 4, above 4 */
    assert_int_equal(situations, 1u << MADE_SIEGE | 1u << MADE_RIVER | 1u << (2 + MADE_RIVER));
    book_free(book);
}

static bool may_leave(Book *book) {
    Classes *classes = classes_new(book);
    bool may = classes_may_leave(classes, 0);
    classes_free(classes);
    book_free(book);
    return may;
}

static void a_court_goes_home_pressed_or_unwilling(void **state) {
    (void)state;
    assert_false(may_leave(make_table(SEAT_ENVOY)));
    Book *book = make_table(SEAT_ENVOY);
    made_sitting(book)->pressure = 60;
    assert_true(may_leave(book));
    book = make_table(SEAT_ENVOY);
    for (uint32_t f = 0; f < 2; f++) ((Domain *)book->domain)->courts[MADE_LIAO].factions[f].prize = 4000;
    assert_true(may_leave(book));
    book = make_table(SEAT_MEDIATOR); /* who goes between isn't left for unwillingness alone */
    for (uint32_t f = 0; f < 2; f++) ((Domain *)book->domain)->courts[MADE_LIAO].factions[f].prize = 4000;
    assert_false(may_leave(book));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_that_come_up_to_all_goals_are_found),
        cmocka_unit_test(weights_prove_that_there_are_none),
        cmocka_unit_test(what_weights_cannot_tell_is_searched),
        cmocka_unit_test(tuples_count_like_digits),
        cmocka_unit_test(they_are_what_every_deal_shows_in_every_situation),
        cmocka_unit_test(who_sends_a_treaty_votes_for_it),
        cmocka_unit_test(what_an_edict_forbids_is_out_of_reach),
        cmocka_unit_test(what_can_be_told_of_the_war_counts),
        cmocka_unit_test(only_situations_that_can_be_are_asked),
        cmocka_unit_test(conditions_on_counts_are_tried_on_both_sides),
        cmocka_unit_test(a_court_goes_home_pressed_or_unwilling),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
