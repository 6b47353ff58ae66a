/* random.c - what can be done is gathered as a list of deeds (open choices and, at a table, kinds of acts), put in an
 * order by the policy, and tried until one can be made. Games are played in two worlds, without a Game: nobody goes
 * back. */
#include "check/random.h"

#include <stdlib.h>
#include <string.h>

#include "check/bits.h"
#include "model/onward.h"
#include "model/solve.h"

enum { PROGRESS_EVERY = 1024, BINS_MOST = 1 << 16, PATIENCE = 8, CARE = 8 };

typedef struct Doable {
    bool act; /* else a choice */
    uint32_t id;
    const uint64_t *used;
} Doable;

typedef struct Player {
    const Book *book;
    const RandomOptions *options;
    RandomGames *random;
    World *now, *next, *tried;
    Outcome outcome;
    Luck luck;
    RoleId role;
    uint64_t chance; /* the seed of this game's chance points */
    Move *moves;     /* of this game */
    size_t count, cap;
    RandomEnds *ends;           /* by role */
    uint64_t *made;             /* choices of this game: bits */
    uint32_t shortest, longest; /* moves of games that ended so far */
    Doable *list;
} Player;

const char *policy_word(RandomPolicy policy) {
    static const char *const words[] = {"uniform", "least-used", "careful"};
    return words[policy];
}

/* ---- spreads ---------------------------------------------------------------------------------------------------- */

static Spread spread_of(Arena *arena, FactId fact, int32_t least, int32_t most) {
    uint64_t values = (uint64_t)((int64_t)most - least) + 1;
    Spread spread = {.fact = fact, .least = least, .most = most};
    spread.width = (uint32_t)((values + BINS_MOST - 1) / BINS_MOST);
    spread.bins = (uint32_t)((values + spread.width - 1) / spread.width);
    spread.games = arena_alloc(arena, spread.bins * sizeof *spread.games);
    return spread;
}

static void spread_add(Spread *spread, int32_t value) {
    spread->games[(uint64_t)((int64_t)value - spread->least) / spread->width]++;
    spread->total++;
}

int32_t spread_at(const Spread *spread, uint32_t percent) {
    if (spread->total == 0) return 0;
    uint64_t wanted = (spread->total * percent + 99) / 100, so_far = 0;
    for (uint32_t i = 0; i < spread->bins; i++) {
        so_far += spread->games[i];
        if (so_far > 0 && so_far >= wanted) return (int32_t)(spread->least + (int64_t)i * spread->width);
    }
    return spread->most;
}

/* ---- what can be done ------------------------------------------------------------------------------------------- */

static uint64_t *acts_of(const Player *player, const Sitting *sitting) {
    return player->random->acts + (size_t)(sitting - player->book->sittings) * TALK_KINDS;
}

static uint32_t gather(Player *player) {
    const Book *book = player->book;
    const Scene *scene = &book->scenes[rules_scene(book, player->now).at];
    const Sitting *sitting = talks_sitting(book, player->now);
    uint32_t count = 0;
    for (uint32_t id = scene->first.at; id < scene->first.at + scene->choice_count; id++) {
        if (rules_access(book, player->now, (ChoiceId){id}) != ACCESS_OPEN) continue;
        player->random->open[id]++;
        player->list[count++] = (Doable){false, id, &player->random->taken[id]};
    }
    for (uint32_t kind = 0; sitting && kind < TALK_KINDS; kind++)
        if (talk_seat((TalkKind)kind, sitting->seat))
            player->list[count++] = (Doable){true, kind, &acts_of(player, sitting)[kind]};
    return count;
}

static void swap(Doable *a, Doable *b) {
    Doable kept = *a;
    *a = *b;
    *b = kept;
}

/* By chance; and of what was used less often first, where that counts. */
static void put_in_order(Player *player, uint32_t count) {
    Doable *list = player->list;
    for (uint32_t i = count; i > 1; i--) swap(&list[i - 1], &list[luck_below(&player->luck, i)]);
    if (player->options->policy != RANDOM_LEAST_USED) return;
    for (uint32_t i = 1; i < count; i++)
        for (uint32_t k = i; k > 0 && *list[k].used < *list[k - 1].used; k--) swap(&list[k], &list[k - 1]);
}

static bool ends_talks(const Player *player, const Sitting *sitting, const Doable *doable) {
    if (doable->act) return doable->id == TALK_BREAK;
    return onward_ends(player->book, sitting, &player->book->choices[doable->id]) == ENDS_ALWAYS;
}

/* Talks that end at the first whim show little: who thinks of ending them mostly does so only for want of anything
 * else. */
