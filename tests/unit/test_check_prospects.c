/* test_check_prospects.c - a small story's graph, what is within reach in it and what its choices close, reckoned by
 * hand; and the same of a story with a table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check/bits.h"
#include "check/closings.h"
#include "unit/talks_maker.h"

enum { S0, S1, S2, WON, QUIET, LOST, SCENES };
enum { NORTH, SOUTH, TOSS, SWEAR, LEAVE, KEEP, BREAK };

typedef struct Made {
    Book *book;
    Explored *explored;
    Graph *graph;
    Prospects *prospects;
    Closings *closings;
} Made;

static void look(Made *made) {
    made->explored = explore(made->book, &(ExploreOptions){.role = {ID_NONE}, .no_games = true});
    made->graph = graph_new(made->explored);
    assert_non_null(made->graph);
    made->prospects = prospects_new(made->graph);
    made->closings = closings_new(made->prospects, made->graph);
}

static void made_free(Made *made) {
    closings_free(made->closings);
    prospects_free(made->prospects);
    graph_free(made->graph);
    explored_free(made->explored);
    book_free(made->book);
}

static void settle(Book *book, uint32_t choice, int32_t option) {
    Effect effect = {EFFECT_SET, book->clauses[0].fact, option + 1, 0};
    made_choice(book, choice)->effects = make_effect(book, (Effects){NULL, 0}, effect);
}

/* s0: north to s1, south (silk settled as on record) to s2, or a toss between s1 and QUIET. s1: swear (silk likewise)
 * to WON, leave to QUIET. s2: keep to QUIET, break (silk settled otherwise) to LOST. */
static Made small_story(void) {
    Made made = {.book = make_book(SCENES, 3, 1)};
    Clause *silk = arena_alloc(made.book->arena, sizeof *silk);
    *silk = (Clause){.name = "silk", .label = "Silk", .option_count = 2, .record = 1};
    silk->fact = make_fact(made.book, &(Fact){.name = "treaty.silk", .kind = FACT_ONE_OF, .max = 2});
    made.book->clauses = silk;
    made.book->clause_count = 1;
    make_choice(made.book, S0, S1);
    make_choice(made.book, S0, S2);
    make_branch(made.book, make_choice(made.book, S0, S1), QUIET);
    make_choice(made.book, S1, WON);
    make_choice(made.book, S1, QUIET);
    make_choice(made.book, S2, QUIET);
    make_choice(made.book, S2, LOST);
    settle(made.book, SOUTH, 1);
    settle(made.book, SWEAR, 1);
    settle(made.book, BREAK, 0);
    look(&made);
    return made;
}

static uint32_t state_of(const Made *made, uint32_t scene) {
    uint32_t state = 0;
    while (graph_scene(made->graph, state).at != scene) state++;
    assert_in_range(state, 0, graph_states(made->graph) - 1);
    return state;
}

/* ---- the graph -------------------------------------------------------------------------------------------------- */

static void assert_deed(const Made *made, Edge edge, uint32_t to, uint32_t choice, uint32_t branch) {
    GraphDeed deed = graph_deed(made->graph, edge.deed);
    assert_int_equal(edge.to, state_of(made, to));
    assert_int_equal(deed.choice.at, choice);
    assert_int_equal(deed.branch, branch);
}

static void steps_lead_on(void **state) {
    (void)state;
    Made made = small_story();
    assert_int_equal(graph_states(made.graph), SCENES); /* how silk was settled is masked */
    assert_int_equal(graph_nodes(made.graph), SCENES);
    Edges edges = graph_edges(made.graph, state_of(&made, S0));
    assert_int_equal(edges.count, 4);
    assert_deed(&made, edges.list[0], S1, NORTH, 0);
    assert_deed(&made, edges.list[1], S2, SOUTH, 0);
    assert_deed(&made, edges.list[2], S1, TOSS, 0);
    assert_deed(&made, edges.list[3], QUIET, TOSS, 1);
    assert_int_equal(graph_edges(made.graph, state_of(&made, WON)).count, 0);
    made_free(&made);
}

