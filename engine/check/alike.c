/* alike.c - the pairs of a scene that do the same are found first: there are few, and only they are looked for in the
 * states. */
#include "check/alike.h"

#include "base/codes.h"
#include "check/bits.h"
#include "check/hold.h"
#include "check/uses.h"

typedef struct Alike {
    const Graph *graph;
    const Book *book;
    const Uses *uses;
    uint64_t *open; /* choices of a state */
    uint64_t *said; /* choices of which it was said */
    uint64_t *rows; /* scenes that have such a pair */
    Diags *diags;
} Alike;

bool choices_alike(const Choice *a, const Choice *b) {
    if (a->branch_count != b->branch_count || !effects_alike(a->effects, b->effects)) return false;
    for (uint32_t i = 0; i < a->branch_count; i++) {
        const Branch *x = &a->branches[i], *y = &b->branches[i];
        if (x->go.at != y->go.at || x->weight != y->weight || !effects_alike(x->effects, y->effects)) return false;
    }
    return true;
}

/* What the lint says of them, without looking at states. */
static bool said_by_lint(const Alike *alike, uint32_t a, uint32_t b) {
    const Choice *x = &alike->book->choices[a], *y = &alike->book->choices[b];
    return !alike->uses->told[a] && !alike->uses->told[b] && x->took.at == y->took.at && x->mark == y->mark &&
           guard_alike(x->when, y->when);
}

static bool is_pair(const Alike *alike, uint32_t a, uint32_t b) {
    return choices_alike(&alike->book->choices[a], &alike->book->choices[b]) && !said_by_lint(alike, a, b);
}

static void find_rows(const Alike *alike) {
    for (uint32_t i = 0; i < alike->book->scene_count; i++) {
        const Scene *scene = &alike->book->scenes[i];
        for (uint32_t b = scene->first.at; b < scene->first.at + scene->choice_count; b++)
            for (uint32_t a = scene->first.at; a < b; a++)
                if (is_pair(alike, a, b)) bits_put(alike->rows, i);
    }
}

static void say_pair(const Alike *alike, uint32_t state, uint32_t a, uint32_t b) {
    const Choice *first = &alike->book->choices[a], *second = &alike->book->choices[b];
    StrBuf way = {0};
    if (bits_has(alike->said, b)) return;
    bits_put(alike->said, b);
    graph_way_words(alike->graph, state, &way);
    diags_add(alike->diags, second->where.file, second->where.line, code_name(CODE_SAME_EFFECTS),
              "Let one of them change something else, or lead elsewhere.",
              "The choices %s and %s are open together, change the same and lead to the same; first %s.", first->name,
              second->name, strbuf_text(&way));
    strbuf_free(&way);
}

static void find_open(const Alike *alike, uint32_t state) {
    Edges steps = graph_edges(alike->graph, state);
    for (size_t i = 0; i < bits_words(alike->book->choice_count); i++) alike->open[i] = 0;
    for (uint32_t i = 0; i < steps.count; i++) {
        ChoiceId choice = graph_deed(alike->graph, steps.list[i].deed).choice;
        if (choice.at != ID_NONE) bits_put(alike->open, choice.at);
    }
}

static void look(const Alike *alike, uint32_t state) {
    const Scene *scene = &alike->book->scenes[graph_scene(alike->graph, state).at];
    if (!bits_has(alike->rows, (uint32_t)(scene - alike->book->scenes))) return;
    find_open(alike, state);
    for (uint32_t b = scene->first.at; b < scene->first.at + scene->choice_count; b++)
        for (uint32_t a = scene->first.at; a < b; a++)
            if (bits_has(alike->open, a) && bits_has(alike->open, b) && is_pair(alike, a, b))
                say_pair(alike, state, a, b);
}

void check_alike(const Graph *graph, Diags *diags) {
    const Book *book = graph_book(graph);
    Uses *uses = uses_new(book);
    Arena *arena = arena_new();
    Alike alike = {.graph = graph, .book = book, .uses = uses, .diags = diags};
    alike.open = arena_alloc(arena, (bits_words(book->choice_count) + 1) * sizeof *alike.open);
    alike.said = arena_alloc(arena, (bits_words(book->choice_count) + 1) * sizeof *alike.said);
    alike.rows = arena_alloc(arena, (bits_words(book->scene_count) + 1) * sizeof *alike.rows);
    find_rows(&alike);
    for (uint32_t state = 0; state < graph_states(graph); state++) look(&alike, state);
    arena_free(arena);
    uses_free(uses);
}
