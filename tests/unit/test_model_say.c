/* test_model_say.c - what can be said at a table, as words and back; and what is said of words that mean nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "unit/talks_play.h"

static Play *play_envoy(void) {
    return play_start(make_table(SEAT_ENVOY));
}

static void assert_refused(Play *play, const char *words, const char *why) {
    assert_false(play_say(play, words));
    assert_string_equal(play->err.text, why);
}

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
    const char *const said[] = {"offer:",
                                "offer:sum=300k,oath=sworn",
                                "amend:land=ceded",
                                "link:sum=100k,oath=sworn",
                                "hold",
                                "initial:oath",
                                "reopen:name",
                                "ask:",
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
    assert_words(play, "dispatch:");
    assert_words(play, "dispatch:sum=100k");
    assert_words(play, "sound:kou");
    assert_words(play, "sway:emperor,strength");
    play_free(play);
    play = play_start(make_table(SEAT_MEDIATOR));
    assert_words(play, "draft:");
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
        cmocka_unit_test(what_is_said_has_words),
        cmocka_unit_test(every_act_shows_how_it_is_said),
        cmocka_unit_test(what_isnt_understood_says_what_is_wrong),
        cmocka_unit_test(each_seat_has_its_own_acts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
