/* test_model_talks_mandate.c - what is written before a minister writes, and what his envoy makes of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/mind.h"
#include "unit/talks_play.h"

enum { STAYS, BOTH = (1 << COURTS) - 1 };

/* A clause that nobody wrote in, though what lies there is better than the mandate's option, and within it. */
static bool is_kept(const Play *play, uint32_t clause, const Deal *limit) {
    uint8_t lay = play->hearing.lay.option[clause], mandate = limit->option[clause];
    return mandate == made_sitting(play->book)->start.option[clause] && lay != mandate &&
           talks_allows(play->book, play_talks(play), clause, lay);
}

/* Of every mandate there is, sent twice. */
static void he_gives_nothing_away_that_lies_there(void **state) {
    (void)state;
    uint32_t kept = 0;
    for (uint64_t number = 0; number < 72; number++) {
        Play *play = play_start(make_table(SEAT_MINISTER));
        Move move = {.choice = {ID_NONE}, .say = {.kind = TALK_DISPATCH}};
        move.say.deal = deal_number(play->book->domain, number);
        bool sent = play_move(play, move) && play_scene(play) == 0 && play_move(play, move) && play_scene(play) == 0;
        const Heard *first = sent ? play_heard(play, HEARD_ANSWER, MADE_SONG) : NULL;
        for (uint32_t c = 0; first && first->answer.kind == ANSWER_COUNTER && c < MADE_CLAUSES; c++) {
            if (!is_kept(play, c, &move.say.deal)) continue;
            uint8_t put = first->answer.text.option[c];
            assert_true(option_gain(play->book->domain, MADE_SONG, &play->hearing.lay, c, put) >= 0);
            kept++;
        }
        play_free(play);
    }
    assert_true(kept > 0);
}

static void all_that_they_ask_is_written_as_far_as_the_edict_goes(void **state) {
    (void)state;
    Play *play = play_start(make_table(SEAT_MINISTER));
    assert_true(play_say(play, "dispatch:sum=none,name=gift"));
    Deal ask = play_talks(play)->parley.seats[MADE_LIAO].ask;
    Talks talks = *play_talks(play);
    talks.limit = talks_asked(play->book, play->now);
    for (uint32_t c = 0; c < MADE_CLAUSES; c++) {
        assert_true(talks_edict(made_sitting(play->book), c, talks.limit.option[c]));
        if (talks_edict(made_sitting(play->book), c, ask.option[c]))
            assert_true(talks_allows(play->book, &talks, c, ask.option[c]));
    }
    play_free(play);
}

/* The edict: the land stays, and up to 300,000. Of all else it says nothing. Time presses. */
static Book *book_of_money(void) {
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

static void what_is_written_for_him_holds_till_he_writes(void **state) {
    (void)state;
    static const Mandated written = {.limit = {.option = {[MADE_SUM] = 1}}, .told = UINT64_C(1) << MADE_SUM};
    Book *book = book_of_money();
    made_sitting(book)->mandates = (Mandates){&written, 1};
    Play *play = play_start(book);
    Talks talks = talks_now(book, play->now);
    assert_true(talks_allows(book, &talks, MADE_SUM, 1));
    assert_false(talks_allows(book, &talks, MADE_SUM, 2));
    assert_true(talks_allows(book, &talks, MADE_LAND, STAYS)); /* of which it says nothing */
    assert_true(play_say(play, "dispatch:sum=200k"));          /* the edict goes further */
    assert_true(talks_allows(book, play_talks(play), MADE_SUM, 2));
    play_free(play);
}

/* What they agree on by one mission; -1: nothing. */
static int sum_by(const char *mandate, bool *eager) {
    Play *play = play_start(book_of_money());
    assert_true(play_say(play, mandate));
    *eager = play_heard(play, HEARD_ANSWER, MADE_SONG)->eager;
    int sum = play_talks(play)->parley.agreed == BOTH ? play_talks(play)->parley.text.option[MADE_SUM] : -1;
    play_free(play);
    return sum;
}

static void a_wide_mandate_is_spent(void **state) {
    (void)state;
    bool wide, narrow, none;
    int most = sum_by("dispatch:sum=300k,name=aid,oath=sworn", &wide);
    int less = sum_by("dispatch:sum=100k,name=aid,oath=sworn", &narrow);
    assert_int_equal(sum_by("dispatch:sum=none,name=gift,oath=letters", &none), -1);
    assert_true(wide && !none);
    assert_true(less > 0 && most > less);
}

typedef struct Ride { /* one table of many: how the war stands, how time presses, what each thinks of the other */
    uint32_t war;
    int32_t pressure, per_turn, guess;
} Ride;

static Play *ride_starts(Ride ride) {
    Book *book = book_of_money();
    made_sitting(book)->pressure = ride.pressure;
    ((DomainClause *)book->domain->clauses)[MADE_SUM].ordered = true;
    for (int court = 0; court < COURTS; court++) {
        Court *of = &((Domain *)book->domain)->courts[court];
        of->temper.per_turn = ride.per_turn;
        if (court == MADE_LIAO) of->guess = ride.guess;
    }
    Play *play = play_start(book);
    for (uint32_t i = 0; i < ride.war; i++) assert_true(play_choose(play, i));
    return play;
}

/* After one ride: the sum agreed on, or else what they ask; -1: they haven't spoken, or have gone home. */
static int sum_after(Ride ride, const char *mandate, bool *agreed) {
    Play *play = ride_starts(ride);
    assert_true(play_say(play, mandate));
    int sum = -1;
    if (play_scene(play) == 0) {
        const Parley *parley = &play_talks(play)->parley;
        *agreed = parley->agreed == BOTH;
        if (parley->seats[MADE_LIAO].spoken) sum = parley->seats[MADE_LIAO].ask.option[MADE_SUM];
        if (*agreed) sum = parley->text.option[MADE_SUM];
    }
    play_free(play);
    return sum;
}

/* Whatever the war is, and however it presses: who may grant 300,000 pays for it or is asked for it; never so little as
 * he pays who may grant 100,000. */
static void a_wide_mandate_is_dear_in_every_war(void **state) {
    (void)state;
    static const char *const narrow[] = {"dispatch:sum=100k,name=gift,oath=letters",
                                         "dispatch:sum=100k,name=aid,oath=sworn"};
    static const char *const wide[] = {"dispatch:sum=300k,name=gift,oath=letters",
                                       "dispatch:sum=300k,name=aid,oath=sworn"};
    uint32_t asked = 0, paid = 0, cheap = 0;
    for (uint32_t n = 0; n < 2 * 3 * 4 * 2 * 3; n++) {
        Ride ride = {.war = n / 2 % 3,
                     .pressure = (int32_t)(n / 6 % 4) * 25,
                     .per_turn = n / 24 % 2 ? 5 : 1,
                     .guess = (int32_t)(n / 48) * -8};
        bool signs = false, pays = false;
        int less = sum_after(ride, narrow[n % 2], &signs), more = sum_after(ride, wide[n % 2], &pays);
        if (signs) assert_true(less <= 1);
        if (more >= 0) assert_true(more >= 2);
        cheap += signs;
        paid += pays;
        asked += more >= 0 && !pays;
    }
    assert_true(cheap > 0 && paid > cheap && asked > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(he_gives_nothing_away_that_lies_there),
        cmocka_unit_test(all_that_they_ask_is_written_as_far_as_the_edict_goes),
        cmocka_unit_test(what_is_written_for_him_holds_till_he_writes),
        cmocka_unit_test(a_wide_mandate_is_spent),
        cmocka_unit_test(a_wide_mandate_is_dear_in_every_war),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
