/* rules.c - one move, from choosing to where the story stands then.
 *
 * A step copies the world, applies the choice's effects, those of the branch drawn, and enters the next scene: its day,
 * its effects, its automatic moves, and on. If anything refuses, the copy is thrown away. What is said at a table
 * changes the talks and lets days pass; the story goes on from the exit by which the talks end. */
#include "model/rules.h"

#include <string.h>

#include "base/date.h"
#include "base/hash.h"
#include "model/talks.h"
#include "model/world_write.h"

SceneId rules_scene(const Book *book, const World *world) {
    return (SceneId){(uint32_t)world_get(world, book->scene_fact)};
}

int32_t rules_day(const Book *book, const World *world) {
    return world_get(world, book->day_fact);
}

bool rules_ended(const Book *book, const World *world) {
    return book->scenes[rules_scene(book, world).at].ending;
}

Access rules_access(const Book *book, const World *world, ChoiceId choice) {
    const Choice *chosen = &book->choices[choice.at];
    if (guard_test(chosen->when, world)) return ACCESS_OPEN;
    return chosen->hidden ? ACCESS_HIDDEN : ACCESS_LOCKED;
}

void rules_why(const Book *book, const World *world, ChoiceId choice, StrBuf *out) {
    const Choice *chosen = &book->choices[choice.at];
    size_t before = out->len;
    text_plain(chosen->locked, world, rules_day(book, world), out);
    if (out->len == before) guard_explain(chosen->when, world, out);
}

typedef struct Step {
    const Book *book;
    World *world;
    Outcome *outcome;
    Error *err;
} Step;

static bool apply(const Step *step, Effects effects) {
    return effects.count == 0 || effect_apply(step->book, step->world, effects, step->outcome, step->err);
}

static bool wait_for_day(const Step *step, const Scene *scene) {
    int32_t day = rules_day(step->book, step->world);
    return scene->day <= day || effect_pass_days(step->book, step->world, scene->day - day, step->outcome, step->err);
}

static bool enter(const Step *step, SceneId id) {
    const Scene *scene = &step->book->scenes[id.at];
    world_put(step->world, step->book->scene_fact, (int32_t)id.at);
    return wait_for_day(step, scene) && apply(step, scene->effects);
}

static const Auto *first_auto(const Scene *scene, const World *world) {
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (guard_test(scene->autos[i].when, world)) return &scene->autos[i];
    return NULL;
}

/* What the story has made of a court's trust meanwhile: a choice at the table, or news. */
static void adopt_trust(const Step *step, Talks *talks) {
    const Sitting *sitting = &step->book->sittings[talks->sitting - 1];
    for (uint32_t court = 0; court < COURTS; court++) {
        FactId count = sitting->trust[court];
        if (count.at == ID_NONE) continue;
        const Fact *fact = schema_fact(step->book->schema, count);
        int32_t band = world_get(step->world, count);
        if (band != trust_band(fact, talks_trust(talks, court)))
            talks_put_trust(talks, court, trust_middle(fact, band));
    }
}

/* Talks under way learn what has happened since, at the table or while a choice had led away from it. */
static void catch_up(const Step *step) {
    Talks *talks = world_talks_open(step->world);
    if (!talks_begun(step->book, step->world)) return;
    adopt_trust(step, talks);
    talks_look(step->book, step->world, talks, step->outcome->hearing);
}

/* Follows automatic moves from a scene until one stays. */
static bool move_on(const Step *step, SceneId id) {
    do {
        const Scene *scene = &step->book->scenes[id.at];
        const Auto *next = first_auto(scene, step->world);
        if (!next) {
            catch_up(step);
            return true;
        }
        if (step->outcome->passed_count == OUTCOME_PASSED)
            return error_set(step->err, "%s:%d: Automatic moves lead on and on from scene %s.", scene->where.file,
                             scene->where.line, scene->name);
        step->outcome->passed[step->outcome->passed_count++] = id;
        if (!apply(step, next->effects)) return false;
        id = next->go;
    } while (enter(step, id));
    return false;
}

static bool arrive(const Step *step, SceneId id) {
    return enter(step, id) && move_on(step, id);
}

