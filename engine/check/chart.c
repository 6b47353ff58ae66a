/* chart.c - every state is opened again and every step made once more, to see what it passes through and where it ends.
 *
 * The ends of talks are gone through once for all states of a table that end alike, as the flood does (flood.c): what
 * was found is kept as a list of leads, and counted for each of those states. */
#include "check/chart.h"

#include <stdlib.h>
#include <string.h>

#include "check/flood.h"

typedef struct LeadList { /* what talks may come to from some states: an arrow and a goal each */
    struct LeadRow {
        uint32_t arrow;
        SceneId to;
    } * list;
    size_t count, cap;
    bool known;
} LeadList;

typedef struct Charting {
    Chart *chart;
    const Flood *flood;
    size_t *lead_caps; /* by arrow */
    LeadList *doors;   /* by number of the end */
    LeadList own;      /* of a state in the last days */
    LeadList *into;
    World *from, *to;
    uint32_t *packed;
} Charting;

/* ---- arrows ----------------------------------------------------------------------------------------------------- */

static void add_arrow(Chart *chart, uint32_t *count, Arrow arrow) {
    if (chart->arrows) chart->arrows[*count] = arrow;
    ++*count;
}

static void add_choices(Chart *chart, uint32_t *count, SceneId id) {
    const Scene *scene = &chart->book->scenes[id.at];
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++)
        for (uint32_t k = 0; k < chart->book->choices[i].branch_count; k++)
            add_arrow(chart, count,
                      (Arrow){.kind = ARROW_CHOICE,
                              .from = id,
                              .go = chart->book->choices[i].branches[k].go,
                              .choice = {i},
                              .branch = k});
}

static bool has_auto_before(const Scene *scene, uint32_t at) {
    for (uint32_t i = 0; i < at; i++)
        if (scene->autos[i].go.at == scene->autos[at].go.at) return true;
    return false;
}

static void add_autos(Chart *chart, uint32_t *count, SceneId id) {
    const Scene *scene = &chart->book->scenes[id.at];
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (!has_auto_before(scene, i))
            add_arrow(chart, count, (Arrow){.kind = ARROW_AUTO, .from = id, .go = scene->autos[i].go});
}

static void add_exits(Chart *chart, uint32_t *count, SceneId id) {
    const Scene *scene = &chart->book->scenes[id.at];
    if (!scene->sitting) return;
    const Sitting *sitting = &chart->book->sittings[scene->sitting - 1];
    for (uint32_t i = 0; i < EXIT_KINDS; i++)
        if (sitting->exits[i].declared)
            add_arrow(chart, count,
                      (Arrow){.kind = ARROW_EXIT, .from = id, .go = sitting->exits[i].go, .exit = (ExitKind)i});
}

static uint32_t add_arrows(Chart *chart) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < chart->book->scene_count; i++) {
        if (chart->arrows) chart->first[i] = count;
        add_choices(chart, &count, (SceneId){i});
        add_autos(chart, &count, (SceneId){i});
        add_exits(chart, &count, (SceneId){i});
    }
    return count;
}

/* ---- counting --------------------------------------------------------------------------------------------------- */

static void count_lead(Charting *charting, uint32_t arrow, SceneId to) {
    Arrow *at = &charting->chart->arrows[arrow];
    for (uint32_t i = 0; i < at->lead_count; i++)
        if (at->leads[i].to.at == to.at) {
            at->leads[i].count++;
            return;
        }
    at->leads = mem_grow(at->leads, at->lead_count, &charting->lead_caps[arrow], sizeof *at->leads);
    at->leads[at->lead_count++] = (Lead){to, 1};
}

static void count_auto(Chart *chart, SceneId from, SceneId to) {
    for (uint32_t i = chart->first[from.at]; i < chart->first[from.at + 1]; i++)
        if (chart->arrows[i].kind == ARROW_AUTO && chart->arrows[i].go.at == to.at) chart->arrows[i].count++;
}

/* What a move that succeeded has gone through. */
static void count_outcome(const Charting *charting, const Outcome *outcome) {
    Chart *chart = charting->chart;
    SceneId end = rules_scene(chart->book, charting->to);
    for (uint32_t i = 0; i < outcome->passed_count; i++) {
        SceneId next = i + 1 < outcome->passed_count ? outcome->passed[i + 1] : end;
        chart->passed[outcome->passed[i].at]++;
        count_auto(chart, outcome->passed[i], next);
    }
    for (uint32_t i = 0; i < outcome->fired_count; i++) chart->dues[outcome->fired[i].at].count++;
}

