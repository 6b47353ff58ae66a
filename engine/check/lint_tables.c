/* lint_tables.c - what is wrong with the tables of a book that loads.
 *
 * Two of these are errors: the explorer takes talks whole, by the classes of the scenario's outcomes (tables.h), so it
 * has to know all that the way of the story may read of a treaty, and there may not be more of it than it can go
 * through. */
#include "check/lint_parts.h"
#include "check/shelves.h"
#include "check/walk.h"

/* ---- what reads a treaty ---------------------------------------------------------------------------------------- */

typedef struct Reading { /* a condition or a rule that decides the way */
    const Lint *lint;
    const Clause *clause; /* the first that it reads, of those a table settles; NULL: none */
} Reading;

static void note_clause(void *ctx, FactId fact) {
    Reading *reading = ctx;
    const Book *book = reading->lint->book;
    for (uint32_t i = 0; i < book->domain->clause_count && !reading->clause; i++) {
        const Clause *clause = &book->clauses[book->domain->clauses[i].clause.at];
        if (clause->fact.at == fact.at) reading->clause = clause;
    }
}

static void complain(const Reading *reading, Where where, const char *what, const char *owner) {
    if (!reading->clause) return;
    lint_say(reading->lint, where, CODE_READS_TREATY,
             "Declare an `outcome` over it, and ask for its class. Texts and tales may read the clause itself.",
             "%s %s reads how “%s” was settled, and a table settles it.", what, owner, reading->clause->name);
}

static void lint_guard(const Lint *lint, const Guard *guard, Where where, const char *what, const char *owner) {
    Reading reading = {lint, NULL};
    guard_reads(guard, note_clause, &reading);
    complain(&reading, where, what, owner);
}

static void lint_rule(const Lint *lint, const Rule *rule) {
    Reading reading = {lint, NULL};
    for (uint32_t i = 0; i < rule->read_count; i++) note_clause(&reading, rule->reads[i]);
    complain(&reading, rule->where, "The rule", rule->name);
}

static void lint_readers(const Lint *lint) {
    const Book *book = lint->book;
    for (uint32_t i = 0; i < book->choice_count; i++)
        lint_guard(lint, book->choices[i].when, book->choices[i].where, "The condition of the choice",
                   book->choices[i].name);
    for (uint32_t i = 0; i < book->scene_count; i++)
        for (uint32_t k = 0; k < book->scenes[i].auto_count; k++)
            lint_guard(lint, book->scenes[i].autos[k].when, book->scenes[i].autos[k].where,
                       "An automatic move of the scene", book->scenes[i].name);
    for (uint32_t i = 0; i < book->rule_count; i++) lint_rule(lint, &book->rules[i]);
}

/* ---- outcomes and tokens ---------------------------------------------------------------------------------------- */

static void lint_outcomes(const Lint *lint) {
    const Book *book = lint->book;
    if (tuple_count(book->classes, book->class_count) == 0)
        lint_say(lint, book->classes[0].where, CODE_TOO_MANY_TREATIES, "Give them fewer classes.",
                 "The classes of all outcomes multiply to more than %d, and every combination of them has to be gone "
                 "through.",
                 TUPLES_MOST);
    for (uint32_t i = 0; i < book->class_count; i++)
        if (!lint->uses->read[book->classes[i].fact.at])
            lint_say(lint, book->classes[i].where, CODE_UNREAD_OUTCOME,
                     "Ask for it in a `when` after the table, or leave it out.", "%s %s.",
                     code_meaning(CODE_UNREAD_OUTCOME), book->classes[i].name);
}

typedef struct Needs {
    const Lint *lint;
    bool may_change; /* one of the facts that a condition reads */
} Needs;

static void note_change(void *ctx, FactId fact) {
    Needs *needs = ctx;
    if (lint_is_engines(needs->lint->book, fact) || needs->lint->uses->changed[fact.at]) needs->may_change = true;
}

static void lint_tokens(const Lint *lint) {
    const Book *book = lint->book;
    World *start = world_new(book->schema);
    for (uint32_t i = 0; i < book->token_count; i++) {
        Needs needs = {lint, false};
        guard_reads(book->tokens[i].when, note_change, &needs);
        if (needs.may_change || guard_test(book->tokens[i].when, start)) continue;
        lint_say(lint, book->tokens[i].where, CODE_UNHELD_TOKEN, "Change what its `when` asks for, somewhere.",
                 "Nobody can ever hold the token %s: its condition doesn't hold, and nothing changes that.",
                 book->tokens[i].name);
    }
    world_free(start);
}

void lint_tables(const Lint *lint) {
    if (lint->book->sitting_count > 0) lint_readers(lint);
    lint_outcomes(lint);
    lint_tokens(lint);
}
