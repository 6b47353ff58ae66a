/* test_model_talks_minister.c - the seat at home: mandates and the edict, the envoy's bargaining under them,
 * councillors, and the vote on what he brings. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "unit/talks_play.h"

enum { STAYS, REVENUE, CEDED, BOTH = (1 << COURTS) - 1, EMPEROR = 0, KOU = 1, KOU_HIMSELF = 7 };

/* The edict: the land stays, and up to 300,000. Of the name and the oath it says nothing. Time presses. */
static Book *book_of_minister(void) {
    Book *book = make_table(SEAT_MINISTER);
    Sitting *sitting = made_sitting(book);
    memset(sitting->edict, 0, sizeof sitting->edict);
    sitting->edict[MADE_LAND] = 1u << STAYS;
    sitting->edict[MADE_SUM] = 0xf;
    sitting->start = made_deal(STAYS, 0, 1, 0);
    sitting->pressure = 60;
    for (int court = 0; court < COURTS; court++) ((Domain *)book->domain)->courts[court].temper.per_turn = 2;
    return book;
}

static Play *play_minister(void) {
    return play_start(book_of_minister());
}

static Faction *faction_of(Book *book, uint32_t court, uint32_t faction) {
    return &((Domain *)book->domain)->courts[court].factions[faction];
}

static bool in_mandate(const Play *play, const Deal *text) {
    for (uint32_t c = 0; c < MADE_CLAUSES; c++)
        if (!talks_allows(play->book, play_talks(play), c, text->option[c])) return false;
    return true;
}

static bool capped(const Play *play) {
    return world_get(play->now, play->book->sittings[0].capped) == 1;
}

/* ---- mandates --------------------------------------------------------------------------------------------------- */

static void an_unaltered_mandate_is_the_edict(void **state) {
    (void)state;
    Play *play = play_minister();
    Talks talks = talks_now(play->book, play->now);
    Deal furthest = made_deal(STAYS, 3, 1, 0);
    assert_memory_equal(&talks.limit, &furthest, sizeof furthest);
    for (uint8_t o = 0; o < 4; o++) assert_true(talks_allows(play->book, &talks, MADE_SUM, o));
    assert_true(talks_allows(play->book, &talks, MADE_LAND, STAYS));
    assert_false(talks_allows(play->book, &talks, MADE_LAND, REVENUE));
    assert_false(talks_edict(&play->book->sittings[0], MADE_LAND, CEDED));
    assert_true(talks_edict(&play->book->sittings[0], MADE_NAME, 2));
    assert_true(play_say(play, "dispatch"));
    assert_false(capped(play));
    play_free(play);
}

static void a_start_beyond_the_edict_isnt_allowed_by_the_mandate(void **state) {
    (void)state;
    Book *book = book_of_minister();
    made_sitting(book)->start.option[MADE_LAND] = CEDED;
    Play *play = play_start(book);
    Talks talks = talks_now(book, play->now);
    assert_int_equal(talks.limit.option[MADE_LAND], STAYS);
    assert_false(talks_allows(book, &talks, MADE_LAND, CEDED));
    play_free(play);
}

static void what_the_ruler_said_nothing_of_begins_where_the_talks_do(void **state) {
    (void)state;
    Play *play = play_minister();
    Talks talks = talks_now(play->book, play->now);
    assert_true(talks_allows(play->book, &talks, MADE_NAME, 0)); /* better than where it lies */
    assert_true(talks_allows(play->book, &talks, MADE_NAME, 1));
    assert_false(talks_allows(play->book, &talks, MADE_NAME, 2));
    play_free(play);
}

static void a_mandate_beyond_the_edict_is_refused_by_the_clause(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_false(play_say(play, "dispatch:land=ceded"));
    assert_string_equal(play->err.text, "Land: the edict doesn't allow “ceded”.");
    assert_true(play_say(play, "dispatch:name=tribute")); /* of which it says nothing */
    play_free(play);
}

