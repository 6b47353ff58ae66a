/* carry.h - a world of one book taken over into another, by the names of its facts: for the states and saves of a story
 * whose text has changed.
 *
 * What both books call alike keeps its value, as a number or as an option's name. Where the new fact can't have that
 * value it gets the nearest number of its range, or else its first value; so does a fact that the old book hadn't. The
 * place, the day and the role are facts like any other, but a world whose scene or role is gone has no place to stand.
 * Talks aren't taken over: they begin anew. */
#ifndef MODEL_CARRY_H
#define MODEL_CARRY_H

#include "model/rules.h"

/* A value in a word without blanks, as saves and messages have it: "3", "steady"; a flag is 0 or 1, a day a number. */
void carry_word(const Book *book, FactId id, int32_t value, StrBuf *out);

typedef enum CarryFault {
    CARRY_GOOD,
    CARRY_GONE,     /* the new book has no such fact */
    CARRY_OUT,      /* it can't have that value there */
    CARRY_NEW,      /* a fact that the old one hadn't */
    CARRY_NO_PLACE, /* the scene or the role is gone */
} CarryFault;

/* ---- from book to book ---- */

typedef struct Carry Carry;

/* Borrows both books. */
Carry *carry_new(const Book *from, const Book *to);
void carry_free(Carry *carry);

FactId carry_fact(const Carry *carry, FactId fact); /* the new book's of that name; ID_NONE: it is gone */
SceneId carry_scene(const Carry *carry, SceneId scene);
ChoiceId carry_choice(const Carry *carry, ChoiceId choice);
RoleId carry_role(const Carry *carry, RoleId role);

/* How a value of a fact fares, and what is put. */
CarryFault carry_value(const Carry *carry, FactId fact, int32_t value, int32_t *put);

/* The whole world, in `to`. False when it has no place to stand; `to` is then unspecified. */
bool carry_world(const Carry *carry, const World *from, World *to);

/* ---- from words to a book ---- */

typedef struct Told { /* a fact as it was written down */
    Str name, word;
} Told;

typedef struct Carried { /* what didn't fare well */
    CarryFault fault;
    Str name;
    Str word;    /* what it was; "" of a new one */
    FactId fact; /* of the new book; ID_NONE: gone */
    int32_t put; /* what it is now */
} Carried;

typedef void CarryVisit(void *ctx, const Carried *carried);

/* Puts a world to what the words tell of; what they don't tell of stays. visit (which may be NULL) hears of each fact
 * that isn't as told, in the order of the words, then of those that weren't told of. False, and the world is as it was,
 * when the place told of is gone. */
bool carry_told(const Book *book, const Told *told, size_t count, World *to, CarryVisit *visit, void *ctx);

#endif
