/* compile_domain.h - what the files that compile a bargaining problem share. Private to them. */
#ifndef SCRIPT_COMPILE_DOMAIN_H
#define SCRIPT_COMPILE_DOMAIN_H

#include "model/domain.h"
#include "script/compile.h"

enum { POINTS_MOST = 100000, FEAR_MOST = 100, ROUNDS_MOST = 1000 };

typedef struct Maker {
    Compile *c;
    Domain *domain;
    Where where; /* of the first of its declarations */
    DomainClause *clauses;
    uint32_t clause_count;
    uint32_t *place; /* of each clause of the book among these; ID_NONE: it has no stakes */
} Maker;

typedef struct FactionPlace {
    uint32_t court, faction; /* court COURTS: there is none */
} FactionPlace;

/* compile_domain.c: a field that is 0 unless told. */
int32_t field_int(Compile *c, const ValueTable *table, const char *name, int32_t min, int32_t max);

/* compile_domain_check.c: the author's tables of values by name. `name` is that of the field they stand in. */
const ValueTable *named_table(Compile *c, const Value *value,
                              const char *name); /* NULL, with a complaint if it isn't one */
int32_t named_int(Compile *c, const TableField *field, int64_t min, int64_t max);
uint32_t clause_find(Maker *m, Str name, Where where); /* among the domain's; ID_NONE with a complaint */
uint32_t option_find(Maker *m, uint32_t clause, Str name, Where where);
uint32_t option_bits(Maker *m, uint32_t clause, const TableField *field);         /* of a list of options */
uint32_t read_over(Maker *m, const Value *over, uint32_t places[DOMAIN_CLAUSES]); /* how many; ID_NONE: complained */
uint32_t court_find(Maker *m, const ValueTable *table, const char *name); /* COURTS without one, and with a complaint */
PersonId person_find(Maker *m, const ValueTable *table, const char *name); /* ID_NONE likewise */
FactionPlace faction_find(Maker *m, Str name, Where where);
void check_domain(Maker *m); /* what is missing, and what should add up to 100 */

/* compile_stakes.c */
void compile_stakes(Maker *m);

/* compile_swing.c, compile_outcome.c, compile_token.c, compile_voice.c, compile_sitting.c */
void compile_swings(Maker *m);
void compile_outcomes(Maker *m);
void compile_tokens(Maker *m);
void compile_voices(Maker *m);
void compile_sittings(Maker *m);

/* compile_class.c: the class of each combination, where an outcome's `class` is rows; NULL after a complaint. */
const uint8_t *compile_class(Maker *m, const Declared *declared, const TermClass *class);

/* compile_groups.c: clauses and synergies as groups. */
void compile_groups(Maker *m);

#endif
