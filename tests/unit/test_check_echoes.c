/* test_check_echoes.c - what is remembered of a choice, and what isn't though it looks so; one small story each. The
 * first choice of s0 is the one asked for; s2 is the ending. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/echoes.h"
#include "unit/book_maker.h"

static Book *new_story(void) {
    Book *book = make_book(3, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 1);
    make_choice(book, 1, 2);
    make_choice(book, 1, 2);
    return book;
}

static void change(Book *book, uint32_t choice, EffectKind kind, FactId fact, int32_t value) {
    made_choice(book, choice)->effects = make_effect(book, made_choice(book, choice)->effects,
                                                     (Effect){kind, fact, value, 0});
}

static Text asked(Book *book, const Guard *when) {
    Text text = make_text(book, "It shows.");
    Paragraph *paragraph = arena_copy(book->arena, text.list, sizeof *paragraph);
    paragraph->when = when;
    return (Text){paragraph, 1};
}

static Echo echo_of(const Book *book, uint32_t choice) {
    Echoes *echoes = echoes_find(book, NULL, &(EchoesHow){.games = 100});
    Echo echo = echoes_of(echoes, (ChoiceId){choice});
    echoes_free(echoes);
    return echo;
}

/* Takes the book. */
static void assert_echo(Book *book, Echo wanted) {
    assert_int_equal(echo_of(book, 0), wanted);
    book_free(book);
}

static void a_paragraph_that_asks_remembers(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    change(book, 0, EFFECT_SET, flag, 1);
    made_scene(book, 1)->text = asked(book, make_guard(book, GUARD_IS, flag, 1));
    assert_int_equal(echo_of(book, 1), ECHO_NONE);
    assert_echo(book, ECHO_WORDS);
}

static void so_does_a_number_that_is_told(void **state) {
    (void)state;
    Book *book = new_story();
    FactId count = make_count(book, "count", 5, 2);
    change(book, 0, EFFECT_ADD, count, 1);
    made_scene(book, 1)->text = make_fact_text(book, count);
    assert_echo(book, ECHO_WORDS);
}

static void so_does_a_flag_that_asks_whether_it_was_made(void **state) {
    (void)state;
    Book *book = new_story();
    made_choice(book, 0)->took = make_flag(book, "took");
    made_scene(book, 2)->text = asked(book, make_guard(book, GUARD_IS, made_choice(book, 0)->took, 1));
    assert_echo(book, ECHO_WORDS);
}

/* At 2 or 3 it says the same. */
static void what_would_read_the_same_does_not(void **state) {
    (void)state;
    Book *book = new_story();
    FactId count = make_count(book, "count", 5, 2);
    change(book, 0, EFFECT_ADD, count, 1);
    made_scene(book, 1)->text = asked(book, make_guard(book, GUARD_LEAST, count, 1));
    assert_echo(book, ECHO_NONE);
}

static void nor_does_what_was_so_before(void **state) {
    (void)state;
    Book *book = new_story();
    FactId count = make_count(book, "count", 1, 1);
    change(book, 0, EFFECT_SET, count, 1);
    made_scene(book, 1)->text = make_fact_text(book, count);
    assert_echo(book, ECHO_NONE);
}

static void nor_what_was_set_anew_since(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    change(book, 0, EFFECT_SET, flag, 1);
    made_scene(book, 1)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, flag, 1, 0});
    made_scene(book, 1)->text = asked(book, make_guard(book, GUARD_IS, flag, 1));
    assert_echo(book, ECHO_NONE);
}

static void nor_its_own_words(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    change(book, 0, EFFECT_SET, flag, 1);
    made_choice(book, 0)->text = asked(book, make_guard(book, GUARD_IS, flag, 1));
    assert_echo(book, ECHO_NONE);
}

static void a_choice_that_it_opens_remembers(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    change(book, 0, EFFECT_SET, flag, 1);
    made_choice(book, 2)->when = make_guard(book, GUARD_IS, flag, 1);
    made_choice(book, 2)->hidden = true;
    assert_echo(book, ECHO_CHOICE);
}

static void so_does_a_reason_why_one_is_locked(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    change(book, 0, EFFECT_SET, flag, 1);
    made_choice(book, 2)->when = make_guard(book, GUARD_IS, flag, 0);
    assert_echo(book, ECHO_WORDS);
}

static void a_scene_of_its_own_answers(void **state) {
    (void)state;
    Book *book = make_book(4, 1, 1);
    make_choice(book, 0, 1);
    make_choice(book, 0, 2);
    make_choice(book, 1, 2);
    make_choice(book, 2, 3);
    made_scene(book, 1)->text = make_text(book, "Nobody else comes here.");
    made_scene(book, 2)->text = make_text(book, "All do.");
    assert_int_equal(echo_of(book, 0), ECHO_WAY);
    assert_int_equal(echo_of(book, 1), ECHO_NONE);
    book_free(book);
}

