/* prop_model_parley.c - the laws of the computed counterpart, over 10,000 games: with another computed court and with
 * scripted ones that are random, greedy, stubborn or repay like with like; on random domains and on the treaty; and
 * each game again with the courts exchanged. The digest of all games is the same in every build. Prints the number of
 * a game that fails. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "model/parley.h"
#include "unit/domain_maker.h"

enum { GAMES = 10000, TREATY_EVERY = 25, TURNS_MOST = 60, SOON = 40, PIECES = 4 };
#define KNOWN_DIGEST UINT64_C(0x9ab9f1f90b467a61)

typedef enum Player { COMPUTED, RANDOM, GREEDY, STUBBORN, REPAYING, PLAYERS } Player;

typedef struct Game {
    uint64_t number, seed;
    Table table;
    Parley parley;
    Player players[COURTS];
    WarState later; /* how the war stands from a turn on */
    int event;
    uint64_t left[COURTS][OPTIONS_MOST]; /* bit 1 << clause: asked, and left to its loss */
    int32_t last[COURTS];                /* what it asked when last looked at */
    int32_t accepted[COURTS];            /* the least it ever said yes to */
    Deal best[COURTS];                   /* of the frontier: what scripted courts want */
    uint64_t trace[TURNS_MOST];
    int turns;
    bool deal, left_table, possible;
    int kinds[ANSWER_LEAVE + 1], ways, pairs, agains; /* how often each was seen: so that no law holds for nothing */
} Game;

static void require(bool holds, const char *what, const Game *game) {
    if (holds) return;
    printf("game %llu, turn %d: %s\n", (unsigned long long)game->number, game->turns, what);
    exit(1);
}

/* ---- what the tests know by themselves -------------------------------------------------------------------------- */

static Domain believed(const Game *game) {
    Domain domain = *game->table.domain;
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < FACTIONS_MOST; f++)
            domain.courts[court].factions[f].bias += game->parley.seats[court].shift[f];
    return domain;
}

static bool ratifies(const Game *game, uint32_t court, const Deal *deal) {
    Domain domain = believed(game);
    WarState state = *game->table.state;
    state.rounds += game->parley.rounds;
    return court_vote(&domain, deal, court, &state).passed &&
           court_utility(&domain, deal, court) >= 100 * court_reservation(&domain, court, &state);
}

static int32_t utility(const Game *game, uint32_t court, const Deal *deal) {
    return court_utility(game->table.domain, deal, court);
}

static uint32_t differences(const Game *game, const Deal *a, const Deal *b) {
    uint32_t count = 0;
    for (uint32_t c = 0; c < game->table.domain->clause_count; c++) count += a->option[c] != b->option[c];
    return count;
}

static bool moved(uint32_t causes) {
    return causes & (1u << CAUSE_EVENT | 1u << CAUSE_EVIDENCE);
}

static Distance scale(const Refusal *refusal) {
    int32_t gap = refusal->gap;
    if (refusal->red_line || gap > 20000) return DISTANCE_NOT_IN_THIS_WAR;
    return gap <= 0 ? DISTANCE_SEALED : gap <= 3000 ? DISTANCE_NEAR : gap <= 9000 ? DISTANCE_SOME_WAY : DISTANCE_FAR;
}

static uint64_t digest_answer(const Answer *answer) {
    const Refusal *refusal = &answer->refusal;
    uint64_t hash = hash_bytes(&answer->text, sizeof answer->text, answer->kind);
    int64_t numbers[] = {answer->asked,           answer->linked,    answer->tired,        answer->tipped,
                         answer->causes,          refusal->interest, refusal->clause,      refusal->option,
                         refusal->faction,        refusal->red_line, refusal->red_clause,  refusal->gap,
                         (int64_t)scale(refusal), refusal->way_back, refusal->change_count};
    hash = hash_bytes(numbers, sizeof numbers, hash);
    for (uint32_t i = 0; i < answer->step_count; i++) {
        const TextStep *step = &answer->steps[i];
        int64_t parts[] = {step->clause, step->from,     step->option,        step->down,
                           step->again,  step->interest, (int64_t)step->cause};
        hash = hash_bytes(parts, sizeof parts, hash);
    }
    for (uint32_t i = 0; i < refusal->change_count; i++) {
        int64_t parts[] = {refusal->changes[i].clause, refusal->changes[i].option};
        hash = hash_bytes(parts, sizeof parts, hash);
    }
    return hash;
}

