/* test_check_lint.c - each warning, provoked in a book that has none otherwise. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/lint.h"
#include "unit/talks_maker.h"

static Effects only(Book *book, Effect effect) {
    return make_effect(book, (Effects){NULL, 0}, effect);
}

/* Two choices in s0: one raises the nerve and stays, one needs it and leads to the ending s1. */
static Book *clean_book(FactId *nerve) {
    Book *book = make_book(2, 1, 1);
    *nerve = make_count(book, "nerve", 5, 0);
    make_choice(book, 0, 0)->effects = only(book, (Effect){EFFECT_ADD, *nerve, 1, 0});
    make_choice(book, 0, 1)->when = make_guard(book, GUARD_LEAST, *nerve, 2);
    return book;
}

/* The only complaint about the book has this code and line, names this, and gives a hint. Frees the book. */
static void assert_one(Book *book, const char *code, int line, const char *names) {
    Diags *diags = diags_new();
    lint_book(book, diags);
    diags_sort(diags);
    assert_int_equal(diags_count(diags), 1);
    const Diag *diag = diags_at(diags, 0);
    assert_string_equal(diag->code, code);
    assert_int_equal(diag->level, DIAG_WARNING);
    assert_string_equal(diag->file, "made.lua");
    assert_int_equal(diag->line, line);
    assert_non_null(strstr(diag->text, names));
    assert_true(strlen(diag->hint) > 0);
    diags_free(diags);
    book_free(book);
}

static void assert_none(Book *book) {
    Diags *diags = diags_new();
    lint_book(book, diags);
    assert_int_equal(diags_count(diags), 0);
    diags_free(diags);
    book_free(book);
}

static void a_sound_book_is_left_in_peace(void **state) {
    (void)state;
    FactId nerve;
    assert_none(clean_book(&nerve));
}

static void unread_and_constant_facts(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    FactId spare = make_flag(book, "spare");
    int line = schema_fact(book->schema, spare)->where.line;
    assert_one(book, "W201", line, "spare");

    book = clean_book(&nerve);
    spare = make_flag(book, "spare");
    made_scene(book, 0)->text = make_fact_text(book, spare);
    assert_one(book, "W202", line, "spare");

    book = clean_book(&nerve);
    spare = make_flag(book, "spare");
    made_scene(book, 0)->text = make_fact_text(book, spare);
    made_scene(book, 0)->effects = only(book, (Effect){EFFECT_SET, spare, 1, 0});
    assert_none(book);
}

static void conditions_that_cannot_hold(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    made_choice(book, 1)->when = make_guard(book, GUARD_LEAST, nerve, 6);
    assert_one(book, "W203", 102, "s0/c1");

    book = clean_book(&nerve);
    const Guard *low = make_guard(book, GUARD_MOST, nerve, 1), *high = make_guard(book, GUARD_LEAST, nerve, 2);
    made_choice(book, 1)->when = make_guards(book, GUARD_ALL, low, high);
    assert_one(book, "W203", 102, "s0/c1");

    book = clean_book(&nerve);
    const Guard *is = make_guard(book, GUARD_IS, nerve, 2);
    made_choice(book, 1)->when = make_guards(book, GUARD_ALL, is, make_guards(book, GUARD_NONE, is, NULL));
    assert_one(book, "W203", 102, "s0/c1");

    book = clean_book(&nerve);
    made_choice(book, 1)->when = make_guards(book, GUARD_NONE, make_guard(book, GUARD_MOST, nerve, 5), NULL);
    assert_one(book, "W203", 102, "s0/c1");
}

static void conditions_that_can_hold(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    const Guard *low = make_guard(book, GUARD_MOST, nerve, 1), *high = make_guard(book, GUARD_LEAST, nerve, 2);
    made_choice(book, 1)->when = make_guards(book, GUARD_ANY, low, high);
    assert_none(book);

    book = clean_book(&nerve);
    low = make_guard(book, GUARD_MOST, nerve, 4);
    const Guard *not_four = make_guards(book, GUARD_NONE, make_guard(book, GUARD_IS, nerve, 4), NULL);
    made_choice(book, 1)->when = make_guards(book, GUARD_ALL, low, not_four);
    assert_none(book);
}

static void twins(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    Choice *third = make_choice(book, 0, 1);
    third->when = make_guard(book, GUARD_LEAST, nerve, 2);
    third->text = make_text(book, "With these words.");
    assert_one(book, "W204", 103, "s0/c2");

    book = clean_book(&nerve);
    third = make_choice(book, 0, 1);
    third->when = make_guard(book, GUARD_LEAST, nerve, 3);
    assert_none(book);
}

static void idle_choices(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    ((Branch *)&made_choice(book, 0)->branches[0])->go = (SceneId){1};
    made_scene(book, 0)->text = make_text(book, "It is late.");
    assert_one(book, "W205", 102, "s0/c1");

    book = clean_book(&nerve);
    ((Branch *)&made_choice(book, 0)->branches[0])->go = (SceneId){1};
    made_choice(book, 1)->text = make_text(book, "Well, then.");
    assert_none(book);
}

