/* debrief.c - a run's bargaining looked back on, by playing the run again from its start: rules_step is pure, so what
 * is seen here is what was.
 *
 * Every act is looked at twice: on the world before it, for what the advisers would have said of the text that was put,
 * and on the one after it, for what both courts then wanted and believed. */
#include "model/debrief.h"

#include <string.h>

#include "model/advice.h"

typedef struct Forecasts {
    uint32_t count;
    int32_t chance[FORECASTS_MOST];
    bool came[FORECASTS_MOST];
} Forecasts;

typedef struct Looking {
    const Game *game;
    const Book *book;
    Arena *arena;
    Debrief *debrief;
    Adviser advisers[ADVISERS_MOST];
    Forecasts *forecasts; /* one an adviser */
    Looked *acts;
    Hearing *hearing;
    World *before, *after;
    uint32_t himself; /* the faction that the player speaks for; FACTIONS_MOST: none */
    Talks last;       /* as they stood after the last act, or when they ended */
} Looking;

/* ---- advisers --------------------------------------------------------------------------------------------------- */

static bool advises(const Book *book, RoleId role, const Court *court, uint32_t faction) {
    const Faction *who = &court->factions[faction];
    PersonId player = book->roles[role.at].person;
    return faction != court->ruler && who->person.at != ID_NONE && who->person.at != player.at;
}

uint32_t advisers_of(const Book *book, RoleId role, const Sitting *sitting, Adviser list[ADVISERS_MOST]) {
    uint32_t count = 0;
    if (sitting->adviser_count) memcpy(list, sitting->advisers, sitting->adviser_count * sizeof *list);
    if (sitting->adviser_count || sitting->court >= COURTS) return sitting->adviser_count;
    const Court *court = &book->domain->courts[sitting->court];
    for (uint32_t f = 0; f < court->faction_count && count < ADVISERS_MOST; f++)
        if (advises(book, role, court, f)) list[count++] = (Adviser){sitting->court, f};
    return count;
}

/* ---- one act ---------------------------------------------------------------------------------------------------- */

static bool puts_text(TalkKind kind) {
    return kind == TALK_OFFER || kind == TALK_AMEND || kind == TALK_LINK || kind == TALK_DRAFT || kind == TALK_DISPATCH;
}

/* The text that the player put; an envoy's last, when a minister sent him. False: he put none. */
static bool text_put_by(const Looking *looking, const Say *say, const Talks *after, Deal *text) {
    const Sitting *sitting = looking->debrief->sitting;
    if (!puts_text(say->kind)) return false;
    *text = sitting->seat == SEAT_MEDIATOR ? say->deal : after->parley.seats[sitting->court].ask;
    return true;
}

static void look_at_answers(const Hearing *hearing, Looked *act) {
    for (uint32_t i = 0; i < hearing->count; i++) {
        const Heard *heard = &hearing->list[i];
        if (heard->kind != HEARD_ANSWER && heard->kind != HEARD_MARKS) continue;
        act->spoke[heard->court] = true;
        act->answer[heard->court] = heard->answer;
        if (heard->answer.kind == ANSWER_ACCEPT) act->answered[heard->court] = true;
    }
}

/* The text of which the advisers were asked before it was put: of a mandate, the furthest that it goes. */
static bool judged_text(const Looking *looking, const Talks *before, const Say *say, Deal *text) {
    *text = say->kind == TALK_AMEND ? before->parley.text : say->deal;
    if (say->kind == TALK_AMEND) text->option[say->clause] = say->option;
    if (say->kind == TALK_DISPATCH) *text = talks_furthest(looking->book, before, &say->deal);
    return say->kind == TALK_AMEND || say->kind == TALK_OFFER || say->kind == TALK_DRAFT || say->kind == TALK_DISPATCH;
}

static void look_at_advice(Looking *looking, const Talks *before, const Say *say, const Looked *act) {
    Deal text;
    Table table = talks_table(looking->book, before);
    if (!judged_text(looking, before, say, &text)) return;
    Parley outlook = talks_outlook(looking->book, before);
    for (uint32_t i = 0; i < looking->debrief->adviser_count; i++) {
        Adviser who = looking->advisers[i];
        Forecasts *forecasts = &looking->forecasts[i];
        if (forecasts->count == FORECASTS_MOST) continue;
        Advice advice = advise(&table, &outlook, who.court, who.faction, &text);
        forecasts->chance[forecasts->count] = advice.chance;
        forecasts->came[forecasts->count++] = act->answered[1 - who.court];
        looking->debrief->scored[i].signs += advice.signs;
    }
}

