/* retrace.c - the lines of a journal made again in another book, and why one of them can't be. */
#include "app/retrace.h"

#include <string.h>

#include "keep/replay.h"

void retrace_free(Way *way) {
    arena_free(way->arena);
    *way = (Way){.arena = NULL};
}

/* ---- taking ----------------------------------------------------------------------------------------------------- */

static const Line *next_step(const Line *lines, size_t count, size_t *at) {
    while (*at < count && lines[*at].kind != LINE_STEP) ++*at;
    return *at < count ? &lines[(*at)++] : NULL;
}

/* Whether the player has neither gone on nor back since the way was played again as far as it went. */
static bool stands_there(const Way *way, const Line *lines, size_t count) {
    size_t i = 0, k = 0;
    for (;;) {
        const Line *before = next_step(way->lines, way->done, &i), *now = next_step(lines, count, &k);
        if (!before || !now) return before == now;
        if (!str_equal(before->choice, now->choice) || before->branch != now->branch) return false;
    }
}

static Str copy(Arena *arena, Str text) {
    return str_of(arena_text(arena, text.len ? text.at : "", text.len), text.len);
}

static Line line_copy(Arena *arena, const Line *line) {
    Line copied = *line;
    copied.choice = copy(arena, line->choice);
    copied.note = copy(arena, line->note);
    copied.draft = copy(arena, line->draft);
    copied.follow = copy(arena, line->follow);
    copied.facts = copy(arena, line->facts);
    return copied;
}

/* Behind the lines of the game those that wait since it couldn't follow them. */
static void add_waiting(Way *taken, const Way *before) {
    Line *all = arena_alloc(taken->arena, (taken->count + before->count - before->done) * sizeof *all);
    for (size_t i = 0; i < taken->count; i++) all[i] = taken->lines[i];
    for (size_t i = before->done; i < before->count; i++)
        all[taken->count++] = line_copy(taken->arena, &before->lines[i]);
    taken->lines = all;
}

void retrace_take(Way *way, const Session *session) {
    const char *role = game_book(session->game)->roles[game_role(session->game).at].name;
    Way taken = {.arena = arena_new(), .seed = game_seed(session->game)};
    taken.role = arena_text(taken.arena, role, strlen(role));
    taken.lines = session_lines(session, taken.arena, &taken.count);
    bool waiting = way->done < way->count && way->seed == taken.seed && strcmp(way->role, role) == 0;
    if (waiting && stands_there(way, taken.lines, taken.count)) add_waiting(&taken, way);
    for (size_t i = 0; i < taken.count; i++) taken.choices += taken.lines[i].kind == LINE_STEP;
    taken.done = taken.count;
    retrace_free(way);
    *way = taken;
}

/* ---- playing ---------------------------------------------------------------------------------------------------- */

typedef struct Reason {
    Where where;
    StrBuf text;
} Reason;

static const Scene *scene_of(const Game *game) {
    return &game_book(game)->scenes[rules_scene(game_book(game), game_world(game)).at];
}

/* No choice is called so: its scene is gone, or the scene is there without it. */
static void why_unknown(const Game *game, Str name, Reason *reason) {
    const Book *book = game_book(game);
    Str scene_name = {0}, rest = name;
    str_split(&rest, '/', &scene_name);
    SceneId scene = book_scene(book, scene_name);
    reason->where = scene.at == ID_NONE ? scene_of(game)->where : book->scenes[scene.at].where;
    if (scene.at == ID_NONE)
        strbuf_printf(&reason->text, "no scene is called %.*s; the story stands in %s.", (int)scene_name.len,
                      scene_name.at, scene_of(game)->name);
    else
        strbuf_puts(&reason->text, "the scene has no such choice.");
}

static void why_closed(const Game *game, ChoiceId id, Access access, Reason *reason) {
    const Book *book = game_book(game);
    reason->where = book->choices[id.at].where;
    strbuf_puts(&reason->text, access == ACCESS_LOCKED ? "it is locked: " : "it isn't offered: ");
    rules_why(book, game_world(game), id, &reason->text);
}

/* `tried` is what the rules had to say; we know better where to look. */
static void find_reason(const Game *game, const Line *line, const Error *tried, Reason *reason) {
    const Book *book = game_book(game);
    ChoiceId id = book_choice(book, line->choice);
    bool said = id.at == ID_NONE && memchr(line->choice.at, ':', line->choice.len);
    bool elsewhere = id.at != ID_NONE && book->choices[id.at].scene.at != rules_scene(book, game_world(game)).at;
    Access access = id.at == ID_NONE ? ACCESS_OPEN : rules_access(book, game_world(game), id);
    reason->where = id.at == ID_NONE ? scene_of(game)->where : book->choices[id.at].where;
    if (id.at == ID_NONE && !said) {
        why_unknown(game, line->choice, reason);
    } else if (elsewhere) {
        reason->where = scene_of(game)->where;
        strbuf_printf(&reason->text, "the story stands in %s by then.", scene_of(game)->name);
    } else if (access != ACCESS_OPEN) {
        why_closed(game, id, access, reason);
    } else
        strbuf_puts(&reason->text, tried->text);
}

static void explain(const Game *game, const Line *line, const Error *tried, Error *err) {
    Reason reason = {.where = {"", 0}};
    find_reason(game, line, tried, &reason);
    const char *text = strbuf_text(&reason.text);
    bool ended = reason.text.len && strchr(".!?", text[reason.text.len - 1]);
    error_set(err, "Your choice %u, %.*s, can't be made any more: %s:%d: %s%s", (unsigned)line->turn,
              (int)line->choice.len, line->choice.at, reason.where.file, reason.where.line, text, ended ? "" : ".");
    strbuf_free(&reason.text);
}

/* A text that was being written at a table may go: nothing depends on it. */
Session *retrace_play(Way *way, const Book *book, Error *err) {
    Error tried = {""};
    Facts facts = {0};
    err->text[0] = '\0';
    RoleId role = book_role(book, str(way->role));
    if (role.at == ID_NONE) {
        error_set(err, "The scenario has no role %s any more, so the game stays as it was.", way->role);
        return NULL;
    }
    Session *session = session_new(book, role, way->seed, NULL, err);
    for (way->done = 0; session && way->done < way->count; way->done++) {
        const Line *line = &way->lines[way->done];
        if (replay_made(session->game, &facts, line, &tried) || line->kind != LINE_STEP) continue;
        explain(session->game, line, &tried, err);
        break;
    }
    facts_free(&facts);
    return session;
}