/* ---- the laws --------------------------------------------------------------------------------------------------- */

static void check_aspirations(Game *game) {
    for (uint32_t court = 0; court < COURTS; court++) {
        if (game->players[court] != COMPUTED) continue;
        int32_t asked = court_aspiration(&game->table, &game->parley, court);
        bool cause = moved(game->parley.seats[court].causes);
        require(asked <= game->last[court] || cause, "asks more, and nothing has happened", game);
        game->last[court] = asked;
    }
}

static void check_way_back(const Game *game, uint32_t court, const Deal *issue, const Refusal *refusal) {
    require(!refusal->way_back || game->parley.seats[court].trust >= 50, "a way back without trust", game);
    require(refusal->way_back == (refusal->change_count > 0) && refusal->change_count <= 2, "a strange way back", game);
    if (!refusal->way_back) return;
    Act act = {.kind = ACT_OFFER, .deal = *issue};
    int32_t before[COURTS] = {utility(game, 0, issue), utility(game, 1, issue)};
    for (uint32_t i = 0; i < refusal->change_count; i++) {
        act.deal.option[refusal->changes[i].clause] = refusal->changes[i].option;
        for (uint32_t c = 0; c < COURTS; c++) before[c] += refusal->changes[i].gain[c];
        bool again = game->parley.seats[court].dropped[refusal->changes[i].option] >> refusal->changes[i].clause & 1;
        require(!again, "the way back asks again for what was dropped", game);
    }
    for (uint32_t c = 0; c < COURTS; c++)
        require(before[c] == utility(game, c, &act.deal), "the way back costs something else", game);
    Parley then = game->parley;
    then.text = act.deal;
    then.author = 1 - court;
    require(court_answer(&game->table, &then, court).kind == ANSWER_ACCEPT, "the way back leads nowhere", game);
    then = game->parley;
    if (!parley_act(&game->table, &then, 1 - court, &act, NULL)) return;
    require(court_answer(&game->table, &then, court).kind == ANSWER_ACCEPT, "the way back, offered, leads nowhere",
            game);
}

/* Who puts a text of his own beside it says "far" at most. */
static Distance word_for(const Answer *answer) {
    Distance distance = scale(&answer->refusal);
    bool offers = answer->kind == ANSWER_COUNTER || answer->kind == ANSWER_HOLD;
    return offers && distance == DISTANCE_NOT_IN_THIS_WAR ? DISTANCE_FAR : distance;
}

static void check_refusal(const Game *game, uint32_t court, const Deal *issue, const Answer *answer) {
    const Refusal *refusal = &answer->refusal;
    const Domain *domain = game->table.domain;
    const Seat *seat = &game->parley.seats[court];
    require(refusal->interest < domain->interest_count, "no interest", game);
    bool differs = seat->spoken && differences(game, &seat->ask, issue) > 0;
    require(!differs || refusal->clause < domain->clause_count, "no clause", game);
    require(refusal->clause == ID_NONE || refusal->option != issue->option[refusal->clause], "the clause is as asked",
            game);
    require(refusal->distance == word_for(answer), "the word for the distance isn't that of the gap", game);
    if (refusal->red_line) {
        const Faction *faction = &domain->courts[court].factions[refusal->faction];
        require(faction->red[refusal->red_clause] >> issue->option[refusal->red_clause] & 1, "no red line", game);
    }
    check_way_back(game, court, issue, refusal);
}