static uint32_t most_wanted(const Domain *domain, const int32_t weights[INTERESTS_MOST]) {
    uint32_t most = 0;
    for (uint32_t i = 1; i < domain->interest_count; i++)
        if (weights[i] > weights[most]) most = i;
    return most;
}

static Mindset mind_of(const Table *table, const Talks *talks, uint32_t court) {
    const Domain *domain = table->domain;
    const Seat *seat = &talks->parley.seats[court];
    const Court *own = &domain->courts[court];
    WarState state = *table->state;
    int32_t weights[INTERESTS_MOST];
    state.rounds += talks->parley.rounds;
    parley_supposed(table, &talks->parley, court, weights);
    return (Mindset){.asked = court_aspiration(table, &talks->parley, court),
                     .reserve = 100 * court_reservation(domain, court, &state),
                     .guessed = 100 * (court_reservation(domain, 1 - court, &state) + talks->guess[court]),
                     .chance = state.chance + own->factions[own->ruler].bias + seat->shift[own->ruler],
                     .interest = most_wanted(domain, weights),
                     .trust = seat->trust};
}

static void look_at_minds(Looking *looking, Looked *act) {
    Table table = talks_table(looking->book, &looking->last);
    for (uint32_t court = 0; court < COURTS; court++) {
        act->minds[court] = mind_of(&table, &looking->last, court);
        act->u[court] = court_utility(table.domain, &act->text, court);
    }
}

/* Talks that ended with this act are gone from the world: they are made once more, up to their end. */
static void talks_after(Looking *looking, const Move *move) {
    if (world_talks(looking->after)->sitting) {
        looking->last = *world_talks(looking->after);
        return;
    }
    int32_t days = 0;
    looking->last = talks_now(looking->book, looking->before);
    if (move->choice.at == ID_NONE)
        talks_do(looking->book, looking->before, &looking->last, (Saying){&move->say, move->branch}, &days, NULL);
}

static void look(Looking *looking, uint32_t turn) {
    const Deed *deed = game_deed(looking->game, turn);
    Talks before = talks_now(looking->book, looking->before);
    Looked *act = &looking->acts[looking->debrief->act_count++];
    talks_after(looking, &deed->outcome.move);
    *act = (Looked){.turn = turn, .day = deed->day, .situation = looking->last.situation};
    act->put = text_put_by(looking, &deed->outcome.move.say, &looking->last, &act->text);
    if (!act->put) act->text = looking->last.parley.text;
    looking->himself = talks_faction(looking->book, looking->before);
    look_at_answers(looking->hearing, act);
    for (uint32_t court = 0; court < COURTS && act->put; court++) /* its own text may have been taken */
        act->answered[court] |= looking->last.parley.agreed == (1u << COURTS) - 1;
    look_at_minds(looking, act);
    look_at_advice(looking, &before, &deed->outcome.move.say, act);
}

/* ---- the run ---------------------------------------------------------------------------------------------------- */

/* The last sitting at which anything was said: by the scene of the deed. */
static const Sitting *last_sitting(const Game *game) {
    const Book *book = game_book(game);
    for (uint32_t i = game_turns(game); i-- > 0;)
        if (game_deed(game, i)->said) return &book->sittings[book->scenes[game_deed(game, i)->scene.at].sitting - 1];
    return NULL;
}

/* A world that no move leads to, where the story's text has changed in the middle of a game. */
static void put_again(Looking *looking, uint32_t turn) {
    for (size_t i = 0; i < game_put_count(looking->game); i++)
        if (game_put_at(looking->game, i)->turn == turn)
            world_copy(looking->after, game_put_at(looking->game, i)->world);
}

static void run_again(Looking *looking) {
    Error never;
    Outcome outcome = {.hearing = NULL};
    const Game *game = looking->game;
    rules_start(looking->book, game_role(game), looking->after, &outcome, &never);
    outcome.hearing = looking->hearing;
    put_again(looking, 0);
    for (uint32_t turn = 0; turn < game_turns(game); turn++) {
        World *swap = looking->before;
        looking->before = looking->after;
        looking->after = swap;
        const Deed *deed = game_deed(game, turn);
        rules_step(looking->book, looking->before, deed->outcome.move, looking->after, &outcome, &never);
        if (deed->said && deed->scene.at == looking->debrief->sitting->scene.at) look(looking, turn);
        put_again(looking, turn + 1);
    }
}

