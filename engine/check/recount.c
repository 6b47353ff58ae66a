/* recount.c - breadth first over a growing list of worlds, each packed twice: whole, to go on from, and by what can
 * matter, to be told apart. The second is what is looked up. */
#include "check/recount.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "check/bits.h"
#include "check/flood.h" /* flood_open and flood_step alone: writing a World is not open to all */

enum { SLOTS_LEAST = 1 << 10, PROGRESS_EVERY = 1 << 16 };

#define AT_START SIZE_MAX

typedef struct Worlds { /* the list, and slots that hold 1 + a number in it */
    uint32_t *whole, *keys;
    uint64_t *prints; /* what follows from each, as one number; 0: not known yet */
    uint32_t *moves;  /* to get there */
    bool *compared;   /* with another that counts as the same */
    size_t count, cap[5];
    uint32_t *slots;
    size_t slot_count; /* a power of two */
} Worlds;

typedef struct Others { /* worlds to compare: whole, and what they count as */
    uint32_t *whole;
    size_t *as;
    size_t count, cap[2];
} Others;

typedef struct Recount {
    const Book *book;
    const RecountHow *how;
    Ground whole;
    Packing *key;
    Tables *tables;
    Worlds worlds;
    Others others;
    World *from, *to;
    size_t at;        /* the world that is gone on from; AT_START: none is */
    uint32_t *packed; /* room for a whole world, then for a key */
    Recounted *said;
} Recount;

/* ---- the list --------------------------------------------------------------------------------------------------- */

static uint32_t whole_words(const Recount *recount) {
    return packing_words(recount->whole.packing);
}

static uint32_t key_words(const Recount *recount) {
    return packing_words(recount->key);
}

static bool key_is(const Recount *recount, uint32_t slot, const uint32_t *key) {
    size_t words = key_words(recount);
    assert(recount->worlds.keys);
    return memcmp(recount->worlds.keys + (slot - 1) * words, key, words * sizeof *key) == 0;
}

/* The slot that holds a world with this key, or the free one where it belongs. */
static size_t find_slot(const Recount *recount, const uint32_t *key) {
    const Worlds *worlds = &recount->worlds;
    size_t last = worlds->slot_count - 1, at = hash_bytes(key, key_words(recount) * sizeof *key, 7) & last;
    while (worlds->slots[at] && !key_is(recount, worlds->slots[at], key)) at = (at + 1) & last;
    return at;
}

static void widen(Recount *recount) {
    Worlds *worlds = &recount->worlds;
    if (2 * (worlds->count + 1) < worlds->slot_count) return;
    free(worlds->slots);
    worlds->slot_count = worlds->slot_count ? 2 * worlds->slot_count : SLOTS_LEAST;
    worlds->slots = mem_alloc(worlds->slot_count * sizeof *worlds->slots);
    for (size_t i = 0; i < worlds->count; i++)
        worlds->slots[find_slot(recount, worlds->keys + i * key_words(recount))] = (uint32_t)i + 1;
}

static void add_world(Recount *recount, size_t slot, uint32_t moves) {
    Worlds *worlds = &recount->worlds;
    size_t whole = whole_words(recount), key = key_words(recount), at = worlds->count;
    worlds->whole = mem_grow(worlds->whole, at, &worlds->cap[0], whole * sizeof *worlds->whole);
    worlds->keys = mem_grow(worlds->keys, at, &worlds->cap[1], key * sizeof *worlds->keys);
    worlds->prints = mem_grow(worlds->prints, at, &worlds->cap[2], sizeof *worlds->prints);
    worlds->moves = mem_grow(worlds->moves, at, &worlds->cap[3], sizeof *worlds->moves);
    worlds->compared = mem_grow(worlds->compared, at, &worlds->cap[4], sizeof *worlds->compared);
    memcpy(worlds->whole + at * whole, recount->packed, whole * sizeof *worlds->whole);
    memcpy(worlds->keys + at * key, recount->packed + whole, key * sizeof *worlds->keys);
    worlds->prints[at] = 0;
    worlds->compared[at] = !recount->how->masked;
    worlds->moves[at] = moves;
    worlds->slots[slot] = (uint32_t)at + 1;
    worlds->count++;
    widen(recount);
}

/* ---- every step from a world ------------------------------------------------------------------------------------ */

typedef struct Following {
    Recount *recount;
    bool counts; /* what is met is met; else only the print is wanted */
    uint64_t print;
    bool open; /* something can be done, or it is an ending */
} Following;

static void meet(Recount *recount, const Outcome *outcome);

