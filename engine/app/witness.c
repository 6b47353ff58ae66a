/* witness.c - the seed is found by trying: chance is a pure function of seed, turn and move, so trying is cheap. What
 * is said at a table is told, and drawn, as it is said: so the worlds along the way are kept at hand. */
#include "app/witness.h"

#include <stdlib.h>

#include "base/io.h"
#include "base/str.h"
#include "model/judge.h"

enum { SEEDS_MOST = 100000 };

typedef struct Walk {
    const Book *book;
    const Way *way;
    World **worlds; /* before each move, and after the last */
    size_t made;    /* moves that could be made */
    Error err;      /* why not the next */
} Walk;

static Walk walk(const Book *book, const Way *way) {
    Walk walk = {book, way, mem_alloc((way->count + 1) * sizeof *walk.worlds), 0, {""}};
    Outcome outcome = {.hearing = NULL};
    for (size_t i = 0; i <= way->count; i++) walk.worlds[i] = world_new(book->schema);
    bool good = rules_start(book, way->role, walk.worlds[0], &outcome, &walk.err);
    while (good && walk.made < way->count) {
        good = rules_step(book, walk.worlds[walk.made], way->moves[walk.made], walk.worlds[walk.made + 1], &outcome,
                          &walk.err);
        walk.made += good;
    }
    return walk;
}

static void walk_free(Walk *walk) {
    for (size_t i = 0; i <= walk->way->count; i++) world_free(walk->worlds[i]);
    free(walk->worlds);
}

static void add_name(const Walk *walk, size_t at, StrBuf *out) {
    const Move *move = &walk->way->moves[at];
    if (move->choice.at != ID_NONE) {
        strbuf_puts(out, walk->book->choices[move->choice.at].name);
        return;
    }
    Talks talks = talks_now(walk->book, walk->worlds[at]);
    say_words(walk->book, &talks, &move->say, out);
}

const char *const *way_names(const Book *book, const Way *way, Arena *arena) {
    Walk walked = walk(book, way);
    StrBuf name = {0};
    const char **names = arena_alloc(arena, (way->count + 1) * sizeof *names);
    for (size_t i = 0; i < way->count; i++) {
        strbuf_clear(&name);
        add_name(&walked, i, &name);
        names[i] = arena_text(arena, strbuf_text(&name), name.len);
    }
    strbuf_free(&name);
    walk_free(&walked);
    return names;
}

static uint32_t draw(const Walk *walk, size_t at, uint64_t seed) {
    const Move *move = &walk->way->moves[at];
    if (move->choice.at == ID_NONE)
        return rules_draw_said(walk->book, walk->worlds[at], &move->say, seed, (uint32_t)at);
    return rules_draw(&walk->book->choices[move->choice.at], seed, (uint32_t)at);
}

static bool seed_fits(const Walk *walk, uint64_t seed) {
    for (size_t i = 0; i < walk->way->count; i++)
        if (draw(walk, i, seed) != walk->way->moves[i].branch) return false;
    return true;
}

static bool find_seed(const Walk *walk, uint64_t *seed) {
    for (*seed = 1; *seed <= SEEDS_MOST; ++*seed)
        if (seed_fits(walk, *seed)) return true;
    return false;
}

static void add_pick(const Walk *walk, size_t at, StrBuf *out) {
    strbuf_puts(out, "pick ");
    add_name(walk, at, out);
    strbuf_char(out, '\n');
}

static bool write_play(const Walk *walk, const Witness *witness, Error *err) {
    const Way *way = walk->way;
    uint64_t seed;
    StrBuf text = {0};
    size_t good_moves = way->count - witness->refused;
    if (walk->made < good_moves || (walk->err.text[0] && !witness->refused))
        return error_set(err, "%s", walk->err.text);
    if (!find_seed(walk, &seed))
        return error_set(err, "No seed makes chance fall as the way to %s needs.", witness->to);
    strbuf_printf(&text, "book %s\nrole %s\nseed %llu\n\n! %s way to %s\n", walk->book->name,
                  walk->book->roles[way->role.at].name, (unsigned long long)seed,
                  walk->book->sitting_count || witness->refused ? "A" : "A shortest", witness->to);
    for (size_t i = 0; i < way->count; i++) add_pick(walk, i, &text);
    strbuf_printf(&text, "%s  ? turns %zu\n", witness->expects, good_moves);
    bool good = io_replace(witness->path, strbuf_str(&text), err);
    strbuf_free(&text);
    return good;
}

bool witness_file(const Book *book, const Way *way, const Witness *witness, Error *err) {
    Walk walked = walk(book, way);
    bool good = write_play(&walked, witness, err);
    walk_free(&walked);
    return good;
}

bool witness_seed(const Book *book, const Way *way, uint64_t *seed) {
    Walk walked = walk(book, way);
    bool found = walked.made == way->count && find_seed(&walked, seed);
    walk_free(&walked);
    return found;
}

static bool write_ending(const Walk *walk, const char *dir, Error *err) {
    const char *end = walk->book->scenes[rules_scene(walk->book, walk->worlds[walk->made]).at].name;
    StrBuf path = {0}, expects = {0};
    strbuf_printf(&path, "%s/%s.play", dir, end);
    strbuf_printf(&expects, "  ? scene %s\n  ? ended\n", end);
    bool good = write_play(walk, &(Witness){path.at, end, expects.at, false}, err);
    strbuf_free(&path);
    strbuf_free(&expects);
    return good;
}

bool witness_write(const Book *book, const Way *way, const char *dir, Error *err) {
    Walk walked = walk(book, way);
    bool good = write_ending(&walked, dir, err);
    walk_free(&walked);
    return good;
}
