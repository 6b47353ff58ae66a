/* test_view_table.c - what the pages of a table say, in each of the three chairs, and what can be done there. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/ratify.h"
#include "unit/domain_maker.h"
#include "unit/table_desk.h"

/* ---- the main page ---------------------------------------------------------------------------------------------- */

static void before_anything_is_said_the_scene_is_told(void **state) {
    Desk *desk = *state;
    made_scene(desk->book, 0)->text = make_text(desk->book, "A cart, and a plank for a table.");
    desk_start(desk);
    ASSERT_IN_ORDER(desk_play(desk), "s0", "A cart, and a plank", "Day 1 of 6. The war: the siege.",
                    "The text on the table, as it lay at first",
                    "Not spoken of yet: land, the sum, its name and the oath (t shows the whole text).",
                    "First ask what matters most", "Each act takes a quarter of the day");
    desk_say(desk, "amend:sum=100k");
    const char *text = desk_play(desk);
    assert_lacks(text, "A cart");
    assert_lacks(text, "a quarter of the day");
    ASSERT_IN_ORDER(text, ", 3 acts left of it. The war: ", "Not spoken of yet: Land: stays");
}

/* Those that can be done now, and the two that everything works towards. */
static void every_act_of_the_seat_is_an_item_and_breaking_off_the_last(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_play(desk);
    SeatKind seat = made_sitting(desk->book)->seat;
    for (TalkKind kind = 0; kind < TALK_KINDS; kind++) {
        const Item *found = page_item_of_tag(desk->page, TABLE_TAG + (uint32_t)kind);
        if (found) assert_true(talk_seat(kind, seat) && str_is(found->name, talk_word(kind)));
        if (found) assert_true(found->open || kind == TALK_SEND || kind == TALK_BREAK);
        if ((kind == TALK_SEND && seat != SEAT_MINISTER) || kind == TALK_BREAK) assert_non_null(found);
    }
    const Item *last = &desk->page->items.list[desk->page->items.count - 1];
    assert_int_equal(last[-1].tag, 2);
    assert_int_equal(last->tag, TABLE_TAG + TALK_BREAK);
}

static bool has_item(const Desk *desk, TalkKind kind) {
    return page_item_of_tag(desk->page, TABLE_TAG + (uint32_t)kind) != NULL;
}

static void what_cannot_be_done_at_all_comes_when_it_can(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_play(desk);
    assert_false(has_item(desk, TALK_REOPEN));
    assert_false(has_item(desk, TALK_HOLD));
    assert_false(desk_item(desk, TABLE_TAG + TALK_SEND)->open);
    assert_true(desk_item(desk, TABLE_TAG + TALK_SEND)->why.len > 0);
    desk_say(desk, "initial:oath");
    desk_play(desk);
    assert_true(desk_item(desk, TABLE_TAG + TALK_REOPEN)->open);
    assert_true(desk_item(desk, TABLE_TAG + TALK_ARGUE)->open);
    desk_say(desk, "argue:strength");
    desk_say(desk, "argue:ceiling");
    desk_say(desk, "argue:rumour");
    desk_play(desk);
    assert_false(has_item(desk, TALK_ARGUE));
}

static void a_refusal_is_heard_in_full_and_the_text_shows_who_asks_what(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "offer:name=aid");
    desk_say(desk, "hold");
    const Hearing *hearing = game_heard(desk->game);
    assert_int_equal(hearing->count, 1);
    const Refusal *refusal = &hearing->list[0].answer.refusal;
    assert_int_not_equal(hearing->list[0].answer.kind, ANSWER_ACCEPT);
    const char *text = desk_play(desk);
    ASSERT_IN_ORDER(text, "You: Say your own text again", "Liao: “It is ", " that this costs us.",
                    "How far off: ", distance_words(refusal->distance), "s0", "Liao. ", "Trust in you: enough",
                    "Your own court");
    ASSERT_IN_ORDER(text, "The text on the table, as ", "· you asked “", "Its name: aid",
                    "Not spoken of yet: Land: stays");
    if (refusal->way_back) {
        const Clause *clause = &desk->book->clauses[refusal->changes[0].clause];
        ASSERT_IN_ORDER(text, clause->options[refusal->changes[0].option].label, "and the rest could stand.");
    }
}

