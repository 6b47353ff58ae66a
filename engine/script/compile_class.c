/* compile_class.c - an outcome's class as rows: of those that fit a combination of options, the first decides.
 *
 * A row is a bit. Each option of each clause leaves some rows open; those that all options of a combination leave open
 * fit it, but for what their functions have said before anything was compiled (outcome.c). */
#include "script/combine.h"
#include "script/compile_domain.h"

enum { FUNCTIONS_MOST = 8 }; /* of one outcome's rows */

typedef struct ClassRow {
    uint8_t class;
    const bool *fits;                /* by combination of the clauses that its function depends on; NULL: it has none */
    uint32_t stride[DOMAIN_CLAUSES]; /* by how many of those an option of each clause counts */
} ClassRow;

typedef struct Rows {
    Maker *m;
    const TermClass *class;
    const char *const *names; /* of the classes */
    Where where;
    ClassRow list[CLASS_ROWS];
    uint32_t count, functions;
    uint64_t all, open[DOMAIN_CLAUSES][OPTIONS_MOST]; /* bit 1 << row; by clause of `over` */
    bool torn;  /* something can't be known, which was complained about: the rows decide nothing */
    bool whole; /* all classes were given well */
    uint8_t option[DOMAIN_CLAUSES], unfit[DOMAIN_CLAUSES]; /* at hand; of the first combination that no row fits */
    uint32_t at, unfit_count;
    uint64_t decided; /* rows that any combination came to */
    uint8_t *of_row;
} Rows;

static uint64_t bit_of(const Rows *rows) {
    return UINT64_C(1) << rows->count;
}

/* ---- reading ---- */

/* The place of a clause of the bargaining in the outcome's `over`; ID_NONE after a complaint. */
static uint32_t place_of(Rows *rows, uint32_t clause) {
    const TermClass *class = rows->class;
    for (uint32_t i = 0; i < class->clause_count && clause != ID_NONE; i++)
        if (class->clauses[i] == clause) return i;
    rows->torn = true;
    if (clause != ID_NONE && class->clause_count)
        complain(rows->m->c, rows->where, CODE_AT_ODDS, "Add it to `over` of the outcome.",
                 "Row %u of the outcome depends on the clause “%s”, which its `over` doesn't name.", rows->count + 1,
                 rows->m->c->clauses[rows->m->clauses[clause].clause.at].name);
    return ID_NONE;
}

static void read_test(Rows *rows, const TableField *field) {
    uint32_t clause = clause_find(rows->m, str(field->name), rows->where), place = place_of(rows, clause);
    uint32_t bits = clause == ID_NONE ? 0 : option_bits(rows->m, clause, field);
    rows->torn = rows->torn || field->value.kind == VALUE_BAD;
    for (uint32_t i = 0; place != ID_NONE && i < rows->m->clauses[clause].options; i++)
        if (!(bits >> i & 1)) rows->open[place][i] &= ~bit_of(rows);
}

static void read_strides(Rows *rows, const Value *over, const Combined *given) {
    ClassRow *row = &rows->list[rows->count];
    uint32_t clauses[DOMAIN_CLAUSES], count = read_over(rows->m, over, clauses), combinations = 1;
    rows->torn = rows->torn || count == ID_NONE;
    for (uint32_t i = count == ID_NONE ? 0 : count; i-- > 0 && combinations <= GROUP_ROWS;) {
        uint32_t place = place_of(rows, clauses[i]);
        if (place != ID_NONE) row->stride[place] = combinations;
        combinations *= rows->m->clauses[clauses[i]].options;
    }
    if (given && given->rows == combinations) row->fits = given->fits;
    rows->torn = rows->torn || !row->fits; /* what stopped the function was complained about */
}

static void read_function(Rows *rows, const Value *row, const Combined *given) {
    const Value *over = get_value(row->table, "over"), *fits = get_value(row->table, "fits");
    if (!over != !fits)
        complain(rows->m->c, rows->where, CODE_AT_ODDS,
                 "Write both: { \"dear\", over = { \"toll\" }, fits = function(o) … end }",
                 "Row %u of the outcome has `%s` without `%s`.", rows->count + 1, over ? "over" : "fits",
                 over ? "fits" : "over");
    rows->torn = rows->torn || !over != !fits;
    if (!over || !fits) return;
    if (++rows->functions == FUNCTIONS_MOST + 1)
        complain(rows->m->c, rows->where, CODE_TOO_MUCH, NULL, "An outcome has at most %d rows with functions.",
                 FUNCTIONS_MOST);
    read_strides(rows, over, given);
}

static void read_name(Rows *rows, const Value *name) {
    if (name->kind != VALUE_STRING) {
        rows->torn = true;
        if (name->kind != VALUE_BAD)
            complain(rows->m->c, rows->where, CODE_WRONG_TYPE, NULL,
                     "Row %u of the outcome has %s where the name of a class is wanted.", rows->count + 1,
                     value_sort(name));
        return;
    }
    for (uint8_t i = 0; i < rows->class->classes; i++) {
        if (!str_is(name->text, rows->names[i])) continue;
        rows->list[rows->count].class = i;
        return;
    }
    rows->torn = true;
    if (!rows->whole) return;
    complain(rows->m->c, rows->where, CODE_OUTCOME_FAILED,
             hint_near(rows->m->c, name->text, rows->names, rows->class->classes),
             "Row %u of the outcome gives “%.*s”, which is not one of its classes.", rows->count + 1, clip(name->text),
             name->text.at);
}

static void read_tests(Rows *rows, const Value *row) {
    for (uint32_t i = 0; i < row->table->field_count; i++) {
        const TableField *field = &row->table->fields[i];
        const Field *known = form_field(FORM_CLASS, str(field->name));
        if (known && known->name[0] == '*') read_test(rows, field);
    }
}

