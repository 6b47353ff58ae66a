/* prop_model_talks.c - the laws of a table in play, over 5,000 seeded games at all three seats, on random problems and
 * the treaty, by random acts: an act that is open can be done, always the same way, and has words; an envoy never goes
 * beyond his mandate; and every way back that a refusal names turns the court that named it. Prints the number of a
 * game that fails. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit/talks_play.h"

enum { GAMES = 5000, ACTS = 10, TREATY_EVERY = 100 };

typedef struct Game {
    uint64_t number, seed;
    Play *play;
    const Domain *domain;
    Sitting *sitting;
    World *again;
    bool capped; /* a mandate was narrower than the edict */
} Game;

typedef struct Tally {
    int acts, refused, sealed, texts, agreed, capped, ways[SEAT_KINDS], home;
} Tally;

static void require(bool holds, const char *what, const Game *game) {
    if (holds) return;
    printf("game %llu: %s\n", (unsigned long long)game->number, what);
    exit(1);
}

static uint32_t roll(Game *game, uint32_t sides) {
    return random_next(&game->seed) % sides;
}

/* ---- random tables ---------------------------------------------------------------------------------------------- */

static Domain *random_domain(Game *game, Arena *arena) {
    DomainShape shape = {.options_most = 5};
    shape.interests = 1 + roll(game, 5);
    shape.factions = 1 + roll(game, 4);
    shape.clauses = 1 + roll(game, 6);
    shape.group_most = 1 + roll(game, 3);
    shape.worth_most = 2 + (int32_t)roll(game, 6);
    shape.weight_most = 1 + (int32_t)roll(game, 6);
    shape.opposed = roll(game, 2);
    return make_random(arena, shape, &game->seed);
}

static void random_court(Game *game, Arena *arena, Court *court, const char *name) {
    court->name = name;
    court->temper = (Temper){.per_round = 5, .patience = 2};
    court->temper.steepness = 2 + (int32_t)roll(game, 14);
    court->temper.per_turn = 1 + (int32_t)roll(game, 6);
    court->guess = (int32_t)roll(game, 21) - 10;
    for (uint32_t f = 0; f < court->faction_count; f++) {
        court->factions[f].name = arena_printf(arena, "f%u", f);
        court->factions[f].person = (PersonId){roll(game, 3)};
    }
}

static const Domain *random_problem(Game *game, Book *book, FactId turned) {
    bool treaty = game->number % TREATY_EVERY < SEAT_KINDS;
    Domain *domain = treaty ? (Domain *)make_treaty(book->arena) : random_domain(game, book->arena);
    WarState *states = arena_alloc(book->arena, 2 * sizeof *states);
    for (int i = 0; i < 2; i++)
        states[i] = treaty ? domain->states[roll(game, TREATY_STATES)] : random_state(&game->seed);
    states[0].when = make_guard(book, GUARD_IS, turned, 0);
    domain->states = states;
    domain->state_count = 2;
    random_court(game, book->arena, &domain->courts[0], "song");
    random_court(game, book->arena, &domain->courts[1], "liao");
    return domain;
}

static uint8_t random_option(Game *game, uint32_t clause) {
    return (uint8_t)roll(game, game->domain->clauses[clause].options);
}

static Deal random_deal(Game *game) {
    Deal deal = {0};
    for (uint32_t c = 0; c < game->domain->clause_count; c++) deal.option[c] = random_option(game, c);
    return deal;
}

static void random_edict(Game *game) {
    memset(game->sitting->edict, 0, sizeof game->sitting->edict);
    for (uint32_t c = 0; c < game->domain->clause_count; c++)
        if (roll(game, 3)) game->sitting->edict[c] = 1u << random_option(game, c) | 1u << random_option(game, c);
}

