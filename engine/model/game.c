/* game.c - one run and the way back.
 *
 * The last RING worlds are kept as copies, and one of every MARK before them; a world in between is found by
 * replaying the chronicle from the mark before it, which is exact because rules_step is pure. */
#include "model/game.h"

#include <assert.h>
#include <stdlib.h>

#ifdef TINY
enum { RING = 2, MARK = 3 };
#else
enum { RING = 256, MARK = 1024 };
#endif

struct Game {
    const Book *book;
    RoleId role;
    uint64_t seed;
    Outcome start;
    World *ring[RING]; /* the world after turn t lies in ring[t % RING], if t is within the last RING turns */
    uint32_t oldest;   /* the oldest turn in the ring */
    World *next;       /* scratch */
    World **marks;     /* the world after turn m * MARK */
    size_t mark_count, mark_cap;
    Deed *deeds;
    size_t turns, cap;
    Note *notes;
    size_t note_count, note_cap;
    Put *puts;
    size_t put_count, put_cap;
    uint8_t *followed;
    Arena *words; /* of notes, and of what was said */
    Draft draft;
    Hearing hearing;
};

static World *after_turn(const Game *game, size_t turn) {
    return game->ring[turn % RING];
}

/* The world after a turn at the place of a mark is kept there; one left from a course since taken back is overwritten.
 */
static void keep_mark(Game *game) {
    size_t mark = game->turns / MARK;
    if (game->turns % MARK != 0) return;
    if (mark == game->mark_count) {
        game->marks = mem_grow(game->marks, game->mark_count, &game->mark_cap, sizeof(World *));
        game->marks[game->mark_count++] = world_new(game->book->schema);
    }
    world_copy(game->marks[mark], after_turn(game, game->turns));
}

static Game *empty_game(const Book *book, RoleId role, uint64_t seed) {
    Game *game = mem_alloc(sizeof *game);
    game->book = book;
    game->role = role;
    game->seed = seed;
    game->ring[0] = world_new(book->schema);
    game->next = world_new(book->schema);
    game->words = arena_new();
    game->followed = arena_alloc(game->words, book->dispute_count + 1);
    return game;
}

Game *game_new(const Book *book, RoleId role, uint64_t seed, Error *err) {
    Game *game = empty_game(book, role, seed);
    if (!rules_start(book, role, game->ring[0], &game->start, err)) {
        game_free(game);
        return NULL;
    }
    keep_mark(game);
    return game;
}

Game *game_from(const Book *book, const World *world) {
    Game *game = empty_game(book, (RoleId){(uint32_t)world_get(world, book->role_fact)}, 0);
    world_copy(game->ring[0], world);
    game->start.move.choice = (ChoiceId){ID_NONE};
    keep_mark(game);
    return game;
}

void game_free(Game *game) {
    if (!game) return;
    for (int i = 0; i < RING && game->ring[i]; i++) world_free(game->ring[i]);
    for (size_t i = 0; i < game->mark_count; i++) world_free(game->marks[i]);
    free(game->marks);
    world_free(game->next);
    free(game->deeds);
    for (size_t i = 0; i < game->put_count; i++) world_free(game->puts[i].world);
    free(game->puts);
    free(game->notes);
    arena_free(game->words);
    free(game);
}

const Book *game_book(const Game *game) {
    return game->book;
}
const World *game_world(const Game *game) {
    return after_turn(game, game->turns);
}
/* Going back leaves it in the ring, too: what was heard is had again from there. */
const World *game_before(const Game *game) {
    return game->turns ? after_turn(game, game->turns - 1) : NULL;
}
RoleId game_role(const Game *game) {
    return game->role;
}
uint64_t game_seed(const Game *game) {
    return game->seed;
}
const Outcome *game_start(const Game *game) {
    return &game->start;
}
uint32_t game_turns(const Game *game) {
    return (uint32_t)game->turns;
}

const Deed *game_deed(const Game *game, uint32_t turn) {
    assert(turn < game->turns);
    return &game->deeds[turn];
}

void deed_name(const Game *game, const Deed *deed, StrBuf *out) {
    if (deed->said)
        strbuf_printf(out, "%s:%s", game->book->scenes[deed->scene.at].name, deed->said);
    else
        strbuf_puts(out, game->book->choices[deed->outcome.move.choice.at].name);
}

bool game_did(const Game *game, ChoiceId choice, uint32_t *turn) {
    for (size_t i = game->turns; i-- > 0;) {
        if (game->deeds[i].outcome.move.choice.at != choice.at) continue;
        *turn = (uint32_t)i;
        return true;
    }
    return false;
}

Move game_move(const Game *game, ChoiceId choice) {
    uint32_t branch = rules_draw(&game->book->choices[choice.at], game->seed, (uint32_t)game->turns);
    return (Move){.choice = choice, .branch = branch};
}

Move game_move_said(const Game *game, const Say *say) {
    uint32_t branch = rules_draw_said(game->book, game_world(game), say, game->seed, (uint32_t)game->turns);
    return (Move){.choice = {ID_NONE}, .branch = branch, .say = *say};
}

const Hearing *game_heard(const Game *game) {
    return &game->hearing;
}

/* Puts the scratch world into the ring as the one after the next turn. */
static void keep_world(Game *game) {
    World **slot = &game->ring[(game->turns + 1) % RING];
    World *old = *slot;
    *slot = game->next;
    game->next = old ? old : world_new(game->book->schema);
    game->turns++;
    if (game->turns - game->oldest >= RING) game->oldest = (uint32_t)(game->turns - RING + 1);
    keep_mark(game);
}