static void a_court_that_mistrusts_answers_nothing(void **state) {
    Desk *desk = *state;
    FactId trust = made_sitting(desk->book)->trust[MADE_LIAO];
    ((Fact *)schema_fact(desk->book->schema, trust))->start = 0;
    desk_start(desk);
    desk_say(desk, "ask:sum=300k");
    ASSERT_IN_ORDER(desk_play(desk), "You: Ask them whether the sum “300k” would do.",
                    "Liao: “That is not for you to ask.”", "Trust in you: hardly at all.");
    desk_say(desk, "offer:sum=100k");
    const char *text = desk_play(desk);
    assert_lacks(text, "the rest could stand");
    assert_lacks(text, "no one thing");
    ASSERT_IN_ORDER(desk_why(desk, false), "Liao doesn't trust you enough to say what would turn it.");
}

static void what_they_say_matters_most_is_remembered(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    ASSERT_IN_ORDER(desk_play(desk), "Liao. What matters most to it, you can't read yet.");
    desk_say(desk, "ask");
    const Hearing *hearing = game_heard(desk->game);
    const char *interest = desk->book->domain->interests[hearing->list[0].interest].label;
    ASSERT_IN_ORDER(desk_play(desk), "What matters most to us is ", interest, "What it comes back to is ", interest);
}

static void numbers_are_for_those_who_want_them(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "offer:sum=100k");
    assert_lacks(desk_play(desk), "In numbers");
    assert_lacks(desk_why(desk, false), "points");
    page_clear(desk->page);
    compose_play(desk->game, &(TableView){NULL, true, false}, desk->page);
    ASSERT_IN_ORDER(desk_shown(desk), "In numbers: Liao asks ", "(In numbers: the text ", "pressed ",
                    "In numbers: ", " %.");
    ASSERT_IN_ORDER(desk_why(desk, true), "In numbers: short by ", "near: ", " (up to 30 points)");
}

static void the_war_that_moves_is_told(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "amend:sum=100k");
    desk_choose(desk, 0);
    ASSERT_IN_ORDER(desk_play(desk), "The war has moved: at the river.", "The war: at the river.");
    desk_choose(desk, 1);
    ASSERT_IN_ORDER(desk_play(desk), "The war has moved: at the river; the emperor has crossed.");
}

static void initials_show_whose_they_are(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "initial:oath");
    bool theirs = game_heard(desk->game)->list[0].yes;
    ASSERT_IN_ORDER(desk_play(desk), "You: Put your initials to the oath.",
                    theirs ? "The oath: letters · initialled by both" : "The oath: letters · initialled by you");
}

static void votes_are_told_by_name(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "offer:sum=300k,oath=sworn,name=aid,land=ceded");
    assert_int_equal(game_heard(desk->game)->list[0].answer.kind, ANSWER_ACCEPT);
    ASSERT_IN_ORDER(desk_play(desk), "Liao: “Yes. We could put our name to that.", "Both sides have now said yes",
                    "Both sides have said yes to it.");
    desk_say(desk, "recess");
    ASSERT_IN_ORDER(desk_play(desk), "The court of Song: for it, ", "against it, ", "Kou Zhun",
                    "a red line is crossed for Kou Zhun", "It does not pass.", "A day has passed.",
                    "Your own court would not pass this text; against it, ");
    desk_say(desk, "send");
    ASSERT_IN_ORDER(desk_play(desk), "The court of Song: ", "It does not pass.", "The court of Liao: for it, ",
                    "It passes.", "It was voted down at the court of Song.");
}

static void the_end_of_talks_is_heard_in_the_next_scene(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "offer:sum=200k,oath=sworn,name=aid");
    while (game_heard(desk->game)->list[0].answer.kind != ANSWER_ACCEPT)
        desk_say(desk, "offer:sum=300k,oath=sworn,name=aid");
    desk_say(desk, "send");
    assert_null(talks_sitting(desk->book, game_world(desk->game)));
    ASSERT_IN_ORDER(desk_play(desk), "You: Lay the text before both courts.", "The court of Song: for it, ",
                    "It passes.", "The court of Liao: for it, ", "It is agreed, and will be sworn.", "s1",
                    "Your choices: 0, and ", " said at the table. As recorded: 0;", "never summed: fidelity ");
}

