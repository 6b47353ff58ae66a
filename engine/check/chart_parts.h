/* chart_parts.h - what the drawings of a chart have in common: things of it in words. Private to chart*.c. */
#ifndef CHECK_CHART_PARTS_H
#define CHECK_CHART_PARTS_H

#include "check/chart.h"

/* A choice's label, with facts as {name}. */
void chart_label(const Chart *chart, const Paragraph *label, StrBuf *out);

/* What an arrow is: "silk", "swim, 1st of 2 (2 in 3)", "when the trust at 3 or more", "otherwise", "talks: sealed". */
void chart_arrow(const Chart *chart, const Arrow *arrow, StrBuf *out);

/* How often: "in 3 of 12", "always", "never open", "5 moves", "never taken". */
void chart_often(const Chart *chart, const Arrow *arrow, StrBuf *out);

/* "12 states", "8 moves through it", "never reached" */
void chart_scene_often(const Chart *chart, SceneId scene, StrBuf *out);

/* Calls visit for everything that starts a due event, once each. */
typedef struct Start {
    SceneId scene; /* where; ID_NONE: as one of the two begins or happens */
    RoleId role;
    DueId due;
    const char *by; /* the scene or choice, the role, the due event */
    int32_t days;
} Start;
typedef void StartVisit(void *ctx, const Start *start);
void chart_starts(const Chart *chart, DueId due, StartVisit *visit, void *ctx);

/* "happened with 5 moves", "never happened", "changes nothing that matters: not counted" */
void chart_due_often(const Chart *chart, DueId due, StrBuf *out);

#endif
