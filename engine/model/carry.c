/* carry.c - fact by fact, by name. Between two books all names are looked up once, and the options of each fact are
 * translated once, so that millions of worlds can be taken over. */
#include "model/carry.h"

#include <stdlib.h>
#include <string.h>

#include "model/world_write.h"

/* ---- one value -------------------------------------------------------------------------------------------------- */

void carry_word(const Book *book, FactId id, int32_t value, StrBuf *out) {
    const Fact *fact = schema_fact(book->schema, id);
    if (id.at == book->scene_fact.at)
        strbuf_puts(out, book->scenes[value].name);
    else if (id.at == book->role_fact.at)
        strbuf_puts(out, book->roles[value].name);
    else if (fact->kind == FACT_ONE_OF)
        strbuf_puts(out, fact->options[value]);
    else
        strbuf_int(out, value);
}

static bool take_number(const Fact *fact, int64_t number, int32_t *value) {
    int64_t near = number < fact->min ? fact->min : number > fact->max ? fact->max : number;
    *value = (int32_t)near;
    return near == number;
}

/* False when the fact can't have that value, or the word is none; *value is then what is put instead. */
static bool take_word(const Fact *fact, Str word, int32_t *value) {
    int64_t number;
    *value = fact->start;
    if (fact->kind != FACT_ONE_OF) return str_int(word, &number) && take_number(fact, number, value);
    int32_t option = fact_option(fact, word);
    if (option >= 0) *value = option;
    return option >= 0;
}

/* ---- from book to book ------------------------------------------------------------------------------------------ */

typedef struct Heir { /* of a fact of the old book */
    FactId fact;      /* ID_NONE: none */
    int32_t *options; /* what each of its options is now, -1: none; NULL: numbers keep their value */
} Heir;

struct Carry {
    const Book *from, *to;
    Arena *arena;
    Heir *heirs;
    uint32_t *scenes, *roles, *choices; /* their numbers in the new book; ID_NONE: gone */
    World *start;                       /* every fact of the new book at its first value */
};

static const Fact *fact_of(const Book *book, FactId fact) {
    return schema_fact(book->schema, fact);
}

/* Where either is a choice among names, value by value. */
static int32_t *translated(const Carry *carry, const Fact *from, const Fact *to) {
    if (from->kind != FACT_ONE_OF && to->kind != FACT_ONE_OF) return NULL;
    size_t count = from->kind == FACT_ONE_OF ? (size_t)from->max + 1 : 1;
    int32_t *options = arena_alloc(carry->arena, count * sizeof *options);
    for (size_t i = 0; i < count; i++) {
        bool good = from->kind == FACT_ONE_OF && take_word(to, str(from->options[i]), &options[i]);
        if (!good) options[i] = -1;
    }
    return options;
}

static Heir heir_of(const Carry *carry, FactId id) {
    const Fact *fact = fact_of(carry->from, id);
    FactId to = schema_find(carry->to->schema, str(fact->name));
    return (Heir){to, to.at == ID_NONE ? NULL : translated(carry, fact, fact_of(carry->to, to))};
}

/* A choice is looked for in the scene that has its scene's name. */
static uint32_t heir_choice(const Carry *carry, const Choice *choice) {
    uint32_t at = carry->scenes[choice->scene.at];
    const Scene *scene = at == ID_NONE ? NULL : &carry->to->scenes[at];
    for (uint32_t i = 0; scene && i < scene->choice_count; i++)
        if (strcmp(carry->to->choices[scene->first.at + i].name, choice->name) == 0) return scene->first.at + i;
    return ID_NONE;
}

static uint32_t *numbers(const Carry *carry, size_t count) {
    return arena_alloc(carry->arena, (count + 1) * sizeof(uint32_t));
}

Carry *carry_new(const Book *from, const Book *to) {
    Carry *carry = mem_alloc(sizeof *carry);
    *carry = (Carry){.from = from, .to = to, .arena = arena_new(), .start = world_new(to->schema)};
    uint32_t count = (uint32_t)schema_count(from->schema);
    carry->heirs = arena_alloc(carry->arena, (count + (size_t)1) * sizeof *carry->heirs);
    for (uint32_t i = 0; i < count; i++) carry->heirs[i] = heir_of(carry, (FactId){i});
    carry->scenes = numbers(carry, from->scene_count);
    for (uint32_t i = 0; i < from->scene_count; i++) carry->scenes[i] = book_scene(to, str(from->scenes[i].name)).at;
    carry->roles = numbers(carry, from->role_count);
    for (uint32_t i = 0; i < from->role_count; i++) carry->roles[i] = book_role(to, str(from->roles[i].name)).at;
    carry->choices = numbers(carry, from->choice_count);
    for (uint32_t i = 0; i < from->choice_count; i++) carry->choices[i] = heir_choice(carry, &from->choices[i]);
    return carry;
}

void carry_free(Carry *carry) {
    if (!carry) return;
    world_free(carry->start);
    arena_free(carry->arena);
    free(carry);
}

