/* test_model_talks_mediator.c - the go-between: drafts and what is said of them, what he tells and how, what comes to
 * light, what his trust is worth, and what he is advised. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/rules.h"
#include "model/talks_ripe.h"
#include "talks_maker.h"

typedef struct Run {
    Book *book;
    World *world, *next;
    Hearing hearing;
    Outcome outcome;
    Error err;
} Run;

static void begin(Run *run) {
    run->world = world_new(run->book->schema);
    run->next = world_new(run->book->schema);
    run->outcome = (Outcome){.hearing = &run->hearing};
    assert_true(rules_start(run->book, (RoleId){0}, run->world, &run->outcome, &run->err));
    run->outcome.hearing = &run->hearing;
}

static void make_run(Run *run) {
    run->book = make_table(SEAT_MEDIATOR);
    begin(run);
}

static void free_run(Run *run) {
    world_free(run->world);
    world_free(run->next);
    book_free(run->book);
}

static bool move(Run *run, Move wanted) {
    if (!rules_step(run->book, run->world, wanted, run->next, &run->outcome, &run->err)) return false;
    world_copy(run->world, run->next);
    return true;
}

static bool say(Run *run, Say words) {
    return move(run, (Move){.choice = {ID_NONE}, .say = words});
}

static bool found_out(Run *run, Say words) {
    return move(run, (Move){.choice = {ID_NONE}, .branch = 1, .say = words});
}

static bool choose(Run *run, uint32_t choice) {
    return move(run, (Move){.choice = {choice}});
}

static Say drafting(Deal deal) {
    return (Say){.kind = TALK_DRAFT, .deal = deal};
}

static Say telling(uint8_t court, uint8_t token, Manner manner) {
    return (Say){.kind = TALK_TELL, .court = court, .token = token, .manner = (uint8_t)manner};
}

static Say carrying(uint8_t court, Manner manner) {
    return (Say){.kind = TALK_CARRY, .court = court, .manner = (uint8_t)manner};
}

static Say verifying(uint8_t token) {
    return (Say){.kind = TALK_VERIFY, .token = token};
}

static const Talks *talks_of(const Run *run) {
    return world_talks(run->world);
}

static int32_t trust(const Run *run, uint32_t court) {
    return talks_now(run->book, run->world).trust[court];
}

static const Deal MODEST = {{0, 2, 1, 1}}, GREEDY_FOR_LIAO = {{2, 3, 2, 1}}; /* Song and Liao; Liao alone */

static void refuses(Run *run, Say words, const char *reason) {
    assert_false(say(run, words));
    assert_non_null(strstr(run->err.text, reason));
}

/* ---- drafts ----------------------------------------------------------------------------------------------------- */

static void test_each_court_marks_a_draft(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
    const Talks *talks = talks_of(&run);
    assert_int_equal(run.hearing.count, COURTS);
    for (uint32_t court = 0; court < COURTS; court++) {
        const Heard *heard = &run.hearing.list[court];
        int32_t is[INTERESTS_MOST], own[INTERESTS_MOST];
        domain_worth(run.book->domain, &GREEDY_FOR_LIAO, court, is);
        domain_worth(run.book->domain, &talks->parley.seats[court].ask, court, own);
        assert_int_equal(heard->kind, HEARD_MARKS);
        assert_int_equal(heard->court, court);
        for (uint32_t i = 0; i < INTERESTS_MOST; i++) assert_int_equal(heard->marks[i], is[i] - own[i]);
        assert_int_equal(talks->parley.seats[court].face, 0);
        assert_false(talks->parley.seats[court].spoken);
    }
    assert_int_equal(run.hearing.list[MADE_SONG].answer.kind, ANSWER_REFUSE);
    assert_true(run.hearing.list[MADE_SONG].answer.refusal.red_line ||
                run.hearing.list[MADE_SONG].marks[MADE_HONOUR] < 0);
    assert_int_equal(run.hearing.list[MADE_LIAO].answer.kind, ANSWER_ACCEPT);
    assert_int_equal(talks->parley.agreed, 1u << MADE_LIAO);
    assert_int_equal(talks->parley.author, NOBODY);
    assert_memory_equal(&talks->parley.text, &GREEDY_FOR_LIAO, sizeof(Deal));
    assert_int_equal(talks->drafts, 1);
    assert_true(talks->word[MADE_SONG] && !talks->word[MADE_LIAO]);
    free_run(&run);
}

