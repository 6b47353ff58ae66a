/* talks_minister.c - the seat at home: the player writes how far an envoy may go, and hears his councillors.
 *
 * A mandate is a deal, the limit: in each clause the envoy may use what is no worse for his own court than the limit's
 * option there, all else as in the limit, and what the edict allows. What he does with it is in talks_tent.c. */
#include <string.h>

#include "model/changes.h"
#include "model/mandate.h"
#include "model/mind.h"

/* ---- the mandate ------------------------------------------------------------------------------------------------ */

bool talks_edict(const Sitting *sitting, uint32_t clause, uint8_t option) {
    return !sitting->edict[clause] || sitting->edict[clause] >> option & 1;
}

/* Where options are in order, so far means so far: from the first up to the limit, unless the last is by itself better
 * for the court than the first; whatever synergies make of a single step. */
bool mandate_goes_up(const Domain *domain, uint32_t court, uint32_t clause) {
    const DomainClause *of = &domain->clauses[clause];
    int32_t weights[INTERESTS_MOST], low[INTERESTS_MOST], high[INTERESTS_MOST];
    court_weights(domain, court, weights);
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) {
        low[i] = of->worth[0][court][i];
        high[i] = of->worth[of->options - 1][court][i];
    }
    return weigh(weights, low) >= weigh(weights, high);
}

static bool beyond(const Mandate *mandate, uint32_t clause, uint8_t option) {
    uint32_t court = mandate->sitting->court;
    uint8_t limit = mandate->limit->option[clause];
    if (!mandate->domain->clauses[clause].ordered)
        return option_gain(mandate->domain, court, mandate->limit, clause, option) < 0;
    return mandate_goes_up(mandate->domain, court, clause) ? option > limit : option < limit;
}

static bool allows(const Mandate *mandate, uint32_t clause, uint8_t option) {
    return talks_edict(mandate->sitting, clause, option) && !beyond(mandate, clause, option);
}

static Mandate mandate_of(const Book *book, const Talks *talks) {
    const Analysis *analysis = analysis_at(book->analyses, talks->situation);
    return (Mandate){&analysis->domain, &book->sittings[talks->sitting - 1], &talks->limit};
}

bool talks_allows(const Book *book, const Talks *talks, uint32_t clause, uint8_t option) {
    Mandate mandate = mandate_of(book, talks);
    return allows(&mandate, clause, option);
}

bool mandate_allows(const Mandate *mandate, const Deal *text) {
    for (uint32_t c = 0; c < mandate->domain->clause_count; c++)
        if (!allows(mandate, c, text->option[c])) return false;
    return true;
}

bool minister_signs(const Book *book, const Talks *talks) {
    Mandate mandate = mandate_of(book, talks);
    return talks->sent && mandate_allows(&mandate, &talks->parley.text);
}

/* Of what his ruler hasn't spoken of, a minister may forbid what he likes. */
bool mandate_narrower(const Mandate *mandate) {
    for (uint32_t c = 0; c < mandate->domain->clause_count; c++)
        for (uint8_t o = 0; o < mandate->domain->clauses[c].options; o++)
            if (mandate->sitting->edict[c] >> o & 1 && beyond(mandate, c, o)) return true;
    return false;
}

/* The last in order that the edict names, the way that costs the court more. */
static uint8_t end_of_order(const Domain *domain, const Sitting *sitting, uint32_t clause) {
    uint32_t told = sitting->edict[clause];
    uint8_t last = (uint8_t)(domain->clauses[clause].options - 1);
    uint8_t option = mandate_goes_up(domain, sitting->court, clause) ? last : 0;
    int step = option ? -1 : 1;
    while (!(told >> option & 1)) option = (uint8_t)(option + step);
    return option;
}

/* Of those that the edict names, the one that costs the court most. */
static uint8_t costliest(const Domain *domain, const Sitting *sitting, const Deal *limit, uint32_t clause) {
    uint32_t told = sitting->edict[clause];
    uint8_t worst = limit->option[clause];
    for (uint8_t o = 0; o < domain->clauses[clause].options; o++) {
        if (!(told >> o & 1)) continue;
        bool first = !(told >> worst & 1);
        if (first || option_gain(domain, sitting->court, limit, clause, o) <
                         option_gain(domain, sitting->court, limit, clause, worst))
            worst = o;
    }
    return worst;
}

static bool go_further(const Domain *domain, const Sitting *sitting, Deal *limit, uint32_t clause) {
    uint8_t before = limit->option[clause];
    if (!sitting->edict[clause]) return false;
    limit->option[clause] = domain->clauses[clause].ordered ? end_of_order(domain, sitting, clause)
                                                            : costliest(domain, sitting, limit, clause);
    return limit->option[clause] != before;
}

enum { ROUNDS_OF_SEARCH = 2 * DOMAIN_CLAUSES };

