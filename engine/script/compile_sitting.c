/* compile_sitting.c - what makes a scene a table: the seat, what lies there at first, days and trust, and how it ends.
 *
 * A table's scene and its choices are compiled with the other scenes; its two facts are declared with the other facts,
 * which is when tables get their numbers. */
#include <string.h>

#include "model/talks.h"
#include "script/compile_domain.h"

enum { DAYS_MOST = 60, PACE_MOST = 20, PACE = 4, TRUST_VALUES = 101 };

/* ---- facts ---- */

static FactId declare_days(Compile *c, const Sitting *sitting, const char *title) {
    return declare_fact(c, &(Fact){.name = arena_printf(c->arena, "%s.days", sitting->name),
                                   .label = arena_printf(c->arena, "the days spent at “%s”", title),
                                   .kind = FACT_COUNT,
                                   .max = sitting->days,
                                   .where = sitting->where});
}

static FactId declare_capped(Compile *c, const Sitting *sitting) {
    return declare_fact(c, &(Fact){.name = arena_printf(c->arena, "%s.capped", sitting->name),
                                   .label = "the envoy's mandate was narrower than the edict",
                                   .kind = FACT_FLAG,
                                   .max = 1,
                                   .where = sitting->where});
}

/* The minister alone writes mandates. Whether there is such a seat is complained about later. */
static SeatKind read_seat(const ValueTable *table) {
    const Value *seat = get_value(table, "seat");
    for (int i = 0; seat && seat->kind == VALUE_STRING && i < SEAT_KINDS; i++)
        if (str_is(seat->text, seat_word((SeatKind)i))) return (SeatKind)i;
    return SEAT_KINDS;
}

static void declare_sitting(Compile *c, const Declared *declared, uint32_t scene) {
    if (c->sitting_count == SITTINGS_MOST)
        complain(c, declared->where, CODE_TOO_MUCH, NULL, "There are more than %d tables.", SITTINGS_MOST);
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    Sitting *sitting = &c->sittings[c->sitting_count++];
    *sitting = (Sitting){.name = c->names[NAMES_SCENE].list[scene],
                         .scene = {scene},
                         .seat = read_seat(table),
                         .days = get_int(c, get_value(table, "days"), 1, DAYS_MOST, 1),
                         .capped = {ID_NONE},
                         .where = declared->where};
    sitting->day_count = declare_days(c, sitting, get_string(c, table, "title", sitting->name));
    if (sitting->seat == SEAT_MINISTER) sitting->capped = declare_capped(c, sitting);
}

void declare_sittings(Compile *c) {
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_TABLE && c->number[i] != ID_NONE) declare_sitting(c, &c->list[i], c->number[i]);
    if (c->sitting_count) schema_hold_talks(c->book->schema);
}

uint32_t sitting_of(const Compile *c, SceneId scene) {
    for (uint32_t i = 0; i < c->sitting_count; i++)
        if (c->sittings[i].scene.at == scene.at) return i + 1;
    return 0;
}

/* ---- who sits there ---- */

static void check_seat(Maker *m, const Sitting *sitting, const Value *seat) {
    const char *words[SEAT_KINDS];
    if (!seat || seat->kind != VALUE_STRING || sitting->seat != SEAT_KINDS) return;
    for (int i = 0; i < SEAT_KINDS; i++) words[i] = seat_word((SeatKind)i);
    const char *near = hint_near(m->c, seat->text, words, SEAT_KINDS);
    complain(m->c, seat->where, CODE_UNKNOWN_OPTION, near ? near : "It is \"envoy\", \"minister\" or \"mediator\".",
             "“%.*s” is no seat.", clip(seat->text), seat->text.at);
}

/* Fields that only some seats take. */
static void check_fields(Maker *m, const Sitting *sitting, const ValueTable *table) {
    static const struct {
        const char *field;
        SeatKind seat;
        const char *why;
    } only[] = {{"envoy", SEAT_MINISTER, "Only a minister sends an envoy."},
                {"edict", SEAT_MINISTER, "Only a minister has an edict to keep to."},
                {"mandate", SEAT_MINISTER, "Only a minister writes a mandate."},
                {"exposed", SEAT_MEDIATOR, "Only a mediator can be found out."}};
    for (size_t i = 0; i < sizeof only / sizeof only[0]; i++)
        if (table_field(table, only[i].field) && sitting->seat != only[i].seat)
            complain(m->c, sitting->where, CODE_AT_ODDS, only[i].why, "A table with the seat \"%s\" takes no `%s`.",
                     seat_word(sitting->seat), only[i].field);
}

