/* frontier.c - the frontier, a group at a time, and the deals behind each of its points.
 *
 * First each group is pruned by itself, to the rows worth choosing. Then groups are added one by one, the smallest
 * first: a layer's points are sums of a point of the layer before and a point of the group, and remember which (links).
 * Deals are never stored: to list those at a point, its links are followed back through the layers. */
#include "model/frontier.h"

#include <stdlib.h>

#include "base/mem.h"
#include "model/saturate.h"
#include "model/sieve.h"

typedef struct Link {
    uint32_t left, right; /* a point of the layer before and of the group; of a pruned group: 0 and the row */
} Link;

typedef struct Front {
    Point *points;
    uint32_t *first; /* the links of point i are first[i] to first[i + 1] */
    Link *links;
    uint32_t count;
} Front;

struct Frontier {
    const Domain *domain; /* borrowed */
    Arena *arena;
    uint32_t group_count;
    uint32_t order[DOMAIN_CLAUSES]; /* of the groups, as they are added */
    Front groups[DOMAIN_CLAUSES];   /* pruned, in that order */
    Front layers[DOMAIN_CLAUSES + 1];
};

static uint32_t count_keys(const Sieve *sieve) {
    uint32_t count = 0;
    for (size_t i = 0; i < sieve->count; i++) count += i == 0 || sieve->kept[i].key != sieve->kept[i - 1].key;
    return count;
}

/* What the sieve kept, as points with their links and counts. */
static Front front_take(Arena *arena, const Sieve *sieve, Points left, Points right) {
    Front front = {.count = count_keys(sieve)};
    front.points = arena_alloc(arena, front.count * sizeof *front.points);
    front.first = arena_alloc(arena, (front.count + (size_t)1) * sizeof *front.first);
    front.links = arena_alloc(arena, sieve->count * sizeof *front.links);
    uint32_t at = 0;
    for (size_t i = 0; i < sieve->count; i++) {
        const Candidate *candidate = &sieve->kept[i];
        if (i > 0 && candidate->key != sieve->kept[i - 1].key) front.first[++at] = (uint32_t)i;
        Point *point = &front.points[at];
        key_utilities(candidate->key, point->u);
        uint64_t deals = count_times(left.list[candidate->left].deals, right.list[candidate->right].deals);
        point->deals = count_plus(point->deals, deals);
        front.links[i] = (Link){candidate->left, candidate->right};
    }
    front.first[front.count] = (uint32_t)sieve->count;
    return front;
}

static Front front_sum(Arena *arena, Sieve *sieve, Points left, Points right) {
    sieve_run(sieve, left, right);
    return front_take(arena, sieve, left, right);
}

static Front front_unit(Arena *arena) {
    Front front = {.count = 1, .points = arena_alloc(arena, sizeof(Point))};
    front.points[0].deals = 1;
    return front;
}

static Points points_of(const Front *front) {
    return (Points){front->points, front->count};
}

typedef struct Weights {
    int32_t of[COURTS][INTERESTS_MOST];
} Weights;

typedef struct Rows { /* those of a group that may be chosen, as points, and their numbers in the group */
    Point *points;
    uint32_t *numbers, count;
} Rows;

/* The rows that begin with `row` in the clauses before `at`, in their order. */
static void rows_from(Rows *rows, const Domain *domain, const Group *group, const uint32_t may[DOMAIN_CLAUSES],
                      uint32_t at, uint32_t row) {
    if (at == group->clause_count) {
        rows->numbers[rows->count++] = row;
        return;
    }
    uint32_t clause = group->clauses[at], options = domain->clauses[clause].options;
    for (uint32_t o = 0; o < options; o++)
        if (may[clause] >> o & 1) rows_from(rows, domain, group, may, at + 1, row * options + o);
}

static Rows rows_within(Arena *scratch, const Domain *domain, const Group *group, const uint32_t may[DOMAIN_CLAUSES]) {
    Rows rows = {arena_alloc(scratch, group->rows * sizeof *rows.points),
                 arena_alloc(scratch, group->rows * sizeof *rows.numbers), 0};
    rows_from(&rows, domain, group, may, 0, 0);
    return rows;
}

static void weigh_rows(Rows *rows, const Group *group, const Weights *weights) {
    for (uint32_t at = 0; at < rows->count; at++) {
        uint32_t row = rows->numbers[at];
        rows->points[at].deals = 1;
        for (uint32_t court = 0; court < COURTS; court++) {
            int32_t sum = 0;
            for (uint32_t i = 0; i < INTERESTS_MOST; i++) sum += weights->of[court][i] * group->worth[row][court][i];
            rows->points[at].u[court] = sum;
        }
    }
}

static Front front_group(Frontier *frontier, Sieve *sieve, const Rows *rows) {
    Points points = {rows->points, rows->count};
    Front front = front_sum(frontier->arena, sieve, points_of(&frontier->layers[0]), points);
    for (uint32_t i = 0; i < front.first[front.count]; i++) front.links[i].right = rows->numbers[front.links[i].right];
    return front;
}

