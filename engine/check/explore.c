/* explore.c - a flood over all that a story can be (flood.h), and the answers that follow from it. Where the story has
 * tables, games are sought that show what the flood took for possible (real.h), and ways are theirs. */
#include "check/explore.h"

#include <stdlib.h>

#include "check/bits.h"
#include "check/flood.h"
#include "check/real.h"

enum { PROGRESS_EVERY = 1 << 16 };

struct Explored {
    const Book *book;
    const ExploreOptions *options; /* while it is being explored */
    Ground ground;
    Flood *flood; /* over all, talks taken whole */
    Real *real;   /* NULL: there are no tables */
    uint64_t bytes;
};

/* ---- exploring -------------------------------------------------------------------------------------------------- */

static void tell(const Explored *explored, uint32_t done) {
    const ExploreOptions *options = explored->options;
    if (done % PROGRESS_EVERY != 0 || done == 0 || !options->progress) return;
    uint32_t count = states_count(explored->flood->states);
    options->progress(options->ctx, count, count - done);
}

static bool stops(void *ctx, uint32_t done) {
    const Explored *explored = ctx;
    if (explored->options->stop && *explored->options->stop) return true;
    tell(explored, done);
    return false;
}

static void lay_ground(Explored *explored) {
    const Book *book = explored->book;
    const ExploreFrom *from = explored->options->from;
    Live *live = explored->options->no_mask ? NULL : live_new_using(book, from ? &from->use : NULL);
    explored->ground = (Ground){book, packing_new(book, live), tables_new(book, live), NULL};
    if (live && explored->ground.tables) explored->ground.ends = packing_of_ends(book, live);
    live_free(live);
}

static void begin(Explored *explored) {
    const ExploreOptions *options = explored->options;
    const World *world = NULL;
    if (options->from && options->from->next) {
        while ((world = options->from->next(options->from->ctx))) flood_begin(explored->flood, world);
        return;
    }
    for (uint32_t i = 0; i < explored->book->role_count; i++)
        if (options->role.at == ID_NONE || options->role.at == i)
            flood_start(explored->flood, (RoleId){i}, (Link){STATE_NONE, i});
}

static void run(Explored *explored) {
    const ExploreOptions *options = explored->options;
    FloodHow how = {.max_states = options->max_states, .threads = options->threads, .stops = stops, .ctx = explored};
    explored->flood = flood_new(&explored->ground, &how);
    begin(explored);
    flood_run(explored->flood);
    states_close(explored->flood->states);
    if (explored->ground.tables && !options->no_games)
        explored->real = real_find(explored->flood, options->max_acts ? options->max_acts : EXPLORE_ACTS,
                                   options->stop);
}

Explored *explore(const Book *book, const ExploreOptions *options) {
    Explored *explored = mem_alloc(sizeof *explored);
    *explored = (Explored){.book = book, .options = options};
    lay_ground(explored);
    run(explored);
    explored->options = NULL;
    explored->bytes = flood_bytes(explored->flood) + packing_bytes(explored->ground.packing) +
                      (explored->real ? real_bytes(explored->real) : 0);
    return explored;
}

void explored_free(Explored *explored) {
    if (!explored) return;
    real_free(explored->real);
    flood_free(explored->flood);
    tables_free(explored->ground.tables);
    packing_free(explored->ground.ends);
    packing_free(explored->ground.packing);
    free(explored);
}

/* ---- answers ---------------------------------------------------------------------------------------------------- */

bool explored_proved(const Explored *explored) {
    const Tables *tables = explored->ground.tables;
    return explored->flood->whole && (!tables || classes_tuples(tables_classes(tables)) > 0);
}
uint64_t explored_states(const Explored *explored) {
    return states_count(explored->flood->states);
}
uint64_t explored_edges(const Explored *explored) {
    return explored->flood->edges;
}
uint64_t explored_acts(const Explored *explored) {
    return explored->real ? real_acts(explored->real) : 0;
}
uint64_t explored_bytes(const Explored *explored) {
    return explored->bytes;
}
uint64_t explored_thread_bytes(const Explored *explored) {
    return explored->flood->crew_bytes;
}
uint64_t explored_dead_ends(const Explored *explored) {
    return explored->flood->dead_ends;
}

uint64_t explored_scene(const Explored *explored, SceneId scene) {
    return explored->flood->scene_counts[scene.at];
}

bool explored_choice(const Explored *explored, ChoiceId choice) {
    return explored->flood->choices[choice.at].seen;
}

const Flood *explored_flood(Explored *explored) {
    states_reopen(explored->flood->states);
    return explored->flood;
}

