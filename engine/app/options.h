/* options.h - a command line taken apart: one table of options, and which commands know them. */
#ifndef APP_OPTIONS_H
#define APP_OPTIONS_H

#include "base/error.h"

typedef enum Option {
    OPTION_HELP,
    OPTION_JSON,
    OPTION_PLAIN,
    OPTION_ROLE,
    OPTION_SEED,
    OPTION_SIZE,
    OPTION_SAVE,
    OPTION_SCRIPTS,
    OPTION_COLOR,
    OPTION_MAX_STATES,
    OPTION_NO_MASK,
    OPTION_WITNESS,
    OPTION_NO_SAVE,
    OPTION_STATE,
    OPTION_WITH,
    OPTION_DEAL,
    OPTION_ALL,
    OPTION_TALK,
    OPTION_DEBRIEF,
    OPTION_TEMPLATE,
    OPTION_INTO,
    OPTION_ANNOTATIONS,
    OPTION_REFERENCE,
    OPTION_HINGE,
    OPTION_FULL,
    OPTION_EXACT,
    OPTION_RANDOM,
    OPTION_POLICY,
    OPTION_FORMAT,
    OPTION_PLAY,
    OPTION_AT,
    OPTION_WHERE,
    OPTION_CERTIFICATE,
    OPTION_VERIFY,
    OPTION_SHRINK,
    OPTION_UPDATE,
    OPTION_INDEX,
    OPTION_OUTPUT,
    OPTION_AGAINST,
    OPTION_THREADS,
    OPTION_MARGIN,
    OPTION_FORCE,
    OPTION_COUNT
} Option;

#define OPTION_BIT(option) (UINT64_C(1) << (option)) /* as in `known` below */

typedef struct Options {
    const char *value[OPTION_COUNT]; /* "" without a value, NULL when not given */
    const char *const *arguments;    /* what isn't an option */
    int count;
} Options;

/* Takes argv apart in place: options and arguments point into it. `known`: bits OPTION_BIT. False with a sentence that
 * names the offending word and suggests a near one. */
bool options_parse(int argc, char **argv, uint64_t known, Options *options, Error *err);

/* A whole number that an option gives; `otherwise` when it isn't given. False when it is none, or beyond `most`. */
bool options_number(const Options *options, Option option, uint64_t otherwise, uint64_t most, uint64_t *number,
                    Error *err);

/* The lines of --help for the known options. */
void options_help(uint64_t known);

#endif
