/* dispute.h - where sources disagree, and whom a reader follows there.
 *
 * Like a note it is no move: no world holds it and no hash. It decides how margin and codex read, never what happens.
 */
#ifndef MODEL_DISPUTE_H
#define MODEL_DISPUTE_H

#include "base/error.h"
#include "model/record.h"

struct Book;

typedef struct Account {      /* one side of it */
    const char *name, *label; /* "song", "the Song chronicle" */
    Text text;
    Cites cites;
} Account;

typedef struct Dispute {
    const char *name, *label;
    Text text; /* what is disputed */
    const Account *readings;
    uint32_t reading_count; /* 2 to READINGS_MOST */
    Cites cites;            /* of all readings */
    Lookup lookup;
    Where where;
} Dispute;

enum { READINGS_MOST = 8 };
enum { FOLLOWS_NOBODY = 0 }; /* any other is 1 + the number of a reading */

/* Whether a paragraph is told to somebody who follows so: one number a dispute; NULL: nobody, anywhere. */
bool dispute_tells(const Paragraph *paragraph, const uint8_t *followed);

/* The disputes that a text turns on are marked; how many there were that weren't before. */
uint32_t dispute_mark(Text text, bool *touched);

/* The dispute's number by its name; ID_NONE when there is none. */
uint32_t dispute_named(const struct Book *book, Str name);

/* "asked_first=song", or "asked_first=nobody": as journals have it. */
void dispute_words(const struct Book *book, uint32_t dispute, uint32_t followed, StrBuf *out);

/* Reads that, or the two words with a blank between. False with a sentence that names what there is instead. */
bool dispute_parse(const struct Book *book, Str words, uint32_t *dispute, uint32_t *followed, Error *err);

/* "the Song chronicle", or "nobody". */
const char *dispute_followed(const struct Book *book, uint32_t dispute, uint32_t followed);

#endif
