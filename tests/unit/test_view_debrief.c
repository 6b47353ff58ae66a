/* test_view_debrief.c - a table looked back on, as a page and as files that say the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "unit/talks_maker.h"
#include "view/debrief.h"
#include "view/layout.h"

typedef struct Run {
    Book *book;
    Game *game;
    Arena *arena;
    const Debrief *debrief;
} Run;

static void say(Run *run, const char *words) {
    Error err = {""};
    Say said;
    Talks talks = talks_now(run->book, game_world(run->game));
    if (!say_parse(run->book, &talks, str(words), &said, &err)) fail_msg("%s: %s", words, err.text);
    if (!game_step(run->game, game_move_said(run->game, &said), &err)) fail_msg("%s: %s", words, err.text);
}

static Run run_on(Book *book, const char *const *said) {
    Error err;
    Run run = {.book = book, .arena = arena_new()};
    run.game = game_new(run.book, (RoleId){0}, 7, &err);
    assert_non_null(run.game);
    for (; *said && !rules_ended(run.book, game_world(run.game)); said++) say(&run, *said);
    run.debrief = debrief_of(run.game, run.arena);
    assert_non_null(run.debrief);
    return run;
}

static Run run_of(SeatKind seat, const char *const *said) {
    return run_on(make_table(seat), said);
}

/* The same bargain as a fiction. */
static Book *make_fiction(SeatKind seat) {
    Book *book = make_table(seat);
    for (uint32_t c = 0; c < book->clause_count; c++) {
        DomainClause *weighed = (DomainClause *)&book->domain->clauses[c];
        ((Clause *)&book->clauses[c])->record = weighed->record = ID_NONE;
        weighed->weight = 0;
    }
    book->source_count = 0;
    return book;
}

static void run_end(Run *run) {
    arena_free(run->arena);
    game_free(run->game);
    book_free(run->book);
}

static const char *const broken_off[] = {"offer:sum=none,oath=letters", "ask", "amend:sum=100k", "hold", "break", NULL};

static void assert_holds(const StrBuf *text, const char *words) {
    if (!strstr(strbuf_text(text), words)) fail_msg("“%s” is missing from:\n%s", words, strbuf_text(text));
}

static void assert_lacks(const StrBuf *text, const char *words) {
    if (strstr(strbuf_text(text), words)) fail_msg("“%s” stands in:\n%s", words, strbuf_text(text));
}

/* Every form has every part, and one of the record's places or none. */
static void assert_parts(const Run *run, const char *const *parts, const char *const *absent) {
    for (DebriefForm form = DEBRIEF_TEXT; form <= DEBRIEF_HTML; form++) {
        StrBuf text = {0};
        debrief_as(run->game, run->debrief, form, &text);
        for (size_t i = 0; parts[i]; i++) assert_holds(&text, parts[i]);
        for (size_t i = 0; absent[i]; i++) assert_lacks(&text, absent[i]);
        for (uint32_t c = 0; c < run->book->clause_count; c++) assert_holds(&text, run->book->clauses[c].label);
        strbuf_free(&text);
    }
}

static void test_parts(void **state) {
    (void)state;
    static const char *const parts[] = {
        "made: the table, looked back on",
        "Scenario made 1, seed 7.",
        "How it ended",
        "You left the table without a treaty",
        "beside the treaty of the record",
        "as in the record",
        "Beside that:",
        "What that would have been worth to each court",
        "gain, from ",
        "a, put on ",
        "Three dials, never summed", /* it says nothing of later years */
        "Fidelity",
        "What was left on the table",
        "How the courts would have voted",
        "Act by act",
        NULL,
    };
    static const char *const absent[] = {"Durability", "Sources cited", "Confidence", NULL};
    Run run = run_of(SEAT_ENVOY, broken_off);
    assert_parts(&run, parts, absent);
    run_end(&run);
}

