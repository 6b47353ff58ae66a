/* reach.c - weights by which no rows suffice, or rows that do.
 *
 * For any weights of the goals the best rows are found list by list. Goals they miss are then weighed higher, those
 * they pass lower, in proportion (subgradient steps after Polyak): where there is no way, soon even the best rows fall
 * short of the weighted goals. The search that is left goes through the lists from the longest to the shortest and
 * turns back where, by any of the weights found so far, the best of what is left won't do. */
#include "check/reach.h"

#include <string.h>

#include "base/mem.h"

enum { ROUNDS = 48, REPAIRS = 4, BOUNDS = 6, NODES_MOST = 200000 };
enum { WEIGHT_FIRST = 1 << 14, WEIGHT_MOST = 1 << 18, MISS_MOST = 1 << 20 };

typedef struct Bound { /* weights of the columns, and what they make of the lists */
    int64_t columns[REACH_COLUMNS];
    int64_t least;                 /* the weighted goals */
    int64_t rest[REACH_LISTS + 1]; /* the best that lists from here on can add, in the order of the search */
    int64_t over;                  /* what the best rows have over `least` */
    int64_t total;                 /* of the weights */
    int64_t weights[REACH_GOALS];
} Bound;

typedef struct Reach {
    const ReachTask *task;
    Reached *reached;
    int64_t scale[REACH_GOALS];   /* what a goal's own weights add up to */
    int64_t weights[REACH_GOALS]; /* of the goals, times their scale */
    int64_t sums[REACH_COLUMNS];
    Bound bounds[BOUNDS];
    uint32_t bound_count;
    uint32_t order[REACH_LISTS];
    uint64_t nodes;
} Reach;

/* ---- weights ---------------------------------------------------------------------------------------------------- */

static int64_t weigh_row(const int64_t columns[REACH_COLUMNS], const ReachRow *row) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < REACH_COLUMNS; i++) sum += columns[i] * row->column[i];
    return sum;
}

static const ReachRow *best_row(const int64_t columns[REACH_COLUMNS], const ReachList *list, int64_t *most) {
    const ReachRow *best = NULL;
    for (uint32_t i = 0; i < list->count; i++) {
        int64_t sum = weigh_row(columns, list->rows[i]);
        if (best && sum <= *most) continue;
        best = list->rows[i];
        *most = sum;
    }
    return best;
}

static int64_t goal_weight(const Reach *reach, uint32_t goal) {
    return reach->weights[goal] / reach->scale[goal];
}

static void columns_of(const Reach *reach, Bound *bound) {
    *bound = (Bound){.least = 0};
    for (uint32_t g = 0; g < reach->task->goal_count; g++) {
        const ReachGoal *goal = &reach->task->goals[g];
        bound->weights[g] = goal_weight(reach, g);
        bound->total += reach->weights[g];
        bound->least += bound->weights[g] * goal->least;
        for (uint32_t i = 0; i < REACH_COLUMNS; i++) bound->columns[i] += bound->weights[g] * goal->weight[i];
    }
}

static void add_up(Reach *reach) {
    memset(reach->sums, 0, sizeof reach->sums);
    for (uint32_t l = 0; l < reach->task->list_count; l++)
        for (uint32_t i = 0; i < REACH_COLUMNS; i++) reach->sums[i] += reach->reached->rows[l]->column[i];
}

/* How far the rows are over a goal, below 0 when they miss it; goals of all scales alike. */
static int64_t over_goal(const Reach *reach, uint32_t goal) {
    const ReachGoal *asked = &reach->task->goals[goal];
    int64_t sum = -asked->least;
    for (uint32_t i = 0; i < REACH_COLUMNS; i++) sum += asked->weight[i] * reach->sums[i];
    return sum >= 0 ? sum / reach->scale[goal] : -((-sum + reach->scale[goal] - 1) / reach->scale[goal]);
}

static bool all_reached(const Reach *reach) {
    for (uint32_t g = 0; g < reach->task->goal_count; g++)
        if (over_goal(reach, g) < 0) return false;
    return true;
}

