/* cmd_check.c - `chanyuan check SCENARIO` and `chanyuan list`: mistakes with file and line; what scenarios there are.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/budgeting.h"
#include "app/command.h"
#include "app/earlier.h"
#include "app/exploring.h"
#include "app/paragraphs.h"
#include "app/paths.h"
#include "app/rescue.h"
#include "app/screens.h"
#include "base/mem.h"
#include "check/alike.h"
#include "check/echoes.h"
#include "check/explore.h"
#include "check/graph.h"
#include "check/lint.h"
#include "check/loops.h"
#include "check/prose.h"
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

/* ---- how much there is to read ---- */

static void print_reading(const Book *book) {
    uint64_t words = prose_words(book), minutes = prose_minutes(words);
    printf("%llu words, %llu minute%s to read\n", (unsigned long long)words, (unsigned long long)minutes,
           plural(minutes));
    for (uint32_t i = 0; i < book->role_count; i++) {
        Reading reading = prose_reading(book, (RoleId){i});
        minutes = prose_minutes(reading.game);
        printf("  as %s: %llu of them on the way; a game played at random shows %llu, %llu minute%s\n",
               book->roles[i].name, (unsigned long long)reading.words, (unsigned long long)reading.game,
               (unsigned long long)minutes, plural(minutes));
    }
}

static json_t *reading_json(const Book *book) {
    uint64_t words = prose_words(book);
    json_t *roles = json_array();
    for (uint32_t i = 0; i < book->role_count; i++) {
        Reading reading = prose_reading(book, (RoleId){i});
        json_array_append_new(roles, json_pack("{s:s, s:I, s:I, s:I}", "role", book->roles[i].name, "words",
                                               (json_int_t)reading.words, "game_words", (json_int_t)reading.game,
                                               "game_minutes", (json_int_t)prose_minutes(reading.game)));
    }
    return json_pack("{s:I, s:I, s:o}", "words", (json_int_t)words, "minutes", (json_int_t)prose_minutes(words),
                     "roles", roles);
}

/* ---- the whole ---- */

typedef enum Exactly { EXACTLY_NOT, EXACTLY_DONE, EXACTLY_BOUNDED } Exactly; /* what was found by exploring */

typedef struct Explorations {
    Exactly exactly;
    ScreensReport screens; /* when that was done; */
    EchoCount echoes;
    Slices *slices;          /* paragraphs; else NULL */
    Budget *budget;          /* else NULL */
    bool compares, compared; /* with an earlier version: it was asked for; there is one */
    Against against;
} Explorations;

static json_t *echoes_json(const EchoCount *count) {
    return json_pack("{s:i, s:i, s:i, s:i, s:i}", "choices", (int)count->wanted, "words", (int)count->of[ECHO_WORDS],
                     "choice", (int)count->of[ECHO_CHOICE], "way", (int)count->of[ECHO_WAY], "nothing",
                     (int)count->of[ECHO_NONE]);
}

/* `book`: NULL when nobody could play it. */
static void print_json(const char *scenario, const Book *book, const Diags *diags, const Explorations *explored) {
    json_t *list = json_array();
    for (size_t i = 0; i < diags_count(diags); i++) json_array_append_new(list, diag_json(diags_at(diags, i)));
    json_t *report = json_pack("{s:s, s:I, s:o}", "scenario", scenario, "errors", (json_int_t)diags_errors(diags),
                               "diagnostics", list);
    if (explored->exactly != EXACTLY_NOT)
        json_object_set_new(report, "exact", json_boolean(explored->exactly == EXACTLY_DONE));
    if (explored->exactly == EXACTLY_DONE) json_object_set_new(report, "screens", screens_json(&explored->screens));
    if (explored->slices) json_object_set_new(report, "paragraphs", paragraphs_json(explored->slices));
    if (explored->budget) json_object_set_new(report, "answers", echoes_json(&explored->echoes));
    if (explored->budget) json_object_set_new(report, "budget", budgeting_json(explored->budget));
    if (explored->compared) json_object_set_new(report, "against", earlier_json(&explored->against));
    if (book) json_object_set_new(report, "reading", reading_json(book));
    command_json(report);
}

static EchoCount find_echoes(const Book *book, const Explored *explored, const volatile int *stop, Diags *diags) {
    Echoes *echoes = echoes_find(book, explored, &(EchoesHow){.stop = stop});
    EchoCount count = echoes_count(echoes);
    check_echoes(echoes, diags);
    echoes_free(echoes);
    return count;
}

