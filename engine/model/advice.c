/* advice.c - what a councillor says of a text: would he sign, what would he change, will they take it.
 *
 * He reads the other court with the same functions that make it answer (mind.h), told another chance of the war. So
 * advisers err as their beliefs do, and in no other way. */
#include "model/advice.h"

#include <string.h>

#include "model/changes.h"
#include "model/mind.h"

enum { FORECAST_LEAST = 5, FORECAST_EVEN = 50, FORECAST_MOST = 95, SPANS_A_ROOM = 4, BORNE_LEAST = 35 };

/* More than any points: what a red line taken away counts. */
static const int64_t RED_LINE = INT64_C(1) << 40;

/* The other court as a faction sees it. The mind points into the rest, so a Reading stays where it was made. */
typedef struct Reading {
    WarState state;
    Table table;
    Parley parley;
    Mind mind;
} Reading;

static int32_t within(int32_t least, int64_t value, int32_t most) {
    if (value < least) return least;
    return value > most ? most : (int32_t)value;
}

/* A number that the other never said aloud: as much higher as the war would be better for it. */
static void displace_hopes(Reading *reading, const WarState *truth, uint32_t other) {
    Seat *seat = &reading->parley.seats[other];
    const Domain *domain = reading->table.domain;
    if (seat->hoped == INT32_MAX) return;
    int64_t better = court_reservation(domain, other, &reading->state) - court_reservation(domain, other, truth);
    seat->hoped = within(INT32_MIN, seat->hoped + 100 * better, INT32_MAX - 1);
}

static WarState believed(const Table *table, const Parley *parley, uint32_t court, uint32_t faction) {
    WarState state = *table->state;
    int64_t bias = (int64_t)table->domain->courts[court].factions[faction].bias + parley->seats[court].shift[faction];
    state.chance = within(0, state.chance + bias, 100);
    return state;
}

static void read_other(Reading *reading, const Table *table, const Parley *parley, uint32_t court, uint32_t faction) {
    uint32_t other = 1 - court;
    reading->state = believed(table, parley, court, faction);
    reading->table = *table;
    reading->table.state = &reading->state;
    reading->table.guess[other] = 0;
    reading->parley = *parley;
    reading->parley.seats[other].trust = 0; /* no way back is looked for */
    displace_hopes(reading, table->state, other);
    reading->mind = mind_read(&reading->table, &reading->parley, other);
}

static bool their_text(const Reading *reading, const Deal *text) {
    const Seat *seat = reading->mind.seat;
    return seat->spoken && memcmp(&seat->ask, text, sizeof *text) == 0;
}

/* What a forecast is measured by: from the least that they could take to all that they hope for. */
static int64_t room_of(const Mind *mind) {
    return mind->willing && mind->hope > mind->floor ? (int64_t)mind->hope - mind->floor : 1;
}

static const int64_t SLOPE = (int64_t)SPANS_A_ROOM * (FORECAST_EVEN - FORECAST_LEAST);

/* Rounded down, so that it is 50 or more just when the text reaches what they ask. */
static int32_t forecast(const Reading *reading, const Deal *text) {
    const Mind *mind = &reading->mind;
    if (their_text(reading, text)) return FORECAST_MOST;
    Refusal refusal = refusal_read(mind, text, mind->asked);
    if (refusal.red_line) return FORECAST_LEAST;
    return within(FORECAST_LEAST, FORECAST_EVEN + floor_div(-SLOPE * refusal.gap, room_of(mind)), FORECAST_MOST);
}

/* ---- what it wishes --------------------------------------------------------------------------------------------- */

typedef struct Wish {
    const Reading *reading;
    const WarState *state; /* as the war stands, with the rounds since: its bias is in the votes */
    uint32_t court, faction;
    const Deal *text;
    int32_t bears;             /* the least utility that the other could bear */
    int32_t points, otherwise; /* of the text: its own, and the other's utility */
    bool borne, found;
    int64_t merit, second; /* of the best so far */
    Change best;
} Wish;

static const Faction *faction_of(const Wish *wish) {
    return &wish->reading->mind.domain.courts[wish->court].factions[wish->faction];
}

