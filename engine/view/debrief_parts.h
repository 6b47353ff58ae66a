/* debrief_parts.h - private to the debrief's files: what each of them writes with, and its parts. */
#ifndef VIEW_DEBRIEF_PARTS_H
#define VIEW_DEBRIEF_PARTS_H

#include "view/debrief.h"

typedef struct Writing {
    const Game *game;
    const Debrief *debrief;
    Page *page;
} Writing;

/* ---- blocks and words (debrief_words.c) ---- */
void debrief_heading(const Writing *w, const char *text);
void debrief_prose(const Writing *w, Str text);
void debrief_entry(const Writing *w, Str term, Str text); /* the term begins with a capital, whatever its label does */

const Clause *debrief_clause(const Debrief *debrief, uint32_t clause); /* of the domain's number */
const char *debrief_court(const Debrief *debrief, uint32_t court);     /* as within a sentence */
Str debrief_upper(const Writing *w, Str text);
const char *debrief_points(const Writing *w, int32_t hundredths); /* "−25.9": to a tenth, the nearest */
/* "Song −31.8 points, Liao +28.0": what something brings both. */
Str debrief_change(const Writing *w, const int64_t hundredths[COURTS]);
/* "14 Jan 1005", or "day 2" of the talks where the story has no dates. */
void debrief_when(const Writing *w, const Looked *act, StrBuf *out);

/* ---- the parts, in order ---- */
void debrief_dials(const Writing *w); /* debrief_dials.c */
void debrief_acts(const Writing *w);  /* debrief_acts.c: act by act */
void debrief_advisers(const Writing *w);

/* The letter that the next text put has on the plot; '-' when they are used up. */
char debrief_letter(char mark);
bool debrief_is_text(char mark);

/* What the plot's marks mean, those that it has; and what it shows, mark by mark, in words (debrief_plot.c). */
typedef struct DebriefKey {
    char mark;
    const char *words;
} DebriefKey;
enum { DEBRIEF_KEYS = 6 };
size_t debrief_keys(const DebriefPlot *plot, DebriefKey keys[DEBRIEF_KEYS]);
void debrief_drawing(const Writing *w);
void debrief_figures(const Writing *w);

/* The page before and after its drawing, for a form that has another drawing. */
void debrief_before(const Writing *w);
void debrief_after(const Writing *w);

#endif
