/* test_model_talks_mediator.c - the go-between: drafts and what is said of them, questions, what he tells and carries,
 * and how. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "talks_play.h"

static bool say(Play *play, Say words) {
    return play_move(play, (Move){.choice = {ID_NONE}, .say = words});
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

static int32_t trust(const Play *play, uint32_t court) {
    Talks talks = talks_now(play->book, play->now);
    return talks_trust(&talks, court);
}

static const Deal MODEST = {{0, 2, 1, 1}}, GREEDY_FOR_LIAO = {{2, 3, 2, 1}}; /* Song and Liao; Liao alone */

static void refuses(Play *play, Say words, const char *reason) {
    assert_false(say(play, words));
    assert_non_null(strstr(play->err.text, reason));
}

/* ---- drafts ----------------------------------------------------------------------------------------------------- */

static void test_each_court_marks_a_draft(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    const Talks *talks = play_talks(play);
    assert_int_equal(play->hearing.count, COURTS);
    for (uint32_t court = 0; court < COURTS; court++) {
        const Heard *heard = &play->hearing.list[court];
        int32_t is[INTERESTS_MOST], own[INTERESTS_MOST];
        domain_worth(play->book->domain, &GREEDY_FOR_LIAO, court, is);
        domain_worth(play->book->domain, &talks->parley.seats[court].ask, court, own);
        assert_int_equal(heard->kind, HEARD_MARKS);
        assert_int_equal(heard->court, court);
        assert_memory_equal(&heard->answer.text, &GREEDY_FOR_LIAO, sizeof(Deal));
        for (uint32_t i = 0; i < INTERESTS_MOST; i++) assert_int_equal(heard->marks[i], is[i] - own[i]);
        assert_int_equal(talks->parley.seats[court].face, 0);
        assert_false(talks->parley.seats[court].spoken);
    }
    assert_int_equal(play->hearing.list[MADE_SONG].answer.kind, ANSWER_REFUSE);
    assert_true(play->hearing.list[MADE_SONG].answer.refusal.red_line ||
                play->hearing.list[MADE_SONG].marks[MADE_HONOUR] < 0);
    assert_int_equal(play->hearing.list[MADE_LIAO].answer.kind, ANSWER_ACCEPT);
    assert_int_equal(talks->parley.agreed, 1u << MADE_LIAO);
    assert_int_equal(talks->parley.author, NOBODY);
    assert_memory_equal(&talks->parley.text, &GREEDY_FOR_LIAO, sizeof(Deal));
    assert_int_equal(talks->drafts, 1);
    assert_true(talks->word[MADE_SONG] && !talks->word[MADE_LIAO]);
    play_free(play);
}

static void test_both_read_a_draft_at_the_same_pressure(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    Talks before = talks_now(play->book, play->now);
    Table table = talks_table(play->book, &before);
    int32_t asked[COURTS];
    parley_draft(&table, &before.parley, &MODEST);
    for (uint32_t court = 0; court < COURTS; court++) asked[court] = court_aspiration(&table, &before.parley, court);
    assert_true(say(play, drafting(MODEST)));
    for (uint32_t court = 0; court < COURTS; court++)
        assert_int_equal(play->hearing.list[court].answer.asked, asked[court]);
    play_free(play);
}

static void test_a_text_that_both_accept_is_sent_and_sealed(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    made_sitting(book)->pressure = 80;
    Play *play = play_start(book);
    assert_true(say(play, drafting(MODEST)));
    assert_int_equal(play_talks(play)->parley.agreed, 3);
    assert_false(play_talks(play)->word[MADE_SONG] || play_talks(play)->word[MADE_LIAO]);
    assert_true(say(play, (Say){.kind = TALK_SEND}));
    assert_int_equal(play_scene(play), 1 + EXIT_SEALED);
    assert_int_equal(play->hearing.count, COURTS);
    for (uint32_t c = 0; c < MADE_CLAUSES; c++)
        assert_int_equal(world_get(play->now, play->book->clauses[c].fact), MODEST.option[c] + 1);
    play_free(play);
}

