/* compile_domain.c - the bargaining problem: interests, courts, factions, and how the war stands.
 *
 * Clauses come before factions, whose red lines name them. The numbers that names have (compile_names.c) are the places
 * of interests, courts and wars in the Domain. */
#include "script/compile_domain.h"

#include <string.h>

enum {
    STEP_POINTS_MOST = 1000,
    WAR_COST_MOST = 10000,
    PATIENCE_MOST = 100,
    CAPS_MOST = 100,
    FUTURES_MOST = 100,
};

int32_t field_int(Compile *c, const ValueTable *table, const char *name, int32_t min, int32_t max) {
    return get_int(c, get_value(table, name), min, max, 0);
}

/* ---- interests, courts, wars ---- */

static void compile_interest(Maker *m, const Declared *declared, uint32_t number) {
    const char *name = m->c->names[NAMES_INTEREST].list[number];
    m->domain->interests[number] = (Interest){name, get_label(m->c, declared_table(m->c, declared), name),
                                              declared->where};
}

static void read_temper(Compile *c, const Value *value, Court *court) {
    bool told = value && value_is_form(value, FORM_NONE);
    const ValueTable *table = told ? value->table : NULL;
    if (told) check_table(c, FORM_TEMPER, value);
    court->temper = (Temper){.steepness = get_int(c, get_value(table, "holds"), 1, 30, 10),
                             .per_turn = get_int(c, get_value(table, "per_turn"), 0, 100, 1),
                             .per_round = get_int(c, get_value(table, "per_round"), 0, 100, 8),
                             .patience = get_int(c, get_value(table, "patience"), 1, PATIENCE_MOST, 3)};
    court->guess = get_int(c, get_value(table, "guess"), -POINTS_MOST, POINTS_MOST, 0);
}

static void compile_court(Maker *m, const Declared *declared, uint32_t number) {
    Compile *c = m->c;
    const char *name = c->names[NAMES_COURT].list[number];
    const ValueTable *table = declared_table(c, declared);
    if (strcmp(name, "hold") == 0)
        complain(c, declared->where, CODE_RESERVED, NULL, "A court can't be called “hold”: `stakes` needs that word.");
    Court *court = &m->domain->courts[number];
    *court = (Court){.name = name,
                     .label = get_label(c, table, name),
                     .quota = field_int(c, table, "quota", 0, 100),
                     .prize = field_int(c, table, "prize", -POINTS_MOST, POINTS_MOST),
                     .loss = field_int(c, table, "loss", -POINTS_MOST, POINTS_MOST),
                     .toll = field_int(c, table, "toll", 0, WAR_COST_MOST),
                     .fear = field_int(c, table, "fear", 0, WAR_COST_MOST),
                     .where = declared->where};
    read_temper(c, get_value(table, "temper"), court);
}

static void compile_war(Maker *m, const Declared *declared, WarState *state, const char *name) {
    const ValueTable *table = declared_table(m->c, declared);
    *state = (WarState){.name = name,
                        .label = get_label(m->c, table, name),
                        .chance = field_int(m->c, table, "chance", 0, 100),
                        .rounds = field_int(m->c, table, "rounds", 0, ROUNDS_MOST),
                        .fear = field_int(m->c, table, "fear", 0, FEAR_MOST),
                        .when = compile_guard(m->c, get_value(table, "when")),
                        .where = declared->where};
}

static void compile_first(Maker *m) {
    Compile *c = m->c;
    WarState *states = arena_alloc(c->arena, (c->names[NAMES_WAR].count + 1) * sizeof *states);
    for (size_t i = 0; i < c->count; i++) {
        uint32_t number = c->number[i];
        if (number == ID_NONE) continue;
        if (c->list[i].form == FORM_INTEREST) compile_interest(m, &c->list[i], number);
        if (c->list[i].form == FORM_COURT) compile_court(m, &c->list[i], number);
        if (c->list[i].form == FORM_WAR) compile_war(m, &c->list[i], &states[number], c->names[NAMES_WAR].list[number]);
    }
    m->domain->interest_count = (uint32_t)c->names[NAMES_INTEREST].count;
    m->domain->states = states;
    m->domain->state_count = (uint32_t)c->names[NAMES_WAR].count;
}

