/* test_check_random.c - games at random in small stories: what is counted, what the policies prefer, what ends a game
 * that doesn't end by itself, and that a seed tells all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "check/random.h"
#include "unit/book_maker.h"
#include "unit/talks_play.h"

static RandomGames *games(const Book *book, uint64_t count, uint64_t seed, RandomPolicy policy) {
    return random_games(book, &(RandomOptions){.role = {ID_NONE}, .games = count, .seed = seed, .policy = policy});
}

/* s0: c0 to s1, c1 to the ending s2. s1: c2 and c3, both to the ending s3, c3 never open; c2 raises `count` by 2. */
static Book *fork_book(FactId *count) {
    Book *book = make_book(4, 2, 1);
    *count = make_count(book, "count", 5, 0);
    FactId never = make_flag(book, "never");
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, 3)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_ADD, *count, 2, 0});
    Choice *closed = make_choice(book, 1, 3);
    closed->when = make_guard(book, GUARD_IS, never, 1);
    closed->text = make_text(book, "Nobody reads this.");
    made_choice(book, 2)->text = make_text(book, "Everybody who comes here reads this.");
    return book;
}

static void counts_what_games_come_to(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    RandomGames *random = games(book, 1000, 7, RANDOM_UNIFORM);
    assert_int_equal(random->games, 1000);
    assert_int_equal(random->ended, 1000);
    assert_int_equal(random->stuck + random->broken_off + random->failed, 0);
    assert_int_equal(random->scenes[0], 1000);
    assert_int_equal(random->scenes[2] + random->scenes[3], 1000);
    assert_int_equal(random->scenes[1], random->scenes[3]);
    assert_int_equal(random->open[0], 1000);
    assert_int_equal(random->taken[0], random->scenes[1]);
    assert_int_equal(random->taken[2], random->scenes[3]);
    assert_int_equal(random->open[3] + random->taken[3], 0);
    assert_int_equal(random->moves, 1000 + random->scenes[1]);
    assert_in_range(random->taken[0], 400, 600);
    assert_int_equal(spread_at(&random->length, 0), 1);
    assert_int_equal(spread_at(&random->length, 100), 2);
    random_free(random);
    book_free(book);
}

static void spreads_counts(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    RandomGames *random = games(book, 1000, 7, RANDOM_UNIFORM);
    assert_int_equal(random->fact_count, 1);
    assert_int_equal(random->facts[0].fact.at, count.at);
    assert_int_equal(random->facts[0].games[0], random->scenes[2]);
    assert_int_equal(random->facts[0].games[2], random->scenes[3]);
    assert_int_equal(spread_at(&random->facts[0], 0), 0);
    assert_int_equal(spread_at(&random->facts[0], 25), 0);
    assert_int_equal(spread_at(&random->facts[0], 75), 2);
    assert_int_equal(spread_at(&random->facts[0], 100), 2);
    random_free(random);
    book_free(book);
}

static const ShownLine *line_of(const RandomGames *random, const char *owner) {
    for (size_t i = 0; i < shown_count(random->shown); i++)
        if (strcmp(shown_at(random->shown, i)->owner, owner) == 0) return shown_at(random->shown, i);
    return NULL;
}

static void tells_which_lines_were_shown(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    RandomGames *random = games(book, 200, 1, RANDOM_UNIFORM);
    assert_int_equal(line_of(random, "s1/c0")->shown, random->taken[2]);
    assert_int_equal(line_of(random, "s1/c1")->shown, 0);
    assert_int_equal(line_of(random, "s1/c1")->kind, SHOWN_CHOICE);
    random_free(random);
    book_free(book);
}

static void least_used_evens_out(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    RandomGames *random = games(book, 1001, 3, RANDOM_LEAST_USED);
    assert_in_range(random->taken[0], 500, 501);
    assert_in_range(random->taken[1], 500, 501);
    random_free(random);
    book_free(book);
}

/* Every eighth time they don't look where they go: of two ways one in sixteen, then, is the one they would have left.
 */
enum { SLIPS = 16 };

static void the_careful_put_endings_off(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    RandomGames *random = games(book, 1600, 3, RANDOM_CAREFUL);
    assert_in_range(random->taken[1], 1600 / SLIPS / 2, 1600 / SLIPS * 2);
    assert_in_range(random->scenes[3], 1600 - 1600 / SLIPS * 2, 1600);
    random_free(random);
    book_free(book);
}

/* A choice that may end the game by chance is left alone too. */
static void the_careful_think_of_chance(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_branch(book, make_choice(book, 0, 1), 2);
    make_choice(book, 0, 1);
    make_choice(book, 1, 2);
    RandomGames *random = games(book, 1600, 9, RANDOM_CAREFUL);
    assert_in_range(random->taken[0], 1600 / SLIPS / 2, 1600 / SLIPS * 2);
    assert_int_equal(random->taken[1], 1600 - random->taken[0]);
    random_free(random);
    book_free(book);
}

