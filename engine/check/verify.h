/* verify.h - whether what a certificate says is so.
 *
 * Its ways are played again, move by move, by the rules alone; all that the story can be is gone through anew
 * (recount.h) and compared, number by number. What is taken on trust: the rules themselves and how a world is packed;
 * which facts can matter where (live.h), but for the recount's comparing of worlds that count as one; at tables, how
 * talks can end (tables.h). The steps there aren't counted again, and dead ends only as none or some: an exploration
 * goes on but once from worlds whose talks end alike.
 *
 * Where a bound was hit the recount goes as far, and compares the states. */
#ifndef CHECK_VERIFY_H
#define CHECK_VERIFY_H

#include "check/recount.h"

/* Whether it is of this very scenario; false with a sentence. */
bool certificate_fits(const Certificate *certificate, const Book *book, Error *err);

/* False with a sentence that names the first thing that isn't so. Of `how` only the progress and `stop` are read. */
bool certificate_verify(const Certificate *certificate, const Book *book, const RecountHow *how, Error *err);

#endif
