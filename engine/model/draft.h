/* draft.h - a whole text that a player writes at a table, clause by clause, before he says it.
 *
 * Like a note it is no move: no world holds it and no hash. It stands at one sitting, for as long as that which it was
 * written over lies there unchanged; then it is gone, and no way back brings it again. */
#ifndef MODEL_DRAFT_H
#define MODEL_DRAFT_H

#include "model/book.h"
#include "model/talks.h"

typedef struct Draft {
    bool written;   /* it differs from what lies there */
    bool fairest;   /* it is not the player's own, but what mediator_proposal gave */
    bool set_aside; /* something else took the place of a text of the player's own */
    Deal deal;      /* what lies there, when nothing is written */
    Deal aside;
    Deal over;              /* what lay there: the text, or a minister's mandate */
    const Sitting *sitting; /* NULL: nothing has been written yet */
} Draft;

TalkKind draft_kind(SeatKind seat); /* the act that says a whole text from a seat */

/* The text as it would be said: what lies there, when nothing is written. The story must stand at a table. */
Deal draft_text(const Draft *draft, const Book *book, const World *world);

/* Makes `deal` the draft; likewise. A text put there at one stroke (what lies there, the fairest one, the one set
 * aside) may take the place of one of the player's own: that is set aside. False when the draft was the same already.
 */
bool draft_write(Draft *draft, const Book *book, const World *world, Deal deal);

/* That was said: if it is the draft, there is none any more, whatever comes of it. */
void draft_said(Draft *draft, const Book *book, const Say *say);

/* The story has moved, or gone back, to this world: drops the draft if it stands no longer. */
void draft_follow(Draft *draft, const Book *book, const World *world);

/* "dispatch:silk=300k", or "-" when nothing is written: as journals have it. False when the words are no draft there.
 */
void draft_words(const Draft *draft, const Book *book, const World *world, StrBuf *out);
bool draft_parse(const Book *book, const World *world, Str words, Deal *deal, Error *err);

#endif