static void check_needs(Maker *m, const Sitting *sitting, const ValueTable *table) {
    bool mediator = sitting->seat == SEAT_MEDIATOR, court = table_field(table, "court") != NULL;
    if (mediator && court)
        complain(m->c, sitting->where, CODE_AT_ODDS, "He goes between the two.",
                 "A mediator has no `court` of his own.");
    if (!mediator && !court)
        complain(m->c, sitting->where, CODE_MISSING_FIELD, "It says whose side the player is on.",
                 "A table with the seat \"%s\" needs the field `court`.", seat_word(sitting->seat));
    if (sitting->seat == SEAT_MINISTER && sitting->days <= MISSION_DAYS)
        complain(m->c, sitting->where, CODE_AT_ODDS, "Give the talks a few days more than a mission takes.",
                 "A minister's table ends after %d day%s, and his envoy is gone for %d.", sitting->days,
                 sitting->days == 1 ? "" : "s", MISSION_DAYS);
    if (mediator && !table_field(table, "exposed"))
        complain(m->c, sitting->where, CODE_MISSING_FIELD, "It says where it goes on when he has been found out.",
                 "A table with the seat \"mediator\" needs the field `exposed`.");
}

static void read_side(Maker *m, const ValueTable *table, Sitting *sitting) {
    const Value *opens = get_value(table, "opens");
    sitting->court = court_find(m, table, "court");
    sitting->opener = court_find(m, table, "opens");
    sitting->envoy = person_find(m, table, "envoy");
    check_seat(m, sitting, get_value(table, "seat"));
    if (sitting->seat == SEAT_KINDS) return;
    check_fields(m, sitting, table);
    check_needs(m, sitting, table);
    if (sitting->seat == SEAT_ENVOY && opens && sitting->opener < COURTS && sitting->opener == sitting->court)
        complain(m->c, opens->where, CODE_AT_ODDS, "It is for the other court; leave it out, and the player begins.",
                 "`opens` is the player's own court.");
}

/* ---- what lies there ---- */

static void read_start(Maker *m, const Value *value, Sitting *sitting) {
    const ValueTable *start = value && value_is_form(value, FORM_NONE) ? named_table(m->c, value, "start") : NULL;
    for (uint32_t i = 0; start && i < start->field_count; i++) {
        const TableField *field = &start->fields[i];
        uint32_t clause = clause_find(m, str(field->name), value->where), option = ID_NONE;
        if (name_given(m->c, field->name, &field->value) && clause != ID_NONE)
            option = option_find(m, clause, field->value.text, value->where);
        if (option != ID_NONE) sitting->start.option[clause] = (uint8_t)option;
    }
}

static void read_edict(Maker *m, const Value *value, Sitting *sitting) {
    const ValueTable *edict = value && value_is_form(value, FORM_NONE) ? named_table(m->c, value, "edict") : NULL;
    for (uint32_t i = 0; edict && i < edict->field_count; i++) {
        const TableField *field = &edict->fields[i];
        uint32_t clause = clause_find(m, str(field->name), value->where);
        if (clause == ID_NONE) continue;
        sitting->edict[clause] = option_bits(m, clause, field);
        if (value_is_form(&field->value, FORM_NONE) && field->value.table->item_count == 0)
            complain(m->c, value->where, CODE_BAD_PARTS, "Leave the clause out to allow all of them.",
                     "`edict` allows no option of “%s”.", field->name);
    }
}

static void read_mandated(Maker *m, const Value *row, const Sitting *sitting, Mandated *mandated) {
    check_table(m->c, FORM_MANDATE, row);
    mandated->when = compile_guard(m->c, get_value(row->table, "when"));
    for (uint32_t i = 0; i < row->table->field_count; i++) {
        const TableField *field = &row->table->fields[i];
        const Field *known = form_field(FORM_MANDATE, str(field->name));
        if (!known || known->name[0] != '*' || field->value.kind != VALUE_STRING) continue;
        uint32_t clause = clause_find(m, str(field->name), row->where), option = ID_NONE;
        if (clause != ID_NONE) option = option_find(m, clause, field->value.text, row->where);
        if (option == ID_NONE) continue;
        mandated->limit.option[clause] = (uint8_t)option;
        mandated->told |= UINT64_C(1) << clause;
        if (!talks_edict(sitting, clause, (uint8_t)option))
            complain(m->c, row->where, CODE_AT_ODDS, "A mandate keeps to the edict.",
                     "The edict doesn't allow “%s” of “%s”.", field->value.text.at, field->name);
    }
}

static void read_mandates(Maker *m, const Value *value, Sitting *sitting) {
    const ValueTable *rows = value && value_is_form(value, FORM_NONE) ? value->table : NULL;
    if (!rows) return;
    if (rows->item_count > MANDATES_MOST)
        complain(m->c, value->where, CODE_TOO_MUCH, NULL, "A table has at most %d mandates.", MANDATES_MOST);
    Mandated *list = arena_alloc(m->c->arena, MANDATES_MOST * sizeof *list);
    for (uint32_t i = 0; i < rows->item_count && i < MANDATES_MOST; i++) {
        const Value *row = &rows->items[i];
        if (value_is_form(row, FORM_NONE))
            read_mandated(m, row, sitting, &list[sitting->mandates.count++]);
        else if (row->kind != VALUE_BAD)
            complain(m->c, row->where, CODE_WRONG_TYPE, NULL, "A row of `mandate` is a table: { silk = \"200k\" }.");
    }
    sitting->mandates.list = list;
}

