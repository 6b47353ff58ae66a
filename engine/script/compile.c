/* compile.c - the order of compiling, and the forms that are too small for a file of their own: pack, role, due, rule.
 */
#include "script/compile_extend.h"

#include <string.h>

#include "script/compile_dispute.h"
#include "script/compile_map.h"
#include "script/compile_tale.h"
#include "script/edition.h"

enum { VERSION_MOST = 31 };

/* A form that was called without a table, where one has to be. */
static void check_given(Compile *c, const Declared *declared) {
    if (declared->given || c->partial) return;
    size_t rows;
    const Field *fields = form_fields(declared->form, &rows);
    for (size_t i = 0; i < rows; i++) {
        bool scene = declared->form == FORM_SCENE; /* it has no one field it needs, but something has to be in it */
        if (fields[i].need != NEED_NEEDED && !scene) continue;
        complain(c, declared->where, CODE_BAD_CALL, NULL, "`%s \"%s\"` needs a table after its name.",
                 form_of(declared->form)->word, declared->name);
        return;
    }
}

static void complain_of_api(Compile *c, const Value *api, EditionFit fit, const StrBuf *changes) {
    long long number = api->number;
    int latest = editions_latest(editions_read());
    if (fit == EDITION_OLD)
        complain(c, api->where, CODE_OLD_API, arena_printf(c->arena, "Look it over, and write api = %d.", latest),
                 "This scenario is written for edition %lld of the language, and this program is for edition %d; it is "
                 "read all the same. Since then, %s.",
                 number, latest, strbuf_text(changes));
    else
        complain(c, api->where, CODE_NEWER_API,
                 fit == EDITION_NEWER ? "Get a newer chanyuan to play it."
                                      : arena_printf(c->arena, "Write api = %d.", latest),
                 "This scenario is written for edition %lld of the language, and this program reads edition %d.",
                 number, latest);
}

static void read_api(Compile *c, const ValueTable *table) {
    StrBuf changes = {0};
    const Value *api = get_value(table, "api");
    if (!api || api->kind != VALUE_INT) return;
    EditionFit fit = edition_fit(editions_read(), api->number, &changes);
    if (fit != EDITION_PRESENT) complain_of_api(c, api, fit, &changes);
    if (fit == EDITION_OLD) c->book->api = (int32_t)api->number;
    strbuf_free(&changes);
}

static void read_version(Compile *c, const ValueTable *table) {
    const Value *version = get_value(table, "version");
    c->book->version = get_string(c, table, "version", "0");
    if (!version || version->kind != VALUE_STRING) return;
    if (declared_name_good(version->text, FORM_PACK) && version->text.len <= VERSION_MOST) return;
    complain(c, version->where, CODE_BAD_NAME, "Use up to 31 letters, digits, `_`, `-` and `.`.",
             "“%.*s” can't be a version.", clip(version->text), version->text.at);
}

static void compile_pack(Compile *c) {
    const Declared *pack = NULL;
    c->book->name = c->book->title = c->book->version = c->book->summary = "";
    c->book->author = c->book->licence = c->book->before = c->book->after = "";
    c->book->extends = c->book->extends_at = "";
    c->book->api = editions_latest(editions_read());
    for (size_t i = 0; i < c->count; i++) {
        if (c->list[i].form != FORM_PACK) continue;
        if (pack)
            complain(c, c->list[i].where, CODE_NO_PACK, NULL, "There is a `pack` already, at %s:%d.", pack->where.file,
                     pack->where.line);
        else
            pack = &c->list[i];
    }
    if (!pack) {
        if (!c->partial)
            complain(c, (Where){c->first, 1}, CODE_NO_PACK, "Begin with pack \"name\" { title = \"…\", … }.",
                     "There is no `pack` that says what this scenario is.");
        return;
    }
    const ValueTable *table = declared_table(c, pack);
    c->book->name = arena_text(c->arena, pack->name, strlen(pack->name));
    if (c->extension) c->book->name = arena_printf(c->arena, "%s+%s", c->extension->base, pack->name);
    c->book->title = get_string(c, table, "title", c->book->name);
    c->book->summary = get_string(c, table, "summary", "");
    c->book->before = get_string(c, table, "before", "What came before");
    c->book->after = get_string(c, table, "after", "What came afterwards");
    c->book->author = get_string(c, table, "author", "");
    c->book->licence = get_string(c, table, "licence", "");
    c->book->drawing = drawing_named(c, table);
    read_version(c, table);
    read_api(c, table);
}

