/* prop_model_mediator.c - 2,000 games at the go-between's table, over the made table and random problems, of acts drawn
 * at random: what may be said is done and what may not changes nothing; trust, lists and risks stay within their laws;
 * the same game is the same each time, said in words and taken back as well. Prints the seed of a failure. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "model/game.h"
#include "unit/talks_maker.h"

enum { BOOKS = 40, GAMES = 50, ACTS = 40 };

typedef struct Seen { /* so that no law holds for nothing */
    uint32_t ended[1 + EXIT_KINDS], said[TALK_KINDS], caught, refused;
} Seen;

typedef struct Run {
    const Book *book;
    Game *game;
    uint64_t seed, random;
    uint64_t hashes[ACTS + 1];
    uint32_t acts;
    Seen *seen;
} Run;

static void require(bool holds, const char *what, const Run *run) {
    if (holds) return;
    printf("seed %llu, act %u: %s\n", (unsigned long long)run->seed, run->acts, what);
    exit(1);
}

static uint32_t below(Run *run, uint32_t bound) {
    return random_next(&run->random) % bound;
}

/* ---- books ------------------------------------------------------------------------------------------------------ */

static void random_temper(Court *court, uint32_t number, uint64_t *seed) {
    static const char *const names[COURTS] = {"song", "liao"};
    court->name = court->label = names[number];
    court->temper = (Temper){1 + (int32_t)(random_next(seed) % 30), (int32_t)(random_next(seed) % 5), 8,
                             (int32_t)(random_next(seed) % 4)};
    court->guess = (int32_t)(random_next(seed) % 41) - 20;
    for (uint32_t f = 0; f < court->faction_count; f++) court->factions[f].name = court->factions[f].label = "f";
}

static Book *random_table(uint64_t *seed) {
    DomainShape shape = {.clauses = 4, .options_most = 4, .interests = 3, .factions = 2, .group_most = 2};
    shape.worth_most = 6, shape.weight_most = 4, shape.opposed = random_next(seed) % 2;
    Book *book = make_book(1 + EXIT_KINDS, EXIT_KINDS, 1);
    Domain *domain = make_random(book->arena, shape, seed);
    WarState state = random_state(seed);
    state.name = state.label = "war";
    domain->states = arena_copy(book->arena, &state, sizeof state);
    domain->state_count = 1;
    for (uint32_t court = 0; court < COURTS; court++) random_temper(&domain->courts[court], court, seed);
    lay_table(book, domain, SEAT_MEDIATOR);
    return book;
}

static Book *book_number(uint32_t number) {
    uint64_t seed = number;
    Book *book = number % 2 ? random_table(&seed) : make_table(SEAT_MEDIATOR);
    made_sitting(book)->pressure = (int32_t)(random_next(&seed) % 101);
    return book;
}

/* ---- acts ------------------------------------------------------------------------------------------------------- */

/* Mostly near the text that lies there, as a go-between's drafts are; now and then out of bounds. */
static Deal random_draft(Run *run, const Talks *talks) {
    Deal deal = talks->parley.text;
    for (uint32_t left = 1 + below(run, 3); left > 0; left--) {
        uint32_t clause = below(run, run->book->domain->clause_count);
        deal.option[clause] = (uint8_t)below(run, run->book->domain->clauses[clause].options + (below(run, 20) == 0));
    }
    return deal;
}

static Say random_say(Run *run, const Talks *talks) {
    static const TalkKind kinds[] = {TALK_DRAFT, TALK_DRAFT, TALK_DRAFT,  TALK_INQUIRE, TALK_TELL,  TALK_TELL,
                                     TALK_TELL,  TALK_CARRY, TALK_VERIFY, TALK_SEND,    TALK_BREAK, TALK_OFFER};
    Say say = {.kind = kinds[below(run, sizeof kinds / sizeof *kinds)]};
    if (say.kind == TALK_BREAK && below(run, 10) > 0) say.kind = TALK_SEND;
    if (say.kind == TALK_DRAFT) say.deal = random_draft(run, talks);
    if (say.kind == TALK_INQUIRE || say.kind == TALK_TELL || say.kind == TALK_CARRY) say.court = (uint8_t)below(run, 2);
    if (say.kind == TALK_TELL || say.kind == TALK_VERIFY) say.token = (uint8_t)below(run, MADE_TOKENS);
    if (say.kind == TALK_TELL || say.kind == TALK_CARRY) say.manner = (uint8_t)(1 + below(run, MANNER_BENT));
    if (say.kind != TALK_INQUIRE) return say;
    say.clause = below(run, 2) ? TERM_NONE : (uint8_t)below(run, run->book->domain->clause_count);
    if (say.clause != TERM_NONE) say.option = (uint8_t)below(run, run->book->domain->clauses[say.clause].options);
    return say;
}

