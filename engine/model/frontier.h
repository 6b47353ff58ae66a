/* frontier.h - the Pareto frontier, exactly: every pair of utilities that no deal beats for one court without costing
 * the other, with every deal that has it.
 *
 * Clauses tied by synergies are one group; the frontier is built a group at a time, which is exact because a dominated
 * part stays dominated whatever is added. Utilities are in hundredths. Deals with equal utilities are all kept: the
 * record could be the one dropped. */
#ifndef MODEL_FRONTIER_H
#define MODEL_FRONTIER_H

#include "model/domain.h"

typedef struct Point {
    int32_t u[COURTS];
    uint64_t
        deals; /* how many deals have exactly these utilities and lie on the frontier; UINT64_MAX: more than that */
} Point;

typedef struct Frontier Frontier;

enum { FRONTIER_SUMS = 50000000 };

/* NULL when adding a group would mean weighing more than FRONTIER_SUMS sums: a frontier of a made-up domain can be as
 * large as its deals are many. Real ones have a few hundred points. */
Frontier *frontier_new(const Domain *domain);

/* The same of those deals alone that have in each clause an option of which `may` has the bit: 1 << option. NULL, too,
 * when some clause has none, as then there is no deal. */
Frontier *frontier_within(const Domain *domain, const uint32_t may[DOMAIN_CLAUSES]);

Frontier *frontier_empty(const Domain *domain); /* without a point: of a problem nobody could see through */
void frontier_free(Frontier *frontier);

/* By falling utility of the first court. */
size_t frontier_count(const Frontier *frontier);
const Point *frontier_at(const Frontier *frontier, size_t index);
uint64_t frontier_deals(const Frontier *frontier); /* of all points together */

/* The deals at a point, at most `cap`, in a fixed order; gives how many were written. */
size_t frontier_list(const Frontier *frontier, size_t index, Deal *deals, size_t cap);

size_t frontier_bytes(const Frontier *frontier);

#endif