static void forbidding_what_the_edict_allows_is_capping(void **state) {
    (void)state;
    Book *book = book_of_minister();
    made_sitting(book)->days = 8;
    Play *play = play_start(book);
    assert_true(play_say(play, "dispatch:name=gift")); /* narrower, but not than the edict */
    assert_false(capped(play));
    assert_true(play_say(play, "dispatch:sum=100k"));
    assert_true(capped(play));
    assert_false(talks_allows(play->book, play_talks(play), MADE_SUM, 2));
    if (play_scene(play) == 0) assert_true(play_say(play, "dispatch:sum=300k"));
    assert_true(capped(play)); /* what he did once he has done */
    play_free(play);
}

/* ---- in the tent ------------------------------------------------------------------------------------------------ */

static void the_envoy_keeps_within_his_mandate(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "dispatch:sum=100k,name=gift"));
    uint32_t put = 0;
    for (uint32_t i = 0; i < play->hearing.count; i++) {
        const Heard *heard = &play->hearing.list[i];
        if (heard->kind != HEARD_ANSWER || heard->court != MADE_SONG || heard->answer.kind == ANSWER_LEAVE) continue;
        assert_true(in_mandate(play, &heard->answer.text));
        assert_true(heard->answer.text.option[MADE_SUM] <= 1);
        put++;
    }
    assert_true(put > 0 && put <= 6);
    play_free(play);
}

static void exchanges_are_reported_in_order(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "dispatch"));
    assert_true(play->hearing.count > 1);
    for (uint32_t i = 0; i < play->hearing.count; i++) {
        assert_int_equal(play->hearing.list[i].kind, HEARD_ANSWER);
        assert_int_equal(play->hearing.list[i].court, i % 2 == 0 ? MADE_SONG : MADE_LIAO);
    }
    play_free(play);
}

/* Sends him until they agree; the days run out after a few. */
static void bargain(Play *play, const char *mandate) {
    for (int i = 0; i < 2 && play_talks(play)->parley.agreed != BOTH; i++) assert_true(play_say(play, mandate));
    assert_int_equal(play_talks(play)->parley.agreed, BOTH);
}

static void both_have_said_yes_to_what_they_agree_on(void **state) {
    (void)state;
    Play *play = play_minister();
    bargain(play, "dispatch:sum=300k,name=aid,oath=sworn");
    assert_true(in_mandate(play, &play_talks(play)->parley.text));
    const Heard *last = &play->hearing.list[play->hearing.count - 1];
    assert_int_equal(last->answer.kind, ANSWER_ACCEPT);
    assert_true(play_say(play, "send"));
    assert_int_equal(play_scene(play), 1 + EXIT_SEALED);
    play_free(play);
}

static void a_mission_takes_two_days(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "sound:emperor"));
    assert_true(play_say(play, "dispatch"));
    assert_int_equal(rules_day(play->book, play->now), MADE_DAY + 2);
    assert_int_equal(world_get(play->now, play->book->sittings[0].day_count), 2);
    assert_int_equal(play_talks(play)->acts, 0);
    play_free(play);
}

static void the_war_moves_while_he_is_away(void **state) {
    (void)state;
    Book *book = book_of_minister();
    FactId turned = schema_find(book->schema, str("turned"));
    DueId ice = make_due(book, "ice", false, make_effect(book, (Effects){0}, (Effect){EFFECT_SET, turned, 1, 0}));
    made_role(book, 0)->effects = make_effect(book, (Effects){0}, make_start(book, ice, 1));
    Play *play = play_start(book);
    assert_true(play_say(play, "dispatch:sum=none"));
    const Heard *last = &play->hearing.list[play->hearing.count - 1];
    assert_int_equal(last->kind, HEARD_WAR);
    assert_int_equal(last->situation, MADE_RIVER);
    assert_int_equal(play_talks(play)->situation, MADE_RIVER);
    play_free(play);
}