/* ---- factions ---- */

static void read_weights(Maker *m, const ValueTable *table, Faction *faction) {
    const Value *value = get_value(table, "weights");
    if (!value || value->kind != VALUE_TABLE) return;
    const ValueTable *weights = named_table(m->c, value, "weights");
    for (uint32_t i = 0; weights && i < weights->field_count; i++) {
        uint32_t interest = names_find(m->c, NAMES_INTEREST, str(weights->fields[i].name), value->where);
        int32_t points = named_int(m->c, &weights->fields[i], -STEP_POINTS_MOST, STEP_POINTS_MOST);
        if (interest != ID_NONE) faction->weight[interest] = points;
    }
}

static void read_red(Maker *m, const ValueTable *table, Faction *faction) {
    const Value *value = get_value(table, "red");
    if (!value || value->kind != VALUE_TABLE) return;
    const ValueTable *red = named_table(m->c, value, "red");
    for (uint32_t i = 0; red && i < red->field_count; i++) {
        uint32_t clause = clause_find(m, str(red->fields[i].name), value->where);
        if (clause != ID_NONE) faction->red[clause] = option_bits(m, clause, &red->fields[i]);
    }
}

static Court *court_of(Maker *m, const ValueTable *table, Where where) {
    const Value *name = get_value(table, "court");
    if (!name || name->kind != VALUE_STRING) return NULL;
    uint32_t number = names_find(m->c, NAMES_COURT, name->text, where);
    if (number == ID_NONE) return NULL;
    Court *court = &m->domain->courts[number];
    if (court->faction_count < FACTIONS_MOST) return court;
    complain(m->c, where, CODE_TOO_MUCH, NULL, "A court has at most %d factions.", FACTIONS_MOST);
    return NULL;
}

static void compile_faction(Maker *m, const Declared *declared, uint32_t number) {
    Compile *c = m->c;
    const ValueTable *table = declared_table(c, declared);
    Court *court = court_of(m, table, declared->where);
    if (!court) return;
    const char *name = c->names[NAMES_FACTION].list[number];
    const Value *person = get_value(table, "person");
    Faction *faction = &court->factions[court->faction_count++];
    *faction = (Faction){.name = name,
                         .label = get_label(c, table, name),
                         .power = field_int(c, table, "power", 0, 100),
                         .bias = field_int(c, table, "bias", -100, 100),
                         .prize = get_int(c, get_value(table, "prize"), -POINTS_MOST, POINTS_MOST, court->prize),
                         .person = {ID_NONE},
                         .where = declared->where};
    if (person && person->kind == VALUE_STRING)
        faction->person.at = names_find(c, NAMES_PERSON, person->text, declared->where);
    read_weights(m, table, faction);
    read_red(m, table, faction);
}

static void find_ruler(Maker *m, const Declared *declared, Court *court) {
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    const Value *ruler = get_value(table, "ruler");
    const char *names[FACTIONS_MOST];
    if (!ruler || ruler->kind != VALUE_STRING) return;
    for (uint32_t i = 0; i < court->faction_count; i++) {
        names[i] = court->factions[i].name;
        if (!str_is(ruler->text, names[i])) continue;
        court->ruler = i;
        return;
    }
    if (m->c->partial || court->faction_count == 0) return;
    complain(m->c, declared->where, CODE_UNKNOWN_FACTION, hint_near(m->c, ruler->text, names, court->faction_count),
             "“%.*s” is no faction of the court “%s”.", clip(ruler->text), ruler->text.at, court->name);
}

static void compile_factions(Maker *m) {
    Compile *c = m->c;
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_FACTION && c->number[i] != ID_NONE) compile_faction(m, &c->list[i], c->number[i]);
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_COURT && c->number[i] != ID_NONE)
            find_ruler(m, &c->list[i], &m->domain->courts[c->number[i]]);
}

/* ---- caps and futures ---- */

