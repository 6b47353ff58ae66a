/* lint_parts.h - what the files that make up the lint share; private to lint*.c. */
#ifndef CHECK_LINT_PARTS_H
#define CHECK_LINT_PARTS_H

#include "base/codes.h"
#include "check/lint.h"
#include "check/uses.h"

typedef struct Lint {
    const Book *book;
    const Uses *uses;
    Diags *diags;
} Lint;

void lint_say(const Lint *lint, Where where, Code code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Facts that the engine changes and reads by itself: its own, those of clauses, due events, tables and their outcomes,
 * and of choices taken. */
bool lint_is_engines(const Book *book, FactId fact);

void lint_tables(const Lint *lint); /* tables, outcomes, tokens */

#endif