static void a_second_mission_goes_on_from_the_first(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "dispatch:sum=none,name=gift"));
    int32_t turn = play_talks(play)->parley.turn;
    Deal lies = play_talks(play)->parley.text;
    assert_int_not_equal(play_talks(play)->parley.agreed, BOTH);
    assert_true(play_say(play, "dispatch:sum=200k,name=aid"));
    assert_true(play_talks(play)->parley.turn > turn);
    assert_memory_equal(&play_heard(play, HEARD_ANSWER, MADE_SONG)->text, &lies, sizeof lies);
    play_free(play);
}

static void a_narrower_mandate_takes_back_what_he_may_no_longer_put(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "dispatch:sum=300k,name=aid"));
    assert_int_equal(play_talks(play)->parley.agreed, BOTH);
    assert_true(play_say(play, "dispatch:sum=none,name=gift,oath=sworn"));
    const Deal *put = &play_heard(play, HEARD_ANSWER, MADE_SONG)->answer.text;
    assert_int_equal(put->option[MADE_SUM], 0);
    assert_int_equal(put->option[MADE_NAME], 0);
    if (play_talks(play)->parley.agreed >> MADE_SONG & 1) assert_true(in_mandate(play, &play_talks(play)->parley.text));
    play_free(play);
}

static void where_nothing_would_pass_at_home_he_repeats_his_limit(void **state) {
    (void)state;
    Book *book = book_of_minister();
    ((WarState *)book->domain->states)[MADE_SIEGE].chance = 95;
    Play *play = play_start(book);
    assert_true(play_say(play, "dispatch:sum=100k"));
    Deal limit = made_deal(STAYS, 1, 1, 0);
    for (uint32_t i = 0; i < play->hearing.count; i += 2) {
        assert_int_equal(play->hearing.list[i].answer.kind, ANSWER_HOLD);
        assert_memory_equal(&play->hearing.list[i].answer.text, &limit, sizeof limit);
    }
    play_free(play);
}

static void who_goes_home_ends_the_talks(void **state) {
    (void)state;
    Book *book = book_of_minister();
    ((WarState *)book->domain->states)[MADE_SIEGE].chance = 5;
    faction_of(book, MADE_LIAO, 0)->prize = 900; /* the empress would rather fight than sign anything */
    Play *play = play_start(book);
    assert_true(play_say(play, "dispatch"));
    assert_int_equal(play->hearing.count, 2);
    assert_int_equal(play->hearing.list[1].answer.kind, ANSWER_LEAVE);
    assert_int_equal(play_scene(play), 1 + EXIT_LEFT);
    play_free(play);
}

static void asking_before_the_time_has_come_costs_face(void **state) {
    (void)state;
    Play *ripe = play_minister();
    assert_true(play_say(ripe, "dispatch"));
    assert_int_equal(play_talks(ripe)->parley.seats[MADE_SONG].face, 0);
    play_free(ripe);
    Book *book = book_of_minister();
    made_sitting(book)->base = MADE_SIEGE; /* nobody has been hurt yet */
    Play *early = play_start(book);
    assert_true(play_say(early, "dispatch"));
    assert_int_equal(play_talks(early)->parley.seats[MADE_SONG].face, 1);
    play_free(early);
}

/* ---- councillors ------------------------------------------------------------------------------------------------ */

static void a_councillor_says_how_he_would_vote_and_why(void **state) {
    (void)state;
    Book *book = book_of_minister();
    made_sitting(book)->start = made_deal(CEDED, 3, 2, 0);
    made_sitting(book)->edict[MADE_LAND] = 0; /* so that all of it may be granted */
    Play *play = play_start(book);
    assert_true(play_say(play, "sound:kou"));
    const Heard *heard = play_heard(play, HEARD_SOUNDED, MADE_SONG);
    assert_int_equal(heard->faction, KOU);
    assert_false(heard->yes);
    assert_int_equal(heard->answer.refusal.faction, KOU);
    assert_true(heard->answer.refusal.red_line);
    assert_int_equal(heard->answer.refusal.red_clause, MADE_LAND);
    assert_int_equal(heard->interest, MADE_HONOUR); /* 16 a half-step, and 19 of them lost: */
    assert_int_equal(heard->clause, MADE_NAME);     /* ten by the name, eight by the land */
    assert_false(play_talks(play)->consulted);
    play_free(play);
}

