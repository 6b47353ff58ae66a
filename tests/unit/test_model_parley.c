/* test_model_parley.c - two courts at the treaty: what a computed one asks, answers and learns; what acts do and when
 * they can't be done. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/mind.h"
#include "unit/domain_maker.h"

enum { SONG, LIAO };

typedef struct Fixture {
    Arena *arena;
    Frontier *frontier;
    Table table;
    Parley parley;
    Error err;
} Fixture;

static const Evidence EVIDENCE[] = {{38, 35}, {38, 35}, {38, 35}, {90, 15}, {100, 100}};

static int set_up(void **state) {
    Arena *arena = arena_new();
    Fixture *fixture = arena_alloc(arena, sizeof *fixture);
    const Domain *treaty = make_treaty(arena);
    fixture->arena = arena;
    fixture->frontier = frontier_new(treaty);
    fixture->table = (Table){.domain = treaty, .frontier = fixture->frontier, .state = &treaty->states[TALIN]};
    fixture->table.evidence = EVIDENCE;
    fixture->table.evidence_count = sizeof EVIDENCE / sizeof *EVIDENCE;
    for (int court = 0; court < COURTS; court++) fixture->table.temper[court] = (Temper){6, 3, 10, 3};
    Deal record = domain_record(treaty);
    fixture->parley = parley_start(&fixture->table, &record);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    frontier_free(fixture->frontier);
    arena_free(fixture->arena);
    return 0;
}

static bool act(Fixture *fixture, uint32_t court, Act what) {
    return parley_act(&fixture->table, &fixture->parley, court, &what, &fixture->err);
}

static bool offer(Fixture *fixture, uint32_t court, const int *changes) {
    return act(fixture, court, (Act){.kind = ACT_OFFER, .deal = treaty_deal(fixture->table.domain, changes)});
}

static Answer answer(Fixture *fixture, uint32_t court) {
    Answer said = court_answer(&fixture->table, &fixture->parley, court);
    parley_take(&fixture->table, &fixture->parley, court, &said);
    return said;
}

static int32_t utility(const Fixture *fixture, uint32_t court, const Deal *deal) {
    return court_utility(fixture->table.domain, deal, court);
}

static int32_t asked(const Fixture *fixture, uint32_t court) {
    return court_aspiration(&fixture->table, &fixture->parley, court);
}

/* ---- what is asked ---------------------------------------------------------------------------------------------- */

/* Base 10^9, little end first: enough for 10000^30 * 100^10. */
typedef struct Big {
    uint32_t limbs[20];
} Big;

static void multiply(Big *big, uint32_t by) {
    uint64_t carry = 0;
    for (int i = 0; i < 20; i++) {
        carry += (uint64_t)big->limbs[i] * by;
        big->limbs[i] = (uint32_t)(carry % 1000000000);
        carry /= 1000000000;
    }
    assert_int_equal(carry, 0);
}

static Big product(uint32_t a, int times, uint32_t b, int times_b) {
    Big big = {{1}};
    for (int i = 0; i < times; i++) multiply(&big, a);
    for (int i = 0; i < times_b; i++) multiply(&big, b);
    return big;
}

static bool at_most(const Big *a, const Big *b) {
    for (int i = 20; i-- > 0;)
        if (a->limbs[i] != b->limbs[i]) return a->limbs[i] < b->limbs[i];
    return true;
}

/* y is the largest with y^s * 100^10 <= pressure^10 * 10000^s. */
static void the_curve_is_exact(void **state) {
    (void)state;
    for (int32_t s = 1; s <= 30; s++)
        for (int32_t pressure = 0; pressure <= 100; pressure++) {
            uint32_t worn = (uint32_t)curve_worn(pressure, s);
            Big right = product((uint32_t)pressure, 10, 10000, s);
            Big low = product(worn, s, 100, 10), high = product(worn + 1, s, 100, 10);
            assert_true(at_most(&low, &right));
            assert_false(at_most(&high, &right));
        }
}

static void a_court_begins_with_its_best_that_the_other_might_take(void **state) {
    Fixture *fixture = *state;
    Answer said = answer(fixture, LIAO);
    assert_int_equal(said.kind, ANSWER_COUNTER);
    assert_int_equal(said.step_count, 0);
    assert_true(utility(fixture, SONG, &said.text) >= -14800);
    assert_int_equal(utility(fixture, LIAO, &said.text), 1700 + 76020); /* its ideal in the zone */
    assert_int_equal(said.asked, utility(fixture, LIAO, &said.text));
}

static void a_guess_moves_what_it_hopes_for(void **state) {
    Fixture *fixture = *state;
    int32_t before = asked(fixture, LIAO);
    fixture->table.guess[LIAO] = -100;
    assert_true(asked(fixture, LIAO) > before);
    fixture->table.guess[LIAO] = 100;
    assert_true(asked(fixture, LIAO) < before);
}