static void prune_groups(Frontier *frontier, Sieve *sieve, const uint32_t may[DOMAIN_CLAUSES]) {
    const Domain *domain = frontier->domain;
    Weights weights;
    for (uint32_t court = 0; court < COURTS; court++) court_weights(domain, court, weights.of[court]);
    Arena *scratch = arena_new();
    for (uint32_t g = 0; g < domain->group_count; g++) {
        arena_reset(scratch);
        Rows rows = rows_within(scratch, domain, &domain->groups[g], may);
        weigh_rows(&rows, &domain->groups[g], &weights);
        frontier->groups[g] = front_group(frontier, sieve, &rows);
        frontier->order[g] = g;
    }
    arena_free(scratch);
}

/* Insertion: there are few groups, and equal ones keep their order. */
static void sort_groups(Frontier *frontier) {
    for (uint32_t i = 1; i < frontier->group_count; i++) {
        Front front = frontier->groups[i];
        uint32_t group = frontier->order[i], at = i;
        for (; at > 0 && frontier->groups[at - 1].count > front.count; at--) {
            frontier->groups[at] = frontier->groups[at - 1];
            frontier->order[at] = frontier->order[at - 1];
        }
        frontier->groups[at] = front;
        frontier->order[at] = group;
    }
}

/* False when a layer would take too many sums. */
static bool add_groups(Frontier *frontier, Sieve *sieve) {
    for (uint32_t g = 0; g < frontier->group_count; g++) {
        Points left = points_of(&frontier->layers[g]), right = points_of(&frontier->groups[g]);
        if ((uint64_t)left.count * right.count > FRONTIER_SUMS) return false;
        frontier->layers[g + 1] = front_sum(frontier->arena, sieve, left, right);
    }
    return true;
}

static uint32_t options_of(const DomainClause *clause) {
    return (1u << clause->options) - 1;
}

static bool any_deal(const Domain *domain, const uint32_t may[DOMAIN_CLAUSES]) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (!(may[c] & options_of(&domain->clauses[c]))) return false;
    return true;
}

Frontier *frontier_within(const Domain *domain, const uint32_t may[DOMAIN_CLAUSES]) {
    if (!any_deal(domain, may)) return NULL;
    Frontier *frontier = mem_alloc(sizeof *frontier);
    *frontier = (Frontier){.domain = domain, .arena = arena_new(), .group_count = domain->group_count};
    Sieve *sieve = sieve_new();
    frontier->layers[0] = front_unit(frontier->arena);
    prune_groups(frontier, sieve, may);
    sort_groups(frontier);
    bool done = add_groups(frontier, sieve);
    sieve_free(sieve);
    if (done) return frontier;
    frontier_free(frontier);
    return NULL;
}

Frontier *frontier_new(const Domain *domain) {
    uint32_t all[DOMAIN_CLAUSES] = {0};
    for (uint32_t c = 0; c < domain->clause_count; c++) all[c] = options_of(&domain->clauses[c]);
    return frontier_within(domain, all);
}

Frontier *frontier_empty(const Domain *domain) {
    Frontier *frontier = mem_alloc(sizeof *frontier);
    *frontier = (Frontier){.domain = domain, .arena = arena_new()};
    return frontier;
}

void frontier_free(Frontier *frontier) {
    if (!frontier) return;
    arena_free(frontier->arena);
    free(frontier);
}

static const Front *outcome(const Frontier *frontier) {
    return &frontier->layers[frontier->group_count];
}

size_t frontier_count(const Frontier *frontier) {
    return outcome(frontier)->count;
}

const Point *frontier_at(const Frontier *frontier, size_t index) {
    return &outcome(frontier)->points[index];
}

uint64_t frontier_deals(const Frontier *frontier) {
    uint64_t deals = 0;
    for (size_t i = 0; i < frontier_count(frontier); i++) deals = count_plus(deals, frontier_at(frontier, i)->deals);
    return deals;
}

typedef struct Listing {
    const Frontier *frontier;
    Deal deal; /* being put together, from the last group to the first */
    Deal *deals;
    size_t count, cap;
} Listing;

static void list_point(Listing *listing, uint32_t layer, uint32_t point);

/* Every row of the group's point that a link leads to, with everything behind the link. */
static void list_link(Listing *listing, uint32_t layer, Link link) {
    const Frontier *frontier = listing->frontier;
    const Front *rows = &frontier->groups[layer - 1];
    const Group *group = &frontier->domain->groups[frontier->order[layer - 1]];
    for (uint32_t i = rows->first[link.right]; i < rows->first[link.right + 1] && listing->count < listing->cap; i++) {
        group_take(frontier->domain, group, rows->links[i].right, &listing->deal);
        list_point(listing, layer - 1, link.left);
    }
}

static void list_point(Listing *listing, uint32_t layer, uint32_t point) {
    if (layer == 0) {
        if (listing->count < listing->cap) listing->deals[listing->count++] = listing->deal;
        return;
    }
    const Front *front = &listing->frontier->layers[layer];
    for (uint32_t i = front->first[point]; i < front->first[point + 1] && listing->count < listing->cap; i++)
        list_link(listing, layer, front->links[i]);
}

size_t frontier_list(const Frontier *frontier, size_t index, Deal *deals, size_t cap) {
    Listing listing = {.frontier = frontier, .deals = deals, .cap = cap};
    list_point(&listing, frontier->group_count, (uint32_t)index);
    return listing.count;
}

size_t frontier_bytes(const Frontier *frontier) {
    return sizeof *frontier + arena_used(frontier->arena);
}