/* A class and what it takes, or only a class. */
static void read_row(Rows *rows, const Value *row, const Combined *given) {
    if (!value_is_form(row, FORM_NONE)) {
        read_name(rows, row);
        return;
    }
    check_table(rows->m->c, FORM_CLASS, row);
    if (row->table->item_count == 1)
        read_name(rows, row->table->items);
    else
        rows->torn = true;
    if (row->table->item_count > 1)
        complain(rows->m->c, rows->where, CODE_BAD_PARTS, NULL,
                 "A row is a class, then options by clause: { \"dear\", guannan = { \"all\", \"part\" } }.");
    read_tests(rows, row);
    read_function(rows, row, given);
}

static bool takes_all(const Value *row) {
    return row->kind == VALUE_STRING || (value_is_form(row, FORM_NONE) && row->table->field_count == 0);
}

static void read_rows(Rows *rows, const ValueTable *table, const Combined *given) {
    Compile *c = rows->m->c;
    uint32_t count = table->item_count < CLASS_ROWS ? table->item_count : CLASS_ROWS;
    if (table->item_count > CLASS_ROWS)
        complain(c, rows->where, CODE_TOO_MUCH, NULL, "An outcome has at most %d rows.", CLASS_ROWS);
    rows->all = count == CLASS_ROWS ? UINT64_MAX : (UINT64_C(1) << count) - 1;
    for (uint32_t clause = 0; clause < DOMAIN_CLAUSES; clause++)
        for (uint32_t i = 0; i < OPTIONS_MOST; i++) rows->open[clause][i] = rows->all;
    for (rows->count = 0; rows->count < count; rows->count++) {
        const Value *row = &table->items[rows->count];
        if (takes_all(row) && rows->count + 1 < table->item_count)
            complain(c, rows->where, CODE_OUTCOME_FAILED, "Put it last.",
                     "Row %u of the outcome takes all that is left, and %u more come after it.", rows->count + 1,
                     table->item_count - rows->count - 1);
        read_row(rows, row, given ? &given[rows->count] : NULL);
    }
}

/* ---- deciding ---- */

static bool function_fits(const Rows *rows, const ClassRow *row) {
    uint32_t at = 0;
    for (uint32_t i = 0; i < rows->class->clause_count; i++) at += rows->option[i] * row->stride[i];
    return row->fits[at];
}

/* The class of the combination at hand, by the first of the open rows that fits. */
static uint8_t find_class(Rows *rows, uint64_t open) {
    for (; open; open &= open - 1) {
        const ClassRow *row = &rows->list[__builtin_ctzll(open)];
        if (row->fits && !function_fits(rows, row)) continue;
        rows->decided |= open & -open;
        return row->class;
    }
    for (uint32_t i = 0; i < rows->class->clause_count && rows->unfit_count == 0; i++) rows->unfit[i] = rows->option[i];
    rows->unfit_count++;
    return 0;
}

/* Goes through the combinations that begin with the options of the clauses before `place`. */
static void decide(Rows *rows, uint32_t place, uint64_t open) {
    if (place == rows->class->clause_count) {
        rows->of_row[rows->at++] = find_class(rows, open);
        return;
    }
    uint8_t *option = &rows->option[place];
    uint32_t options = rows->m->clauses[rows->class->clauses[place]].options;
    for (*option = 0; *option < options; ++*option) decide(rows, place + 1, open & rows->open[place][*option]);
}

static void complain_unfit(const Rows *rows) {
    StrBuf text = {0};
    for (uint32_t i = 0; i < rows->class->clause_count; i++) {
        const Clause *clause = &rows->m->c->clauses[rows->m->clauses[rows->class->clauses[i]].clause.at];
        strbuf_printf(&text, "%s%s = %s", i ? ", " : "", clause->name, clause->options[rows->unfit[i]].name);
    }
    complain(rows->m->c, rows->where, CODE_OUTCOME_FAILED,
             "End with a class without braces: it takes all that is left.",
             "No row of the outcome fits %u of its %u combinations, such as: %s.", rows->unfit_count, rows->class->rows,
             strbuf_text(&text));
    strbuf_free(&text);
}

static void complain_idle(const Rows *rows) {
    for (uint32_t i = 0; i < rows->count; i++)
        if (!(rows->decided >> i & 1))
            complain(rows->m->c, rows->where, CODE_IDLE_ROW, "Leave it out, or put it higher.",
                     "Row %u of the outcome decides nothing: those above it leave no combination that it fits.", i + 1);
}

const uint8_t *compile_class(Maker *m, const Declared *declared, const TermClass *class) {
    Compile *c = m->c;
    const ValueTable *table = declared->table.table;
    size_t errors = diags_errors(c->diags);
    uint32_t classes;
    if (class->fact.at == ID_NONE) return NULL;
    strings_of(get_value(table, "classes"), &classes);
    Rows rows = {.m = m, .class = class, .where = declared->where, .whole = classes == class->classes};
    rows.names = schema_fact(c->book->schema, class->fact)->options + 1;
    read_rows(&rows, get_value(table, "class")->table, declared->combined);
    if (rows.torn || c->partial || diags_errors(c->diags) != errors) return NULL;
    if (class->clause_count == 0 || class->rows > GROUP_ROWS) return NULL;
    rows.of_row = arena_alloc(c->arena, class->rows);
    decide(&rows, 0, rows.all);
    if (rows.unfit_count)
        complain_unfit(&rows);
    else
        complain_idle(&rows);
    return rows.of_row;
}
