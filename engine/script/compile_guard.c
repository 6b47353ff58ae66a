/* compile_guard.c - conditions. The language has fourteen words for them, the model six: the rest are put in terms of
 * those here, so that testing, explaining and exploring know only six. */
#include "script/compile.h"

#include <string.h>

#include "base/date.h"

enum { PARTS_MOST = 1000 };

static bool guard_of(Compile *c, const Value *value, Guard *guard);

static const Guard *keep(Compile *c, const Guard *list, uint32_t count) {
    return arena_copy(c->arena, list, count * sizeof *list);
}

static bool simple(Guard *guard, GuardKind kind, FactId fact, int32_t value) {
    *guard = (Guard){.kind = kind, .fact = fact, .value = value};
    return true;
}

static bool group(Compile *c, Guard *guard, GuardKind kind, const Guard *parts, uint32_t count) {
    *guard = (Guard){.kind = kind, .fact = {ID_NONE}, .parts = count ? keep(c, parts, count) : NULL, .count = count};
    return true;
}

static bool wrong_kind(Compile *c, const Value *value, FactId fact, const char *hint) {
    static const char *const kinds[] = {"a flag", "a count", "one of some names", "a date",
                                        "the days left of a due event"};
    const Fact *found = schema_fact(c->book->schema, fact);
    complain(c, value->where, CODE_WRONG_KIND, hint, "“%s” is %s, which doesn't fit here.", found->name,
             kinds[found->kind]);
    return false;
}

/* A plain string: a flag that is set. */
static bool flag_guard(Compile *c, const Value *value, Guard *guard) {
    FactId fact = fact_find(c, value);
    if (fact.at == ID_NONE) return false;
    const char *hint = "Only a flag is a condition by itself; compare others with is, at_least or since.";
    if (schema_fact(c->book->schema, fact)->kind != FACT_FLAG) return wrong_kind(c, value, fact, hint);
    return simple(guard, GUARD_IS, fact, 1);
}

static bool compared(Compile *c, const Value *value, GuardKind kind, Guard *guard) {
    const Value *parts = value->table->items;
    FactId fact = fact_find(c, &parts[0]);
    int32_t number;
    if (fact.at == ID_NONE) return false;
    if (kind != GUARD_IS && schema_fact(c->book->schema, fact)->kind == FACT_FLAG)
        return wrong_kind(c, value, fact, "A flag is a condition by itself.");
    return fact_value(c, fact, &parts[1], &number) && simple(guard, kind, fact, number);
}

static bool between(Compile *c, const Value *value, Guard *guard) {
    const Value *parts = value->table->items;
    FactId fact = fact_find(c, &parts[0]);
    int32_t low, high;
    if (fact.at == ID_NONE) return false;
    if (schema_fact(c->book->schema, fact)->kind == FACT_FLAG)
        return wrong_kind(c, value, fact, "A flag is a condition by itself.");
    if (!fact_value(c, fact, &parts[1], &low) || !fact_value(c, fact, &parts[2], &high)) return false;
    if (low > high) {
        complain(c, value->where, CODE_OUT_OF_RANGE, "The smaller one comes first.", "Nothing is between these.");
        return false;
    }
    Guard both[2];
    simple(&both[0], GUARD_LEAST, fact, low);
    simple(&both[1], GUARD_MOST, fact, high);
    return group(c, guard, GUARD_ALL, both, 2);
}

static bool dated(Compile *c, const Value *value, bool before, Guard *guard) {
    const Value *parts = value->table->items;
    FactId fact = fact_find(c, &parts[0]);
    int32_t day;
    if (fact.at == ID_NONE) return false;
    if (schema_fact(c->book->schema, fact)->kind != FACT_DATE)
        return wrong_kind(c, value, fact, "before and since compare dates; use at_most or at_least.");
    if (!fact_value(c, fact, &parts[1], &day)) return false;
    return before ? simple(guard, GUARD_MOST, fact, day - 1) : simple(guard, GUARD_LEAST, fact, day);
}

static bool parts_of(Compile *c, const Value *value, GuardKind kind, Guard *guard) {
    const Value *list = &value->table->items[0];
    if (list->kind != VALUE_TABLE || list->table->form != FORM_NONE || list->table->field_count) {
        if (list->kind != VALUE_BAD)
            complain(c, value->where, CODE_BAD_PARTS, NULL, "`%s` takes a list of conditions: %s { a, b }.",
                     form_of(value->table->form)->word, form_of(value->table->form)->word);
        return false;
    }
    uint32_t given = list->table->item_count, count = 0;
    if (given > PARTS_MOST)
        complain(c, value->where, CODE_TOO_MUCH, NULL, "A condition has more than %d parts.", PARTS_MOST);
    if (given > PARTS_MOST) return false;
    Guard *parts = arena_alloc(c->arena, ((size_t)given + 1) * sizeof *parts);
    for (uint32_t i = 0; i < given; i++)
        if (guard_of(c, &list->table->items[i], &parts[count])) count++;
    *guard = (Guard){.kind = kind, .fact = {ID_NONE}, .parts = parts, .count = count};
    return count == given;
}

