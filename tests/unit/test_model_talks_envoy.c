/* test_model_talks_envoy.c - the seat at the table: every act, what can't be said and why, and the courts' votes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "unit/talks_play.h"

enum { STAYS, REVENUE, CEDED, EMPEROR = 0, KOU = 1, KOU_HIMSELF = 7 };

static Play *play_envoy(void) {
    return play_start(make_table(SEAT_ENVOY));
}

static Faction *faction_of(Book *book, uint32_t court, uint32_t faction) {
    return &((Domain *)book->domain)->courts[court].factions[faction];
}

static const Seat *seat_of(const Play *play, uint32_t court) {
    return &play_talks(play)->parley.seats[court];
}

static void assert_refused(Play *play, const char *words, const char *why) {
    assert_false(play_say(play, words));
    assert_string_equal(play->err.text, why);
}

static void assert_deal(const Deal *deal, int land, int sum, int name, int oath) {
    Deal expected = made_deal(land, sum, name, oath);
    assert_memory_equal(deal->option, expected.option, MADE_CLAUSES);
}

/* ---- texts ------------------------------------------------------------------------------------------------------ */

static void an_offer_is_answered_at_once(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=100k,oath=sworn"));
    assert_int_equal(play->hearing.count, 1);
    const Heard *heard = play_heard(play, HEARD_ANSWER, MADE_LIAO);
    assert_deal(&heard->text, STAYS, 1, 0, 1);
    assert_int_equal(heard->answer.kind, ANSWER_COUNTER);
    assert_false(heard->yes);
    assert_int_equal(play_talks(play)->parley.author, MADE_LIAO);
    assert_memory_equal(&play_talks(play)->parley.text, &heard->answer.text, sizeof(Deal));
    assert_deal(&seat_of(play, MADE_SONG)->ask, STAYS, 1, 0, 1);
    assert_int_equal(play_talks(play)->acts, 1);
    play_free(play);
}

static void an_offer_they_like_is_accepted(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=300k,name=tribute,oath=sworn"));
    const Heard *heard = play_heard(play, HEARD_ANSWER, MADE_LIAO);
    assert_true(heard->yes);
    assert_int_equal(heard->answer.kind, ANSWER_ACCEPT);
    assert_int_equal(play_talks(play)->parley.agreed, 3);
    play_free(play);
}

static void an_amendment_changes_one_clause_of_what_lies_there(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=100k,oath=sworn"));
    Deal theirs = play_talks(play)->parley.text;
    assert_int_not_equal(theirs.option[MADE_SUM], 2);
    assert_true(play_say(play, "amend:sum=200k"));
    theirs.option[MADE_SUM] = 2;
    assert_memory_equal(&play_heard(play, HEARD_ANSWER, MADE_LIAO)->text, &theirs, sizeof theirs);
    assert_refused(play, "amend:sum=400k", "The sum can't be settled as “400k”. Did you mean 100k?");
    play_free(play);
}

static void a_link_changes_both_or_neither(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "link:sum=100k,oath=sworn"));
    assert_deal(&play_heard(play, HEARD_ANSWER, MADE_LIAO)->text, STAYS, 1, 0, 1);
    assert_refused(play, "link:sum=100k,sum=200k", "A link ties two different clauses.");
    play_free(play);
}

static void holding_says_his_own_text_again(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=100k,oath=sworn"));
    int32_t silent = seat_of(play, MADE_SONG)->silent;
    assert_true(play_say(play, "hold"));
    assert_deal(&play_heard(play, HEARD_ANSWER, MADE_LIAO)->text, STAYS, 1, 0, 1);
    assert_int_equal(seat_of(play, MADE_SONG)->silent, silent + 1);
    play_free(play);
}

static void what_has_no_number_is_no_clause(void **state) {
    (void)state;
    Play *play = play_envoy();
    Say say = {.kind = TALK_AMEND, .clause = MADE_CLAUSES};
    assert_false(play_move(play, (Move){.choice = {ID_NONE}, .say = say}));
    assert_string_equal(play->err.text, "There is no such clause.");
    say = (Say){.kind = TALK_OFFER, .deal = made_deal(STAYS, 4, 0, 0)};
    assert_false(play_move(play, (Move){.choice = {ID_NONE}, .say = say}));
    assert_string_equal(play->err.text, "The sum has no such option.");
    play_free(play);
}

static void asking_before_the_time_has_come_costs_face(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    made_sitting(book)->base = MADE_SIEGE; /* nobody has been hurt yet */
    Play *play = play_start(book);
    assert_true(play_say(play, "ask"));
    assert_int_equal(seat_of(play, MADE_SONG)->face, 0);
    assert_true(play_say(play, "amend:oath=sworn"));
    assert_int_equal(seat_of(play, MADE_SONG)->face, 1);
    play_free(play);
}

