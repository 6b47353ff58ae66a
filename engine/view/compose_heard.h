/* compose_heard.h - private to compose_heard.c, compose_between.c and compose_report.c: one who listens to what came of
 * an act. */
#ifndef VIEW_COMPOSE_HEARD_H
#define VIEW_COMPOSE_HEARD_H

#include "view/tableau.h"

enum { TRUST_TELLS = 50 }; /* from here on a court names a way back if there is one */

typedef struct Ear {
    const Book *book;
    const Sitting *sitting; /* at which it was said */
    const Talks *talks;     /* after it; NULL: they are over */
    Page *page;
    bool numbers;
    uint32_t turn;     /* how often before on such an occasion: which of several lines is said */
    const Deal *known; /* what they stood by when an envoy came: else it is new; NULL: said to the player himself */
} Ear;

/* How often before the last move one of its kind was made, and to the same court or councillor: who then answers takes
 * his lines in turn by that, and says none twice running. */
uint32_t said_before(const Game *game);

void hear_answer_speech(const Ear *ear, const Heard *heard); /* a court's answer to a text, and no more */
void hear_objection(const Ear *ear, const Heard *heard);     /* of that only why it says no, and what would turn it */
void hear_reason(const Ear *ear, const Heard *heard, Speech *speech);
void ear_note(const Ear *ear, SpanRole role, const StrBuf *words);
void vote_block(const Ear *ear, uint32_t court, const Vote *vote);
void situation_words(const Book *book, uint32_t situation, StrBuf *out);

/* ---- a go-between's (compose_between.c) ---- */
void tell_flinch(const Ear *ear, const Heard *heard); /* told, not said: at which clause a court stopped listening */
void note_marks(const Ear *ear, const Heard *heard);  /* for who wants to see the numbers */
void speak_spared(const Ear *ear, const Heard *heard, Speech *speech);
void hear_carried(const Ear *ear, const Heard *heard);

/* An envoy's report of all his exchanges: what both opened with, what moved, what still differs, why not. */
void compose_report(const Ear *ear, const Hearing *hearing);

#endif