static void a_yes_has_its_price(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "sound:emperor"));
    const Heard *heard = play_heard(play, HEARD_SOUNDED, MADE_SONG);
    assert_true(heard->yes);
    assert_int_equal(heard->answer.step_count, 1);
    Table table = talks_table(play->book, play_talks(play));
    Deal dearer = heard->text;
    dearer.option[heard->answer.steps[0].clause] = heard->answer.steps[0].option;
    Refusal refusal = faction_refusal(&table, &play_talks(play)->parley, MADE_SONG, EMPEROR, &dearer);
    assert_int_equal(refusal.faction, EMPEROR);
    assert_false(refusal.red_line);
    play_free(play);
}

static void the_ruler_tells_him_his_courts_mind(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "sound:emperor"));
    const Heard *heard = play_heard(play, HEARD_SOUNDED, MADE_SONG);
    assert_true(heard->yes);
    assert_int_equal(heard->answer.refusal.faction, FACTIONS_MOST);
    assert_int_equal(heard->answer.refusal.distance, DISTANCE_SEALED);
    assert_true(play_talks(play)->consulted);
    assert_int_equal(play_talks(play)->acts, 1);
    assert_int_equal(rules_day(play->book, play->now), MADE_DAY);
    play_free(play);
}

static void nobody_sounds_himself(void **state) {
    (void)state;
    Book *book = book_of_minister();
    faction_of(book, MADE_SONG, KOU)->person = made_role(book, 0)->person = (PersonId){KOU_HIMSELF};
    faction_of(book, MADE_SONG, EMPEROR)->person = (PersonId){ID_NONE};
    Play *play = play_start(book);
    assert_int_equal(talks_faction(book, play->now), KOU);
    assert_false(play_say(play, "sound:kou"));
    assert_string_equal(play->err.text, "You speak for that side yourself, and know your own mind.");
    assert_false(play_say(play, "sway:kou,strength"));
    assert_false(play_say(play, "sound:empress"));
    Say say = {.kind = TALK_SOUND, .faction = 2};
    assert_false(play_move(play, (Move){.choice = {ID_NONE}, .say = say}));
    assert_string_equal(play->err.text, "There is no such councillor at your court.");
    assert_true(play_say(play, "sound:emperor"));
    play_free(play);
}

static void evidence_sways_one_councillor_once(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "sway:kou,strength")); /* 45 and 14 more, told 30 with seventy of a hundred */
    const int32_t *shift = play_talks(play)->parley.seats[MADE_SONG].shift;
    assert_int_equal(shift[KOU], -20); /* all that words can do */
    assert_int_equal(shift[EMPEROR], 0);
    const Heard *heard = play_heard(play, HEARD_ARGUED, MADE_SONG);
    assert_true(heard->yes);
    assert_int_equal(heard->faction, KOU);
    assert_int_equal(heard->token, TOKEN_STRENGTH);
    assert_false(play_say(play, "sway:kou,strength"));
    assert_string_equal(play->err.text, "He has heard that. It moves nobody twice.");
    assert_true(play_say(play, "sway:emperor,rumour")); /* 45, told 80 with fifteen of a hundred */
    assert_int_equal(play_talks(play)->parley.seats[MADE_SONG].shift[EMPEROR], 5);
    assert_int_equal(play_talks(play)->parley.seats[MADE_LIAO].shift[0], 0);
    play_free(play);
}

