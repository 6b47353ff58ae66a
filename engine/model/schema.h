/* schema.h - the declared facts: what can change while a story runs, and within which bounds.
 *
 * State is finite by declaration, so it can be explored exhaustively. The engine's own position (scene, day, role) is
 * declared like any author's fact. */
#ifndef MODEL_SCHEMA_H
#define MODEL_SCHEMA_H

#include <stddef.h>

#include "base/str.h"
#include "model/ids.h"

typedef enum FactKind {
    FACT_FLAG,      /* 0 or 1 */
    FACT_COUNT,     /* a whole number in a range */
    FACT_ONE_OF,    /* the index of a named option */
    FACT_DATE,      /* a day number (base/date.h) */
    FACT_DAYS_LEFT, /* of a due event; 0 = not under way */
} FactKind;

typedef struct Fact {
    const char *name;  /* "nerve" */
    const char *label; /* "the emperor's nerve"; the name when none was given */
    FactKind kind;
    bool refuse; /* a change beyond the range fails the step; otherwise it stops at the bound */
    int32_t min, max, start;
    const char *const *options; /* FACT_ONE_OF: max + 1 names */
    const char *const *words;   /* what {fact} says, by value - min; NULL: the number, option or date itself */
    Where where;
} Fact;

typedef struct Schema Schema;

Schema *schema_new(void);
void schema_free(Schema *schema);

/* Declares a fact and gives its id; ID_NONE when the name is taken. Strings are borrowed and must outlive the schema.
 * Facts are declared before the first World is made. */
FactId schema_add(Schema *schema, const Fact *fact);

/* From now on its Worlds hold talks, too (model/talks.h). Before the first World is made. */
void schema_hold_talks(Schema *schema);
bool schema_holds_talks(const Schema *schema);

size_t schema_count(const Schema *schema);
const Fact *schema_fact(const Schema *schema, FactId fact);
FactId schema_find(const Schema *schema, Str name); /* ID_NONE when not declared */

/* The value of a named option, or -1. */
int32_t fact_option(const Fact *fact, Str name);

/* A value in words: "3", "steady", "13 January 1005", "yes". */
void fact_words(const Fact *fact, int32_t value, StrBuf *out);

#endif