static void councillors_advise_in_the_margin(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_play(desk);
    page_clear(desk->page);
    compose_play(desk->game, NULL, desk->page);
    desk->page->body.count = 0;
    const char *text = desk_shown(desk);
    ASSERT_IN_ORDER(text, "Old Kou: “", "take that.”");
    assert_lacks(text, "Gao Zheng");
    assert_lacks(text, "five words");
}

static void the_five_words_are_listed_once_one_is_used(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "offer:sum=100k");
    ASSERT_IN_ORDER(desk_play(desk), "How far off: ", "How far off a court is, in five words: sealed, near, some way");
}

/* ---- at home ---------------------------------------------------------------------------------------------------- */

static void an_envoy_s_report_is_told_once(void **state) {
    Desk *desk = *state;
    made_sitting(desk->book)->envoy.at = 1;
    desk_start(desk);
    ASSERT_IN_ORDER(desk_play(desk), "Write how far Gao Zheng may go");
    desk_say(desk, "dispatch:sum=100k,oath=sworn,name=aid,land=stays");
    const char *text = desk_play(desk);
    ASSERT_IN_ORDER(text, "You: Send the envoy, who may go as far as ", "Gao Zheng's report, a day old:",
                    "Liao came with a text of its own: the sum “300k” and the oath “sworn”.",
                    "Liao has come to: the sum “100k”", "Liao: “", "days have passed.");
    assert_null(strstr(strstr(text, "Liao: “") + 1, "Liao: “"));
}

/* What a court says that it asked stood in its text when the envoy had first come home. */
static bool was_asked(const Desk *desk, const Deal *text, const char *said) {
    for (uint32_t c = 0; c < MADE_CLAUSES; c++) {
        const Clause *clause = &desk->book->clauses[desk->book->domain->clauses[c].clause.at];
        if (strstr(said, clause->options[text->option[c]].label)) return true;
    }
    return false;
}

/* Of every mandate there is, sent twice: nobody has asked for anything before the first. */
static void a_report_speaks_of_what_was_said(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    uint32_t asked = 0;
    for (uint64_t number = 0; number < domain_deals(desk->book->domain); number++) {
        Say dispatch = {.kind = TALK_DISPATCH, .deal = deal_number(desk->book->domain, number)};
        Error err;
        if (!talks_check(desk->book, game_world(desk->game), &dispatch, NULL)) continue;
        assert_true(game_step(desk->game, game_move_said(desk->game, &dispatch), &err));
        assert_lacks(desk_play(desk), "We asked for");
        Deal text = talks_now(desk->book, game_world(desk->game)).parley.text;
        bool again = talks_check(desk->book, game_world(desk->game), &dispatch, NULL);
        if (again) assert_true(game_step(desk->game, game_move_said(desk->game, &dispatch), &err));
        const char *said = again ? strstr(desk_play(desk), "We asked for ") : NULL;
        assert_true(!said || was_asked(desk, &text, said));
        asked += said != NULL;
        game_back(desk->game, again ? 2 : 1);
    }
    assert_true(asked > 0);
}

/* What sends him keeps its number, however many clauses are shown. */
static void what_sends_him_stands_first(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    Say dispatch = {.kind = TALK_DISPATCH};
    desk_slot(desk, NULL, dispatch, SLOT_TERMS);
    assert_true(str_is(desk->page->items.list[0].name, "put"));
    desk_say(desk, "dispatch:sum=300k,oath=letters,name=gift,land=stays");
    desk_slot(desk, NULL, dispatch, SLOT_TERMS);
    assert_true(str_is(desk->page->items.list[0].name, "put"));
    assert_true(str_is(desk->page->items.list[1].name, "asked"));
}