/* Of a fiction everything is told but what would be beside a record. */
static void test_no_record(void **state) {
    (void)state;
    static const char *const parts[] = {"What lay on the table last",
                                        "the texts put, in order",
                                        "a, put on ",
                                        "Two dials, never summed",
                                        "Efficiency",
                                        "Act by act",
                                        NULL};
    static const char *const absent[] = {"he record", "as sworn",     "followed", "Fidelity", " apart",
                                         "near.",     "Beside that:", "covenant", "◆",        NULL};
    Run run = run_on(make_fiction(SEAT_ENVOY), broken_off);
    assert_parts(&run, parts, absent);
    DebriefPlot plot = debrief_plot(run.debrief, run.arena);
    for (size_t i = 0; i < plot.gains.count; i++) assert_int_not_equal(plot.gains.points[i].mark, '*');
    run_end(&run);
}

/* One file that needs nothing else, whatever a scenario's words are. */
static void test_html_alone(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY, broken_off);
    StrBuf text = {0};
    run.book->title = "<script src=\"x\">&";
    debrief_as(run.game, run.debrief, DEBRIEF_HTML, &text);
    assert_lacks(&text, "<script");
    assert_lacks(&text, " src=\"");
    assert_lacks(&text, "href=");
    assert_lacks(&text, "url(");
    assert_lacks(&text, "@import");
    assert_holds(&text, "&lt;script src=&quot;x&quot;&gt;&amp;");
    assert_lacks(&text, "://");
    assert_holds(&text, "<svg ");
    strbuf_free(&text);
    run_end(&run);
}

static size_t count_of(const StrBuf *text, const char *words) {
    size_t count = 0;
    for (const char *at = strbuf_text(text); (at = strstr(at, words)); at += strlen(words)) count++;
    return count;
}

/* As many points on the path as texts were put; one record, one end. */
static void test_plot(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY, broken_off);
    StrBuf text = {0};
    debrief_as(run.game, run.debrief, DEBRIEF_HTML, &text);
    assert_int_equal(count_of(&text, "<circle class=\"put\""), 2);
    assert_int_equal(count_of(&text, "<path class=\"record\""), 1);
    assert_int_equal(count_of(&text, "<circle class=\"end\""), 1);
    DebriefPlot plot = debrief_plot(run.debrief, run.arena);
    assert_int_equal(count_of(&text, "<circle ") + count_of(&text, "<path class=\"record\"") +
                         count_of(&text, "<path class=\"fair\""),
                     plot.gains.count);
    strbuf_free(&text);
    run_end(&run);
}

/* What an act changed is told; what it didn't isn't told again. */
static void test_changes_only(void **state) {
    (void)state;
    static const char *const asked[] = {"offer:sum=none", "ask", "break", NULL};
    Run run = run_of(SEAT_ENVOY, asked);
    StrBuf text = {0};
    debrief_as(run.game, run.debrief, DEBRIEF_MARKDOWN, &text);
    assert_int_equal(count_of(&text, " fights on below "), 2 * COURTS); /* its own, and what it thinks the other's is */
    strbuf_free(&text);
    run_end(&run);
}

/* The lines of the drawing: those that begin with its frame. */
static size_t drawn_with(const StrBuf *text, char mark) {
    size_t count = 0;
    Str rest = strbuf_str(text), line;
    while (str_split(&rest, '\n', &line))
        if (str_starts(line, "|") && memchr(line.at, mark, line.len)) count++;
    return count;
}

/* The text has the plot itself, 72 columns wide, and its figures for who can't see it; line mode has the figures. */
static void test_plot_in_text(void **state) {
    (void)state;
    Run run = run_of(SEAT_ENVOY, broken_off);
    StrBuf text = {0}, plain = {0};
    Page *page = page_new();
    debrief_as(run.game, run.debrief, DEBRIEF_TEXT, &text);
    assert_int_equal(drawn_with(&text, '*'), 1);
    assert_int_equal(drawn_with(&text, '@'), 1);
    assert_int_equal(drawn_with(&text, 'a'), 1);
    const char *floor = strstr(strbuf_text(&text), "+-----");
    assert_int_equal(strcspn(floor, "\n"), 72);
    assert_holds(&text, "The record: Song ");
    compose_debrief(run.game, run.debrief, page);
    layout_plain(page, (Style){.prose = 72}, 72, &plain);
    assert_int_equal(drawn_with(&plain, '*'), 0);
    assert_holds(&plain, "The record: Song ");
    page_free(page);
    strbuf_free(&text);
    strbuf_free(&plain);
    run_end(&run);
}

