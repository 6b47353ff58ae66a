/* domain_maker.h - bargaining problems made by hand, for tests and benches that may not load scripts.
 *
 * The treaty is the reference's, 14 clauses with 497,664,000 deals, typed in again. Random domains have small numbers,
 * so that ties are frequent. Everything lies in the arena that is handed in. */
#ifndef TESTS_DOMAIN_MAKER_H
#define TESTS_DOMAIN_MAKER_H

#include "base/mem.h"
#include "model/ratify.h"

enum { /* the treaty's clauses */
       GUANNAN,
       SILK,
       SILVER,
       NAME,
       PLACE,
       BOUNDARY,
       FUGITIVES,
       FARMLAND,
       WORKS,
       FURTHER,
       KINSHIP,
       MARKETS,
       CAPTIVES,
       OATH,
       TREATY_CLAUSES
};
enum { LAND, WEALTH, HONOUR, SECURITY, PEOPLE };
enum { SIEGE, RIVER, TALIN, RETREAT, TREATY_STATES }; /* the states of the war, in the order of table 5.2 */

const Domain *make_treaty(Arena *arena);

/* The record with some clauses changed: clause, option, clause, option, …, -1. */
Deal treaty_deal(const Domain *treaty, const int *changes);

typedef struct DomainShape {
    const uint32_t *sizes; /* options of each clause; NULL: random, 2 to options_most */
    uint32_t clauses, options_most, interests, factions, group_most; /* clauses a group at most; 1: additive */
    int32_t worth_most;                                              /* half-steps lie between its contrary and it */
    int32_t weight_most;
    bool opposed; /* what one court gains the other loses, nearly: frontiers are long */
} DomainShape;

uint32_t random_next(uint64_t *seed);
Domain *make_random(Arena *arena, DomainShape shape, uint64_t *seed);
WarState random_state(uint64_t *seed);

/* One clause, one interest, weight 1, power 100: utilities in points for each option, count of them. */
Domain *make_pairs(Arena *arena, const int (*points)[COURTS], uint32_t count);

/* The same problem with its courts exchanged. */
Domain *make_mirrored(Arena *arena, const Domain *domain);
WarState mirrored_state(WarState state);

/* The same problem with its groups in the opposite order. */
Domain *make_reversed(Arena *arena, const Domain *domain);

/* The deal of a number below domain_deals, clause by clause, the last counting fastest. */
Deal deal_number(const Domain *domain, uint64_t number);

#endif
