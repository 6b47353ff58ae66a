/* test_model_talks_ripe.c - the fairest text, and whether the time has come for one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/talks_ripe.h"
#include "talks_play.h"

static int64_t smaller_share(const Analysis *analysis, const Deal *deal) {
    int64_t share[COURTS];
    for (uint32_t court = 0; court < COURTS; court++) {
        if (!court_vote(&analysis->domain, deal, court, &analysis->state).passed) return -1;
        int64_t gain = (int64_t)court_utility(&analysis->domain, deal, court) - analysis->zone.reserve[court];
        share[court] = gain * analysis->zone.ideal[1 - court];
    }
    return share[0] < share[1] ? share[0] : share[1];
}

static void test_the_proposal_is_the_fairest_of_all(void **state) {
    (void)state;
    for (uint32_t war = MADE_SIEGE; war <= MADE_CROSSED; war++) {
        Play *play = play_start(make_table(SEAT_MEDIATOR));
        if (war != MADE_SIEGE) assert_true(play_choose(play, war - 1));
        const Analysis *analysis = analysis_at(play->book->analyses, war);
        Deal proposed = mediator_proposal(play->book, play->now);
        int64_t most = -1;
        for (uint64_t i = 0; i < domain_deals(play->book->domain); i++) {
            Deal deal = deal_number(play->book->domain, i);
            if (smaller_share(analysis, &deal) > most) most = smaller_share(analysis, &deal);
        }
        assert_true(most > 0);
        assert_int_equal(smaller_share(analysis, &proposed), most);
        play_free(play);
    }
}

static void test_without_a_fair_text_the_one_on_the_table_stands(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    ((Domain *)book->domain)->courts[MADE_SONG].loss = 3000;
    made_sitting(book)->start = made_deal(1, 0, 2, 0);
    Play *play = play_start(book);
    Deal proposed = mediator_proposal(play->book, play->now), start = made_deal(1, 0, 2, 0);
    assert_memory_equal(&proposed, &start, sizeof start);
    play_free(play);
}

static bool ripe(const Play *play, int32_t hurt[COURTS]) {
    Talks talks = talks_now(play->book, play->now);
    return talks_ripe(play->book, play->now, &talks, hurt);
}

static void test_talks_without_a_base_are_ripe(void **state) {
    (void)state;
    int32_t hurt[COURTS];
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(ripe(play, hurt));
    assert_int_equal(hurt[0], 0);
    play_free(play);
}

static void test_talks_are_ripe_once_both_are_hurt_and_know_a_way_out(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    int32_t hurt[COURTS];
    WarState *wars = (WarState *)book->domain->states;
    wars[MADE_RIVER].rounds = 10;
    made_sitting(book)->base = MADE_SIEGE;
    made_token(book, TOKEN_WEARY)->way_out = false;
    Play *play = play_start(book);
    assert_false(ripe(play, hurt));
    assert_true(play_choose(play, 0));
    assert_false(ripe(play, hurt));         /* Liao holds its own way out; Song has heard of none */
    assert_int_equal(hurt[MADE_SONG], 141); /* 10 rounds and a degree of fear, 120; 7 percent of the chance, 21 */
    assert_int_equal(hurt[MADE_LIAO], 102); /* 120, less 18 for the better chance */
    assert_true(play_say(play, "tell:song,homesick,true"));
    assert_true(ripe(play, hurt));
    play_free(play);
}

static void test_where_no_token_shows_a_way_out_the_theory_does(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    int32_t hurt[COURTS];
    WarState *wars = (WarState *)book->domain->states;
    wars[MADE_RIVER].rounds = 10;
    made_sitting(book)->base = MADE_SIEGE;
    made_token(book, TOKEN_WEARY)->way_out = made_token(book, TOKEN_HOMESICK)->way_out = false;
    Play *play = play_start(book);
    assert_true(play_choose(play, 0));
    assert_true(ripe(play, hurt));
    play_free(play);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_the_proposal_is_the_fairest_of_all),
                                       cmocka_unit_test(test_without_a_fair_text_the_one_on_the_table_stands),
                                       cmocka_unit_test(test_talks_without_a_base_are_ripe),
                                       cmocka_unit_test(test_talks_are_ripe_once_both_are_hurt_and_know_a_way_out),
                                       cmocka_unit_test(test_where_no_token_shows_a_way_out_the_theory_does)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
