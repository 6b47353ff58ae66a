/* test_view_map.c - the map at every size: names whole and on nothing else, letters never lost, the same in words; and
 * what is believed of an army on which day. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "model/game.h"
#include "unit/book_maker.h"
#include "unit/page_maker.h"
#include "view/compose.h"
#include "view/sheet.h"

enum { HILL, FORD, MILL, TOWN, PORT, TOWER, PLACES };

typedef struct Size {
    int columns, rows;
} Size;

static const Size SIZES[] = {{40, 12}, {60, 20}, {80, 24}, {132, 43}};
enum { SIZE_COUNT = sizeof SIZES / sizeof SIZES[0] };

static const char *const LABELS[PLACES] = {"Hill", "Ford", "the Mill", "Market Town", "Port", "Tower"};

static const MapPlace PLACES_ON_MAP[PLACES] = {
    {.place = {HILL}, .spot = {3990, 11640}}, {.place = {FORD}, .spot = {3570, 11500}},
    {.place = {MILL}, .spot = {3571, 11502}}, {.place = {TOWN}, .spot = {3480, 11430}},
    {.place = {PORT}, .spot = {3650, 11640}}, {.place = {TOWER}, .spot = {3572, 11498}},
};
static const Spot RIVER[] = {{3490, 11340}, {3570, 11500}, {3690, 11720}};
static const MapLine LINES[] = {{WAY_RIVER, "River", RIVER, 3}};
static const Map LAND = {
    .title = "The land", .places = PLACES_ON_MAP, .place_count = PLACES, .lines = LINES, .line_count = 1, .pace = 60};

/* Seen at the hill on the first day, at the ford three days later; news of that took two days. */
static const Sighting ARMY_SEEN[] = {{.at = HILL, .day = MADE_DAY, .by = "shepherds"},
                                     {.at = FORD, .day = MADE_DAY + 3, .days = 2, .by = "a rider"}};
static const Sighting HORSE_SEEN[] = {{.at = MILL, .day = DATE_NONE, .by = ""}};
static const MapReport REPORTS[] = {
    {.name = "army", .label = "the army", .mark = 'A', .seen = ARMY_SEEN, .count = 2},
    {.name = "horse", .label = "the horse", .mark = 'H', .seen = HORSE_SEEN, .count = 1},
};

static Book *map_book(void) {
    Book *book = make_book(2, 1, 1);
    Place *places = arena_alloc(book->arena, PLACES * sizeof *places);
    for (uint32_t i = 0; i < PLACES; i++) places[i] = (Place){.name = LABELS[i], .label = LABELS[i], .han = ""};
    book->places = places;
    book->place_count = PLACES;
    book->map = &LAND;
    book->reports = REPORTS;
    book->report_count = 2;
    made_scene(book, 0)->place.at = TOWN;
    make_choice(book, 0, 1);
    return book;
}

static Page *map_page(const Book *book) {
    Error err;
    Game *game = game_new(book, (RoleId){0}, 1, &err);
    assert_non_null(game);
    Page *page = page_new();
    compose_map(game, page);
    game_free(game);
    return page;
}

/* ---- the sheet -------------------------------------------------------------------------------------------------- */

typedef struct Drawn {
    char rows[64][200];
    int count;
} Drawn;

static void draw(const Book *book, const Pin *pins, uint32_t count, Size size, Drawn *drawn) {
    Arena *arena = arena_new();
    Leaf leaf = {.columns = size.columns, .rows = size.rows};
    Theatre theatre = {book, book->map, TOWN, pins, count};
    sheet_map(&theatre, arena, &leaf);
    StrBuf text = {0};
    for (uint32_t i = 0; i < leaf.count; i++) strbuf_add(&text, leaf.spans[i].text);
    Str rest = strbuf_str(&text), line;
    for (drawn->count = 0; str_split(&rest, '\n', &line) && drawn->count < 64; drawn->count++)
        snprintf(drawn->rows[drawn->count], sizeof drawn->rows[0], "%.*s", (int)line.len, line.at);
    strbuf_free(&text);
    arena_free(arena);
}

static int times_on(const Drawn *drawn, const char *words) {
    int times = 0;
    for (int i = 0; i < drawn->count; i++)
        for (const char *at = strstr(drawn->rows[i], words); at; at = strstr(at + 1, words)) times++;
    return times;
}