static void scenes_and_endings_off_the_map(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    make_choice(book, 0, 2);
    made_choice(book, 0)->text = make_text(book, "So.");
    make_choice(book, 0, 0);
    make_choice(book, 1, 3);
    make_choice(book, 1, 2);
    Diags *diags = diags_new();
    lint_book(book, diags);
    diags_sort(diags);
    assert_int_equal(diags_count(diags), 2);
    assert_string_equal(diags_at(diags, 0)->code, "W206");
    assert_int_equal(diags_at(diags, 0)->line, 200);
    assert_string_equal(diags_at(diags, 1)->code, "W207");
    assert_int_equal(diags_at(diags, 1)->line, 400);
    diags_free(diags);
    book_free(book);
}

static void long_and_crowded_scenes(void **state) {
    (void)state;
    FactId nerve;
    char words[251 * 2 + 1];
    for (size_t i = 0; i < 251; i++) memcpy(words + 2 * i, "a ", 3);
    Book *book = clean_book(&nerve);
    made_scene(book, 0)->text = make_text(book, arena_text(book->arena, words, strlen(words)));
    assert_one(book, "W208", 100, "251");

    book = clean_book(&nerve);
    made_scene(book, 0)->text = make_text(book, arena_text(book->arena, words, strlen(words) - 2));
    assert_none(book);

    book = clean_book(&nerve);
    for (int32_t i = 0; i < 8; i++) {
        Choice *more = make_choice(book, 0, 0);
        more->effects = only(book, (Effect){EFFECT_ADD, nerve, 2 + i, 0});
    }
    assert_one(book, "W209", 100, "10");

    book = make_book(2, 1, 1);
    make_choice(book, 0, 1);
    assert_one(book, "W210", 100, "s0");
}

static void reasons_without_words(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    FactId odd = make_fact(book, &(Fact){.name = "odd.one", .label = "odd.one", .kind = FACT_FLAG, .max = 1});
    made_choice(book, 0)->effects = make_effect(book, made_choice(book, 0)->effects, (Effect){EFFECT_SET, odd, 1, 0});
    const Guard *high = made_choice(book, 1)->when;
    made_choice(book, 1)->when = make_guards(book, GUARD_ALL, high, make_guard(book, GUARD_IS, odd, 1));
    Choice *choice = made_choice(book, 1);
    choice->locked = make_text(book, "Not yet.");
    Diags *diags = diags_new();
    lint_book(book, diags);
    assert_int_equal(diags_count(diags), 0);
    diags_free(diags);
    choice->locked = (Text){NULL, 0};
    assert_one(book, "W211", 102, "odd.one");
}

static void moving_parts_nobody_uses(void **state) {
    (void)state;
    FactId nerve;
    Book *book = clean_book(&nerve);
    make_due(book, "army", false, (Effects){NULL, 0});
    assert_one(book, "W212", 60, "army");

    book = clean_book(&nerve);
    make_rule(book, "tempers", nerve, nerve);
    assert_one(book, "W213", 80, "tempers");

    book = clean_book(&nerve);
    FactId fact = make_count(book, "treaty.silk", 2, 0);
    Clause *clause = arena_alloc(book->arena, sizeof *clause);
    *clause = (Clause){.name = "silk", .label = "Silk", .fact = fact, .where = {"made.lua", 90}};
    book->clauses = clause, book->clause_count = 1;
    made_scene(book, 0)->effects = only(book, (Effect){EFFECT_SET, fact, 0, 0});
    assert_one(book, "W214", 90, "silk");
}

static Book *book_with_record(bool named) {
    FactId nerve;
    Book *book = clean_book(&nerve);
    Person *person = arena_alloc(book->arena, sizeof *person);
    *person = (Person){.name = "kou", .label = "Kou Zhun", .han = "", .where = {"made.lua", 91}};
    book->people = person, book->person_count = 1;
    if (named) made_scene(book, 0)->text = make_text(book, "There is Kou Zhun.");
    return book;
}

static void records_nobody_uses(void **state) {
    (void)state;
    assert_one(book_with_record(false), "W215", 91, "kou");
    assert_none(book_with_record(true));

    Book *book = book_with_record(true);
    Place *place = arena_alloc(book->arena, sizeof *place);
    *place = (Place){.name = "chan", .label = "Chanzhou", .han = "", .where = {"made.lua", 92}};
    book->places = place, book->place_count = 1;
    assert_one(book, "W216", 92, "chan");

    book = book_with_record(true);
    Source *source = arena_alloc(book->arena, sizeof *source);
    *source = (Source){.name = "CB", .title = "Changbian", .where = {"made.lua", 93}};
    book->sources = source, book->source_count = 1;
    assert_one(book, "W217", 93, "CB");

    book = book_with_record(true);
    source = arena_alloc(book->arena, sizeof *source);
    *source = (Source){.name = "CB", .title = "Changbian", .where = {"made.lua", 93}};
    book->sources = source, book->source_count = 1;
    ((Person *)book->people)->cites = (Cites){arena_alloc(book->arena, sizeof(Cite)), 1};
    assert_none(book);
}

