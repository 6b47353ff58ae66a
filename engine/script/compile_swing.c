/* compile_swing.c - swings: what may happen, and what it does to the war and to powers and red lines of the courts.
 *
 * Any of them may hold together, so what is checked is checked of all combinations. */
#include "model/situation.h"
#include "script/compile_domain.h"

typedef struct Reach { /* how far swings can take each faction's power */
    int32_t least[COURTS][FACTIONS_MOST], most[COURTS][FACTIONS_MOST];
} Reach;

static void read_powers(Maker *m, const Value *value, Swing *swing) {
    const ValueTable *powers = value && value_is_form(value, FORM_NONE) ? named_table(m->c, value, "powers") : NULL;
    for (uint32_t i = 0; powers && i < powers->field_count; i++) {
        FactionPlace place = faction_find(m, str(powers->fields[i].name), value->where);
        int32_t percent = named_int(m->c, &powers->fields[i], -100, 100);
        if (place.court < COURTS) swing->power[place.court][place.faction] = percent;
    }
}

static uint64_t clause_bits(Maker *m, const TableField *field) {
    uint32_t count;
    uint64_t bits = 0;
    const Value *names = strings_of(&field->value, &count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t clause = name_given(m->c, field->name, &names[i]) ? clause_find(m, names[i].text, names[i].where)
                                                                   : ID_NONE;
        if (clause != ID_NONE) bits |= UINT64_C(1) << clause;
    }
    return bits;
}

static void read_lifts(Maker *m, const Value *value, Swing *swing) {
    const ValueTable *lifts = value && value_is_form(value, FORM_NONE) ? named_table(m->c, value, "lifts") : NULL;
    for (uint32_t i = 0; lifts && i < lifts->field_count; i++) {
        FactionPlace place = faction_find(m, str(lifts->fields[i].name), value->where);
        uint64_t clauses = clause_bits(m, &lifts->fields[i]);
        if (place.court < COURTS) swing->lifted[place.court][place.faction] = clauses;
    }
}

static void compile_swing(Maker *m, const Declared *declared, Swing *swing, const char *name) {
    Compile *c = m->c;
    const ValueTable *table = declared_table(c, declared);
    *swing = (Swing){.name = name,
                     .label = get_label(c, table, name),
                     .when = compile_guard(c, get_value(table, "when")),
                     .chance = field_int(c, table, "chance", -100, 100),
                     .rounds = field_int(c, table, "rounds", -ROUNDS_MOST, ROUNDS_MOST),
                     .fear = field_int(c, table, "fear", -FEAR_MOST, FEAR_MOST),
                     .where = declared->where};
    read_powers(m, get_value(table, "powers"), swing);
    read_lifts(m, get_value(table, "lifts"), swing);
}

/* ---- all together ---- */

static void check_balance(Maker *m, const Swing *swing, uint32_t court) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < FACTIONS_MOST; i++) sum += swing->power[court][i];
    if (sum)
        complain(m->c, swing->where, CODE_POWERS_SWING, "What one faction gains, others of its court lose.",
                 "The powers of “%s” add up to %d in the court “%s”, not to 0.", swing->name, sum,
                 m->domain->courts[court].name);
}

/* Complains of the first swing with which a faction can leave its bounds. */
static void check_reach(Maker *m, const Swing *swing, Reach *reach, uint32_t court) {
    for (uint32_t i = 0; i < m->domain->courts[court].faction_count; i++) {
        const Faction *faction = &m->domain->courts[court].factions[i];
        int32_t *least = &reach->least[court][i], *most = &reach->most[court][i], change = swing->power[court][i];
        bool within = faction->power + *least >= 0 && faction->power + *most <= 100;
        *(change < 0 ? least : most) += change;
        int32_t end = faction->power + (change < 0 ? *least : *most);
        if (within && (end < 0 || end > 100))
            complain(m->c, swing->where, CODE_POWERS_SWING, "Swings add up: any of them may hold together.",
                     "With “%s”, the power of “%s” can come to %d percent.", swing->name, faction->name, end);
    }
}

static void check_situations(Maker *m) {
    const Domain *domain = m->domain;
    uint32_t count = situation_count(domain);
    if (domain->swing_count == 0 || count <= SITUATIONS_MOST) return;
    complain(m->c, domain->swings[domain->swing_count - 1].where, CODE_TOO_MUCH,
             "Each swing doubles them: leave some out, or make one of several.",
             "%u wars and %u swings make more than %d situations.", domain->state_count, domain->swing_count,
             SITUATIONS_MOST);
}

void compile_swings(Maker *m) {
    Compile *c = m->c;
    uint32_t count = (uint32_t)c->names[NAMES_SWING].count;
    Swing *swings = arena_alloc(c->arena, (count + 1) * sizeof *swings);
    Reach reach = {0};
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_SWING && c->number[i] != ID_NONE)
            compile_swing(m, &c->list[i], &swings[c->number[i]], c->names[NAMES_SWING].list[c->number[i]]);
    m->domain->swings = swings;
    m->domain->swing_count = count;
    if (c->partial) return;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t court = 0; court < COURTS; court++) {
            check_balance(m, &swings[i], court);
            check_reach(m, &swings[i], &reach, court);
        }
    check_situations(m);
}
