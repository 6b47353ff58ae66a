/* error.c - sentences about what failed, and lists of complaints about an author's files.
 *
 * Whatever goes in may quote names and text from files we don't trust, so all of it is made safe for a terminal here,
 * once, and not by each of those who print it. */
#include "base/error.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"

enum { DIAGS_KEPT = 1000 };

struct Diags {
    Arena *arena;
    Diag *items;
    size_t count, cap;
    size_t errors;
};

/* The formatted sentence, safe for a terminal. The arguments may point into the place it will be put. */
static StrBuf sentence(const char *format, va_list args) {
    StrBuf raw = {0}, safe = {0};
    strbuf_vprintf(&raw, format, args);
    utf8_safe(&safe, strbuf_str(&raw));
    strbuf_free(&raw);
    return safe;
}

/* Copies as much as fits, never part of a character, and ends it with NUL. */
static void copy_cut(char *out, size_t size, Str text) {
    if (size == 0) return;
    size_t len = utf8_fitting(text, size - 1);
    memcpy(out, text.at, len);
    out[len] = '\0';
}

bool error_set(Error *err, const char *format, ...) {
    if (!err) return false;
    va_list args;
    va_start(args, format);
    StrBuf text = sentence(format, args);
    va_end(args);
    copy_cut(err->text, sizeof err->text, strbuf_str(&text));
    strbuf_free(&text);
    return false;
}

bool error_near(Error *err, Str wrong, const char *const *names, size_t count, const char *format, ...) {
    StrBuf text = {0};
    va_list args;
    va_start(args, format);
    strbuf_vprintf(&text, format, args);
    va_end(args);
    const char *near = str_nearest(wrong, names, count);
    if (near) strbuf_printf(&text, " Did you mean %s?", near);
    error_set(err, "%s", strbuf_text(&text));
    strbuf_free(&text);
    return false;
}

Diags *diags_new(void) {
    Diags *diags = mem_alloc(sizeof *diags);
    diags->arena = arena_new();
    return diags;
}

void diags_free(Diags *diags) {
    if (!diags) return;
    arena_free(diags->arena);
    free(diags->items);
    free(diags);
}

/* Safe text on one line: a newline in a complaint could pass for the beginning of another. */
static const char *keep(Diags *diags, Str safe) {
    char *text = arena_text(diags->arena, safe.at, safe.len);
    for (char *at = text; *at; at++) {
        if (*at == '\n') *at = ' ';
    }
    return text;
}

static const char *keep_unsafe(Diags *diags, const char *text) {
    StrBuf safe = {0};
    utf8_safe(&safe, str(text));
    const char *kept = keep(diags, strbuf_str(&safe));
    strbuf_free(&safe);
    return kept;
}

void diags_add(Diags *diags, const char *file, int line, const char *code, const char *hint, const char *format, ...) {
    DiagLevel level = code[0] == 'W' ? DIAG_WARNING : DIAG_ERROR;
    if (level == DIAG_ERROR) diags->errors++;
    if (diags->count >= DIAGS_KEPT) return;
    va_list args;
    va_start(args, format);
    StrBuf text = sentence(format, args);
    va_end(args);
    diags->items = mem_grow(diags->items, diags->count, &diags->cap, sizeof *diags->items);
    diags->items[diags->count++] = (Diag){
        .file = keep_unsafe(diags, file),
        .line = line,
        .code = keep_unsafe(diags, code),
        .level = level,
        .text = keep(diags, strbuf_str(&text)),
        .hint = keep_unsafe(diags, hint),
    };
    strbuf_free(&text);
}

size_t diags_count(const Diags *diags) {
    return diags->count;
}

const Diag *diags_at(const Diags *diags, size_t index) {
    return &diags->items[index];
}

size_t diags_errors(const Diags *diags) {
    return diags->errors;
}

static int compare(const void *left, const void *right) {
    const Diag *a = left, *b = right;
    int order = strcmp(a->file, b->file);
    if (!order) order = (a->line > b->line) - (a->line < b->line);
    if (!order) order = strcmp(a->code, b->code);
    if (!order) order = strcmp(a->text, b->text);
    return order ? order : strcmp(a->hint, b->hint);
}

void diags_sort(Diags *diags) {
    if (diags->count == 0) return;
    qsort(diags->items, diags->count, sizeof *diags->items, compare);
    size_t kept = 1;
    for (size_t i = 1; i < diags->count; i++) {
        const Diag *diag = &diags->items[i];
        if (compare(&diags->items[kept - 1], diag) != 0) {
            diags->items[kept++] = *diag;
        } else if (diag->level == DIAG_ERROR) {
            diags->errors--;
        }
    }
    diags->count = kept;
}

void diag_format(const Diag *diag, char *out, size_t size) {
    StrBuf text = {0};
    strbuf_puts(&text, diag->file);
    if (diag->line > 0) strbuf_printf(&text, ":%d", diag->line);
    strbuf_printf(&text, ": %s: %s", diag->code, diag->text);
    if (diag->hint[0]) strbuf_printf(&text, " %s", diag->hint);
    copy_cut(out, size, strbuf_str(&text));
    strbuf_free(&text);
}
