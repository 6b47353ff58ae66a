/* compile_groups.c - clauses and synergies as groups: what hangs together becomes one clause with many options.
 *
 * A group's rows are all combinations of its clauses' options. A row's worth is that of its options and, for every
 * synergy within the group, that of the one row of the synergy which has the same options. Rows that begin alike share
 * the sum of their beginning, with the synergies that are whole by then. */
#include "script/compile_domain.h"

#include <assert.h>
#include <string.h>

#include "script/combine.h"

enum { SYNERGIES_MOST = 100 };

typedef struct Term { /* a synergy, by the domain's clauses */
    const int16_t (*worth)[COURTS][INTERESTS_MOST];
    uint32_t stride[DOMAIN_CLAUSES]; /* by how many rows of the synergy an option of the clause counts; 0: it doesn't */
    uint32_t first;                  /* a clause of it */
    uint32_t last;                   /* that which comes last in the domain */
    Where where;
} Term;

typedef struct Groups {
    Maker *m;
    Term *terms;
    uint32_t term_count;
    uint32_t root[DOMAIN_CLAUSES]; /* the first clause of the group that a clause is in */
    bool torn;                     /* something was complained about: rows aren't worth making */
} Groups;

static void tie(Groups *g, uint32_t a, uint32_t b) {
    uint32_t from = g->root[a] > g->root[b] ? g->root[a] : g->root[b];
    uint32_t to = g->root[a] > g->root[b] ? g->root[b] : g->root[a];
    for (uint32_t i = 0; i < g->m->clause_count; i++)
        if (g->root[i] == from) g->root[i] = to;
}

static bool read_term(Groups *g, const Declared *declared, Term *term) {
    Maker *m = g->m;
    if (declared->table.kind != VALUE_TABLE) return false;
    check_table(m->c, FORM_SYNERGY, &declared->table);
    uint32_t places[DOMAIN_CLAUSES];
    uint32_t count = read_over(m, get_value(declared->table.table, "over"), places);
    if (count == ID_NONE) return false;
    *term = (Term){.first = places[0], .last = places[0], .where = declared->where};
    uint64_t rows = 1;
    for (uint32_t i = count; i-- > 0; rows *= m->clauses[places[i]].options) {
        term->stride[places[i]] = rows <= GROUP_ROWS ? (uint32_t)rows : 0;
        if (rows > GROUP_ROWS) rows = GROUP_ROWS; /* which the group is complained of */
        tie(g, places[0], places[i]);
        if (places[i] > term->last) term->last = places[i];
    }
    const Combined *given = declared->combined;
    if (given && given->rows == rows) term->worth = (const int16_t(*)[COURTS][INTERESTS_MOST])given->worth;
    g->torn = g->torn || !term->worth;
    return true;
}

static void read_terms(Groups *g) {
    Compile *c = g->m->c;
    g->terms = arena_alloc(c->arena, SYNERGIES_MOST * sizeof *g->terms);
    for (size_t i = 0; i < c->count; i++) {
        if (c->list[i].form != FORM_SYNERGY) continue;
        if (g->term_count == SYNERGIES_MOST) {
            complain(c, c->list[i].where, CODE_TOO_MUCH, NULL, "There are more than %d synergies.", SYNERGIES_MOST);
            return;
        }
        g->term_count += read_term(g, &c->list[i], &g->terms[g->term_count]);
    }
}

/* ---- rows ---- */

typedef struct Filling { /* a group whose rows are being summed up */
    const Groups *g;
    const Group *group;
    int16_t (*worth)[COURTS][INTERESTS_MOST];
    uint32_t row, option[DOMAIN_CLAUSES]; /* of each clause of the group */
    bool fits;
} Filling;

static bool within(const Groups *g, const Term *term, uint32_t root) {
    return g->root[term->first] == root;
}

static void complain_large(Groups *g, const Group *group, uint64_t rows, uint32_t root) {
    const Term *term = g->terms;
    while (!within(g, term, root)) term++; /* clauses that no synergy ties are small */
    complain(g->m->c, term->where, CODE_GROUP_TOO_LARGE, "Make several synergies over fewer clauses, or leave one out.",
             "Synergies tie %u clauses together that have %s%llu combinations of options, of at most %d.",
             group->clause_count, rows > UINT32_MAX ? "more than " : "", (unsigned long long)rows, GROUP_ROWS);
    g->torn = true;
}

