/* cmd_watch.c - `chanyuan watch`: a game on files that are being written. The loop of the game ends when files change,
 * is given the new book with the same choices made in it, and goes on. A book with mistakes is never played: the game
 * stays on the one before. */
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "app/app.h"
#include "app/command.h"
#include "app/folder.h"
#include "app/opening.h"
#include "app/paths.h"
#include "app/play_script.h"
#include "app/rescue.h"
#include "app/retrace.h"
#include "app/screen_table.h"
#include "base/bundle.h"
#include "check/lint.h"

typedef struct Watch {
    const Options *options;
    App app;
    Folder *folder;
    Pack *pack;
    Diags *diags; /* of the files as they were last read */
    Way way;
    bool news;
} Watch;

enum { HALF_A_SECOND = 500 };

/* An extension is read with its base, whose files are watched too. While it can't be told which that is, it stays. */
static void watch_base(Watch *watch) {
    PackInfo info;
    Error ignored;
    StrBuf base = {0};
    PackFinder finder = paths_finder(watch->options->value[OPTION_SCRIPTS]);
    if (!pack_info(watch->app.path, &info, &ignored)) return;
    bool found = info.extends[0] && finder.find(finder.ctx, watch->app.path, info.extends, &base, &ignored) &&
                 !bundle_is(base.at);
    folder_base(watch->folder, found ? base.at : NULL);
    strbuf_free(&base);
}

/* Reads the files, as `check` does; NULL when there are mistakes. */
static Pack *read_pack(Watch *watch) {
    diags_free(watch->diags);
    watch->diags = diags_new();
    watch->app.mistakes = watch->diags;
    watch_base(watch);
    Pack *pack = command_read(watch->options, watch->app.path, watch->diags);
    if (pack) lint_book(pack_book(pack), watch->diags);
    diags_sort(watch->diags);
    if (pack && diags_errors(watch->diags) == 0) return pack;
    pack_free(pack);
    return NULL;
}

/* ---- when files have changed ------------------------------------------------------------------------------------ */

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

static bool shows_mistakes(const App *app) {
    return app->stack[app->depth - 1].screen == &screen_mistakes;
}

static void show_mistakes(Watch *watch, const char *what) {
    App *app = &watch->app;
    size_t errors = diags_errors(watch->diags);
    if (!shows_mistakes(app)) app_open(app, &screen_mistakes, 0);
    app_say(app, true, "%s: %zu mistake%s. The game stays as it was until %s mended.", what, errors, plural(errors),
            errors == 1 ? "it is" : "they are");
}

static uint32_t choices_done(const Way *way) {
    uint32_t done = 0;
    for (size_t i = 0; i < way->done; i++) done += way->lines[i].kind == LINE_STEP;
    return done;
}

static void add_warnings(const Watch *watch, StrBuf *said) {
    char first[ERROR_MAX];
    size_t count = diags_count(watch->diags);
    if (count == 0) return;
    diag_format(diags_at(watch->diags, 0), first, sizeof first);
    strbuf_printf(said, " %zu warning%s%s: %s", count, plural(count), count == 1 ? "" : ", the first", first);
}

static const char *scene_name(const Session *session) {
    const Book *book = game_book(session->game);
    return book->scenes[rules_scene(book, game_world(session->game)).at].name;
}

/* One sentence or two: what was read, how far the game has come again, what is in the way. */
static void say_what_came(Watch *watch, const char *what, const char *scene, const Error *stopped) {
    StrBuf said = {0};
    uint32_t done = choices_done(&watch->way), all = watch->way.choices;
    strbuf_printf(&said, "Read again: %s", what);
    if (stopped->text[0])
        strbuf_printf(&said, "; %u of %u choices replayed. %s", (unsigned)done, (unsigned)all, stopped->text);
    else if (all)
        strbuf_printf(&said, "; %u choice%s replayed.", (unsigned)all, plural(all));
    else
        strbuf_char(&said, '.');
    if (!stopped->text[0] && watch->app.session && !str_is(str(scene), scene_name(watch->app.session)))
        strbuf_printf(&said, " They lead to %s now, not to %s.", scene_name(watch->app.session), scene);
    if (!stopped->text[0]) add_warnings(watch, &said);
    app_say(&watch->app, stopped->text[0] != '\0', "%s", said.at);
    strbuf_free(&said);
}

/* From the old book to the new one: nothing that points into the old one is left. */
static void move_on(Watch *watch, Pack *pack, Session *session) {
    App *app = &watch->app;
    session_free(app->session);
    pack_free(watch->pack);
    watch->pack = pack;
    app->book = pack_book(pack);
    app->session = session;
    table_forget(app);
    app_only(app, session ? &screen_play : &screen_title);
}

static void play_again(Watch *watch, Pack *pack, const char *what) {
    App *app = &watch->app;
    Error stopped = {""};
    StrBuf scene = {0};
    Session *session = NULL;
    if (app->session) {
        strbuf_puts(&scene, scene_name(app->session));
        retrace_take(&watch->way, app->session);
        session = retrace_play(&watch->way, pack_book(pack), &stopped);
    }
    if (app->session && !session) {
        if (shows_mistakes(app)) app_close(app);
        app_say(app, true, "%s: %s", what, stopped.text);
        pack_free(pack);
    } else {
        move_on(watch, pack, session);
        say_what_came(watch, what, strbuf_text(&scene), &stopped);
    }
    strbuf_free(&scene);
}

