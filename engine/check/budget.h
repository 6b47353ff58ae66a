/* budget.h - where the states of a story are: of each role, how many there are in each act, how much an act hands on to
 * the next, and at the fullest scenes which facts multiply them.
 *
 * An act begins in the scenes that name it (`act`), and is what comes after them until another begins; a scene that
 * several lead to is counted with the first. What an act hands on are the facts that still matter (live.h) in the
 * scenes where the next begins: how many bits the values need that they take there, each for itself, and how many
 * combinations of them there are. A fact multiplies a scene's states by as much as there are fewer of them when it is
 * left out. */
#ifndef CHECK_BUDGET_H
#define CHECK_BUDGET_H

#include "base/error.h"
#include "check/explore.h"

enum { BUDGET_STATES = 3000000, BUDGET_BITS = 20, BUDGET_SCENES = 3 };

typedef struct BudgetFact {
    FactId fact;
    uint32_t values;  /* that it takes there */
    uint64_t without; /* states that are left when it is left out */
} BudgetFact;

typedef struct BudgetScene {
    SceneId scene;
    uint64_t states;
    const BudgetFact *facts; /* those that take several values, the most multiplying first */
    uint32_t fact_count;
} BudgetScene;

typedef struct BudgetAct {
    const char *title;       /* NULL: what comes before the first */
    SceneId first;           /* the first scene that begins it */
    uint64_t states, handed; /* in it; combinations handed on to it */
    uint32_t bits;           /* that their facts need */
} BudgetAct;

typedef struct BudgetRole {
    RoleId role;
    uint64_t states;
    const BudgetAct *acts; /* in the order of their first scenes; without states there are none */
    uint32_t act_count;
    BudgetScene scenes[BUDGET_SCENES]; /* the fullest first */
    uint32_t scene_count;
} BudgetRole;

typedef struct Budget {
    Arena *arena;
    const Book *book;
    const BudgetRole *roles;
    uint32_t role_count;
} Budget;

Budget *budget_new(Explored *explored, const Book *book); /* borrows the book */
void budget_free(Budget *budget);

/* Warns of roles with more than BUDGET_STATES and of acts to which more than BUDGET_BITS are handed on. */
void check_budget(const Budget *budget, Diags *diags);

#endif
