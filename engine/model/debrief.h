/* debrief.h - a run's bargaining looked back on: every act at its last table with what both courts wanted and believed
 * then, the advisers' forecasts beside what came, and where the treaty stands. All of it is found by playing the run
 * again, so nothing of it is kept in a save and nothing can differ from what happened. */
#ifndef MODEL_DEBRIEF_H
#define MODEL_DEBRIEF_H

#include "base/mem.h"
#include "model/game.h"

enum { DEBRIEF_BETTERS = 8, FORECASTS_MOST = 256 };

/* The advisers at a sitting: those it names; else the factions of the player's court that a person speaks for, but the
 * ruler and the player himself. A go-between has none but those named. */
uint32_t advisers_of(const Book *book, RoleId role, const Sitting *sitting, Adviser list[ADVISERS_MOST]);

typedef struct Mindset { /* of a court after an act */
    int32_t asked;       /* the least it would say yes to, hundredths; INT32_MAX: no deal that it would ratify */
    int32_t reserve;     /* what fighting on is worth to it, hundredths */
    int32_t guessed;     /* what it takes the other's to be, hundredths */
    int32_t chance;      /* what its ruler takes the first court's chance to be, percent */
    uint32_t interest;   /* what it takes the other to care for most */
    int32_t trust;       /* in whoever speaks to it, 0 to 100 */
} Mindset;

typedef struct Looked { /* one act */
    uint32_t turn;      /* the deed's */
    int32_t day;
    uint32_t situation;    /* after it */
    bool put;              /* it put a text: */
    Deal text;             /* what lay there after it, the answer's included */
    int32_t u[COURTS];     /* of the text put, hundredths */
    bool spoke[COURTS];    /* that court answered a text: */
    Answer answer[COURTS]; /* its last, if several */
    bool answered[COURTS]; /* it said yes, now or on the way */
    Mindset minds[COURTS];
} Looked;

typedef struct Scored { /* an adviser's forecasts */
    Adviser who;
    uint32_t count;
    int32_t brier;  /* advice.h: forecast_score; -1: none */
    uint32_t right; /* on the right side of fifty */
    uint32_t signs; /* texts put that he would have voted for */
} Scored;

typedef struct Debrief {
    const Book *book;
    const Sitting *sitting;
    ExitKind exit;            /* EXIT_KINDS: the talks were still going on */
    const Analysis *analysis; /* of the war at the end */
    Deal deal;                /* sealed, or what lay there last */
    int32_t u[COURTS];        /* of it, hundredths */
    Dials dials;
    Vote votes[COURTS];
    SingleChange betters[DEBRIEF_BETTERS];
    size_t better_count; /* all there are */
    const Looked *acts;
    uint32_t act_count;
    Scored scored[ADVISERS_MOST];
    uint32_t adviser_count;
} Debrief;

/* Of the last table at which anything was said. NULL: at none. Everything lies in the arena. */
const Debrief *debrief_of(const Game *game, Arena *arena);

#endif