static void lay(Game *game) {
    Book *book = make_book(1 + EXIT_KINDS, EXIT_KINDS, 1);
    FactId moved = make_flag(book, "moved");
    DueId ice = make_due(book, "ice", false, make_effect(book, (Effects){0}, (Effect){EFFECT_SET, moved, 1, 0}));
    Role *role = made_role(book, 0);
    role->effects = make_effect(book, (Effects){0}, make_start(book, ice, 1 + (int32_t)roll(game, 8)));
    role->person = (PersonId){roll(game, 6)}; /* the half of the time nobody in the council */
    game->domain = random_problem(game, book, moved);
    lay_table(book, game->domain, (SeatKind)(game->number % SEAT_KINDS));
    game->sitting = made_sitting(book);
    game->sitting->start = random_deal(game);
    game->sitting->opener = roll(game, COURTS + 1);
    game->sitting->pressure = (int32_t)roll(game, 90);
    if (game->sitting->seat == SEAT_MINISTER) random_edict(game);
    game->play = play_start(book);
    game->again = world_new(book->schema);
}

/* ---- mandates, as the tests count them -------------------------------------------------------------------------- */

static int32_t gain(const Game *game, const Deal *limit, uint32_t clause, uint8_t option) {
    Deal changed = *limit;
    changed.option[clause] = option;
    uint32_t court = game->sitting->court;
    return court_utility(game->domain, &changed, court) - court_utility(game->domain, limit, court);
}

static bool may(const Game *game, const Deal *limit, uint32_t clause, uint8_t option) {
    uint32_t edict = game->sitting->edict[clause];
    const DomainClause *of = &game->domain->clauses[clause];
    int64_t first = 0, last = 0;
    int32_t weights[INTERESTS_MOST];
    uint32_t court = game->sitting->court;
    court_weights(game->domain, court, weights);
    for (uint32_t i = 0; i < game->domain->interest_count; i++) {
        first += (int64_t)weights[i] * of->worth[0][court][i];
        last += (int64_t)weights[i] * of->worth[of->options - 1][court][i];
    }
    bool within = !of->ordered      ? gain(game, limit, clause, option) >= 0
                  : (first >= last) ? option <= limit->option[clause]
                                    : option >= limit->option[clause];
    return (!edict || edict >> option & 1) && within;
}

static bool may_all(const Game *game, const Deal *limit, const Deal *text) {
    for (uint32_t c = 0; c < game->domain->clause_count; c++)
        if (!may(game, limit, c, text->option[c])) return false;
    return true;
}

static bool caps(const Game *game, const Deal *limit) {
    for (uint32_t c = 0; c < game->domain->clause_count; c++)
        for (uint8_t o = 0; o < game->domain->clauses[c].options; o++)
            if (game->sitting->edict[c] >> o & 1 && !may(game, limit, c, o)) return true;
    return false;
}

static void check_first_mandate(const Game *game) {
    if (game->sitting->seat != SEAT_MINISTER) return;
    Talks talks = talks_now(game->play->book, game->play->now);
    require(!caps(game, &talks.limit), "an unaltered mandate is narrower than the edict", game);
    for (uint32_t c = 0; c < game->domain->clause_count; c++)
        for (uint8_t o = 0; o < game->domain->clauses[c].options; o++) {
            bool told = game->sitting->edict[c] && talks_edict(game->sitting, c, o);
            require(!told || talks_allows(game->play->book, &talks, c, o), "it forbids what the edict allows", game);
        }
}

