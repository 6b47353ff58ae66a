/* talks_mediator.c - the go-between's seat: both courts are computed, and speak to nobody but him. He has one text,
 * what he knows, and their trust.
 *
 * Courts criticise his drafts and put none of their own, so what one learns of the other it learns from him. Whatever
 * he tells but as it is stands on a list; when the courts meet (at a text sent, and at every draft after the first)
 * lists are compared, and one untruth may come out. Trust lost so never comes back above FOUND_OUT_MOST. */
#include <string.h>

#include "model/talks_parts.h"

enum { TRUST_MOST = 100, FOUND_OUT_MOST = 60 };
enum { FOUND_OUT = 15, TRUTH = 2, PROVEN_TRUTH = 4, OWN_SECRET = 1, CARRIED = 1, KEPT_BACK = 1, ONE_DRAFT_MORE = 2 };
enum { PATIENT_DRAFTS = 3 };

static void put_trust(Doing *doing, uint32_t court, int32_t trust) {
    talks_put_trust(doing->talks, court, trust < 0 ? 0 : trust);
}

static void lose_trust(Doing *doing, uint32_t court, int32_t points) {
    put_trust(doing, court, talks_trust(doing->talks, court) - points);
}

static void gain_trust(Doing *doing, uint32_t court, int32_t points) {
    int32_t most = doing->talks->exposed ? FOUND_OUT_MOST : TRUST_MOST;
    int32_t now = talks_trust(doing->talks, court), then = now + points;
    if (then > most) then = now > most ? now : most;
    put_trust(doing, court, then);
}

bool mediator_lost(const Talks *talks) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (talks_trust(talks, court) <= 0) return true;
    return false;
}

/* ---- what can be done ------------------------------------------------------------------------------------------- */

static bool check_court(const Checking *checking) {
    return checking->say->court < COURTS || error_set(checking->err, "There is no such court.");
}

static bool check_manner(const Checking *checking) {
    uint8_t manner = checking->say->manner;
    if (manner >= MANNER_TRUE && manner <= MANNER_BENT) return true;
    return error_set(checking->err, "Say how you would put it: as it is, softened or bent.");
}

static bool check_question(const Checking *checking) {
    if (!check_court(checking)) return false;
    return checking->say->clause == TERM_NONE || check_term(checking, checking->say->clause, checking->say->option);
}

static bool verified(const Talks *talks, uint32_t token) {
    return talks->verified >> token & 1;
}

static bool check_telling(const Checking *checking, const Token *token, Manner manner) {
    const Say *say = checking->say;
    if (token->owner == say->court && manner != MANNER_TRUE)
        return error_set(checking->err, "They know that better than you do. It can only be told as it is.");
    if (token->untrue && verified(checking->talks, say->token) && manner != MANNER_BENT)
        return error_set(checking->err, "You have found that it isn't so. It can only be told bent.");
    if (manner == MANNER_BENT && token->bent == token->value)
        return error_set(checking->err, "There is nothing in that to bend.");
    return true;
}

static bool check_tell(const Checking *checking) {
    const Say *say = checking->say;
    if (!check_court(checking) || !check_token(checking, say->token) || !check_manner(checking)) return false;
    if (checking->talks->told[say->court][say->token] != MANNER_NONE)
        return error_set(checking->err, "They have heard that from you.");
    return check_telling(checking, &checking->book->tokens[say->token], (Manner)say->manner);
}

static bool check_carry(const Checking *checking) {
    if (!check_court(checking) || !check_manner(checking)) return false;
    if (checking->talks->word[checking->say->court]) return true;
    return error_set(checking->err, "That court has said nothing that you could carry.");
}

static bool check_verify(const Checking *checking) {
    if (!check_token(checking, checking->say->token)) return false;
    if (!verified(checking->talks, checking->say->token)) return true;
    return error_set(checking->err, "You have looked into that already.");
}

