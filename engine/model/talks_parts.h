/* talks_parts.h - what the files that make up the talks share; private to talks*.c. One act is a Doing: it is checked
 * on what is, then done on a copy. */
#ifndef MODEL_TALKS_PARTS_H
#define MODEL_TALKS_PARTS_H

#include "model/book.h"
#include "model/talks.h"

typedef struct Doing {
    const Book *book;
    const World *world;
    const Sitting *sitting;
    Talks *talks;
    Table table; /* as of before the act */
    Saying saying;
    int32_t *days;
    Hearing *hearing; /* NULL: nobody listens */
    bool moves;       /* a quarter of the day, or what the pace says, goes by with it */
} Doing;

typedef struct Checking {
    const Book *book;
    const World *world;
    const Sitting *sitting;
    const Talks *talks;
    Table table;
    const Say *say;
    Error *err;
} Checking;

/* Another thing heard, to be filled in: never NULL. */
Heard *hear(Doing *doing, HeardKind kind, uint32_t court);

/* What an act costs: so many days at once, beside its part of today. */
void days_pass(Doing *doing, int32_t days);
void round_at_home(Doing *doing); /* a round of the war, and a day */

bool check_clause(const Checking *checking, uint32_t clause);
bool check_term(const Checking *checking, uint32_t clause, uint32_t option);
bool check_deal(const Checking *checking, const Deal *deal);
bool check_token(const Checking *checking, uint32_t token); /* the player holds it */

/* The courts' votes on what lies there; both seats know the way to it. */
void lay_before_courts(Doing *doing);
void hear_home(Doing *doing, Heard *heard); /* how the player's court would vote on it, and why not */

/* The player's court puts a text: that costs it face while talks aren't ripe, as it is then the one that asks. */
void ask_first(Doing *doing);

/* A computed court answers what lies there, and acts on it. */
const Answer *hear_answer(Doing *doing, uint32_t court);

/* What one court learns of another from a token: the war's chance, or how little its owner would take. */
void court_hears(Doing *doing, uint32_t court, uint32_t token, Manner manner);

/* A court's answer to the question in the act: true, vague or none, by its trust in who asks. */
Candour candour_of(int32_t trust);
void answer_question(Doing *doing, uint32_t court, int32_t trust);

/* talks_envoy.c, talks_minister.c, talks_mediator.c: the acts of a seat. Each also says what is left to the player when
 * talks begin. */
bool envoy_check(const Checking *checking);
void envoy_do(Doing *doing);
bool minister_check(const Checking *checking);
void minister_do(Doing *doing);
bool mediator_check(const Checking *checking);
void mediator_do(Doing *doing);

/* The furthest that the edict lets an envoy go; in clauses of which it says nothing, the text at the start. Whoever
 * sends the text that lies there must have it within his mandate. */
Deal minister_limit(const Domain *domain, const Sitting *sitting);

/* The same, with what the scenario writes for him as the story stands. */
Deal minister_begins(const Domain *domain, const Sitting *sitting, const World *world);
bool minister_signs(const Book *book, const Talks *talks);
uint32_t mediator_risk(const Book *book, const Talks *talks, const Say *say);
void untruth_comes_out(Doing *doing);                                             /* branch 1 */
bool mediator_lost(const Talks *talks);                                           /* a court has no trust left in him */
int32_t mediator_credit(const Talks *talks, const Token *token, uint32_t number); /* of a token in his mouth */

#endif
