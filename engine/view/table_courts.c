/* table_courts.c - both courts as far as they are known from this chair, the war, and the days.
 *
 * What a court really wants is nowhere told: only what it has said, what the player's side has learned from that, and a
 * guess with its error. Numbers are for those who asked for them. */
#include "model/talks_ripe.h"
#include "view/compose_heard.h"
#include "view/table_words.h"
#include "view/tableau.h"

enum {
    KNOWN_OWN = 30,
    KNOWN_OTHER = 150,
    TOLD_OTHER = 40
}; /* points on either side of a reservation not quite known */

static const Court *court_at(const Tableau *tableau, uint32_t court) {
    return &tableau->table.domain->courts[court];
}

static const Parley *parley_of(const Tableau *tableau) {
    return &tableau->talks.parley;
}

/* ---- would they rather fight? ----------------------------------------------------------------------------------- */

static WarState war_now(const Tableau *tableau) {
    WarState war = *tableau->table.state;
    war.rounds += parley_of(tableau)->rounds;
    return war;
}

/* What the text is worth over fighting on, points. */
static int64_t over_war(const Tableau *tableau, uint32_t court) {
    WarState war = war_now(tableau);
    int64_t worth = floor_div(court_utility(tableau->table.domain, &parley_of(tableau)->text, court), 100);
    return worth - court_reservation(tableau->table.domain, court, &war);
}

/* Somebody who knows has told how little that court would take. */
static bool reserve_known(const Tableau *tableau, uint32_t court) {
    uint32_t held = talks_tokens(tableau->book, tableau->world);
    for (uint32_t i = 0; i < tableau->book->token_count; i++) {
        const Token *token = &tableau->book->tokens[i];
        if (held >> i & 1 && token->about == TOKEN_RESERVE && token->owner == court) return true;
    }
    return false;
}

static const char *band_words(int64_t over, int64_t error) {
    if (over > error) return "would sooner have this text than the war";
    return over < -error ? "would sooner fight than sign this text" : NULL;
}

static void add_other_band(const Tableau *tableau, uint32_t court, StrBuf *out) {
    if (parley_of(tableau)->agreed >> court & 1) return;
    int64_t guessed = own_court(tableau) < COURTS ? tableau->talks.guess[own_court(tableau)] : 0;
    const char *words = band_words(over_war(tableau, court) - guessed,
                                   reserve_known(tableau, court) ? TOLD_OTHER : KNOWN_OTHER);
    if (words)
        strbuf_printf(out, " As far as you can guess, it %s.", words);
    else
        strbuf_puts(out, " Whether it would sooner fight than sign this text, you can't tell.");
}

/* ---- one's own court -------------------------------------------------------------------------------------------- */

static bool ruler_forbids(const Tableau *tableau, uint32_t court, const Vote *vote) {
    return vote->crossed >> court_at(tableau, court)->ruler & 1;
}

static void add_own_vote(const Tableau *tableau, uint32_t court, const Vote *vote, StrBuf *out) {
    const Court *own = court_at(tableau, court);
    uint32_t count = 0, done = 0;
    strbuf_puts(out, vote->passed ? " would pass this text" : " would not pass this text");
    for (uint32_t f = 0; f < own->faction_count; f++) count += vote->against >> f & 1;
    if (count) strbuf_puts(out, "; against it, ");
    for (uint32_t f = 0; f < own->faction_count; f++)
        if (vote->against >> f & 1) strbuf_printf(out, "%s%s", list_joint(done++, count), own->factions[f].label);
    strbuf_puts(out, ".");
}

/* He who lays a text before his court votes for it himself. */
static Vote own_vote(const Tableau *tableau, uint32_t court) {
    uint32_t himself = talks_faction(tableau->book, tableau->world);
    Table table = tableau->table;
    if (himself < FACTIONS_MOST) table.sure[court] |= 1u << himself;
    return parley_vote(&table, parley_of(tableau), court);
}

static void add_own(const Tableau *tableau, uint32_t court, StrBuf *out) {
    Vote vote = own_vote(tableau, court);
    const char *words = band_words(over_war(tableau, court), KNOWN_OWN);
    if (tableau->talks.consulted)
        add_own_vote(tableau, court, &vote, out);
    else if (ruler_forbids(tableau, court, &vote))
        strbuf_puts(out, " will not hear of this text: a red line is crossed.");
    else if (words)
        strbuf_printf(out, " %s, as far as you know its mind.", words);
    else
        strbuf_printf(out, " may or may not pass this text; you can't tell until you %s.",
                      tableau->sitting->seat == SEAT_MINISTER ? "have sounded its ruler" : "go and ask");
}

/* ---- the other side --------------------------------------------------------------------------------------------- */

enum { BELIEF_SURE = 32, BELIEF_LEANS = 8 }; /* sixteenths of a power of two over the next */

