/* stuck.c - once over what was seen, and once over the graph; of what happens in many states the first is told. */
#include "check/stuck.h"

#include "base/codes.h"
#include "check/bits.h"
#include "check/hold.h"
#include "check/uses.h"

typedef struct First { /* of the states in which something is so */
    uint64_t states;
    uint32_t state;
    Edge edge; /* the step that it is about */
} First;

typedef struct Stuck {
    const Graph *graph;
    const Prospects *prospects;
    const Book *book;
    Diags *diags;
    Arena *arena;
    First *dead;             /* by scene: no choice is open there */
    First *fails, *hopeless; /* by choice: it can't be made; no ending is within reach after it */
    Outlook here, there;
} Stuck;

/* ---- what is never seen ----------------------------------------------------------------------------------------- */

static void say(const Stuck *stuck, Where where, Code code, const char *hint, const char *name) {
    diags_add(stuck->diags, where.file, where.line, code_name(code), hint, "%s: %s.", code_meaning(code), name);
}

static void say_unseen_scene(const Stuck *stuck, const Explored *explored, const Uses *uses, uint32_t id) {
    const Scene *scene = &stuck->book->scenes[id];
    bool told = scene->ending ? !uses->reached[id] : !uses->led_to[id];
    if (explored_scene(explored, (SceneId){id}) || told) return;
    say(stuck, scene->where, CODE_NEVER_REACHED, "Look at the conditions on the way to it.", scene->name);
}

static void say_unseen_choice(const Stuck *stuck, const Explored *explored, uint32_t id) {
    const Choice *choice = &stuck->book->choices[id];
    bool told = choice->when && !guard_can_hold(choice->when, stuck->book->schema);
    if (explored_choice(explored, (ChoiceId){id}) || !explored_scene(explored, choice->scene) || told) return;
    say(stuck, choice->where, CODE_NEVER_OPEN, "Look at what its `when` asks for, and whether that can be so there.",
        choice->name);
}

static void say_unseen(const Stuck *stuck, const Explored *explored) {
    Uses *uses = uses_new(stuck->book);
    for (uint32_t i = 0; i < stuck->book->scene_count; i++) say_unseen_scene(stuck, explored, uses, i);
    for (uint32_t i = 0; i < stuck->book->choice_count; i++) say_unseen_choice(stuck, explored, i);
    uses_free(uses);
}

/* ---- a state ---------------------------------------------------------------------------------------------------- */

static bool has_end(const Stuck *stuck, uint32_t node, Outlook *outlook) {
    prospects_from(stuck->prospects, node, outlook);
    for (uint32_t i = 0; i < outlook_ending_words(stuck->prospects); i++)
        if (outlook->endings[i]) return true;
    return false;
}

static void note(First *first, uint32_t state, Edge edge) {
    if (first->states++ == 0) *first = (First){1, state, edge};
}

/* A step that leads from where there is hope to where there is none, but games go on. */
static bool loses_hope(Stuck *stuck, Edge edge, bool hope) {
    return hope && graph_edges(stuck->graph, edge.to).count > 0 && !has_end(stuck, edge.to, &stuck->there);
}

static void note_state(Stuck *stuck, uint32_t state) {
    uint32_t scene = graph_scene(stuck->graph, state).at;
    Edges edges = graph_edges(stuck->graph, state);
    bool hope = has_end(stuck, state, &stuck->here);
    if (edges.count == 0 && !stuck->book->scenes[scene].ending) note(&stuck->dead[scene], state, (Edge){GRAPH_NONE, 0});
    for (uint32_t i = 0; i < edges.count; i++) {
        ChoiceId choice = graph_deed(stuck->graph, edges.list[i].deed).choice;
        if (choice.at == ID_NONE) return; /* talks come last */
        if (edges.list[i].to == GRAPH_NONE)
            note(&stuck->fails[choice.at], state, edges.list[i]);
        else if (loses_hope(stuck, edges.list[i], hope))
            note(&stuck->hopeless[choice.at], state, edges.list[i]);
    }
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

typedef struct Words { /* of what is so in some states */
    Code code;
    const char *what, *hint, *reason; /* reason "": none need be given */
} Words;

static void say_first(const Stuck *stuck, const First *first, Where where, Words words) {
    StrBuf way = {0};
    if (first->states == 0) return;
    graph_way_words(stuck->graph, first->state, &way);
    diags_add(stuck->diags, where.file, where.line, code_name(words.code), words.hint,
              "%s in %llu state%s, first %s.%s%s", words.what, (unsigned long long)first->states,
              first->states == 1 ? "" : "s", strbuf_text(&way), words.reason[0] ? " The reason: " : "", words.reason);
    strbuf_free(&way);
}

static void say_choice(const Stuck *stuck, const Choice *choice, const First *fails, const First *hopeless) {
    Error why = {""};
    Outcome outcome = {.hearing = NULL};
    if (fails->states) graph_fault(stuck->graph, fails->state, fails->edge, &outcome, &why);
    const char *made = arena_printf(stuck->arena, "The choice %s can't be made", choice->name);
    const char *after = arena_printf(stuck->arena, "After the choice %s no ending is within reach", choice->name);
    say_first(stuck, fails, choice->where,
              (Words){CODE_FAILS, made, "Close it there, or let what fails not fail.", why.text});
    say_first(stuck, hopeless, choice->where, (Words){CODE_NO_END, after, "Let some way lead out.", ""});
}

static void say_stuck(const Stuck *stuck) {
    const Book *book = stuck->book;
    const char *hint = "Add a choice without a condition, or an automatic move.";
    for (uint32_t i = 0; i < book->scene_count; i++) {
        const char *what = arena_printf(stuck->arena, "Scene %s is no ending and has no choice open",
                                        book->scenes[i].name);
        say_first(stuck, &stuck->dead[i], book->scenes[i].where, (Words){CODE_DEAD_END, what, hint, ""});
    }
    for (uint32_t i = 0; i < book->choice_count; i++)
        say_choice(stuck, &book->choices[i], &stuck->fails[i], &stuck->hopeless[i]);
}

void check_stuck(const Explored *explored, const Graph *graph, const Prospects *prospects, Diags *diags) {
    Stuck stuck = {.graph = graph, .prospects = prospects, .book = graph_book(graph), .diags = diags};
    stuck.arena = arena_new();
    stuck.here = outlook_new(prospects, stuck.arena);
    stuck.there = outlook_new(prospects, stuck.arena);
    stuck.dead = arena_alloc(stuck.arena, (stuck.book->scene_count + (size_t)1) * sizeof *stuck.dead);
    stuck.fails = arena_alloc(stuck.arena, (stuck.book->choice_count + (size_t)1) * sizeof *stuck.fails);
    stuck.hopeless = arena_alloc(stuck.arena, (stuck.book->choice_count + (size_t)1) * sizeof *stuck.hopeless);
    say_unseen(&stuck, explored);
    for (uint32_t state = 0; state < graph_states(graph); state++) note_state(&stuck, state);
    say_stuck(&stuck);
    arena_free(stuck.arena);
}