static void test_both_read_a_draft_at_the_same_pressure(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    Talks before = talks_now(run.book, run.world);
    Table table = talks_table(run.book, &before);
    int32_t asked[COURTS];
    parley_draft(&table, &before.parley, &MODEST);
    for (uint32_t court = 0; court < COURTS; court++) asked[court] = court_aspiration(&table, &before.parley, court);
    assert_true(say(&run, drafting(MODEST)));
    for (uint32_t court = 0; court < COURTS; court++)
        assert_int_equal(run.hearing.list[court].answer.asked, asked[court]);
    free_run(&run);
}

static void seal_modest(Run *run) {
    run->book = make_table(SEAT_MEDIATOR);
    made_sitting(run->book)->pressure = 80;
    begin(run);
    assert_true(say(run, drafting(MODEST)));
}

static void test_a_text_that_both_accept_is_sent_and_sealed(void **state) {
    (void)state;
    Run run;
    seal_modest(&run);
    assert_int_equal(talks_of(&run)->parley.agreed, 3);
    assert_false(talks_of(&run)->word[MADE_SONG] || talks_of(&run)->word[MADE_LIAO]);
    assert_true(say(&run, (Say){.kind = TALK_SEND}));
    assert_int_equal(rules_scene(run.book, run.world).at, 1 + EXIT_SEALED);
    assert_int_equal(run.hearing.count, COURTS);
    for (uint32_t c = 0; c < MADE_CLAUSES; c++)
        assert_int_equal(world_get(run.world, run.book->clauses[c].fact), MODEST.option[c] + 1);
    free_run(&run);
}

static void test_only_a_text_that_both_accept_is_sent(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    refuses(&run, (Say){.kind = TALK_SEND}, "both sides");
    assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
    refuses(&run, (Say){.kind = TALK_SEND}, "both sides");
    free_run(&run);
}

static void test_a_fourth_draft_costs_trust_where_it_is_refused(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    for (int i = 0; i < 4; i++) {
        int32_t before = trust(&run, MADE_SONG), liao = trust(&run, MADE_LIAO);
        assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
        assert_int_equal(trust(&run, MADE_SONG), before - (i == 3 ? 2 : 0));
        assert_int_equal(trust(&run, MADE_LIAO), liao);
        assert_true(say(&run, carrying(MADE_SONG, MANNER_BENT)));
    }
    free_run(&run);
}

static void test_a_court_goes_home_at_full_pressure_only(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    made_sitting(run.book)->pressure = 100;
    begin(&run);
    for (int i = 0; i < 12 && rules_scene(run.book, run.world).at == 0; i++)
        assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(rules_scene(run.book, run.world).at, 1 + EXIT_LEFT);
    assert_int_equal(run.hearing.list[0].answer.kind, ANSWER_LEAVE);
    assert_int_equal(run.hearing.count, 1);
    free_run(&run);
}

static void test_a_court_with_no_deal_stays_and_refuses(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    Domain *domain = (Domain *)run.book->domain;
    domain->courts[MADE_SONG].loss = 3000; /* nothing on paper is worth as much as losing the war */
    begin(&run);
    assert_true(say(&run, drafting(MODEST)));
    assert_int_equal(run.hearing.list[MADE_SONG].answer.kind, ANSWER_REFUSE);
    assert_int_equal(rules_scene(run.book, run.world).at, 0);
    free_run(&run);
}

/* ---- questions -------------------------------------------------------------------------------------------------- */

