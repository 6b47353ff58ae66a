/* guard.c - testing conditions and putting them into words.
 *
 * Words follow the kind of the fact: a flag's label is a clause ("the bridge is open"), a count's is a
 * noun ("the emperor's nerve"), a due event's is a thing under way. */
#include "model/guard.h"

static bool all_hold(const Guard *guard, const World *world) {
    for (uint32_t i = 0; i < guard->count; i++)
        if (!guard_test(&guard->parts[i], world)) return false;
    return true;
}

static bool any_holds(const Guard *guard, const World *world) {
    for (uint32_t i = 0; i < guard->count; i++)
        if (guard_test(&guard->parts[i], world)) return true;
    return false;
}

bool guard_test(const Guard *guard, const World *world) {
    if (!guard) return true;
    switch (guard->kind) {
    case GUARD_IS: return world_get(world, guard->fact) == guard->value;
    case GUARD_LEAST: return world_get(world, guard->fact) >= guard->value;
    case GUARD_MOST: return world_get(world, guard->fact) <= guard->value;
    case GUARD_ALL: return all_hold(guard, world);
    case GUARD_ANY: return any_holds(guard, world);
    case GUARD_NONE: return !any_holds(guard, world);
    }
    return false;
}

/* A condition's words may be wanted as they are or turned into their contrary. */
typedef struct Wording {
    const Schema *schema;
    const World *world; /* for what is so now; NULL: the condition alone */
    StrBuf *out;
} Wording;

static const Fact *fact_of(const Wording *wording, const Guard *guard) {
    return schema_fact(wording->schema, guard->fact);
}

static void say(const Wording *wording, const Guard *guard, bool contrary);

static void say_is_now(const Wording *wording, const Guard *guard) {
    if (!wording->world) return;
    strbuf_puts(wording->out, ", it is ");
    world_words(wording->world, guard->fact, wording->out);
}

static void say_flag(const Wording *wording, const Guard *guard, bool contrary) {
    bool wanted = (guard->kind == GUARD_MOST ? guard->value >= 1 : guard->value != 0) != contrary;
    strbuf_puts(wording->out, wanted ? "that " : "that it is not so that ");
    strbuf_puts(wording->out, fact_of(wording, guard)->label);
}

static void say_days_left(const Wording *wording, const Guard *guard, bool contrary) {
    bool waiting = (guard->kind == GUARD_LEAST && guard->value > 0) != contrary;
    strbuf_puts(wording->out, fact_of(wording, guard)->label);
    strbuf_puts(wording->out, waiting ? " to be under way" : " not to be under way");
}

static const char *date_relation(GuardKind kind, bool contrary) {
    if (kind == GUARD_IS) return contrary ? " to be any day but " : " to be ";
    return (kind == GUARD_LEAST) != contrary ? " to be on or after " : " to be before ";
}

static void say_date(const Wording *wording, const Guard *guard, bool contrary) {
    const Fact *fact = fact_of(wording, guard);
    int32_t bound = guard->value + (guard->kind == GUARD_MOST ? 1 : 0);
    strbuf_puts(wording->out, fact->label);
    strbuf_puts(wording->out, date_relation(guard->kind, contrary));
    fact_words(fact, bound, wording->out);
    say_is_now(wording, guard);
}

static void say_value(const Wording *wording, const Guard *guard, bool contrary) {
    const Fact *fact = fact_of(wording, guard);
    bool exact = guard->kind == GUARD_IS, more = (guard->kind == GUARD_LEAST) != contrary;
    int64_t bound = guard->value;
    if (contrary && !exact) bound += more ? 1 : -1;
    strbuf_puts(wording->out, fact->label);
    strbuf_puts(wording->out, exact && contrary ? " at anything but " : " at ");
    if (bound >= fact->min && bound <= fact->max)
        fact_words(fact, (int32_t)bound, wording->out);
    else
        strbuf_int(wording->out, bound);
    if (!exact) strbuf_puts(wording->out, more ? " or more" : " or less");
    say_is_now(wording, guard);
}

static void say_one(const Wording *wording, const Guard *guard, bool contrary) {
    switch (fact_of(wording, guard)->kind) {
    case FACT_FLAG: say_flag(wording, guard, contrary); break;
    case FACT_DAYS_LEFT: say_days_left(wording, guard, contrary); break;
    case FACT_DATE: say_date(wording, guard, contrary); break;
    case FACT_COUNT:
    case FACT_ONE_OF: say_value(wording, guard, contrary); break;
    }
}

/* Parts that already stand as wanted aren't worth saying to a player. */
static bool worth_saying(const Wording *wording, const Guard *part, bool contrary) {
    return !wording->world || guard_test(part, wording->world) == contrary;
}

static void say_parts(const Wording *wording, const Guard *guard, const char *joint, bool contrary) {
    bool first = true;
    for (uint32_t i = 0; i < guard->count; i++) {
        if (!worth_saying(wording, &guard->parts[i], contrary)) continue;
        if (!first) strbuf_puts(wording->out, joint);
        say(wording, &guard->parts[i], contrary);
        first = false;
    }
}

static void say(const Wording *wording, const Guard *guard, bool contrary) {
    switch (guard->kind) {
    case GUARD_ALL: say_parts(wording, guard, contrary ? " or " : " and ", contrary); break;
    case GUARD_ANY: say_parts(wording, guard, contrary ? " and " : " or ", contrary); break;
    case GUARD_NONE: say_parts(wording, guard, contrary ? " or " : " and ", !contrary); break;
    case GUARD_IS:
    case GUARD_LEAST:
    case GUARD_MOST: say_one(wording, guard, contrary); break;
    }
}

void guard_explain(const Guard *guard, const World *world, StrBuf *out) {
    if (guard_test(guard, world)) return;
    Wording wording = {world_schema(world), world, out};
    strbuf_puts(out, "needs ");
    say(&wording, guard, false);
}

void guard_words(const Guard *guard, const Schema *schema, StrBuf *out) {
    Wording wording = {schema, NULL, out};
    if (guard)
        say(&wording, guard, false);
    else
        strbuf_puts(out, "nothing");
}

void guard_reads(const Guard *guard, FactVisit *visit, void *ctx) {
    if (!guard) return;
    if (guard->kind == GUARD_IS || guard->kind == GUARD_LEAST || guard->kind == GUARD_MOST) visit(ctx, guard->fact);
    for (uint32_t i = 0; i < guard->count; i++) guard_reads(&guard->parts[i], visit, ctx);
}