bool rules_start(const Book *book, RoleId role, World *to, Outcome *outcome, Error *err) {
    Step step = {book, to, outcome, err};
    *outcome = (Outcome){.move = {.choice = {ID_NONE}}, .exit = EXIT_KINDS};
    for (uint32_t i = 0; i < schema_count(book->schema); i++)
        world_put(to, (FactId){i}, schema_fact(book->schema, (FactId){i})->start);
    if (world_talks_open(to)) *world_talks_open(to) = (Talks){0};
    world_put(to, book->role_fact, (int32_t)role.at);
    return apply(&step, book->roles[role.at].effects) && arrive(&step, book->roles[role.at].start);
}

bool rules_settle(const Book *book, World *world, Outcome *outcome, Error *err) {
    Step step = {book, world, outcome, err};
    *outcome = (Outcome){.move = {.choice = {ID_NONE}}, .exit = EXIT_KINDS};
    SceneId scene = rules_scene(book, world);
    return wait_for_day(&step, &book->scenes[scene.at]) && move_on(&step, scene);
}

/* ---- at a table ---- */

static int32_t within(const Book *book, FactId id, int64_t value) {
    const Fact *fact = schema_fact(book->schema, id);
    return value < fact->min ? fact->min : value > fact->max ? fact->max : (int32_t)value;
}

/* The days that have passed since `day`, spent at this table. */
static void count_days(const Step *step, const Sitting *sitting, int32_t day) {
    int64_t days = (int64_t)world_get(step->world, sitting->day_count) + rules_day(step->book, step->world) - day;
    world_put(step->world, sitting->day_count, within(step->book, sitting->day_count, days));
}

static bool leave(const Step *step, const Sitting *sitting, ExitKind exit) {
    step->outcome->exit = exit;
    return apply(step, sitting->exits[exit].effects) && arrive(step, sitting->exits[exit].go);
}

static void settle_treaty(const Step *step, const Deal *deal) {
    const Book *book = step->book;
    for (uint32_t i = 0; i < book->domain->clause_count; i++)
        world_put(step->world, book->clauses[book->domain->clauses[i].clause.at].fact, deal->option[i] + 1);
    for (uint32_t i = 0; i < book->class_count; i++)
        world_put(step->world, book->classes[i].fact, class_of_deal(book->domain, &book->classes[i], deal) + 1);
}

static void settle_trust(const Step *step, const Sitting *sitting, const Talks *talks) {
    for (uint32_t court = 0; court < COURTS; court++) {
        FactId count = sitting->trust[court];
        if (count.at != ID_NONE)
            world_put(step->world, count,
                      trust_band(schema_fact(step->book->schema, count), talks_trust(talks, court)));
    }
}

/* Goes on at the table, or from the exit by which the talks have ended. */
static bool linger(const Step *step, const Sitting *sitting, int32_t day) {
    Talks *talks = world_talks_open(step->world);
    count_days(step, sitting, day);
    catch_up(step);
    ExitKind exit = talks_exit(step->book, step->world);
    if (exit == EXIT_KINDS) return true;
    if (exit == EXIT_SEALED) settle_treaty(step, &talks->parley.text);
    *talks = (Talks){0};
    return leave(step, sitting, exit);
}

static bool step_said(const Step *step, const World *from, const Move *move) {
    const Sitting *sitting = talks_sitting(step->book, from);
    if (!sitting) return error_set(step->err, "Nobody bargains here.");
    if (!talks_check(step->book, from, &move->say, step->err)) return false;
    if (move->branch > (talks_risk(step->book, from, &move->say) > 0))
        return error_set(step->err, "What was said can't turn out in way %u.", move->branch);
    Talks *talks = world_talks_open(step->world);
    int32_t day = rules_day(step->book, from), days = 0;
    *talks = talks_now(step->book, from);
    talks_do(step->book, step->world, talks, (Saying){&move->say, move->branch}, &days, step->outcome->hearing);
    if (talks->capped) world_put(step->world, sitting->capped, 1);
    settle_trust(step, sitting, talks);
    return effect_pass_days(step->book, step->world, days, step->outcome, step->err) && linger(step, sitting, day);
}

