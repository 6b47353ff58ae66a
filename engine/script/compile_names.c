/* compile_names.c - the first pass: every name gets its number before anything refers to it.
 *
 * Facts get theirs in compile_facts.c, where the engine's own come first. */
#include "script/compile.h"

#include <stdlib.h>
#include <string.h>

enum { SCENES_MOST = 20000, CHOICES_MOST = 100000, WARS_MOST = 300, SWINGS_MOST = 30 };

typedef struct KindRow {
    const char *word; /* in complaints */
    Code unknown;
    size_t most;
} KindRow;

static const KindRow KINDS[NAMES_KINDS] = {
    [NAMES_FACT] = {"fact", CODE_UNKNOWN_FACT, 65000},
    [NAMES_SCENE] = {"scene", CODE_UNKNOWN_SCENE, SCENES_MOST},
    [NAMES_CHOICE] = {"choice", CODE_UNKNOWN_CHOICE, CHOICES_MOST},
    [NAMES_DUE] = {"due event", CODE_UNKNOWN_DUE, 10000},
    [NAMES_RULE] = {"rule", CODE_UNKNOWN_RULE, 10000},
    [NAMES_ROLE] = {"role", CODE_NO_ROLE, 1000},
    [NAMES_PERSON] = {"person", CODE_UNKNOWN_PERSON, 10000},
    [NAMES_PLACE] = {"place", CODE_UNKNOWN_PLACE, 10000},
    [NAMES_ENTRY] = {"codex entry", CODE_DUPLICATE, 10000},
    [NAMES_SOURCE] = {"source", CODE_UNKNOWN_SOURCE, 10000},
    [NAMES_EVENT] = {"event", CODE_DUPLICATE, 10000},
    [NAMES_CLAUSE] = {"clause", CODE_UNKNOWN_CLAUSE, 1000},
    [NAMES_DISPUTE] = {"dispute", CODE_UNKNOWN_DISPUTE, 1000},
    [NAMES_CALENDAR] = {"calendar", CODE_UNKNOWN_CALENDAR, 100},
    [NAMES_TALE] = {"tale", CODE_UNKNOWN_TALE, 1000},
    [NAMES_INTEREST] = {"interest", CODE_UNKNOWN_INTEREST, INTERESTS_MOST},
    [NAMES_COURT] = {"court", CODE_UNKNOWN_COURT, COURTS},
    [NAMES_FACTION] = {"faction", CODE_UNKNOWN_FACTION, (size_t)COURTS *FACTIONS_MOST},
    [NAMES_STAKES] = {"stake", CODE_DUPLICATE, DOMAIN_CLAUSES},
    [NAMES_WAR] = {"war", CODE_UNKNOWN_WAR, WARS_MOST},
    [NAMES_SWING] = {"swing", CODE_DUPLICATE, SWINGS_MOST},
    [NAMES_TOKEN] = {"token", CODE_DUPLICATE, TOKENS_MOST},
    [NAMES_VOICE] = {"voice", CODE_DUPLICATE, VOICES_MOST},
    [NAMES_OUTCOME] = {"outcome", CODE_DUPLICATE, CLASSES_MOST},
    [NAMES_REPORT] = {"report", CODE_DUPLICATE, 26},
    [NAMES_DRAWING] = {"drawing", CODE_UNKNOWN_DRAWING, 1000},
};

uint32_t names_get(const Compile *c, NameKind kind, Str name) {
    int64_t number = namemap_get(c->names[kind].map, name.at, name.len);
    return number < 0 ? ID_NONE : (uint32_t)number;
}

uint32_t names_find(Compile *c, NameKind kind, Str name, Where where) {
    uint32_t number = names_get(c, kind, name);
    if (number == ID_NONE && !c->partial)
        complain(c, where, KINDS[kind].unknown, hint_near(c, name, c->names[kind].list, c->names[kind].count),
                 "There is no %s “%.*s”.", KINDS[kind].word, clip(name), name.at);
    return number;
}

static void complain_twice(Compile *c, NameKind kind, const char *name, Where where, Where first) {
    complain(c, where, CODE_DUPLICATE, NULL, "There is a %s “%s” already, at %s:%d.", KINDS[kind].word, name,
             first.file, first.line);
}

