/* tables.h - what can follow at a table, beside its choices: whole talks as one step, for the explorer.
 *
 * Talks have more states than can be gone through, but the rest of the story reads little of them: how they ended, the
 * classes of the treaty, each court's trust in bands, and how many days they took. So at a table a day may pass, trust
 * may be won and lost, and at any time talks may end, in every declared way and with every treaty that could be
 * ratified there. That is more than can be brought about; nothing that can be is left out. */
#ifndef CHECK_TABLES_H
#define CHECK_TABLES_H

#include "check/classes.h"
#include "check/live.h"
#include "model/rules.h"

typedef enum TurnKind {
    TURN_DAY,   /* a day passes; the last one ends the talks */
    TURN_CAP,   /* a minister sends his envoy with less than the edict allows */
    TURN_TRUST, /* a court's trust comes to something else */
    TURN_END,   /* the talks end */
    TURN_TREATY /* any treaty of the tuple is ratified: something to look for, not a step */
} TurnKind;

typedef struct Turn {
    TurnKind kind;
    uint32_t court; /* TRUST */
    int32_t trust;  /* TRUST: a value of the count */
    Ending ending;  /* END; TREATY: its classes */
    uint32_t tuple; /* of a treaty; else 0 */
} Turn;

typedef struct Tables Tables;

/* live NULL: everything matters. Borrows the book; needs live only during the call. NULL when it has no table. */
Tables *tables_new(const Book *book, const Live *live);
void tables_free(Tables *tables);

Classes *tables_classes(const Tables *tables);

/* Every step there, with a number of its own in that scene: those that stay at the table, and the ends of talks. Ends
 * that differ in nothing that matters are one. The world stands at a table. */
typedef void TurnVisit(void *ctx, uint32_t number, const Turn *turn);
void tables_each_stay(Tables *tables, const World *from, TurnVisit *visit, void *ctx);
void tables_each_end(Tables *tables, const World *from, TurnVisit *visit, void *ctx);

/* Whether the last days are so near that it makes a difference to how talks can end. */
bool tables_last_days(const Tables *tables, const World *from);

/* The step of a number. */
Turn tables_turn(const Tables *tables, SceneId scene, uint32_t number);

/* Whether it matters there what trust a court has. */
bool tables_trust_matters(const Tables *tables, uint32_t sitting, uint32_t court);

/* Whether the story can't tell treaties of two tuples apart once they are sealed. */
bool tables_alike(const Tables *tables, uint32_t sitting, uint32_t tuple, uint32_t other);

/* Which treaties can be ratified there, by this role, in any war: a set of tuples. */
const uint64_t *tables_treaties(Tables *tables, const World *from);

/* The clauses of the domain that some treaty which could be ratified there settles as on record, of the tuple or of one
 * that the story can't tell from it afterwards: bit 1 << clause. */
uint64_t tables_as_recorded(Tables *tables, const World *from, uint32_t tuple);

/* The hour that a world at a table stands at (classes.h). */
Hour tables_hour(const Tables *tables, const World *from);

#endif
