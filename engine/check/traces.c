/* traces.c - a step is taken apart into the lists of changes that it made, in their order: the choice's own, the way it
 * turned out, what came meanwhile, and what entering and passing scenes does. Where it isn't known which of several
 * lists was made, a trace counts as wiped out by any of them: less is remembered then, never more. */
#include "check/traces.h"

#include <stdlib.h>
#include <string.h>

#include "check/walk.h"

void traces_free(Traces *traces) {
    free(traces->list);
    traces->list = NULL;
    traces->count = traces->cap = 0;
}

static void leave(Traces *traces, Trace trace) {
    traces->list = mem_grow(traces->list, traces->count, &traces->cap, sizeof *traces->list);
    traces->list[traces->count++] = trace;
}

static void wipe(Traces *traces, FactId fact) {
    size_t count = 0;
    for (size_t i = 0; i < traces->count; i++)
        if (traces->list[i].fact.at != fact.at) traces->list[count++] = traces->list[i];
    traces->count = count;
}

/* What sets a fact wipes out what was there; what a rule or talks write does, too. */
static void wipe_written(void *ctx, FactId fact, const Effect *effect) {
    if (effect->kind != EFFECT_ADD) wipe(ctx, fact);
}

/* ---- what a choice leaves ---------------------------------------------------------------------------------------- */

static int32_t within(const Fact *fact, int64_t value) {
    return value < fact->min ? fact->min : value > fact->max ? fact->max : (int32_t)value;
}

/* A fact after one more change; what a rule writes is known from what came of it alone. */
static int32_t changed(const Book *book, const Effect *effect, FactId id, int32_t value, const World *after) {
    const Fact *fact = schema_fact(book->schema, id);
    switch (effect->kind) {
    case EFFECT_SET: return effect->value;
    case EFFECT_ADD: return within(fact, (int64_t)value + effect->value);
    case EFFECT_START: return book->dues[effect->ref].refuse && value > 0 ? value : within(fact, effect->value);
    case EFFECT_APPLY: return world_get(after, id);
    case EFFECT_WAIT: break;
    }
    return value;
}

typedef struct Making { /* of a choice */
    Traces *traces;
    const Book *book;
    const World *before, *after;
    ChoiceId choice;
    Effects lists[2];
} Making;

typedef struct Sum {
    const Making *making;
    FactId fact;
    int32_t value;
} Sum;

static void add_up(void *ctx, FactId fact, const Effect *effect) {
    Sum *sum = ctx;
    if (fact.at == sum->fact.at) sum->value = changed(sum->making->book, effect, fact, sum->value, sum->making->after);
}

static bool has_trace(const Making *making, FactId fact) {
    for (size_t i = 0; i < making->traces->count; i++)
        if (making->traces->list[i].fact.at == fact.at && making->traces->list[i].choice.at == making->choice.at)
            return true;
    return false;
}

static void leave_one(void *ctx, FactId fact, const Effect *effect) {
    const Making *making = ctx;
    Sum sum = {making, fact, world_get(making->before, fact)};
    (void)effect;
    for (uint32_t i = 0; i < 2; i++) walk_writes(making->book, making->lists[i], add_up, &sum);
    int32_t moved = sum.value - world_get(making->before, fact);
    if (moved && !has_trace(making, fact)) leave(making->traces, (Trace){making->choice, fact, moved});
}

/* Made again, a choice's last trace counts: it may have moved the fact by less this time. */
static void drop_own(Traces *traces, ChoiceId choice, FactId took) {
    size_t count = 0;
    for (size_t i = 0; i < traces->count; i++)
        if (traces->list[i].choice.at != choice.at || traces->list[i].fact.at == took.at)
            traces->list[count++] = traces->list[i];
    traces->count = count;
}

static void make(Making *making, uint32_t branch) {
    const Choice *choice = &making->book->choices[making->choice.at];
    making->lists[0] = choice->effects;
    making->lists[1] = choice->branches[branch].effects;
    drop_own(making->traces, making->choice, choice->took);
    for (uint32_t i = 0; i < 2; i++) walk_writes(making->book, making->lists[i], wipe_written, making->traces);
    for (uint32_t i = 0; i < 2; i++) walk_writes(making->book, making->lists[i], leave_one, making);
    if (choice->took.at != ID_NONE && !world_get(making->before, choice->took))
        leave(making->traces, (Trace){making->choice, choice->took, 1});
}

/* ---- what comes meanwhile, and where it leads ---------------------------------------------------------------------
 */

typedef struct Coming {
    const Making *making;
    FactId left;
} Coming;

static void hand_on(void *ctx, FactId fact, const Effect *effect) {
    const Coming *coming = ctx;
    Traces *traces = coming->making->traces;
    int32_t moved = world_get(coming->making->after, fact) - world_get(coming->making->before, fact);
    size_t count = traces->count;
    (void)effect;
    for (size_t i = 0; i < count && moved; i++)
        if (traces->list[i].fact.at == coming->left.at) leave(traces, (Trace){traces->list[i].choice, fact, moved});
}