static void check_mission(Game *game, const Say *say, Tally *tally) {
    const Play *play = game->play;
    for (uint32_t i = 0; i < play->hearing.count; i++) {
        const Heard *heard = &play->hearing.list[i];
        if (heard->kind != HEARD_ANSWER || heard->court != game->sitting->court) continue;
        if (heard->answer.kind == ANSWER_LEAVE) continue;
        require(heard->answer.kind != ANSWER_REFUSE, "the envoy has nothing to say", game);
        require(may_all(game, &say->deal, &heard->answer.text), "the envoy goes beyond his mandate", game);
        tally->texts++;
    }
    game->capped |= caps(game, &say->deal);
    require(world_get(play->now, game->sitting->capped) == game->capped, "the cap isn't told as it is", game);
    tally->capped += game->capped;
    if (!talks_begun(play->book, play->now)) return;
    const Talks *talks = play_talks(play);
    for (uint32_t c = 0; c < game->domain->clause_count; c++)
        for (uint8_t o = 0; o < game->domain->clauses[c].options; o++)
            require(talks_allows(play->book, talks, c, o) == may(game, &say->deal, c, o), "it allows otherwise", game);
    const Heard *last = NULL;
    for (uint32_t i = 0; i < play->hearing.count; i++)
        if (play->hearing.list[i].kind == HEARD_ANSWER) last = &play->hearing.list[i];
    require(last->answer.kind != ANSWER_ACCEPT || talks->parley.agreed == 3, "a yes, and they don't agree", game);
    bool own = talks->parley.agreed >> game->sitting->court & 1;
    require(!own || may_all(game, &say->deal, &talks->parley.text), "he has agreed beyond his mandate", game);
    tally->agreed += talks->parley.agreed == 3;
}

/* ---- ways back -------------------------------------------------------------------------------------------------- */

static bool war_moved(const Game *game) {
    const Hearing *hearing = &game->play->hearing;
    return hearing->count > 0 && hearing->list[hearing->count - 1].kind == HEARD_WAR;
}

static Deal way_back(const Heard *heard) {
    Deal deal = heard->text;
    const Refusal *refusal = &heard->answer.refusal;
    for (uint32_t i = 0; i < refusal->change_count; i++)
        deal.option[refusal->changes[i].clause] = refusal->changes[i].option;
    return deal;
}

/* What puts that text to the other court at this seat. A minister is ordered to; so only what comes first counts. */
static Say putting(Game *game, const Deal *deal) {
    static const TalkKind kinds[] = {
        [SEAT_ENVOY] = TALK_OFFER, [SEAT_MINISTER] = TALK_DISPATCH, [SEAT_MEDIATOR] = TALK_DRAFT};
    if (game->sitting->seat == SEAT_MINISTER)
        for (uint32_t c = 0; c < game->domain->clause_count; c++) game->sitting->edict[c] = 1u << deal->option[c];
    return (Say){.kind = kinds[game->sitting->seat], .deal = *deal};
}

/* It is what that court has put there itself: there is nothing left to answer once the envoy says yes to it. */
static bool stands_by(const Game *game, uint32_t court, const Deal *deal) {
    const Parley *parley = &play_talks(game->play)->parley;
    return parley->agreed >> court & 1 && memcmp(&parley->text, deal, sizeof *deal) == 0;
}

/* The first that a court says to a text put by that act; NULL: nothing, or the act can't be done. */
static const Heard *first_answer(Game *game, const Say *say, uint32_t court, Hearing *hearing) {
    Outcome outcome = {.hearing = hearing};
    Move move = {.choice = {ID_NONE}, .say = *say};
    if (!rules_step(game->play->book, game->play->now, move, game->again, &outcome, &game->play->err)) return NULL;
    for (uint32_t i = 0; i < hearing->count; i++) {
        const Heard *heard = &hearing->list[i];
        if (heard->court == court && (heard->kind == HEARD_ANSWER || heard->kind == HEARD_MARKS)) return heard;
    }
    return NULL;
}

/* Without an answer: his initials are in the way, or too few days are left for a mission, or it has left that the draft
 * is read to first, or: */
static void try_way_back(Game *game, const Heard *heard, Tally *tally) {
    uint32_t edict[DOMAIN_CLAUSES], seat = game->sitting->seat;
    Hearing hearing = {.count = 0};
    Deal deal = way_back(heard);
    memcpy(edict, game->sitting->edict, sizeof edict);
    Say say = putting(game, &deal);
    const Heard *first = first_answer(game, &say, heard->court, &hearing);
    memcpy(game->sitting->edict, edict, sizeof edict);
    bool barred = seat != SEAT_MEDIATOR && hearing.count == 0;
    bool left = seat == SEAT_MEDIATOR && hearing.count == 1 && hearing.list[0].answer.kind == ANSWER_LEAVE;
    if (!first && (barred || left)) return;
    bool turned = first ? first->answer.kind == ANSWER_ACCEPT : stands_by(game, heard->court, &deal);
    require(turned, "the way back leads nowhere", game);
    tally->ways[seat]++;
}

