/* talks_ripe.h - a sitting seen from outside: whether the time for a text has come, and which text would be fairest. */
#ifndef MODEL_TALKS_RIPE_H
#define MODEL_TALKS_RIPE_H

#include "model/book.h"
#include "model/talks.h"

/* The fairest text that both courts would ratify as the war stands: of the frontier, that of the largest smaller share
 * of a court's ideal gain; as much of it as one draft can rewrite. What lies there when there is none. A go-between's
 * own judgment, when he asks for it. */
Deal mediator_proposal(const Book *book, const World *world);

/* Whether the time has come for a text: the war has hurt both courts by 60 points or more since the sitting's base, and
 * each knows of a way out. Where no token shows one, a text that both would ratify is the way. hurt: in points; 0 when
 * the sitting has no base, and then the time has always come. */
bool talks_ripe(const Book *book, const World *world, const Talks *talks, int32_t hurt[COURTS]);

#endif
