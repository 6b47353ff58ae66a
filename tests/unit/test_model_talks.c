/* test_model_talks.c - how talks end, and what the story reads of them afterwards. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "unit/talks_play.h"

static Play *play_envoy(void) {
    return play_start(make_table(SEAT_ENVOY));
}

static Faction *faction_of(Book *book, uint32_t court, uint32_t faction) {
    return &((Domain *)book->domain)->courts[court].factions[faction];
}

static void assert_refused(Play *play, const char *words, const char *why) {
    assert_false(play_say(play, words));
    assert_string_equal(play->err.text, why);
}

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

/* One that would open by going home hears the player first, and doesn't end the talks before they begin. */
static void a_court_with_nothing_to_open_with_waits(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MINISTER);
    faction_of(book, MADE_LIAO, 0)->prize = 2000;
    made_sitting(book)->opener = MADE_LIAO;
    made_sitting(book)->exits[EXIT_BROKEN].declared = false;
    Play *play = play_start(book);
    assert_true(play_say(play, "sound:kou"));
    assert_int_equal(play_scene(play), 0);
    assert_true(play_say(play, "dispatch"));
    assert_int_equal(play_scene(play), 1 + EXIT_LEFT);
    play_free(play);
}

/* With an empty frontier nothing can be said, but the player isn't shut in. */
static void a_problem_too_large_to_bargain_over_can_be_left(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    Analysis *analysis = (Analysis *)analysis_at(book->analyses, MADE_SIEGE);
    frontier_free(analysis->frontier);
    analysis->frontier = frontier_empty(&analysis->domain);
    Play *play = play_start(book);
    assert_refused(play, "offer:sum=100k", "This treaty has too many clauses tied together to bargain over.");
    assert_true(play_say(play, "break"));
    assert_int_equal(play_scene(play), 1 + EXIT_BROKEN);
    play_free(play);
}

/* A choice leads away from the table and, from there, one leads back. */
static Book *book_with_a_way_out(SeatKind seat) {
    enum { OUTSIDE = 1 + EXIT_EXPOSED };
    Book *book = make_table(seat);
    ((Branch *)made_choice(book, 0)->branches)[0].go = (SceneId){OUTSIDE};
    made_scene(book, OUTSIDE)->ending = false;
    make_choice(book, OUTSIDE, 0);
    return book;
}

static void talks_taken_up_again_know_what_happened_meanwhile(void **state) {
    (void)state;
    Book *book = book_with_a_way_out(SEAT_ENVOY);
    FactId trust = book->sittings[0].trust[MADE_LIAO];
    Choice *back = made_choice(book, 3);
    back->effects = make_effect(book, back->effects, (Effect){EFFECT_SET, trust, 1, 0});
    Play *play = play_start(book);
    assert_true(play_say(play, "ask"));
    Deal text = play_talks(play)->parley.text;
    assert_true(play_choose(play, 0) && play_choose(play, 3));
    assert_int_equal(play_scene(play), 0);
    assert_int_equal(play_talks(play)->situation, MADE_RIVER);
    assert_memory_equal(&play_talks(play)->parley.text, &text, sizeof text);
    assert_true(play_talks(play)->parley.seats[MADE_LIAO].causes >> CAUSE_EVENT & 1);
    assert_int_equal(talks_trust(play_talks(play), MADE_LIAO), 15);
    assert_int_equal(play_heard(play, HEARD_WAR, 0)->situation, MADE_RIVER);
    play_free(play);
}

/* A world that held other talks begins as empty as a new one. */
static void a_start_is_a_start_whatever_was_there(void **state) {
    (void)state;
    Play *play = play_envoy();
    Outcome outcome = {.hearing = NULL};
    uint64_t fresh = world_hash(play->now);
    assert_true(play_say(play, "offer:sum=100k"));
    assert_true(rules_start(play->book, (RoleId){0}, play->now, &outcome, &play->err));
    assert_int_equal(world_hash(play->now), fresh);
    assert_false(talks_begun(play->book, play->now));
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

/* A choice at the table, or news, that changes the count is felt there. */
static void what_the_story_does_to_trust_is_felt_at_the_table(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    FactId trust = book->sittings[0].trust[MADE_LIAO];
    Choice *choice = made_choice(book, 0);
    choice->effects = make_effect(book, choice->effects, (Effect){EFFECT_ADD, trust, -3, 0});
    Play *play = play_start(book);
    assert_true(play_say(play, "ask"));
    int32_t before = talks_trust(play_talks(play), MADE_LIAO);
    assert_true(play_choose(play, 0));
    assert_int_equal(talks_trust(play_talks(play), MADE_LIAO), before - 30);
    play_free(play);
}

static void the_story_reads_how_far_they_trust_him(void **state) {
    (void)state;
    Play *play = play_envoy();
    FactId trust = play->book->sittings[0].trust[MADE_LIAO];
    for (int bluffs = 1; bluffs <= 3; bluffs++) {
        assert_true(play_say(play, "warn"));
        assert_int_equal(world_get(play->now, trust), (55 - 10 * bluffs) / 10); /* at once */
    }
    assert_true(play_say(play, "break"));
    assert_int_equal(world_get(play->now, trust), 2);
    assert_int_equal(world_get(play->now, play->book->sittings[0].trust[MADE_SONG]), 5);
    play_free(play);
}

static void trust_falls_in_bands(void **state) {
    (void)state;
    for (int32_t min = 0; min < 3; min++)
        for (int32_t max = min; max <= min + 100; max++) {
            Fact count = {.kind = FACT_COUNT, .min = min, .max = max};
            assert_int_equal(trust_band(&count, 0), min);
            assert_int_equal(trust_band(&count, 100), max);
            for (int32_t band = min; band <= max; band++)
                assert_int_equal(trust_band(&count, trust_middle(&count, band)), band);
            for (int32_t trust = 1; trust <= 100; trust++)
                assert_in_range(trust_band(&count, trust) - trust_band(&count, trust - 1), 0, max - min > 0 ? 1 : 0);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(breaking_off),
        cmocka_unit_test(a_court_that_would_rather_fight_goes_home),
        cmocka_unit_test(a_court_with_nothing_to_open_with_waits),
        cmocka_unit_test(a_problem_too_large_to_bargain_over_can_be_left),
        cmocka_unit_test(talks_taken_up_again_know_what_happened_meanwhile),
        cmocka_unit_test(a_start_is_a_start_whatever_was_there),
        cmocka_unit_test(the_days_run_out),
        cmocka_unit_test(waiting_runs_out_as_well),
        cmocka_unit_test(a_go_between_who_has_lost_a_courts_trust_is_out),
        cmocka_unit_test(what_the_story_does_to_trust_is_felt_at_the_table),
        cmocka_unit_test(the_story_reads_how_far_they_trust_him),
        cmocka_unit_test(trust_falls_in_bands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