static void steps_lead_back(void **state) {
    (void)state;
    Made made = small_story();
    Backward *backward = backward_new(made.graph);
    uint32_t count;
    const uint32_t *from = backward_from(backward, state_of(&made, QUIET), &count);
    assert_int_equal(count, 3);
    assert_int_equal(from[0], state_of(&made, S0));
    assert_int_equal(from[1], state_of(&made, S1));
    assert_int_equal(from[2], state_of(&made, S2));
    backward_from(backward, state_of(&made, S1), &count);
    assert_int_equal(count, 2);
    backward_from(backward, state_of(&made, S0), &count);
    assert_int_equal(count, 0);
    backward_free(backward);
    made_free(&made);
}

static void steps_settle_clauses(void **state) {
    (void)state;
    Made made = small_story();
    Edges edges = graph_edges(made.graph, state_of(&made, S2));
    const uint64_t *kept = graph_terms(made.graph, graph_deed(made.graph, edges.list[0].deed).terms);
    assert_int_equal(kept[0] | kept[1], 0);
    const uint64_t *broken = graph_terms(made.graph, graph_deed(made.graph, edges.list[1].deed).terms);
    assert_int_equal(broken[0], 1);
    assert_int_equal(broken[1], 0);
    edges = graph_edges(made.graph, state_of(&made, S0));
    const uint64_t *south = graph_terms(made.graph, graph_deed(made.graph, edges.list[1].deed).terms);
    assert_int_equal(south[0], 0);
    assert_int_equal(south[1], 1);
    made_free(&made);
}

static void a_way_leads_to_each_state(void **state) {
    (void)state;
    Made made = small_story();
    Arena *arena = arena_new();
    Way way = graph_way(made.graph, state_of(&made, LOST), arena);
    assert_int_equal(way.count, 2);
    assert_int_equal(way.moves[0].choice.at, SOUTH);
    assert_int_equal(way.moves[1].choice.at, BREAK);
    arena_free(arena);
    made_free(&made);
}

static void what_was_not_explored_has_no_graph(void **state) {
    (void)state;
    Made made = small_story();
    Explored *some = explore(made.book, &(ExploreOptions){.role = {ID_NONE}, .max_states = 3});
    assert_null(graph_new(some));
    explored_free(some);
    made_free(&made);
}

/* ---- within reach ----------------------------------------------------------------------------------------------- */

static void assert_outlook(const Made *made, uint32_t scene, uint64_t endings, uint64_t apart, uint64_t held) {
    Arena *arena = arena_new();
    Outlook outlook = outlook_new(made->prospects, arena);
    prospects_from(made->prospects, state_of(made, scene), &outlook);
    assert_int_equal(outlook.endings[0], endings);
    assert_int_equal(outlook.apart[0], apart);
    assert_int_equal(outlook.held[0], held);
    arena_free(arena);
}

static void what_is_within_reach_is_reckoned_by_hand(void **state) {
    (void)state;
    Made made = small_story();
    assert_int_equal(prospects_endings(made.prospects), 3);
    assert_int_equal(prospects_ending(made.prospects, 1).at, QUIET);
    assert_outlook(&made, S0, 7, 1, 1);
    assert_outlook(&made, S1, 3, 1, 1); /* one can swear */
    assert_outlook(&made, S2, 6, 0, 1); /* one can only keep it as it is */
    assert_outlook(&made, QUIET, 2, 0, 1);
    assert_outlook(&made, LOST, 4, 0, 1);
    made_free(&made);
}

static void a_world_says_how_its_clauses_stand(void **state) {
    (void)state;
    Made made = small_story();
    World *worlds[2] = {world_new(made.book->schema), world_new(made.book->schema)};
    Outcome outcome = {.hearing = NULL};
    Error err;
    uint64_t endings = 0, clauses = 0;
    assert_true(rules_start(made.book, (RoleId){0}, worlds[0], &outcome, &err));
    assert_true(rules_step(made.book, worlds[0], (Move){.choice = {SOUTH}}, worlds[1], &outcome, &err));
    assert_true(prospects_in(made.prospects, worlds[1], &endings, &clauses));
    assert_int_equal(endings, 6);
    assert_int_equal(clauses, 1);
    assert_true(rules_step(made.book, worlds[1], (Move){.choice = {BREAK}}, worlds[0], &outcome, &err));
    assert_true(prospects_in(made.prospects, worlds[0], &endings, &clauses));
    assert_int_equal(endings, 4);
    assert_int_equal(clauses, 0);
    world_free(worlds[0]);
    world_free(worlds[1]);
    made_free(&made);
}