static void test_a_court_answers_by_its_trust_in_him(void **state) {
    (void)state;
    static const int32_t bands[] = {6, 4, 1};
    static const Candour wanted[] = {CANDOUR_TRUE, CANDOUR_VAGUE, CANDOUR_CLOSED};
    Say asking = {.kind = TALK_INQUIRE, .court = MADE_LIAO, .clause = MADE_SUM, .option = 3};
    for (int i = 0; i < 3; i++) {
        Run run = {.book = make_table(SEAT_MEDIATOR)};
        Fact *fact = (Fact *)schema_fact(run.book->schema, made_sitting(run.book)->trust[MADE_LIAO]);
        fact->start = bands[i];
        begin(&run);
        assert_true(say(&run, asking));
        assert_int_equal(run.hearing.list[0].kind, HEARD_ASKED);
        assert_int_equal(run.hearing.list[0].court, MADE_LIAO);
        assert_int_equal(run.hearing.list[0].candour, wanted[i]);
        free_run(&run);
    }
}

static void test_questions_are_put_to_courts_and_clauses_that_are_there(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    refuses(&run, (Say){.kind = TALK_INQUIRE, .court = COURTS, .clause = TERM_NONE}, "no such court");
    refuses(&run, (Say){.kind = TALK_INQUIRE, .court = MADE_SONG, .clause = MADE_CLAUSES}, "no such clause");
    refuses(&run, (Say){.kind = TALK_INQUIRE, .court = MADE_SONG, .clause = MADE_OATH, .option = 2}, "no such option");
    assert_true(say(&run, (Say){.kind = TALK_INQUIRE, .court = MADE_SONG, .clause = TERM_NONE}));
    assert_true(run.hearing.list[0].clause == ID_NONE);
    free_run(&run);
}

/* ---- telling ---------------------------------------------------------------------------------------------------- */

static int32_t shift_of(const Run *run, uint32_t court) {
    return talks_of(run)->parley.seats[court].shift[0];
}

static void test_telling_moves_belief_by_manner(void **state) {
    (void)state;
    int32_t moved[MANNER_BENT + 1];
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        Run run;
        make_run(&run);
        assert_true(say(&run, telling(MADE_SONG, TOKEN_STRENGTH, manner)));
        assert_int_equal(run.hearing.list[0].kind, HEARD_ARGUED);
        assert_true(run.hearing.list[0].yes);
        assert_int_equal(talks_of(&run)->told[MADE_SONG][TOKEN_STRENGTH], manner);
        assert_int_equal(trust(&run, MADE_SONG), manner == MANNER_TRUE ? 57 : 55);
        moved[manner] = shift_of(&run, MADE_SONG);
        assert_int_equal(shift_of(&run, MADE_LIAO), 0);
        free_run(&run);
    }
    assert_int_equal(moved[MANNER_TRUE], -11); /* 70 percent of the way from 45 to 30 */
    assert_int_equal(moved[MANNER_SOFT], -5);
    assert_int_equal(moved[MANNER_BENT], 18);
}

static void test_what_he_only_heard_is_a_rumour_until_he_has_looked(void **state) {
    (void)state;
    int32_t guess[2];
    for (int looked = 0; looked < 2; looked++) {
        Run run;
        make_run(&run);
        if (looked) assert_true(say(&run, verifying(TOKEN_CEILING)));
        assert_true(say(&run, telling(MADE_LIAO, TOKEN_CEILING, MANNER_TRUE)));
        guess[looked] = talks_of(&run)->guess[MADE_LIAO];
        assert_int_equal(trust(&run, MADE_LIAO), looked ? 59 : 57);
        assert_int_equal(talks_of(&run)->holds[MADE_LIAO] >> TOKEN_CEILING & 1, 1);
        free_run(&run);
    }
    /* From 60 off towards 85 below Song's reserve of -65: by 15 and by 35 percent. */
    assert_int_equal(guess[0], 60 - 145 * 15 / 100);
    assert_int_equal(guess[1], 60 - 145 * 35 / 100);
}

static void test_a_court_that_trusts_him_less_believes_him_less(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    for (uint32_t court = 0; court < COURTS; court++)
        ((Fact *)schema_fact(run.book->schema, made_sitting(run.book)->trust[court]))->start = 2; /* 25 */
    begin(&run);
    assert_true(say(&run, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_TRUE)));
    assert_int_equal(shift_of(&run, MADE_SONG), -5);
    assert_true(say(&run, verifying(TOKEN_CEILING)));
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_CEILING, MANNER_TRUE)));
    assert_int_equal(talks_of(&run)->guess[MADE_LIAO], 60 - 145 * 35 / 200);
    free_run(&run);
}

