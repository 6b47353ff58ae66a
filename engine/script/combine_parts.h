/* combine_parts.h - what combine.c and the files that read results share: a function under way, and the sorts of
 * functions there are. */
#ifndef SCRIPT_COMBINE_PARTS_H
#define SCRIPT_COMBINE_PARTS_H

#include "base/codes.h"
#include "script/combine.h"

enum { WHY_MOST = 300 };

typedef struct Axis { /* a clause of `over`: the options that are counted through */
    Str clause;
    const Str *options;
    uint32_t count;
} Axis;

typedef struct Combining {
    Arena *arena;
    Door *door;
    const Declarations *declarations;
    const char *courts[COURTS], *interests[INTERESTS_MOST];
    uint32_t court_count, interest_count;
    const char *classes[OUTCOME_CLASSES]; /* of the outcome at hand */
    uint32_t class_count;
    Axis axes[DOMAIN_CLAUSES]; /* of the function at hand */
    uint32_t axis_count;
    int function;
    uint32_t place; /* of the row of the outcome that has it, from 1; 0: it is the outcome's own */
    Combined *out;
    uint32_t row;
    uint64_t rows;      /* of all functions so far */
    char why[WHY_MOST]; /* what is wrong with a result, or "" */
    const char *near;   /* what may have been meant, or NULL */
} Combining;

typedef struct Combiner {
    FormKind form;
    const char *field; /* that the function stands in */
    Code failed;
    bool (*begin)(Combining *run, const ValueTable *table); /* makes room; false when it can't be called */
    void (*read)(lua_State *L, Combining *run);             /* the result on top of the stack, for the row at hand */
} Combiner;

extern const Combiner SYNERGY_COMBINER; /* synergy.c */
extern const Combiner OUTCOME_COMBINER; /* outcome.c */
extern const Combiner FITS_COMBINER;    /* outcome.c: of its rows */

/* Ends the call, once run->why says what is wrong with the result. */
_Noreturn void combine_refuse(lua_State *L);

#endif
