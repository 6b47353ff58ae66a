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
    uint32_t known; /* options */
    int (*run)(const Options *options);
} CommandRow;

extern const CommandRow command_play, command_list, command_check, command_explore, command_replay, command_test,
    command_treaty;

/* Finds, loads and returns a scenario; on failure its mistakes or a sentence go to stderr and NULL is returned.
 * Warnings are kept quiet. */
Pack *command_load(const Options *options, const char *name);

int command_fault(int status, const Error *err); /* prints "chanyuan: sentence" to stderr; returns status */

/* Prints text that came from outside, made safe for a terminal. */
void command_print(FILE *to, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
