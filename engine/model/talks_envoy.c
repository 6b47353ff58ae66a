/* talks_envoy.c - the seat at the table itself: the player speaks for one court, and the other, computed, answers at
 * once. An act that puts a text is followed by its answer; one that only talks isn't. */
#include "model/talks_parts.h"

enum { OPEN_TRUST = 50, SILENT_TRUST = 30 };

static uint32_t other(const Sitting *sitting) {
    return 1 - sitting->court;
}

/* ---- what can be said ------------------------------------------------------------------------------------------- */

static bool initialled(const Checking *checking, uint32_t clause) {
    return checking->talks->parley.seats[checking->sitting->court].initialled >> clause & 1;
}

static bool check_free(const Checking *checking, uint32_t clause, uint32_t option) {
    if (!check_term(checking, clause, option)) return false;
    if (checking->talks->parley.text.option[clause] == option || !initialled(checking, clause)) return true;
    return error_set(checking->err, "You have put your initials to that clause. Take them back first.");
}

static bool check_text(const Checking *checking, const Deal *text) {
    for (uint32_t c = 0; c < checking->book->domain->clause_count; c++)
        if (!check_free(checking, c, text->option[c])) return false;
    return true;
}

static bool check_hold(const Checking *checking) {
    const Seat *seat = &checking->talks->parley.seats[checking->sitting->court];
    if (!seat->spoken) return error_set(checking->err, "You have put no text yet that you could hold to.");
    return check_text(checking, &seat->ask);
}

static bool check_link(const Checking *checking) {
    const Say *say = checking->say;
    if (say->clause == say->then_clause) return error_set(checking->err, "A link ties two different clauses.");
    return check_free(checking, say->clause, say->option) && check_free(checking, say->then_clause, say->then_option);
}

static bool check_initials(const Checking *checking, bool there) {
    if (!check_clause(checking, checking->say->clause)) return false;
    if (initialled(checking, checking->say->clause) == there) return true;
    return error_set(checking->err, there ? "You haven't put your initials to that clause."
                                          : "You have put your initials to that clause already.");
}

static bool check_question(const Checking *checking) {
    return checking->say->clause == TERM_NONE || check_term(checking, checking->say->clause, checking->say->option);
}

static bool check_argument(const Checking *checking) {
    uint32_t token = checking->say->token;
    if (!check_token(checking, token)) return false;
    if (checking->talks->argued >> token & 1)
        return error_set(checking->err, "They have heard that. It moves nobody twice.");
    if (checking->book->tokens[token].about != TOKEN_NOTHING) return true;
    return error_set(checking->err, "That says nothing that would move them.");
}

bool envoy_check(const Checking *checking) {
    const Say *say = checking->say;
    if (say->kind == TALK_OFFER) return check_text(checking, &say->deal);
    if (say->kind == TALK_HOLD) return check_hold(checking);
    if (say->kind == TALK_AMEND) return check_free(checking, say->clause, say->option);
    if (say->kind == TALK_LINK) return check_link(checking);
    if (say->kind == TALK_INITIAL || say->kind == TALK_REOPEN)
        return check_initials(checking, say->kind == TALK_REOPEN);
    if (say->kind == TALK_ASK) return check_question(checking);
    return say->kind != TALK_ARGUE || check_argument(checking);
}

/* ---- saying it -------------------------------------------------------------------------------------------------- */

static void parley_does(Doing *doing, const Act *act) {
    Error never;
    parley_act(&doing->table, &doing->talks->parley, doing->sitting->court, act, &never);
}

const Answer *hear_answer(Doing *doing, uint32_t court) {
    Heard *heard = hear(doing, HEARD_ANSWER, court);
    heard->text = doing->talks->parley.text;
    heard->answer = court_answer(&doing->table, &doing->talks->parley, court);
    heard->yes = heard->answer.kind == ANSWER_ACCEPT;
    parley_take(&doing->table, &doing->talks->parley, court, &heard->answer);
    if (heard->answer.kind == ANSWER_LEAVE) doing->talks->gone = true;
    return &heard->answer;
}

static void put_text(Doing *doing, const Say *say) {
    static const ActKind kinds[] = {[TALK_OFFER] = ACT_OFFER, [TALK_AMEND] = ACT_AMEND, [TALK_LINK] = ACT_LINK};
    Act act = {.kind = kinds[say->kind],
               .clause = say->clause,
               .option = say->option,
               .then_clause = say->then_clause,
               .then_option = say->then_option,
               .deal = say->deal};
    ask_first(doing);
    parley_does(doing, &act);
    hear_answer(doing, other(doing->sitting));
}

