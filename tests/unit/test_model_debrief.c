/* test_model_debrief.c - a table looked back on: what is found by playing the run again is what was heard while it was
 * played. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "model/debrief.h"
#include "unit/talks_maker.h"

typedef struct Run {
    Book *book;
    Game *game;
    Arena *arena;
} Run;

static Run run_of(SeatKind seat) {
    Error err;
    Run run = {.book = make_table(seat), .arena = arena_new()};
    run.game = game_new(run.book, (RoleId){0}, 7, &err);
    assert_non_null(run.game);
    return run;
}

static void run_end(Run *run) {
    arena_free(run->arena);
    game_free(run->game);
    book_free(run->book);
}

static void say(Run *run, const char *words) {
    Error err = {""};
    Say said;
    Talks talks = talks_now(run->book, game_world(run->game));
    if (!say_parse(run->book, &talks, str(words), &said, &err)) fail_msg("%s: %s", words, err.text);
    if (!game_step(run->game, game_move_said(run->game, &said), &err)) fail_msg("%s: %s", words, err.text);
}

static const Debrief *looked(Run *run) {
    const Debrief *debrief = debrief_of(run->game, run->arena);
    assert_non_null(debrief);
    return debrief;
}

static void test_nothing_said(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    assert_null(debrief_of(run.game, run.arena));
    run_end(&run);
}

/* Every text put is looked at with the utilities it had, and a yes is told where it was heard. */
static void test_acts(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    say(&run, "offer:land=stays,sum=100k,name=aid,oath=sworn");
    bool yes = game_heard(run.game)->list[0].answer.kind == ANSWER_ACCEPT;
    say(&run, "ask");
    say(&run, "amend:sum=200k");
    const Debrief *debrief = looked(&run);
    assert_int_equal(debrief->act_count, 3);
    assert_true(debrief->acts[0].put);
    assert_false(debrief->acts[1].put);
    assert_true(debrief->acts[2].put);
    assert_int_equal(debrief->acts[0].answered[MADE_LIAO], yes);
    Deal first = made_deal(0, 1, 1, 1);
    for (uint32_t court = 0; court < COURTS; court++)
        assert_int_equal(debrief->acts[0].u[court], court_utility(&debrief->analysis->domain, &first, court));
    assert_int_equal(debrief->exit, EXIT_KINDS);
    run_end(&run);
}

/* What a court asked after an act is what the parley says it asks. */
static void test_minds(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    say(&run, "offer:sum=100k");
    Talks talks = talks_now(run.book, game_world(run.game));
    Table table = talks_table(run.book, &talks);
    const Debrief *debrief = looked(&run);
    for (uint32_t court = 0; court < COURTS; court++) {
        assert_int_equal(debrief->acts[0].minds[court].asked, court_aspiration(&table, &talks.parley, court));
        assert_int_equal(debrief->acts[0].minds[court].trust, talks.parley.seats[court].trust);
    }
    run_end(&run);
}

/* Sealed talks are gone from the world; the debrief still has the deal that was sealed. */
static void test_sealed(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    say(&run, "offer:land=revenue,sum=300k,name=aid,oath=sworn");
    for (int i = 0; i < 40 && !game_heard(run.game)->list[0].yes; i++) say(&run, "hold");
    assert_true(game_heard(run.game)->list[0].yes);
    Deal agreed = talks_now(run.book, game_world(run.game)).parley.text;
    say(&run, "send");
    const Debrief *debrief = looked(&run);
    if (rules_ended(run.book, game_world(run.game))) {
        assert_int_equal(debrief->exit, EXIT_SEALED);
        assert_int_equal(world_talks(game_world(run.game))->sitting, 0);
    }
    assert_memory_equal(&debrief->deal, &agreed, sizeof agreed);
    for (uint32_t court = 0; court < COURTS; court++)
        assert_int_equal(debrief->u[court], court_utility(&debrief->analysis->domain, &agreed, court));
    run_end(&run);
}

