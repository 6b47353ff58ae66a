/* flinch.c - one clause changed at a time, and what that is worth to both courts.
 *
 * The two scales don't compare, strictly; but both are points of the same table, and “more than it costs them” has to
 * mean something to people who haggle. */
#include "model/flinch.h"

#include "model/mind.h"

typedef struct Weighing {
    const Domain *domain;
    Speaks who;
    const Deal *text;
    int32_t was[COURTS];
} Weighing;

static const Faction *faction_of(const Weighing *weighing) {
    const Court *court = &weighing->domain->courts[weighing->who.court];
    return weighing->who.faction < court->faction_count ? &court->factions[weighing->who.faction] : NULL;
}

/* In hundredths: of whoever is asked, and of the other court. */
static int32_t worth_to(const Weighing *weighing, const Deal *deal, uint32_t court) {
    const Faction *faction = faction_of(weighing);
    int32_t worth[INTERESTS_MOST];
    if (court != weighing->who.court || !faction) return court_utility(weighing->domain, deal, court);
    domain_worth(weighing->domain, deal, court, worth);
    return 100 * faction_points(faction, worth);
}

static Weighing weigh_text(const Table *table, Speaks who, const Deal *text) {
    Weighing weighing = {.domain = table->domain, .who = who, .text = text};
    for (uint32_t court = 0; court < COURTS; court++) weighing.was[court] = worth_to(&weighing, text, court);
    return weighing;
}

static bool forbidden(const Domain *domain, uint32_t clause, uint8_t option) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (domain->courts[court].factions[domain->courts[court].ruler].red[clause] >> option & 1) return true;
    return false;
}

static void gains_of(const Weighing *weighing, uint32_t clause, uint8_t option, int32_t gain[COURTS]) {
    Deal changed = *weighing->text;
    changed.option[clause] = option;
    for (uint32_t court = 0; court < COURTS; court++)
        gain[court] = worth_to(weighing, &changed, court) - weighing->was[court];
}

static uint32_t interest_of(const Weighing *weighing, const SingleChange *change) {
    const Faction *faction = faction_of(weighing);
    int32_t weights[INTERESTS_MOST], now[INTERESTS_MOST], then[INTERESTS_MOST];
    Deal changed = *weighing->text;
    changed.option[change->clause] = change->option;
    court_weights(weighing->domain, weighing->who.court, weights);
    domain_worth(weighing->domain, weighing->text, weighing->who.court, now);
    domain_worth(weighing->domain, &changed, weighing->who.court, then);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++)
        then[i] = (faction ? faction->weight[i] : weights[i]) * (then[i] - now[i]);
    return largest(weighing->domain, then);
}

/* What makes one change better than another; 0 or less: it isn't looked at. */
typedef int32_t Merit(const int32_t gain[COURTS], uint32_t own);

static int32_t hurts(const int32_t gain[COURTS], uint32_t own) {
    return gain[own] + gain[1 - own] > 0 ? gain[own] : 0;
}

static int32_t spares(const int32_t gain[COURTS], uint32_t own) {
    return gain[own] <= 0 ? gain[own] + gain[1 - own] : 0;
}

static bool best_change(const Weighing *weighing, Merit *merit, uint64_t closed, SingleChange *best) {
    int32_t most = 0;
    for (uint32_t c = 0; c < weighing->domain->clause_count; c++)
        for (uint8_t o = 0; !(closed >> c & 1) && o < weighing->domain->clauses[c].options; o++) {
            SingleChange change = {.clause = c, .option = o};
            if (forbidden(weighing->domain, c, o)) continue;
            gains_of(weighing, c, o, change.gain);
            if (merit(change.gain, weighing->who.court) <= most) continue;
            most = merit(change.gain, weighing->who.court);
            *best = change;
        }
    return most > 0;
}

Flinch court_flinch(const Table *table, Speaks who, const Deal *text, uint64_t told) {
    Weighing weighing = weigh_text(table, who, text);
    SingleChange change;
    if (!best_change(&weighing, hurts, told, &change)) return (Flinch){.clause = ID_NONE};
    return (Flinch){change.clause, change.option, interest_of(&weighing, &change)};
}

bool court_spares(const Table *table, uint32_t court, const Deal *text, SingleChange *change) {
    Weighing weighing = weigh_text(table, (Speaks){court, FACTIONS_MOST}, text);
    return best_change(&weighing, spares, 0, change);
}

void court_criticises(const Table *table, uint32_t court, const Deal *text, uint64_t told, Refusal *refusal) {
    uint64_t passed_over = refusal->red_line ? ~(UINT64_C(1) << refusal->red_clause) : told;
    Flinch flinch = court_flinch(table, (Speaks){court, FACTIONS_MOST}, text, passed_over);
    refusal->way_back = false;
    refusal->change_count = 0;
    refusal->clause = refusal->red_line ? refusal->red_clause : flinch.clause;
    if (flinch.clause == ID_NONE) return;
    refusal->option = flinch.option;
    refusal->interest = flinch.interest;
}
