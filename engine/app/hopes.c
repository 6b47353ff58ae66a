/* hopes.c - the endings within reach of a world, laid beside those that are no disasters. */
#include "app/hopes.h"

#include <stdlib.h>

#include "app/beside.h"
#include "app/command.h"
#include "app/exploring.h"
#include "app/paths.h"
#include "base/mem.h"
#include "check/bits.h"
#include "check/graph.h"
#include "check/index.h"
#include "check/prospects.h"

struct Hopes {
    Arena *arena;
    Beside file;
    bool there; /* the file is open */
    Index *index;
    Explored *explored;
    Graph *graph;
    Prospects *prospects;
    uint32_t words;
    uint64_t *good;              /* endings */
    uint64_t *endings, *clauses; /* room for an answer */
};

static void open_index(Hopes *hopes, const Options *options, const Book *book) {
    StrBuf path = {0};
    Error ignored;
    hopes->there = paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &path, &ignored) &&
                   beside_open(path.at, BESIDE_INDEX, INDEX_LIMIT, &hopes->file, &ignored);
    if (hopes->there) hopes->index = index_read(hopes->file.bytes, book, command_version(), &ignored);
    strbuf_free(&path);
}

static bool explore_first(Hopes *hopes, const Options *options, const Book *book) {
    Error err;
    ExploreOptions how;
    uint64_t told = 0;
    if (!exploring_how(options, book, &how, &err)) return command_fault(STATUS_USAGE, &err) == STATUS_GOOD;
    how.role = (RoleId){ID_NONE};
    how.no_games = true;
    how.progress = options->value[OPTION_JSON] ? NULL : exploring_progress;
    how.ctx = &told;
    hopes->explored = explore(book, &how);
    hopes->graph = graph_new(hopes->explored);
    if (hopes->graph) hopes->prospects = prospects_new(hopes->graph);
    if (!hopes->graph)
        command_complain("Not every state could be visited, so the careful don't know what is within reach: they leave "
                         "alone what leads at once into an ending.");
    return hopes->graph != NULL;
}

static void make_room(Hopes *hopes, const Book *book) {
    uint32_t ending = 0;
    hopes->words = hopes->index ? index_ending_words(hopes->index) : outlook_ending_words(hopes->prospects);
    uint32_t clause_words = hopes->index ? index_clause_words(hopes->index) : outlook_clause_words(hopes->prospects);
    hopes->good = arena_alloc(hopes->arena, hopes->words * sizeof *hopes->good);
    hopes->endings = arena_alloc(hopes->arena, hopes->words * sizeof *hopes->endings);
    hopes->clauses = arena_alloc(hopes->arena, clause_words * sizeof *hopes->clauses);
    for (uint32_t i = 0; i < book->scene_count; i++) {
        if (!book->scenes[i].ending) continue;
        if (!book->scenes[i].disaster) bits_put(hopes->good, ending);
        ending++;
    }
}

Hopes *hopes_new(const Options *options, const Book *book) {
    Hopes *hopes = mem_alloc(sizeof *hopes);
    *hopes = (Hopes){.arena = arena_new()};
    open_index(hopes, options, book);
    if (hopes->index || explore_first(hopes, options, book)) {
        make_room(hopes, book);
        return hopes;
    }
    hopes_free(hopes);
    return NULL;
}

void hopes_free(Hopes *hopes) {
    if (!hopes) return;
    index_close(hopes->index);
    if (hopes->there) beside_close(&hopes->file);
    prospects_free(hopes->prospects);
    graph_free(hopes->graph);
    explored_free(hopes->explored);
    arena_free(hopes->arena);
    free(hopes);
}

bool hopes_for(const void *of, const World *world) {
    const Hopes *hopes = of;
    bool known = hopes->index ? index_in(hopes->index, world, hopes->endings, hopes->clauses)
                              : prospects_in(hopes->prospects, world, hopes->endings, hopes->clauses);
    if (!known) return true;
    for (uint32_t i = 0; i < hopes->words; i++)
        if (hopes->endings[i] & hopes->good[i]) return true;
    return false;
}