static void add_print(Following *following, const void *bytes, size_t size) {
    following->print = hash_bytes(bytes, size, following->print);
}

static void follow(Following *following, const FloodMove *move, uint32_t number) {
    Recount *recount = following->recount;
    Outcome outcome = {.hearing = NULL};
    Error err;
    uint32_t *key = recount->packed + whole_words(recount);
    bool good = flood_step(&recount->whole, recount->from, move, recount->to, &outcome, &err);
    uint32_t mark[] = {number, good};
    add_print(following, mark, sizeof mark);
    if (good) {
        packing_close(recount->key, recount->to, key);
        add_print(following, key, key_words(recount) * sizeof *key);
        add_print(following, outcome.passed, outcome.passed_count * sizeof *outcome.passed);
    }
    if (!following->counts) return;
    recount->said->steps++;
    if (good)
        meet(recount, &outcome);
    else
        recount->said->dead_ends++;
}

static void follow_turn(void *ctx, uint32_t number, const Turn *turn) {
    follow(ctx, &(FloodMove){.turn = true, .talks = *turn}, number);
}

static void follow_choices(Following *following, const Scene *scene) {
    Recount *recount = following->recount;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        if (rules_access(recount->book, recount->from, (ChoiceId){id}) != ACCESS_OPEN) continue;
        following->open = true;
        add_print(following, &id, sizeof id);
        if (following->counts) recount->said->choices[id] = true;
        for (uint32_t i = 0; i < recount->book->choices[id].branch_count; i++)
            follow(following, &(FloodMove){.choice = {.choice = {id}, .branch = i}}, i);
    }
}

static void follow_all(Following *following) {
    Recount *recount = following->recount;
    const World *from = recount->from;
    const Scene *scene = &recount->book->scenes[rules_scene(recount->book, from).at];
    following->open = scene->ending || scene->sitting;
    if (scene->ending) return;
    follow_choices(following, scene);
    if (!scene->sitting) return;
    tables_each_stay(recount->tables, from, follow_turn, following);
    tables_each_end(recount->tables, from, follow_turn, following);
}

/* ---- meeting worlds --------------------------------------------------------------------------------------------- */

static void see(Recount *recount, SceneId scene, uint64_t moves) {
    uint64_t *nearest = &recount->said->nearest[scene.at];
    if (*nearest == 0 || moves + 1 < *nearest) *nearest = moves + 1;
}

/* Another world that counts as one met before: the first such is to be compared with it. */
static void keep_other(Recount *recount, size_t as) {
    Worlds *worlds = &recount->worlds;
    Others *others = &recount->others;
    size_t words = whole_words(recount), size = words * sizeof *others->whole;
    if (worlds->compared[as] || memcmp(worlds->whole + as * words, recount->packed, size) == 0) return;
    worlds->compared[as] = true;
    others->whole = mem_grow(others->whole, others->count, &others->cap[0], size);
    others->as = mem_grow(others->as, others->count, &others->cap[1], sizeof *others->as);
    memcpy(others->whole + others->count * words, recount->packed, size);
    others->as[others->count++] = as;
}

/* The world in `to`. */
static void meet(Recount *recount, const Outcome *outcome) {
    Worlds *worlds = &recount->worlds;
    uint32_t *key = recount->packed + whole_words(recount);
    uint32_t moves = recount->at == AT_START ? 0 : worlds->moves[recount->at] + 1;
    packing_close(recount->whole.packing, recount->to, recount->packed);
    packing_close(recount->key, recount->to, key);
    for (uint32_t i = 0; i < outcome->passed_count; i++) see(recount, outcome->passed[i], moves);
    size_t slot = find_slot(recount, key);
    if (worlds->slots[slot])
        keep_other(recount, worlds->slots[slot] - 1);
    else if (worlds->count < recount->how->most) {
        see(recount, rules_scene(recount->book, recount->to), moves);
        add_world(recount, slot, moves);
    } else
        recount->said->whole = false;
}

/* ---- going through them ----------------------------------------------------------------------------------------- */

static void note_treaties(Recount *recount, const Scene *scene) {
    Recounted *said = recount->said;
    bool *treaties = said->treaties + (size_t)(scene->sitting - 1) * said->tuples;
    const uint64_t *can = tables_treaties(recount->tables, recount->from);
    for (uint32_t tuple = 0; tuple < said->tuples; tuple++) treaties[tuple] |= bits_has(can, tuple);
}

static void compare_print(Recount *recount, size_t at, uint64_t print) {
    uint64_t *known = &recount->worlds.prints[at];
    if (!print) print = 1;
    if (*known && *known != print && recount->said->clash.at == ID_NONE)
        recount->said->clash = rules_scene(recount->book, recount->from);
    *known = print;
}

