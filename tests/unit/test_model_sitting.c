/* test_model_sitting.c - the class that a treaty falls in; and that every line, seat and end has words, each its own.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/sitting.h"
#include "unit/domain_maker.h"

enum { NONE, LOW, SWORN, DEAR, CLASSES };

/* By the sum of silk and silver, six options of each: what a scenario's function would have said. */
static uint8_t class_of_sum(uint32_t silk, uint32_t silver) {
    uint32_t sum = silk + silver;
    if (sum == 0) return NONE;
    if (sum < 4) return LOW;
    return sum == 4 ? SWORN : DEAR;
}

static void a_class_is_looked_up_the_last_clause_counting_fastest(void **state) {
    (void)state;
    Arena *arena = arena_new();
    const Domain *treaty = make_treaty(arena);
    uint8_t rows[36];
    for (uint32_t silk = 0; silk < 6; silk++)
        for (uint32_t silver = 0; silver < 6; silver++) rows[silk * 6 + silver] = class_of_sum(silk, silver * 2);
    TermClass class = {
        .name = "sum", .clauses = {SILK, SILVER}, .clause_count = 2, .of_row = rows, .rows = 36, .classes = CLASSES};
    for (uint32_t silk = 0; silk < 6; silk++)
        for (uint32_t silver = 0; silver < 6; silver++) {
            Deal deal = treaty_deal(treaty, (const int[]){SILK, (int)silk, SILVER, (int)silver, -1});
            assert_int_equal(class_of_deal(treaty, &class, &deal), class_of_sum(silk, silver * 2));
        }
    arena_free(arena);
}

/* Clauses of 5, 3 and 4 options, named in another order than the domain's. */
static void clauses_of_a_class_have_their_own_sizes_and_order(void **state) {
    (void)state;
    Arena *arena = arena_new();
    const Domain *treaty = make_treaty(arena);
    uint8_t rows[60];
    for (uint8_t i = 0; i < 60; i++) rows[i] = i;
    TermClass class = {.clauses = {KINSHIP, OATH, CAPTIVES}, .clause_count = 3, .of_row = rows, .rows = 60};
    Deal deal = treaty_deal(treaty, (const int[]){KINSHIP, 4, OATH, 2, CAPTIVES, 3, -1});
    assert_int_equal(class_of_deal(treaty, &class, &deal), 59);
    deal = treaty_deal(treaty, (const int[]){KINSHIP, 1, OATH, 0, CAPTIVES, 2, -1});
    assert_int_equal(class_of_deal(treaty, &class, &deal), 14);
    deal = treaty_deal(treaty, (const int[]){KINSHIP, 1, OATH, 0, CAPTIVES, 2, GUANNAN, 0, -1});
    assert_int_equal(class_of_deal(treaty, &class, &deal), 14);
    arena_free(arena);
}

static void every_line_says_something(void **state) {
    (void)state;
    for (VoiceLine line = 0; line < VOICE_LINES; line++) assert_true(strlen(voice_default(line)) > 2);
    assert_string_equal(voice_default(VOICE_REFUSE), "No.");
    assert_string_equal(voice_default(VOICE_TIPPED), "{clause} decided it.");
}

/* What stands in braces in a default line is among what may stand there. */
static void default_lines_fill_in_only_what_they_are_given(void **state) {
    (void)state;
    static const char *const fills[] = {
#define VOICE(NAME, word, given, text) [VOICE_##NAME] = (given),
#include "model/voice.def"
#undef VOICE
    };
    for (VoiceLine line = 0; line < VOICE_LINES; line++)
        for (const char *at = strchr(voice_default(line), '{'); at; at = strchr(at + 1, '{')) {
            char word[32] = {0};
            size_t length = strcspn(at + 1, "}");
            assert_true(length > 0 && length < sizeof word);
            memcpy(word, at + 1, length);
            assert_non_null(strstr(fills[line], word));
        }
}

static void seats_and_ends_have_the_words_that_authors_write(void **state) {
    (void)state;
    assert_string_equal(seat_word(SEAT_ENVOY), "envoy");
    assert_string_equal(seat_word(SEAT_MINISTER), "minister");
    assert_string_equal(seat_word(SEAT_MEDIATOR), "mediator");
    static const char *const ends[EXIT_KINDS] = {"sealed", "broken", "left", "late", "exposed"};
    for (ExitKind exit = 0; exit < EXIT_KINDS; exit++) assert_string_equal(exit_word(exit), ends[exit]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_class_is_looked_up_the_last_clause_counting_fastest),
        cmocka_unit_test(clauses_of_a_class_have_their_own_sizes_and_order),
        cmocka_unit_test(every_line_says_something),
        cmocka_unit_test(default_lines_fill_in_only_what_they_are_given),
        cmocka_unit_test(seats_and_ends_have_the_words_that_authors_write),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
