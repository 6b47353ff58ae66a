/* opening.c - a state is opened into one World, each thing that can be done there is done into a second one, and that
 * is packed onto the tape. Nothing is allocated but what makes a tape longer, and tapes are used again. */
#include "check/opening.h"

#include <stdlib.h>
#include <string.h>

struct Opener {
    const Ground *ground;
    const FloodHow *how;
    World *from, *to;
    bool *told; /* by choice */
    Tape *tape;
    Opened *opened; /* the state's */
    uint32_t state, first_turn;
};

Opener *opener_new(const Ground *ground, const FloodHow *how) {
    Opener *opener = mem_alloc(sizeof *opener);
    *opener = (Opener){.ground = ground, .how = how};
    opener->from = world_new(ground->book->schema);
    opener->to = world_new(ground->book->schema);
    opener->told = mem_alloc((ground->book->choice_count + (size_t)1) * sizeof *opener->told);
    return opener;
}

void opener_free(Opener *opener) {
    if (!opener) return;
    world_free(opener->from);
    world_free(opener->to);
    free(opener->told);
    free(opener);
}

/* ---- the tape --------------------------------------------------------------------------------------------------- */

Offers batch_offers(const Batch *batch) {
    return (Offers){batch->list, batch->worlds, batch->count};
}

static void widen(Batch *batch, uint32_t words) {
    batch->room = batch->room ? 2 * batch->room : 16;
    batch->list = mem_resize(batch->list, batch->room * sizeof *batch->list);
    batch->worlds = mem_resize(batch->worlds, (size_t)batch->room * words * sizeof *batch->worlds);
}

static void offer(Batch *batch, const Packing *packing, const World *world, Link link) {
    uint32_t words = packing_words(packing);
    if (batch->count == batch->room) widen(batch, words);
    uint32_t *place = batch->worlds + (size_t)batch->count * words;
    packing_close(packing, world, place);
    batch->list[batch->count++] = (Offer){states_hash(place, words), link};
}

static void find(Opener *opener, FoundKind kind, uint32_t at, uint32_t move) {
    Tape *tape = opener->tape;
    tape->found = mem_grow(tape->found, tape->found_count, &tape->found_room, sizeof *tape->found);
    tape->found[tape->found_count++] = (Found){kind, at, move};
}

static void find_fault(Opener *opener, uint32_t move, const char *sentence) {
    StrBuf *faults = &opener->tape->faults;
    find(opener, FOUND_FAULT, (uint32_t)faults->len, move);
    strbuf_add(faults, (Str){sentence, strlen(sentence) + 1});
}

static void clear(Tape *tape) {
    tape->offers.count = tape->ends.count = 0;
    tape->found_count = 0;
    strbuf_clear(&tape->faults);
    if (tape->count <= tape->opened_room) return;
    tape->opened = mem_resize(tape->opened, tape->count * sizeof *tape->opened);
    tape->opened_room = tape->count;
}

static void end_state(Opener *opener) {
    Tape *tape = opener->tape;
    opener->opened->offers = tape->offers.count;
    opener->opened->found = (uint32_t)tape->found_count;
    opener->opened->ends = tape->ends.count;
}

uint64_t tape_bytes(const Tape *tape, const Ground *ground) {
    uint64_t bytes = tape->opened_room * sizeof *tape->opened + tape->found_room * sizeof *tape->found;
    bytes += (tape->offers.room + (uint64_t)tape->ends.room) * sizeof(Offer);
    bytes += (uint64_t)tape->offers.room * packing_words(ground->packing) * sizeof(uint32_t);
    if (ground->ends) bytes += (uint64_t)tape->ends.room * packing_words(ground->ends) * sizeof(uint32_t);
    return bytes;
}

void tape_free(Tape *tape) {
    free(tape->opened);
    free(tape->offers.list);
    free(tape->offers.worlds);
    free(tape->ends.list);
    free(tape->ends.worlds);
    free(tape->found);
    strbuf_free(&tape->faults);
}

/* ---- steps ------------------------------------------------------------------------------------------------------ */

static void meet(Opener *opener, const Outcome *outcome, uint32_t move) {
    for (uint32_t i = 0; i < outcome->passed_count; i++) find(opener, FOUND_PASSED, outcome->passed[i].at, move);
    offer(&opener->tape->offers, opener->ground->packing, opener->to, (Link){opener->state, move});
}