FactId carry_fact(const Carry *carry, FactId fact) {
    return carry->heirs[fact.at].fact;
}
SceneId carry_scene(const Carry *carry, SceneId scene) {
    return (SceneId){carry->scenes[scene.at]};
}
ChoiceId carry_choice(const Carry *carry, ChoiceId choice) {
    return (ChoiceId){carry->choices[choice.at]};
}
RoleId carry_role(const Carry *carry, RoleId role) {
    return (RoleId){carry->roles[role.at]};
}

static bool is_place(const Book *book, FactId fact) {
    return fact.at == book->scene_fact.at || fact.at == book->role_fact.at;
}

/* Scenes and roles are looked up by their own names. */
static CarryFault carry_place(const uint32_t *numbers_now, int32_t value, int32_t *put) {
    uint32_t now = numbers_now[value];
    *put = now == ID_NONE ? 0 : (int32_t)now;
    return now == ID_NONE ? CARRY_NO_PLACE : CARRY_GOOD;
}

CarryFault carry_value(const Carry *carry, FactId fact, int32_t value, int32_t *put) {
    const Heir *heir = &carry->heirs[fact.at];
    *put = 0;
    if (fact.at == carry->from->scene_fact.at) return carry_place(carry->scenes, value, put);
    if (fact.at == carry->from->role_fact.at) return carry_place(carry->roles, value, put);
    if (heir->fact.at == ID_NONE) return CARRY_GONE;
    const Fact *to = fact_of(carry->to, heir->fact);
    if (!heir->options) return take_number(to, value, put) ? CARRY_GOOD : CARRY_OUT;
    *put = fact_of(carry->from, fact)->kind == FACT_ONE_OF ? heir->options[value] : -1;
    if (*put >= 0) return CARRY_GOOD;
    *put = to->start;
    return CARRY_OUT;
}

bool carry_world(const Carry *carry, const World *from, World *to) {
    uint32_t count = (uint32_t)schema_count(carry->from->schema);
    world_copy(to, carry->start);
    for (uint32_t i = 0; i < count; i++) {
        int32_t put;
        CarryFault fault = carry_value(carry, (FactId){i}, world_get(from, (FactId){i}), &put);
        if (fault == CARRY_NO_PLACE) return false;
        if (fault != CARRY_GONE) world_put(to, carry->heirs[i].fact, put);
    }
    return true;
}

/* ---- from words to a book --------------------------------------------------------------------------------------- */

typedef struct Telling {
    const Book *book;
    World *to;
    CarryVisit *visit;
    void *ctx;
    bool *told; /* by fact */
} Telling;

static void hear(const Telling *telling, const Carried *carried) {
    if (carried->fault != CARRY_GOOD && telling->visit) telling->visit(telling->ctx, carried);
}

static bool take_place(uint32_t number, int32_t *value) {
    *value = number == ID_NONE ? 0 : (int32_t)number;
    return number != ID_NONE;
}

static bool take_value(const Book *book, FactId fact, Str word, int32_t *value) {
    if (fact.at == book->scene_fact.at) return take_place(book_scene(book, word).at, value);
    if (fact.at == book->role_fact.at) return take_place(book_role(book, word).at, value);
    return take_word(fact_of(book, fact), word, value);
}

static void take_told(const Telling *telling, const Told *told) {
    const Book *book = telling->book;
    Carried carried = {CARRY_GONE, told->name, told->word, schema_find(book->schema, told->name), 0};
    if (carried.fact.at != ID_NONE) {
        bool good = take_value(book, carried.fact, told->word, &carried.put);
        carried.fault = good ? CARRY_GOOD : CARRY_OUT;
        world_put(telling->to, carried.fact, carried.put);
        telling->told[carried.fact.at] = true;
    }
    hear(telling, &carried);
}

static void hear_untold(const Telling *telling) {
    uint32_t count = (uint32_t)schema_count(telling->book->schema);
    for (uint32_t i = 0; i < count; i++) {
        const Fact *fact = fact_of(telling->book, (FactId){i});
        if (telling->told[i]) continue;
        hear(telling, &(Carried){CARRY_NEW, str(fact->name), {0}, {i}, world_get(telling->to, (FactId){i})});
    }
}

/* First looked at whole: a world without a place is put to nothing. */
static bool has_place(const Book *book, const Told *told, size_t count) {
    bool placed = true;
    for (size_t i = 0; i < count && placed; i++) {
        int32_t value;
        FactId fact = schema_find(book->schema, told[i].name);
        if (fact.at != ID_NONE && is_place(book, fact)) placed = take_value(book, fact, told[i].word, &value);
    }
    return placed;
}

bool carry_told(const Book *book, const Told *told, size_t count, World *to, CarryVisit *visit, void *ctx) {
    if (!has_place(book, told, count)) return false;
    Telling telling = {book, to, visit, ctx, mem_alloc(schema_count(book->schema) * sizeof *telling.told + 1)};
    SceneId scene = rules_scene(book, to);
    for (size_t i = 0; i < count; i++) take_told(&telling, &told[i]);
    if (world_talks_open(to) && rules_scene(book, to).at != scene.at) *world_talks_open(to) = (Talks){0};
    hear_untold(&telling);
    free(telling.told);
    return true;
}
