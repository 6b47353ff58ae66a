/* act.c - what a seat that isn't computed can do at the table, checked and done. Errors speak of clauses and options
 * by number: the interface only ever offers what can be done, so they are seen by whoever writes a script. */
#include "model/act.h"

#include "model/mind.h"

enum {
    FACE_OF_REOPENING = 2,
    TRUST_OF_REOPENING = 5,
    TRUST_OF_BLUFF = 10,
    SHIFT_MOST = 20,
    TRUST_IN_FULL = 50,
    REASONS_MOST = 64
};

typedef struct Doing {
    const Table *table;
    Parley *parley;
    uint32_t court;
    const Act *act;
    Error *err;
} Doing;

static bool known(const Doing *doing, uint32_t clause, uint32_t option) {
    const Domain *domain = doing->table->domain;
    if (clause >= domain->clause_count) return error_set(doing->err, "There is no clause number %u.", clause + 1);
    if (option < domain->clauses[clause].options) return true;
    return error_set(doing->err, "Clause number %u has no option number %u.", clause + 1, option + 1);
}

static void lose_trust(Doing *doing, int32_t points) {
    int32_t *trust = &doing->parley->seats[1 - doing->court].trust;
    *trust = *trust > points ? *trust - points : 0;
}

/* ---- texts ------------------------------------------------------------------------------------------------------ */

static bool put(Doing *doing, const Deal *deal) {
    Parley *parley = doing->parley;
    for (uint32_t c = 0; c < doing->table->domain->clause_count; c++) {
        bool changed = deal->option[c] != parley->text.option[c];
        if (changed && parley->seats[doing->court].initialled >> c & 1)
            return error_set(doing->err, "Clause number %u has your initials. Reopen it first.", c + 1);
    }
    text_put(doing->table->domain, parley, doing->court, deal);
    return true;
}

static bool offer(Doing *doing) {
    Deal deal = {0};
    for (uint32_t c = 0; c < doing->table->domain->clause_count; c++) {
        if (!known(doing, c, doing->act->deal.option[c])) return false;
        deal.option[c] = doing->act->deal.option[c];
    }
    return put(doing, &deal);
}

static bool amend(Doing *doing, bool link) {
    const Act *act = doing->act;
    if (!known(doing, act->clause, act->option)) return false;
    if (link && !known(doing, act->then_clause, act->then_option)) return false;
    if (link && act->clause == act->then_clause) return error_set(doing->err, "A link ties two different clauses.");
    Deal deal = doing->parley->text;
    deal.option[act->clause] = act->option;
    if (link) deal.option[act->then_clause] = act->then_option;
    return put(doing, &deal);
}

static bool initial(Doing *doing) {
    uint8_t clause = doing->act->clause;
    if (!known(doing, clause, 0)) return false;
    doing->parley->seats[doing->court].initialled |= UINT64_C(1) << clause;
    doing->parley->said |= UINT64_C(1) << clause;
    return true;
}

static bool reopen(Doing *doing) {
    Seat *seat = &doing->parley->seats[doing->court];
    uint8_t clause = doing->act->clause;
    if (!known(doing, clause, 0)) return false;
    if (!(seat->initialled >> clause & 1))
        return error_set(doing->err, "Clause number %u doesn't have your initials.", clause + 1u);
    seat->initialled &= ~(UINT64_C(1) << clause);
    seat->face += FACE_OF_REOPENING;
    lose_trust(doing, TRUST_OF_REOPENING);
    return true;
}

/* ---- words ------------------------------------------------------------------------------------------------------ */

/* To the nearest, and the same either way round. */
static int32_t nearest(int64_t value, int64_t by) {
    return (int32_t)((value < 0 ? value - by / 2 : value + by / 2) / by);
}

void parley_sway(const Table *table, Parley *parley, uint32_t court, uint32_t faction, Evidence evidence) {
    Seat *hearer = &parley->seats[court];
    int32_t trust = hearer->trust < TRUST_IN_FULL ? hearer->trust : TRUST_IN_FULL;
    int32_t bias = table->domain->courts[court].factions[faction].bias + hearer->shift[faction];
    int64_t way = ((int64_t)evidence.chance - table->state->chance - bias) * evidence.credit * trust;
    int32_t shift = hearer->shift[faction] + nearest(way, INT64_C(100) * TRUST_IN_FULL);
    if (shift > SHIFT_MOST) shift = SHIFT_MOST;
    if (shift < -SHIFT_MOST) shift = -SHIFT_MOST;
    hearer->shift[faction] = shift;
}