/* Of every mandate there is: that there is a text for the courts is said just when there is. */
static void an_envoy_s_report_ends_as_the_talks_stand(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    uint32_t settled = 0, open = 0;
    for (uint64_t number = 0; number < domain_deals(desk->book->domain); number++) {
        Say dispatch = {.kind = TALK_DISPATCH, .deal = deal_number(desk->book->domain, number)};
        if (!talks_check(desk->book, game_world(desk->game), &dispatch, NULL)) continue;
        Error err;
        assert_true(game_step(desk->game, game_move_said(desk->game, &dispatch), &err));
        Talks talks = talks_now(desk->book, game_world(desk->game));
        const char *text = desk_play(desk);
        if (talks.parley.agreed == (1u << COURTS) - 1) {
            ASSERT_IN_ORDER(text, "a day old:", "It lies before you");
            assert_lacks(text, "I have no text");
            settled++;
        } else {
            assert_lacks(text, "It lies before you");
            open++;
        }
        game_back(desk->game, 1);
    }
    assert_true(settled > 0 && open > 0);
}

static void what_the_mandate_does_not_cover_is_marked(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "dispatch:sum=none,oath=letters,name=gift,land=stays");
    Talks talks = talks_now(desk->book, game_world(desk->game));
    assert_int_equal(talks.parley.author, MADE_LIAO);
    assert_false(talks_allows(desk->book, &talks, MADE_LAND, talks.parley.text.option[MADE_LAND]));
    ASSERT_IN_ORDER(desk_play(desk), "may grant, and no more", "Still between you and them",
                    "Land: they ask “ceded”; he may go no further than “stays”");
    page_clear(desk->page);
    compose_treaty(desk->game, desk->page);
    ASSERT_IN_ORDER(desk_shown(desk), "The treaty so far", "Land: ", "your mandate goes as far as “stays”");
}

static void a_mandate_is_written_beside_what_they_ask(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    Say dispatch = {.kind = TALK_DISPATCH};
    assert_lacks(desk_slot(desk, NULL, dispatch, SLOT_TERMS), "Liao asks");
    desk_say(desk, "dispatch:sum=300k,oath=letters,name=gift,land=stays");
    Talks talks = talks_now(desk->book, game_world(desk->game));
    Deal mandate = talks.parley.seats[MADE_LIAO].ask;
    ASSERT_IN_ORDER(desk_slot(desk, NULL, dispatch, SLOT_TERMS),
                    "Land: stays (Liao asks “ceded”, which you have not allowed)",
                    "The oath: letters (Liao asks “sworn”, which he may take)");
    ASSERT_IN_ORDER(desk_slot(desk, &(Pen){.taken = true, .deal = mandate}, dispatch, SLOT_TERMS),
                    "Land: ceded (as Liao asks; instead of “stays”)");
}

static void the_edict_closes_what_it_forbids(void **state) {
    Desk *desk = *state;
    made_sitting(desk->book)->edict[MADE_SUM] = 1u << 0 | 1u << 1;
    desk_start(desk);
    ASSERT_IN_ORDER(desk_option(desk, NULL, (Say){.kind = TALK_DISPATCH}, MADE_SUM),
                    "The edict allows “none” and “100k”.", "Kou: Liao ", "300k", "(closed: The sum: the edict");
    assert_true(desk_item(desk, 1)->open);
    assert_false(desk_item(desk, 2)->open);
    page_clear(desk->page);
    compose_text(desk->game, NULL, desk->page);
    ASSERT_IN_ORDER(desk_shown(desk), "The sum: ", "the edict allows “none” and “100k”");
}

static void a_councillor_answers_in_person(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_slot(desk, NULL, (Say){.kind = TALK_SOUND}, SLOT_FACTION);
    assert_true(str_is(desk_item(desk, 1)->label, "Old Kou"));
    desk_say(desk, "sound:kou");
    ASSERT_IN_ORDER(desk_play(desk), "You: Sound old Kou.", "Old Kou: “I would ");
    desk_slot(desk, NULL, (Say){.kind = TALK_SWAY, .faction = 1}, SLOT_TOKEN);
    assert_true(desk_item(desk, TOKEN_STRENGTH)->open);
    assert_false(desk_item(desk, TOKEN_WEARY)->open);
    desk_say(desk, "sway:kou,strength");
    ASSERT_IN_ORDER(desk_play(desk), "You: Show old Kou how strong Liao is.", "Old Kou: “");
}

/* ---- between two courts ----------------------------------------------------------------------------------------- */

