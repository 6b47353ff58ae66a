/* talks_mediator.c - the go-between's seat: both courts are computed, and speak to nobody but him. He has one text,
 * what he knows, and their trust.
 *
 * Courts criticise his drafts and put none of their own, so what one learns of the other it learns from him. They say
 * where a draft hurts, and no more (flinch.h): a second place to whoever carries the first as it was said, what would
 * turn them to whoever brings them a secret of the other's, what they could spare to whoever asks. Whatever he tells
 * but as it is, and every such secret, stands on a list; when the courts meet (at a text sent, and at every draft after
 * the first) lists are compared, and one thing may come out. Trust lost so never comes back above FOUND_OUT_MOST. */
#include <string.h>

#include "model/flinch.h"
#include "model/talks_parts.h"

enum { TRUST_MOST = 100, FOUND_OUT_MOST = 60 };
enum { FOUND_OUT = 15, TRUTH = 2, PROVEN_TRUTH = 4, OWN_SECRET = 1, CARRIED = 1, KEPT_BACK = 3, ONE_DRAFT_MORE = 4 };
enum { QUESTION = 2, CONFIDES = 50 };
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

static uint32_t rewritten(const Talks *talks, const Deal *draft) {
    uint32_t count = 0;
    for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++) count += draft->option[c] != talks->parley.text.option[c];
    return count;
}

uint32_t talks_rewrites_left(const Sitting *sitting, const Talks *talks, const Deal *draft) {
    uint32_t count = rewritten(talks, draft);
    if (sitting->rewrites == 0) return DOMAIN_CLAUSES;
    return count < sitting->rewrites ? sitting->rewrites - count : 0;
}

Deal talks_rewrite(const Sitting *sitting, const Talks *talks, const Deal *draft) {
    Deal text = talks->parley.text;
    for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++)
        if (talks_rewrites_left(sitting, talks, &text) > 0) text.option[c] = draft->option[c];
    return text;
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

/* The sheet is rubbed and written over by one man in one evening. */
static bool check_draft(const Checking *checking) {
    uint32_t most = checking->sitting->rewrites, count = rewritten(checking->talks, &checking->say->deal);
    if (!check_deal(checking, &checking->say->deal)) return false;
    if (most == 0 || count <= most) return true;
    return error_set(checking->err, "One draft can rewrite %u clause%s at most, and this one rewrites %u.", most,
                     most == 1 ? "" : "s", count);
}

bool mediator_check(const Checking *checking) {
    const Say *say = checking->say;
    if (say->kind == TALK_DRAFT) return check_draft(checking);
    if (say->kind == TALK_INQUIRE) return check_question(checking);
    if (say->kind == TALK_TELL) return check_tell(checking);
    if (say->kind == TALK_CARRY) return check_carry(checking);
    return check_verify(checking);
}

/* ---- lists that meet -------------------------------------------------------------------------------------------- */

enum { CERTAIN = 10000, SECRET_RISK = 800, SOFT_RISK = 800, BENT_RISK = 2500 };

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

/* The other court's own, told as it is, and not found out yet. */
static bool betrayed(const Book *book, const Talks *talks, uint32_t court, uint32_t token) {
    bool secret = talks->told[court][token] == MANNER_TRUE && book->tokens[token].owner == 1 - court;
    return secret && !(talks->argued >> token & 1);
}

static uint32_t told_risk(const Book *book, const Talks *talks, uint32_t court, uint32_t token) {
    if (betrayed(book, talks, court, token)) return SECRET_RISK;
    uint32_t risk = manner_risk((Manner)talks->told[court][token]);
    return both_hold(book, talks, court, token) ? 2 * risk : risk;
}

