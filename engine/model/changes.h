/* changes.h - every change of one or two clauses of a deal, with what both courts' interests come to after it. */
#ifndef MODEL_CHANGES_H
#define MODEL_CHANGES_H

#include "model/domain.h"

typedef struct Change {
    uint32_t count, clauses[2];
    uint8_t options[2];
    int32_t worth[COURTS][INTERESTS_MOST]; /* of the whole deal */
} Change;

typedef void ChangeVisit(void *context, const Change *change);

/* All changes of exactly `count` clauses, in the order of clauses, then of options. Clauses whose bit is in `closed`
 * are left as they are. */
void changes_walk(const Domain *domain, const Deal *deal, uint64_t closed, uint32_t count, ChangeVisit *visit,
                  void *context);

Deal change_made(const Deal *deal, const Change *change);

#endif
