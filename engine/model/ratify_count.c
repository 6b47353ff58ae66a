/* ratify_count.c - how many of up to 10^9 deals would be ratified, without going through them one by one.
 *
 * The groups are split into two halves; every deal is a row of the outer half and a row of the inner one. A faction
 * says yes to an outer row with those inner rows whose points make up what is missing, and sorted by points these are
 * all rows from some rank on. So for a block of 1024 inner rows each faction has a few bit sets, one a rank, and a vote
 * over the whole block is a few operations on the sets that an outer row's ranks choose. */
#include "model/ratify.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { VOTERS = COURTS * FACTIONS_MOST, WORDS = 16, BLOCK = WORDS * 64, COALITIONS = 128, DEALS_MOST = 1000000000 };

typedef struct Row { /* of a group or of a half */
    int32_t points[VOTERS];
    uint32_t red; /* bit 1 << voter: its red line is crossed */
} Row;

typedef struct Rows {
    Row *list;
    uint32_t count;
} Rows;

typedef struct Half {
    Rows groups[DOMAIN_CLAUSES];
    uint32_t group_count, rows;
} Half;

typedef struct Bits {
    uint64_t word[WORDS];
} Bits;

typedef struct Coalitions { /* of a court: voters who together suffice, the ruler left out, none of them to spare */
    uint32_t ruler, count, list[COALITIONS];
} Coalitions;

typedef struct Scale { /* of a voter */
    int32_t *values;   /* its points in the inner rows, rising, each once */
    uint32_t count;
    uint16_t *set_from; /* rank to the block's set: the inner rows of this rank and above; rank `count`: none */
    Bits *sets;         /* the block's; the first is empty */
} Scale;

typedef struct Tally {
    const Domain *domain;
    Arena *arena;
    uint32_t voters, first[COURTS]; /* a court's voters begin at first[court] */
    int32_t reserve[VOTERS];
    Coalitions coalitions[COURTS];
    Half outer, inner;
    Row *inner_rows;
    uint16_t *outer_ranks, *inner_ranks; /* [row * voters + voter] */
    Scale scales[VOTERS];
    uint64_t alone[COURTS], both;
} Tally;

static const Faction *voter_faction(const Tally *tally, uint32_t voter, uint32_t *court) {
    *court = voter >= tally->first[1];
    return &tally->domain->courts[*court].factions[voter - tally->first[*court]];
}

static void note_voters(Tally *tally, const WarState *state) {
    for (uint32_t court = 0; court < COURTS; court++) {
        const Court *c = &tally->domain->courts[court];
        tally->first[court] = tally->voters;
        for (uint32_t f = 0; f < c->faction_count; f++)
            tally->reserve[tally->voters++] = faction_reservation(tally->domain, court, f, state);
    }
}

/* ---- coalitions ------------------------------------------------------------------------------------------------- */

static void find_coalitions(Tally *tally, uint32_t court) {
    const Court *c = &tally->domain->courts[court];
    Coalitions *found = &tally->coalitions[court];
    assert(c->faction_count > 0);
    found->ruler = tally->first[court] + c->ruler;
    for (uint32_t members = 0; members < 1u << c->faction_count; members++)
        if (court_just_wins(c, members))
            found->list[found->count++] = (members & ~(1u << c->ruler)) << tally->first[court];
}

/* ---- halves ----------------------------------------------------------------------------------------------------- */

static uint32_t red_of(const Tally *tally, const Group *group, uint32_t row) {
    Deal deal = {0};
    group_take(tally->domain, group, row, &deal);
    uint32_t red = 0;
    for (uint32_t voter = 0; voter < tally->voters; voter++) {
        uint32_t court = 0;
        const Faction *faction = voter_faction(tally, voter, &court);
        for (uint32_t i = 0; i < group->clause_count; i++) {
            uint32_t clause = group->clauses[i];
            if (faction->red[clause] >> deal.option[clause] & 1) red |= 1u << voter;
        }
    }
    return red;
}

static Rows group_rows(const Tally *tally, const Group *group) {
    Rows rows = {arena_alloc(tally->arena, group->rows * sizeof(Row)), group->rows};
    for (uint32_t r = 0; r < group->rows; r++) {
        rows.list[r].red = red_of(tally, group, r);
        for (uint32_t voter = 0; voter < tally->voters; voter++) {
            uint32_t court = 0;
            const Faction *faction = voter_faction(tally, voter, &court);
            int32_t worth[INTERESTS_MOST] = {0};
            for (uint32_t i = 0; i < tally->domain->interest_count; i++) worth[i] = group->worth[r][court][i];
            rows.list[r].points[voter] = faction_points(faction, worth);
        }
    }
    return rows;
}

static void half_add(Half *half, Rows rows) {
    half->groups[half->group_count++] = rows;
    half->rows *= rows.count;
}

