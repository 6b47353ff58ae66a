/* test_screen_roles.c - both roles of the shipped campaign from the first scene to the covenant, by keys alone.
 *
 * The course is that of a script of tests/scenario. Line mode plays it first, as words; then a player on a terminal
 * makes the same moves, item by item and page by page, and must leave the same bytes in his save, but for what he wrote
 * by and by before he said it. What to look for on a page he knows from a game of our own (the guide), which goes along
 * a move at a time. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "keep/replay.h"
#include "script/load.h"
#include "view/compose.h"

enum { MOVES_MOST = 100, SCRIPT_LIMIT = 1 << 16 };

typedef struct Course { /* what a script picks and says, in order */
    StrBuf script;
    Str role, seed;
    Str moves[MOVES_MOST];
    size_t count;
} Course;

typedef struct Run {
    Course course;
    StrBuf folder; /* of the campaign */
    Pack *pack;
    JournalText told; /* the course as line mode has saved it */
    Game *guide;
    Page *page; /* as the guide has it before the next key */
    Pen pen;
    bool all; /* a mandate is shown with all its clauses */
    Pty *pty;
} Run;

/* ---- the course ---- */

static bool after_word(Str line, const char *word, Str *rest) {
    if (!str_starts(line, word)) return false;
    *rest = str_trim(str_of(line.at + strlen(word), line.len - strlen(word)));
    return true;
}

/* Pages that are read once it is over: no moves. */
static bool is_reading(Str line) {
    return str_is(line, "close") || str_is(line, "pick told") || str_is(line, "pick next") ||
           str_is(line, "pick treaty");
}

static void read_line(Course *course, Str line) {
    Str rest = line;
    bool silent = line.len == 0 || strchr("#!?", line.at[0]) || after_word(line, "book ", &rest) ||
                  after_word(line, "role ", &course->role) || after_word(line, "seed ", &course->seed);
    if (silent || is_reading(line)) return;
    (void)after_word(line, "pick ", &rest);
    assert_true(course->count < MOVES_MOST);
    course->moves[course->count++] = rest;
}

static void read_course(const char *name, Course *course) {
    Error err = {""};
    StrBuf path = {0};
    strbuf_printf(&path, "%s/tests/scenario/%s.play", test_root(), name);
    if (!io_read(path.at, SCRIPT_LIMIT, &course->script, &err)) fail_msg("%s", err.text);
    Str rest = strbuf_str(&course->script), line;
    while (str_split(&rest, '\n', &line)) read_line(course, str_trim(line));
    assert_true(course->count > 0 && course->role.len > 0 && course->seed.len > 0);
    strbuf_free(&path);
}

/* A choice is typed by its name alone, without its scene's. */
static void type_move(Str move, StrBuf *out) {
    const char *slash = memrchr(move.at, '/', move.len);
    Str typed = slash ? str_of(slash + 1, (size_t)(move.at + move.len - slash) - 1) : move;
    strbuf_add(out, typed);
    strbuf_char(out, '\n');
}

/* ---- the program ---- */

typedef struct Words { /* what a Plan's arguments are borrowed from */
    StrBuf role, seed, save;
} Words;

static Plan plan_of(const Run *run, const char *save, Words *words) {
    strbuf_add(&words->role, run->course.role);
    strbuf_add(&words->seed, run->course.seed);
    play_path(&words->save, save);
    return (Plan){.arguments = {"play", run->folder.at, "--role", words->role.at, "--seed", words->seed.at, "--save",
                                words->save.at}};
}

static void words_free(Words *words) {
    strbuf_free(&words->role);
    strbuf_free(&words->seed);
    strbuf_free(&words->save);
}

static void play_by_lines(const Run *run, const char *save) {
    Words words = {0};
    StrBuf typed = {0}, out = {0};
    Plan plan = plan_of(run, save, &words);
    plan_add(&plan, "--plain");
    for (size_t i = 0; i < run->course.count; i++) type_move(run->course.moves[i], &typed);
    int status = run_program(&plan, typed.at, &out);
    if (status != 0) fail_msg("%s", strbuf_text(&out));
    strbuf_free(&typed);
    strbuf_free(&out);
    words_free(&words);
}

