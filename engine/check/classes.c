/* classes.c - every tuple asked of every hour, once.
 *
 * A vote depends on points, which the treaty gives, and on what fighting on is worth. At a table that can only be moved
 * by rounds of war and by reports of its chance, which move each faction's belief so far and no further; the best that
 * either can do for a yes is taken for granted. So no tuple is left out that some talks could bring about. */
#include "check/classes.h"

#include <stdlib.h>

#include "check/bits.h"
#include "check/walk.h"
#include "check/wars.h"
#include "model/talks.h"

typedef struct Known {
    Hour hour;
    uint64_t *tuples;
} Known;

typedef struct Hours { /* of one situation */
    Known *list;
    size_t count, cap;
} Hours;

typedef struct Shift { /* how far talks can move a belief, percent */
    int32_t low, high;
} Shift;

typedef struct Votes { /* at a sitting */
    Passing *passing;  /* NULL: not asked for yet */
    uint32_t may[DOMAIN_CLAUSES];
    Shift shifts[COURTS][FACTIONS_MOST];
    uint64_t *ever[FACTIONS_MOST + 1];                     /* by the player's faction; NULL: not asked for yet */
    uint64_t *recorded[FACTIONS_MOST + 1][DOMAIN_CLAUSES]; /* likewise, with a clause as it is on record */
    bool may_leave, leave_known;
    bool endless; /* the story itself changes the count of its days, so there can be any number of them */
} Votes;

struct Classes {
    const Book *book;
    uint32_t tuples;
    Votes *sittings;
    Hours *hours;         /* by situation */
    uint64_t *situations; /* those that can be */
    Arena *arena;
};

/* ---- what talks can do to a belief ------------------------------------------------------------------------------ */

enum { SHIFT_MOST = 20, HUNDREDTHS = 100, ROUNDED_BY = 50 };

typedef struct Report {
    int32_t chance, credit;
} Report;

typedef struct Reports {
    Report list[2 * TOKENS_MOST];
    uint32_t count;
} Reports;

/* A court hears of the war from the player: at the table from an envoy, at home from a minister, anywhere, and not
 * always as it is, from a go-between. */
static bool hears(const Sitting *sitting, uint32_t court) {
    if (sitting->seat == SEAT_MEDIATOR) return true;
    return (sitting->court == court) == (sitting->seat == SEAT_MINISTER);
}

static Reports reports_of(const Book *book, const Sitting *sitting, uint32_t court) {
    Reports reports = {.count = 0};
    for (uint32_t i = 0; i < book->token_count && hears(sitting, court); i++) {
        const Token *token = &book->tokens[i];
        if (token->about != TOKEN_CHANCE) continue;
        reports.list[reports.count++] = (Report){token->value, token->credit};
        if (sitting->seat == SEAT_MEDIATOR) reports.list[reports.count++] = (Report){token->bent, token->credit};
    }
    return reports;
}

static int by_falling_chance(const void *a, const void *b) {
    const Report *x = a, *y = b;
    return (x->chance < y->chance) - (x->chance > y->chance);
}

/* The lowest a belief can be brought: of reports each goes part of the way to its own, so the lowest comes last, and
 * those that would bring it up again are left out. In hundredths; `base` is what it would say at no shift. */
static int32_t lowest_shift(Reports reports, int32_t base) {
    int64_t shift = 0, least = 0;
    qsort(reports.list, reports.count, sizeof *reports.list, by_falling_chance);
    for (uint32_t i = 0; i < reports.count; i++) {
        int64_t there = (int64_t)HUNDREDTHS * (reports.list[i].chance - base);
        if (there < least) least = there;
        if (there >= shift) continue;
        shift += floor_div((there - shift) * reports.list[i].credit, 100) - ROUNDED_BY;
    }
    if (shift < least) shift = least;
    shift = floor_div(shift, HUNDREDTHS);
    return shift < -SHIFT_MOST ? -SHIFT_MOST : (int32_t)shift;
}

static Reports turned(Reports reports) {
    for (uint32_t i = 0; i < reports.count; i++) reports.list[i].chance = -reports.list[i].chance;
    return reports;
}

/* Shifts outlive the situation in which something was said, so the chance of any may have been the base. */
static Shift shift_of(Reports reports, const Faction *faction, Shift chance) {
    return (Shift){lowest_shift(reports, chance.high + faction->bias),
                   -lowest_shift(turned(reports), -chance.low - faction->bias)};
}

