/* str.h - text as pointer and length, and text that grows.
 *
 * A Str borrows: it owns nothing and need not end in NUL. A StrBuf owns its bytes (free it with strbuf_free), and they
 * end in NUL. It begins as {0}. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Str {
    const char *at;
    size_t len;
} Str;

typedef struct StrBuf {
    char *at; /* NULL until something is added, if only ""; strbuf_text gives a C string at any time */
    size_t len, cap;
} StrBuf;

Str str(const char *text); /* NULL gives the empty Str */
Str str_of(const char *at, size_t len);
bool str_equal(Str a, Str b);
bool str_is(Str a, const char *b);
bool str_starts(Str text, const char *with);
int str_compare(Str a, Str b); /* by bytes, as strcmp */
Str str_trim(Str text);        /* without ASCII blanks at both ends */
/* Takes the part before `at` off the front of *rest; the last part when there is no `at`. False when *rest is empty. */
bool str_split(Str *rest, char at, Str *part);
bool str_int(Str text, int64_t *value); /* the whole of it a decimal number within int64 */
char *str_copy(Str text);               /* caller frees */

void strbuf_add(StrBuf *buf, Str text);
void strbuf_puts(StrBuf *buf, const char *text);
void strbuf_char(StrBuf *buf, char c);
void strbuf_int(StrBuf *buf, int64_t value);
void strbuf_printf(StrBuf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void strbuf_vprintf(StrBuf *buf, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void strbuf_clear(StrBuf *buf); /* empty, memory kept */
void strbuf_free(StrBuf *buf);
const char *strbuf_text(const StrBuf *buf);
Str strbuf_str(const StrBuf *buf);

/* The nearest of `count` names to `wrong`, for a "did you mean": at most a third of its letters differ (insertions,
 * deletions, swaps of neighbours count one each); NULL when none is near. Ties go to the first. */
const char *str_nearest(Str wrong, const char *const *names, size_t count);

#endif
