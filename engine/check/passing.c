/* passing.c - votes turned into goals for lists of rows (shelves.h); reach.h does the rest.
 *
 * Factions that suffice to pass a deal are taken together, court by court: their points are the goals, and rows that
 * cross their red lines are left out. Weights that prove that there is no way hold in every situation with the same red
 * lines where the weighted goals are no lower, so they are kept, and so are deals that passed. */
#include "check/passing.h"

#include <stdlib.h>
#include <string.h>

enum { COALITIONS_MOST = 128, DEALS_KEPT = 8 };

typedef struct Proof { /* no rows that don't cross these voters come up to more than `most` */
    uint32_t variant, voters;
    int64_t columns[VOTERS], most;
} Proof;

typedef struct Kind { /* a tuple and an alternative */
    Shelf *shelves[REACH_LISTS];
    Proof *proofs;
    size_t proof_count, proof_cap;
} Kind;

typedef struct TupleKinds {
    Kind *kinds; /* by alternative */
    Deal deals[DEALS_KEPT];
    uint32_t deal_count, oldest;
} TupleKinds;

typedef struct Reds {
    uint32_t line[COURTS][FACTIONS_MOST][DOMAIN_CLAUSES];
} Reds;

struct Passing {
    const Domain *domain;
    Shelves *shelves;
    uint32_t tuples;
    TupleKinds **kinds; /* by tuple; NULL: not asked for yet */
    Reds *variants;     /* of red lines */
    size_t variant_count, variant_cap;
    const ReachRow **room; /* for the rows of all lists of a task */
    size_t room_count;
};

/* ---- what is kept ----------------------------------------------------------------------------------------------- */

static TupleKinds *kinds_of(Passing *passing, uint32_t tuple) {
    if (passing->kinds[tuple]) return passing->kinds[tuple];
    uint32_t alternatives = shelves_alternatives(passing->shelves);
    Arena *arena = shelves_arena(passing->shelves);
    TupleKinds *kinds = arena_alloc(arena, sizeof *kinds);
    kinds->kinds = arena_alloc(arena, alternatives * sizeof(Kind));
    for (uint32_t a = 0; a < alternatives; a++)
        for (uint32_t g = 0; g < passing->domain->group_count; g++)
            kinds->kinds[a].shelves[g] = shelf_of(passing->shelves, g, tuple, a);
    return passing->kinds[tuple] = kinds;
}

static uint32_t variant_of(Passing *passing, const Domain *domain) {
    Reds reds = {0};
    for (uint32_t v = 0; v < VOTERS; v++)
        memcpy(reds.line[v / FACTIONS_MOST][v % FACTIONS_MOST],
               domain->courts[v / FACTIONS_MOST].factions[v % FACTIONS_MOST].red, sizeof reds.line[0][0]);
    for (uint32_t i = 0; i < passing->variant_count; i++)
        if (memcmp(&passing->variants[i], &reds, sizeof reds) == 0) return i;
    passing->variants = mem_grow(passing->variants, passing->variant_count, &passing->variant_cap,
                                 sizeof *passing->variants);
    passing->variants[passing->variant_count] = reds;
    return (uint32_t)passing->variant_count++;
}

static uint32_t red_of(const Passing *passing, const Group *group, const ReachRow *row, const Reds *reds) {
    Deal deal = {0};
    uint32_t red = 0;
    group_take(passing->domain, group, row->tag, &deal);
    for (uint32_t v = 0; v < VOTERS; v++)
        for (uint32_t i = 0; i < group->clause_count; i++) {
            uint32_t clause = group->clauses[i];
            if (reds->line[v / FACTIONS_MOST][v % FACTIONS_MOST][clause] >> deal.option[clause] & 1) red |= 1u << v;
        }
    return red;
}

/* Whose red lines each row of a shelf crosses, worked out once a variant. */
static const uint32_t *reds_of(Passing *passing, uint32_t group, Shelf *shelf, uint32_t variant) {
    Arena *arena = shelves_arena(passing->shelves);
    if (variant >= shelf->red_count) {
        uint32_t **grown = arena_alloc(arena, ((size_t)variant + 1) * 2 * sizeof *grown);
        for (uint32_t i = 0; i < shelf->red_count; i++) grown[i] = shelf->red[i];
        shelf->red = grown;
        shelf->red_count = 2 * variant + 2;
    }
    if (shelf->red[variant]) return shelf->red[variant];
    uint32_t *red = arena_alloc(arena, (shelf->count + (size_t)1) * sizeof *red);
    for (uint32_t i = 0; i < shelf->count; i++)
        red[i] = red_of(passing, &passing->domain->groups[group], shelf->rows[i], &passing->variants[variant]);
    return shelf->red[variant] = red;
}

/* ---- the vote on a deal ----------------------------------------------------------------------------------------- */

static bool crosses(const Domain *domain, const Faction *faction, const Deal *deal) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (faction->red[c] >> deal->option[c] & 1) return true;
    return false;
}

