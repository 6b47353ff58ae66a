/* mind.h - what goes on in a computed court before it speaks, worked out once an answer; private to the files that
 * make the counterpart (mind.c, curve.c, opponent.c, changes.c, counter.c, refusal.c, answer.c, parley.c, act.c), to
 * the advisers, who try to think as it does (advice.c), to what it tells a go-between (flinch.c), and to those who
 * write a mandate for it (talks_minister.c). */
#ifndef MODEL_MIND_H
#define MODEL_MIND_H

#include "model/parley.h"

typedef struct Mind {
    const Table *table;
    const Parley *parley;
    const Seat *seat, *opposite;
    uint32_t court, other;
    Domain domain;  /* the table's, with what evidence did to beliefs */
    WarState state; /* the table's, with the rounds since */
    int32_t weights[COURTS][INTERESTS_MOST];
    int32_t supposed[INTERESTS_MOST]; /* what it takes the other's weights to be */
    bool willing;                     /* there is a frontier deal that its court would ratify: */
    int32_t reserve;                  /* what fighting on is worth to it */
    int32_t floor, hope;              /* R* and M */
    Deal best;                        /* the deal of M; of several the first by options */
    Deal ask;                         /* its own last text, or that when it has not spoken */
    bool standing;                    /* it may still put that */
    bool capped;                      /* it has made more moves than the other */
    int32_t pressure, asked;          /* the least it says yes to */
} Mind;

Mind mind_read(const Table *table, const Parley *parley, uint32_t court);
bool mind_takes(const Mind *mind, const Deal *deal); /* would say yes to it now */
Vote mind_vote(const Mind *mind, const Deal *deal);  /* its court's, with what it believes by now */

/* The text that a court has to answer: what lies there, or the other's last when its own does and the other hasn't said
 * yes to it. False: neither. */
bool text_at_issue(const Parley *parley, uint32_t court, Deal *deal);

/* (pressure/100)^(1/e) in ten-thousandths. */
int32_t curve_worn(int32_t pressure, int32_t steepness);

int32_t weigh(const int32_t weights[INTERESTS_MOST], const int32_t worth[INTERESTS_MOST]);
uint32_t largest(const Domain *domain, const int32_t values[INTERESTS_MOST]); /* the first of the largest */

/* What a court gains when one clause of a deal is as given, all else left. */
int32_t option_gain(const Domain *domain, uint32_t court, const Deal *deal, uint32_t clause, uint8_t option);

/* ---- opponent.c ---- */
void supposed_weights(const Domain *domain, uint32_t other, const int16_t belief[BELIEFS],
                      int32_t weights[INTERESTS_MOST]);
/* The speaker prefers `chosen` to `left`; and: it named an interest when it said no. */
void belief_by_text(const Domain *domain, uint32_t speaker, const Deal *chosen, const Deal *left,
                    int16_t belief[BELIEFS]);
void belief_by_interest(uint32_t interest, int16_t belief[BELIEFS]);

/* ---- counter.c, refusal.c ---- */
bool counter_find(const Mind *mind, Answer *answer); /* fills text and steps */
Refusal refusal_read(const Mind *mind, const Deal *deal, int32_t asked);

#endif
