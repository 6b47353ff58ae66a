/* prop_model_game.c - a game over random books: going back gives exactly the world that was, however far; hashes,
 * copies and differences agree. Prints the seed of a failure. Built with TINY the ring holds two worlds, so nearly
 * every way back is a replay. */
#include <stdio.h>
#include <stdlib.h>

#include "base/mem.h"
#include "model/game.h"
#include "unit/book_maker.h"

enum { RUNS = 300, TURNS = 40, SCENES = 6 };

static uint32_t next(uint32_t *x) {
    *x ^= *x << 13;
    *x ^= *x >> 17;
    *x ^= *x << 5;
    return *x;
}

static void require(bool holds, const char *what, uint32_t seed) {
    if (holds) return;
    printf("seed %u: %s\n", seed, what);
    exit(1);
}

static Book *random_book(uint32_t *x) {
    Book *book = make_book(SCENES, 1, 1);
    FactId n = make_count(book, "n", 5, 2), flag = make_flag(book, "flag");
    DueId due = make_due(book, "due", next(x) % 2, make_effect(book, (Effects){0}, (Effect){EFFECT_ADD, n, -1, 0}));
    for (uint32_t scene = 0; scene + 1 < SCENES; scene++)
        for (int k = 0; k < 3; k++) {
            Choice *choice = make_choice(book, scene, next(x) % (SCENES - 1));
            choice->effects = make_effect(book, choice->effects,
                                          (Effect){EFFECT_ADD, n, (int32_t)(next(x) % 5) - 2, 0});
            if (next(x) % 2)
                choice->effects = make_effect(book, choice->effects, (Effect){EFFECT_SET, flag, next(x) % 2, 0});
            if (next(x) % 3 == 0) choice->effects = make_effect(book, choice->effects, make_start(book, due, 3));
            if (next(x) % 2) choice->effects = make_effect(book, choice->effects, (Effect){EFFECT_WAIT, {0}, 2, 0});
            if (k == 2) make_branch(book, choice, next(x) % (SCENES - 1));
        }
    return book;
}

static void compare(const World *a, const World *b, uint32_t seed) {
    require(world_equal(a, b), "a world found again differs", seed);
    require(world_hash(a) == world_hash(b), "equal worlds have different hashes", seed);
    require(world_diff(a, b, (FactId){0}).at == ID_NONE, "equal worlds have a difference", seed);
}

static bool random_step(Game *game, uint32_t *x) {
    const Book *book = game_book(game);
    const Scene *scene = &book->scenes[rules_scene(book, game_world(game)).at];
    if (scene->choice_count == 0) return false;
    ChoiceId choice = {scene->first.at + next(x) % scene->choice_count};
    Error err;
    return game_step(game, game_move(game, choice), &err);
}

static void one_run(uint32_t seed) {
    uint32_t x = seed * 2654435761u + 1;
    Error err;
    Book *book = random_book(&x);
    Game *game = game_new(book, (RoleId){0}, seed, &err);
    World *worlds[TURNS + 1];
    worlds[0] = world_new(book->schema);
    world_copy(worlds[0], game_world(game));
    uint32_t turns = 0;
    while (turns < TURNS && random_step(game, &x)) {
        worlds[++turns] = world_new(book->schema);
        world_copy(worlds[turns], game_world(game));
        require(game_deed(game, turns - 1)->hash == world_hash(worlds[turns]), "a deed's hash is not its world's",
                seed);
    }
    for (uint32_t at = turns; at > 0;) {
        uint32_t back = 1 + next(&x) % at;
        Move redo = game_deed(game, at - back)->outcome.move;
        game_back(game, back);
        at -= back;
        compare(game_world(game), worlds[at], seed);
        require(game_step(game, redo, &err), "a move taken back can't be made again", seed);
        compare(game_world(game), worlds[at + 1], seed);
        game_back(game, 1);
    }
    for (uint32_t i = 0; i <= turns; i++) world_free(worlds[i]);
    game_free(game);
    book_free(book);
}

int main(void) {
    for (uint32_t seed = 1; seed <= RUNS; seed++) one_run(seed);
    printf("%d runs\n", RUNS);
    return 0;
}
