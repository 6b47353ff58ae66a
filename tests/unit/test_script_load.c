/* test_script_load.c - from Lua text to a Book: what is in it, and that nothing given to the loader brings it down. */
#include "script/load.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/date.h"
#include "base/io.h"
#include "model/rules.h"
#include "unit/pack_folder.h"

#define PACK "pack \"test\" { title = \"Test\", version = \"1\", api = 1, summary = \"For tests.\" }\n"
#define FRAME                                                                                                          \
    PACK "role \"rider\" { label = \"The rider\", start = \"bank\" }\n"                                                \
         "ending \"across\" { title = \"Across\" }\nending \"drowned\" { title = \"Drowned\" }\n"
#define BANK "scene \"bank\" { text = \"A river.\", choice \"pay\" { \"Pay.\", go = \"across\" } }\n"

/* Loads what can't be loaded; gives the code of the first complaint. */
static const char *refused(Folder *folder, const char *path) {
    folder->pack = pack_load(path, folder->diags);
    assert_null(folder->pack);
    assert_true(diags_errors(folder->diags) > 0);
    return diags_at(folder->diags, 0)->code;
}

static const char *refused_text(Folder *folder, Str source) {
    folder_write(folder, "pack.lua", source);
    return refused(folder, folder->dir);
}

static void loads_a_book(void **state) {
    const Book *book = folder_load(*state, FRAME BANK);
    assert_string_equal(book->name, "test");
    assert_string_equal(book->summary, "For tests.");
    assert_int_equal(book->scene_count, 3);
    assert_int_equal(book->choice_count, 1);
    assert_string_equal(book->choices[0].name, "bank/pay");
    assert_int_equal(book->choices[0].branch_count, 1);
    assert_int_equal(book->choices[0].branches[0].go.at, book_scene(book, str("across")).at);
    assert_string_equal(book->choices[0].where.file, "pack.lua");
    assert_int_equal(book->choices[0].where.line, 5);
    assert_null(book->host.run);
}

static void headings_have_no_stress(void **state) {
    const Book *book = folder_load(*state, FRAME BANK
                                   "tale \"song\" { title = \"What *they* said, 2 ** 3\", by = \"The *Annals*\", "
                                   "text = { \"Nothing.\" } }\n");
    assert_string_equal(book->tales[0].title, "What they said, 2 * 3");
    assert_string_equal(book->tales[0].by, "The Annals");
}

static void declares_facts_in_a_fixed_order(void **state) {
    const Book *book = folder_load(
        *state, "due \"army\" { label = \"the army\" }\n" FRAME
                "clause \"silk\" { label = \"Silk\", options = { { \"none\", \"no silk\" } }, record = \"none\" }\n"
                "flag \"b\"\ncount \"a\" { range = {-2, 7}, start = 1 }\n"
                "scene \"bank\" { date = \"1005-01-05\", choice \"pay\" { \"Pay.\", go = \"bank\" },\n"
                "choice \"swim\" { \"Swim.\", when = took \"bank/pay\", go = \"across\" } }\n");
    static const char *const names[] = {"scene", "day", "role", "b", "a", "treaty.silk", "due.army", "took:bank/pay"};
    assert_int_equal(schema_count(book->schema), 8);
    for (uint32_t i = 0; i < 8; i++) assert_string_equal(schema_fact(book->schema, (FactId){i})->name, names[i]);
    const Fact *count = schema_fact(book->schema, (FactId){4}), *day = schema_fact(book->schema, (FactId){1});
    assert_true(count->min == -2 && count->max == 7 && count->start == 1 && !count->refuse);
    assert_int_equal(day->start, date_make(1005, 1, 5));
    assert_int_equal(schema_fact(book->schema, (FactId){6})->max, 400);
    assert_string_equal(schema_fact(book->schema, (FactId){7})->label, "“Pay.” was chosen");
    assert_int_equal(book->choices[0].took.at, 7);
    assert_int_equal(book->choices[1].took.at, ID_NONE);
    assert_int_equal(book->clauses[0].fact.at, 5);
    assert_int_equal(book->dues[0].left.at, 6);
}

