/* cli.c - finds the command; `chanyuan` alone plays. */
#include "app/cli.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/utf8.h"

#ifndef CHANYUAN_VERSION
#define CHANYUAN_VERSION "0.1.0"
#endif

static const CommandRow *const commands[] = {&command_play,   &command_list, &command_check, &command_explore,
                                             &command_replay, &command_test, &command_treaty};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

void command_print(FILE *to, const char *format, ...) {
    char text[4096];
    StrBuf safe = {0};
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    utf8_safe(&safe, str(text));
    fputs(strbuf_text(&safe), to);
    strbuf_free(&safe);
}

int command_fault(int status, const Error *err) {
    command_print(stderr, "chanyuan: %s\n", err->text);
    return status;
}

Pack *command_load(const Options *options, const char *name) {
    StrBuf path = {0};
    Error err;
    char line[2048];
    if (!paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &err)) {
        command_fault(0, &err);
        return NULL;
    }
    Diags *diags = diags_new();
    Pack *pack = pack_load(path.at, diags);
    diags_sort(diags);
    for (size_t i = 0; !pack && i < diags_count(diags); i++) {
        diag_format(diags_at(diags, i), line, sizeof line);
        command_print(stderr, "%s\n", line);
    }
    diags_free(diags);
    strbuf_free(&path);
    return pack;
}

static const CommandRow *find(const char *name) {
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(commands[i]->name, name) == 0) return commands[i];
    return NULL;
}

static int usage(FILE *to) {
    fprintf(to, "Two Sons of Heaven, a game of historical diplomacy\n\nusage: chanyuan [COMMAND] [OPTIONS]\n\n");
    for (int i = 0; i < COMMANDS; i++)
        fprintf(to, "  chanyuan %-8s %-20s %s\n", commands[i]->name, commands[i]->arguments, commands[i]->doc);
    fprintf(to, "\n`chanyuan` alone plays. `chanyuan COMMAND --help` lists a command's options.\n");
    return to == stdout ? STATUS_GOOD : STATUS_USAGE;
}

static int command_help(const CommandRow *command) {
    printf("usage: chanyuan %s %s [OPTIONS]\n\n  %s\n\n", command->name, command->arguments, command->doc);
    options_help(command->known);
    return STATUS_GOOD;
}

static int no_command(const char *word) {
    Error err;
    const char *names[COMMANDS];
    for (int i = 0; i < COMMANDS; i++) names[i] = commands[i]->name;
    const char *near = str_nearest(str(word), names, COMMANDS);
    error_set(&err, "There is no command %.60s.%s%s%s", word, near ? " Did you mean " : "", near ? near : "",
              near ? "?" : " `chanyuan --help` lists them.");
    return command_fault(STATUS_USAGE, &err);
}

static int run(const CommandRow *command, int argc, char **argv) {
    Options options;
    Error err;
    if (!options_parse(argc, argv, command->known | 1u << OPTION_HELP, &options, &err))
        return command_fault(STATUS_USAGE, &err);
    if (options.value[OPTION_HELP]) return command_help(command);
    return command->run(&options);
}

/* A first word that isn't a command is a scenario to play, when there is one of that name. */
static bool names_scenario(const char *word) {
    StrBuf path = {0};
    bool is = paths_scenario(NULL, word, &path, NULL);
    strbuf_free(&path);
    return is;
}

int cli_run(int argc, char **argv) {
    if (argc < 2) return run(&command_play, 0, argv);
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) return usage(stdout);
    if (strcmp(argv[1], "--version") == 0) return printf("chanyuan %s\n", CHANYUAN_VERSION), STATUS_GOOD;
    const CommandRow *command = find(argv[1]);
    if (command) return run(command, argc - 2, argv + 2);
    if (argv[1][0] == '-' || names_scenario(argv[1])) return run(&command_play, argc - 1, argv + 1);
    return no_command(argv[1]);
}