uint32_t believed_first(const Tableau *tableau, uint32_t by, bool *sure) {
    const int16_t *belief = parley_of(tableau)->seats[by].belief;
    uint32_t interests = tableau->table.domain->interest_count, best = 0;
    for (uint32_t i = 1; i < interests; i++)
        if (belief[i] > belief[best]) best = i;
    int32_t next = belief[BELIEFS - 1];
    for (uint32_t i = 0; i < interests; i++)
        if (i != best && belief[i] > next) next = belief[i];
    *sure = belief[best] - next >= BELIEF_SURE;
    return belief[best] - next >= BELIEF_LEANS ? best : ID_NONE;
}

static void add_belief(const Tableau *tableau, StrBuf *out) {
    bool sure;
    uint32_t first = believed_first(tableau, own_court(tableau), &sure);
    if (first == ID_NONE)
        strbuf_puts(out, " What matters most to it, you can't read yet.");
    else
        strbuf_printf(out, sure ? " What it comes back to is %s." : " It seems to care most for %s.",
                      tableau->table.domain->interests[first].label);
}

static void add_word(const Tableau *tableau, uint32_t court, StrBuf *out) {
    const Talks *talks = &tableau->talks;
    if (!talks->word[court]) return;
    strbuf_printf(out, " It spoke of %s, and waits for you to carry that.",
                  tableau->table.domain->interests[talks->word_interest[court]].label);
}

static void add_first(const Tableau *tableau, uint32_t court, StrBuf *out) {
    uint8_t first = tableau->talks.first[court];
    if (first)
        strbuf_printf(out, " What matters most to it, it told you, is %s.",
                      tableau->table.domain->interests[first - 1].label);
}

static void add_distance(const Tableau *tableau, uint32_t court, StrBuf *out) {
    const Parley *parley = parley_of(tableau);
    const Seat *seat = &parley->seats[court];
    if (parley->author == court) return;
    if (parley->agreed >> court & 1) {
        strbuf_puts(out, " It has said yes to the text.");
    } else if (seat->denies && !is_go_between(tableau)) {
        Refusal refusal = court_refusal(&tableau->table, parley, court, &seat->denied);
        if (court_offers(&tableau->table, parley, court)) refusal.distance = distance_beside_text(refusal.distance);
        if (refusal.distance == DISTANCE_SEALED)
            strbuf_puts(out, " What it last refused it might take by now.");
        else
            strbuf_printf(out, " The text it last refused: %s.", distance_words(refusal.distance));
    }
}

static void add_trust(const Tableau *tableau, uint32_t court, StrBuf *out) {
    int32_t trust = parley_of(tableau)->seats[court].trust;
    if (tableau->sitting->seat != SEAT_MINISTER) strbuf_printf(out, " Trust in you: %s.", trust_words(trust));
}

static void add_other(const Tableau *tableau, uint32_t court, StrBuf *out) {
    if (is_go_between(tableau)) {
        add_first(tableau, court, out);
        add_word(tableau, court, out);
    } else {
        add_belief(tableau, out);
    }
    add_distance(tableau, court, out);
    if (!is_go_between(tableau)) add_other_band(tableau, court, out);
    add_trust(tableau, court, out);
}

static void add_numbers(const Tableau *tableau, uint32_t court, StrBuf *out) {
    WarState war = war_now(tableau);
    int32_t asked = court_aspiration(&tableau->table, parley_of(tableau), court);
    strbuf_puts(out, " (In numbers: the text ");
    points_words(court_utility(tableau->table.domain, &parley_of(tableau)->text, court), out);
    strbuf_printf(out, ", the war %d, asks ", court_reservation(tableau->table.domain, court, &war));
    if (asked == INT32_MAX)
        strbuf_puts(out, "what nothing gives");
    else
        points_words(asked, out);
    strbuf_printf(out, ", pressed %d of 100.)", parley_pressure(&tableau->table, parley_of(tableau), court));
}

static void court_paragraph(const Tableau *tableau, uint32_t court) {
    Spans spans = spans_for(tableau->page, 3);
    StrBuf words = {0}, numbers = {0};
    bool own = court == own_court(tableau);
    if (own)
        add_own(tableau, court, &words);
    else
        add_other(tableau, court, &words);
    if (tableau->view->numbers) add_numbers(tableau, court, &numbers);
    spans_name(&spans, own ? "your own court" : court_at(tableau, court)->label);
    spans_puts(&spans, SPAN_PLAIN, own ? "" : ".");
    spans_words(&spans, SPAN_PLAIN, &words);
    spans_words(&spans, SPAN_FAINT, &numbers);
    spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    strbuf_free(&words);
    strbuf_free(&numbers);
}

/* ---- days and war ----------------------------------------------------------------------------------------------- */