static void test_a_courts_own_secret_frightens_it(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    refuses(&run, telling(MADE_SONG, TOKEN_CEILING, MANNER_SOFT), "better than you do");
    assert_true(say(&run, telling(MADE_SONG, TOKEN_CEILING, MANNER_TRUE)));
    assert_false(run.hearing.list[0].yes);
    assert_int_equal(trust(&run, MADE_SONG), 54);
    assert_int_equal(talks_of(&run)->guess[MADE_SONG], -40);
    free_run(&run);
}

static void test_what_cannot_be_told(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    refuses(&run, telling(MADE_SONG, TOKEN_LOCKED, MANNER_TRUE), "isn't known to you");
    refuses(&run, telling(MADE_SONG, MADE_TOKENS, MANNER_TRUE), "isn't known to you");
    refuses(&run, telling(COURTS, TOKEN_STRENGTH, MANNER_TRUE), "no such court");
    refuses(&run, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_NONE), "softened or bent");
    refuses(&run, telling(MADE_SONG, TOKEN_HOMESICK, MANNER_BENT), "nothing in that to bend");
    assert_true(choose(&run, 2));
    refuses(&run, telling(MADE_SONG, TOKEN_LOCKED, MANNER_BENT), "nothing in that to bend");
    assert_true(say(&run, telling(MADE_SONG, TOKEN_LOCKED, MANNER_TRUE)));
    refuses(&run, telling(MADE_SONG, TOKEN_LOCKED, MANNER_TRUE), "heard that from you");
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_LOCKED, MANNER_TRUE)));
    free_run(&run);
}

static void test_verifying_shows_what_is_untrue(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, verifying(TOKEN_STRENGTH)));
    assert_int_equal(run.hearing.list[0].kind, HEARD_TOKEN);
    assert_true(run.hearing.list[0].yes);
    int32_t turn = talks_of(&run)->parley.turn;
    assert_true(say(&run, verifying(TOKEN_RUMOUR)));
    assert_false(run.hearing.list[0].yes);
    assert_int_equal(talks_of(&run)->parley.turn, turn + 1);
    refuses(&run, verifying(TOKEN_RUMOUR), "already");
    refuses(&run, verifying(TOKEN_LOCKED), "isn't known to you");
    refuses(&run, telling(MADE_SONG, TOKEN_RUMOUR, MANNER_TRUE), "isn't so");
    assert_true(say(&run, telling(MADE_SONG, TOKEN_RUMOUR, MANNER_BENT)));
    free_run(&run);
}

/* ---- words carried ---------------------------------------------------------------------------------------------- */

static void test_a_word_carried_by_manner(void **state) {
    (void)state;
    static const int32_t guess[] = {[MANNER_TRUE] = 45, [MANNER_SOFT] = 53, [MANNER_BENT] = 60};
    static const int32_t speaker[] = {[MANNER_TRUE] = 56, [MANNER_SOFT] = 56, [MANNER_BENT] = 55};
    static const int32_t hearer[] = {[MANNER_TRUE] = 56, [MANNER_SOFT] = 55, [MANNER_BENT] = 55};
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        Run run;
        make_run(&run);
        assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
        uint32_t interest = run.hearing.list[MADE_SONG].answer.refusal.interest;
        assert_int_equal(talks_of(&run)->parley.seats[MADE_SONG].silent, 1);
        refuses(&run, carrying(MADE_LIAO, manner), "nothing that you could carry");
        assert_true(say(&run, carrying(MADE_SONG, manner)));
        const Seat *liao = &talks_of(&run)->parley.seats[MADE_LIAO];
        assert_int_equal(talks_of(&run)->guess[MADE_LIAO], guess[manner]);
        assert_int_equal(trust(&run, MADE_SONG), speaker[manner]);
        assert_int_equal(trust(&run, MADE_LIAO), hearer[manner]);
        assert_int_equal(talks_of(&run)->parley.seats[MADE_SONG].silent, manner != MANNER_BENT);
        assert_true(liao->belief[interest] > liao->belief[(interest + 1) % 3] || manner == MANNER_BENT);
        refuses(&run, carrying(MADE_SONG, manner), "nothing that you could carry");
        free_run(&run);
    }
}

