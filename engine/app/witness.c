/* witness.c - the seed is found by trying: chance is a pure function of seed, turn and choice, so trying is cheap. */
#include "app/witness.h"

#include "base/io.h"
#include "base/str.h"
#include "model/judge.h"

enum { SEEDS_MOST = 100000 };

static bool seed_fits(const Book *book, const Way *way, uint64_t seed) {
    for (size_t i = 0; i < way->count; i++)
        if (rules_draw(&book->choices[way->moves[i].choice.at], seed, (uint32_t)i) != way->moves[i].branch)
            return false;
    return true;
}

static bool find_seed(const Book *book, const Way *way, uint64_t *seed) {
    for (*seed = 1; *seed <= SEEDS_MOST; ++*seed)
        if (seed_fits(book, way, *seed)) return true;
    return false;
}

/* Plays the way and gives the scene it ends in. */
static bool last_scene(const Book *book, const Way *way, SceneId *scene, Error *err) {
    Outcome outcome = {.hearing = NULL};
    World *from = world_new(book->schema), *to = world_new(book->schema);
    bool good = rules_start(book, way->role, from, &outcome, err);
    for (size_t i = 0; i < way->count && good; i++) {
        good = rules_step(book, from, way->moves[i], to, &outcome, err);
        world_copy(from, to);
    }
    if (good) *scene = rules_scene(book, from);
    world_free(from);
    world_free(to);
    return good;
}

bool witness_write(const Book *book, const Way *way, const char *dir, Error *err) {
    uint64_t seed;
    SceneId end;
    StrBuf text = {0}, path = {0};
    if (!last_scene(book, way, &end, err)) return false;
    const char *name = book->scenes[end.at].name;
    if (!find_seed(book, way, &seed)) return error_set(err, "No seed makes chance fall as the way to %s needs.", name);
    strbuf_printf(&text, "book %s\nrole %s\nseed %llu\n\n! A shortest way to %s\n", book->name,
                  book->roles[way->role.at].name, (unsigned long long)seed, name);
    for (size_t i = 0; i < way->count; i++)
        strbuf_printf(&text, "pick %s\n", book->choices[way->moves[i].choice.at].name);
    strbuf_printf(&text, "  ? scene %s\n  ? ended\n  ? turns %zu\n", name, way->count);
    strbuf_printf(&path, "%s/%s.play", dir, name);
    bool good = io_replace(path.at, strbuf_str(&text), err);
    strbuf_free(&text);
    strbuf_free(&path);
    return good;
}
