/* test_keep_replay_draft.c - what was being written at a table when a game was left is what its save brings back,
 * whatever was done before: said, taken back, struck out, put back. */
#include "keep/replay.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "model/talks_ripe.h"
#include "unit/played.h"
#include "unit/talks_maker.h"

enum { WALKS = 40, STEPS = 40 };

static Played *bargain(SeatKind seat, uint64_t seed) {
    return played_new(make_table(seat), (RoleId){0}, seed);
}

static void leave(Played *played) {
    Book *book = (Book *)game_book(played->game);
    played_free(played);
    book_free(book);
}

static void write_down(Played *played, const char *words) {
    Deal deal;
    assert_true(draft_parse(game_book(played->game), game_world(played->game), str(words), &deal, NULL));
    game_write(played->game, deal);
    played->lines[played->count++] = (Line){.kind = LINE_DRAFT, .draft = str(words)};
}

static void say_words_there(Played *played, const char *words) {
    Game *game = played->game;
    Say said;
    Talks talks = talks_now(game_book(game), game_world(game));
    assert_true(say_parse(game_book(game), &talks, str(words), &said, NULL));
    played_step(played, game_move_said(game, &said));
}

/* The draft is the same in the game and in what its save brings back. */
static void expect_draft(const Played *played, const char *words) {
    JournalText text = played_save(played);
    size_t good;
    Error err = {""};
    StrBuf is = {0};
    Game *again = replay_game(game_book(played->game), &text, &good, &err);
    assert_string_equal(err.text, "");
    assert_int_equal(good, played->count);
    draft_words(game_draft(again), game_book(again), game_world(again), &is);
    assert_string_equal(is.at, words);
    assert_true(game_draft(again)->set_aside == game_draft(played->game)->set_aside);
    strbuf_clear(&is);
    draft_words(game_draft(played->game), game_book(again), game_world(again), &is);
    assert_string_equal(is.at, words);
    assert_true(world_equal(game_world(again), game_world(played->game)));
    strbuf_free(&is);
    game_free(again);
    journal_text_free(&text);
}

static void a_draft_comes_back_where_it_stands(void **state) {
    (void)state;
    Played *played = bargain(SEAT_ENVOY, 5);
    write_down(played, "offer:sum=100k");
    write_down(played, "offer:sum=200k,oath=sworn");
    expect_draft(played, "offer:sum=200k,oath=sworn");
    played_note(played);
    say_words_there(played, "ask");
    expect_draft(played, "offer:sum=200k,oath=sworn");
    played_back(played, 1);
    expect_draft(played, "offer:sum=200k,oath=sworn");
    write_down(played, "-");
    assert_true(game_draft(played->game)->set_aside);
    expect_draft(played, "-");
    write_down(played, "offer:sum=200k,oath=sworn");
    say_words_there(played, "offer:sum=200k,oath=sworn");
    expect_draft(played, "-");
    played_back(played, 1);
    expect_draft(played, "-");
    write_down(played, "offer:sum=100k");
    say_words_there(played, "amend:oath=sworn");
    expect_draft(played, "-");
    played_back(played, 1);
    expect_draft(played, "-");
    leave(played);
}

/* ---- a walk at random: whenever it is killed, what was being written is as it was ---- */

static uint32_t draw(uint64_t *seed, uint32_t below) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33) % below;
}

static void write_something(Played *played, uint64_t *seed) {
    Game *game = played->game;
    const Book *book = game_book(game);
    const Draft *draft = game_draft(game);
    Deal deal = draft_text(draft, book, game_world(game));
    uint32_t how = draw(seed, 6), clause = draw(seed, MADE_CLAUSES);
    if (how == 0 && draft->set_aside) deal = draft->aside;
    if (how == 1 && draft->written) deal = draft->over;
    if (how == 2) deal = mediator_proposal(book, game_world(game));
    if (how > 2) deal.option[clause] = (uint8_t)draw(seed, book->domain->clauses[clause].options);
    if (!game_write(game, deal)) return;
    StrBuf words = {0};
    draft_words(draft, book, game_world(game), &words);
    played->lines[played->count++] = (Line){.kind = LINE_DRAFT,
                                            .draft = str(arena_text(book->arena, words.at, words.len))};
    strbuf_free(&words);
}

/* The draft as it is written, else what can be done from any seat with the talks left open. */
static void do_something(Played *played, uint64_t *seed) {
    Game *game = played->game;
    const Book *book = game_book(game);
    SeatKind seat = talks_sitting(book, game_world(game))->seat;
    StrBuf words = {0};
    if (draw(seed, 3) == 0 && game_draft(game)->written)
        draft_words(game_draft(game), book, game_world(game), &words);
    else
        strbuf_puts(&words, seat == SEAT_ENVOY ? "ask" : seat == SEAT_MINISTER ? "sound:kou" : "verify:rumour");
    Say said;
    Talks talks = talks_now(book, game_world(game));
    assert_true(say_parse(book, &talks, strbuf_str(&words), &said, NULL));
    if (talks_check(book, game_world(game), &said, NULL)) say_words_there(played, words.at);
    strbuf_free(&words);
}

static bool same_text(const Game *a, const Game *b) {
    Deal first = draft_text(game_draft(a), game_book(a), game_world(a));
    Deal second = draft_text(game_draft(b), game_book(b), game_world(b));
    return memcmp(&first, &second, sizeof first) == 0;
}

static void check_brought_back(const Played *played) {
    JournalText text = played_save(played);
    size_t good;
    Error err = {""};
    Game *again = replay_game(game_book(played->game), &text, &good, &err);
    assert_string_equal(err.text, "");
    const Draft *is = game_draft(again), *was = game_draft(played->game);
    assert_true(is->written == was->written && is->fairest == was->fairest && is->set_aside == was->set_aside);
    bool open = talks_sitting(game_book(again), game_world(again)) != NULL;
    assert_true(!open || same_text(again, played->game));
    assert_true(!is->set_aside || memcmp(&is->aside, &was->aside, sizeof is->aside) == 0);
    assert_true(world_equal(game_world(again), game_world(played->game)));
    game_free(again);
    journal_text_free(&text);
}

static void walk(SeatKind seat, uint64_t seed) {
    Played *played = bargain(seat, seed);
    for (int i = 0; i < STEPS; i++) {
        uint32_t turns = game_turns(played->game), what = draw(&seed, 8);
        bool open = talks_sitting(game_book(played->game), game_world(played->game)) != NULL;
        if (turns > 0 && (!open || what == 0))
            played_back(played, 1 + draw(&seed, turns < 3 ? turns : 3));
        else if (what < 3)
            do_something(played, &seed);
        else
            write_something(played, &seed);
        check_brought_back(played);
    }
    leave(played);
}

static void a_draft_comes_back_from_any_walk(void **state) {
    (void)state;
    for (uint64_t seed = 1; seed <= WALKS; seed++) {
        walk(SEAT_ENVOY, seed);
        walk(SEAT_MINISTER, seed);
        walk(SEAT_MEDIATOR, seed);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_draft_comes_back_where_it_stands),
        cmocka_unit_test(a_draft_comes_back_from_any_walk),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
