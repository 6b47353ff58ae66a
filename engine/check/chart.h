/* chart.h - a story as it was explored, scene by scene: what leads on from each, in how many states, and where to.
 *
 * Counts are of states and moves that were explored, so they say what can happen, not what is written. Where courts
 * bargain they count talks, too, that nobody may be able to bring about. Due events that change nothing that can matter
 * aren't kept in states: those are charted as written, without counts. */
#ifndef CHECK_CHART_H
#define CHECK_CHART_H

#include "check/explore.h"

typedef enum ArrowKind { ARROW_CHOICE, ARROW_AUTO, ARROW_EXIT } ArrowKind;

typedef struct Lead { /* where one stands in the end */
    SceneId to;       /* ID_NONE: the move fails */
    uint64_t count;   /* in so many states */
} Lead;

typedef struct Arrow {
    ArrowKind kind;
    SceneId from, go; /* as written */
    ChoiceId choice;  /* CHOICE, with the branch */
    uint32_t branch;
    ExitKind exit;       /* EXIT: how talks end */
    uint64_t count;      /* AUTO: moves it carried on; else: states from which it can be gone */
    Lead *leads;         /* CHOICE, EXIT: past all automatic moves, in the order met */
    uint32_t lead_count; /* a scene left at once has none of its own */
} Arrow;

typedef struct DueSeen {
    bool kept;      /* in some states: else nothing was counted */
    uint64_t count; /* moves with which it happened */
} DueSeen;

typedef struct Chart {
    const Book *book;
    bool proved;
    uint64_t states;
    uint64_t *stood, *passed; /* by scene: states there, moves through it */
    SceneId *order;           /* every scene: as it was first arrived at, then those that never were */
    uint32_t reached;         /* how many of them were */
    Arrow *arrows;            /* by scene: choices by branch, automatic moves (one for each goal), ends of talks */
    uint32_t *first;          /* by scene, and one more */
    DueSeen *dues;
    Arena *arena;
} Chart;

Chart *chart_new(Explored *explored, const Book *book); /* borrows the book alone */
void chart_free(Chart *chart);

/* ---- drawings of it ---- */

void chart_text(const Chart *chart, StrBuf *out); /* at most 80 columns, as far as names allow */
void chart_dot(const Chart *chart, StrBuf *out);
void chart_mermaid(const Chart *chart, StrBuf *out);

#endif
