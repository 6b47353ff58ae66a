/* screen_hinge.c - what the last choice has put out of reach. The index is opened when it is asked for and let go at
 * once, so one that was built meanwhile counts, and a change of the story is noticed. */
#include "app/app.h"
#include "app/command.h"
#include "app/hinge_file.h"
#include "app/paths.h"
#include "base/io.h"
#include "check/bits.h"
#include "check/index.h"
#include "view/compose_hinge.h"

typedef struct Reach { /* of one world */
    uint64_t *endings, *clauses;
} Reach;

static bool reach_of(const Index *index, const World *world, Arena *arena, Reach *reach) {
    reach->endings = arena_alloc(arena, index_ending_words(index) * sizeof *reach->endings);
    reach->clauses = arena_alloc(arena, index_clause_words(index) * sizeof *reach->clauses);
    return index_in(index, world, reach->endings, reach->clauses);
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

static void compare(const Index *index, const Game *game, Arena *arena, Hinge *hinge) {
    const Book *book = game_book(game);
    Reach before, after;
    hinge->endings = arena_alloc(arena, (book->scene_count + (size_t)1) * sizeof *hinge->endings);
    hinge->clauses = arena_alloc(arena, (book->clause_count + (size_t)1) * sizeof *hinge->clauses);
    hinge->known = reach_of(index, game_before(game), arena, &before) &&
                   reach_of(index, game_world(game), arena, &after);
    if (!hinge->known) return;
    compare_endings(book, &before, &after, hinge);
    compare_clauses(book, &before, &after, hinge);
}

/* The name that finds the scenario again on a command line. */
static const char *name_of(const App *app) {
    return paths_ours(app->path) ? app->book->name : app->path;
}

static void show_hinge(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Game *game = app->session->game;
    StrBuf path = {0};
    Error fault = {""};
    Hinge hinge = {.scenario = name_of(app)};
    hinge.names = app->settings.endings || rules_ended(app->book, game_world(game));
    hinge_path(app->path, &path);
    bool there = io_exists(path.at);
    Index *index = there ? index_open(path.at, app->book, command_version(), &fault) : NULL;
    hinge.fault = index   ? NULL
                  : there ? fault.text
                          : "What is within reach isn't known: this story has no index of it.";
    if (index && game_turns(game)) compare(index, game, page->arena, &hinge);
    compose_hinge(game, &hinge, page);
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
    index_close(index);
    strbuf_free(&path);
}

static void handle_hinge(App *app, uint32_t arg, const Input *input) {
    screen_why.handle(app, arg, input);
}

const Screen screen_hinge = {show_hinge, handle_hinge};