static void an_automatic_move_on_account_of_it_answers(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    FactId flag = make_flag(book, "flag");
    make_choice(book, 0, 1);
    make_choice(book, 0, 1);
    change(book, 0, EFFECT_SET, flag, 1);
    make_auto(book, 1, make_guard(book, GUARD_IS, flag, 1), 2);
    make_auto(book, 1, NULL, 3);
    made_scene(book, 2)->text = make_text(book, "The one.");
    Echoes *echoes = echoes_find(book, NULL, &(EchoesHow){.games = 100});
    assert_int_equal(echoes_of(echoes, (ChoiceId){0}), ECHO_WAY);
    assert_false(echoes_wanted(echoes, (ChoiceId){0})); /* it ends the game */
    echoes_free(echoes);
    book_free(book);
}

/* The news comes in s1, after two days; what it changes is told in the ending. */
static void what_it_started_remembers(void **state) {
    (void)state;
    Book *book = new_story();
    DueId due = make_due(book, "letter", false, (Effects){NULL, 0});
    made_choice(book, 0)->effects = make_effect(book, (Effects){NULL, 0}, make_start(book, due, 2));
    change(book, 2, EFFECT_WAIT, (FactId){ID_NONE}, 3);
    change(book, 3, EFFECT_WAIT, (FactId){ID_NONE}, 3);
    assert_int_equal(echo_of(book, 0), ECHO_NONE);
    ((Due *)(uintptr_t)book->dues)[due.at].text = make_text(book, "A letter.");
    assert_echo(book, ECHO_WORDS);
}

static void what_its_letter_changes_is_its_own(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    Effects effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, flag, 1, 0});
    DueId due = make_due(book, "letter", false, effects);
    made_choice(book, 0)->effects = make_effect(book, (Effects){NULL, 0}, make_start(book, due, 2));
    change(book, 2, EFFECT_WAIT, (FactId){ID_NONE}, 3);
    made_scene(book, 2)->text = asked(book, make_guard(book, GUARD_IS, flag, 1));
    assert_echo(book, ECHO_WORDS);
}

static void assert_complaint(Book *book, const char *wanted) {
    Echoes *echoes = echoes_find(book, NULL, &(EchoesHow){.games = 100});
    Diags *diags = diags_new();
    check_echoes(echoes, diags);
    diags_sort(diags);
    assert_int_equal(diags_count(diags), 1);
    assert_string_equal(diags_at(diags, 0)->code, "W340");
    assert_non_null(strstr(diags_at(diags, 0)->text, wanted));
    diags_free(diags);
    echoes_free(echoes);
    book_free(book);
}

/* Of the four choices one isn't answered; those of s1 end the game. */
static void what_nothing_reads_is_proved(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag");
    change(book, 1, EFFECT_SET, flag, 1);
    made_scene(book, 1)->text = asked(book, make_guard(book, GUARD_IS, flag, 1));
    assert_complaint(book, "no scene shows anything that hangs on the choice s0/c0");
}

static void what_something_reads_was_not_found(void **state) {
    (void)state;
    Book *book = new_story();
    FactId flag = make_flag(book, "flag"), count = make_count(book, "count", 5, 2);
    change(book, 1, EFFECT_SET, flag, 1);
    change(book, 0, EFFECT_ADD, count, 1);
    made_scene(book, 1)->text = asked(book, make_guard(book, GUARD_IS, flag, 1));
    made_scene(book, 2)->text = asked(book, make_guard(book, GUARD_LEAST, count, 1));
    assert_complaint(book, "no game was found in which a scene shows anything that hangs on the choice s0/c0");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_paragraph_that_asks_remembers),
        cmocka_unit_test(so_does_a_number_that_is_told),
        cmocka_unit_test(so_does_a_flag_that_asks_whether_it_was_made),
        cmocka_unit_test(what_would_read_the_same_does_not),
        cmocka_unit_test(nor_does_what_was_so_before),
        cmocka_unit_test(nor_what_was_set_anew_since),
        cmocka_unit_test(nor_its_own_words),
        cmocka_unit_test(a_choice_that_it_opens_remembers),
        cmocka_unit_test(so_does_a_reason_why_one_is_locked),
        cmocka_unit_test(a_scene_of_its_own_answers),
        cmocka_unit_test(an_automatic_move_on_account_of_it_answers),
        cmocka_unit_test(what_it_started_remembers),
        cmocka_unit_test(what_its_letter_changes_is_its_own),
        cmocka_unit_test(what_nothing_reads_is_proved),
        cmocka_unit_test(what_something_reads_was_not_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
