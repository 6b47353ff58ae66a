/* viability.c - one pass over all states. Of each, the open choices are laid side by side with the good endings that
 * each keeps within reach; what is noted of that is put into words in the end, once a scene or a choice. */
#include "check/viability.h"

#include <stdlib.h>

#include "base/codes.h"
#include "check/bits.h"

typedef struct Sole { /* of a choice */
    uint64_t states;  /* where it alone, of several open ones, keeps a good ending within reach */
    uint32_t first;   /* of those states */
} Sole;

typedef enum Contest { CONTEST_NONE, CONTEST_WON, CONTEST_OFF } Contest;

typedef struct Viability {
    const Graph *graph;
    const Prospects *prospects;
    const Book *book;
    Arena *arena;
    uint32_t words;
    uint64_t *good;     /* endings that are no disasters */
    uint64_t *decides;  /* by scene: states with several open choices and a good ending within reach */
    Sole *soles;        /* by choice */
    uint8_t **contests; /* by scene: of each choice against each, whether the first has always kept more */
    uint32_t *open;     /* the choices open in a state, as numbers in its scene */
    bool *leads;        /* whether each of them leads to any ending: else it is at fault otherwise (stuck.h) */
    bool *ends;         /* whether each of them is the last of the game, however it turns out */
    uint64_t *keeps;    /* what each of them keeps of the good, */
    uint64_t *ever;     /* and, by choice, what it keeps anywhere */
    uint32_t open_count;
    Outlook outlook;
    Backward *backward; /* NULL until a choice needs it */
} Viability;

/* ---- a state ---------------------------------------------------------------------------------------------------- */

static uint64_t *kept_by(const Viability *viability, uint32_t at) {
    return viability->keeps + (size_t)at * viability->words;
}

static bool is_empty(const Viability *viability, const uint64_t *set) {
    for (uint32_t i = 0; i < viability->words; i++)
        if (set[i]) return false;
    return true;
}

static bool is_ending(const Viability *viability, Edge step) {
    return step.to != GRAPH_NONE && viability->book->scenes[graph_scene(viability->graph, step.to).at].ending;
}

static void add_open(Viability *viability, const Scene *scene, uint32_t state, ChoiceId choice) {
    uint64_t *keeps = kept_by(viability, viability->open_count);
    viability->ends[viability->open_count] = true;
    prospects_after(viability->prospects, state, choice, &viability->outlook);
    viability->leads[viability->open_count] = !is_empty(viability, viability->outlook.endings);
    for (uint32_t i = 0; i < viability->words; i++) keeps[i] = viability->outlook.endings[i] & viability->good[i];
    bits_join(viability->ever + (size_t)choice.at * viability->words, keeps, viability->words);
    viability->open[viability->open_count++] = choice.at - scene->first.at;
}

static void find_open(Viability *viability, const Scene *scene, uint32_t state) {
    Edges steps = graph_edges(viability->graph, state);
    uint32_t last = ID_NONE;
    viability->open_count = 0;
    for (uint32_t i = 0; i < steps.count; i++) {
        ChoiceId choice = graph_deed(viability->graph, steps.list[i].deed).choice;
        if (choice.at == ID_NONE) return; /* talks come last */
        if (choice.at != last) add_open(viability, scene, state, choice);
        if (!is_ending(viability, steps.list[i])) viability->ends[viability->open_count - 1] = false;
        last = choice.at;
    }
}

static void note_sole(Viability *viability, const Scene *scene, uint32_t state) {
    uint32_t ways = 0, way = 0;
    for (uint32_t i = 0; i < viability->open_count; i++) {
        if (is_empty(viability, kept_by(viability, i))) continue;
        ways++;
        way = i;
    }
    if (ways) viability->decides[scene - viability->book->scenes]++;
    if (ways != 1) return;
    Sole *sole = &viability->soles[scene->first.at + viability->open[way]];
    if (sole->states++ == 0) sole->first = state;
}

/* Whether a keeps all that b does, and more. */
static bool keeps_more(const Viability *viability, uint32_t a, uint32_t b) {
    const uint64_t *x = kept_by(viability, a), *y = kept_by(viability, b);
    uint64_t missing = 0, more = 0;
    for (uint32_t i = 0; i < viability->words; i++) {
        missing |= y[i] & ~x[i];
        more |= x[i] & ~y[i];
    }
    return !missing && more;
}

/* An ending that can be had at once isn't less than one that may still be missed. */
static bool ends_well(const Viability *viability, uint32_t at) {
    return viability->ends[at] && !is_empty(viability, kept_by(viability, at));
}

static void note_contests(Viability *viability, const Scene *scene) {
    uint8_t *contests = viability->contests[scene - viability->book->scenes];
    for (uint32_t a = 0; a < viability->open_count; a++)
        for (uint32_t b = 0; b < viability->open_count; b++) {
            uint8_t *contest = &contests[viability->open[a] * scene->choice_count + viability->open[b]];
            if (a == b || *contest == CONTEST_OFF || !viability->leads[b]) continue;
            *contest = keeps_more(viability, a, b) && !ends_well(viability, b) ? CONTEST_WON : CONTEST_OFF;
        }
}

