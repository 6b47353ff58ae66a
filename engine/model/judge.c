/* judge.c - what authors marked, told as verdicts. */
#include "model/judge.h"

Verdict judge_choice(const Book *book, ChoiceId choice) {
    if (choice.at == ID_NONE) return VERDICT_UNRECORDED;
    const Choice *chosen = &book->choices[choice.at];
    switch (chosen->mark) {
    case MARK_HAPPENED: return VERDICT_AS_RECORDED;
    case MARK_CONSIDERED: return VERDICT_CONSIDERED;
    case MARK_UNRECORDED: break;
    }
    return chosen->against.at != ID_NONE ? VERDICT_AGAINST : VERDICT_UNRECORDED;
}

const char *verdict_words(Verdict verdict) {
    static const char *const words[] = {"unrecorded", "as recorded", "considered", "against the record"};
    return words[verdict];
}

int32_t clause_option(const Book *book, const World *world, ClauseId clause) {
    return world_get(world, book->clauses[clause.at].fact) - 1;
}

Likeness judge_clause(const Book *book, const World *world, ClauseId clause) {
    int32_t option = clause_option(book, world, clause);
    int32_t record = (int32_t)book->clauses[clause.at].record;
    if (option < 0) return LIKENESS_OPEN;
    if (option == record) return LIKENESS_AS_SWORN;
    int32_t apart = option > record ? option - record : record - option;
    return book->clauses[clause.at].ordered && apart == 1 ? LIKENESS_NEAR : LIKENESS_APART;
}

const char *likeness_words(Likeness likeness) {
    static const char *const words[] = {"not settled", "as sworn", "near", "apart"};
    return words[likeness];
}
