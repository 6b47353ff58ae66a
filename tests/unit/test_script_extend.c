/* test_script_extend.c - an extension and what it extends: what comes of both, what is refused, and that no scenario
 * ever sees another's tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "model/rules.h"
#include "script/load.h"
#include "unit/pack_folder.h"

/* All that an extension might reach for is in it, and little of it is open. */
static const char BASE[] =
    "pack \"base\" { title = \"Base\", version = \"3\", api = 1, open = {\n"
    "  scenes = { \"hall\" }, back = \"yard\", reads = { \"seen\", \"due.post\" }, changes = { \"coins\" },\n"
    "  tales = \"tale\", codex = true, sources = true } }\n"
    "count \"coins\" { range = { 0, 9 }, start = 2 }\nflag \"seen\" { label = \"seen\" }\n"
    "flag \"hidden\" { label = \"hidden\" }\n"
    "due \"post\" { label = \"the post\" }\ndue \"army\" { label = \"the army\" }\n"
    "clause \"silk\" { label = \"Silk\", options = { { \"none\", \"none\" }, { \"some\", \"some\" } } }\n"
    "source \"old\" { title = \"An old book\" }\n"
    "rule \"two\" { reads = {}, writes = { \"coins\" }, run = function() return { set(\"coins\", step) } end }\n"
    "step = 5\n"
    "role \"r\" { label = \"R\", start = \"hall\" }\n"
    "scene \"hall\" { title = (\"hall\"):upper(), date = \"1005-01-10\", text = \"H.\",\n"
    "  choice \"go\" { \"Go.\", effects = { apply \"two\" }, go = \"yard\", record = happened { \"old 1 A\" } },\n"
    "  choice \"stay\" { \"Stay.\", go = \"hall\" } }\n"
    "scene \"yard\" { text = \"Y.\", choice \"end\" { \"End.\", go = \"end\" }, choice \"in\" { \"In.\", go = \"hall\" "
    "} }\n"
    "ending \"end\" { title = \"End\" }\n"
    "tale \"tale\" { title = \"Tale\", text = \"Told.\" }\n";

#define MOD "pack \"my-mod\" { title = \"Mod\", version = \"1\", api = 1, extends = \"base\" }\n"

static bool find(const void *ctx, const char *from, const char *name, StrBuf *path, Error *err) {
    (void)from;
    strbuf_printf(path, "%s/%s", (const char *)ctx, name);
    return strcmp(name, "base") == 0 || error_set(err, "There is no %s.", name);
}

static void put_base(Folder *folder, const char *text) {
    (void)mkdir(folder_path(folder, "base"), 0777);
    folder_write(folder, "base/pack.lua", str(text));
}

/* Loads `text` as an extension; what was loaded before is gone. NULL: it was refused. */
static const Book *extend_with(Folder *folder, const char *text) {
    PackFinder finder = {find, folder->dir};
    folder_write(folder, "mod.lua", str(text));
    pack_free(folder->pack);
    diags_free(folder->diags);
    folder->diags = diags_new();
    folder->pack = pack_load_as(&(PackWish){.path = folder_path(folder, "mod.lua"), .finder = &finder}, folder->diags);
    return folder->pack ? pack_book(folder->pack) : NULL;
}

static const Book *extended(Folder *folder, const char *text) {
    const Book *book = extend_with(folder, text);
    for (size_t i = 0; !book && i < diags_count(folder->diags); i++)
        print_message("%s: %s\n", diags_at(folder->diags, i)->code, diags_at(folder->diags, i)->text);
    assert_non_null(book);
    return book;
}

static const char ADDED[] = MOD
    "flag \"my_mod.met\" { label = \"met\" }\nperson \"my_mod.ann\" { label = \"Ann\" }\n"
    "due \"my_mod.news\" { label = \"the news\" }\nsource \"my_mod.book\" { title = \"A book\" }\n"
    "scene \"my_mod.attic\" { text = { \"{my_mod.ann} has {coins}.\", when(waiting \"post\", \"P.\") },\n"
    "  choice \"down\" { \"Down.\", when = \"my_mod.met\", go = \"yard\" },\n"
    "  choice \"meet\" { \"Meet.\", effects = { set(\"my_mod.met\", true), add(\"coins\", 1), after(3, "
    "\"my_mod.news\") },\n"
    "    go = \"my_mod.attic\", record = considered { \"my_mod.book 1 A\", \"old 2 A\" } } }\n"
    "extend \"hall\" { choice \"my_mod.up\" { \"Up.\", when = no(took \"hall/stay\"), go = \"my_mod.attic\" } }\n"
    "lines \"tale\" { text = { did(\"my_mod.attic/meet\", \"Met.\") } }\n";

