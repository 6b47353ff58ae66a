/* hold.c - conditions that can't hold, whatever happens. An `all` is weighed by narrowing the range of each of its
 * facts, one part after the other; what is left empty can't hold. */
#include "check/hold.h"

static bool always_holds(const Guard *guard, const Schema *schema);

static bool any_can_hold(const Guard *guard, const Schema *schema) {
    for (uint32_t i = 0; i < guard->count; i++)
        if (guard_can_hold(&guard->parts[i], schema)) return true;
    return false;
}

static bool any_always_holds(const Guard *guard, const Schema *schema) {
    for (uint32_t i = 0; i < guard->count; i++)
        if (always_holds(&guard->parts[i], schema)) return true;
    return false;
}

static bool all_always_hold(const Guard *guard, const Schema *schema) {
    for (uint32_t i = 0; i < guard->count; i++)
        if (!always_holds(&guard->parts[i], schema)) return false;
    return true;
}

static bool always_holds(const Guard *guard, const Schema *schema) {
    const Fact *fact = guard->kind <= GUARD_MOST ? schema_fact(schema, guard->fact) : NULL;
    switch (guard->kind) {
    case GUARD_IS: return fact->min == guard->value && fact->max == guard->value;
    case GUARD_LEAST: return fact->min >= guard->value;
    case GUARD_MOST: return fact->max <= guard->value;
    case GUARD_ALL: return all_always_hold(guard, schema);
    case GUARD_ANY: return any_always_holds(guard, schema);
    case GUARD_NONE: return !any_can_hold(guard, schema);
    }
    return false;
}

/* The values of one fact that an `all` leaves open. */
typedef struct Span {
    FactId fact;
    int64_t low, high;
} Span;

static void narrow(Span *span, const Guard *leaf, bool contrary) {
    if (leaf->kind > GUARD_MOST || leaf->fact.at != span->fact.at) return;
    bool least = leaf->kind == GUARD_LEAST, most = leaf->kind == GUARD_MOST;
    int64_t low = INT64_MIN, high = INT64_MAX, value = leaf->value;
    if (!contrary) {
        if (!most) low = value;
        if (!least) high = value;
    } else if (least)
        high = value - 1;
    else if (most)
        low = value + 1;
    else if (value == span->low)
        low = value + 1;
    else if (value == span->high)
        high = value - 1;
    if (low > span->low) span->low = low;
    if (high < span->high) span->high = high;
}

static void narrow_by_all(Span *span, const Guard *all) {
    for (uint32_t i = 0; i < all->count; i++) {
        const Guard *part = &all->parts[i];
        if (part->kind == GUARD_ALL)
            narrow_by_all(span, part);
        else if (part->kind != GUARD_NONE)
            narrow(span, part, false);
        else
            for (uint32_t k = 0; k < part->count; k++) narrow(span, &part->parts[k], true);
    }
}

/* What `no` an exact value takes off depends on the bounds, which may still move: so as often as it narrows. */
static bool leaves_room(const Guard *all, FactId id, const Schema *schema) {
    const Fact *fact = schema_fact(schema, id);
    Span span = {id, fact->min, fact->max}, before;
    do {
        before = span;
        narrow_by_all(&span, all);
    } while (span.low <= span.high && (span.low != before.low || span.high != before.high));
    return span.low <= span.high;
}

typedef struct Weighing {
    const Guard *all;
    const Schema *schema;
    bool can_hold;
} Weighing;

static void weigh_fact(void *ctx, FactId fact) {
    Weighing *weighing = ctx;
    if (weighing->can_hold) weighing->can_hold = leaves_room(weighing->all, fact, weighing->schema);
}

static bool all_can_hold(const Guard *guard, const Schema *schema) {
    for (uint32_t i = 0; i < guard->count; i++)
        if (!guard_can_hold(&guard->parts[i], schema)) return false;
    Weighing weighing = {guard, schema, true};
    guard_reads(guard, weigh_fact, &weighing);
    return weighing.can_hold;
}

bool guard_can_hold(const Guard *guard, const Schema *schema) {
    if (!guard) return true;
    const Fact *fact = guard->kind <= GUARD_MOST ? schema_fact(schema, guard->fact) : NULL;
    switch (guard->kind) {
    case GUARD_IS: return guard->value >= fact->min && guard->value <= fact->max;
    case GUARD_LEAST: return guard->value <= fact->max;
    case GUARD_MOST: return guard->value >= fact->min;
    case GUARD_ALL: return all_can_hold(guard, schema);
    case GUARD_ANY: return any_can_hold(guard, schema);
    case GUARD_NONE: return !any_always_holds(guard, schema);
    }
    return true;
}

bool guard_alike(const Guard *a, const Guard *b) {
    if (!a || !b) return a == b;
    if (a->kind != b->kind || a->count != b->count) return false;
    if (a->kind <= GUARD_MOST) return a->fact.at == b->fact.at && a->value == b->value;
    for (uint32_t i = 0; i < a->count; i++)
        if (!guard_alike(&a->parts[i], &b->parts[i])) return false;
    return true;
}

static bool effect_alike(const Effect *a, const Effect *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case EFFECT_SET:
    case EFFECT_ADD: return a->fact.at == b->fact.at && a->value == b->value;
    case EFFECT_START: return a->ref == b->ref && a->value == b->value;
    case EFFECT_WAIT: return a->value == b->value;
    case EFFECT_APPLY: return a->ref == b->ref;
    }
    return false;
}

bool effects_alike(Effects a, Effects b) {
    if (a.count != b.count) return false;
    for (uint32_t i = 0; i < a.count; i++)
        if (!effect_alike(&a.list[i], &b.list[i])) return false;
    return true;
}