static void come(const Making *making, DueId id) {
    const Due *due = &making->book->dues[id.at];
    Traces *traces = making->traces;
    Coming coming = {making, due->left};
    for (size_t i = 0; i < traces->count && traces->news; i++)
        if (traces->list[i].fact.at == due->left.at) traces->news(traces->ctx, traces->list[i].choice, id);
    walk_writes(making->book, due->effects, wipe_written, traces);
    walk_writes(making->book, due->effects, hand_on, &coming);
    if (!world_get(making->after, due->left)) wipe(traces, due->left);
}

static void enter(const Making *making, SceneId id) {
    walk_writes(making->book, making->book->scenes[id.at].effects, wipe_written, making->traces);
}

static void pass(const Making *making, SceneId from, SceneId to) {
    const Scene *scene = &making->book->scenes[from.at];
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (scene->autos[i].go.at == to.at)
            walk_writes(making->book, scene->autos[i].effects, wipe_written, making->traces);
}

static bool may_write(const Book *book, FactId fact) {
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].fact.at == fact.at) return true;
    for (uint32_t i = 0; i < book->class_count; i++)
        if (book->classes[i].fact.at == fact.at) return true;
    for (uint32_t i = 0; i < book->sitting_count; i++)
        for (uint32_t court = 0; court < COURTS; court++)
            if (book->sittings[i].trust[court].at == fact.at) return true;
    return false;
}

/* What talks write they write anew, and which way they ended doesn't matter then. */
static void talk(const Making *making) {
    const Book *book = making->book;
    for (uint32_t i = 0; i < schema_count(book->schema); i++)
        if (may_write(book, (FactId){i}) &&
            world_get(making->before, (FactId){i}) != world_get(making->after, (FactId){i}))
            wipe(making->traces, (FactId){i});
    for (uint32_t i = 0; i < book->sitting_count; i++)
        for (uint32_t k = 0; k < EXIT_KINDS; k++)
            if (book->sittings[i].scene.at == rules_scene(book, making->before).at)
                walk_writes(book, book->sittings[i].exits[k].effects, wipe_written, making->traces);
}

void traces_step(Traces *traces, const Book *book, const World *before, const World *after, const Outcome *outcome) {
    Making making = {traces, book, before, after, outcome->move.choice, {{NULL, 0}, {NULL, 0}}};
    if (!before) {
        traces->count = 0;
        return;
    }
    SceneId here = rules_scene(book, after);
    if (outcome->move.choice.at != ID_NONE) make(&making, outcome->move.branch);
    if (outcome->exit != EXIT_KINDS) talk(&making);
    for (uint32_t i = 0; i < outcome->fired_count; i++) come(&making, outcome->fired[i]);
    for (uint32_t i = 0; i < outcome->passed_count; i++) {
        enter(&making, outcome->passed[i]);
        pass(&making, outcome->passed[i], i + 1 < outcome->passed_count ? outcome->passed[i + 1] : here);
    }
    if (here.at != rules_scene(book, before).at || outcome->passed_count || outcome->move.choice.at != ID_NONE)
        enter(&making, here);
}

/* ---- how it would read without ----------------------------------------------------------------------------------- */

static int32_t without(const Trace *trace, FactId fact, const World *world) {
    return world_get(world, fact) - (fact.at == trace->fact.at ? trace->moved : 0);
}

static bool holds_without(const Trace *trace, const Guard *guard, const World *world) {
    bool any = false, all = true;
    for (uint32_t i = 0; i < guard->count; i++) {
        bool holds = holds_without(trace, &guard->parts[i], world);
        any |= holds;
        all &= holds;
    }
    switch (guard->kind) {
    case GUARD_IS: return without(trace, guard->fact, world) == guard->value;
    case GUARD_LEAST: return without(trace, guard->fact, world) >= guard->value;
    case GUARD_MOST: return without(trace, guard->fact, world) <= guard->value;
    case GUARD_ALL: return all;
    case GUARD_ANY: return any;
    case GUARD_NONE: return !any;
    }
    return false;
}

bool trace_turns(const Trace *trace, const Guard *guard, const World *world) {
    return guard && guard_test(guard, world) != holds_without(trace, guard, world);
}

bool trace_reads(const Trace *trace, const Paragraph *paragraph, const World *world) {
    if (!guard_test(paragraph->when, world)) return false;
    for (uint32_t i = 0; i < paragraph->count; i++)
        if (paragraph->pieces[i].kind == PIECE_FACT && paragraph->pieces[i].fact.at == trace->fact.at) return true;
    return trace_turns(trace, paragraph->when, world);
}
