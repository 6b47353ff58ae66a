/* command.h - the program's commands: one row each, one file each. */
#ifndef APP_COMMAND_H
#define APP_COMMAND_H

#include <stdio.h>

#include "app/options.h"
#include "script/load.h"

enum { /* exit statuses */
       STATUS_GOOD = 0,
       STATUS_USAGE = 1,
       STATUS_FAULT = 2,  /* the scenario or a file is at fault */
       STATUS_FAILED = 3, /* a property doesn't hold */
       STATUS_OURS = 4,
};

typedef struct CommandRow {
    const char *name, *arguments, *doc;
    uint64_t known; /* options: OPTION_BIT of each */
    int (*run)(const Options *options);
} CommandRow;

extern const CommandRow command_play, command_list, command_check, command_explore, command_replay, command_test,
    command_treaty, command_new, command_info, command_meta, command_why, command_graph, command_strings, command_watch,
    command_pack, command_sources;

/* Finds and loads a scenario; free it with pack_free. On failure its mistakes or a sentence go to stderr, and NULL is
 * returned. Warnings are kept quiet. */
Pack *command_load(const Options *options, const char *name);

Pack *command_read(const Options *options, const char *path, Diags *diags); /* loads what was found, mistakes and all */

/* The same with the condition of --where to ask about (pack_load_asking). Of its mistakes err tells the first. */
Pack *command_load_asking(const Options *options, const char *path, const Guard **guard, Error *err);

/* Finds a role; false with a sentence, and the name that may have been meant. */
bool command_role(const Book *book, const char *name, RoleId *role, Error *err);

/* One line to stderr, made safe, and wrapped between words where that is a terminal. */
void command_complain(const char *text);

int command_fault(int status, const Error *err); /* prints "chanyuan: sentence" to stderr; returns status */
int command_misused(const char *sentence);       /* the same for a wrong command line */

/* Prints text that came from outside, made safe for a terminal. */
void command_print(FILE *to, const char *format, ...) __attribute__((format(printf, 2, 3)));

struct Label;
void command_label(const Book *book, const struct Label *label,
                   int columns); /* prints it; columns as of layout_plain */
void command_front_label(const Book *book, const struct Label *label,
                         int columns); /* the same, before play: the first of it */

struct json_t;
void command_json(struct json_t *report); /* prints and frees it */

const char *command_version(void); /* "0.1.0" */
bool command_utf8(void);           /* whether text in the present locale is UTF-8 */

#endif
