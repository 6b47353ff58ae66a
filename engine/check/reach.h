/* reach.h - one row out of each of a few lists, so that their sums come up to every goal: whether there are such rows.
 *
 * The lists can stand for many milliards of sums. Weights for the goals under which even the best rows fall short prove
 * that there is no way, and finding such weights is quick; rows that come up to all goals are tried on the way. What
 * neither settles is searched with those weights as bounds. So an answer is exact, but for a search that grows too
 * long. */
#ifndef CHECK_REACH_H
#define CHECK_REACH_H

#include <stdbool.h>
#include <stdint.h>

enum { REACH_COLUMNS = 16, REACH_GOALS = 18, REACH_LISTS = 40 };

typedef struct ReachRow {
    int32_t column[REACH_COLUMNS];
    uint32_t tag; /* the caller's */
} ReachRow;

typedef struct ReachList {
    const ReachRow *const *rows;
    uint32_t count;
} ReachList;

typedef struct ReachGoal { /* the weighted sum of the columns must be at least so much */
    int32_t weight[REACH_COLUMNS];
    int64_t least;
} ReachGoal;

typedef struct ReachTask {
    ReachList lists[REACH_LISTS];
    ReachGoal goals[REACH_GOALS];
    uint32_t list_count, goal_count;
} ReachTask;

typedef enum ReachAnswer { REACH_NO, REACH_YES, REACH_UNKNOWN } ReachAnswer;

typedef struct Reached {
    const ReachRow *rows[REACH_LISTS]; /* YES: of each list */
    bool weighed;                      /* NO: by these weights of the goals, by which no rows come up to more than: */
    int64_t weights[REACH_GOALS], most;
} Reached;

ReachAnswer reach_find(const ReachTask *task, Reached *reached);

#endif