/* What stands there now against what it last asked; `answer` NULL: nothing can be a cause. */
static void check_again(Game *game, uint32_t court, const Answer *answer) {
    const Seat *seat = &game->parley.seats[court];
    for (uint32_t c = 0; c < game->table.domain->clause_count && seat->spoken; c++) {
        uint8_t from = seat->ask.option[c], to = answer->text.option[c];
        if (from == to) continue;
        uint64_t bit = UINT64_C(1) << c;
        if (game->left[court][to] & bit) {
            const TextStep *step = answer->steps[0].clause == c ? &answer->steps[0] : &answer->steps[1];
            bool stated = step->clause == c && step->again && (step->cause != CAUSE_NONE);
            game->agains++;
            require(stated && seat->causes >> step->cause & 1, "asks again for what it dropped", game);
            game->left[court][to] &= ~bit;
        }
        Deal before = answer->text;
        before.option[c] = from;
        if (utility(game, court, &before) > utility(game, court, &answer->text)) game->left[court][from] |= bit;
    }
}

static void check_text(Game *game, uint32_t court, const Answer *answer) {
    const Seat *seat = &game->parley.seats[court], *other = &game->parley.seats[1 - court];
    require(ratifies(game, court, &answer->text), "offers what its own court would refuse", game);
    if (seat->spoken) {
        uint32_t count = differences(game, &seat->ask, &answer->text);
        require(count <= 2 && count == answer->step_count, "more than two clauses at once", game);
        bool free = moved(answer->causes) || parley_pressure(&game->table, &game->parley, court) == 100;
        bool down = utility(game, court, &answer->text) < utility(game, court, &seat->ask);
        require(!down || free || other->concession >= seat->concession, "goes down alone", game);
    }
    require(utility(game, court, &answer->text) >= answer->asked, "offers less than it asks", game);
    check_again(game, court, answer);
}

static void check_answer(Game *game, uint32_t court, const Answer *answer) {
    const Seat *seat = &game->parley.seats[court];
    bool own = game->parley.author == court && !(game->parley.agreed >> (1 - court) & 1) &&
               !differences(game, &game->parley.text, &seat->ask);
    Deal issue = own ? game->parley.seats[1 - court].ask : game->parley.text;
    Answer again = court_answer(&game->table, &game->parley, court);
    require(digest_answer(answer) == digest_answer(&again), "another answer to the same", game);
    if (answer->kind == ANSWER_ACCEPT) {
        require(ratifies(game, court, &answer->text), "accepts what its own court would refuse", game);
        require(utility(game, court, &answer->text) >= answer->asked, "accepts less than it asks", game);
        if (utility(game, court, &answer->text) < game->accepted[court])
            game->accepted[court] = utility(game, court, &answer->text);
        return;
    }
    bool better = utility(game, court, &issue) > game->accepted[court] && ratifies(game, court, &issue);
    require(!better, "refuses more than it once accepted", game);
    game->ways += answer->refusal.way_back;
    game->pairs += answer->refusal.change_count == 2;
    check_refusal(game, court, &issue, answer);
    if (answer->kind == ANSWER_COUNTER || answer->kind == ANSWER_HOLD) check_text(game, court, answer);
}

/* ---- scripted courts -------------------------------------------------------------------------------------------- */

static Deal random_deal(Game *game) {
    Deal deal = {0};
    for (uint32_t c = 0; c < game->table.domain->clause_count; c++)
        deal.option[c] = (uint8_t)(random_next(&game->seed) % game->table.domain->clauses[c].options);
    return deal;
}

static void random_pair(Game *game, uint8_t *clause, uint8_t *option) {
    *clause = (uint8_t)(random_next(&game->seed) % game->table.domain->clause_count);
    *option = (uint8_t)(random_next(&game->seed) % game->table.domain->clauses[*clause].options);
}

static Act random_act(Game *game) {
    Act act = {.deal = random_deal(game)};
    uint32_t die = random_next(&game->seed) % 40;
    act.kind = die < 10 ? ACT_OFFER : die < 20 ? ACT_AMEND : die < 28 ? ACT_LINK : (ActKind)(die % 11);
    if (game->parley.broken) act.kind = ACT_OFFER;
    random_pair(game, &act.clause, &act.option);
    random_pair(game, &act.then_clause, &act.then_option);
    act.reason = (uint8_t)(random_next(&game->seed) % PIECES);
    return act;
}