static void test_broken(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    say(&run, "offer:sum=none");
    say(&run, "break");
    assert_true(rules_ended(run.book, game_world(run.game)));
    assert_int_equal(looked(&run)->exit, EXIT_BROKEN);
    run_end(&run);
}

static void choose(Run *run, uint32_t choice) {
    Error err = {""};
    if (!game_step(run->game, game_move(run->game, (ChoiceId){choice}), &err)) fail_msg("%s", err.text);
}

/* The days run out while he waits: no act ends the talks, and they are over all the same. */
static void test_late_by_waiting(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    say(&run, "ask");
    for (int i = 0; i < 6; i++) {
        assert_int_equal(looked(&run)->exit, EXIT_KINDS);
        choose(&run, 2);
    }
    assert_int_equal(looked(&run)->exit, EXIT_LATE);
    run_end(&run);
}

/* Who only goes outside may come back; when the story ends there he has broken off. */
static void test_left_by_a_choice(void **state) {
    (void)state;
    enum { OUTSIDE = 1, HOME };
    Run run = run_of(SEAT_ENVOY);
    ((Branch *)made_choice(run.book, 0)->branches)[0].go = (SceneId){OUTSIDE};
    made_scene(run.book, OUTSIDE)->ending = false;
    make_choice(run.book, OUTSIDE, HOME);
    say(&run, "ask");
    choose(&run, 0);
    assert_int_equal(looked(&run)->exit, EXIT_KINDS);
    choose(&run, 3);
    assert_int_equal(looked(&run)->exit, EXIT_BROKEN);
    run_end(&run);
}

/* An exit may lead to the same table again. */
static void test_ended_and_back(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    made_sitting(run.book)->exits[EXIT_BROKEN].go = (SceneId){0};
    say(&run, "break");
    assert_int_equal(looked(&run)->exit, EXIT_BROKEN);
    say(&run, "ask");
    assert_int_equal(looked(&run)->exit, EXIT_KINDS);
    run_end(&run);
}

/* Each adviser forecasts whenever a text is put, and never otherwise. */
static void test_advisers(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY);
    Domain domain = *run.book->domain;
    Person people[1] = {{.name = "kou", .label = "Kou Zhun"}};
    domain.courts[MADE_SONG].factions[1].person = (PersonId){0};
    domain.courts[MADE_SONG].factions[0].person = (PersonId){ID_NONE};
    Analyses *before = run.book->analyses;
    run.book->domain = &domain;
    run.book->analyses = analyses_new(&domain);
    run.book->people = people;
    run.book->person_count = 1;
    made_role(run.book, 0)->person = (PersonId){ID_NONE};
    say(&run, "offer:sum=100k");
    say(&run, "ask");
    say(&run, "amend:sum=200k");
    const Debrief *debrief = looked(&run);
    assert_int_equal(debrief->adviser_count, 1);
    assert_int_equal(debrief->scored[0].count, 2);
    assert_in_range(debrief->scored[0].brier, 0, 10000);
    assert_true(debrief->scored[0].right <= 2);
    run_end(&run);
    analyses_free(before);
}

static void test_mediator(void **state) {
    (void)state;
    Run run = run_of(SEAT_MEDIATOR);
    say(&run, "draft:sum=100k,oath=sworn");
    say(&run, "inquire:liao");
    const Debrief *debrief = looked(&run);
    assert_int_equal(debrief->act_count, 2);
    assert_true(debrief->acts[0].put);
    Deal put = talks_now(run.book, game_world(run.game)).parley.text;
    assert_memory_equal(&debrief->acts[0].text, &put, sizeof put);
    run_end(&run);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_said),
        cmocka_unit_test(test_acts),
        cmocka_unit_test(test_minds),
        cmocka_unit_test(test_sealed),
        cmocka_unit_test(test_broken),
        cmocka_unit_test(test_advisers),
        cmocka_unit_test(test_mediator),
        cmocka_unit_test(test_late_by_waiting),
        cmocka_unit_test(test_left_by_a_choice),
        cmocka_unit_test(test_ended_and_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