static void assert_plain(const Book *book, const Paragraph *paragraph, const char *wanted) {
    World *world = world_new(book->schema);
    StrBuf out = {0};
    paragraph_plain(paragraph, world, date_make(1005, 1, 13), &out);
    assert_string_equal(strbuf_text(&out), wanted);
    strbuf_free(&out);
    world_free(world);
}

static void reads_text(void **state) {
    const Book *book = folder_load(
        *state, FRAME "count \"coins\" { range = {0, 9}, start = 3 }\n"
                      "person \"kou\" { label = \"Kou Zhun\", han = \"寇準\" }\n"
                      "scene \"bank\" { text = { [[  One\n line, {coins} {{coins}.\n\n\n *Two* **. {date}.\n]],\n"
                      "\"{kou} {kou.han} {kou.full}, 「虎」!\" }, choice \"pay\" { \"Pay.\", go = \"across\" } }\n");
    Text text = book->scenes[book_scene(book, str("bank")).at].text;
    assert_int_equal(text.count, 3);
    assert_plain(book, &text.list[0], "One line, 3 {coins}.");
    assert_plain(book, &text.list[1], "Two *. 13 January 1005.");
    assert_plain(book, &text.list[2], "Kou Zhun 寇準 Kou Zhun 寇準, 「虎」!");
    static const PieceKind kinds[] = {PIECE_NAME,  PIECE_PLAIN, PIECE_HAN,   PIECE_PLAIN, PIECE_NAME,
                                      PIECE_PLAIN, PIECE_HAN,   PIECE_PLAIN, PIECE_HAN,   PIECE_PLAIN};
    assert_int_equal(text.list[2].count, 10);
    for (uint32_t i = 0; i < 10; i++) assert_int_equal(text.list[2].pieces[i].kind, kinds[i]);
    assert_int_equal(text.list[1].pieces[0].kind, PIECE_STRONG);
}

static void reads_the_record(void **state) {
    const Book *book = folder_load(
        *state, FRAME
        "source \"CB\" { title = \"Changbian\" }\nsource \"C\" { title = \"Another\" }\n"
        "scene \"bank\" { text = quote(\"C 7 A†\", \"…\"),\n"
        "choice \"pay\" { \"Pay.\", go = \"across\", record = happened { \"CB57.1a A\", excludes = { \"swim\" } } },\n"
        "choice \"swim\" { \"Swim.\", go = \"drowned\", record = considered { \"CB57.1a B\", note = \"Urged.\" } },\n"
        "choice \"wait\" { \"Wait.\", go = \"bank\" } }\n");
    const Choice *choices = book->choices;
    assert_int_equal(choices[0].mark, MARK_HAPPENED);
    assert_string_equal(choices[0].cites.list[0].locus, "57.1a");
    assert_int_equal(choices[0].cites.list[0].source.at, 0);
    assert_int_equal(choices[0].against.at, ID_NONE);
    assert_int_equal(choices[1].mark, MARK_CONSIDERED);
    assert_int_equal(choices[1].against.at, 0);
    assert_int_equal(choices[1].note.count, 1);
    assert_int_equal(choices[2].mark, MARK_UNRECORDED);
    const Cite *cite = book->scenes[2].text.list[0].cite;
    assert_int_equal(cite->source.at, 1);
    assert_string_equal(cite->locus, "7");
    assert_int_equal(cite->confidence, CONFIDENCE_A_LATE);
}

static void reads_deeds_of_tales(void **state) {
    const Book *book = folder_load(*state,
                                   FRAME BANK "tale \"song\" { title = \"Song\", when = is(\"role\", \"rider\"), text "
                                              "= { \"First.\", did({ \"bank/pay\" }, \"He paid.\") } }\n");
    assert_non_null(book->tales[0].when);
    assert_int_equal(book->tales[0].text.list[0].deed_count, 0);
    assert_int_equal(book->tales[0].text.list[1].deed_count, 1);
    assert_int_equal(book->tales[0].text.list[1].deeds[0].at, 0);
}