static Shift chances(const Domain *domain, const uint64_t *situations) {
    Shift range = {100, 0};
    uint32_t count = situation_count(domain);
    for (uint32_t i = 0; i < count; i++) {
        if (!bits_has(situations, i)) continue;
        int32_t chance = situation_state(domain, i).chance;
        if (chance < range.low) range.low = chance;
        if (chance > range.high) range.high = chance;
    }
    return range;
}

/* ---- votes ------------------------------------------------------------------------------------------------------ */

static int32_t least(int32_t a, int32_t b) {
    return a < b ? a : b;
}

/* What fighting on is worth to a faction at the best of times for a yes. It rises or falls with belief and with rounds,
 * so the ends are enough. */
static int32_t lowest_reserve(const Domain *domain, uint32_t court, uint32_t faction, WarState state, Shift shift) {
    const Faction *f = &domain->courts[court].factions[faction];
    return least(war_worth(domain, court, &state, f->bias + shift.low, f->prize),
                 war_worth(domain, court, &state, f->bias + shift.high, f->prize));
}

static Demand demand_at(const Classes *classes, const Hour *hour, const Domain *domain) {
    const Sitting *sitting = &classes->book->sittings[hour->sitting];
    const Votes *votes = &classes->sittings[hour->sitting];
    WarState state = situation_state(classes->book->domain, hour->situation), later = state;
    Demand demand = demand_of(domain, &state);
    later.rounds += hour->rounds;
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < domain->courts[court].faction_count; f++)
            demand.reserve[court][f] = least(lowest_reserve(domain, court, f, state, votes->shifts[court][f]),
                                             lowest_reserve(domain, court, f, later, votes->shifts[court][f]));
    if (sitting->court < COURTS && hour->faction < FACTIONS_MOST) demand.sure[sitting->court] = 1u << hour->faction;
    return demand;
}

static uint64_t *find_tuples(Classes *classes, const Hour *hour) {
    Passing *passing = classes_passing(classes, hour->sitting);
    uint64_t *tuples = arena_alloc(classes->arena, (bits_words(classes->tuples) + 1) * sizeof *tuples);
    Domain domain = situation_domain(classes->book->domain, hour->situation);
    Demand demand = demand_at(classes, hour, &domain);
    for (uint32_t i = 0; i < classes->tuples; i++) {
        Deal deal;
        if (passing_find(passing, i, &demand, &deal) != PASSES_NEVER) bits_put(tuples, i);
    }
    return tuples;
}

static bool same_hour(const Hour *a, const Hour *b) {
    return a->sitting == b->sitting && a->situation == b->situation && a->faction == b->faction &&
           a->rounds == b->rounds;
}

/* Where rounds of war cost nobody anything, or nobody can let them pass, all are alike. */
static Hour plain_hour(const Classes *classes, const Hour *hour) {
    const Court *courts = classes->book->domain->courts;
    Hour plain = *hour;
    bool toll = courts[0].toll != 0 || courts[1].toll != 0;
    if (!toll || classes->book->sittings[hour->sitting].seat != SEAT_ENVOY) plain.rounds = 0;
    return plain;
}

const uint64_t *classes_at(Classes *classes, const Hour *hour) {
    Hour plain = plain_hour(classes, hour);
    Hours *hours = &classes->hours[plain.situation];
    for (size_t i = 0; i < hours->count; i++)
        if (same_hour(&hours->list[i].hour, &plain)) return hours->list[i].tuples;
    uint64_t *tuples = find_tuples(classes, &plain);
    hours->list = mem_grow(hours->list, hours->count, &hours->cap, sizeof *hours->list);
    hours->list[hours->count++] = (Known){plain, tuples};
    return tuples;
}

static int32_t most_rounds(const Classes *classes, uint32_t sitting) {
    enum { ENDLESS = 10000 };
    return classes->sittings[sitting].endless ? ENDLESS : classes->book->sittings[sitting].days - 1;
}

const uint64_t *classes_ever(Classes *classes, uint32_t sitting, uint32_t faction) {
    Votes *votes = &classes->sittings[sitting];
    size_t words = bits_words(classes->tuples);
    if (votes->ever[faction]) return votes->ever[faction];
    votes->ever[faction] = arena_alloc(classes->arena, (words + 1) * sizeof(uint64_t));
    for (uint32_t i = 0; i < situation_count(classes->book->domain); i++) {
        if (!bits_has(classes->situations, i)) continue;
        Hour hour = {sitting, i, faction, most_rounds(classes, sitting)};
        bits_join(votes->ever[faction], classes_at(classes, &hour), words);
    }
    return votes->ever[faction];
}

