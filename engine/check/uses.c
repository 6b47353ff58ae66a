/* uses.c - one walk over the Book for each sort of use, each ticking things off in an array by id. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "check/uses.h"

#include <stdlib.h>
#include <string.h>

#include "check/walk.h"
#include "model/domain.h"

static void tick(void *ctx, FactId fact) {
    ((bool *)ctx)[fact.at] = true;
}

static void guard_use(void *ctx, const Guard *guard, Where where, const char *owner) {
    Uses *uses = ctx;
    (void)where, (void)owner;
    guard_reads(guard, tick, uses->decides);
}

static bool mentions(Str text, const char *label) {
    size_t len = strlen(label);
    return len > 0 && text.len >= len && memmem(text.at, text.len, label, len) != NULL;
}

/* People and places are used where their label stands in a text, in braces or written out. */
static void words_use(Uses *uses, Str words) {
    for (uint32_t i = 0; i < uses->book->person_count; i++)
        if (!uses->person[i]) uses->person[i] = mentions(words, uses->book->people[i].label);
    for (uint32_t i = 0; i < uses->book->place_count; i++)
        if (!uses->place[i]) uses->place[i] = mentions(words, uses->book->places[i].label);
}

static bool is_han(Str text, const char *han) {
    return text.len > 0 && str_is(text, han);
}

static void han_use(Uses *uses, Str han) {
    for (uint32_t i = 0; i < uses->book->person_count; i++)
        if (is_han(han, uses->book->people[i].han)) uses->person[i] = true;
    for (uint32_t i = 0; i < uses->book->place_count; i++)
        if (is_han(han, uses->book->places[i].han)) uses->place[i] = true;
}

static void piece_use(Uses *uses, const Piece *piece) {
    switch (piece->kind) {
    case PIECE_FACT: uses->read[piece->fact.at] = true; break;
    case PIECE_HAN: han_use(uses, piece->text); break;
    case PIECE_NAME:
    case PIECE_PLAIN:
    case PIECE_STRONG: words_use(uses, piece->text); break;
    case PIECE_DATE: break;
    }
}

static void paragraph_use(void *ctx, const Paragraph *paragraph) {
    Uses *uses = ctx;
    guard_reads(paragraph->when, tick, uses->read);
    if (paragraph->cite) uses->cited[paragraph->cite->source.at] = true;
    for (uint32_t i = 0; i < paragraph->deed_count; i++) uses->told[paragraph->deeds[i].at] = true;
    for (uint32_t i = 0; i < paragraph->count; i++) piece_use(uses, &paragraph->pieces[i]);
}

static void cites_use(void *ctx, Cites cites) {
    Uses *uses = ctx;
    for (uint32_t i = 0; i < cites.count; i++) uses->cited[cites.list[i].source.at] = true;
}

static void write_use(void *ctx, FactId fact, const Effect *effect) {
    Uses *uses = ctx;
    uses->changed[fact.at] = true;
    if (effect->kind != EFFECT_SET || effect->value != 0) uses->settled[fact.at] = true;
}

static void effects_use(void *ctx, Effects effects) {
    Uses *uses = ctx;
    walk_writes(uses->book, effects, write_use, uses);
    for (uint32_t i = 0; i < effects.count; i++) {
        if (effects.list[i].kind == EFFECT_START) uses->started[effects.list[i].ref] = true;
        if (effects.list[i].kind == EFFECT_APPLY) uses->applied[effects.list[i].ref] = true;
    }
}

static void go_use(void *ctx, SceneId from, SceneId to) {
    Uses *uses = ctx;
    (void)from;
    uses->led_to[to.at] = true;
}

static void rules_use(Uses *uses) {
    for (uint32_t i = 0; i < uses->book->rule_count; i++)
        for (uint32_t k = 0; k < uses->book->rules[i].read_count; k++)
            uses->decides[uses->book->rules[i].reads[k].at] = true;
}

typedef struct Reach {
    bool *reached;
    bool grown;
} Reach;

static void reach_on(void *ctx, SceneId from, SceneId to) {
    Reach *reach = ctx;
    if (!reach->reached[from.at] || reach->reached[to.at]) return;
    reach->reached[to.at] = reach->grown = true;
}

