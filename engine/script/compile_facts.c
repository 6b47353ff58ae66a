/* compile_facts.c - the schema: the engine's own facts, the authors', and those that clauses, due events and `took`
 * bring.
 *
 * The order is fixed, because worlds are hashed in it: scene, day, role; authors' facts as declared; treaty.CLAUSE;
 * due.NAME; outcomes; TABLE.days and TABLE.capped; then a flag for each choice that some condition asks about. */
#include "script/compile_extend.h"

#include <string.h>

#include "base/date.h"

enum { COUNT_MOST = 1000000, VALUES_MOST = 1000, DAYS_LEFT_MOST = 400 };

FactId declare_fact(Compile *c, const Fact *fact) {
    uint32_t number;
    if (!names_put(c, NAMES_FACT, fact->name, fact->where, &number)) return (FactId){ID_NONE};
    return schema_add(c->book->schema, fact);
}

/* The earliest day that a scene gives: the story's clock starts there, and no role's first scene can lie before it. No
 * role begins in an extension. */
static int32_t first_day(const Compile *c) {
    int32_t first = DATE_MAX, day;
    for (size_t i = 0; i < c->count; i++) {
        bool scene = c->list[i].form == FORM_SCENE || c->list[i].form == FORM_TABLE;
        if (!scene || c->list[i].table.kind != VALUE_TABLE || is_added(c, c->list[i].where)) continue;
        const Value *date = get_value(c->list[i].table.table, "date");
        bool is = date && date->kind == VALUE_STRING && date_parse(date->text, &day);
        if (is && day >= DATE_MIN && day < first) first = day;
    }
    return first == DATE_MAX ? DATE_MIN : first;
}

static const char *const *names_copy(Compile *c, NameKind kind) {
    const Names *names = &c->names[kind];
    const char **list = arena_alloc(c->arena, (names->count + 1) * sizeof *list);
    if (names->count) memcpy(list, names->list, names->count * sizeof *list);
    if (!names->count) list[0] = "none";
    return list;
}

static void declare_engines(Compile *c) {
    Where where = {c->first, 1};
    size_t scenes = c->names[NAMES_SCENE].count, roles = c->names[NAMES_ROLE].count;
    declare_fact(c, &(Fact){.name = "scene",
                            .label = "the scene",
                            .kind = FACT_ONE_OF,
                            .where = where,
                            .max = scenes ? (int32_t)scenes - 1 : 0,
                            .options = names_copy(c, NAMES_SCENE)});
    declare_fact(c, &(Fact){.name = "day",
                            .label = "the day",
                            .kind = FACT_DATE,
                            .where = where,
                            .min = DATE_MIN,
                            .max = DATE_MAX,
                            .start = first_day(c)});
    declare_fact(c, &(Fact){.name = "role",
                            .label = "the role played",
                            .kind = FACT_ONE_OF,
                            .where = where,
                            .max = roles ? (int32_t)roles - 1 : 0,
                            .options = names_copy(c, NAMES_ROLE)});
    c->book->scene_fact = (FactId){0};
    c->book->day_fact = (FactId){1};
    c->book->role_fact = (FactId){2};
}

const char *const *read_words(Compile *c, const ValueTable *table, uint32_t wanted) {
    const Value *words = get_value(table, "words");
    if (!words || words->kind != VALUE_TABLE) return NULL;
    const ValueTable *list = words->table;
    if (list->item_count != wanted) {
        complain(c, words->where, CODE_BAD_PARTS, "There is one for every value.",
                 "`words` lists %u, and there are %u values.", list->item_count, wanted);
        return NULL;
    }
    const char **out = arena_alloc(c->arena, (size_t)wanted * sizeof *out);
    for (uint32_t i = 0; i < wanted; i++) {
        if (list->items[i].kind == VALUE_STRING)
            out[i] = line_of_text(c, list->items[i].text);
        else
            complain(c, words->where, CODE_WRONG_TYPE, NULL, "`words` wants strings, here is %s.",
                     value_sort(&list->items[i]));
        if (!out[i]) out[i] = "?";
    }
    return out;
}

