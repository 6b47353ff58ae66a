/* counter.c - the next text of a computed court: of all changes of one or two clauses of its last that it can afford
 * and that its own court would ratify, the one it thinks the other likes best.
 *
 * What it once went down from is closed to it until something happens that it can name. */
#include <string.h>

#include "model/changes.h"
#include "model/mind.h"

/* Hundredths that a clause less of difference is worth, and one less that the other named as a red line. */
enum { NEARER = 200, UNBARRED = 20000 };

typedef struct Choice {
    const Mind *mind;
    const Deal *reach;             /* the other's last text */
    int32_t least;                 /* its own utility must come to this */
    int64_t score;                 /* of the best so far, at first of staying as it is */
    int32_t from[INTERESTS_MOST];  /* what the other has now */
    uint64_t closed[OPTIONS_MOST]; /* options not to be taken up */
    bool found;
    Change best;
} Choice;

static uint32_t lasting_cause(const Seat *seat) {
    static const Cause causes[] = {CAUSE_EVENT, CAUSE_EVIDENCE, CAUSE_DRAFT};
    for (uint32_t i = 0; i < sizeof causes / sizeof *causes; i++)
        if (seat->causes >> causes[i] & 1) return causes[i];
    return CAUSE_NONE;
}

static void close_options(const Mind *mind, uint64_t closed[OPTIONS_MOST]) {
    bool free = lasting_cause(mind->seat) != CAUSE_NONE;
    for (uint32_t o = 0; o < OPTIONS_MOST; o++) closed[o] = free ? 0 : mind->seat->dropped[o];
    for (uint32_t i = 0; i < COLD_MOST; i++) {
        const Cold *cold = &mind->seat->cold[i];
        if (cold->until > mind->parley->turn) closed[cold->option] |= UINT64_C(1) << cold->clause;
    }
}

/* Options worse for it than what the other has put there: nobody asks for less than he is offered. */
static void close_less(const Mind *mind, uint64_t closed[OPTIONS_MOST]) {
    if (!mind->opposite->spoken) return;
    for (uint32_t c = 0; c < mind->domain.clause_count; c++) {
        uint8_t offered = mind->opposite->ask.option[c];
        int32_t gain = option_gain(&mind->domain, mind->court, &mind->ask, c, offered);
        for (uint8_t o = 0; o < mind->domain.clauses[c].options; o++)
            if (option_gain(&mind->domain, mind->court, &mind->ask, c, o) < gain) closed[o] |= UINT64_C(1) << c;
    }
}

static int64_t likeable(const Choice *choice, uint32_t clause, uint8_t option) {
    bool barred = choice->mind->seat->barred[option] >> clause & 1;
    return (option == choice->reach->option[clause] ? NEARER : 0) - (barred ? UNBARRED : 0);
}

/* What the changed clauses come to besides the other's interests. */
static int64_t nearer(const Choice *choice, const Change *change) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < change->count; i++) {
        uint32_t clause = change->clauses[i];
        sum += likeable(choice, clause, change->options[i]);
        sum -= likeable(choice, clause, choice->mind->ask.option[clause]);
    }
    return sum;
}

static bool open_to(const Choice *choice, const Change *change) {
    for (uint32_t i = 0; i < change->count; i++)
        if (choice->closed[change->options[i]] >> change->clauses[i] & 1) return false;
    return true;
}

static void consider(void *context, const Change *change) {
    Choice *choice = context;
    const Mind *mind = choice->mind;
    if (weigh(mind->weights[mind->court], change->worth[mind->court]) < choice->least || !open_to(choice, change))
        return;
    int64_t score = nearer(choice, change);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++)
        score += (int64_t)mind->supposed[i] * (change->worth[mind->other][i] - choice->from[i]);
    if (score <= choice->score) return;
    Deal made = change_made(&mind->ask, change);
    if (!mind_vote(mind, &made).passed) return;
    choice->score = score;
    choice->best = *change;
    choice->found = true;
}

/* ---- saying it -------------------------------------------------------------------------------------------------- */

/* Where a clause's step makes most difference to the court, and whether for the worse. */
static TextStep step_of(const Mind *mind, const Deal *made, uint32_t clause) {
    TextStep step = {.clause = clause, .from = mind->ask.option[clause], .option = made->option[clause]};
    Deal before = *made;
    before.option[clause] = step.from;
    int32_t was[INTERESTS_MOST], is[INTERESTS_MOST], size[INTERESTS_MOST], gain = 0;
    domain_worth(&mind->domain, &before, mind->court, was);
    domain_worth(&mind->domain, made, mind->court, is);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) {
        int32_t part = mind->weights[mind->court][i] * (is[i] - was[i]);
        size[i] = part < 0 ? -part : part;
        gain += part;
    }
    step.down = gain < 0;
    step.interest = largest(&mind->domain, size);
    step.again = mind->seat->dropped[step.option] >> clause & 1;
    return step;
}

static void give_causes(const Mind *mind, Answer *answer) {
    Cause lasting = (Cause)lasting_cause(mind->seat);
    for (uint32_t i = 0; i < answer->step_count; i++) {
        TextStep *step = &answer->steps[i];
        const TextStep *with = &answer->steps[1 - i];
        bool conceded = mind->opposite->silent == 0 && mind->opposite->favoured == step->interest;
        if (step->again || (step->down && lasting != CAUSE_NONE))
            step->cause = lasting;
        else if (step->down && conceded)
            step->cause = CAUSE_CONCESSION;
        else if (step->down && answer->step_count == 2 && !with->down && with->interest == step->interest)
            step->cause = CAUSE_TRADE;
    }
}

bool counter_find(const Mind *mind, Answer *answer) {
    Choice choice = {.mind = mind, .reach = mind->opposite->spoken ? &mind->opposite->ask : &mind->parley->text};
    choice.least = mind->asked > mind->floor ? mind->asked : mind->floor;
    int32_t own = court_utility(&mind->domain, &mind->ask, mind->court);
    if (mind->capped && mind->standing && own > choice.least) choice.least = own;
    domain_worth(&mind->domain, &mind->ask, mind->other, choice.from);
    close_options(mind, choice.closed);
    close_less(mind, choice.closed);
    /* A text that can no longer stand is left for whatever can. */
    choice.score = mind->standing ? 0 : INT64_MIN;
    for (uint32_t count = 1; count <= 2; count++)
        changes_walk(&mind->domain, &mind->ask, mind->seat->initialled, count, consider, &choice);
    if (!choice.found) return false;
    answer->text = change_made(&mind->ask, &choice.best);
    answer->step_count = (uint8_t)choice.best.count;
    answer->linked = choice.best.count == 2;
    for (uint32_t i = 0; i < choice.best.count; i++)
        answer->steps[i] = step_of(mind, &answer->text, choice.best.clauses[i]);
    give_causes(mind, answer);
    return true;
}