static void test_only_a_text_that_both_accept_is_sent(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    refuses(play, (Say){.kind = TALK_SEND}, "both sides");
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    refuses(play, (Say){.kind = TALK_SEND}, "both sides");
    play_free(play);
}

static void test_a_fourth_draft_costs_trust_where_it_is_refused(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    for (int i = 0; i < 4; i++) {
        int32_t before = trust(play, MADE_SONG), liao = trust(play, MADE_LIAO);
        assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
        assert_int_equal(trust(play, MADE_SONG), before - (i == 3 ? 4 : 0));
        assert_int_equal(trust(play, MADE_LIAO), liao);
        assert_true(say(play, carrying(MADE_SONG, MANNER_BENT)));
    }
    play_free(play);
}

/* How many drafts a court hears until it goes home; 0: something else ends the talks. */
static int drafts_until_left(int32_t pressure, Manner manner) {
    Book *book = make_table(SEAT_MEDIATOR);
    int drafts = 0;
    made_sitting(book)->pressure = pressure;
    Play *play = play_start(book);
    while (play_scene(play) == 0) {
        assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
        drafts++;
        if (manner != MANNER_NONE && play_scene(play) == 0) assert_true(say(play, carrying(MADE_SONG, manner)));
    }
    bool left = play_scene(play) == 1 + EXIT_LEFT;
    if (left) assert_int_equal(play->hearing.list[0].answer.kind, ANSWER_LEAVE);
    if (left) assert_int_equal(play->hearing.count, 1);
    play_free(play);
    return left ? drafts : 0;
}

static void test_one_draft_rewrites_so_many_clauses(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    Sitting *sitting = made_sitting(book);
    sitting->rewrites = 2;
    Play *play = play_start(book);
    Talks talks = talks_now(play->book, play->now);
    Deal far = sitting->start;
    for (uint32_t clause = 0; clause < 3; clause++) far.option[clause] = far.option[clause] ? 0 : 1;
    refuses(play, drafting(far), "rewrite 2 clauses at most, and this one rewrites 3.");
    Deal near = talks_rewrite(sitting, &talks, &far);
    assert_int_equal(talks_rewrites_left(sitting, &talks, &sitting->start), 2);
    assert_int_equal(talks_rewrites_left(sitting, &talks, &near), 0);
    assert_int_equal(near.option[1], far.option[1]);
    assert_int_equal(near.option[2], sitting->start.option[2]);
    assert_true(say(play, drafting(near)));
    assert_true(say(play, drafting(far))); /* counted from what lies there now */
    play_free(play);
}

static void test_what_is_told_says_how_much_less_is_asked(void **state) {
    (void)state;
    uint32_t moved = 0;
    for (uint8_t court = 0; court < COURTS; court++)
        for (uint8_t token = 0; token < TOKEN_LOCKED; token++) {
            Book *book = make_table(SEAT_MEDIATOR);
            made_sitting(book)->pressure = 30;
            Play *play = play_start(book);
            assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
            Table table = talks_table(play->book, play_talks(play));
            int32_t before = court_aspiration(&table, &play_talks(play)->parley, court);
            assert_true(say(play, telling(court, token, MANNER_TRUE)));
            table = talks_table(play->book, play_talks(play));
            int32_t after = court_aspiration(&table, &play_talks(play)->parley, court);
            assert_int_equal(play_heard(play, HEARD_ARGUED, court)->eased, before - after);
            moved += after != before;
            play_free(play);
        }
    assert_true(moved > 0);
}

static void test_a_court_goes_home_when_it_has_had_enough(void **state) {
    (void)state;
    assert_int_equal(drafts_until_left(100, MANNER_NONE), 5); /* four that neither moved in: its patience is three */
    assert_int_equal(drafts_until_left(100, MANNER_TRUE), 5);
    assert_int_equal(drafts_until_left(100, MANNER_BENT), 0); /* each taken for a move */
    assert_int_equal(drafts_until_left(0, MANNER_NONE), 0);
}