static void pressure_wears_a_court_down_to_what_it_would_ratify(void **state) {
    Fixture *fixture = *state;
    int32_t last = asked(fixture, SONG);
    for (int32_t pressure = 10; pressure <= 100; pressure += 10) {
        fixture->parley.pressure = pressure;
        assert_true(asked(fixture, SONG) <= last);
        last = asked(fixture, SONG);
    }
    assert_in_range(last + 14800, 0, 2000);
    fixture->parley.pressure = 40;
    int32_t even = asked(fixture, SONG);
    fixture->table.temper[SONG].steepness = 3;
    assert_true(asked(fixture, SONG) > even);
}

/* It has made a move and the other none: it waits, until full pressure. */
static void a_court_waits_for_the_other(void **state) {
    Fixture *fixture = *state;
    answer(fixture, LIAO);
    fixture->parley.seats[LIAO].concession = 1;
    int32_t before = asked(fixture, LIAO);
    fixture->parley.pressure = 60;
    assert_int_equal(asked(fixture, LIAO), before);
    fixture->parley.seats[SONG].concession = 1;
    assert_true(asked(fixture, LIAO) < before);
    fixture->parley.seats[SONG].concession = 0;
    fixture->parley.pressure = 100;
    assert_true(asked(fixture, LIAO) < before);
}

static void a_court_says_that_it_waits(void **state) {
    Fixture *fixture = *state;
    answer(fixture, LIAO);
    fixture->parley.seats[LIAO].concession = 1;
    bool tired = false;
    for (int turn = 0; turn < 4; turn++) {
        offer(fixture, SONG, (const int[]){SILK, 0, SILVER, 0, -1});
        Answer said = answer(fixture, LIAO);
        assert_true(utility(fixture, LIAO, &said.text) >= said.asked);
        tired = said.tired;
    }
    assert_true(tired);
}

/* ---- answers ---------------------------------------------------------------------------------------------------- */

static void what_reaches_it_is_accepted_with_what_tipped_it(void **state) {
    Fixture *fixture = *state;
    fixture->parley.pressure = 60;
    offer(fixture, SONG, (const int[]){SILK, 0, SILVER, 0, -1});
    assert_int_equal(answer(fixture, LIAO).kind, ANSWER_COUNTER);
    offer(fixture, SONG, (const int[]){SILK, 4, SILVER, 3, CAPTIVES, 3, GUANNAN, 2, -1});
    Answer said = answer(fixture, LIAO);
    assert_int_equal(said.kind, ANSWER_ACCEPT);
    assert_int_equal(said.tipped, SILK);
    assert_int_equal(fixture->parley.agreed, 3);
    assert_true(act(fixture, SONG, (Act){.kind = ACT_SEND}));
    assert_true(fixture->parley.sealed);
    assert_false(act(fixture, SONG, (Act){.kind = ACT_RECESS}));
}

static void a_counter_is_its_last_text_with_one_or_two_clauses_changed(void **state) {
    Fixture *fixture = *state;
    Answer first = answer(fixture, LIAO);
    answer(fixture, SONG);
    fixture->parley.pressure = 30;
    Answer second = answer(fixture, LIAO);
    assert_int_equal(second.kind, ANSWER_COUNTER);
    assert_int_equal(second.linked, second.step_count == 2);
    int changed = 0;
    for (int c = 0; c < TREATY_CLAUSES; c++) changed += first.text.option[c] != second.text.option[c];
    assert_int_equal(changed, second.step_count);
    assert_in_range(changed, 1, 2);
}

/* Its emperor's red line was named; a court that had it in its text takes it out before anything else. */
static void a_red_line_that_was_named_is_left(void **state) {
    Fixture *fixture = *state;
    Deal deal = treaty_deal(fixture->table.domain, (const int[]){GUANNAN, 1, -1});
    fixture->parley.seats[LIAO].spoken = true;
    fixture->parley.seats[LIAO].ask = fixture->parley.text = deal;
    fixture->parley.author = LIAO;
    answer(fixture, SONG);
    assert_true(fixture->parley.seats[LIAO].barred[1] >> GUANNAN & 1);
    fixture->parley.pressure = 80;
    assert_true(answer(fixture, LIAO).text.option[GUANNAN] > 1);
}

/* No deal is worth a war that can't be lost. */
static void a_court_that_would_rather_fight_leaves(void **state) {
    Fixture *fixture = *state;
    Domain sure = *fixture->table.domain;
    sure.courts[LIAO].prize = sure.courts[LIAO].loss = 5000;
    fixture->table.domain = &sure;
    assert_int_equal(asked(fixture, LIAO), INT32_MAX);
    Answer said = answer(fixture, LIAO);
    assert_int_equal(said.kind, ANSWER_LEAVE);
    assert_int_equal(said.refusal.distance, DISTANCE_NOT_IN_THIS_WAR);
    assert_true(fixture->parley.broken);
    assert_int_equal(fixture->parley.rounds, 1);
}

