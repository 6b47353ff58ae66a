/* prop_check_prospects.c - on random small books, what is within reach of every world, what every choice closes, and
 * what an index says, is what a plain search from that world finds: no masking, no graph, a step at a time. Clauses of
 * a treaty are added to the books, some of which conditions ask for. PROP_SEED and PROP_RUNS choose other books. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/bits.h"
#include "check/closings.h"
#include "check/index_write.h"
#include "model/judge.h"
#include "property/plain_search.h"
#include "property/random_book.h"
#include "unit/book_maker.h"

enum { CLAUSES = 3, OPTIONS = 3 };

/* ---- clauses ---------------------------------------------------------------------------------------------------- */

static Effects maybe_settle(Book *book, Dice *dice, Effects before) {
    if (!chance(dice, 25)) return before;
    FactId fact = book->clauses[roll(dice, book->clause_count)].fact;
    return make_effect(book, before, (Effect){EFFECT_SET, fact, (int32_t)roll(dice, OPTIONS + 1), 0});
}

static const Guard *maybe_ask(Book *book, Dice *dice, const Guard *when) {
    if (!chance(dice, 8)) return when;
    const Clause *clause = &book->clauses[roll(dice, book->clause_count)];
    return make_guard(book, GUARD_IS, clause->fact, (int32_t)roll(dice, OPTIONS + 1));
}

/* In one book of ten there is no record. */
static void add_clauses(Book *book, Dice *dice) {
    Clause *clauses = arena_alloc(book->arena, CLAUSES * sizeof *clauses);
    bool record = !chance(dice, 10);
    book->clauses = clauses;
    book->clause_count = CLAUSES;
    for (uint32_t i = 0; i < CLAUSES; i++) {
        const char *name = arena_printf(book->arena, "treaty.%u", i);
        clauses[i] = (Clause){.name = name, .label = name, .option_count = OPTIONS};
        clauses[i].fact = make_fact(book, &(Fact){.name = name, .kind = FACT_ONE_OF, .max = OPTIONS});
        clauses[i].record = record ? roll(dice, OPTIONS) : ID_NONE;
    }
}

static void settle_clauses(Book *book, Dice *dice) {
    for (uint32_t i = 0; i < book->choice_count; i++) {
        Choice *choice = made_choice(book, i);
        choice->effects = maybe_settle(book, dice, choice->effects);
        choice->when = maybe_ask(book, dice, choice->when);
        for (uint32_t k = 0; k < choice->branch_count; k++) {
            Branch *branch = (Branch *)&choice->branches[k];
            branch->effects = maybe_settle(book, dice, branch->effects);
        }
    }
    for (uint32_t i = 0; i < book->scene_count; i++) {
        Scene *scene = made_scene(book, i);
        scene->effects = maybe_settle(book, dice, scene->effects);
        for (uint32_t k = 0; k < scene->auto_count; k++) {
            Auto *move = (Auto *)&scene->autos[k];
            move->effects = maybe_settle(book, dice, move->effects);
        }
    }
    for (uint32_t i = 0; i < book->due_count; i++)
        ((Due *)&book->dues[i])->effects = maybe_settle(book, dice, book->dues[i].effects);
    for (uint32_t i = 0; i < book->role_count; i++)
        made_role(book, i)->effects = maybe_settle(book, dice, book->roles[i].effects);
}

static Book *random_treaty(uint64_t seed, RuleWorks *works) {
    Dice dice = {seed ^ UINT64_C(0x1005)};
    Book *book = random_book(seed, works);
    add_clauses(book, &dice);
    settle_clauses(book, &dice);
    return book;
}

/* ---- the plain search ------------------------------------------------------------------------------------------- */

typedef struct Reach { /* within reach of a world: bits */
    uint32_t endings, clauses;
} Reach;

typedef struct Wanted { /* what is to be found */
    Plain *plain;
    Reach reach[PLAIN_WORLDS]; /* by world */
} Wanted;

static Reach stands_at_end(const Book *book, const World *world) {
    Reach reach = {0, 0};
    uint32_t ending = 0, scene = rules_scene(book, world).at;
    if (!book->scenes[scene].ending) return reach;
    for (uint32_t i = 0; i < scene; i++) ending += book->scenes[i].ending;
    reach.endings = 1u << ending;
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].record != ID_NONE &&
            clause_option(book, world, (ClauseId){i}) == (int32_t)book->clauses[i].record)
            reach.clauses |= 1u << i;
    return reach;
}

