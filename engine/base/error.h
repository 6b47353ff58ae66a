/* error.h - the two ways the outside world can fail us.
 *
 * An Error is one sentence a user can act on, kept by value: a file that won't open, a save that is
 * damaged. Diags are the plural: an author's mistakes, gathered so that one run shows all of them.
 * Our own bugs are asserts; lack of memory ends the program (mem.h). There is no global last error. */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

enum { ERROR_MAX = 768 };

typedef struct Error {
    char text[ERROR_MAX]; /* empty while nothing failed; cut at a character, never in the middle of one */
} Error;

/* Fills err (which may be NULL) and returns false, so that a failing function can end
 * with `return error_set(err, ...)`. */
bool error_set(Error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The same for a name that means nothing: asks "Did you mean …?" when one of `count` names is near (str_nearest). */
bool error_near(Error *err, Str wrong, const char *const *names, size_t count, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

typedef enum DiagLevel { DIAG_ERROR, DIAG_WARNING } DiagLevel;

/* One complaint about an author's file. All text is owned by the Diags. */
typedef struct Diag {
    const char *file; /* as the author knows it: relative to the pack */
    int line;         /* from 1; 0 when the complaint is about the whole file */
    const char *code; /* "E101", "W203": stable, documented in scripts/errors.md */
    DiagLevel level;  /* by the first letter of the code */
    const char *text; /* one sentence */
    const char *hint; /* one sentence, or "" */
} Diag;

typedef struct Diags Diags;

Diags *diags_new(void);
void diags_free(Diags *diags);

/* Adds a complaint; code[0] is 'E' or 'W'. Beyond 1,000 complaints only the count grows. The strings are copied and
 * made safe for a terminal. hint may be NULL. */
void diags_add(Diags *diags, const char *file, int line, const char *code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* Complaints kept so far, in the order of file and line after diags_sort. */
size_t diags_count(const Diags *diags);
const Diag *diags_at(const Diags *diags, size_t index);
size_t diags_errors(const Diags *diags); /* how many are errors, those not kept included */
void diags_sort(Diags *diags);           /* by file, line, code; equal complaints become one */

/* Writes `file:line: code: sentence. hint` into out (always ended by NUL). */
void diag_format(const Diag *diag, char *out, size_t size);

#endif