static void steps_to_and_fro_earn_nothing(void **state) {
    Fixture *fixture = *state;
    offer(fixture, SONG, (const int[]){SILK, 0, -1});
    for (int i = 0; i < 3; i++) {
        offer(fixture, SONG, (const int[]){SILK, 1, -1});
        offer(fixture, SONG, (const int[]){SILK, 0, -1});
    }
    assert_int_equal(fixture->parley.seats[SONG].concession, 1);
    assert_int_equal(fixture->parley.seats[SONG].favoured, HONOUR);
    assert_int_equal(fixture->parley.seats[SONG].silent, 5);
}

/* Song goes down at the silk: all that is better for it than where it comes to is let go. */
static void going_down_lets_go(void **state) {
    Fixture *fixture = *state;
    offer(fixture, SONG, (const int[]){SILK, 1, -1});
    offer(fixture, SONG, (const int[]){SILK, 3, -1});
    const uint64_t *dropped = fixture->parley.seats[SONG].dropped;
    for (int option = 0; option < 3; option++) assert_true(dropped[option] >> SILK & 1);
    for (int option = 3; option < 6; option++) assert_false(dropped[option] >> SILK & 1);
}

static void what_is_asked_shows_what_is_wanted(void **state) {
    Fixture *fixture = *state;
    answer(fixture, LIAO);
    offer(fixture, SONG, (const int[]){NAME, 4, KINSHIP, 4, PLACE, 3, -1});
    const int16_t *belief = fixture->parley.seats[LIAO].belief;
    for (int i = 0; i < BELIEFS; i++) assert_in_range(belief[i] + 96, 0, 96);
    assert_true(belief[HONOUR] > belief[PEOPLE]);
}

/* ---- acts ------------------------------------------------------------------------------------------------------- */

/* At the River the war party believes 18 where 38 is true; three witnesses: 25, 30, 33. */
static void witnesses_move_a_belief(void **state) {
    static const int32_t known[] = {7, 12, 15};
    Fixture *fixture = *state;
    fixture->table.state = &fixture->table.domain->states[RIVER];
    for (uint8_t i = 0; i < 3; i++) {
        assert_true(act(fixture, SONG, (Act){.kind = ACT_ARGUE, .reason = i}));
        assert_int_equal(fixture->parley.seats[LIAO].shift[3], known[i]);
    }
    assert_int_equal(fixture->parley.seats[LIAO].shift[0], 0); /* she believed 38 already */
    assert_true(fixture->parley.seats[LIAO].causes >> CAUSE_EVIDENCE & 1);
    assert_false(act(fixture, SONG, (Act){.kind = ACT_ARGUE, .reason = 2}));
    assert_false(act(fixture, SONG, (Act){.kind = ACT_ARGUE, .reason = 9}));
    assert_true(act(fixture, SONG, (Act){.kind = ACT_ARGUE, .reason = 4}));
    assert_int_equal(fixture->parley.seats[LIAO].shift[3], 20); /* and no further */
}

static void a_bluff_costs_trust_and_the_truth_does_not(void **state) {
    Fixture *fixture = *state;
    assert_true(act(fixture, SONG, (Act){.kind = ACT_WARN}));
    assert_int_equal(fixture->parley.seats[LIAO].trust, 40);
    offer(fixture, LIAO, (const int[]){GUANNAN, 0, -1});
    assert_true(act(fixture, SONG, (Act){.kind = ACT_WARN}));
    assert_int_equal(fixture->parley.seats[LIAO].trust, 40);
    assert_true(fixture->parley.seats[LIAO].barred[0] >> GUANNAN & 1);
    assert_int_equal(fixture->parley.seats[LIAO].cold[0].clause, GUANNAN);
}

static void initials_hold_until_reopened(void **state) {
    Fixture *fixture = *state;
    assert_false(act(fixture, SONG, (Act){.kind = ACT_REOPEN, .clause = OATH}));
    assert_string_equal(fixture->err.text, "Clause number 14 doesn't have your initials.");
    assert_true(act(fixture, SONG, (Act){.kind = ACT_INITIAL, .clause = OATH}));
    assert_false(act(fixture, SONG, (Act){.kind = ACT_AMEND, .clause = OATH, .option = 2}));
    assert_string_equal(fixture->err.text, "Clause number 14 has your initials. Reopen it first.");
    assert_true(act(fixture, SONG, (Act){.kind = ACT_REOPEN, .clause = OATH}));
    assert_int_equal(fixture->parley.seats[SONG].face, 2);
    assert_int_equal(fixture->parley.seats[LIAO].trust, 45);
    assert_true(act(fixture, SONG, (Act){.kind = ACT_AMEND, .clause = OATH, .option = 2}));
}

