/* screens_weigh.c - once over all states: how full the page of each is, and what the facts that are inserted into a
 * scene's words have been there. A fact that no choice asks for isn't kept by an exploration; of such a one every value
 * in its range is taken. */
#include "app/screens_parts.h"
#include "check/bits.h"

enum {
    RANGE_MOST = 1 << 16, /* values; of a wider range all are taken */
    LINE = 40,            /* bytes: what it costs to begin a paragraph or an item */
    FACT = 12             /* bytes that a fact in words has, about */
};

typedef struct Weighing {
    Screens *screens;
    uint32_t **lines;  /* by scene: of each of its paragraphs */
    uint32_t *choices; /* of their labels */
} Weighing;

/* ---- what is inserted ------------------------------------------------------------------------------------------- */

static Values new_values(const Screens *screens, SceneId scene, FactId fact) {
    const Fact *of = schema_fact(screens->book->schema, fact);
    Values values = {fact, of->min, of->max, NULL};
    int64_t range = (int64_t)of->max - of->min + 1;
    if (range <= RANGE_MOST && packing_keeps(screens->flood->ground->packing, scene, fact))
        values.seen = arena_alloc(screens->arena, bits_words((size_t)range) * sizeof(uint64_t));
    return values;
}

static void insert(Screens *screens, SceneId scene, const Paragraph *paragraph) {
    Inserted *inserted = &screens->inserted[scene.at];
    for (uint32_t i = 0; i < paragraph->count && inserted->list; i++) {
        uint32_t at = 0;
        if (paragraph->pieces[i].kind != PIECE_FACT) continue;
        while (at < inserted->count && inserted->list[at].fact.at != paragraph->pieces[i].fact.at) at++;
        if (at == inserted->count) inserted->list[at] = new_values(screens, scene, paragraph->pieces[i].fact);
        inserted->count += at == inserted->count;
    }
}

static void insert_text(Screens *screens, SceneId scene, Text text) {
    for (uint32_t i = 0; i < text.count; i++) insert(screens, scene, &text.list[i]);
}

static size_t facts_in(Text text) {
    size_t count = 0;
    for (uint32_t i = 0; i < text.count; i++) count += text.list[i].count;
    return count;
}

static void insert_scene(Screens *screens, SceneId id) {
    const Scene *scene = &screens->book->scenes[id.at];
    const Choice *choices = &screens->book->choices[scene->first.at];
    size_t most = facts_in(scene->text) + 1;
    for (uint32_t i = 0; i < scene->choice_count; i++) most += choices[i].label.count + facts_in(choices[i].locked);
    screens->inserted[id.at].list = arena_alloc(screens->arena, most * sizeof(Values));
    insert_text(screens, id, scene->text);
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        insert(screens, id, &choices[i].label);
        insert_text(screens, id, choices[i].locked);
    }
}

/* ---- a state ---------------------------------------------------------------------------------------------------- */

static uint32_t weight_of(const Paragraph *paragraph) {
    size_t weight = LINE;
    for (uint32_t i = 0; i < paragraph->count; i++)
        weight += paragraph->pieces[i].kind == PIECE_FACT ? FACT : paragraph->pieces[i].text.len;
    return (uint32_t)weight;
}

static void prepare(Weighing *weighing) {
    Screens *screens = weighing->screens;
    const Book *book = screens->book;
    weighing->lines = arena_alloc(screens->arena, (book->scene_count + (size_t)1) * sizeof *weighing->lines);
    weighing->choices = arena_alloc(screens->arena, (book->choice_count + (size_t)1) * sizeof *weighing->choices);
    for (uint32_t i = 0; i < book->scene_count; i++) {
        Text text = book->scenes[i].text;
        weighing->lines[i] = arena_alloc(screens->arena, (text.count + (size_t)1) * sizeof(uint32_t));
        for (uint32_t k = 0; k < text.count; k++) weighing->lines[i][k] = weight_of(&text.list[k]);
        insert_scene(screens, (SceneId){i});
    }
    for (uint32_t i = 0; i < book->choice_count; i++) weighing->choices[i] = weight_of(&book->choices[i].label);
}

static uint32_t weigh(const Weighing *weighing, SceneId id) {
    const Book *book = weighing->screens->book;
    const World *world = weighing->screens->world;
    const Scene *scene = &book->scenes[id.at];
    uint32_t weight = 0;
    for (uint32_t i = 0; i < scene->text.count; i++)
        if (guard_test(scene->text.list[i].when, world)) weight += weighing->lines[id.at][i];
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++) {
        Access access = rules_access(book, world, (ChoiceId){i});
        if (access != ACCESS_HIDDEN) weight += weighing->choices[i] + (access == ACCESS_LOCKED ? LINE : 0);
    }
    return weight;
}

static void note_values(const Screens *screens, SceneId scene) {
    const Inserted *inserted = &screens->inserted[scene.at];
    for (uint32_t i = 0; i < inserted->count; i++) {
        const Values *values = &inserted->list[i];
        if (values->seen) bits_put(values->seen, (uint32_t)(world_get(screens->world, values->fact) - values->least));
    }
}

void screens_weigh(Screens *screens) {
    Weighing weighing = {.screens = screens};
    const Flood *flood = screens->flood;
    uint32_t states = graph_states(screens->graph);
    screens->inserted = arena_alloc(screens->arena, (screens->book->scene_count + (size_t)1) * sizeof(Inserted));
    screens->weights = mem_alloc((states + (size_t)1) * sizeof *screens->weights);
    prepare(&weighing);
    for (uint32_t i = 0; i < states && !screens_stopped(screens); i++) {
        SceneId scene = graph_scene(screens->graph, i);
        flood_open(flood->ground, states_at(flood->states, i), screens->world);
        screens->weights[i] = weigh(&weighing, scene);
        note_values(screens, scene);
    }
}
