/* plot.h - points on a sheet of text: gains of two courts, drawn with characters and no colour. */
#ifndef VIEW_PLOT_H
#define VIEW_PLOT_H

#include "base/str.h"

typedef struct PlotPoint {
    int64_t x, y; /* from 0; points below it aren't drawn */
    char mark;
} PlotPoint;

typedef struct Plot {
    const PlotPoint *points; /* later ones cover earlier ones; two letters on one spot become '&' */
    size_t count;
    size_t columns, rows;    /* at least 1 each */
    const char *across, *up; /* what the axes measure */
} Plot;

/* Adds the drawing, scaled so that the largest point just fits. */
void plot_draw(const Plot *plot, StrBuf *out);

#endif
