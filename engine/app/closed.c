/* closed.c - an index tells of a world what is within reach from there; what a move closed is the difference between
 * the worlds before and after it. Those of a whole game are had again by playing it. */
#include "app/closed.h"

#include <string.h>

#include "app/beside.h"
#include "app/command.h"
#include "app/paths.h"
#include "check/bits.h"
#include "check/index.h"

typedef struct Asking {
    const Book *book;
    Arena *arena;
    Beside file;
    bool there; /* the file is open */
    Index *index;
    const char *fault; /* why there is none */
} Asking;

static Asking ask(const App *app, Arena *arena) {
    Asking asking = {.book = app->book, .arena = arena};
    Error fault = {""};
    asking.there = app->path && beside_open(app->path, BESIDE_INDEX, INDEX_LIMIT, &asking.file, &fault);
    if (asking.there) asking.index = index_read(asking.file.bytes, app->book, command_version(), &fault);
    if (!asking.index)
        asking.fault =
            fault.text[0]
                ? arena_text(arena, fault.text, strlen(fault.text))
                : "What a choice closes can't be shown: this copy of the game came without its index of endings.";
    return asking;
}

static void let_go(Asking *asking) {
    index_close(asking->index);
    if (asking->there) beside_close(&asking->file);
}

bool closed_known(const App *app, Arena *arena) {
    Asking asking = ask(app, arena);
    bool known = asking.index != NULL;
    let_go(&asking);
    return known;
}

/* The name that finds the scenario again on a command line. */
static const char *name_of(const App *app) {
    return paths_ours(app->path) ? app->book->name : app->path;
}

/* ---- one move --------------------------------------------------------------------------------------------------- */

typedef struct Reach { /* of one world */
    uint64_t *endings, *clauses;
} Reach;

static bool reach_of(const Asking *asking, const World *world, Reach *reach) {
    reach->endings = arena_alloc(asking->arena, index_ending_words(asking->index) * sizeof *reach->endings);
    reach->clauses = arena_alloc(asking->arena, index_clause_words(asking->index) * sizeof *reach->clauses);
    return index_in(asking->index, world, reach->endings, reach->clauses);
}

static void compare_endings(const Book *book, const Reach *before, const Reach *after, Hinge *hinge) {
    uint32_t ending = 0;
    for (uint32_t i = 0; i < book->scene_count; i++) {
        if (!book->scenes[i].ending) continue;
        hinge->before += bits_has(before->endings, ending);
        if (bits_has(before->endings, ending) && !bits_has(after->endings, ending))
            hinge->endings[hinge->ending_count++] = (SceneId){i};
        ending++;
    }
}

static void compare_clauses(const Book *book, const Reach *before, const Reach *after, Hinge *hinge) {
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (bits_has(before->clauses, i) && !bits_has(after->clauses, i))
            hinge->clauses[hinge->clause_count++] = (ClauseId){i};
}

static void compare(const Asking *asking, const World *from, const World *to, Hinge *hinge) {
    const Book *book = asking->book;
    Reach before, after;
    hinge->endings = arena_alloc(asking->arena, (book->scene_count + (size_t)1) * sizeof *hinge->endings);
    hinge->clauses = arena_alloc(asking->arena, (book->clause_count + (size_t)1) * sizeof *hinge->clauses);
    hinge->known = reach_of(asking, from, &before) && reach_of(asking, to, &after);
    if (!hinge->known) return;
    compare_endings(book, &before, &after, hinge);
    compare_clauses(book, &before, &after, hinge);
}

Hinge closed_by_last(const App *app, Arena *arena) {
    const Game *game = app->session->game;
    Asking asking = ask(app, arena);
    Hinge hinge = {.scenario = name_of(app), .fault = asking.fault};
    hinge.names = app->settings.endings || rules_ended(app->book, game_world(game));
    if (asking.index && game_turns(game)) compare(&asking, game_before(game), game_world(game), &hinge);
    let_go(&asking);
    return hinge;
}

/* ---- all of them ------------------------------------------------------------------------------------------------ */

/* A world that no move led to: the game was taken over there from an earlier text of its story. */
static void take_put(const Game *game, uint32_t turn, World *world) {
    for (size_t i = 0; i < game_put_count(game); i++)
        if (game_put_at(game, i)->turn == turn) world_copy(world, game_put_at(game, i)->world);
}

static void compare_all(const Asking *asking, const Game *game, Hinge *list) {
    World *before = world_new(asking->book->schema), *after = world_new(asking->book->schema);
    Outcome outcome = {.hearing = NULL};
    Error never;
    rules_start(asking->book, game_role(game), after, &outcome, &never);
    take_put(game, 0, after);
    for (uint32_t turn = 0; turn < game_turns(game); turn++) {
        World *swap = before;
        before = after;
        after = swap;
        rules_step(asking->book, before, game_deed(game, turn)->outcome.move, after, &outcome, &never);
        compare(asking, before, after, &list[turn]);
        take_put(game, turn + 1, after);
    }
    world_free(before);
    world_free(after);
}

Hinges closed_by_each(const App *app, Arena *arena) {
    const Game *game = app->session->game;
    Asking asking = ask(app, arena);
    Hinge *list = arena_alloc(arena, (game_turns(game) + (size_t)1) * sizeof *list);
    if (asking.index) compare_all(&asking, game, list);
    let_go(&asking);
    return (Hinges){name_of(app), asking.fault, list};
}
