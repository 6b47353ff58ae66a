/* compile_ledger.c - the numbers of a ledger: what each option of some clauses is a year, and the years. A sum over
 * them is only right when nothing is missing, so every option has to have its amount. */
#include "script/compile_domain.h"
#include "script/compile_tale.h"

enum { YEARS_MOST = 9999 };

static void gap(Compile *c, Where where, const char *what) {
    complain(c, where, CODE_LEDGER_GAPS,
             "Write amounts = { silk = { none = 0, … } }, spans = { { \"1005–1041\", 1005, 1041 } }.", "%s", what);
}

/* ---- amounts ---------------------------------------------------------------------------------------------------- */

static void read_amount(Compile *c, const Clause *clause, const TableField *field, int32_t *amounts) {
    for (uint32_t i = 0; i < clause->option_count; i++)
        if (str_is(str(field->name), clause->options[i].name)) {
            amounts[i] = named_int(c, field, 0, LEDGER_MOST);
            return;
        }
    complain(c, field->value.where, CODE_UNKNOWN_OPTION, NULL, "The clause “%s” has no option “%s”.", clause->name,
             field->name);
}

static void read_amounts(Compile *c, const TableField *field, Ledger *ledger) {
    uint32_t number = names_find(c, NAMES_CLAUSE, str(field->name), field->value.where);
    const ValueTable *table = named_table(c, &field->value, field->name);
    if (number == ID_NONE || !table) return;
    if (ledger->item_count == LEDGER_ITEMS) {
        complain(c, field->value.where, CODE_TOO_MUCH, NULL, "A ledger has at most %d clauses.", LEDGER_ITEMS);
        return;
    }
    const Clause *clause = &c->clauses[number];
    int32_t *amounts = arena_alloc(c->arena, (clause->option_count + (size_t)1) * sizeof *amounts);
    for (uint32_t i = 0; i < clause->option_count; i++) amounts[i] = -1;
    for (uint32_t i = 0; i < table->field_count; i++) read_amount(c, clause, &table->fields[i], amounts);
    for (uint32_t i = 0; i < clause->option_count; i++)
        if (amounts[i] < 0)
            gap(c, field->value.where,
                arena_printf(c->arena, "Of the clause “%s” the option “%s” has no amount.", clause->name,
                             clause->options[i].name));
    int32_t record = clause->record < clause->option_count ? (int32_t)clause->record : -1;
    ledger->items[ledger->item_count++] = (LedgerItem){clause->label, clause->fact, record, amounts};
}

/* ---- spans ------------------------------------------------------------------------------------------------------ */

static void read_raise(Compile *c, const Ledger *ledger, const TableField *field, LedgerSpan *span) {
    uint32_t number = names_find(c, NAMES_CLAUSE, str(field->name), field->value.where);
    for (uint32_t i = 0; number != ID_NONE && i < ledger->item_count; i++)
        if (ledger->items[i].fact.at == c->clauses[number].fact.at) {
            span->raise[i] = named_int(c, field, 0, LEDGER_MOST);
            return;
        }
    if (number != ID_NONE) gap(c, field->value.where, "What is raised in a span needs its `amounts`.");
}

static bool span_good(const Value *row) {
    const ValueTable *table = row->table;
    return table->item_count == 3 && table->items[0].kind == VALUE_STRING && table->items[1].kind == VALUE_INT &&
           table->items[2].kind == VALUE_INT;
}

static void read_span(Compile *c, const Value *row, Ledger *ledger) {
    if (!value_is_form(row, FORM_NONE) || !span_good(row)) {
        gap(c, row->where, "A span is what it is called, its first year and its last.");
        return;
    }
    if (ledger->span_count == LEDGER_SPANS) {
        complain(c, row->where, CODE_TOO_MUCH, NULL, "A ledger has at most %d spans.", LEDGER_SPANS);
        return;
    }
    check_table(c, FORM_SPAN, row);
    LedgerSpan *span = &ledger->spans[ledger->span_count];
    int32_t least = ledger->span_count ? ledger->spans[ledger->span_count - 1].last + 1 : 1;
    *span = (LedgerSpan){.label = line_of_text(c, row->table->items[0].text),
                         .first = get_int(c, &row->table->items[1], 1, YEARS_MOST, 1),
                         .last = get_int(c, &row->table->items[2], 1, YEARS_MOST, 1)};
    if (span->first < least || span->last < span->first)
        gap(c, row->where, "A span begins after the one before it has ended, and ends no sooner than it begins.");
    for (uint32_t i = 0; i < row->table->field_count; i++) read_raise(c, ledger, &row->table->fields[i], span);
    ledger->span_count++;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

void compile_ledger(Compile *c, const Declared *declared) {
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    const ValueTable *amounts = named_table(c, get_value(table, "amounts"), "amounts");
    const Value *spans = get_value(table, "spans");
    if (c->book->ledger) {
        gap(c, declared->where, "There is a ledger already, and a scenario has one.");
        return;
    }
    Ledger *ledger = arena_alloc(c->arena, sizeof *ledger);
    *ledger = (Ledger){.title = get_string(c, table, "title", ""), .where = declared->where};
    ledger->war = get_int(c, get_value(table, "war"), 0, LEDGER_MOST, 0);
    for (uint32_t i = 0; amounts && i < amounts->field_count; i++) read_amounts(c, &amounts->fields[i], ledger);
    for (uint32_t i = 0; spans && spans->kind == VALUE_TABLE && i < spans->table->item_count; i++)
        read_span(c, &spans->table->items[i], ledger);
    if (ledger->item_count && ledger->span_count)
        c->book->ledger = ledger;
    else if (!c->partial && amounts)
        gap(c, declared->where, "A ledger needs the amounts of a clause, and some years.");
}
