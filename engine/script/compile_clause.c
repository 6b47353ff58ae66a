/* compile_clause.c - the clauses of the treaty. Their options are needed before the facts are declared, because each
 * clause is a fact; their notes may name facts, and come after. */
#include "script/compile.h"

#include <string.h>

#include "base/date.h"
#include "script/compile_lookup.h"

enum { WAYS_MOST = 60 };

static bool option_taken(const ClauseOption *options, uint32_t count, const char *name) {
    if (strcmp(name, "unsettled") == 0) return true;
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(options[i].name, name) == 0) return true;
    return false;
}

static bool read_option(Compile *c, const Value *value, ClauseOption *options, uint32_t count) {
    const ValueTable *row = value->kind == VALUE_TABLE ? value->table : NULL;
    if (!row || row->item_count != 2 || row->field_count || row->items[0].kind != VALUE_STRING ||
        row->items[1].kind != VALUE_STRING) {
        if (value->kind != VALUE_BAD)
            complain(c, value->where, CODE_BAD_PARTS, NULL, "An option is { \"200k\", \"200,000 lengths a year\" }.");
        return false;
    }
    Str name = row->items[0].text;
    if (!declared_name_good(name, FORM_CLAUSE)) {
        complain(c, value->where, CODE_BAD_NAME, "Use up to 60 letters, digits, `_`, `-` and `.`.",
                 "“%.*s” can't be the name of an option.", clip(name), name.at);
        return false;
    }
    options[count] = (ClauseOption){line_of_text(c, name), line_of_text(c, row->items[1].text)};
    if (!option_taken(options, count, options[count].name)) return true;
    complain(c, value->where, CODE_DUPLICATE, NULL, "There is an option “%s” already.", options[count].name);
    return false;
}

static void read_options(Compile *c, const Value *list, Clause *clause) {
    if (!list || list->kind != VALUE_TABLE) return;
    uint32_t given = list->table->item_count;
    if (given == 0 || given > WAYS_MOST) {
        complain(c, list->where, CODE_OUT_OF_RANGE, NULL, "A clause has 1 to %d options, here are %u.", WAYS_MOST,
                 given);
        return;
    }
    ClauseOption *options = arena_alloc(c->arena, given * sizeof *options);
    for (uint32_t i = 0; i < given; i++)
        clause->option_count += read_option(c, &list->table->items[i], options, clause->option_count);
    clause->options = options;
}

static const char *hint_for_option(Compile *c, const Clause *clause, Str wrong) {
    const char *names[WAYS_MOST];
    for (uint32_t i = 0; i < clause->option_count; i++) names[i] = clause->options[i].name;
    return hint_near(c, wrong, names, clause->option_count);
}

static void read_sworn(Compile *c, const Value *sworn, Clause *clause) {
    if (!sworn || sworn->kind != VALUE_STRING) return;
    for (clause->record = 0; clause->record < clause->option_count; clause->record++)
        if (str_is(sworn->text, clause->options[clause->record].name)) return;
    clause->record = 0; /* there is one, if not this */
    complain(c, sworn->where, CODE_NOT_AN_OPTION, hint_for_option(c, clause, sworn->text),
             "“%.*s” is not an option of “%s”.", clip(sworn->text), sworn->text.at, clause->name);
}

static void compile_clause(Compile *c, const Declared *declared, Clause *clause, const char *name) {
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    *clause = (Clause){.name = name,
                       .record = ID_NONE,
                       .label = get_string(c, table, "label", name),
                       .fact = {ID_NONE},
                       .ordered = get_bool(table, "ordered"),
                       .in_oath = get_bool(table, "in_oath"),
                       .asked_by = get_string(c, table, "asked_by", ""),
                       .term = get_string(c, table, "term", ""),
                       .han = get_string(c, table, "han", ""),
                       .rendering = get_string(c, table, "rendering", ""),
                       .misleads = get_string(c, table, "misleads", ""),
                       .where = declared->where};
    read_options(c, get_value(table, "options"), clause);
    read_sworn(c, get_value(table, "record"), clause);
}

static bool gives_record(const Declared *declared) {
    return declared->table.kind == VALUE_TABLE && get_value(declared->table.table, "record");
}

/* Half a record would be no covenant to lay a treaty beside; a fiction has none at all. */
static void check_records(Compile *c) {
    bool any = false;
    for (size_t i = 0; i < c->count; i++) any = any || (c->list[i].form == FORM_CLAUSE && gives_record(&c->list[i]));
    for (size_t i = 0; any && i < c->count; i++)
        if (c->list[i].form == FORM_CLAUSE && c->list[i].table.kind == VALUE_TABLE && !gives_record(&c->list[i]))
            complain(c, c->list[i].where, CODE_HALF_RECORD, "Give it one, or leave `record` out of every clause.",
                     "The clause “%s” has no `record`, and others have one.", c->list[i].name);
}

void compile_clauses(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        uint32_t number = c->number[i];
        if (c->list[i].form == FORM_CLAUSE && number != ID_NONE)
            compile_clause(c, &c->list[i], &c->clauses[number], c->names[NAMES_CLAUSE].list[number]);
    }
    check_records(c);
}

void compile_clause_notes(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        const Value *value = &c->list[i].table;
        if (c->list[i].form != FORM_CLAUSE || c->number[i] == ID_NONE || value->kind != VALUE_TABLE) continue;
        Clause *clause = &c->clauses[c->number[i]];
        check_table(c, FORM_CLAUSE, value);
        uint32_t count;
        const Value *cites = strings_of(get_value(value->table, "sources"), &count);
        clause->note = compile_text(c, get_value(value->table, "text"), TEXT_CODEX);
        clause->cites = compile_cites(c, cites, count);
        clause->lookup = compile_lookup(c, value->table, DATE_NONE);
    }
}