static void test_a_court_with_no_deal_stays_and_refuses(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    Domain *domain = (Domain *)book->domain;
    domain->courts[MADE_SONG].loss = 3000; /* nothing on paper is worth as much as losing the war */
    Play *play = play_start(book);
    assert_true(say(play, drafting(MODEST)));
    assert_int_equal(play->hearing.list[MADE_SONG].answer.kind, ANSWER_REFUSE);
    assert_int_equal(play_scene(play), 0);
    play_free(play);
}

/* ---- questions -------------------------------------------------------------------------------------------------- */

static void test_a_court_answers_by_its_trust_in_him(void **state) {
    (void)state;
    static const int32_t bands[] = {6, 4, 1};
    static const Candour wanted[] = {CANDOUR_TRUE, CANDOUR_VAGUE, CANDOUR_CLOSED};
    Say asking = {.kind = TALK_INQUIRE, .court = MADE_LIAO, .clause = MADE_SUM, .option = 3};
    for (int i = 0; i < 3; i++) {
        Book *book = make_table(SEAT_MEDIATOR);
        Fact *fact = (Fact *)schema_fact(book->schema, made_sitting(book)->trust[MADE_LIAO]);
        fact->start = bands[i];
        Play *play = play_start(book);
        assert_true(say(play, asking));
        assert_int_equal(play->hearing.list[0].kind, HEARD_ASKED);
        assert_int_equal(play->hearing.list[0].court, MADE_LIAO);
        assert_int_equal(play->hearing.list[0].candour, wanted[i]);
        play_free(play);
    }
}

static void test_questions_are_put_to_courts_and_clauses_that_are_there(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    refuses(play, (Say){.kind = TALK_INQUIRE, .court = COURTS, .clause = TERM_NONE}, "no such court");
    refuses(play, (Say){.kind = TALK_INQUIRE, .court = MADE_SONG, .clause = MADE_CLAUSES}, "no such clause");
    refuses(play, (Say){.kind = TALK_INQUIRE, .court = MADE_SONG, .clause = MADE_OATH, .option = 2}, "no such option");
    assert_true(say(play, (Say){.kind = TALK_INQUIRE, .court = MADE_SONG, .clause = TERM_NONE}));
    assert_true(play->hearing.list[0].clause == ID_NONE);
    play_free(play);
}

/* ---- telling ---------------------------------------------------------------------------------------------------- */

static int32_t shift_of(const Play *play, uint32_t court) {
    return play_talks(play)->parley.seats[court].shift[0];
}

static void test_telling_moves_belief_by_manner(void **state) {
    (void)state;
    int32_t moved[MANNER_BENT + 1];
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        Play *play = play_start(make_table(SEAT_MEDIATOR));
        assert_true(say(play, telling(MADE_SONG, TOKEN_STRENGTH, manner)));
        assert_int_equal(play->hearing.list[0].kind, HEARD_ARGUED);
        assert_true(play->hearing.list[0].yes);
        assert_int_equal(play_talks(play)->told[MADE_SONG][TOKEN_STRENGTH], manner);
        assert_int_equal(trust(play, MADE_SONG), manner == MANNER_TRUE ? 57 : 55);
        moved[manner] = shift_of(play, MADE_SONG);
        assert_int_equal(shift_of(play, MADE_LIAO), 0);
        play_free(play);
    }
    assert_int_equal(moved[MANNER_TRUE], -11); /* 70 percent of the way from 45 to 30 */
    assert_int_equal(moved[MANNER_SOFT], -5);
    assert_int_equal(moved[MANNER_BENT], 18);
}

