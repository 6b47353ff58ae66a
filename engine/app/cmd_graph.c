/* cmd_graph.c - `chanyuan graph SCENARIO`: the story as it was explored, drawn. */
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/exploring.h"
#include "check/chart.h"

typedef void Drawer(const Chart *chart, StrBuf *out);

/* NULL with a sentence when there is no such form. */
static Drawer *find_drawer(const char *form, Error *err) {
    static const char *const names[] = {"text", "dot", "mermaid"};
    static Drawer *const drawers[] = {chart_text, chart_dot, chart_mermaid};
    enum { FORMS = sizeof names / sizeof names[0] };
    for (int i = 0; i < FORMS; i++)
        if (!form || strcmp(form, names[i]) == 0) return drawers[i];
    error_near(err, str(form), names, FORMS, "--format takes text, dot or mermaid, not %.40s.", form);
    return NULL;
}

static int draw(const Options *options, const Book *book, Drawer *drawer) {
    Error err;
    ExploreOptions how;
    StrBuf drawing = {0};
    uint64_t told = 0;
    if (!exploring_how(options, book, &how, &err)) return command_fault(STATUS_USAGE, &err);
    how.progress = exploring_progress;
    how.ctx = &told;
    how.no_games = true;
    Explored *explored = explore(book, &how);
    Chart *chart = chart_new(explored, book);
    explored_free(explored);
    drawer(chart, &drawing);
    command_print(stdout, "%s", strbuf_text(&drawing));
    int status = chart->proved ? STATUS_GOOD : STATUS_FAILED;
    chart_free(chart);
    strbuf_free(&drawing);
    return status;
}

static int graph_command(const Options *options) {
    Error err;
    if (options->count != 1) return command_misused("graph takes one scenario.");
    Drawer *drawer = find_drawer(options->value[OPTION_FORMAT], &err);
    if (!drawer) return command_fault(STATUS_USAGE, &err);
    Pack *pack = command_load(options, options->arguments[0]);
    if (!pack) return STATUS_FAULT;
    int status = exploring_sound(pack_book(pack)) ? draw(options, pack_book(pack), drawer) : STATUS_FAULT;
    pack_free(pack);
    return status;
}

const CommandRow command_graph = {"graph", "SCENARIO", "draw scenes and choices, with how often each can be taken",
                                  OPTION_BIT(OPTION_SCRIPTS) | OPTION_BIT(OPTION_MAX_STATES) | OPTION_BIT(OPTION_ROLE) |
                                      OPTION_BIT(OPTION_FORMAT),
                                  graph_command};
