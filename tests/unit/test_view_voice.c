/* test_view_voice.c - who speaks under which name, and what his lines become once their braces are filled. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "unit/talks_maker.h"
#include "view/voice.h"

typedef struct Stage {
    Book *book;
    StrBuf said;
} Stage;

static const Speaker LIAO = {MADE_LIAO, FACTIONS_MOST, 0}, EMPRESS = {MADE_LIAO, 0, 0},
                     SONG = {MADE_SONG, FACTIONS_MOST, 0}, EMPEROR = {MADE_SONG, 0, 0}, KOU = {MADE_SONG, 1, 0};

static void add_voices(Book *book) {
    static const Person people[] = {{.name = "dowager", .label = "the Dowager"}, {.name = "kou", .label = "old Kou"}};
    static const char *const hold[] = {"i have said it.", "I said it before."};
    static const char *const red[] = {"{option}? {faction} will not. {clause}, “{option}”: no; {faction} again."};
    static const char *const missing[] = {"“{faction}”"};
    static const char *const honour[] = {"My son will read {option}."};
    static const Voice voices[] = {
        {.court = MADE_LIAO,
         .faction = FACTIONS_MOST,
         .person = {0},
         .lines = {[VOICE_HOLD] = {hold, 2}, [VOICE_RED] = {red, 1}, [VOICE_MISSING] = {missing, 1}},
         .hurt = {[MADE_HONOUR] = {honour, 1}}},
        {.court = MADE_SONG, .faction = 0, .person = {ID_NONE}},
    };
    book->people = people;
    book->person_count = 2;
    book->voices = voices;
    book->voice_count = 2;
}

static int set_up(void **state) {
    Stage *stage = mem_alloc(sizeof *stage);
    stage->book = make_table(SEAT_ENVOY);
    add_voices(stage->book);
    Domain *domain = (Domain *)stage->book->domain;
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < FACTIONS_MOST; f++) domain->courts[court].factions[f].person.at = ID_NONE;
    domain->courts[MADE_SONG].factions[1].person.at = 1;
    *state = stage;
    return 0;
}

static int tear_down(void **state) {
    Stage *stage = *state;
    book_free(stage->book);
    strbuf_free(&stage->said);
    free(stage);
    return 0;
}

static const char *line(Stage *stage, Speaker speaker, VoiceLine line, uint32_t interest, Fills fills) {
    strbuf_clear(&stage->said);
    voice_line(stage->book, speaker, line, interest, &fills, &stage->said);
    return strbuf_text(&stage->said);
}

static void a_speaker_goes_by_his_voice_s_name_then_his_own_then_his_side_s(void **state) {
    Stage *stage = *state;
    assert_string_equal(speaker_name(stage->book, LIAO), "the Dowager");
    assert_string_equal(speaker_name(stage->book, KOU), "old Kou");
    assert_string_equal(speaker_name(stage->book, EMPEROR), "the emperor");
    assert_string_equal(speaker_name(stage->book, EMPRESS), "the empress");
    assert_string_equal(speaker_name(stage->book, SONG), "Song");
}

static void a_voice_without_a_line_has_the_default_one(void **state) {
    Stage *stage = *state;
    Fills fills = {.clause = "the sum", .wanted = "300k"};
    assert_string_equal(line(stage, LIAO, VOICE_CLAUSE, 0, fills), "It lies with the sum. We asked for “300k”.");
    assert_string_equal(line(stage, SONG, VOICE_CLAUSE, 0, fills), "It lies with the sum. We asked for “300k”.");
    assert_string_equal(line(stage, SONG, VOICE_HOLD, 0, (Fills){0}), voice_default(VOICE_HOLD));
}

static void a_line_begins_with_a_capital(void **state) {
    Stage *stage = *state;
    assert_string_equal(line(stage, LIAO, VOICE_HOLD, 0, (Fills){0}), "I have said it.");
    assert_string_equal(line(stage, EMPRESS, VOICE_HOLD, 0, (Fills){0}), voice_default(VOICE_HOLD));
}

static void a_fill_has_a_capital_just_where_a_sentence_begins(void **state) {
    Stage *stage = *state;
    Fills fills = {.clause = "its name", .option = "gift", .faction = "the war party"};
    assert_string_equal(line(stage, LIAO, VOICE_RED, 0, fills),
                        "Gift? The war party will not. Its name, “gift”: no; the war party again.");
    assert_string_equal(line(stage, LIAO, VOICE_MISSING, 0, fills), "“The war party”");
}

static void what_hurts_has_words_by_interest(void **state) {
    Stage *stage = *state;
    Fills fills = {.option = "gift", .interest = "honour"};
    assert_string_equal(line(stage, LIAO, VOICE_HURT, MADE_HONOUR, fills), "My son will read gift.");
    assert_string_equal(line(stage, LIAO, VOICE_HURT, MADE_WEALTH, fills), "It is honour that this costs us.");
    assert_string_equal(line(stage, LIAO, VOICE_HURT, INTERESTS_MOST, fills), "It is honour that this costs us.");
}

static void a_line_makes_sense_when_a_fill_is_missing(void **state) {
    Stage *stage = *state;
    assert_string_equal(line(stage, SONG, VOICE_CLAUSE, 0, (Fills){0}),
                        "It lies with the whole of it. We asked for “better”.");
}

static void lines_are_added_one_after_another(void **state) {
    Stage *stage = *state;
    strbuf_puts(&stage->said, "He says: ");
    voice_line(stage->book, LIAO, VOICE_MISSING, 0, &(Fills){.faction = "the war party"}, &stage->said);
    assert_string_equal(stage->said.at, "He says: “The war party”");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

static void several_lines_take_turns(void **state) {
    Speaker later = LIAO, much_later = LIAO;
    later.turn = 1;
    much_later.turn = 4;
    assert_string_equal(line(*state, LIAO, VOICE_HOLD, 0, (Fills){0}), "I have said it.");
    assert_string_equal(line(*state, later, VOICE_HOLD, 0, (Fills){0}), "I said it before.");
    assert_string_equal(line(*state, much_later, VOICE_HOLD, 0, (Fills){0}), "I have said it.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(several_lines_take_turns, set_up, tear_down),
        TEST(a_speaker_goes_by_his_voice_s_name_then_his_own_then_his_side_s),
        TEST(a_voice_without_a_line_has_the_default_one),
        TEST(a_line_begins_with_a_capital),
        TEST(a_fill_has_a_capital_just_where_a_sentence_begins),
        TEST(what_hurts_has_words_by_interest),
        TEST(a_line_makes_sense_when_a_fill_is_missing),
        TEST(lines_are_added_one_after_another),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