/* The player's own court: the text that it points to would pass there. */
static void check_home(const Game *game, const Heard *heard, Tally *tally) {
    const Play *play = game->play;
    Talks talks = talks_now(play->book, play->now);
    Table table = talks_table(play->book, &talks);
    uint32_t himself = talks_faction(play->book, play->now);
    if (himself < FACTIONS_MOST) table.sure[heard->court] = 1u << himself;
    talks.parley.text = way_back(heard);
    require(parley_vote(&table, &talks.parley, heard->court).passed, "the way back wouldn't pass at home", game);
    tally->home++;
}

static void check_ways_back(Game *game, Tally *tally) {
    Hearing hearing = game->play->hearing;
    if (!talks_begun(game->play->book, game->play->now) || war_moved(game)) return;
    const Heard *last[COURTS] = {NULL};
    for (uint32_t i = 0; i < hearing.count; i++) {
        const Heard *heard = &hearing.list[i];
        if (heard->kind == HEARD_VOTE && heard->court == game->sitting->court && heard->answer.refusal.way_back)
            check_home(game, heard, tally);
        bool confided = heard->kind == HEARD_ARGUED && heard->answer.refusal.way_back;
        if (confided || heard->kind == HEARD_ANSWER || heard->kind == HEARD_MARKS) last[heard->court] = heard;
    }
    for (uint32_t court = 0; court < COURTS; court++) {
        if (!last[court] || court == game->sitting->court || last[court]->answer.kind == ANSWER_ACCEPT) continue;
        if (last[court]->answer.refusal.way_back) try_way_back(game, last[court], tally);
    }
}

/* ---- a game ----------------------------------------------------------------------------------------------------- */

/* Parts that a kind doesn't have are left 0. Some are beyond what there is. */
static Say random_say(Game *game) {
    Say say = {.kind = (TalkKind)roll(game, TALK_KINDS)};
    while (!talk_seat(say.kind, game->sitting->seat)) say.kind = (TalkKind)roll(game, TALK_KINDS);
    if (say.kind == TALK_BREAK && roll(game, 8)) say.kind = TALK_SEND;
    for (const TalkSlot *slot = talk_slots(say.kind); *slot != SLOT_END; slot++) {
        uint32_t clause = roll(game, game->domain->clause_count);
        bool most = *slot == SLOT_MAYBE_TERM && roll(game, 3) == 0;
        if (*slot == SLOT_TERM || *slot == SLOT_MAYBE_TERM || *slot == SLOT_CLAUSE) say.clause = (uint8_t)clause;
        if (*slot == SLOT_TERM || *slot == SLOT_MAYBE_TERM) say.option = random_option(game, clause);
        if (most) say = (Say){.kind = say.kind, .court = say.court, .clause = TERM_NONE};
        if (*slot == SLOT_THEN) say.then_clause = (uint8_t)clause;
        if (*slot == SLOT_THEN) say.then_option = random_option(game, clause);
        if (*slot == SLOT_TOKEN) say.token = (uint8_t)roll(game, MADE_TOKENS + 1);
        if (*slot == SLOT_COURT) say.court = (uint8_t)roll(game, COURTS);
        if (*slot == SLOT_FACTION) say.faction = (uint8_t)roll(game, game->domain->courts[0].faction_count + 1);
        if (*slot == SLOT_MANNER) say.manner = (uint8_t)(MANNER_TRUE + roll(game, MANNER_BENT));
        if (*slot == SLOT_TERMS) say.deal = random_deal(game);
    }
    return say;
}

/* The other's secret, to a court that has just said no: what turns it is told for that, and for nothing else. */
static bool confides(Game *game, Say *say) {
    const Hearing *hearing = &game->play->hearing;
    const Book *book = game->play->book;
    if (hearing->count == 0 || hearing->list[0].kind != HEARD_MARKS || roll(game, 2)) return false;
    *say = (Say){.kind = TALK_TELL, .court = (uint8_t)hearing->list[0].court, .manner = MANNER_TRUE};
    for (say->token = (uint8_t)roll(game, MADE_TOKENS); say->token < MADE_TOKENS; say->token++)
        if (book->tokens[say->token].owner == 1u - say->court) return true;
    return false;
}

