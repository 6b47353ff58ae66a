/* slices.c - games at hand come first: what one of them shows needs no proof. The rest is put in groups by which facts
 * the explorer would have to keep for them beside those that it keeps anyway, and each group is one slice. */
#include "check/slices.h"

#include <stdlib.h>
#include <string.h>

#include "base/codes.h"
#include "check/bits.h"
#include "check/hold.h"
#include "check/random.h"
#include "check/slice_pass.h"

enum { FACTS_TOGETHER = 6 };

struct Slices {
    const Book *book;
    Shown *shown;
    Standing *standing; /* by line */
    uint32_t made;
    uint64_t states;
};

/* ---- games at hand ----------------------------------------------------------------------------------------------- */

static void play_at_random(Slices *slices, const SlicesHow *how) {
    RandomOptions options = {
        .role = {ID_NONE}, .games = how->games, .seed = 1, .policy = RANDOM_UNIFORM, .stop = how->stop};
    RandomGames *games = random_games(slices->book, &options);
    for (size_t i = 0; i < shown_count(slices->shown); i++)
        if (shown_at(games->shown, i)->shown) slices->standing[i] = STANDING_REACHED;
    random_free(games);
}

typedef struct Replay {
    Slices *slices;
    const Explored *explored;
    Arena *arena;
    World *now, *next;
    uint64_t *made;
} Replay;

static void replay(Replay *replay, const Way *way) {
    const Book *book = replay->slices->book;
    Shown *shown = replay->slices->shown;
    Outcome outcome = {.hearing = NULL};
    Error err;
    bool good = rules_start(book, way->role, replay->now, &outcome, &err);
    memset(replay->made, 0, (bits_words(book->choice_count) + 1) * sizeof *replay->made);
    if (good) shown_at_start(shown, replay->now, &outcome);
    for (size_t i = 0; i < way->count && good; i++) {
        good = rules_step(book, replay->now, way->moves[i], replay->next, &outcome, &err);
        if (!good) return; /* a way to where a step fails */
        World *before = replay->now;
        replay->now = replay->next;
        replay->next = before;
        if (way->moves[i].choice.at != ID_NONE) bits_put(replay->made, way->moves[i].choice.at);
        shown_after(shown, replay->now, &outcome);
    }
    if (good && rules_ended(book, replay->now)) shown_in_tales(shown, replay->now, replay->made);
}

static void replay_scenes_and_choices(Replay *at) {
    Way way;
    for (uint32_t i = 0; i < at->slices->book->scene_count; i++) {
        arena_reset(at->arena);
        if (explored_way(at->explored, (SceneId){i}, at->arena, &way)) replay(at, &way);
    }
    for (uint32_t i = 0; i < at->slices->book->choice_count; i++) {
        arena_reset(at->arena);
        if (explored_choice_way(at->explored, (ChoiceId){i}, at->arena, &way)) replay(at, &way);
    }
}

static void replay_talks(Replay *at) {
    Way way;
    for (uint32_t i = 0; i < at->slices->book->sitting_count; i++)
        for (uint32_t exit = 0; exit < EXIT_KINDS; exit++) {
            arena_reset(at->arena);
            if (explored_exit_way(at->explored, i, (ExitKind)exit, at->arena, &way)) replay(at, &way);
        }
    for (uint32_t i = 0; i < at->slices->book->sitting_count; i++)
        for (uint32_t tuple = 0; tuple < explored_tuples(at->explored); tuple++) {
            arena_reset(at->arena);
            if (explored_treaty_way(at->explored, i, tuple, at->arena, &way)) replay(at, &way);
        }
}

static void replay_all(Slices *slices, const Explored *explored) {
    Replay at = {.slices = slices, .explored = explored, .arena = arena_new()};
    at.now = world_new(slices->book->schema);
    at.next = world_new(slices->book->schema);
    at.made = mem_alloc((bits_words(slices->book->choice_count) + 1) * sizeof *at.made);
    replay_scenes_and_choices(&at);
    replay_talks(&at);
    for (size_t i = 0; i < shown_count(slices->shown); i++)
        if (shown_at(slices->shown, i)->shown) slices->standing[i] = STANDING_REACHED;
    world_free(at.now);
    world_free(at.next);
    free(at.made);
    arena_free(at.arena);
}

/* ---- what a line needs ------------------------------------------------------------------------------------------- */

/* The only role in whose games a line can be shown, by what it asks for; ID_NONE: there may be several. */
static RoleId only_role(const Book *book, const ShownLine *line) {
    const Guard *tale = line->kind == SHOWN_TALE ? book->tales[line->of].when : NULL;
    RoleId only = {ID_NONE};
    if (line->kind == SHOWN_ROLE) return (RoleId){line->of};
    for (uint32_t i = 0; i < book->role_count; i++) {
        Guard parts[3] = {{.kind = GUARD_IS, .fact = book->role_fact, .value = (int32_t)i}};
        Guard all = {.kind = GUARD_ALL, .fact = {ID_NONE}, .parts = parts, .count = 1};
        if (line->paragraph->when) parts[all.count++] = *line->paragraph->when;
        if (tale) parts[all.count++] = *tale;
        if (!guard_can_hold(&all, book->schema)) continue;
        if (only.at != ID_NONE) return (RoleId){ID_NONE};
        only.at = i;
    }
    return only;
}

