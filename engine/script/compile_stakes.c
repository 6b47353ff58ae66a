/* compile_stakes.c - what the options of the clauses do to the interests of both courts.
 *
 * The domain's clauses are those with stakes, in the order in which the clauses were declared. */
#include "script/compile_domain.h"

enum { HALF_STEPS_MOST = 30, HOLD_MOST = 1000 };

static void read_half_steps(Maker *m, const TableField *field, int16_t worth[INTERESTS_MOST]) {
    const ValueTable *steps = named_table(m->c, &field->value, field->name);
    for (uint32_t i = 0; steps && i < steps->field_count; i++) {
        uint32_t interest = names_find(m->c, NAMES_INTEREST, str(steps->fields[i].name), field->value.where);
        int32_t given = named_int(m->c, &steps->fields[i], -HALF_STEPS_MOST, HALF_STEPS_MOST);
        if (interest != ID_NONE) worth[interest] = (int16_t)given;
    }
}

static void read_hold(Maker *m, const TableField *field, int16_t hold[COURTS]) {
    const ValueTable *points = named_table(m->c, &field->value, field->name);
    for (uint32_t i = 0; points && i < points->field_count; i++) {
        uint32_t court = names_find(m->c, NAMES_COURT, str(points->fields[i].name), field->value.where);
        int32_t given = named_int(m->c, &points->fields[i], 0, HOLD_MOST);
        if (court != ID_NONE) hold[court] = (int16_t)given;
    }
}

static void read_option(Maker *m, const TableField *field, DomainClause *clause, uint32_t option) {
    const ValueTable *table = named_table(m->c, &field->value, field->name);
    for (uint32_t i = 0; table && i < table->field_count; i++) {
        const TableField *of = &table->fields[i];
        if (str_is(str(of->name), "hold")) {
            read_hold(m, of, clause->hold[option]);
            continue;
        }
        uint32_t court = names_find(m->c, NAMES_COURT, str(of->name), of->value.where);
        if (court != ID_NONE) read_half_steps(m, of, clause->worth[option][court]);
    }
}

static void read_stakes(Maker *m, const Declared *declared, uint32_t place) {
    Compile *c = m->c;
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    DomainClause *clause = &m->clauses[place];
    if (!table) return;
    check_table(c, FORM_STAKES, &declared->table);
    clause->weight = get_int(c, get_value(table, "weight"), 0, 100, 0);
    for (uint32_t i = 0; i < table->field_count; i++) {
        const TableField *field = &table->fields[i];
        const Field *row = form_field(FORM_STAKES, str(field->name));
        if (!row || row->type != FIELD_TABLE || field->value.kind != VALUE_TABLE) continue;
        uint32_t option = option_find(m, place, str(field->name), declared->where);
        if (option != ID_NONE) read_option(m, field, clause, option);
    }
}

/* The stakes of a clause of the book; NULL when it has none. */
static const Declared *stakes_of(const Compile *c, const char *clause) {
    uint32_t number = names_get(c, NAMES_STAKES, str(clause));
    for (size_t i = 0; number != ID_NONE && i < c->count; i++)
        if (c->list[i].form == FORM_STAKES && c->number[i] == number) return &c->list[i];
    return NULL;
}

static void add_clause(Maker *m, uint32_t number) {
    const Clause *clause = &m->c->clauses[number];
    const Declared *declared = stakes_of(m->c, clause->name);
    m->place[number] = ID_NONE;
    if (!declared || clause->option_count == 0) return;
    if (clause->option_count > OPTIONS_MOST) {
        complain(m->c, declared->where, CODE_TOO_MUCH, NULL, "A clause that is bargained about has at most %d options.",
                 OPTIONS_MOST);
        return;
    }
    m->clauses[m->clause_count] = (DomainClause){
        .clause = {number}, .options = clause->option_count, .record = clause->record, .ordered = clause->ordered};
    m->place[number] = m->clause_count;
    read_stakes(m, declared, m->clause_count++);
}

void compile_stakes(Maker *m) {
    Compile *c = m->c;
    uint32_t clauses = (uint32_t)c->names[NAMES_CLAUSE].count;
    m->place = arena_alloc(c->arena, (clauses + 1) * sizeof *m->place);
    m->clauses = arena_alloc(c->arena, DOMAIN_CLAUSES * sizeof *m->clauses);
    for (uint32_t i = 0; i < clauses; i++) add_clause(m, i);
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_STAKES) names_find(c, NAMES_CLAUSE, str(c->list[i].name), c->list[i].where);
    m->domain->clauses = m->clauses;
    m->domain->clause_count = m->clause_count;
}
