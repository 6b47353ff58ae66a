/* budget.c - two walks over the states: one counts them by role and scene, one takes those of a few scenes as rows of
 * the facts that are kept there. A row without one of its facts is put among those met, and what is new is counted. For
 * that the values of each fact are numbered: so are, for a few facts at once, the rows without any of them, and a row
 * is one number. */
#include "check/budget.h"

#include <stdlib.h>
#include <string.h>

#include "base/codes.h"
#include "check/flood.h"
#include "check/walk.h"

typedef struct Counting {
    const Flood *flood;
    const Book *book;
    Arena *arena;
    World *world;
    uint64_t *states; /* by role, then scene */
    uint32_t *act_of; /* by scene: the number of its act, of the role at hand */
    BudgetAct *acts;  /* of the role at hand */
    uint32_t act_count;
    bool grown;
} Counting;

/* ---- rows of a scene's states ------------------------------------------------------------------------------------ */

typedef struct Rows { /* of the states of a role in a scene: what is kept there */
    FactId *facts;
    uint32_t *values; /* by fact: how many it has there */
    uint32_t width;
    uint32_t *list; /* of values, numbered as they were met */
    uint32_t count;
} Rows;

static uint64_t states_of(const Counting *counting, RoleId role, uint32_t scene) {
    return counting->states[(size_t)role.at * counting->book->scene_count + scene];
}

static void number_values(Rows *rows, uint32_t fact) {
    States *met = states_new(1, 0, 0);
    for (uint32_t i = 0; i < rows->count; i++) {
        uint32_t *value = &rows->list[(size_t)i * rows->width + fact];
        states_put(met, value, (Link){STATE_NONE, 0});
        *value = states_find(met, value);
    }
    rows->values[fact] = states_count(met);
    states_free(met);
}

static Rows rows_of(const Counting *counting, RoleId role, SceneId scene) {
    const Book *book = counting->book;
    const Flood *flood = counting->flood;
    Rows rows = {.facts = mem_alloc((schema_count(book->schema) + 1) * sizeof *rows.facts)};
    rows.values = mem_alloc((schema_count(book->schema) + 1) * sizeof *rows.values);
    for (uint32_t i = 0; i < schema_count(book->schema); i++)
        if (i != book->role_fact.at && i != book->scene_fact.at &&
            packing_keeps(flood->ground->packing, scene, (FactId){i}))
            rows.facts[rows.width++] = (FactId){i};
    rows.list = mem_alloc((states_of(counting, role, scene.at) * rows.width + 1) * sizeof *rows.list);
    for (uint32_t state = 0; state < states_count(flood->states); state++) {
        const uint32_t *packed = states_at(flood->states, state);
        if (packing_scene(flood->ground->packing, packed).at != scene.at) continue;
        flood_open(flood->ground, packed, counting->world);
        if ((uint32_t)world_get(counting->world, book->role_fact) != role.at) continue;
        for (uint32_t i = 0; i < rows.width; i++)
            rows.list[(size_t)rows.count * rows.width + i] = (uint32_t)world_get(counting->world, rows.facts[i]);
        rows.count++;
    }
    for (uint32_t i = 0; i < rows.width; i++) number_values(&rows, i);
    return rows;
}

static void rows_free(Rows *rows) {
    free(rows->facts);
    free(rows->values);
    free(rows->list);
}

#define BATCH_VALUES (UINT64_C(1) << 32) /* at most; of rows there are fewer than 2^28 (states.h) */

typedef struct Batch { /* of facts that stand beside each other */
    uint32_t from, end;
    uint32_t *rest; /* by row: the number of what is in it besides them */
} Batch;

static Batch batch_from(const Rows *rows, uint32_t from) {
    Batch batch = {from, from, mem_alloc((rows->count + (size_t)1) * sizeof *batch.rest)};
    uint64_t possible = 1;
    while (batch.end < rows->width && possible * rows->values[batch.end] <= BATCH_VALUES)
        possible *= rows->values[batch.end++];
    States *met = states_new(rows->width, 0, 0);
    for (uint32_t i = 0; i < rows->count; i++) {
        uint32_t *place = states_place(met);
        memcpy(place, rows->list + (size_t)i * rows->width, rows->width * sizeof *place);
        memset(place + from, 0, (batch.end - from) * sizeof *place);
        states_put(met, place, (Link){STATE_NONE, 0});
        batch.rest[i] = states_find(met, place);
    }
    states_free(met);
    return batch;
}

/* From one on. */
static uint64_t row_number(const Rows *rows, const Batch *batch, uint32_t row, uint32_t left_out) {
    uint64_t number = batch->rest[row];
    for (uint32_t i = batch->from; i < batch->end; i++)
        if (i != left_out) number = number * rows->values[i] + rows->list[(size_t)row * rows->width + i];
    return number + 1;
}

