/* cli.c - finds the command; `chanyuan` alone plays. */
#include "app/cli.h"

#include <jansson.h>
#include <langinfo.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "app/command.h"
#include "app/paths.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "view/layout.h"

#ifndef CHANYUAN_VERSION
#define CHANYUAN_VERSION "0.1.0"
#endif

static const CommandRow *const commands[] = {&command_play,    &command_list,  &command_check,  &command_explore,
                                             &command_replay,  &command_test,  &command_treaty, &command_new,
                                             &command_info,    &command_meta,  &command_why,    &command_graph,
                                             &command_strings, &command_watch, &command_pack,   &command_sources};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

void command_print(FILE *to, const char *format, ...) {
    StrBuf text = {0}, safe = {0};
    va_list args;
    va_start(args, format);
    strbuf_vprintf(&text, format, args);
    va_end(args);
    utf8_safe(&safe, strbuf_str(&text));
    fputs(strbuf_text(&safe), to);
    strbuf_free(&text);
    strbuf_free(&safe);
}

/* How wide a terminal stderr is; 0: it is none. --size and whoever else sets COLUMNS knows better. */
static int complaint_columns(void) {
    struct winsize size;
    int64_t told;
    if (!isatty(STDERR_FILENO)) return 0;
    if (getenv("COLUMNS") && str_int(str(getenv("COLUMNS")), &told) && told >= 20 && told <= 400) return (int)told;
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20 ? size.ws_col : 0;
}

void command_complain(const char *text) {
    StrBuf lines = {0};
    int columns = complaint_columns();
    if (columns)
        layout_plain_text(str(text), (Style){.ascii = !command_utf8()}, columns, &lines);
    else
        strbuf_printf(&lines, "%s\n", text);
    command_print(stderr, "%s", strbuf_text(&lines));
    strbuf_free(&lines);
}

static void complain_of(const char *who, const char *text) {
    StrBuf line = {0};
    strbuf_printf(&line, "%s%s", who, text);
    command_complain(line.at);
    strbuf_free(&line);
}

void command_json(json_t *report) {
    json_dumpf(report, stdout, JSON_INDENT(1));
    puts("");
    json_decref(report);
}

const char *command_version(void) {
    return CHANYUAN_VERSION;
}

int command_fault(int status, const Error *err) {
    complain_of("chanyuan: ", err->text);
    return status;
}

int command_misused(const char *sentence) {
    complain_of("chanyuan: ", sentence);
    return STATUS_USAGE;
}

bool command_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

Pack *command_read(const Options *options, const char *path, Diags *diags) {
    PackFinder finder = paths_finder(options->value[OPTION_SCRIPTS]);
    return pack_load_as(&(PackWish){.path = path, .finder = &finder}, diags);
}

static Pack *load_path(const Options *options, const char *path) {
    char line[2048];
    Diags *diags = diags_new();
    Pack *pack = command_read(options, path, diags);
    diags_sort(diags);
    for (size_t i = 0; !pack && i < diags_count(diags); i++) {
        diag_format(diags_at(diags, i), line, sizeof line);
        command_complain(line);
    }
    diags_free(diags);
    return pack;
}

Pack *command_load(const Options *options, const char *name) {
    StrBuf path = {0};
    Error err;
    Pack *pack = NULL;
    if (paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &err))
        pack = load_path(options, path.at);
    else
        command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return pack;
}

Pack *command_load_asking(const Options *options, const char *path, const Guard **guard, Error *err) {
    char line[ERROR_MAX] = "";
    Diags *diags = diags_new();
    PackFinder finder = paths_finder(options->value[OPTION_SCRIPTS]);
    PackWish wish = {.path = path, .finder = &finder, .condition = options->value[OPTION_WHERE], .guard = guard};
    Pack *pack = pack_load_as(&wish, diags);
    diags_sort(diags);
    for (size_t i = 0; !pack && i < diags_count(diags) && !line[0]; i++)
        if (diags_at(diags, i)->level == DIAG_ERROR) diag_format(diags_at(diags, i), line, sizeof line);
    if (!pack) error_set(err, "%s", line);
    diags_free(diags);
    return pack;
}

bool command_role(const Book *book, const char *name, RoleId *role, Error *err) {
    enum { NAMES_MOST = 64 };
    const char *names[NAMES_MOST];
    uint32_t count = book->role_count < NAMES_MOST ? book->role_count : NAMES_MOST;
    *role = book_role(book, str(name));
    if (role->at != ID_NONE) return true;
    for (uint32_t i = 0; i < count; i++) names[i] = book->roles[i].name;
    return error_near(err, str(name), names, count, "%s has no role %.60s.", book->name, name);
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
    fprintf(to,
            "\n`chanyuan` alone plays, and so does `chanyuan SCENARIO`. `chanyuan COMMAND --help` lists a command's "
            "options.\n`chanyuan --version` tells the version.\n");
    return to == stdout ? STATUS_GOOD : STATUS_USAGE;
}

static int command_help(const CommandRow *command) {
    const char *blank = command->arguments[0] ? " " : "";
    printf("usage: chanyuan %s%s%s [OPTIONS]\n\n  %s\n\n", command->name, blank, command->arguments, command->doc);
    options_help(command->known);
    return STATUS_GOOD;
}

static int no_command(const char *word) {
    Error err;
    const char *names[COMMANDS];
    for (int i = 0; i < COMMANDS; i++) names[i] = commands[i]->name;
    error_near(&err, str(word), names, COMMANDS, "There is no command %.60s; `chanyuan --help` lists them.", word);
    return command_fault(STATUS_USAGE, &err);
}

static int run(const CommandRow *command, int argc, char **argv) {
    Options options;
    Error err;
    if (!options_parse(argc, argv, command->known | OPTION_BIT(OPTION_HELP), &options, &err))
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
    if (strcmp(argv[1], "--version") == 0) {
        printf("chanyuan %s\n", CHANYUAN_VERSION);
        return STATUS_GOOD;
    }
    const CommandRow *command = find(argv[1]);
    if (command) return run(command, argc - 2, argv + 2);
    if (argv[1][0] == '-' || names_scenario(argv[1])) return run(&command_play, argc - 1, argv + 1);
    return no_command(argv[1]);
}