static void test_a_word_kept_back_is_noticed_at_the_next_draft(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(trust(&run, MADE_SONG), 55);
    assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(trust(&run, MADE_SONG), 54);
    assert_int_equal(trust(&run, MADE_LIAO), 55);
    free_run(&run);
}

/* ---- lists that meet -------------------------------------------------------------------------------------------- */

static uint32_t risk(const Run *run, Say words) {
    return talks_risk(run->book, run->world, &words);
}

static void test_the_risk_of_lists_that_meet(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    Say sending = {.kind = TALK_SEND};
    assert_int_equal(risk(&run, sending), 0);
    assert_true(say(&run, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_SOFT)));
    assert_int_equal(risk(&run, sending), 800);
    assert_int_equal(risk(&run, drafting(MODEST)), 0); /* the first: nobody has met yet */
    assert_false(found_out(&run, drafting(MODEST)));
    assert_true(say(&run, drafting(MODEST)));
    assert_int_equal(risk(&run, drafting(MODEST)), 800);
    assert_int_equal(risk(&run, verifying(TOKEN_RUMOUR)), 0);
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_STRENGTH, MANNER_SOFT))); /* the same to both */
    assert_int_equal(risk(&run, sending), 1536);
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_CEILING, MANNER_BENT))); /* Song knows better */
    assert_int_equal(risk(&run, sending), 5768);
    free_run(&run);
}

static void test_two_stories_double_the_risk_of_each_untruth(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_BENT)));
    assert_int_equal(risk(&run, (Say){.kind = TALK_SEND}), 2500);
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_STRENGTH, MANNER_TRUE)));
    assert_int_equal(risk(&run, (Say){.kind = TALK_SEND}), 5000);
    free_run(&run);
}

static void test_a_word_bent_is_a_risk_until_the_next_answer(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, drafting(GREEDY_FOR_LIAO)));
    assert_true(say(&run, carrying(MADE_SONG, MANNER_BENT)));
    assert_int_equal(risk(&run, drafting(MODEST)), 2500);
    assert_true(found_out(&run, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(run.hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(run.hearing.list[0].court, MADE_LIAO);
    assert_int_equal(run.hearing.list[0].token, TOKENS_MOST);
    assert_int_equal(trust(&run, MADE_LIAO), 40);
    assert_int_equal(risk(&run, drafting(MODEST)), 0);
    free_run(&run);
}

static void test_the_worst_untruth_comes_out(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_STRENGTH, MANNER_SOFT)));
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_CEILING, MANNER_BENT)));
    assert_true(say(&run, telling(MADE_SONG, TOKEN_RUMOUR, MANNER_BENT)));
    assert_true(say(&run, drafting(MODEST)));
    int32_t guess = talks_of(&run)->guess[MADE_LIAO], song = trust(&run, MADE_SONG);
    uint32_t before = risk(&run, drafting(MODEST));
    assert_true(found_out(&run, drafting(MODEST)));
    assert_int_equal(run.hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(run.hearing.list[0].token, TOKEN_CEILING);
    assert_int_equal(run.hearing.list[1].kind, HEARD_MARKS);
    assert_int_equal(trust(&run, MADE_LIAO), 55 - 15 - talks_of(&run)->word[MADE_LIAO]);
    assert_true(trust(&run, MADE_SONG) >= song - 1);
    assert_int_equal(talks_of(&run)->guess[MADE_LIAO], guess - (guess - 60) / 2);
    assert_int_equal(talks_of(&run)->told[MADE_LIAO][TOKEN_CEILING], MANNER_TRUE);
    assert_int_equal(talks_of(&run)->exposed, 1);
    assert_true(risk(&run, drafting(MODEST)) < before);
    assert_true(found_out(&run, drafting(MODEST)));
    assert_int_equal(run.hearing.list[0].token, TOKEN_RUMOUR);
    assert_int_equal(run.hearing.list[0].court, MADE_SONG);
    free_run(&run);
}

