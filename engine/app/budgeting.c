/* budgeting.c - the state budget in words and as JSON. How much a fact multiplies is told in tenths, by whole numbers,
 * so that a report is the same on every machine; in words, only of those that do. */
#include "app/budgeting.h"

#include <stdio.h>

enum { FACTS_TOLD = 8 };

static unsigned long long big(uint64_t number) {
    return (unsigned long long)number;
}

static uint64_t tenths_of(const BudgetScene *scene, const BudgetFact *fact) {
    return (scene->states * 10 + fact->without / 2) / fact->without;
}

static void print_act(const BudgetAct *act) {
    if (act->title)
        printf("    %s: %llu states; handed on to it: %u bit%s, %llu combination%s\n", act->title, big(act->states),
               act->bits, act->bits == 1 ? "" : "s", big(act->handed), act->handed == 1 ? "" : "s");
    else
        printf("    before the first act: %llu states\n", big(act->states));
}

static void print_scene(const Budget *budget, const BudgetScene *scene) {
    printf("    scene %s: %llu states, multiplied by", budget->book->scenes[scene->scene.at].name, big(scene->states));
    for (uint32_t i = 0; i < scene->fact_count && i < FACTS_TOLD; i++) {
        uint64_t tenths = tenths_of(scene, &scene->facts[i]);
        if (tenths == 10) break;
        printf("%s %s ×%llu.%llu", i ? "," : "", schema_fact(budget->book->schema, scene->facts[i].fact)->name,
               big(tenths / 10), big(tenths % 10));
    }
    puts("");
}

void budgeting_print(const Budget *budget) {
    for (uint32_t i = 0; i < budget->role_count; i++) {
        const BudgetRole *role = &budget->roles[i];
        if (!role->states) continue;
        printf("States: as %s %llu, of at most %d\n", budget->book->roles[role->role.at].name, big(role->states),
               BUDGET_STATES);
        for (uint32_t k = 0; k < role->act_count; k++)
            if (role->act_count > 1 || role->acts[k].title) print_act(&role->acts[k]);
        for (uint32_t k = 0; k < role->scene_count; k++) print_scene(budget, &role->scenes[k]);
    }
}

/* ---- as JSON ----------------------------------------------------------------------------------------------------- */

static json_t *scene_json(const Budget *budget, const BudgetScene *scene) {
    json_t *facts = json_array();
    for (uint32_t i = 0; i < scene->fact_count; i++) {
        const BudgetFact *fact = &scene->facts[i];
        json_array_append_new(facts,
                              json_pack("{s:s, s:I, s:I}", "fact", schema_fact(budget->book->schema, fact->fact)->name,
                                        "values", (json_int_t)fact->values, "without", (json_int_t)fact->without));
    }
    return json_pack("{s:s, s:I, s:o}", "scene", budget->book->scenes[scene->scene.at].name, "states",
                     (json_int_t)scene->states, "facts", facts);
}

static json_t *act_json(const Budget *budget, const BudgetAct *act) {
    return json_pack("{s:s?, s:s, s:I, s:I, s:I}", "title", act->title, "first",
                     budget->book->scenes[act->first.at].name, "states", (json_int_t)act->states, "bits",
                     (json_int_t)act->bits, "combinations", (json_int_t)act->handed);
}

json_t *budgeting_json(const Budget *budget) {
    json_t *roles = json_array();
    for (uint32_t i = 0; i < budget->role_count; i++) {
        const BudgetRole *role = &budget->roles[i];
        json_t *acts = json_array(), *scenes = json_array();
        for (uint32_t k = 0; k < role->act_count; k++) json_array_append_new(acts, act_json(budget, &role->acts[k]));
        for (uint32_t k = 0; k < role->scene_count; k++)
            json_array_append_new(scenes, scene_json(budget, &role->scenes[k]));
        json_array_append_new(roles, json_pack("{s:s, s:I, s:o, s:o}", "role", budget->book->roles[role->role.at].name,
                                               "states", (json_int_t)role->states, "acts", acts, "fullest", scenes));
    }
    return roles;
}