static void a_rule_runs_during_play(void **state) {
    const Book *book =
        folder_load(*state, FRAME
                    "count \"trust\" { range = {0, 9}, start = 3 }\nlocal step = 2\n"
                    "rule \"more\" { reads = { \"trust\" }, writes = { \"trust\" }, run = function(f) return { "
                    "add(\"trust\", f.trust + step) } end }\n"
                    "scene \"bank\" { choice \"pay\" { \"Pay.\", effects = { apply \"more\" }, go = \"across\" } }\n");
    World *from = world_new(book->schema), *to = world_new(book->schema);
    Outcome outcome = {0};
    Error err = {0};
    assert_true(rules_start(book, (RoleId){0}, from, &outcome, &err));
    assert_true(rules_step(book, from, (Move){.choice = {0}}, to, &outcome, &err));
    assert_int_equal(world_get(to, schema_find(book->schema, str("trust"))), 8);
    world_free(from);
    world_free(to);
}

static void a_rule_cant_declare(void **state) {
    const Book *book =
        folder_load(*state, FRAME
                    "rule \"late\" { run = function(f) flag \"new\" end }\n"
                    "scene \"bank\" { choice \"pay\" { \"Pay.\", effects = { apply \"late\" }, go = \"across\" } }\n");
    World *from = world_new(book->schema), *to = world_new(book->schema);
    Outcome outcome = {0};
    Error err = {0};
    assert_true(rules_start(book, (RoleId){0}, from, &outcome, &err));
    assert_false(rules_step(book, from, (Move){.choice = {0}}, to, &outcome, &err));
    assert_non_null(strstr(err.text, "only be used while the scenario is loaded"));
    world_free(from);
    world_free(to);
}

static void the_id_is_that_of_the_sources(void **state) {
    Folder *folder = *state;
    uint64_t first = folder_load(folder, FRAME BANK)->id;
    pack_free(folder->pack);
    assert_true(folder_load(folder, FRAME BANK)->id == first);
    pack_free(folder->pack);
    assert_true(folder_load(folder, FRAME BANK "-- \n")->id != first);
}

static void includes_run_once_and_give_what_they_return(void **state) {
    Folder *folder = *state;
    folder_write(folder, "part.lua", str("flag \"wet\"\nreturn { start = 4 }\n"));
    const Book *book = folder_load(folder, "local part = include \"part\"\ninclude \"part\"\n" FRAME BANK
                                           "count \"coins\" { range = {0, 9}, start = include(\"part\").start }\n");
    assert_int_equal(schema_fact(book->schema, schema_find(book->schema, str("coins")))->start, 4);
    assert_string_equal(schema_fact(book->schema, schema_find(book->schema, str("wet")))->where.file, "part.lua");
}

static void a_single_file_is_a_pack(void **state) {
    Folder *folder = *state;
    folder_write(folder, "part.lua", str("flag \"wet\"\n"));
    folder_write(folder, "my story.lua", str(FRAME BANK "include \"part\"\n"));
    folder->pack = pack_load(folder_path(folder, "my story.lua"), folder->diags);
    assert_non_null(folder->pack);
    assert_string_equal(pack_book(folder->pack)->scenes[2].where.file, "my story.lua");
}

static void what_isnt_there_is_complained_about(void **state) {
    assert_string_equal(refused(*state, "/nowhere/at/all"), "E101");
    assert_string_equal(refused(*state, ""), "E101");
}

static void a_folder_without_pack_lua_is_refused(void **state) {
    Folder *folder = *state;
    assert_string_equal(refused(folder, folder->dir), "E101");
}

static void a_fifo_is_refused_without_waiting(void **state) {
    Folder *folder = *state;
    assert_int_equal(mkfifo(folder_path(folder, "pack.lua"), 0600), 0);
    assert_string_equal(refused(folder, folder_path(folder, "pack.lua")), "E101");
    assert_string_equal(refused(folder, folder->dir), "E101");
}

static void bytes_that_arent_text_are_refused(void **state) {
    static const char binary[] = "\x7f"
                                 "ELF\0\1\2\3";
    assert_string_equal(refused_text(*state, str_of(binary, sizeof binary)), "E102");
}