/* The single change of a text that is best by a measure: own gain times `own` and the other's times `others`. */
static Act best_amendment(const Game *game, uint32_t court, const Deal *from, int own, int others) {
    Act best = {.kind = ACT_OFFER, .deal = *from};
    int64_t most = 0;
    for (uint32_t c = 0; c < game->table.domain->clause_count; c++)
        for (uint32_t o = 0; o < game->table.domain->clauses[c].options; o++) {
            Deal deal = *from;
            deal.option[c] = (uint8_t)o;
            int64_t gain = (int64_t)own * (utility(game, court, &deal) - utility(game, court, from));
            gain += (int64_t)others * (utility(game, 1 - court, &deal) - utility(game, 1 - court, from));
            if (gain <= most) continue;
            most = gain;
            best.deal = deal;
        }
    return best;
}

static Act scripted_act(Game *game, uint32_t court) {
    const Seat *seat = &game->parley.seats[court], *other = &game->parley.seats[1 - court];
    Act best = {.kind = ACT_OFFER, .deal = game->best[court]};
    switch (game->players[court]) {
    case RANDOM: return random_act(game);
    case GREEDY: return best_amendment(game, court, &game->parley.text, 1, 0);
    case REPAYING:
        if (!seat->spoken || other->concession <= seat->concession)
            return seat->spoken ? (best.deal = seat->ask, best) : best;
        return best_amendment(game, court, &seat->ask, 1, 2);
    case COMPUTED:
    case STUBBORN:
    case PLAYERS: break;
    }
    return best;
}

/* ---- a game ----------------------------------------------------------------------------------------------------- */

static void move_scripted(Game *game, uint32_t court) {
    Act send = {.kind = ACT_SEND};
    bool agreed = game->parley.agreed >> (1 - court) & 1;
    if (agreed && ratifies(game, court, &game->parley.text) && random_next(&game->seed) % 2) {
        require(parley_act(&game->table, &game->parley, court, &send, NULL), "can't send", game);
        require(!(game->parley.voted_down >> (1 - court) & 1) || game->players[1 - court] != COMPUTED ||
                    moved(game->parley.seats[1 - court].causes),
                "a text that a computed court stands by is voted down there", game);
        return;
    }
    for (int tries = 0; tries < 8; tries++) {
        Act act = scripted_act(game, court);
        if (parley_act(&game->table, &game->parley, court, &act, NULL)) break;
    }
    game->trace[game->turns] = hash_bytes(&game->parley.text, sizeof(Deal), 0);
}

static void move_computed(Game *game, uint32_t court) {
    Answer answer = court_answer(&game->table, &game->parley, court);
    check_answer(game, court, &answer);
    game->kinds[answer.kind]++;
    game->trace[game->turns] = digest_answer(&answer);
    parley_take(&game->table, &game->parley, court, &answer);
    game->left_table = answer.kind == ANSWER_LEAVE;
    Act send = {.kind = ACT_SEND};
    if (answer.kind != ANSWER_ACCEPT || game->parley.agreed != 3 || game->players[1 - court] != COMPUTED) return;
    require(parley_act(&game->table, &game->parley, court, &send, NULL), "can't send", game);
    for (uint32_t c = 0; c < COURTS; c++)
        require(!(game->parley.voted_down >> c & 1) || moved(game->parley.seats[c].causes),
                "two computed courts agree, and it is voted down", game);
}

static void war_moves(Game *game) {
    game->table.state = &game->later;
    parley_event(&game->parley, CAUSE_EVENT);
    check_aspirations(game);
}

static void play(Game *game, uint32_t first) {
    uint32_t court = first;
    for (; game->turns < TURNS_MOST && !game->parley.sealed && !game->left_table; game->turns++, court = 1 - court) {
        if (game->turns == game->event) war_moves(game);
        if (game->players[court] == COMPUTED)
            move_computed(game, court);
        else
            move_scripted(game, court);
        check_aspirations(game);
    }
    game->deal = game->parley.sealed;
}