/* What can only be said of a story when every state of it has been seen. */
static void check_exactly(const Book *book, uint64_t max_states, Explorations *explorations, Diags *diags) {
    ExploreOptions how = {
        .role = {ID_NONE}, .max_states = max_states, .threads = exploring_cores(), .stop = &rescue_signals()->stop};
    Explored *explored = explore(book, &how);
    Graph *graph = graph_new(explored);
    if (graph) {
        Prospects *prospects = prospects_new(graph);
        check_stuck(explored, graph, prospects, diags);
        check_viability(graph, prospects, diags);
        check_loops(graph, diags);
        check_alike(graph, diags);
        explorations->slices = paragraphs_find(book, explored, &how);
        check_slices(explorations->slices, explored, diags);
        explorations->echoes = find_echoes(book, explored, how.stop, diags);
        explorations->budget = budget_new(explored, book);
        check_budget(explorations->budget, diags);
        explorations->screens = check_screens(explored, graph, how.stop, diags);
        prospects_free(prospects);
    }
    explorations->exactly = graph ? EXACTLY_DONE : EXACTLY_BOUNDED;
    graph_free(graph);
    explored_free(explored);
}

static Explorations explore_it(const Options *options, const Book *book, uint64_t max_states, Diags *diags) {
    Explorations explored = {.compares = options->value[OPTION_AGAINST], .against = {.whole = true}};
    if (options->value[OPTION_EXACT]) check_exactly(book, max_states, &explored, diags);
    if (explored.compares) explored.compared = earlier_check(options, book, max_states, diags, &explored.against);
    return explored;
}

static void print_echoes(const EchoCount *count) {
    printf("Choices: %u that don't end the game; answered later by words %u, by a choice opened or closed %u, by a "
           "scene of their own %u, by nothing %u\n",
           count->wanted, count->of[ECHO_WORDS], count->of[ECHO_CHOICE], count->of[ECHO_WAY], count->of[ECHO_NONE]);
}

static void print_words(const Book *book, const Diags *diags, const Explorations *explored) {
    print_diags(diags);
    if (book) print_reading(book);
    if (explored->exactly == EXACTLY_BOUNDED)
        puts("Not every state was visited, so nothing is said of where choices lead.");
    if (explored->slices && slices_standing_count(explored->slices, STANDING_UNDECIDED))
        paragraphs_print(explored->slices, false);
    if (explored->budget) print_echoes(&explored->echoes);
    if (explored->budget) budgeting_print(explored->budget);
    if (explored->exactly == EXACTLY_DONE) screens_print(&explored->screens);
    if (explored->compared) earlier_print(&explored->against);
}

static int status_of(const Diags *diags, const Explorations *explored) {
    if (diags_errors(diags) || explored->compares != explored->compared) return STATUS_FAULT;
    return explored->exactly == EXACTLY_BOUNDED || !explored->against.whole ? STATUS_FAILED : STATUS_GOOD;
}

static int check_path(const Options *options, const char *name, const char *path, uint64_t max_states) {
    Diags *diags = diags_new();
    Explorations explored = {.against = {.whole = true}};
    Pack *pack = command_read(options, path, diags);
    if (pack) lint_book(pack_book(pack), diags);
    const Book *book = pack && diags_errors(diags) == 0 ? pack_book(pack) : NULL;
    if (book) explored = explore_it(options, book, max_states, diags);
    diags_sort(diags);
    if (options->value[OPTION_JSON])
        print_json(name, book, diags, &explored);
    else
        print_words(book, diags, &explored);
    int status = status_of(diags, &explored);
    slices_free(explored.slices);
    budget_free(explored.budget);
    pack_free(pack);
    diags_free(diags);
    return status;
}

static int check(const Options *options) {
    StrBuf path = {0};
    Error err;
    uint64_t max_states;
    if (options->count != 1) return command_misused("check takes one scenario.");
    if (options->value[OPTION_MAX_STATES] && !options->value[OPTION_EXACT] && !options->value[OPTION_AGAINST])
        return command_misused("--max-states goes with --exact and with --against.");
    if (!options_number(options, OPTION_MAX_STATES, STATES_MOST, UINT32_MAX, &max_states, &err))
        return command_fault(STATUS_USAGE, &err);
    const char *name = options->arguments[0];
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &err);
    int status = found ? check_path(options, name, path.at, max_states) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_check = {"check", "SCENARIO", "every mistake of a scenario, with file and line",
                                  1u << OPTION_JSON | 1u << OPTION_SCRIPTS | 1u << OPTION_EXACT |
                                      1u << OPTION_MAX_STATES | OPTION_BIT(OPTION_AGAINST),
                                  check};

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
        json_array_append_new(listing->json, json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "name", info.name, "title",
                                                       info.title, "version", info.version, "summary", info.summary,
                                                       "path", path, "extends", info.extends));
    } else {
        command_print(stdout, "%-16s %s (%s)%s%s\n                 %s\n                 %s\n", info.name, info.title,
                      info.version, info.extends[0] ? ", extends " : "", info.extends, info.summary, path);
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