/* Nothing is offered to who reckons with it already: whatever may be shown moves him. */
static void whatever_may_be_shown_moves(void **state) {
    (void)state;
    uint32_t shown = 0;
    for (uint32_t token = 0; token < MADE_TOKENS; token++)
        for (uint32_t faction = 0; faction < FACTIONS_MOST; faction++) {
            Play *play = play_start(make_table(SEAT_MINISTER));
            Move move = {.choice = {ID_NONE}, .say = {.kind = TALK_SWAY, .faction = (uint8_t)faction}};
            move.say.token = (uint8_t)token;
            for (int times = 0; play_move(play, move); times++) {
                assert_true(play_heard(play, HEARD_ARGUED, MADE_SONG)->yes);
                assert_int_equal(times, 0);
                shown++;
            }
            play_free(play);
        }
    assert_true(shown > 0);
}

static void only_what_is_known_of_the_war_sways(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_false(play_say(play, "sway:kou,ceiling"));
    assert_string_equal(play->err.text, "That says nothing of how the war would go on.");
    assert_false(play_say(play, "sway:kou,locked"));
    assert_string_equal(play->err.text, "That isn't known to you.");
    assert_true(play_choose(play, 2));
    assert_true(play_say(play, "sway:kou,locked"));
    play_free(play);
}

static void a_swayed_councillor_votes_otherwise(void **state) {
    (void)state;
    Book *book = book_of_minister();
    made_sitting(book)->start = made_deal(STAYS, 3, 1, 0);
    faction_of(book, MADE_SONG, KOU)->prize = 100; /* 59 in a hundred of it, he thinks, and then 39 */
    Play *play = play_start(book);
    assert_true(play_say(play, "sound:kou"));
    assert_false(play_heard(play, HEARD_SOUNDED, MADE_SONG)->yes);
    assert_true(play_say(play, "sway:kou,strength"));
    assert_true(play_say(play, "sound:kou"));
    assert_true(play_heard(play, HEARD_SOUNDED, MADE_SONG)->yes);
    play_free(play);
}

/* ---- the vote --------------------------------------------------------------------------------------------------- */

/* Nothing passes without Kou, who would by his own count fight on. */
static Book *book_of_a_hard_minister(void) {
    Book *book = book_of_minister();
    ((Domain *)book->domain)->courts[MADE_SONG].quota = 80;
    faction_of(book, MADE_SONG, KOU)->prize = 600;
    faction_of(book, MADE_SONG, EMPEROR)->person = (PersonId){ID_NONE};
    faction_of(book, MADE_SONG, KOU)->person = (PersonId){KOU_HIMSELF};
    made_sitting(book)->edict[MADE_SUM] = 1u << 3;
    return book;
}

static void who_sends_a_text_votes_for_it(void **state) {
    (void)state;
    Book *book = book_of_a_hard_minister();
    made_role(book, 0)->person = (PersonId){KOU_HIMSELF};
    Play *play = play_start(book);
    assert_true(play_say(play, "dispatch"));
    assert_int_equal(play_talks(play)->parley.agreed, BOTH);
    assert_true(play_say(play, "send"));
    assert_true(play_heard(play, HEARD_VOTE, MADE_SONG)->yes);
    assert_int_equal(play_heard(play, HEARD_VOTE, MADE_SONG)->vote.yes, 100);
    assert_int_equal(play_scene(play), 1 + EXIT_SEALED);
    play_free(play);
}

static void a_vote_that_fails_at_home_says_why(void **state) {
    (void)state;
    Play *play = play_start(book_of_a_hard_minister());
    assert_true(play_say(play, "dispatch"));
    assert_int_equal(play_talks(play)->parley.agreed, BOTH);
    assert_true(play_say(play, "send"));
    const Heard *heard = play_heard(play, HEARD_VOTE, MADE_SONG);
    assert_false(heard->yes);
    assert_int_equal(heard->vote.yes, 65);
    assert_int_equal(heard->answer.refusal.faction, KOU);
    assert_true(heard->answer.refusal.gap > 0);
    assert_true(play_heard(play, HEARD_VOTE, MADE_LIAO)->yes);
    assert_int_equal(play_talks(play)->parley.voted_down, 1u << MADE_SONG);
    assert_int_equal(play_talks(play)->parley.agreed, 1u << MADE_LIAO);
    assert_int_equal(play_scene(play), 0);
    play_free(play);
}

