/* test_view_speech.c - what is said at a table, sentence by sentence: names in the middle of one, lines in turn, and
 * whether a hearer can tell what is meant. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "unit/table_desk.h"

static void give_voices(Desk *desk, const Voice *voices, uint32_t count) {
    desk->book->voices = voices;
    desk->book->voice_count = count;
}

/* The article of a place's or a person's name makes no name of every label that begins with one. */
static void the_article_is_small_within_a_sentence(void **state) {
    static const Place places[] = {{.name = "mill", .label = "The Mill"}};
    static const Person people[] = {{.name = "kou", .label = "The Widow"}, {.name = "gao", .label = "The Miller"}};
    Desk *desk = *state;
    desk->book->places = places;
    desk->book->place_count = 1;
    desk->book->people = people;
    made_sitting(desk->book)->envoy.at = 1;
    desk_start(desk);
    ASSERT_IN_ORDER(desk_play(desk), "Write how far the Miller may go");
    desk_say(desk, "sound:kou");
    ASSERT_IN_ORDER(desk_play(desk), "You: Sound the Widow.", "The Widow: “");
    desk_say(desk, "dispatch:sum=100k,oath=sworn");
    ASSERT_IN_ORDER(desk_play(desk), "as far as the sum “100k” and the oath “sworn”.", "The Miller's report");
}

static void a_clause_keeps_the_name_it_begins_with(void **state) {
    static const Person people[] = {{.name = "kou", .label = "Kou"}, {.name = "gao", .label = "Gao"}};
    Desk *desk = *state;
    desk->book->people = people;
    ((Clause *)desk->book->clauses)[MADE_SUM].label = "Kou's share";
    ((Clause *)desk->book->clauses)[MADE_OATH].label = "Kouros";
    desk_start(desk);
    desk_say(desk, "offer:sum=100k,oath=sworn");
    ASSERT_IN_ORDER(desk_play(desk), "You: Offer Kou's share “100k” and kouros “sworn”.");
}

/* "the mill" comes from the book written small. */
static void a_court_begins_its_sentences_with_a_capital(void **state) {
    Desk *desk = *state;
    ((Domain *)desk->book->domain)->courts[MADE_LIAO].label = "the mill";
    desk_start(desk);
    ASSERT_IN_ORDER(desk_why(desk, false), "The mill has refused nothing yet.", "What is known of the mill");
    desk_say(desk, "inquire:liao");
    ASSERT_IN_ORDER(desk_play(desk), "You: Ask the mill what matters most.", "The mill: “");
    desk_slot(desk, NULL, (Say){.kind = TALK_INQUIRE}, SLOT_COURT);
    assert_true(str_is(desk_item(desk, MADE_LIAO)->label, "The mill"));
}

static void nobody_repeats_himself(void **state) {
    static const char *const aye[] = {"First yes.", "Second yes."}, *const nay[] = {"First no.", "Second no."};
    static const Voice kou = {.court = MADE_SONG,
                              .faction = 1,
                              .person = {ID_NONE},
                              .lines = {[VOICE_AYE] = {aye, 2}, [VOICE_NAY] = {nay, 2}}};
    Desk *desk = *state;
    give_voices(desk, &kou, 1);
    desk_start(desk);
    desk_say(desk, "sound:kou");
    ASSERT_IN_ORDER(desk_play(desk), "You: Sound old Kou.", "Old Kou: “First ");
    desk_say(desk, "sound:emperor");
    desk_say(desk, "sound:kou");
    ASSERT_IN_ORDER(desk_play(desk), "You: Sound old Kou.", "Old Kou: “Second ");
    desk_say(desk, "sound:kou");
    ASSERT_IN_ORDER(desk_play(desk), "You: Sound old Kou.", "Old Kou: “First ");
}

/* A court answers one text after the other in turn, whatever is asked in between. */
static void answers_to_texts_take_turns(void **state) {
    static const char *const hold[] = {"First hold.", "Second hold."};
    static const char *const hurt[] = {"First hurt.", "Second hurt."};
    static const Voice liao = {.court = MADE_LIAO,
                               .faction = FACTIONS_MOST,
                               .person = {ID_NONE},
                               .lines = {[VOICE_HOLD] = {hold, 2}, [VOICE_HURT] = {hurt, 2}}};
    Desk *desk = *state;
    give_voices(desk, &liao, 1);
    desk_start(desk);
    desk_say(desk, "offer:sum=none");
    ASSERT_IN_ORDER(desk_play(desk), "You: Offer ", "First hurt.");
    desk_say(desk, "ask");
    desk_say(desk, "offer:sum=none,name=gift");
    ASSERT_IN_ORDER(desk_play(desk), "You: Offer ", "Second hurt.");
}

/* Two clauses can both stand at “none”; one can't tell by that which of them hurts. */
static void an_option_that_says_nothing_by_itself_is_named_with_its_clause(void **state) {
    static const char *const hurt[] = {"It is “{option}”."};
    static const Voice liao = {
        .court = MADE_LIAO, .faction = FACTIONS_MOST, .person = {ID_NONE}, .lines = {[VOICE_HURT] = {hurt, 1}}};
    Desk *desk = *state;
    give_voices(desk, &liao, 1);
    desk_start(desk);
    desk_say(desk, "offer:sum=none,oath=sworn");
    const Refusal *refusal = &game_heard(desk->game)->list[0].answer.refusal;
    uint32_t clause = refusal->clause;
    assert_int_equal(clause, MADE_SUM);
    ASSERT_IN_ORDER(desk_play(desk), "It is ‘none’.");
    ((ClauseOption *)desk->book->clauses[MADE_OATH].options)[0].label = "none";
    ASSERT_IN_ORDER(desk_play(desk), "It is ‘the sum: none’.");
}

/* Who would not sign, and knows of no one change that would help, is not content. */
static void a_councillor_at_a_loss_says_so(void **state) {
    static const char *const content[] = {"All is well."}, *const far[] = {"Nothing would mend it."};
    static const Voice kou = {.court = MADE_SONG,
                              .faction = 1,
                              .person = {ID_NONE},
                              .lines = {[VOICE_CONTENT] = {content, 1}, [VOICE_FAR] = {far, 1}}};
    Desk *desk = *state;
    give_voices(desk, &kou, 1);
    desk_start(desk);
    desk_say(desk, "offer:land=ceded,sum=300k,name=tribute,oath=sworn");
    desk_say(desk, "initial:land");
    desk_say(desk, "initial:sum");
    desk_say(desk, "initial:name");
    desk_say(desk, "initial:oath");
    const char *text = desk_play(desk);
    ASSERT_IN_ORDER(text, "Old Kou: “Nothing would mend it. Liao ");
    assert_lacks(text, "All is well.");
}

#define AT_THE_TABLE(name) cmocka_unit_test_setup_teardown(name, desk_envoy, desk_clear)
#define AT_HOME(name)      cmocka_unit_test_setup_teardown(name, desk_minister, desk_clear)
#define BETWEEN(name)      cmocka_unit_test_setup_teardown(name, desk_mediator, desk_clear)

int main(void) {
    const struct CMUnitTest tests[] = {
        AT_HOME(the_article_is_small_within_a_sentence),
        AT_THE_TABLE(a_clause_keeps_the_name_it_begins_with),
        BETWEEN(a_court_begins_its_sentences_with_a_capital),
        AT_HOME(nobody_repeats_himself),
        AT_THE_TABLE(answers_to_texts_take_turns),
        AT_THE_TABLE(an_option_that_says_nothing_by_itself_is_named_with_its_clause),
        AT_THE_TABLE(a_councillor_at_a_loss_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