bool demand_passes(const Demand *demand, uint32_t court, const Deal *deal) {
    const Court *c = &demand->domain->courts[court];
    int32_t worth[INTERESTS_MOST], yes = 0;
    bool ruler = false;
    domain_worth(demand->domain, deal, court, worth);
    for (uint32_t f = 0; f < c->faction_count; f++) {
        bool sure = demand->sure[court] >> f & 1;
        if (!sure && faction_points(&c->factions[f], worth) < demand->reserve[court][f]) continue;
        if (crosses(demand->domain, &c->factions[f], deal)) continue;
        yes += c->factions[f].power;
        ruler = ruler || f == c->ruler;
    }
    if (demand->least[court] != INT32_MIN && court_utility(demand->domain, deal, court) < demand->least[court])
        return false;
    return ruler && yes >= c->quota;
}

bool demand_met(const Demand *demand, const Deal *deal) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (!demand_passes(demand, court, deal)) return false;
    return true;
}

Demand demand_of(const Domain *domain, const WarState *state) {
    Demand demand = {.domain = domain};
    for (uint32_t court = 0; court < COURTS; court++) {
        demand.least[court] = INT32_MIN;
        for (uint32_t f = 0; f < domain->courts[court].faction_count; f++)
            demand.reserve[court][f] = faction_reservation(domain, court, f, state);
    }
    return demand;
}

/* ---- coalitions ------------------------------------------------------------------------------------------------- */

typedef struct Coalitions { /* voters who together pass a deal, none of them to spare */
    uint32_t list[COALITIONS_MOST], count;
} Coalitions;

static Coalitions coalitions_of(const Domain *domain, uint32_t court) {
    const Court *c = &domain->courts[court];
    Coalitions found = {.count = 0};
    for (uint32_t members = 0; members < 1u << c->faction_count; members++)
        if (court_just_wins(c, members)) found.list[found.count++] = members << court * FACTIONS_MOST;
    return found;
}

/* ---- one coalition of each court -------------------------------------------------------------------------------- */

typedef struct Question {
    Passing *passing;
    const Demand *demand;
    Kind *kind;
    uint32_t variant;
    Deal *deal;
} Question;

static bool is_sure(const Demand *demand, uint32_t voter) {
    return demand->sure[voter / FACTIONS_MOST] >> voter % FACTIONS_MOST & 1;
}

static bool proof_holds(const Question *question, const Proof *proof, uint32_t voters) {
    int64_t asked = 0;
    if (proof->variant != question->variant || proof->voters & ~voters) return false;
    for (uint32_t v = 0; v < VOTERS; v++) {
        if (proof->columns[v] == 0) continue;
        if (!(voters >> v & 1) || is_sure(question->demand, v)) return false;
        asked += proof->columns[v] * question->demand->reserve[v / FACTIONS_MOST][v % FACTIONS_MOST];
    }
    return asked > proof->most;
}

static bool proved_before(const Question *question, uint32_t voters) {
    for (size_t i = question->kind->proof_count; i-- > 0;)
        if (proof_holds(question, &question->kind->proofs[i], voters)) return true;
    return false;
}

static void add_goals(const Demand *demand, uint32_t voters, ReachTask *task) {
    for (uint32_t v = 0; v < VOTERS; v++) {
        if (!(voters >> v & 1) || is_sure(demand, v)) continue;
        ReachGoal *goal = &task->goals[task->goal_count++];
        goal->weight[v] = 1;
        goal->least = demand->reserve[v / FACTIONS_MOST][v % FACTIONS_MOST];
    }
    for (uint32_t court = 0; court < COURTS; court++) {
        if (demand->least[court] == INT32_MIN) continue;
        ReachGoal *goal = &task->goals[task->goal_count++];
        goal->least = demand->least[court];
        for (uint32_t f = 0; f < demand->domain->courts[court].faction_count; f++)
            goal->weight[court * FACTIONS_MOST + f] = demand->domain->courts[court].factions[f].power;
    }
}

/* The rows of every list that cross none of the voters. */
static void add_lists(const Question *question, uint32_t voters, ReachTask *task) {
    Passing *passing = question->passing;
    const ReachRow **room = passing->room;
    task->list_count = passing->domain->group_count;
    for (uint32_t g = 0; g < task->list_count; g++) {
        Shelf *shelf = question->kind->shelves[g];
        const uint32_t *red = reds_of(passing, g, shelf, question->variant);
        task->lists[g].rows = room;
        for (uint32_t i = 0; i < shelf->count; i++)
            if (!(red[i] & voters)) *room++ = shelf->rows[i];
        task->lists[g].count = (uint32_t)(room - task->lists[g].rows);
    }
}

static void make_room(Passing *passing, const Kind *kind) {
    size_t rows = 0;
    for (uint32_t g = 0; g < passing->domain->group_count; g++) rows += kind->shelves[g]->count;
    if (rows <= passing->room_count) return;
    passing->room = mem_resize(passing->room, rows * sizeof *passing->room);
    passing->room_count = rows;
}

