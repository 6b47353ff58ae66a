/* saves.c - the running game of a role lies in the slot SCENARIO-ROLE, or in the file that the player named; opening
 * another slot, or beginning anew, moves it aside to SCENARIO-ROLE-previous, so that no keystroke loses a game. */
#include "app/saves.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "app/changed.h"
#include "app/screen_table.h"
#include "base/io.h"
#include "keep/replay.h"
#include "keep/slots.h"
#include "view/compose.h"
#include "view/debrief.h"

static void running_path(const App *app, RoleId role, const char *after, StrBuf *path) {
    strbuf_clear(path);
    if (app->file && !after[0])
        strbuf_puts(path, app->file);
    else if (app->file)
        slot_beside(app->file, after, path);
    else
        strbuf_printf(path, "%s/%s-%s%s.save", app->saves, app->book->name, app->book->roles[role.at].name, after);
}

/* In a file that was named there may be a game of any role. */
static bool is_of_role(const App *app, const char *path, RoleId role) {
    JournalText text;
    if (!journal_read(path, &text, NULL)) return false;
    bool same = book_role(app->book, str(text.head.role)).at == role.at;
    journal_text_free(&text);
    return same;
}

bool saves_running(const App *app, RoleId role, StrBuf *path) {
    if (!app->saves && !app->file) return false;
    running_path(app, role, "", path);
    return io_exists(path->at) && (!app->file || is_of_role(app, path->at, role));
}

/* Moves the game at this path to `previous`; false when there is none, or it can't be. */
static bool move_aside(App *app, const char *path, RoleId role, StrBuf *previous) {
    running_path(app, role, "-previous", previous);
    if (!io_exists(path)) return false;
    if (rename(path, previous->at) == 0) return true;
    app_say(app, true, "The game before this one can't be kept as %s: %s.", previous->at, strerror(errno));
    return false;
}

/* A path for a new running game: the usual one, unless somebody plays on it in another window. */
static void free_path(App *app, RoleId role, StrBuf *path) {
    running_path(app, role, "", path);
    for (int i = 2; i < 100 && journal_in_use(path->at); i++) {
        char after[16];
        snprintf(after, sizeof after, "-%d", i);
        running_path(app, role, after, path);
    }
}