static Pty *open_by_keys(const Run *run, const char *save, int columns, int rows) {
    Words words = {0};
    Plan plan = plan_of(run, save, &words);
    plan.columns = columns;
    plan.rows = rows;
    Pty *pty = pty_open(plan);
    play_sees(pty, "? help");
    words_free(&words);
    return pty;
}

/* The save replays, all of it, to that place. */
static void check_replays(const Run *run, const char *save, const char *place) {
    StrBuf path = {0}, out = {0};
    play_path(&path, save);
    Plan plan = {.arguments = {"replay", path.at, run->folder.at}};
    int status = run_program(&plan, "", &out);
    if (status != 0 || !strstr(strbuf_text(&out), place)) fail_msg("not %s: %s", place, strbuf_text(&out));
    strbuf_free(&path);
    strbuf_free(&out);
}

/* ---- what line mode has saved ---- */

static bool is_said(const Line *line, Str *what) {
    Str scene;
    *what = line->choice;
    return str_split(what, ':', &scene) && what->len > 0;
}

/* What was done alone, each text as if it had been said at once: neither drafts nor how facts stood. */
static void keep_moves(JournalText *text) {
    size_t count = 0;
    for (size_t i = 0; i < text->count; i++)
        if (text->lines[i].kind != LINE_DRAFT && text->lines[i].kind != LINE_FACTS)
            text->lines[count++] = text->lines[i];
    text->count = count;
}

/* Nothing was misunderstood on the way: a line a move, with its name or with the word that it begins with. */
static void check_told(const Run *run) {
    assert_string_equal(run->told.damage, "");
    assert_int_equal(run->told.count, run->course.count);
    for (size_t i = 0; i < run->told.count; i++) {
        Str said, move = run->course.moves[i], rest = move, word;
        bool is = is_said(&run->told.lines[i], &said)
                      ? str_split(&rest, ':', &word) && memcmp(said.at, word.at, word.len) == 0
                      : str_equal(run->told.lines[i].choice, move);
        if (!is) fail_msg("line mode took \"%.*s\" for something else", (int)move.len, move.at);
    }
}

static void read_told(Run *run, const char *save) {
    Error err = {""};
    StrBuf path = {0};
    play_path(&path, save);
    if (!journal_read(path.at, &run->told, &err)) fail_msg("%s", err.text);
    keep_moves(&run->told);
    check_told(run);
    strbuf_free(&path);
}

/* The save as it would be after so many lines. */
static void told_until(const Run *run, size_t count, StrBuf *out) {
    strbuf_clear(out);
    journal_write(&run->told.head, run->told.lines, count, out);
}

static void guide_to(Run *run, size_t count) {
    Error err = {""};
    size_t good = 0;
    JournalText beginning = run->told;
    beginning.count = count;
    game_free(run->guide);
    run->guide = replay_game(pack_book(run->pack), &beginning, &good, &err);
    if (!run->guide || good != count) fail_msg("%s", err.text);
}

/* ---- by keys ---- */

static void press(const Run *run, uint32_t tag) {
    const Item *item = page_item_of_tag(run->page, tag);
    StrBuf label = {0};
    assert_non_null(item);
    assert_true(item->open);
    strbuf_add(&label, item->label);
    play_item(run->pty, (int)(item - run->page->items.list) + 1, strbuf_text(&label));
    strbuf_free(&label);
}

static void press_on_scene(const Run *run, uint32_t tag) {
    page_clear(run->page);
    compose_play(run->guide, &(TableView){&run->pen, false, false}, run->page);
    press(run, tag);
}