static void both_are_one_book(void **state) {
    put_base(*state, BASE);
    const Book *book = extended(*state, ADDED);
    assert_string_equal(book->name, "base+my-mod");
    assert_string_equal(book->title, "Mod");
    assert_string_equal(book->extends, "base");
    assert_string_equal(book->extends_at, "hall");
    assert_int_equal(book->tales[0].text.count, 2);
    SceneId hall = book_scene(book, str("hall"));
    assert_int_equal(book->scenes[hall.at].choice_count, 3);
    assert_string_equal(book->choices[book->scenes[hall.at].first.at + 2].name, "hall/my_mod.up");
    assert_string_equal(book->scenes[hall.at].where.file, "base/pack.lua");
    assert_string_equal(book->scenes[book_scene(book, str("my_mod.attic")).at].where.file, "mod.lua");
}

static void what_the_base_declares_keeps_its_place(void **state) {
    Folder *folder = *state;
    put_base(folder, BASE);
    Pack *alone = pack_load(folder_path(folder, "base"), folder->diags);
    assert_non_null(alone);
    const Book *one = pack_book(alone), *both = extended(folder, ADDED);
    for (uint32_t i = 0; i < one->scene_count; i++) assert_string_equal(one->scenes[i].name, both->scenes[i].name);
    for (uint32_t i = 0; i < one->due_count; i++) assert_string_equal(one->dues[i].name, both->dues[i].name);
    for (uint32_t i = 0; i < one->source_count; i++) assert_string_equal(one->sources[i].name, both->sources[i].name);
    assert_int_equal(both->role_count, one->role_count);
    pack_free(alone);
}

static void an_identity_of_its_own(void **state) {
    Folder *folder = *state;
    put_base(folder, BASE);
    uint64_t first = extended(folder, ADDED)->id, again = extended(folder, ADDED)->id;
    uint64_t other = extended(folder, MOD "extend \"hall\" { choice \"my_mod.a\" { \"A.\", go = \"yard\" } }\n")->id;
    StrBuf longer = {0};
    strbuf_printf(&longer, "%s-- changed\n", BASE);
    put_base(folder, longer.at);
    strbuf_free(&longer);
    uint64_t based = extended(folder, ADDED)->id;
    assert_true(first == again && first != other && first != based && other != based);
}

/* ---- what is refused ---- */

typedef struct Breach {
    const char *code, *text;
} Breach;

#define UP(fields) "extend \"hall\" { choice \"my_mod.up\" { \"Up.\", " fields " } }\n"