void parley_report(const Table *table, Parley *parley, uint32_t court, Evidence evidence) {
    for (uint32_t f = 0; f < table->domain->courts[court].faction_count; f++)
        parley_sway(table, parley, court, f, evidence);
    parley->seats[court].causes |= 1u << CAUSE_EVIDENCE;
}

Vote parley_vote(const Table *table, const Parley *parley, uint32_t court) {
    Mind mind = mind_read(table, parley, court);
    return mind_vote(&mind, &parley->text);
}

static bool argue(Doing *doing) {
    uint8_t reason = doing->act->reason;
    if (reason >= doing->table->evidence_count || reason >= REASONS_MOST)
        return error_set(doing->err, "There is no piece of evidence number %u.", reason + 1u);
    uint64_t bit = UINT64_C(1) << reason;
    if (doing->parley->reasons & bit)
        return error_set(doing->err, "Evidence number %u has been heard. It moves nobody twice.", reason + 1u);
    doing->parley->reasons |= bit;
    parley_report(doing->table, doing->parley, 1 - doing->court, doing->table->evidence[reason]);
    return true;
}

static bool would_rather_fight(const Doing *doing) {
    const Domain *domain = doing->table->domain;
    const Parley *parley = doing->parley;
    const Faction *ruler = &domain->courts[doing->court].factions[domain->courts[doing->court].ruler];
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (ruler->red[c] >> parley->text.option[c] & 1) return true;
    WarState later = *doing->table->state;
    later.rounds += parley->rounds + 1;
    int64_t worth = 100 * (int64_t)court_reservation(domain, doing->court, &later);
    return worth > court_utility(domain, &parley->text, doing->court);
}

static bool warn(Doing *doing) {
    Parley *parley = doing->parley;
    if (!would_rather_fight(doing)) {
        lose_trust(doing, TRUST_OF_BLUFF);
        return true;
    }
    Refusal refusal = court_refusal(doing->table, parley, doing->court, &parley->text);
    Seat *other = &parley->seats[1 - doing->court];
    if (refusal.red_line) other->barred[parley->text.option[refusal.red_clause]] |= UINT64_C(1) << refusal.red_clause;
    uint32_t clause = refusal.red_line ? refusal.red_clause : refusal.clause;
    if (clause != ID_NONE) chill(parley, 1 - doing->court, clause, parley->text.option[clause]);
    belief_by_interest(refusal.interest, other->belief);
    return true;
}

/* ---- courts ----------------------------------------------------------------------------------------------------- */

static bool send(Doing *doing) {
    Parley *parley = doing->parley;
    if (!(parley->agreed >> (1 - doing->court) & 1))
        return error_set(doing->err, "The other court hasn't said yes to this text. Only a text that both would sign "
                                     "can be sent.");
    parley->agreed |= 1u << doing->court;
    parley->voted_down = 0;
    for (uint32_t court = 0; court < COURTS; court++) {
        if (!parley_vote(doing->table, parley, court).passed) parley->voted_down |= 1u << court;
    }
    parley->agreed &= ~parley->voted_down;
    parley->sealed = parley->voted_down == 0;
    return true;
}

static bool fight_on(Doing *doing, bool leave) {
    doing->parley->broken = leave;
    round_passes(doing->parley);
    return true;
}

static bool act_done(Doing *doing) {
    switch (doing->act->kind) {
    case ACT_OFFER: return offer(doing);
    case ACT_AMEND: return amend(doing, false);
    case ACT_LINK: return amend(doing, true);
    case ACT_INITIAL: return initial(doing);
    case ACT_REOPEN: return reopen(doing);
    case ACT_ASK: return known(doing, doing->act->clause, doing->act->option);
    case ACT_ARGUE: return argue(doing);
    case ACT_WARN: return warn(doing);
    case ACT_RECESS: return fight_on(doing, false);
    case ACT_SEND: return send(doing);
    case ACT_BREAK: return fight_on(doing, true);
    }
    return error_set(doing->err, "There is no such act.");
}

bool parley_act(const Table *table, Parley *parley, uint32_t court, const Act *act, Error *err) {
    Doing doing = {table, parley, court, act, err};
    if (parley->sealed) return error_set(err, "The treaty is sealed. There is nothing left to say.");
    if (parley->broken && act->kind != ACT_OFFER)
        return error_set(err, "The talks are broken off. An offer takes them up again.");
    if (!act_done(&doing)) return false;
    turn_passes(parley, court, act->kind == ACT_OFFER || act->kind == ACT_AMEND || act->kind == ACT_LINK);
    return true;
}
