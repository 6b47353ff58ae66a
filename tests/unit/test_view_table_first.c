/* test_view_table_first.c - the first page of a table, what on it would end the talks, and the worst word of a court
 * that puts a text of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "unit/table_desk.h"

/* The first page has a scene to tell; of a text that somebody has come with it shows what isn't wanted so. */
static void at_first_only_what_is_in_question_is_told_in_full(void **state) {
    Desk *desk = *state;
    made_sitting(desk->book)->opener = MADE_LIAO;
    desk_start(desk);
    const char *text = desk_play(desk);
    Talks talks = talks_now(desk->book, game_world(desk->game));
    ASSERT_IN_ORDER(text, "The text on the table, as Liao put it", "In question: The sum: 300k · The oath: sworn",
                    "Not spoken of yet: land and its name (t shows the whole text).");
    for (uint32_t c = 0; c < MADE_CLAUSES; c++) {
        const Clause *clause = &desk->book->clauses[c];
        bool same = talks.parley.text.option[c] == made_sitting(desk->book)->start.option[c];
        StrBuf told = {0};
        strbuf_printf(&told, "%s: %s", clause->label, clause->options[talks.parley.text.option[c]].label);
        assert_int_equal(strstr(text, told.at) == NULL, same);
        strbuf_free(&told);
    }
}

/* The second page has no scene to tell, and tells every clause; from the third on names are enough. */
static void the_second_page_tells_the_whole_text(void **state) {
    Desk *desk = *state;
    made_sitting(desk->book)->opener = MADE_LIAO;
    desk_start(desk);
    desk_say(desk, "ask");
    const char *text = desk_play(desk);
    assert_lacks(text, "As before");
    ASSERT_IN_ORDER(text, "The sum: 300k · The oath: sworn", "Not spoken of yet: Land: stays");
    desk_say(desk, "argue:rumour");
    text = desk_play(desk);
    ASSERT_IN_ORDER(text, "As before: the sum and the oath (t shows the whole text).");
    assert_lacks(text, "The sum: 300k");
}

/* c0 leads away for good, c1 perhaps, c2 stays; to break off leads to an ending. */
static void what_ends_the_talks_says_so(void **state) {
    Desk *desk = *state;
    ((Branch *)made_choice(desk->book, 0)->branches)->go = (SceneId){1};
    Branch ways[] = {made_choice(desk->book, 1)->branches[0], made_choice(desk->book, 1)->branches[0]};
    ways[0].weight = ways[1].weight = 1;
    ways[1].go = (SceneId){2};
    made_choice(desk->book, 1)->branches = ways;
    made_choice(desk->book, 1)->branch_count = 2;
    desk_start(desk);
    const char *text = desk_play(desk);
    ASSERT_IN_ORDER(text, "Do number 0. (ends the talks)", "Do number 1. (may end the talks)", "Do number 2.\n",
                    "Break off (ends the talks)");
}

static void a_way_back_to_the_table_ends_nothing(void **state) {
    Desk *desk = *state;
    Sitting *sitting = made_sitting(desk->book);
    ((Branch *)made_choice(desk->book, 0)->branches)->go = (SceneId){1};
    made_scene(desk->book, 1)->ending = false;
    Auto back = {.go = {0}};
    made_scene(desk->book, 1)->autos = &back;
    made_scene(desk->book, 1)->auto_count = 1;
    sitting->exits[EXIT_BROKEN].go = (SceneId){1};
    desk_start(desk);
    const char *text = desk_play(desk);
    assert_lacks(text, "ends the talks");
    ASSERT_IN_ORDER(text, "Do number 0.\n", "Break off the talks");
}

/* They answer with a text of their own, so it can't be said that there is none in this war. */
static void who_puts_another_text_is_far_at_most(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "offer:sum=none");
    desk_say(desk, "amend:oath=letters");
    Talks talks = talks_now(desk->book, game_world(desk->game));
    const Hearing *hearing = game_heard(desk->game);
    AnswerKind kind = hearing->list[0].answer.kind;
    assert_true(kind == ANSWER_COUNTER || kind == ANSWER_HOLD);
    assert_true(talks.parley.seats[MADE_LIAO].spoken);
    assert_lacks(desk_play(desk), "How far off: not in this war");
    assert_lacks(desk_play(desk), "refused: not in this war");
    assert_int_not_equal(hearing->list[0].answer.refusal.distance, DISTANCE_NOT_IN_THIS_WAR);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, desk_envoy, desk_clear)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(at_first_only_what_is_in_question_is_told_in_full),
        TEST(the_second_page_tells_the_whole_text),
        TEST(what_ends_the_talks_says_so),
        TEST(a_way_back_to_the_table_ends_nothing),
        TEST(who_puts_another_text_is_far_at_most),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