static void test_beliefs_go_half_the_way_back(void **state) {
    (void)state;
    Run run;
    make_run(&run);
    assert_true(say(&run, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_BENT)));
    assert_int_equal(shift_of(&run, MADE_SONG), 18);
    assert_true(say(&run, drafting(MODEST)));
    assert_true(found_out(&run, drafting(MODEST)));
    assert_int_equal(shift_of(&run, MADE_SONG), 9);
    free_run(&run);
}

static void test_trust_lost_so_never_comes_all_the_way_back(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    ((Fact *)schema_fact(run.book->schema, made_sitting(run.book)->trust[MADE_SONG]))->start = 7; /* 75 */
    begin(&run);
    assert_true(say(&run, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_SOFT)));
    assert_true(say(&run, drafting(MODEST)));
    assert_true(say(&run, carrying(MADE_SONG, MANNER_TRUE)));
    assert_true(say(&run, verifying(TOKEN_HOMESICK)));
    assert_true(found_out(&run, drafting(MODEST)));
    assert_int_equal(trust(&run, MADE_SONG), 60); /* 75 + 1 - 15, and nothing above 60 is to be had */
    assert_true(say(&run, telling(MADE_SONG, TOKEN_HOMESICK, MANNER_TRUE)));
    assert_int_equal(trust(&run, MADE_SONG), 61);
    free_run(&run);
}

static void test_the_last_trust_ends_it(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    ((Fact *)schema_fact(run.book->schema, made_sitting(run.book)->trust[MADE_LIAO]))->start = 1; /* 15 */
    begin(&run);
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_STRENGTH, MANNER_BENT)));
    assert_true(say(&run, drafting(MODEST)));
    assert_true(found_out(&run, drafting(MODEST)));
    assert_int_equal(rules_scene(run.book, run.world).at, 1 + EXIT_EXPOSED);
    assert_int_equal(run.hearing.count, 1);
    assert_int_equal(world_get(run.world, made_sitting(run.book)->trust[MADE_LIAO]), 0);
    free_run(&run);
}

static void test_courts_vote_after_an_untruth_has_come_out(void **state) {
    (void)state;
    Run run;
    seal_modest(&run);
    assert_true(say(&run, telling(MADE_LIAO, TOKEN_STRENGTH, MANNER_SOFT)));
    assert_true(found_out(&run, (Say){.kind = TALK_SEND}));
    assert_int_equal(run.hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(run.hearing.list[1].kind, HEARD_VOTE);
    assert_int_equal(rules_scene(run.book, run.world).at, 1 + EXIT_SEALED);
    free_run(&run);
}

/* ---- advice ----------------------------------------------------------------------------------------------------- */

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
        Run run;
        make_run(&run);
        if (war != MADE_SIEGE) assert_true(choose(&run, war - 1));
        const Analysis *analysis = analysis_at(run.book->analyses, war == MADE_CROSSED ? 2 : war);
        Deal proposed = mediator_proposal(run.book, run.world);
        int64_t most = -1;
        for (uint64_t i = 0; i < domain_deals(run.book->domain); i++) {
            Deal deal = deal_number(run.book->domain, i);
            if (smaller_share(analysis, &deal) > most) most = smaller_share(analysis, &deal);
        }
        assert_true(most > 0);
        assert_int_equal(smaller_share(analysis, &proposed), most);
        free_run(&run);
    }
}

static void test_without_a_fair_text_the_one_on_the_table_stands(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    ((Domain *)run.book->domain)->courts[MADE_SONG].loss = 3000;
    made_sitting(run.book)->start = made_deal(1, 0, 2, 0);
    begin(&run);
    Deal proposed = mediator_proposal(run.book, run.world), start = made_deal(1, 0, 2, 0);
    assert_memory_equal(&proposed, &start, sizeof start);
    free_run(&run);
}

static bool ripe(const Run *run, int32_t hurt[COURTS]) {
    Talks talks = talks_now(run->book, run->world);
    return talks_ripe(run->book, run->world, &talks, hurt);
}

static void test_talks_without_a_base_are_ripe(void **state) {
    (void)state;
    Run run;
    int32_t hurt[COURTS];
    make_run(&run);
    assert_true(ripe(&run, hurt));
    assert_int_equal(hurt[0], 0);
    free_run(&run);
}