static void search(const Plain *plain, uint32_t at, bool *seen, Reach *reach) {
    if (at == ID_NONE || seen[at]) return;
    seen[at] = true;
    Reach here = stands_at_end(plain->book, plain->worlds[at]);
    reach->endings |= here.endings;
    reach->clauses |= here.clauses;
    for (uint32_t i = 0; i < plain->edge_count[at]; i++) search(plain, plain->edges[at][i].to, seen, reach);
}

static Wanted *wanted_of(const Book *book) {
    Wanted *wanted = mem_alloc(sizeof *wanted);
    const Plain *plain = wanted->plain = plain_search(book);
    for (uint32_t i = 0; i < plain->count && !plain->too_many; i++) {
        bool seen[PLAIN_WORLDS] = {false};
        search(plain, i, seen, &wanted->reach[i]);
    }
    return wanted;
}

static void wanted_free(Wanted *wanted) {
    plain_free(wanted->plain);
    free(wanted);
}

/* ---- the comparison --------------------------------------------------------------------------------------------- */

static Reach after_choice(const Wanted *wanted, uint32_t at, uint32_t choice) {
    const Plain *plain = wanted->plain;
    Reach reach = {0, 0};
    for (uint32_t i = 0; i < plain->edge_count[at]; i++) {
        const PlainEdge *edge = &plain->edges[at][i];
        if (edge->choice != choice || edge->to == ID_NONE) continue;
        reach.endings |= wanted->reach[edge->to].endings;
        reach.clauses |= wanted->reach[edge->to].clauses;
    }
    return reach;
}

static void assert_outlooks(const Wanted *wanted, const Prospects *prospects) {
    const Plain *plain = wanted->plain;
    for (uint32_t i = 0; i < plain->count; i++) {
        uint64_t endings = 0, clauses = 0;
        assert_true(prospects_in(prospects, plain->worlds[i], &endings, &clauses));
        assert_int_equal(endings, wanted->reach[i].endings);
        assert_int_equal(clauses, wanted->reach[i].clauses);
    }
}

/* What the game reads says the same (index.h). */
static void assert_index(const Wanted *wanted, Explored *explored, const Graph *graph, const Prospects *prospects) {
    const Plain *plain = wanted->plain;
    StrBuf bytes = {0};
    Error err;
    assert_true(index_write(explored, graph, prospects, "1", &bytes, &err));
    Index *index = index_read(strbuf_str(&bytes), plain->book, "1", &err);
    assert_non_null(index);
    for (uint32_t i = 0; i < plain->count; i++) {
        uint64_t endings = 0, clauses = 0;
        assert_true(index_in(index, plain->worlds[i], &endings, &clauses));
        assert_int_equal(endings, wanted->reach[i].endings);
        assert_int_equal(clauses, wanted->reach[i].clauses);
    }
    index_close(index);
    strbuf_free(&bytes);
}

typedef struct PlainClosing {
    Closed least, most;
    Reach lost, kept;
    uint32_t worlds;
} PlainClosing;

static Closed larger_of(Closed a, Closed b) {
    return a.of > b.of ? a : b;
}

static void gather(const Wanted *wanted, uint32_t at, uint32_t choice, PlainClosing *closing) {
    Reach before = wanted->reach[at], after = after_choice(wanted, at, choice);
    Closed closed = {(uint32_t)__builtin_popcount(before.endings & ~after.endings),
                     (uint32_t)__builtin_popcount(before.endings)};
    closing->lost.endings |= before.endings & ~after.endings;
    closing->kept.endings |= before.endings & after.endings;
    closing->lost.clauses |= before.clauses & ~after.clauses;
    closing->kept.clauses |= before.clauses & after.clauses;
    bool first = closing->worlds++ == 0;
    if (first || closed.endings < closing->least.endings) closing->least = closed;
    if (first || closed.endings > closing->most.endings) closing->most = closed;
    if (closed.endings == closing->least.endings) closing->least = larger_of(closing->least, closed);
    if (closed.endings == closing->most.endings) closing->most = larger_of(closing->most, closed);
}

static void gather_all(const Wanted *wanted, PlainClosing *closings) {
    const Plain *plain = wanted->plain;
    for (uint32_t at = 0; at < plain->count; at++)
        for (uint32_t i = 0; i < plain->edge_count[at]; i++)
            if (i == 0 || plain->edges[at][i].choice != plain->edges[at][i - 1].choice)
                gather(wanted, at, plain->edges[at][i].choice, &closings[plain->edges[at][i].choice]);
}

