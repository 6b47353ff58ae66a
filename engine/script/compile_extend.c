/* compile_extend.c - whether an extension keeps to what is open to it.
 *
 * What is looked at is the Book: the conditions, changes, ways and texts that stand in an extension's files, as the
 * game would use them. So it doesn't matter in what words the author wrote them. */
#include "script/compile_extend.h"

#include <string.h>

#include "base/date.h"

typedef struct Look { /* at one thing of the extension's */
    Compile *c;
    Where where;
} Look;

bool is_added(const Compile *c, Where where) {
    return c->extension && extension_own(c->extension, where);
}

/* ---- a manifest's `open` ---- */

static void check_scenes(Compile *c, const Value *names, const char *field) {
    uint32_t count;
    const Value *list = strings_of(names, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (!name_given(c, field, &list[i])) continue;
        uint32_t scene = names_find(c, NAMES_SCENE, list[i].text, list[i].where);
        if (scene != ID_NONE && c->scenes[scene].ending && strcmp(field, "scenes") == 0)
            complain(c, list[i].where, CODE_AT_ODDS, "Put it into `back`, if added scenes may lead there.",
                     "“%.*s” is an ending, and takes no choices.", clip(list[i].text), list[i].text.at);
    }
}

static void check_facts(Compile *c, const Value *names, bool changes) {
    uint32_t count;
    const Value *list = strings_of(names, &count);
    for (uint32_t i = 0; i < count; i++) {
        FactId fact = fact_find(c, &list[i]);
        bool engines = changes && fact.at != ID_NONE && fact_is_engines(c, fact) && fact.at != c->book->day_fact.at;
        if (engines)
            complain(c, list[i].where, CODE_ENGINE_FACT, NULL, "“%.*s” can be read, but only the engine changes it.",
                     clip(list[i].text), list[i].text.at);
    }
}

static void check_tales(Compile *c, const Value *names) {
    uint32_t count;
    const Value *list = strings_of(names, &count);
    for (uint32_t i = 0; i < count; i++)
        if (name_given(c, "tales", &list[i])) names_find(c, NAMES_TALE, list[i].text, list[i].where);
}

static void check_open(Compile *c, const Value *open) {
    if (!open || !value_is_form(open, FORM_NONE)) return;
    check_table(c, FORM_OPEN, open);
    check_scenes(c, get_value(open->table, "scenes"), "scenes");
    check_scenes(c, get_value(open->table, "back"), "back");
    check_facts(c, get_value(open->table, "reads"), false);
    check_facts(c, get_value(open->table, "changes"), true);
    check_tales(c, get_value(open->table, "tales"));
}

static void check_pack(Compile *c, const Declared *pack) {
    const Value *open = pack->table.kind == VALUE_TABLE ? get_value(pack->table.table, "open") : NULL;
    if (c->extension && open)
        complain(c, open->where, CODE_AT_ODDS, "Leave out `open`.",
                 "An extension can't be extended itself: only a whole scenario can.");
    else
        check_open(c, open);
}

void compile_open(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        const Declared *declared = &c->list[i];
        if (declared->form == FORM_PACK) check_pack(c, declared);
        if (declared->form != FORM_EXTEND && declared->form != FORM_LINES) continue;
        complain(c, declared->where, CODE_NO_EXTENDS, "Say which in the manifest: extends = \"name\".",
                 "`%s` adds to another scenario, and this one extends none.", form_of(declared->form)->word);
    }
}

/* ---- what an extension reads ---- */

/* "Open to be read: coins, day." */
static const char *hint_of(const Look *look, const char *what, const char *field) {
    return arena_printf(look->c->arena, "%s: %s.", what, extension_list(look->c->extension, field));
}

static bool opens(const Look *look, const char *field, FactId fact) {
    return extension_opens(look->c->extension, field, str(schema_fact(look->c->book->schema, fact)->name));
}

/* The choice of which it says whether it was made; NULL for any other fact. */
static const Choice *took_of(const Compile *c, FactId fact) {
    for (uint32_t i = 0; i < c->names[NAMES_CHOICE].count; i++)
        if (c->choices[i].took.at == fact.at) return &c->choices[i];
    return NULL;
}

