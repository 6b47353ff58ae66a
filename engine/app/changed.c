/* changed.c - what keep/match.c has found, until the player has chosen; then the files: the old save is moved to
 * NAME-earlier.save, the new one takes its place. */
#include "app/changed.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/saves.h"
#include "base/io.h"
#include "keep/replay.h"
#include "keep/slots.h"

bool changed_save(const App *app, const JournalHead *head) {
    return replay_edited(app->book, head);
}

void changed_forget(App *app) {
    if (!app->changed) return;
    game_free(app->changed->match.game);
    arena_free(app->changed->arena);
    free(app->changed);
    app->changed = NULL;
}

/* Nothing but text has changed: on in the same file. */
static bool go_on_alike(App *app, Error *err) {
    Session *session = session_alike(app->changed->match.game, app->changed->path, err);
    app->changed->match.game = NULL;
    if (session) saves_take(app, session);
    changed_forget(app);
    return session != NULL;
}

static Changed *changed_new(const char *path, const JournalText *text, bool slot) {
    Changed *changed = mem_alloc(sizeof *changed);
    changed->arena = arena_new();
    changed->path = arena_text(changed->arena, path, strlen(path));
    changed->version = arena_text(changed->arena, text->head.version, strlen(text->head.version));
    changed->damage = arena_text(changed->arena, text->damage, strlen(text->damage));
    changed->slot = slot;
    return changed;
}

static bool open_text(App *app, const char *path, const JournalText *text, bool slot, Error *err) {
    Match match;
    Changed *changed = changed_new(path, text, slot);
    bool good = match_game(app->book, text, changed->arena, &match, err);
    changed_forget(app);
    app->changed = changed;
    changed->match = match;
    if (good && match.alike && !slot && !changed->damage[0]) return go_on_alike(app, err);
    if (!good) changed_forget(app);
    return good;
}

bool changed_open(App *app, const char *path, bool slot, Error *err) {
    JournalText text;
    if (journal_in_use(path))
        return error_set(err, "'%s' is being played in another window; close it there, or choose another save.", path);
    if (!journal_read(path, &text, err)) return false;
    bool good = open_text(app, path, &text, slot, err);
    journal_text_free(&text);
    return good;
}

/* ---- taking over ------------------------------------------------------------------------------------------------ */

/* "tent.save" gives "tent-earlier.save", or "tent-earlier-2.save": a name that isn't taken yet. */
static bool earlier_path(const char *path, StrBuf *out) {
    for (int i = 1; i < 1000; i++) {
        char tail[24];
        snprintf(tail, sizeof tail, i > 1 ? "-earlier-%d" : "-earlier", i);
        slot_beside(path, tail, out);
        if (!io_exists(out->at)) return true;
    }
    return false;
}

static const char *file_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static bool move_old(const char *path, const StrBuf *earlier, Error *err) {
    if (rename(path, earlier->at) == 0) return true;
    return error_set(err, "The save can't be kept as %s (%s), so it was left as it is.", earlier->at, strerror(errno));
}

/* Where the old save lay; when the new one can't be written, the old one is moved back. */
static bool take_in_place(App *app, Game *game, Error *err) {
    StrBuf earlier = {0};
    const char *path = app->changed->path;
    bool free_name = earlier_path(path, &earlier);
    if (!free_name) error_set(err, "There are too many earlier saves beside '%s'; move some of them away.", path);
    bool moved = free_name && move_old(path, &earlier, err);
    Session *session = moved ? session_taken_over(game, path, err) : NULL;
    if (!moved) game_free(game);
    if (session) {
        saves_take(app, session);
        app_say(app, false, "The save as it was is kept as %s.", file_name(earlier.at));
    } else if (moved)
        (void)rename(earlier.at, path);
    strbuf_free(&earlier);
    return session != NULL;
}

bool changed_take(App *app, Error *err) {
    Game *game = app->changed->match.game;
    app->changed->match.game = NULL;
    bool good = app->changed->slot ? saves_take_copy(app, game, err) : take_in_place(app, game, err);
    changed_forget(app);
    return good;
}