static void find_reached(Uses *uses) {
    const Book *book = uses->book;
    for (uint32_t i = 0; i < book->role_count; i++)
        uses->led_to[book->roles[i].start.at] = uses->reached[book->roles[i].start.at] = true;
    Reach reach = {uses->reached, true};
    while (reach.grown) {
        reach.grown = false;
        walk_goes(book, reach_on, &reach);
    }
}

static void roles_and_scenes_use(Uses *uses) {
    const Book *book = uses->book;
    for (uint32_t i = 0; i < book->role_count; i++)
        if (book->roles[i].person.at != ID_NONE) uses->person[book->roles[i].person.at] = true;
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (book->scenes[i].place.at != ID_NONE) uses->place[book->scenes[i].place.at] = true;
    for (uint32_t i = 0; book->map && i < book->map->place_count; i++) {
        const MapPlace *place = &book->map->places[i];
        uses->place[place->place.at] = true;
        for (uint32_t k = 0; k < place->also_count; k++) uses->place[place->also[k].at] = true;
    }
}

static void factions_use(Uses *uses) {
    const Domain *domain = uses->book->domain;
    for (uint32_t court = 0; domain && court < COURTS; court++)
        for (uint32_t i = 0; i < domain->courts[court].faction_count; i++) {
            PersonId person = domain->courts[court].factions[i].person;
            if (person.at != ID_NONE) uses->person[person.at] = true;
        }
}

/* A table reads and writes trust, counts its own days, and settles the treaty, whose classes the story reads. */
static void sitting_use(Uses *uses, const Sitting *sitting) {
    const Book *book = uses->book;
    if (sitting->envoy.at != ID_NONE) uses->person[sitting->envoy.at] = true;
    for (uint32_t court = 0; court < COURTS; court++)
        if (sitting->trust[court].at != ID_NONE)
            uses->decides[sitting->trust[court].at] = uses->changed[sitting->trust[court].at] = true;
    for (uint32_t i = 0; i < book->domain->clause_count; i++) {
        FactId clause = book->clauses[book->domain->clauses[i].clause.at].fact;
        uses->changed[clause.at] = uses->settled[clause.at] = true;
    }
    for (uint32_t i = 0; i < book->class_count; i++) uses->changed[book->classes[i].fact.at] = true;
}

static void tables_use(Uses *uses) {
    for (uint32_t i = 0; i < uses->book->sitting_count; i++) sitting_use(uses, &uses->book->sittings[i]);
    for (uint32_t i = 0; i < uses->book->voice_count; i++)
        if (uses->book->voices[i].person.at != ID_NONE) uses->person[uses->book->voices[i].person.at] = true;
}

static bool *flags(Uses *uses, size_t count) {
    return arena_alloc(uses->arena, (count + 1) * sizeof(bool));
}

static void make_room(Uses *uses) {
    const Book *book = uses->book;
    size_t facts = schema_count(book->schema);
    uses->read = flags(uses, facts);
    uses->decides = flags(uses, facts);
    uses->changed = flags(uses, facts);
    uses->settled = flags(uses, facts);
    uses->started = flags(uses, book->due_count);
    uses->applied = flags(uses, book->rule_count);
    uses->cited = flags(uses, book->source_count);
    uses->person = flags(uses, book->person_count);
    uses->place = flags(uses, book->place_count);
    uses->led_to = flags(uses, book->scene_count);
    uses->reached = flags(uses, book->scene_count);
    uses->told = flags(uses, book->choice_count);
}

Uses *uses_new(const Book *book) {
    Uses *uses = mem_alloc(sizeof *uses);
    uses->book = book;
    uses->arena = arena_new();
    make_room(uses);
    walk_guards(book, guard_use, uses);
    rules_use(uses);
    walk_paragraphs(book, paragraph_use, uses);
    walk_cites(book, cites_use, uses);
    walk_effects(book, effects_use, uses);
    walk_goes(book, go_use, uses);
    roles_and_scenes_use(uses);
    factions_use(uses);
    tables_use(uses);
    find_reached(uses);
    for (uint32_t i = 0; i < schema_count(book->schema); i++) uses->read[i] |= uses->decides[i];
    return uses;
}

void uses_free(Uses *uses) {
    if (!uses) return;
    arena_free(uses->arena);
    free(uses);
}