/* The first of its pages says how it went and leads to the others; together they have all of it. */
static void test_page_by_page(void **state) {
    (void)state;
    static const char *const headings[] = {"How it ended", "What lay on the table last", "The record: Song ",
                                           "Act by act"};
    Run run = run_of(SEAT_ENVOY, broken_off);
    Page *page = page_new();
    for (DebriefPart part = DEBRIEF_FIRST; part < DEBRIEF_PARTS; part++) {
        StrBuf plain = {0};
        page_clear(page);
        compose_debrief_part(run.game, run.debrief, part, page);
        assert_int_equal(page->items.count, part == DEBRIEF_FIRST ? DEBRIEF_PARTS - 1 : 0);
        page->items.count = 0;
        layout_plain(page, (Style){.prose = 72}, 72, &plain);
        for (DebriefPart other = DEBRIEF_FIRST; other < DEBRIEF_PARTS; other++)
            if (other == part)
                assert_holds(&plain, headings[other]);
            else
                assert_lacks(&plain, headings[other]);
        strbuf_free(&plain);
    }
    page_free(page);
    run_end(&run);
}

/* A record that a court would rather fight than sign is drawn all the same. */
static void test_record_below_no_treaty(void **state) {
    (void)state;
    Book *book = make_table(SEAT_ENVOY);
    ((Domain *)book->domain)->courts[MADE_SONG].loss = 300;
    ((Domain *)book->domain)->courts[MADE_SONG].prize = 300;
    Run run = run_on(book, broken_off);
    StrBuf text = {0};
    DebriefPlot plot = debrief_plot(run.debrief, run.arena);
    const PlotPoint *record = NULL;
    for (size_t i = 0; i < plot.gains.count; i++)
        if (plot.gains.points[i].mark == '*') record = &plot.gains.points[i];
    assert_non_null(record);
    assert_true(record->x < 0);
    debrief_as(run.game, run.debrief, DEBRIEF_TEXT, &text);
    assert_true(drawn_with(&text, '*') == 1 || drawn_with(&text, '@') == 1);
    strbuf_free(&text);
    run_end(&run);
}

/* What is said of later years is said once a court. */
static void test_later_years_once(void **state) {
    (void)state;
    static const Future futures[] = {{10, 30}, {50, 30}, {90, 40}};
    Book *book = make_table(SEAT_ENVOY);
    ((Domain *)book->domain)->futures = futures;
    ((Domain *)book->domain)->future_count = 3;
    ((Domain *)book->domain)->courts[MADE_SONG].prize = ((Domain *)book->domain)->courts[MADE_SONG].loss = 9000;
    Run run = run_on(book, broken_off);
    StrBuf text = {0};
    debrief_as(run.game, run.debrief, DEBRIEF_MARKDOWN, &text);
    assert_holds(&text, "0 of 100 later years in which neither court would rather fight. Song would rather fight "
                        "in years when Song's chance in war is 10, 50 or 90 in a hundred.");
    assert_int_equal(count_of(&text, "rather fight. Song"), 1);
    assert_int_equal(count_of(&text, "Song would rather fight"), 1);
    strbuf_free(&text);
    run_end(&run);
}

/* A letter for each text, as far as they go. */
static void test_letters(void **state) {
    (void)state;
    static const char *said[34];
    for (int i = 0; i < 32; i++) said[i] = i % 2 ? "amend:sum=none" : "amend:sum=100k";
    said[32] = NULL;
    Run run = run_of(SEAT_ENVOY, said);
    DebriefPlot plot = debrief_plot(run.debrief, run.arena);
    char mark = 'a';
    for (size_t i = 0; i < plot.gains.count; i++)
        if (plot.gains.points[i].mark >= 'a') assert_int_equal(plot.gains.points[i].mark, mark++);
    assert_int_equal(mark - 'a', plot.texts);
    assert_int_equal(plot.gains.points[plot.gains.count - 1].mark, '@');
    run_end(&run);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_no_record),
        cmocka_unit_test(test_html_alone),
        cmocka_unit_test(test_plot),
        cmocka_unit_test(test_plot_in_text),
        cmocka_unit_test(test_page_by_page),
        cmocka_unit_test(test_record_below_no_treaty),
        cmocka_unit_test(test_later_years_once),
        cmocka_unit_test(test_changes_only),
        cmocka_unit_test(test_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