/* ---- initials --------------------------------------------------------------------------------------------------- */

static void initials_hold_a_clause_until_they_are_taken_back(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=100k,oath=sworn"));
    assert_true(play_say(play, "initial:oath"));
    const Heard *heard = play_heard(play, HEARD_INITIAL, MADE_LIAO);
    assert_int_equal(heard->clause, MADE_OATH);
    assert_true(heard->yes);
    assert_true(seat_of(play, MADE_LIAO)->initialled >> MADE_OATH & 1);
    assert_refused(play, "initial:oath", "You have put your initials to that clause already.");
    assert_refused(play, "amend:oath=letters", "You have put your initials to that clause. Take them back first.");
    assert_refused(play, "offer:oath=letters", "You have put your initials to that clause. Take them back first.");
    assert_refused(play, "link:sum=none,oath=letters",
                   "You have put your initials to that clause. Take them back first.");
    assert_refused(play, "reopen:sum", "You haven't put your initials to that clause.");
    int32_t trust = seat_of(play, MADE_LIAO)->trust;
    assert_true(play_say(play, "reopen:oath"));
    assert_int_equal(seat_of(play, MADE_SONG)->face, 2);
    assert_int_equal(seat_of(play, MADE_LIAO)->trust, trust - 5);
    assert_true(play_say(play, "amend:oath=letters"));
    play_free(play);
}

static void what_they_asked_more_for_they_dont_initial(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    made_sitting(book)->opener = MADE_LIAO;
    Play *play = play_start(book);
    assert_true(play_say(play, "amend:sum=none"));
    Deal theirs = seat_of(play, MADE_LIAO)->ask;
    Talks *talks = (Talks *)play_talks(play);
    talks->parley.text.option[MADE_SUM] = 0;
    assert_int_not_equal(theirs.option[MADE_SUM], 0);
    assert_true(play_say(play, "initial:sum"));
    assert_false(play_heard(play, HEARD_INITIAL, MADE_LIAO)->yes);
    assert_false(seat_of(play, MADE_LIAO)->initialled >> MADE_SUM & 1);
    play_free(play);
}

static void he_cant_hold_to_a_text_that_his_initials_bar(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=100k,oath=sworn"));
    assert_int_not_equal(play_talks(play)->parley.text.option[MADE_SUM], 1);
    assert_true(play_say(play, "initial:sum"));
    assert_refused(play, "hold", "You have put your initials to that clause. Take them back first.");
    play_free(play);
}

/* ---- words ------------------------------------------------------------------------------------------------------ */

static void a_question_is_answered_by_trust(void **state) {
    (void)state;
    const struct {
        int band;
        Candour candour;
    } rows[] = {{5, CANDOUR_TRUE}, {3, CANDOUR_VAGUE}, {2, CANDOUR_CLOSED}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Play *play = play_envoy();
        FactId trust = play->book->sittings[0].trust[MADE_LIAO];
        Effects set = make_effect(play->book, (Effects){0}, (Effect){EFFECT_SET, trust, rows[i].band, 0});
        made_role(play->book, 0)->effects = set;
        Outcome outcome = {.hearing = NULL};
        assert_true(rules_start(play->book, (RoleId){0}, play->now, &outcome, &play->err));
        assert_true(play_say(play, "ask"));
        const Heard *heard = play_heard(play, HEARD_ASKED, MADE_LIAO);
        assert_int_equal(heard->candour, rows[i].candour);
        assert_int_equal(heard->clause, ID_NONE);
        assert_true(heard->interest < 3);
        play_free(play);
    }
}

static void would_you_take_that(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:sum=200k,name=aid,oath=sworn"));
    Deal lies = play_talks(play)->parley.text;
    int32_t turn = play_talks(play)->parley.turn;
    assert_true(play_say(play, "ask:land=ceded"));
    const Heard *heard = play_heard(play, HEARD_ASKED, MADE_LIAO);
    assert_true(heard->yes);
    assert_int_equal(heard->clause, MADE_LAND);
    assert_int_equal(heard->option, CEDED);
    assert_int_equal(heard->text.option[MADE_LAND], CEDED);
    assert_true(play_say(play, "ask:sum=none"));
    heard = play_heard(play, HEARD_ASKED, MADE_LIAO);
    assert_false(heard->yes);
    assert_true(heard->answer.refusal.gap > 0);
    assert_memory_equal(&play_talks(play)->parley.text, &lies, sizeof lies);
    assert_int_equal(play_talks(play)->parley.turn, turn);
    play_free(play);
}