/* Only s2 is good, and the disaster s3 comes of c2 alone: so nobody who hopes takes c2. */
static bool hopes_for_s2(const void *of, const World *world) {
    const Book *book = of;
    uint32_t scene = rules_scene(book, world).at;
    return scene != 3;
}

static void the_careful_with_hope_shun_what_has_none(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, 3);
    make_choice(book, 1, 2);
    RandomOptions options = {.games = 1600, .seed = 5, .policy = RANDOM_CAREFUL, .hope = hopes_for_s2, .of = book};
    RandomGames *random = random_games(book, &options);
    assert_in_range(random->taken[2], 800 / SLIPS / 2, 800 / SLIPS * 2);
    assert_in_range(random->taken[1], 700, 900); /* an ending that is good isn't put off */
    assert_int_equal(random->scenes[2], 1600 - random->taken[2]);
    random_free(random);
    book_free(book);
}

static void they_hope_that_chance_falls_well(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    make_branch(book, make_choice(book, 0, 3), 2);
    make_choice(book, 0, 3);
    RandomOptions options = {.games = 1600, .seed = 5, .policy = RANDOM_CAREFUL, .hope = hopes_for_s2, .of = book};
    RandomGames *random = random_games(book, &options);
    assert_in_range(random->taken[0], 1600 - 1600 / SLIPS * 2, 1600 - 1600 / SLIPS / 2);
    assert_in_range(random->scenes[3], 700, 1000);
    random_free(random);
    book_free(book);
}

static void where_there_is_no_hope_they_go_on(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    make_choice(book, 0, 3);
    make_choice(book, 0, 3);
    RandomOptions options = {.games = 20, .seed = 5, .policy = RANDOM_CAREFUL, .hope = hopes_for_s2, .of = book};
    RandomGames *random = random_games(book, &options);
    assert_int_equal(random->ended, 20);
    random_free(random);
    book_free(book);
}

static void endless_games_are_broken_off(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 1, 0);
    RandomOptions options = {.role = {ID_NONE}, .games = 3, .seed = 1, .max_moves = 10};
    RandomGames *random = random_games(book, &options);
    assert_int_equal(random->broken_off, 3);
    assert_int_equal(random->ended, 0);
    assert_int_equal(random->moves, 30);
    assert_int_equal(random->longest, 0);
    assert_null(random->fault);
    random_free(random);
    book_free(book);
}

static void stuck_games_are_told(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    RandomGames *random = games(book, 5, 1, RANDOM_UNIFORM);
    assert_int_equal(random->stuck, 5);
    assert_non_null(strstr(random->fault, "Nothing can be done in scene s1"));
    assert_int_equal(random->way.count, 1);
    assert_int_equal(random->way.moves[0].choice.at, 0);
    random_free(random);
    book_free(book);
}

static void refused_steps_are_told(void **state) {
    (void)state;
    Book *book = make_book(2, 1, 1);
    FactId purse = make_fact(book, &(Fact){.name = "purse", .kind = FACT_COUNT, .refuse = true, .max = 1});
    make_choice(book, 0, 1)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_ADD, purse, 2, 0});
    make_choice(book, 0, 1);
    RandomGames *random = games(book, 50, 1, RANDOM_UNIFORM);
    assert_int_equal(random->ended, 50);
    assert_int_equal(random->taken[1], 50);
    assert_true(random->failed > 0);
    assert_non_null(strstr(random->fault, "purse"));
    assert_int_equal(random->way.count, 1);
    assert_int_equal(random->way.moves[0].choice.at, 0);
    random_free(random);
    book_free(book);
}

static void assert_same_counts(const RandomGames *a, const RandomGames *b) {
    assert_int_equal(a->moves, b->moves);
    assert_memory_equal(a->scenes, b->scenes, a->book->scene_count * sizeof a->scenes[0]);
    assert_memory_equal(a->taken, b->taken, a->book->choice_count * sizeof a->taken[0]);
    assert_memory_equal(a->acts, b->acts, a->book->sitting_count * TALK_KINDS * sizeof a->acts[0]);
    assert_memory_equal(a->exits, b->exits, a->book->sitting_count * EXIT_KINDS * sizeof a->exits[0]);
}