/* 1 - Π(1 - q): kept to twelve digits, and rounded once. */
uint32_t mediator_risk(const Book *book, const Talks *talks, const Say *say) {
    const uint64_t whole = UINT64_C(1000000000000);
    uint64_t safe = whole;
    if (say->kind != TALK_SEND && (say->kind != TALK_DRAFT || talks->drafts == 0)) return 0;
    for (uint32_t court = 0; court < COURTS; court++) {
        for (uint32_t i = 0; i < book->token_count; i++)
            safe = safe * (CERTAIN - told_risk(book, talks, court, i)) / CERTAIN;
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
    if (untruth.token == TOKENS_MOST) {
        talks->carried[1 - untruth.court] = MANNER_TRUE;
        return;
    }
    talks->told[untruth.court][untruth.token] = MANNER_TRUE;
    talks->argued |= 1u << untruth.token;
}

/* It is as it was told; but whose it was, and that he told it, is known now. */
static void secret_comes_out(Doing *doing) {
    for (uint32_t token = 0; token < doing->book->token_count; token++)
        for (uint32_t court = 0; court < COURTS; court++) {
            if (!betrayed(doing->book, doing->talks, court, token)) continue;
            doing->talks->argued |= 1u << token;
            lose_trust(doing, 1 - court, FOUND_OUT);
            doing->talks->exposed++;
            Heard *heard = hear(doing, HEARD_CAUGHT, 1 - court);
            heard->token = token;
            heard->yes = true;
            return;
        }
}

/* The worst one: bent before softened, what was told before a word carried; and a secret where there is neither. */
void untruth_comes_out(Doing *doing) {
    Untruth untruth;
    if (!find_untruth(doing->talks, MANNER_BENT, &untruth) && !find_untruth(doing->talks, MANNER_SOFT, &untruth)) {
        secret_comes_out(doing);
        return;
    }
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

/* What was changed since it was named may hurt anew. */
static void forget_what_changed(Talks *talks, const Deal *text) {
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t c = 0; c < DOMAIN_CLAUSES; c++)
            if (text->option[c] != talks->parley.text.option[c]) talks->named[court] &= ~(UINT64_C(1) << c);
}

static void now_named(Talks *talks, uint32_t court, uint32_t clause) {
    if (clause != ID_NONE) talks->named[court] |= UINT64_C(1) << clause;
}

/* It says no place twice while that stands as it did, so who changes nothing hears the next; then the first again. */
static void name_a_place(Doing *doing, uint32_t court, Refusal *refusal) {
    Talks *talks = doing->talks;
    court_criticises(&doing->table, court, &talks->parley.text, talks->named[court], refusal);
    if (refusal->clause == ID_NONE) {
        talks->named[court] = 0;
        court_criticises(&doing->table, court, &talks->parley.text, 0, refusal);
    }
    now_named(talks, court, refusal->clause);
    talks->named_last[court] = refusal->clause == ID_NONE ? 0 : (uint8_t)(1 + refusal->clause);
}

/* Its yes or no, and nothing of what it would put instead; a court that hasn't spoken keeps that to itself, as its own
 * text. */
static Answer criticism(Doing *doing, uint32_t court) {
    Parley *parley = &doing->talks->parley;
    Answer answer = court_answer(&doing->table, parley, court);
    if (answer.kind == ANSWER_COUNTER && !parley->seats[court].spoken) parley->seats[court].ask = answer.text;
    if (answer.kind == ANSWER_ACCEPT) return answer;
    name_a_place(doing, court, &answer.refusal);
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

/* Both read it before either is heard, and a no takes them the rest of the day; two yeses are quickly said. A text
 * costs neither court face; one too many costs the go-between trust. */
static void draft(Doing *doing) {
    Talks *talks = doing->talks;
    Deal text = {0};
    notice_silence(doing);
    if (mediator_lost(talks)) return;
    memcpy(text.option, doing->saying.say->deal.option, doing->table.domain->clause_count);
    forget_what_changed(talks, &text);
    parley_draft(&doing->table, &talks->parley, &text);
    talks->drafts++;
    Answer answers[COURTS];
    for (uint32_t court = 0; court < COURTS; court++) answers[court] = criticism(doing, court);
    for (uint32_t court = 0; court < COURTS && !talks->gone; court++) hear_criticism(doing, court, &answers[court]);
    if (talks->parley.agreed == (1u << COURTS) - 1)
        doing->moves = false;
    else
        days_pass(doing, 1);
}

/* ---- words ------------------------------------------------------------------------------------------------------ */

enum { RUMOUR = 15, DOCUMENT = 50 };

/* What can be shown counts in full. What he has only heard is a rumour in his mouth, until he has looked into it. */
int32_t mediator_credit(const Talks *talks, const Token *token, uint32_t number) {
    bool shown = token->credit >= DOCUMENT || verified(talks, number);
    return shown || token->credit < RUMOUR ? token->credit : RUMOUR;
}

static Heard *hear_told(Doing *doing, const Say *say, bool moved) {
    Heard *heard = hear(doing, HEARD_ARGUED, say->court);
    heard->token = say->token;
    heard->yes = moved;
    return heard;
}

/* One confidence for another: what would turn it, of the text that lies there, if that were put in a draft. */
static void confide(Doing *doing, uint32_t court, Heard *heard) {
    Parley parley = doing->talks->parley;
    bool refuses = parley.seats[court].denies && !(parley.agreed >> court & 1);
    if (!refuses || parley.seats[court].trust < CONFIDES) return;
    parley_event(&parley, CAUSE_DRAFT);
    Table table = talks_table(doing->book, doing->talks); /* with what it has just learned */
    Answer now = court_answer(&table, &parley, court);
    if (now.kind == ANSWER_ACCEPT) return;
    heard->text = parley.text;
    heard->answer.kind = ANSWER_REFUSE;
    heard->answer.refusal = now.refusal;
}

/* What it asks of a text fell by so much with what it has just learned; 0 where it would sign nothing. */
static int32_t eased(const Doing *doing, uint32_t court, int32_t asked) {
    Table table = talks_table(doing->book, doing->talks);
    int32_t now = court_aspiration(&table, &doing->talks->parley, court);
    return asked == INT32_MAX || now == INT32_MAX ? 0 : asked - now;
}

static void tell(Doing *doing, const Say *say) {
    Talks *talks = doing->talks;
    int32_t asked = court_aspiration(&doing->table, &talks->parley, say->court);
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
    uint32_t other = 1u - say->court;
    bool secret = doing->book->tokens[say->token].owner == other;
    bool moved = memcmp(shift, before.shift, sizeof before.shift) != 0 || talks->guess[say->court] != guessed;
    Heard *heard = hear_told(doing, say, moved || secret);
    heard->eased = eased(doing, say->court, asked);
    if (secret) confide(doing, say->court, heard);
    if (say->manner == MANNER_TRUE) gain_trust(doing, say->court, verified(talks, say->token) ? PROVEN_TRUTH : TRUTH);
}

enum { QUARTER_POWER = 4, TRUE_CLEARS = 4, SOFT_CLEARS = 8 };

/* Who hears that his word has gone over as he said it says a second one. */
static void hear_second_place(Doing *doing, uint32_t court, Heard *heard) {
    const Seat *seat = &doing->talks->parley.seats[court];
    Speaks who = {court, FACTIONS_MOST};
    Flinch second = court_flinch(&doing->table, who, &seat->denied, doing->talks->named[court]);
    now_named(doing->talks, court, second.clause);
    heard->clause = second.clause;
    if (second.clause != ID_NONE) heard->option = seat->denied.option[second.clause];
}

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
    if (whole) hear_second_place(doing, court, heard);
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

/* Who trusts him and is asked what matters most says also what it could spare. But nobody likes to be sounded. */
static void inquire(Doing *doing, uint32_t court) {
    const Deal *text = &doing->talks->parley.text;
    SingleChange spared;
    answer_question(doing, court, talks_trust(doing->talks, court));
    Heard *heard = &doing->hearing->list[doing->hearing->count - 1];
    if (heard->clause != ID_NONE) {
        court_criticises(&doing->table, court, &heard->text, 0, &heard->answer.refusal);
        return;
    }
    lose_trust(doing, court, QUESTION);
    if (heard->candour != CANDOUR_TRUE || !court_spares(&doing->table, court, text, &spared)) return;
    heard->answer.step_count = 1;
    heard->answer.steps[0] = (TextStep){.clause = spared.clause, .option = spared.option};
}

void mediator_do(Doing *doing) {
    const Say *say = doing->saying.say;
    if (say->kind == TALK_DRAFT) draft(doing);
    if (say->kind == TALK_INQUIRE) inquire(doing, say->court);
    if (say->kind == TALK_TELL) tell(doing, say);
    if (say->kind == TALK_CARRY) carry(doing, say->court, (Manner)say->manner);
    if (say->kind == TALK_VERIFY) verify(doing, say->token);
}