static Temper random_temper(uint64_t *seed) {
    Temper temper = {.steepness = 2 + (int32_t)(random_next(seed) % 14)};
    temper.per_turn = 3 + (int32_t)(random_next(seed) % 3);
    temper.per_round = 5 + (int32_t)(random_next(seed) % 10);
    temper.patience = 2 + (int32_t)(random_next(seed) % 2);
    return temper;
}

static Domain *random_domain(Arena *arena, uint64_t *seed) {
    DomainShape shape = {.options_most = 5};
    shape.clauses = 1 + random_next(seed) % 6;
    shape.interests = 1 + random_next(seed) % 8;
    shape.factions = 1 + random_next(seed) % 5;
    shape.group_most = 1 + random_next(seed) % 3;
    shape.worth_most = 2 + (int32_t)(random_next(seed) % 6);
    shape.weight_most = 1 + (int32_t)(random_next(seed) % 6);
    shape.opposed = random_next(seed) % 2 == 0;
    return make_random(arena, shape, seed);
}

static void best_of(const Frontier *frontier, Deal best[COURTS]) {
    frontier_list(frontier, 0, &best[0], 1);
    frontier_list(frontier, frontier_count(frontier) - 1, &best[1], 1);
}

/* Whether some deal of the frontier would be ratified by both. */
static bool is_possible(const Game *game) {
    for (size_t i = 0; i < frontier_count(game->table.frontier); i++) {
        Deal deal;
        frontier_list(game->table.frontier, i, &deal, 1);
        if (ratifies(game, 0, &deal) && ratifies(game, 1, &deal)) return true;
    }
    return false;
}

static void begin(Game *game, const Deal *text) {
    game->parley = parley_start(&game->table, text);
    for (uint32_t court = 0; court < COURTS; court++) game->last[court] = game->accepted[court] = INT32_MAX;
}

/* The same game with the courts exchanged; scripted courts play by the same seed, so they want the same. */
static void play_mirrored(Arena *arena, const Game *start, const Game *game, uint32_t first) {
    Game other = *start;
    WarState state = mirrored_state(*start->table.state);
    Evidence evidence[PIECES];
    for (int i = 0; i < PIECES; i++)
        evidence[i] = (Evidence){100 - start->table.evidence[i].chance, start->table.evidence[i].credit};
    other.table.domain = make_mirrored(arena, start->table.domain);
    other.table.frontier = frontier_new(other.table.domain);
    other.table.state = &state;
    other.later = mirrored_state(start->later);
    other.table.evidence = evidence;
    for (uint32_t court = 0; court < COURTS; court++) {
        other.table.temper[court] = start->table.temper[1 - court];
        other.table.guess[court] = start->table.guess[1 - court];
        other.players[court] = start->players[1 - court];
        other.best[court] = start->best[1 - court];
    }
    int32_t pressure = start->parley.pressure;
    begin(&other, &start->parley.text);
    other.parley.pressure = pressure;
    play(&other, 1 - first);
    require(other.turns == game->turns, "the mirror takes another number of turns", game);
    for (int turn = 0; turn < game->turns; turn++)
        require(other.trace[turn] == game->trace[turn], "the mirror goes another way", game);
    frontier_free((Frontier *)other.table.frontier);
}

typedef struct Tally {
    uint64_t digest;
    int kinds[ANSWER_LEAVE + 1], ways, pairs, agains;
    int games, computed, soon, deals, zones, zone_deals, treaty, treaty_deals, turns;
} Tally;

static void count(Tally *tally, const Game *game, bool treaty) {
    tally->games++;
    tally->digest = hash_bytes(game->trace, (size_t)game->turns * sizeof *game->trace, tally->digest);
    for (int k = 0; k <= ANSWER_LEAVE; k++) tally->kinds[k] += game->kinds[k];
    tally->ways += game->ways;
    tally->pairs += game->pairs;
    tally->agains += game->agains;
    if (game->players[0] != COMPUTED || game->players[1] != COMPUTED) return;
    tally->computed++;
    tally->turns += game->turns;
    tally->soon += (game->deal || game->left_table) && game->turns <= SOON;
    tally->deals += game->deal;
    tally->zones += game->possible;
    tally->zone_deals += game->possible && game->deal;
    tally->treaty += treaty;
    tally->treaty_deals += treaty && game->deal;
}

