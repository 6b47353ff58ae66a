/* answer.c - what a computed court says: yes, another text, its own again, no, or farewell; in that order. */
#include <string.h>

#include "model/mind.h"

bool text_at_issue(const Parley *parley, uint32_t court, Deal *deal) {
    const Seat *seat = &parley->seats[court], *opposite = &parley->seats[1 - court];
    bool waits = parley->agreed >> (1 - court) & 1; /* the other has said yes to what lies there */
    bool own = parley->author == court && !waits && memcmp(&parley->text, &seat->ask, sizeof *deal) == 0;
    *deal = own ? opposite->ask : parley->text;
    return !own || opposite->spoken;
}

/* The clause that changed most in its favour since the text it last said no to. */
static uint32_t tipped_by(const Mind *mind, const Deal *deal) {
    const Seat *seat = mind->seat;
    uint32_t clause = ID_NONE;
    int32_t most = 0;
    for (uint32_t c = 0; c < mind->domain.clause_count && seat->denies; c++) {
        int32_t gain = -option_gain(&mind->domain, mind->court, deal, c, seat->denied.option[c]);
        if (gain <= most) continue;
        most = gain;
        clause = c;
    }
    return clause;
}

static void accept(const Mind *mind, const Deal *deal, Answer *answer) {
    answer->kind = ANSWER_ACCEPT;
    answer->text = *deal;
    answer->tipped = tipped_by(mind, deal);
    bool hoped = mind->seat->hoped != INT32_MAX;
    answer->tired = hoped && court_utility(&mind->domain, deal, mind->court) < mind->seat->hoped;
}

/* Both courts have had a turn at full pressure: what either could still give has been seen. */
static bool pressed_to_the_end(const Mind *mind) {
    Parley before = *mind->parley;
    before.turn -= COURTS;
    return parley_pressure(mind->table, &before, mind->court) == 100 &&
           parley_pressure(mind->table, &before, mind->other) == 100;
}

/* No text of its own is better now: it says its last again, or that it waits, or goes. */
static void stay(const Mind *mind, Answer *answer) {
    int32_t patience = mind->table->temper[mind->court].patience;
    bool other_silent = mind->opposite->silent >= patience;
    bool spent = pressed_to_the_end(mind) && other_silent && mind->seat->silent >= patience;
    answer->tired = other_silent;
    answer->text = mind->standing ? mind->ask : mind->parley->text;
    if (!mind->willing || spent)
        answer->kind = ANSWER_LEAVE;
    else
        answer->kind = mind->standing ? ANSWER_HOLD : ANSWER_REFUSE;
}

static bool open_or_counter(const Mind *mind, Answer *answer) {
    if (!mind->willing) return false;
    if (mind->seat->spoken) return counter_find(mind, answer);
    answer->text = mind->best;
    return true;
}

Answer court_answer(const Table *table, const Parley *parley, uint32_t court) {
    Mind mind = mind_read(table, parley, court);
    Answer answer = {.tipped = ID_NONE, .asked = mind.asked, .causes = mind.seat->causes};
    Deal issue;
    bool any = text_at_issue(parley, court, &issue);
    if (any && mind_takes(&mind, &issue)) {
        accept(&mind, &issue, &answer);
        return answer;
    }
    answer.refusal = refusal_read(&mind, &issue, mind.asked);
    if (open_or_counter(&mind, &answer))
        answer.kind = ANSWER_COUNTER;
    else
        stay(&mind, &answer);
    bool offers = answer.kind == ANSWER_COUNTER || answer.kind == ANSWER_HOLD;
    if (offers) answer.refusal.distance = distance_beside_text(answer.refusal.distance);
    return answer;
}

bool court_initials(const Table *table, const Parley *parley, uint32_t court, uint32_t clause) {
    if (clause >= table->domain->clause_count) return false;
    Mind mind = mind_read(table, parley, court);
    return mind.standing && parley->text.option[clause] == mind.ask.option[clause];
}
