/* test_keep_replay.c - a save brings back the very game it was made from, or says where it can't.
 *
 * The book is built by hand: a ford with a toll of one coin, a chance to fall in, and a way round and round. */
#include "keep/replay.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "unit/played.h"
#include "unit/talks_maker.h"

enum { PAY, SWIM, ROUND, ONWARD, CHOICES };
enum { BANK, FAR_SIDE, HOME, SCENES };

typedef struct Ford {
    Book *book;
    Effect pay;
    Guard can_pay;
    Branch ways[CHOICES + 1];
    Choice choices[CHOICES];
    Scene scenes[SCENES];
    Role roles[2];
} Ford;

static FactId add_fact(Book *book, const char *name, int32_t max, int32_t start) {
    Fact fact = {.name = name, .label = name, .kind = FACT_COUNT, .max = max, .start = start};
    return schema_add(book->schema, &fact);
}

static Choice choice(const char *name, uint32_t scene, const Branch *ways, uint32_t count) {
    return (Choice){.name = name,
                    .word = choice_word(name),
                    .scene = {scene},
                    .branches = ways,
                    .branch_count = count,
                    .took = {ID_NONE},
                    .against = {ID_NONE}};
}

static void build_story(Ford *ford, FactId coins) {
    ford->pay = (Effect){.kind = EFFECT_ADD, .fact = coins, .value = -1};
    ford->can_pay = (Guard){.kind = GUARD_LEAST, .fact = coins, .value = 1};
    const uint32_t go[] = {FAR_SIDE, FAR_SIDE, BANK, BANK, HOME};
    for (size_t i = 0; i < CHOICES + 1; i++) ford->ways[i] = (Branch){.weight = 1, .go = {go[i]}};
    ford->choices[PAY] = choice("bank/pay", BANK, &ford->ways[0], 1);
    ford->choices[PAY].when = &ford->can_pay;
    ford->choices[PAY].effects = (Effects){&ford->pay, 1};
    ford->choices[SWIM] = choice("bank/swim", BANK, &ford->ways[1], 2);
    ford->choices[ROUND] = choice("far/round", FAR_SIDE, &ford->ways[3], 1);
    ford->choices[ONWARD] = choice("far/onward", FAR_SIDE, &ford->ways[4], 1);
    ford->scenes[BANK] = (Scene){.name = "bank", .place = {ID_NONE}, .first = {PAY}, .choice_count = 2};
    ford->scenes[FAR_SIDE] = (Scene){.name = "far", .place = {ID_NONE}, .first = {ROUND}, .choice_count = 2};
    ford->scenes[HOME] = (Scene){.name = "home", .place = {ID_NONE}, .ending = true};
}

static Ford *ford_new(int32_t coins) {
    Ford *ford = mem_alloc(sizeof *ford);
    Book *book = ford->book = book_new();
    book->name = "ford";
    book->version = "0.2";
    book->id = 77;
    book->scene_fact = add_fact(book, "scene", SCENES - 1, 0);
    book->day_fact = add_fact(book, "day", 3000000, 2088000);
    book->role_fact = add_fact(book, "role", 1, 0);
    build_story(ford, add_fact(book, "coins", 9, coins));
    ford->roles[0] = (Role){.name = "rider", .person = {ID_NONE}, .start = {BANK}};
    ford->roles[1] = (Role){.name = "envoy", .person = {ID_NONE}, .start = {FAR_SIDE}};
    book->scenes = ford->scenes;
    book->scene_count = SCENES;
    book->choices = ford->choices;
    book->choice_count = CHOICES;
    book->roles = ford->roles;
    book->role_count = 2;
    return ford;
}

static void ford_free(Ford *ford) {
    book_free(ford->book);
    free(ford);
}

static void play(Played *played, uint32_t number) {
    played_step(played, game_move(played->game, (ChoiceId){number}));
}

static void play_a_while(Played *played) {
    play(played, PAY);
    played_note(played);
    play(played, ROUND);
    while (rules_scene(game_book(played->game), game_world(played->game)).at == BANK) play(played, SWIM);
    played_back(played, 1);
    play(played, SWIM);
}

static void a_game_comes_back_as_it_was(void **state) {
    (void)state;
    Ford *ford = ford_new(2);
    Played *played = played_new(ford->book, (RoleId){0}, 5);
    play_a_while(played);
    JournalText text = played_save(played);
    size_t good;
    Error err = {0};
    Game *again = replay_game(ford->book, &text, &good, &err);
    assert_non_null(again);
    assert_string_equal(err.text, "");
    assert_int_equal(good, text.count);
    assert_int_equal(game_turns(again), game_turns(played->game));
    assert_true(world_equal(game_world(again), game_world(played->game)));
    assert_true(game_seed(again) == 5 && game_role(again).at == 0);
    game_free(again);
    journal_text_free(&text);
    played_free(played);
    ford_free(ford);
}