static void one_game(Arena *arena, const Domain *domain, const WarState *state, Game *game) {
    uint64_t *seed = &game->seed;
    Evidence evidence[PIECES];
    for (int i = 0; i < PIECES; i++)
        evidence[i] = (Evidence){(int32_t)(random_next(seed) % 101), random_next(seed) % 2 ? 35 : 15};
    Frontier *frontier = frontier_new(domain);
    game->table = (Table){.domain = domain, .frontier = frontier, .state = state, .evidence = evidence};
    game->table.evidence_count = PIECES;
    for (uint32_t court = 0; court < COURTS; court++) {
        game->table.temper[court] = random_temper(seed);
        game->table.guess[court] = (int32_t)(random_next(seed) % 61) - 30;
    }
    best_of(frontier, game->best);
    game->later = random_state(seed);
    game->event = random_next(seed) % 4 ? -1 : (int)(random_next(seed) % 30);
    uint32_t kind = random_next(seed) % 8, first = random_next(seed) % 2;
    game->players[1] = kind < 4 ? COMPUTED : (Player)(kind - 3);
    if (random_next(seed) % 2) {
        game->players[0] = game->players[1];
        game->players[1] = COMPUTED;
    }
    Deal text = random_deal(game);
    int32_t pressure = (int32_t)(random_next(seed) % 40);
    begin(game, &text);
    game->parley.pressure = pressure;
    game->possible = game->event < 0 && is_possible(game);
    Game start = *game;
    play(game, first);
    play_mirrored(arena, &start, game, first);
}

int main(int argc, char **argv) {
    uint64_t from = argc > 1 ? strtoull(argv[1], NULL, 10) : 1, to = argc > 1 ? from : GAMES;
    Arena *kept = arena_new();
    const Domain *treaty = make_treaty(kept);
    Tally tally = {0};
    for (uint64_t number = from; number <= to; number++) {
        Game game = {.number = number, .seed = number};
        Arena *arena = arena_new();
        bool on_treaty = number % TREATY_EVERY == 0;
        const Domain *domain = on_treaty ? treaty : random_domain(arena, &game.seed);
        WarState state = on_treaty ? treaty->states[number / TREATY_EVERY % TREATY_STATES] : random_state(&game.seed);
        one_game(arena, domain, &state, &game);
        count(&tally, &game, on_treaty);
        frontier_free((Frontier *)game.table.frontier);
        arena_free(arena);
    }
    arena_free(kept);
    printf(
        "%d games; %d of two computed courts, %d turns each, %d end within %d; %d deals; where a deal is possible %d "
        "of %d; the treaty %d of %d\n",
        tally.games, tally.computed, tally.turns / (tally.computed ? tally.computed : 1), tally.soon, SOON, tally.deals,
        tally.zone_deals, tally.zones, tally.treaty_deals, tally.treaty);
    printf("said yes %d, countered %d, held %d, refused %d, left %d; ways back %d, of two clauses %d; asked again %d\n",
           tally.kinds[ANSWER_ACCEPT], tally.kinds[ANSWER_COUNTER], tally.kinds[ANSWER_HOLD],
           tally.kinds[ANSWER_REFUSE], tally.kinds[ANSWER_LEAVE], tally.ways, tally.pairs, tally.agains);
    printf("digest %016llx\n", (unsigned long long)tally.digest);
    if (argc > 1) return 0;
    if (tally.soon * 100 < tally.computed * 95) return puts("too many games go on and on"), 1;
    for (int k = 0; k <= ANSWER_LEAVE; k++)
        if (tally.kinds[k] < 20) return puts("an answer is hardly ever given"), 1;
    if (tally.ways < 1000 || tally.pairs < 100 || tally.agains < 5) return puts("a law holds for nothing"), 1;
    if (tally.digest != KNOWN_DIGEST) return puts("another digest: the courts bargain otherwise than they did"), 1;
    return 0;
}