/* What costs most in one clause may depend on the others: so it is sought until nothing moves any more. */
Deal minister_limit(const Domain *domain, const Sitting *sitting) {
    Deal limit = sitting->start;
    bool moved = true;
    for (int i = 0; moved && i < ROUNDS_OF_SEARCH; i++) {
        moved = false;
        for (uint32_t c = 0; c < domain->clause_count; c++) moved |= go_further(domain, sitting, &limit, c);
    }
    return limit;
}

Deal minister_begins(const Domain *domain, const Sitting *sitting, const World *world) {
    Deal limit = minister_limit(domain, sitting);
    for (uint32_t i = 0; i < sitting->mandates.count; i++) {
        const Mandated *row = &sitting->mandates.list[i];
        if (!guard_test(row->when, world)) continue;
        for (uint32_t c = 0; c < domain->clause_count; c++)
            if (row->told >> c & 1) limit.option[c] = row->limit.option[c];
        break;
    }
    return limit;
}

/* What is best in one clause may depend on the others, here too. */
Deal mandate_furthest(const Domain *domain, uint32_t other, const uint32_t may[DOMAIN_CLAUSES], Deal text) {
    bool moved = true;
    for (int i = 0; moved && i < ROUNDS_OF_SEARCH; i++) {
        moved = false;
        for (uint32_t c = 0; c < domain->clause_count; c++)
            for (uint8_t o = 0; o < domain->clauses[c].options; o++) {
                if (!(may[c] >> o & 1) || option_gain(domain, other, &text, c, o) <= 0) continue;
                text.option[c] = o;
                moved = true;
            }
    }
    return text;
}

uint32_t mandate_options(const Mandate *mandate, uint32_t clause) {
    uint32_t may = 0;
    for (uint8_t o = 0; o < mandate->domain->clauses[clause].options; o++)
        if (allows(mandate, clause, o)) may |= 1u << o;
    return may;
}

/* The option that he has written down himself; 0: he left the clause as it was. */
uint32_t mandate_written(const Mandate *mandate, const Deal *unwritten, uint32_t clause) {
    uint8_t option = mandate->limit->option[clause];
    return option != unwritten->option[clause] ? 1u << option : 0;
}

Deal talks_furthest(const Book *book, const Talks *talks, const Deal *limit) {
    Mandate mandate = mandate_of(book, talks);
    Deal unwritten = minister_limit(mandate.domain, mandate.sitting);
    uint32_t may[DOMAIN_CLAUSES] = {0};
    mandate.limit = limit;
    for (uint32_t c = 0; c < mandate.domain->clause_count; c++) {
        may[c] = mandate_written(&mandate, &unwritten, c);
        if (!may[c]) may[c] = mandate_options(&mandate, c);
    }
    return mandate_furthest(mandate.domain, 1 - mandate.sitting->court, may, *limit);
}

Deal talks_asked(const Book *book, const World *world) {
    Talks talks = talks_now(book, world);
    const Sitting *sitting = talks_sitting(book, world);
    const Seat *others = &talks.parley.seats[1 - sitting->court];
    for (uint32_t c = 0; others->spoken && c < book->domain->clause_count; c++)
        if (talks_edict(sitting, c, others->ask.option[c]) && !talks_allows(book, &talks, c, others->ask.option[c]))
            talks.limit.option[c] = others->ask.option[c];
    return talks.limit;
}

/* ---- what can be said ------------------------------------------------------------------------------------------- */

/* He must be back while there is a day left on which a text can be laid before the courts. */
static bool check_time(const Checking *checking) {
    int32_t left = checking->sitting->days - world_get(checking->world, checking->sitting->day_count);
    if (left > MISSION_DAYS) return true;
    return error_set(checking->err, "He would be gone two days, and the talks have no more than %s left.",
                     left == 1 ? "one" : "two");
}

static bool check_mandate(const Checking *checking) {
    const Deal *limit = &checking->say->deal;
    if (!check_time(checking)) return false;
    if (!check_deal(checking, limit)) return false;
    for (uint32_t c = 0; c < checking->book->domain->clause_count; c++) {
        if (talks_edict(checking->sitting, c, limit->option[c])) continue;
        const Clause *clause = &checking->book->clauses[checking->book->domain->clauses[c].clause.at];
        return error_set(checking->err, "%s: the edict doesn't allow “%s”.", clause->label,
                         clause->options[limit->option[c]].label);
    }
    return true;
}

static bool check_councillor(const Checking *checking) {
    uint32_t faction = checking->say->faction;
    if (faction >= checking->table.domain->courts[checking->sitting->court].faction_count)
        return error_set(checking->err, "There is no such councillor at your court.");
    if (faction != talks_faction(checking->book, checking->world)) return true;
    return error_set(checking->err, "You speak for that side yourself, and know your own mind.");
}

static bool would_move(const Checking *checking) {
    uint32_t court = checking->sitting->court, faction = checking->say->faction;
    Parley moved = checking->talks->parley;
    parley_sway(&checking->table, &moved, court, faction, checking->table.evidence[checking->say->token]);
    return moved.seats[court].shift[faction] != checking->talks->parley.seats[court].shift[faction];
}

