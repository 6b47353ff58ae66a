/* guard.h - conditions as data. A Guard can be tested, put into words, and asked what it reads; it can't do
 * anything else. Choices, paragraphs, automatic moves and tales all use the same algebra. A NULL Guard always holds. */
#ifndef MODEL_GUARD_H
#define MODEL_GUARD_H

#include "base/str.h"
#include "model/world.h"

typedef enum GuardKind {
#define GUARD(NAME, lua, doc) GUARD_##NAME,
#include "model/guard.def"
#undef GUARD
} GuardKind;

typedef struct Guard Guard;
struct Guard {
    GuardKind kind;
    FactId fact; /* IS, LEAST, MOST */
    int32_t value;
    const Guard *parts; /* ALL, ANY, NONE */
    uint32_t count;
};

bool guard_test(const Guard *guard, const World *world);

/* What is missing, as the end of a sentence: "needs the emperor's nerve at 3 or more, it is 2". Parts that hold already
 * are left out. Adds nothing when the guard holds. */
void guard_explain(const Guard *guard, const World *world, StrBuf *out);

/* The condition itself: "the emperor's nerve at 3 or more and that the bridge is open". */
void guard_words(const Guard *guard, const Schema *schema, StrBuf *out);

/* Calls visit for every fact that testing the guard may read. */
typedef void FactVisit(void *ctx, FactId fact);
void guard_reads(const Guard *guard, FactVisit *visit, void *ctx);

#endif