/* The larger groups first, each to the half that is smaller so far. */
static void split(Tally *tally) {
    const Domain *domain = tally->domain;
    bool used[DOMAIN_CLAUSES] = {false};
    tally->outer.rows = tally->inner.rows = 1;
    for (uint32_t n = 0; n < domain->group_count; n++) {
        uint32_t next = UINT32_MAX;
        for (uint32_t g = 0; g < domain->group_count; g++)
            if (!used[g] && (next == UINT32_MAX || domain->groups[g].rows > domain->groups[next].rows)) next = g;
        used[next] = true;
        Half *half = tally->inner.rows <= tally->outer.rows ? &tally->inner : &tally->outer;
        half_add(half, group_rows(tally, &domain->groups[next]));
    }
    if (tally->inner.rows <= tally->outer.rows) return;
    Half larger = tally->inner;
    tally->inner = tally->outer;
    tally->outer = larger;
}

static Row row_sum(const Row *a, const Row *b, uint32_t voters) {
    Row sum = {.red = a->red | b->red};
    for (uint32_t voter = 0; voter < voters; voter++) sum.points[voter] = a->points[voter] + b->points[voter];
    return sum;
}

/* All rows of the inner half, in memory: there are at most 31,622. */
static void expand_inner(Tally *tally) {
    const Half *half = &tally->inner;
    tally->inner_rows = arena_alloc(tally->arena, half->rows * sizeof(Row));
    uint32_t filled = 1;
    for (uint32_t g = 0; g < half->group_count; g++) {
        Rows rows = half->groups[g];
        for (uint32_t r = rows.count; r-- > 0;)
            for (uint32_t i = 0; i < filled; i++)
                tally->inner_rows[r * filled + i] = row_sum(&tally->inner_rows[i], &rows.list[r], tally->voters);
        filled *= rows.count;
    }
}

/* ---- ranks ------------------------------------------------------------------------------------------------------ */

static int by_value(const void *a, const void *b) {
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return (x > y) - (x < y);
}

static void make_scale(Tally *tally, uint32_t voter) {
    Scale *scale = &tally->scales[voter];
    uint32_t rows = tally->inner.rows;
    scale->values = arena_alloc(tally->arena, rows * sizeof *scale->values);
    for (uint32_t r = 0; r < rows; r++) scale->values[r] = tally->inner_rows[r].points[voter];
    qsort(scale->values, rows, sizeof *scale->values, by_value);
    for (uint32_t r = 0; r < rows; r++)
        if (r == 0 || scale->values[r] != scale->values[scale->count - 1])
            scale->values[scale->count++] = scale->values[r];
    scale->set_from = arena_alloc(tally->arena, (scale->count + (size_t)1) * sizeof *scale->set_from);
    scale->sets = arena_alloc(tally->arena, (BLOCK + 1) * sizeof *scale->sets);
}