/* How many different rows there are when one fact of the batch is left out. */
static uint64_t rows_without(const Rows *rows, const Batch *batch, uint32_t left_out) {
    unsigned bits = 1;
    while (UINT64_C(1) << bits < (uint64_t)rows->count * 2) bits++;
    uint64_t *table = mem_alloc(sizeof *table << bits), count = 0, mask = (UINT64_C(1) << bits) - 1;
    for (uint32_t i = 0; i < rows->count; i++) {
        uint64_t number = row_number(rows, batch, i, left_out);
        uint64_t slot = number * UINT64_C(0x9e3779b97f4a7c15) >> (64 - bits);
        while (table[slot] && table[slot] != number) slot = (slot + 1) & mask;
        count += !table[slot];
        table[slot] = number;
    }
    free(table);
    return count;
}

static uint32_t bits_for(uint32_t values) {
    uint32_t bits = 0;
    while (bits < 32 && UINT64_C(1) << bits < values) bits++;
    return bits;
}

/* ---- scenes ------------------------------------------------------------------------------------------------------ */

static int by_factor(const void *a, const void *b) {
    const BudgetFact *x = a, *y = b;
    if (x->without != y->without) return x->without < y->without ? -1 : 1;
    return x->fact.at < y->fact.at ? -1 : 1;
}

static BudgetScene weigh_scene(const Counting *counting, RoleId role, SceneId scene) {
    Rows rows = rows_of(counting, role, scene);
    BudgetFact *facts = arena_alloc(counting->arena, (rows.width + (size_t)1) * sizeof *facts);
    uint32_t count = 0;
    Batch batch = {.rest = NULL};
    for (uint32_t i = 0; i < rows.width; i++) {
        if (i == batch.end) {
            free(batch.rest);
            batch = batch_from(&rows, i);
        }
        if (rows.values[i] > 1)
            facts[count++] = (BudgetFact){rows.facts[i], rows.values[i], rows_without(&rows, &batch, i)};
    }
    free(batch.rest);
    qsort(facts, count, sizeof *facts, by_factor);
    BudgetScene weighed = {scene, rows.count, facts, count};
    rows_free(&rows);
    return weighed;
}

/* The fullest scene of those that have fewer states than the last, or as many and stand after it. */
static SceneId fullest_after(const Counting *counting, RoleId role, SceneId last) {
    uint64_t most = last.at == ID_NONE ? UINT64_MAX : states_of(counting, role, last.at);
    SceneId best = {ID_NONE};
    for (uint32_t i = 0; i < counting->book->scene_count; i++) {
        uint64_t states = states_of(counting, role, i);
        bool after = states < most || (states == most && i > last.at);
        if (after && states > 1 && (best.at == ID_NONE || states > states_of(counting, role, best.at)))
            best = (SceneId){i};
    }
    return best;
}

static void weigh_scenes(const Counting *counting, BudgetRole *role) {
    SceneId scene = {ID_NONE};
    while (role->scene_count < BUDGET_SCENES) {
        scene = fullest_after(counting, role->role, scene);
        if (scene.at == ID_NONE) return;
        role->scenes[role->scene_count++] = weigh_scene(counting, role->role, scene);
    }
}

/* ---- acts -------------------------------------------------------------------------------------------------------- */

static uint32_t act_named(Counting *counting, const char *title, SceneId first) {
    uint32_t at = 0;
    while (at < counting->act_count && (!counting->acts[at].title || strcmp(counting->acts[at].title, title) != 0))
        at++;
    if (at == counting->act_count) counting->acts[counting->act_count++] = (BudgetAct){.title = title, .first = first};
    return at;
}

static void spread_act(void *ctx, SceneId from, SceneId to) {
    Counting *counting = ctx;
    if (counting->act_of[from.at] == ID_NONE || counting->act_of[to.at] != ID_NONE) return;
    counting->act_of[to.at] = counting->act_of[from.at];
    counting->grown = true;
}

/* A scene that begins an act but isn't stood in by this role (an automatic move leaves it) still begins it. */
static void find_acts(Counting *counting, RoleId role) {
    const Book *book = counting->book;
    counting->acts = arena_alloc(counting->arena, (book->scene_count + (size_t)1) * sizeof *counting->acts);
    counting->acts[0] = (BudgetAct){.title = NULL, .first = book->roles[role.at].start};
    counting->act_count = 1;
    for (uint32_t i = 0; i < book->scene_count; i++) {
        const char *title = book->scenes[i].act;
        counting->act_of[i] = title ? act_named(counting, title, (SceneId){i}) : ID_NONE;
    }
    uint32_t start = book->roles[role.at].start.at;
    if (counting->act_of[start] == ID_NONE) counting->act_of[start] = 0;
    do {
        counting->grown = false;
        walk_goes(book, spread_act, counting);
    } while (counting->grown);
}

