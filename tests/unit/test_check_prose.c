/* test_check_prose.c - how many words there are, and how long they take. */
#include "check/prose.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "unit/book_maker.h"

static Piece plain(const char *words) {
    return (Piece){.kind = PIECE_PLAIN, .text = str(words)};
}

static uint64_t words_of(const Piece *pieces, uint32_t count) {
    Paragraph paragraph = {.pieces = pieces, .count = count};
    Tale tale = {.text = {&paragraph, 1}};
    Book book = {.tales = &tale, .tale_count = 1};
    return prose_words(&book);
}

static uint64_t words_in(const char *words) {
    Piece piece = plain(words);
    return words_of(&piece, 1);
}

static void counts_words(void **state) {
    (void)state;
    assert_int_equal(words_in(""), 0);
    assert_int_equal(words_in("It doesn’t rain, it's said."), 5);
    assert_int_equal(words_in("  200,000 lengths — a year  "), 5); /* “200” and “000” */
    assert_int_equal(words_in("Chányuān"), 1);
    assert_int_equal(words_in("澶州 lies north"), 4);
}

/* A word that is stressed in its middle is one word; what is filled in is one. */
static void goes_on_from_piece_to_piece(void **state) {
    (void)state;
    Piece pieces[] = {plain("the quick"),
                      {.kind = PIECE_STRONG, .text = str("er")},
                      plain(" way: "),
                      {.kind = PIECE_FACT},
                      plain("!")};
    assert_int_equal(words_of(pieces, 5), 4);
}

static void each_paragraph_begins_anew(void **state) {
    (void)state;
    Piece piece = plain("word");
    Paragraph paragraphs[2] = {{.pieces = &piece, .count = 1}, {.pieces = &piece, .count = 1}};
    Source source = {.note = {paragraphs, 2}};
    Book book = {.sources = &source, .source_count = 1};
    assert_int_equal(prose_words(&book), 2);
}

static void minutes_are_whole(void **state) {
    (void)state;
    assert_int_equal(prose_minutes(0), 1);
    assert_int_equal(prose_minutes(300), 1);
    assert_int_equal(prose_minutes(440), 2);
    assert_int_equal(prose_minutes(22000), 100);
}

/* s0 leads to s1 and back, or to the ending s2; nothing leads to s3, where another role starts. Choices say
 * nothing. */
static Book *two_roads(void) {
    Book *book = make_book(4, 0, 2);
    made_scene(book, 0)->text = make_text(book, "One two three four five.");
    make_choice(book, 0, 1);
    make_choice(book, 1, 0);
    make_choice(book, 1, 2);
    made_scene(book, 1)->text = make_text(book, "One two three.");
    made_scene(book, 2)->ending = made_scene(book, 3)->ending = true;
    made_scene(book, 3)->text = make_text(book, "One.");
    made_role(book, 1)->start = (SceneId){3};
    for (uint32_t i = 0; i < 3; i++) made_choice(book, i)->label = (Paragraph){0};
    return book;
}

static void each_role_has_its_own_ways(void **state) {
    (void)state;
    Book *book = two_roads();
    assert_int_equal(prose_reading(book, (RoleId){0}).words, 8);
    assert_int_equal(prose_reading(book, (RoleId){1}).words, 1);
    assert_int_equal(prose_reading(book, (RoleId){1}).game, 1);
    book_free(book);
}

/* Who goes round and round reads s0 and s1 once, and the choices whenever they come: the way back at least once. */
static void what_comes_again_is_read_once(void **state) {
    (void)state;
    Book *book = two_roads();
    assert_int_equal(prose_reading(book, (RoleId){0}).game, 8);
    made_choice(book, 1)->label = make_text(book, "Back.").list[0];
    assert_in_range(prose_reading(book, (RoleId){0}).game, 9, 8 + PROSE_GAMES);
    book_free(book);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_words),
        cmocka_unit_test(goes_on_from_piece_to_piece),
        cmocka_unit_test(each_paragraph_begins_anew),
        cmocka_unit_test(minutes_are_whole),
        cmocka_unit_test(each_role_has_its_own_ways),
        cmocka_unit_test(what_comes_again_is_read_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
