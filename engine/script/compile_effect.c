/* compile_effect.c - changes. As with conditions, the language's words are put in terms of the model's five. */
#include "script/compile.h"

#include "base/date.h"

enum { EFFECTS_MOST = 1000, DAYS_MOST = 3660, LEFT_MOST = 400, AMOUNT_MOST = 1000000 };

typedef bool EffectMaker(Compile *c, const Value *value, Effect *effect);

/* Whether authors may change a fact at all. */
static bool changeable(Compile *c, const Value *value, FactId fact) {
    if (fact.at == ID_NONE) return false;
    const Fact *found = schema_fact(c->book->schema, fact);
    if (found->kind != FACT_DAYS_LEFT && !fact_is_engines(c, fact)) return true;
    const char *hint = found->kind == FACT_DAYS_LEFT ? "Use after and cancel."
                       : found->kind == FACT_DATE    ? "Use wait."
                                                     : NULL;
    complain(c, value->where, CODE_ENGINE_FACT, hint, "“%s” can be read, but only the engine changes it.", found->name);
    return false;
}

static bool set(Compile *c, const Value *value, Effect *effect) {
    const Value *parts = value->table->items;
    FactId fact = fact_find(c, &parts[0]);
    int32_t number;
    if (!changeable(c, value, fact) || !fact_value(c, fact, &parts[1], &number)) return false;
    const Fact *found = schema_fact(c->book->schema, fact);
    *effect = (Effect){.kind = EFFECT_SET, .fact = fact, .value = number, .ref = ID_NONE};
    if (number >= found->min && number <= found->max) return true;
    complain(c, value->where, CODE_OUT_OF_RANGE, NULL, "“%s” is from %d to %d, and can't be %d.", found->name,
             found->min, found->max, number);
    return false;
}

static bool whole_number(Compile *c, const Value *value, const Value *part, int32_t min, int32_t max, int32_t *out) {
    if (part->kind == VALUE_INT) {
        *out = get_int(c, part, min, max, INT32_MIN);
        return *out != INT32_MIN;
    }
    if (part->kind != VALUE_BAD)
        complain(c, value->where, CODE_WRONG_TYPE, NULL, "`%s` wants a whole number, here is %s.",
                 form_of(value->table->form)->word,
                 part->kind == VALUE_REAL ? "one that isn't whole" : value_sort(part));
    return false;
}

static bool add(Compile *c, const Value *value, Effect *effect) {
    const Value *parts = value->table->items;
    FactId fact = fact_find(c, &parts[0]);
    int32_t amount;
    if (!changeable(c, value, fact)) return false;
    const Fact *found = schema_fact(c->book->schema, fact);
    if (found->kind != FACT_COUNT && found->kind != FACT_DATE) {
        complain(c, value->where, CODE_WRONG_KIND, "Use set.", "“%s” is no number that could be added to.",
                 found->name);
        return false;
    }
    if (!whole_number(c, value, &parts[1], -AMOUNT_MOST, AMOUNT_MOST, &amount)) return false;
    *effect = (Effect){.kind = EFFECT_ADD, .fact = fact, .value = amount, .ref = ID_NONE};
    return true;
}

static bool agree(Compile *c, const Value *value, Effect *effect) {
    ClauseId clause;
    int32_t option;
    FactId fact = clause_fact(c, &value->table->items[0], &clause);
    if (fact.at == ID_NONE || !fact_value(c, fact, &value->table->items[1], &option)) return false;
    *effect = (Effect){.kind = EFFECT_SET, .fact = fact, .value = option, .ref = ID_NONE};
    return true;
}

static bool unsettle(Compile *c, const Value *value, Effect *effect) {
    ClauseId clause;
    *effect = (Effect){.kind = EFFECT_SET, .fact = clause_fact(c, &value->table->items[0], &clause), .ref = ID_NONE};
    return effect->fact.at != ID_NONE;
}

static bool named(Compile *c, const Value *value, const Value *name, NameKind kind, uint32_t *number) {
    *number = ID_NONE;
    if (name->kind == VALUE_STRING)
        *number = names_find(c, kind, name->text, name->where);
    else if (name->kind != VALUE_BAD)
        complain(c, value->where, CODE_WRONG_TYPE, NULL, "`%s` wants a name, here is %s.",
                 form_of(value->table->form)->word, value_sort(name));
    return *number != ID_NONE;
}

static bool after(Compile *c, const Value *value, Effect *effect) {
    uint32_t due;
    int32_t days;
    bool counted = whole_number(c, value, &value->table->items[0], 1, LEFT_MOST, &days);
    if (!named(c, value, &value->table->items[1], NAMES_DUE, &due) || !counted) return false;
    *effect = (Effect){.kind = EFFECT_START, .fact = c->dues[due].left, .value = days, .ref = due};
    return true;
}

static bool cancel(Compile *c, const Value *value, Effect *effect) {
    uint32_t due;
    if (!named(c, value, &value->table->items[0], NAMES_DUE, &due)) return false;
    *effect = (Effect){.kind = EFFECT_SET, .fact = c->dues[due].left, .ref = ID_NONE};
    return true;
}

static bool wait(Compile *c, const Value *value, Effect *effect) {
    *effect = (Effect){.kind = EFFECT_WAIT, .fact = {ID_NONE}, .ref = ID_NONE};
    return whole_number(c, value, &value->table->items[0], 0, DAYS_MOST, &effect->value);
}

static bool apply(Compile *c, const Value *value, Effect *effect) {
    *effect = (Effect){.kind = EFFECT_APPLY, .fact = {ID_NONE}};
    return named(c, value, &value->table->items[0], NAMES_RULE, &effect->ref);
}

static EffectMaker *const MAKERS[FORM_COUNT_OF] = {
    [FORM_SET] = set,     [FORM_ADD] = add,       [FORM_AGREE] = agree, [FORM_UNSETTLE] = unsettle,
    [FORM_AFTER] = after, [FORM_CANCEL] = cancel, [FORM_WAIT] = wait,   [FORM_APPLY] = apply,
};

static bool effect_of(Compile *c, const Value *value, Effect *effect) {
    if (value->kind == VALUE_BAD) return false;
    EffectMaker *maker = NULL;
    if (value->kind == VALUE_TABLE && value->table->form != FORM_NONE) maker = MAKERS[value->table->form];
    if (maker) return maker(c, value, effect);
    complain(c, value->where, CODE_STRANGER, NULL, "A change is wanted, such as add(\"nerve\", 1), here is %s.",
             value_sort(value));
    return false;
}

Effects compile_effects(Compile *c, const Value *value) {
    if (!value || value->kind != VALUE_TABLE) return (Effects){0};
    bool list = value->table->form == FORM_NONE;
    uint32_t given = list ? value->table->item_count : 1, count = 0;
    const Value *items = list ? value->table->items : value;
    if (list && value->table->field_count)
        complain(c, value->where, CODE_STRANGER, NULL, "`effects` is a list of changes, and has no field `%.60s`.",
                 value->table->fields[0].name);
    if (given > EFFECTS_MOST)
        complain(c, value->where, CODE_TOO_MUCH, NULL, "There are more than %d changes.", EFFECTS_MOST);
    if (given == 0 || given > EFFECTS_MOST) return (Effects){0};
    Effect *effects = arena_alloc(c->arena, given * sizeof *effects);
    for (uint32_t i = 0; i < given; i++)
        if (effect_of(c, &items[i], &effects[count])) count++;
    return (Effects){effects, count};
}
