/* changes.c - all changes of one or two clauses, quickly: what a single change adds is worked out once; two clauses of
 * different groups simply add up, and only two of the same group need a row of their own. */
#include "model/changes.h"

#include <string.h>

enum { SINGLES_MOST = DOMAIN_CLAUSES * OPTIONS_MOST };

typedef int32_t Worths[COURTS][INTERESTS_MOST];

typedef struct Single {
    uint32_t clause;
    uint8_t option;
    Worths added;
} Single;

typedef struct Walk {
    const Domain *domain;
    const Deal *deal;
    Worths base;
    uint32_t group[DOMAIN_CLAUSES], row[DOMAIN_CLAUSES]; /* of a clause; of a group */
    uint32_t stride[DOMAIN_CLAUSES];                     /* rows from one option of a clause to the next */
    Single singles[SINGLES_MOST];
    uint32_t count;
} Walk;

static void add(Worths to, const Worths worths) {
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t i = 0; i < INTERESTS_MOST; i++) to[court][i] += worths[court][i];
}

static void difference(const Group *group, uint32_t from, uint32_t to, Worths added) {
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t i = 0; i < INTERESTS_MOST; i++)
            added[court][i] = group->worth[to][court][i] - group->worth[from][court][i];
}

static void survey_groups(Walk *walk) {
    for (uint32_t g = 0; g < walk->domain->group_count; g++) {
        const Group *group = &walk->domain->groups[g];
        walk->row[g] = group_row(walk->domain, group, walk->deal);
        uint32_t stride = 1;
        for (uint32_t i = group->clause_count; i-- > 0;) {
            uint32_t clause = group->clauses[i];
            walk->group[clause] = g;
            walk->stride[clause] = stride;
            stride *= walk->domain->clauses[clause].options;
        }
    }
    for (uint32_t court = 0; court < COURTS; court++) domain_worth(walk->domain, walk->deal, court, walk->base[court]);
}

/* The row after a clause changes; unsigned arithmetic comes round right for options before. */
static uint32_t row_with(const Walk *walk, uint32_t row, uint32_t clause, uint8_t option) {
    return row + (option - (uint32_t)walk->deal->option[clause]) * walk->stride[clause];
}

static void survey_singles(Walk *walk, uint64_t closed) {
    for (uint32_t c = 0; c < walk->domain->clause_count; c++) {
        if (closed >> c & 1) continue;
        uint32_t g = walk->group[c];
        for (uint32_t o = 0; o < walk->domain->clauses[c].options; o++) {
            if (o == walk->deal->option[c]) continue;
            Single *single = &walk->singles[walk->count++];
            *single = (Single){.clause = c, .option = (uint8_t)o};
            difference(&walk->domain->groups[g], walk->row[g], row_with(walk, walk->row[g], c, (uint8_t)o),
                       single->added);
        }
    }
}

static Change change_of(const Walk *walk, const Single *first) {
    Change change = {.count = 1, .clauses = {first->clause}, .options = {first->option}};
    memcpy(change.worth, walk->base, sizeof change.worth);
    add(change.worth, first->added);
    return change;
}

static Change change_both(const Walk *walk, const Change *first, const Single *second) {
    Change change = *first;
    change.count = 2;
    change.clauses[1] = second->clause;
    change.options[1] = second->option;
    uint32_t g = walk->group[second->clause];
    if (g != walk->group[first->clauses[0]]) {
        add(change.worth, second->added);
        return change;
    }
    uint32_t row = row_with(walk, walk->row[g], first->clauses[0], first->options[0]);
    Worths added;
    difference(&walk->domain->groups[g], row, row_with(walk, row, second->clause, second->option), added);
    add(change.worth, added);
    return change;
}

void changes_walk(const Domain *domain, const Deal *deal, uint64_t closed, uint32_t count, ChangeVisit *visit,
                  void *context) {
    Walk walk;
    walk.domain = domain;
    walk.deal = deal;
    walk.count = 0;
    survey_groups(&walk);
    survey_singles(&walk, closed);
    for (uint32_t a = 0; a < walk.count; a++) {
        Change one = change_of(&walk, &walk.singles[a]);
        if (count == 1) visit(context, &one);
        for (uint32_t b = a + 1; b < walk.count && count == 2; b++) {
            if (walk.singles[b].clause == walk.singles[a].clause) continue;
            Change two = change_both(&walk, &one, &walk.singles[b]);
            visit(context, &two);
        }
    }
}

Deal change_made(const Deal *deal, const Change *change) {
    Deal made = *deal;
    for (uint32_t i = 0; i < change->count; i++) made.option[change->clauses[i]] = change->options[i];
    return made;
}