static void evidence_moves_them_once(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "argue:rumour"));
    const Heard *heard = play_heard(play, HEARD_ARGUED, MADE_LIAO);
    assert_true(heard->yes);
    assert_int_equal(heard->token, TOKEN_RUMOUR);
    assert_int_equal(seat_of(play, MADE_LIAO)->shift[0], 5); /* 45, told 80 with fifteen of a hundred */
    assert_int_equal(seat_of(play, MADE_LIAO)->shift[1], 7); /* 35 */
    assert_true(play_talks(play)->holds[MADE_LIAO] >> TOKEN_RUMOUR & 1);
    assert_refused(play, "argue:rumour", "They have heard that. It moves nobody twice.");
    assert_refused(play, "argue:locked", "That isn't known to you.");
    assert_refused(play, "argue:homesick", "That says nothing that would move them.");
    play_free(play);
}

static void what_his_court_would_take_moves_their_guess(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "argue:ceiling"));
    assert_true(play_heard(play, HEARD_ARGUED, MADE_LIAO)->yes);
    int32_t reserve = -65, guess = 60, said = -150; /* of Song; how far off they are; with thirty-five of a hundred */
    assert_int_equal(play_talks(play)->guess[MADE_LIAO], guess + (said - reserve - guess) * 35 / 100);
    assert_int_equal(seat_of(play, MADE_LIAO)->shift[0], 0);
    play_free(play);
}

static void a_warning_is_believed_when_it_is_meant(void **state) {
    (void)state;
    Play *play = play_envoy();
    Talks start = talks_now(play->book, play->now);
    assert_true(play_say(play, "warn")); /* of a text that he would sign */
    assert_false(play_heard(play, HEARD_WARNED, MADE_LIAO)->yes);
    assert_int_equal(seat_of(play, MADE_LIAO)->trust, start.parley.seats[MADE_LIAO].trust - 10);
    play_free(play);
    play = play_envoy();
    made_sitting(play->book)->start = made_deal(CEDED, 3, 2, 0);
    assert_true(play_say(play, "warn"));
    const Heard *heard = play_heard(play, HEARD_WARNED, MADE_LIAO);
    assert_true(heard->yes);
    assert_int_equal(heard->clause, heard->answer.refusal.clause);
    assert_int_equal(seat_of(play, MADE_LIAO)->trust, start.parley.seats[MADE_LIAO].trust);
    play_free(play);
}

static void who_has_lost_all_trust_isnt_believed(void **state) {
    (void)state;
    Play *play = play_envoy();
    for (int i = 0; i < 6; i++) assert_true(play_say(play, "warn"));
    assert_int_equal(seat_of(play, MADE_LIAO)->trust, 0);
    assert_true(play_say(play, "warn"));
    assert_false(play_heard(play, HEARD_WARNED, MADE_LIAO)->yes);
    play_free(play);
}

static void a_recess_asks_his_own_court(void **state) {
    (void)state;
    Play *play = play_envoy();
    made_sitting(play->book)->start = made_deal(CEDED, 0, 0, 0);
    assert_true(play_say(play, "recess"));
    const Heard *heard = play_heard(play, HEARD_SOUNDED, MADE_SONG);
    assert_false(heard->yes);
    assert_int_equal(heard->faction, FACTIONS_MOST); /* the court, not a councillor */
    assert_int_equal(heard->vote.against, 3);
    assert_int_equal(heard->vote.crossed, 1u << KOU);
    assert_int_equal(heard->answer.refusal.faction, EMPEROR);
    assert_true(play_talks(play)->consulted);
    assert_int_equal(play_talks(play)->parley.rounds, 1);
    assert_int_equal(rules_day(play->book, play->now), MADE_DAY + 1);
    play_free(play);
}

/* ---- days ------------------------------------------------------------------------------------------------------- */

static void a_day_is_as_many_acts_as_the_pace_says(void **state) {
    (void)state;
    Play *play = play_envoy();
    for (int i = 0; i < 3; i++) assert_true(play_say(play, "ask"));
    assert_int_equal(rules_day(play->book, play->now), MADE_DAY);
    assert_true(play_say(play, "ask"));
    assert_int_equal(rules_day(play->book, play->now), MADE_DAY + 1);
    assert_int_equal(play_talks(play)->acts, 0);
    assert_int_equal(world_get(play->now, play->book->sittings[0].day_count), 1);
    play_free(play);
}

static void the_war_moves_between_two_acts(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "ask"));
    assert_true(play_choose(play, 0));
    assert_int_equal(play->hearing.count, 1);
    assert_int_equal(play->hearing.list[0].kind, HEARD_WAR);
    assert_int_equal(play->hearing.list[0].situation, MADE_RIVER);
    assert_true(seat_of(play, MADE_LIAO)->causes >> CAUSE_EVENT & 1);
    play_free(play);
}