/* What is said and read again is the same. */
static Say spoken(Run *run, const Talks *talks, const Say *say) {
    StrBuf words = {0};
    Say again = {0};
    Error err;
    say_words(run->book, talks, say, &words);
    require(say_parse(run->book, talks, strbuf_str(&words), &again, &err), "what can be said can't be read again", run);
    require(memcmp(&again.deal, &say->deal, sizeof again.deal) == 0, "a draft read again is another", run);
    strbuf_free(&words);
    return again;
}

/* ---- laws ------------------------------------------------------------------------------------------------------- */

static bool at_table(const Run *run) {
    return talks_sitting(run->book, game_world(run->game)) != NULL;
}

static void check_talks(Run *run, const Talks *talks) {
    int32_t words[TALKS_WORDS];
    require(talks_words(talks, words) <= TALKS_WORDS, "talks are longer than their words", run);
    for (uint32_t court = 0; court < COURTS; court++) {
        const Seat *seat = &talks->parley.seats[court];
        require(seat->trust >= 0 && seat->trust <= 100, "trust leaves its range", run);
        require(seat->face == 0, "a draft cost face", run);
        require(!seat->spoken, "a court put a text of its own to a go-between", run);
        require(!(talks->word[court] && talks->carried[court]), "a word waits that has been carried", run);
    }
}

/* It says what hurts, and never how it would be mended. */
static void check_marks(Run *run, const Heard *heard, bool here) {
    const Refusal *refusal = &heard->answer.refusal;
    require(heard->answer.kind != ANSWER_COUNTER && heard->answer.kind != ANSWER_HOLD, "it counters", run);
    require(heard->yes == (heard->answer.kind == ANSWER_ACCEPT), "its yes is no answer", run);
    if (heard->yes || !here || refusal->clause == ID_NONE || heard->answer.asked == INT32_MAX) return;
    require(!refusal->way_back, "it tells the way back unasked", run);
    bool stands = heard->text.option[refusal->clause] == refusal->option;
    require(refusal->red_line || !stands, "it blames what stands as it would have it", run);
}

static void check_hearing(Run *run, const Hearing *hearing, bool sealed) {
    uint32_t ayes = 0;
    for (uint32_t i = 0; i < hearing->count; i++) {
        const Heard *heard = &hearing->list[i];
        if (heard->kind == HEARD_MARKS) check_marks(run, heard, at_table(run));
        ayes += heard->kind == HEARD_VOTE && heard->yes;
        run->seen->caught += heard->kind == HEARD_CAUGHT;
    }
    require(sealed == (ayes == COURTS), "sealed without both votes, or not sealed with them", run);
}

static void check_refused(Run *run, const Say *say, Error *err) {
    uint64_t before = world_hash(game_world(run->game));
    require(!game_step(run->game, (Move){.choice = {ID_NONE}, .say = *say}, err), "what may not be said is done", run);
    require(world_hash(game_world(run->game)) == before, "what may not be said changes something", run);
    require(err->text[0] != '\0', "nothing says why not", run);
    run->seen->refused++;
}

static void check_risk(Run *run, const Say *say, Error *err) {
    uint32_t risk = talks_risk(run->book, game_world(run->game), say);
    bool meets = say->kind == TALK_SEND || say->kind == TALK_DRAFT;
    require(risk <= 10000 && (meets || risk == 0), "a risk where no lists meet", run);
    Move lucky = {.choice = {ID_NONE}, .branch = 1, .say = *say};
    if (risk == 0) require(!game_step(run->game, lucky, err), "an untruth without a risk came out", run);
}