bool mediator_check(const Checking *checking) {
    const Say *say = checking->say;
    if (say->kind == TALK_DRAFT) return check_deal(checking, &say->deal);
    if (say->kind == TALK_INQUIRE) return check_question(checking);
    if (say->kind == TALK_TELL) return check_tell(checking);
    if (say->kind == TALK_CARRY) return check_carry(checking);
    return check_verify(checking);
}

/* ---- lists that meet -------------------------------------------------------------------------------------------- */

enum { CERTAIN = 10000, SOFT_RISK = 800, BENT_RISK = 2500 };

static uint32_t manner_risk(Manner manner) {
    if (manner == MANNER_BENT) return BENT_RISK;
    return manner == MANNER_SOFT ? SOFT_RISK : 0;
}

/* The other court has something to hold against it: it knows by itself, or was told otherwise. */
static bool both_hold(const Book *book, const Talks *talks, uint32_t court, uint32_t token) {
    uint8_t there = talks->told[1 - court][token];
    if (book->tokens[token].owner == 1 - court) return true;
    return there != MANNER_NONE && there != talks->told[court][token];
}

/* 1 - Π(1 - q): kept to twelve digits, and rounded once. */
uint32_t mediator_risk(const Book *book, const Talks *talks, const Say *say) {
    const uint64_t whole = UINT64_C(1000000000000);
    uint64_t safe = whole;
    if (say->kind != TALK_SEND && (say->kind != TALK_DRAFT || talks->drafts == 0)) return 0;
    for (uint32_t court = 0; court < COURTS; court++) {
        for (uint32_t i = 0; i < book->token_count; i++) {
            uint32_t risk = manner_risk((Manner)talks->told[court][i]);
            safe = safe * (CERTAIN - (both_hold(book, talks, court, i) ? 2 * risk : risk)) / CERTAIN;
        }
        safe = safe * (CERTAIN - manner_risk((Manner)talks->carried[court])) / CERTAIN;
    }
    return (uint32_t)(((whole - safe) * CERTAIN + whole / 2) / whole);
}

uint32_t talks_risk(const Book *book, const World *world, const Say *say) {
    const Sitting *sitting = talks_sitting(book, world);
    if (!sitting || sitting->seat != SEAT_MEDIATOR || !talks_begun(book, world)) return 0;
    return mediator_risk(book, world_talks(world), say);
}

typedef struct Untruth {
    uint32_t court; /* that was told */
    uint32_t token; /* TOKENS_MOST: the other court's word */
} Untruth;

static bool find_untruth(const Talks *talks, Manner manner, Untruth *found) {
    for (uint32_t token = 0; token < TOKENS_MOST; token++)
        for (uint32_t court = 0; court < COURTS; court++) {
            *found = (Untruth){court, token};
            if (talks->told[court][token] == manner) return true;
        }
    for (uint32_t court = 0; court < COURTS; court++) {
        *found = (Untruth){1 - court, TOKENS_MOST};
        if (talks->carried[court] == manner) return true;
    }
    return false;
}

/* The court goes back half the way to what it thought as talks began: of the war when the untruth was about it, else of
 * the other court. */
static void unlearn(Doing *doing, Untruth untruth) {
    bool word = untruth.token == TOKENS_MOST;
    Seat *seat = &doing->talks->parley.seats[untruth.court];
    int32_t *guess = &doing->talks->guess[untruth.court], first = doing->book->domain->courts[untruth.court].guess;
    seat->causes |= 1u << CAUSE_EVIDENCE;
    if (!word && doing->book->tokens[untruth.token].about == TOKEN_CHANCE)
        for (uint32_t f = 0; f < FACTIONS_MOST; f++) seat->shift[f] /= 2;
    else if (word || doing->book->tokens[untruth.token].about == TOKEN_RESERVE)
        *guess -= (*guess - first) / 2;
}

