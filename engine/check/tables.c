/* tables.c - the steps at a table, numbered: a number is its parts counted as digits, so that it can be read back.
 *
 * Of treaties that the story can't tell apart afterwards the first is taken for all. Several days can pass with one
 * act, so near the last day talks also end with days that are beyond it. */
#include "check/tables.h"

#include <stdlib.h>

#include "check/bits.h"

enum { TRUST_VALUES = 101, DAY = 0, CAP = 1, FIRST_TRUST = 2, FIRST_END = FIRST_TRUST + COURTS * TRUST_VALUES };

typedef struct Trusts { /* values of a count that talks can bring it to, rising */
    int32_t list[TRUST_VALUES];
    uint32_t count; /* 0: it doesn't matter, or talks can't change it */
    bool rises;     /* to any of them; else only to lower ones */
} Trusts;

typedef struct TableEnds { /* of a sitting */
    uint32_t *same;        /* by tuple: the first one that the story can't tell from it afterwards */
    Trusts trusts[COURTS];
    bool trust_matters[COURTS];
    uint64_t
        *recorded[FACTIONS_MOST + 1]; /* by the player's faction and tuple: see tables_as_recorded; NULL: not yet */
    bool cap;                         /* it matters whether a mandate was narrower than the edict */
} TableEnds;

struct Tables {
    const Book *book;
    Classes *classes;
    uint32_t tuples;
    TableEnds *ends;
    uint64_t *seen; /* a set of tuples to work in */
    Arena *arena;
};

/* ---- what matters ----------------------------------------------------------------------------------------------- */

static bool matters_after(const Live *live, uint32_t sitting, ExitKind exit, FactId fact) {
    return !live || live_leaving(live, sitting, exit, fact);
}

static bool matters_there(const Live *live, const Sitting *sitting, FactId fact) {
    return fact.at != ID_NONE && (!live || live_at(live, sitting->scene, fact));
}

static void add_trust(Trusts *trusts, int32_t value) {
    if (trusts->count == 0 || trusts->list[trusts->count - 1] != value) trusts->list[trusts->count++] = value;
}

/* A go-between wins trust and loses it; an envoy can only lose the other court's; a minister sits at home. */
static Trusts trusts_of(const Book *book, const Sitting *sitting, uint32_t court) {
    Trusts trusts = {.rises = sitting->seat == SEAT_MEDIATOR};
    if (!trusts.rises && (sitting->seat != SEAT_ENVOY || court == sitting->court)) return trusts;
    for (int32_t trust = 0; trust <= 100; trust++)
        add_trust(&trusts, trust_band(schema_fact(book->schema, sitting->trust[court]), trust));
    return trusts;
}

static uint32_t first_like(const Tables *tables, const Live *live, uint32_t sitting, uint32_t tuple) {
    const Book *book = tables->book;
    uint32_t list[CLASSES_MOST], first = 0;
    tuple_classes(book->classes, book->class_count, tuple, list);
    for (uint32_t i = 0; i < book->class_count; i++)
        first = first * book->classes[i].classes +
                (matters_after(live, sitting, EXIT_SEALED, book->classes[i].fact) ? list[i] : 0);
    return first;
}

static void note_ends(Tables *tables, const Live *live, uint32_t number) {
    const Sitting *sitting = &tables->book->sittings[number];
    TableEnds *ends = &tables->ends[number];
    ends->cap = sitting->seat == SEAT_MINISTER && matters_there(live, sitting, sitting->capped);
    ends->same = arena_alloc(tables->arena, (tables->tuples + (size_t)1) * sizeof *ends->same);
    for (uint32_t tuple = 0; tuple < tables->tuples; tuple++)
        ends->same[tuple] = first_like(tables, live, number, tuple);
    for (uint32_t court = 0; court < COURTS; court++) {
        ends->trust_matters[court] = matters_there(live, sitting, sitting->trust[court]);
        if (ends->trust_matters[court]) ends->trusts[court] = trusts_of(tables->book, sitting, court);
    }
}

Tables *tables_new(const Book *book, const Live *live) {
    if (book->sitting_count == 0) return NULL;
    Tables *tables = mem_alloc(sizeof *tables);
    *tables = (Tables){.book = book, .classes = classes_new(book), .arena = arena_new()};
    tables->tuples = classes_tuples(tables->classes);
    tables->seen = arena_alloc(tables->arena, (bits_words(tables->tuples) + 1) * sizeof *tables->seen);
    tables->ends = arena_alloc(tables->arena, book->sitting_count * sizeof *tables->ends);
    for (uint32_t i = 0; i < book->sitting_count; i++) note_ends(tables, live, i);
    return tables;
}