typedef struct Extra {
    const Book *book;
    const Live *live;
    const uint64_t *places;
    uint64_t *facts; /* that are read at one of the places and not kept there */
    bool treaty;     /* it reads a clause that a table settles */
} Extra;

static void note_extra(void *ctx, FactId fact) {
    Extra *extra = ctx;
    const Domain *domain = extra->book->domain;
    for (uint32_t i = 0; i < extra->book->scene_count; i++)
        if (bits_has(extra->places, i) && !live_at(extra->live, (SceneId){i}, fact)) bits_put(extra->facts, fact.at);
    for (uint32_t i = 0; domain && extra->book->sitting_count && i < domain->clause_count; i++)
        extra->treaty |= extra->book->clauses[domain->clauses[i].clause.at].fact.at == fact.at;
}

typedef struct Kin { /* lines that one slice decides */
    RoleId role;
    uint64_t *facts;
    size_t *lines;
    size_t count;
    bool alone;  /* it asks for deeds: a flag of its own */
    bool treaty; /* it asks how a clause stands that a table settles */
} Kin;

typedef struct Grouping {
    Slices *slices;
    Live *live;
    Arena *arena;
    Kin *list;
    size_t count;
} Grouping;

static Kin group_of(Grouping *grouping, size_t number) {
    const Book *book = grouping->slices->book;
    const ShownLine *line = shown_at(grouping->slices->shown, number);
    uint64_t *places = arena_alloc(grouping->arena, (bits_words(book->scene_count) + 1) * sizeof *places);
    Kin group = {.role = only_role(book, line), .alone = line->kind == SHOWN_TALE && line->paragraph->deed_count};
    group.facts = arena_alloc(grouping->arena, (bits_words(schema_count(book->schema)) + 1) * sizeof *group.facts);
    slice_places(book, line, places);
    Extra extra = {book, grouping->live, places, group.facts, false};
    slice_reads(book, line, note_extra, &extra);
    group.treaty = extra.treaty;
    return group;
}

/* A slice for each would be small, but there would be many: a few facts more to keep cost less than to begin anew. */
static bool may_join(const Grouping *grouping, const Kin *group, const Kin *mine) {
    uint32_t facts = 0;
    if (group->alone || mine->alone || group->role.at != mine->role.at) return false;
    for (size_t i = 0; i < bits_words(schema_count(grouping->slices->book->schema)); i++)
        facts += (uint32_t)__builtin_popcountll(group->facts[i] | mine->facts[i]);
    return facts <= FACTS_TOGETHER;
}

/* Talks taken whole don't say how clauses stand, so of what asks for that no slice can tell. */
static void add_line(Grouping *grouping, size_t number) {
    Kin mine = group_of(grouping, number);
    size_t at = 0;
    if (mine.treaty) {
        grouping->slices->standing[number] = STANDING_UNDECIDED;
        return;
    }
    while (at < grouping->count && !may_join(grouping, &grouping->list[at], &mine)) at++;
    if (at == grouping->count) {
        grouping->list[grouping->count] = mine;
        grouping->list[grouping->count++].lines =
            arena_alloc(grouping->arena, shown_count(grouping->slices->shown) * sizeof *mine.lines);
    }
    bits_join(grouping->list[at].facts, mine.facts, bits_words(schema_count(grouping->slices->book->schema)));
    grouping->list[at].lines[grouping->list[at].count++] = number;
}

/* ---- slices ------------------------------------------------------------------------------------------------------ */

static Standing standing_of(const SliceSight *sight, bool whole) {
    if (sight->plain) return STANDING_REACHED;
    return sight->seen || !whole ? STANDING_UNDECIDED : STANDING_NEVER;
}

static ExploreOptions explore_how(const SlicesHow *how, RoleId role) {
    return (ExploreOptions){.role = role,
                            .max_states = how->max_states,
                            .threads = how->threads,
                            .progress = how->progress,
                            .ctx = how->ctx,
                            .stop = how->stop};
}

static void decide(Grouping *grouping, const Kin *group, const SlicesHow *how) {
    Slices *slices = grouping->slices;
    SliceTask task = {.book = slices->book, .shown = slices->shown, .arena = grouping->arena};
    task.lines = group->lines;
    task.count = group->count;
    task.explore = explore_how(how, group->role);
    SliceSight *sights = arena_alloc(grouping->arena, group->count * sizeof *sights);
    uint64_t states = 0;
    bool whole = slice_pass(&task, sights, &states);
    for (size_t i = 0; i < group->count; i++) slices->standing[group->lines[i]] = standing_of(&sights[i], whole);
    slices->made++;
    slices->states += states;
}

