/* prop_check_threads.c - on random books, an exploration comes out the same however many threads there were: counts,
 * ways, certificate, graph and index, to the byte, and also where it was cut short by a bound. PROP_SEED and PROP_RUNS
 * choose other books. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/certificate.h"
#include "check/graph.h"
#include "check/index_write.h"
#include "check/prospects.h"
#include "property/random_book.h"

enum { STATES_BOUND = 4000, CUT = 150 };

typedef struct Tally {
    uint64_t books, states, dead, cut;
} Tally;

static void add_way(StrBuf *out, bool there, const Way *way) {
    strbuf_printf(out, there ? " as %u:" : " no way", there ? way->role.at : 0);
    for (size_t i = 0; there && i < way->count; i++)
        strbuf_printf(out, " %u/%u", way->moves[i].choice.at, way->moves[i].branch);
    strbuf_char(out, '\n');
}

/* All that can be asked of it but the memory of threads. */
static void add_answers(StrBuf *out, const Book *book, const Explored *explored) {
    Arena *arena = arena_new();
    Way way;
    const char *fault = "none";
    strbuf_printf(out, "%d %llu %llu %llu %llu\n", explored_proved(explored),
                  (unsigned long long)explored_states(explored), (unsigned long long)explored_edges(explored),
                  (unsigned long long)explored_dead_ends(explored), (unsigned long long)explored_bytes(explored));
    for (uint32_t i = 0; i < book->scene_count; i++) {
        strbuf_printf(out, "scene %u %llu", i, (unsigned long long)explored_scene(explored, (SceneId){i}));
        add_way(out, explored_way(explored, (SceneId){i}, arena, &way), &way);
    }
    for (uint32_t i = 0; i < book->choice_count; i++) {
        strbuf_printf(out, "choice %u %d", i, explored_choice(explored, (ChoiceId){i}));
        add_way(out, explored_choice_way(explored, (ChoiceId){i}, arena, &way), &way);
    }
    bool dead = explored_dead_way(explored, arena, &way, &fault);
    strbuf_puts(out, fault);
    add_way(out, dead, &way);
    arena_free(arena);
}

static void add_certificate(StrBuf *out, const Book *book, Explored *explored, const ExploreOptions *options) {
    Certificate *certificate = certificate_of(explored, book, options, "0");
    certificate_write(certificate, out);
    certificate_free(certificate);
}

static void add_index(StrBuf *out, Explored *explored) {
    StrBuf bytes = {0};
    Error err = {""};
    Graph *graph = graph_new(explored);
    Prospects *prospects = graph ? prospects_new(graph) : NULL;
    if (prospects && !index_write(explored, graph, prospects, "0", &bytes, &err)) strbuf_puts(out, err.text);
    strbuf_add(out, strbuf_str(&bytes));
    prospects_free(prospects);
    graph_free(graph);
    strbuf_free(&bytes);
}

static Explored *explore_so(const Book *book, ExploreOptions options, StrBuf *out) {
    Explored *explored = explore(book, &options);
    strbuf_clear(out);
    add_answers(out, book, explored);
    add_certificate(out, book, explored, &options);
    if (explored_proved(explored)) add_index(out, explored);
    return explored;
}

static void compare(const Book *book, ExploreOptions options, Tally *tally) {
    static const uint32_t counts[] = {2, 3, 7};
    StrBuf one = {0}, more = {0};
    options.threads = 1;
    Explored *explored = explore_so(book, options, &one);
    tally->states += explored_states(explored);
    tally->dead += explored_dead_ends(explored) > 0;
    tally->cut += !explored_proved(explored);
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        options.threads = counts[i];
        explored_free(explore_so(book, options, &more));
        assert_int_equal(one.len, more.len);
        assert_memory_equal(one.at, more.at, one.len);
    }
    explored_free(explored);
    strbuf_free(&one);
    strbuf_free(&more);
}

static void threads_make_no_difference(void **state) {
    (void)state;
    uint64_t seed = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 200);
    Tally tally = {0};
    for (uint64_t i = 0; i < runs; i++) {
        RuleWorks works;
        Book *book = random_book(seed + i, &works);
        if (book->rule_count == 0) {
            tally.books++;
            compare(book, (ExploreOptions){.role = {ID_NONE}, .no_mask = true, .max_states = STATES_BOUND}, &tally);
            compare(book, (ExploreOptions){.role = {ID_NONE}, .max_states = CUT}, &tally);
        }
        book_free(book);
    }
    print_message("seeds %llu and on: %llu books without rules, %llu states; of the explorations %llu had dead ends, "
                  "%llu were cut short\n",
                  (unsigned long long)seed, (unsigned long long)tally.books, (unsigned long long)tally.states,
                  (unsigned long long)tally.dead, (unsigned long long)tally.cut);
    assert_true(runs < 100 || (tally.books > runs / 4 && tally.states > 100 * tally.books));
    assert_true(runs < 100 || (tally.dead > 0 && tally.cut > 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(threads_make_no_difference)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
