/* tables.c - the steps at a table, numbered: a number is its parts counted as digits, so that it can be read back.
 *
 * Of treaties that the story can't tell apart afterwards the first is taken for all; a trust that it doesn't read
 * afterwards is left at its least. Several days can pass with one act, so near the last day talks also end with days
 * that are beyond it. */
#include "check/tables.h"

#include <stdlib.h>

#include "check/bits.h"

enum { TRUST_VALUES = 102, FIRST_END = 2, LATE_BY_CHOICE = EXIT_KINDS };

typedef struct Trusts { /* values of a count that talks can end with */
    int32_t list[TRUST_VALUES];
    uint32_t count;
} Trusts;

typedef struct TableEnds {             /* of a sitting */
    uint32_t *same;                    /* by tuple: the first one that the story can't tell from it afterwards */
    Trusts trusts[EXIT_KINDS][COURTS]; /* one where it doesn't matter */
    bool cap;                          /* it matters whether a mandate was narrower than the edict */
} TableEnds;

struct Tables {
    const Book *book;
    Classes *classes;
    uint32_t tuples;
    TableEnds *ends;
    uint64_t *seen; /* a set of tuples to work in */
    Arena *arena;
};

/* ---- what matters afterwards ------------------------------------------------------------------------------------ */

static bool matters(const Live *live, uint32_t sitting, ExitKind exit, FactId fact) {
    return !live || live_leaving(live, sitting, exit, fact);
}

static void add_trust(Trusts *trusts, int32_t value) {
    if (trusts->count == 0 || trusts->list[trusts->count - 1] != value) trusts->list[trusts->count++] = value;
}

static Trusts trusts_of(const Book *book, FactId fact, bool all) {
    Trusts trusts = {.count = 0};
    if (fact.at == ID_NONE || !all) {
        trusts.count = 1;
        if (fact.at != ID_NONE) trusts.list[0] = schema_fact(book->schema, fact)->min;
        return trusts;
    }
    for (int32_t trust = 0; trust <= 100; trust++)
        add_trust(&trusts, trust_band(schema_fact(book->schema, fact), trust));
    return trusts;
}

static uint32_t first_like(const Tables *tables, const Live *live, uint32_t sitting, uint32_t tuple) {
    const Book *book = tables->book;
    uint32_t list[CLASSES_MOST], first = 0;
    tuple_classes(book->classes, book->class_count, tuple, list);
    for (uint32_t i = 0; i < book->class_count; i++)
        first = first * book->classes[i].classes +
                (matters(live, sitting, EXIT_SEALED, book->classes[i].fact) ? list[i] : 0);
    return first;
}

