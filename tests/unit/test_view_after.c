/* test_view_after.c - what is told around a run: the prologue's pages, the years afterwards in their order, conjecture
 * only where it applies, and the ledger as drawn and in words. */
#include "view/compose_after.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit/book_maker.h"
#include "unit/page_said.h"
#include "view/compose.h"
#include "view/compose_ledger.h"

enum { NONE = 1, MUCH = 2 }; /* how the silk is settled, in its fact */

typedef struct Bench {
    Book *book;
    Game *game;
    Page *page;
    StrBuf text;
    Tale tales[8];
    Clause clause;
    Ledger ledger;
} Bench;

static const Cite CITES[] = {{{0}, "137", CONFIDENCE_A}};
static const int32_t AMOUNTS[] = {0, 200000};

static void add_tale(Bench *bench, Tale tale) {
    tale.calendar = ID_NONE;
    bench->tales[bench->book->tale_count++] = tale;
}

/* Two paragraphs, the second of which asks how the silk was settled. */
static Text supposing(Bench *bench, const char *record, const char *conjecture, int32_t settled) {
    Paragraph *lines = arena_alloc(bench->book->arena, 2 * sizeof *lines);
    lines[0] = make_text(bench->book, record).list[0];
    lines[1] = make_text(bench->book, conjecture).list[0];
    lines[1].when = make_guard(bench->book, GUARD_IS, bench->clause.fact, settled);
    return (Text){lines, 2};
}

static void add_clause(Bench *bench) {
    static const ClauseOption options[] = {{"none", "no silk"}, {"much", "much silk"}};
    static const Source source = {.name = "CB", .title = "The Long Draft", .han = "", .author = ""};
    bench->clause = (Clause){.name = "silk", .label = "Silk", .options = options, .option_count = 2, .record = 1};
    bench->clause.asked_by = bench->clause.term = bench->clause.han = bench->clause.rendering = "";
    bench->clause.fact = make_count(bench->book, "treaty.silk", 2, 0);
    bench->book->clauses = &bench->clause;
    bench->book->sources = &source;
    bench->book->clause_count = bench->book->source_count = 1;
    bench->ledger = (Ledger){.title = "The ledger", .item_count = 1, .span_count = 2, .war = 28000000};
    bench->ledger.items[0] = (LedgerItem){"Silk", bench->clause.fact, 1, AMOUNTS};
    bench->ledger.spans[0] = (LedgerSpan){"1005–1041", 1005, 1041, {0}};
    bench->ledger.spans[1] = (LedgerSpan){"1042–1121", 1042, 1121, {100000}};
    bench->book->ledger = &bench->ledger;
}

static void add_tales(Bench *bench) {
    Book *book = bench->book;
    Tale word = {.kind = TALE_AFTERWARDS, .name = "word", .title = "A word", .by = "Fu Bi", .date = "1042"};
    Tale walls = {.kind = TALE_AFTERWARDS, .name = "walls", .title = "The walls", .by = "Wang", .date = "1006–07"};
    word.year = 1042, word.recorded = 1, word.cites = (Cites){CITES, 1};
    word.text = supposing(bench, "They asked for a word.", "There is nothing to name.", NONE);
    walls.year = 1006, walls.recorded = 1;
    walls.text = supposing(bench, "He was dismissed.", "He had less to invent.", 0);
    add_tale(bench, word);
    add_tale(bench, walls);
    add_tale(bench, (Tale){.kind = TALE_LEDGER, .name = "l", .title = "", .text = make_text(book, "Units differ.")});
    add_tale(bench, (Tale){.kind = TALE_PROLOGUE, .name = "a", .title = "960", .text = make_text(book, "A general.")});
    add_tale(bench, (Tale){.kind = TALE_PROLOGUE, .name = "b", .title = "979", .text = make_text(book, "A cart.")});
    add_tale(bench, (Tale){.kind = TALE_CHRONICLE,
                           .name = "t",
                           .title = "The Draft",
                           .by = "",
                           .text = make_text(book, "So it ended.")});
    add_tale(bench,
             (Tale){.kind = TALE_EPILOGUE, .name = "e", .title = "That night", .text = make_text(book, "He counts.")});
    add_tale(bench, (Tale){.kind = TALE_PASSAGES,
                           .name = "p",
                           .title = "The sources",
                           .question = "Who asked?",
                           .text = make_text(book, "Both have it.")});
    book->tales = bench->tales;
    book->before = "The quarrel so far";
    book->after = "The hundred years after";
}