static void weigh_entry(const Counting *counting, RoleId role, SceneId scene, BudgetAct *act) {
    Rows rows = rows_of(counting, role, scene);
    uint32_t bits = 0;
    for (uint32_t i = 0; i < rows.width; i++) bits += bits_for(rows.values[i]);
    if (bits > act->bits) act->bits = bits;
    act->handed += rows.count;
    rows_free(&rows);
}

static void weigh_acts(Counting *counting, BudgetRole *role) {
    find_acts(counting, role->role);
    for (uint32_t i = 0; i < counting->book->scene_count; i++) {
        uint64_t states = states_of(counting, role->role, i);
        if (states == 0 || counting->act_of[i] == ID_NONE) continue;
        BudgetAct *act = &counting->acts[counting->act_of[i]];
        act->states += states;
        if (counting->book->scenes[i].act) weigh_entry(counting, role->role, (SceneId){i}, act);
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < counting->act_count; i++)
        if (counting->acts[i].states) counting->acts[kept++] = counting->acts[i];
    role->acts = counting->acts;
    role->act_count = kept;
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

static void count_states(const Counting *counting) {
    const Flood *flood = counting->flood;
    for (uint32_t state = 0; state < states_count(flood->states); state++) {
        const uint32_t *packed = states_at(flood->states, state);
        flood_open(flood->ground, packed, counting->world);
        size_t role = (size_t)world_get(counting->world, counting->book->role_fact);
        counting->states[role * counting->book->scene_count + packing_scene(flood->ground->packing, packed).at]++;
    }
}

static void weigh_role(Counting *counting, BudgetRole *role) {
    for (uint32_t i = 0; i < counting->book->scene_count; i++) role->states += states_of(counting, role->role, i);
    weigh_acts(counting, role);
    weigh_scenes(counting, role);
}

Budget *budget_new(Explored *explored, const Book *book) {
    Budget *budget = mem_alloc(sizeof *budget);
    *budget = (Budget){.arena = arena_new(), .book = book, .role_count = book->role_count};
    Counting counting = {.flood = explored_flood(explored), .book = book, .arena = budget->arena};
    size_t cells = (size_t)book->role_count * book->scene_count;
    counting.world = world_new(book->schema);
    counting.states = arena_alloc(budget->arena, (cells + 1) * sizeof *counting.states);
    counting.act_of = arena_alloc(budget->arena, (book->scene_count + (size_t)1) * sizeof *counting.act_of);
    count_states(&counting);
    BudgetRole *roles = arena_alloc(budget->arena, (book->role_count + (size_t)1) * sizeof *roles);
    for (uint32_t i = 0; i < book->role_count; i++) {
        roles[i].role = (RoleId){i};
        weigh_role(&counting, &roles[i]);
    }
    budget->roles = roles;
    world_free(counting.world);
    return budget;
}

void budget_free(Budget *budget) {
    if (!budget) return;
    arena_free(budget->arena);
    free(budget);
}

/* ---- in words ---------------------------------------------------------------------------------------------------- */

static void check_role(const Budget *budget, const BudgetRole *role, Diags *diags) {
    const Book *book = budget->book;
    const char *name = book->roles[role->role.at].name;
    Where where = book->scenes[book->roles[role->role.at].start.at].where;
    if (role->states > BUDGET_STATES)
        diags_add(diags, where.file, where.line, code_name(CODE_OVER_BUDGET),
                  "Let fewer facts matter at once: the report of states names those that multiply.",
                  "As %s the story can be in %llu states; %d are the budget.", name, (unsigned long long)role->states,
                  BUDGET_STATES);
    for (uint32_t i = 0; i < role->act_count; i++) {
        const BudgetAct *act = &role->acts[i];
        if (act->bits <= BUDGET_BITS) continue;
        where = book->scenes[act->first.at].where;
        diags_add(diags, where.file, where.line, code_name(CODE_OVER_BUDGET),
                  "Settle some of what is open before the act ends, or let what follows ask for less of it.",
                  "As %s, %u bits of facts are handed on to “%s”, in %llu combinations; %d bits are the budget.", name,
                  act->bits, act->title, (unsigned long long)act->handed, BUDGET_BITS);
    }
}

void check_budget(const Budget *budget, Diags *diags) {
    for (uint32_t i = 0; i < budget->role_count; i++) check_role(budget, &budget->roles[i], diags);
}
