/* talks.c - a sitting from its beginning to its end: who can do what, what a day is, when it is over.
 *
 * Nothing is kept of talks in which nothing was said: talks_now begins them afresh, which is pure, so entering a table
 * costs the explorer nothing. What the seats do is in talks_envoy.c, talks_minister.c and talks_mediator.c. */
#include "model/talks.h"

#include <assert.h>
#include <string.h>

#include "model/rules.h"
#include "model/talks_parts.h"
#include "model/talks_ripe.h"

enum { TRUST_MOST = 100, TRUST_AT_FIRST = 50, TRUST_IN_FULL = 50, FACE_OF_ASKING = 1 };
enum { WHATEVER_PASSES = -1000000000 }; /* less than any utility */

const Sitting *talks_sitting(const Book *book, const World *world) {
    uint32_t number = book->scenes[rules_scene(book, world).at].sitting;
    return number ? &book->sittings[number - 1] : NULL;
}

static uint32_t sitting_number(const Book *book, const Sitting *sitting) {
    return (uint32_t)(sitting - book->sittings) + 1;
}

bool talks_begun(const Book *book, const World *world) {
    const Sitting *sitting = talks_sitting(book, world);
    return sitting && world_talks(world)->sitting == sitting_number(book, sitting);
}

Table talks_table(const Book *book, const Talks *talks) {
    const Analysis *analysis = analysis_at(book->analyses, talks->situation);
    Table table = {.domain = &analysis->domain,
                   .frontier = analysis->frontier,
                   .state = &analysis->state,
                   .evidence = book->evidence,
                   .evidence_count = book->token_count};
    for (uint32_t court = 0; court < COURTS; court++) {
        table.temper[court] = analysis->domain.courts[court].temper;
        table.guess[court] = talks->guess[court];
    }
    return table;
}

/* ---- the beginning ---------------------------------------------------------------------------------------------- */

static int32_t trust_at_first(const Book *book, const World *world, FactId fact) {
    if (fact.at == ID_NONE) return TRUST_AT_FIRST;
    return trust_middle(schema_fact(book->schema, fact), world_get(world, fact));
}

/* One that would go home at once stays to hear what the player says. */
static void open_talks(const Table *table, Talks *talks, uint32_t court) {
    Answer answer = court_answer(table, &talks->parley, court);
    if (answer.kind != ANSWER_LEAVE) parley_take(table, &talks->parley, court, &answer);
    talks->parley.seats[court].denies = false; /* nobody had put what lay there */
}

static Talks begin(const Book *book, const World *world, const Sitting *sitting) {
    Talks talks = {.sitting = sitting_number(book, sitting), .situation = situation_now(book->domain, world)};
    for (uint32_t court = 0; court < COURTS; court++) {
        talks.guess[court] = book->domain->courts[court].guess;
        for (uint32_t i = 0; i < book->token_count; i++)
            if (book->tokens[i].owner == court) talks.holds[court] |= 1u << i;
    }
    Table table = talks_table(book, &talks);
    talks.parley = parley_start(&table, &sitting->start);
    talks.parley.pressure = sitting->pressure;
    for (uint32_t court = 0; court < COURTS; court++)
        talks_put_trust(&talks, court, trust_at_first(book, world, sitting->trust[court]));
    talks.limit = sitting->seat == SEAT_MINISTER ? minister_begins(table.domain, sitting, world) : sitting->start;
    if (sitting->opener < COURTS) open_talks(&table, &talks, sitting->opener);
    return talks;
}

Talks talks_now(const Book *book, const World *world) {
    if (talks_begun(book, world)) return *world_talks(world);
    return begin(book, world, talks_sitting(book, world));
}

uint32_t talks_tokens(const Book *book, const World *world) {
    uint32_t held = 0;
    for (uint32_t i = 0; i < book->token_count; i++)
        if (guard_test(book->tokens[i].when, world)) held |= 1u << i;
    return held;
}