static const FactId *read_facts(Compile *c, const Value *value, bool written, uint32_t *count) {
    uint32_t given;
    const Value *names = strings_of(value, &given);
    FactId *facts = arena_alloc(c->arena, ((size_t)given + 1) * sizeof *facts);
    *count = 0;
    for (uint32_t i = 0; i < given; i++) {
        FactId fact = fact_find(c, &names[i]);
        if (fact.at == ID_NONE) continue;
        bool due = schema_fact(c->book->schema, fact)->kind == FACT_DAYS_LEFT;
        if (written && (due || fact_is_engines(c, fact)))
            complain(c, names[i].where, CODE_ENGINE_FACT, NULL, "“%.*s” can be read, but only the engine changes it.",
                     clip(names[i].text), names[i].text.at);
        else
            facts[(*count)++] = fact;
    }
    return facts;
}

static void compile_role(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    const char *name = c->names[NAMES_ROLE].list[number];
    const Value *person = get_value(table, "person"), *start = get_value(table, "start");
    Role *role = &c->roles[number];
    *role = (Role){.name = name, .person = {ID_NONE}, .start = {0}, .where = declared->where};
    role->label = get_string(c, table, "label", name);
    role->han = get_string(c, table, "han", "");
    if (person && person->kind == VALUE_STRING)
        role->person.at = names_find(c, NAMES_PERSON, person->text, declared->where);
    if (start && start->kind == VALUE_STRING) role->start.at = names_find(c, NAMES_SCENE, start->text, declared->where);
    role->text = compile_text(c, get_value(table, "text"), TEXT_PLAIN);
    role->drawing = drawing_named(c, table);
    role->all_calendars = get_bool(table, "all_calendars");
    role->effects = compile_effects(c, get_value(table, "effects"));
    role->standing = read_facts(c, get_value(table, "standing"), false, &role->standing_count);
}

static void compile_due(Compile *c, const Declared *declared, uint32_t number) {
    static const char *const again[2] = {"restart", "keep"};
    const ValueTable *table = declared_table(c, declared);
    Due *due = &c->dues[number];
    due->where = declared->where;
    due->refuse = get_word(c, table, "again", again) == 1;
    due->text = compile_text(c, get_value(table, "text"), TEXT_PLAIN);
    due->effects = compile_effects(c, get_value(table, "effects"));
}

static void compile_rule(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    const Value *run = get_value(table, "run");
    Rule *rule = &c->rules[number];
    *rule = (Rule){.name = c->names[NAMES_RULE].list[number], .where = declared->where};
    rule->reads = read_facts(c, get_value(table, "reads"), false, &rule->read_count);
    rule->writes = read_facts(c, get_value(table, "writes"), true, &rule->write_count);
    c->rule_functions[number] = run && run->kind == VALUE_FUNCTION ? run->function : 0;
}

static void compile_others(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        const Declared *declared = &c->list[i];
        check_given(c, declared);
        if (declared->form == FORM_FLAG || declared->form == FORM_COUNT || declared->form == FORM_ONE_OF ||
            declared->form == FORM_DATE)
            declared_table(c, declared);
        if (c->number[i] == ID_NONE) continue;
        if (declared->form == FORM_ROLE) compile_role(c, declared, c->number[i]);
        if (declared->form == FORM_DUE) compile_due(c, declared, c->number[i]);
        if (form_tells(declared->form)) compile_tale(c, declared, c->number[i]);
        if (declared->form == FORM_RULE) compile_rule(c, declared, c->number[i]);
    }
}

static void *array(Compile *c, NameKind kind, size_t size) {
    return arena_alloc(c->arena, (c->names[kind].count + 1) * size);
}

