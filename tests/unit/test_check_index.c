/* test_check_index.c - an index says what the exploration says, of every world of a story with facts that decide and
 * facts that don't; and a file that was changed is refused, or does no harm. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "check/index_write.h"
#include "model/rules.h"
#include "unit/book_maker.h"

enum { GATE, YARD, HALL, WON, QUIET, LOST, SCENES };
enum { CHECK_AT = 8, CHECKED = 16, HEAD = 64 }; /* in the file: index_parts.h */

typedef struct Made {
    Book *book;
    Explored *explored;
    Graph *graph;
    Prospects *prospects;
    StrBuf bytes;
} Made;

static Effects put_fact(Book *book, FactId fact, int32_t value) {
    return make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, fact, value, 0});
}

/* The gate: take the key or the lamp, as often as one likes, or settle silk; on to the yard; from there to the hall, or
 * home to QUIET. In the hall the key opens WON; LOST is always open. The lamp is asked for, and decides nothing. */
static Book *make_story(void) {
    Book *book = make_book(SCENES, 3, 1);
    FactId key = make_flag(book, "key"), lamp = make_flag(book, "lamp");
    Clause *silk = arena_alloc(book->arena, sizeof *silk);
    *silk = (Clause){.name = "silk", .label = "Silk", .option_count = 2, .record = 1};
    silk->fact = make_fact(book, &(Fact){.name = "treaty.silk", .kind = FACT_ONE_OF, .max = 2});
    book->clauses = silk;
    book->clause_count = 1;
    make_choice(book, GATE, GATE)->effects = put_fact(book, key, 1);
    make_choice(book, GATE, GATE)->effects = put_fact(book, lamp, 1);
    make_choice(book, GATE, GATE)->effects = put_fact(book, silk->fact, 2);
    make_choice(book, GATE, YARD);
    make_choice(book, YARD, HALL);
    make_choice(book, YARD, QUIET)->effects = put_fact(book, silk->fact, 1);
    make_choice(book, HALL, WON)->when = make_guard(book, GUARD_IS, key, 1);
    make_choice(book, HALL, LOST);
    make_choice(book, HALL, LOST)->when = make_guard(book, GUARD_IS, lamp, 1);
    book->id = 1005;
    return book;
}

static Made make_index(void) {
    Error err;
    Made made = {.book = make_story()};
    made.explored = explore(made.book, &(ExploreOptions){.role = {ID_NONE}, .no_games = true});
    made.graph = graph_new(made.explored);
    assert_non_null(made.graph);
    made.prospects = prospects_new(made.graph);
    assert_true(index_write(made.explored, made.graph, made.prospects, "1", &made.bytes, &err));
    return made;
}

static void made_free(Made *made) {
    strbuf_free(&made->bytes);
    prospects_free(made->prospects);
    graph_free(made->graph);
    explored_free(made->explored);
    book_free(made->book);
}

/* ---- every world ------------------------------------------------------------------------------------------------ */

typedef void Visit(const Made *made, const Index *index, const World *world);

static void walk(const Made *made, const Index *index, const World *world, int steps, Visit *visit) {
    const Scene *scene = &made->book->scenes[rules_scene(made->book, world).at];
    World *next = world_new(made->book->schema);
    visit(made, index, world);
    for (uint32_t i = scene->first.at; steps > 0 && i < scene->first.at + scene->choice_count; i++) {
        Outcome outcome = {.hearing = NULL};
        Error err;
        if (rules_access(made->book, world, (ChoiceId){i}) != ACCESS_OPEN) continue;
        assert_true(rules_step(made->book, world, (Move){.choice = {i}}, next, &outcome, &err));
        walk(made, index, next, steps - 1, visit);
    }
    world_free(next);
}

static void walk_all(const Made *made, const Index *index, Visit *visit) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    World *world = world_new(made->book->schema);
    assert_true(rules_start(made->book, (RoleId){0}, world, &outcome, &err));
    walk(made, index, world, 6, visit);
    world_free(world);
}

static void agrees(const Made *made, const Index *index, const World *world) {
    uint64_t endings = 0, clauses = 0, wanted_endings = 0, wanted_clauses = 0;
    assert_true(prospects_in(made->prospects, world, &wanted_endings, &wanted_clauses));
    assert_true(index_in(index, world, &endings, &clauses));
    assert_int_equal(endings, wanted_endings);
    assert_int_equal(clauses, wanted_clauses);
}