static void a_seed_tells_all_at_every_seat(void **state) {
    (void)state;
    for (SeatKind seat = 0; seat < SEAT_KINDS; seat++)
        for (RandomPolicy policy = 0; policy < RANDOM_POLICIES; policy++) {
            Book *book = make_table(seat);
            RandomOptions options = {.role = {ID_NONE}, .games = 12, .seed = 5, .policy = policy, .max_moves = 100};
            RandomGames *one = random_games(book, &options), *two = random_games(book, &options);
            assert_int_equal(one->ended + one->broken_off, 12);
            assert_same_counts(one, two);
            random_free(one);
            random_free(two);
            book_free(book);
        }
}

static void another_seed_is_another_course(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    uint64_t first = 0;
    bool differs = false;
    for (uint64_t seed = 1; seed <= 8; seed++) {
        RandomGames *random = games(book, 100, seed, RANDOM_UNIFORM);
        if (seed == 1) first = random->taken[0];
        differs = differs || random->taken[0] != first;
        random_free(random);
    }
    assert_true(differs);
    book_free(book);
}

/* Of more games, the first are the same. */
static void games_stand_alone(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    uint64_t before = 0;
    for (uint64_t played = 1; played <= 20; played++) {
        RandomGames *random = games(book, played, 4, RANDOM_UNIFORM);
        assert_in_range(random->taken[0] - before, 0, 1);
        before = random->taken[0];
        random_free(random);
    }
    book_free(book);
}

/* Every act that is drawn can be made; and over time every kind that a seat has is drawn. */
static void draws_acts_that_can_be_made(void **state) {
    (void)state;
    for (SeatKind seat = 0; seat < SEAT_KINDS; seat++) {
        Play *play = play_start(make_table(seat));
        Luck luck = luck_of(1, seat);
        for (int turn = 0; turn < 12 && talks_sitting(play->book, play->now); turn++) {
            Say say;
            TalkKind kind = (TalkKind)luck_below(&luck, TALK_BREAK);
            if (!random_say(play->book, play->now, kind, &luck, &say)) continue;
            assert_int_equal(say.kind, kind);
            assert_true(talk_seat(kind, seat));
            assert_true(play_move(play, (Move){.choice = {ID_NONE}, .say = say}));
        }
        play_free(play);
    }
}

/* But for sending: that needs a text that both sides have said yes to. */
static void every_kind_is_tried(void **state) {
    (void)state;
    for (SeatKind seat = 0; seat < SEAT_KINDS; seat++) {
        Book *book = make_table(seat);
        RandomGames *random = games(book, 200, 2, RANDOM_UNIFORM);
        for (TalkKind kind = 0; kind < TALK_KINDS; kind++) {
            if (!talk_seat(kind, seat)) assert_int_equal(random->acts[kind], 0);
            if (talk_seat(kind, seat) && kind != TALK_SEND) assert_true(random->acts[kind] > 0);
        }
        assert_true(random->exits[EXIT_BROKEN] > 0);
        assert_true(random->exits[EXIT_LATE] > 0);
        random_free(random);
        book_free(book);
    }
}

/* On every machine and in every build: the numbers are written down here. */
static void numbers_are_the_same_everywhere(void **state) {
    (void)state;
    FactId count;
    Book *book = fork_book(&count);
    Luck luck = {0};
    assert_true(luck_next(&luck) == UINT64_C(0xe220a8397b1dcdaf));
    assert_true(luck_next(&luck) == UINT64_C(0x6e789e6aa1b965f4));
    RandomGames *random = games(book, 10000, 1005, RANDOM_UNIFORM);
    assert_int_equal(random->taken[0], 5085);
    random_free(random);
    book_free(book);
    book = make_table(SEAT_ENVOY);
    random = games(book, 50, 1005, RANDOM_UNIFORM);
    assert_int_equal(random->moves, 720);
    random_free(random);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_games_come_to),
        cmocka_unit_test(spreads_counts),
        cmocka_unit_test(tells_which_lines_were_shown),
        cmocka_unit_test(least_used_evens_out),
        cmocka_unit_test(the_careful_put_endings_off),
        cmocka_unit_test(the_careful_think_of_chance),
        cmocka_unit_test(the_careful_with_hope_shun_what_has_none),
        cmocka_unit_test(they_hope_that_chance_falls_well),
        cmocka_unit_test(where_there_is_no_hope_they_go_on),
        cmocka_unit_test(endless_games_are_broken_off),
        cmocka_unit_test(stuck_games_are_told),
        cmocka_unit_test(refused_steps_are_told),
        cmocka_unit_test(a_seed_tells_all_at_every_seat),
        cmocka_unit_test(another_seed_is_another_course),
        cmocka_unit_test(games_stand_alone),
        cmocka_unit_test(draws_acts_that_can_be_made),
        cmocka_unit_test(numbers_are_the_same_everywhere),
        cmocka_unit_test(every_kind_is_tried),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
