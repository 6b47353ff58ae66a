/* compose_label.h - the label of a scenario: what it is, who wrote it, what it holds and what it can do, for somebody
 * who has it from a stranger. */
#ifndef VIEW_COMPOSE_LABEL_H
#define VIEW_COMPOSE_LABEL_H

#include "base/error.h"
#include "model/book.h"
#include "view/page.h"

typedef struct Label { /* what the Book itself can't tell */
    const char *path;
    uint64_t files, bytes;   /* on disk */
    uint64_t words, minutes; /* of reading */
    Error proof;             /* a sentence: whether its endings were proved */
    bool proved;             /* they were, and that was verified here */
} Label;

uint32_t label_endings(const Book *book);

/* What a player wants to know first, and no more: title and body. */
void compose_front_label(const Book *book, const Label *label, Page *page);

/* Title and body. Items and commands are whoever shows it's. */
void compose_label(const Book *book, const Label *label, Page *page);

#endif
