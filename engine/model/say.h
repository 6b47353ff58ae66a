/* say.h - what a player does at a table, as a value and as words: one row of talk.def with what stands behind the
 * colon. */
#ifndef MODEL_SAY_H
#define MODEL_SAY_H

#include "base/error.h"
#include "base/str.h"
#include "model/sitting.h"

typedef enum TalkKind {
#define TALK(NAME, word, shape, seats, doc) TALK_##NAME,
#include "model/talk.def"
#undef TALK
    TALK_KINDS
} TalkKind;

typedef enum Manner { MANNER_NONE, MANNER_TRUE, MANNER_SOFT, MANNER_BENT } Manner;

enum { TERM_NONE = UINT8_MAX }; /* a QUESTION without a clause: what matters most */

typedef struct Say { /* what the player does. Parts that the kind's shape doesn't have are 0 */
    TalkKind kind;
    uint8_t clause, option, then_clause, then_option;
    uint8_t court, faction, token, manner;
    Deal deal; /* TERMS: the whole text; of a DISPATCH, the furthest that the envoy may go in each clause */
} Say;

/* What has to be said for a Say of this kind, in order, up to SLOT_END: what stands behind the colon. */
typedef enum TalkSlot {
    SLOT_END,
    SLOT_TERM, /* a clause and its option */
    SLOT_THEN, /* the second of a link */
    SLOT_MAYBE_TERM,
    SLOT_CLAUSE,
    SLOT_TOKEN,
    SLOT_COURT,
    SLOT_FACTION, /* of the player's own court */
    SLOT_MANNER,
    SLOT_TERMS /* a whole text */
} TalkSlot;
const TalkSlot *talk_slots(TalkKind kind);

const char *talk_word(TalkKind kind);         /* "offer" */
const char *talk_doc(TalkKind kind);          /* "put a whole text on the table" */
const char *talk_example(TalkKind kind);      /* "offer:CLAUSE=OPTION,…" */
bool talk_seat(TalkKind kind, SeatKind seat); /* whether that seat can do it */
const char *manner_word(Manner manner);       /* "soft" */

struct Book;
struct Talks;

/* "offer:silk=300k,silver=100k": as journals and scripts have it. Terms are told as they differ from the text (of a
 * DISPATCH, from the mandate so far). Where more could be said, a colon stands even when nothing is ("draft:"): a bare
 * word would only begin the act. */
void say_words(const struct Book *book, const struct Talks *talks, const Say *say, StrBuf *out);
bool say_parse(const struct Book *book, const struct Talks *talks, Str words, Say *say, Error *err);

#endif