static const char *pressed_words(int32_t pressure) {
    if (pressure >= 100) return "can't wait any longer";
    if (pressure >= 75) return "is hard pressed";
    if (pressure >= 50) return "is pressed";
    return pressure >= 25 ? "is pressed a little" : "has time";
}

static void add_pressure(const Tableau *tableau, StrBuf *out) {
    const char *words[COURTS];
    for (uint32_t court = 0; court < COURTS; court++)
        words[court] = pressed_words(parley_pressure(&tableau->table, parley_of(tableau), court));
    const Court *courts = tableau->table.domain->courts;
    size_t start = out->len + 1;
    if (words[0] == words[1])
        strbuf_printf(out, " Each side %s.", words[0]);
    else
        strbuf_printf(out, " %s %s; %s %s.", courts[0].label, words[0], courts[1].label, words[1]);
    upper_first(out, start);
}

static Str day_words(const Tableau *tableau) {
    int32_t day = world_get(tableau->world, tableau->sitting->day_count) + 1;
    return page_printf(tableau->page, "Day %d of %d", day, tableau->sitting->days);
}

static void add_acts(const Tableau *tableau, StrBuf *out) {
    int32_t pace = tableau->sitting->pace, left = pace - tableau->talks.acts;
    if (left < pace) strbuf_printf(out, ", %d act%s left of it", left, left == 1 ? "" : "s");
}

/* Ripe talks need no words. */
static void add_ripeness(const Tableau *tableau, StrBuf *out) {
    int32_t hurt[COURTS];
    if (talks_ripe(tableau->book, tableau->world, &tableau->talks, hurt)) return;
    strbuf_puts(out, " The time isn't ripe: both must be hurting, and both must see a way out. ");
    size_t start = out->len;
    if (hurt[0] != hurt[1])
        strbuf_printf(out, "%s is hurting less. ", tableau->table.domain->courts[hurt[0] < hurt[1] ? 0 : 1].label);
    upper_first(out, start);
    if (!is_go_between(tableau)) strbuf_puts(out, "Till then, to be the one that asks costs face.");
}

static void add_war(const Tableau *tableau, StrBuf *out) {
    strbuf_puts(out, " The war: ");
    situation_words(tableau->book, tableau->talks.situation, out);
    strbuf_puts(out, ".");
}

/* How the war stands is told once, and again when it has moved; to an envoy, always. */
static bool war_told(const Tableau *tableau) {
    return tableau->sitting->seat != SEAT_ENVOY && tableau->begun && !tableau->view->numbers;
}

/* How often a minister's envoy can still go: he must be back while there is a day left. */
static void add_rides(const Tableau *tableau, StrBuf *out) {
    int32_t left = tableau->sitting->days - world_get(tableau->world, tableau->sitting->day_count);
    int32_t rides = (left - 1) / MISSION_DAYS;
    if (tableau->sitting->seat != SEAT_MINISTER) return;
    if (rides <= 0)
        strbuf_puts(out, ", and no time for another ride");
    else
        strbuf_printf(out, ", and time for %d ride%s", rides, rides == 1 ? "" : "s");
}

static void war_paragraph(const Tableau *tableau) {
    StrBuf words = {0};
    add_acts(tableau, &words);
    add_rides(tableau, &words);
    strbuf_puts(&words, ".");
    if (!war_told(tableau)) add_war(tableau, &words);
    add_pressure(tableau, &words);
    add_ripeness(tableau, &words);
    Span spans[] = {{day_words(tableau), SPAN_STRONG}, {strbuf_str(&words), SPAN_PLAIN}};
    page_block(tableau->page, &tableau->page->body, BLOCK_ENTRY, spans, 2);
    strbuf_free(&words);
}

/* A minister has heard of neither court until something is said. */
static bool nothing_known(const Tableau *tableau) {
    return tableau->sitting->seat == SEAT_MINISTER && !tableau->begun && !tableau->view->numbers;
}

/* What they want lies between him and them clause by clause; of his own court a minister knows what he has asked. */
static bool passed_over(const Tableau *tableau, uint32_t court) {
    bool agreed = parley_of(tableau)->agreed == (1u << COURTS) - 1, own = court == own_court(tableau);
    if (tableau->sitting->seat != SEAT_MINISTER || tableau->view->numbers) return false;
    return !own || !(agreed || tableau->talks.consulted);
}

void table_standing(const Tableau *tableau) {
    uint32_t own = own_court(tableau);
    page_line(tableau->page, &tableau->page->body, BLOCK_HEADING, "How things stand, as far as you know");
    war_paragraph(tableau);
    if (nothing_known(tableau)) return;
    for (uint32_t court = 0; court < COURTS; court++)
        if (court != own && !passed_over(tableau, court)) court_paragraph(tableau, court);
    if (own < COURTS && !passed_over(tableau, own)) court_paragraph(tableau, own);
}
