/* play_script.c - the head is read here, the rest by the front end for scripts; the game has no save. */
#include "app/play_script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/app.h"
#include "app/expect.h"
#include "base/bundle.h"
#include "base/io.h"

/* ---- reading ---------------------------------------------------------------------------------------------------- */

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

bool script_read(const char *file, Script *script, Error *err) {
    *script = (Script){.book = "chanyuan"};
    return io_read(file, SCRIPT_LIMIT, &script->text, err) && read_head(script, file, err);
}

bool script_of(Str text, const char *file, Script *script, Error *err) {
    *script = (Script){.book = "chanyuan"};
    if (text.len > SCRIPT_LIMIT) return error_set(err, "%s is larger than a script may be.", file);
    strbuf_add(&script->text, text);
    return read_head(script, file, err);
}

void script_free(Script *script) {
    strbuf_free(&script->text);
}

static bool is_called(const char *path, const char *book) {
    PackInfo info;
    Error ignored;
    return pack_info(path, &info, &ignored) && strcmp(info.name, book) == 0;
}

static bool lies_in(const char *file, const char *book, StrBuf *path) {
    const char *slash = strrchr(file, '/');
    int len = slash ? (int)(slash - file) + 1 : 2;
    if (!slash) file = "./";
    for (int up = 0; up < 2; up++) {
        strbuf_clear(path);
        strbuf_printf(path, "%.*s%s", len, file, up ? "../" : "");
        if (is_called(path->at, book)) return true;
    }
    strbuf_clear(path);
    strbuf_printf(path, "%.*s%s%s", len, file, book, BUNDLE_ENDING);
    return bundle_is(path->at) && is_called(path->at, book);
}

Pack *script_load(const Options *options, const char *file, const Script *script, StrBuf *name) {
    if (!lies_in(file, script->book, name)) {
        strbuf_clear(name);
        strbuf_puts(name, script->book);
    }
    return command_load(options, name->at);
}

/* ---- playing ---------------------------------------------------------------------------------------------------- */

static int line_of(const Input *input) {
    const char *colon = strrchr(input->where, ':');
    return colon ? atoi(colon + 1) : 0;
}

static void note_failure(void *ctx, const App *app, const Input *input, const char *found) {
    Failures *failures = ctx;
    StrBuf renewed = {0};
    if (!failures->arena) failures->arena = arena_new();
    Arena *arena = failures->arena;
    const char *scene = "";
    if (app->session) scene = app->book->scenes[rules_scene(app->book, game_world(app->session->game)).at].name;
    Failure failure = {.line = line_of(input), .scene = arena_text(arena, scene, strlen(scene))};
    failure.expected = arena_text(arena, input->text, strlen(input->text));
    failure.found = arena_text(arena, found, strlen(found));
    if (expect_renewed(str(input->text), str(found), &renewed))
        failure.renewed = arena_text(arena, strbuf_text(&renewed), renewed.len);
    failures->list = mem_grow(failures->list, failures->count, &failures->cap, sizeof *failures->list);
    failures->list[failures->count++] = failure;
    strbuf_free(&renewed);
}

void failures_free(Failures *failures) {
    arena_free(failures->arena);
    free(failures->list);
    *failures = (Failures){.list = NULL};
}

static bool begin(App *app, const Script *script, Error *err) {
    RoleId role;
    app_open(app, script->role[0] ? &screen_play : &screen_title, 0);
    if (!script->role[0]) return true;
    if (!command_role(app->book, script->role, &role, err)) return false;
    app->session = session_new(app->book, role, script->seed, NULL, err);
    return app->session != NULL;
}

/* A script may expect any note, so its margin is open until it is closed. */
bool script_run(App *app, const Script *script, Str text, const char *file, Error *err) {
    err->text[0] = '\0';
    app->settings.margin = true;
    if (!begin(app, script, err)) return false;
    app->front = front_play(settings_style(&app->settings, true), text, file);
    app_run(app, err);
    app->front->ops->close(app->front);
    app->front = NULL;
    return !err->text[0];
}

bool script_play(const Book *book, const Script *script, Str text, const char *file, Failures *failures, Error *err) {
    App app = {.book = book, .settings = settings_default(), .utf8 = true, .seed = script->seed};
    if (failures) app.on_failure = note_failure;
    app.failure_ctx = failures;
    bool good = script_run(&app, script, text, file, err);
    if (good && app.checks == 0) good = error_set(err, "%s: the script expects nothing.", file);
    good = good && app.failures == 0;
    if (failures) failures->checks = app.checks;
    session_free(app.session);
    return good;
}
