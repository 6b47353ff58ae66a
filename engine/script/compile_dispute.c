/* compile_dispute.c - where sources disagree.
 *
 * Any text of margin or codex may name a reading, those of disputes included; so readings get their names first and
 * their words later, like people and places. */
#include "script/compile_dispute.h"

#include "base/date.h"
#include "script/compile_lookup.h"

static const ValueTable *table_of(const Declared *declared) {
    return declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
}

static uint32_t reading_named(const Dispute *dispute, Str name) {
    uint32_t i = 0;
    while (i < dispute->reading_count && !str_is(name, dispute->readings[i].name)) i++;
    return i;
}

/* ---- names ---- */

static bool reading_good(Compile *c, const Value *value, const Dispute *dispute) {
    if (value->kind == VALUE_BAD) return false;
    if (!value_is_form(value, FORM_READING) || !made_table(value)) {
        complain(c, value->where, CODE_STRANGER, "A reading is written reading \"name\" { … }.",
                 "Readings are wanted here, not %s.", value_sort(value));
        return false;
    }
    Str name = value->table->items[0].text;
    if (dispute->reading_count == READINGS_MOST)
        complain(c, value->where, CODE_TOO_MUCH, NULL, "A dispute has more than %d readings.", READINGS_MOST);
    else if (str_is(name, "nobody"))
        complain(c, value->where, CODE_BAD_NAME, "It means that none is followed.",
                 "“nobody” can't be the name of a reading.");
    else if (reading_named(dispute, name) < dispute->reading_count)
        complain(c, value->where, CODE_DUPLICATE, NULL, "“%s” has a reading “%.*s” already.", dispute->name, clip(name),
                 name.at);
    else
        return true;
    return false;
}

static void name_readings(Compile *c, const Declared *declared, Dispute *dispute) {
    const ValueTable *table = table_of(declared);
    Account *readings = arena_alloc(c->arena, READINGS_MOST * sizeof *readings);
    dispute->label = get_string(c, table, "label", dispute->name);
    dispute->readings = readings;
    dispute->where = declared->where;
    for (uint32_t i = 0; table && i < table->item_count; i++) {
        const Value *value = &table->items[i];
        if (!reading_good(c, value, dispute)) continue;
        const char *name = line_of_text(c, value->table->items[0].text);
        readings[dispute->reading_count++] = (Account){name, get_string(c, made_table(value), "label", name), {0}, {0}};
    }
    if (table && dispute->reading_count < 2)
        complain(c, declared->where, CODE_ONE_READING, "Give it two or more, each with its own sources.",
                 "“%s” has %s.", dispute->name, dispute->reading_count ? "one reading" : "no reading");
}

void compile_readings(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        if (c->list[i].form != FORM_DISPUTE || c->number[i] == ID_NONE) continue;
        Dispute *dispute = &c->disputes[c->number[i]];
        dispute->name = c->names[NAMES_DISPUTE].list[c->number[i]];
        name_readings(c, &c->list[i], dispute);
    }
}

/* ---- words ---- */

static void read_reading(Compile *c, const Value *value, Account *reading) {
    const ValueTable *table = made_table(value);
    const Value *sources = get_value(table, "sources");
    uint32_t count;
    const Value *list = strings_of(sources, &count);
    check_table(c, FORM_READING, &value->table->items[1]);
    reading->text = compile_text(c, get_value(table, "text"), TEXT_CODEX);
    reading->cites = compile_cites(c, list, count);
    if (sources && count == 0)
        complain(c, sources->where, CODE_NO_CITATION, NULL, "A reading needs at least one citation.");
}

static Cites cites_of_all(Compile *c, const Dispute *dispute) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < dispute->reading_count; i++) count += dispute->readings[i].cites.count;
    Cite *cites = arena_alloc(c->arena, ((size_t)count + 1) * sizeof *cites);
    Cites all = {cites, 0};
    for (uint32_t i = 0; i < dispute->reading_count; i++)
        for (uint32_t k = 0; k < dispute->readings[i].cites.count; k++)
            cites[all.count++] = dispute->readings[i].cites.list[k];
    return all;
}

static void read_dispute(Compile *c, const Declared *declared, Dispute *dispute) {
    const ValueTable *table = declared_table(c, declared);
    Account *readings = arena_copy(c->arena, dispute->readings, READINGS_MOST * sizeof *readings);
    for (uint32_t i = 0; table && i < table->item_count; i++) {
        const Value *value = &table->items[i];
        if (!value_is_form(value, FORM_READING) || !made_table(value)) continue;
        uint32_t at = reading_named(dispute, value->table->items[0].text);
        if (at < dispute->reading_count && readings[at].text.count == 0) read_reading(c, value, &readings[at]);
    }
    dispute->readings = readings;
    dispute->text = compile_text(c, get_value(table, "text"), TEXT_CODEX);
    dispute->cites = cites_of_all(c, dispute);
    dispute->lookup = compile_lookup(c, table, DATE_NONE);
}

void compile_disputes(Compile *c) {
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_DISPUTE && c->number[i] != ID_NONE)
            read_dispute(c, &c->list[i], &c->disputes[c->number[i]]);
}

/* ---- texts that turn on them ---- */

static const char *hint_for_reading(Compile *c, const Dispute *dispute, Str wrong) {
    const char *names[READINGS_MOST + 1] = {"nobody"};
    for (uint32_t i = 0; i < dispute->reading_count; i++) names[i + 1] = dispute->readings[i].name;
    return hint_near(c, wrong, names, dispute->reading_count + 1);
}

static uint32_t bit_of(Compile *c, const Dispute *dispute, const Value *name, Where where) {
    if (name->kind != VALUE_STRING) {
        complain(c, where, CODE_BAD_PARTS, NULL, "`follow` takes a dispute, a reading and a text.");
        return 0;
    }
    if (str_is(name->text, "nobody")) return FOLLOW_NOBODY;
    uint32_t at = reading_named(dispute, name->text);
    if (at < dispute->reading_count) return 2U << at;
    complain(c, where, CODE_UNKNOWN_READING, hint_for_reading(c, dispute, name->text), "“%s” has no reading “%.*s”.",
             dispute->name, clip(name->text), name->text.at);
    return 0;
}

const Follow *compile_follow(Compile *c, const Value *value) {
    const Value *parts = value->table->items;
    if (parts[0].kind != VALUE_STRING) {
        complain(c, value->where, CODE_BAD_PARTS, NULL, "`follow` takes a dispute, a reading and a text.");
        return NULL;
    }
    uint32_t dispute = names_find(c, NAMES_DISPUTE, parts[0].text, value->where), count;
    if (dispute == ID_NONE) return NULL;
    Follow *follow = arena_alloc(c->arena, sizeof *follow);
    const Value *names = strings_of(&parts[1], &count);
    follow->dispute = dispute;
    for (uint32_t i = 0; i < count; i++) follow->told |= bit_of(c, &c->disputes[dispute], &names[i], value->where);
    return follow->told ? follow : NULL;
}
