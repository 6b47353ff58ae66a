/* live.c - which facts can still matter: the classic backward flow, over scenes instead of instructions.
 *
 * A moment of the story is the set of facts whose values can still decide something from there on. Going backward over
 * a change, a SET takes its fact out, and a condition, a rule or an amount that may be refused puts facts in. The
 * passing of days may set off any due event under way, so it puts in whatever those that matter need, and takes nothing
 * out. */
#include "check/live.h"

#include <stdlib.h>

#include "base/mem.h"
#include "check/bits.h"
#include "check/walk.h"

struct Live {
    const Book *book;
    size_t words;       /* of one set of facts */
    uint64_t *at;       /* a set for each scene: standing in it */
    uint64_t *entry;    /* a set for each scene: about to enter it */
    uint64_t *settling; /* a set for each scene: put into it from outside */
    uint64_t *running;  /* a set for each scene: the days-left facts that may be under way there */
    uint64_t *leaving;  /* a set for each end of each sitting: before its changes */
    uint64_t *ending;   /* a set for each sitting: before any end, and days that pass before it */
    uint64_t *lefts;    /* all days-left facts */
    uint64_t *rooms;    /* three sets to work in */
    int32_t low_day;    /* no day is before this one */
};

/* A moment being worked on: the facts live there, and the days-left facts that may be under way. */
typedef struct Moment {
    const Live *live;
    uint64_t *set;
    const uint64_t *running;
    uint64_t *scratch; /* another set's room, for due events */
} Moment;

static uint64_t *set_of(const Live *live, uint64_t *sets, SceneId scene) {
    return sets + (size_t)scene.at * live->words;
}

static const Fact *fact_of(const Live *live, FactId fact) {
    return schema_fact(live->book->schema, fact);
}

static void put_fact(void *ctx, FactId fact) {
    bits_put(ctx, fact.at);
}

/* ---- forward: which due events may be under way where ---- */

typedef struct Starts {
    const Live *live;
    uint64_t *into;
    bool grown;
} Starts;

static void note_start(void *ctx, FactId fact, const Effect *effect) {
    Starts *starts = ctx;
    bool cancels = effect->kind == EFFECT_SET && effect->value == 0;
    if (cancels || !bits_has(starts->live->lefts, fact.at) || bits_has(starts->into, fact.at)) return;
    bits_put(starts->into, fact.at);
    starts->grown = true;
}

static bool add_starts(const Live *live, Effects effects, uint64_t *into) {
    Starts starts = {live, into, false};
    walk_writes(live->book, effects, note_start, &starts);
    return starts.grown;
}

static bool flow_to(Live *live, SceneId from, Effects effects, SceneId to) {
    uint64_t *into = set_of(live, live->running, to);
    bool grown = bits_join(into, set_of(live, live->running, from), live->words);
    return add_starts(live, effects, into) || grown;
}

static bool flow_from_choice(Live *live, const Choice *choice) {
    bool grown = false;
    for (uint32_t i = 0; i < choice->branch_count; i++) {
        const Branch *branch = &choice->branches[i];
        grown |= flow_to(live, choice->scene, choice->effects, branch->go);
        grown |= add_starts(live, branch->effects, set_of(live, live->running, branch->go));
    }
    return grown;
}

static bool flow_from_table(Live *live, const Scene *scene) {
    bool grown = false;
    if (!scene->sitting) return false;
    const Sitting *sitting = &live->book->sittings[scene->sitting - 1];
    for (uint32_t i = 0; i < EXIT_KINDS; i++)
        if (sitting->exits[i].declared)
            grown |= flow_to(live, sitting->scene, sitting->exits[i].effects, sitting->exits[i].go);
    return grown;
}

static bool flow_from_scene(Live *live, SceneId id) {
    const Scene *scene = &live->book->scenes[id.at];
    uint64_t *here = set_of(live, live->running, id);
    bool grown = add_starts(live, scene->effects, here);
    for (uint32_t i = 0; i < live->book->due_count; i++) {
        const Due *due = &live->book->dues[i];
        if (bits_has(here, due->left.at)) grown |= add_starts(live, due->effects, here);
    }
    for (uint32_t i = 0; i < scene->auto_count; i++)
        grown |= flow_to(live, id, scene->autos[i].effects, scene->autos[i].go);
    for (uint32_t i = 0; i < scene->choice_count; i++)
        grown |= flow_from_choice(live, &live->book->choices[scene->first.at + i]);
    return flow_from_table(live, scene) || grown;
}

