/* cmd_test.c - `chanyuan test FILE...`: plays .play scripts and checks what they expect. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "app/command.h"
#include "base/io.h"

enum { SCRIPT_LIMIT = 1024 * 1024 };

typedef struct Script {
    StrBuf text;
    char book[256], role[64];
    uint64_t seed;
} Script;

static void take_word(Str line, const char *word, char *into, size_t size) {
    size_t len = strlen(word);
    if (!str_starts(line, word) || line.len <= len || line.at[len] != ' ') return;
    Str value = str_trim(str_of(line.at + len, line.len - len));
    snprintf(into, size, "%.*s", (int)value.len, value.at);
}

static bool read_head(Script *script, const char *file, Error *err) {
    Str rest = strbuf_str(&script->text), line;
    char seed[32] = "1";
    int64_t number;
    while (str_split(&rest, '\n', &line)) {
        take_word(line, "book", script->book, sizeof script->book);
        take_word(line, "role", script->role, sizeof script->role);
        take_word(line, "seed", seed, sizeof seed);
    }
    if (!str_int(str(seed), &number) || number < 0)
        return error_set(err, "%s: \"%s\" is no seed; it takes a whole number from 0 on.", file, seed);
    script->seed = (uint64_t)number;
    return true;
}

static bool begin(App *app, const Script *script, Error *err) {
    RoleId role;
    app_open(app, script->role[0] ? &screen_play : &screen_title, 0);
    if (!script->role[0]) return true;
    if (!command_role(app->book, script->role, &role, err)) return false;
    app->session = session_new(app->book, role, script->seed, NULL, err);
    return app->session != NULL;
}

static bool play_script(const Book *book, const Script *script, const char *file, Error *err) {
    App app = {.book = book, .settings = settings_default(), .utf8 = true, .seed = script->seed};
    bool good = begin(&app, script, err);
    if (good) {
        app.front = front_play(settings_style(&app.settings, true), strbuf_str(&script->text), file);
        app_run(&app, err);
        app.front->ops->close(app.front);
        if (app.checks == 0) error_set(err, "%s: the script expects nothing.", file);
        good = app.failures == 0 && !err->text[0];
    }
    session_free(app.session);
    return good;
}

/* The scenario in whose folder a script lies, or in a folder of that one, comes before any other of its name: so a
 * scenario's own scripts can be played wherever it is. */
static bool lies_in(const char *file, const char *book, StrBuf *folder) {
    const char *slash = strrchr(file, '/');
    PackInfo info;
    Error ignored;
    for (int up = 0; up < 2; up++) {
        strbuf_clear(folder);
        strbuf_printf(folder, "%.*s%s", slash ? (int)(slash - file) + 1 : 2, slash ? file : "./", up ? "../" : "");
        if (pack_info(folder->at, &info, &ignored) && strcmp(info.name, book) == 0) return true;
    }
    return false;
}

static Pack *load_for(const Options *options, const char *file, const char *book) {
    StrBuf folder = {0};
    Pack *pack = command_load(options, lies_in(file, book, &folder) ? folder.at : book);
    strbuf_free(&folder);
    return pack;
}

static bool test_file(const Options *options, const char *file) {
    Script script = {.book = "chanyuan"};
    Error err = {""};
    bool good = io_read(file, SCRIPT_LIMIT, &script.text, &err) && read_head(&script, file, &err);
    if (good) {
        Pack *pack = load_for(options, file, script.book);
        good = pack && play_script(pack_book(pack), &script, file, &err);
        pack_free(pack);
    }
    if (err.text[0]) command_print(stdout, "%s\n", err.text);
    command_print(stdout, "%s %s\n", good ? "ok" : "FAIL", file);
    strbuf_free(&script.text);
    return good;
}

static int test(const Options *options) {
    int failed = 0;
    if (options->count == 0) return command_misused("test takes one or more .play files.");
    for (int i = 0; i < options->count; i++) failed += !test_file(options, options->arguments[i]);
    printf("%d passed, %d failed\n", options->count - failed, failed);
    return failed ? STATUS_FAILED : STATUS_GOOD;
}

const CommandRow command_test = {"test", "FILE...", "play .play scripts and check what they expect",
                                 1u << OPTION_SCRIPTS, test};
