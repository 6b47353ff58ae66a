/* cmd_treaty_talk.c - `chanyuan treaty --talk`: two computed courts at the table, turn by turn, each with its reasons.
 * For an author who wants to hear how the numbers of a scenario bargain. */
#include <stdio.h>

#include "app/cmd_treaty.h"
#include "app/command.h"
#include "model/parley.h"

enum { TURNS_MOST = 60 };

typedef struct Talk {
    const Treaty *treaty;
    Table table;
    Parley parley;
} Talk;

static const char *court_name(const Talk *talk, uint32_t court) {
    return talk->treaty->domain->courts[court].label;
}

static void say_term(const Talk *talk, uint32_t clause, uint8_t option) {
    command_print(stdout, "%s %s", treaty_clause(talk->treaty, clause), treaty_option(talk->treaty, clause, option));
}

static const char *cause_words(Cause cause) {
    static const char *const words[] = {"",
                                        ", now that the war has moved",
                                        ", on the evidence",
                                        ", since a draft proposes it",
                                        ", in return for what it was given",
                                        ", one for the other"};
    return words[cause];
}

static void say_steps(const Talk *talk, const Answer *answer) {
    if (answer->step_count == 0) fputs(" its opening text:", stdout);
    for (uint32_t i = 0; i < answer->step_count; i++) {
        const TextStep *step = &answer->steps[i];
        fputs(i == 0 ? (answer->linked ? " if " : " ") : (answer->linked ? ", then " : " and "), stdout);
        say_term(talk, step->clause, step->option);
        command_print(stdout, " (%s on %s%s%s)", step->down ? "down" : "up",
                      talk->treaty->domain->interests[step->interest].label, step->again ? ", again" : "",
                      cause_words(step->cause));
    }
    if (answer->step_count) return;
    StrBuf words = {0};
    treaty_differs(talk->treaty, &answer->text, &words);
    command_print(stdout, " %s", strbuf_text(&words));
    strbuf_free(&words);
}

static void say_way_back(const Talk *talk, const Refusal *refusal) {
    if (!refusal->way_back) return;
    fputs(" It would say yes to", stdout);
    for (uint32_t i = 0; i < refusal->change_count; i++) {
        fputs(i ? " with " : " ", stdout);
        say_term(talk, refusal->changes[i].clause, refusal->changes[i].option);
    }
    putchar('.');
}

static void say_refusal(const Talk *talk, uint32_t court, const Refusal *refusal) {
    const Court *who = &talk->treaty->domain->courts[court];
    command_print(stdout, "      not the other text, which is %s: %s", distance_words(refusal->distance),
                  talk->treaty->domain->interests[refusal->interest].label);
    if (refusal->clause != ID_NONE)
        command_print(stdout, ", most of all %s", treaty_clause(talk->treaty, refusal->clause));
    if (refusal->faction != FACTIONS_MOST)
        command_print(stdout, "; %s is against it", who->factions[refusal->faction].label);
    if (refusal->red_line)
        command_print(stdout, ", whose red line is %s", treaty_clause(talk->treaty, refusal->red_clause));
    putchar('.');
    say_way_back(talk, refusal);
    puts("");
}

static const char *answer_words(const Answer *answer) {
    switch (answer->kind) {
    case ANSWER_ACCEPT: return "says yes.";
    case ANSWER_COUNTER: return "puts";
    case ANSWER_HOLD: return answer->tired ? "holds, and says that it waits." : "holds.";
    case ANSWER_REFUSE: return "says no.";
    case ANSWER_LEAVE: return "goes home.";
    }
    return "";
}

static void say_answer(const Talk *talk, uint32_t court, const Answer *answer) {
    command_print(stdout, "%3d  %s %s", talk->parley.turn + 1, court_name(talk, court), answer_words(answer));
    if (answer->kind == ANSWER_COUNTER) {
        say_steps(talk, answer);
        putchar('.');
    }
    if (answer->kind == ANSWER_ACCEPT && answer->tipped != ID_NONE)
        command_print(stdout, " What tipped it: %s.", treaty_clause(talk->treaty, answer->tipped));
    puts("");
    if (answer->kind != ANSWER_ACCEPT && talk->parley.turn > 0) say_refusal(talk, court, &answer->refusal);
}

static void say_end(const Talk *talk, const Deal *deal) {
    StrBuf words = {0};
    treaty_differs(talk->treaty, deal, &words);
    Dials dials = dials_read(talk->treaty->domain, talk->treaty->frontier, talk->treaty->state, deal);
    bool record = domain_has_record(talk->treaty->domain);
    command_print(stdout, "\nAgreed%s: %s.\n", record ? ", beside the record" : "", strbuf_text(&words));
    if (record) printf("Fidelity %d%s %%, efficiency", dials.fidelity / 2, dials.fidelity % 2 ? ".5" : "");
    printf("%s %d %%, equity %d %%, durability %d %%.\n", record ? "" : "Efficiency", dials.efficiency, dials.equity,
           dials.durability);
    strbuf_free(&words);
}

void treaty_print_talk(const Treaty *treaty) {
    Talk talk = {.treaty = treaty,
                 .table = {.domain = treaty->domain, .frontier = treaty->frontier, .state = treaty->state}};
    for (uint32_t court = 0; court < COURTS; court++) {
        talk.table.temper[court] = treaty->domain->courts[court].temper;
        talk.table.guess[court] = treaty->domain->courts[court].guess;
    }
    talk.parley = parley_start(&talk.table, &treaty->deal);
    command_print(stdout, "%s\nTwo computed courts, the second one first.\n\n", treaty->state->label);
    for (uint32_t turn = 0; turn < TURNS_MOST; turn++) {
        uint32_t court = (turn + 1) % COURTS;
        Answer answer = court_answer(&talk.table, &talk.parley, court);
        say_answer(&talk, court, &answer);
        parley_take(&talk.table, &talk.parley, court, &answer);
        if (answer.kind == ANSWER_ACCEPT) {
            say_end(&talk, &answer.text);
            return;
        }
        if (answer.kind == ANSWER_LEAVE) break;
    }
    puts("\nNo treaty.");
}
