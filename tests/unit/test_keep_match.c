/* test_keep_match.c - saves of small books, matched with the same story under another text. */
#include "keep/match.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "unit/book_maker.h"
#include "unit/played.h"

enum { BEG, WALK, PAY, PASS };

/* s0 gives a coin or none, s1 takes it or doesn't, s2 is the end. */
static Book *make_toll(uint64_t id) {
    Book *book = make_book(3, 1, 1);
    book->id = id;
    FactId coins = make_count(book, "coins", 3, 0);
    Choice *beg = make_choice(book, 0, 1);
    beg->effects = make_effect(book, beg->effects, (Effect){EFFECT_ADD, coins, 1, 0});
    make_choice(book, 0, 1);
    Choice *pay = make_choice(book, 1, 2);
    pay->when = make_guard(book, GUARD_LEAST, coins, 1);
    make_choice(book, 1, 2);
    return book;
}

static JournalText saved(const Book *book, uint32_t first, uint32_t second) {
    Played *played = played_new(book, (RoleId){0}, 7);
    played_step(played, game_move(played->game, (ChoiceId){first}));
    played_step(played, game_move(played->game, (ChoiceId){second}));
    JournalText text = played_save(played);
    played_free(played);
    return text;
}

static void nothing_but_words_has_changed(void **state) {
    (void)state;
    Book *was = make_toll(1), *is = make_toll(2);
    made_scene(is, 1)->text = make_text(is, "A toll.");
    JournalText text = saved(was, BEG, PAY);
    Arena *arena = arena_new();
    Match match;
    Error err;
    assert_true(match_game(is, &text, arena, &match, &err));
    assert_true(match.alike);
    assert_true(match.turns == 2 && match.same == 2 && match.told_count == 0);
    assert_int_equal(rules_scene(is, game_world(match.game)).at, 2);
    game_free(match.game);
    arena_free(arena);
    journal_text_free(&text);
    book_free(was);
    book_free(is);
}

/* This save doesn't tell how facts stood, so it can be followed no further. */
static void a_choice_that_is_closed_now_is_told_of(void **state) {
    (void)state;
    Book *was = make_toll(1), *is = make_toll(2);
    made_choice(is, BEG)->effects = (Effects){NULL, 0};
    JournalText text = saved(was, BEG, PAY);
    Arena *arena = arena_new();
    Match match;
    Error err;
    assert_true(match_game(is, &text, arena, &match, &err));
    assert_false(match.alike);
    assert_true(match.turns == 2 && match.same == 0);
    assert_int_equal(rules_scene(is, game_world(match.game)).at, 1);
    assert_true(match.told_count > 0);
    assert_non_null(strstr(match.told[0], "Gone: your choice 2, "));
    game_free(match.game);
    arena_free(arena);
    journal_text_free(&text);
    book_free(was);
    book_free(is);
}

static void a_role_that_is_gone_leaves_nothing_to_go_on_with(void **state) {
    (void)state;
    Book *was = make_toll(1), *is = make_toll(2);
    made_role(is, 0)->name = "stranger";
    JournalText text = saved(was, WALK, PASS);
    Arena *arena = arena_new();
    Match match;
    Error err;
    assert_false(match_game(is, &text, arena, &match, &err));
    assert_null(match.game);
    assert_non_null(strstr(err.text, "has no role 'r0' any more"));
    arena_free(arena);
    journal_text_free(&text);
    book_free(was);
    book_free(is);
}

/* ---- saves that tell how facts stood ---- */

static JournalText written(const Book *book, const Line *lines, size_t count) {
    JournalHead head;
    JournalText text;
    StrBuf bytes = {0};
    Game *game = game_new(book, (RoleId){0}, 7, NULL);
    replay_head(game, &head);
    game_free(game);
    journal_write(&head, lines, count, &bytes);
    assert_true(journal_parse(strbuf_str(&bytes), "a.save", &text, NULL));
    assert_int_equal(text.count, count);
    strbuf_free(&bytes);
    return text;
}

static Line step_line(uint32_t turn, const char *choice) {
    return (Line){.kind = LINE_STEP, .turn = turn, .choice = str(choice), .hash = turn};
}

static Line facts_line(const char *facts) {
    return (Line){.kind = LINE_FACTS, .facts = str(facts)};
}

static Match matched(Book *was, Book *is, const Line *lines, size_t count, Arena *arena) {
    Match match;
    Error err;
    JournalText text = written(was, lines, count);
    assert_true(match_game(is, &text, arena, &match, &err));
    journal_text_free(&text);
    book_free(was);
    return match;
}

static int32_t coins_of(const Book *book, const Match *match) {
    return world_get(game_world(match->game), schema_find(book->schema, str("coins")));
}