static const uint32_t *allowed_at(const Classes *classes, uint32_t sitting) {
    return classes->book->sittings[sitting].seat == SEAT_MINISTER ? classes->sittings[sitting].may : NULL;
}

/* Of the tuples that may pass in a situation, those not found yet that pass with what `passing` allows. */
static void find_recorded(const Classes *classes, const Hour *hour, Passing *passing, uint64_t *found) {
    const uint64_t *ever = classes->sittings[hour->sitting].ever[hour->faction];
    Domain domain = situation_domain(classes->book->domain, hour->situation);
    Demand demand = demand_at(classes, hour, &domain);
    for (uint32_t i = 0; i < classes->tuples; i++) {
        Deal deal;
        if (bits_has(ever, i) && !bits_has(found, i) && passing_find(passing, i, &demand, &deal) != PASSES_NEVER)
            bits_put(found, i);
    }
}

const uint64_t *classes_as_recorded(Classes *classes, uint32_t sitting, uint32_t faction, uint32_t clause) {
    const Domain *domain = classes->book->domain;
    uint64_t **found = &classes->sittings[sitting].recorded[faction][clause];
    const uint32_t *allowed = allowed_at(classes, sitting);
    uint32_t may[DOMAIN_CLAUSES];
    if (*found) return *found;
    classes_ever(classes, sitting, faction);
    *found = arena_alloc(classes->arena, (bits_words(classes->tuples) + 1) * sizeof **found);
    for (uint32_t c = 0; c < domain->clause_count; c++) may[c] = allowed ? allowed[c] : UINT32_MAX;
    may[clause] &= UINT32_C(1) << domain->clauses[clause].record;
    if (may[clause] == 0) return *found;
    Passing *passing = passing_new(domain, classes->book->classes, classes->book->class_count, may);
    for (uint32_t i = 0; i < situation_count(domain); i++) {
        Hour hour = {sitting, i, faction, most_rounds(classes, sitting)};
        if (bits_has(classes->situations, i)) find_recorded(classes, &hour, passing, *found);
    }
    passing_free(passing);
    return *found;
}

/* ---- going home ------------------------------------------------------------------------------------------------- */

static int64_t larger(int64_t a, int64_t b) {
    return a > b ? a : b;
}

/* The most pressure that can be on a court when one goes home. An act at a table is a turn, and its answer another, two
 * answers to a go-between; a recess is a round instead, and the rest of the day is lost. On a mission both speak in
 * turn. Of the act after which somebody leaves, nothing counts but what came before. */
static int64_t most_pressure(const Sitting *sitting, const Temper *temper) {
    int64_t turn = temper->per_turn, act = 2 * turn, opening = 2 * turn;
    int64_t missions = (sitting->days - 1) / MISSION_DAYS;
    if (sitting->seat == SEAT_MINISTER) return sitting->pressure + opening + missions * MISSION_EXCHANGES * act;
    int64_t day = sitting->pace * act;
    if (sitting->seat == SEAT_ENVOY) day = larger(day, (sitting->pace - 1) * act + temper->per_round);
    return sitting->pressure + opening + (sitting->days - 1) * day + (sitting->pace - 1) * act;
}

static bool can_be_pressed(const Book *book, const Sitting *sitting, uint32_t court) {
    return most_pressure(sitting, &book->domain->courts[court].temper) >= 100;
}

/* The votes of a court at the worst of times for a yes, as demand_at is at the best. */
static Demand dearest_demand(const Classes *classes, uint32_t sitting, const Analysis *analysis) {
    Demand demand = demand_of(&analysis->domain, &analysis->state);
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < analysis->domain.courts[court].faction_count; f++) {
            const Faction *faction = &analysis->domain.courts[court].factions[f];
            Shift shift = classes->sittings[sitting].shifts[court][f];
            int32_t low = war_worth(&analysis->domain, court, &analysis->state, faction->bias + shift.low,
                                    faction->prize);
            int32_t high = war_worth(&analysis->domain, court, &analysis->state, faction->bias + shift.high,
                                     faction->prize);
            demand.reserve[court][f] = low > high ? low : high;
        }
    return demand;
}

