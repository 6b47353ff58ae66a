/* slice.c - what a paragraph reads is asked where it is read, of a choice that is there: its condition becomes "it, and
 * besides either this or not". That always holds, so the story is the same, but what it reads can matter there now as
 * what any choice reads, and masking keeps it (live.h). Scenes from which nobody comes to any such place are made ends.
 * A tale that asks for deeds asks for a flag which they set. */
#include "check/slice.h"

#include <stdlib.h>

#include "check/bits.h"
#include "check/walk.h"

/* ---- where a line is read ---------------------------------------------------------------------------------------- */

/* Text is filled in from the world after the whole step, so scenes that an automatic move may lead on to count. */
static void follow_autos(const Book *book, uint64_t *places) {
    bool grown = true;
    while (grown) {
        grown = false;
        for (uint32_t i = 0; i < book->scene_count; i++) {
            const Scene *scene = &book->scenes[i];
            for (uint32_t k = 0; k < scene->auto_count && bits_has(places, i); k++) {
                grown |= !bits_has(places, scene->autos[k].go.at);
                bits_put(places, scene->autos[k].go.at);
            }
        }
    }
}

/* A choice that stays at a table can be the last thing done there. */
static void place_choice(const Book *book, const Choice *choice, uint64_t *places) {
    uint32_t number = book->scenes[choice->scene.at].sitting;
    for (uint32_t i = 0; i < choice->branch_count; i++) bits_put(places, choice->branches[i].go.at);
    if (!number || !bits_has(places, choice->scene.at)) return;
    for (uint32_t i = 0; i < EXIT_KINDS; i++)
        if (book->sittings[number - 1].exits[i].declared) bits_put(places, book->sittings[number - 1].exits[i].go.at);
}

static void place_all(const Book *book, bool endings_only, uint64_t *places) {
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (!endings_only || book->scenes[i].ending) bits_put(places, i);
}

static void place(const Book *book, const ShownLine *line, uint64_t *places) {
    switch (line->kind) {
    case SHOWN_ROLE: bits_put(places, book->roles[line->of].start.at); break;
    case SHOWN_SCENE: bits_put(places, line->of); break;
    case SHOWN_CHOICE: place_choice(book, &book->choices[line->of], places); break;
    case SHOWN_LOCKED: bits_put(places, book->choices[line->of].scene.at); break;
    case SHOWN_NEWS: place_all(book, false, places); break;
    case SHOWN_TALE: place_all(book, true, places); break;
    }
}

void slice_places(const Book *book, const ShownLine *line, uint64_t *places) {
    size_t words = bits_words(book->scene_count);
    uint64_t *mine = mem_alloc((words + 1) * sizeof *mine);
    place(book, line, mine);
    follow_autos(book, mine);
    bits_join(places, mine, words);
    free(mine);
}

/* ---- what a line reads ------------------------------------------------------------------------------------------- */

typedef struct Reading { /* conditions, one after the other */
    Guard *list;
    size_t count, cap;
} Reading;

static void read_guard(Reading *reading, const Guard *guard) {
    if (!guard) return;
    reading->list = mem_grow(reading->list, reading->count, &reading->cap, sizeof *reading->list);
    reading->list[reading->count++] = *guard;
}

static void read_flag(Reading *reading, FactId flag) {
    read_guard(reading, &(Guard){.kind = GUARD_LEAST, .fact = flag, .value = 1});
}

/* Of several reasons the first that holds is told, so those before it are read, too. News come when no day is left. */
static void read_line(const Book *book, const ShownLine *line, Reading *reading) {
    read_guard(reading, line->paragraph->when);
    if (line->kind == SHOWN_TALE) read_guard(reading, book->tales[line->of].when);
    if (line->kind == SHOWN_NEWS) read_flag(reading, book->dues[line->of].left);
    if (line->kind != SHOWN_LOCKED) return;
    Text locked = book->choices[line->of].locked;
    for (uint32_t i = 0; i < locked.count && &locked.list[i] != line->paragraph; i++)
        read_guard(reading, locked.list[i].when);
}

