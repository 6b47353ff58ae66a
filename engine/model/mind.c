/* mind.c - what a computed court asks now, and whether it says yes.
 *
 * Everything it compares is its own utility in hundredths. Beliefs moved by evidence are put into a copy of the domain,
 * so that votes are counted by the same function as everywhere. */
#include "model/mind.h"

#include <string.h>

enum { DEALS_LOOKED_AT = 1024 }; /* of one frontier point; more have the same utilities and differ in votes alone */

int32_t weigh(const int32_t weights[INTERESTS_MOST], const int32_t worth[INTERESTS_MOST]) {
    int32_t sum = 0;
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) sum += weights[i] * worth[i];
    return sum;
}

uint32_t largest(const Domain *domain, const int32_t values[INTERESTS_MOST]) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < domain->interest_count; i++)
        if (values[i] > values[best]) best = i;
    return best;
}

int32_t option_gain(const Domain *domain, uint32_t court, const Deal *deal, uint32_t clause, uint8_t option) {
    Deal changed = *deal;
    changed.option[clause] = option;
    return court_utility(domain, &changed, court) - court_utility(domain, deal, court);
}

static Domain believed(const Domain *domain, const Parley *parley) {
    Domain copy = *domain;
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < copy.courts[court].faction_count; f++)
            copy.courts[court].factions[f].bias += parley->seats[court].shift[f];
    return copy;
}

int32_t parley_pressure(const Table *table, const Parley *parley, uint32_t court) {
    const Temper *temper = &table->temper[court];
    int64_t pressure = parley->pressure + (int64_t)parley->turn * temper->per_turn +
                       (int64_t)parley->rounds * temper->per_round;
    if (pressure < 0) return 0;
    return pressure > 100 ? 100 : (int32_t)pressure;
}

Vote mind_vote(const Mind *mind, const Deal *deal) {
    return court_vote_with(&mind->domain, deal, mind->court, &mind->state, mind->table->sure[mind->court]);
}

/* ---- R* and M --------------------------------------------------------------------------------------------------- */

typedef struct Search {
    Mind *mind;
    int32_t wanted; /* what the other would take, as it guesses */
    bool hopeful;   /* some deal is one that the other might take */
    int32_t left;   /* until then: the most that a deal leaves the other */
} Search;

/* The first deal by options at a point; of those that its court would ratify, when there is a mind to ask. */
static bool first_at(const Frontier *frontier, size_t index, const Mind *mind, Deal *found) {
    Deal deals[DEALS_LOOKED_AT];
    size_t count = frontier_list(frontier, index, deals, DEALS_LOOKED_AT);
    bool any = false;
    for (size_t i = 0; i < count; i++) {
        if (any && memcmp(&deals[i], found, sizeof *found) > 0) continue;
        if (mind && !mind_vote(mind, &deals[i]).passed) continue;
        *found = deals[i];
        any = true;
    }
    return any;
}

/* Whether a point is a better hope than the one so far: of those the other might take, its own best; while there is
 * none, the other's. On a frontier no two points are alike in either. */
static bool hopes(Search *search, const Point *point) {
    const Mind *mind = search->mind;
    int32_t own = point->u[mind->court], others = point->u[mind->other];
    bool first = !mind->willing, might = others >= search->wanted, better;
    if (might)
        better = first || !search->hopeful || own > mind->hope;
    else
        better = first || (!search->hopeful && others > search->left);
    search->hopeful = search->hopeful || might;
    if (better) search->left = others;
    return better;
}

static void weigh_point(Search *search, size_t index) {
    Mind *mind = search->mind;
    const Point *point = frontier_at(mind->table->frontier, index);
    int32_t own = point->u[mind->court];
    Deal deal;
    if (own < mind->reserve || !first_at(mind->table->frontier, index, mind, &deal)) return;
    if (!mind->willing || own < mind->floor) mind->floor = own;
    if (hopes(search, point)) {
        mind->hope = own;
        mind->best = deal;
    }
    mind->willing = true;
}

static void search_frontier(Mind *mind) {
    Search search = {.mind = mind};
    int32_t guess = mind->table->guess[mind->court];
    search.wanted = 100 * (court_reservation(&mind->domain, mind->other, &mind->state) + guess);
    size_t count = frontier_count(mind->table->frontier);
    for (size_t i = 0; i < count; i++) weigh_point(&search, i);
    if (!mind->willing && count) first_at(mind->table->frontier, mind->court == 0 ? 0 : count - 1, NULL, &mind->best);
}

/* ---- what it asks ----------------------------------------------------------------------------------------------- */

static int32_t least(int32_t a, int32_t b) {
    return a < b ? a : b;
}

static int32_t most(int32_t a, int32_t b) {
    return a > b ? a : b;
}

static bool moved(const Seat *seat) {
    return seat->causes >> CAUSE_EVENT & 1 || seat->causes >> CAUSE_EVIDENCE & 1;
}

/* Once said, never more than before, unless something has happened; and never more than its own text gives it, nor,
 * whatever has happened, than it once said yes to, so long as that isn't worse than the war. */
static int32_t asked_now(const Mind *mind) {
    const Seat *seat = mind->seat;
    int32_t worn = curve_worn(mind->pressure, mind->table->temper[mind->court].steepness);
    int32_t asked = mind->floor + (int32_t)((int64_t)(mind->hope - mind->floor) * (10000 - worn) / 10000);
    if (!moved(seat) && mind->capped && seat->hoped != INT32_MAX) asked = seat->hoped;
    if (!moved(seat)) asked = least(asked, seat->hoped);
    if (mind->standing) asked = least(asked, court_utility(&mind->domain, &mind->ask, mind->court));
    return least(most(asked, mind->floor), most(seat->accepted, mind->reserve));
}

static bool may_stand(const Mind *mind) {
    return court_utility(&mind->domain, &mind->ask, mind->court) >= mind->floor && mind_vote(mind, &mind->ask).passed;
}

Mind mind_read(const Table *table, const Parley *parley, uint32_t court) {
    Mind mind = {.table = table, .parley = parley, .court = court, .other = 1 - court};
    mind.seat = &parley->seats[court];
    mind.opposite = &parley->seats[mind.other];
    mind.domain = believed(table->domain, parley);
    mind.state = *table->state;
    mind.state.rounds += parley->rounds;
    for (uint32_t c = 0; c < COURTS; c++) court_weights(&mind.domain, c, mind.weights[c]);
    supposed_weights(&mind.domain, mind.other, mind.seat->belief, mind.supposed);
    mind.reserve = 100 * court_reservation(&mind.domain, court, &mind.state);
    search_frontier(&mind);
    mind.ask = mind.seat->spoken ? mind.seat->ask : mind.best;
    mind.standing = mind.willing && may_stand(&mind);
    mind.pressure = parley_pressure(table, parley, court);
    mind.capped = mind.pressure < 100 && mind.opposite->concession < mind.seat->concession;
    mind.asked = mind.willing ? asked_now(&mind) : INT32_MAX;
    return mind;
}

bool mind_takes(const Mind *mind, const Deal *deal) {
    return mind->willing && court_utility(&mind->domain, deal, mind->court) >= mind->asked &&
           mind_vote(mind, deal).passed;
}

int32_t court_aspiration(const Table *table, const Parley *parley, uint32_t court) {
    return mind_read(table, parley, court).asked;
}
