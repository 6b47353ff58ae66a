/* hunt.c - plans for each way in which talks can end, and what all of them need. How a treaty is brought about is in
 * hunt_seal.c. */
#include "check/hunt.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "check/hunt_parts.h"

enum { PLANS_TO_LEAVE = 8 };

/* ---- saying ----------------------------------------------------------------------------------------------------- */

static void look(Hunter *hunter) {
    if (!talks_sitting(hunter->book, hunter->played->world)) return;
    hunter->talks = talks_now(hunter->book, hunter->played->world);
    hunter->table = talks_table(hunter->book, &hunter->talks);
}

bool hunt_over(const Hunter *hunter) {
    const Played *played = hunter->played;
    return played->last.exit != EXIT_KINDS || played->count >= ACTS_MOST ||
           talks_sitting(hunter->book, played->world) != hunter->sitting;
}

static bool make_move(Hunter *hunter, Move move) {
    Played *played = hunter->played;
    Outcome outcome = {.hearing = NULL};
    Error err;
    Deal text = hunter->talks.parley.text;
    if (!rules_step(hunter->book, played->world, move, hunter->next, &outcome, &err)) return false;
    world_copy(played->world, hunter->next);
    played->moves = mem_grow(played->moves, played->count, &played->cap, sizeof *played->moves);
    played->moves[played->count++] = move;
    played->last = outcome;
    if (outcome.exit == EXIT_SEALED)
        played->tuple = tuple_of(hunter->book->domain, hunter->book->classes, hunter->book->class_count, &text);
    else
        look(hunter);
    return true;
}

bool hunt_say(Hunter *hunter, const Say *say, uint32_t branch) {
    return make_move(hunter, (Move){.choice = {ID_NONE}, .branch = branch, .say = *say});
}

/* A councillor to hear, not the one the player speaks for. */
static uint8_t some_councillor(const Hunter *hunter) {
    return talks_faction(hunter->book, hunter->played->world) == 0 ? 1 : 0;
}

bool hunt_idle(Hunter *hunter) {
    Say say = {.kind = TALK_ASK, .clause = TERM_NONE};
    if (hunter->sitting->seat == SEAT_MEDIATOR) say = (Say){.kind = TALK_INQUIRE}; /* what matters most, costs trust */
    if (hunter->sitting->seat == SEAT_MINISTER) say = (Say){.kind = TALK_SOUND, .faction = some_councillor(hunter)};
    return hunt_say(hunter, &say, 0);
}

static int32_t days_here(const Hunter *hunter) {
    return world_get(hunter->played->world, hunter->sitting->day_count);
}

/* Beyond the last day only the last act of a day leads; before it, any but that. */
bool hunt_end(Hunter *hunter, const Say *say) {
    int32_t pace = hunter->sitting->pace;
    bool late = hunter->hunt->turn.kind == TURN_END && hunter->hunt->turn.ending.days > 0;
    while (late && hunter->talks.acts < pace - 1 && !hunt_over(hunter))
        if (!hunt_idle(hunter)) return false;
    if (!late && pace > 1 && hunter->talks.acts == pace - 1 && days_here(hunter) + 1 < hunter->sitting->days)
        (void)hunt_idle(hunter);
    return !hunt_over(hunter) && hunt_say(hunter, say, 0);
}

/* ---- plans ------------------------------------------------------------------------------------------------------ */

static void pass_a_day(Hunter *hunter) {
    int32_t before = days_here(hunter);
    while (!hunt_over(hunter) && days_here(hunter) == before)
        if (!hunt_idle(hunter)) return;
}

/* The best option for the player's court in every clause: less than the edict allows wherever it allows anything. */
static void send_with_little(Hunter *hunter) {
    Say say = {.kind = TALK_DISPATCH, .deal = hunter->sitting->start};
    const Domain *domain = hunter->table.domain;
    assert(domain);
    for (uint32_t c = 0; c < domain->clause_count; c++)
        for (uint8_t o = 0; o < domain->clauses[c].options; o++) {
            Deal other = say.deal;
            other.option[c] = o;
            if (!talks_edict(hunter->sitting, c, o)) continue;
            if (!talks_edict(hunter->sitting, c, say.deal.option[c]) ||
                court_utility(domain, &other, hunter->sitting->court) >
                    court_utility(domain, &say.deal, hunter->sitting->court))
                say.deal = other;
        }
    (void)hunt_say(hunter, &say, 0);
}

