/* test_script_after.c - what is told around a run arrives in the Book: passages, epilogues, what came afterwards, the
 * ledger and the prologue. */
#include "script/load.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "unit/pack_folder.h"

#define FRAME                                                                                                          \
    "pack 'test' { title = 'Test', version = '1', api = 1, before = 'The quarrel so far' }\n"                          \
    "role 'rider' { label = 'The rider', start = 'bank' } source 'S' { title = 'Some book' }\n"                        \
    "clause 'silk' { label = 'Silk', record = 'much', options = { { 'none', 'none' }, { 'much', 'much' } } }\n"        \
    "clause 'hay' { label = 'Hay', record = 'none', options = { { 'none', 'none' }, { 'some', 'some' } } }\n"          \
    "scene 'bank' { text = 'A river.',\n"                                                                              \
    "  choice 'pay' { 'Pay.', effects = { agree('silk', 'much'), agree('hay', 'none') }, go = 'across' } }\n"          \
    "ending 'across' { title = 'Across' }\n"

static const Tale *tale_named(const Book *book, const char *name) {
    for (uint32_t i = 0; i < book->tale_count; i++)
        if (strcmp(book->tales[i].name, name) == 0) return &book->tales[i];
    fail_msg("There is no “%s”.", name);
    return NULL;
}

static void a_later_year_has_record_and_conjecture_apart(void **state) {
    const Book *book =
        folder_load(*state, FRAME "afterwards 'word' { date = '1042–44', title = 'A word', text = { 'One.', 'Two.' },\n"
                                  "  sources = { 'S 137 A', 'S 19 B' }, on = 'Fu Bi',\n"
                                  "  conjecture = { when(agreed('silk', 'none'), 'Three.'),\n"
                                  "    argued('Song Zhao', when(agreed('hay', 'some'), 'Four.')) } }\n");
    const Tale *tale = tale_named(book, "word");
    assert_int_equal(tale->kind, TALE_AFTERWARDS);
    assert_int_equal(tale->year, 1042);
    assert_string_equal(tale->date, "1042–44");
    assert_string_equal(tale->by, "Fu Bi");
    assert_int_equal(tale->text.count, 4);
    assert_null(tale->text.list[2].argued);
    assert_string_equal(tale->text.list[3].argued, "Song Zhao");
    assert_non_null(tale->text.list[3].when);
    assert_int_equal(tale->recorded, 2);
    assert_null(tale->text.list[1].when);
    assert_non_null(tale->text.list[2].when);
    assert_int_equal(tale->cites.count, 2);
    assert_string_equal(book->before, "The quarrel so far");
    assert_string_equal(book->after, "What came afterwards");
}

static void passages_epilogues_and_prologues_are_told_as_what_they_are(void **state) {
    const Book *book = folder_load(
        *state, FRAME "passages 'p' { when = is('scene', 'across'), text = quote('S 1 A', '誓'), question = 'Why?' }\n"
                      "epilogue 'e' { title = 'That night', text = did('bank/pay', 'He counts.') }\n"
                      "prologue 'q' { title = '960', text = 'A general.', sources = { 'S 1 C' } }\n");
    assert_int_equal(tale_named(book, "p")->kind, TALE_PASSAGES);
    assert_string_equal(tale_named(book, "p")->question, "Why?");
    assert_string_equal(tale_named(book, "p")->title, "What the sources have");
    assert_non_null(tale_named(book, "p")->when);
    assert_int_equal(tale_named(book, "e")->kind, TALE_EPILOGUE);
    assert_int_equal(tale_named(book, "e")->text.list[0].deed_count, 1);
    assert_int_equal(tale_named(book, "q")->kind, TALE_PROLOGUE);
    assert_int_equal(tale_named(book, "q")->cites.count, 1);
}

static void a_ledger_knows_amounts_years_and_what_was_sworn(void **state) {
    const Book *book = folder_load(*state, FRAME
                                   "ledger 'l' { title = 'The ledger', war = 9, text = 'Units differ.',\n"
                                   "  amounts = { silk = { none = 0, much = 20 }, hay = { none = 0, some = 3 } },\n"
                                   "  spans = { { 'at first', 1005, 1041 }, { 'then', 1042, 1121, silk = 10 } } }\n");
    const Ledger *ledger = book->ledger;
    assert_non_null(ledger);
    assert_int_equal(ledger->item_count, 2);
    assert_int_equal(ledger->span_count, 2);
    for (uint32_t i = 0; i < 2; i++) {
        bool silk = strcmp(ledger->items[i].label, "Silk") == 0;
        assert_int_equal(ledger_sworn(ledger, i), silk ? 20 : 0);
        assert_int_equal(ledger->items[i].amounts[1], silk ? 20 : 3);
        assert_int_equal(ledger->spans[1].raise[i], silk ? 10 : 0);
        assert_int_equal(ledger->spans[0].raise[i], 0);
    }
    assert_int_equal(ledger->spans[1].last, 1121);
    assert_int_equal(ledger->war, 9);
    assert_int_equal(tale_named(book, "l")->kind, TALE_LEDGER);
}

static void without_them_there_is_nothing(void **state) {
    const Book *book = folder_load(*state, FRAME);
    assert_null(book->ledger);
    assert_int_equal(book->tale_count, 0);
    assert_string_equal(book->after, "What came afterwards");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_later_year_has_record_and_conjecture_apart, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(passages_epilogues_and_prologues_are_told_as_what_they_are, folder_set_up,
                                        folder_tear_down),
        cmocka_unit_test_setup_teardown(a_ledger_knows_amounts_years_and_what_was_sworn, folder_set_up,
                                        folder_tear_down),
        cmocka_unit_test_setup_teardown(without_them_there_is_nothing, folder_set_up, folder_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
