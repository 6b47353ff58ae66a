/* shown.c - every text gets numbers for its paragraphs, one after the other; where a text's numbers begin is kept by
 * what it belongs to. A choice's are followed by those of its reasons for being locked, then by its branches'. */
#include "check/shown.h"

#include <stdlib.h>

#include "check/bits.h"

struct Shown {
    const Book *book;
    Arena *arena;
    ShownLine *list;
    size_t count, cap;
    uint64_t games;                                  /* begun */
    size_t *roles, *scenes, *choices, *dues, *tales; /* the number of the first */
};

/* ---- numbering -------------------------------------------------------------------------------------------------- */

typedef struct Owner {
    ShownKind kind;
    const char *name;
    uint32_t at;
} Owner;

static size_t number(Shown *shown, Text text, Owner owner) {
    size_t first = shown->count;
    for (uint32_t i = 0; i < text.count; i++) {
        shown->list = mem_grow(shown->list, shown->count, &shown->cap, sizeof *shown->list);
        shown->list[shown->count++] = (ShownLine){owner.kind, owner.name, owner.at, &text.list[i], 0, 0, 0};
    }
    return first;
}

static void number_choice(Shown *shown, uint32_t id) {
    const Choice *choice = &shown->book->choices[id];
    shown->choices[id] = number(shown, choice->text, (Owner){SHOWN_CHOICE, choice->name, id});
    number(shown, choice->locked, (Owner){SHOWN_LOCKED, choice->name, id});
    for (uint32_t i = 0; i < choice->branch_count; i++)
        number(shown, choice->branches[i].text, (Owner){SHOWN_CHOICE, choice->name, id});
}

static void number_scene(Shown *shown, uint32_t id) {
    const Scene *scene = &shown->book->scenes[id];
    shown->scenes[id] = number(shown, scene->text, (Owner){SHOWN_SCENE, scene->name, id});
    for (uint32_t i = 0; i < scene->choice_count; i++) number_choice(shown, scene->first.at + i);
}

Shown *shown_new(const Book *book) {
    Shown *shown = mem_alloc(sizeof *shown);
    *shown = (Shown){.book = book, .arena = arena_new()};
    shown->roles = arena_alloc(shown->arena, book->role_count * sizeof *shown->roles);
    shown->scenes = arena_alloc(shown->arena, book->scene_count * sizeof *shown->scenes);
    shown->choices = arena_alloc(shown->arena, book->choice_count * sizeof *shown->choices);
    shown->dues = arena_alloc(shown->arena, book->due_count * sizeof *shown->dues);
    shown->tales = arena_alloc(shown->arena, book->tale_count * sizeof *shown->tales);
    for (uint32_t i = 0; i < book->role_count; i++)
        shown->roles[i] = number(shown, book->roles[i].text, (Owner){SHOWN_ROLE, book->roles[i].name, i});
    for (uint32_t i = 0; i < book->scene_count; i++) number_scene(shown, i);
    for (uint32_t i = 0; i < book->due_count; i++)
        shown->dues[i] = number(shown, book->dues[i].text, (Owner){SHOWN_NEWS, book->dues[i].name, i});
    for (uint32_t i = 0; i < book->tale_count; i++)
        shown->tales[i] = number(shown, book->tales[i].text, (Owner){SHOWN_TALE, book->tales[i].name, i});
    return shown;
}

void shown_free(Shown *shown) {
    if (!shown) return;
    free(shown->list);
    arena_free(shown->arena);
    free(shown);
}

size_t shown_count(const Shown *shown) {
    return shown->count;
}
const ShownLine *shown_at(const Shown *shown, size_t index) {
    return &shown->list[index];
}

/* ---- showing ---------------------------------------------------------------------------------------------------- */

static void show_line(Shown *shown, size_t at) {
    ShownLine *line = &shown->list[at];
    line->shown++;
    line->games += line->last != shown->games;
    line->last = shown->games;
}

static void show(Shown *shown, size_t first, Text text, const World *world) {
    for (uint32_t i = 0; i < text.count; i++)
        if (guard_test(text.list[i].when, world)) show_line(shown, first + i);
}

static void show_reply(Shown *shown, const World *world, Move move) {
    const Choice *choice = &shown->book->choices[move.choice.at];
    size_t branch = shown->choices[move.choice.at] + choice->text.count + choice->locked.count;
    for (uint32_t i = 0; i < move.branch; i++) branch += choice->branches[i].text.count;
    show(shown, shown->choices[move.choice.at], choice->text, world);
    show(shown, branch, choice->branches[move.branch].text, world);
}

/* Of the reasons why a choice is locked, the first that holds is told. */
static void show_locked(Shown *shown, const World *world, ChoiceId id) {
    const Choice *choice = &shown->book->choices[id.at];
    if (choice->locked.count == 0 || rules_access(shown->book, world, id) != ACCESS_LOCKED) return;
    for (uint32_t i = 0; i < choice->locked.count; i++) {
        if (!guard_test(choice->locked.list[i].when, world)) continue;
        show_line(shown, shown->choices[id.at] + choice->text.count + i);
        return;
    }
}

static void show_scene(Shown *shown, const World *world) {
    SceneId id = rules_scene(shown->book, world);
    const Scene *scene = &shown->book->scenes[id.at];
    show(shown, shown->scenes[id.at], scene->text, world);
    for (uint32_t i = 0; i < scene->choice_count; i++) show_locked(shown, world, (ChoiceId){scene->first.at + i});
}

void shown_after(Shown *shown, const World *world, const Outcome *outcome) {
    const Book *book = shown->book;
    if (outcome->move.choice.at != ID_NONE) show_reply(shown, world, outcome->move);
    for (uint32_t i = 0; i < outcome->fired_count; i++)
        show(shown, shown->dues[outcome->fired[i].at], book->dues[outcome->fired[i].at].text, world);
    for (uint32_t i = 0; i < outcome->passed_count; i++)
        show(shown, shown->scenes[outcome->passed[i].at], book->scenes[outcome->passed[i].at].text, world);
    show_scene(shown, world);
}

void shown_at_start(Shown *shown, const World *world, const Outcome *outcome) {
    uint32_t role = (uint32_t)world_get(world, shown->book->role_fact);
    shown->games++;
    show(shown, shown->roles[role], shown->book->roles[role].text, world);
    shown_after(shown, world, outcome);
}

static bool told(const Paragraph *line, const World *world, const uint64_t *made) {
    if (!guard_test(line->when, world)) return false;
    for (uint32_t i = 0; i < line->deed_count; i++)
        if (bits_has(made, line->deeds[i].at)) return true;
    return line->deed_count == 0;
}

void shown_in_tales(Shown *shown, const World *world, const uint64_t *made) {
    for (uint32_t i = 0; i < shown->book->tale_count; i++) {
        const Tale *tale = &shown->book->tales[i];
        if (!guard_test(tale->when, world)) continue;
        for (uint32_t k = 0; k < tale->text.count; k++)
            if (told(&tale->text.list[k], world, made)) show_line(shown, shown->tales[i] + k);
    }
}
