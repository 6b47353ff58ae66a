/* test_model_flinch.c - where a text hurts a court, and what it could spare: checked against every change of one clause
 * of every text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "model/flinch.h"
#include "talks_play.h"

typedef void Look(const Table *table, uint32_t court, const Deal *text);

static void at_every_text(Look *look) {
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    Talks talks = talks_now(play->book, play->now);
    Table table = talks_table(play->book, &talks);
    const DomainClause *clauses = table.domain->clauses;
    Deal text = {{0}};
    for (text.option[0] = 0; text.option[0] < clauses[0].options; text.option[0]++)
        for (text.option[1] = 0; text.option[1] < clauses[1].options; text.option[1]++)
            for (text.option[2] = 0; text.option[2] < clauses[2].options; text.option[2]++)
                for (text.option[3] = 0; text.option[3] < clauses[3].options; text.option[3]++)
                    for (uint32_t court = 0; court < COURTS; court++) look(&table, court, &text);
    play_free(play);
}

static int32_t gain(const Table *table, const Deal *text, const SingleChange *change, uint32_t court) {
    Deal changed = *text;
    changed.option[change->clause] = change->option;
    return court_utility(table->domain, &changed, court) - court_utility(table->domain, text, court);
}

static bool ruler_forbids(const Table *table, const SingleChange *change) {
    for (uint32_t court = 0; court < COURTS; court++) {
        const Court *of = &table->domain->courts[court];
        if (of->factions[of->ruler].red[change->clause] >> change->option & 1) return true;
    }
    return false;
}

/* The most that a change of that clause brings the court, of those that cost the other less; of all, for ID_NONE. */
static int32_t most_by(const Table *table, const Deal *text, uint32_t court, uint32_t clause) {
    int32_t most = 0;
    SingleChange change = {.clause = 0};
    for (; change.clause < table->domain->clause_count; change.clause++)
        for (change.option = 0; change.option < table->domain->clauses[change.clause].options; change.option++) {
            int32_t own = gain(table, text, &change, court), both = own + gain(table, text, &change, 1 - court);
            if ((clause != ID_NONE && change.clause != clause) || both <= 0 || ruler_forbids(table, &change)) continue;
            if (own > most) most = own;
        }
    return most;
}

static void flinches(const Table *table, uint32_t court, const Deal *text) {
    Speaks who = {court, FACTIONS_MOST};
    Flinch first = court_flinch(table, who, text, 0);
    int32_t most = most_by(table, text, court, ID_NONE);
    assert_int_equal(first.clause == ID_NONE, most == 0);
    if (first.clause == ID_NONE) return;
    assert_int_equal(most_by(table, text, court, first.clause), most);
    assert_true(first.interest < table->domain->interest_count);
    Flinch second = court_flinch(table, who, text, UINT64_C(1) << first.clause);
    assert_int_not_equal(second.clause, first.clause);
    if (second.clause != ID_NONE) assert_true(most_by(table, text, court, second.clause) <= most);
}

static void test_it_flinches_where_most_could_be_mended(void **state) {
    (void)state;
    at_every_text(flinches);
}

static void spares(const Table *table, uint32_t court, const Deal *text) {
    SingleChange change;
    if (!court_spares(table, court, text, &change)) return;
    assert_true(gain(table, text, &change, court) <= 0);
    assert_true(gain(table, text, &change, 1 - court) > -gain(table, text, &change, court));
    assert_int_equal(gain(table, text, &change, court), change.gain[court]);
    assert_false(ruler_forbids(table, &change));
}

static void test_it_spares_what_brings_the_other_more(void **state) {
    (void)state;
    at_every_text(spares);
}

static void criticises(const Table *table, uint32_t court, const Deal *text) {
    Parley parley = parley_start(table, text);
    Refusal refusal = court_refusal(table, &parley, court, text);
    bool red = refusal.red_line;
    court_criticises(table, court, text, 0, &refusal);
    assert_false(refusal.way_back);
    Flinch flinch = court_flinch(table, (Speaks){court, FACTIONS_MOST}, text, 0);
    assert_int_equal(refusal.clause, red ? refusal.red_clause : flinch.clause);
}

static void test_a_go_between_hears_no_way_back(void **state) {
    (void)state;
    at_every_text(criticises);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_it_flinches_where_most_could_be_mended),
                                       cmocka_unit_test(test_it_spares_what_brings_the_other_more),
                                       cmocka_unit_test(test_a_go_between_hears_no_way_back)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
