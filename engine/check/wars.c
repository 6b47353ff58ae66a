/* wars.c - the conditions of wars and swings tested under every combination of values that they can tell apart.
 *
 * A condition compares facts with numbers; so of each fact only the values next to those numbers need be tried. */
#include "check/wars.h"

#include "check/bits.h"

enum { FACTS_MOST = 64, VALUES_MOST = 16, COMBINATIONS_MOST = 1 << 20 };

typedef struct Asked { /* a fact that conditions read, and the values to try */
    FactId fact;
    int32_t values[VALUES_MOST];
    uint32_t count, at;
} Asked;

typedef struct Trial {
    const Book *book;
    Asked facts[FACTS_MOST];
    uint32_t count;
    bool too_many;
} Trial;

static Asked *asked_of(Trial *trial, FactId fact) {
    for (uint32_t i = 0; i < trial->count; i++)
        if (trial->facts[i].fact.at == fact.at) return &trial->facts[i];
    if (trial->count == FACTS_MOST) {
        trial->too_many = true;
        return &trial->facts[0];
    }
    trial->facts[trial->count] = (Asked){.fact = fact};
    return &trial->facts[trial->count++];
}

static void add_value(Trial *trial, FactId fact, int64_t value) {
    const Fact *range = schema_fact(trial->book->schema, fact);
    Asked *asked = asked_of(trial, fact);
    if (value < range->min || value > range->max) return;
    for (uint32_t i = 0; i < asked->count; i++)
        if (asked->values[i] == value) return;
    if (asked->count == VALUES_MOST)
        trial->too_many = true;
    else
        asked->values[asked->count++] = (int32_t)value;
}

static void add_guard(Trial *trial, const Guard *guard) {
    if (!guard) return;
    for (uint32_t i = 0; guard->kind > GUARD_MOST && i < guard->count; i++) add_guard(trial, &guard->parts[i]);
    if (guard->kind > GUARD_MOST) return;
    for (int64_t off = -1; off <= 1; off++) add_value(trial, guard->fact, guard->value + off);
    add_value(trial, guard->fact, schema_fact(trial->book->schema, guard->fact)->min);
}

static int32_t value_of(Trial *trial, FactId fact) {
    const Asked *asked = asked_of(trial, fact);
    return asked->values[asked->at];
}

static bool holds(Trial *trial, const Guard *guard) {
    if (!guard) return true;
    switch (guard->kind) {
    case GUARD_IS: return value_of(trial, guard->fact) == guard->value;
    case GUARD_LEAST: return value_of(trial, guard->fact) >= guard->value;
    case GUARD_MOST: return value_of(trial, guard->fact) <= guard->value;
    case GUARD_ALL:
    case GUARD_ANY:
    case GUARD_NONE: break;
    }
    for (uint32_t i = 0; i < guard->count; i++)
        if (holds(trial, &guard->parts[i]) != (guard->kind == GUARD_ALL)) return guard->kind == GUARD_ANY;
    return guard->kind != GUARD_ANY;
}

/* As situation_now, of the values on trial. */
static uint32_t situation_on_trial(Trial *trial) {
    const Domain *domain = trial->book->domain;
    uint32_t war = 0, swings = 0;
    while (war + 1 < domain->state_count && !holds(trial, domain->states[war].when)) war++;
    for (uint32_t i = 0; i < domain->swing_count; i++)
        if (holds(trial, domain->swings[i].when)) swings |= 1u << i;
    return war + domain->state_count * swings;
}

/* The next combination; false after the last. */
static bool next(Trial *trial) {
    for (uint32_t i = 0; i < trial->count; i++) {
        if (++trial->facts[i].at < trial->facts[i].count) return true;
        trial->facts[i].at = 0;
    }
    return false;
}

static uint64_t combinations(const Trial *trial) {
    uint64_t count = 1;
    for (uint32_t i = 0; i < trial->count && count <= COMBINATIONS_MOST; i++) count *= trial->facts[i].count;
    return count;
}

void wars_possible(const Book *book, uint64_t *situations) {
    const Domain *domain = book->domain;
    Trial trial = {.book = book};
    for (uint32_t i = 0; i < domain->state_count; i++) add_guard(&trial, domain->states[i].when);
    for (uint32_t i = 0; i < domain->swing_count; i++) add_guard(&trial, domain->swings[i].when);
    if (trial.too_many || combinations(&trial) > COMBINATIONS_MOST) {
        for (uint32_t i = 0; i < situation_count(domain); i++) bits_put(situations, i);
        return;
    }
    do bits_put(situations, situation_on_trial(&trial));
    while (next(&trial));
}