static void tables_that_pretend_are_no_danger(void **state) {
    static const char *const heads[] = {"choice",   "auto",     "when", "quote", "did",
                                        "happened", "at_least", "set",  "scene", "chance"};
    char source[900];
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        snprintf(source, sizeof source,
                 FRAME "local t = { kind = \"%s\", file = \"x\", line = 7, 1, { 2 }, \"x\" }\n"
                       "scene \"bank\" { text = t, effects = { t }, t, choice \"a\" { t, when = t, chance = { t }, "
                       "record = t, text = { t } }, auto { when = t } }\n",
                 heads[i]);
        refused_text(*state, str(source));
    }
}

static void every_truncation_of_a_pack_is_survived(void **state) {
    const char *whole = FRAME "count \"coins\" { range = {0, 9} }\n" BANK "rule \"r\" { run = function() end }\n";
    for (size_t len = 0; len < strlen(whole); len += 3) {
        Folder *folder = *state;
        folder_write(folder, "pack.lua", str_of(whole, len));
        pack_free(pack_load(folder->dir, folder->diags));
    }
}

static void numbers_are_checked_before_they_are_narrowed(void **state) {
    static const char *const numbers[] = {
        "math.tointeger(2^62)", "-9223372036854775807 - 1", "4294967296", "1/0", "0/0", "1e300", "2.5"};
    char source[600];
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        snprintf(source, sizeof source,
                 FRAME "local n = %s\ncount \"a\" { range = {n, n}, start = n }\ndue \"d\"\n"
                       "scene \"bank\" { effects = { wait(n), after(n, \"d\"), add(\"a\", n) }, choice \"b\" { \"B.\", "
                       "when = is(\"a\", n), chance = { { n, go = \"across\" } } } }\n",
                 numbers[i]);
        refused_text(*state, str(source));
    }
}

static void info_reads_only_the_head(void **state) {
    Folder *folder = *state;
    PackInfo info;
    Error err = {0};
    folder_write(folder, "pack.lua", str(PACK "error(\"not reached\")\n"));
    assert_true(pack_info(folder->dir, &info, &err));
    assert_string_equal(info.name, "test");
    assert_string_equal(info.title, "Test");
    assert_string_equal(info.version, "1");
    assert_string_equal(info.summary, "For tests.");
}

static void info_fails_with_a_sentence(void **state) {
    Folder *folder = *state;
    PackInfo info;
    Error err = {0};
    assert_false(pack_info(folder->dir, &info, &err));
    assert_non_null(strstr(err.text, "E101"));
    folder_write(folder, "pack.lua", str("flag \"wet\"\n"));
    assert_false(pack_info(folder->dir, &info, &err));
    assert_non_null(strstr(err.text, "no `pack`"));
    folder_write(folder, "pack.lua", str("while true do end"));
    assert_false(pack_info(folder->dir, &info, &err));
    assert_non_null(strstr(err.text, "E104"));
}

static void info_cuts_between_characters(void **state) {
    Folder *folder = *state;
    PackInfo info;
    folder_write(folder, "pack.lua", str("pack \"long\" { title = (\"寇\"):rep(100), version = \"1\", api = 1 }"));
    assert_true(pack_info(folder->dir, &info, NULL));
    assert_int_equal(strlen(info.title), 198);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, folder_set_up, folder_tear_down)
    const struct CMUnitTest tests[] = {
        TEST(loads_a_book),
        TEST(headings_have_no_stress),
        TEST(declares_facts_in_a_fixed_order),
        TEST(reads_text),
        TEST(reads_the_record),
        TEST(reads_deeds_of_tales),
        TEST(a_rule_runs_during_play),
        TEST(a_rule_cant_declare),
        TEST(the_id_is_that_of_the_sources),
        TEST(includes_run_once_and_give_what_they_return),
        TEST(a_single_file_is_a_pack),
        TEST(what_isnt_there_is_complained_about),
        TEST(a_folder_without_pack_lua_is_refused),
        TEST(a_fifo_is_refused_without_waiting),
        TEST(bytes_that_arent_text_are_refused),
        TEST(tables_that_pretend_are_no_danger),
        TEST(every_truncation_of_a_pack_is_survived),
        TEST(numbers_are_checked_before_they_are_narrowed),
        TEST(info_reads_only_the_head),
        TEST(info_fails_with_a_sentence),
        TEST(info_cuts_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
