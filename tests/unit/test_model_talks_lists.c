/* test_model_talks_lists.c - a go-between's lists when the courts meet: how likely an untruth is to come out, which one
 * does, and what it costs. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "talks_play.h"

#define MODEST "draft:sum=200k,name=aid,oath=sworn"
#define GREEDY "draft:land=ceded,sum=300k,name=tribute,oath=sworn" /* Song would never take it */

static int32_t trust(const Play *play, uint32_t court) {
    return talks_trust(play_talks(play), court);
}

static int32_t shift_of(const Play *play, uint32_t court) {
    return play_talks(play)->parley.seats[court].shift[0];
}

static Move meant(const Play *play, const char *words) {
    Move move = {.choice = {ID_NONE}};
    Talks talks = talks_now(play->book, play->now);
    Error err;
    assert_true(say_parse(play->book, &talks, str(words), &move.say, &err));
    return move;
}

static uint32_t risk(const Play *play, const char *words) {
    Move move = meant(play, words);
    return talks_risk(play->book, play->now, &move.say);
}

/* The other way that chance may turn: an untruth comes to light. */
static bool found_out(Play *play, const char *words) {
    Move move = meant(play, words);
    move.branch = 1;
    return play_move(play, move);
}

static void test_the_risk_of_lists_that_meet(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_int_equal(risk(play, "send"), 0);
    assert_true(play_say(play, "tell:song,strength,soft"));
    assert_int_equal(risk(play, "send"), 800);
    assert_int_equal(risk(play, MODEST), 0); /* the first: nobody has met yet */
    assert_false(found_out(play, MODEST));
    assert_true(play_say(play, MODEST));
    assert_int_equal(risk(play, MODEST), 800);
    assert_int_equal(risk(play, "verify:rumour"), 0);
    assert_true(play_say(play, "tell:liao,strength,soft")); /* the same to both */
    assert_int_equal(risk(play, "send"), 1536);
    assert_true(play_say(play, "tell:liao,ceiling,bent")); /* Song knows better */
    assert_int_equal(risk(play, "send"), 5768);
    play_free(play);
}

static void test_two_stories_double_the_risk_of_each_untruth(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(play_say(play, "tell:song,strength,bent"));
    assert_int_equal(risk(play, "send"), 2500);
    assert_true(play_say(play, "tell:liao,strength,true"));
    assert_int_equal(risk(play, "send"), 5000);
    play_free(play);
}

static void test_the_risk_is_rounded_once(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(play_say(play, "tell:song,strength,soft"));
    assert_true(play_say(play, "tell:liao,strength,soft"));
    assert_true(play_say(play, "tell:song,homesick,soft"));
    assert_true(play_say(play, "tell:liao,weary,soft"));
    assert_int_equal(risk(play, "send"), 4028); /* 1 - 0.92^2 * 0.84^2 = 0.40278016 */
    play_free(play);
}