static void a_change_wipes_initials_of_both(void **state) {
    Fixture *fixture = *state;
    act(fixture, SONG, (Act){.kind = ACT_INITIAL, .clause = OATH});
    assert_true(act(fixture, LIAO, (Act){.kind = ACT_LINK, .clause = OATH, .then_clause = WORKS, .then_option = 3}));
    assert_int_equal(fixture->parley.seats[SONG].initialled, 0);
    assert_int_equal(fixture->parley.text.option[WORKS], 3);
    assert_true(fixture->parley.said >> WORKS & 1 && fixture->parley.said >> OATH & 1);
}

static void what_is_not_there_is_refused_and_changes_nothing(void **state) {
    Fixture *fixture = *state;
    Parley before = fixture->parley;
    assert_false(act(fixture, SONG, (Act){.kind = ACT_AMEND, .clause = TREATY_CLAUSES}));
    assert_false(act(fixture, SONG, (Act){.kind = ACT_AMEND, .clause = OATH, .option = 3}));
    assert_false(act(fixture, SONG, (Act){.kind = ACT_LINK, .clause = OATH, .then_clause = OATH}));
    assert_false(act(fixture, SONG, (Act){.kind = ACT_OFFER, .deal = {{9}}}));
    assert_false(act(fixture, SONG, (Act){.kind = ACT_SEND}));
    assert_false(act(fixture, SONG, (Act){.kind = (ActKind)99}));
    assert_memory_equal(&before, &fixture->parley, sizeof before);
}

static void a_round_of_war_is_an_event_and_an_offer_resumes(void **state) {
    Fixture *fixture = *state;
    assert_true(act(fixture, SONG, (Act){.kind = ACT_RECESS}));
    assert_true(act(fixture, SONG, (Act){.kind = ACT_BREAK}));
    assert_int_equal(fixture->parley.rounds, 2);
    assert_int_equal(parley_pressure(&fixture->table, &fixture->parley, LIAO), 2 * 3 + 2 * 10);
    assert_true(fixture->parley.seats[LIAO].causes >> CAUSE_EVENT & 1);
    assert_false(act(fixture, SONG, (Act){.kind = ACT_ASK}));
    assert_true(offer(fixture, SONG, (const int[]){-1}));
    assert_false(fixture->parley.broken);
}

static void a_draft_is_nobody_s_and_a_cause_for_both(void **state) {
    Fixture *fixture = *state;
    Deal draft = treaty_deal(fixture->table.domain, (const int[]){CAPTIVES, 3, -1});
    parley_draft(&fixture->table, &fixture->parley, &draft);
    assert_int_equal(fixture->parley.author, NOBODY);
    for (int court = 0; court < COURTS; court++) assert_true(fixture->parley.seats[court].causes >> CAUSE_DRAFT & 1);
    assert_false(act(fixture, SONG, (Act){.kind = ACT_SEND}));
}

static void a_court_initials_what_it_asks_itself(void **state) {
    Fixture *fixture = *state;
    Answer said = answer(fixture, LIAO);
    offer(fixture, SONG, (const int[]){-1});
    for (uint32_t c = 0; c < TREATY_CLAUSES; c++)
        assert_int_equal(court_initials(&fixture->table, &fixture->parley, LIAO, c),
                         said.text.option[c] == fixture->parley.text.option[c]);
    assert_false(court_initials(&fixture->table, &fixture->parley, LIAO, TREATY_CLAUSES));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_curve_is_exact),
        TEST(a_court_begins_with_its_best_that_the_other_might_take),
        TEST(a_guess_moves_what_it_hopes_for),
        TEST(pressure_wears_a_court_down_to_what_it_would_ratify),
        TEST(a_court_waits_for_the_other),
        TEST(a_court_says_that_it_waits),
        TEST(what_reaches_it_is_accepted_with_what_tipped_it),
        TEST(a_counter_is_its_last_text_with_one_or_two_clauses_changed),
        TEST(a_red_line_that_was_named_is_left),
        TEST(a_court_that_would_rather_fight_leaves),
        TEST(steps_to_and_fro_earn_nothing),
        TEST(going_down_lets_go),
        TEST(what_is_asked_shows_what_is_wanted),
        TEST(witnesses_move_a_belief),
        TEST(a_bluff_costs_trust_and_the_truth_does_not),
        TEST(initials_hold_until_reopened),
        TEST(a_change_wipes_initials_of_both),
        TEST(what_is_not_there_is_refused_and_changes_nothing),
        TEST(a_round_of_war_is_an_event_and_an_offer_resumes),
        TEST(a_draft_is_nobody_s_and_a_cause_for_both),
        TEST(a_court_initials_what_it_asks_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
