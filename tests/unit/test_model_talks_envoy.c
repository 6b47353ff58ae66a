/* test_model_talks_envoy.c - the seat at the table: every act, what can't be said and why, the words for it all, the
 * courts' votes, and how talks end. */
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
    assert_refused(play, "amend:sum=400k", "The sum can't be settled as “400k”.");
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

/* ---- ends ------------------------------------------------------------------------------------------------------- */

static void breaking_off(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    Play *play = play_start(book);
    assert_int_equal(talks_exit(book, play->now), EXIT_KINDS);
    assert_true(play_say(play, "break"));
    assert_int_equal(play_scene(play), 1 + EXIT_BROKEN);
    play_free(play);
    book = make_table(SEAT_ENVOY);
    made_sitting(book)->exits[EXIT_BROKEN].declared = false;
    play = play_start(book);
    assert_refused(play, "break", "There is no leaving this table.");
    play_free(play);
}

static void a_court_that_would_rather_fight_goes_home(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    faction_of(book, MADE_LIAO, 0)->prize = 2000;
    Play *play = play_start(book);
    assert_true(play_say(play, "offer:sum=100k"));
    assert_int_equal(play_heard(play, HEARD_ANSWER, MADE_LIAO)->answer.kind, ANSWER_LEAVE);
    assert_int_equal(play_scene(play), 1 + EXIT_LEFT);
    play_free(play);
}

static void the_days_run_out(void **state) {
    (void)state;
    Play *play = play_envoy();
    for (int i = 0; i < 5; i++) assert_true(play_say(play, "recess"));
    assert_int_equal(play_scene(play), 0);
    assert_int_equal(talks_exit(play->book, play->now), EXIT_KINDS);
    assert_true(play_say(play, "recess"));
    assert_int_equal(play_scene(play), 1 + EXIT_LATE);
    play_free(play);
}

/* Days pass there with nothing said, too. */
static void waiting_runs_out_as_well(void **state) {
    (void)state;
    Play *play = play_envoy();
    for (int i = 0; i < 5; i++) assert_true(play_choose(play, 2));
    assert_int_equal(play_scene(play), 0);
    assert_true(play_choose(play, 2));
    assert_int_equal(play_scene(play), 1 + EXIT_LATE);
    play_free(play);
}

static void a_go_between_who_has_lost_a_courts_trust_is_out(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    Play *play = play_start(book);
    FactId trust = book->sittings[0].trust[MADE_LIAO];
    made_role(book, 0)->effects = make_effect(book, (Effects){0}, (Effect){EFFECT_SET, trust, 0, 0});
    Outcome outcome = {.hearing = NULL};
    assert_true(rules_start(book, (RoleId){0}, play->now, &outcome, &play->err));
    for (int i = 0; i < 12 && play_scene(play) == 0; i++) assert_true(play_say(play, "draft")); /* nothing for Liao */
    assert_int_equal(play_scene(play), 1 + EXIT_EXPOSED);
    play_free(play);
}

static void the_story_reads_how_far_they_trust_him(void **state) {
    (void)state;
    Play *play = play_envoy();
    FactId trust = play->book->sittings[0].trust[MADE_LIAO];
    for (int i = 0; i < 3; i++) assert_true(play_say(play, "warn"));
    assert_int_equal(world_get(play->now, trust), 5);
    assert_true(play_say(play, "break"));
    assert_int_equal(world_get(play->now, trust), 2); /* 55 less 30, in tens */
    assert_int_equal(world_get(play->now, play->book->sittings[0].trust[MADE_SONG]), 5);
    play_free(play);
}

static void trust_falls_in_bands(void **state) {
    (void)state;
    for (int32_t min = 0; min < 3; min++)
        for (int32_t max = min; max < min + 12; max++) {
            Fact count = {.kind = FACT_COUNT, .min = min, .max = max};
            assert_int_equal(trust_band(&count, 0), min);
            assert_int_equal(trust_band(&count, 100), max);
            for (int32_t band = min; band <= max; band++)
                assert_int_equal(trust_band(&count, trust_middle(&count, band)), band);
            for (int32_t trust = 1; trust <= 100; trust++)
                assert_in_range(trust_band(&count, trust) - trust_band(&count, trust - 1), 0, max - min > 0 ? 1 : 0);
        }
}

/* ---- the words for it ------------------------------------------------------------------------------------------- */