void saves_take(App *app, Session *session) {
    session_free(app->session);
    app->session = session;
    table_forget(app);
    app_take_notice(app);
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void tell_other_window(App *app, RoleId role, const char *path) {
    StrBuf usual = {0};
    running_path(app, role, "", &usual);
    if (strcmp(usual.at, path) != 0)
        app_say(app, true, "That game is being played in another window; this one is saved as %s.", base_name(path));
    strbuf_free(&usual);
}

bool saves_begin(App *app, RoleId role, Error *err) {
    StrBuf path = {0}, previous = {0};
    session_free(app->session);
    app->session = NULL;
    if (app->saves || app->file) {
        free_path(app, role, &path);
        (void)move_aside(app, path.at, role, &previous);
        tell_other_window(app, role, path.at);
    }
    Session *session = session_new(app->book, role, app->seed, path.at, err);
    if (session) saves_take(app, session);
    strbuf_free(&path);
    strbuf_free(&previous);
    return session != NULL;
}

static bool is_changed(const App *app, const char *path) {
    JournalText text;
    if (!journal_read(path, &text, NULL)) return false;
    bool changed = changed_save(app, &text.head);
    journal_text_free(&text);
    return changed;
}

void saves_show(App *app) {
    app_only(app, app->changed ? &screen_changed : &screen_play);
}

bool saves_resume(App *app, const char *path, Error *err) {
    if (is_changed(app, path)) return changed_open(app, path, false, err);
    Session *session = session_resume(app->book, path, err);
    if (!session) return false;
    saves_take(app, session);
    return true;
}

/* ---- slots ---- */

void saves_keep(App *app, const char *name) {
    Error err;
    if (!app->saves)
        app_say(app, true, "There is no place to keep saves.");
    else if (!name[0])
        app_open(app, &screen_ask, ASK_SLOT);
    else if (session_keep(app->session, app->saves, str_trim(str(name)), &err))
        app_say(app, false, "Kept as %s.", name);
    else
        app_say(app, true, "%s", err.text);
}

/* After what the game that was opened has to say itself. */
static void tell_opened(App *app, const char *path, const StrBuf *previous) {
    Error before = app->notice;
    StrBuf words = {0};
    if (app->file) strbuf_printf(&words, " You play on in %s.", base_name(path));
    if (app->file && previous->len)
        strbuf_printf(&words, " The game before it is kept as %s.", base_name(previous->at));
    else if (previous->len)
        strbuf_puts(&words, " The game before it is kept, too.");
    if (words.len) app_say(app, app->alarm && before.text[0], "%s%s", before.text, words.at + !before.text[0]);
    strbuf_free(&words);
}

/* Makes a copy of a sound slot the running game of its role, and goes on with that: the slot stays as it was kept. */
static bool open_copy(App *app, const JournalText *text, Error *err) {
    StrBuf path = {0}, previous = {0};
    RoleId role = book_role(app->book, str(text->head.role));
    if (role.at == ID_NONE || strcmp(text->head.scenario, app->book->name) != 0)
        return error_set(err, "That save is of %s (%s), not of this scenario.", text->head.scenario, text->head.role);
    session_free(app->session);
    app->session = NULL;
    free_path(app, role, &path);
    if (!move_aside(app, path.at, role, &previous)) strbuf_clear(&previous);
    bool good = io_replace(path.at, str_of(text->bytes, text->sound), err) && saves_resume(app, path.at, err);
    if (good) tell_opened(app, path.at, &previous);
    if (good) tell_other_window(app, role, path.at);
    strbuf_free(&path);
    strbuf_free(&previous);
    return good;
}

bool saves_take_copy(App *app, Game *game, Error *err) {
    StrBuf path = {0}, previous = {0};
    RoleId role = game_role(game);
    session_free(app->session);
    app->session = NULL;
    free_path(app, role, &path);
    if (!move_aside(app, path.at, role, &previous)) strbuf_clear(&previous);
    Session *session = session_taken_over(game, path.at, err);
    if (session) {
        saves_take(app, session);
        tell_opened(app, path.at, &previous);
        tell_other_window(app, role, path.at);
    }
    strbuf_free(&path);
    strbuf_free(&previous);
    return session != NULL;
}

static bool open_slot(App *app, const char *path, Error *err) {
    JournalText text;
    size_t good = 0;
    if (is_changed(app, path)) return changed_open(app, path, true, err);
    if (!journal_read(path, &text, err)) return false;
    Game *trial = replay_game(app->book, &text, &good, err);
    bool sound = trial && !text.damage[0] && !err->text[0];
    bool done = trial && (sound ? open_copy(app, &text, err) : saves_resume(app, path, err));
    game_free(trial);
    journal_text_free(&text);
    return done;
}

void saves_open(App *app, const char *name) {
    StrBuf path = {0};
    Error err = {""};
    if (!app->saves)
        app_say(app, true, "There is no place to keep saves.");
    else if (!name[0])
        app_open(app, &screen_saves, 0);
    else if (slot_path(app->saves, str_trim(str(name)), &path, &err) && open_slot(app, path.at, &err))
        saves_show(app);
    else
        app_say(app, true, "%s", err.text);
    if (!app->session && app->stack[0].screen == &screen_play)
        app_only(app, &screen_title); /* it was closed for this one */
    strbuf_free(&path);
}

/* Writes a file and says so; one that the player named is never written over. */
static bool write_out(App *app, const char *path, bool named, const StrBuf *text) {
    Error err;
    if (named && io_exists(path))
        app_say(app, true, "%s is there already; choose another name.", path);
    else if (io_replace(path, strbuf_str(text), &err))
        return true;
    else
        app_say(app, true, "%s", err.text);
    return false;
}

static void usual_path(const App *app, const char *tail, StrBuf *path) {
    const char *role = app->book->roles[game_role(app->session->game).at].name;
    strbuf_clear(path);
    strbuf_printf(path, "%s/%s-%s-%s", app->saves ? app->saves : ".", app->book->name, role, tail);
}

void saves_export(App *app, const char *name) {
    StrBuf path = {0}, text = {0};
    if (name[0])
        strbuf_puts(&path, name);
    else
        usual_path(app, "log.md", &path);
    compose_log_markdown(app->session->game, &text);
    if (write_out(app, path.at, name[0], &text)) app_say(app, false, "The log is written to %s.", path.at);
    strbuf_free(&text);
    strbuf_free(&path);
}

static bool ends_in(const char *name, const char *tail) {
    size_t len = strlen(name), end = strlen(tail);
    return len >= end && strcmp(name + len - end, tail) == 0;
}

static bool write_debrief(App *app, const char *path, bool named) {
    StrBuf text = {0};
    Arena *arena = arena_new();
    const Debrief *debrief = debrief_of(app->session->game, arena);
    debrief_as(app->session->game, debrief,
               ends_in(path, ".html")  ? DEBRIEF_HTML
               : ends_in(path, ".txt") ? DEBRIEF_TEXT
                                       : DEBRIEF_MARKDOWN,
               &text);
    bool good = write_out(app, path, named, &text);
    arena_free(arena);
    strbuf_free(&text);
    return good;
}

void saves_export_debrief(App *app, const char *name) {
    static const char *const tails[] = {"debrief.txt", "debrief.md", "debrief.html"};
    StrBuf path = {0};
    bool good = true;
    if (name[0]) {
        if (write_debrief(app, name, true)) app_say(app, false, "It is written to %s.", name);
        return;
    }
    for (int i = 0; i < 3 && good; i++) {
        usual_path(app, tails[i], &path);
        good = write_debrief(app, path.at, false);
    }
    if (good) app_say(app, false, "It is written to %s, and beside it as .md and .txt.", path.at);
    strbuf_free(&path);
}