static void he_doesnt_vote_across_his_own_red_line(void **state) {
    (void)state;
    Book *book = book_of_a_hard_minister();
    made_role(book, 0)->person = (PersonId){KOU_HIMSELF};
    faction_of(book, MADE_SONG, KOU)->red[MADE_SUM] = 1u << 3;
    Play *play = play_start(book);
    assert_true(play_say(play, "dispatch"));
    assert_true(play_say(play, "send"));
    const Heard *heard = play_heard(play, HEARD_VOTE, MADE_SONG);
    assert_false(heard->yes);
    assert_int_equal(heard->vote.crossed, 1u << KOU);
    assert_true(heard->answer.refusal.red_line);
    assert_int_equal(heard->answer.refusal.red_clause, MADE_SUM);
    play_free(play);
}

static void only_what_he_was_sent_for_can_be_sealed(void **state) {
    (void)state;
    Book *book = book_of_minister();
    made_sitting(book)->opener = MADE_LIAO;
    Play *play = play_start(book);
    assert_false(play_say(play, "send")); /* their text lies there, and nobody has been sent */
    assert_string_equal(play->err.text, "No text lies there that both sides have said yes to.");
    assert_true(play_say(play, "dispatch:sum=none,name=gift"));
    assert_int_equal(play_talks(play)->parley.author, MADE_LIAO);
    assert_false(in_mandate(play, &play_talks(play)->parley.text));
    assert_false(play_say(play, "send"));
    play_free(play);
}

static void he_can_break_off(void **state) {
    (void)state;
    Play *play = play_minister();
    assert_true(play_say(play, "break"));
    assert_int_equal(play_scene(play), 1 + EXIT_BROKEN);
    play_free(play);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_unaltered_mandate_is_the_edict),
        cmocka_unit_test(a_start_beyond_the_edict_isnt_allowed_by_the_mandate),
        cmocka_unit_test(what_the_ruler_said_nothing_of_begins_where_the_talks_do),
        cmocka_unit_test(a_mandate_beyond_the_edict_is_refused_by_the_clause),
        cmocka_unit_test(forbidding_what_the_edict_allows_is_capping),
        cmocka_unit_test(a_yes_has_its_price),
        cmocka_unit_test(the_envoy_keeps_within_his_mandate),
        cmocka_unit_test(exchanges_are_reported_in_order),
        cmocka_unit_test(both_have_said_yes_to_what_they_agree_on),
        cmocka_unit_test(a_mission_takes_two_days),
        cmocka_unit_test(the_war_moves_while_he_is_away),
        cmocka_unit_test(a_second_mission_goes_on_from_the_first),
        cmocka_unit_test(a_narrower_mandate_takes_back_what_he_may_no_longer_put),
        cmocka_unit_test(where_nothing_would_pass_at_home_he_repeats_his_limit),
        cmocka_unit_test(who_goes_home_ends_the_talks),
        cmocka_unit_test(asking_before_the_time_has_come_costs_face),
        cmocka_unit_test(a_councillor_says_how_he_would_vote_and_why),
        cmocka_unit_test(the_ruler_tells_him_his_courts_mind),
        cmocka_unit_test(nobody_sounds_himself),
        cmocka_unit_test(evidence_sways_one_councillor_once),
        cmocka_unit_test(whatever_may_be_shown_moves),
        cmocka_unit_test(only_what_is_known_of_the_war_sways),
        cmocka_unit_test(a_swayed_councillor_votes_otherwise),
        cmocka_unit_test(who_sends_a_text_votes_for_it),
        cmocka_unit_test(a_vote_that_fails_at_home_says_why),
        cmocka_unit_test(he_doesnt_vote_across_his_own_red_line),
        cmocka_unit_test(only_what_he_was_sent_for_can_be_sealed),
        cmocka_unit_test(he_can_break_off),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