static void find_running(Live *live) {
    const Book *book = live->book;
    for (uint32_t i = 0; i < book->due_count; i++) bits_put(live->lefts, book->dues[i].left.at);
    for (uint32_t i = 0; i < book->role_count; i++) {
        uint64_t *into = set_of(live, live->running, book->roles[i].start);
        add_starts(live, book->roles[i].effects, into);
        for (uint32_t k = 0; k < book->due_count; k++)
            if (fact_of(live, book->dues[k].left)->start != 0) bits_put(into, book->dues[k].left.at);
    }
    bool grown = book->due_count > 0;
    while (grown) {
        grown = false;
        for (uint32_t i = 0; i < book->scene_count; i++) grown |= flow_from_scene(live, (SceneId){i});
    }
}

/* ---- backward: one change, one list of changes, days ---- */

static void before_effects(const Moment *moment, Effects effects);

static bool has_kind(Effects effects, EffectKind kind) {
    for (uint32_t i = 0; i < effects.count; i++)
        if (effects.list[i].kind == kind) return true;
    return false;
}

typedef struct Matter {
    const Moment *moment;
    bool matters;
} Matter;

/* No value of a clause need be known before the end, but what settles it must be: it is followed over the graph. */
static bool is_on_record(const Book *book, FactId fact) {
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].fact.at == fact.at && book->clauses[i].record != ID_NONE) return true;
    return false;
}

static void note_matter(void *ctx, FactId fact, const Effect *effect) {
    Matter *matter = ctx;
    const Moment *moment = matter->moment;
    bool may_refuse = effect->kind != EFFECT_SET && fact_of(moment->live, fact)->refuse;
    if (may_refuse || bits_has(moment->set, fact.at) || is_on_record(moment->live->book, fact)) matter->matters = true;
}

/* Whether it makes a difference at a moment that a due event happens. A rule may fail, and that is a difference. */
static bool due_matters(const Moment *moment, const Due *due) {
    if (has_kind(due->effects, EFFECT_APPLY)) return true;
    Matter matter = {moment, false};
    walk_writes(moment->live->book, due->effects, note_matter, &matter);
    return matter.matters;
}

static bool runs(const Moment *moment, const Due *due) {
    return bits_has(moment->running, due->left.at);
}

/* A due event that lets days pass can set off others, and those others, eight deep, where the step fails: then all of
 * them matter. */
static bool any_waits(const Moment *moment) {
    const Book *book = moment->live->book;
    for (uint32_t i = 0; i < book->due_count; i++)
        if (runs(moment, &book->dues[i]) && has_kind(book->dues[i].effects, EFFECT_WAIT)) return true;
    return false;
}

/* Puts in what a due event needs if it happens now. True when the moment grew. */
static bool join_due(const Moment *moment, const Due *due) {
    size_t words = moment->live->words;
    bits_copy(moment->scratch, moment->set, words);
    Moment fired = {moment->live, moment->scratch, moment->running, NULL};
    before_effects(&fired, due->effects);
    bits_put(moment->scratch, due->left.at);
    return bits_join(moment->set, moment->scratch, words);
}

/* Backward over days that pass. True when how many they are makes a difference. */
static bool before_days(const Moment *moment) {
    const Book *book = moment->live->book;
    bool all = any_waits(moment), grown = true, counts = false;
    while (grown) {
        grown = false;
        for (uint32_t i = 0; i < book->due_count; i++) {
            const Due *due = &book->dues[i];
            if (!runs(moment, due)) continue;
            if (all || due_matters(moment, due)) grown |= join_due(moment, due);
            counts |= bits_has(moment->set, due->left.at);
        }
    }
    if (fact_of(moment->live, book->day_fact)->refuse) bits_put(moment->set, book->day_fact.at);
    return counts;
}

static void before_start(const Moment *moment, const Effect *effect) {
    const Due *due = &moment->live->book->dues[effect->ref];
    if (!due->refuse) bits_drop(moment->set, effect->fact.at);
}

static void before_rule(const Moment *moment, const Rule *rule) {
    for (uint32_t i = 0; i < rule->write_count; i++)
        if (fact_of(moment->live, rule->writes[i])->refuse) bits_put(moment->set, rule->writes[i].at);
}

static void before_effect(const Moment *moment, const Effect *effect) {
    switch (effect->kind) {
    case EFFECT_SET: bits_drop(moment->set, effect->fact.at); break;
    case EFFECT_ADD:
        if (fact_of(moment->live, effect->fact)->refuse) bits_put(moment->set, effect->fact.at);
        break;
    case EFFECT_START: before_start(moment, effect); break;
    case EFFECT_WAIT: /* without scratch this is within a due event, whose days join_due's caller goes over anyway */
        if (moment->scratch) before_days(moment);
        break;
    case EFFECT_APPLY: before_rule(moment, &moment->live->book->rules[effect->ref]); break;
    }
}