void tables_free(Tables *tables) {
    if (!tables) return;
    classes_free(tables->classes);
    arena_free(tables->arena);
    free(tables);
}

Classes *tables_classes(const Tables *tables) {
    return tables->classes;
}

bool tables_trust_matters(const Tables *tables, uint32_t sitting, uint32_t court) {
    return tables->ends[sitting].trust_matters[court];
}

bool tables_alike(const Tables *tables, uint32_t sitting, uint32_t tuple, uint32_t other) {
    return tables->ends[sitting].same[tuple] == tables->ends[sitting].same[other];
}

/* ---- numbers ---------------------------------------------------------------------------------------------------- */

static uint32_t end_number(const Tables *tables, ExitKind exit, uint32_t days, uint32_t tuple) {
    return FIRST_END + (exit * (MISSION_DAYS + 1) + days) * (tables->tuples + 1) + tuple;
}

static Turn end_turn(const Tables *tables, ExitKind exit, uint32_t days, uint32_t tuple) {
    Turn turn = {.kind = TURN_END, .tuple = tuple};
    turn.ending = (Ending){.exit = exit, .days = (int32_t)days};
    tuple_classes(tables->book->classes, tables->book->class_count, tuple, turn.ending.classes);
    return turn;
}

static Turn trust_turn(const Tables *tables, uint32_t sitting, uint32_t number) {
    uint32_t court = number / TRUST_VALUES;
    int32_t trust = tables->ends[sitting].trusts[court].list[number % TRUST_VALUES];
    return (Turn){.kind = TURN_TRUST, .court = court, .trust = trust};
}

Turn tables_turn(const Tables *tables, SceneId scene, uint32_t number) {
    if (number < FIRST_TRUST) return (Turn){.kind = number == DAY ? TURN_DAY : TURN_CAP};
    if (number < FIRST_END) return trust_turn(tables, tables->book->scenes[scene.at].sitting - 1, number - FIRST_TRUST);
    number -= FIRST_END;
    uint32_t end = number / (tables->tuples + 1), tuple = number % (tables->tuples + 1);
    return end_turn(tables, (ExitKind)(end / (MISSION_DAYS + 1)), end % (MISSION_DAYS + 1), tuple);
}

/* ---- all of them ------------------------------------------------------------------------------------------------ */

typedef struct Visiting {
    Tables *tables;
    const World *from;
    const Sitting *sitting;
    uint32_t number; /* of the sitting */
    TurnVisit *visit;
    void *ctx;
} Visiting;

static Visiting visiting_at(Tables *tables, const World *from, TurnVisit *visit, void *ctx) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    return (Visiting){tables, from, sitting, (uint32_t)(sitting - tables->book->sittings), visit, ctx};
}

static void visit_turn(const Visiting *visiting, uint32_t number) {
    Turn turn = tables_turn(visiting->tables, visiting->sitting->scene, number);
    visiting->visit(visiting->ctx, number, &turn);
}

Hour tables_hour(const Tables *tables, const World *from) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    return (Hour){.sitting = (uint32_t)(sitting - tables->book->sittings),
                  .situation = situation_now(tables->book->domain, from),
                  .faction = talks_faction(tables->book, from),
                  .rounds = world_get(from, sitting->day_count)};
}

const uint64_t *tables_treaties(Tables *tables, const World *from) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    return classes_ever(tables->classes, (uint32_t)(sitting - tables->book->sittings),
                        talks_faction(tables->book, from));
}

static bool any_as_recorded(const Tables *tables, const uint64_t *recorded, uint32_t sitting, uint32_t tuple) {
    for (uint32_t other = 0; other < tables->tuples; other++)
        if (bits_has(recorded, other) && tables_alike(tables, sitting, tuple, other)) return true;
    return false;
}

