/* cmd_sources.c - `chanyuan sources SCENARIO`: its sources as Markdown, to hand out. */
#include <stdio.h>

#include "app/command.h"
#include "app/paths.h"
#include "view/handout.h"

static int print_sources(const Options *options, const char *path) {
    Pack *pack = command_load(options, path);
    if (!pack) return STATUS_FAULT;
    const Book *book = pack_book(pack);
    StrBuf sheet = {0};
    Error err;
    int status = STATUS_GOOD;
    if (book->source_count) {
        handout_sources(book, &sheet);
        command_print(stdout, "%s", strbuf_text(&sheet));
    } else {
        error_set(&err, "“%s” names no sources.", book->title);
        status = command_fault(STATUS_FAULT, &err);
    }
    strbuf_free(&sheet);
    pack_free(pack);
    return status;
}

static int sources_command(const Options *options) {
    StrBuf path = {0};
    Error err;
    if (options->count != 1) return command_misused("sources takes one scenario.");
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &path, &err);
    int status = found ? print_sources(options, path.at) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_sources = {"sources", "SCENARIO",
                                    "its sources, how far to trust each, what rests on it (Markdown)",
                                    OPTION_BIT(OPTION_SCRIPTS), sources_command};