/* Rules of a list run before the rest of it, so what they read is read first. */
static void before_effects(const Moment *moment, Effects effects) {
    for (uint32_t i = effects.count; i-- > 0;) before_effect(moment, &effects.list[i]);
    for (uint32_t i = 0; i < effects.count; i++) {
        if (effects.list[i].kind != EFFECT_APPLY) continue;
        const Rule *rule = &moment->live->book->rules[effects.list[i].ref];
        for (uint32_t k = 0; k < rule->read_count; k++) bits_put(moment->set, rule->reads[k].at);
    }
}

/* ---- backward: going ---- */

/* The day is read by "not before" only where somebody reads it afterwards, days-left facts change with the number of
 * days passed, or so many days may pass that the step is refused. */
static void before_date(const Moment *moment, const Scene *scene) {
    const Live *live = moment->live;
    if (scene->day <= live->low_day) return;
    if (before_days(moment) || scene->day - live->low_day > EFFECT_DAYS_MOST)
        bits_put(moment->set, live->book->day_fact.at);
}

/* Makes the moment the one before leaving for a scene by some effects. */
static void before_going(Live *live, Moment *moment, SceneId go, Effects effects) {
    moment->running = set_of(live, live->running, go);
    bits_copy(moment->set, set_of(live, live->entry, go), live->words);
    before_effects(moment, effects);
}

/* ---- backward: tables ---- */

static uint64_t *leaving_of(const Live *live, uint32_t sitting, ExitKind exit) {
    return live->leaving + ((size_t)sitting * EXIT_KINDS + exit) * live->words;
}

static uint64_t *ending_of(const Live *live, const Sitting *sitting) {
    return live->ending + (size_t)(sitting - live->book->sittings) * live->words;
}

/* The treaty's classes are put as talks end, whatever they were. */
static void before_ending(Live *live, Moment *moment, const Sitting *sitting, ExitKind exit) {
    before_going(live, moment, sitting->exits[exit].go, sitting->exits[exit].effects);
    bits_copy(leaving_of(live, (uint32_t)(sitting - live->book->sittings), exit), moment->set, live->words);
    for (uint32_t i = 0; i < live->book->class_count && exit == EXIT_SEALED; i++)
        bits_drop(moment->set, live->book->classes[i].fact.at);
    moment->running = set_of(live, live->running, sitting->scene);
}

/* A choice that stays at the table doesn't enter it again; but days that pass with it may end the talks. */
static void before_staying(Live *live, Moment *moment, const Sitting *sitting, Effects effects) {
    before_ending(live, moment, sitting, EXIT_LATE);
    bits_join(moment->set, set_of(live, live->at, sitting->scene), live->words);
    before_effects(moment, effects);
}

/* Days pass at a table in any number, before its end too. */
static bool update_table(Live *live, Moment *moment, const Sitting *sitting) {
    uint64_t *at = set_of(live, live->at, sitting->scene);
    bool grown = false;
    bits_put(at, sitting->day_count.at);
    for (uint32_t i = 0; i < EXIT_KINDS; i++) {
        if (!sitting->exits[i].declared) continue;
        before_ending(live, moment, sitting, i);
        before_days(moment);
        bits_join(ending_of(live, sitting), moment->set, live->words);
        grown |= bits_join(at, moment->set, live->words);
    }
    bits_copy(moment->set, at, live->words);
    before_days(moment);
    return bits_join(at, moment->set, live->words) || grown;
}

/* ---- backward: scenes ---- */

static void before_branch(Live *live, Moment *moment, const Scene *scene, const Branch *branch) {
    const Sitting *sitting = scene->sitting ? &live->book->sittings[scene->sitting - 1] : NULL;
    if (sitting && branch->go.at == sitting->scene.at)
        before_staying(live, moment, sitting, branch->effects);
    else
        before_going(live, moment, branch->go, branch->effects);
}

static bool update_at(Live *live, Moment *moment, SceneId id) {
    const Scene *scene = &live->book->scenes[id.at];
    uint64_t *at = set_of(live, live->at, id);
    bool grown = scene->sitting && update_table(live, moment, &live->book->sittings[scene->sitting - 1]);
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        const Choice *choice = &live->book->choices[scene->first.at + i];
        guard_reads(choice->when, put_fact, at);
        for (uint32_t k = 0; k < choice->branch_count; k++) {
            before_branch(live, moment, scene, &choice->branches[k]);
            before_effects(moment, choice->effects);
            if (choice->took.at != ID_NONE) bits_drop(moment->set, choice->took.at);
            grown |= bits_join(at, moment->set, live->words);
        }
    }
    return grown;
}

