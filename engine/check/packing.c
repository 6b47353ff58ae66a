/* packing.c - worlds as few bits as will do.
 *
 * Each scene has a layout of its own: a list of fields, each within one 32-bit word, so that reading and writing one is
 * a shift and a mask. The scene is the first field of all layouts and says which one holds. Scenes that keep the same
 * facts share a layout. */
#include "check/packing.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

typedef struct Field {
    FactId fact;
    int32_t base;  /* the fact's least value, packed as 0 */
    uint32_t mask; /* as many ones as there are bits */
    uint16_t word;
    uint8_t shift;
} Field;

typedef struct Layout {
    const Field *fields; /* without the scene's */
    uint32_t count;
} Layout;

struct Packing {
    const Book *book;
    const Live *live; /* while the layouts are made */
    bool ends;
    Arena *arena;
    World *start; /* every fact at its start value */
    Field scene;
    const Layout **layouts;
    uint32_t words;
};

/* Room for fields, taken word by word. */
typedef struct Room {
    uint8_t *used; /* bits taken of each word */
    uint32_t words;
} Room;

static unsigned range_bits(const Fact *fact) {
    uint32_t range = (uint32_t)fact->max - (uint32_t)fact->min;
    unsigned bits = 0;
    while (bits < 32 && range >> bits) bits++;
    return bits;
}

static Field take_room(Room *room, const Schema *schema, FactId id) {
    const Fact *fact = schema_fact(schema, id);
    unsigned bits = range_bits(fact);
    uint32_t word = 0;
    while (word < room->words && room->used[word] + bits > 32) word++;
    if (word == room->words) room->words++;
    uint8_t shift = bits ? room->used[word] : 0;
    room->used[word] = (uint8_t)(room->used[word] + bits);
    uint32_t mask = bits == 32 ? UINT32_MAX : (UINT32_C(1) << bits) - 1;
    return (Field){id, fact->min, mask, (uint16_t)word, shift};
}

static bool kept(const Packing *packing, SceneId scene, FactId fact) {
    if (fact.at == packing->book->scene_fact.at) return false; /* it has its place already */
    if (!packing->live) return true;
    uint32_t sitting = packing->book->scenes[scene.at].sitting;
    bool role = fact.at == packing->book->role_fact.at;
    if (packing->ends) return role || (sitting > 0 && live_ending(packing->live, sitting - 1, fact));
    return live_at(packing->live, scene, fact);
}

static bool same_layout(const Packing *packing, SceneId a, SceneId b) {
    uint32_t count = (uint32_t)schema_count(packing->book->schema);
    if (!packing->live) return true;
    if (packing->book->scenes[a.at].day != packing->book->scenes[b.at].day) return false;
    for (uint32_t i = 0; i < count; i++)
        if (kept(packing, a, (FactId){i}) != kept(packing, b, (FactId){i})) return false;
    return true;
}

/* A field without bits that says which day it is, where no state needs to keep it: on opening, fewer days have to pass
 * from there. */
static bool add_fixed_day(const Packing *packing, SceneId id, Field *field) {
    const Fact *day = schema_fact(packing->book->schema, packing->book->day_fact);
    int32_t fixed = packing->book->scenes[id.at].day;
    if (kept(packing, id, packing->book->day_fact) || fixed < day->start || fixed > day->max) return false;
    *field = (Field){packing->book->day_fact, fixed, 0, 0, 0};
    return true;
}