void slice_reads(const Book *book, const ShownLine *line, FactVisit *visit, void *ctx) {
    Reading reading = {NULL, 0, 0};
    read_line(book, line, &reading);
    for (size_t i = 0; i < reading.count; i++) guard_reads(&reading.list[i], visit, ctx);
    free(reading.list);
}

/* ---- making it --------------------------------------------------------------------------------------------------- */

typedef struct Cutting {
    const Book *whole;
    Book *book;
    Scene *scenes;
    Choice *choices;
    Reading *asked; /* by scene */
    Slice *slice;
    Arena *arena;
} Cutting;

static Schema *copy_schema(const Schema *schema) {
    Schema *copy = schema_new();
    for (uint32_t i = 0; i < schema_count(schema); i++) schema_add(copy, schema_fact(schema, (FactId){i}));
    if (schema_holds_talks(schema)) schema_hold_talks(copy);
    return copy;
}

static void set_flag(Cutting *cutting, Choice *choice, FactId flag) {
    uint32_t count = choice->effects.count;
    Effect *list = arena_alloc(cutting->arena, (count + (size_t)1) * sizeof *list);
    for (uint32_t i = 0; i < count; i++) list[i] = choice->effects.list[i];
    list[count] = (Effect){EFFECT_SET, flag, 1, 0};
    choice->effects = (Effects){list, count + 1};
}

static void keep_deeds(Cutting *cutting, const ShownLine *line, size_t number) {
    Slice *slice = cutting->slice;
    slice->deeds[number] = (FactId){ID_NONE};
    if (line->kind != SHOWN_TALE || line->paragraph->deed_count == 0) return;
    if (!slice->schema) cutting->book->schema = slice->schema = copy_schema(cutting->whole->schema);
    Fact flag = {.name = arena_printf(cutting->arena, "did:%zu", number), .kind = FACT_FLAG, .max = 1};
    slice->deeds[number] = schema_add(slice->schema, &flag);
    for (uint32_t i = 0; i < line->paragraph->deed_count; i++)
        set_flag(cutting, &cutting->choices[line->paragraph->deeds[i].at], slice->deeds[number]);
}

static void ask_line(Cutting *cutting, const ShownLine *line, size_t number) {
    uint64_t *mine = arena_alloc(cutting->arena, (bits_words(cutting->whole->scene_count) + 1) * sizeof *mine);
    slice_places(cutting->whole, line, mine);
    bits_join(cutting->slice->places, mine, bits_words(cutting->whole->scene_count));
    keep_deeds(cutting, line, number);
    for (uint32_t i = 0; i < cutting->whole->scene_count; i++) {
        if (!bits_has(mine, i)) continue;
        read_line(cutting->whole, line, &cutting->asked[i]);
        if (cutting->slice->deeds[number].at != ID_NONE) read_flag(&cutting->asked[i], cutting->slice->deeds[number]);
    }
}

/* Any of them, or none: it always holds, and reads them all. */
static Guard either_way(Cutting *cutting, Reading *reading) {
    uint32_t count = (uint32_t)reading->count;
    Guard *parts = arena_alloc(cutting->arena, (count + (size_t)1) * sizeof *parts);
    for (uint32_t i = 0; i < count; i++) parts[i] = reading->list[i];
    parts[count] = (Guard){.kind = GUARD_NONE, .fact = {ID_NONE}, .parts = parts, .count = count};
    return (Guard){.kind = GUARD_ANY, .fact = {ID_NONE}, .parts = parts, .count = count + 1};
}

/* Where there is no choice to ask it of, one is made: without a way to turn out, it leads nowhere. */
static void add_choice(Cutting *cutting, uint32_t scene, const Guard *when) {
    Choice *choice = &cutting->choices[cutting->book->choice_count];
    *choice = (Choice){.name = "read",
                       .word = str("read"),
                       .scene = {scene},
                       .when = when,
                       .hidden = true,
                       .took = {ID_NONE},
                       .against = {ID_NONE},
                       .branches = arena_alloc(cutting->arena, sizeof(Branch))};
    cutting->scenes[scene].first.at = cutting->book->choice_count++;
    cutting->scenes[scene].choice_count = 1;
}

