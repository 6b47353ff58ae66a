/* rules.c - one move, from choosing to where the story stands then.
 *
 * A step copies the world, applies the choice's effects, those of the branch drawn, and enters the next scene: its day,
 * its effects, its automatic moves, and on. If anything refuses, the copy is thrown away. */
#include "model/rules.h"

#include <string.h>

#include "base/date.h"
#include "base/hash.h"
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

static bool enter(const Step *step, SceneId id) {
    const Scene *scene = &step->book->scenes[id.at];
    world_put(step->world, step->book->scene_fact, (int32_t)id.at);
    int32_t day = rules_day(step->book, step->world);
    if (scene->day > day && !effect_pass_days(step->book, step->world, scene->day - day, step->outcome, step->err))
        return false;
    return apply(step, scene->effects);
}

static const Auto *first_auto(const Scene *scene, const World *world) {
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (guard_test(scene->autos[i].when, world)) return &scene->autos[i];
    return NULL;
}

/* Enters a scene and follows automatic moves until one stays. */
static bool arrive(const Step *step, SceneId id) {
    while (enter(step, id)) {
        const Scene *scene = &step->book->scenes[id.at];
        const Auto *next = first_auto(scene, step->world);
        if (!next) return true;
        if (step->outcome->passed_count == OUTCOME_PASSED)
            return error_set(step->err, "%s:%d: Automatic moves lead on and on from scene %s.", scene->where.file,
                             scene->where.line, scene->name);
        step->outcome->passed[step->outcome->passed_count++] = id;
        if (!apply(step, next->effects)) return false;
        id = next->go;
    }
    return false;
}

bool rules_start(const Book *book, RoleId role, World *to, Outcome *outcome, Error *err) {
    Step step = {book, to, outcome, err};
    *outcome = (Outcome){.move = {{ID_NONE}, 0}};
    for (uint32_t i = 0; i < schema_count(book->schema); i++)
        world_put(to, (FactId){i}, schema_fact(book->schema, (FactId){i})->start);
    world_put(to, book->role_fact, (int32_t)role.at);
    return apply(&step, book->roles[role.at].effects) && arrive(&step, book->roles[role.at].start);
}

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

bool rules_step(const Book *book, const World *from, Move move, World *to, Outcome *outcome, Error *err) {
    if (!may_choose(book, from, move, err)) return false;
    const Choice *choice = &book->choices[move.choice.at];
    const Branch *branch = &choice->branches[move.branch];
    Step step = {book, to, outcome, err};
    outcome->move = move;
    outcome->passed_count = outcome->fired_count = 0;
    world_copy(to, from);
    if (choice->took.at != ID_NONE) world_put(to, choice->took, 1);
    return apply(&step, choice->effects) && apply(&step, branch->effects) && arrive(&step, branch->go);
}

uint32_t rules_draw(const Choice *choice, uint64_t seed, uint32_t turn) {
    if (choice->branch_count < 2) return 0;
    uint64_t total = 0;
    for (uint32_t i = 0; i < choice->branch_count; i++) total += choice->branches[i].weight;
    unsigned char at[4] = {(unsigned char)turn, (unsigned char)(turn >> 8), (unsigned char)(turn >> 16),
                           (unsigned char)(turn >> 24)};
    uint64_t point = hash_bytes(choice->name, strlen(choice->name), hash_bytes(at, sizeof at, seed)) % total;
    uint32_t branch = 0;
    while (point >= choice->branches[branch].weight) point -= choice->branches[branch++].weight;
    return branch;
}
