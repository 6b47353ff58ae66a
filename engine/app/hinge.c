/* hinge.c - a choice's closings (check/closings.h) as a line of words, or as JSON. */
#include "app/hinge.h"

#include <jansson.h>
#include <stdio.h>

#include "app/beside.h"
#include "app/command.h"
#include "app/paths.h"
#include "app/publish.h"
#include "check/closings.h"
#include "check/index_write.h"

typedef struct Hinge {
    const Book *book;
    const Prospects *prospects;
    const Closings *closings;
    bool full;
} Hinge;

typedef struct Shut { /* of clauses as on record */
    uint32_t always, sometimes;
} Shut;

static Shut shut_by(const Hinge *hinge, const Closing *closing) {
    Shut counts = {0, 0};
    for (uint32_t i = 0; i < hinge->book->clause_count; i++) {
        Closes closes = closes_clause(closing, i);
        counts.always += closes == CLOSES_ALWAYS;
        counts.sometimes += closes == CLOSES_SOMETIMES;
    }
    return counts;
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

static void say_endings(const Closing *closing, StrBuf *out) {
    if (closing->most.endings == 0)
        strbuf_puts(out, "closes no ending");
    else if (closing->least.endings == closing->most.endings)
        strbuf_printf(out, "closes %u of %u endings", closing->most.endings, closing->most.of);
    else
        strbuf_printf(out, "closes %u to %u of %u endings", closing->least.endings, closing->most.endings,
                      closing->most.of);
}

static void say_count(uint32_t count, const char *what, StrBuf *out) {
    if (count)
        strbuf_printf(out, "; %u recorded clause%s %s %s within reach", count, count == 1 ? "" : "s",
                      count == 1 ? "is" : "are", what);
}

/* "; the recorded Guannan, Silk are no longer within reach", or the whole record. */
static void say_clauses(const Hinge *hinge, const Closing *closing, Closes wanted, StrBuf *out) {
    uint32_t named = 0, all = 0;
    StrBuf names = {0};
    for (uint32_t i = 0; i < hinge->book->clause_count; i++) {
        all += hinge->book->clauses[i].record != ID_NONE;
        if (closes_clause(closing, i) != wanted) continue;
        strbuf_printf(&names, "%s%s", named++ ? ", " : "", hinge->book->clauses[i].label);
    }
    bool whole = named > 1 && named == all;
    if (named)
        strbuf_printf(out, "; the %s%s %s %s within reach", whole ? "whole record" : "recorded ",
                      whole ? "" : strbuf_text(&names), whole || named == 1 ? "is" : "are",
                      wanted == CLOSES_ALWAYS ? "no longer" : "not always still");
    strbuf_free(&names);
}

static void say_names(const Hinge *hinge, const Closing *closing, Closes wanted, const char *before, StrBuf *out) {
    bool any = false;
    for (uint32_t i = 0; i < prospects_endings(hinge->prospects); i++) {
        if (closes_ending(closing, i) != wanted) continue;
        strbuf_printf(out, "%s%s", any ? ", " : before,
                      hinge->book->scenes[prospects_ending(hinge->prospects, i).at].name);
        any = true;
    }
}

static void print_choice(const Hinge *hinge, ChoiceId choice) {
    const Closing *closing = closings_of(hinge->closings, choice);
    StrBuf line = {0};
    if (closing->states == 0) return;
    Shut clauses = shut_by(hinge, closing);
    say_endings(closing, &line);
    if (!hinge->full) {
        say_count(clauses.always, "no longer", &line);
        say_count(clauses.sometimes, "not always still", &line);
    } else {
        say_clauses(hinge, closing, CLOSES_ALWAYS, &line);
        say_clauses(hinge, closing, CLOSES_SOMETIMES, &line);
        say_names(hinge, closing, CLOSES_ALWAYS, "\n      no longer within reach: ", &line);
        say_names(hinge, closing, CLOSES_SOMETIMES, "\n      not always still within reach: ", &line);
    }
    command_print(stdout, "  %-28s %s\n", hinge->book->choices[choice.at].name, strbuf_text(&line));
    strbuf_free(&line);
}

static void print_words(const Hinge *hinge) {
    if (hinge->book->sitting_count)
        puts("Where courts bargain, what is no longer within reach is proved to be so; for what still is, talks may be "
             "needed that nobody can bring about.");
    for (uint32_t i = 0; i < hinge->book->choice_count; i++) print_choice(hinge, (ChoiceId){i});
}

/* ---- as JSON ---------------------------------------------------------------------------------------------------- */

static json_t *closed_json(Closed closed) {
    return json_pack("{s:i, s:i}", "closed", (int)closed.endings, "of", (int)closed.of);
}

static json_t *endings_json(const Hinge *hinge, const Closing *closing, Closes wanted) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < prospects_endings(hinge->prospects); i++)
        if (closes_ending(closing, i) == wanted)
            json_array_append_new(list,
                                  json_string(hinge->book->scenes[prospects_ending(hinge->prospects, i).at].name));
    return list;
}