static void an_index_says_what_was_explored(void **state) {
    (void)state;
    Error err;
    Made made = make_index();
    Index *index = index_read(strbuf_str(&made.bytes), made.book, "1", &err);
    assert_non_null(index);
    assert_int_equal(index_ending_words(index), 1);
    assert_int_equal(index_clause_words(index), 1);
    walk_all(&made, index, agrees);
    index_close(index);
    made_free(&made);
}

/* What decides is kept alone: the gate's four worlds have one outlook, the yard's and the hall's depend on the key, and
 * each of the other scenes has one. The lamp needs no room. */
static void only_what_decides_is_kept(void **state) {
    (void)state;
    Made made = make_index();
    uint32_t worlds = 0;
    for (int i = 4; i-- > 0;) worlds = worlds << 8 | (unsigned char)made.bytes.at[60 + i];
    assert_int_equal(worlds, 1 + 2 + 2 + 3);
    assert_true(graph_states(made.graph) > worlds);
    made_free(&made);
}

/* ---- files that are none ---------------------------------------------------------------------------------------- */

static void assert_refused(Str bytes, const Book *book, const char *engine, const char *reason) {
    Error err = {""};
    assert_null(index_read(bytes, book, engine, &err));
    assert_non_null(strstr(err.text, reason));
}

static void what_was_made_of_something_else_is_refused(void **state) {
    (void)state;
    Made made = make_index();
    assert_refused(strbuf_str(&made.bytes), made.book, "2", "another version of the program");
    made.book->id++;
    assert_refused(strbuf_str(&made.bytes), made.book, "1", "another text of this story");
    assert_refused(str("hinge 1\n"), made.book, "1", "isn't one");
    assert_refused(str(""), made.book, "1", "isn't one");
    made_free(&made);
}

static void what_is_damaged_is_refused(void **state) {
    (void)state;
    Made made = make_index();
    for (size_t i = 0; i < made.bytes.len; i++) {
        Error err;
        for (int bit = 0; bit < 8; bit++) {
            made.bytes.at[i] = (char)(made.bytes.at[i] ^ 1 << bit);
            assert_null(index_read(strbuf_str(&made.bytes), made.book, "1", &err));
            made.bytes.at[i] = (char)(made.bytes.at[i] ^ 1 << bit);
        }
        assert_null(index_read(str_of(made.bytes.at, i), made.book, "1", &err));
    }
    made_free(&made);
}

/* ---- files that lie --------------------------------------------------------------------------------------------- */

static void stays_within(const Made *made, const Index *index, const World *world) {
    uint64_t endings[2] = {0, UINT64_MAX}, clauses[2] = {0, UINT64_MAX};
    (void)index_in(index, world, endings, clauses);
    assert_int_equal(endings[0] >> prospects_endings(made->prospects), 0);
    assert_int_equal(clauses[0] >> made->book->clause_count, 0);
    assert_true(endings[1] == UINT64_MAX && clauses[1] == UINT64_MAX);
}

/* In memory of exactly its size, so that one byte beyond it is noticed; its hash is put right. */
static bool forged_opens(const Made *made, const char *bytes, size_t len) {
    Error err;
    char *copy = malloc(len);
    assert_non_null(copy);
    memcpy(copy, bytes, len);
    uint64_t check = hash_bytes(copy + CHECKED, len - CHECKED, 0);
    for (size_t i = 0; i < 8; i++) copy[CHECK_AT + i] = (char)(unsigned char)(check >> (8 * i));
    Index *index = index_read(str_of(copy, len), made->book, "1", &err);
    bool opened = index != NULL;
    if (opened) walk_all(made, index, stays_within);
    index_close(index);
    free(copy);
    return opened;
}

static void a_forged_file_does_no_harm(void **state) {
    (void)state;
    Made made = make_index();
    size_t opened = 0;
    static const unsigned char flips[] = {1, 0x80, 0xff};
    for (size_t i = CHECKED; i < made.bytes.len; i++)
        for (size_t k = 0; k < sizeof flips; k++) {
            made.bytes.at[i] = (char)(made.bytes.at[i] ^ flips[k]);
            opened += forged_opens(&made, made.bytes.at, made.bytes.len);
            made.bytes.at[i] = (char)(made.bytes.at[i] ^ flips[k]);
        }
    assert_true(opened > 0); /* lies that look sound were told */
    for (size_t len = HEAD; len < made.bytes.len; len++) assert_false(forged_opens(&made, made.bytes.at, len));
    made_free(&made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_index_says_what_was_explored),
        cmocka_unit_test(only_what_decides_is_kept),
        cmocka_unit_test(what_was_made_of_something_else_is_refused),
        cmocka_unit_test(what_is_damaged_is_refused),
        cmocka_unit_test(a_forged_file_does_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
