/* screens_fullest.c - of each scene the fullest page over all states, and of each choice the fullest that it leads to:
 * with what came of it above. They are pages of real games where the way there can be made again; where it leads
 * through talks, of games that begin in that state. */
#include <stdlib.h>

#include "app/screens_parts.h"

typedef struct Fullest {
    Screens *screens;
    App app;
    Session session;
    uint32_t *first;  /* by choice: the number of its first branch */
    uint32_t *from;   /* by branch: the state from which it leads to the fullest page; GRAPH_NONE: from none */
    uint32_t *weight; /* by branch: of that page */
    uint32_t *state;  /* by scene: the fullest; GRAPH_NONE: none stands there */
} Fullest;

/* ---- which ------------------------------------------------------------------------------------------------------ */

static void number_branches(Fullest *fullest) {
    const Book *book = fullest->screens->book;
    Arena *arena = fullest->screens->arena;
    uint32_t count = 0;
    fullest->first = arena_alloc(arena, (book->choice_count + (size_t)1) * sizeof(uint32_t));
    for (uint32_t i = 0; i < book->choice_count; i++) {
        fullest->first[i] = count;
        count += book->choices[i].branch_count;
    }
    fullest->from = arena_alloc(arena, (count + (size_t)1) * sizeof(uint32_t));
    fullest->weight = arena_alloc(arena, (count + (size_t)1) * sizeof(uint32_t));
    fullest->state = arena_alloc(arena, (book->scene_count + (size_t)1) * sizeof(uint32_t));
    for (uint32_t i = 0; i < count; i++) fullest->from[i] = GRAPH_NONE;
    for (uint32_t i = 0; i < book->scene_count; i++) fullest->state[i] = GRAPH_NONE;
}

/* Of pages as full as each other the first is taken. */
static void weigh_steps(Fullest *fullest, uint32_t state) {
    const Graph *graph = fullest->screens->graph;
    Edges steps = graph_edges(graph, state);
    for (uint32_t i = 0; i < steps.count; i++) {
        if (steps.list[i].to >= graph_states(graph)) continue;
        GraphDeed deed = graph_deed(graph, steps.list[i].deed);
        if (deed.choice.at == ID_NONE) continue;
        uint32_t branch = fullest->first[deed.choice.at] + deed.branch;
        uint32_t weight = fullest->screens->weights[steps.list[i].to];
        if (fullest->from[branch] != GRAPH_NONE && weight <= fullest->weight[branch]) continue;
        fullest->from[branch] = state;
        fullest->weight[branch] = weight;
    }
}

static void find_fullest(Fullest *fullest) {
    const Screens *screens = fullest->screens;
    number_branches(fullest);
    for (uint32_t i = 0; i < graph_states(screens->graph) && !screens_stopped(fullest->screens); i++) {
        uint32_t *best = &fullest->state[graph_scene(screens->graph, i).at];
        if (*best == GRAPH_NONE || screens->weights[i] > screens->weights[*best]) *best = i;
        weigh_steps(fullest, i);
    }
}

/* ---- the game that shows it ------------------------------------------------------------------------------------- */

static bool leads_through_talks(Way way) {
    for (size_t i = 0; i < way.count; i++)
        if (way.moves[i].choice.at == ID_NONE) return true;
    return false;
}

static Game *game_of_way(const Book *book, Way way) {
    Error err;
    Game *game = game_new(book, way.role, 1, &err);
    for (size_t i = 0; game && i < way.count; i++) {
        if (game_step(game, way.moves[i], &err)) continue;
        game_free(game);
        return NULL;
    }
    return game;
}

Game *screens_game(Screens *screens, uint32_t state) {
    const Flood *flood = screens->flood;
    Arena *arena = arena_new();
    Way way = graph_way(screens->graph, state, arena);
    Game *game = leads_through_talks(way) ? NULL : game_of_way(screens->book, way);
    arena_free(arena);
    if (game) return game;
    flood_open(flood->ground, states_at(flood->states, state), screens->world);
    return game_from(screens->book, screens->world);
}

/* ---- looking ---------------------------------------------------------------------------------------------------- */

static void look_at_map(Fullest *fullest, const Scene *scene) {
    Screens *screens = fullest->screens;
    screens_compose(screens, &fullest->app, &screen_map, 0);
    screens->choices = false;
    screens->report.pages++;
    screens_inspect(screens, scene->where, scene->name, false);
}

/* Once more with the margin as one line, where it has more. */
static void look_at_margin(Fullest *fullest, const Scene *scene) {
    Screens *screens = fullest->screens;
    if (screens->page->notes == 0) return;
    fullest->app.settings.margin = false;
    screens_compose(screens, &fullest->app, &screen_play, 0);
    fullest->app.settings.margin = true;
    screens->report.pages++;
    screens_inspect(screens, scene->where, scene->name, false);
}

static void look(Fullest *fullest, Game *game, bool every) {
    Screens *screens = fullest->screens;
    const Scene *scene = &screens->book->scenes[rules_scene(screens->book, game_world(game)).at];
    fullest->session.game = game;
    screens_compose(screens, &fullest->app, &screen_play, 0);
    screens->choices = true;
    screens->report.pages++;
    screens_inspect(screens, scene->where, scene->name, every);
    look_at_margin(fullest, scene);
    if (every && screens->book->map) look_at_map(fullest, scene);
    if (every) screens_kept(screens, game, scene->where, scene->name);
    if (every && scene->ending) screens_endings(screens, game, scene->where, scene->name);
}

static void look_at_branch(Fullest *fullest, Move move) {
    Error err;
    uint32_t from = fullest->from[fullest->first[move.choice.at] + move.branch];
    if (from == GRAPH_NONE || screens_stopped(fullest->screens)) return;
    Game *game = screens_game(fullest->screens, from);
    if (game_step(game, move, &err))
        look(fullest, game, false);
    else
        fullest->screens->report.undone++;
    game_free(game);
}

static void look_at_scene(Fullest *fullest, uint32_t scene) {
    if (fullest->state[scene] == GRAPH_NONE || screens_stopped(fullest->screens)) return;
    Game *game = screens_game(fullest->screens, fullest->state[scene]);
    look(fullest, game, true);
    if (scene == 0) screens_hinge(fullest->screens, game);
    game_free(game);
}

void screens_fullest(Screens *screens) {
    Fullest fullest = {.screens = screens};
    fullest.app = screens_app(screens, &fullest.session);
    find_fullest(&fullest);
    for (uint32_t i = 0; i < screens->book->scene_count; i++) look_at_scene(&fullest, i);
    for (uint32_t i = 0; i < screens->book->choice_count; i++)
        for (uint32_t k = 0; k < screens->book->choices[i].branch_count; k++)
            look_at_branch(&fullest, (Move){.choice = {i}, .branch = k});
}