static void ask_at(Cutting *cutting, uint32_t scene) {
    Reading *reading = &cutting->asked[scene];
    if (reading->count == 0) return;
    Guard *both = arena_alloc(cutting->arena, 2 * sizeof *both);
    both[0] = either_way(cutting, reading);
    if (cutting->scenes[scene].choice_count == 0) {
        add_choice(cutting, scene, both);
        return;
    }
    Choice *choice = &cutting->choices[cutting->scenes[scene].first.at];
    if (choice->when) both[1] = *choice->when;
    Guard all = {.kind = GUARD_ALL, .fact = {ID_NONE}, .parts = both, .count = choice->when ? 2 : 1};
    choice->when = arena_copy(cutting->arena, &all, sizeof all);
}

typedef struct Leading {
    uint64_t *kept;
    bool grown;
} Leading;

static void lead_back(void *ctx, SceneId from, SceneId to) {
    Leading *leading = ctx;
    if (!bits_has(leading->kept, to.at) || bits_has(leading->kept, from.at)) return;
    bits_put(leading->kept, from.at);
    leading->grown = true;
}

static void cut(Cutting *cutting) {
    size_t words = bits_words(cutting->whole->scene_count);
    Leading leading = {arena_alloc(cutting->arena, (words + 1) * sizeof(uint64_t)), true};
    bits_copy(leading.kept, cutting->slice->places, words);
    while (leading.grown) {
        leading.grown = false;
        walk_goes(cutting->whole, lead_back, &leading);
    }
    for (uint32_t i = 0; i < cutting->whole->scene_count; i++) {
        if (bits_has(leading.kept, i)) continue;
        Scene *scene = &cutting->scenes[i];
        scene->choice_count = scene->auto_count = scene->sitting = 0;
        scene->ending = true;
    }
}

static void begin(Cutting *cutting, size_t lines) {
    const Book *whole = cutting->whole;
    Arena *arena = cutting->arena = arena_new();
    cutting->slice = mem_alloc(sizeof *cutting->slice);
    cutting->book = arena_copy(arena, whole, sizeof *whole);
    cutting->scenes = arena_alloc(arena, (whole->scene_count + (size_t)1) * sizeof *cutting->scenes);
    cutting->choices = arena_alloc(arena,
                                   (whole->choice_count + (size_t)whole->scene_count + 1) * sizeof *cutting->choices);
    cutting->asked = arena_alloc(arena, (whole->scene_count + (size_t)1) * sizeof *cutting->asked);
    for (uint32_t i = 0; i < whole->scene_count; i++) cutting->scenes[i] = whole->scenes[i];
    for (uint32_t i = 0; i < whole->choice_count; i++) cutting->choices[i] = whole->choices[i];
    cutting->book->scenes = cutting->scenes;
    cutting->book->choices = cutting->choices;
    *cutting->slice = (Slice){.book = cutting->book, .arena = arena};
    cutting->slice->places = arena_alloc(arena, (bits_words(whole->scene_count) + 1) * sizeof(uint64_t));
    cutting->slice->deeds = arena_alloc(arena, (lines + 1) * sizeof(FactId));
}

Slice *slice_new(const Book *book, const ShownLine *const *lines, size_t count) {
    Cutting cutting = {.whole = book};
    begin(&cutting, count);
    for (size_t i = 0; i < count; i++) ask_line(&cutting, lines[i], i);
    cut(&cutting);
    for (uint32_t i = 0; i < book->scene_count; i++) {
        ask_at(&cutting, i);
        free(cutting.asked[i].list);
    }
    return cutting.slice;
}

void slice_free(Slice *slice) {
    if (!slice) return;
    schema_free(slice->schema);
    arena_free(slice->arena);
    free(slice);
}