static void test_talks_are_ripe_once_both_are_hurt_and_know_a_way_out(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    int32_t hurt[COURTS];
    WarState *wars = (WarState *)run.book->domain->states;
    wars[MADE_RIVER].rounds = 10;
    made_sitting(run.book)->base = MADE_SIEGE;
    made_token(run.book, TOKEN_WEARY)->way_out = false;
    begin(&run);
    assert_false(ripe(&run, hurt));
    assert_true(choose(&run, 0));
    assert_false(ripe(&run, hurt));         /* Liao holds its own way out; Song has heard of none */
    assert_int_equal(hurt[MADE_SONG], 141); /* 10 rounds and a degree of fear, 120; 7 percent of the chance, 21 */
    assert_int_equal(hurt[MADE_LIAO], 102); /* 120, less 18 for the better chance */
    assert_true(say(&run, telling(MADE_SONG, TOKEN_HOMESICK, MANNER_TRUE)));
    assert_true(ripe(&run, hurt));
    free_run(&run);
}

static void test_where_no_token_shows_a_way_out_the_theory_does(void **state) {
    (void)state;
    Run run = {.book = make_table(SEAT_MEDIATOR)};
    int32_t hurt[COURTS];
    WarState *wars = (WarState *)run.book->domain->states;
    wars[MADE_RIVER].rounds = 10;
    made_sitting(run.book)->base = MADE_SIEGE;
    made_token(run.book, TOKEN_WEARY)->way_out = made_token(run.book, TOKEN_HOMESICK)->way_out = false;
    begin(&run);
    assert_true(choose(&run, 0));
    assert_true(ripe(&run, hurt));
    free_run(&run);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_court_marks_a_draft),
                                       cmocka_unit_test(test_both_read_a_draft_at_the_same_pressure),
                                       cmocka_unit_test(test_a_text_that_both_accept_is_sent_and_sealed),
                                       cmocka_unit_test(test_only_a_text_that_both_accept_is_sent),
                                       cmocka_unit_test(test_a_fourth_draft_costs_trust_where_it_is_refused),
                                       cmocka_unit_test(test_a_court_goes_home_at_full_pressure_only),
                                       cmocka_unit_test(test_a_court_with_no_deal_stays_and_refuses),
                                       cmocka_unit_test(test_a_court_answers_by_its_trust_in_him),
                                       cmocka_unit_test(test_questions_are_put_to_courts_and_clauses_that_are_there),
                                       cmocka_unit_test(test_telling_moves_belief_by_manner),
                                       cmocka_unit_test(test_what_he_only_heard_is_a_rumour_until_he_has_looked),
                                       cmocka_unit_test(test_a_court_that_trusts_him_less_believes_him_less),
                                       cmocka_unit_test(test_a_courts_own_secret_frightens_it),
                                       cmocka_unit_test(test_what_cannot_be_told),
                                       cmocka_unit_test(test_verifying_shows_what_is_untrue),
                                       cmocka_unit_test(test_a_word_carried_by_manner),
                                       cmocka_unit_test(test_a_word_kept_back_is_noticed_at_the_next_draft),
                                       cmocka_unit_test(test_the_risk_of_lists_that_meet),
                                       cmocka_unit_test(test_two_stories_double_the_risk_of_each_untruth),
                                       cmocka_unit_test(test_a_word_bent_is_a_risk_until_the_next_answer),
                                       cmocka_unit_test(test_the_worst_untruth_comes_out),
                                       cmocka_unit_test(test_beliefs_go_half_the_way_back),
                                       cmocka_unit_test(test_trust_lost_so_never_comes_all_the_way_back),
                                       cmocka_unit_test(test_the_last_trust_ends_it),
                                       cmocka_unit_test(test_courts_vote_after_an_untruth_has_come_out),
                                       cmocka_unit_test(test_the_proposal_is_the_fairest_of_all),
                                       cmocka_unit_test(test_without_a_fair_text_the_one_on_the_table_stands),
                                       cmocka_unit_test(test_talks_without_a_base_are_ripe),
                                       cmocka_unit_test(test_talks_are_ripe_once_both_are_hurt_and_know_a_way_out),
                                       cmocka_unit_test(test_where_no_token_shows_a_way_out_the_theory_does)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