static void note_state(Viability *viability, uint32_t state) {
    const Scene *scene = &viability->book->scenes[graph_scene(viability->graph, state).at];
    if (scene->choice_count < 2) return;
    find_open(viability, scene, state);
    if (viability->open_count < 2) return;
    if (!scene->sitting) note_sole(viability, scene, state);
    note_contests(viability, scene);
}

/* ---- what only comes later ----------------------------------------------------------------------------------------
 */

/* A set of nodes, taken in the order in which they were found. */
typedef struct Found {
    uint64_t *set;
    uint32_t *list;
    uint32_t count;
} Found;

static void find_node(Found *found, uint32_t node) {
    if (bits_has(found->set, node)) return;
    bits_put(found->set, node);
    found->list[found->count++] = node;
}

static bool is_open(const Viability *viability, uint32_t state, uint32_t choice) {
    Edges steps = graph_edges(viability->graph, state);
    for (uint32_t i = 0; i < steps.count; i++)
        if (graph_deed(viability->graph, steps.list[i].deed).choice.at == choice) return true;
    return false;
}

/* The nodes from which some way leads to where a choice is open. */
static Found before_choice(Viability *viability, uint32_t choice) {
    const Graph *graph = viability->graph;
    uint32_t scene = viability->book->choices[choice].scene.at, count;
    Found found = {.list = mem_alloc((graph_nodes(graph) + (size_t)1) * sizeof *found.list)};
    found.set = mem_alloc((bits_words(graph_nodes(graph)) + 1) * sizeof *found.set);
    if (!viability->backward) viability->backward = backward_new(graph);
    for (uint32_t state = 0; state < graph_states(graph); state++)
        if (graph_scene(graph, state).at == scene && is_open(viability, state, choice)) find_node(&found, state);
    for (uint32_t i = 0; i < found.count; i++) {
        const uint32_t *from = backward_from(viability->backward, found.list[i], &count);
        for (uint32_t k = 0; k < count; k++) find_node(&found, from[k]);
    }
    return found;
}

/* Whether the choice a, made somewhere where b is open beside it, leads to where b is open again: then it only puts b
 * off, and who makes it has lost nothing of b. */
static bool puts_off(const Viability *viability, const Found *before, uint32_t a, uint32_t b) {
    const Graph *graph = viability->graph;
    for (uint32_t state = 0; state < graph_states(graph); state++) {
        if (graph_scene(graph, state).at != viability->book->choices[b].scene.at) continue;
        Edges steps = graph_edges(graph, state);
        for (uint32_t i = 0; i < steps.count; i++) {
            uint32_t to = steps.list[i].to;
            bool leads = to != GRAPH_NONE && bits_has(before->set, to) &&
                         graph_deed(graph, steps.list[i].deed).choice.at == a;
            if (leads && is_open(viability, state, b)) return true;
        }
    }
    return false;
}

/* Takes back what was won of a choice by those that only put it off. */
static void clear_put_off(Viability *viability, const Scene *scene, uint32_t b) {
    uint8_t *contests = viability->contests[scene - viability->book->scenes];
    uint32_t count = scene->choice_count, a = 0;
    while (a < count && contests[a * count + b] != CONTEST_WON) a++;
    if (a == count) return;
    Found before = before_choice(viability, scene->first.at + b);
    for (; a < count; a++)
        if (contests[a * count + b] == CONTEST_WON &&
            puts_off(viability, &before, scene->first.at + a, scene->first.at + b))
            contests[a * count + b] = CONTEST_OFF;
    free(before.set);
    free(before.list);
}

static void clear_all_put_off(Viability *viability) {
    for (uint32_t i = 0; i < viability->book->scene_count; i++) {
        const Scene *scene = &viability->book->scenes[i];
        for (uint32_t b = 0; b < scene->choice_count && !scene->last; b++) clear_put_off(viability, scene, b);
    }
    backward_free(viability->backward);
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

static const char *hint_of(Code code) {
    return code == CODE_ONE_WAY ? "Let another choice lead on as well, or mark the scene last = true."
                                : "Let something else than what happened lead on as well.";
}

static void say_where(const Viability *viability, const Scene *scene, uint64_t states, StrBuf *out) {
    uint64_t all = viability->decides[scene - viability->book->scenes];
    if (states == all)
        strbuf_printf(out, "Wherever scene %s has a choice to make", scene->name);
    else
        strbuf_printf(out, "In %llu of the %llu states in which scene %s has a choice to make",
                      (unsigned long long)states, (unsigned long long)all, scene->name);
}

/* Several choices of a scene can each be the only way on, in different states; `code` says of which we speak. */
static void say_soles(const Viability *viability, const Scene *scene, Code code, Diags *diags) {
    StrBuf names = {0}, where = {0}, way = {0};
    uint64_t states = 0;
    uint32_t first = UINT32_MAX;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        const Sole *sole = &viability->soles[id];
        const Choice *choice = &viability->book->choices[id];
        if (sole->states == 0 || (choice->mark == MARK_HAPPENED) != (code == CODE_ONLY_RECORD)) continue;
        strbuf_printf(&names, "%s%s", states ? " or " : "", choice->name);
        states += sole->states;
        if (sole->first < first) first = sole->first;
    }
    if (states) {
        say_where(viability, scene, states, &where);
        graph_way_words(viability->graph, first, &way);
        diags_add(diags, scene->where.file, scene->where.line, code_name(code), hint_of(code),
                  "%s, %s%s alone keeps anything but disaster within reach; first %s.", strbuf_text(&where),
                  code == CODE_ONLY_RECORD ? "the recorded " : "", strbuf_text(&names), strbuf_text(&way));
    }
    strbuf_free(&where);
    strbuf_free(&names);
    strbuf_free(&way);
}