/* s0: c0 settles no silk, c1 much, c2 nothing; all lead to the ending s1. */
static int set_up(void **state) {
    Error err = {""};
    Bench *bench = mem_alloc(sizeof *bench);
    *bench = (Bench){.book = make_book(2, 1, 1), .page = page_new()};
    add_clause(bench);
    for (int32_t i = NONE; i <= MUCH; i++) {
        Choice *choice = make_choice(bench->book, 0, 1);
        choice->effects = make_effect(bench->book, choice->effects, (Effect){EFFECT_SET, bench->clause.fact, i, 0});
    }
    make_choice(bench->book, 0, 1);
    add_tales(bench);
    bench->game = game_new(bench->book, (RoleId){0}, 7, &err);
    *state = bench;
    return bench->game ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    page_free(bench->page);
    game_free(bench->game);
    book_free(bench->book);
    strbuf_free(&bench->text);
    free(bench);
    return 0;
}

static void choose(const Bench *bench, uint32_t choice) {
    Error err = {""};
    if (!game_step(bench->game, game_move(bench->game, (ChoiceId){choice}), &err)) fail_msg("%s", err.text);
}

static const char *said(Bench *bench) {
    return page_said(bench->page, &bench->text);
}

static const char *afterwards(Bench *bench) {
    compose_afterwards(bench->game, bench->page);
    return said(bench);
}

static void the_years_come_in_order_and_cite_their_sources(void **state) {
    Bench *bench = *state;
    choose(bench, 1);
    ASSERT_IN_ORDER(afterwards(bench), "The hundred years after", "1006–07 · The walls", "He was dismissed.",
                    "1042 · A word", "They asked for a word.", "(CB 137, A)", "The ledger", "Units differ.");
}

static void conjecture_is_told_only_where_it_applies_and_says_whose_it_is(void **state) {
    Bench *bench = *state;
    choose(bench, 1);
    const char *text = afterwards(bench);
    assert_null(strstr(text, "onjecture."));
    assert_null(strstr(text, "There is nothing to name."));
    assert_null(strstr(text, "He had less to invent."));
    game_back(bench->game, 1);
    choose(bench, 0);
    ASSERT_IN_ORDER(afterwards(bench), "1042", "Conjecture.", "Fu Bi", "There is nothing to name.");
    assert_null(strstr(strbuf_text(&bench->text), "He had less to invent."));
    game_back(bench->game, 1);
    choose(bench, 2);
    ASSERT_IN_ORDER(afterwards(bench), "Conjecture.", "Wang", "He had less to invent.", "1042");
    assert_null(strstr(strbuf_text(&bench->text), "There is nothing to name."));
}

static void a_conjecture_may_stand_on_an_argument_of_its_own(void **state) {
    Bench *bench = *state;
    ((Paragraph *)bench->tales[0].text.list)[1].argued = "Song Zhao";
    choose(bench, 0);
    ASSERT_IN_ORDER(afterwards(bench), "1042", "Conjecture. Whose argument it stands on: Song Zhao.",
                    "There is nothing");
    assert_null(strstr(strbuf_text(&bench->text), "Fu Bi"));
}

static void the_ledger_says_what_was_settled_beside_what_was_sworn(void **state) {
    Bench *bench = *state;
    choose(bench, 0);
    ASSERT_IN_ORDER(
        afterwards(bench), "Silk, a year: yours 0, the record's 200,000;",
        "1005–1041: yours 0, the record's 7,400,000;", "1042–1121: yours 8,000,000, the record's 24,000,000;",
        "in all: yours 8,000,000, the record's 31,400,000.", "Yours comes to 0", "nothing here to be measured");
    game_back(bench->game, 1);
    choose(bench, 1);
    ASSERT_IN_ORDER(afterwards(bench), "yours 200,000", "would have paid that for 140 years");
    game_back(bench->game, 1);
    choose(bench, 2);
    ASSERT_IN_ORDER(afterwards(bench), "a year: yours none, the record's 200,000", "You signed nothing",
                    "200,000 a year", "140 years");
}