static void now_known(Talks *talks, Untruth untruth) {
    if (untruth.token == TOKENS_MOST)
        talks->carried[1 - untruth.court] = MANNER_TRUE;
    else
        talks->told[untruth.court][untruth.token] = MANNER_TRUE;
}

/* The worst one: bent before softened, what was told before a word carried. */
void untruth_comes_out(Doing *doing) {
    Untruth untruth;
    if (!find_untruth(doing->talks, MANNER_BENT, &untruth) && !find_untruth(doing->talks, MANNER_SOFT, &untruth))
        return;
    unlearn(doing, untruth);
    now_known(doing->talks, untruth);
    lose_trust(doing, untruth.court, FOUND_OUT);
    doing->talks->exposed++;
    hear(doing, HEARD_CAUGHT, untruth.court)->token = untruth.token;
}

/* ---- drafts ----------------------------------------------------------------------------------------------------- */

static void read_marks(const Doing *doing, uint32_t court, int32_t marks[INTERESTS_MOST]) {
    const Parley *parley = &doing->talks->parley;
    int32_t own[INTERESTS_MOST];
    domain_worth(doing->table.domain, &parley->text, court, marks);
    domain_worth(doing->table.domain, &parley->seats[court].ask, court, own);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) marks[i] -= own[i];
}

/* Pressure has nothing more to give, and neither has moved for longer than it has patience. */
static bool had_enough(const Doing *doing, uint32_t court) {
    const Parley *parley = &doing->talks->parley;
    int32_t patience = doing->table.temper[court].patience;
    return parley_pressure(&doing->table, parley, court) == 100 && parley->seats[0].silent > patience &&
           parley->seats[1].silent > patience;
}

/* Its yes or no, and nothing of what it would put instead; a court that hasn't spoken keeps that to itself, as its own
 * text. */
static Answer criticism(Doing *doing, uint32_t court) {
    Parley *parley = &doing->talks->parley;
    Answer answer = court_answer(&doing->table, parley, court);
    if (answer.kind == ANSWER_COUNTER && !parley->seats[court].spoken) parley->seats[court].ask = answer.text;
    if (answer.kind == ANSWER_ACCEPT) return answer;
    answer.kind = had_enough(doing, court) ? ANSWER_LEAVE : ANSWER_REFUSE;
    answer.text = parley->text;
    answer.step_count = 0;
    answer.linked = false;
    return answer;
}

static void hear_criticism(Doing *doing, uint32_t court, const Answer *answer) {
    Talks *talks = doing->talks;
    Heard *heard = hear(doing, HEARD_MARKS, court);
    heard->answer = *answer;
    heard->text = talks->parley.text;
    heard->yes = answer->kind == ANSWER_ACCEPT;
    heard->interest = answer->refusal.interest;
    read_marks(doing, court, heard->marks);
    parley_take(&doing->table, &talks->parley, court, answer);
    talks->word[court] = !heard->yes;
    talks->word_interest[court] = heard->yes ? 0 : heard->interest;
    talks->carried[court] = MANNER_NONE;
    talks->gone = answer->kind == ANSWER_LEAVE;
    if (!heard->yes && talks->drafts > PATIENT_DRAFTS) lose_trust(doing, court, ONE_DRAFT_MORE);
}

static void notice_silence(Doing *doing) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (doing->talks->word[court]) lose_trust(doing, court, KEPT_BACK);
}

/* Both read it before either is heard. A text costs neither court face; one too many costs the go-between trust. */
static void draft(Doing *doing) {
    Talks *talks = doing->talks;
    Deal text = {0};
    notice_silence(doing);
    if (mediator_lost(talks)) return;
    memcpy(text.option, doing->saying.say->deal.option, doing->table.domain->clause_count);
    parley_draft(&doing->table, &talks->parley, &text);
    talks->drafts++;
    Answer answers[COURTS];
    for (uint32_t court = 0; court < COURTS; court++) answers[court] = criticism(doing, court);
    for (uint32_t court = 0; court < COURTS && !talks->gone; court++) hear_criticism(doing, court, &answers[court]);
}

