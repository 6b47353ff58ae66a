/* prop_check_ask.c - on random small books, whether a random condition ever holds at a scene, in how few moves, and
 * what is said when it doesn't, is what a search over whole worlds finds. PROP_SEED and PROP_RUNS choose other books.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "check/ask.h"
#include "check/chart.h"
#include "check/flood.h"
#include "property/random_book.h"
#include "unit/book_maker.h"

enum { STATES_MOST = 3000 }; /* of whole worlds: books that have more are passed over */

/* ---- conditions ------------------------------------------------------------------------------------------------- */

static Guard random_leaf(const Book *book, Dice *dice) {
    FactId fact = {roll(dice, (uint32_t)schema_count(book->schema))};
    const Fact *declared = schema_fact(book->schema, fact);
    int64_t span = (int64_t)declared->max - declared->min;
    uint32_t steps = span > 6 ? 6 : (uint32_t)span;
    return (Guard){.kind = (GuardKind)(GUARD_IS + roll(dice, 3)),
                   .fact = fact,
                   .value = declared->start + (int32_t)roll(dice, steps + 1) - (int32_t)roll(dice, 2)};
}

static Guard random_guard(Book *book, Dice *dice, int depth) {
    if (depth == 0 || chance(dice, 40)) return random_leaf(book, dice);
    uint32_t count = 1 + roll(dice, 3);
    Guard *parts = arena_alloc(book->arena, count * sizeof *parts);
    for (uint32_t i = 0; i < count; i++) parts[i] = random_guard(book, dice, depth - 1);
    GuardKind kind = (GuardKind)(GUARD_ALL + roll(dice, 3));
    return (Guard){.kind = kind, .fact = {ID_NONE}, .parts = parts, .count = count};
}

/* ---- by brute force --------------------------------------------------------------------------------------------- */

typedef struct Found {
    bool stands, holds;
    size_t moves; /* the fewest with which it holds */
} Found;

static size_t depth_of(const Flood *flood, uint32_t state) {
    size_t depth = 0;
    for (Link link = states_link(flood->states, state); link.from != STATE_NONE;
         link = states_link(flood->states, link.from))
        depth++;
    return depth;
}

static bool small(const Book *book) {
    ExploreOptions how = {.role = {ID_NONE}, .no_mask = true, .max_states = STATES_MOST};
    Explored *explored = explore(book, &how);
    bool whole = explored_proved(explored);
    explored_free(explored);
    return whole;
}

static Found search(const Book *book, const Question *question) {
    Found found = {false, false, 0};
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}, .no_mask = true});
    const Flood *flood = explored_flood(explored);
    World *world = world_new(book->schema);
    for (uint32_t i = 0; i < states_count(flood->states) && !found.holds; i++) {
        flood_open(flood->ground, states_at(flood->states, i), world);
        if (rules_scene(book, world).at != question->scene.at) continue;
        found.stands = true;
        found.holds = guard_test(question->when, world);
        if (found.holds) found.moves = depth_of(flood, i);
    }
    world_free(world);
    explored_free(explored);
    return found;
}

/* ---- the properties --------------------------------------------------------------------------------------------- */

/* The moves can be made, and it holds where they lead. */
static void check_way(const Book *book, const Question *question, const Way *way) {
    World *at = world_new(book->schema), *next = world_new(book->schema);
    Outcome outcome = {.hearing = NULL};
    Error err;
    assert_true(rules_start(book, way->role, at, &outcome, &err));
    for (size_t i = 0; i < way->count; i++) {
        assert_true(rules_step(book, at, way->moves[i], next, &outcome, &err));
        world_copy(at, next);
    }
    assert_int_equal(rules_scene(book, at).at, question->scene.at);
    assert_true(guard_test(question->when, at));
    world_free(at);
    world_free(next);
}

/* Parts that hold in some state each, but of the clash never all. */
static void check_parts(const Asked *asked) {
    for (uint32_t i = 0; i < asked->part_count; i++) assert_true(asked->parts[i].held <= asked->stood);
    for (uint32_t i = 0; i < asked->clash_count; i++) assert_true(asked->parts[asked->clash[i]].held > 0);
    if (asked->held == 0 && asked->stood && asked->part_count == 1) assert_int_equal(asked->parts[0].held, 0);
}

static bool ask_once(Book *book, Dice *dice) {
    Guard guard = random_guard(book, dice, 2);
    Question question = {.scene = {roll(dice, book->scene_count)}, .when = &guard, .where = {"asked", 1}};
    Arena *arena = arena_new();
    Found found = search(book, &question);
    Asked *asked = ask(book, &question, &(ExploreOptions){.role = {ID_NONE}}, arena);
    assert_int_equal(asked->how, found.holds ? ASKED_FOUND : ASKED_NEVER);
    assert_int_equal(asked->stood > 0, found.stands || asked->held > 0);
    assert_int_equal(asked->held > 0, found.holds);
    check_parts(asked);
    if (found.holds) {
        assert_true(asked->shortest);
        assert_int_equal(asked->way.count, found.moves);
        check_way(book, &question, &asked->way);
    }
    arena_free(arena);
    return found.holds;
}

/* What a chart counts adds up to what was explored. */
static void check_chart(const Book *book) {
    Explored *explored = explore(book, &(ExploreOptions){.role = {ID_NONE}, .no_games = true});
    uint64_t edges = explored_edges(explored), steps = 0, states = 0;
    Chart *chart = chart_new(explored, book);
    for (uint32_t i = 0; i < book->scene_count; i++) {
        states += chart->stood[i];
        assert_int_equal(chart->stood[i] + chart->passed[i], explored_scene(explored, (SceneId){i}));
    }
    for (uint32_t i = 0; i < chart->first[book->scene_count]; i++) {
        const Arrow *arrow = &chart->arrows[i];
        uint64_t led = 0;
        for (uint32_t k = 0; k < arrow->lead_count; k++) led += arrow->leads[k].count;
        if (arrow->kind != ARROW_CHOICE) continue;
        steps += arrow->count;
        assert_int_equal(led, arrow->count);
        assert_int_equal(arrow->count > 0, explored_choice(explored, arrow->choice));
    }
    assert_int_equal(states, explored_states(explored));
    assert_int_equal(steps, edges);
    explored_free(explored);
    chart_free(chart);
}

static void asking_is_searching(void **state) {
    uint64_t first = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 200), held = 0, asked = 0;
    (void)state;
    for (uint64_t seed = first; seed < first + runs; seed++) {
        RuleWorks works;
        Book *book = random_book(seed, &works);
        Dice dice = {seed * 2 + 1};
        if (small(book)) {
            for (int i = 0; i < 4; i++, asked++) held += ask_once(book, &dice);
            check_chart(book);
        }
        book_free(book);
    }
    /* Both answers have to be common, else nothing was tried. */
    assert_true(runs < 50 || asked > runs / 2);
    assert_true(runs < 50 || (held > asked / 10 && held < asked * 9 / 10));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(asking_is_searching)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
