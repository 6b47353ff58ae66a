/* plot.h - points on a sheet of text: gains of two courts, drawn with characters and no colour. */
#ifndef VIEW_PLOT_H
#define VIEW_PLOT_H

#include "base/str.h"

typedef struct PlotPoint {
    int64_t x, y;
    char mark;
} PlotPoint;

typedef struct PlotRange { /* what a sheet shows; 0 is always within */
    int64_t least_x, most_x, least_y, most_y;
} PlotRange;

typedef struct Plot {
    const PlotPoint *points; /* later ones cover earlier ones; two letters on one spot become '&' */
    size_t count;
    size_t columns, rows;    /* at least 1 each */
    const char *across, *up; /* what the axes measure */
} Plot;

/* Up to the largest of the points that lie above 0 both ways; below 0 as far as points lie there, but by no more than
 * half of that, so that one wild point doesn't squeeze the rest. Where no point lies above 0, as far as any lies. */
PlotRange plot_range(const PlotPoint *points, size_t count);
bool plot_within(PlotRange range, const PlotPoint *point);
PlotPoint plot_clamp(PlotRange range, const PlotPoint *point); /* brought to the edge if it lies beyond */

/* Adds the drawing, scaled to the range of its points; what lies beyond stands at the edge. Where there is something
 * below 0, a line of ':' or of '-' stands at 0. */
void plot_draw(const Plot *plot, StrBuf *out);

#endif