static void test_what_he_only_heard_is_a_rumour_until_he_has_looked(void **state) {
    (void)state;
    int32_t guess[2];
    for (int looked = 0; looked < 2; looked++) {
        Play *play = play_start(make_table(SEAT_MEDIATOR));
        if (looked) assert_true(say(play, verifying(TOKEN_CEILING)));
        assert_true(say(play, telling(MADE_LIAO, TOKEN_CEILING, MANNER_TRUE)));
        guess[looked] = play_talks(play)->guess[MADE_LIAO];
        assert_int_equal(trust(play, MADE_LIAO), looked ? 59 : 57);
        assert_int_equal(play_talks(play)->holds[MADE_LIAO] >> TOKEN_CEILING & 1, 1);
        play_free(play);
    }
    /* From 60 off towards 85 below Song's reserve of -65: by 15 and by 35 percent. */
    assert_int_equal(guess[0], 60 - 145 * 15 / 100);
    assert_int_equal(guess[1], 60 - 145 * 35 / 100);
}

static void test_a_court_that_trusts_him_less_believes_him_less(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    for (uint32_t court = 0; court < COURTS; court++)
        ((Fact *)schema_fact(book->schema, made_sitting(book)->trust[court]))->start = 2; /* 25 */
    Play *play = play_start(book);
    assert_true(say(play, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_TRUE)));
    assert_int_equal(shift_of(play, MADE_SONG), -5);
    assert_true(say(play, verifying(TOKEN_CEILING)));
    assert_true(say(play, telling(MADE_LIAO, TOKEN_CEILING, MANNER_TRUE)));
    assert_int_equal(play_talks(play)->guess[MADE_LIAO], 60 - 145 * 35 / 200);
    play_free(play);
}

static void test_a_courts_own_secret_frightens_it(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    refuses(play, telling(MADE_SONG, TOKEN_CEILING, MANNER_SOFT), "better than you do");
    assert_true(say(play, telling(MADE_SONG, TOKEN_CEILING, MANNER_TRUE)));
    assert_false(play->hearing.list[0].yes);
    assert_int_equal(trust(play, MADE_SONG), 54);
    assert_int_equal(play_talks(play)->guess[MADE_SONG], -40);
    play_free(play);
}

static void test_what_cannot_be_told(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    refuses(play, telling(MADE_SONG, TOKEN_LOCKED, MANNER_TRUE), "isn't known to you");
    refuses(play, telling(MADE_SONG, MADE_TOKENS, MANNER_TRUE), "isn't known to you");
    refuses(play, telling(COURTS, TOKEN_STRENGTH, MANNER_TRUE), "no such court");
    refuses(play, telling(MADE_SONG, TOKEN_STRENGTH, MANNER_NONE), "softened or bent");
    refuses(play, telling(MADE_SONG, TOKEN_HOMESICK, MANNER_BENT), "nothing in that to bend");
    assert_true(play_choose(play, 2));
    refuses(play, telling(MADE_SONG, TOKEN_LOCKED, MANNER_BENT), "nothing in that to bend");
    assert_true(say(play, telling(MADE_SONG, TOKEN_LOCKED, MANNER_TRUE)));
    refuses(play, telling(MADE_SONG, TOKEN_LOCKED, MANNER_TRUE), "heard that from you");
    assert_true(say(play, telling(MADE_LIAO, TOKEN_LOCKED, MANNER_TRUE)));
    play_free(play);
}

static void test_verifying_shows_what_is_untrue(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(say(play, verifying(TOKEN_STRENGTH)));
    assert_int_equal(play->hearing.list[0].kind, HEARD_TOKEN);
    assert_true(play->hearing.list[0].yes);
    int32_t turn = play_talks(play)->parley.turn;
    assert_true(say(play, verifying(TOKEN_RUMOUR)));
    assert_false(play->hearing.list[0].yes);
    assert_int_equal(play_talks(play)->parley.turn, turn + 1);
    refuses(play, verifying(TOKEN_RUMOUR), "already");
    refuses(play, verifying(TOKEN_LOCKED), "isn't known to you");
    refuses(play, telling(MADE_SONG, TOKEN_RUMOUR, MANNER_TRUE), "isn't so");
    assert_true(say(play, telling(MADE_SONG, TOKEN_RUMOUR, MANNER_BENT)));
    play_free(play);
}

/* ---- words carried ---------------------------------------------------------------------------------------------- */