static void wait_for_the_end(Hunter *hunter) {
    bool mission = hunter->hunt->turn.ending.days > 1;
    while (!hunt_over(hunter)) {
        Say say = {.kind = TALK_DISPATCH, .deal = hunter->talks.limit};
        bool last = days_here(hunter) + 1 >= hunter->sitting->days;
        if (mission && last && hunt_say(hunter, &say, 0)) continue;
        if (!hunt_idle(hunter)) return;
    }
}

static void come_to_trust(Hunter *hunter) {
    while (!hunt_over(hunter) && hunt_trust(hunter)) continue;
}

static void seal(Hunter *hunter) {
    bool going = true;
    if (hunter->plan % 2 == 0) come_to_trust(hunter);
    while (going && !hunt_over(hunter)) {
        if (hunt_ready(hunter)) {
            come_to_trust(hunter);
            Say say = {.kind = TALK_SEND};
            if (hunt_over(hunter) || (hunt_ready(hunter) && hunt_end(hunter, &say) && hunt_over(hunter))) return;
        }
        switch (hunter->sitting->seat) {
        case SEAT_ENVOY: going = envoy_seals(hunter); break;
        case SEAT_MINISTER: going = minister_seals(hunter); break;
        case SEAT_MEDIATOR: going = mediator_seals(hunter); break;
        case SEAT_KINDS: return;
        }
    }
}

static void leave(Hunter *hunter) {
    while (!hunt_over(hunter) && hunt_stubborn(hunter)) continue;
}

static void break_off(Hunter *hunter) {
    Say say = {.kind = TALK_BREAK};
    come_to_trust(hunter);
    if (!hunt_over(hunter)) (void)hunt_end(hunter, &say);
}

static void end(Hunter *hunter) {
    switch (hunter->hunt->turn.ending.exit) {
    case EXIT_SEALED: seal(hunter); break;
    case EXIT_BROKEN: break_off(hunter); break;
    case EXIT_LEFT: leave(hunter); break;
    case EXIT_LATE:
        come_to_trust(hunter);
        wait_for_the_end(hunter);
        break;
    case EXIT_EXPOSED: come_to_trust(hunter); break;
    case EXIT_KINDS: break;
    }
}

static uint32_t plans(const Hunt *hunt, const Sitting *sitting) {
    const Turn *turn = &hunt->turn;
    bool lucky = hunt->hard && sitting->seat == SEAT_MINISTER;
    if (turn->kind == TURN_TRUST) return PLANS_TO_SEAL;
    if (turn->kind != TURN_END && turn->kind != TURN_TREATY) return 1;
    if (turn->ending.exit == EXIT_SEALED) return lucky ? PLANS_TO_SEAL + PLANS_OF_LUCK : PLANS_TO_SEAL;
    return turn->ending.exit == EXIT_LEFT ? PLANS_TO_LEAVE : 1;
}

static void play(Hunter *hunter) {
    const Turn *turn = &hunter->hunt->turn;
    if (turn->kind == TURN_DAY)
        pass_a_day(hunter);
    else if (turn->kind == TURN_CAP)
        send_with_little(hunter);
    else if (turn->kind == TURN_TRUST)
        come_to_trust(hunter);
    else
        end(hunter);
}

bool hunt_play(const Hunt *hunt, uint32_t plan, Played *played) {
    Hunter hunter = {.hunt = hunt, .book = hunt->book, .plan = plan, .played = played, .luck = plan};
    hunter.sitting = talks_sitting(hunt->book, hunt->from);
    if (plan >= plans(hunt, hunter.sitting)) return false;
    hunter.next = world_new(hunt->book->schema);
    world_copy(played->world, hunt->from);
    played->count = 0;
    played->last = (Outcome){.exit = EXIT_KINDS};
    look(&hunter);
    play(&hunter);
    world_free(hunter.next);
    return true;
}