static bool may_read(const Look *look, FactId fact) {
    const Compile *c = look->c;
    if (fact_is_engines(c, fact) || is_added(c, schema_fact(c->book->schema, fact)->where)) return true;
    if (opens(look, "reads", fact) || opens(look, "changes", fact)) return true;
    const Choice *took = took_of(c, fact);
    return took && extension_opens(c->extension, "scenes", str(c->scenes[took->scene.at].name));
}

static void look_read(void *ctx, FactId fact) {
    const Look *look = ctx;
    if (may_read(look, fact)) return;
    const Choice *took = took_of(look->c, fact);
    const char *name = took ? took->name : schema_fact(look->c->book->schema, fact)->name;
    complain(look->c, look->where, CODE_CLOSED_READ,
             arena_printf(look->c->arena, "Open to be read: %s; and changed: %s; and `took` of choices in: %s.",
                          extension_list(look->c->extension, "reads"), extension_list(look->c->extension, "changes"),
                          extension_list(look->c->extension, "scenes")),
             "“%s” doesn't let extensions read %s“%s”.", look->c->extension->base,
             took ? "whether this was chosen: " : "", name);
}

static void look_guard(Compile *c, const Guard *guard, Where where) {
    guard_reads(guard, look_read, &(Look){c, where});
}

static void look_paragraph(Compile *c, const Paragraph *paragraph) {
    if (!is_added(c, paragraph->where)) return;
    look_guard(c, paragraph->when, paragraph->where);
    for (uint32_t i = 0; i < paragraph->count; i++)
        if (paragraph->pieces[i].kind == PIECE_FACT) look_read(&(Look){c, paragraph->where}, paragraph->pieces[i].fact);
}

static void look_text(Compile *c, Text text) {
    for (uint32_t i = 0; i < text.count; i++) look_paragraph(c, &text.list[i]);
}

/* ---- what it changes ---- */

static void look_write(const Look *look, FactId fact) {
    const Fact *found = schema_fact(look->c->book->schema, fact);
    if (is_added(look->c, found->where) || opens(look, "changes", fact)) return;
    complain(look->c, look->where, CODE_CLOSED_CHANGE, hint_of(look, "Open to be changed", "changes"),
             "“%s” doesn't let extensions change “%s”.", look->c->extension->base, found->name);
}

static void look_days(const Look *look, const char *what) {
    if (opens(look, "changes", look->c->book->day_fact)) return;
    complain(look->c, look->where, CODE_CLOSED_CHANGE, hint_of(look, "Open to be changed", "changes"),
             "“%s” doesn't let extensions change “day”, and %s.", look->c->extension->base, what);
}

static void look_effects(Compile *c, Effects effects, Where where) {
    Look look = {c, where};
    for (uint32_t i = 0; i < effects.count; i++) {
        const Effect *effect = &effects.list[i];
        switch (effect->kind) {
        case EFFECT_SET:
        case EFFECT_ADD:
        case EFFECT_START: look_write(&look, effect->fact); break;
        case EFFECT_WAIT: look_days(&look, "`wait` lets days pass"); break;
        case EFFECT_APPLY:
            complain(c, where, CODE_CLOSED_CHANGE, "Write the changes that you want.",
                     "Extensions can't apply a rule, and “%s” is one of “%s”.", c->names[NAMES_RULE].list[effect->ref],
                     c->extension->base);
            break;
        }
    }
}

/* ---- where it leads ---- */

static void look_way(Compile *c, SceneId to, Where where) {
    if (to.at == ID_NONE || is_added(c, c->scenes[to.at].where)) return;
    Str name = str(c->scenes[to.at].name);
    if (extension_opens(c->extension, "scenes", name) || extension_opens(c->extension, "back", name)) return;
    complain(c, where, CODE_CLOSED_WAY,
             arena_printf(c->arena, "Open, with choices to add: %s; and to lead back to: %s.",
                          extension_list(c->extension, "scenes"), extension_list(c->extension, "back")),
             "“%s” doesn't let extensions lead to “%.*s”.", c->extension->base, clip(name), name.at);
}

/* ---- what it is made of ---- */