uint32_t talks_faction(const Book *book, const World *world) {
    const Sitting *sitting = talks_sitting(book, world);
    PersonId person = book->roles[world_get(world, book->role_fact)].person;
    if (!sitting || sitting->court >= COURTS || person.at == ID_NONE) return FACTIONS_MOST;
    const Court *court = &book->domain->courts[sitting->court];
    for (uint32_t f = 0; f < court->faction_count; f++)
        if (court->factions[f].person.at == person.at) return f;
    return FACTIONS_MOST;
}

/* ---- what can be done ------------------------------------------------------------------------------------------- */

static const char *clause_label(const Checking *checking, uint32_t clause) {
    return checking->book->clauses[checking->book->domain->clauses[clause].clause.at].label;
}

bool check_clause(const Checking *checking, uint32_t clause) {
    return clause < checking->book->domain->clause_count || error_set(checking->err, "There is no such clause.");
}

bool check_term(const Checking *checking, uint32_t clause, uint32_t option) {
    if (!check_clause(checking, clause)) return false;
    if (option < checking->book->domain->clauses[clause].options) return true;
    return error_set(checking->err, "%s has no such option.", clause_label(checking, clause));
}

bool check_deal(const Checking *checking, const Deal *deal) {
    for (uint32_t c = 0; c < checking->book->domain->clause_count; c++)
        if (!check_term(checking, c, deal->option[c])) return false;
    return true;
}

bool check_token(const Checking *checking, uint32_t token) {
    if (token < checking->book->token_count && talks_tokens(checking->book, checking->world) >> token & 1) return true;
    return error_set(checking->err, "That isn't known to you.");
}

/* The player's own yes is in the sending, and a minister's as far as his mandate goes. */
static bool check_send(const Checking *checking) {
    uint32_t agreed = checking->talks->parley.agreed, both = (1u << COURTS) - 1;
    SeatKind seat = checking->sitting->seat;
    if (seat == SEAT_ENVOY || (seat == SEAT_MINISTER && minister_signs(checking->book, checking->talks)))
        agreed |= 1u << checking->sitting->court;
    if ((agreed & both) == both) return true;
    if (seat == SEAT_MINISTER && checking->talks->sent && agreed)
        return error_set(checking->err,
                         "They would sign what lies there, but it goes beyond what you wrote for your envoy.");
    return error_set(checking->err, "No text lies there that both sides have said yes to.");
}

static bool check_seat(const Checking *checking) {
    switch (checking->sitting->seat) {
    case SEAT_ENVOY: return envoy_check(checking);
    case SEAT_MINISTER: return minister_check(checking);
    case SEAT_MEDIATOR: return mediator_check(checking);
    case SEAT_KINDS: break;
    }
    return false;
}

bool talks_check(const Book *book, const World *world, const Say *say, Error *err) {
    const Sitting *sitting = talks_sitting(book, world);
    if (!sitting) return error_set(err, "Nobody bargains here.");
    Talks talks = talks_now(book, world);
    Checking checking = {book, world, sitting, &talks, talks_table(book, &talks), say, err};
    if (say->kind >= TALK_KINDS || !talk_seat(say->kind, sitting->seat))
        return error_set(err, "That isn't for you to do here.");
    if (say->kind == TALK_BREAK)
        return sitting->exits[EXIT_BROKEN].declared || error_set(err, "There is no leaving this table.");
    if (frontier_count(checking.table.frontier) == 0)
        return error_set(err, "This treaty has too many clauses tied together to bargain over.");
    if (say->kind == TALK_SEND) return check_send(&checking);
    return check_seat(&checking);
}

/* ---- doing it --------------------------------------------------------------------------------------------------- */

