/* shrunk.c - the script is cut into lines; those that do something are what is left out, one trial after the other, and
 * each trial is played through the whole program. */
#include "app/shrunk.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/publish.h"
#include "app/witness.h"
#include "check/shrink.h"
#include "front/front.h"

typedef struct Shrunk {
    const Book *book;
    const Script *script;
    const char *file;
    Failure failure; /* that is to stay */
    Str last;        /* its line, as it stands */
    Str *moves;      /* the lines before it that do something */
    size_t count, cap;
} Shrunk;

static void gather(Shrunk *shrunk) {
    Str rest = strbuf_str(&shrunk->script->text), line;
    for (int number = 1; number <= shrunk->failure.line && str_split(&rest, '\n', &line); number++) {
        line = str_trim(line);
        shrunk->last = line;
        if (number == shrunk->failure.line || front_play_silent(line) || line.at[0] == '?') continue;
        shrunk->moves = mem_grow(shrunk->moves, shrunk->count, &shrunk->cap, sizeof *shrunk->moves);
        shrunk->moves[shrunk->count++] = line;
    }
}

static void add_lines(const Shrunk *shrunk, const uint32_t *left, size_t count, StrBuf *out) {
    for (size_t i = 0; i < count; i++)
        strbuf_printf(out, "%.*s\n", (int)shrunk->moves[left[i]].len, shrunk->moves[left[i]].at);
    strbuf_printf(out, "%s%.*s\n", shrunk->last.at[0] == '?' ? "  " : "", (int)shrunk->last.len, shrunk->last.at);
}

static bool alike(const Failure *a, const Failure *b) {
    return strcmp(a->expected, b->expected) == 0 && strcmp(a->found, b->found) == 0 && strcmp(a->scene, b->scene) == 0;
}

/* The last line fails as it did, and no other does. */
static bool still_fails(void *ctx, const uint32_t *left, size_t count) {
    const Shrunk *shrunk = ctx;
    StrBuf text = {0};
    Failures failures = {.list = NULL};
    Error err;
    add_lines(shrunk, left, count, &text);
    (void)script_play(shrunk->book, shrunk->script, strbuf_str(&text), shrunk->file, &failures, &err);
    bool still = failures.count == 1 && failures.list[0].line == (int)count + 1 &&
                 alike(&failures.list[0], &shrunk->failure);
    failures_free(&failures);
    strbuf_free(&text);
    return still;
}

/* "long.shrunk.play" of "tests/long.play". */
static void shrunk_name(const char *file, StrBuf *name) {
    const char *slash = strrchr(file, '/');
    const char *base = slash ? slash + 1 : file;
    size_t len = strlen(base);
    if (len > 5 && strcmp(base + len - 5, ".play") == 0) len -= 5;
    strbuf_printf(name, "%.*s.shrunk.play", (int)len, base);
}

static bool write_shrunk(const Shrunk *shrunk, const uint32_t *left, size_t count, const char *scenario, Error *err) {
    StrBuf text = {0}, name = {0};
    shrunk_name(shrunk->file, &name);
    strbuf_printf(&text, "# %s:%d, shrunk: %zu of the %zu moves before it. It finds: %s\nbook %s\n", shrunk->file,
                  shrunk->failure.line, count, shrunk->count, shrunk->failure.found, scenario);
    if (shrunk->script->role[0]) strbuf_printf(&text, "role %s\n", shrunk->script->role);
    strbuf_printf(&text, "seed %llu\n\n", (unsigned long long)shrunk->script->seed);
    add_lines(shrunk, left, count, &text);
    bool good = publish(name.at, strbuf_str(&text), err);
    if (good)
        command_print(stdout, "%s:%d: saved %s, which fails alike after %zu of the %zu moves before it.\n",
                      shrunk->file, shrunk->failure.line, name.at, count, shrunk->count);
    strbuf_free(&text);
    strbuf_free(&name);
    return good;
}

static bool shrink_and_write(Shrunk *shrunk, const char *scenario, Error *err) {
    gather(shrunk);
    uint32_t *left = mem_alloc((shrunk->count + 1) * sizeof *left);
    size_t count = shrink(shrunk->count, still_fails, shrunk, left);
    bool good = write_shrunk(shrunk, left, count, scenario, err);
    free(left);
    free(shrunk->moves);
    return good;
}

bool shrunk_save(const Book *book, const Script *script, const char *file, const char *scenario, Error *err) {
    Failures failures = {.list = NULL};
    (void)script_play(book, script, strbuf_str(&script->text), file, &failures, err);
    Shrunk shrunk = {.book = book, .script = script, .file = file};
    bool good = failures.count > 0;
    if (good) {
        shrunk.failure = failures.list[0];
        good = shrink_and_write(&shrunk, scenario, err);
    } else if (!err->text[0])
        error_set(err, "%s: nothing fails.", file);
    failures_free(&failures);
    return good;
}

/* ---- ways ------------------------------------------------------------------------------------------------------- */

/* Where nothing can be done: the scene, and that each of its choices is closed. */
static void expect_closed(const Book *book, const World *world, StrBuf *out) {
    static const char *const words[] = {"open", "locked", "hidden"};
    const Scene *scene = &book->scenes[rules_scene(book, world).at];
    strbuf_printf(out, "  ? scene %s\n", scene->name);
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++)
        strbuf_printf(out, "  ? choice %.*s %s\n", (int)book->choices[id].word.len, book->choices[id].word.at,
                      words[rules_access(book, world, (ChoiceId){id})]);
}

/* Whether the last move is refused; else what is so at the end is expected. */
static bool expect_fault(const Book *book, const Way *way, const Error *fault, StrBuf *out) {
    Outcome outcome = {.hearing = NULL};
    World *world = world_new(book->schema), *next = world_new(book->schema);
    bool good = rules_start(book, way->role, world, &outcome, NULL);
    for (size_t i = 0; good && i < way->count; i++) {
        good = rules_step(book, world, way->moves[i], next, &outcome, NULL);
        if (good) world_copy(world, next);
    }
    if (good)
        expect_closed(book, world, out);
    else
        strbuf_printf(out, "  ? notice \"%s\"\n", fault->text);
    world_free(world);
    world_free(next);
    return !good;
}

static bool write_way(const Book *book, const Way *way, const Error *fault, Error *err) {
    StrBuf path = {0}, expects = {0};
    Witness witness = {.to = "where it goes wrong"};
    strbuf_printf(&path, "%s.shrunk.play", book->name);
    witness.refused = expect_fault(book, way, fault, &expects);
    witness.path = path.at;
    witness.expects = expects.at;
    bool good = witness_file(book, way, &witness, err);
    if (good) command_print(stderr, "Saved %s, which goes wrong alike after %zu moves.\n", path.at, way->count);
    strbuf_free(&path);
    strbuf_free(&expects);
    return good;
}

bool shrunk_way(const Book *book, const Way *way, Error *err) {
    Error fault;
    Move *moves = mem_alloc((way->count + 1) * sizeof *moves);
    Way shorter = {way->role, moves, way->count};
    if (way->count) memcpy(moves, way->moves, way->count * sizeof *moves);
    bool fails = moves_fault(book, way->role, moves, way->count, &fault) && fault.text[0] && way->count;
    if (fails) shorter.count = shrink_moves(book, way->role, moves, way->count);
    bool good = fails ? write_way(book, &shorter, &fault, err)
                      : error_set(err, "It can't be shrunk: it goes wrong at a table, or before the first move.");
    free(moves);
    return good;
}
