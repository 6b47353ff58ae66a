/* judge.h - deeds and terms beside the record. The verdict is a fact about the sources, never a score. */
#ifndef MODEL_JUDGE_H
#define MODEL_JUDGE_H

#include "model/book.h"

typedef enum Verdict {
    VERDICT_UNRECORDED,  /* the sources are silent */
    VERDICT_AS_RECORDED, /* a source says this person did this */
    VERDICT_CONSIDERED,  /* a source says it was urged or open, and not done */
    VERDICT_AGAINST,     /* it contradicts what a source says was done */
} Verdict;

/* Of a story that cites no source there is no record of deeds; of a treaty, where its clauses have none. Then nothing
 * is said of either. */
bool judge_has_sources(const Book *book);
bool judge_has_covenant(const Book *book);

/* ID_NONE: something said at a table, of which the sources can only be silent. */
Verdict judge_choice(const Book *book, ChoiceId choice);
const char *verdict_words(Verdict verdict); /* "as recorded" */

typedef enum Likeness {
    LIKENESS_OPEN, /* not settled */
    LIKENESS_AS_SWORN,
    LIKENESS_NEAR,
    LIKENESS_APART,
    LIKENESS_SETTLED, /* where there is no covenant */
} Likeness;

/* An option of a clause, and how the clause stands in this world, beside the covenant's. */
Likeness judge_option(const Clause *clause, uint32_t option);
Likeness judge_clause(const Book *book, const World *world, ClauseId clause);
const char *likeness_words(Likeness likeness);

/* The option a clause stands at: -1 when not settled. */
int32_t clause_option(const Book *book, const World *world, ClauseId clause);

#endif