static void make_arrays(Compile *c) {
    c->scenes = array(c, NAMES_SCENE, sizeof *c->scenes);
    c->choices = array(c, NAMES_CHOICE, sizeof *c->choices);
    c->dues = array(c, NAMES_DUE, sizeof *c->dues);
    c->rules = array(c, NAMES_RULE, sizeof *c->rules);
    c->rule_functions = array(c, NAMES_RULE, sizeof *c->rule_functions);
    c->roles = array(c, NAMES_ROLE, sizeof *c->roles);
    c->people = array(c, NAMES_PERSON, sizeof *c->people);
    c->places = array(c, NAMES_PLACE, sizeof *c->places);
    c->entries = array(c, NAMES_ENTRY, sizeof *c->entries);
    c->sources = array(c, NAMES_SOURCE, sizeof *c->sources);
    c->events = array(c, NAMES_EVENT, sizeof *c->events);
    c->clauses = array(c, NAMES_CLAUSE, sizeof *c->clauses);
    c->disputes = array(c, NAMES_DISPUTE, sizeof *c->disputes);
    c->calendars = array(c, NAMES_CALENDAR, sizeof *c->calendars);
    c->tales = array(c, NAMES_TALE, sizeof *c->tales);
    c->classes = array(c, NAMES_OUTCOME, sizeof *c->classes);
    c->sittings = array(c, NAMES_SCENE, sizeof *c->sittings);
    for (size_t i = 0; i < c->names[NAMES_CHOICE].count; i++)
        c->choices[i].took = (FactId){ID_NONE}, c->choices[i].against = (ChoiceId){ID_NONE};
}

static uint32_t count_of(const Compile *c, NameKind kind) {
    return (uint32_t)c->names[kind].count;
}

static void fill_book(Compile *c) {
    Book *book = c->book;
    book->scenes = c->scenes, book->scene_count = count_of(c, NAMES_SCENE);
    book->choices = c->choices, book->choice_count = count_of(c, NAMES_CHOICE);
    book->dues = c->dues, book->due_count = count_of(c, NAMES_DUE);
    book->rules = c->rules, book->rule_count = count_of(c, NAMES_RULE);
    book->roles = c->roles, book->role_count = count_of(c, NAMES_ROLE);
    book->tales = c->tales, book->tale_count = count_of(c, NAMES_TALE);
    book->people = c->people, book->person_count = count_of(c, NAMES_PERSON);
    book->places = c->places, book->place_count = count_of(c, NAMES_PLACE);
    book->entries = c->entries, book->entry_count = count_of(c, NAMES_ENTRY);
    book->sources = c->sources, book->source_count = count_of(c, NAMES_SOURCE);
    book->events = c->events, book->event_count = count_of(c, NAMES_EVENT);
    book->clauses = c->clauses, book->clause_count = count_of(c, NAMES_CLAUSE);
    book->disputes = c->disputes, book->dispute_count = count_of(c, NAMES_DISPUTE);
    book->calendars = c->calendars, book->calendar_count = count_of(c, NAMES_CALENDAR);
    book->classes = c->classes, book->class_count = count_of(c, NAMES_OUTCOME);
    book->sittings = c->sittings, book->sitting_count = c->sitting_count;
}

static void check_whole(Compile *c) {
    Where where = {c->first, 1};
    bool ending = false;
    for (size_t i = 0; i < c->names[NAMES_SCENE].count; i++) ending = ending || c->scenes[i].ending;
    if (c->partial) return;
    if (c->names[NAMES_ROLE].count == 0)
        complain(c, where, CODE_NO_ROLE, "Declare one: role \"name\" { label = \"…\", start = \"scene\" }.",
                 "There is no `role`, so nobody can play this.");
    if (!ending)
        complain(c, where, CODE_NO_ENDING, "Declare one: ending \"name\" { title = \"…\", text = \"…\" }.",
                 "There is no `ending`, so this would never be over.");
}

void compile_book(Book *book, const Declarations *declarations, const char *first, const int **functions) {
    Compile c = {.book = book, .arena = book->arena, .first = first, .list = declarations->list};
    c.diags = declarations->reader.diags;
    c.count = declarations->count;
    c.partial = declarations->partial;
    c.extension = declarations->extension;
    compile_names(&c);
    make_arrays(&c);
    compile_labels(&c);
    compile_readings(&c);
    compile_clauses(&c);
    compile_facts(&c);
    compile_pack(&c);
    compile_record(&c);
    compile_disputes(&c);
    compile_clause_notes(&c);
    compile_others(&c);
    compile_map(&c);
    compile_drawings(&c);
    compile_scenes(&c);
    compile_domain(&c);
    compile_open(&c);
    if (c.extension) compile_extension(&c);
    if (declarations->asking) declarations->asking->guard = compile_guard(&c, &declarations->asking->value);
    check_whole(&c);
    fill_book(&c);
    *functions = c.rule_functions;
    names_free(&c);
}