/* ---- choices ---- */

static bool may_choose(const Book *book, const World *from, Move move, Error *err) {
    SceneId here = rules_scene(book, from);
    if (move.choice.at >= book->choice_count || book->choices[move.choice.at].scene.at != here.at)
        return error_set(err, "That choice isn't part of scene %s.", book->scenes[here.at].name);
    const Choice *choice = &book->choices[move.choice.at];
    if (!guard_test(choice->when, from)) return error_set(err, "The choice %s isn't open now.", choice->name);
    if (move.branch >= choice->branch_count)
        return error_set(err, "The choice %s can't turn out in way %u.", choice->name, move.branch);
    return true;
}

/* A choice that leads to the table it was made at: the talks go on. */
static bool go_on(const Step *step, const World *from, SceneId go) {
    const Sitting *sitting = talks_sitting(step->book, from);
    if (!sitting || go.at != sitting->scene.at) return arrive(step, go);
    return linger(step, sitting, rules_day(step->book, from));
}

static bool step_chosen(const Step *step, const World *from, const Move *move) {
    if (!may_choose(step->book, from, *move, step->err)) return false;
    const Choice *choice = &step->book->choices[move->choice.at];
    const Branch *branch = &choice->branches[move->branch];
    if (choice->took.at != ID_NONE) world_put(step->world, choice->took, 1);
    return apply(step, choice->effects) && apply(step, branch->effects) && go_on(step, from, branch->go);
}

static void clear(Outcome *outcome) {
    outcome->passed_count = outcome->fired_count = 0;
    outcome->exit = EXIT_KINDS;
}

bool rules_step(const Book *book, const World *from, Move move, World *to, Outcome *outcome, Error *err) {
    Step step = {book, to, outcome, err};
    outcome->move = move;
    clear(outcome);
    if (outcome->hearing) outcome->hearing->count = 0;
    world_copy(to, from);
    return move.choice.at == ID_NONE ? step_said(&step, from, &move) : step_chosen(&step, from, &move);
}

/* ---- what can follow -------------------------------------------------------------------------------------------- */

bool rules_end_talks(const Book *book, const World *from, const Ending *ending, World *to, Outcome *outcome,
                     Error *err) {
    Step step = {book, to, outcome, err};
    const Sitting *sitting = talks_sitting(book, from);
    clear(outcome);
    world_copy(to, from);
    if (!effect_pass_days(book, to, ending->days, outcome, err)) return false;
    count_days(&step, sitting, rules_day(book, from));
    for (uint32_t i = 0; i < book->class_count && ending->exit == EXIT_SEALED; i++)
        world_put(to, book->classes[i].fact, (int32_t)ending->classes[i] + 1);
    return leave(&step, sitting, ending->exit);
}

bool rules_sit_a_day(const Book *book, const World *from, World *to, Outcome *outcome, Error *err) {
    Step step = {book, to, outcome, err};
    clear(outcome);
    world_copy(to, from);
    return effect_pass_days(book, to, 1, outcome, err) &&
           linger(&step, talks_sitting(book, from), rules_day(book, from));
}

static uint64_t draw(const char *name, uint64_t seed, uint32_t turn) {
    unsigned char at[4] = {(unsigned char)turn, (unsigned char)(turn >> 8), (unsigned char)(turn >> 16),
                           (unsigned char)(turn >> 24)};
    return hash_bytes(name, strlen(name), hash_bytes(at, sizeof at, seed));
}

uint32_t rules_draw(const Choice *choice, uint64_t seed, uint32_t turn) {
    if (choice->branch_count < 2) return 0;
    uint64_t total = 0;
    for (uint32_t i = 0; i < choice->branch_count; i++) total += choice->branches[i].weight;
    uint64_t point = draw(choice->name, seed, turn) % total;
    uint32_t branch = 0;
    while (point >= choice->branches[branch].weight) point -= choice->branches[branch++].weight;
    return branch;
}

uint32_t rules_draw_said(const Book *book, const World *world, const Say *say, uint64_t seed, uint32_t turn) {
    return draw(talk_word(say->kind), seed, turn) % 10000 < talks_risk(book, world, say);
}
