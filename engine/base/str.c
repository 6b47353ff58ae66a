/* str.c - borrowed text, growing text, and the nearest of several names.
 *
 * A StrBuf keeps one byte more than its length for the closing NUL, from the first addition on. */
#include "base/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

Str str(const char *text) {
    return text ? (Str){text, strlen(text)} : (Str){"", 0};
}

Str str_of(const char *at, size_t len) {
    return at ? (Str){at, len} : (Str){"", 0};
}

int str_compare(Str a, Str b) {
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_equal(Str a, Str b) {
    return a.len == b.len && str_compare(a, b) == 0;
}

bool str_is(Str a, const char *b) {
    return str_equal(a, str(b));
}

bool str_starts(Str text, const char *with) {
    size_t len = strlen(with);
    return text.len >= len && (len == 0 || memcmp(text.at, with, len) == 0);
}

static bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

Str str_trim(Str text) {
    while (text.len && is_blank(text.at[0])) text = (Str){text.at + 1, text.len - 1};
    while (text.len && is_blank(text.at[text.len - 1])) text.len--;
    return text;
}

bool str_split(Str *rest, char at, Str *part) {
    if (rest->len == 0) return false;
    const char *found = memchr(rest->at, at, rest->len);
    size_t len = found ? (size_t)(found - rest->at) : rest->len;
    size_t taken = found ? len + 1 : len;
    *part = (Str){rest->at, len};
    *rest = (Str){rest->at + taken, rest->len - taken};
    return true;
}

bool str_int(Str text, int64_t *value) {
    bool negative = text.len > 0 && text.at[0] == '-';
    size_t i = negative ? 1 : 0;
    if (i == text.len) return false;
    int64_t sum = 0; /* kept negative, where int64 reaches one further */
    for (; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') return false;
        if (__builtin_mul_overflow(sum, 10, &sum)) return false;
        if (__builtin_sub_overflow(sum, text.at[i] - '0', &sum)) return false;
    }
    if (!negative && sum == INT64_MIN) return false;
    *value = negative ? sum : -sum;
    return true;
}

char *str_copy(Str text) {
    char *copy = mem_alloc(text.len + 1);
    if (text.len) memcpy(copy, text.at, text.len);
    return copy;
}

/* Neither length is beyond PTRDIFF_MAX, so their sum can't wrap. */
static void reserve(StrBuf *buf, size_t more) {
    size_t last = buf->len + more; /* the place of the NUL */
    buf->at = mem_grow(buf->at, last, &buf->cap, 1);
}

void strbuf_add(StrBuf *buf, Str text) {
    reserve(buf, text.len);
    if (text.len) memcpy(buf->at + buf->len, text.at, text.len);
    buf->len += text.len;
    buf->at[buf->len] = '\0';
}

void strbuf_puts(StrBuf *buf, const char *text) {
    strbuf_add(buf, str(text));
}

void strbuf_char(StrBuf *buf, char c) {
    strbuf_add(buf, (Str){&c, 1});
}

void strbuf_int(StrBuf *buf, int64_t value) {
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0) digits[--at] = '-';
    strbuf_add(buf, (Str){digits + at, sizeof digits - at});
}

void strbuf_vprintf(StrBuf *buf, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    size_t more = len < 0 ? 0 : (size_t)len;
    reserve(buf, more);
    vsnprintf(buf->at + buf->len, more + 1, format, args);
    buf->len += more;
}

void strbuf_printf(StrBuf *buf, const char *format, ...) {
    va_list args;
    va_start(args, format);
    strbuf_vprintf(buf, format, args);
    va_end(args);
}

void strbuf_clear(StrBuf *buf) {
    buf->len = 0;
    if (buf->at) buf->at[0] = '\0';
}

void strbuf_free(StrBuf *buf) {
    free(buf->at);
    *buf = (StrBuf){0};
}

const char *strbuf_text(const StrBuf *buf) {
    return buf->at ? buf->at : "";
}

Str strbuf_str(const StrBuf *buf) {
    return (Str){strbuf_text(buf), buf->len};
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/* One row of the table of distances between the beginnings of two words; rows[0] is filled from the two rows above it.
 */
static void distance_row(size_t *const rows[3], Str a, Str b, size_t i) {
    rows[0][0] = i;
    for (size_t j = 1; j <= b.len; j++) {
        size_t swap = a.at[i - 1] == b.at[j - 1] ? 0 : 1;
        size_t best = least(least(rows[1][j] + 1, rows[0][j - 1] + 1), rows[1][j - 1] + swap);
        bool crossed = i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1];
        rows[0][j] = crossed ? least(best, rows[2][j - 2] + 1) : best;
    }
}

/* Insertions, deletions, replacements and swaps of neighbours between two words. */
static size_t distance(Str a, Str b) {
    size_t width = b.len + 1;
    size_t *table = mem_alloc(3 * width * sizeof *table);
    size_t *rows[3] = {table, table + width, table + 2 * width};
    for (size_t j = 0; j <= b.len; j++) rows[0][j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t *oldest = rows[2];
        rows[2] = rows[1];
        rows[1] = rows[0];
        rows[0] = oldest;
        distance_row(rows, a, b, i);
    }
    size_t result = rows[0][b.len];
    free(table);
    return result;
}

const char *str_nearest(Str wrong, const char *const *names, size_t count) {
    const char *nearest = NULL;
    size_t limit = wrong.len / 3;
    for (size_t i = 0; i < count; i++) {
        Str name = str(names[i]);
        size_t apart = name.len > wrong.len ? name.len - wrong.len : wrong.len - name.len;
        if (apart > limit) continue;
        size_t far = distance(wrong, name);
        if (far > limit) continue;
        nearest = names[i];
        if (far == 0) break;
        limit = far - 1; /* only something nearer may replace it */
    }
    return nearest;
}
