/* compile_domain_check.c - tables of values by names of the author's, and whether a bargaining problem is whole.
 *
 * The table of forms can't check what is inside such tables, for their names aren't ours; so it is done here. */
#include "script/compile_domain.h"

static void complain_sort(Compile *c, Where where, const char *name, const char *wants, const Value *value) {
    complain(c, where, CODE_WRONG_TYPE, NULL, "`%s` wants %s, here is %s.", name, wants,
             value->kind == VALUE_REAL ? "one that isn't whole" : value_sort(value));
}

const ValueTable *named_table(Compile *c, const Value *value, const char *name) {
    if (!value || value->kind == VALUE_BAD) return NULL;
    if (value->kind != VALUE_TABLE || value->table->form != FORM_NONE) {
        complain_sort(c, value->where, name, field_wants(FIELD_TABLE), value);
        return NULL;
    }
    if (value->table->item_count)
        complain(c, value->where, CODE_STRANGER, "Is a name missing before it?", "`%s` has no unnamed parts.", name);
    return value->table;
}

int32_t named_int(Compile *c, const TableField *field, int64_t min, int64_t max) {
    const Value *value = &field->value;
    if (value->kind == VALUE_INT) return get_int(c, value, min, max, 0);
    if (value->kind != VALUE_BAD) complain_sort(c, value->where, field->name, field_wants(FIELD_INT), value);
    return 0;
}

uint32_t clause_find(Maker *m, Str name, Where where) {
    uint32_t number = names_find(m->c, NAMES_CLAUSE, name, where);
    if (number == ID_NONE || m->place[number] != ID_NONE) return number == ID_NONE ? ID_NONE : m->place[number];
    if (!m->c->partial)
        complain(m->c, where, CODE_UNKNOWN_CLAUSE, "Declare what its options do: stakes \"name\" { … }.",
                 "The clause “%.*s” has no `stakes`, so it is not bargained about.", clip(name), name.at);
    return ID_NONE;
}

uint32_t option_find(Maker *m, uint32_t clause, Str name, Where where) {
    const Clause *of = &m->c->clauses[m->clauses[clause].clause.at];
    const char *names[OPTIONS_MOST];
    for (uint32_t i = 0; i < m->clauses[clause].options; i++) {
        if (str_is(name, of->options[i].name)) return i;
        names[i] = of->options[i].name;
    }
    complain(m->c, where, CODE_UNKNOWN_OPTION, hint_near(m->c, name, names, m->clauses[clause].options),
             "“%.*s” is not an option of “%s”.", clip(name), name.at, of->name);
    return ID_NONE;
}

uint32_t option_bits(Maker *m, uint32_t clause, const TableField *field) {
    uint32_t count, bits = 0;
    const Value *names = strings_of(&field->value, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (names[i].kind != VALUE_STRING) {
            if (names[i].kind != VALUE_BAD)
                complain_sort(m->c, names[i].where, field->name, field_wants(FIELD_STRINGS), &names[i]);
            continue;
        }
        uint32_t option = option_find(m, clause, names[i].text, names[i].where);
        if (option != ID_NONE) bits |= UINT32_C(1) << option;
    }
    return bits;
}

uint32_t read_over(Maker *m, const Value *over, uint32_t places[DOMAIN_CLAUSES]) {
    uint32_t given, count = 0, seen[DOMAIN_CLAUSES] = {0};
    const Value *names = strings_of(over, &given);
    for (uint32_t i = 0; i < given; i++) {
        uint32_t place = names[i].kind == VALUE_STRING ? clause_find(m, names[i].text, names[i].where) : ID_NONE;
        if (names[i].kind != VALUE_STRING && names[i].kind != VALUE_BAD)
            complain(m->c, names[i].where, CODE_WRONG_TYPE, NULL, "`over` wants %s, here is %s.",
                     field_wants(FIELD_STRINGS), value_sort(&names[i]));
        if (place == ID_NONE) return ID_NONE;
        if (seen[place]++) {
            complain(m->c, names[i].where, CODE_DUPLICATE, NULL, "`over` names the clause “%.*s” twice.",
                     clip(names[i].text), names[i].text.at);
            return ID_NONE;
        }
        places[count++] = place;
    }
    if (count == 0 && over) complain(m->c, over->where, CODE_BAD_PARTS, NULL, "`over` names clauses, at least one.");
    return count ? count : ID_NONE;
}

