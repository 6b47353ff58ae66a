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

static Run run_of(SeatKind seat, const char *const *said) {
    Error err;
    Run run = {.book = make_table(seat), .arena = arena_new()};
    run.game = game_new(run.book, (RoleId){0}, 7, &err);
    assert_non_null(run.game);
    for (; *said && !rules_ended(run.book, game_world(run.game)); said++) say(&run, *said);
    run.debrief = debrief_of(run.game, run.arena);
    assert_non_null(run.debrief);
    return run;
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

/* Every form has every part. */
static void test_parts(void **state) {
    (void)state;
    static const char *const parts[] = {
        "How it ended",
        "You left the table without a treaty.",
        "beside the treaty of the record",
        "Four dials, never summed",
        "What was left on the table",
        "Act by act",
        "Sources cited",
    };
    Run run = run_of(SEAT_ENVOY, broken_off);
    for (DebriefForm form = DEBRIEF_TEXT; form <= DEBRIEF_HTML; form++) {
        StrBuf text = {0};
        debrief_as(run.game, run.debrief, form, &text);
        for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) assert_holds(&text, parts[i]);
        for (uint32_t c = 0; c < run.book->clause_count; c++) assert_holds(&text, run.book->clauses[c].label);
        strbuf_free(&text);
    }
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
    assert_int_equal(count_of(&text, "<circle class=\"record\""), 1);
    assert_int_equal(count_of(&text, "<circle class=\"end\""), 1);
    DebriefPlot plot = debrief_plot(run.debrief, run.arena);
    assert_int_equal(count_of(&text, "<circle "), plot.count);
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
    assert_int_equal(count_of(&text, "would have fought rather than take less than"), COURTS);
    strbuf_free(&text);
    run_end(&run);
}

/* A letter for each text, but never the o of the end. */
static void test_letters(void **state) {
    (void)state;
    static const char *said[34];
    for (int i = 0; i < 32; i++) said[i] = i % 2 ? "amend:sum=none" : "amend:sum=100k";
    said[32] = NULL;
    Run run = run_of(SEAT_ENVOY, said);
    DebriefPlot plot = debrief_plot(run.debrief, run.arena);
    int ends = 0;
    for (size_t i = 0; i < plot.count; i++) ends += plot.points[i].mark == 'o';
    assert_int_equal(ends, 1);
    run_end(&run);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),        cmocka_unit_test(test_html_alone), cmocka_unit_test(test_plot),
        cmocka_unit_test(test_changes_only), cmocka_unit_test(test_letters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