static void test_a_word_carried_by_manner(void **state) {
    (void)state;
    static const int32_t guess[] = {[MANNER_TRUE] = 45, [MANNER_SOFT] = 53, [MANNER_BENT] = 60};
    static const int32_t speaker[] = {[MANNER_TRUE] = 56, [MANNER_SOFT] = 56, [MANNER_BENT] = 55};
    static const int32_t hearer[] = {[MANNER_TRUE] = 56, [MANNER_SOFT] = 55, [MANNER_BENT] = 55};
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        Play *play = play_start(make_table(SEAT_MEDIATOR));
        assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
        uint32_t interest = play->hearing.list[MADE_SONG].answer.refusal.interest;
        assert_int_equal(play_talks(play)->parley.seats[MADE_SONG].silent, 1);
        refuses(play, carrying(MADE_LIAO, manner), "nothing that you could carry");
        assert_true(say(play, carrying(MADE_SONG, manner)));
        const Seat *liao = &play_talks(play)->parley.seats[MADE_LIAO];
        assert_int_equal(play_talks(play)->guess[MADE_LIAO], guess[manner]);
        assert_int_equal(trust(play, MADE_SONG), speaker[manner]);
        assert_int_equal(trust(play, MADE_LIAO), hearer[manner]);
        assert_int_equal(play_talks(play)->parley.seats[MADE_SONG].silent, manner != MANNER_BENT);
        assert_true(liao->belief[interest] > liao->belief[(interest + 1) % 3] || manner == MANNER_BENT);
        refuses(play, carrying(MADE_SONG, manner), "nothing that you could carry");
        play_free(play);
    }
}

static void test_a_word_kept_back_is_noticed_at_the_next_draft(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(trust(play, MADE_SONG), 55);
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(trust(play, MADE_SONG), 52);
    assert_int_equal(trust(play, MADE_LIAO), 55);
    play_free(play);
}

/* ---- what is told to him alone ---------------------------------------------------------------------------------- */

static const Refusal *refusal_by(Play *play, uint32_t court) {
    return &play_heard(play, HEARD_MARKS, court)->answer.refusal;
}

static void test_a_court_names_no_place_twice_while_it_stands(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    made_sitting(book)->days = 9;
    Play *play = play_start(book);
    uint64_t named = 0;
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    while (refusal_by(play, MADE_SONG)->red_line == false) {
        uint32_t clause = refusal_by(play, MADE_SONG)->clause;
        assert_false(refusal_by(play, MADE_SONG)->way_back);
        if (clause == ID_NONE || named >> clause & 1) break;
        named |= UINT64_C(1) << clause;
        assert_true(play_talks(play)->named[MADE_SONG] >> clause & 1);
        assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
        if (play_scene(play) != 0) break;
    }
    assert_true(named != 0);
    play_free(play);
}

static void test_a_word_carried_as_it_was_said_brings_a_second_place(void **state) {
    (void)state;
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        Play *play = play_start(make_table(SEAT_MEDIATOR));
        assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
        uint64_t before = play_talks(play)->named[MADE_SONG];
        assert_true(say(play, carrying(MADE_SONG, manner)));
        uint64_t now = play_talks(play)->named[MADE_SONG];
        uint32_t clause = play->hearing.list[0].clause;
        assert_int_equal(clause != ID_NONE, manner == MANNER_TRUE);
        if (manner == MANNER_TRUE) assert_true(now == (before | UINT64_C(1) << clause) && now != before);
        if (manner != MANNER_TRUE) assert_true(now == before);
        play_free(play);
    }
}