/* How many of the values are below `least`. */
static uint16_t rank_of(const Scale *scale, int32_t least) {
    uint32_t low = 0, high = scale->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (scale->values[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return (uint16_t)low;
}

/* A row's rank with each voter; with those whose red line it crosses, the rank of nobody. */
static void rank_row(const Tally *tally, const Row *row, bool outer, uint16_t *ranks) {
    for (uint32_t voter = 0; voter < tally->voters; voter++) {
        const Scale *scale = &tally->scales[voter];
        int32_t points = row->points[voter];
        bool red = row->red >> voter & 1;
        ranks[voter] = red ? (uint16_t)scale->count : rank_of(scale, outer ? tally->reserve[voter] - points : points);
    }
}

/* Ranks all outer rows that add the groups from `group` on to what is summed already. */
static uint32_t rank_outer(Tally *tally, uint32_t group, const Row *summed, uint32_t at) {
    if (group == tally->outer.group_count) {
        rank_row(tally, summed, true, tally->outer_ranks + (size_t)at * tally->voters);
        return at + 1;
    }
    Rows rows = tally->outer.groups[group];
    for (uint32_t r = 0; r < rows.count; r++) {
        Row sum = row_sum(summed, &rows.list[r], tally->voters);
        at = rank_outer(tally, group + 1, &sum, at);
    }
    return at;
}

static void rank_all(Tally *tally) {
    for (uint32_t voter = 0; voter < tally->voters; voter++) make_scale(tally, voter);
    tally->inner_ranks = arena_alloc(tally->arena, (size_t)tally->inner.rows * tally->voters * sizeof(uint16_t));
    tally->outer_ranks = arena_alloc(tally->arena, (size_t)tally->outer.rows * tally->voters * sizeof(uint16_t));
    for (uint32_t r = 0; r < tally->inner.rows; r++)
        rank_row(tally, &tally->inner_rows[r], false, tally->inner_ranks + (size_t)r * tally->voters);
    Row nothing = {0};
    rank_outer(tally, 0, &nothing, 0);
}

/* ---- counting --------------------------------------------------------------------------------------------------- */

/* A voter's sets over the inner rows from `from` on, at most a block of them. */
static void fill_sets(Tally *tally, uint32_t voter, uint32_t from, uint32_t count) {
    enum { NOBODY = UINT16_MAX };
    Scale *scale = &tally->scales[voter];
    uint16_t next[BLOCK], *head = scale->set_from; /* rows by rank, chained; then the same places hold the sets */
    memset(head, 0xff, (scale->count + (size_t)1) * sizeof *head);
    for (uint32_t i = 0; i < count; i++) {
        uint16_t rank = tally->inner_ranks[(size_t)(from + i) * tally->voters + voter];
        next[i] = head[rank];
        head[rank] = (uint16_t)i;
    }
    uint16_t set = 0;
    head[scale->count] = 0;
    for (uint32_t rank = scale->count; rank-- > 0;) {
        uint16_t row = head[rank];
        if (row != NOBODY) scale->sets[set + 1] = scale->sets[set], set++;
        for (; row != NOBODY; row = next[row]) scale->sets[set].word[row / 64] |= UINT64_C(1) << row % 64;
        head[rank] = set;
    }
}

static uint32_t count_bits(const Bits *bits) {
    const uint64_t pairs = UINT64_C(0x5555555555555555), fours = UINT64_C(0x3333333333333333);
    const uint64_t bytes = UINT64_C(0x0f0f0f0f0f0f0f0f), shorts = UINT64_C(0x00ff00ff00ff00ff);
    uint64_t sums = 0; /* a byte each, at most 16 times 8 */
    for (uint32_t w = 0; w < WORDS; w++) {
        uint64_t x = bits->word[w];
        x = x - (x >> 1 & pairs);
        x = (x & fours) + (x >> 2 & fours);
        sums += (x + (x >> 4)) & bytes;
    }
    sums = (sums & shorts) + (sums >> 8 & shorts);
    return (uint32_t)(sums * UINT64_C(0x0001000100010001) >> 48);
}

/* The rows of the block with which an outer row passes a court. False when there are none. */
static bool court_yes(const Tally *tally, const Coalitions *coalitions, const uint16_t *ranks, Bits *yes) {
    const Scale *scales = tally->scales;
    uint32_t ruler = coalitions->ruler, ruler_set = scales[ruler].set_from[ranks[ruler]];
    if (ruler_set == 0) return false;
    Bits any = {0};
    for (uint32_t c = 0; c < coalitions->count; c++) {
        Bits all = scales[ruler].sets[ruler_set];
        for (uint32_t members = coalitions->list[c]; members; members &= members - 1) {
            uint32_t voter = (uint32_t)__builtin_ctz(members);
            const Bits *set = &scales[voter].sets[scales[voter].set_from[ranks[voter]]];
            for (uint32_t w = 0; w < WORDS; w++) all.word[w] &= set->word[w];
        }
        for (uint32_t w = 0; w < WORDS; w++) any.word[w] |= all.word[w];
    }
    *yes = any;
    return true;
}

static void count_row(Tally *tally, const uint16_t *ranks) {
    Bits yes[COURTS];
    bool some[COURTS];
    for (uint32_t court = 0; court < COURTS; court++) {
        some[court] = court_yes(tally, &tally->coalitions[court], ranks, &yes[court]);
        if (some[court]) tally->alone[court] += count_bits(&yes[court]);
    }
    if (!some[0] || !some[1]) return;
    for (uint32_t w = 0; w < WORDS; w++) yes[0].word[w] &= yes[1].word[w];
    tally->both += count_bits(&yes[0]);
}

static void count_blocks(Tally *tally) {
    for (uint32_t from = 0; from < tally->inner.rows; from += BLOCK) {
        uint32_t left = tally->inner.rows - from, count = left < BLOCK ? left : BLOCK;
        for (uint32_t voter = 0; voter < tally->voters; voter++) fill_sets(tally, voter, from, count);
        for (uint32_t r = 0; r < tally->outer.rows; r++)
            count_row(tally, tally->outer_ranks + (size_t)r * tally->voters);
    }
}

bool count_ratified(const Domain *domain, const WarState *state, Counts *counts) {
    if (domain_deals(domain) > DEALS_MOST) return false;
    Arena *arena = arena_new();
    Tally *tally = arena_alloc(arena, sizeof *tally);
    *tally = (Tally){.domain = domain, .arena = arena};
    note_voters(tally, state);
    for (uint32_t court = 0; court < COURTS; court++) find_coalitions(tally, court);
    split(tally);
    expand_inner(tally);
    rank_all(tally);
    count_blocks(tally);
    *counts = (Counts){tally->both, {tally->alone[0], tally->alone[1]}};
    arena_free(arena);
    return true;
}