Heard *hear(Doing *doing, HeardKind kind, uint32_t court) {
    Hearing *hearing = doing->hearing;
    if (hearing->count < HEARD_MOST) hearing->count++;
    Heard *heard = &hearing->list[hearing->count - 1];
    *heard = (Heard){.kind = kind, .court = court, .faction = FACTIONS_MOST, .clause = ID_NONE};
    return heard;
}

void days_pass(Doing *doing, int32_t days) {
    *doing->days += days;
    doing->moves = false;
    doing->talks->acts = 0;
}

void round_at_home(Doing *doing) {
    doing->talks->parley.rounds++;
    parley_event(&doing->talks->parley, CAUSE_EVENT);
    days_pass(doing, 1);
}

void ask_first(Doing *doing) {
    int32_t hurt[COURTS];
    if (!talks_ripe(doing->book, doing->world, doing->talks, hurt))
        doing->talks->parley.seats[doing->sitting->court].face += FACE_OF_ASKING;
}

/* A report of the chance moves beliefs, as an argument does; one of what its owner would take, the hearer's guess. */
void court_hears(Doing *doing, uint32_t court, uint32_t token, Manner manner) {
    const Token *heard = &doing->book->tokens[token];
    Talks *talks = doing->talks;
    int32_t value = manner == MANNER_BENT ? heard->bent : heard->value;
    int32_t credit = doing->sitting->seat == SEAT_MEDIATOR ? mediator_credit(talks, heard, token) : heard->credit;
    if (manner == MANNER_SOFT) credit /= 2;
    talks->holds[court] |= 1u << token;
    if (heard->about == TOKEN_CHANCE) parley_report(&doing->table, &talks->parley, court, (Evidence){value, credit});
    if (heard->about != TOKEN_RESERVE || heard->owner == court) return;
    int32_t reserve = court_reservation(doing->table.domain, heard->owner, doing->table.state);
    int32_t trust = talks->parley.seats[court].trust;
    int64_t way = ((int64_t)value - reserve - talks->guess[court]) * credit;
    way *= trust < TRUST_IN_FULL ? trust : TRUST_IN_FULL;
    talks->guess[court] += (int32_t)(way / (INT64_C(100) * TRUST_IN_FULL));
    talks->parley.seats[court].causes |= 1u << CAUSE_EVIDENCE;
}

/* Who sends a text votes for it. Whatever else his court hopes for, at home votes alone can be missing. */
void hear_home(Doing *doing, Heard *heard) {
    doing->talks->consulted = true;
    uint32_t court = doing->sitting->court, himself = talks_faction(doing->book, doing->world);
    const Parley *parley = &doing->talks->parley;
    Table table = doing->table;
    if (himself < FACTIONS_MOST) table.sure[court] |= 1u << himself;
    heard->text = parley->text;
    heard->vote = parley_vote(&table, parley, court);
    heard->yes = heard->vote.passed;
    heard->answer.refusal = court_refusal_at(&table, parley, court, &parley->text, WHATEVER_PASSES);
}

static void hear_abroad(Doing *doing, Heard *heard, uint32_t court) {
    const Parley *parley = &doing->talks->parley;
    heard->text = parley->text;
    heard->vote = parley_vote(&doing->table, parley, court);
    heard->yes = heard->vote.passed;
    heard->answer.refusal = court_refusal(&doing->table, parley, court, &parley->text);
}

void lay_before_courts(Doing *doing) {
    Parley *parley = &doing->talks->parley;
    parley->voted_down = 0;
    for (uint32_t court = 0; court < COURTS; court++) {
        Heard *heard = hear(doing, HEARD_VOTE, court);
        if (court == doing->sitting->court)
            hear_home(doing, heard);
        else
            hear_abroad(doing, heard, court);
        if (!heard->yes) parley->voted_down |= 1u << court;
    }
    parley->agreed &= ~parley->voted_down;
    parley->sealed = parley->voted_down == 0;
}

