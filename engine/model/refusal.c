/* refusal.c - why a court says no, and the cheapest way back.
 *
 * Losses are measured against its own last text, what it last hoped for. The way back is tried, not argued: a change
 * counts when the court would say yes to what it leads to. */
#include <string.h>

#include "model/changes.h"
#include "model/mind.h"

enum { TRUSTING = 50, NEAR_MOST = 3000, SOME_WAY_MOST = 9000, FAR_MOST = 20000 };

const char *distance_words(Distance distance) {
    static const char *const words[] = {[DISTANCE_SEALED] = "sealed",
                                        [DISTANCE_NEAR] = "near",
                                        [DISTANCE_SOME_WAY] = "some way",
                                        [DISTANCE_FAR] = "far",
                                        [DISTANCE_NOT_IN_THIS_WAR] = "not in this war"};
    return words[distance];
}

static Distance distance_of(int32_t gap, bool red_line) {
    if (red_line || gap > FAR_MOST) return DISTANCE_NOT_IN_THIS_WAR;
    if (gap <= 0) return DISTANCE_SEALED;
    if (gap <= NEAR_MOST) return DISTANCE_NEAR;
    return gap <= SOME_WAY_MOST ? DISTANCE_SOME_WAY : DISTANCE_FAR;
}

Distance distance_beside_text(Distance distance) {
    return distance == DISTANCE_NOT_IN_THIS_WAR ? DISTANCE_FAR : distance;
}

bool court_offers(const Table *table, const Parley *parley, uint32_t court) {
    Mind mind = mind_read(table, parley, court);
    return mind.seat->spoken && mind.willing && mind.standing;
}

/* ---- interest and clause ---------------------------------------------------------------------------------------- */

static void losses(const Mind *mind, const Deal *deal, const int32_t weights[INTERESTS_MOST],
                   int32_t lost[INTERESTS_MOST]) {
    int32_t hoped[INTERESTS_MOST], now[INTERESTS_MOST];
    domain_worth(&mind->domain, &mind->ask, mind->court, hoped);
    domain_worth(&mind->domain, deal, mind->court, now);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) lost[i] = weights[i] * (hoped[i] - now[i]);
}

/* When the court as a whole loses by nothing, it speaks for the faction whose vote is missing. */
static uint32_t interest_hurt(const Mind *mind, const Deal *deal, uint32_t faction) {
    int32_t lost[INTERESTS_MOST];
    losses(mind, deal, mind->weights[mind->court], lost);
    uint32_t interest = largest(&mind->domain, lost);
    if (lost[interest] > 0 || faction == FACTIONS_MOST) return interest;
    losses(mind, deal, mind->domain.courts[mind->court].factions[faction].weight, lost);
    return largest(&mind->domain, lost);
}

/* How much of an interest comes back when a clause is put as the court had it. */
static int32_t part_of(const Mind *mind, const Deal *deal, uint32_t interest, uint32_t clause) {
    Deal restored = *deal;
    restored.option[clause] = mind->ask.option[clause];
    int32_t now[INTERESTS_MOST], then[INTERESTS_MOST];
    domain_worth(&mind->domain, deal, mind->court, now);
    domain_worth(&mind->domain, &restored, mind->court, then);
    return mind->weights[mind->court][interest] * (then[interest] - now[interest]);
}

static uint32_t clause_to_blame(const Mind *mind, const Deal *deal, uint32_t interest) {
    uint32_t clause = ID_NONE;
    int32_t most = 0;
    for (uint32_t c = 0; c < mind->domain.clause_count; c++) {
        if (deal->option[c] == mind->ask.option[c]) continue;
        int32_t part = part_of(mind, deal, interest, c);
        if (clause != ID_NONE && part <= most) continue;
        clause = c;
        most = part;
    }
    return clause;
}

/* ---- votes ------------------------------------------------------------------------------------------------------ */

/* The ruler's vote, else the strongest of those against. */
static uint32_t vote_missing(const Mind *mind, const Vote *vote) {
    const Court *court = &mind->domain.courts[mind->court];
    if (vote->passed) return FACTIONS_MOST;
    if (vote->against >> court->ruler & 1) return court->ruler;
    uint32_t strongest = FACTIONS_MOST;
    for (uint32_t f = 0; f < court->faction_count; f++) {
        if (!(vote->against >> f & 1)) continue;
        if (strongest == FACTIONS_MOST || court->factions[f].power > court->factions[strongest].power) strongest = f;
    }
    return strongest;
}

static uint32_t clause_crossed(const Mind *mind, const Deal *deal, uint32_t faction) {
    const Faction *f = &mind->domain.courts[mind->court].factions[faction];
    for (uint32_t c = 0; c < mind->domain.clause_count; c++)
        if (f->red[c] >> deal->option[c] & 1) return c;
    return ID_NONE;
}

static int64_t vote_lacks(const Mind *mind, const Deal *deal, uint32_t faction) {
    int32_t worth[INTERESTS_MOST];
    domain_worth(&mind->domain, deal, mind->court, worth);
    int64_t points = faction_points(&mind->domain.courts[mind->court].factions[faction], worth);
    int64_t lacks = 100 * (faction_reservation(&mind->domain, mind->court, faction, &mind->state) - points);
    return lacks > 0 ? lacks : 1;
}

static int32_t gap_of(const Mind *mind, const Deal *deal, uint32_t faction, int32_t asked) {
    int64_t gap = (int64_t)asked - court_utility(&mind->domain, deal, mind->court);
    if (gap <= 0 && faction != FACTIONS_MOST) gap = vote_lacks(mind, deal, faction);
    return gap > INT32_MAX ? INT32_MAX : (int32_t)gap;
}

