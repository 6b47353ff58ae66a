/* debrief.h - a table looked back on, as a page, as Markdown and as one HTML file that asks nothing of the network. */
#ifndef VIEW_DEBRIEF_H
#define VIEW_DEBRIEF_H

#include "model/debrief.h"
#include "view/gains.h"
#include "view/page.h"

/* How it ended; the treaty beside the record's, clause by clause with its sources; what it was worth to both courts,
 * with the plot and the path of offers; the four dials; what was left on the table; the votes; what each court wanted
 * and believed act by act; and the advisers' forecasts. Where the story has no record, nothing is said of one. */
void compose_debrief(const Game *game, const Debrief *debrief, Page *page);

/* The same on several pages, for a screen: the first says how it ended and what became of it, and has an item for each
 * of the others, whose tags are these. */
typedef enum DebriefPart { DEBRIEF_FIRST, DEBRIEF_CLAUSES, DEBRIEF_GAINS, DEBRIEF_ACTS, DEBRIEF_PARTS } DebriefPart;
void compose_debrief_part(const Game *game, const Debrief *debrief, DebriefPart part, Page *page);

/* As a file. The HTML holds no script and names nothing outside itself. */
typedef enum DebriefForm { DEBRIEF_TEXT, DEBRIEF_MARKDOWN, DEBRIEF_HTML } DebriefForm;
void debrief_as(const Game *game, const Debrief *debrief, DebriefForm form, StrBuf *out);

/* What is plotted: frontier '.', the fairest of it '#', the record '*', texts put 'a', 'b', … as far as the letters go,
 * and where it ended '@'. */
typedef struct DebriefPlot {
    Gains gains;
    bool fairest, record, beyond; /* which of them there are; something lies beyond the edge */
    uint32_t texts;               /* put, and with a letter */
} DebriefPlot;
DebriefPlot debrief_plot(const Debrief *debrief, Arena *arena);

#endif