static void note_ends(Tables *tables, const Live *live, uint32_t number) {
    const Sitting *sitting = &tables->book->sittings[number];
    TableEnds *ends = &tables->ends[number];
    ends->cap = sitting->seat == SEAT_MINISTER && (!live || live_at(live, sitting->scene, sitting->capped));
    ends->same = arena_alloc(tables->arena, (tables->tuples + (size_t)1) * sizeof *ends->same);
    for (uint32_t tuple = 0; tuple < tables->tuples; tuple++)
        ends->same[tuple] = first_like(tables, live, number, tuple);
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        for (uint32_t court = 0; court < COURTS; court++) {
            FactId fact = sitting->trust[court];
            bool all = fact.at != ID_NONE && sitting->exits[exit].declared && matters(live, number, exit, fact);
            ends->trusts[exit][court] = trusts_of(tables->book, fact, all);
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

bool tables_trust_matters(const Tables *tables, uint32_t sitting, ExitKind exit, uint32_t court) {
    return tables->ends[sitting].trusts[exit][court].count > 1;
}

bool tables_alike(const Tables *tables, uint32_t sitting, uint32_t tuple, uint32_t other) {
    return tables->ends[sitting].same[tuple] == tables->ends[sitting].same[other];
}

/* ---- numbers ---------------------------------------------------------------------------------------------------- */

typedef struct Digits { /* of an end, the first counting slowest */
    uint32_t end, days, treaty, trust[COURTS];
} Digits;

/* A treaty's tuple, or the branch of a choice, counted from the first of the scene. */
static uint32_t treaties(const Tables *tables, const Sitting *sitting) {
    const Scene *scene = &tables->book->scenes[sitting->scene.at];
    uint32_t branches = 0;
    for (uint32_t i = 0; i < scene->choice_count; i++)
        branches += tables->book->choices[scene->first.at + i].branch_count;
    return branches > tables->tuples ? branches : tables->tuples;
}

static uint32_t number_of(const Tables *tables, const Sitting *sitting, Digits digits) {
    uint32_t number = digits.end;
    number = number * (MISSION_DAYS + 1) + digits.days;
    number = number * treaties(tables, sitting) + digits.treaty;
    for (uint32_t court = 0; court < COURTS; court++) number = number * TRUST_VALUES + digits.trust[court];
    return number + FIRST_END;
}

static uint32_t take_digit(uint32_t *number, uint32_t base) {
    uint32_t digit = *number % base;
    *number /= base;
    return digit;
}

static Digits digits_of(const Tables *tables, const Sitting *sitting, uint32_t number) {
    Digits digits = {.end = 0};
    number -= FIRST_END;
    for (uint32_t court = COURTS; court-- > 0;) digits.trust[court] = take_digit(&number, TRUST_VALUES);
    digits.treaty = take_digit(&number, treaties(tables, sitting));
    digits.days = take_digit(&number, MISSION_DAYS + 1);
    digits.end = number;
    return digits;
}

static Move branch_of(const Book *book, const Scene *scene, uint32_t branch) {
    uint32_t choice = scene->first.at;
    while (branch >= book->choices[choice].branch_count) branch -= book->choices[choice++].branch_count;
    return (Move){.choice = {choice}, .branch = branch};
}

static uint32_t branch_number(const Book *book, const Scene *scene, Move move) {
    uint32_t number = move.branch;
    for (uint32_t i = scene->first.at; i < move.choice.at; i++) number += book->choices[i].branch_count;
    return number;
}

static Turn turn_of(const Tables *tables, const Sitting *sitting, Digits digits) {
    const Book *book = tables->book;
    ExitKind exit = digits.end == LATE_BY_CHOICE ? EXIT_LATE : (ExitKind)digits.end;
    Turn turn = {.kind = TURN_END};
    turn.ending = (Ending){.exit = exit, .last = {.choice = {ID_NONE}}, .days = (int32_t)digits.days};
    if (digits.end == LATE_BY_CHOICE)
        turn.ending.last = branch_of(book, &book->scenes[sitting->scene.at], digits.treaty);
    else if (exit == EXIT_SEALED)
        turn.tuple = digits.treaty;
    tuple_classes(book->classes, book->class_count, turn.tuple, turn.ending.classes);
    const Trusts *trusts = tables->ends[sitting - book->sittings].trusts[exit];
    for (uint32_t court = 0; court < COURTS; court++)
        turn.ending.trust[court] = trusts[court].list[digits.trust[court]];
    return turn;
}

Turn tables_turn(const Tables *tables, SceneId scene, uint32_t number) {
    const Sitting *sitting = &tables->book->sittings[tables->book->scenes[scene.at].sitting - 1];
    if (number < FIRST_END) return (Turn){.kind = number == 0 ? TURN_DAY : TURN_CAP};
    return turn_of(tables, sitting, digits_of(tables, sitting, number));
}

/* ---- all of them ------------------------------------------------------------------------------------------------ */

typedef struct Visiting {
    Tables *tables;
    const World *from;
    const Sitting *sitting;
    TurnVisit *visit;
    void *ctx;
} Visiting;

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

/* A go-between is exposed where a court's trust is lost, so it can't be above its least in both. */
static bool can_be(const Trusts trusts[COURTS], const Digits *digits) {
    if (digits->end != EXIT_EXPOSED) return true;
    for (uint32_t court = 0; court < COURTS; court++)
        if (trusts[court].count == 1 || digits->trust[court] == 0) return true;
    return false;
}

static void visit_trusts(const Visiting *visiting, Digits digits) {
    const Tables *tables = visiting->tables;
    uint32_t exit = digits.end == LATE_BY_CHOICE ? EXIT_LATE : digits.end;
    const Trusts *trusts = tables->ends[visiting->sitting - tables->book->sittings].trusts[exit];
    uint32_t combinations = trusts[0].count * trusts[1].count;
    for (uint32_t i = 0; i < combinations; i++) {
        digits.trust[0] = i / trusts[1].count;
        digits.trust[1] = i % trusts[1].count;
        if (!can_be(trusts, &digits)) continue;
        Turn turn = turn_of(tables, visiting->sitting, digits);
        visiting->visit(visiting->ctx, number_of(tables, visiting->sitting, digits), &turn);
    }
}

static void visit_treaties(const Visiting *visiting, Digits digits) {
    Tables *tables = visiting->tables;
    const uint32_t *same = tables->ends[visiting->sitting - tables->book->sittings].same;
    const uint64_t *treaties = tables_treaties(tables, visiting->from);
    for (size_t i = 0; i < bits_words(tables->tuples); i++) tables->seen[i] = 0;
    for (uint32_t tuple = 0; tuple < tables->tuples; tuple++) {
        if (!bits_has(treaties, tuple) || bits_has(tables->seen, same[tuple])) continue;
        bits_put(tables->seen, same[tuple]);
        digits.treaty = tuple;
        visit_trusts(visiting, digits);
    }
}

static void visit_end(const Visiting *visiting, ExitKind exit, uint32_t days) {
    const Sitting *sitting = visiting->sitting;
    Tables *tables = visiting->tables;
    uint32_t most = sitting->seat == SEAT_MINISTER ? MISSION_DAYS : 1;
    bool last = world_get(visiting->from, sitting->day_count) + (int32_t)days >= sitting->days;
    if (!sitting->exits[exit].declared || days > most) return;
    if (exit == EXIT_EXPOSED && sitting->seat != SEAT_MEDIATOR) return;
    if (exit == EXIT_LEFT && !classes_may_leave(tables->classes, (uint32_t)(sitting - tables->book->sittings))) return;
    if (days == 0 ? exit == EXIT_LATE : !last) return;
    if (exit == EXIT_SEALED)
        visit_treaties(visiting, (Digits){.end = exit, .days = days});
    else
        visit_trusts(visiting, (Digits){.end = exit, .days = days});
}

static void visit_plain(const Visiting *visiting, uint32_t number) {
    Turn turn = {.kind = number == 0 ? TURN_DAY : TURN_CAP};
    visiting->visit(visiting->ctx, number, &turn);
}

void tables_each_day(Tables *tables, const World *from, TurnVisit *visit, void *ctx) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    Visiting visiting = {tables, from, sitting, visit, ctx};
    const TableEnds *ends = &tables->ends[sitting - tables->book->sittings];
    visit_plain(&visiting, 0);
    if (ends->cap && world_get(from, sitting->capped) == 0) visit_plain(&visiting, 1);
}

void tables_each_end(Tables *tables, const World *from, TurnVisit *visit, void *ctx) {
    Visiting visiting = {tables, from, talks_sitting(tables->book, from), visit, ctx};
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        for (uint32_t days = 0; days <= MISSION_DAYS; days++) visit_end(&visiting, (ExitKind)exit, days);
}

bool tables_last_days(const Tables *tables, const World *from) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    return world_get(from, sitting->day_count) + MISSION_DAYS >= sitting->days;
}

void tables_each_late(Tables *tables, const World *from, Move choice, TurnVisit *visit, void *ctx) {
    const Sitting *sitting = talks_sitting(tables->book, from);
    Visiting visiting = {tables, from, sitting, visit, ctx};
    const Scene *scene = &tables->book->scenes[sitting->scene.at];
    visit_trusts(&visiting, (Digits){.end = LATE_BY_CHOICE, .treaty = branch_number(tables->book, scene, choice)});
}