uint32_t court_find(Maker *m, const ValueTable *table, const char *name) {
    const Value *court = get_value(table, name);
    if (!court || court->kind != VALUE_STRING) return COURTS;
    uint32_t number = names_find(m->c, NAMES_COURT, court->text, court->where);
    return number == ID_NONE ? COURTS : number;
}

PersonId person_find(Maker *m, const ValueTable *table, const char *name) {
    const Value *person = get_value(table, name);
    if (!person || person->kind != VALUE_STRING) return (PersonId){ID_NONE};
    return (PersonId){names_find(m->c, NAMES_PERSON, person->text, person->where)};
}

FactionPlace faction_find(Maker *m, Str name, Where where) {
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t i = 0; i < m->domain->courts[court].faction_count; i++)
            if (str_is(name, m->domain->courts[court].factions[i].name)) return (FactionPlace){court, i};
    names_find(m->c, NAMES_FACTION, name, where);
    return (FactionPlace){COURTS, 0};
}

/* ---- the whole ---- */

static Where first_where(const Maker *m, FormKind form) {
    for (size_t i = 0; i < m->c->count; i++)
        if (m->c->list[i].form == form) return m->c->list[i].where;
    return m->where;
}

static void check_hundred(Maker *m, Where where, const char *what, int64_t sum) {
    if (sum != 100)
        complain(m->c, where, CODE_NOT_A_HUNDRED, NULL, "%s add up to %lld, not 100.", what, (long long)sum);
}

static void check_court(Maker *m, const Court *court) {
    int64_t power = 0;
    for (uint32_t i = 0; i < court->faction_count; i++) power += court->factions[i].power;
    if (court->faction_count == 0)
        complain(m->c, court->where, CODE_TABLE_INCOMPLETE, "Declare one: faction \"name\" { … }.",
                 "The court “%s” has no faction.", court->name);
    else
        check_hundred(m, court->where, arena_printf(m->c->arena, "The powers of the court “%s”", court->name), power);
}

static void check_sums(Maker *m) {
    int64_t weights = 0, shares = 0;
    for (uint32_t i = 0; i < m->clause_count; i++) weights += m->clauses[i].weight;
    for (uint32_t i = 0; i < m->domain->future_count; i++) shares += m->domain->futures[i].share;
    if (weights) check_hundred(m, first_where(m, FORM_STAKES), "The weights of all stakes", weights);
    if (m->domain->future_count) check_hundred(m, first_where(m, FORM_FUTURE), "The shares of the futures", shares);
}

static const Declared *first_weighed(const Maker *m) {
    for (size_t i = 0; i < m->c->count; i++) {
        const Declared *stakes = &m->c->list[i];
        if (stakes->form != FORM_STAKES || stakes->table.kind != VALUE_TABLE) continue;
        const Value *weight = get_value(stakes->table.table, "weight");
        if (weight && weight->kind == VALUE_INT && weight->number > 0) return stakes;
    }
    return NULL;
}

/* Fidelity is to a record. */
static void check_fidelity(Maker *m) {
    const char *hint = "Leave it out, or give every clause a `record`.";
    const Declared *weighed = first_weighed(m);
    if (m->clause_count == 0 || domain_has_record(m->domain)) return;
    if (weighed)
        complain(m->c, weighed->where, CODE_AT_ODDS, hint,
                 "`weight` is a clause's part in fidelity, and no clause has a `record`.");
    if (m->domain->cap_count)
        complain(m->c, first_where(m, FORM_CAP), CODE_AT_ODDS, hint,
                 "A `cap` bounds fidelity, and no clause has a `record`.");
}

static void check_there(Maker *m, bool there, const char *hint, const char *what) {
    if (!there) complain(m->c, m->where, CODE_TABLE_INCOMPLETE, hint, "The bargaining lacks %s.", what);
}

void check_domain(Maker *m) {
    const Compile *c = m->c;
    if (c->partial) return;
    check_there(m, c->names[NAMES_INTEREST].count > 0, "Declare one: interest \"land\" { label = \"land\" }.",
                "an `interest`");
    check_there(m, c->names[NAMES_COURT].count == COURTS, "Declare each: court \"song\" { … }.",
                "one of its two courts");
    check_there(m, c->names[NAMES_STAKES].count > 0, "Declare some: stakes \"silk\" { … }.", "`stakes`");
    check_there(m, c->names[NAMES_WAR].count > 0, "Declare one: war \"siege\" { label = \"…\", chance = 45 }.",
                "a `war`");
    for (uint32_t i = 0; i < c->names[NAMES_COURT].count; i++) check_court(m, &m->domain->courts[i]);
    check_sums(m);
    check_fidelity(m);
}
