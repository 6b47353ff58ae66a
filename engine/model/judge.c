/* judge.c - what authors marked, told as verdicts. */
#include "model/judge.h"

bool judge_has_sources(const Book *book) {
    return book->source_count > 0;
}

bool judge_has_covenant(const Book *book) {
    return book->clause_count > 0 && book->clauses[0].record != ID_NONE;
}

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

Likeness judge_option(const Clause *clause, uint32_t option) {
    if (clause->record == ID_NONE) return LIKENESS_SETTLED;
    if (option == clause->record) return LIKENESS_AS_SWORN;
    uint32_t apart = option > clause->record ? option - clause->record : clause->record - option;
    return clause->ordered && apart == 1 ? LIKENESS_NEAR : LIKENESS_APART;
}

Likeness judge_clause(const Book *book, const World *world, ClauseId clause) {
    int32_t option = clause_option(book, world, clause);
    return option < 0 ? LIKENESS_OPEN : judge_option(&book->clauses[clause.at], (uint32_t)option);
}

const char *likeness_words(Likeness likeness) {
    static const char *const words[] = {"not settled", "as sworn", "near", "apart", "settled"};
    return words[likeness];
}
