/* test_model_draft.c - a text being written at a table: what becomes of it as others take its place and the story goes
 * on, and that no world knows of it. */
#include "model/draft.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/game.h"
#include "model/talks_ripe.h"
#include "unit/talks_maker.h"

typedef struct Writing {
    Book *book;
    Game *game;
} Writing;

static Writing begin(SeatKind seat) {
    Writing writing = {.book = make_table(seat)};
    writing.game = game_new(writing.book, (RoleId){0}, 1, NULL);
    assert_non_null(writing.game);
    return writing;
}

static void end(Writing *writing) {
    game_free(writing->game);
    book_free(writing->book);
}

static Say parse(const Writing *writing, const char *words) {
    Say said;
    Error err = {""};
    Talks talks = talks_now(writing->book, game_world(writing->game));
    if (!say_parse(writing->book, &talks, str(words), &said, &err)) fail_msg("%s: %s", words, err.text);
    return said;
}

static void say(const Writing *writing, const char *words) {
    Error err = {""};
    Say said = parse(writing, words);
    if (!game_step(writing->game, game_move_said(writing->game, &said), &err)) fail_msg("%s: %s", words, err.text);
}

static void choose(const Writing *writing, uint32_t choice) {
    assert_true(game_step(writing->game, game_move(writing->game, (ChoiceId){choice}), NULL));
}

/* What the draft is in words; they must mean the same text again. */
static void expect_draft(const Writing *writing, const char *words) {
    StrBuf is = {0};
    Deal deal, now = draft_text(game_draft(writing->game), writing->book, game_world(writing->game));
    draft_words(game_draft(writing->game), writing->book, game_world(writing->game), &is);
    assert_string_equal(is.at, words);
    assert_true(draft_parse(writing->book, game_world(writing->game), strbuf_str(&is), &deal, NULL));
    assert_memory_equal(&deal, &now, sizeof deal);
    strbuf_free(&is);
}

static void write_it(const Writing *writing, Deal deal) {
    assert_true(game_write(writing->game, deal));
}

static void test_it_is_what_differs(void **state) {
    (void)state;
    Writing writing = begin(SEAT_ENVOY);
    Deal lying = talks_now(writing.book, game_world(writing.game)).parley.text, other = lying;
    expect_draft(&writing, "-");
    assert_false(game_write(writing.game, lying));
    other.option[MADE_SUM] = 2;
    write_it(&writing, other);
    expect_draft(&writing, "offer:sum=200k");
    assert_false(game_write(writing.game, other));
    write_it(&writing, lying);
    expect_draft(&writing, "-");
    assert_false(game_draft(writing.game)->written);
    end(&writing);
}

static void test_no_world_knows(void **state) {
    (void)state;
    Writing with = begin(SEAT_ENVOY), without = begin(SEAT_ENVOY);
    write_it(&with, made_deal(0, 2, 0, 0));
    assert_true(world_hash(game_world(with.game)) == world_hash(game_world(without.game)));
    say(&with, "ask");
    say(&without, "ask");
    assert_true(game_deed(with.game, 0)->hash == game_deed(without.game, 0)->hash);
    end(&with);
    end(&without);
}

static void test_it_stands_while_the_text_does(void **state) {
    (void)state;
    Writing writing = begin(SEAT_ENVOY);
    write_it(&writing, made_deal(0, 2, 0, 0));
    say(&writing, "ask");
    choose(&writing, 0);
    expect_draft(&writing, "offer:sum=200k");
    game_back(writing.game, 1);
    expect_draft(&writing, "offer:sum=200k");
    say(&writing, "amend:oath=sworn");
    expect_draft(&writing, "-");
    game_back(writing.game, 1);
    expect_draft(&writing, "-");
    end(&writing);
}

static void test_once_said_it_is_gone(void **state) {
    (void)state;
    Writing writing = begin(SEAT_ENVOY);
    write_it(&writing, made_deal(0, 2, 0, 0));
    say(&writing, "offer:sum=200k");
    expect_draft(&writing, "-");
    game_back(writing.game, 1);
    expect_draft(&writing, "-");
    end(&writing);
}

/* Whatever comes of it: a court may answer with the very text that lay there before. */
static void test_said_or_not_is_told_by_the_text(void **state) {
    (void)state;
    Writing writing = begin(SEAT_ENVOY);
    Draft draft = {0};
    Say other = parse(&writing, "offer:sum=100k"), same = parse(&writing, "offer:sum=200k"),
        no_text = parse(&writing, "ask");
    draft_write(&draft, writing.book, game_world(writing.game), made_deal(0, 2, 0, 0));
    draft_said(&draft, writing.book, &other);
    draft_said(&draft, writing.book, &no_text);
    assert_true(draft.written);
    draft_said(&draft, writing.book, &same);
    assert_false(draft.written);
    assert_null(draft.sitting);
    end(&writing);
}

static void test_away_from_the_table_there_is_none(void **state) {
    (void)state;
    Writing writing = begin(SEAT_ENVOY);
    Deal deal;
    Error err = {""};
    write_it(&writing, made_deal(0, 2, 0, 0));
    say(&writing, "break");
    assert_null(talks_sitting(writing.book, game_world(writing.game)));
    assert_false(game_draft(writing.game)->written);
    assert_false(draft_parse(writing.book, game_world(writing.game), str("-"), &deal, &err));
    assert_non_null(strstr(err.text, "Nobody bargains"));
    game_back(writing.game, 1);
    expect_draft(&writing, "-");
    end(&writing);
}