/* Its facts stand before any choice. */
static void a_game_taken_over_at_its_beginning_keeps_its_place(void **state) {
    (void)state;
    Book *is = make_toll(2);
    Arena *arena = arena_new();
    Line lines[] = {facts_line("scene=s1 coins=2"), {.kind = LINE_CARRY}};
    Match match = matched(make_toll(1), is, lines, 2, arena);
    assert_int_equal(rules_scene(is, game_world(match.game)).at, 1);
    assert_int_equal(coins_of(is, &match), 2);
    game_free(match.game);
    arena_free(arena);
    book_free(is);
}

/* In between nothing is told: what was told at the beginning isn't so any more. */
static void a_copy_of_such_a_game_is_followed_choice_by_choice(void **state) {
    (void)state;
    Book *is = make_toll(2);
    Arena *arena = arena_new();
    Line lines[] = {facts_line("scene=s0 day=2088000 role=r0 coins=2"),
                    {.kind = LINE_CARRY},
                    step_line(1, made_choice(is, BEG)->name),
                    step_line(2, made_choice(is, PAY)->name),
                    facts_line("scene=s2 coins=3")};
    Match match = matched(make_toll(1), is, lines, 5, arena);
    assert_int_equal(match.told_count, 0);
    assert_int_equal(game_turns(match.game), 2);
    assert_int_equal(rules_scene(is, game_world(match.game)).at, 2);
    assert_int_equal(coins_of(is, &match), 3);
    game_free(match.game);
    arena_free(arena);
    book_free(is);
}

static void facts_of_strangers_are_put_within_their_range_or_told_of(void **state) {
    (void)state;
    Book *is = make_toll(2);
    Arena *arena = arena_new();
    Line lines[] = {step_line(1, made_choice(is, BEG)->name),
                    facts_line("scene=s1 coins=99999999999999999999 ghosts=7 day=-5 coins=77")};
    Match match = matched(make_toll(1), is, lines, 2, arena);
    assert_false(match.alike);
    assert_int_equal(rules_scene(is, game_world(match.game)).at, 1);
    assert_int_equal(coins_of(is, &match), 3);
    bool told = false;
    for (size_t i = 0; i < match.told_count; i++) told |= strstr(match.told[i], "Gone: ghosts") != NULL;
    assert_true(told);
    game_free(match.game);
    arena_free(arena);
    book_free(is);
}

static void of_very_many_choices_that_are_gone_the_first_are_told(void **state) {
    (void)state;
    enum { MANY = 20000 };
    Book *is = make_toll(2);
    Arena *arena = arena_new();
    Line *lines = mem_alloc((MANY + 1) * sizeof *lines);
    for (uint32_t i = 0; i < MANY; i++) lines[i + 1] = step_line(i + 1, "s0/no");
    lines[0] = facts_line("scene=s0 coins=1");
    Match match = matched(make_toll(1), is, lines, MANY + 1, arena);
    assert_in_range(match.told_count, 2, 200);
    assert_non_null(strstr(match.told[match.told_count - 1], " more of such changes."));
    assert_int_equal(match.turns, MANY);
    assert_int_equal(game_turns(match.game), 0);
    free(lines);
    game_free(match.game);
    arena_free(arena);
    book_free(is);
}

/* ---- a game that begins with a world (game_from) ---- */

static void a_game_from_a_world_goes_on_from_there(void **state) {
    (void)state;
    Book *book = make_toll(1);
    Error err;
    Game *first = game_new(book, (RoleId){0}, 7, &err);
    assert_true(game_step(first, game_move(first, (ChoiceId){BEG}), &err));
    Game *game = game_from(book, game_world(first));
    assert_true(world_equal(game_world(game), game_world(first)));
    assert_int_equal(game_turns(game), 0); /* as if nothing had been done */
    assert_null(game_before(game));
    assert_int_equal(game_start(game)->move.choice.at, ID_NONE);
    assert_true(game_step(game, game_move(game, (ChoiceId){PAY}), &err));
    assert_int_equal(rules_scene(book, game_world(game)).at, 2);
    assert_int_equal(game_turns(game), 1);
    game_back(game, 1);
    assert_true(world_equal(game_world(game), game_world(first)));
    game_free(game);
    game_free(first);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_but_words_has_changed),
        cmocka_unit_test(a_choice_that_is_closed_now_is_told_of),
        cmocka_unit_test(a_role_that_is_gone_leaves_nothing_to_go_on_with),
        cmocka_unit_test(a_game_taken_over_at_its_beginning_keeps_its_place),
        cmocka_unit_test(a_copy_of_such_a_game_is_followed_choice_by_choice),
        cmocka_unit_test(facts_of_strangers_are_put_within_their_range_or_told_of),
        cmocka_unit_test(of_very_many_choices_that_are_gone_the_first_are_told),
        cmocka_unit_test(a_game_from_a_world_goes_on_from_there),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