static uint32_t on_the_right_side(const Forecasts *forecasts) {
    uint32_t right = 0;
    for (uint32_t i = 0; i < forecasts->count; i++)
        right += forecasts->came[i] ? forecasts->chance[i] > 50 : forecasts->chance[i] < 50;
    return right;
}

static void score(Looking *looking) {
    for (uint32_t i = 0; i < looking->debrief->adviser_count; i++) {
        const Forecasts *forecasts = &looking->forecasts[i];
        Scored *scored = &looking->debrief->scored[i];
        scored->who = looking->advisers[i];
        scored->count = forecasts->count;
        scored->brier = forecast_score(forecasts->count, forecasts->chance, forecasts->came);
        scored->right = on_the_right_side(forecasts);
    }
}

/* With the last act, or with a choice made there after it. Who left by a choice and never came back has broken off. */
static ExitKind how_it_ended(const Looking *looking) {
    const Debrief *debrief = looking->debrief;
    for (uint32_t turn = debrief->acts[debrief->act_count - 1].turn; turn < game_turns(looking->game); turn++) {
        const Deed *deed = game_deed(looking->game, turn);
        bool there = deed->scene.at == debrief->sitting->scene.at;
        if (there && deed->outcome.exit != EXIT_KINDS) return deed->outcome.exit;
    }
    return rules_ended(looking->book, game_world(looking->game)) ? EXIT_BROKEN : EXIT_KINDS;
}

/* What was sealed may have been settled otherwise by the story since. */
static void as_it_stands(const Looking *looking, Deal *deal) {
    const Book *book = looking->book;
    for (uint32_t c = 0; c < book->domain->clause_count; c++) {
        int32_t option = clause_option(book, game_world(looking->game), book->domain->clauses[c].clause);
        if (option >= 0) deal->option[c] = (uint8_t)option;
    }
}

static void measure(Looking *looking) {
    Debrief *debrief = looking->debrief;
    const Analysis *analysis = analysis_at(looking->book->analyses, looking->last.situation);
    Table table = talks_table(looking->book, &looking->last);
    debrief->analysis = analysis;
    debrief->deal = looking->last.parley.text;
    if (looking->last.parley.sealed) as_it_stands(looking, &debrief->deal);
    if (debrief->sitting->court < COURTS && looking->last.parley.sealed) {
        uint32_t himself = looking->himself;
        if (himself < FACTIONS_MOST) table.sure[debrief->sitting->court] |= 1u << himself;
    }
    debrief->exit = how_it_ended(looking);
    debrief->dials = dials_read(&analysis->domain, analysis->frontier, &analysis->state, &debrief->deal);
    for (uint32_t court = 0; court < COURTS; court++) {
        debrief->u[court] = court_utility(&analysis->domain, &debrief->deal, court);
        debrief->votes[court] = parley_vote(&table, &looking->last.parley, court);
    }
    debrief->better_count = single_betters(&analysis->domain, &debrief->deal, debrief->betters, DEBRIEF_BETTERS);
}

static Looking looking_at(const Game *game, Arena *arena, const Sitting *sitting) {
    const Book *book = game_book(game);
    Looking looking = {.game = game, .book = book, .arena = arena};
    looking.debrief = arena_alloc(arena, sizeof *looking.debrief);
    looking.debrief->book = book;
    looking.debrief->sitting = sitting;
    looking.debrief->acts = looking.acts = arena_alloc(arena, game_turns(game) * sizeof *looking.acts);
    if (sitting->seat != SEAT_MEDIATOR) /* a go-between's say how they would vote, and forecast nothing */
        looking.debrief->adviser_count = advisers_of(book, game_role(game), sitting, looking.advisers);
    looking.forecasts = arena_alloc(arena, ADVISERS_MOST * sizeof *looking.forecasts);
    looking.hearing = arena_alloc(arena, sizeof *looking.hearing);
    looking.before = world_new(book->schema);
    looking.after = world_new(book->schema);
    return looking;
}

const Debrief *debrief_of(const Game *game, Arena *arena) {
    const Sitting *sitting = last_sitting(game);
    if (!sitting) return NULL;
    Looking looking = looking_at(game, arena, sitting);
    run_again(&looking);
    score(&looking);
    measure(&looking);
    world_free(looking.before);
    world_free(looking.after);
    return looking.debrief;
}
