/* test_model_talks_mandate.c - what an envoy makes of clauses in which nothing was written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "model/mind.h"
#include "unit/talks_play.h"

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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(he_gives_nothing_away_that_lies_there),
        cmocka_unit_test(all_that_they_ask_is_written_as_far_as_the_edict_goes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