/* ---- courts ----------------------------------------------------------------------------------------------------- */

static void what_both_would_sign_is_sealed(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_refused(play, "send", "No text lies there that both sides have said yes to.");
    assert_true(play_say(play, "offer:sum=300k,name=aid,oath=sworn"));
    assert_int_equal(play_talks(play)->parley.author, play_talks(play)->parley.agreed == 3 ? MADE_SONG : MADE_LIAO);
    Deal text = play_talks(play)->parley.text;
    assert_true(play_say(play, "send"));
    assert_int_equal(play_scene(play), 1 + EXIT_SEALED);
    for (uint32_t c = 0; c < MADE_CLAUSES; c++)
        assert_int_equal(world_get(play->now, play->book->clauses[c].fact), text.option[c] + 1);
    assert_int_equal(world_get(play->now, play->book->classes[0].fact),
                     class_of_deal(play->book->domain, &play->book->classes[0], &text) + 1);
    assert_false(talks_begun(play->book, play->now));
    play_free(play);
}

static void a_text_that_his_court_refuses_comes_back_with_a_reason(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_true(play_say(play, "offer:land=ceded,sum=300k,name=tribute"));
    assert_int_equal(play_talks(play)->parley.agreed, 3);
    assert_true(play_say(play, "send"));
    const Heard *heard = play_heard(play, HEARD_VOTE, MADE_SONG);
    assert_false(heard->yes);
    assert_int_equal(heard->answer.refusal.faction, EMPEROR);
    assert_true(play_heard(play, HEARD_VOTE, MADE_LIAO)->yes);
    assert_int_equal(play_talks(play)->parley.voted_down, 1u << MADE_SONG);
    assert_int_equal(play_scene(play), 0);
    assert_int_equal(play_talks(play)->parley.agreed, 1u << MADE_LIAO);
    play_free(play);
}

static void who_sends_a_text_votes_for_it(void **state) {
    (void)state;
    for (int himself = 0; himself < 2; himself++) {
        Book *book = make_table(SEAT_ENVOY);
        ((Domain *)book->domain)->courts[MADE_SONG].quota = 80;
        faction_of(book, MADE_SONG, KOU)->prize = 600;
        faction_of(book, MADE_SONG, EMPEROR)->person = (PersonId){ID_NONE};
        faction_of(book, MADE_SONG, KOU)->person = (PersonId){KOU_HIMSELF};
        if (himself) made_role(book, 0)->person = (PersonId){KOU_HIMSELF};
        Play *play = play_start(book);
        assert_true(play_say(play, "offer:sum=300k,name=aid,oath=sworn"));
        assert_true(play_say(play, "recess"));
        assert_int_equal(play_heard(play, HEARD_SOUNDED, MADE_SONG)->yes, himself);
        assert_true(play_say(play, "send"));
        assert_int_equal(play_heard(play, HEARD_VOTE, MADE_SONG)->yes, himself);
        assert_int_equal(play_scene(play), himself ? 1 + EXIT_SEALED : 0);
        play_free(play);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_offer_is_answered_at_once),
        cmocka_unit_test(an_offer_they_like_is_accepted),
        cmocka_unit_test(an_amendment_changes_one_clause_of_what_lies_there),
        cmocka_unit_test(a_link_changes_both_or_neither),
        cmocka_unit_test(holding_says_his_own_text_again),
        cmocka_unit_test(what_has_no_number_is_no_clause),
        cmocka_unit_test(asking_before_the_time_has_come_costs_face),
        cmocka_unit_test(initials_hold_a_clause_until_they_are_taken_back),
        cmocka_unit_test(what_they_asked_more_for_they_dont_initial),
        cmocka_unit_test(he_cant_hold_to_a_text_that_his_initials_bar),
        cmocka_unit_test(a_question_is_answered_by_trust),
        cmocka_unit_test(would_you_take_that),
        cmocka_unit_test(evidence_moves_them_once),
        cmocka_unit_test(what_his_court_would_take_moves_their_guess),
        cmocka_unit_test(a_warning_is_believed_when_it_is_meant),
        cmocka_unit_test(who_has_lost_all_trust_isnt_believed),
        cmocka_unit_test(a_recess_asks_his_own_court),
        cmocka_unit_test(a_day_is_as_many_acts_as_the_pace_says),
        cmocka_unit_test(the_war_moves_between_two_acts),
        cmocka_unit_test(what_both_would_sign_is_sealed),
        cmocka_unit_test(a_text_that_his_court_refuses_comes_back_with_a_reason),
        cmocka_unit_test(who_sends_a_text_votes_for_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