static void long_ways_back_are_found_again(void **state) {
    (void)state;
    Ford *ford = ford_new(9);
    Played *played = played_new(ford->book, (RoleId){1}, 5);
    play(played, ROUND);
    play(played, PAY);
    for (int i = 0; i < 600; i++) {
        bool bank = rules_scene(ford->book, game_world(played->game)).at == BANK;
        play(played, bank ? SWIM : ROUND);
    }
    played_back(played, 601);
    play(played, SWIM);
    JournalText text = played_save(played);
    size_t good;
    Game *again = replay_game(ford->book, &text, &good, NULL);
    assert_true(good == text.count && game_turns(again) == 2);
    assert_true(world_equal(game_world(again), game_world(played->game)));
    game_free(again);
    journal_text_free(&text);
    played_free(played);
    ford_free(ford);
}

static void the_head_names_the_run(void **state) {
    (void)state;
    Ford *ford = ford_new(2);
    Played *played = played_new(ford->book, (RoleId){1}, 5);
    JournalHead head;
    replay_head(played->game, &head);
    assert_string_equal(head.scenario, "ford");
    assert_string_equal(head.version, "0.2");
    assert_string_equal(head.role, "envoy");
    assert_true(head.book == 77 && head.seed == 5);
    played_free(played);
    ford_free(ford);
}

static void expect_refusal(const Book *book, const JournalHead *head, const char *why) {
    JournalText text = {.head = *head};
    size_t good = 9;
    Error err = {0};
    assert_null(replay_game(book, &text, &good, &err));
    assert_int_equal(good, 0);
    if (!strstr(err.text, why)) fail_msg("wanted %s: %s", why, err.text);
}

static void saves_of_something_else_are_refused(void **state) {
    (void)state;
    Ford *ford = ford_new(2);
    JournalHead head = {.scenario = "ford", .version = "0.1", .role = "rider", .book = 76};
    expect_refusal(ford->book, &head,
                   "made with another version of the scenario 'ford' (0.1, this one is 0.2); it was left as it is");
    head = (JournalHead){.scenario = "ford", .version = "0.2", .role = "rider", .book = 76};
    expect_refusal(ford->book, &head, "made with another text of the scenario 'ford' 0.2");
    head = (JournalHead){.scenario = "bridge", .version = "0.2", .role = "rider", .book = 77};
    expect_refusal(ford->book, &head, "'bridge'");
    head = (JournalHead){.scenario = "ford", .version = "0.2", .role = "king", .book = 77};
    expect_refusal(ford->book, &head, "no role 'king'");
    ford_free(ford);
}

/* Replays what was played with one line of it changed: that line is where it ends. */
static void expect_difference(const Ford *ford, const Played *played, size_t at, const char *why) {
    JournalHead head;
    replay_head(played->game, &head);
    JournalText text = {.head = head, .lines = (Line *)played->lines, .count = played->count};
    for (size_t i = 0; i < text.count; i++) text.lines[i].number = (int)i + 5;
    size_t good;
    Error err = {0};
    Game *game = replay_game(ford->book, &text, &good, &err);
    assert_non_null(game);
    assert_int_equal(good, at);
    if (!strstr(err.text, why)) fail_msg("wanted %s: %s", why, err.text);
    game_free(game);
}

static void the_first_difference_is_told(void **state) {
    (void)state;
    const struct {
        const char *choice, *why;
        uint32_t branch, flip;
    } changes[] = {
        {"far/round", "Step 2 (line 7 of the save), far/round, can't be made again: what comes of it", 0, 1},
        {"far/round", "can't turn out that way", 1, 0},
        {"far/gone", "no such choice", 0, 0},
        {"bank/pay", "Step 2 (line 7 of the save), bank/pay", 0, 0},
    };
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        Ford *ford = ford_new(2);
        Played *played = played_new(ford->book, (RoleId){0}, 5);
        play_a_while(played);
        Line *line = &played->lines[2];
        line->choice = str(changes[i].choice);
        line->branch = changes[i].branch;
        line->hash ^= changes[i].flip;
        expect_difference(ford, played, 2, changes[i].why);
        played_free(played);
        ford_free(ford);
    }
}

static void taking_back_too_much_is_a_difference(void **state) {
    (void)state;
    Ford *ford = ford_new(2);
    Played *played = played_new(ford->book, (RoleId){0}, 5);
    play(played, PAY);
    played->lines[played->count++] = (Line){.kind = LINE_BACK, .count = 2};
    expect_difference(ford, played, 1, "Line 6 of the save takes back more");
    played_free(played);
    ford_free(ford);
}

static void rules_that_changed_show(void **state) {
    (void)state;
    Ford *poor = ford_new(0), *rich = ford_new(1);
    Played *played = played_new(rich->book, (RoleId){0}, 5);
    play(played, PAY);
    expect_difference(poor, played, 0, "bank/pay, can't be made again");
    played_free(played);
    ford_free(poor);
    ford_free(rich);
}