static void test_a_word_bent_is_a_risk_until_the_next_answer(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(play_say(play, GREEDY));
    assert_true(play_say(play, "carry:song,bent"));
    assert_int_equal(risk(play, MODEST), 2500);
    assert_true(found_out(play, GREEDY));
    assert_int_equal(play->hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(play->hearing.list[0].court, MADE_LIAO);
    assert_int_equal(play->hearing.list[0].token, TOKENS_MOST);
    assert_int_equal(trust(play, MADE_LIAO), 40);
    assert_int_equal(risk(play, MODEST), 0);
    play_free(play);
}

static void test_the_worst_untruth_comes_out(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(play_say(play, "tell:liao,strength,soft"));
    assert_true(play_say(play, "tell:liao,ceiling,bent"));
    assert_true(play_say(play, "tell:song,rumour,bent"));
    assert_true(play_say(play, MODEST));
    int32_t guess = play_talks(play)->guess[MADE_LIAO], song = trust(play, MADE_SONG);
    uint32_t before = risk(play, MODEST);
    assert_true(found_out(play, MODEST));
    assert_int_equal(play->hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(play->hearing.list[0].token, TOKEN_CEILING);
    const Heard *liao = play_heard(play, HEARD_MARKS, MADE_LIAO), *song_says = play_heard(play, HEARD_MARKS, MADE_SONG);
    assert_true(liao->answer.causes >> CAUSE_EVIDENCE & 1); /* so it may ask for more than before */
    assert_false(song_says->answer.causes >> CAUSE_EVIDENCE & 1);
    assert_int_equal(trust(play, MADE_LIAO), 55 - 15 - 3 * play_talks(play)->word[MADE_LIAO]);
    assert_true(trust(play, MADE_SONG) >= song - 3);
    assert_int_equal(play_talks(play)->guess[MADE_LIAO], guess - (guess - 60) / 2);
    assert_int_equal(play_talks(play)->told[MADE_LIAO][TOKEN_CEILING], MANNER_TRUE);
    assert_int_equal(play_talks(play)->exposed, 1);
    assert_true(risk(play, MODEST) < before);
    assert_true(found_out(play, MODEST));
    assert_int_equal(play->hearing.list[0].token, TOKEN_RUMOUR);
    assert_int_equal(play->hearing.list[0].court, MADE_SONG);
    play_free(play);
}

static void test_beliefs_go_half_the_way_back(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(play_say(play, "tell:song,strength,bent"));
    assert_int_equal(shift_of(play, MADE_SONG), 18);
    assert_true(play_say(play, MODEST));
    assert_true(found_out(play, MODEST));
    assert_int_equal(shift_of(play, MADE_SONG), 9);
    play_free(play);
}

static void test_trust_lost_so_never_comes_all_the_way_back(void **state) {
    (void)state;
    static const int32_t before[] = {7, 8}, caught[] = {57, 67}, then[] = {60, 67};
    for (int i = 0; i < 2; i++) {
        Book *book = make_table(SEAT_MEDIATOR);
        ((Fact *)schema_fact(book->schema, made_sitting(book)->trust[MADE_SONG]))->start = before[i];
        Play *play = play_start(book);
        assert_true(play_say(play, "tell:song,strength,soft"));
        assert_true(play_say(play, MODEST));
        assert_true(play_say(play, "verify:homesick"));
        assert_true(found_out(play, MODEST));
        assert_int_equal(trust(play, MADE_SONG), caught[i]); /* 75 and 85, less 15, and 3 for a word kept back */
        assert_true(play_say(play, "tell:song,homesick,true"));
        assert_int_equal(trust(play, MADE_SONG), then[i]);
        play_free(play);
    }
}

static void test_the_last_trust_ends_it(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    ((Fact *)schema_fact(book->schema, made_sitting(book)->trust[MADE_LIAO]))->start = 1; /* 15 */
    Play *play = play_start(book);
    assert_true(play_say(play, "tell:liao,strength,bent"));
    assert_true(play_say(play, MODEST));
    assert_true(found_out(play, MODEST));
    assert_int_equal(play_scene(play), 1 + EXIT_EXPOSED);
    assert_int_equal(play->hearing.count, 1);
    assert_int_equal(world_get(play->now, made_sitting(play->book)->trust[MADE_LIAO]), 0);
    play_free(play);
}

static void test_courts_vote_after_an_untruth_has_come_out(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    made_sitting(book)->pressure = 80;
    Play *play = play_start(book);
    assert_true(play_say(play, MODEST));
    assert_true(play_say(play, "tell:liao,strength,soft"));
    assert_true(found_out(play, "send"));
    assert_int_equal(play->hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(play->hearing.list[1].kind, HEARD_VOTE);
    assert_int_equal(play_scene(play), 1 + EXIT_SEALED);
    play_free(play);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_the_risk_of_lists_that_meet),
                                       cmocka_unit_test(test_two_stories_double_the_risk_of_each_untruth),
                                       cmocka_unit_test(test_the_risk_is_rounded_once),
                                       cmocka_unit_test(test_a_word_bent_is_a_risk_until_the_next_answer),
                                       cmocka_unit_test(test_the_worst_untruth_comes_out),
                                       cmocka_unit_test(test_beliefs_go_half_the_way_back),
                                       cmocka_unit_test(test_trust_lost_so_never_comes_all_the_way_back),
                                       cmocka_unit_test(test_the_last_trust_ends_it),
                                       cmocka_unit_test(test_courts_vote_after_an_untruth_has_come_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