static bool signs(const Wish *wish, const Deal *deal) {
    Vote vote = court_vote(&wish->reading->mind.domain, deal, wish->court, wish->state);
    return !(vote.against >> wish->faction & 1);
}

static bool could_bear(const Wish *wish, const Deal *deal, int32_t utility) {
    const Mind *mind = &wish->reading->mind;
    return utility >= wish->bears && court_vote(&mind->domain, deal, mind->court, &mind->state).passed;
}

static bool is_red(const Wish *wish, uint32_t clause, uint8_t option) {
    return faction_of(wish)->red[clause] >> option & 1;
}

static int32_t theirs(const Wish *wish, const Change *change) {
    const Mind *mind = &wish->reading->mind;
    return weigh(mind->weights[mind->court], change->worth[mind->court]);
}

/* In points. */
static int64_t gain(const Wish *wish, const Change *change) {
    int64_t points = (int64_t)faction_points(faction_of(wish), change->worth[wish->court]) - wish->points;
    uint32_t clause = change->clauses[0];
    return is_red(wish, clause, wish->text->option[clause]) ? points + RED_LINE : points;
}

static void keep_better(Wish *wish, const Change *change, int64_t merit, int64_t second) {
    wish->found = true;
    wish->merit = merit;
    wish->second = second;
    wish->best = *change;
}

static bool worse(const Wish *wish, int64_t merit, int64_t second) {
    return wish->found && (merit < wish->merit || (merit == wish->merit && second <= wish->second));
}

static void try_borne(void *context, const Change *change) {
    Wish *wish = context;
    int64_t merit = gain(wish, change), second = theirs(wish, change);
    if (is_red(wish, change->clauses[0], change->options[0]) || worse(wish, merit, second)) return;
    if (wish->borne && merit <= 0) return;
    Deal made = change_made(wish->text, change);
    if (!could_bear(wish, &made, (int32_t)second) || (merit <= 0 && !signs(wish, &made))) return;
    keep_better(wish, change, merit, second);
}

static void try_trade(void *context, const Change *change) {
    Wish *wish = context;
    int64_t second = theirs(wish, change), brings = second - wish->otherwise;
    int64_t costs = (int64_t)wish->points - faction_points(faction_of(wish), change->worth[wish->court]);
    int64_t merit = brings - 100 * costs;
    if (brings <= 0 || merit <= 0 || worse(wish, merit, second)) return;
    Deal made = change_made(wish->text, change);
    if (signs(wish, &made)) keep_better(wish, change, merit, second);
}

static void find_wish(Wish *wish, uint64_t closed, Advice *advice) {
    const Mind *mind = &wish->reading->mind;
    int32_t worth[INTERESTS_MOST];
    domain_worth(&mind->domain, wish->text, wish->court, worth);
    wish->points = faction_points(faction_of(wish), worth);
    wish->otherwise = court_utility(&mind->domain, wish->text, mind->court);
    wish->bears = (int32_t)(mind->asked - (FORECAST_EVEN - BORNE_LEAST) * room_of(mind) / SLOPE);
    wish->borne = could_bear(wish, wish->text, wish->otherwise);
    changes_walk(&mind->domain, wish->text, closed, 1, try_borne, wish);
    if (!wish->found && !wish->borne) changes_walk(&mind->domain, wish->text, closed, 1, try_trade, wish);
    if (!wish->found) return;
    advice->wishes = true;
    advice->clause = wish->best.clauses[0];
    advice->option = wish->best.options[0];
}

Advice advise(const Table *table, const Parley *parley, uint32_t court, uint32_t faction, const Deal *text) {
    Reading reading;
    read_other(&reading, table, parley, court, faction);
    WarState state = *table->state;
    state.rounds += parley->rounds;
    Wish wish = {.reading = &reading, .state = &state, .court = court, .faction = faction, .text = text};
    Advice advice = {.signs = signs(&wish, text), .chance = forecast(&reading, text)};
    find_wish(&wish, parley->seats[court].initialled, &advice);
    return advice;
}

int32_t forecast_score(uint32_t count, const int32_t chance[], const bool came[]) {
    if (count == 0) return -1;
    int64_t sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        int64_t error = chance[i] - (came[i] ? 100 : 0);
        sum += error * error;
    }
    return (int32_t)((sum + count / 2) / count);
}
