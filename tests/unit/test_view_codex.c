/* test_view_codex.c - what the codex tells on which day, what of it a text names, what a word finds, and the sheet of
 * sources. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/date.h"
#include "unit/book_maker.h"
#include "unit/page_said.h"
#include "view/codex.h"
#include "view/compose.h"
#include "view/handout.h"

enum { CAP, BOW, LATER, HALF, ENTRIES }; /* in the book's order, and in the codex's: there are no people or places */

typedef struct Bench {
    Book *book;
    Game *game;
    Page *page;
    StrBuf text;
} Bench;

static const Cite CITE = {{0}, "58.16b", CONFIDENCE_A};

static Entry an_entry(Book *book, const char *name, const char *label, const char *text) {
    return (Entry){.name = name,
                   .label = label,
                   .han = "",
                   .kind = "thing",
                   .text = make_text(book, text),
                   .cites = {&CITE, 1},
                   .lookup = {NULL, 0, DATE_NONE}};
}

static void add_entries(Book *book) {
    static const char *const also[] = {"fur hat"};
    static const Source source = {.name = "CB", .title = "The Long Draft", .han = "", .author = "Li Tao"};
    Entry *entries = arena_alloc(book->arena, ENTRIES * sizeof *entries);
    entries[CAP] = an_entry(book, "cap", "padded cap", "It is refused, beside the bed-crossbow.");
    entries[CAP].lookup.also = also;
    entries[CAP].lookup.also_count = 1;
    entries[BOW] = an_entry(book, "bow", "bed-crossbow", "A hundred men wind it.");
    entries[LATER] = an_entry(book, "later", "the bridge", "Not yet.");
    entries[LATER].lookup.known = MADE_DAY + 1;
    entries[HALF] = an_entry(book, "half", "crossbow", "A bow.");
    Paragraph *lines = arena_alloc(book->arena, 2 * sizeof *lines);
    lines[0] = make_text(book, "It shoots.").list[0];
    lines[1] = make_text(book, "It has killed a captain.").list[0];
    lines[1].known = MADE_DAY + 1;
    entries[HALF].text = (Text){lines, 2};
    book->entries = entries;
    book->entry_count = ENTRIES;
    book->sources = &source;
    book->source_count = 1;
}

