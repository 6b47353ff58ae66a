/* gains.h - what treaties bring both courts over no treaty, as points to plot: the frontier, the record, and whatever
 * else is to be seen beside them. The report of `treaty` and the debrief draw the same sheet. */
#ifndef VIEW_GAINS_H
#define VIEW_GAINS_H

#include "base/mem.h"
#include "model/situation.h"
#include "view/plot.h"

typedef struct Gains {
    const Analysis *analysis;
    Arena *arena;
    PlotPoint *points; /* gains in hundredths of a point */
    size_t count, room;
} Gains;

/* The frontier, as far as neither court would rather fight, as '.'; with room for `more` points. The arena's memory. */
Gains gains_of(const Analysis *analysis, size_t more, Arena *arena);
void gains_add(Gains *gains, const int32_t u[COURTS], char mark);
void gains_add_deal(Gains *gains, const Deal *deal, char mark);
void gains_add_record(Gains *gains); /* '*'; nothing where there is no record */

/* "Song's gain, from −70 to 541 points": of what the sheet shows. */
const char *gains_axis(const Gains *gains, uint32_t court);

/* 72 columns by 21 lines, frame and axes included. */
void gains_draw(const Gains *gains, StrBuf *out);

#endif
