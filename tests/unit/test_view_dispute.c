/* test_view_dispute.c - whom the reader follows where sources disagree: what margin, codex and log then say, what going
 * back leaves alone, and the words by which a save or a player says it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "model/dispute.h"
#include "unit/book_maker.h"
#include "unit/page_said.h"
#include "view/codex.h"
#include "view/compose.h"

enum { TOLL, ROAD, DISPUTES, BOOK = 1, SONG = 2 };

typedef struct Bench {
    Book *book;
    Game *game;
    Page *page;
    StrBuf text;
} Bench;

static const Cite CITE = {{0}, "7", CONFIDENCE_A_LATE};
static const Follow FOR_NOBODY = {TOLL, FOLLOW_NOBODY}, FOR_BOOK = {TOLL, 2U << 0}, FOR_SONG = {TOLL, 2U << 1};

static void add_disputes(Book *book) {
    static const Source source = {.name = "CB", .title = "The Long Draft", .han = "", .author = ""};
    Dispute *disputes = arena_alloc(book->arena, DISPUTES * sizeof *disputes);
    Account *accounts = arena_alloc(book->arena, 2 * sizeof *accounts);
    accounts[0] = (Account){"book", "the book", make_text(book, "A coin."), {&CITE, 1}};
    accounts[1] = (Account){"song", "the song", make_text(book, "A life."), {&CITE, 1}};
    disputes[TOLL] = (Dispute){"toll", "The toll", make_text(book, "What was paid?"), accounts, 2, {0}, {0}, {0}};
    disputes[ROAD] = disputes[TOLL];
    disputes[ROAD].name = "road";
    disputes[ROAD].label = "The road";
    disputes[TOLL].lookup.known = disputes[ROAD].lookup.known = DATE_NONE;
    book->disputes = disputes;
    book->dispute_count = DISPUTES;
    book->sources = &source;
    book->source_count = 1;
}

static Text disputed_note(Book *book) {
    Paragraph *lines = arena_alloc(book->arena, 4 * sizeof *lines);
    const char *const words[] = {"It was crossed.", "They don't agree.", "A coin was paid.", "A life was paid."};
    const Follow *const follow[] = {NULL, &FOR_NOBODY, &FOR_BOOK, &FOR_SONG};
    for (int i = 0; i < 4; i++) {
        lines[i] = make_text(book, words[i]).list[0];
        lines[i].follow = follow[i];
    }
    return (Text){lines, 4};
}

static int set_up(void **state) {
    Error err = {""};
    Bench *bench = mem_alloc(sizeof *bench);
    bench->book = make_book(2, 1, 1);
    add_disputes(bench->book);
    Choice *choice = make_choice(bench->book, 0, 1);
    choice->cites = (Cites){&CITE, 1};
    choice->note = disputed_note(bench->book);
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

static void cross(Bench *bench) {
    Error err;
    assert_true(game_step(bench->game, game_move(bench->game, (ChoiceId){0}), &err));
}

static const char *said(Bench *bench) {
    return page_said(bench->page, &bench->text);
}

static void assert_margin(Bench *bench, bool nobody, bool book, bool song) {
    compose_play(bench->game, NULL, bench->page);
    const char *text = said(bench);
    assert_says(text, "It was crossed.", true);
    assert_says(text, "They don't agree.", nobody);
    assert_says(text, "A coin was paid.", book);
    assert_says(text, "A life was paid.", song);
}

static void the_margin_follows(void **state) {
    Bench *bench = *state;
    cross(bench);
    assert_margin(bench, true, false, false);
    game_follow(bench->game, TOLL, SONG);
    assert_margin(bench, false, false, true);
    game_follow(bench->game, ROAD, BOOK);
    assert_margin(bench, false, false, true);
    game_follow(bench->game, TOLL, BOOK);
    assert_margin(bench, false, true, false);
    game_follow(bench->game, TOLL, FOLLOWS_NOBODY);
    assert_margin(bench, true, false, false);
}

static void the_margin_says_whom_it_follows_only_where_it_matters(void **state) {
    Bench *bench = *state;
    compose_play(bench->game, NULL, bench->page);
    assert_says(said(bench), "The toll", false);
    cross(bench);
    compose_play(bench->game, NULL, bench->page);
    assert_says(said(bench), "The toll: here the sources disagree.", true);
    game_follow(bench->game, TOLL, SONG);
    compose_play(bench->game, NULL, bench->page);
    const char *text = said(bench);
    assert_says(text, "The toll: you follow the song.", true);
    assert_says(text, "The road", false);
}

static void no_world_depends_on_it_and_going_back_leaves_it(void **state) {
    Bench *bench = *state;
    cross(bench);
    uint64_t before = world_hash(game_world(bench->game));
    game_follow(bench->game, TOLL, SONG);
    assert_true(world_hash(game_world(bench->game)) == before);
    game_back(bench->game, 1);
    assert_int_equal(game_followed(bench->game)[TOLL], SONG);
    assert_int_equal(game_followed(bench->game)[ROAD], FOLLOWS_NOBODY);
}

static void the_log_says_whom_one_followed(void **state) {
    Bench *bench = *state;
    StrBuf out = {0};
    compose_log(bench->game, bench->page);
    assert_says(said(bench), "Where the sources disagree", false);
    cross(bench);
    compose_log(bench->game, bench->page);
    assert_says(said(bench), "The toll: you follow nobody.", true);
    game_follow(bench->game, TOLL, BOOK);
    game_follow(bench->game, ROAD, SONG);
    compose_log_markdown(bench->game, &out);
    assert_says(out.at, "Where the sources disagree", true);
    assert_says(out.at, "- **The toll**: you follow the book.", true);
    assert_says(out.at, "- **The road**: you follow the song.", true);
    assert_says(out.at, "A coin was paid.", true);
    assert_says(out.at, "A life was paid.", false);
    strbuf_free(&out);
}

static void an_entry_tells_all_sides_and_offers_the_others(void **state) {
    Bench *bench = *state;
    uint32_t entry = codex_of_dispute(bench->book, TOLL), dispute;
    assert_true(codex_is_dispute(bench->book, entry, &dispute));
    assert_int_equal(dispute, TOLL);
    game_follow(bench->game, TOLL, SONG);
    compose_codex_entry((Reader){bench->book, bench->game}, entry, bench->page);
    assert_non_null(page_item_of_tag(bench->page, CODEX_FOLLOW + FOLLOWS_NOBODY));
    assert_non_null(page_item_of_tag(bench->page, CODEX_FOLLOW + BOOK));
    assert_null(page_item_of_tag(bench->page, CODEX_FOLLOW + SONG));
    const char *text = said(bench);
    assert_says(text, "What was paid?", true);
    assert_says(text, "The book: A coin. (CB 7, A†)", true);
    assert_says(text, "The song: A life. (CB 7, A†)", true);
    assert_says(text, "You follow the song", true);
}

static void outside_a_game_there_is_nobody_to_follow(void **state) {
    Bench *bench = *state;
    bool touched[DISPUTES] = {false};
    uint32_t entry = codex_of_dispute(bench->book, TOLL);
    compose_codex_entry((Reader){bench->book, NULL}, entry, bench->page);
    for (uint32_t i = 0; i < 3; i++) assert_null(page_item_of_tag(bench->page, CODEX_FOLLOW + i));
    assert_says(said(bench), "In a game you can choose", true);
    assert_int_equal(codex_touched((Reader){bench->book, NULL}, touched), 0);
}

static void disputes_lie_on_a_shelf_of_their_own(void **state) {
    Bench *bench = *state;
    Reader reader = {bench->book, bench->game};
    uint32_t shelf = codex_shelf(reader, codex_dispute_kind());
    assert_int_not_equal(shelf, ID_NONE);
    compose_shelf(reader, shelf, bench->page);
    assert_int_equal(bench->page->items.count, DISPUTES);
    assert_says(said(bench), "Where the sources disagree", true);
    bench->book->dispute_count = 0;
    assert_int_equal(codex_shelf(reader, codex_dispute_kind()), ID_NONE);
    bench->book->dispute_count = DISPUTES;
}

static void words_say_whom_to_follow(void **state) {
    Bench *bench = *state;
    Error err;
    uint32_t dispute, whom;
    StrBuf words = {0};
    dispute_words(bench->book, ROAD, SONG, &words);
    assert_string_equal(words.at, "road=song");
    assert_true(dispute_parse(bench->book, strbuf_str(&words), &dispute, &whom, &err));
    assert_true(dispute == ROAD && whom == SONG);
    assert_true(dispute_parse(bench->book, str("toll  nobody"), &dispute, &whom, &err));
    assert_true(dispute == TOLL && whom == FOLLOWS_NOBODY);
    assert_false(dispute_parse(bench->book, str("tol song"), &dispute, &whom, &err));
    assert_says(err.text, "they do about: toll, road.", true);
    assert_false(dispute_parse(bench->book, str("toll sing"), &dispute, &whom, &err));
    assert_says(err.text, "Of “The toll” you can follow: book, song, nobody.", true);
    assert_false(dispute_parse(bench->book, str(""), &dispute, &whom, &err));
    strbuf_free(&words);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_margin_follows),
        TEST(the_margin_says_whom_it_follows_only_where_it_matters),
        TEST(no_world_depends_on_it_and_going_back_leaves_it),
        TEST(the_log_says_whom_one_followed),
        TEST(an_entry_tells_all_sides_and_offers_the_others),
        TEST(outside_a_game_there_is_nobody_to_follow),
        TEST(disputes_lie_on_a_shelf_of_their_own),
        TEST(words_say_whom_to_follow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
