/* cmd_check.c - `chanyuan check SCENARIO` and `chanyuan list`: mistakes with file and line; what scenarios there are.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/paths.h"
#include "base/mem.h"
#include "check/lint.h"

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

static void print_json(const char *scenario, const Diags *diags) {
    json_t *list = json_array();
    for (size_t i = 0; i < diags_count(diags); i++) json_array_append_new(list, diag_json(diags_at(diags, i)));
    json_t *report = json_pack("{s:s, s:I, s:o}", "scenario", scenario, "errors", (json_int_t)diags_errors(diags),
                               "diagnostics", list);
    command_json(report);
}

static int check_path(const Options *options, const char *name, const char *path) {
    Diags *diags = diags_new();
    Pack *pack = pack_load(path, diags);
    if (pack) lint_book(pack_book(pack), diags);
    diags_sort(diags);
    if (options->value[OPTION_JSON])
        print_json(name, diags);
    else
        print_diags(diags);
    int status = diags_errors(diags) ? STATUS_FAULT : STATUS_GOOD;
    pack_free(pack);
    diags_free(diags);
    return status;
}

static int check(const Options *options) {
    StrBuf path = {0};
    Error err;
    if (options->count != 1) return command_misused("check takes one scenario.");
    const char *name = options->arguments[0];
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &err);
    int status = found ? check_path(options, name, path.at) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_check = {"check", "SCENARIO", "every mistake of a scenario, with file and line",
                                  1u << OPTION_JSON | 1u << OPTION_SCRIPTS, check};

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