static void the_ledger_is_a_table_that_fits_forty_columns(void **state) {
    Bench *bench = *state;
    choose(bench, 1);
    compose_ledger(bench->game, bench->page);
    const Block *table = &bench->page->body.list[1];
    assert_int_equal(table->kind, BLOCK_DRAWING);
    ASSERT_IN_ORDER(table->spans[0].text.at, "Silk                yours      record\n",
                    "  a year          200,000     200,000\n", "  1005–1041     7,400,000   7,400,000\n",
                    "  in all       31,400,000  31,400,000");
    page_clear(bench->page);
}

static void a_fiction_has_no_record_to_stand_beside(void **state) {
    Bench *bench = *state;
    bench->ledger.items[0].record = -1;
    choose(bench, 1);
    compose_ledger(bench->game, bench->page);
    assert_null(strstr(said(bench), "record"));
}

static void numbers_are_set_in_threes(void **state) {
    static const struct {
        int64_t number;
        const char *words;
    } rows[] = {{0, "0"}, {999, "999"}, {1000, "1,000"}, {1000001, "1,000,001"}, {31400000, "31,400,000"}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        StrBuf out = {0};
        number_words(&out, rows[i].number);
        assert_string_equal(strbuf_text(&out), rows[i].words);
        strbuf_free(&out);
    }
}

/* Epilogue, tale and passages, a page each; of a page that is read first, the way on comes first, of the last the way
 * out. */
static void an_ending_is_told_page_by_page(void **state) {
    Bench *bench = *state;
    choose(bench, 1);
    assert_int_equal(told_pages(bench->game), 3);
    compose_told(bench->game, 0, bench->page);
    const char *text = said(bench);
    ASSERT_IN_ORDER(text, "1 of 3", "That night", "Ours: no source tells of it.", "He counts.", "1  Read on: The Draft",
                    "2  To what else");
    assert_null(strstr(text, "A general."));
    compose_told(bench->game, 1, bench->page);
    text = said(bench);
    ASSERT_IN_ORDER(text, "The Draft", "So it ended.", "1  Read on: The sources", "2  The page before");
    assert_null(strstr(text, "He was dismissed."));
    compose_told(bench->game, 2, bench->page);
    assert_int_equal(bench->page->items.list[0].tag, TOLD_CLOSE);
    ASSERT_IN_ORDER(said(bench), "The sources", "Both have it.", "A question left open: Who asked?",
                    "2  The page before");
}

static void the_log_has_the_years_too(void **state) {
    Bench *bench = *state;
    StrBuf out = {0};
    compose_log_markdown(bench->game, &out);
    assert_null(strstr(strbuf_text(&out), "The walls"));
    strbuf_clear(&out);
    choose(bench, 0);
    compose_log_markdown(bench->game, &out);
    ASSERT_IN_ORDER(strbuf_text(&out), "## That night", "# The hundred years after", "There is nothing to name.",
                    "## The other years", "## 1006–07 · The walls", "## The ledger", "7,400,000", "## Sources cited",
                    "The Long Draft");
    strbuf_free(&out);
}

static void the_prologue_is_leafed_through(void **state) {
    Bench *bench = *state;
    assert_int_equal(prologue_pages(bench->book), 2);
    compose_prologue(bench->book, 0, bench->page);
    assert_int_equal(bench->page->items.count, 2);
    assert_int_equal(bench->page->items.list[0].tag, 1);
    assert_int_equal(bench->page->items.list[1].tag, PROLOGUE_CLOSE);
    ASSERT_IN_ORDER(said(bench), "The quarrel so far", "1 of 2", "960", "A general.", "Read on");
    compose_prologue(bench->book, 1, bench->page);
    assert_int_equal(bench->page->items.list[0].tag, 0);
    ASSERT_IN_ORDER(said(bench), "2 of 2", "979", "A cart.", "The page before");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_years_come_in_order_and_cite_their_sources, set_up, tear_down),
        cmocka_unit_test_setup_teardown(conjecture_is_told_only_where_it_applies_and_says_whose_it_is, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_conjecture_may_stand_on_an_argument_of_its_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_ledger_says_what_was_settled_beside_what_was_sworn, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_ledger_is_a_table_that_fits_forty_columns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_fiction_has_no_record_to_stand_beside, set_up, tear_down),
        cmocka_unit_test(numbers_are_set_in_threes),
        cmocka_unit_test_setup_teardown(an_ending_is_told_page_by_page, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_log_has_the_years_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_prologue_is_leafed_through, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
