/* test_view_compose.c - what the pages of a game say, and the same as Markdown. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit/book_maker.h"
#include "unit/page_said.h"
#include "view/codex.h"
#include "view/compose.h"
#include "view/compose_after.h"
#include "view/compose_hinge.h"

typedef struct Bench {
    Book *book;
    Game *game;
    Page *page;
    StrBuf text;
} Bench;

static const Cite CITES[] = {{{0}, "58.15b", CONFIDENCE_A}, {{0}, "", CONFIDENCE_A_LATE}};

static void add_record(Book *book) {
    static const ClauseOption options[] = {{"none", "no silk"}, {"much", "much silk"}};
    static const Month months[] = {{MADE_DAY - 9, "Jingde 1, tenth month", ""}, {MADE_DAY + 20, "", ""}};
    static const Month others[] = {{MADE_DAY - 9, "Tonghe 22, tenth month", ""}, {MADE_DAY + 20, "", ""}};
    static const Calendar calendars[] = {{.name = "song", .label = "Song", .months = months, .count = 2},
                                         {.name = "liao", .label = "Liao", .months = others, .count = 2}};
    static const Source source = {.name = "CB", .title = "The Long Draft", .han = "長編", .author = "Li Tao"};
    static const Person person = {
        .name = "kou", .label = "Kou Zhun", .han = "寇準", .side = "song", .office = "chancellor"};
    static Clause clause = {.name = "silk", .label = "Silk", .options = options, .option_count = 2, .record = 1};
    clause = (Clause){.name = "silk",
                      .label = "Silk",
                      .options = options,
                      .option_count = 2,
                      .record = 1,
                      .in_oath = true,
                      .asked_by = "liao",
                      .term = "",
                      .han = "",
                      .rendering = "",
                      .cites = {CITES, 1}};
    clause.fact = make_count(book, "treaty.silk", 2, 0);
    book->clauses = &clause;
    book->sources = &source;
    book->people = &person;
    book->calendars = calendars;
    book->clause_count = book->source_count = book->person_count = book->calendar_count = 1;
}

/* s0: c0 (happened) settles the silk and leads to the ending s1, as does c1, against the record; c2 is closed. */
static void add_story(Book *book) {
    Choice *done = make_choice(book, 0, 1);
    done->effects = make_effect(book, done->effects, (Effect){EFFECT_SET, book->clauses[0].fact, 2, 0});
    done->text = make_text(book, "It is done.");
    done->mark = MARK_HAPPENED;
    done->cites = (Cites){CITES, 2};
    done->note = make_text(book, "So the *Draft* tells it.");
    make_choice(book, 0, 1)->against = (ChoiceId){0};
    make_choice(book, 0, 1)->when = make_guard(book, GUARD_LEAST, book->clauses[0].fact, 1);
    made_scene(book, 0)->text = make_text(book, "A river.");
    made_scene(book, 1)->text = make_text(book, "The far bank.");
    made_role(book, 0)->text = make_text(book, "You are a rider.");
}

static void add_tale(Book *book, const ChoiceId *deed) {
    Paragraph *lines = arena_alloc(book->arena, 2 * sizeof *lines);
    Tale *tale = arena_alloc(book->arena, sizeof *tale);
    lines[0] = make_text(book, "He settled it.").list[0];
    lines[0].deeds = deed;
    lines[0].deed_count = 1;
    lines[1] = make_text(book, "So it ended.").list[0];
    *tale = (Tale){.name = "t", .title = "The Draft", .by = "a clerk", .calendar = ID_NONE, .text = {lines, 2}};
    book->tales = tale;
    book->tale_count = 1;
}