static void look_choice(Compile *c, const Choice *choice) {
    bool added = is_added(c, choice->where);
    if (!added && choice->against.at != ID_NONE && is_added(c, c->choices[choice->against.at].where))
        complain(c, c->choices[choice->against.at].where, CODE_CLOSED_CHANGE, "Leave it out of `excludes`.",
                 "“%s” excludes “%s”, which changes what “%s” says of the record.", c->choices[choice->against.at].name,
                 choice->name, c->extension->base);
    if (!added) return;
    look_guard(c, choice->when, choice->where);
    look_paragraph(c, &choice->label);
    look_text(c, choice->locked);
    look_text(c, choice->text);
    look_text(c, choice->note);
    look_effects(c, choice->effects, choice->where);
    for (uint32_t i = 0; i < choice->branch_count; i++) {
        look_text(c, choice->branches[i].text);
        look_effects(c, choice->branches[i].effects, choice->where);
        look_way(c, choice->branches[i].go, choice->where);
    }
}

static void look_scene(Compile *c, const Scene *scene) {
    if (!is_added(c, scene->where)) return;
    look_text(c, scene->text);
    look_effects(c, scene->effects, scene->where);
    if (scene->day != DATE_NONE) look_days(&(Look){c, scene->where}, "a scene's `date` is waited for");
    for (uint32_t i = 0; i < scene->auto_count; i++) {
        const Auto *move = &scene->autos[i];
        look_guard(c, move->when, move->where);
        look_effects(c, move->effects, move->where);
        look_way(c, move->go, move->where);
    }
}

static void look_dues(Compile *c) {
    for (size_t i = 0; i < c->names[NAMES_DUE].count; i++) {
        if (!is_added(c, c->dues[i].where)) continue;
        look_text(c, c->dues[i].text);
        look_effects(c, c->dues[i].effects, c->dues[i].where);
    }
}

static void look_codex(Compile *c) {
    for (size_t i = 0; i < c->names[NAMES_TALE].count; i++) look_text(c, c->tales[i].text);
    for (size_t i = 0; i < c->names[NAMES_PERSON].count; i++) look_text(c, c->people[i].text);
    for (size_t i = 0; i < c->names[NAMES_PLACE].count; i++) look_text(c, c->places[i].text);
    for (size_t i = 0; i < c->names[NAMES_ENTRY].count; i++) look_text(c, c->entries[i].text);
    for (size_t i = 0; i < c->names[NAMES_EVENT].count; i++) look_text(c, c->events[i].text);
    for (size_t i = 0; i < c->names[NAMES_SOURCE].count; i++) look_text(c, c->sources[i].note);
    for (size_t i = 0; i < c->names[NAMES_DISPUTE].count; i++) {
        look_text(c, c->disputes[i].text);
        for (uint32_t k = 0; k < c->disputes[i].reading_count; k++) look_text(c, c->disputes[i].readings[k].text);
    }
}

/* "bank, ferry": as its files have them. */
static const char *extended_scenes(Compile *c) {
    const char *list = "";
    const Declarations *own = c->extension->own;
    for (size_t i = 0; i < own->count; i++)
        if (own->list[i].form == FORM_EXTEND)
            list = arena_printf(c->arena, "%s%s%s", list, list[0] ? ", " : "", own->list[i].name);
    return list;
}

/* The forms that were joined with others are no longer in the list; what they hold besides is looked at here. */
static void check_forms(Compile *c) {
    const Declarations *own = c->extension->own;
    for (size_t i = 0; i < own->count; i++)
        if (own->list[i].form == FORM_EXTEND || own->list[i].form == FORM_LINES) declared_table(c, &own->list[i]);
}

void compile_extension(Compile *c) {
    check_forms(c);
    for (size_t i = 0; i < c->names[NAMES_SCENE].count; i++) look_scene(c, &c->scenes[i]);
    for (size_t i = 0; i < c->names[NAMES_CHOICE].count; i++) look_choice(c, &c->choices[i]);
    look_dues(c);
    look_codex(c);
    c->book->extends = arena_text(c->arena, c->extension->base, strlen(c->extension->base));
    c->book->extends_at = extended_scenes(c);
}