/* ---- what is closed --------------------------------------------------------------------------------------------- */

static void assert_closes(const Made *made, uint32_t choice, uint32_t of, uint64_t endings, Closes silk) {
    const Closing *closing = closings_of(made->closings, (ChoiceId){choice});
    assert_int_equal(closing->states, 1);
    assert_int_equal(closing->most.endings, __builtin_popcountll(endings));
    assert_int_equal(closing->least.endings, closing->most.endings);
    assert_int_equal(closing->most.of, of);
    for (uint32_t i = 0; i < 3; i++)
        assert_int_equal(closes_ending(closing, i), endings >> i & 1 ? CLOSES_ALWAYS : CLOSES_NOT);
    assert_int_equal(closes_clause(closing, 0), silk);
}

static void what_choices_close_is_reckoned_by_hand(void **state) {
    (void)state;
    Made made = small_story();
    assert_closes(&made, NORTH, 3, 4, CLOSES_NOT);
    assert_closes(&made, SOUTH, 3, 1, CLOSES_NOT);
    assert_closes(&made, TOSS, 3, 4, CLOSES_NOT); /* it may turn out well */
    assert_closes(&made, SWEAR, 2, 2, CLOSES_NOT);
    assert_closes(&made, LEAVE, 2, 1, CLOSES_ALWAYS);
    assert_closes(&made, KEEP, 2, 4, CLOSES_NOT); /* silk is settled already */
    assert_closes(&made, BREAK, 2, 2, CLOSES_ALWAYS);
    made_free(&made);
}

/* A count that is asked for later: what a choice closes hangs on it. */
static void what_is_closed_may_hang_on_the_state(void **state) {
    (void)state;
    Made made = {.book = make_book(4, 2, 1)};
    FactId bold = make_flag(made.book, "bold");
    make_choice(made.book, 0, 1);
    Effect set = {EFFECT_SET, bold, 1, 0};
    make_choice(made.book, 0, 1)->effects = make_effect(made.book, (Effects){NULL, 0}, set);
    make_choice(made.book, 1, 2);
    make_choice(made.book, 1, 3)->when = make_guard(made.book, GUARD_IS, bold, 1);
    look(&made);
    const Closing *meek = closings_of(made.closings, (ChoiceId){0}), *first = closings_of(made.closings, (ChoiceId){2});
    assert_int_equal(closes_ending(meek, 1), CLOSES_ALWAYS);
    assert_int_equal(first->states, 2);
    assert_int_equal(first->least.endings, 0);
    assert_int_equal(first->least.of, 1);
    assert_int_equal(first->most.endings, 1);
    assert_int_equal(first->most.of, 2);
    assert_int_equal(closes_ending(first, 0), CLOSES_NOT);
    assert_int_equal(closes_ending(first, 1), CLOSES_ALWAYS);
    made_free(&made);
}

/* Round and round: a clause settled one way and the other in a circle is within reach all round it. */
static void circles_are_gone_round(void **state) {
    (void)state;
    Made made = {.book = make_book(5, 1, 1)};
    Clause *silk = arena_alloc(made.book->arena, sizeof *silk);
    *silk = (Clause){.name = "silk", .label = "Silk", .option_count = 2, .record = 0};
    silk->fact = make_fact(made.book, &(Fact){.name = "treaty.silk", .kind = FACT_ONE_OF, .max = 2});
    made.book->clauses = silk;
    made.book->clause_count = 1;
    for (uint32_t scene = 0; scene < 3; scene++) make_choice(made.book, scene, (scene + 1) % 3);
    make_choice(made.book, 2, 3);
    make_choice(made.book, 3, 4);
    settle(made.book, 0, 0);
    settle(made.book, 1, 1);
    settle(made.book, 4, 1);
    look(&made);
    assert_outlook(&made, 2, 1, 0, 0); /* what comes after the circle settles it otherwise */
    made_free(&made);
    made.book = make_book(4, 1, 1);
    made.book->clauses = arena_copy(made.book->arena, &(Clause){.name = "silk", .label = "Silk", .option_count = 2},
                                    sizeof(Clause));
    ((Clause *)made.book->clauses)->fact = make_fact(made.book,
                                                     &(Fact){.name = "treaty.silk", .kind = FACT_ONE_OF, .max = 2});
    made.book->clause_count = 1;
    for (uint32_t scene = 0; scene < 3; scene++) make_choice(made.book, scene, (scene + 1) % 3);
    make_choice(made.book, 2, 3);
    settle(made.book, 0, 1);
    settle(made.book, 1, 0);
    look(&made);
    assert_outlook(&made, 0, 1, 1, 1);
    assert_outlook(&made, 2, 1, 1, 1); /* once more round, and it stands as on record */
    made_free(&made);
}