static Layout *new_layout(Packing *packing, SceneId scene, uint8_t *used) {
    uint32_t count = (uint32_t)schema_count(packing->book->schema);
    Layout *layout = arena_alloc(packing->arena, sizeof *layout);
    uint32_t fields = 1;
    for (uint32_t i = 0; i < count; i++) fields += kept(packing, scene, (FactId){i});
    Field *list = arena_alloc(packing->arena, fields * sizeof *list);
    memset(used, 0, count);
    Room room = {used, 1};
    packing->scene = take_room(&room, packing->book->schema, packing->book->scene_fact);
    for (uint32_t i = 0; i < count; i++)
        if (kept(packing, scene, (FactId){i}))
            list[layout->count++] = take_room(&room, packing->book->schema, (FactId){i});
    layout->count += add_fixed_day(packing, scene, &list[layout->count]);
    layout->fields = list;
    if (room.words > packing->words) packing->words = room.words;
    return layout;
}

static Packing *make_packing(const Book *book, const Live *live, bool ends) {
    Packing *packing = mem_alloc(sizeof *packing);
    packing->book = book;
    packing->live = live;
    packing->ends = ends;
    packing->arena = arena_new();
    packing->start = world_new(book->schema);
    packing->layouts = arena_alloc(packing->arena, (book->scene_count + 1) * sizeof *packing->layouts);
    uint8_t *used = arena_alloc(packing->arena, schema_count(book->schema));
    for (uint32_t i = 0; i < book->scene_count; i++) {
        bool shared = i > 0 && same_layout(packing, (SceneId){i - 1}, (SceneId){i});
        packing->layouts[i] = shared ? packing->layouts[i - 1] : new_layout(packing, (SceneId){i}, used);
    }
    packing->live = NULL;
    return packing;
}

Packing *packing_new(const Book *book, const Live *live) {
    return make_packing(book, live, false);
}

Packing *packing_of_ends(const Book *book, const Live *live) {
    return make_packing(book, live, true);
}

void packing_free(Packing *packing) {
    if (!packing) return;
    world_free(packing->start);
    arena_free(packing->arena);
    free(packing);
}

uint32_t packing_words(const Packing *packing) {
    return packing->words;
}

unsigned packing_scene_bits(const Packing *packing) {
    return (unsigned)__builtin_popcount(packing->scene.mask);
}

uint64_t packing_bytes(const Packing *packing) {
    return arena_used(packing->arena);
}

static uint32_t field_close(const Field *field, int32_t value) {
    uint32_t bits = (uint32_t)value - (uint32_t)field->base;
    assert(bits <= field->mask || field->mask == 0);
    return (bits & field->mask) << field->shift;
}

static int32_t field_open(const Field *field, const uint32_t *words) {
    return (int32_t)((words[field->word] >> field->shift & field->mask) + (uint32_t)field->base);
}

void packing_close(const Packing *packing, const World *world, uint32_t *words) {
    const int32_t *values = world_values(world);
    int32_t scene = values[packing->scene.fact.at];
    const Layout *layout = packing->layouts[scene];
    for (uint32_t i = 0; i < packing->words; i++) words[i] = 0;
    words[packing->scene.word] = field_close(&packing->scene, scene);
    for (uint32_t i = 0; i < layout->count; i++) {
        const Field *field = &layout->fields[i];
        words[field->word] |= field_close(field, values[field->fact.at]);
    }
}

SceneId packing_scene(const Packing *packing, const uint32_t *words) {
    return (SceneId){(uint32_t)field_open(&packing->scene, words)};
}

void packing_open(const Packing *packing, const uint32_t *words, World *world, WorldPut *put) {
    SceneId scene = packing_scene(packing, words);
    const Layout *layout = packing->layouts[scene.at];
    world_copy(world, packing->start);
    put(world, packing->scene.fact, (int32_t)scene.at);
    for (uint32_t i = 0; i < layout->count; i++)
        put(world, layout->fields[i].fact, field_open(&layout->fields[i], words));
}

bool packing_keeps(const Packing *packing, SceneId scene, FactId fact) {
    const Layout *layout = packing->layouts[scene.at];
    if (fact.at == packing->scene.fact.at) return true;
    for (uint32_t i = 0; i < layout->count; i++)
        if (layout->fields[i].fact.at == fact.at) return true;
    return false;
}