/* Worlds from outside, which no move leads to. */
static void put_again(Game *game) {
    for (size_t i = 0; i < game->put_count; i++)
        if (game->puts[i].turn == game->turns) world_copy(after_turn(game, game->turns), game->puts[i].world);
    keep_mark(game);
}

/* As a journal has it; before the step, for terms are told as they differ from the text that lay there. */
static const char *said_words(Game *game, const Move *move) {
    if (move->choice.at != ID_NONE) return NULL;
    StrBuf words = {0};
    Talks talks = talks_now(game->book, game_world(game));
    say_words(game->book, &talks, &move->say, &words);
    const char *kept = arena_text(game->words, strbuf_text(&words), words.len);
    strbuf_free(&words);
    return kept;
}

static bool step_to_next(Game *game, Move move, Outcome *outcome, Error *err) {
    outcome->hearing = &game->hearing;
    bool good = rules_step(game->book, game_world(game), move, game->next, outcome, err);
    outcome->hearing = NULL;
    return good;
}

/* Makes the next move of the deeds again. */
static void again(Game *game) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    bool good = step_to_next(game, game->deeds[game->turns].outcome.move, &outcome, &err);
    assert(good);
    (void)good;
}

/* The last move was made at a table or led to one. */
static bool by_a_table(const Game *game) {
    if (game->turns == 0) return false;
    SceneId before = game->deeds[game->turns - 1].scene;
    return game->book->scenes[before.at].sitting || talks_sitting(game->book, game_world(game));
}

/* What was heard in the last move, after another one was tried or taken back. */
static void hear_again(Game *game) {
    game->hearing.count = 0;
    if (!by_a_table(game)) return;
    game->turns--;
    again(game);
    game->turns++;
}

/* Fills the ring with the worlds up to `turn` again, from the mark before them on. */
static void rebuild(Game *game, uint32_t turn) {
    uint32_t first = turn >= RING ? turn - RING + 1 : 0;
    game->turns = game->oldest = first / MARK * MARK;
    World **slot = &game->ring[game->turns % RING];
    if (!*slot) *slot = world_new(game->book->schema);
    world_copy(*slot, game->marks[first / MARK]);
    while (game->turns < turn) {
        again(game);
        keep_world(game);
        put_again(game);
    }
}

bool game_step(Game *game, Move move, Error *err) {
    game->deeds = mem_grow(game->deeds, game->turns, &game->cap, sizeof *game->deeds);
    Deed *deed = &game->deeds[game->turns];
    if (!step_to_next(game, move, &deed->outcome, err)) {
        hear_again(game);
        return false;
    }
    deed->scene = rules_scene(game->book, game_world(game));
    deed->day = rules_day(game->book, game_world(game));
    deed->said = said_words(game, &move);
    deed->verdict = judge_choice(game->book, move.choice);
    deed->hash = world_hash(game->next);
    keep_world(game);
    if (move.choice.at == ID_NONE) draft_said(&game->draft, game->book, &move.say);
    draft_follow(&game->draft, game->book, game_world(game));
    return true;
}

void game_put(Game *game, const World *world) {
    bool again_there = game->put_count && game->puts[game->put_count - 1].turn == game->turns;
    if (!again_there) {
        game->puts = mem_grow(game->puts, game->put_count, &game->put_cap, sizeof *game->puts);
        game->puts[game->put_count++] = (Put){(uint32_t)game->turns, world_new(game->book->schema)};
    }
    world_copy(game->puts[game->put_count - 1].world, world);
    put_again(game);
    game->hearing.count = 0;
    draft_follow(&game->draft, game->book, game_world(game));
}

void game_put_back(Game *game) {
    uint32_t turn = (uint32_t)game->turns;
    Error err;
    if (game->put_count == 0 || game->puts[game->put_count - 1].turn != turn) return;
    world_free(game->puts[--game->put_count].world);
    if (turn > 0) {
        game_back(game, 1);
        again(game);
        keep_world(game);
    } else
        (void)rules_start(game->book, game->role, game->ring[0], &game->start, &err);
    draft_follow(&game->draft, game->book, game_world(game));
}

size_t game_put_count(const Game *game) {
    return game->put_count;
}
const Put *game_put_at(const Game *game, size_t index) {
    return &game->puts[index];
}

void game_note(Game *game, Str text) {
    game->notes = mem_grow(game->notes, game->note_count, &game->note_cap, sizeof *game->notes);
    game->notes[game->note_count++] = (Note){(uint32_t)game->turns, arena_text(game->words, text.at, text.len)};
}

size_t game_note_count(const Game *game) {
    return game->note_count;
}
const Note *game_note_at(const Game *game, size_t index) {
    return &game->notes[index];
}

const uint8_t *game_followed(const Game *game) {
    return game->followed;
}
void game_follow(Game *game, uint32_t dispute, uint32_t followed) {
    assert(dispute < game->book->dispute_count && followed <= game->book->disputes[dispute].reading_count);
    game->followed[dispute] = (uint8_t)followed;
}

const Draft *game_draft(const Game *game) {
    return &game->draft;
}
bool game_write(Game *game, Deal deal) {
    return draft_write(&game->draft, game->book, game_world(game), deal);
}

void game_back(Game *game, uint32_t turns) {
    assert(turns <= game->turns);
    uint32_t turn = (uint32_t)game->turns - turns;
    if (turn == 0 ? game->oldest > 0 : turn <= game->oldest) rebuild(game, turn);
    game->turns = turn;
    while (game->put_count && game->puts[game->put_count - 1].turn > turn)
        world_free(game->puts[--game->put_count].world);
    hear_again(game);
    draft_follow(&game->draft, game->book, game_world(game));
    for (size_t i = game->note_count; i-- > 0 && game->notes[i].turn > turn;) /* their turns never fall */
        game->notes[i].turn = turn;
}