static bool make_group(Groups *g, uint32_t root, Group *group) {
    uint64_t rows = 1;
    *group = (Group){0};
    for (uint32_t i = root; i < g->m->clause_count; i++) {
        if (g->root[i] != root) continue;
        group->clauses[group->clause_count++] = i;
        if (rows <= UINT32_MAX) rows *= g->m->clauses[i].options;
    }
    if (rows > GROUP_ROWS) complain_large(g, group, rows, root);
    if (rows > GROUP_ROWS) return false;
    group->rows = (uint32_t)rows;
    return true;
}

static void add(int32_t sum[COURTS][INTERESTS_MOST], const int16_t worth[COURTS][INTERESTS_MOST]) {
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t i = 0; i < INTERESTS_MOST; i++) sum[court][i] += worth[court][i];
}

/* False when a sum is too large for its place. */
static bool keep_row(const int32_t sum[COURTS][INTERESTS_MOST], int16_t worth[COURTS][INTERESTS_MOST]) {
    int32_t lost = 0;
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t i = 0; i < INTERESTS_MOST; i++) {
            worth[court][i] = (int16_t)sum[court][i];
            lost |= worth[court][i] ^ sum[court][i];
        }
    return lost == 0;
}

/* The synergies that are whole with the clause at this place. */
static void add_terms(const Filling *f, uint32_t place, int32_t sum[COURTS][INTERESTS_MOST]) {
    const Group *group = f->group;
    for (const Term *term = f->g->terms; term < f->g->terms + f->g->term_count; term++) {
        uint32_t at = 0;
        if (term->last != group->clauses[place]) continue;
        for (uint32_t i = 0; i <= place; i++) at += f->option[i] * term->stride[group->clauses[i]];
        add(sum, term->worth[at]);
    }
}

/* The rows that begin with the options of the clauses before `place`, which come to `before`. */
static void fill_rows(Filling *f, uint32_t place, const int32_t before[COURTS][INTERESTS_MOST]) {
    if (place == f->group->clause_count) {
        f->fits = keep_row(before, f->worth[f->row++]) && f->fits;
        return;
    }
    const DomainClause *clause = &f->g->m->clauses[f->group->clauses[place]];
    for (uint32_t i = 0; i < clause->options; i++) {
        int32_t sum[COURTS][INTERESTS_MOST];
        memcpy(sum, before, sizeof sum);
        f->option[place] = i;
        add(sum, clause->worth[i]);
        add_terms(f, place, sum);
        fill_rows(f, place + 1, (const int32_t(*)[INTERESTS_MOST])sum);
    }
}

static void fill_group(Groups *g, Group *group) {
    static const int32_t nothing[COURTS][INTERESTS_MOST];
    Filling f = {.g = g, .group = group, .fits = true};
    f.worth = arena_alloc(g->m->c->arena, group->rows * sizeof *f.worth);
    fill_rows(&f, 0, nothing);
    group->worth = (const int16_t(*)[COURTS][INTERESTS_MOST])f.worth;
    if (f.fits) return;
    complain(g->m->c, g->terms[0].where, CODE_WORTH_TOO_LARGE, NULL,
             "Options and synergies together come to more than %d half-steps of an interest.", INT16_MAX);
    g->torn = true;
}

void compile_groups(Maker *m) {
    Groups g = {.m = m};
    Group *groups = arena_alloc(m->c->arena, (m->clause_count + 1) * sizeof *groups);
    for (uint32_t i = 0; i < m->clause_count; i++) g.root[i] = i;
    read_terms(&g);
    for (uint32_t i = 0; i < m->clause_count; i++)
        if (g.root[i] == i) m->domain->group_count += make_group(&g, i, &groups[m->domain->group_count]);
    m->domain->groups = groups;
    assert(!g.torn || m->c->partial || diags_errors(m->c->diags));
    for (uint32_t i = 0; i < m->domain->group_count && !g.torn; i++) fill_group(&g, &groups[i]);
    if (g.torn || domain_fits(m->domain)) return;
    complain(m->c, m->domain->courts[0].where, CODE_WORTH_TOO_LARGE, "Take smaller weights, or fewer half-steps.",
             "Some treaty would be worth more than a milliard to a faction or a court.");
}