/* A minister writes over his mandate, and what is done in the tent doesn't touch that. */
static void test_a_mandate_is_not_the_text(void **state) {
    (void)state;
    Writing writing = begin(SEAT_MINISTER);
    Talks talks = talks_now(writing.book, game_world(writing.game));
    Deal mandate = talks.limit;
    mandate.option[MADE_SUM] = talks.limit.option[MADE_SUM] == 1 ? 2 : 1;
    write_it(&writing, mandate);
    assert_true(game_draft(writing.game)->written);
    assert_memory_equal(&game_draft(writing.game)->over, &talks.limit, sizeof(Deal));
    StrBuf words = {0};
    draft_words(game_draft(writing.game), writing.book, game_world(writing.game), &words);
    assert_true(str_starts(strbuf_str(&words), "dispatch:sum="));
    choose(&writing, 2);
    expect_draft(&writing, words.at);
    say(&writing, words.at);
    expect_draft(&writing, "-");
    strbuf_free(&words);
    end(&writing);
}

/* ---- at one stroke ---- */

static void test_striking_out_can_be_taken_back(void **state) {
    (void)state;
    Writing writing = begin(SEAT_ENVOY);
    Deal own = made_deal(0, 2, 0, 1), next = own;
    write_it(&writing, own);
    assert_false(game_draft(writing.game)->set_aside);
    next.option[MADE_NAME] = 1;
    write_it(&writing, next);
    assert_false(game_draft(writing.game)->set_aside);
    write_it(&writing, game_draft(writing.game)->over);
    assert_true(game_draft(writing.game)->set_aside);
    write_it(&writing, game_draft(writing.game)->aside);
    assert_false(game_draft(writing.game)->set_aside);
    assert_memory_equal(&game_draft(writing.game)->deal, &next, sizeof next);
    end(&writing);
}

static void test_the_fairest_sets_aside(void **state) {
    (void)state;
    Writing writing = begin(SEAT_MEDIATOR);
    Deal fairest = mediator_proposal(writing.book, game_world(writing.game)), own = made_deal(2, 3, 2, 1);
    const Draft *draft = game_draft(writing.game);
    assert_memory_not_equal(&fairest, &own, sizeof own);
    write_it(&writing, fairest);
    assert_true(draft->fairest && !draft->set_aside); /* nothing of the player's was there */
    write_it(&writing, draft->over);
    assert_false(draft->set_aside); /* the fairest can be had again */
    write_it(&writing, own);
    assert_false(draft->fairest);
    write_it(&writing, fairest);
    assert_true(draft->fairest && draft->set_aside);
    assert_memory_equal(&draft->aside, &own, sizeof own);
    write_it(&writing, draft->aside);
    assert_false(draft->set_aside || draft->fairest);
    assert_memory_equal(&draft->deal, &own, sizeof own);
    end(&writing);
}

/* What was made of the fairest is the player's own: to take that back keeps it in its turn. */
static void test_two_of_his_own_change_places(void **state) {
    (void)state;
    Writing writing = begin(SEAT_MEDIATOR);
    Deal changed = mediator_proposal(writing.book, game_world(writing.game)), own = made_deal(2, 3, 2, 1);
    const Draft *draft = game_draft(writing.game);
    write_it(&writing, own);
    write_it(&writing, changed);
    changed.option[MADE_OATH] ^= 1;
    write_it(&writing, changed);
    assert_true(draft->set_aside && !draft->fairest);
    write_it(&writing, draft->aside);
    assert_memory_equal(&draft->deal, &own, sizeof own);
    assert_true(draft->set_aside);
    assert_memory_equal(&draft->aside, &changed, sizeof changed);
    say(&writing, "draft:sum=100k");
    assert_false(draft->set_aside || draft->written);
    end(&writing);
}

static void test_words_of_another_seat_are_refused(void **state) {
    (void)state;
    Writing writing = begin(SEAT_MINISTER);
    static const char *const bad[][2] = {{"offer:sum=100k", "isn't written by whoever sits there"},
                                         {"sound:kou", "isn't written by whoever sits there"},
                                         {"dispatch:sum=900k", "can't be settled"},
                                         {"", "isn't something"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Deal deal;
        Error err = {""};
        assert_false(draft_parse(writing.book, game_world(writing.game), str(bad[i][0]), &deal, &err));
        if (!strstr(err.text, bad[i][1])) fail_msg("%s: %s", bad[i][0], err.text);
    }
    end(&writing);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_it_is_what_differs),
        cmocka_unit_test(test_no_world_knows),
        cmocka_unit_test(test_it_stands_while_the_text_does),
        cmocka_unit_test(test_once_said_it_is_gone),
        cmocka_unit_test(test_said_or_not_is_told_by_the_text),
        cmocka_unit_test(test_away_from_the_table_there_is_none),
        cmocka_unit_test(test_a_mandate_is_not_the_text),
        cmocka_unit_test(test_striking_out_can_be_taken_back),
        cmocka_unit_test(test_the_fairest_sets_aside),
        cmocka_unit_test(test_two_of_his_own_change_places),
        cmocka_unit_test(test_words_of_another_seat_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
