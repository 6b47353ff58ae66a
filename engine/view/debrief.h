/* debrief.h - a table looked back on, as a page, as Markdown and as one HTML file that asks nothing of the network. */
#ifndef VIEW_DEBRIEF_H
#define VIEW_DEBRIEF_H

#include "model/debrief.h"
#include "view/page.h"
#include "view/plot.h"

/* How it ended, the treaty beside the covenant clause by clause with its sources, the four dials, the plot with the
 * path of offers, what was left on the table, what each court wanted and believed act by act, and the advisers'
 * forecasts. */
void compose_debrief(const Game *game, const Debrief *debrief, Page *page);

/* As a file. The HTML holds no script and names nothing outside itself. */
typedef enum DebriefForm { DEBRIEF_TEXT, DEBRIEF_MARKDOWN, DEBRIEF_HTML } DebriefForm;
void debrief_as(const Game *game, const Debrief *debrief, DebriefForm form, StrBuf *out);

/* Private to the debrief's files. The two halves of the page, before and after the plot; and its points: frontier '.',
 * the fairest '#', the record '*', texts put 'a', 'b', …, and where it ended 'o'. Arena memory of the page. */
void debrief_before(const Game *game, const Debrief *debrief, Page *page);
void debrief_after(const Game *game, const Debrief *debrief, Page *page);
typedef struct DebriefPlot {
    PlotPoint *points;
    size_t count;
    const char *across, *up; /* the axes */
} DebriefPlot;
DebriefPlot debrief_plot(const Debrief *debrief, Arena *arena);
const char *debrief_legend(void);

#endif