static void test_a_secret_is_repaid_and_stands_on_the_list(void **state) {
    (void)state;
    const Deal text = {{0, 3, 1, 1}};
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    Say next = drafting(MODEST);
    assert_true(say(play, drafting(text)));
    assert_int_equal(talks_risk(play->book, play->now, &next), 0);
    assert_true(say(play, telling(MADE_SONG, TOKEN_HOMESICK, MANNER_TRUE))); /* Liao's own */
    const Heard *heard = &play->hearing.list[0];
    assert_true(heard->yes && heard->answer.refusal.way_back);
    Deal turned = text;
    for (uint32_t i = 0; i < heard->answer.refusal.change_count; i++)
        turned.option[heard->answer.refusal.changes[i].clause] = heard->answer.refusal.changes[i].option;
    assert_int_equal(talks_risk(play->book, play->now, &next), 800);
    int32_t song = trust(play, MADE_SONG), liao = trust(play, MADE_LIAO);
    assert_true(play_move(play, (Move){.choice = {ID_NONE}, .branch = 1, .say = drafting(turned)}));
    assert_int_equal(play->hearing.list[0].kind, HEARD_CAUGHT);
    assert_int_equal(play->hearing.list[0].court, MADE_LIAO);
    assert_true(play->hearing.list[0].yes);
    assert_true(play_heard(play, HEARD_MARKS, MADE_SONG)->yes);
    assert_true(trust(play, MADE_LIAO) <= liao - 15 && trust(play, MADE_SONG) >= song - 3);
    assert_int_equal(talks_risk(play->book, play->now, &next), 0);
    play_free(play);
}

static void test_who_is_asked_says_what_it_could_spare(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MEDIATOR));
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    int32_t before = trust(play, MADE_LIAO);
    assert_true(say(play, (Say){.kind = TALK_INQUIRE, .court = MADE_LIAO, .clause = TERM_NONE}));
    const Answer *answer = &play->hearing.list[0].answer;
    assert_int_equal(answer->step_count, 1);
    Deal spared = GREEDY_FOR_LIAO;
    spared.option[answer->steps[0].clause] = answer->steps[0].option;
    assert_true(court_utility(play->book->domain, &spared, MADE_SONG) >
                court_utility(play->book->domain, &GREEDY_FOR_LIAO, MADE_SONG));
    assert_int_equal(trust(play, MADE_LIAO), before - 2);
    assert_true(say(play, (Say){.kind = TALK_INQUIRE, .court = MADE_LIAO, .clause = MADE_SUM, .option = 3}));
    assert_int_equal(trust(play, MADE_LIAO), before - 2);
    play_free(play);
}

static void test_a_refused_draft_takes_the_rest_of_the_day(void **state) {
    (void)state;
    Book *book = make_table(SEAT_MEDIATOR);
    made_sitting(book)->pressure = 80;
    Play *play = play_start(book);
    assert_true(say(play, verifying(TOKEN_STRENGTH)));
    assert_true(say(play, drafting(GREEDY_FOR_LIAO)));
    assert_int_equal(world_get(play->now, made_sitting(book)->day_count), 1);
    assert_int_equal(play_talks(play)->acts, 0);
    assert_true(say(play, drafting(MODEST))); /* both say yes */
    assert_int_equal(world_get(play->now, made_sitting(book)->day_count), 1);
    assert_int_equal(play_talks(play)->acts, 0);
    play_free(play);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_court_marks_a_draft),
                                       cmocka_unit_test(test_both_read_a_draft_at_the_same_pressure),
                                       cmocka_unit_test(test_a_text_that_both_accept_is_sent_and_sealed),
                                       cmocka_unit_test(test_only_a_text_that_both_accept_is_sent),
                                       cmocka_unit_test(test_a_fourth_draft_costs_trust_where_it_is_refused),
                                       cmocka_unit_test(test_one_draft_rewrites_so_many_clauses),
                                       cmocka_unit_test(test_what_is_told_says_how_much_less_is_asked),
                                       cmocka_unit_test(test_a_court_goes_home_when_it_has_had_enough),
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
                                       cmocka_unit_test(test_a_court_names_no_place_twice_while_it_stands),
                                       cmocka_unit_test(test_a_word_carried_as_it_was_said_brings_a_second_place),
                                       cmocka_unit_test(test_a_secret_is_repaid_and_stands_on_the_list),
                                       cmocka_unit_test(test_who_is_asked_says_what_it_could_spare),
                                       cmocka_unit_test(test_a_refused_draft_takes_the_rest_of_the_day)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