/* Needs the room of a third set: what may be read once the scene's own effects are done. */
static bool update_entry(Live *live, Moment *moment, SceneId id, uint64_t *room) {
    const Scene *scene = &live->book->scenes[id.at];
    bool stays = true;
    for (size_t i = 0; i < live->words; i++) room[i] = 0;
    for (uint32_t i = 0; i < scene->auto_count && stays; i++) {
        guard_reads(scene->autos[i].when, put_fact, room);
        before_going(live, moment, scene->autos[i].go, scene->autos[i].effects);
        bits_join(room, moment->set, live->words);
        stays = scene->autos[i].when != NULL;
    }
    if (stays) bits_join(room, set_of(live, live->at, id), live->words);
    bits_copy(moment->set, room, live->words);
    moment->running = set_of(live, live->running, id);
    before_date(moment, scene);
    bits_copy(set_of(live, live->settling, id), moment->set, live->words);
    bits_copy(moment->set, room, live->words);
    before_effects(moment, scene->effects);
    before_date(moment, scene);
    return bits_join(set_of(live, live->entry, id), moment->set, live->words);
}

/* Until nothing grows. Scenes are mostly written in the order they happen in, so going from the last to the first is
 * quick. */
static void find_live(Live *live) {
    Moment moment = {live, live->rooms, NULL, live->rooms + live->words};
    bool grown = true;
    while (grown) {
        grown = false;
        for (uint32_t i = live->book->scene_count; i-- > 0;) {
            grown |= update_at(live, &moment, (SceneId){i});
            grown |= update_entry(live, &moment, (SceneId){i}, live->rooms + 2 * live->words);
        }
    }
}

/* ---- the whole ---- */

static void note_day(void *ctx, FactId fact, const Effect *effect) {
    Live *live = ctx;
    const Fact *day = fact_of(live, live->book->day_fact);
    if (fact.at != live->book->day_fact.at) return;
    int32_t low = effect->kind == EFFECT_SET ? effect->value : day->min;
    if (low < live->low_day) live->low_day = low;
}

static void note_days(void *ctx, Effects effects) {
    Live *live = ctx;
    walk_writes(live->book, effects, note_day, live);
}

static void note_use(Live *live, const LiveUse *use) {
    uint32_t facts = (uint32_t)schema_count(live->book->schema);
    if (use->anywhere && use->low_day < live->low_day) live->low_day = use->low_day;
    for (uint32_t scene = 0; scene < live->book->scene_count; scene++) {
        if (use->anywhere) bits_join(set_of(live, live->running, (SceneId){scene}), live->lefts, live->words);
        for (uint32_t i = 0; i < facts && use->keeps; i++)
            if (use->keeps(use->ctx, (SceneId){scene}, (FactId){i}))
                bits_put(set_of(live, live->at, (SceneId){scene}), i);
    }
}

Live *live_new(const Book *book) {
    return live_new_using(book, NULL);
}

Live *live_new_using(const Book *book, const LiveUse *use) {
    Live *live = mem_alloc(sizeof *live);
    live->book = book;
    live->words = bits_words(schema_count(book->schema));
    size_t sets = (size_t)book->scene_count * live->words;
    size_t ends = (size_t)book->sitting_count * EXIT_KINDS * live->words;
    size_t tables = (size_t)book->sitting_count * live->words;
    live->at = mem_alloc((4 * sets + ends + tables + 4 * live->words) * sizeof *live->at);
    live->entry = live->at + sets;
    live->settling = live->entry + sets;
    live->running = live->settling + sets;
    live->leaving = live->running + sets;
    live->ending = live->leaving + ends;
    live->lefts = live->ending + tables;
    live->rooms = live->lefts + live->words;
    live->low_day = fact_of(live, book->day_fact)->start;
    walk_effects(book, note_days, live);
    find_running(live);
    if (use) note_use(live, use);
    find_live(live);
    return live;
}

void live_free(Live *live) {
    if (!live) return;
    free(live->at);
    free(live);
}

bool live_at(const Live *live, SceneId scene, FactId fact) {
    const Book *book = live->book;
    if (fact.at == book->scene_fact.at || fact.at == book->role_fact.at) return true;
    return bits_has(set_of(live, live->at, scene), fact.at);
}

bool live_settling(const Live *live, SceneId scene, FactId fact) {
    return live_at(live, scene, fact) || bits_has(set_of(live, live->settling, scene), fact.at);
}

int32_t live_low_day(const Live *live) {
    return live->low_day;
}

bool live_leaving(const Live *live, uint32_t sitting, ExitKind exit, FactId fact) {
    return bits_has(leaving_of(live, sitting, exit), fact.at);
}

bool live_ending(const Live *live, uint32_t sitting, FactId fact) {
    return bits_has(ending_of(live, &live->book->sittings[sitting]), fact.at);
}