static uint64_t *find_recorded(Tables *tables, uint32_t sitting, uint32_t faction) {
    const Domain *domain = tables->book->domain;
    uint64_t *clauses = arena_alloc(tables->arena, (tables->tuples + (size_t)1) * sizeof *clauses);
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        if (domain->clauses[c].record == ID_NONE) continue;
        const uint64_t *recorded = classes_as_recorded(tables->classes, sitting, faction, c);
        for (uint32_t tuple = 0; tuple < tables->tuples; tuple++)
            if (any_as_recorded(tables, recorded, sitting, tuple)) clauses[tuple] |= UINT64_C(1) << c;
    }
    return clauses;
}

uint64_t tables_as_recorded(Tables *tables, const World *from, uint32_t tuple) {
    uint32_t sitting = (uint32_t)(talks_sitting(tables->book, from) - tables->book->sittings);
    uint32_t faction = talks_faction(tables->book, from);
    uint64_t **recorded = &tables->ends[sitting].recorded[faction];
    if (!*recorded) *recorded = find_recorded(tables, sitting, faction);
    return (*recorded)[tuple];
}

static void visit_trusts(const Visiting *visiting, uint32_t court) {
    const Trusts *trusts = &visiting->tables->ends[visiting->number].trusts[court];
    if (trusts->count == 0) return;
    int32_t now = world_get(visiting->from, visiting->sitting->trust[court]);
    for (uint32_t i = 0; i < trusts->count; i++)
        if (trusts->list[i] != now && (trusts->rises || trusts->list[i] < now))
            visit_turn(visiting, FIRST_TRUST + court * TRUST_VALUES + i);
}

void tables_each_stay(Tables *tables, const World *from, TurnVisit *visit, void *ctx) {
    Visiting visiting = visiting_at(tables, from, visit, ctx);
    visit_turn(&visiting, DAY);
    if (tables->ends[visiting.number].cap && world_get(from, visiting.sitting->capped) == 0) visit_turn(&visiting, CAP);
    for (uint32_t court = 0; court < COURTS; court++) visit_trusts(&visiting, court);
}

static void visit_treaties(const Visiting *visiting, uint32_t days) {
    Tables *tables = visiting->tables;
    const uint32_t *same = tables->ends[visiting->number].same;
    const uint64_t *treaties = tables_treaties(tables, visiting->from);
    for (size_t i = 0; i < bits_words(tables->tuples); i++) tables->seen[i] = 0;
    for (uint32_t tuple = 0; tuple < tables->tuples; tuple++) {
        if (!bits_has(treaties, tuple) || bits_has(tables->seen, same[tuple])) continue;
        bits_put(tables->seen, same[tuple]);
        visit_turn(visiting, end_number(tables, EXIT_SEALED, days, tuple));
    }
}

/* A go-between is exposed where a court has no trust left in him. */
static bool can_be_exposed(const Visiting *visiting) {
    const TableEnds *ends = &visiting->tables->ends[visiting->number];
    if (visiting->sitting->seat != SEAT_MEDIATOR) return false;
    for (uint32_t court = 0; court < COURTS; court++)
        if (!ends->trust_matters[court] ||
            world_get(visiting->from, visiting->sitting->trust[court]) <= ends->trusts[court].list[0])
            return true;
    return false;
}

static bool can_end(const Visiting *visiting, ExitKind exit) {
    if (!visiting->sitting->exits[exit].declared) return false;
    if (exit == EXIT_EXPOSED) return can_be_exposed(visiting);
    return exit != EXIT_LEFT || classes_may_leave(visiting->tables->classes, visiting->number);
}

static void visit_end(const Visiting *visiting, ExitKind exit, uint32_t days) {
    const Sitting *sitting = visiting->sitting;
    uint32_t most = sitting->seat == SEAT_MINISTER ? MISSION_DAYS : 1;
    bool last = world_get(visiting->from, sitting->day_count) + (int32_t)days >= sitting->days;
    if (days > most || (!last && (days > 0 || exit == EXIT_LATE))) return;
    if (exit == EXIT_SEALED)
        visit_treaties(visiting, days);
    else
        visit_turn(visiting, end_number(visiting->tables, exit, days, 0));
}

void tables_each_end(Tables *tables, const World *from, TurnVisit *visit, void *ctx) {
    Visiting visiting = visiting_at(tables, from, visit, ctx);
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        for (uint32_t days = 0; days <= MISSION_DAYS && can_end(&visiting, (ExitKind)exit); days++)
            visit_end(&visiting, (ExitKind)exit, days);
}

bool tables_last_days(const Tables *tables, const World *from) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    return world_get(from, sitting->day_count) + MISSION_DAYS >= sitting->days;
}