static int set_up(void **state) {
    Error err = {""};
    Bench *bench = mem_alloc(sizeof *bench);
    bench->book = make_book(2, 1, 1);
    add_entries(bench->book);
    make_choice(bench->book, 0, 1)->cites = (Cites){&CITE, 1};
    made_scene(bench->book, 0)->text =
        make_text(bench->book, "Bed-crossbows stand by the bridge. He won't have the fur hat; a fur hat is warm.");
    made_scene(bench->book, 1)->text = make_text(bench->book, "The far bank.");
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

static Reader outside(const Bench *bench) {
    return (Reader){bench->book, NULL};
}

static Reader inside(const Bench *bench) {
    return (Reader){bench->book, bench->game};
}

static const char *said(Bench *bench) {
    return page_said(bench->page, &bench->text);
}

static void what_is_not_known_yet_is_not_there(void **state) {
    Bench *bench = *state;
    compose_codex(inside(bench), bench->page);
    const char *text = said(bench);
    assert_says(text, "padded cap (thing)", true);
    assert_says(text, "the bridge (thing)", false);
    assert_says(text, "What nobody could know on", true);
    compose_codex(outside(bench), bench->page);
    text = said(bench);
    assert_says(text, "the bridge (thing)", true);
    assert_says(text, "What nobody could know", false);
}

static void a_paragraph_waits_for_its_day(void **state) {
    Bench *bench = *state;
    compose_codex_entry(inside(bench), HALF, bench->page);
    const char *text = said(bench);
    assert_says(text, "It shoots.", true);
    assert_says(text, "killed a captain", false);
    compose_codex_entry(outside(bench), HALF, bench->page);
    assert_says(said(bench), "killed a captain", true);
}

static void at_an_ending_all_is_told(void **state) {
    Bench *bench = *state;
    Error err = {""};
    assert_true(game_step(bench->game, game_move(bench->game, (ChoiceId){0}), &err));
    assert_true(codex_has(inside(bench), LATER));
    assert_int_equal(codex_day(inside(bench)), DATE_MAX);
}

static void a_scene_s_text_names_entries(void **state) {
    Bench *bench = *state;
    Page *scene = page_new();
    compose_play(bench->game, NULL, scene);
    codex_named(inside(bench), scene, UINT32_MAX, bench->page);
    assert_int_equal(bench->page->items.count, 2); /* not the bridge, which isn't known; not “crossbow” in the longer */
    assert_int_equal(bench->page->items.list[0].tag, BOW);
    assert_int_equal(bench->page->items.list[1].tag, CAP);
    page_free(scene);
}

static void the_first_mention_is_set_as_a_name(void **state) {
    Bench *bench = *state;
    uint32_t names = 0;
    compose_play(bench->game, NULL, bench->page);
    for (size_t i = 0; i < bench->page->body.count; i++)
        for (uint32_t k = 0; k < bench->page->body.list[i].count; k++) {
            Span span = bench->page->body.list[i].spans[k];
            if (span.role != SPAN_NAME) continue;
            assert_true(str_is(span.text, names++ ? "fur hat" : "Bed-crossbows"));
        }
    assert_int_equal(names, 2);
    assert_says(said(bench), "Bed-crossbows stand by the bridge. He won't have the fur hat; a fur hat is warm.", true);
}

static void an_entry_leads_to_what_it_names_and_cites(void **state) {
    Bench *bench = *state;
    compose_codex_entry(outside(bench), CAP, bench->page);
    assert_int_equal(bench->page->items.count, 2);
    assert_int_equal(bench->page->items.list[0].tag, BOW);
    assert_int_equal(bench->page->items.list[1].tag, ENTRIES); /* the source */
    page_clear(bench->page);
    compose_codex_entry(inside(bench), ENTRIES, bench->page);
    assert_int_equal(bench->page->items.count, ENTRIES - 1); /* all that cite it and are known */
}

static void a_word_finds_one_entry_or_lists_several(void **state) {
    Bench *bench = *state;
    uint32_t entry = UINT32_MAX;
    assert_true(compose_found(outside(bench), str("FUR HAT"), bench->page, &entry));
    assert_int_equal(entry, CAP);
    page_clear(bench->page);
    assert_true(compose_found(outside(bench), str("crossbow"), bench->page, &entry)); /* the whole name */
    assert_int_equal(entry, HALF);
    page_clear(bench->page);
    assert_false(compose_found(outside(bench), str("a "), bench->page, &entry)); /* in two texts, and no name */
    assert_true(bench->page->items.count > 1);
    page_clear(bench->page);
    assert_false(compose_found(inside(bench), str("Not yet"), bench->page, &entry));
    assert_says(said(bench), "Nothing in the codex has these words.", true);
}

static void the_sheet_says_what_rests_on_a_source(void **state) {
    Bench *bench = *state;
    StrBuf sheet = {0};
    handout_sources(bench->book, &sheet);
    assert_says(strbuf_text(&sheet), "CB: The Long Draft", true);
    assert_says(strbuf_text(&sheet), "Scenes that rest on it**: s0", true);
    assert_says(strbuf_text(&sheet), "padded cap; bed-crossbow; the bridge; crossbow", true);
    strbuf_free(&sheet);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_is_not_known_yet_is_not_there),
        TEST(a_paragraph_waits_for_its_day),
        TEST(at_an_ending_all_is_told),
        TEST(a_scene_s_text_names_entries),
        TEST(the_first_mention_is_set_as_a_name),
        TEST(an_entry_leads_to_what_it_names_and_cites),
        TEST(a_word_finds_one_entry_or_lists_several),
        TEST(the_sheet_says_what_rests_on_a_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