/* Every letter of a sheet belongs to a whole name, to the letters of reports, to the river or to the key. */
static void assert_whole(const Drawn *drawn) {
    static const char *const known[] = {"Market Town", "the Mill", "River", "Hill", "Ford",
                                        "Port",        "Tower",    "[A]",   "[H]"};
    for (int i = 0; i + 1 < drawn->count; i++) {
        char row[200];
        snprintf(row, sizeof row, "%s", drawn->rows[i]);
        for (size_t k = 0; k < sizeof known / sizeof known[0]; k++)
            for (char *at = strstr(row, known[k]); at; at = strstr(at, known[k])) {
                bool apart = at == row || at[-1] == ' ';
                char after = at[strlen(known[k])];
                assert_true(apart && (after == '\0' || after == ' '));
                memset(at, ' ', strlen(known[k]));
            }
        assert_int_equal(strspn(row, " o@~"), strlen(row));
    }
}

static void test_names_are_whole_at_every_size(void **state) {
    (void)state;
    Book *book = map_book();
    const Pin pins[] = {{FORD, 'A'}, {MILL, 'H'}};
    for (int columns = 36; columns <= 132; columns += 4)
        for (int rows = 8; rows <= 44; rows += 4) {
            Drawn drawn;
            draw(book, pins, 2, (Size){columns, rows}, &drawn);
            assert_true(drawn.count <= rows);
            assert_whole(&drawn);
            for (int i = 0; i < drawn.count; i++) assert_true((int)strlen(drawn.rows[i]) <= columns);
            assert_int_equal(times_on(&drawn, "[A]"), 1);
            assert_int_equal(times_on(&drawn, "[H]"), 1);
            assert_int_equal(times_on(&drawn, "@"), 2); /* where the player is, and the key */
        }
    book_free(book);
}

/* The ford, the mill and the tower lie in one spot: where there is no room for all, the last on the list goes. */
static void test_what_matters_least_is_left_out(void **state) {
    (void)state;
    Book *book = map_book();
    Drawn small, large;
    draw(book, NULL, 0, (Size){38, 8}, &small);
    draw(book, NULL, 0, (Size){130, 44}, &large);
    assert_int_equal(times_on(&small, "Ford"), 1);
    assert_int_equal(times_on(&small, "Tower"), 0);
    assert_int_equal(times_on(&large, "Ford") + times_on(&large, "Port") + times_on(&large, "Hill"), 3);
    assert_int_equal(times_on(&large, "River"), 1);
    book_free(book);
}

/* ---- the page --------------------------------------------------------------------------------------------------- */

static void test_screen_and_words_say_the_same(void **state) {
    (void)state;
    Book *book = map_book();
    Page *page = map_page(book);
    StrBuf words = {0};
    layout_plain(page, STYLE, 0, &words);
    for (int i = 0; i < PLACES; i++) assert_non_null(strstr(words.at, LABELS[i]));
    assert_non_null(strstr(words.at, "Market Town: you are here"));
    assert_non_null(strstr(words.at, "[A] the army, today, by shepherds."));
    assert_non_null(strstr(words.at, "Hill: 1070 li to the north, 18 days"));
    assert_null(strchr(words.at, '@'));
    for (int i = 0; i < SIZE_COUNT; i++)
        for (int ascii = 0; ascii < 2; ascii++) {
            Viewport viewport = {0};
            Style style = {.prose = 72, .ambiguous = 1, .ascii = ascii == 1};
            Grid *grid = laid_out(page, style, &viewport, SIZES[i].columns, SIZES[i].rows);
            assert_true(shows(grid, "[A]"));
            assert_true(shows(grid, "Hill"));
            assert_true(shows(grid, ascii ? "@" : "●"));
            assert_false(shows(grid, ascii ? "●" : "@"));
            grid_free(grid);
        }
    strbuf_free(&words);
    page_free(page);
    book_free(book);
}

/* A wide window has a larger map than a small one has columns. */
static void test_map_takes_the_window(void **state) {
    (void)state;
    Book *book = map_book();
    Page *page = map_page(book);
    Viewport viewport = {0};
    Grid *grid = laid_out(page, STYLE, &viewport, 132, 43);
    bool beyond = false;
    for (int row = 2; row < 40; row++)
        for (int column = 80; column < 132; column++) beyond |= strcmp(grid_at(grid, row, column)->text, " ") != 0;
    assert_true(beyond);
    grid_free(grid);
    page_free(page);
    book_free(book);
}

/* ---- reports ---------------------------------------------------------------------------------------------------- */

static void test_news_counts_when_it_has_come(void **state) {
    (void)state;
    Book *book = map_book();
    World *world = world_new(book->schema);
    assert_null(report_now(&REPORTS[0], world, MADE_DAY - 1));
    for (int32_t day = 0; day < 5; day++) assert_int_equal(report_now(&REPORTS[0], world, MADE_DAY + day)->at, HILL);
    assert_int_equal(report_now(&REPORTS[0], world, MADE_DAY + 5)->at, FORD);
    world_free(world);
    book_free(book);
}