/* ---- words ------------------------------------------------------------------------------------------------------ */

enum { RUMOUR = 15, DOCUMENT = 50 };

/* What can be shown counts in full. What he has only heard is a rumour in his mouth, until he has looked into it. */
int32_t mediator_credit(const Talks *talks, const Token *token, uint32_t number) {
    bool shown = token->credit >= DOCUMENT || verified(talks, number);
    return shown || token->credit < RUMOUR ? token->credit : RUMOUR;
}

static void hear_told(Doing *doing, const Say *say, bool moved) {
    Heard *heard = hear(doing, HEARD_ARGUED, say->court);
    heard->token = say->token;
    heard->yes = moved;
}

static void tell(Doing *doing, const Say *say) {
    Talks *talks = doing->talks;
    Seat before = talks->parley.seats[say->court];
    int32_t guessed = talks->guess[say->court];
    talks->told[say->court][say->token] = say->manner;
    if (doing->book->tokens[say->token].owner == say->court) {
        lose_trust(doing, say->court, OWN_SECRET);
        hear_told(doing, say, false);
        return;
    }
    court_hears(doing, say->court, say->token, (Manner)say->manner);
    const int32_t *shift = talks->parley.seats[say->court].shift;
    hear_told(doing, say, memcmp(shift, before.shift, sizeof before.shift) != 0 || talks->guess[say->court] != guessed);
    if (say->manner == MANNER_TRUE) gain_trust(doing, say->court, verified(talks, say->token) ? PROVEN_TRUTH : TRUTH);
}

enum { QUARTER_POWER = 4, TRUE_CLEARS = 4, SOFT_CLEARS = 8 };

/* What a court says of a text shows the other what hurts it and where it stands: as it was said, a quarter of the error
 * in the other's guess goes, and both are glad to be heard. Softened, half of that, and only the court that spoke is.
 * Bent, the other is told that the text would nearly do: it learns nothing, and takes it for a move. */
static void carry(Doing *doing, uint32_t court, Manner manner) {
    Talks *talks = doing->talks;
    uint32_t hearer = 1 - court;
    Heard *heard = hear(doing, HEARD_CARRIED, hearer);
    heard->interest = talks->word_interest[court];
    heard->yes = manner != MANNER_BENT;
    talks->word[court] = false;
    talks->carried[court] = (uint8_t)manner;
    if (manner == MANNER_BENT) {
        talks->parley.seats[court].silent = 0;
        return;
    }
    bool whole = manner == MANNER_TRUE;
    parley_hears(&talks->parley, hearer, talks->word_interest[court], whole ? QUARTER_POWER : QUARTER_POWER / 2);
    talks->guess[hearer] -= talks->guess[hearer] / (whole ? TRUE_CLEARS : SOFT_CLEARS);
    talks->parley.seats[hearer].causes |= 1u << CAUSE_EVIDENCE;
    gain_trust(doing, court, CARRIED);
    if (whole) gain_trust(doing, hearer, CARRIED);
}

static void verify(Doing *doing, uint32_t token) {
    doing->talks->verified |= 1u << token;
    doing->talks->parley.turn++;
    Heard *heard = hear(doing, HEARD_TOKEN, COURTS);
    heard->token = token;
    heard->yes = !doing->book->tokens[token].untrue;
}

void mediator_do(Doing *doing) {
    const Say *say = doing->saying.say;
    if (say->kind == TALK_DRAFT) draft(doing);
    if (say->kind == TALK_INQUIRE) answer_question(doing, say->court, talks_trust(doing->talks, say->court));
    if (say->kind == TALK_TELL) tell(doing, say);
    if (say->kind == TALK_CARRY) carry(doing, say->court, (Manner)say->manner);
    if (say->kind == TALK_VERIFY) verify(doing, say->token);
}
