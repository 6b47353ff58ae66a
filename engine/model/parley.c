/* parley.c - the Parley before and after a text: what was let go, whether it was a concession, what it betrays.
 *
 * A move counts once it brings the other 10 points over the mark of the last that counted; so small steps add up, and
 * going back and forth earns nothing. */
#include "model/parley.h"

#include <string.h>

#include "model/act.h"
#include "model/mind.h"

enum { MOVE_WORTH = 1000, TRUST_AT_FIRST = 50 };

Parley parley_start(const Table *table, const Deal *text) {
    Parley parley = {.text = *text, .author = NOBODY};
    for (uint32_t court = 0; court < COURTS; court++) {
        Seat *seat = &parley.seats[court];
        seat->hoped = seat->accepted = INT32_MAX;
        seat->favoured = INTERESTS_MOST;
        seat->trust = TRUST_AT_FIRST;
    }
    for (uint32_t court = 0; court < COURTS; court++) parley.seats[court].ask = mind_read(table, &parley, court).ask;
    return parley;
}

void parley_event(Parley *parley, Cause cause) {
    for (uint32_t court = 0; court < COURTS; court++) parley->seats[court].causes |= 1u << cause;
}

void round_passes(Parley *parley) {
    parley->rounds++;
    parley_event(parley, CAUSE_EVENT);
}

void turn_passes(Parley *parley, uint32_t court, bool spoke) {
    parley->turn++;
    if (!spoke) parley->seats[court].silent++;
}

void chill(Parley *parley, uint32_t court, uint32_t clause, uint8_t option) {
    Cold *cold = parley->seats[court].cold;
    memmove(&cold[1], &cold[0], (COLD_MOST - 1) * sizeof *cold);
    cold[0] = (Cold){(uint8_t)clause, option, parley->turn + COLD_TURNS};
}

/* ---- a text ----------------------------------------------------------------------------------------------------- */

/* When it goes down at a clause, all that was better for it than where it comes to is let go. */
static void drop_options(const Domain *domain, Seat *seat, uint32_t court, const Deal *deal) {
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        uint8_t from = seat->ask.option[c], to = deal->option[c];
        seat->dropped[to] &= ~(UINT64_C(1) << c);
        if (from == to || option_gain(domain, court, deal, c, from) <= 0) continue;
        for (uint32_t o = 0; o < domain->clauses[c].options; o++)
            if (option_gain(domain, court, deal, c, (uint8_t)o) > 0) seat->dropped[o] |= UINT64_C(1) << c;
    }
}

static uint32_t interest_served(const Domain *domain, uint32_t court, const Deal *from, const Deal *to) {
    int32_t weights[INTERESTS_MOST], was[INTERESTS_MOST], is[INTERESTS_MOST];
    court_weights(domain, court, weights);
    domain_worth(domain, from, court, was);
    domain_worth(domain, to, court, is);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) is[i] = weights[i] * (is[i] - was[i]);
    return largest(domain, is);
}

static void count_move(const Domain *domain, Seat *seat, uint32_t other, const Deal *deal) {
    int32_t worth = court_utility(domain, deal, other);
    if (!seat->spoken) {
        seat->mark = worth;
        seat->silent = 0;
    } else if (worth - seat->mark >= MOVE_WORTH) {
        seat->mark = worth;
        seat->silent = 0;
        seat->concession++;
        seat->favoured = interest_served(domain, other, &seat->ask, deal);
    } else {
        seat->silent++;
    }
}

static uint64_t clauses_changed(const Domain *domain, const Deal *a, const Deal *b) {
    uint64_t changed = 0;
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (a->option[c] != b->option[c]) changed |= UINT64_C(1) << c;
    return changed;
}

static void lay_down(const Domain *domain, Parley *parley, const Deal *deal) {
    uint64_t changed = clauses_changed(domain, &parley->text, deal);
    parley->said |= changed;
    for (uint32_t court = 0; court < COURTS; court++) parley->seats[court].initialled &= ~changed;
    parley->text = *deal;
    parley->broken = false;
}

void text_put(const Domain *domain, Parley *parley, uint32_t court, const Deal *deal) {
    Seat *seat = &parley->seats[court], *hearer = &parley->seats[1 - court];
    bool fresh = !seat->spoken || clauses_changed(domain, &seat->ask, deal);
    if (fresh) belief_by_text(domain, court, deal, hearer->spoken ? &hearer->ask : &parley->text, hearer->belief);
    if (seat->spoken) drop_options(domain, seat, court, deal);
    count_move(domain, seat, 1 - court, deal);
    seat->ask = *deal;
    seat->spoken = true;
    lay_down(domain, parley, deal);
    parley->author = court;
    parley->agreed = 1u << court;
}

void parley_draft(const Table *table, Parley *parley, const Deal *deal) {
    lay_down(table->domain, parley, deal);
    parley->author = NOBODY;
    parley->agreed = 0;
    parley_event(parley, CAUSE_DRAFT);
}

/* ---- a computed court's answer ---------------------------------------------------------------------------------- */

static void take_yes(const Domain *domain, Parley *parley, uint32_t court, const Deal *deal) {
    Seat *seat = &parley->seats[court];
    int32_t worth = court_utility(domain, deal, court);
    if (worth < seat->accepted) seat->accepted = worth;
    if (clauses_changed(domain, &parley->text, deal)) { /* the other's last text: it may no longer stand by it */
        lay_down(domain, parley, deal);
        parley->author = 1 - court;
        parley->agreed = 0;
    }
    parley->agreed |= 1u << court;
    parley->broken = false;
}

/* The other hears what hurts, and lets that option rest. */
static void take_no(Parley *parley, uint32_t court, const Refusal *refusal) {
    Seat *seat = &parley->seats[court], *other = &parley->seats[1 - court];
    Deal issue;
    if (!text_at_issue(parley, court, &issue)) return;
    seat->denied = issue;
    seat->denies = true;
    if (refusal->red_line) other->barred[issue.option[refusal->red_clause]] |= UINT64_C(1) << refusal->red_clause;
    if (refusal->clause == ID_NONE || !other->spoken) return;
    belief_by_interest(refusal->interest, other->belief);
    chill(parley, 1 - court, refusal->clause, issue.option[refusal->clause]);
}

void parley_take(const Table *table, Parley *parley, uint32_t court, const Answer *answer) {
    const Domain *domain = table->domain;
    bool puts = answer->kind == ANSWER_COUNTER || answer->kind == ANSWER_HOLD;
    if (answer->kind == ANSWER_ACCEPT)
        take_yes(domain, parley, court, &answer->text);
    else
        take_no(parley, court, &answer->refusal);
    if (puts) text_put(domain, parley, court, &answer->text);
    parley->seats[court].hoped = answer->asked;
    parley->seats[court].causes = 0;
    if (answer->kind == ANSWER_LEAVE) {
        parley->broken = true;
        round_passes(parley);
    }
    turn_passes(parley, court, puts);
}
