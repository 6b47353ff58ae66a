/* edition.h - which editions of the language this program reads, and what has changed between them. */
#ifndef SCRIPT_EDITION_H
#define SCRIPT_EDITION_H

#include <stddef.h>

#include "base/str.h"

typedef struct Edition {
    int number;
    const char *change; /* from the edition before, as the end of a sentence */
} Edition;

typedef struct Editions { /* oldest first; the last is the one that is written now */
    const Edition *list;
    size_t count;
} Editions;

typedef enum EditionFit { EDITION_PRESENT, EDITION_OLD, EDITION_NEWER, EDITION_UNREAD } EditionFit;

Editions editions_read(void); /* by this program */
int editions_latest(Editions editions);

/* How a scenario of that edition is read. An old one: `changes` gets what has changed since, an edition a line of
 * "edition 2: …", parted by semicolons. */
EditionFit edition_fit(Editions editions, int64_t number, StrBuf *changes);

#endif
