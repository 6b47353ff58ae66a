/* fuzz_source.c - any bytes as a scenario's pack.lua.
 *
 * Loading gives a book or at least one error, never both and never neither. A book that loads is linted, explored a
 * little and opened, since nothing later guards against what the loader lets through. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "fuzz/fuzz.h"

#include <unistd.h>

#include "base/utf8.h"
#include "check/explore.h"
#include "check/lint.h"
#include "script/load.h"
#include "view/compose.h"

/* Rules may run for 100,000 instructions each time, which is too long for many states. */
static uint64_t states_for(const Book *book) {
    return book->rule_count ? 20 : 300;
}

static void check_explored(const Book *book) {
    ExploreOptions options = {.role = {ID_NONE}, .max_states = states_for(book)};
    Explored *explored = explore(book, &options);
    require(explored_states(explored) <= options.max_states, "more states than were asked for");
    explored_free(explored);
}

static void check_opened(const Book *book, RoleId role) {
    Error err = {0};
    Game *game = game_new(book, role, 1, &err);
    require((game == NULL) == (err.text[0] != '\0'), "a start fails without a reason, or with one doesn't");
    if (!game) return;
    Page *page = page_new();
    StrBuf log = {0};
    compose_play(game, NULL, page);
    compose_log_markdown(game, &log);
    strbuf_free(&log);
    page_free(page);
    game_free(game);
}

static void check_book(const Book *book) {
    Diags *diags = diags_new();
    require(book->role_count > 0 && book->scene_count > 0, "a book without a beginning");
    lint_book(book, diags);
    diags_free(diags);
    check_explored(book);
    for (uint32_t i = 0; i < book->role_count; i++) check_opened(book, (RoleId){i});
}

static void check_complaints(const Diags *diags) {
    char text[2048];
    for (size_t i = 0; i < diags_count(diags); i++) {
        const Diag *diag = diags_at(diags, i);
        require(diag->text[0] && diag->code[0] && diag->line >= 0, "a complaint without words, code or place");
        diag_format(diag, text, sizeof text);
        require(utf8_check(str(text), NULL) == UTF8_GOOD, "a complaint that isn't safe for a terminal");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *path = fuzz_path("fuzz_source", (long)getpid());
    fuzz_write(path, str_of((const char *)data, size));
    Diags *diags = diags_new();
    Pack *pack = pack_load(path, diags);
    require((pack == NULL) == (diags_errors(diags) > 0), "refused without a reason, or loaded in spite of an error");
    check_complaints(diags);
    if (pack) check_book(pack_book(pack));
    pack_free(pack);
    PackInfo info;
    Error err = {0};
    require(pack_info(path, &info, &err) == (err.text[0] == '\0'), "no name for a list, and no reason, or both");
    diags_free(diags);
    (void)remove(path);
    free(path);
    return 0;
}

#ifdef STANDALONE

const char FUZZ_SAMPLE[] =
    "pack \"ford\" { title = \"The Ford\", version = \"1\", api = 1, summary = \"A river.\" }\n"
    "count \"coins\" { range = {0, 9}, start = 3, label = \"your coins\" }\n"
    "flag \"wet\"\n"
    "role \"rider\" { label = \"The rider\", start = \"bank\" }\n"
    "rule \"tax\" { reads = {\"coins\"}, writes = {\"coins\"},\n"
    "  run = function(f) if f.coins > 1 then return { add(\"coins\", -1) } end end }\n"
    "scene \"bank\" { title = \"Bank\", text = { \"You have {coins}.\", when(at_most(\"coins\", 1), \"Poor.\") },\n"
    "  choice \"pay\" { \"Pay.\", when = at_least(\"coins\", 2), effects = { apply \"tax\" }, go = \"bank\" },\n"
    "  choice \"swim\" { \"Swim.\", chance = { {2, go = \"across\"}, {1, effects = { set(\"wet\", true) }, go = "
    "\"bank\"} } },\n"
    "}\n"
    "ending \"across\" { title = \"Across\", text = \"Dry.\" }\n";
const size_t FUZZ_SAMPLE_SIZE = sizeof FUZZ_SAMPLE - 1;

#endif