/* The player's own last text again: that counts as silence. */
static void hold(Doing *doing) {
    const Seat *seat = &doing->talks->parley.seats[doing->sitting->court];
    Act act = {.kind = ACT_OFFER, .deal = seat->ask};
    parley_does(doing, &act);
    hear_answer(doing, other(doing->sitting));
}

static void initial(Doing *doing, uint8_t clause) {
    uint32_t court = other(doing->sitting);
    parley_does(doing, &(Act){.kind = ACT_INITIAL, .clause = clause});
    Heard *heard = hear(doing, HEARD_INITIAL, court);
    heard->clause = clause;
    heard->option = doing->talks->parley.text.option[clause];
    heard->yes = court_initials(&doing->table, &doing->talks->parley, court, clause);
    heard->answer.refusal = court_refusal(&doing->table, &doing->talks->parley, court, &doing->talks->parley.text);
    if (heard->yes) doing->talks->parley.seats[court].initialled |= UINT64_C(1) << clause;
}

Candour candour_of(int32_t trust) {
    if (trust >= OPEN_TRUST) return CANDOUR_TRUE;
    return trust >= SILENT_TRUST ? CANDOUR_VAGUE : CANDOUR_CLOSED;
}

void answer_question(Doing *doing, uint32_t court, int32_t trust) {
    const Say *say = doing->saying.say;
    const Parley *parley = &doing->talks->parley;
    Heard *heard = hear(doing, HEARD_ASKED, court);
    heard->candour = candour_of(trust);
    heard->text = parley->text;
    heard->clause = say->clause == TERM_NONE ? ID_NONE : say->clause;
    heard->option = say->option;
    if (heard->clause != ID_NONE) heard->text.option[heard->clause] = say->option;
    heard->answer.refusal = court_refusal(&doing->table, parley, court, &heard->text);
    heard->yes = heard->answer.refusal.gap <= 0;
    heard->interest = heard->clause == ID_NONE ? court_favourite(&doing->table, parley, court)
                                               : heard->answer.refusal.interest;
    bool told = heard->clause == ID_NONE && heard->candour == CANDOUR_TRUE;
    if (told) doing->talks->first[court] = (uint8_t)(1 + heard->interest);
}

static void argue(Doing *doing, uint8_t token) {
    uint32_t court = other(doing->sitting);
    Seat *seat = &doing->talks->parley.seats[court];
    int32_t before = seat->shift[doing->table.domain->courts[court].ruler], guessed = doing->talks->guess[court];
    doing->talks->argued |= 1u << token;
    court_hears(doing, court, token, MANNER_TRUE);
    Heard *heard = hear(doing, HEARD_ARGUED, court);
    heard->token = token;
    heard->yes = seat->shift[doing->table.domain->courts[court].ruler] != before ||
                 doing->talks->guess[court] != guessed;
}

static void warn(Doing *doing) {
    uint32_t court = other(doing->sitting);
    int32_t trust = doing->talks->parley.seats[court].trust;
    parley_does(doing, &(Act){.kind = ACT_WARN});
    Heard *heard = hear(doing, HEARD_WARNED, court);
    heard->text = doing->talks->parley.text;
    heard->yes = trust > 0 && doing->talks->parley.seats[court].trust == trust;
    heard->answer.refusal = court_refusal(&doing->table, &doing->talks->parley, doing->sitting->court, &heard->text);
    heard->clause = heard->answer.refusal.clause;
}

static void recess(Doing *doing) {
    uint32_t court = doing->sitting->court;
    doing->talks->consulted = true;
    round_at_home(doing);
    Heard *heard = hear(doing, HEARD_SOUNDED, court);
    hear_home(doing, heard);
}

enum { SAID_SO = 32 }; /* sixteenths of a power of two */

/* What they say matters most to them is remembered, if they say it truly. */
static void ask(Doing *doing) {
    uint32_t court = other(doing->sitting);
    answer_question(doing, court, doing->talks->parley.seats[court].trust);
    const Heard *heard = &doing->hearing->list[doing->hearing->count - 1];
    if (heard->candour == CANDOUR_TRUE && heard->clause == ID_NONE)
        parley_hears(&doing->talks->parley, doing->sitting->court, heard->interest, SAID_SO);
}

void envoy_do(Doing *doing) {
    const Say *say = doing->saying.say;
    if (say->kind <= TALK_LINK) put_text(doing, say);
    if (say->kind == TALK_HOLD) hold(doing);
    if (say->kind == TALK_INITIAL) initial(doing, say->clause);
    if (say->kind == TALK_REOPEN) parley_does(doing, &(Act){.kind = ACT_REOPEN, .clause = say->clause});
    if (say->kind == TALK_ASK) ask(doing);
    if (say->kind == TALK_ARGUE) argue(doing, say->token);
    if (say->kind == TALK_WARN) warn(doing);
    if (say->kind == TALK_RECESS) recess(doing);
}