/* ---- at a table ---- */

static const char *lengthened(Book *book, const char *name) {
    static const char filling[] = "-------------------------------------------------------------";
    return arena_printf(book->arena, "%.60s", arena_printf(book->arena, "%s%s", name, filling));
}

/* As many clauses as there may be, and names as long as they may be. */
static Book *lengthy_table(void) {
    Book *book = make_book(1 + EXIT_KINDS, EXIT_KINDS, 1);
    DomainShape shape = {.clauses = DOMAIN_CLAUSES, .options_most = 2, .interests = 1, .factions = 1, .group_most = 1};
    shape.worth_most = shape.weight_most = 1;
    uint64_t seed = 1;
    Domain *domain = make_random(book->arena, shape, &seed);
    domain->states = arena_copy(book->arena, &(WarState){.chance = 50}, sizeof(WarState));
    domain->state_count = 1;
    lay_table(book, domain, SEAT_MEDIATOR);
    made_scene(book, 0)->name = lengthened(book, "s0");
    for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++) {
        Clause *clause = (Clause *)&book->clauses[c];
        clause->name = lengthened(book, clause->name);
        for (uint32_t o = 0; o < clause->option_count; o++)
            ((ClauseOption *)clause->options)[o].name = lengthened(book, clause->options[o].name);
    }
    return book;
}

static void the_longest_thing_said_fits(void **state) {
    (void)state;
    Book *book = lengthy_table();
    Played *played = mem_alloc(sizeof *played);
    Game *again, *game = played->game = game_new(book, (RoleId){0}, 5, NULL);
    Say say = {.kind = TALK_DRAFT};
    StrBuf name = {0};
    size_t good;
    Error err;
    memset(say.deal.option, 1, DOMAIN_CLAUSES);
    assert_true(game_step(game, game_move_said(game, &say), &err));
    deed_name(game, game_deed(game, 0), &name);
    assert_true(name.len > DOMAIN_CLAUSES * 2 * 60);
    uint32_t hash = (uint32_t)game_deed(game, 0)->hash;
    played->lines[played->count++] = (Line){.kind = LINE_STEP, .turn = 1, .choice = strbuf_str(&name), .hash = hash};
    JournalText text = played_save(played);
    assert_non_null(again = replay_game(book, &text, &good, &err));
    assert_int_equal(good, 1);
    assert_true(world_equal(game_world(again), game_world(game)));
    game_free(again);
    journal_text_free(&text);
    strbuf_free(&name);
    played_free(played);
    book_free(book);
}

static void a_draft_that_cannot_be_is_a_difference(void **state) {
    (void)state;
    Ford *ford = ford_new(2);
    Played *played = played_new(ford->book, (RoleId){0}, 5);
    play(played, PAY);
    played->lines[played->count++] = (Line){.kind = LINE_DRAFT, .draft = str("offer:silk=200k")};
    expect_difference(ford, played, 1,
                      "What was being written (line 6 of the save), offer:silk=200k, can't be written again: Nobody "
                      "bargains there then.");
    played_free(played);
    ford_free(ford);
}

/* With coins of another number every world has another hash: only what can't be chosen stands in the way. */
static void lines_are_made_again_in_another_text(void **state) {
    (void)state;
    Ford *rich = ford_new(2), *poor = ford_new(1);
    poor->book->id++;
    Played *played = played_new(rich->book, (RoleId){0}, 5);
    play(played, PAY);
    played_note(played);
    play(played, ROUND);
    play(played, PAY);
    Game *again = game_new(poor->book, (RoleId){0}, 5, NULL);
    Error why = {""};
    Facts facts = {0};
    for (size_t i = 0; i < 3; i++) assert_true(replay_made(again, &facts, &played->lines[i], &why));
    assert_int_equal(game_turns(again), 2);
    assert_int_equal(game_note_count(again), 1);
    assert_true((uint32_t)game_deed(again, 0)->hash != played->lines[0].hash);
    assert_false(replay_made(again, &facts, &played->lines[3], &why));
    assert_true(why.text[0] != '\0');
    assert_int_equal(game_turns(again), 2);
    assert_int_equal(rules_scene(poor->book, game_world(again)).at, BANK);
    game_free(again);
    played_free(played);
    ford_free(rich);
    ford_free(poor);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_game_comes_back_as_it_was),
        cmocka_unit_test(long_ways_back_are_found_again),
        cmocka_unit_test(the_head_names_the_run),
        cmocka_unit_test(saves_of_something_else_are_refused),
        cmocka_unit_test(the_first_difference_is_told),
        cmocka_unit_test(taking_back_too_much_is_a_difference),
        cmocka_unit_test(rules_that_changed_show),
        cmocka_unit_test(the_longest_thing_said_fits),
        cmocka_unit_test(a_draft_that_cannot_be_is_a_difference),
        cmocka_unit_test(lines_are_made_again_in_another_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