static void read_again(Watch *watch) {
    StrBuf what = {0};
    folder_take(watch->folder, &what);
    Pack *pack = read_pack(watch);
    if (pack)
        play_again(watch, pack, strbuf_text(&what));
    else
        show_mistakes(watch, strbuf_text(&what));
    strbuf_free(&what);
}

/* ---- the loop --------------------------------------------------------------------------------------------------- */

static bool files_changed(void *ctx) {
    Watch *watch = ctx;
    watch->news = folder_changed(watch->folder);
    return watch->news;
}

static bool play_on(Watch *watch, int columns) {
    App *app = &watch->app;
    Error err = {""};
    const FrontNews news = {folder_fd(watch->folder), files_changed, watch};
    app->front = opening_front(app, watch->options, columns);
    app->front->news = &news;
    for (bool on = true; on;) {
        watch->news = false;
        app_run(app, &err);
        on = watch->news && !app->leave && !err.text[0];
        if (on) read_again(watch);
    }
    app->front->ops->close(app->front);
    rescue_curses(false);
    return !err.text[0] || command_fault(STATUS_FAULT, &err) == STATUS_GOOD;
}

/* The choices of a .play script, to begin with; what it expects is `chanyuan test`'s business. */
static bool begin_script(Watch *watch, const char *file, Error *err) {
    App *app = &watch->app;
    Script script;
    bool good = script_read(file, &script, err) && script_run(app, &script, strbuf_str(&script.text), file, err);
    app->leave = false;
    app->failures = app->checks = 0;
    app_only(app, app->session ? &screen_play : &screen_title);
    script_free(&script);
    return good;
}

static void pass_over(void *ctx, const App *app, const Input *input, const char *found) {
    (void)ctx, (void)app, (void)input, (void)found;
}

static bool begin(Watch *watch, Error *err) {
    App *app = &watch->app;
    const char *name = watch->options->value[OPTION_ROLE], *file = watch->options->value[OPTION_PLAY];
    RoleId role = {app->book->role_count == 1 ? 0 : ID_NONE};
    app->on_failure = pass_over;
    if (file) return begin_script(watch, file, err);
    if (name && !command_role(app->book, name, &role, err)) return false;
    if (role.at != ID_NONE) app->session = session_new(app->book, role, app->seed, NULL, err);
    app_only(app, app->session ? &screen_play : &screen_title);
    return role.at == ID_NONE || app->session;
}

/* Who writes at a scenario that doesn't load yet sees what is wrong at each save, until there is a game. */
static bool wait_until_sound(Watch *watch) {
    char line[2048];
    struct pollfd poll_for = {.fd = folder_fd(watch->folder), .events = POLLIN};
    while (!(watch->pack = read_pack(watch))) {
        for (size_t i = 0; i < diags_count(watch->diags); i++) {
            diag_format(diags_at(watch->diags, i), line, sizeof line);
            command_complain(line);
        }
        if (!isatty(STDIN_FILENO)) return false;
        command_complain("There is no game yet; it begins as soon as this is mended. Ctrl-C leaves.");
        while (!rescue_signals()->stop && !folder_changed(watch->folder)) (void)poll(&poll_for, 1, HALF_A_SECOND);
        if (rescue_signals()->stop) return false;
        folder_take(watch->folder, NULL);
    }
    return true;
}

static int watch_path(Watch *watch, int columns) {
    Error err = {""};
    watch->folder = folder_open(watch->app.path);
    bool good = wait_until_sound(watch);
    if (good) {
        watch->app.book = pack_book(watch->pack);
        good = begin(watch, &err) ? play_on(watch, columns) : command_fault(STATUS_FAULT, &err) == STATUS_GOOD;
    }
    session_free(watch->app.session);
    retrace_free(&watch->way);
    pack_free(watch->pack);
    diags_free(watch->diags);
    folder_free(watch->folder);
    return good ? STATUS_GOOD : STATUS_FAULT;
}

/* Input is read a byte at a time: what lies in a buffer couldn't be waited for together with the files. */
static int watch_it(const Options *options) {
    StrBuf path = {0};
    Error err = {""};
    int columns = 0;
    Watch watch = {.options = options,
                   .app = {.settings = settings_default(), .utf8 = command_utf8(), .terminal = isatty(STDOUT_FILENO)}};
    if (options->count != 1) return command_misused("watch takes one scenario.");
    if (options->value[OPTION_PLAY] && options->value[OPTION_ROLE])
        return command_misused("watch takes --role or --play, which names its own role, not both.");
    if (!opening_options(&watch.app, options, 1, &columns, &err)) return command_fault(STATUS_USAGE, &err);
    (void)setvbuf(stdin, NULL, _IONBF, 0);
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &path, &err);
    watch.app.path = strbuf_text(&path);
    if (found && bundle_is(path.at))
        found = error_set(&err,
                          "%s is a bundle, which is finished: `chanyuan play` plays it, and what is watched is "
                          "the folder that it was made of.",
                          path.at);
    int status = found ? watch_path(&watch, columns) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_watch = {"watch", "SCENARIO", "play it while you write: every save is read at once",
                                  OPTION_BIT(OPTION_PLAIN) | OPTION_BIT(OPTION_ROLE) | OPTION_BIT(OPTION_SEED) |
                                      OPTION_BIT(OPTION_SIZE) | OPTION_BIT(OPTION_SCRIPTS) | OPTION_BIT(OPTION_COLOR) |
                                      OPTION_BIT(OPTION_PLAY) | OPTION_BIT(OPTION_MARGIN),
                                  watch_it};