static bool keeps_nothing(const Viability *viability, uint32_t id) {
    return is_empty(viability, viability->ever + (size_t)id * viability->words);
}

/* The first that dominates it is named; scenes where one way on is meant are left alone. */
static void say_dominated(const Viability *viability, const Scene *scene, uint32_t b, Diags *diags) {
    const uint8_t *contests = viability->contests[scene - viability->book->scenes];
    const Choice *choices = &viability->book->choices[scene->first.at];
    uint32_t a = 0;
    while (a < scene->choice_count && contests[a * scene->choice_count + b] != CONTEST_WON) a++;
    if (a == scene->choice_count) return;
    bool nothing = keeps_nothing(viability, scene->first.at + b);
    diags_add(diags, choices[b].where.file, choices[b].where.line, code_name(CODE_DOMINATED),
              nothing ? "Let something else come of it, at least sometimes; or mark the scene last = true."
                      : "Let it lead somewhere that the other doesn't, at least sometimes.",
              nothing
                  ? "The choice %s leads to disaster whatever follows, and wherever %s is open beside it, that needn't."
                  : "The choice %s is never the better: wherever %s is open beside it, that keeps within reach every "
                    "ending but disasters that it does, and more.",
              choices[b].name, choices[a].name);
}

static void say_all(const Viability *viability, Diags *diags) {
    const Book *book = viability->book;
    for (uint32_t i = 0; i < book->scene_count; i++) {
        const Scene *scene = &book->scenes[i];
        say_soles(viability, scene, CODE_ONLY_RECORD, diags);
        if (scene->last) continue;
        say_soles(viability, scene, CODE_ONE_WAY, diags);
        for (uint32_t k = 0; k < scene->choice_count; k++) say_dominated(viability, scene, k, diags);
    }
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void make_room(Viability *viability) {
    const Book *book = viability->book;
    uint32_t most = 1;
    viability->contests = arena_alloc(viability->arena, (book->scene_count + (size_t)1) * sizeof(uint8_t *));
    for (uint32_t i = 0; i < book->scene_count; i++) {
        size_t choices = book->scenes[i].choice_count;
        viability->contests[i] = arena_alloc(viability->arena, choices * choices + 1);
        if (choices > most) most = (uint32_t)choices;
    }
    viability->open = arena_alloc(viability->arena, most * sizeof *viability->open);
    viability->leads = arena_alloc(viability->arena, most * sizeof *viability->leads);
    viability->ends = arena_alloc(viability->arena, most * sizeof *viability->ends);
    viability->keeps = arena_alloc(viability->arena, (size_t)most * viability->words * sizeof *viability->keeps);
    viability->ever = arena_alloc(viability->arena,
                                  (book->choice_count + (size_t)1) * viability->words * sizeof *viability->ever);
    viability->soles = arena_alloc(viability->arena, (book->choice_count + (size_t)1) * sizeof *viability->soles);
    viability->decides = arena_alloc(viability->arena, (book->scene_count + (size_t)1) * sizeof *viability->decides);
}

static void find_good(Viability *viability) {
    viability->good = arena_alloc(viability->arena, viability->words * sizeof *viability->good);
    for (uint32_t i = 0; i < prospects_endings(viability->prospects); i++)
        if (!viability->book->scenes[prospects_ending(viability->prospects, i).at].disaster)
            bits_put(viability->good, i);
}

void check_viability(const Graph *graph, const Prospects *prospects, Diags *diags) {
    Viability viability = {.graph = graph, .prospects = prospects, .book = graph_book(graph), .arena = arena_new()};
    viability.words = outlook_ending_words(prospects);
    viability.outlook = outlook_new(prospects, viability.arena);
    make_room(&viability);
    find_good(&viability);
    for (uint32_t state = 0; state < graph_states(graph); state++) note_state(&viability, state);
    clear_all_put_off(&viability);
    say_all(&viability, diags);
    arena_free(viability.arena);
}