/* False when no use can be made of it: then the start can't be held against it either. */
static bool read_range(Compile *c, const Value *range, Fact *fact) {
    if (!range || range->kind != VALUE_TABLE) return false;
    if (range->table->item_count != 2 || range->table->items[0].kind != VALUE_INT ||
        range->table->items[1].kind != VALUE_INT) {
        complain(c, range->where, CODE_BAD_PARTS, NULL, "`range` wants two whole numbers, such as {0, 6}.");
        return false;
    }
    int32_t min = get_int(c, &range->table->items[0], -COUNT_MOST, COUNT_MOST, 0);
    int32_t max = get_int(c, &range->table->items[1], -COUNT_MOST, COUNT_MOST, min);
    if (min > max)
        complain(c, range->where, CODE_OUT_OF_RANGE, NULL, "`range` is {%d, %d}: nothing is between.", min, max);
    if (min > max) return false;
    fact->min = min, fact->max = max;
    return true;
}

static void read_count(Compile *c, const ValueTable *table, Fact *fact) {
    static const char *const over[2] = {"clamp", "refuse"};
    fact->kind = FACT_COUNT;
    bool ranged = read_range(c, get_value(table, "range"), fact);
    fact->start = ranged ? get_int(c, get_value(table, "start"), fact->min, fact->max, fact->min) : 0;
    fact->refuse = get_word(c, table, "over", over) == 1;
    if (ranged && fact->max - fact->min < VALUES_MOST)
        fact->words = read_words(c, table, (uint32_t)(fact->max - fact->min + 1));
}

static bool option_good(Compile *c, const Value *option, const char **options, uint32_t before) {
    if (option->kind == VALUE_BAD) return false;
    if (option->kind != VALUE_STRING) {
        complain(c, option->where, CODE_WRONG_TYPE, NULL, "`one_of` wants names, here is %s.", value_sort(option));
        return false;
    }
    if (!declared_name_good(option->text, FORM_PLACE)) {
        complain(c, option->where, CODE_BAD_NAME, "Use up to 60 letters, digits, `_`, `-` and `.`.",
                 "“%.*s” can't be the name of an option.", clip(option->text), option->text.at);
        return false;
    }
    for (uint32_t i = 0; i < before; i++)
        if (str_is(option->text, options[i])) {
            complain(c, option->where, CODE_DUPLICATE, NULL, "There is an option “%s” already.", options[i]);
            return false;
        }
    return true;
}

static uint32_t read_options(Compile *c, const ValueTable *table, Where where, const char ***options) {
    uint32_t given = table ? table->item_count : 0, count = 0;
    if (given > VALUES_MOST) {
        complain(c, where, CODE_TOO_MUCH, NULL, "`one_of` takes at most %d names.", VALUES_MOST);
        given = VALUES_MOST;
    }
    *options = arena_alloc(c->arena, ((size_t)given + 1) * sizeof **options);
    for (uint32_t i = 0; i < given; i++)
        if (option_good(c, &table->items[i], *options, count))
            (*options)[count++] = line_of_text(c, table->items[i].text);
    if (count == 0) (*options)[0] = "none";
    return count;
}

static void read_one_of(Compile *c, const ValueTable *table, Fact *fact) {
    const char **options;
    uint32_t count = read_options(c, table, fact->where, &options);
    fact->kind = FACT_ONE_OF;
    fact->options = options;
    fact->max = count ? (int32_t)count - 1 : 0;
    fact->words = table && count == table->item_count ? read_words(c, table, count) : NULL;
    const Value *start = get_value(table, "start");
    if (!start || start->kind != VALUE_STRING) return;
    int32_t option = fact_option(fact, start->text);
    if (option >= 0)
        fact->start = option;
    else
        complain(c, start->where, CODE_UNKNOWN_OPTION, hint_near(c, start->text, options, count),
                 "“%s” has no option “%.*s”.", fact->name, clip(start->text), start->text.at);
}