static void do_seat(Doing *doing) {
    switch (doing->sitting->seat) {
    case SEAT_ENVOY: envoy_do(doing); break;
    case SEAT_MINISTER: minister_do(doing); break;
    case SEAT_MEDIATOR: mediator_do(doing); break;
    case SEAT_KINDS: break;
    }
}

static bool exposed(const Talks *talks, const Sitting *sitting) {
    return sitting->seat == SEAT_MEDIATOR && mediator_lost(talks);
}

static void act(Doing *doing) {
    TalkKind kind = doing->saying.say->kind;
    if (doing->saying.branch) untruth_comes_out(doing);
    if (exposed(doing->talks, doing->sitting)) return;
    if (kind == TALK_SEND)
        lay_before_courts(doing);
    else if (kind == TALK_BREAK)
        doing->talks->parley.broken = true;
    else
        do_seat(doing);
}

static void part_of_day(Doing *doing) {
    if (!doing->moves || ++doing->talks->acts < doing->sitting->pace) return;
    doing->talks->acts = 0;
    *doing->days += 1;
}

void talks_do(const Book *book, const World *world, Talks *talks, Saying saying, int32_t *days, Hearing *hearing) {
    Hearing nobody = {.count = 0};
    const Sitting *sitting = talks_sitting(book, world);
    assert(sitting);
    Doing doing = {book, world, sitting, talks, talks_table(book, talks), saying, days, hearing ? hearing : &nobody,
                   true};
    doing.hearing->lay = talks->parley.text;
    act(&doing);
    part_of_day(&doing);
}

/* ---- days and ends ---------------------------------------------------------------------------------------------- */

void talks_look(const Book *book, const World *world, Talks *talks, Hearing *hearing) {
    uint32_t now = situation_now(book->domain, world);
    if (now == talks->situation) return;
    talks->situation = now;
    const Sitting *sitting = &book->sittings[talks->sitting - 1];
    if (sitting->seat == SEAT_MINISTER && !talks->sent)
        talks->limit = minister_begins(&analysis_at(book->analyses, now)->domain, sitting, world);
    parley_event(&talks->parley, CAUSE_EVENT);
    if (!hearing || hearing->count == HEARD_MOST) return;
    hearing->list[hearing->count++] = (Heard){.kind = HEARD_WAR, .situation = now, .clause = ID_NONE};
}

static ExitKind how_over(const Talks *talks, const Sitting *sitting, bool begun) {
    if (!begun) return EXIT_KINDS;
    if (talks->parley.sealed) return EXIT_SEALED;
    if (exposed(talks, sitting)) return EXIT_EXPOSED;
    if (!talks->parley.broken) return EXIT_KINDS;
    return talks->gone ? EXIT_LEFT : EXIT_BROKEN;
}

ExitKind talks_exit(const Book *book, const World *world) {
    const Sitting *sitting = talks_sitting(book, world);
    assert(sitting);
    ExitKind exit = how_over(world_talks(world), sitting, talks_begun(book, world));
    if (exit != EXIT_KINDS) return exit;
    return world_get(world, sitting->day_count) >= sitting->days ? EXIT_LATE : EXIT_KINDS;
}

int32_t talks_trust(const Talks *talks, uint32_t court) {
    return talks->parley.seats[court].trust;
}

void talks_put_trust(Talks *talks, uint32_t court, int32_t trust) {
    talks->parley.seats[court].trust = trust;
}

int32_t trust_band(const Fact *count, int32_t trust) {
    int32_t bands = count->max - count->min + 1;
    return count->min + trust * bands / (TRUST_MOST + 1);
}

int32_t trust_middle(const Fact *count, int32_t band) {
    int32_t bands = count->max - count->min + 1, at = band - count->min;
    int32_t middle = (2 * at + 1) * TRUST_MOST / (2 * bands);
    int32_t least = (at * (TRUST_MOST + 1) + bands - 1) / bands; /* narrow bands may begin above that */
    return middle > least ? middle : least;
}
