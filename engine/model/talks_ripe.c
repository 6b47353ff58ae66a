/* talks_ripe.c - what can be said of a sitting from outside: whether the time for a text has come, and which text would
 * be the fairest. Both are read off the theory of the hour (situation.h), and change nothing. */
#include "model/talks_ripe.h"

enum { HURT_LEAST = 60, DEALS_LOOKED_AT = 256 }; /* of one frontier point: more are alike but for votes */

static bool both_ratify(const Analysis *analysis, const Deal *deal) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (!court_vote(&analysis->domain, deal, court, &analysis->state).passed) return false;
    return true;
}

static bool ratified_at(const Analysis *analysis, size_t point, Deal *deal) {
    Deal deals[DEALS_LOOKED_AT];
    size_t count = frontier_list(analysis->frontier, point, deals, DEALS_LOOKED_AT);
    for (size_t i = 0; i < count; i++) {
        *deal = deals[i];
        if (both_ratify(analysis, deal)) return true;
    }
    return false;
}

/* The smaller share of its ideal gain that a point gives a court, times both ideals; below 0 outside the zone. */
static int64_t smaller_share(const Analysis *analysis, size_t point) {
    const Zone *zone = &analysis->zone;
    const int32_t *u = frontier_at(analysis->frontier, point)->u;
    int64_t first = (int64_t)u[0] - zone->reserve[0], second = (int64_t)u[1] - zone->reserve[1];
    if (first < 0 || second < 0) return -1;
    first *= zone->ideal[1];
    second *= zone->ideal[0];
    return first < second ? first : second;
}

static bool fairest(const Analysis *analysis, Deal *deal) {
    int64_t most = -1;
    if (analysis->zone.points == 0) return false;
    for (size_t i = 0; i < frontier_count(analysis->frontier); i++) {
        Deal here;
        int64_t share = smaller_share(analysis, i);
        if (share <= most || !ratified_at(analysis, i, &here)) continue;
        most = share;
        *deal = here;
    }
    return most >= 0;
}

Deal mediator_proposal(const Book *book, const World *world) {
    Talks talks = talks_now(book, world);
    Deal deal = talks.parley.text;
    fairest(analysis_at(book->analyses, talks.situation), &deal);
    return talks_rewrite(talks_sitting(book, world), &talks, &deal);
}

/* ---- ripeness --------------------------------------------------------------------------------------------------- */

static bool hurt_enough(const Book *book, const Talks *talks, const WarState *base, int32_t hurt[COURTS]) {
    WarState now = analysis_at(book->analyses, talks->situation)->state;
    now.rounds += talks->parley.rounds;
    for (uint32_t court = 0; court < COURTS; court++) hurt[court] = situation_hurt(book->domain, court, base, &now);
    return hurt[0] >= HURT_LEAST && hurt[1] >= HURT_LEAST;
}

static bool way_out_known(const Book *book, const Talks *talks) {
    uint32_t ways = 0;
    Deal deal;
    for (uint32_t i = 0; i < book->token_count; i++)
        if (book->tokens[i].way_out) ways |= 1u << i;
    if (ways == 0) return fairest(analysis_at(book->analyses, talks->situation), &deal);
    return (talks->holds[0] & ways) != 0 && (talks->holds[1] & ways) != 0;
}

bool talks_ripe(const Book *book, const World *world, const Talks *talks, int32_t hurt[COURTS]) {
    const Sitting *sitting = talks_sitting(book, world);
    for (uint32_t court = 0; court < COURTS; court++) hurt[court] = 0;
    if (!sitting || sitting->base == ID_NONE) return true;
    bool hurting = hurt_enough(book, talks, &book->domain->states[sitting->base], hurt);
    return hurting && way_out_known(book, talks);
}