static void compare_others(Recount *recount) {
    Others *others = &recount->others;
    for (size_t i = 0; i < others->count; i++) {
        flood_open(&recount->whole, others->whole + i * whole_words(recount), recount->from);
        Following following = {.recount = recount};
        follow_all(&following);
        compare_print(recount, others->as[i], following.print);
    }
    others->count = 0;
}

static void go_on_from(Recount *recount, size_t at) {
    flood_open(&recount->whole, recount->worlds.whole + at * whole_words(recount), recount->from);
    const Scene *scene = &recount->book->scenes[rules_scene(recount->book, recount->from).at];
    recount->at = at;
    if (scene->sitting) note_treaties(recount, scene);
    Following following = {.recount = recount, .counts = true};
    follow_all(&following);
    if (!following.open) recount->said->dead_ends++;
    compare_print(recount, at, following.print);
    compare_others(recount);
}

static bool stops(const Recount *recount, size_t done) {
    const RecountHow *how = recount->how;
    if (how->stop && *how->stop) return true;
    if (done % PROGRESS_EVERY == 0 && done > 0 && how->progress)
        how->progress(how->ctx, recount->worlds.count, recount->worlds.count - done);
    return false;
}

static void go_through(Recount *recount) {
    Recounted *said = recount->said;
    Outcome outcome = {.hearing = NULL};
    recount->at = AT_START;
    for (uint32_t i = 0; i < recount->book->role_count; i++) {
        if (rules_start(recount->book, (RoleId){i}, recount->to, &outcome, NULL))
            meet(recount, &outcome);
        else
            said->dead_ends++;
    }
    for (size_t i = 0; i < recount->worlds.count && said->whole && !said->stopped; i++) {
        said->stopped = stops(recount, i);
        if (!said->stopped) go_on_from(recount, i);
    }
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static Recounted *recounted_new(const Book *book, uint32_t tuples) {
    Recounted *said = mem_alloc(sizeof *said);
    *said = (Recounted){.whole = true, .tuples = tuples, .clash = {ID_NONE}, .arena = arena_new()};
    said->scenes = arena_alloc(said->arena, (book->scene_count + (size_t)1) * sizeof *said->scenes);
    said->nearest = arena_alloc(said->arena, (book->scene_count + (size_t)1) * sizeof *said->nearest);
    said->choices = arena_alloc(said->arena, (book->choice_count + (size_t)1) * sizeof *said->choices);
    said->treaties = arena_alloc(said->arena, ((size_t)book->sitting_count * tuples + 1) * sizeof *said->treaties);
    return said;
}

static Recount recount_new(const Book *book, const RecountHow *how) {
    Live *live = how->masked ? live_new(book) : NULL;
    Recount recount = {.book = book, .how = how, .tables = tables_new(book, live)};
    recount.whole = (Ground){book, packing_new(book, NULL), NULL, NULL};
    recount.key = packing_new(book, live);
    recount.from = world_new(book->schema);
    recount.to = world_new(book->schema);
    recount.packed = mem_alloc((whole_words(&recount) + key_words(&recount)) * sizeof *recount.packed);
    recount.said = recounted_new(book, recount.tables ? classes_tuples(tables_classes(recount.tables)) : 0);
    live_free(live);
    widen(&recount);
    return recount;
}

static void recount_free(Recount *recount) {
    Worlds *worlds = &recount->worlds;
    void *const all[] = {worlds->whole,    worlds->keys,          worlds->prints,     worlds->moves,  worlds->slots,
                         worlds->compared, recount->others.whole, recount->others.as, recount->packed};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) free(all[i]);
    world_free(recount->from);
    world_free(recount->to);
    tables_free(recount->tables);
    packing_free(recount->whole.packing);
    packing_free(recount->key);
}

static void sum_up(Recount *recount) {
    const Worlds *worlds = &recount->worlds;
    recount->said->states = worlds->count;
    for (size_t i = 0; i < worlds->count; i++) {
        const uint32_t *key = worlds->keys + i * key_words(recount);
        recount->said->scenes[packing_scene(recount->key, key).at]++;
        digest_add(&recount->said->digest, key, key_words(recount));
    }
}

Recounted *recount(const Book *book, const RecountHow *how) {
    Recount recount = recount_new(book, how);
    go_through(&recount);
    sum_up(&recount);
    recount_free(&recount);
    return recount.said;
}

void recounted_free(Recounted *recounted) {
    if (!recounted) return;
    arena_free(recounted->arena);
    free(recounted);
}