static bool check_sway(const Checking *checking) {
    uint32_t faction = checking->say->faction, token = checking->say->token;
    if (!check_councillor(checking) || !check_token(checking, token)) return false;
    if (checking->talks->swayed[faction] >> token & 1)
        return error_set(checking->err, "He has heard that. It moves nobody twice.");
    if (checking->book->tokens[token].about != TOKEN_CHANCE)
        return error_set(checking->err, "That says nothing of how the war would go on.");
    return would_move(checking) || error_set(checking->err, "He reckons with that already.");
}

bool minister_check(const Checking *checking) {
    TalkKind kind = checking->say->kind;
    if (kind == TALK_DISPATCH) return check_mandate(checking);
    return kind == TALK_SOUND ? check_councillor(checking) : check_sway(checking);
}

Parley talks_outlook(const Book *book, const Talks *talks) {
    Parley parley = talks->parley;
    const Sitting *sitting = &book->sittings[talks->sitting - 1];
    if (sitting->seat != SEAT_MINISTER) return parley;
    Seat *own = &parley.seats[sitting->court], *theirs = &parley.seats[1 - sitting->court];
    parley.turn += COURTS * MISSION_EXCHANGES;
    if (own->concession < theirs->concession) own->concession = theirs->concession;
    return parley;
}

/* ---- at home ---------------------------------------------------------------------------------------------------- */

typedef struct Turning { /* what would turn a councillor who says yes */
    const Doing *doing;
    const Faction *faction;
    int32_t points, spare; /* of the text; and how many it is worth to him beyond the war */
    int32_t least;         /* beyond these, so far */
    Change change;
} Turning;

/* Of what the edict allows and he could name, the one that comes nearest to being borne. */
static void try_turning(void *context, const Change *change) {
    Turning *turning = context;
    uint32_t clause = change->clauses[0];
    uint8_t option = change->options[0];
    int32_t lost = turning->points - faction_points(turning->faction, change->worth[turning->doing->sitting->court]);
    if (!talks_edict(turning->doing->sitting, clause, option) || turning->faction->red[clause] >> option & 1) return;
    if (lost <= turning->spare || lost >= turning->least) return;
    turning->least = lost;
    turning->change = *change;
}

static void hear_price(const Doing *doing, uint32_t faction, Heard *heard) {
    uint32_t court = doing->sitting->court;
    const Domain *domain = doing->table.domain;
    int32_t worth[INTERESTS_MOST];
    Turning turning = {.doing = doing, .faction = &domain->courts[court].factions[faction], .least = INT32_MAX};
    domain_worth(domain, &heard->text, court, worth);
    turning.points = faction_points(turning.faction, worth);
    turning.spare = -heard->answer.refusal.gap / 100;
    changes_walk(domain, &heard->text, 0, 1, try_turning, &turning);
    if (turning.least == INT32_MAX) return;
    heard->answer.step_count = 1;
    heard->answer.steps[0] = (TextStep){.clause = turning.change.clauses[0], .option = turning.change.options[0]};
}

/* He is asked about what lies before the courts; until it does, about all that the envoy may grant. */
static Deal sounded_text(const Doing *doing) {
    const Talks *talks = doing->talks;
    bool agreed = talks->parley.agreed == (1u << COURTS) - 1;
    return agreed ? talks->parley.text : talks_furthest(doing->book, talks, &talks->limit);
}

static void sound(Doing *doing, uint32_t faction) {
    uint32_t court = doing->sitting->court;
    Heard *heard = hear(doing, HEARD_SOUNDED, court);
    heard->faction = faction;
    heard->text = sounded_text(doing);
    heard->answer.refusal = faction_refusal(&doing->table, &doing->talks->parley, court, faction, &heard->text);
    heard->interest = heard->answer.refusal.interest;
    heard->clause = heard->answer.refusal.clause;
    heard->yes = heard->answer.refusal.faction == FACTIONS_MOST;
    if (heard->yes) hear_price(doing, faction, heard);
    if (faction == doing->table.domain->courts[court].ruler) doing->talks->consulted = true;
}

static void sway(Doing *doing, uint32_t faction, uint32_t token) {
    uint32_t court = doing->sitting->court;
    const int32_t *shift = &doing->talks->parley.seats[court].shift[faction];
    int32_t before = *shift;
    parley_sway(&doing->table, &doing->talks->parley, court, faction, doing->table.evidence[token]);
    doing->talks->swayed[faction] |= 1u << token;
    Heard *heard = hear(doing, HEARD_ARGUED, court);
    heard->faction = faction;
    heard->token = token;
    heard->yes = *shift != before;
}

void minister_do(Doing *doing) {
    const Say *say = doing->saying.say;
    if (say->kind == TALK_DISPATCH) envoy_rides(doing);
    if (say->kind == TALK_SOUND) sound(doing, say->faction);
    if (say->kind == TALK_SWAY) sway(doing, say->faction, say->token);
}