static void press_on_slot(const Run *run, const Say *say, TalkSlot slot, uint32_t tag) {
    page_clear(run->page);
    compose_slot(run->guide, &(TableView){&run->pen, false, run->all}, say, slot, run->page);
    press(run, tag);
}

static void press_option(const Run *run, const Say *say, uint32_t clause, uint32_t option) {
    page_clear(run->page);
    compose_slot_option(run->guide, &(TableView){&run->pen, false, false}, say, clause, run->page);
    press(run, option);
}

/* Of a mandate, also the clauses that nobody asks about. */
static void show_all(Run *run, const Say *say) {
    run->all = false;
    page_clear(run->page);
    compose_slot(run->guide, &(TableView){&run->pen, false, false}, say, SLOT_TERMS, run->page);
    if (page_item_of_tag(run->page, TABLE_PEN_ALL_TAG)) press(run, TABLE_PEN_ALL_TAG);
    run->all = true;
}

/* Changes with the pen what differs from the text that lies there, then puts it. */
static void write_text(Run *run, const Say *say) {
    const Book *book = pack_book(run->pack);
    Talks talks = talks_now(book, game_world(run->guide));
    run->pen = (Pen){.taken = true, .deal = say->kind == TALK_DISPATCH ? talks.limit : talks.parley.text};
    show_all(run, say);
    for (uint32_t c = 0; c < book->domain->clause_count; c++) {
        if (run->pen.deal.option[c] == say->deal.option[c]) continue;
        press_on_slot(run, say, SLOT_TERMS, c);
        press_option(run, say, c, say->deal.option[c]);
        run->pen.deal.option[c] = say->deal.option[c];
    }
    press_on_slot(run, say, SLOT_TERMS, TABLE_PEN_TAG);
    run->pen.taken = false;
}

static uint32_t tag_in_slot(const Say *say, TalkSlot slot) {
    switch (slot) {
    case SLOT_TERM:
    case SLOT_CLAUSE: return say->clause;
    case SLOT_THEN: return say->then_clause;
    case SLOT_MAYBE_TERM: return say->clause == TERM_NONE ? ID_NONE : say->clause;
    case SLOT_TOKEN: return say->token;
    case SLOT_COURT: return say->court;
    case SLOT_FACTION: return say->faction;
    case SLOT_MANNER: return say->manner;
    case SLOT_TERMS:
    case SLOT_END: break;
    }
    return ID_NONE;
}

static void fill_slot(Run *run, const Say *say, TalkSlot slot) {
    uint32_t tag = tag_in_slot(say, slot);
    bool term = slot == SLOT_TERM || slot == SLOT_THEN || (slot == SLOT_MAYBE_TERM && tag != ID_NONE);
    if (slot == SLOT_TERMS) {
        write_text(run, say);
        return;
    }
    press_on_slot(run, say, slot, tag);
    if (term) press_option(run, say, tag, slot == SLOT_THEN ? say->then_option : say->option);
}

static Move say_by_keys(Run *run, Str words) {
    Error err = {""};
    Say say;
    const Book *book = pack_book(run->pack);
    Talks talks = talks_now(book, game_world(run->guide));
    if (!say_parse(book, &talks, words, &say, &err)) fail_msg("%s", err.text);
    press_on_scene(run, TABLE_TAG + (uint32_t)say.kind);
    for (const TalkSlot *slot = talk_slots(say.kind); *slot != SLOT_END; slot++) fill_slot(run, &say, *slot);
    return game_move_said(run->guide, &say);
}

static Move choose_by_keys(const Run *run, Str name) {
    ChoiceId choice = book_choice(pack_book(run->pack), name);
    assert_int_not_equal(choice.at, ID_NONE);
    press_on_scene(run, choice.at);
    return game_move(run->guide, choice);
}

static void play_by_keys(Run *run, size_t from, size_t end) {
    guide_to(run, from);
    for (size_t i = from; i < end; i++) {
        Error err = {""};
        Str said;
        const Line *line = &run->told.lines[i];
        Move move = is_said(line, &said) ? say_by_keys(run, said) : choose_by_keys(run, line->choice);
        if (!game_step(run->guide, move, &err)) fail_msg("%s", err.text);
    }
}

