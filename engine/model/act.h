/* act.h - how a text or a round of the war enters a Parley; private to parley.c and act.c. */
#ifndef MODEL_ACT_H
#define MODEL_ACT_H

#include "model/parley.h"

/* A court's own text, with all that follows from it but the turn. */
void text_put(const Domain *domain, Parley *parley, uint32_t court, const Deal *deal);

void turn_passes(Parley *parley, uint32_t court, bool spoke); /* spoke: put a text, whose worth is counted already */
void round_passes(Parley *parley);
void chill(Parley *parley, uint32_t court, uint32_t clause, uint8_t option); /* that court takes it up anew later */

#endif
