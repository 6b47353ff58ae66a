/* cmd_play.c - `chanyuan play`: which scenario, which front end, which save; then the loop. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "app/app.h"
#include "app/arrive.h"
#include "app/changed.h"
#include "app/command.h"
#include "app/label.h"
#include "app/opening.h"
#include "app/paths.h"
#include "app/rescue.h"
#include "app/saves.h"
#include "base/io.h"
#include "keep/slots.h"

/* "--role kou or --role wang". */
static void add_roles(const Book *book, StrBuf *out) {
    for (uint32_t i = 0; i < book->role_count; i++) {
        const char *joint = i == 0 ? "" : i + 1 < book->role_count ? ", " : " or ";
        strbuf_printf(out, "%s--role %s", joint, book->roles[i].name);
    }
}

/* --save FILE: go on with it, or make it for the role named, or for the only one. */
static bool begin_save(App *app, RoleId role, Error *err) {
    if (io_exists(app->file)) return saves_resume(app, app->file, err);
    if (role.at == ID_NONE && app->book->role_count == 1) role.at = 0;
    if (role.at != ID_NONE) return saves_begin(app, role, err);
    StrBuf roles = {0};
    add_roles(app->book, &roles);
    error_set(err, "%s isn't there yet. To begin a game in it, say who you are: add %s.", app->file, roles.at);
    strbuf_free(&roles);
    return false;
}

static bool begin(App *app, const Options *options, Error *err) {
    const char *name = options->value[OPTION_ROLE];
    RoleId role = {ID_NONE};
    app->file = options->value[OPTION_SAVE];
    if (options->value[OPTION_AT]) {
        app_only(app, &screen_play);
        return arrive_at(app, options, err);
    }
    if (name && !command_role(app->book, name, &role, err)) return false;
    if (app->file && !begin_save(app, role, err)) return false;
    if (!app->file && name && !saves_begin(app, role, err)) return false;
    app_only(app, app->changed ? &screen_changed : app->session ? &screen_play : &screen_title);
    return true;
}

static uint64_t random_seed(void) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return ((uint64_t)now.tv_sec * 1000003u ^ (uint64_t)now.tv_nsec ^ (uint64_t)getpid()) & 0x7fffffff;
}

static void find_saves(App *app, const Options *options, StrBuf *saves) {
    Error err = {""};
    bool named = options->value[OPTION_SAVE] != NULL;
    if (options->value[OPTION_NO_SAVE]) return;
    if (!paths_saves(saves, &err))
        app_say(app, true, "%s The game goes on, but %s.", err.text,
                named ? "no moment of it can be kept by name" : "nothing can be saved");
    else if (geteuid() == 0 && !named && !getenv("CHANYUAN_SAVES"))
        app_say(app, false, "You are playing as root; saves go to %s.", saves->at);
    app->saves = strbuf_text(saves);
    slots_sweep(app->saves);
    settings_load(app->saves, &app->settings);
}

/* A stranger's scenario shows its label first. Who pipes choices in isn't asked whether he has read it. */
static void show_label(App *app, const Options *options, int columns) {
    if (paths_shipped(options->value[OPTION_SCRIPTS], app->path) ||
        label_seen(app->saves, app->book->name, app->book->version))
        return;
    if (isatty(STDIN_FILENO)) {
        app_open(app, &screen_label, 0);
        return;
    }
    Label label = label_of(app->book, app->path, app->saves);
    command_front_label(app->book, &label, opening_columns(app, columns));
    puts("");
    label_see(app->saves, app->book->name, app->book->version);
}

static int play_with(App *app, const Options *options, int columns) {
    Error err = {""};
    bool good = begin(app, options, &err);
    if (good) {
        show_label(app, options, columns);
        app->front = opening_front(app, options, columns);
        app_run(app, &err);
        app->front->ops->close(app->front);
        rescue_curses(false);
        good = err.text[0] == '\0';
    }
    session_free(app->session);
    changed_forget(app);
    return good ? STATUS_GOOD : command_fault(STATUS_FAULT, &err);
}

static int play_pack(App *app, const Options *options, int columns) {
    Pack *pack = command_load(options, app->path);
    if (!pack) return STATUS_FAULT;
    app->book = pack_book(pack);
    int status = play_with(app, options, columns);
    pack_free(pack);
    return status;
}

static int find_and_play(App *app, const Options *options, int columns) {
    StrBuf path = {0};
    Error err;
    const char *name = options->count ? options->arguments[0] : "chanyuan";
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &err);
    app->path = strbuf_text(&path);
    int status = found ? play_pack(app, options, columns) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

static int play(const Options *options) {
    StrBuf saves = {0};
    Error err = {""};
    int columns = 0;
    App app = {.settings = settings_default(), .utf8 = command_utf8(), .terminal = isatty(STDOUT_FILENO)};
    if (options->count > 1) return command_misused("play takes one scenario at most.");
    if (options->value[OPTION_WHERE] && !options->value[OPTION_AT]) return command_misused("--where goes with --at.");
    if (options->value[OPTION_MAX_STATES] && !options->value[OPTION_AT])
        return command_misused("--max-states goes with --at.");
    find_saves(&app, options, &saves);
    bool good = opening_options(&app, options, random_seed(), &columns, &err);
    int status = good ? find_and_play(&app, options, columns) : command_fault(STATUS_USAGE, &err);
    strbuf_free(&saves);
    return status;
}

const CommandRow command_play = {"play", "[SCENARIO]", "play; a screen in a terminal, numbered lines elsewhere",
                                 1u << OPTION_PLAIN | 1u << OPTION_ROLE | 1u << OPTION_SEED | 1u << OPTION_SIZE |
                                     1u << OPTION_SAVE | 1u << OPTION_SCRIPTS | 1u << OPTION_COLOR |
                                     1u << OPTION_NO_SAVE | OPTION_BIT(OPTION_AT) | OPTION_BIT(OPTION_WHERE) |
                                     OPTION_BIT(OPTION_MAX_STATES) | OPTION_BIT(OPTION_MARGIN),
                                 play};