static void assert_words(const Play *play, const char *words) {
    Say say;
    Error err;
    StrBuf out = {0};
    Talks talks = talks_now(play->book, play->now);
    if (!say_parse(play->book, &talks, str(words), &say, &err)) fail_msg("%s: %s", words, err.text);
    say_words(play->book, &talks, &say, &out);
    assert_string_equal(strbuf_text(&out), words);
    strbuf_free(&out);
}

static void what_is_said_has_words(void **state) {
    (void)state;
    const char *const said[] = {"offer",
                                "offer:sum=300k,oath=sworn",
                                "amend:land=ceded",
                                "link:sum=100k,oath=sworn",
                                "hold",
                                "initial:oath",
                                "reopen:name",
                                "ask",
                                "ask:name=tribute",
                                "argue:ceiling",
                                "warn",
                                "recess",
                                "send",
                                "break"};
    Play *play = play_envoy();
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) assert_words(play, said[i]);
    assert_true(play_say(play, "offer:sum=100k,oath=sworn")); /* told as it differs from what lies there */
    assert_words(play, "offer:name=aid");
    play_free(play);
    play = play_start(make_table(SEAT_MINISTER));
    assert_words(play, "dispatch");
    assert_words(play, "dispatch:sum=100k");
    assert_words(play, "sound:kou");
    assert_words(play, "sway:emperor,strength");
    play_free(play);
    play = play_start(make_table(SEAT_MEDIATOR));
    assert_words(play, "draft:sum=200k");
    assert_words(play, "inquire:liao");
    assert_words(play, "inquire:song,land=revenue");
    assert_words(play, "tell:liao,weary,soft");
    assert_words(play, "carry:song,bent");
    assert_words(play, "verify:rumour");
    play_free(play);
}

static void every_act_shows_how_it_is_said(void **state) {
    (void)state;
    for (uint32_t kind = 0; kind < TALK_KINDS; kind++) {
        Str rest = str(talk_example((TalkKind)kind)), verb;
        assert_true(str_split(&rest, ':', &verb));
        assert_true(str_is(verb, talk_word((TalkKind)kind)));
        assert_int_equal(rest.len > 0, talk_slots((TalkKind)kind)[0] != SLOT_END);
    }
}

static void what_isnt_understood_says_what_is_wrong(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_refused(play, "sing", "“sing” isn't something that can be done at a table.");
    assert_refused(play, "amend:sea=ceded", "There is no clause “sea” here.");
    assert_refused(play, "amend", "“amend” needs more: say what, as in “amend:CLAUSE=OPTION”.");
    assert_refused(play, "hold:sum", "“sum” is too much after “hold”.");
    assert_refused(play, "argue:nothing", "There is no knowledge “nothing” here.");
    play_free(play);
    play = play_start(make_table(SEAT_MEDIATOR));
    assert_refused(play, "carry:liao,loudly", "Things can be told true, soft or bent.");
    assert_refused(play, "inquire:jin", "There is no court “jin” here.");
    assert_refused(play, "inquire", "“inquire” needs more: say what, as in “inquire:COURT,CLAUSE=OPTION”.");
    play_free(play);
}

static void each_seat_has_its_own_acts(void **state) {
    (void)state;
    Play *play = play_envoy();
    assert_refused(play, "dispatch", "That isn't for you to do here.");
    assert_refused(play, "draft", "That isn't for you to do here.");
    assert_true(play_say(play, "break"));
    Error err;
    assert_false(talks_check(play->book, play->now, &(Say){.kind = TALK_ASK, .clause = TERM_NONE}, &err));
    assert_string_equal(err.text, "Nobody bargains here.");
    play_free(play);
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
        cmocka_unit_test(breaking_off),
        cmocka_unit_test(a_court_that_would_rather_fight_goes_home),
        cmocka_unit_test(the_days_run_out),
        cmocka_unit_test(waiting_runs_out_as_well),
        cmocka_unit_test(a_go_between_who_has_lost_a_courts_trust_is_out),
        cmocka_unit_test(the_story_reads_how_far_they_trust_him),
        cmocka_unit_test(trust_falls_in_bands),
        cmocka_unit_test(what_is_said_has_words),
        cmocka_unit_test(every_act_shows_how_it_is_said),
        cmocka_unit_test(what_isnt_understood_says_what_is_wrong),
        cmocka_unit_test(each_seat_has_its_own_acts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