static void a_draft_is_answered_in_degrees(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "draft:land=revenue,name=tribute");
    const char *text = desk_play(desk);
    ASSERT_IN_ORDER(text, ", the listening stops.", "Song: “No. It is ",
                    "How far off: ", "The text on the table, as you drafted it");
    assert_lacks(text, "We asked for");
    assert_lacks(text, "the draft costs ");
    assert_lacks(text, "As far as you can guess");
    ASSERT_IN_ORDER(text, "Song. It spoke of ", ", and waits for you to carry that.");
    desk_say(desk, "carry:song,true");
    text = desk_play(desk);
    ASSERT_IN_ORDER(text, "You: Carry Song's answer to the other court, as it is.");
    assert_lacks(text, "Song. It spoke of");
}

static void an_untruth_is_a_risk_from_then_on(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_slot(desk, NULL, (Say){.kind = TALK_TELL, .court = MADE_LIAO, .token = TOKEN_CEILING}, SLOT_MANNER);
    assert_true(desk_item(desk, MANNER_BENT)->open);
    desk_slot(desk, NULL, (Say){.kind = TALK_TELL, .court = MADE_SONG, .token = TOKEN_CEILING}, SLOT_MANNER);
    assert_true(desk_item(desk, MANNER_TRUE)->open);
    assert_false(desk_item(desk, MANNER_BENT)->open);
    desk_say(desk, "draft:sum=200k");
    assert_lacks(desk_play(desk), "their lists will meet");
    desk_say(desk, "tell:liao,ceiling,bent");
    ASSERT_IN_ORDER(desk_play(desk), "You: Tell Liao of how far Song would go, bent.", "Put one text",
                    "their lists will meet: a great risk");
    ASSERT_IN_ORDER(desk_why(desk, false), "What is known of Liao",
                    "On your list, what you have told it: how far Song would go (bent).");
}

static void what_was_looked_into_is_known(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "verify:rumour");
    ASSERT_IN_ORDER(desk_play(desk), "You have looked into it: what is said of the crossbows. It isn't so.");
    desk_say(desk, "verify:weary");
    ASSERT_IN_ORDER(desk_play(desk), "that Song is weary. It is so.");
    ASSERT_IN_ORDER(desk_why(desk, false), "What is known of Song", "that Song is weary (verified)");
}

static void a_go_between_may_ask_himself(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "inquire:song");
    assert_lacks(desk_slot(desk, NULL, (Say){.kind = TALK_DRAFT}, SLOT_TERMS), "fairest");
    desk_say(desk, "inquire:liao");
    desk_slot(desk, NULL, (Say){.kind = TALK_DRAFT}, SLOT_TERMS);
    assert_true(desk_item(desk, TABLE_PEN_ADVICE_TAG)->open);
    assert_true(desk_item(desk, TABLE_PEN_TAG)->open);
}

/* ---- why, and what was done ------------------------------------------------------------------------------------- */

static void why_explains_the_last_refusal_and_the_words(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    ASSERT_IN_ORDER(desk_why(desk, false), "Liao has refused nothing yet.", "What is known of Liao",
                    "that Liao must be home", "sealed: ", "not in this war: ");
    desk_say(desk, "offer:sum=100k");
    assert_int_not_equal(game_heard(desk->game)->list[0].answer.kind, ANSWER_ACCEPT);
    ASSERT_IN_ORDER(desk_why(desk, false), "Liao: “It is ", "It lies with ",
                    "How far off: ", "What Liao asks instead: ");
}

static void what_was_said_reads_like_a_choice(void **state) {
    static const struct {
        const char *said, *label;
    } rows[] = {
        {"offer:land=revenue,sum=200k,oath=sworn", "Offer land “revenue”, the sum “200k” and the oath “sworn”."},
        {"offer", "Offer the text as it lies."},
        {"amend:sum=100k", "Make it the sum “100k”."},
        {"link:sum=100k,oath=sworn", "If the sum “100k”, then the oath “sworn”."},
        {"reopen:oath", "Take back your initials to the oath."},
        {"ask", "Ask them what matters most."},
        {"inquire:liao,sum=100k", "Ask Liao whether the sum “100k” would do."},
        {"argue:strength", "Show them how strong Liao is."},
        {"sway:kou,strength", "Show old Kou how strong Liao is."},
        {"tell:song,rumour,soft", "Tell Song of what is said of the crossbows, softened."},
        {"draft:sum=none", "Put a draft to both courts, with the sum “none”."},
        {"dispatch", "Send the envoy with the mandate as it was."},
        {"amend:gone=away", "Make it gone=away."},
        {"juggle:three", "juggle:three"},
    };
    Desk *desk = *state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        strbuf_clear(&desk->text);
        said_label(desk->book, rows[i].said, &desk->text);
        assert_string_equal(strbuf_text(&desk->text), rows[i].label);
    }
}