/* Only of votes: the weights of a court's utility say nothing where powers differ. */
static void keep_proof(const Question *question, uint32_t voters, const ReachTask *task, const Reached *reached) {
    Kind *kind = question->kind;
    Proof proof = {.variant = question->variant, .voters = voters, .most = reached->most};
    for (uint32_t g = 0; g < task->goal_count; g++)
        for (uint32_t v = 0; v < VOTERS; v++) proof.columns[v] += reached->weights[g] * task->goals[g].weight[v];
    kind->proofs = mem_grow(kind->proofs, kind->proof_count, &kind->proof_cap, sizeof *kind->proofs);
    kind->proofs[kind->proof_count++] = proof;
}

static Answerable ask_voters(const Question *question, uint32_t voters) {
    if (proved_before(question, voters)) return PASSES_NEVER;
    ReachTask task = {.goal_count = 0};
    Reached reached;
    add_goals(question->demand, voters, &task);
    add_lists(question, voters, &task);
    ReachAnswer answer = reach_find(&task, &reached);
    if (answer == REACH_YES)
        for (uint32_t g = 0; g < task.list_count; g++)
            group_take(question->passing->domain, &question->passing->domain->groups[g], reached.rows[g]->tag,
                       question->deal);
    bool votes_alone = question->demand->least[0] == INT32_MIN && question->demand->least[1] == INT32_MIN;
    if (answer == REACH_NO && reached.weighed && votes_alone) keep_proof(question, voters, &task, &reached);
    return answer == REACH_YES ? PASSES : answer == REACH_NO ? PASSES_NEVER : PASSES_UNKNOWN;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static uint32_t ruler_bit(const Domain *domain, uint32_t court) {
    return 1u << (court * FACTIONS_MOST + domain->courts[court].ruler);
}

/* The rulers alone first: mostly it is between them that there is no way. */
static Answerable ask_kind(const Question *question, const Coalitions coalitions[COURTS]) {
    const Domain *domain = question->demand->domain;
    Answerable answer = PASSES_NEVER;
    make_room(question->passing, question->kind);
    if (ask_voters(question, ruler_bit(domain, 0) | ruler_bit(domain, 1)) == PASSES_NEVER) return PASSES_NEVER;
    for (uint32_t a = 0; a < coalitions[0].count; a++)
        for (uint32_t b = 0; b < coalitions[1].count; b++) {
            Answerable one = ask_voters(question, coalitions[0].list[a] | coalitions[1].list[b]);
            if (one == PASSES) return PASSES;
            if (one == PASSES_UNKNOWN) answer = PASSES_UNKNOWN;
        }
    return answer;
}

static bool known_deal(const TupleKinds *kinds, const Demand *demand, Deal *deal) {
    for (uint32_t i = 0; i < kinds->deal_count; i++) {
        if (!demand_met(demand, &kinds->deals[i])) continue;
        *deal = kinds->deals[i];
        return true;
    }
    return false;
}

static void keep_deal(TupleKinds *kinds, const Deal *deal) {
    kinds->deals[kinds->oldest] = *deal;
    kinds->oldest = (kinds->oldest + 1) % DEALS_KEPT;
    if (kinds->deal_count < DEALS_KEPT) kinds->deal_count++;
}

Answerable passing_find(Passing *passing, uint32_t tuple, const Demand *demand, Deal *deal) {
    uint32_t alternatives = shelves_alternatives(passing->shelves);
    if (passing->tuples == 0 || alternatives == 0) return PASSES_UNKNOWN;
    TupleKinds *kinds = kinds_of(passing, tuple);
    if (known_deal(kinds, demand, deal)) return PASSES;
    Coalitions coalitions[COURTS] = {coalitions_of(demand->domain, 0), coalitions_of(demand->domain, 1)};
    Question question = {passing, demand, NULL, variant_of(passing, demand->domain), deal};
    Answerable answer = PASSES_NEVER;
    *deal = (Deal){0};
    for (uint32_t a = 0; a < alternatives; a++) {
        question.kind = &kinds->kinds[a];
        Answerable one = ask_kind(&question, coalitions);
        if (one == PASSES) {
            keep_deal(kinds, deal);
            return PASSES;
        }
        if (one == PASSES_UNKNOWN) answer = PASSES_UNKNOWN;
    }
    return answer;
}

Passing *passing_new(const Domain *domain, const TermClass *outcomes, uint32_t count, const uint32_t *may) {
    Passing *passing = mem_alloc(sizeof *passing);
    *passing = (Passing){.domain = domain, .tuples = tuple_count(outcomes, count)};
    passing->shelves = shelves_new(domain, outcomes, count, may);
    passing->kinds = arena_alloc(shelves_arena(passing->shelves), (passing->tuples + 1) * sizeof *passing->kinds);
    return passing;
}

static void free_proofs(const Passing *passing, const TupleKinds *kinds) {
    for (uint32_t a = 0; kinds && a < shelves_alternatives(passing->shelves); a++) free(kinds->kinds[a].proofs);
}

void passing_free(Passing *passing) {
    if (!passing) return;
    for (uint32_t i = 0; i < passing->tuples; i++) free_proofs(passing, passing->kinds[i]);
    shelves_free(passing->shelves);
    free(passing->variants);
    free(passing->room);
    free(passing);
}