/* ---- games ------------------------------------------------------------------------------------------------------ */

static void one_act(Run *run) {
    Error err;
    Talks talks = talks_now(run->book, game_world(run->game));
    Say say = random_say(run, &talks);
    if (!talks_check(run->book, game_world(run->game), &say, &err)) {
        check_refused(run, &say, &err);
        return;
    }
    check_risk(run, &say, &err);
    say = spoken(run, &talks, &say);
    require(game_step(run->game, game_move_said(run->game, &say), &err), "what may be said isn't done", run);
    run->seen->said[say.kind]++;
    run->hashes[++run->acts] = world_hash(game_world(run->game));
    uint32_t scene = rules_scene(run->book, game_world(run->game)).at;
    check_hearing(run, game_heard(run->game), scene == 1 + EXIT_SEALED);
    if (scene == 0) check_talks(run, world_talks(game_world(run->game)));
}

static void some_choice(Run *run) {
    Error err;
    Move move = game_move(run->game, (ChoiceId){below(run, 3)});
    require(game_step(run->game, move, &err), "a choice at the table can't be made", run);
    run->hashes[++run->acts] = world_hash(game_world(run->game));
}

static void play(Run *run) {
    Error err;
    run->random = run->seed;
    run->acts = 0;
    run->game = game_new(run->book, (RoleId){0}, run->seed, &err);
    run->hashes[0] = world_hash(game_world(run->game));
    for (int tries = 0; tries < 4 * ACTS && run->acts < ACTS && at_table(run); tries++)
        if (below(run, 12) == 0)
            some_choice(run);
        else
            one_act(run);
    run->seen->ended[rules_scene(run->book, game_world(run->game)).at]++;
}

/* Back, however far, and the same again. */
static void check_way_back(Run *run) {
    Error err;
    for (uint32_t at = run->acts; at > 0;) {
        uint32_t back = 1 + below(run, at);
        Move redo = game_deed(run->game, at - back)->outcome.move;
        game_back(run->game, back);
        at -= back;
        require(world_hash(game_world(run->game)) == run->hashes[at], "a world found again differs", run);
        require(game_step(run->game, redo, &err), "an act taken back can't be done again", run);
        require(world_hash(game_world(run->game)) == run->hashes[at + 1], "an act done again differs", run);
        game_back(run->game, 1);
    }
}

static void one_game(const Book *book, uint64_t seed, Seen *seen) {
    Run run = {.book = book, .seed = seed, .seen = seen};
    play(&run);
    uint64_t digest = hash_bytes(run.hashes, (run.acts + 1) * sizeof *run.hashes, 0);
    check_way_back(&run);
    game_free(run.game);
    play(&run);
    require(hash_bytes(run.hashes, (run.acts + 1) * sizeof *run.hashes, 0) == digest, "the same game is another", &run);
    game_free(run.game);
}

static void check_seen(const Seen *seen) {
    bool all = seen->caught > 0 && seen->refused > 0;
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++) all = all && seen->ended[1 + exit] > 0;
    for (uint32_t kind = 0; kind < TALK_KINDS; kind++)
        all = all && (seen->said[kind] > 0) == talk_seat((TalkKind)kind, SEAT_MEDIATOR);
    printf("%d games twice; ended at the table %u, sealed %u, broken %u, left %u, late %u, exposed %u; caught %u\n",
           BOOKS * GAMES, seen->ended[0], seen->ended[1 + EXIT_SEALED], seen->ended[1 + EXIT_BROKEN],
           seen->ended[1 + EXIT_LEFT], seen->ended[1 + EXIT_LATE], seen->ended[1 + EXIT_EXPOSED], seen->caught);
    if (all) return;
    printf("something was never seen\n");
    exit(1);
}

int main(void) {
    Seen seen = {.caught = 0};
    for (uint32_t b = 0; b < BOOKS; b++) {
        Book *book = book_number(b);
        for (uint32_t i = 0; i < GAMES; i++) one_game(book, 1 + b * GAMES + i, &seen);
        book_free(book);
    }
    check_seen(&seen);
    return 0;
}