bool names_put(Compile *c, NameKind kind, const char *name, Where where, uint32_t *number) {
    Names *names = &c->names[kind];
    *number = ID_NONE;
    uint32_t before = names_get(c, kind, str(name));
    if (before != ID_NONE) {
        complain_twice(c, kind, name, where, names->where[before]);
        return false;
    }
    if (names->count >= KINDS[kind].most) {
        if (!names->full)
            complain(c, where, CODE_TOO_MUCH, NULL, "There are more than %zu %ss.", KINDS[kind].most, KINDS[kind].word);
        names->full = c->partial = true;
        return false;
    }
    names->list = mem_grow(names->list, names->count, &names->cap, sizeof *names->list);
    names->where = mem_grow(names->where, names->count, &names->where_cap, sizeof *names->where);
    names->list[names->count] = name;
    names->where[names->count] = where;
    *number = (uint32_t)names->count;
    return namemap_put(names->map, name, strlen(name), (uint32_t)names->count++);
}

/* What kind of name a declaration makes. Facts are numbered later; a pack has no number. */
static NameKind kind_of(FormKind form) {
    static const struct {
        FormKind form;
        NameKind kind;
    } rows[] = {{FORM_SCENE, NAMES_SCENE},       {FORM_ENDING, NAMES_SCENE},  {FORM_DUE, NAMES_DUE},
                {FORM_RULE, NAMES_RULE},         {FORM_ROLE, NAMES_ROLE},     {FORM_PERSON, NAMES_PERSON},
                {FORM_PLACE, NAMES_PLACE},       {FORM_SOURCE, NAMES_SOURCE}, {FORM_EVENT, NAMES_EVENT},
                {FORM_CLAUSE, NAMES_CLAUSE},     {FORM_TALE, NAMES_TALE},     {FORM_CALENDAR, NAMES_CALENDAR},
                {FORM_INTEREST, NAMES_INTEREST}, {FORM_COURT, NAMES_COURT},   {FORM_FACTION, NAMES_FACTION},
                {FORM_STAKES, NAMES_STAKES},     {FORM_WAR, NAMES_WAR},       {FORM_SWING, NAMES_SWING},
                {FORM_TOKEN, NAMES_TOKEN},       {FORM_VOICE, NAMES_VOICE},   {FORM_OUTCOME, NAMES_OUTCOME},
                {FORM_TABLE, NAMES_SCENE},       {FORM_ENTRY, NAMES_ENTRY},   {FORM_DISPUTE, NAMES_DISPUTE},
                {FORM_PASSAGES, NAMES_TALE},     {FORM_EPILOGUE, NAMES_TALE}, {FORM_AFTERWARDS, NAMES_TALE},
                {FORM_LEDGER, NAMES_TALE},       {FORM_PROLOGUE, NAMES_TALE}, {FORM_REPORT, NAMES_REPORT},
                {FORM_DRAWING, NAMES_DRAWING}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].form == form) return rows[i].kind;
    return NAMES_NONE;
}

static void name_choice(Compile *c, const Declared *scene, const Value *choice) {
    const Value *name = choice->table->items;
    if (!made_table(choice) || name->kind != VALUE_STRING || !declared_name_good(name->text, FORM_CHOICE)) return;
    uint32_t number;
    const char *whole = arena_printf(c->arena, "%s/%.*s", scene->name, (int)name->text.len, name->text.at);
    if (!names_put(c, NAMES_CHOICE, whole, choice->where, &number)) return;
    c->choice_values = mem_grow(c->choice_values, number, &c->choice_cap, sizeof *c->choice_values);
    c->choice_values[number] = choice;
}

static void name_choices(Compile *c, const Declared *scene) {
    bool may = scene->form == FORM_SCENE || scene->form == FORM_TABLE;
    if (!scene->given || scene->table.kind != VALUE_TABLE || !may) return;
    const ValueTable *table = scene->table.table;
    for (uint32_t i = 0; i < table->item_count; i++)
        if (value_is_form(&table->items[i], FORM_CHOICE)) name_choice(c, scene, &table->items[i]);
}

void compile_names(Compile *c) {
    for (int kind = 0; kind < NAMES_KINDS; kind++) c->names[kind].map = namemap_new();
    c->number = arena_alloc(c->arena, (c->count + 1) * sizeof *c->number);
    for (size_t i = 0; i < c->count; i++) {
        const Declared *declared = &c->list[i];
        NameKind kind = kind_of(declared->form);
        c->number[i] = ID_NONE;
        if (kind == NAMES_NONE) continue;
        const char *name = arena_text(c->arena, declared->name, strlen(declared->name));
        if (names_put(c, kind, name, declared->where, &c->number[i]) && kind == NAMES_SCENE) name_choices(c, declared);
    }
}

void names_free(Compile *c) {
    for (int kind = 0; kind < NAMES_KINDS; kind++) {
        namemap_free(c->names[kind].map);
        free(c->names[kind].list);
        free(c->names[kind].where);
    }
    free(c->choice_values);
}