/* A text close to what lies there, or a mandate to what it was, more often than any. */
static Say sensible_say(Game *game) {
    Say say = random_say(game);
    if (confides(game, &say)) return say;
    if (talk_slots(say.kind)[0] != SLOT_TERMS || roll(game, 4) == 0) return say;
    Talks talks = talks_now(game->play->book, game->play->now);
    say.deal = say.kind == TALK_DISPATCH ? talks.limit : talks.parley.text;
    for (uint32_t i = roll(game, 3); i > 0; i--) {
        uint32_t clause = roll(game, game->domain->clause_count);
        say.deal.option[clause] = random_option(game, clause);
    }
    return say;
}

static bool same_say(const Game *game, const Say *a, const Say *b) {
    bool same = a->kind == b->kind && a->clause == b->clause && a->option == b->option && a->court == b->court;
    same = same && a->then_clause == b->then_clause && a->then_option == b->then_option && a->token == b->token;
    same = same && a->faction == b->faction && a->manner == b->manner;
    return same && memcmp(a->deal.option, b->deal.option, game->domain->clause_count) == 0;
}

static void check_words(const Game *game, const Say *say) {
    const Play *play = game->play;
    Talks talks = talks_now(play->book, play->now);
    StrBuf words = {0};
    Say read;
    Error err;
    say_words(play->book, &talks, say, &words);
    bool understood = say_parse(play->book, &talks, strbuf_str(&words), &read, &err);
    require(understood && same_say(game, say, &read), "what is said isn't read as it was told", game);
    strbuf_free(&words);
}

static void act(Game *game, Tally *tally) {
    Play *play = game->play;
    Say say = sensible_say(game);
    Move move = {.choice = {ID_NONE}, .say = say};
    Outcome outcome = {.hearing = NULL};
    Error err;
    bool open = talks_check(play->book, play->now, &say, &err);
    uint64_t before = world_hash(play->now);
    bool done = rules_step(play->book, play->now, move, game->again, &outcome, &err);
    require(open == done, "what is open can't be done, or what isn't can", game);
    require(world_hash(play->now) == before, "the world before has changed", game);
    tally->refused += !done;
    tally->acts += done;
    if (!done) return;
    check_words(game, &say);
    require(play_move(play, move) && world_equal(play->now, game->again), "the same leads elsewhere", game);
    if (say.kind == TALK_DISPATCH) check_mission(game, &say, tally);
    check_ways_back(game, tally);
    tally->sealed += play_scene(play) == 1 + EXIT_SEALED;
}

static void play_game(uint64_t number, Tally *tally) {
    Game game = {.number = number, .seed = number * 7919 + 1};
    lay(&game);
    check_first_mandate(&game);
    for (int i = 0; i < ACTS && play_scene(game.play) == 0; i++) act(&game, tally);
    world_free(game.again);
    play_free(game.play);
}

int main(void) {
    Tally tally = {0};
    for (uint64_t number = 0; number < GAMES; number++) play_game(number, &tally);
    printf("%d acts, %d refused; %d sealed; %d texts by envoys, %d missions agreed, %d after a cap\n", tally.acts,
           tally.refused, tally.sealed, tally.texts, tally.agreed, tally.capped);
    printf("ways back: %d by offers, %d by missions, %d by drafts, %d at home\n", tally.ways[SEAT_ENVOY],
           tally.ways[SEAT_MINISTER], tally.ways[SEAT_MEDIATOR], tally.home);
    bool all = tally.sealed && tally.agreed && tally.capped && tally.home;
    for (int seat = 0; seat < SEAT_KINDS; seat++) all = all && tally.ways[seat] > 200;
    if (!all) printf("something was never seen\n");
    return !all;
}