static int set_up(void **state) {
    static const ChoiceId settled = {0};
    Error err = {""};
    Bench *bench = mem_alloc(sizeof *bench);
    bench->book = make_book(2, 1, 1);
    add_record(bench->book);
    add_story(bench->book);
    add_tale(bench->book, &settled);
    bench->game = game_new(bench->book, (RoleId){0}, 7, &err);
    bench->page = page_new();
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

static void a_scene_says_where_and_when_and_what_can_be_done(void **state) {
    Bench *bench = *state;
    compose_play(bench->game, NULL, bench->page);
    StrBuf when = {0};
    date_words(&when, MADE_DAY);
    strbuf_puts(&when, " · Jingde 1, tenth month");
    assert_string_equal(bench->page->status.at, when.at);
    assert_non_null(strstr(bench->page->status_short.at, " · tenth month, day 10"));
    strbuf_free(&when);
    assert_int_equal(bench->page->items.count, 3);
    assert_false(bench->page->items.list[2].open);
    ASSERT_IN_ORDER(said(bench), "You are a rider.", "s0", "A river.", "1  Do number 0.", "(closed: needs");
}

static void how_things_stand_says_the_day_in_full(void **state) {
    Bench *bench = *state;
    compose_standing(bench->game, bench->page);
    StrBuf when = {0};
    strbuf_puts(&when, " · ");
    date_words(&when, MADE_DAY);
    ASSERT_IN_ORDER(said(bench), "Jingde 1, tenth month, day 10 (", when.at);
    strbuf_free(&when);
}

static void who_lives_by_two_reigns_dates_by_both(void **state) {
    Bench *bench = *state;
    bench->book->calendar_count = 2;
    compose_play(bench->game, NULL, bench->page);
    assert_null(strstr(bench->page->status.at, "Tonghe"));
    page_clear(bench->page);
    made_role(bench->book, 0)->all_calendars = true;
    compose_play(bench->game, NULL, bench->page);
    assert_non_null(strstr(bench->page->status.at, " · Jingde 1 / Tonghe 22, tenth month"));
    assert_null(strstr(bench->page->status.at, "day"));
}

static void a_day_outside_the_calendar_is_told_in_ours(void **state) {
    Bench *bench = *state;
    made_scene(bench->book, 1)->day = MADE_DAY + 100;
    choose(bench, 1);
    compose_play(bench->game, NULL, bench->page);
    StrBuf when = {0};
    date_words(&when, MADE_DAY + 100);
    assert_string_equal(bench->page->status.at, when.at);
    assert_null(strstr(bench->page->status_short.at, "·"));
    strbuf_free(&when);
}

static void only_once(const char *text, const char *words) {
    const char *first = strstr(text, words);
    assert_non_null(first);
    assert_lacks(first + strlen(words), words);
}

static void what_led_here_does_not_stand_under_the_day_it_led_to(void **state) {
    Bench *bench = *state;
    StrBuf when = {0};
    date_words(&when, MADE_DAY + 3);
    made_scene(bench->book, 1)->day = MADE_DAY + 3;
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    assert_non_null(strstr(bench->page->status.at, when.at));
    const char *text = said(bench);
    ASSERT_IN_ORDER(text, "It is done.", "The record: as recorded.", when.at, "s1", "The far bank.");
    only_once(text, when.at);
    strbuf_free(&when);
}

static void a_day_that_stays_is_said_first(void **state) {
    Bench *bench = *state;
    StrBuf when = {0};
    date_words(&when, MADE_DAY);
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    const char *text = said(bench);
    ASSERT_IN_ORDER(text, when.at, "It is done.", "The far bank.");
    only_once(text, when.at);
    strbuf_free(&when);
}

static void an_ending_tells_the_course_and_leaves_the_rest_to_who_asks(void **state) {
    Bench *bench = *state;
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    assert_int_equal(bench->page->margin.count, 2);
    ASSERT_IN_ORDER(said(bench), "It is done.", "The record: as recorded. (CB 58.15b, A; CB, A†)",
                    "So the *Draft* tells it.", "The far bank.", "Your choices: 1. As recorded: 1;");
    assert_int_equal(told_pages(bench->game), 1);
    compose_told(bench->game, 0, bench->page);
    ASSERT_IN_ORDER(said(bench), "The Draft", "a clerk", "He settled it.", "So it ended.", "1  To what else there is");
}

static void what_was_not_done_is_not_told(void **state) {
    Bench *bench = *state;
    choose(bench, 1);
    compose_play(bench->game, NULL, bench->page);
    const char *text = said(bench);
    /* the sibling that happened speaks for a choice without words of its own */
    ASSERT_IN_ORDER(text, "The record: against the record. (CB 58.15b, A; CB, A†)", "So the *Draft* tells it.",
                    "against the record: 1;");
    compose_told(bench->game, 0, bench->page);
    text = said(bench);
    assert_null(strstr(text, "He settled it."));
    ASSERT_IN_ORDER(text, "So it ended.");
    compose_treaty(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "Nothing was signed.");
}

/* The verdict with one of its sources, and how the rest is opened; of what is unrecorded a word. */
static void the_margin_can_be_one_line(void **state) {
    Bench *bench = *state;
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    assert_int_equal(bench->page->notes, 2);
    compose_margin_line(bench->game, true, bench->page);
    assert_int_equal(bench->page->margin.count, 1);
    const char *text = said(bench);
    ASSERT_IN_ORDER(text, "As recorded. (CB 58.15b, A) v: more\n");
    assert_null(strstr(text, "So the *Draft* tells it."));
    compose_play(bench->game, NULL, bench->page);
    compose_margin_line(bench->game, false, bench->page);
    ASSERT_IN_ORDER(said(bench), "As recorded. (CB 58.15b, A) “margin” tells more\n");
    ((Choice *)bench->book->choices)[0].cites.count = 0;
    ((Choice *)bench->book->choices)[0].mark = MARK_UNRECORDED;
    game_back(bench->game, 1);
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    compose_margin_line(bench->game, true, bench->page);
    ASSERT_IN_ORDER(said(bench), "Unrecorded.\n");
}

static void where_there_are_no_sources_the_line_says_that_there_is_a_note(void **state) {
    Bench *bench = *state;
    bench->book->source_count = 0;
    ((Choice *)bench->book->choices)[0].cites.count = 0;
    ((Choice *)bench->book->choices)[0].note = make_text(bench->book, "Nobody saw it.");
    compose_play(bench->game, NULL, bench->page);
    compose_margin_line(bench->game, true, bench->page); /* nothing was chosen yet */
    assert_int_equal(bench->page->margin.count, 0);
    page_clear(bench->page);
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    compose_margin_line(bench->game, true, bench->page);
    const char *text = said(bench);
    ASSERT_IN_ORDER(text, "v: a note\n");
    assert_null(strstr(text, "Nobody saw it."));
}

/* Choices that closed something are named, the others counted. */
static void looking_back_names_what_closed_something(void **state) {
    Bench *bench = *state;
    SceneId ending = {1};
    Hinge closed = {.known = true, .endings = &ending, .ending_count = 1}, nothing = {.known = true},
          lost = {.known = false};
    choose(bench, 0);
    compose_hinges(bench->game, &(Hinges){"made", NULL, &nothing}, bench->page);
    const char *text = said(bench);
    ASSERT_IN_ORDER(text, "What your choices closed", "1 choice closed nothing.");
    assert_null(strstr(text, "Do number 0."));
    compose_hinges(bench->game, &(Hinges){"made", NULL, &closed}, bench->page);
    text = said(bench);
    ASSERT_IN_ORDER(text, "1. s0: Do number 0.", "No longer within reach: “s1”.");
    assert_null(strstr(text, "closed nothing"));
    compose_hinges(bench->game, &(Hinges){"made", NULL, &lost}, bench->page);
    ASSERT_IN_ORDER(said(bench), "What 1 choice closed isn't known.");
}

static void the_log_numbers_deeds_and_keeps_notes_in_place(void **state) {
    Bench *bench = *state;
    compose_log(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "Nothing yet.");
    game_note(bench->game, str("before"));
    choose(bench, 0);
    game_note(bench->game, str("after"));
    compose_log(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "You noted: before", "1. s0, ", "Do number 0.", "as recorded", "You noted: after");
}

static void markdown_keeps_blocks_apart_and_signs_as_they_are(void **state) {
    Bench *bench = *state;
    StrBuf out = {0};
    game_note(bench->game, str("[a] *b* #c"));
    choose(bench, 0);
    compose_log_markdown(bench->game, &out);
    ASSERT_IN_ORDER(out.at, "# made: r0\n\n", "## What you have done\n\n**You noted: **\\[a\\] \\*b\\* \\#c\n\n1. s0, ",
                    "Do number 0.  \n", "The record: **as recorded**. (CB 58.15b, A; CB, A†)  \n",
                    "## Your treaty beside the covenant of the record\n\n- **Silk**: much silk.",
                    "\n\n## The Draft\n\na clerk\n\n", "## Sources cited\n\n- **CB**: The Long Draft 長編, Li Tao\n",
                    "\nConfidence: A primary text; A† a late");
    assert_null(strstr(out.at, "\n\n\n"));
    strbuf_free(&out);
}

static void the_treaty_is_beside_the_record_only_at_the_end(void **state) {
    Bench *bench = *state;
    compose_treaty(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "The terms so far", "Nothing is settled yet.");
    choose(bench, 0);
    compose_treaty(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "Your treaty beside the covenant", "as sworn or as followed: 1; near that: 0",
                    "Your text: much silk.", "As sworn.", "Asked by: liao", "Sworn: much silk",
                    "Sources: (CB 58.15b, A)");
    bench->book->clause_count = 0;
    compose_treaty(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "No treaty is at stake");
}

/* What a page says of a record; the story below has a deed, a treaty and an ending to say it of. */
static void assert_no_record(const char *text) {
    static const char *const words[] = {"ecord", "source", "sworn", "covenant", "silent", "onfidence", "oath"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(text, words[i])) fail_msg("“%s” stands in:\n%s", words[i], text);
}

/* A fiction: no source is declared, and no clause says how it was settled in the record. */
static void where_there_is_no_record_nothing_is_said_of_one(void **state) {
    Bench *bench = *state;
    StrBuf log = {0};
    Clause clause = bench->book->clauses[0];
    clause.record = ID_NONE;
    clause.cites.count = 0;
    bench->book->clauses = &clause;
    bench->book->source_count = 0;
    ((Choice *)bench->book->choices)[0].cites.count = 0;
    ((Choice *)bench->book->choices)[0].mark = MARK_UNRECORDED;
    ((Choice *)bench->book->choices)[0].note = make_text(bench->book, "Nobody saw it.");
    compose_help(bench->book, false, bench->page);
    assert_null(strstr(said(bench), "record"));
    choose(bench, 0);
    compose_play(bench->game, NULL, bench->page);
    const char *page = said(bench);
    assert_no_record(page);
    ASSERT_IN_ORDER(page, "Nobody saw it.", "The far bank.");
    compose_treaty(bench->game, bench->page);
    page = said(bench);
    assert_no_record(page);
    ASSERT_IN_ORDER(page, "Your treaty\n", "Silk: much silk");
    compose_log_markdown(bench->game, &log);
    assert_no_record(log.at);
    compose_codex_entry((Reader){bench->book, NULL}, 1, bench->page);
    page = said(bench);
    assert_no_record(page);
    ASSERT_IN_ORDER(page, "Asked by: liao");
    game_back(bench->game, 1);
    choose(bench, 1);
    compose_play(bench->game, NULL, bench->page);
    assert_no_record(said(bench));
    compose_treaty(bench->game, bench->page);
    page = said(bench);
    assert_no_record(page);
    ASSERT_IN_ORDER(page, "Nothing was signed.");
    strbuf_free(&log);
}

static void decisions_count_back_from_the_last(void **state) {
    Bench *bench = *state;
    compose_decisions(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "There is no decision to take back yet.");
    choose(bench, 0);
    compose_decisions(bench->game, bench->page);
    assert_int_equal(bench->page->items.count, 1);
    assert_int_equal(bench->page->items.list[0].tag, 1);
    ASSERT_IN_ORDER(said(bench), "s0: Do number 0.");
}

static void how_things_stand_is_the_role_s(void **state) {
    Bench *bench = *state;
    compose_standing(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "keeps that to itself");
    made_role(bench->book, 0)->standing = &bench->book->clauses[0].fact;
    made_role(bench->book, 0)->standing_count = 1;
    compose_standing(bench->game, bench->page);
    ASSERT_IN_ORDER(said(bench), "the treaty.silk: 0");
}

static void a_count_in_words_tells_its_place_among_them(void **state) {
    static const char *const words[] = {"gone", "uneasy", "steady"};
    Book *book = make_book(1, 1, 1);
    FactId nerve =
        make_fact(book, &(Fact){.name = "nerve", .kind = FACT_COUNT, .min = -1, .max = 1, .start = 0, .words = words});
    made_role(book, 0)->standing = &nerve;
    made_role(book, 0)->standing_count = 1;
    Bench *bench = *state;
    Error err = {""};
    Game *game = game_new(book, (RoleId){0}, 7, &err);
    compose_standing(game, bench->page);
    ASSERT_IN_ORDER(said(bench), "the nerve: uneasy, the second of three");
    page_clear(bench->page); /* before the book whose words it shows */
    game_free(game);
    book_free(book);
}

static void the_codex_has_a_page_for_every_entry(void **state) {
    Bench *bench = *state;
    compose_codex((Reader){bench->book, NULL}, bench->page);
    assert_int_equal(bench->page->items.count, codex_count(bench->book));
    ASSERT_IN_ORDER(said(bench), "Kou Zhun 寇準 (person)", "Silk (term)", "The Long Draft 長編 (source)");
    compose_codex_entry((Reader){bench->book, NULL}, 0, bench->page);
    ASSERT_IN_ORDER(said(bench), "Kou Zhun 寇準", "chancellor", "Side: song");
    compose_codex_entry((Reader){bench->book, NULL}, 1, bench->page);
    ASSERT_IN_ORDER(said(bench), "Sworn: much silk", "Asked by: liao", "Sources: (CB 58.15b, A)");
    compose_codex_entry((Reader){bench->book, NULL}, 2, bench->page);
    ASSERT_IN_ORDER(said(bench), "The Long Draft", "Li Tao", "Cited as: CB");
}

static void help_speaks_of_keys_or_of_words(void **state) {
    Bench *bench = *state;
    compose_help(bench->book, true, bench->page);
    ASSERT_IN_ORDER(said(bench), "Choose with a digit", "D from memory. The codex", "u  undo: take back");
    compose_help(bench->book, false, bench->page);
    ASSERT_IN_ORDER(said(bench), "Type the number of a choice", "undo: take back");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_scene_says_where_and_when_and_what_can_be_done),
        TEST(how_things_stand_says_the_day_in_full),
        TEST(who_lives_by_two_reigns_dates_by_both),
        TEST(a_day_outside_the_calendar_is_told_in_ours),
        TEST(what_led_here_does_not_stand_under_the_day_it_led_to),
        TEST(a_day_that_stays_is_said_first),
        TEST(an_ending_tells_the_course_and_leaves_the_rest_to_who_asks),
        TEST(what_was_not_done_is_not_told),
        TEST(the_margin_can_be_one_line),
        TEST(where_there_are_no_sources_the_line_says_that_there_is_a_note),
        TEST(looking_back_names_what_closed_something),
        TEST(the_log_numbers_deeds_and_keeps_notes_in_place),
        TEST(markdown_keeps_blocks_apart_and_signs_as_they_are),
        TEST(the_treaty_is_beside_the_record_only_at_the_end),
        TEST(where_there_is_no_record_nothing_is_said_of_one),
        TEST(decisions_count_back_from_the_last),
        TEST(how_things_stand_is_the_role_s),
        TEST(a_count_in_words_tells_its_place_among_them),
        TEST(the_codex_has_a_page_for_every_entry),
        TEST(help_speaks_of_keys_or_of_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