static void be_patient(Player *player, uint32_t count) {
    const Sitting *sitting = talks_sitting(player->book, player->now);
    Doable *list = player->list;
    uint32_t rest = 0;
    if (!sitting || luck_below(&player->luck, PATIENCE) == 0) return;
    for (uint32_t i = 0; i < count; i++)
        if (!ends_talks(player, sitting, &list[i])) swap(&list[rest++], &list[i]);
}

static void move_up(Player *player, uint32_t count, TalkKind kind, uint32_t *place) {
    Doable *list = player->list;
    for (uint32_t i = *place; i < count; i++)
        if (list[i].act && list[i].id == kind) {
            swap(&list[i], &list[(*place)++]);
            return;
        }
}

/* The careful seal what can be sealed, every other time that they think of it; and where there is no text but their own
 * they put one, as often. */
static void be_content(Player *player, uint32_t count) {
    uint32_t place = 0;
    if (player->options->policy != RANDOM_CAREFUL || luck_below(&player->luck, 2)) return;
    move_up(player, count, TALK_SEND, &place);
    move_up(player, count, TALK_DRAFT, &place);
}

/* ---- doing it --------------------------------------------------------------------------------------------------- */

static bool find_move(Player *player, const Doable *doable, Move *move) {
    const Book *book = player->book;
    uint32_t turn = (uint32_t)player->count;
    *move = (Move){.choice = {doable->act ? ID_NONE : doable->id}};
    if (!doable->act) {
        move->branch = rules_draw(&book->choices[doable->id], player->chance, turn);
        return true;
    }
    if (!random_say(book, player->now, (TalkKind)doable->id, &player->luck, &move->say)) return false;
    move->branch = rules_draw_said(book, player->now, &move->say, player->chance, turn);
    return true;
}

/* Keeps how the first game that went wrong came to this. `refused`: the move that failed; NULL: none did. */
static void note_fault(Player *player, const char *sentence, const Move *refused) {
    RandomGames *random = player->random;
    size_t count = player->count;
    if (random->fault) return;
    random->fault = arena_text(random->arena, sentence, strlen(sentence));
    Move *moves = arena_alloc(random->arena, (count + 1) * sizeof *moves);
    if (count) memcpy(moves, player->moves, count * sizeof *moves);
    if (refused) moves[count++] = *refused;
    random->way = (Way){player->role, moves, count};
}

static bool make(Player *player, const Move *move) {
    Error err;
    if (rules_step(player->book, player->now, *move, player->next, &player->outcome, &err)) return true;
    player->random->failed++;
    note_fault(player, err.text, move);
    return false;
}

/* Whether there is nothing more to hope for, or to do. Of talks under way nobody knows. */
static bool is_dreaded(const Player *player, const Move *move, const World *after) {
    const RandomOptions *options = player->options;
    if (!options->hope) return rules_ended(player->book, after);
    bool talking = move->choice.at == ID_NONE && talks_sitting(player->book, after);
    return !talking && !options->hope(options->of, after);
}

/* Who knows what is within reach hopes that chance falls well; who doesn't fears that it falls ill. */
static bool is_shunned(Player *player, const Move *move) {
    const Book *book = player->book;
    bool dreaded = is_dreaded(player, move, player->next), hopes = player->options->hope != NULL;
    uint32_t branches = move->choice.at == ID_NONE ? 0 : book->choices[move->choice.at].branch_count;
    for (uint32_t i = 0; i < branches && dreaded == hopes; i++) {
        Outcome outcome = {.hearing = NULL};
        Error err;
        Move other = {.choice = move->choice, .branch = i};
        if (i != move->branch && rules_step(book, player->now, other, player->tried, &outcome, &err))
            dreaded = is_dreaded(player, &other, player->tried);
    }
    return dreaded;
}

/* Makes the first move in order that can be made. Those that the careful leave out are kept for want of another. */
static bool move_on(Player *player, Move *made) {
    uint32_t count = gather(player);
    Move reserve, move;
    bool reserved = false;
    put_in_order(player, count);
    be_patient(player, count);
    be_content(player, count);
    bool heeds = player->options->policy == RANDOM_CAREFUL && luck_below(&player->luck, CARE);
    for (uint32_t i = 0; i < count; i++) {
        if (!find_move(player, &player->list[i], &move) || !make(player, &move)) continue;
        *made = move;
        if (!heeds || !is_shunned(player, &move)) return true;
        if (!reserved) reserve = move;
        reserved = true;
    }
    if (!reserved) return false;
    *made = reserve;
    return make(player, &reserve);
}

/* ---- counting --------------------------------------------------------------------------------------------------- */

