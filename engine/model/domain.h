/* domain.h - a bargaining problem as numbers: what each option of each clause does to a few interests of two courts,
 * and how each court's factions weigh those interests. Whole numbers only; utilities of a court are in hundredths of a
 * point.
 *
 * Formulas: a faction's points are the sum over interests of weight times half-steps; a court's utility is the sum over
 * its factions of power (percent) times points. Nothing here knows which treaty it is. */
#ifndef MODEL_DOMAIN_H
#define MODEL_DOMAIN_H

#include "model/court.h"

typedef struct DomainClause {
    ClauseId clause;          /* the Book's: labels, record */
    uint32_t options, record; /* the record: ID_NONE in all clauses or none */
    bool ordered;
    int32_t weight;                                      /* in fidelity, percent */
    int16_t worth[OPTIONS_MOST][COURTS][INTERESTS_MOST]; /* half-steps, -30 to 30 */
    int16_t hold[OPTIONS_MOST][COURTS];                  /* what a breach would cost over and above the war, points */
} DomainClause;

/* Clauses tied by synergies, as one: every combination of their options is a row, the last clause counting fastest. */
typedef struct Group {
    uint32_t clauses[DOMAIN_CLAUSES]; /* indices of the domain's clauses */
    uint32_t clause_count, rows;
    const int16_t (*worth)[COURTS][INTERESTS_MOST]; /* a row: its options and synergies together */
} Group;

typedef struct WarState { /* a reading of how the war stands */
    const char *name, *label;
    int32_t chance; /* the first court's of coming out ahead, percent */
    int32_t rounds, fear;
    const Guard *when; /* of the story: when it stands so; NULL: always */
    Where where;
} WarState;

typedef struct Swing { /* what something that has happened does to the war and to the courts, while it holds */
    const char *name, *label;
    const Guard *when;
    int32_t chance, rounds, fear;
    int32_t power[COURTS][FACTIONS_MOST];   /* percent of its court's; adds up to 0 in each court */
    uint64_t lifted[COURTS][FACTIONS_MOST]; /* bit 1 << clause: red lines that no longer hold */
    Where where;
} Swing;

typedef struct Cap { /* fidelity is at most this when every clause listed stands at one of the options listed */
    int32_t most;
    uint32_t options[DOMAIN_CLAUSES]; /* bit 1 << option; 0: the clause doesn't matter */
} Cap;

typedef struct Future {
    int32_t chance, share;
} Future; /* a later war's chance, and its share of later years, percent */

typedef struct Domain {
    Interest interests[INTERESTS_MOST];
    uint32_t interest_count;
    Court courts[COURTS];
    const DomainClause *clauses;
    uint32_t clause_count;
    const Group *groups;
    uint32_t group_count;
    const WarState *states;
    uint32_t state_count; /* the first is where `treaty` begins */
    const Swing *swings;
    uint32_t swing_count;
    const Cap *caps;
    uint32_t cap_count;
    const Future *futures;
    uint32_t future_count;
} Domain;

typedef struct Deal {
    uint8_t option[DOMAIN_CLAUSES];
} Deal;

/* Half-steps of every interest of a court under a deal, synergies included. */
void domain_worth(const Domain *domain, const Deal *deal, uint32_t court, int32_t worth[INTERESTS_MOST]);

int32_t faction_points(const Faction *faction, const int32_t worth[INTERESTS_MOST]);
int32_t court_utility(const Domain *domain, const Deal *deal, uint32_t court); /* hundredths */
bool domain_has_record(const Domain *domain);
Deal domain_record(const Domain *domain); /* where there is none, the first option of every clause */

/* The row of a group that a deal has; and the deal's options set to those of a row. */
uint32_t group_row(const Domain *domain, const Group *group, const Deal *deal);
void group_take(const Domain *domain, const Group *group, uint32_t row, Deal *deal);

/* What a half-step of each interest is worth to a court, in hundredths: utilities are the half-steps times these. */
void court_weights(const Domain *domain, uint32_t court, int32_t weights[INTERESTS_MOST]);

/* Whether every faction's points and every court's utility stay within a milliard whatever the deal, and whatever
 * swings hold. The rest of the analysis takes it for granted. */
bool domain_fits(const Domain *domain);

/* Whole-number division rounding down, below zero too. */
int64_t floor_div(int64_t a, int64_t b);

#endif