static const Breach BREACHES[] = {
    {"E544", UP("when = \"hidden\", go = \"hall\"")},
    {"E544", UP("when = no(any { \"seen\", \"hidden\" }), go = \"hall\"")},
    {"E544", UP("text = when(\"hidden\", \"T.\"), go = \"hall\"")},
    {"E544", UP("text = \"{hidden}\", go = \"hall\"")},
    {"E544", UP("locked = when(\"hidden\", \"T.\"), when = \"seen\", go = \"hall\"")},
    {"E544", UP("when = took \"yard/in\", go = \"hall\"")},
    {"E544", UP("when = waiting \"army\", go = \"hall\"")},
    {"E544", UP("when = settled \"silk\", go = \"hall\"")},
    {"E544", UP("chance = { { 1, text = when(\"hidden\", \"T.\"), go = \"hall\" } }")},
    {"E544", UP("go = \"hall\", record = unrecorded { note = \"{hidden}.\" }")},
    {"E544", "lines \"tale\" { text = when(\"hidden\", \"T.\") }\n"},
    {"E544", "person \"my_mod.p\" { label = \"P\", text = \"{hidden}\" }\n"},
    {"E544", "due \"my_mod.d\" { label = \"d\", text = \"{hidden}\" }\n"},
    {"E545", UP("effects = { set(\"hidden\", true) }, go = \"hall\"")},
    {"E545", UP("effects = { set(\"seen\", true) }, go = \"hall\"")},
    {"E545", UP("effects = { after(2, \"post\") }, go = \"hall\"")},
    {"E545", UP("effects = { cancel \"army\" }, go = \"hall\"")},
    {"E545", UP("effects = { agree(\"silk\", \"some\") }, go = \"hall\"")},
    {"E545", UP("effects = { wait(1) }, go = \"hall\"")},
    {"E545", UP("effects = { apply \"two\" }, go = \"hall\"")},
    {"E545", UP("chance = { { 1, effects = { set(\"seen\", true) }, go = \"hall\" } }")},
    {"E545", UP("go = \"hall\", record = happened { \"old 1 A\", excludes = { \"stay\" } }")},
    {"E545", "due \"my_mod.d\" { label = \"d\", effects = { set(\"seen\", true) } }\n"},
    {"E545", "scene \"my_mod.s\" { effects = { set(\"seen\", true) }, auto { go = \"hall\" } }\n"},
    {"E545", "scene \"my_mod.s\" { auto { effects = { wait(2) }, go = \"hall\" } }\n"},
    {"E545", "scene \"my_mod.s\" { date = \"1004-01-01\", auto { go = \"hall\" } }\n"},
    {"E546", UP("go = \"end\"")},
    {"E546", UP("chance = { { 1, go = \"hall\" }, { 1, go = \"end\" } }")},
    {"E546", "scene \"my_mod.s\" { auto { go = \"end\" } }\n"},
    {"E542", "ending \"my_mod.e\" { title = \"E\" }\n"},
    {"E542", "role \"my_mod.r\" { label = \"R\", start = \"hall\" }\n"},
    {"E542", "rule \"my_mod.x\" { reads = {}, writes = {}, run = function() end }\n"},
    {"E542", "clause \"my_mod.c\" { label = \"C\", options = { { \"a\", \"a\" } } }\n"},
    {"E542", "tale \"my_mod.t\" { title = \"T\", text = \"T.\" }\n"},
    {"E542", "extend \"yard\" { choice \"my_mod.c\" { \"C.\", go = \"hall\" } }\n"},
    {"E542", "extend \"end\" { choice \"my_mod.c\" { \"C.\", go = \"hall\" } }\n"},
    {"E542", "extend \"hall\" { auto { go = \"yard\" } }\n"},
    {"E542", "extend \"nowhere\" { choice \"my_mod.c\" { \"C.\", go = \"hall\" } }\n"},
    {"E543", "flag \"met\" { label = \"met\" }\n"},
    {"E543", "flag \"hidden\" { label = \"hidden\" }\n"},
    {"E543", "scene \"hall\" { choice \"c\" { \"C.\", go = \"hall\" } }\n"},
    {"E543", "extend \"hall\" { choice \"go\" { \"C.\", go = \"hall\" } }\n"},
    {"E543", "source \"my-mod.book\" { title = \"B\" }\n"},
    {"E201", "extend \"hall\" { effects = {}, choice \"my_mod.c\" { \"C.\", go = \"hall\" } }\n"},
};

static bool was_said(const Folder *folder, const char *code) {
    bool said = false;
    for (size_t i = 0; i < diags_count(folder->diags); i++) {
        const Diag *diag = diags_at(folder->diags, i);
        bool there = strcmp(diag->file, "mod.lua") == 0 && diag->line == 2;
        said = said || (there && strcmp(diag->code, code) == 0);
    }
    return said;
}

static void what_is_not_open_is_refused_at_its_line(void **state) {
    put_base(*state, BASE);
    for (size_t i = 0; i < sizeof BREACHES / sizeof BREACHES[0]; i++) {
        StrBuf text = {0};
        strbuf_printf(&text, MOD "%s", BREACHES[i].text);
        bool refused = extend_with(*state, text.at) == NULL;
        if (!refused || !was_said(*state, BREACHES[i].code)) fail_msg("%s: %s", BREACHES[i].code, BREACHES[i].text);
        strbuf_free(&text);
    }
}

static void a_base_that_cannot_be(void **state) {
    Folder *folder = *state;
    put_base(folder, BASE);
    assert_null(extend_with(folder, "pack \"m\" { title = \"M\", version = \"1\", api = 1, extends = \"other\" }\n"));
    assert_string_equal(diags_at(folder->diags, 0)->code, "E541");
    assert_null(pack_load(folder_path(folder, "mod.lua"), folder->diags));
    put_base(folder, "pack \"base\" { title = \"B\", version = \"1\", api = 1, extends = \"base\" }\n");
    assert_null(extend_with(folder, MOD));
    assert_string_equal(diags_at(folder->diags, 0)->code, "E541");
    put_base(folder, "pack \"base\" { title = \"B\", version = \"1\", api = 1 }\nnonsense {}\n");
    assert_null(extend_with(folder, MOD));
    assert_string_equal(diags_at(folder->diags, 0)->file, "base/pack.lua");
    assert_string_equal(diags_at(folder->diags, 0)->code, "E105");
}

