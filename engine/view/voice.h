/* voice.h - a court's or a councillor's words: the scenario's where it has them, else the defaults of voice.def. */
#ifndef VIEW_VOICE_H
#define VIEW_VOICE_H

#include "model/book.h"
#include "model/talks.h"

typedef struct Speaker {
    uint32_t court, faction; /* faction FACTIONS_MOST: the court itself */
    uint32_t turn;           /* which of several lines */
} Speaker;

typedef struct Fills { /* what stands for the words in braces; NULL: that line doesn't need it */
    const char *clause, *option, *wanted, *change, *first, *second, *cause;
    const char *interest, *faction, *distance, *court, *other, *token;
} Fills;

/* "the Empress Dowager": the person of its voice, else who speaks for the faction, else its or the court's label. */
const char *speaker_name(const Book *book, Speaker speaker);

/* One line, filled in and beginning with a capital, as do its sentences that begin with a fill. VOICE_HURT goes by
 * `interest` where the voice has words for it. Added to `out`. */
void voice_line(const Book *book, Speaker speaker, VoiceLine line, uint32_t interest, const Fills *fills, StrBuf *out);

#endif
