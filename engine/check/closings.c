/* closings.c - every state's outlook beside that after each of its open choices. */
#include "check/closings.h"

#include <stdlib.h>

#include "check/bits.h"
#include "check/stands.h"

struct Closings {
    const Prospects *prospects;
    const Graph *graph;
    Arena *arena;
    Closing *list; /* by choice */
    Outlook before, after;
    Stands *stands;
    uint32_t ending_words, clause_words;
};

static uint32_t count_bits(const uint64_t *set, uint32_t words) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < words; i++) count += (uint32_t)__builtin_popcountll(set[i]);
    return count;
}

static void note_count(Closing *closing, Closed closed) {
    bool first = closing->states++ == 0;
    bool fewer = closed.endings<closing->least.endings, more = closed.endings> closing->most.endings;
    if (first || fewer || (closed.endings == closing->least.endings && closed.of > closing->least.of))
        closing->least = closed;
    if (first || more || (closed.endings == closing->most.endings && closed.of > closing->most.of))
        closing->most = closed;
}

static void note_endings(const Closings *closings, Closing *closing) {
    Closed closed = {0, count_bits(closings->before.endings, closings->ending_words)};
    for (uint32_t i = 0; i < closings->ending_words; i++) {
        uint64_t before = closings->before.endings[i], lost = before & ~closings->after.endings[i];
        closing->lost[i] |= lost;
        closing->kept[i] |= before & ~lost;
        closed.endings += (uint32_t)__builtin_popcountll(lost);
    }
    note_count(closing, closed);
}

/* Of clauses that may stand both ways there, both count. */
static void note_clauses(const Closings *closings, Closing *closing, uint32_t state) {
    const uint64_t *stands = stands_at(closings->stands, state);
    const Outlook *before = &closings->before, *after = &closings->after;
    for (uint32_t i = 0; i < closings->clause_words; i++) {
        uint64_t apart = stands[i] & before->apart[i], held = stands[closings->clause_words + i] & before->held[i];
        closing->lost_clauses[i] |= (apart & ~after->apart[i]) | (held & ~after->held[i]);
        closing->kept_clauses[i] |= (apart & after->apart[i]) | (held & after->held[i]);
    }
}

static void note_choice(Closings *closings, uint32_t state, ChoiceId choice) {
    Closing *closing = &closings->list[choice.at];
    prospects_after(closings->prospects, state, choice, &closings->after);
    note_endings(closings, closing);
    note_clauses(closings, closing, state);
}

static void note_state(Closings *closings, uint32_t state) {
    Edges steps = graph_edges(closings->graph, state);
    uint32_t last = ID_NONE;
    if (steps.count) prospects_from(closings->prospects, state, &closings->before);
    for (uint32_t i = 0; i < steps.count; i++) {
        ChoiceId choice = graph_deed(closings->graph, steps.list[i].deed).choice;
        if (choice.at == ID_NONE) break; /* talks come last */
        if (choice.at != last) note_choice(closings, state, choice);
        last = choice.at;
    }
}

static void make_list(Closings *closings, uint32_t count) {
    closings->list = arena_alloc(closings->arena, (count + (size_t)1) * sizeof *closings->list);
    for (uint32_t i = 0; i < count; i++) {
        Closing *closing = &closings->list[i];
        closing->lost = arena_alloc(closings->arena, closings->ending_words * sizeof(uint64_t));
        closing->kept = arena_alloc(closings->arena, closings->ending_words * sizeof(uint64_t));
        closing->lost_clauses = arena_alloc(closings->arena, closings->clause_words * sizeof(uint64_t));
        closing->kept_clauses = arena_alloc(closings->arena, closings->clause_words * sizeof(uint64_t));
    }
}

Closings *closings_new(const Prospects *prospects, const Graph *graph) {
    Closings *closings = mem_alloc(sizeof *closings);
    *closings = (Closings){.prospects = prospects, .graph = graph, .arena = arena_new()};
    closings->ending_words = outlook_ending_words(prospects);
    closings->clause_words = outlook_clause_words(prospects);
    closings->before = outlook_new(prospects, closings->arena);
    closings->after = outlook_new(prospects, closings->arena);
    closings->stands = stands_new(graph);
    make_list(closings, graph_book(graph)->choice_count);
    for (uint32_t state = 0; state < graph_states(graph); state++) note_state(closings, state);
    stands_free(closings->stands);
    closings->stands = NULL;
    return closings;
}

void closings_free(Closings *closings) {
    if (!closings) return;
    arena_free(closings->arena);
    free(closings);
}

const Closing *closings_of(const Closings *closings, ChoiceId choice) {
    return &closings->list[choice.at];
}

static Closes closes(const uint64_t *lost, const uint64_t *kept, uint32_t at) {
    return !bits_has(lost, at) ? CLOSES_NOT : bits_has(kept, at) ? CLOSES_SOMETIMES : CLOSES_ALWAYS;
}

Closes closes_ending(const Closing *closing, uint32_t ending) {
    return closes(closing->lost, closing->kept, ending);
}

Closes closes_clause(const Closing *closing, uint32_t clause) {
    return closes(closing->lost_clauses, closing->kept_clauses, clause);
}