static bool is_reserved(const char *name) {
    static const char *const own[] = {"scene", "day", "role", "date"};
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (strcmp(name, own[i]) == 0) return true;
    return str_starts(str(name), "treaty.") || str_starts(str(name), "due.");
}

static bool is_fact(FormKind form) {
    return form == FORM_FLAG || form == FORM_COUNT || form == FORM_ONE_OF || form == FORM_DATE;
}

static void read_by_kind(Compile *c, FormKind form, const ValueTable *table, Fact *fact) {
    if (form == FORM_COUNT) {
        read_count(c, table, fact);
    } else if (form == FORM_ONE_OF) {
        read_one_of(c, table, fact);
    } else if (form == FORM_DATE) {
        fact->kind = FACT_DATE;
        int32_t start = get_date(c, get_value(table, "start"));
        fact->min = DATE_MIN, fact->max = DATE_MAX, fact->start = start == DATE_NONE ? DATE_MIN : start;
    } else {
        fact->kind = FACT_FLAG;
        fact->max = 1, fact->start = get_bool(table, "start");
    }
}

static void compile_fact(Compile *c, const Declared *declared) {
    Fact fact = {.where = declared->where};
    fact.name = arena_text(c->arena, declared->name, strlen(declared->name));
    if (is_reserved(fact.name)) {
        complain(c, declared->where, CODE_RESERVED, "Call it something else.", "“%s” belongs to the engine.",
                 fact.name);
        return;
    }
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    fact.label = get_label(c, table, fact.name);
    read_by_kind(c, declared->form, table, &fact);
    declare_fact(c, &fact);
}

static void declare_clause(Compile *c, Clause *clause) {
    const char **options = arena_alloc(c->arena, ((size_t)clause->option_count + 1) * 2 * sizeof *options);
    const char **words = options + clause->option_count + 1;
    options[0] = words[0] = "unsettled";
    for (uint32_t i = 0; i < clause->option_count; i++) {
        options[i + 1] = clause->options[i].name;
        words[i + 1] = clause->options[i].label;
    }
    clause->fact = (FactId){(uint32_t)schema_count(c->book->schema)};
    declare_fact(c, &(Fact){.name = arena_printf(c->arena, "treaty.%s", clause->name),
                            .kind = FACT_ONE_OF,
                            .label = arena_printf(c->arena, "the clause “%s”", clause->label),
                            .options = options,
                            .words = words,
                            .max = (int32_t)clause->option_count,
                            .where = clause->where});
}

static void declare_dues(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        if (c->list[i].form != FORM_DUE || c->number[i] == ID_NONE) continue;
        Due *due = &c->dues[c->number[i]];
        const ValueTable *table = c->list[i].table.kind == VALUE_TABLE ? c->list[i].table.table : NULL;
        due->name = c->names[NAMES_DUE].list[c->number[i]];
        due->label = get_label(c, table, due->name);
        due->left = (FactId){(uint32_t)schema_count(c->book->schema)};
        declare_fact(c, &(Fact){.name = arena_printf(c->arena, "due.%s", due->name),
                                .label = due->label,
                                .kind = FACT_DAYS_LEFT,
                                .max = DAYS_LEFT_MOST,
                                .where = c->list[i].where});
    }
}

void compile_facts(Compile *c) {
    declare_engines(c);
    for (size_t i = 0; i < c->count; i++)
        if (is_fact(c->list[i].form)) compile_fact(c, &c->list[i]);
    for (uint32_t i = 0; i < c->names[NAMES_CLAUSE].count; i++) declare_clause(c, &c->clauses[i]);
    declare_dues(c);
    declare_outcomes(c);
    declare_sittings(c);
}
