/* effect.h - changes as data, and the code that makes them. Nothing else changes what authors declare; the position in
 * the story is put by rules.c. */
#ifndef MODEL_EFFECT_H
#define MODEL_EFFECT_H

#include "base/error.h"
#include "base/str.h"
#include "model/world.h"

typedef enum EffectKind {
#define EFFECT(NAME, lua, doc) EFFECT_##NAME,
#include "model/effect.def"
#undef EFFECT
} EffectKind;

typedef struct Effect {
    EffectKind kind;
    FactId fact;   /* SET, ADD, and the days-left fact of START */
    int32_t value; /* the value, the amount, or the days */
    uint32_t ref;  /* START: the DueId's number; APPLY: the RuleId's */
} Effect;

typedef struct Effects {
    const Effect *list;
    uint32_t count;
} Effects;

enum { EFFECT_DAYS_MOST = 4000 }; /* that may pass at once; more is an error */

struct Book;
struct Outcome;

/* Applies the effects in order to `world`; the rules among them are run first, on the world as it stands at the start,
 * so that a failing rule changes nothing. Due events that fall due are noted in `outcome`. False leaves `world` in an
 * unspecified state (the caller steps on a copy): a rule failed, a refusing fact would leave its range, or events
 * chained without end. */
bool effect_apply(const struct Book *book, World *world, Effects effects, struct Outcome *outcome, Error *err);

/* Lets `days` pass, one after the other, with all that falls due. As above. */
bool effect_pass_days(const struct Book *book, World *world, int32_t days, struct Outcome *outcome, Error *err);

/* The change in words: "the emperor's nerve +1". */
void effect_words(const struct Book *book, const Effect *effect, StrBuf *out);

#endif