static void take(Opener *opener, Move move, uint32_t number) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    opener->opened->edges++;
    if (rules_step(opener->ground->book, opener->from, move, opener->to, &outcome, &err))
        meet(opener, &outcome, number);
    else
        find_fault(opener, number, err.text);
}

static void take_turn(void *ctx, uint32_t number, const Turn *turn) {
    Opener *opener = ctx;
    const FloodHow *how = opener->how;
    Link link = {opener->state, opener->first_turn + number};
    if (how->leaves_out && how->leaves_out(how->ctx, link)) return;
    Outcome outcome = {.hearing = NULL};
    Error err;
    FloodMove move = {.turn = true, .talks = *turn};
    opener->opened->edges++;
    if (flood_step(opener->ground, opener->from, &move, opener->to, &outcome, &err))
        meet(opener, &outcome, link.move);
    else
        find_fault(opener, link.move, err.text);
}

/* ---- a state ---------------------------------------------------------------------------------------------------- */

static bool take_choices(Opener *opener, const Scene *scene) {
    const Book *book = opener->ground->book;
    bool open = false;
    uint32_t number = 0;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        const Choice *choice = &book->choices[id];
        if (rules_access(book, opener->from, (ChoiceId){id}) != ACCESS_OPEN) {
            number += choice->branch_count;
            continue;
        }
        open = true;
        if (!opener->told[id]) find(opener, FOUND_CHOICE, id, 0);
        opener->told[id] = true;
        for (uint32_t i = 0; i < choice->branch_count; i++, number++)
            take(opener, (Move){.choice = {id}, .branch = i}, number);
    }
    return open;
}

static void no_way_on(Opener *opener, const Scene *scene) {
    Error err;
    error_set(&err, "%s:%d: No choice of scene %s is open, and it is no ending.", scene->where.file, scene->where.line,
              scene->name);
    find_fault(opener, FOUND_STUCK, err.text);
}

/* Talks end alike in worlds that differ in nothing that matters then. Near the last day the days themselves differ. */
static void sit(Opener *opener, const Scene *scene) {
    const Ground *ground = opener->ground;
    opener->first_turn = flood_first_turn(ground->book, scene);
    tables_each_stay(ground->tables, opener->from, take_turn, opener);
    opener->opened->talks = TALKS_OWN;
    if (!ground->ends || opener->how->leaves_out || tables_last_days(ground->tables, opener->from)) return;
    opener->opened->talks = TALKS_LIKE;
    offer(&opener->tape->ends, ground->ends, opener->from, (Link){STATE_NONE, 0});
}

static void open_state(Opener *opener, const uint32_t *packed) {
    const Ground *ground = opener->ground;
    const Scene *scene = &ground->book->scenes[packing_scene(ground->packing, packed).at];
    if (scene->ending) return;
    flood_open(ground, packed, opener->from);
    bool open = take_choices(opener, scene);
    if (scene->sitting && !opener->how->no_talks) sit(opener, scene);
    if (!open && !scene->sitting) no_way_on(opener, scene);
}

void opener_open(Opener *opener, Tape *tape) {
    size_t words = packing_words(opener->ground->packing);
    opener->tape = tape;
    clear(tape);
    for (uint32_t i = 0; i < tape->count; i++) {
        opener->state = tape->first + i;
        opener->opened = &tape->opened[i];
        *opener->opened = (Opened){.talks = TALKS_NONE};
        open_state(opener, tape->packed + i * words);
        end_state(opener);
    }
}

const World *opener_ends(Opener *opener, Tape *tape) {
    const Ground *ground = opener->ground;
    const Scene *scene = &ground->book->scenes[packing_scene(ground->packing, tape->packed).at];
    opener->tape = tape;
    clear(tape);
    opener->state = tape->first;
    opener->opened = tape->opened;
    *opener->opened = (Opened){.talks = TALKS_NONE};
    opener->first_turn = flood_first_turn(ground->book, scene);
    flood_open(ground, tape->packed, opener->from);
    tables_each_end(ground->tables, opener->from, take_turn, opener);
    end_state(opener);
    return opener->from;
}