static void pick_best(Reach *reach, Bound *bound) {
    int64_t most = 0;
    bound->over = -bound->least;
    for (uint32_t l = 0; l < reach->task->list_count; l++) {
        reach->reached->rows[l] = best_row(bound->columns, &reach->task->lists[l], &most);
        bound->over += most;
    }
    add_up(reach);
}

/* How far weights are from a proof, whatever they add up to. */
static int64_t short_of_proof(const Bound *bound) {
    return bound->over / (bound->total / WEIGHT_FIRST + 1);
}

static void keep_bound(Reach *reach, const Bound *bound) {
    if (reach->bound_count < BOUNDS) {
        reach->bounds[reach->bound_count++] = *bound;
        return;
    }
    Bound *worst = &reach->bounds[0];
    for (uint32_t i = 1; i < BOUNDS; i++)
        if (short_of_proof(&reach->bounds[i]) > short_of_proof(worst)) worst = &reach->bounds[i];
    if (short_of_proof(bound) < short_of_proof(worst)) *worst = *bound;
}

static bool proved(Reach *reach, const Bound *bound) {
    if (bound->over >= 0) return false;
    reach->reached->weighed = true;
    memcpy(reach->reached->weights, bound->weights, sizeof bound->weights);
    reach->reached->most = bound->least + bound->over;
    return true;
}

static void keep_in_range(Reach *reach) {
    int64_t most = 0;
    for (uint32_t g = 0; g < reach->task->goal_count; g++)
        if (reach->weights[g] > most) most = reach->weights[g];
    int64_t by = most / WEIGHT_MOST + 1;
    for (uint32_t g = 0; g < reach->task->goal_count; g++)
        reach->weights[g] = most == 0 ? WEIGHT_FIRST : reach->weights[g] / by;
}

static int64_t within(int64_t value, int64_t most) {
    if (value < -most) return -most;
    return value > most ? most : value;
}

/* A step of one and a half times the length that would bring what is over to 0 if it went on as it begins. */
static void step_weights(Reach *reach, int64_t over) {
    int64_t misses[REACH_GOALS], square = 1;
    for (uint32_t g = 0; g < reach->task->goal_count; g++) {
        misses[g] = within(-over_goal(reach, g), MISS_MOST);
        if (misses[g] < 0 && goal_weight(reach, g) == 0) misses[g] = 0;
        square += misses[g] * misses[g];
    }
    int64_t length = within(over, INT64_C(1) << 40) / 2 * 3 + 1;
    for (uint32_t g = 0; g < reach->task->goal_count; g++) {
        reach->weights[g] += length * misses[g] / square;
        if (reach->weights[g] < 0) reach->weights[g] = 0;
    }
    keep_in_range(reach);
}

/* ---- rows that nearly do ---------------------------------------------------------------------------------------- */

static int64_t all_misses(const Reach *reach) {
    int64_t misses = 0;
    for (uint32_t g = 0; g < reach->task->goal_count; g++) {
        int64_t over = over_goal(reach, g);
        if (over < 0) misses -= over;
    }
    return misses;
}

static void swap_row(Reach *reach, uint32_t list, const ReachRow *row) {
    const ReachRow *old = reach->reached->rows[list];
    for (uint32_t i = 0; i < REACH_COLUMNS; i++) reach->sums[i] += row->column[i] - old->column[i];
    reach->reached->rows[list] = row;
}

/* Puts in each list the row with which the goals are missed by least, the others left as they are. */
static bool repair(Reach *reach) {
    int64_t least = all_misses(reach);
    for (uint32_t round = 0; round < REPAIRS && least > 0; round++) {
        int64_t before = least;
        for (uint32_t l = 0; l < reach->task->list_count; l++) {
            const ReachRow *best = reach->reached->rows[l];
            for (uint32_t i = 0; i < reach->task->lists[l].count && least > 0; i++) {
                swap_row(reach, l, reach->task->lists[l].rows[i]);
                int64_t misses = all_misses(reach);
                if (misses >= least) continue;
                least = misses;
                best = reach->task->lists[l].rows[i];
            }
            swap_row(reach, l, best);
        }
        if (least == before) return false;
    }
    return least == 0;
}

/* ---- the search ------------------------------------------------------------------------------------------------- */