static void read_advisers(Maker *m, const Value *value, Sitting *sitting) {
    uint32_t count = 0;
    const Value *names = value ? strings_of(value, &count) : NULL;
    if (count > ADVISERS_MOST)
        complain(m->c, value->where, CODE_TOO_MUCH, NULL, "A table has at most %d advisers.", ADVISERS_MOST);
    for (uint32_t i = 0; i < count && i < ADVISERS_MOST; i++) {
        if (!name_given(m->c, "advisers", &names[i])) continue;
        FactionPlace place = faction_find(m, names[i].text, names[i].where);
        if (place.court < COURTS) sitting->advisers[sitting->adviser_count++] = (Adviser){place.court, place.faction};
    }
}

/* Trust is a number of 0 to 100: a count of more values would have some that stand for none. */
static bool trust_fits(Maker *m, const Fact *fact, Where where) {
    int64_t values = (int64_t)fact->max - fact->min + 1;
    if (fact->kind != FACT_COUNT)
        complain(m->c, where, CODE_WRONG_KIND, "Trust is kept in a count.", "“%s” is no count.", fact->name);
    else if (values > TRUST_VALUES)
        complain(m->c, where, CODE_OUT_OF_RANGE, "Trust is 0 to 100.", "“%s” has %lld values, of at most %d.",
                 fact->name, (long long)values, TRUST_VALUES);
    return fact->kind == FACT_COUNT && values <= TRUST_VALUES;
}

static void read_trust(Maker *m, const Value *value, Sitting *sitting) {
    const ValueTable *trust = value && value_is_form(value, FORM_NONE) ? named_table(m->c, value, "trust") : NULL;
    for (uint32_t court = 0; court < COURTS; court++) sitting->trust[court] = (FactId){ID_NONE};
    for (uint32_t i = 0; trust && i < trust->field_count; i++) {
        uint32_t court = names_find(m->c, NAMES_COURT, str(trust->fields[i].name), value->where);
        FactId fact = fact_find(m->c, &trust->fields[i].value);
        if (fact.at == ID_NONE || !trust_fits(m, schema_fact(m->c->book->schema, fact), value->where)) continue;
        if (court != ID_NONE) sitting->trust[court] = fact;
    }
}

/* ---- how it ends ---- */

static void read_exit(Maker *m, const ValueTable *table, Sitting *sitting, ExitKind kind) {
    const Value *value = get_value(table, exit_word(kind));
    if (!value || !value_is_form(value, FORM_NONE)) return;
    check_table(m->c, FORM_EXIT, value);
    sitting->exits[kind] = (Exit){.declared = true,
                                  .effects = compile_effects(m->c, get_value(value->table, "effects")),
                                  .go = scene_named(m->c, get_value(value->table, "go"))};
}

static void compile_sitting(Maker *m, const ValueTable *table, Sitting *sitting) {
    Compile *c = m->c;
    const Value *base = get_value(table, "base");
    sitting->pace = get_int(c, get_value(table, "pace"), 1, PACE_MOST, PACE);
    sitting->pressure = field_int(c, table, "pressure", 0, 100);
    sitting->rewrites = (uint32_t)field_int(c, table, "rewrites", 0, DOMAIN_CLAUSES);
    sitting->base = ID_NONE;
    if (base && base->kind == VALUE_STRING) sitting->base = names_find(c, NAMES_WAR, base->text, base->where);
    read_side(m, table, sitting);
    read_start(m, get_value(table, "start"), sitting);
    read_edict(m, get_value(table, "edict"), sitting);
    read_mandates(m, get_value(table, "mandate"), sitting);
    read_advisers(m, get_value(table, "advisers"), sitting);
    read_trust(m, get_value(table, "trust"), sitting);
    for (int kind = 0; kind < EXIT_KINDS; kind++) read_exit(m, table, sitting, (ExitKind)kind);
}

void compile_sittings(Maker *m) {
    Compile *c = m->c;
    for (size_t i = 0; i < c->count; i++) {
        bool table = c->list[i].form == FORM_TABLE && c->list[i].table.kind == VALUE_TABLE;
        uint32_t number = table && c->number[i] != ID_NONE ? sitting_of(c, (SceneId){c->number[i]}) : 0;
        if (number) compile_sitting(m, c->list[i].table.table, &c->sittings[number - 1]);
    }
}