static bool not_so(Compile *c, const Value *value, Guard *guard) {
    Guard part;
    return guard_of(c, &value->table->items[0], &part) && group(c, guard, GUARD_NONE, &part, 1);
}

/* The one part of a condition that names something. */
static bool named(Compile *c, const Value *value, NameKind kind, uint32_t *number) {
    const Value *name = &value->table->items[0];
    *number = ID_NONE;
    if (name->kind == VALUE_STRING)
        *number = names_find(c, kind, name->text, name->where);
    else if (name->kind != VALUE_BAD)
        complain(c, value->where, CODE_WRONG_TYPE, NULL, "`%s` wants a name, here is %s.",
                 form_of(value->table->form)->word, value_sort(name));
    return *number != ID_NONE;
}

static bool took(Compile *c, const Value *value, Guard *guard) {
    uint32_t choice;
    return named(c, value, NAMES_CHOICE, &choice) && simple(guard, GUARD_IS, fact_took(c, (ChoiceId){choice}), 1);
}

static bool waiting(Compile *c, const Value *value, Guard *guard) {
    uint32_t due;
    return named(c, value, NAMES_DUE, &due) && simple(guard, GUARD_LEAST, c->dues[due].left, 1);
}

static bool settled(Compile *c, const Value *value, Guard *guard) {
    ClauseId clause;
    FactId fact = clause_fact(c, &value->table->items[0], &clause);
    return fact.at != ID_NONE && simple(guard, GUARD_LEAST, fact, 1);
}

static bool agreed(Compile *c, const Value *value, Guard *guard) {
    ClauseId clause;
    FactId fact = clause_fact(c, &value->table->items[0], &clause);
    if (fact.at == ID_NONE) return false;
    uint32_t count;
    const Value *options = strings_of(&value->table->items[1], &count);
    if (count > PARTS_MOST) count = PARTS_MOST;
    Guard *parts = arena_alloc(c->arena, ((size_t)count + 1) * sizeof *parts);
    for (uint32_t i = 0; i < count; i++) {
        int32_t option;
        if (!fact_value(c, fact, &options[i], &option)) return false;
        simple(&parts[i], GUARD_IS, fact, option);
    }
    *guard = count == 1 ? parts[0] : (Guard){.kind = GUARD_ANY, .fact = {ID_NONE}, .parts = parts, .count = count};
    return options != NULL;
}

typedef bool GuardMaker(Compile *c, const Value *value, Guard *guard);

static bool at_least(Compile *c, const Value *value, Guard *guard) {
    return compared(c, value, GUARD_LEAST, guard);
}
static bool at_most(Compile *c, const Value *value, Guard *guard) {
    return compared(c, value, GUARD_MOST, guard);
}
static bool is(Compile *c, const Value *value, Guard *guard) {
    return compared(c, value, GUARD_IS, guard);
}
static bool before(Compile *c, const Value *value, Guard *guard) {
    return dated(c, value, true, guard);
}
static bool since(Compile *c, const Value *value, Guard *guard) {
    return dated(c, value, false, guard);
}
static bool all(Compile *c, const Value *value, Guard *guard) {
    return parts_of(c, value, GUARD_ALL, guard);
}
static bool any(Compile *c, const Value *value, Guard *guard) {
    return parts_of(c, value, GUARD_ANY, guard);
}
static bool none(Compile *c, const Value *value, Guard *guard) {
    return parts_of(c, value, GUARD_NONE, guard);
}

static GuardMaker *const MAKERS[FORM_COUNT_OF] = {
    [FORM_AT_LEAST] = at_least, [FORM_AT_MOST] = at_most, [FORM_BETWEEN] = between, [FORM_IS] = is,
    [FORM_NO] = not_so,         [FORM_ALL] = all,         [FORM_ANY] = any,         [FORM_NONE_OF] = none,
    [FORM_BEFORE] = before,     [FORM_SINCE] = since,     [FORM_TOOK] = took,       [FORM_WAITING] = waiting,
    [FORM_SETTLED] = settled,   [FORM_AGREED] = agreed,
};

static bool guard_of(Compile *c, const Value *value, Guard *guard) {
    if (value->kind == VALUE_BAD) return false;
    if (value->kind == VALUE_STRING) return flag_guard(c, value, guard);
    GuardMaker *maker = NULL;
    if (value->kind == VALUE_TABLE && value->table->form != FORM_NONE) maker = MAKERS[value->table->form];
    if (maker) return maker(c, value, guard);
    bool list = value->kind == VALUE_TABLE && value->table->form == FORM_NONE;
    complain(c, value->where, CODE_WRONG_TYPE, list ? "Write all { … } or any { … }." : NULL,
             "A condition is wanted, here is %s.", value_sort(value));
    return false;
}

const Guard *compile_guard(Compile *c, const Value *value) {
    Guard guard;
    return value && guard_of(c, value, &guard) ? keep(c, &guard, 1) : NULL;
}

const Guard *guard_both(Compile *c, const Guard *a, const Guard *b) {
    if (!a || !b) return a ? a : b;
    Guard parts[2] = {*a, *b}, guard;
    group(c, &guard, GUARD_ALL, parts, 2);
    return keep(c, &guard, 1);
}
