/* declare.h - the forms as Lua functions: what an author's file calls while it is run.
 *
 * A declaration is written down with its place and its table copied out of Lua; a condition, change or piece of text
 * becomes a fresh plain table that knows what made it and where. Nothing is judged here but the way a form is called.
 */
#ifndef SCRIPT_DECLARE_H
#define SCRIPT_DECLARE_H

#include "model/guard.h"
#include "script/read.h"

typedef struct Declared {
    FormKind form;
    const char *name;
    Value table; /* VALUE_TABLE once given; before that VALUE_BAD */
    bool given;
    Where where;
    const struct Combined *combined; /* what its function gave (script/combine.h), or, of an outcome with rows, the
                                        function of each row; NULL: nothing, or it has none */
} Declared;

typedef struct Asking { /* a condition that isn't the story's, told with it */
    Value value;
    const Guard *guard; /* once it is compiled: in the book's arena */
} Asking;

typedef struct Declarations {
    Declared *list; /* in order */
    size_t count, cap;
    Reader reader;
    bool partial;   /* something was passed over, so that what seems missing may not be */
    bool told;      /* the error that stops Lua was complained about already */
    bool only_pack; /* stop as soon as `pack` is complete */
    Asking *asking; /* NULL: there is none */
    /* Set where two scenarios' are joined (script/extend.h); else NULL. */
    const struct Extension *extension;
} Declarations;

/* Puts every form into the room, and an answer to unknown words. `into` must stay until declare_close, after which
 * declaring is an error. Both inside a door_call. */
void declare_open(lua_State *L, Declarations *into);
void declare_close(lua_State *L);

/* The open Declarations. Raises when there are none: a rule tried to declare something. */
Declarations *declarations_of(lua_State *L, const char *word);

/* Whether something declared by this form may be called so. */
bool declared_name_good(Str name, FormKind form);

#endif
