/* effect.c - making changes.
 *
 * Rules among a list of effects run first, on the world as it was; then everything is applied in order. Time passes
 * a day at a time, so that due events happen in the order in which they fall due, and on one day in the order of their
 * declaration. */
#include "model/effect.h"

#include "base/date.h"
#include "model/rules.h"
#include "model/world_write.h"

enum { RULE_EFFECTS = 64, EVENT_DEPTH = 8 };

typedef struct Change { /* what every step of applying needs */
    const Book *book;
    World *world;
    Outcome *outcome;
    Error *err;
    int depth; /* events set off by events */
} Change;

static bool apply_list(Change *change, Effects effects);

static bool put_within(Change *change, FactId id, int64_t value) {
    const Fact *fact = schema_fact(change->book->schema, id);
    if (value < fact->min || value > fact->max) {
        if (fact->refuse)
            return error_set(change->err, "%s would be %lld; it can only be %d to %d.", fact->label, (long long)value,
                             fact->min, fact->max);
        value = value < fact->min ? fact->min : fact->max;
    }
    world_put(change->world, id, (int32_t)value);
    return true;
}

static bool fire(Change *change, uint32_t due) {
    Outcome *outcome = change->outcome;
    if (change->depth >= EVENT_DEPTH)
        return error_set(change->err, "Due events set each other off without end (%s).", change->book->dues[due].name);
    if (outcome->fired_count < OUTCOME_FIRED) outcome->fired[outcome->fired_count++] = (DueId){due};
    change->depth++;
    bool good = apply_list(change, change->book->dues[due].effects);
    change->depth--;
    return good;
}

static bool pass_one_day(Change *change) {
    const Book *book = change->book;
    int32_t day = world_get(change->world, book->day_fact);
    if (day < DATE_MAX) world_put(change->world, book->day_fact, day + 1);
    for (uint32_t i = 0; i < book->due_count; i++) {
        int32_t left = world_get(change->world, book->dues[i].left);
        if (left == 0) continue;
        world_put(change->world, book->dues[i].left, left - 1);
        if (left == 1 && !fire(change, i)) return false;
    }
    return true;
}

static bool pass_days(Change *change, int64_t days) {
    if (days > EFFECT_DAYS_MOST)
        return error_set(change->err, "%lld days would pass at once; at most %d may.", (long long)days,
                         EFFECT_DAYS_MOST);
    if (change->book->due_count == 0 && days > 0)
        return put_within(change, change->book->day_fact, world_get(change->world, change->book->day_fact) + days);
    for (int64_t i = 0; i < days; i++)
        if (!pass_one_day(change)) return false;
    return true;
}

static bool start(Change *change, const Effect *effect) {
    const Due *due = &change->book->dues[effect->ref];
    if (due->refuse && world_get(change->world, due->left) > 0) return true;
    return put_within(change, due->left, effect->value);
}

static bool apply_one(Change *change, const Effect *effect) {
    switch (effect->kind) {
    case EFFECT_SET: return put_within(change, effect->fact, effect->value);
    case EFFECT_ADD:
        return put_within(change, effect->fact, (int64_t)world_get(change->world, effect->fact) + effect->value);
    case EFFECT_START: return start(change, effect);
    case EFFECT_WAIT: return pass_days(change, effect->value);
    case EFFECT_APPLY: return true; /* its effects were put in its place */
    }
    return false;
}

static bool has_rule(Effects effects) {
    for (uint32_t i = 0; i < effects.count; i++)
        if (effects.list[i].kind == EFFECT_APPLY) return true;
    return false;
}

static bool call_rule(const Change *change, RuleId rule, Effect *room, uint32_t cap, uint32_t *count) {
    const RuleHost *host = &change->book->host;
    if (!host->run) return error_set(change->err, "Rule %s can't run here.", change->book->rules[rule.at].name);
    return host->run(host->ctx, rule, change->world, room, cap, count, change->err);
}

/* The list with every APPLY replaced by what its rule returned. */
static bool expand(Change *change, Effects effects, Effect *room, uint32_t *count) {
    for (uint32_t i = 0; i < effects.count; i++) {
        if (*count >= RULE_EFFECTS) return error_set(change->err, "Too many changes at once around a rule.");
        if (effects.list[i].kind != EFFECT_APPLY) {
            room[(*count)++] = effects.list[i];
            continue;
        }
        uint32_t got = 0;
        if (!call_rule(change, (RuleId){effects.list[i].ref}, room + *count, RULE_EFFECTS - *count, &got)) return false;
        *count += got;
    }
    return true;
}

static bool apply_each(Change *change, const Effect *list, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (!apply_one(change, &list[i])) return false;
    return true;
}

static bool apply_list(Change *change, Effects effects) {
    if (!has_rule(effects)) return apply_each(change, effects.list, effects.count);
    Effect room[RULE_EFFECTS];
    uint32_t count = 0;
    return expand(change, effects, room, &count) && apply_each(change, room, count);
}

bool effect_apply(const Book *book, World *world, Effects effects, Outcome *outcome, Error *err) {
    Change change = {book, world, outcome, err, 0};
    return apply_list(&change, effects);
}

bool effect_pass_days(const Book *book, World *world, int32_t days, Outcome *outcome, Error *err) {
    Change change = {book, world, outcome, err, 0};
    return pass_days(&change, days);
}

void effect_words(const Book *book, const Effect *effect, StrBuf *out) {
    switch (effect->kind) {
    case EFFECT_SET:
        strbuf_printf(out, "%s: ", schema_fact(book->schema, effect->fact)->label);
        fact_words(schema_fact(book->schema, effect->fact), effect->value, out);
        break;
    case EFFECT_ADD: strbuf_printf(out, "%s %+d", schema_fact(book->schema, effect->fact)->label, effect->value); break;
    case EFFECT_START: strbuf_printf(out, "%s in %d days", book->dues[effect->ref].label, effect->value); break;
    case EFFECT_WAIT: strbuf_printf(out, effect->value == 1 ? "a day passes" : "%d days pass", effect->value); break;
    case EFFECT_APPLY: strbuf_printf(out, "whatever rule %s returns", book->rules[effect->ref].name); break;
    }
}