static void assert_same_count(Closed a, Closed b) {
    assert_int_equal(a.endings, b.endings);
    assert_int_equal(a.of, b.of);
}

static Closes closes(uint32_t lost, uint32_t kept, uint32_t at) {
    return !(lost >> at & 1) ? CLOSES_NOT : kept >> at & 1 ? CLOSES_SOMETIMES : CLOSES_ALWAYS;
}

static void assert_closings(const Wanted *all, const Prospects *prospects, const Closings *closings) {
    PlainClosing wanted[MADE_CHOICES] = {0};
    gather_all(all, wanted);
    for (uint32_t i = 0; i < all->plain->book->choice_count; i++) {
        const Closing *found = closings_of(closings, (ChoiceId){i});
        assert_int_equal(found->states > 0, wanted[i].worlds > 0);
        assert_true(found->states <= wanted[i].worlds);
        assert_same_count(found->least, wanted[i].least);
        assert_same_count(found->most, wanted[i].most);
        for (uint32_t e = 0; e < prospects_endings(prospects); e++)
            assert_int_equal(closes_ending(found, e), closes(wanted[i].lost.endings, wanted[i].kept.endings, e));
        for (uint32_t c = 0; c < CLAUSES; c++)
            assert_int_equal(closes_clause(found, c), closes(wanted[i].lost.clauses, wanted[i].kept.clauses, c));
    }
}

/* Every edge forward is one backward, and the other way round. */
static void assert_backward(const Graph *graph) {
    Backward *backward = backward_new(graph);
    uint64_t forward_sum = 0, backward_sum = 0;
    for (uint32_t node = 0; node < graph_nodes(graph); node++) {
        Edges edges = graph_edges(graph, node);
        for (uint32_t i = 0; i < edges.count; i++)
            if (edges.list[i].to != GRAPH_NONE) forward_sum += (node + 1) * (edges.list[i].to + UINT64_C(1));
        uint32_t count;
        const uint32_t *from = backward_from(backward, node, &count);
        for (uint32_t i = 0; i < count; i++) {
            backward_sum += (node + 1) * (from[i] + UINT64_C(1));
            assert_true(i == 0 || from[i - 1] <= from[i]);
        }
    }
    assert_int_equal(forward_sum, backward_sum);
    backward_free(backward);
}

typedef struct Tally {
    uint64_t books, worlds, states, settled;
} Tally;

static void compare_with(const Wanted *wanted, bool no_mask, Tally *tally) {
    Explored *explored = explore(wanted->plain->book, &(ExploreOptions){.role = {ID_NONE}, .no_mask = no_mask});
    Graph *graph = graph_new(explored);
    assert_non_null(graph);
    Prospects *prospects = prospects_new(graph);
    Closings *closings = closings_new(prospects, graph);
    assert_backward(graph);
    assert_outlooks(wanted, prospects);
    assert_closings(wanted, prospects, closings);
    if (!no_mask) assert_index(wanted, explored, graph, prospects);
    if (!no_mask) tally->states += graph_states(graph);
    closings_free(closings);
    prospects_free(prospects);
    graph_free(graph);
    explored_free(explored);
}

static void compare(const Book *book, Tally *tally) {
    Wanted *wanted = wanted_of(book);
    const Plain *plain = wanted->plain;
    if (!plain->too_many) {
        compare_with(wanted, false, tally);
        compare_with(wanted, true, tally);
        tally->books++;
        tally->worlds += plain->count;
        for (uint32_t i = 0; i < plain->count; i++) tally->settled += wanted->reach[i].clauses != 0;
    }
    wanted_free(wanted);
}

static void prospects_agree_with_a_plain_search(void **state) {
    (void)state;
    uint64_t seed = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 300);
    Tally tally = {0, 0, 0, 0};
    for (uint64_t i = 0; i < runs; i++) {
        RuleWorks works;
        Book *book = random_treaty(seed + i, &works);
        compare(book, &tally);
        book_free(book);
    }
    print_message("seeds %llu and on: %llu books, %llu worlds, %llu states, clauses within reach of %llu worlds\n",
                  (unsigned long long)seed, (unsigned long long)tally.books, (unsigned long long)tally.worlds,
                  (unsigned long long)tally.states, (unsigned long long)tally.settled);
    assert_true(runs < 300 || tally.books >= 200);
    assert_true(runs < 300 || (tally.states < tally.worlds && tally.settled > 0 && tally.settled < tally.worlds));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(prospects_agree_with_a_plain_search)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
