/* renew.c - all that can be written anew is, and then the script is played once more: what still fails is put back. So
 * nothing is written that doesn't hold. */
#include "app/renew.h"

#include <stdio.h>
#include <string.h>

#include "app/publish.h"

typedef struct Renewing {
    const Book *book;
    const Script *script;
    const char *file;
    Failures failures; /* of the script as it is */
    StrBuf text;       /* anew */
} Renewing;

static Failure *failure_at(const Failures *failures, int line) {
    for (size_t i = 0; i < failures->count; i++)
        if (failures->list[i].line == line) return &failures->list[i];
    return NULL;
}

/* "  ? " stays before it, and a carriage return after it. */
static void add_renewed(Str line, const char *renewed, StrBuf *out) {
    const char *mark = memchr(line.at, '?', line.len);
    bool cr = line.at[line.len - 1] == '\r';
    strbuf_printf(out, "%.*s? %s%s", (int)(mark - line.at), line.at, renewed, cr ? "\r" : "");
}

static void write_anew(Renewing *renewing) {
    Str text = strbuf_str(&renewing->script->text), rest = text, line;
    strbuf_clear(&renewing->text);
    for (int number = 1; str_split(&rest, '\n', &line); number++) {
        const Failure *failure = failure_at(&renewing->failures, number);
        if (failure && failure->renewed)
            add_renewed(line, failure->renewed, &renewing->text);
        else
            strbuf_add(&renewing->text, line);
        if (line.at + line.len < text.at + text.len) strbuf_char(&renewing->text, '\n');
    }
}

/* A move that fails, if any does. */
static const Failure *failed_move(const Renewing *renewing) {
    Str rest = strbuf_str(&renewing->script->text), line;
    for (int number = 1; str_split(&rest, '\n', &line); number++) {
        const Failure *failure = failure_at(&renewing->failures, number);
        line = str_trim(line);
        if (failure && line.at[0] != '?') return failure;
    }
    return NULL;
}

/* Gives how many expectations can't be written anew so that they hold. */
static size_t put_back(Renewing *renewing) {
    Failures still = {.list = NULL};
    Error err;
    write_anew(renewing);
    (void)script_play(renewing->book, renewing->script, strbuf_str(&renewing->text), renewing->file, &still, &err);
    size_t count = still.count;
    for (size_t i = 0; i < still.count; i++) {
        Failure *failure = failure_at(&renewing->failures, still.list[i].line);
        if (failure) failure->renewed = NULL;
    }
    failures_free(&still);
    write_anew(renewing);
    return count;
}

static void tell(const Renewing *renewing) {
    for (size_t i = 0; i < renewing->failures.count; i++) {
        const Failure *failure = &renewing->failures.list[i];
        if (failure->renewed)
            command_print(stdout, "%s:%d: “? %s” is now “? %s”.\n", renewing->file, failure->line, failure->expected,
                          failure->renewed);
        else
            command_print(stdout, "%s:%d: left as it is: expected %s; found: %s\n", renewing->file, failure->line,
                          failure->expected, failure->found);
    }
}

static bool renew(Renewing *renewing, Error *err) {
    const Failure *move = failed_move(renewing);
    if (move)
        return error_set(err, "%s:%d: nothing was written, because a move fails: “%s”; %s.", renewing->file, move->line,
                         move->expected, move->found);
    size_t left = put_back(renewing);
    if (left < renewing->failures.count && !publish(renewing->file, strbuf_str(&renewing->text), err)) return false;
    tell(renewing);
    return left == 0;
}

bool renew_file(const Book *book, const Script *script, const char *file, Error *err) {
    Renewing renewing = {.book = book, .script = script, .file = file};
    bool good = script_play(book, script, strbuf_str(&script->text), file, &renewing.failures, err);
    if (!good && renewing.failures.count && !err->text[0]) good = renew(&renewing, err);
    failures_free(&renewing.failures);
    strbuf_free(&renewing.text);
    return good;
}