static json_t *clauses_json(const Hinge *hinge, const Closing *closing, Closes wanted) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < hinge->book->clause_count; i++)
        if (closes_clause(closing, i) == wanted) json_array_append_new(list, json_string(hinge->book->clauses[i].name));
    return list;
}

static json_t *choice_json(const Hinge *hinge, ChoiceId choice) {
    const Closing *closing = closings_of(hinge->closings, choice);
    Shut clauses = shut_by(hinge, closing);
    json_t *object = json_pack("{s:s, s:I, s:o, s:o, s:{s:i, s:i}}", "choice", hinge->book->choices[choice.at].name,
                               "states", (json_int_t)closing->states, "least", closed_json(closing->least), "most",
                               closed_json(closing->most), "clauses", "always", (int)clauses.always, "sometimes",
                               (int)clauses.sometimes);
    if (!hinge->full) return object;
    json_object_set_new(object, "names",
                        json_pack("{s:{s:o, s:o}, s:{s:o, s:o}}", "endings", "always",
                                  endings_json(hinge, closing, CLOSES_ALWAYS), "sometimes",
                                  endings_json(hinge, closing, CLOSES_SOMETIMES), "clauses", "always",
                                  clauses_json(hinge, closing, CLOSES_ALWAYS), "sometimes",
                                  clauses_json(hinge, closing, CLOSES_SOMETIMES)));
    return object;
}

static void print_json(const Hinge *hinge) {
    json_t *choices = json_array();
    for (uint32_t i = 0; i < hinge->book->choice_count; i++)
        if (closings_of(hinge->closings, (ChoiceId){i})->states)
            json_array_append_new(choices, choice_json(hinge, (ChoiceId){i}));
    command_json(json_pack("{s:s, s:i, s:b, s:o}", "scenario", hinge->book->name, "endings",
                           (int)prospects_endings(hinge->prospects), "exact", hinge->book->sitting_count == 0,
                           "choices", choices));
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static Graph *whole_graph(Explored *explored) {
    Error err;
    Graph *graph = graph_new(explored);
    if (graph) return graph;
    error_set(&err, "What choices close is known only when all was explored: leave out --max-states, and where courts "
                    "bargain --no-mask.");
    command_fault(STATUS_FAILED, &err);
    return NULL;
}

int hinge_report(const Options *options, const Book *book, Explored *explored) {
    Graph *graph = whole_graph(explored);
    if (!graph) return STATUS_FAILED;
    Prospects *prospects = prospects_new(graph);
    Closings *closings = closings_new(prospects, graph);
    Hinge hinge = {book, prospects, closings, options->value[OPTION_FULL] != NULL};
    if (options->value[OPTION_JSON])
        print_json(&hinge);
    else
        print_words(&hinge);
    closings_free(closings);
    prospects_free(prospects);
    graph_free(graph);
    return STATUS_GOOD;
}

/* Replaced whole, so that a game that has it mapped keeps the old one. */
static bool write_index(Explored *explored, const Graph *graph, const Prospects *prospects, const char *path,
                        Error *err) {
    StrBuf bytes = {0};
    bool good = index_write(explored, graph, prospects, command_version(), &bytes, err) &&
                publish(path, strbuf_str(&bytes), err);
    if (good)
        command_print(stderr, "Wrote %s: what is within reach of %u states, %zu bytes.\n", path, graph_states(graph),
                      bytes.len);
    strbuf_free(&bytes);
    return good;
}

/* The file named, or the one beside the scenario. */
static bool index_path(const Options *options, StrBuf *path, Error *err) {
    StrBuf scenario = {0};
    const char *file = options->value[OPTION_INDEX];
    bool good = file[0] || paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &scenario, err);
    if (file[0])
        strbuf_puts(path, file);
    else if (good && bundle_is(scenario.at))
        good = error_set(err, "%s is a bundle, which has its index in it; --index=FILE says where another is to go.",
                         scenario.at);
    else if (good)
        beside_path(scenario.at, BESIDE_INDEX, path);
    strbuf_free(&scenario);
    return good;
}

int hinge_index(const Options *options, Explored *explored) {
    Error err;
    StrBuf path = {0};
    Graph *graph = whole_graph(explored);
    if (!graph) return STATUS_FAILED;
    Prospects *prospects = prospects_new(graph);
    bool good = index_path(options, &path, &err) && write_index(explored, graph, prospects, path.at, &err);
    prospects_free(prospects);
    graph_free(graph);
    strbuf_free(&path);
    return good ? STATUS_GOOD : command_fault(STATUS_FAULT, &err);
}