/* ---- at a table ------------------------------------------------------------------------------------------------- */

static Made table_story(void) {
    Made made = {.book = make_table(SEAT_ENVOY)};
    look(&made);
    return made;
}

static void talks_end_at_a_door(void **state) {
    (void)state;
    Made made = table_story();
    uint32_t table = state_of(&made, 0), doors = 0;
    assert_true(graph_nodes(made.graph) > graph_states(made.graph));
    Edges edges = graph_edges(made.graph, table);
    for (uint32_t i = 0; i < edges.count; i++) {
        if (graph_deed(made.graph, edges.list[i].deed).number != GRAPH_DOOR) continue;
        assert_true(edges.list[i].to >= graph_states(made.graph));
        assert_int_equal(graph_scene(made.graph, edges.list[i].to).at, 0);
        assert_true(graph_edges(made.graph, edges.list[i].to).count > 0);
        doors++;
    }
    assert_int_equal(doors, 1);
    made_free(&made);
}

static void a_treaty_brings_the_record_within_reach(void **state) {
    (void)state;
    Made made = table_story();
    Arena *arena = arena_new();
    Outlook outlook = outlook_new(made.prospects, arena);
    prospects_from(made.prospects, state_of(&made, 0), &outlook);
    for (uint32_t clause = 0; clause < MADE_CLAUSES; clause++) assert_true(bits_has(outlook.apart, clause));
    assert_true(bits_has(outlook.endings, 0));  /* sealed */
    assert_false(bits_has(outlook.endings, 4)); /* an envoy isn't exposed */
    prospects_after(made.prospects, state_of(&made, 0), (ChoiceId){ID_NONE}, &outlook);
    assert_true(bits_has(outlook.apart, MADE_SUM));
    arena_free(arena);
    made_free(&made);
}

/* Liao's ruler refuses the sum that is on record: no treaty has it. */
static void what_no_court_would_ratify_is_not_within_reach(void **state) {
    (void)state;
    Made made = {.book = make_table(SEAT_ENVOY)};
    Domain *domain = (Domain *)made.book->domain;
    domain->courts[MADE_LIAO].factions[0].red[MADE_SUM] = UINT32_C(1) << domain->clauses[MADE_SUM].record;
    look(&made);
    /* nothing presses, so no court goes home */
    assert_outlook(&made, 0, 11, 15 & ~(UINT64_C(1) << MADE_SUM), 15);
    made_free(&made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(steps_lead_on),
        cmocka_unit_test(steps_lead_back),
        cmocka_unit_test(steps_settle_clauses),
        cmocka_unit_test(a_way_leads_to_each_state),
        cmocka_unit_test(what_was_not_explored_has_no_graph),
        cmocka_unit_test(what_is_within_reach_is_reckoned_by_hand),
        cmocka_unit_test(a_world_says_how_its_clauses_stand),
        cmocka_unit_test(what_choices_close_is_reckoned_by_hand),
        cmocka_unit_test(what_is_closed_may_hang_on_the_state),
        cmocka_unit_test(circles_are_gone_round),
        cmocka_unit_test(talks_end_at_a_door),
        cmocka_unit_test(a_treaty_brings_the_record_within_reach),
        cmocka_unit_test(what_no_court_would_ratify_is_not_within_reach),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