static void count_choice(Charting *charting, uint32_t arrow, const Arrow *at) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    const Book *book = charting->chart->book;
    Move move = {.choice = at->choice, .branch = at->branch};
    charting->chart->arrows[arrow].count++;
    bool good = rules_step(book, charting->from, move, charting->to, &outcome, &err);
    if (good) count_outcome(charting, &outcome);
    count_lead(charting, arrow, good ? rules_scene(book, charting->to) : (SceneId){ID_NONE});
}

static void count_choices(Charting *charting, SceneId scene) {
    const Chart *chart = charting->chart;
    for (uint32_t i = chart->first[scene.at]; i < chart->first[scene.at + 1]; i++) {
        const Arrow *at = &chart->arrows[i];
        if (at->kind != ARROW_CHOICE) break;
        if (rules_access(chart->book, charting->from, at->choice) == ACCESS_OPEN) count_choice(charting, i, at);
    }
}

/* ---- talks ------------------------------------------------------------------------------------------------------ */

static uint32_t exit_arrow(const Chart *chart, SceneId scene, ExitKind exit) {
    uint32_t at = chart->first[scene.at];
    while (chart->arrows[at].kind != ARROW_EXIT || chart->arrows[at].exit != exit) at++;
    return at;
}

static void add_end(LeadList *into, uint32_t arrow, SceneId to) {
    for (size_t i = 0; i < into->count; i++)
        if (into->list[i].arrow == arrow && into->list[i].to.at == to.at) return;
    into->list = mem_grow(into->list, into->count, &into->cap, sizeof *into->list);
    into->list[into->count++] = (struct LeadRow){arrow, to};
}

/* Days that pass may end the talks as well, so it is the outcome that tells how they ended. */
static void make_turn(void *ctx, uint32_t number, const Turn *turn) {
    Charting *charting = ctx;
    Outcome outcome = {.hearing = NULL};
    Error err;
    FloodMove move = {.turn = true, .talks = *turn};
    (void)number;
    SceneId scene = rules_scene(charting->chart->book, charting->from);
    bool good = flood_step(charting->flood->ground, charting->from, &move, charting->to, &outcome, &err);
    if (good) count_outcome(charting, &outcome);
    if (good && outcome.exit == EXIT_KINDS) return;
    if (!good && turn->kind != TURN_END) return;
    ExitKind exit = good ? outcome.exit : turn->ending.exit;
    add_end(charting->into, exit_arrow(charting->chart, scene, exit),
            good ? rules_scene(charting->chart->book, charting->to) : (SceneId){ID_NONE});
}

/* The ends that are known for all states which end alike; NULL: near the last day each has its own. */
static const LeadList *shared_ends(Charting *charting) {
    const Flood *flood = charting->flood;
    if (!flood->ends || tables_last_days(flood->ground->tables, charting->from)) return NULL;
    packing_close(flood->ground->ends, charting->from, charting->packed);
    uint32_t door = states_find(flood->ends, charting->packed);
    if (door == STATE_NONE) return NULL;
    LeadList *ends = &charting->doors[door];
    charting->into = ends;
    if (!ends->known) tables_each_end(flood->ground->tables, charting->from, make_turn, charting);
    ends->known = true;
    return ends;
}

static void count_ends(Charting *charting, const LeadList *ends) {
    for (size_t i = 0; i < ends->count; i++) {
        uint32_t arrow = ends->list[i].arrow;
        bool counted = false;
        for (size_t k = 0; k < i && !counted; k++) counted = ends->list[k].arrow == arrow;
        charting->chart->arrows[arrow].count += !counted;
        count_lead(charting, arrow, ends->list[i].to);
    }
}

