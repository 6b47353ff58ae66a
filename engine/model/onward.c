/* onward.c - the scenes as a plain graph, searched from one of them until the other is met. Nothing is known of facts
 * here: what matters is what can't be come to at all. */
#include "model/onward.h"

#include <stdlib.h>

typedef struct Search {
    const Book *book;
    bool *met;
    uint32_t *waiting, count; /* met, and not looked at yet */
} Search;

static void meet(Search *search, SceneId scene) {
    if (scene.at >= search->book->scene_count || search->met[scene.at]) return;
    search->met[scene.at] = true;
    search->waiting[search->count++] = scene.at;
}

static void meet_choices(Search *search, const Scene *scene) {
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        const Choice *choice = &search->book->choices[scene->first.at + i];
        for (uint32_t b = 0; b < choice->branch_count; b++) meet(search, choice->branches[b].go);
    }
}

static void meet_next(Search *search, const Scene *scene) {
    meet_choices(search, scene);
    for (uint32_t i = 0; i < scene->auto_count; i++) meet(search, scene->autos[i].go);
    if (scene->sitting == 0) return;
    const Sitting *sitting = &search->book->sittings[scene->sitting - 1];
    for (ExitKind exit = 0; exit < EXIT_KINDS; exit++)
        if (sitting->exits[exit].declared) meet(search, sitting->exits[exit].go);
}

bool onward_leads(const Book *book, SceneId from, SceneId to) {
    Search search = {.book = book};
    search.met = mem_alloc((book->scene_count + (size_t)1) * sizeof *search.met);
    search.waiting = mem_alloc((book->scene_count + (size_t)1) * sizeof *search.waiting);
    meet(&search, from);
    while (search.count && !search.met[to.at]) meet_next(&search, &book->scenes[search.waiting[--search.count]]);
    bool leads = search.met[to.at];
    free(search.met);
    free(search.waiting);
    return leads;
}

Ends onward_ends(const Book *book, const Sitting *sitting, const Choice *choice) {
    uint32_t gone = 0;
    for (uint32_t i = 0; i < choice->branch_count; i++)
        gone += !onward_leads(book, choice->branches[i].go, sitting->scene);
    if (gone == 0) return ENDS_NEVER;
    return gone == choice->branch_count ? ENDS_ALWAYS : ENDS_PERHAPS;
}