/* ---- ways ------------------------------------------------------------------------------------------------------- */

/* Counts back along the links to a start, then writes the moves from the last to the first. */
static Way plain_way(const Flood *flood, Link last, Arena *arena) {
    size_t count = 0;
    Link link = last;
    for (; link.from != STATE_NONE; link = states_link(flood->states, link.from)) count++;
    Move *moves = arena_alloc(arena, (count + 1) * sizeof *moves);
    Way way = {{link.move}, moves, count};
    for (link = last; link.from != STATE_NONE; link = states_link(flood->states, link.from))
        moves[--count] = flood_move(flood, link).choice;
    return way;
}

static bool way_to(const Explored *explored, const Sight *sight, Arena *arena, Way *way) {
    if (sight->seen) *way = plain_way(explored->flood, sight->link, arena);
    return sight->seen;
}

bool explored_way(const Explored *explored, SceneId scene, Arena *arena, Way *way) {
    if (explored->real) return real_scene(explored->real, scene, arena, way);
    return way_to(explored, &explored->flood->scenes[scene.at], arena, way);
}

bool explored_choice_way(const Explored *explored, ChoiceId choice, Arena *arena, Way *way) {
    if (explored->real) return real_choice(explored->real, choice, arena, way);
    return way_to(explored, &explored->flood->choices[choice.at], arena, way);
}

bool explored_dead_way(const Explored *explored, Arena *arena, Way *way, const char **fault) {
    const Flood *flood = explored->flood;
    if (flood->dead.seen) *fault = flood->fault;
    return explored->real ? real_dead_end(explored->real, arena, way) : way_to(explored, &flood->dead, arena, way);
}

/* ---- treaties --------------------------------------------------------------------------------------------------- */

uint32_t explored_tuples(const Explored *explored) {
    return explored->real ? classes_tuples(tables_classes(explored->ground.tables)) : 0;
}

Standing explored_treaty(const Explored *explored, uint32_t sitting, uint32_t tuple) {
    size_t words = bits_words(explored_tuples(explored));
    if (real_treaty(explored->real, sitting, tuple, NULL, NULL)) return STANDING_REACHED;
    return bits_has(explored->flood->treaties + sitting * words, tuple) ? STANDING_UNDECIDED : STANDING_NEVER;
}

bool explored_treaty_way(const Explored *explored, uint32_t sitting, uint32_t tuple, Arena *arena, Way *way) {
    return real_treaty(explored->real, sitting, tuple, arena, way);
}

bool explored_exit_way(const Explored *explored, uint32_t sitting, ExitKind exit, Arena *arena, Way *way) {
    return explored->real && real_exit(explored->real, sitting, exit, arena, way);
}

Standing explored_class(const Explored *explored, uint32_t sitting, uint32_t outcome, uint32_t class) {
    Standing standing = STANDING_NEVER;
    for (uint32_t tuple = 0; tuple < explored_tuples(explored); tuple++) {
        uint32_t list[CLASSES_MOST];
        tuple_classes(explored->book->classes, explored->book->class_count, tuple, list);
        if (list[outcome] != class) continue;
        Standing one = explored_treaty(explored, sitting, tuple);
        if (one == STANDING_REACHED) return one;
        if (one == STANDING_UNDECIDED) standing = one;
    }
    return standing;
}

/* ---- what is undecided ------------------------------------------------------------------------------------------ */

bool explored_scene_undecided(const Explored *explored, SceneId scene) {
    return explored->real && explored->flood->scenes[scene.at].seen && !real_scene(explored->real, scene, NULL, NULL);
}

bool explored_choice_undecided(const Explored *explored, ChoiceId choice) {
    return explored->real && explored->flood->choices[choice.at].seen &&
           !real_choice(explored->real, choice, NULL, NULL);
}

static uint32_t classes_undecided(const Explored *explored, uint32_t sitting) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < explored->book->class_count; i++)
        for (uint32_t class = 0; class < explored->book->classes[i].classes; class ++)
            count += explored_class(explored, sitting, i, class) == STANDING_UNDECIDED;
    return count;
}

uint32_t explored_undecided(const Explored *explored) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < explored->book->scene_count; i++)
        count += explored_scene_undecided(explored, (SceneId){i});
    for (uint32_t i = 0; i < explored->book->choice_count; i++)
        count += explored_choice_undecided(explored, (ChoiceId){i});
    for (uint32_t i = 0; i < explored->book->sitting_count; i++) count += classes_undecided(explored, i);
    return count;
}