static void count_talks(Charting *charting) {
    Tables *tables = charting->flood->ground->tables;
    const LeadList *shared = shared_ends(charting);
    LeadList *own = &charting->own;
    own->count = 0;
    for (size_t i = 0; shared && i < shared->count; i++) add_end(own, shared->list[i].arrow, shared->list[i].to);
    charting->into = own;
    if (!shared) tables_each_end(tables, charting->from, make_turn, charting);
    tables_each_stay(tables, charting->from, make_turn, charting);
    count_ends(charting, own);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void count_states(Charting *charting) {
    const Flood *flood = charting->flood;
    for (uint32_t i = 0; i < states_count(flood->states); i++) {
        SceneId at = packing_scene(flood->ground->packing, states_at(flood->states, i));
        charting->chart->stood[at.at]++;
        if (i >= flood->done || charting->chart->book->scenes[at.at].ending) continue;
        flood_open(flood->ground, states_at(flood->states, i), charting->from);
        count_choices(charting, at);
        if (charting->chart->book->scenes[at.at].sitting) count_talks(charting);
    }
}

/* What the starts pass through; they are no steps of a state. */
static void count_starts(Charting *charting) {
    const Flood *flood = charting->flood;
    for (uint32_t i = 0; i < states_count(flood->states); i++) {
        Link link = states_link(flood->states, i);
        Outcome outcome = {.hearing = NULL};
        Error err;
        if (link.from != STATE_NONE) return;
        if (rules_start(charting->chart->book, (RoleId){link.move}, charting->to, &outcome, &err))
            count_outcome(charting, &outcome);
    }
}

static bool earlier(const Flood *flood, uint32_t a, uint32_t b) {
    const Sight *x = &flood->scenes[a], *y = &flood->scenes[b];
    if (x->seen != y->seen) return x->seen;
    if (!x->seen || x->link.from + 1 == y->link.from + 1) return x->seen && x->link.move < y->link.move;
    return x->link.from + 1 < y->link.from + 1;
}

/* Insertion keeps scenes that were met with the same move as they are written. */
static void put_in_order(Chart *chart, const Flood *flood) {
    for (uint32_t i = 0; i < chart->book->scene_count; i++) {
        uint32_t at = i;
        for (; at > 0 && earlier(flood, i, chart->order[at - 1].at); at--) chart->order[at] = chart->order[at - 1];
        chart->order[at] = (SceneId){i};
        chart->reached += flood->scenes[i].seen;
    }
}

static void see_dues(Chart *chart, const Flood *flood) {
    for (uint32_t i = 0; i < chart->book->due_count; i++)
        for (uint32_t k = 0; k < chart->book->scene_count && !chart->dues[i].kept; k++)
            chart->dues[i].kept = packing_keeps(flood->ground->packing, (SceneId){k}, chart->book->dues[i].left);
}

static Chart *make_chart(const Book *book) {
    Arena *arena = arena_new();
    Chart *chart = arena_alloc(arena, sizeof *chart);
    *chart = (Chart){.book = book, .arena = arena};
    size_t scenes = book->scene_count + (size_t)1;
    chart->stood = arena_alloc(arena, scenes * sizeof *chart->stood);
    chart->passed = arena_alloc(arena, scenes * sizeof *chart->passed);
    chart->order = arena_alloc(arena, scenes * sizeof *chart->order);
    chart->first = arena_alloc(arena, scenes * sizeof *chart->first);
    chart->dues = arena_alloc(arena, (book->due_count + (size_t)1) * sizeof *chart->dues);
    uint32_t count = add_arrows(chart);
    chart->arrows = arena_alloc(arena, (count + (size_t)1) * sizeof *chart->arrows);
    chart->first[book->scene_count] = add_arrows(chart);
    return chart;
}

static void fill(Chart *chart, const Flood *flood) {
    const Ground *ground = flood->ground;
    uint32_t doors = flood->ends ? states_count(flood->ends) : 0;
    Charting charting = {.chart = chart, .flood = flood, .into = NULL};
    charting.lead_caps = mem_alloc((chart->first[chart->book->scene_count] + (size_t)1) * sizeof(size_t));
    charting.doors = mem_alloc((doors + (size_t)1) * sizeof *charting.doors);
    charting.packed = mem_alloc(((ground->ends ? packing_words(ground->ends) : 0) + (size_t)1) * sizeof(uint32_t));
    charting.from = world_new(chart->book->schema);
    charting.to = world_new(chart->book->schema);
    count_states(&charting);
    count_starts(&charting);
    for (uint32_t i = 0; i < doors; i++) free(charting.doors[i].list);
    free(charting.own.list);
    free(charting.doors);
    free(charting.lead_caps);
    free(charting.packed);
    world_free(charting.from);
    world_free(charting.to);
}

Chart *chart_new(Explored *explored, const Book *book) {
    Chart *chart = make_chart(book);
    const Flood *flood = explored_flood(explored);
    chart->proved = explored_proved(explored);
    chart->states = explored_states(explored);
    put_in_order(chart, flood);
    see_dues(chart, flood);
    fill(chart, flood);
    return chart;
}

void chart_free(Chart *chart) {
    if (!chart) return;
    for (uint32_t i = 0; i < chart->first[chart->book->scene_count]; i++) free(chart->arrows[i].leads);
    arena_free(chart->arena);
}
