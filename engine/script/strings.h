/* strings.h - all that a scenario says, as its files have it, for those who translate it.
 *
 * A string is known by what it belongs to, its context ("choice:tent/silk:text"), and by itself: the same words twice
 * in one context are one string with two places. Strings come in the order in which they are declared. */
#ifndef SCRIPT_STRINGS_H
#define SCRIPT_STRINGS_H

#include "base/hash.h"
#include "script/declare.h"

typedef struct Wording {
    const char *context, *text; /* braces and asterisks as written, single blanks */
    const char *note;           /* who says it, or what it is; "" */
    bool fills;                 /* something is filled in for words in braces */
    Where *places;
    size_t place_count, place_cap;
} Wording;

typedef struct Wordings {
    Arena *arena; /* of the words */
    Wording *list;
    size_t count, cap;
    NameMap *map; /* context and text to its number */
} Wordings;

Wordings *wordings_new(const Declarations *declarations); /* of declarations that compile; borrows them */
void wordings_free(Wordings *wordings);

/* A template for gettext: every string with its context, places, and what fills it in. */
void wordings_pot(const Wordings *wordings, const char *project, StrBuf *out);

#endif