/* What can't hold whatever the facts are needs no slice. */
static bool settled(const Slices *slices, size_t line) {
    const Guard *when = shown_at(slices->shown, line)->paragraph->when;
    return slices->standing[line] == STANDING_REACHED || (when && !guard_can_hold(when, slices->book->schema));
}

static void decide_all(Slices *slices, const SlicesHow *how) {
    size_t count = shown_count(slices->shown);
    Grouping grouping = {.slices = slices, .live = live_new(slices->book), .arena = arena_new()};
    grouping.list = arena_alloc(grouping.arena, (count + 1) * sizeof *grouping.list);
    for (size_t i = 0; i < count; i++)
        if (!settled(slices, i)) add_line(&grouping, i);
    for (size_t i = 0; i < grouping.count; i++) decide(&grouping, &grouping.list[i], how);
    live_free(grouping.live);
    arena_free(grouping.arena);
}

Slices *slices_find(const Book *book, const Explored *explored, const SlicesHow *how) {
    Slices *slices = mem_alloc(sizeof *slices);
    *slices = (Slices){.book = book, .shown = shown_new(book)};
    slices->standing = mem_alloc((shown_count(slices->shown) + 1) * sizeof *slices->standing);
    if (how->games) play_at_random(slices, how);
    if (explored) replay_all(slices, explored);
    decide_all(slices, how);
    return slices;
}

void slices_free(Slices *slices) {
    if (!slices) return;
    shown_free(slices->shown);
    free(slices->standing);
    free(slices);
}

/* ---- answers ----------------------------------------------------------------------------------------------------- */

size_t slices_count(const Slices *slices) {
    return shown_count(slices->shown);
}
const ShownLine *slices_line(const Slices *slices, size_t line) {
    return shown_at(slices->shown, line);
}
Standing slices_standing(const Slices *slices, size_t line) {
    return slices->standing[line];
}
uint32_t slices_made(const Slices *slices) {
    return slices->made;
}
uint64_t slices_states(const Slices *slices) {
    return slices->states;
}

size_t slices_standing_count(const Slices *slices, Standing standing) {
    size_t count = 0;
    for (size_t i = 0; i < shown_count(slices->shown); i++) count += slices->standing[i] == standing;
    return count;
}

bool slices_way(const Slices *slices, size_t line, const SlicesHow *how, Arena *arena, Way *way) {
    SliceTask task = {.book = slices->book, .lines = &line, .count = 1, .shown = slices->shown, .arena = arena};
    task.explore = explore_how(how, only_role(slices->book, shown_at(slices->shown, line)));
    SliceSight sight;
    uint64_t states;
    slice_pass(&task, &sight, &states);
    if (sight.plain) *way = sight.way;
    return sight.plain;
}

/* ---- in words ---------------------------------------------------------------------------------------------------- */

/* Other warnings say it already, of the scene, the choice or the condition. */
static bool told_otherwise(const Slices *slices, const Explored *explored, const ShownLine *line) {
    const Guard *when = line->paragraph->when;
    if (when && !guard_can_hold(when, slices->book->schema)) return true;
    switch (line->kind) {
    case SHOWN_SCENE: return explored_scene(explored, (SceneId){line->of}) == 0;
    case SHOWN_CHOICE: return !explored_choice(explored, (ChoiceId){line->of});
    case SHOWN_LOCKED: return explored_scene(explored, slices->book->choices[line->of].scene) == 0;
    case SHOWN_ROLE:
    case SHOWN_NEWS:
    case SHOWN_TALE: break;
    }
    return false;
}

void check_slices(const Slices *slices, const Explored *explored, Diags *diags) {
    static const char *const of[] = {[SHOWN_ROLE] = "role",      [SHOWN_SCENE] = "scene",
                                     [SHOWN_CHOICE] = "choice",  [SHOWN_LOCKED] = "closed choice",
                                     [SHOWN_NEWS] = "due event", [SHOWN_TALE] = "tale"};
    for (size_t i = 0; i < shown_count(slices->shown); i++) {
        const ShownLine *line = shown_at(slices->shown, i);
        if (slices->standing[i] != STANDING_NEVER || told_otherwise(slices, explored, line)) continue;
        diags_add(diags, line->paragraph->where.file, line->paragraph->where.line, code_name(CODE_NEVER_SHOWN),
                  line->paragraph->when ? "Look at what its `when` asks for, and whether that can be so there."
                                        : "Look at what comes before it: nothing leads to it.",
                  "%s: text of %s %s.", code_meaning(CODE_NEVER_SHOWN), of[line->kind], line->owner);
    }
}