/* ---- nobody sees another's tables ---- */

/* Changes whatever can be changed in a room. */
#define SPOILS                                                                                                         \
    "secret = { 1 }\nstep = 7\nstring.upper = function() return \"spoilt\" end\nstring.mark = 1\nmath.mark = 1\n"      \
    "table.mark = 1\nset = function() return {} end\n"

static int32_t coins_after_go(const Book *book) {
    World *before = world_new(book->schema), *after = world_new(book->schema);
    Outcome outcome = {0};
    Error err = {0};
    assert_true(rules_start(book, (RoleId){0}, before, &outcome, &err));
    Move move = {.choice = book_choice(book, str("hall/go"))};
    if (!rules_step(book, before, move, after, &outcome, &err)) fail_msg("%s", err.text);
    int32_t coins = world_get(after, schema_find(book->schema, str("coins")));
    world_free(before);
    world_free(after);
    return coins;
}

static void an_extension_spoils_only_its_own_room(void **state) {
    put_base(*state, BASE);
    const Book *book = extended(*state, MOD SPOILS
                                "extend \"hall\" { choice \"my_mod.a\" { (\"a\"):upper(), go = \"yard\" } }\n");
    assert_string_equal(book->scenes[0].title, "HALL");
    assert_int_equal(coins_after_go(book), 5);
}

static void an_extension_sees_nothing_of_its_base(void **state) {
    Folder *folder = *state;
    put_base(folder, BASE);
    assert_null(
        extend_with(folder, MOD "extend \"hall\" { choice \"my_mod.a\" { \"A.\", go = \"yard\", when = step } }\n"));
    assert_string_equal(diags_at(folder->diags, 0)->code, "E105");
    folder_write(folder, "base/inner.lua", str("return { 1 }\n"));
    assert_null(extend_with(folder, MOD "local taken = include \"inner\"\n"));
    assert_string_equal(diags_at(folder->diags, 0)->code, "E101");
    StrBuf spoilt = {0};
    strbuf_printf(&spoilt, "%s" SPOILS, BASE);
    put_base(folder, spoilt.at);
    strbuf_free(&spoilt);
    const Book *book = extended(folder, MOD "assert(not string.mark and not math.mark and not table.mark)\n"
                                            "extend \"hall\" { choice \"my_mod.a\" { (\"a\"):upper(), effects = { "
                                            "set(\"coins\", 3) }, go = \"yard\" } }\n");
    assert_string_equal(book->choices[book_choice(book, str("hall/my_mod.a")).at].label.pieces[0].text.at, "A");
}

/* Loaded side by side, as `watch` and a table of scenarios do; each rule goes on in its own room when the other's is
 * gone. */
static void two_scenarios_in_one_process(void **state) {
    Folder *folder = *state;
    StrBuf spoilt = {0};
    strbuf_printf(&spoilt, "%s" SPOILS "string.upper = nil\n", BASE);
    put_base(folder, spoilt.at);
    Pack *first = pack_load(folder_path(folder, "base"), folder->diags);
    put_base(folder, BASE);
    Pack *second = pack_load(folder_path(folder, "base"), folder->diags);
    assert_non_null(first);
    assert_non_null(second);
    assert_string_equal(pack_book(second)->scenes[0].title, "HALL");
    assert_int_equal(coins_after_go(pack_book(second)), 5);
    put_base(folder, "pack \"base\" { title = \"B\", version = \"1\", api = 1 }\nlocal taken = secret\n");
    assert_null(pack_load(folder_path(folder, "base"), folder->diags));
    pack_free(first);
    assert_int_equal(coins_after_go(pack_book(second)), 5);
    pack_free(second);
    strbuf_free(&spoilt);
}

#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_set_up, folder_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(both_are_one_book),
        IN_A_FOLDER(what_the_base_declares_keeps_its_place),
        IN_A_FOLDER(an_identity_of_its_own),
        IN_A_FOLDER(what_is_not_open_is_refused_at_its_line),
        IN_A_FOLDER(a_base_that_cannot_be),
        IN_A_FOLDER(an_extension_spoils_only_its_own_room),
        IN_A_FOLDER(an_extension_sees_nothing_of_its_base),
        IN_A_FOLDER(two_scenarios_in_one_process),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