static void count_arrival(const Player *player) {
    RandomGames *random = player->random;
    for (uint32_t i = 0; i < player->outcome.passed_count; i++) random->scenes[player->outcome.passed[i].at]++;
    random->scenes[rules_scene(player->book, player->next).at]++;
}

static void watch(const Player *player, const World *before, const World *after) {
    const RandomOptions *options = player->options;
    if (options->watch) options->watch(options->watching, before, after, &player->outcome);
}

static void count_move(Player *player, const Move *move) {
    RandomGames *random = player->random;
    const Sitting *sitting = talks_sitting(player->book, player->now);
    player->moves = mem_grow(player->moves, player->count, &player->cap, sizeof *player->moves);
    player->moves[player->count++] = *move;
    random->moves++;
    if (move->choice.at != ID_NONE) {
        random->taken[move->choice.at]++;
        bits_put(player->made, move->choice.at);
    } else
        acts_of(player, sitting)[move->say.kind]++;
    if (player->outcome.exit != EXIT_KINDS)
        random->exits[(size_t)(sitting - player->book->sittings) * EXIT_KINDS + player->outcome.exit]++;
    bool stays = sitting && talks_sitting(player->book, player->next) == sitting;
    if (!stays || player->outcome.passed_count) count_arrival(player);
    shown_after(random->shown, player->next, &player->outcome);
    watch(player, player->now, player->next);
}

/* A game's number, if it is the shortest or the longest so far. */
static void note_length(Player *player) {
    RandomGames *random = player->random;
    uint32_t moves = (uint32_t)player->count;
    bool first = random->length.total == 0;
    if (first || moves < player->shortest) player->shortest = moves, random->shortest = random->games;
    if (first || moves > player->longest) player->longest = moves, random->longest = random->games;
    spread_add(&random->length, (int32_t)moves);
}

bool random_weighs(const Book *book) {
    const Domain *domain = book->domain;
    int32_t weight = 0;
    for (uint32_t c = 0; domain && c < domain->clause_count; c++) weight += domain->clauses[c].weight;
    return weight > 0 && domain_has_record(domain);
}

/* False when a clause is open. */
static bool read_treaty(const Book *book, const World *world, Deal *deal) {
    *deal = (Deal){{0}};
    for (uint32_t c = 0; c < book->domain->clause_count; c++) {
        int32_t stands = world_get(world, book->clauses[book->domain->clauses[c].clause.at].fact);
        if (stands == 0) return false;
        deal->option[c] = (uint8_t)(stands - 1);
    }
    return true;
}

static void count_ending(const Player *player, RandomEnds *ends) {
    Deal deal;
    bool capped;
    ends->games++;
    if (!rules_ended(player->book, player->now)) return;
    ends->endings[rules_scene(player->book, player->now).at]++;
    if (!random_weighs(player->book) || !read_treaty(player->book, player->now, &deal)) return;
    int32_t halves = deal_fidelity(player->book->domain, &deal, &capped);
    ends->treaties++;
    ends->sworn += halves >= 2 * RANDOM_SWORN;
    ends->exact += halves >= 200;
}

static void count_end(Player *player) {
    RandomGames *random = player->random;
    bool ended = rules_ended(player->book, player->now);
    random->games++;
    count_ending(player, &player->ends[player->role.at]);
    if (ended) {
        random->ended++;
        note_length(player);
        shown_in_tales(random->shown, player->now, player->made);
    }
    for (uint32_t i = 0; i < random->fact_count; i++)
        spread_add(&random->facts[i], world_get(player->now, random->facts[i].fact));
}

/* ---- games ------------------------------------------------------------------------------------------------------ */

static void turn_over(Player *player) {
    World *before = player->now;
    player->now = player->next;
    player->next = before;
}

static bool begin(Player *player, uint64_t number) {
    const RandomOptions *options = player->options;
    Error err;
    player->role = options->role;
    if (options->way) player->role = options->way->role;
    if (player->role.at == ID_NONE) player->role.at = (uint32_t)(number % player->book->role_count);
    player->luck = luck_of(options->seed, number);
    player->chance = luck_next(&player->luck);
    player->count = 0;
    memset(player->made, 0, bits_words(player->book->choice_count) * sizeof *player->made);
    if (!rules_start(player->book, player->role, player->next, &player->outcome, &err)) {
        player->random->failed++;
        note_fault(player, err.text, NULL);
        return false;
    }
    count_arrival(player);
    turn_over(player);
    shown_at_start(player->random->shown, player->now, &player->outcome);
    watch(player, NULL, player->now);
    return true;
}