static void test_a_condition_decides_who_sees_it(void **state) {
    (void)state;
    Book *book = map_book();
    FactId scouts = make_flag(book, "scouts");
    Sighting seen[] = {{.at = HILL, .day = MADE_DAY, .by = ""},
                       {.at = PORT, .day = MADE_DAY + 1, .by = "", .when = make_guard(book, GUARD_IS, scouts, 1)}};
    MapReport report = {.name = "r", .label = "r", .mark = 'R', .seen = seen, .count = 2};
    World *world = world_new(book->schema);
    assert_int_equal(report_now(&report, world, MADE_DAY + 9)->at, HILL);
    report.when = make_guard(book, GUARD_IS, scouts, 1);
    assert_null(report_now(&report, world, MADE_DAY + 9));
    world_free(world);
    book_free(book);
}

static void test_distances_and_bearings(void **state) {
    (void)state;
    Spot chanzhou = {3570, 11500}, kaifeng = {3480, 11430}, youzhou = {3990, 11640};
    assert_int_equal(map_li(chanzhou, kaifeng), 210);
    assert_int_equal(map_li(kaifeng, chanzhou), 210);
    assert_int_equal(map_li(chanzhou, chanzhou), 0);
    assert_int_equal(map_march(&LAND, 210), 4);
    assert_string_equal(map_bearing(chanzhou, youzhou), "north");
    assert_string_equal(map_bearing(chanzhou, kaifeng), "south-west");
    assert_string_equal(map_bearing(kaifeng, (Spot){3480, 11600}), "east");
}

static void test_spots_are_read_whole(void **state) {
    (void)state;
    static const char *const bad[] = {"",           "38.4N", "38.4 116.1", "38.4N116.1E", "38.4N 116.1E ",
                                      "38.456N 1E", "N E",   "99N 10E"};
    Spot spot;
    assert_true(spot_parse(str("38.4N 116.15E"), &spot));
    assert_int_equal(spot.north, 3840);
    assert_int_equal(spot.east, 11615);
    assert_true(spot_parse(str("7S 0.5W"), &spot));
    assert_int_equal(spot.north, -700);
    assert_int_equal(spot.east, -50);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) assert_false(spot_parse(str(bad[i]), &spot));
}

/* ---- drawings --------------------------------------------------------------------------------------------------- */

static Page *drawn_page(Book *book) {
    static const Art art = {.name = "a", .art = "┌─┐\n└─┘", .ascii = "+-+", .words = "A box.", .signs = true};
    book->drawings = &art;
    book->drawing_count = 1;
    Page *page = page_new();
    sheet_drawing(book, 0, page, &page->body);
    assert_int_equal(page->body.count, 0);
    sheet_drawing(book, 1, page, &page->body);
    page_line(page, &page->body, BLOCK_PROSE, "Once.");
    return page;
}

static void test_drawings_stand_where_there_is_room(void **state) {
    (void)state;
    static const struct {
        Style style;
        int columns, rows;
        const char *shown;
    } rows[] = {{{.prose = 72, .ambiguous = 1}, 80, 24, "┌─┐"},
                {{.prose = 72, .ascii = true}, 80, 24, "+-+"},
                {{.prose = 72, .ambiguous = 2}, 80, 24, "+-+"},
                {{.prose = 72, .ambiguous = 1}, 40, 12, NULL},
                {{.prose = 72, .ambiguous = 1}, 80, 12, NULL}};
    Book *book = make_book(2, 1, 1);
    Page *page = drawn_page(book);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        Viewport viewport = {0};
        Grid *grid = laid_out(page, rows[i].style, &viewport, rows[i].columns, rows[i].rows);
        if (rows[i].shown)
            assert_true(shows(grid, rows[i].shown));
        else
            assert_row(grid, 1, " Once.");
        assert_false(shows(grid, "A box."));
        grid_free(grid);
    }
    StrBuf words = {0};
    layout_plain(page, STYLE, 0, &words);
    assert_string_equal(words.at, "A box.\n\nOnce.\n");
    strbuf_free(&words);
    page_free(page);
    book_free(book);
}

int main(void) {
    (void)setlocale(LC_ALL, "C.UTF-8");
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names_are_whole_at_every_size),
        cmocka_unit_test(test_what_matters_least_is_left_out),
        cmocka_unit_test(test_screen_and_words_say_the_same),
        cmocka_unit_test(test_map_takes_the_window),
        cmocka_unit_test(test_news_counts_when_it_has_come),
        cmocka_unit_test(test_a_condition_decides_who_sees_it),
        cmocka_unit_test(test_distances_and_bearings),
        cmocka_unit_test(test_spots_are_read_whole),
        cmocka_unit_test(test_drawings_stand_where_there_is_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
