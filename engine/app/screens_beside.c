/* screens_beside.c - pages beside a game that would need an index or saves to be opened: they are made up here, as full
 * as they can be. */
#include <stdio.h>

#include "app/saves.h"
#include "app/screens_parts.h"
#include "keep/replay.h"
#include "keep/slots.h"
#include "view/compose_hinge.h"

static void look(Screens *screens, Where where, const char *name) {
    screens->choices = false;
    screens->report.pages++;
    screens_inspect(screens, where, name, false);
}

static void begin(Screens *screens) {
    page_clear(screens->page);
    screens->page->serial = 1;
}

/* A last choice that has put every ending and every clause out of reach. */
void screens_hinge(Screens *screens, const Game *game) {
    const Book *book = screens->book;
    Hinge hinge = {.scenario = book->name, .known = true, .names = true};
    begin(screens);
    hinge.endings = arena_alloc(screens->arena, (book->scene_count + (size_t)1) * sizeof *hinge.endings);
    hinge.clauses = arena_alloc(screens->arena, (book->clause_count + (size_t)1) * sizeof *hinge.clauses);
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (book->scenes[i].ending) hinge.endings[hinge.ending_count++] = (SceneId){i};
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].record != ID_NONE) hinge.clauses[hinge.clause_count++] = (ClauseId){i};
    hinge.before = hinge.ending_count;
    compose_hinge(game, &hinge, screens->page);
    look(screens, book->roles[0].where, "what the last choice closed");
}

/* The game in the list of those that are kept, under the longest of names, and under none. */
void screens_kept(Screens *screens, const Game *game, Where where, const char *name) {
    App app = screens_app(screens, NULL);
    Slot slot = {.usable = true, .written = 1774828740};
    replay_head(game, &slot.head);
    begin(screens);
    for (uint32_t i = 0; i < 2; i++) {
        StrBuf words = {0};
        if (i == 0)
            snprintf(slot.name, sizeof slot.name, "a name of the many letters that it can have");
        else
            snprintf(slot.name, sizeof slot.name, "%.60s-%.60s", slot.head.scenario, slot.head.role);
        saves_tell(&app, &slot, game, &words);
        page_item(screens->page, i, "", strbuf_str(&words));
        strbuf_free(&words);
    }
    look(screens, where, name);
}