static void order_lists(Reach *reach) {
    uint32_t count = reach->task->list_count;
    for (uint32_t l = 0; l < count; l++) {
        uint32_t at = l;
        for (; at > 0 && reach->task->lists[reach->order[at - 1]].count < reach->task->lists[l].count; at--)
            reach->order[at] = reach->order[at - 1];
        reach->order[at] = l;
    }
    for (uint32_t b = 0; b < reach->bound_count; b++) {
        Bound *bound = &reach->bounds[b];
        bound->rest[count] = 0;
        for (uint32_t l = count; l-- > 0;) {
            int64_t most = 0;
            best_row(bound->columns, &reach->task->lists[reach->order[l]], &most);
            bound->rest[l] = bound->rest[l + 1] + most;
        }
    }
}

static bool hopeless(const Reach *reach, uint32_t depth) {
    for (uint32_t b = 0; b < reach->bound_count; b++) {
        const Bound *bound = &reach->bounds[b];
        int64_t sum = bound->rest[depth] - bound->least;
        for (uint32_t i = 0; i < REACH_COLUMNS; i++) sum += bound->columns[i] * reach->sums[i];
        if (sum < 0) return true;
    }
    return false;
}

static ReachAnswer search(Reach *reach, uint32_t depth) {
    if (hopeless(reach, depth)) return REACH_NO;
    if (depth == reach->task->list_count) return all_reached(reach) ? REACH_YES : REACH_NO;
    if (++reach->nodes > NODES_MOST) return REACH_UNKNOWN;
    uint32_t list = reach->order[depth];
    for (uint32_t i = 0; i < reach->task->lists[list].count; i++) {
        const ReachRow *row = reach->task->lists[list].rows[i];
        for (uint32_t c = 0; c < REACH_COLUMNS; c++) reach->sums[c] += row->column[c];
        reach->reached->rows[list] = row;
        ReachAnswer answer = search(reach, depth + 1);
        for (uint32_t c = 0; c < REACH_COLUMNS; c++) reach->sums[c] -= row->column[c];
        if (answer != REACH_NO) return answer;
    }
    return REACH_NO;
}

/* Goals one by one are bounds, too: those that the weights found so far leave out. */
static void add_lone_bounds(Reach *reach) {
    for (uint32_t g = 0; g < reach->task->goal_count && reach->bound_count < BOUNDS; g++) {
        Bound bound = {.least = reach->task->goals[g].least};
        for (uint32_t i = 0; i < REACH_COLUMNS; i++) bound.columns[i] = reach->task->goals[g].weight[i];
        reach->bounds[reach->bound_count++] = bound;
    }
}

static ReachAnswer search_all(Reach *reach) {
    add_lone_bounds(reach);
    order_lists(reach);
    memset(reach->sums, 0, sizeof reach->sums);
    return search(reach, 0);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static bool begin(Reach *reach) {
    for (uint32_t l = 0; l < reach->task->list_count; l++)
        if (reach->task->lists[l].count == 0) return false;
    for (uint32_t g = 0; g < reach->task->goal_count; g++) {
        for (uint32_t i = 0; i < REACH_COLUMNS; i++) {
            int64_t weight = reach->task->goals[g].weight[i];
            reach->scale[g] += weight < 0 ? -weight : weight;
        }
        if (reach->scale[g] == 0) reach->scale[g] = 1;
        reach->weights[g] = WEIGHT_FIRST;
    }
    return true;
}

static ReachAnswer weigh(Reach *reach) {
    for (uint32_t round = 0; round < ROUNDS; round++) {
        Bound bound;
        columns_of(reach, &bound);
        pick_best(reach, &bound);
        if (proved(reach, &bound)) return REACH_NO;
        if (all_reached(reach)) return REACH_YES;
        keep_bound(reach, &bound);
        step_weights(reach, bound.over);
        if (round % 8 == 7 && repair(reach)) return REACH_YES;
    }
    return REACH_UNKNOWN;
}

ReachAnswer reach_find(const ReachTask *task, Reached *reached) {
    Reach reach = {.task = task, .reached = reached};
    *reached = (Reached){.weighed = false};
    if (!begin(&reach)) return REACH_NO;
    ReachAnswer answer = weigh(&reach);
    return answer == REACH_UNKNOWN ? search_all(&reach) : answer;
}