static void get_stuck(Player *player) {
    const Scene *scene = &player->book->scenes[rules_scene(player->book, player->now).at];
    Error err;
    error_set(&err, "%s:%d: Nothing can be done in scene %s, and it is no ending.", scene->where.file,
              scene->where.line, scene->name);
    player->random->stuck++;
    note_fault(player, err.text, NULL);
}

/* Makes the moves that every game begins with. */
static bool follow(Player *player) {
    const Way *way = player->options->way;
    for (size_t i = 0; way && i < way->count; i++) {
        if (!make(player, &way->moves[i])) return false;
        count_move(player, &way->moves[i]);
        turn_over(player);
    }
    return true;
}

static void play(Player *player, uint64_t number) {
    uint32_t most = player->options->max_moves ? player->options->max_moves : RANDOM_MOVES;
    bool going = begin(player, number) && follow(player);
    if (!going) player->random->stuck++;
    while (going && !rules_ended(player->book, player->now)) {
        Move move;
        if (player->count == most) {
            player->random->broken_off++;
            break;
        }
        going = move_on(player, &move);
        if (!going) {
            get_stuck(player);
            break;
        }
        count_move(player, &move);
        turn_over(player);
    }
    count_end(player);
}

static bool told_to_stop(const RandomOptions *options, uint64_t played) {
    if (options->stop && *options->stop) return true;
    if (options->progress && played && played % PROGRESS_EVERY == 0)
        options->progress(options->ctx, played, options->games - played);
    return false;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void spread_facts(RandomGames *random) {
    const Schema *schema = random->book->schema;
    uint32_t count = (uint32_t)schema_count(schema);
    random->facts = arena_alloc(random->arena, (count + 1) * sizeof *random->facts);
    for (uint32_t i = 0; i < count; i++) {
        const Fact *fact = schema_fact(schema, (FactId){i});
        bool ours = i == random->book->scene_fact.at || i == random->book->role_fact.at;
        if (fact->kind == FACT_COUNT && !ours)
            random->facts[random->fact_count++] = spread_of(random->arena, (FactId){i}, fact->min, fact->max);
    }
}

static RandomGames *make_room(const Book *book, const RandomOptions *options) {
    RandomGames *random = mem_alloc(sizeof *random);
    *random = (RandomGames){.book = book, .arena = arena_new(), .shown = shown_new(book)};
    Arena *arena = random->arena;
    random->scenes = arena_alloc(arena, (book->scene_count + 1) * sizeof *random->scenes);
    random->open = arena_alloc(arena, (book->choice_count + 1) * sizeof *random->open);
    random->taken = arena_alloc(arena, (book->choice_count + 1) * sizeof *random->taken);
    random->acts = arena_alloc(arena, (book->sitting_count * TALK_KINDS + 1) * sizeof *random->acts);
    random->exits = arena_alloc(arena, (book->sitting_count * EXIT_KINDS + 1) * sizeof *random->exits);
    uint32_t most = options->max_moves ? options->max_moves : RANDOM_MOVES;
    random->length = spread_of(arena, (FactId){ID_NONE}, 0, (int32_t)most);
    spread_facts(random);
    return random;
}

static RandomEnds *room_for_ends(RandomGames *random) {
    const Book *book = random->book;
    RandomEnds *ends = arena_alloc(random->arena, (book->role_count + (size_t)1) * sizeof *ends);
    for (uint32_t i = 0; i < book->role_count; i++)
        ends[i].endings = arena_alloc(random->arena, (book->scene_count + (size_t)1) * sizeof *ends[i].endings);
    return ends;
}

static uint32_t most_doable(const Book *book) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (book->scenes[i].choice_count > most) most = book->scenes[i].choice_count;
    return most + TALK_KINDS;
}

RandomGames *random_games(const Book *book, const RandomOptions *options) {
    RandomGames *random = make_room(book, options);
    Player player = {.book = book, .options = options, .random = random};
    random->ends = player.ends = room_for_ends(random);
    player.now = world_new(book->schema);
    player.next = world_new(book->schema);
    player.tried = world_new(book->schema);
    player.made = mem_alloc((bits_words(book->choice_count) + 1) * sizeof *player.made);
    player.list = mem_alloc(most_doable(book) * sizeof *player.list);
    for (uint64_t i = 0; i < options->games && !told_to_stop(options, i); i++) play(&player, i);
    world_free(player.now);
    world_free(player.next);
    world_free(player.tried);
    free(player.made);
    free(player.list);
    free(player.moves);
    return random;
}

void random_free(RandomGames *random) {
    if (!random) return;
    shown_free(random->shown);
    arena_free(random->arena);
    free(random);
}