/* ---- the tests ---- */

static void read_moves(const char *save, StrBuf *out) {
    StrBuf path = {0};
    JournalText text;
    Error err = {""};
    play_path(&path, save);
    if (!journal_read(path.at, &text, &err)) fail_msg("%s", err.text);
    assert_string_equal(text.damage, "");
    keep_moves(&text);
    journal_write(&text.head, text.lines, text.count, out);
    journal_text_free(&text);
    strbuf_free(&path);
}

static void check_saved(const Run *run, const char *save, size_t count) {
    StrBuf told = {0}, kept = {0};
    told_until(run, count, &told);
    read_moves(save, &kept);
    assert_string_equal(strbuf_text(&kept), strbuf_text(&told));
    strbuf_free(&told);
    strbuf_free(&kept);
}

static Run *run_new(const char *name) {
    Run *run = mem_alloc(sizeof *run);
    Diags *diags = diags_new();
    read_course(name, &run->course);
    strbuf_printf(&run->folder, "%s/scripts/campaigns/chanyuan", test_root());
    run->pack = pack_load(run->folder.at, diags);
    assert_non_null(run->pack);
    run->page = page_new();
    diags_free(diags);
    play_by_lines(run, "lines.save");
    read_told(run, "lines.save");
    return run;
}

static void run_free(Run *run) {
    game_free(run->guide);
    page_free(run->page);
    journal_text_free(&run->told);
    pack_free(run->pack);
    strbuf_free(&run->folder);
    strbuf_free(&run->course.script);
    free(run);
}

static void play_whole(const char *name, const char *ending) {
    Run *run = run_new(name);
    StrBuf place = {0};
    strbuf_printf(&place, "lines agree; %zu choices stand, at scene %s (an ending)", run->told.count, ending);
    run->pty = open_by_keys(run, "keys.save", 80, 24);
    play_by_keys(run, 0, run->told.count);
    pty_press(run->pty, KEY_END);
    play_sees(run->pty, "Look back on the table, everything laid open");
    play_end(run->pty);
    check_saved(run, "keys.save", run->told.count);
    check_replays(run, "lines.save", place.at);
    check_replays(run, "keys.save", place.at);
    strbuf_free(&place);
    run_free(run);
}

static void write_save(const Run *run, const char *save, size_t count) {
    Error err = {""};
    StrBuf path = {0}, bytes = {0};
    play_path(&path, save);
    told_until(run, count, &bytes);
    if (!io_replace(path.at, strbuf_str(&bytes), &err)) fail_msg("%s", err.text);
    strbuf_free(&path);
    strbuf_free(&bytes);
}

/* Goes on with a save at the table, in the smallest window there is, to the last thing said. */
static void play_table_small(const char *name) {
    Run *run = run_new(name);
    Str said;
    size_t from = 0, end = run->told.count;
    while (from < end && !is_said(&run->told.lines[from], &said)) from++;
    while (end > from && !is_said(&run->told.lines[end - 1], &said)) end--;
    assert_true(end > from);
    write_save(run, "small.save", from);
    run->pty = open_by_keys(run, "small.save", 40, 12);
    play_by_keys(run, from, end);
    play_end(run->pty);
    check_saved(run, "small.save", end);
    run_free(run);
}

static void test_kou(void **state) {
    (void)state;
    play_whole("kou_sworn", "sworn");
}

static void test_wang(void **state) {
    (void)state;
    play_whole("wang_sworn", "wang_sworn");
}

static void test_kou_small(void **state) {
    (void)state;
    play_table_small("kou_sworn");
}

static void test_wang_small(void **state) {
    (void)state;
    play_table_small("wang_sworn");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(test_kou), TEST(test_wang), TEST(test_kou_small), TEST(test_wang_small)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
