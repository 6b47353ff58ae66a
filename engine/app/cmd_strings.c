/* cmd_strings.c - `chanyuan strings SCENARIO`: all that it says, as a template for gettext. */
#include <stdio.h>

#include "app/command.h"
#include "app/paths.h"

static int print_strings(const Options *options, const char *path) {
    char line[2048];
    StrBuf pot = {0};
    Diags *diags = diags_new();
    PackFinder finder = paths_finder(options->value[OPTION_SCRIPTS]);
    bool good = pack_strings(&(PackWish){.path = path, .finder = &finder}, &pot, diags);
    for (size_t i = 0; !good && i < diags_count(diags); i++) {
        diag_format(diags_at(diags, i), line, sizeof line);
        command_complain(line);
    }
    if (good) command_print(stdout, "%s", strbuf_text(&pot));
    diags_free(diags);
    strbuf_free(&pot);
    return good ? STATUS_GOOD : STATUS_FAULT;
}

static int strings_command(const Options *options) {
    StrBuf path = {0};
    Error err;
    if (options->count != 1) return command_misused("strings takes one scenario.");
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &path, &err);
    int status = found ? print_strings(options, path.at) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_strings = {"strings", "SCENARIO", "all that it says, as a template for translators (POT)",
                                    OPTION_BIT(OPTION_SCRIPTS), strings_command};