/* Some frontier deal is no worse for it than the war, and passes its vote even then. */
static bool always_willing(const Classes *classes, uint32_t sitting, uint32_t court, const Analysis *analysis) {
    enum { DEALS = 64 };
    Demand demand = dearest_demand(classes, sitting, analysis);
    int64_t reserve = 100 * (int64_t)court_reservation(&analysis->domain, court, &analysis->state);
    Deal deals[DEALS];
    for (size_t i = 0; i < frontier_count(analysis->frontier); i++) {
        if (frontier_at(analysis->frontier, i)->u[court] < reserve) continue;
        size_t count = frontier_list(analysis->frontier, i, deals, DEALS);
        for (size_t k = 0; k < count; k++)
            if (demand_passes(&demand, court, &deals[k])) return true;
    }
    return false;
}

static bool may_be_unwilling(const Classes *classes, uint32_t sitting, uint32_t court) {
    const Book *book = classes->book;
    bool tolls = book->domain->courts[court].toll <
                 0; /* rounds would make war dearer to leave: then nothing is known */
    for (uint32_t i = 0; i < situation_count(book->domain); i++)
        if (bits_has(classes->situations, i) &&
            (tolls || !always_willing(classes, sitting, court, analysis_at(book->analyses, i))))
            return true;
    return false;
}

static bool may_leave(const Classes *classes, uint32_t number) {
    const Book *book = classes->book;
    const Sitting *sitting = &book->sittings[number];
    bool first = can_be_pressed(book, sitting, 0), second = can_be_pressed(book, sitting, 1);
    if (sitting->seat == SEAT_MEDIATOR) return first || second;
    return (first && second) || may_be_unwilling(classes, number, 1 - sitting->court);
}

bool classes_may_leave(Classes *classes, uint32_t number) {
    Votes *votes = &classes->sittings[number];
    if (!votes->leave_known) votes->may_leave = votes->endless || may_leave(classes, number);
    votes->leave_known = true;
    return votes->may_leave;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

uint32_t classes_tuples(const Classes *classes) {
    return classes->tuples;
}

Passing *classes_passing(Classes *classes, uint32_t sitting) {
    const Book *book = classes->book;
    Votes *votes = &classes->sittings[sitting];
    if (!votes->passing)
        votes->passing = passing_new(book->domain, book->classes, book->class_count, allowed_at(classes, sitting));
    return votes->passing;
}

typedef struct DayCount {
    const Book *book;
    FactId count;
    bool *written;
} DayCount;

static void note_write(void *ctx, FactId fact, const Effect *effect) {
    const DayCount *days = ctx;
    (void)effect;
    if (fact.at == days->count.at) *days->written = true;
}

static void note_writes(void *ctx, Effects effects) {
    const DayCount *days = ctx;
    walk_writes(days->book, effects, note_write, ctx);
}

static void note_sitting(Classes *classes, uint32_t number, Shift chance) {
    const Book *book = classes->book;
    const Sitting *sitting = &book->sittings[number];
    Votes *votes = &classes->sittings[number];
    walk_effects(book, note_writes, &(DayCount){book, sitting->day_count, &votes->endless});
    for (uint32_t c = 0; c < book->domain->clause_count; c++)
        votes->may[c] = sitting->edict[c] ? sitting->edict[c] : UINT32_MAX;
    for (uint32_t court = 0; court < COURTS; court++) {
        Reports reports = reports_of(book, sitting, court);
        for (uint32_t f = 0; f < book->domain->courts[court].faction_count; f++)
            votes->shifts[court][f] = shift_of(reports, &book->domain->courts[court].factions[f], chance);
    }
}

Classes *classes_new(const Book *book) {
    Classes *classes = mem_alloc(sizeof *classes);
    *classes = (Classes){.book = book, .tuples = tuple_count(book->classes, book->class_count)};
    classes->arena = arena_new();
    classes->sittings = arena_alloc(classes->arena, (book->sitting_count + (size_t)1) * sizeof *classes->sittings);
    classes->hours = arena_alloc(classes->arena, situation_count(book->domain) * sizeof *classes->hours);
    classes->situations = arena_alloc(classes->arena,
                                      (bits_words(situation_count(book->domain)) + 1) * sizeof(uint64_t));
    wars_possible(book, classes->situations);
    Shift chance = chances(book->domain, classes->situations);
    for (uint32_t i = 0; i < book->sitting_count; i++) note_sitting(classes, i, chance);
    return classes;
}

void classes_free(Classes *classes) {
    if (!classes) return;
    uint32_t situations = situation_count(classes->book->domain);
    for (uint32_t i = 0; i < classes->book->sitting_count; i++) passing_free(classes->sittings[i].passing);
    for (uint32_t i = 0; i < situations; i++) free(classes->hours[i].list);
    arena_free(classes->arena);
    free(classes);
}