static void the_log_and_the_way_back_tell_what_was_said(void **state) {
    Desk *desk = *state;
    desk_start(desk);
    desk_say(desk, "ask");
    desk_say(desk, "initial:oath");
    desk_choose(desk, 0);
    page_clear(desk->page);
    compose_log(desk->game, desk->page);
    const char *text = desk_shown(desk);
    ASSERT_IN_ORDER(text, "1. s0, ", "Ask them what matters most.", "2. Put your initials to the oath.", "3. s0, ",
                    "Do number 0.", "Unrecorded.");
    page_clear(desk->page);
    compose_decisions(desk->game, desk->page);
    assert_true(str_is(desk_item(desk, 2)->name, "s0:initial:oath"));
    ASSERT_IN_ORDER(desk_shown(desk), "s0: Do number 0.", "s0: Put your initials to the oath.", "s0: Ask them");
    StrBuf out = {0};
    compose_log_markdown(desk->game, &out);
    ASSERT_IN_ORDER(out.at, "Ask them what matters most.", "Put your initials to the oath.", "Sources cited");
    strbuf_free(&out);
}

#define AT_THE_TABLE(name) cmocka_unit_test_setup_teardown(name, desk_envoy, desk_clear)
#define AT_HOME(name)      cmocka_unit_test_setup_teardown(name, desk_minister, desk_clear)
#define BETWEEN(name)      cmocka_unit_test_setup_teardown(name, desk_mediator, desk_clear)

int main(void) {
    const struct CMUnitTest tests[] = {
        AT_THE_TABLE(before_anything_is_said_the_scene_is_told),
        AT_THE_TABLE(every_act_of_the_seat_is_an_item_and_breaking_off_the_last),
        AT_HOME(every_act_of_the_seat_is_an_item_and_breaking_off_the_last),
        BETWEEN(every_act_of_the_seat_is_an_item_and_breaking_off_the_last),
        AT_THE_TABLE(what_cannot_be_done_at_all_comes_when_it_can),
        AT_THE_TABLE(a_refusal_is_heard_in_full_and_the_text_shows_who_asks_what),
        AT_THE_TABLE(a_court_that_mistrusts_answers_nothing),
        AT_THE_TABLE(what_they_say_matters_most_is_remembered),
        AT_THE_TABLE(numbers_are_for_those_who_want_them),
        AT_THE_TABLE(the_war_that_moves_is_told),
        AT_THE_TABLE(initials_show_whose_they_are),
        AT_THE_TABLE(votes_are_told_by_name),
        AT_THE_TABLE(the_end_of_talks_is_heard_in_the_next_scene),
        AT_THE_TABLE(councillors_advise_in_the_margin),
        AT_THE_TABLE(the_five_words_are_listed_once_one_is_used),
        AT_HOME(an_envoy_s_report_is_told_once),
        AT_HOME(an_envoy_s_report_ends_as_the_talks_stand),
        AT_HOME(a_report_speaks_of_what_was_said),
        AT_HOME(what_sends_him_stands_first),
        AT_HOME(a_mandate_is_written_beside_what_they_ask),
        AT_HOME(what_the_mandate_does_not_cover_is_marked),
        AT_HOME(the_edict_closes_what_it_forbids),
        AT_HOME(a_councillor_answers_in_person),
        BETWEEN(a_draft_is_answered_in_degrees),
        BETWEEN(an_untruth_is_a_risk_from_then_on),
        BETWEEN(what_was_looked_into_is_known),
        BETWEEN(a_go_between_may_ask_himself),
        AT_THE_TABLE(why_explains_the_last_refusal_and_the_words),
        AT_THE_TABLE(what_was_said_reads_like_a_choice),
        AT_THE_TABLE(the_log_and_the_way_back_tell_what_was_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