/* ---- the way back ----------------------------------------------------------------------------------------------- */

typedef struct WayBack {
    const Mind *mind;
    const Deal *deal;
    int32_t asked, was[COURTS];
    bool found;
    int32_t cost, gain; /* of the best: to the other; to the court */
    Change best;
} WayBack;

static bool was_dropped(const Mind *mind, const Change *change) {
    for (uint32_t i = 0; i < change->count; i++)
        if (mind->seat->dropped[change->options[i]] >> change->clauses[i] & 1) return true;
    return false;
}

/* The least cost to the other; then the larger gain; then the earlier. */
static void try_way(void *context, const Change *change) {
    WayBack *way = context;
    const Mind *mind = way->mind;
    int32_t own = weigh(mind->weights[mind->court], change->worth[mind->court]);
    if (own < way->asked) return;
    int32_t cost = way->was[mind->other] - weigh(mind->weights[mind->other], change->worth[mind->other]);
    int32_t gain = own - way->was[mind->court];
    if (way->found && (cost > way->cost || (cost == way->cost && gain <= way->gain))) return;
    if (was_dropped(mind, change)) return;
    Deal made = change_made(way->deal, change);
    if (!mind_vote(mind, &made).passed) return;
    way->found = true;
    way->cost = cost;
    way->gain = gain;
    way->best = *change;
}

static void gains(const Domain *domain, const Deal *deal, SingleChange *change) {
    for (uint32_t court = 0; court < COURTS; court++)
        change->gain[court] = option_gain(domain, court, deal, change->clause, change->option);
}

static void find_way(const Mind *mind, const Deal *deal, int32_t asked, Refusal *refusal) {
    WayBack way = {.mind = mind, .deal = deal, .asked = asked};
    for (uint32_t court = 0; court < COURTS; court++) way.was[court] = court_utility(&mind->domain, deal, court);
    for (uint32_t count = 1; count <= 2 && !way.found; count++)
        changes_walk(&mind->domain, deal, 0, count, try_way, &way);
    if (!way.found) return;
    refusal->way_back = true;
    refusal->change_count = (uint8_t)way.best.count;
    Deal made = *deal;
    for (uint32_t i = 0; i < way.best.count; i++) {
        refusal->changes[i] = (SingleChange){.clause = way.best.clauses[i], .option = way.best.options[i]};
        gains(&mind->domain, &made, &refusal->changes[i]);
        made.option[way.best.clauses[i]] = way.best.options[i];
    }
}

Refusal refusal_read(const Mind *mind, const Deal *deal, int32_t asked) {
    Refusal refusal = {.red_clause = ID_NONE};
    Vote vote = mind_vote(mind, deal);
    refusal.faction = vote_missing(mind, &vote);
    if (refusal.faction != FACTIONS_MOST) refusal.red_clause = clause_crossed(mind, deal, refusal.faction);
    refusal.red_line = refusal.red_clause != ID_NONE;
    refusal.interest = interest_hurt(mind, deal, refusal.faction);
    refusal.clause = clause_to_blame(mind, deal, refusal.interest);
    if (refusal.clause != ID_NONE) refusal.option = mind->ask.option[refusal.clause];
    refusal.gap = gap_of(mind, deal, refusal.faction, asked);
    refusal.distance = distance_of(refusal.gap, refusal.red_line);
    if (refusal.gap > 0 && mind->willing && mind->seat->trust >= TRUSTING) find_way(mind, deal, asked, &refusal);
    return refusal;
}

Refusal court_refusal(const Table *table, const Parley *parley, uint32_t court, const Deal *deal) {
    Mind mind = mind_read(table, parley, court);
    return refusal_read(&mind, deal, mind.asked);
}

Refusal court_refusal_at(const Table *table, const Parley *parley, uint32_t court, const Deal *deal, int32_t asked) {
    Mind mind = mind_read(table, parley, court);
    return refusal_read(&mind, deal, asked);
}

/* What it loses by most, as it weighs things itself; and how far it is from the war, by its own belief. */
static void read_faction(const Mind *mind, const Deal *deal, uint32_t faction, Refusal *refusal) {
    const Faction *f = &mind->domain.courts[mind->court].factions[faction];
    int32_t lost[INTERESTS_MOST], worth[INTERESTS_MOST];
    losses(mind, deal, f->weight, lost);
    refusal->interest = largest(&mind->domain, lost);
    refusal->clause = clause_to_blame(mind, deal, refusal->interest);
    if (refusal->clause != ID_NONE) refusal->option = mind->ask.option[refusal->clause];
    domain_worth(&mind->domain, deal, mind->court, worth);
    int64_t short_of = (int64_t)faction_reservation(&mind->domain, mind->court, faction, &mind->state);
    short_of = 100 * (short_of - faction_points(f, worth));
    refusal->gap = short_of > INT32_MAX ? INT32_MAX : short_of < INT32_MIN ? INT32_MIN : (int32_t)short_of;
}

Refusal faction_refusal(const Table *table, const Parley *parley, uint32_t court, uint32_t faction, const Deal *deal) {
    Mind mind = mind_read(table, parley, court);
    Refusal refusal = {.faction = FACTIONS_MOST, .red_clause = clause_crossed(&mind, deal, faction)};
    refusal.red_line = refusal.red_clause != ID_NONE;
    read_faction(&mind, deal, faction, &refusal);
    if (refusal.red_line || refusal.gap > 0) refusal.faction = faction;
    refusal.distance = distance_of(refusal.gap, refusal.red_line);
    return refusal;
}

uint32_t court_favourite(const Table *table, const Parley *parley, uint32_t court) {
    Mind mind = mind_read(table, parley, court);
    return interest_hurt(&mind, &parley->text, FACTIONS_MOST);
}
