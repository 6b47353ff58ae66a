/* cmd_check.c - `chanyuan check SCENARIO` and `chanyuan list`: mistakes with file and line; what scenarios there are.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/paths.h"
#include "app/rescue.h"
#include "base/mem.h"
#include "check/explore.h"
#include "check/graph.h"
#include "check/lint.h"
#include "check/stuck.h"
#include "check/viability.h"

enum { STATES_MOST = 100000000 };

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

static void print_diags(const Diags *diags) {
    char line[2048];
    size_t errors = diags_errors(diags), kept = diags_count(diags);
    for (size_t i = 0; i < kept; i++) {
        diag_format(diags_at(diags, i), line, sizeof line);
        command_print(stdout, "%s\n", line);
    }
    size_t warnings = kept > errors ? kept - errors : 0;
    printf("%zu error%s, %zu warning%s\n", errors, plural(errors), warnings, plural(warnings));
}

static json_t *diag_json(const Diag *diag) {
    return json_pack("{s:s, s:i, s:s, s:s, s:s, s:s}", "file", diag->file, "line", diag->line, "code", diag->code,
                     "level", diag->level == DIAG_ERROR ? "error" : "warning", "text", diag->text, "hint", diag->hint);
}

typedef enum Exactly { EXACTLY_NOT, EXACTLY_DONE, EXACTLY_BOUNDED } Exactly; /* what was found by exploring */

static void print_json(const char *scenario, const Diags *diags, Exactly exactly) {
    json_t *list = json_array();
    for (size_t i = 0; i < diags_count(diags); i++) json_array_append_new(list, diag_json(diags_at(diags, i)));
    json_t *report = json_pack("{s:s, s:I, s:o}", "scenario", scenario, "errors", (json_int_t)diags_errors(diags),
                               "diagnostics", list);
    if (exactly != EXACTLY_NOT) json_object_set_new(report, "exact", json_boolean(exactly == EXACTLY_DONE));
    command_json(report);
}

/* What can only be said of a story when every state of it has been seen. */
static Exactly check_exactly(const Book *book, uint64_t max_states, Diags *diags) {
    ExploreOptions how = {
        .role = {ID_NONE}, .max_states = max_states, .no_games = true, .stop = &rescue_signals()->stop};
    Explored *explored = explore(book, &how);
    Graph *graph = graph_new(explored);
    if (graph) {
        Prospects *prospects = prospects_new(graph);
        check_stuck(explored, graph, prospects, diags);
        check_viability(graph, prospects, diags);
        prospects_free(prospects);
    }
    Exactly exactly = graph ? EXACTLY_DONE : EXACTLY_BOUNDED;
    graph_free(graph);
    explored_free(explored);
    return exactly;
}

static int check_path(const Options *options, const char *name, const char *path, uint64_t max_states) {
    Diags *diags = diags_new();
    Exactly exactly = EXACTLY_NOT;
    Pack *pack = pack_load(path, diags);
    if (pack) lint_book(pack_book(pack), diags);
    bool sound = pack && diags_errors(diags) == 0;
    if (sound && options->value[OPTION_EXACT]) exactly = check_exactly(pack_book(pack), max_states, diags);
    diags_sort(diags);
    if (options->value[OPTION_JSON])
        print_json(name, diags, exactly);
    else
        print_diags(diags);
    if (exactly == EXACTLY_BOUNDED && !options->value[OPTION_JSON])
        puts("Not every state was visited, so nothing is said of where choices lead.");
    int status = diags_errors(diags) ? STATUS_FAULT : exactly == EXACTLY_BOUNDED ? STATUS_FAILED : STATUS_GOOD;
    pack_free(pack);
    diags_free(diags);
    return status;
}

static int check(const Options *options) {
    StrBuf path = {0};
    Error err;
    uint64_t max_states;
    if (options->count != 1) return command_misused("check takes one scenario.");
    if (options->value[OPTION_MAX_STATES] && !options->value[OPTION_EXACT])
        return command_misused("--max-states goes with --exact.");
    if (!options_number(options, OPTION_MAX_STATES, STATES_MOST, UINT32_MAX, &max_states, &err))
        return command_fault(STATUS_USAGE, &err);
    const char *name = options->arguments[0];
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &err);
    int status = found ? check_path(options, name, path.at, max_states) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_check = {
    "check", "SCENARIO", "every mistake of a scenario, with file and line",
    1u << OPTION_JSON | 1u << OPTION_SCRIPTS | 1u << OPTION_EXACT | 1u << OPTION_MAX_STATES, check};

/* ---- list ---- */

typedef struct Listing {
    json_t *json; /* NULL: in words */
    uint32_t count;
} Listing;

static void list_one(void *ctx, const char *path) {
    PackInfo info;
    Error err;
    Listing *listing = ctx;
    listing->count++;
    if (!pack_info(path, &info, &err)) {
        if (!listing->json) command_print(stdout, "%s: %s\n", path, err.text);
    } else if (listing->json) {
        json_array_append_new(listing->json,
                              json_pack("{s:s, s:s, s:s, s:s, s:s}", "name", info.name, "title", info.title, "version",
                                        info.version, "summary", info.summary, "path", path));
    } else {
        command_print(stdout, "%-16s %s (%s)\n                 %s\n                 %s\n", info.name, info.title,
                      info.version, info.summary, path);
    }
}

static int list(const Options *options) {
    if (options->count > 0) return command_misused("list takes no scenario; it names those there are.");
    Listing listing = {.json = options->value[OPTION_JSON] ? json_array() : NULL};
    paths_each_scenario(options->value[OPTION_SCRIPTS], list_one, &listing);
    if (listing.json)
        command_json(listing.json);
    else if (listing.count == 0)
        puts("There are no scenarios here. --scripts DIR or CHANYUAN_PATH says where to look.");
    return STATUS_GOOD;
}

const CommandRow command_list = {"list", "", "the scenarios there are", 1u << OPTION_JSON | 1u << OPTION_SCRIPTS, list};