static bool compile_cap(Maker *m, const Declared *declared, Cap *cap) {
    const ValueTable *table = declared_table(m->c, declared);
    if (!table) return false;
    bool one = table->item_count == 1 && table->items[0].kind == VALUE_INT;
    if ((!one && table->item_count) || table->field_count == 0)
        complain(m->c, declared->where, CODE_BAD_PARTS, NULL,
                 "A cap is a number, then options by clause: cap { 40, guannan = { \"all\", \"part\" } }.");
    if (!one) return false;
    cap->most = get_int(m->c, &table->items[0], 0, 100, 0);
    for (uint32_t i = 0; i < table->field_count; i++) {
        uint32_t clause = clause_find(m, str(table->fields[i].name), declared->where);
        if (clause != ID_NONE) cap->options[clause] = option_bits(m, clause, &table->fields[i]);
    }
    return true;
}

static void compile_caps(Maker *m) {
    Cap *caps = arena_alloc(m->c->arena, CAPS_MOST * sizeof *caps);
    m->domain->caps = caps;
    for (size_t i = 0; i < m->c->count; i++) {
        if (m->c->list[i].form != FORM_CAP) continue;
        if (m->domain->cap_count < CAPS_MOST) {
            m->domain->cap_count += compile_cap(m, &m->c->list[i], &caps[m->domain->cap_count]);
            continue;
        }
        complain(m->c, m->c->list[i].where, CODE_TOO_MUCH, NULL, "There are more than %d caps.", CAPS_MOST);
        return;
    }
}

static bool read_future(Compile *c, const Value *row, Future *future) {
    const ValueTable *table = row->kind == VALUE_TABLE && row->table->form == FORM_NONE ? row->table : NULL;
    bool good = table && table->item_count == 2 && table->field_count == 0;
    if (!good || table->items[0].kind != VALUE_INT || table->items[1].kind != VALUE_INT) {
        if (row->kind != VALUE_BAD)
            complain(c, row->where, CODE_BAD_PARTS, NULL, "A future is { chance, share }, such as { 35, 22 }.");
        return false;
    }
    *future = (Future){get_int(c, &table->items[0], 0, 100, 0), get_int(c, &table->items[1], 0, 100, 0)};
    return true;
}

static void compile_future(Maker *m, const Declared *declared, Future *futures) {
    const ValueTable *table = declared_table(m->c, declared);
    for (uint32_t i = 0; table && i < table->item_count; i++) {
        if (m->domain->future_count == FUTURES_MOST) {
            complain(m->c, declared->where, CODE_TOO_MUCH, NULL, "There are more than %d futures.", FUTURES_MOST);
            return;
        }
        m->domain->future_count += read_future(m->c, &table->items[i], &futures[m->domain->future_count]);
    }
}

static void compile_futures(Maker *m) {
    Future *futures = arena_alloc(m->c->arena, FUTURES_MOST * sizeof *futures);
    m->domain->futures = futures;
    for (size_t i = 0; i < m->c->count; i++)
        if (m->c->list[i].form == FORM_FUTURE) compile_future(m, &m->c->list[i], futures);
}

/* ---- all of it ---- */

/* The first declaration that belongs to a bargaining problem. */
static const Declared *find_first(const Compile *c) {
    static const FormKind forms[] = {FORM_INTEREST, FORM_COURT,   FORM_FACTION, FORM_STAKES, FORM_SYNERGY,
                                     FORM_WAR,      FORM_CAP,     FORM_FUTURE,  FORM_SWING,  FORM_TOKEN,
                                     FORM_VOICE,    FORM_OUTCOME, FORM_TABLE};
    for (size_t i = 0; i < c->count; i++)
        for (size_t k = 0; k < sizeof forms / sizeof forms[0]; k++)
            if (forms[k] == c->list[i].form) return &c->list[i];
    return NULL;
}

void compile_domain(Compile *c) {
    const Declared *first = find_first(c);
    if (!first) return;
    Maker m = {.c = c, .domain = arena_alloc(c->arena, sizeof *m.domain), .where = first->where};
    compile_first(&m);
    compile_stakes(&m);
    compile_factions(&m);
    compile_swings(&m);
    compile_caps(&m);
    compile_futures(&m);
    check_domain(&m);
    compile_groups(&m);
    compile_outcomes(&m);
    compile_tokens(&m);
    compile_voices(&m);
    compile_sittings(&m);
    c->book->domain = m.domain;
}