/* ---- tables ---- */

/* How often a code is given; the first of it, in *diag. */
static uint32_t count_code(const Diags *diags, const char *code, const Diag **diag) {
    uint32_t count = 0;
    for (size_t i = 0; i < diags_count(diags); i++) {
        if (strcmp(diags_at(diags, i)->code, code) != 0) continue;
        if (count++ == 0) *diag = diags_at(diags, i);
    }
    return count;
}

/* The book gives a code so often, and names this the first time. Frees the book. */
static void assert_given(Book *book, const char *code, uint32_t times, const char *names) {
    Diags *diags = diags_new();
    const Diag *diag = NULL;
    lint_book(book, diags);
    diags_sort(diags);
    assert_int_equal(count_code(diags, code, &diag), times);
    if (times) assert_non_null(strstr(diag->text, names));
    if (times) assert_int_equal(diag->level, code[0] == 'E' ? DIAG_ERROR : DIAG_WARNING);
    diags_free(diags);
    book_free(book);
}

static void what_a_table_settles_may_not_decide_the_way(void **state) {
    (void)state;
    assert_given(make_table(SEAT_ENVOY), "E607", 0, "");

    Book *book = make_table(SEAT_ENVOY);
    const Guard *settled = make_guard(book, GUARD_IS, book->clauses[MADE_SUM].fact, 2);
    made_choice(book, 1)->when = settled;
    make_auto(book, 1, make_guards(book, GUARD_NONE, settled, NULL), 2);
    assert_given(book, "E607", 2, "“sum”");

    book = make_table(SEAT_ENVOY);
    FactId sum = book->clauses[MADE_SUM].fact;
    make_rule(book, "weigh", sum, schema_find(book->schema, str("turned")));
    assert_given(book, "E607", 1, "The rule weigh");

    book = make_table(SEAT_ENVOY); /* its class may, and nobody settles it where there is no table */
    made_choice(book, 1)->when = make_guard(book, GUARD_IS, book->classes[0].fact, 1);
    assert_given(book, "E607", 0, "");
    book = make_table(SEAT_ENVOY);
    made_choice(book, 1)->when = make_guard(book, GUARD_IS, book->clauses[MADE_SUM].fact, 2);
    book->sitting_count = 0;
    assert_given(book, "E607", 0, "");
}

static void outcomes_have_to_be_read_and_few(void **state) {
    (void)state;
    assert_given(make_table(SEAT_ENVOY), "W219", 1, "paid");
    Book *book = make_table(SEAT_ENVOY);
    made_choice(book, 1)->when = make_guard(book, GUARD_IS, book->classes[0].fact, 1);
    assert_given(book, "W219", 0, "");
    book = make_table(SEAT_ENVOY);
    assert_given(book, "W201", 0, "");

    book = make_table(SEAT_ENVOY);
    TermClass *classes = arena_alloc(book->arena, 8 * sizeof *classes);
    for (uint32_t i = 0; i < 8; i++) classes[i] = book->classes[0];
    book->classes = classes, book->class_count = 7; /* 3 to the 7th is 2,187 */
    assert_given(book, "E708", 0, "");
    book = make_table(SEAT_ENVOY);
    classes = arena_alloc(book->arena, 8 * sizeof *classes);
    for (uint32_t i = 0; i < 8; i++) classes[i] = book->classes[0];
    book->classes = classes, book->class_count = 8;
    assert_given(book, "E708", 1, "4096");
}

static void tokens_have_to_be_held_by_somebody(void **state) {
    (void)state;
    assert_given(make_table(SEAT_ENVOY), "W220", 0, ""); /* a choice sets what `locked` asks for */
    Book *book = make_table(SEAT_ENVOY);
    made_choice(book, 2)->effects = (Effects){NULL, 0};
    assert_given(book, "W220", 1, "locked");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sound_book_is_left_in_peace),
        cmocka_unit_test(unread_and_constant_facts),
        cmocka_unit_test(conditions_that_cannot_hold),
        cmocka_unit_test(conditions_that_can_hold),
        cmocka_unit_test(twins),
        cmocka_unit_test(idle_choices),
        cmocka_unit_test(scenes_and_endings_off_the_map),
        cmocka_unit_test(long_and_crowded_scenes),
        cmocka_unit_test(reasons_without_words),
        cmocka_unit_test(moving_parts_nobody_uses),
        cmocka_unit_test(records_nobody_uses),
        cmocka_unit_test(what_a_table_settles_may_not_decide_the_way),
        cmocka_unit_test(outcomes_have_to_be_read_and_few),
        cmocka_unit_test(tokens_have_to_be_held_by_somebody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
