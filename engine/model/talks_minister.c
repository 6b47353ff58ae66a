/* talks_minister.c - the seat at home: the player writes how far an envoy may go, and hears what became of it.
 *
 * A mandate is a deal, the limit: in each clause the envoy may use what is no worse for his own court than the limit's
 * option there, all else as in the limit, and what the edict allows. In the tent he is a computed court to whom all
 * else, and what he wouldn't ask for of himself, is a red line of his ruler, with a frontier of what is left; so
 * whatever he puts or takes is within it. */
#include <string.h>

#include "model/mind.h"
#include "model/talks_parts.h"

typedef struct Mandate {
    const Domain *domain;
    const Sitting *sitting;
    const Deal *limit;
} Mandate;

/* ---- the mandate ------------------------------------------------------------------------------------------------ */

bool talks_edict(const Sitting *sitting, uint32_t clause, uint8_t option) {
    return !sitting->edict[clause] || sitting->edict[clause] >> option & 1;
}

/* Where options are in order, so far means so far: from the first up to the limit, unless the last is by itself better
 * for the court than the first; whatever synergies make of a single step. */
static bool goes_up(const Domain *domain, uint32_t court, uint32_t clause) {
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
    return goes_up(mandate->domain, court, clause) ? option > limit : option < limit;
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

static bool allows_text(const Mandate *mandate, const Deal *text) {
    for (uint32_t c = 0; c < mandate->domain->clause_count; c++)
        if (!allows(mandate, c, text->option[c])) return false;
    return true;
}

bool minister_signs(const Book *book, const Talks *talks) {
    Mandate mandate = mandate_of(book, talks);
    return talks->sent && allows_text(&mandate, &talks->parley.text);
}

/* Of what his ruler hasn't spoken of, a minister may forbid what he likes. */
static bool narrower_than_edict(const Mandate *mandate) {
    for (uint32_t c = 0; c < mandate->domain->clause_count; c++)
        for (uint8_t o = 0; o < mandate->domain->clauses[c].options; o++)
            if (mandate->sitting->edict[c] >> o & 1 && beyond(mandate, c, o)) return true;
    return false;
}

/* The last in order that the edict names, the way that costs the court more. */
static uint8_t end_of_order(const Domain *domain, const Sitting *sitting, uint32_t clause) {
    uint32_t told = sitting->edict[clause];
    uint8_t last = (uint8_t)(domain->clauses[clause].options - 1);
    uint8_t option = goes_up(domain, sitting->court, clause) ? last : 0;
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

/* What is best in one clause may depend on the others, here too. */
static Deal furthest(const Domain *domain, uint32_t other, const uint32_t may[DOMAIN_CLAUSES], Deal text) {
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

static uint32_t allowed_options(const Mandate *mandate, uint32_t clause) {
    uint32_t may = 0;
    for (uint8_t o = 0; o < mandate->domain->clauses[clause].options; o++)
        if (allows(mandate, clause, o)) may |= 1u << o;
    return may;
}

/* The option that he has written down himself; 0: he left the clause as it was. */
static uint32_t written(const Mandate *mandate, const Deal *unwritten, uint32_t clause) {
    uint8_t option = mandate->limit->option[clause];
    return option != unwritten->option[clause] ? 1u << option : 0;
}

Deal talks_furthest(const Book *book, const Talks *talks, const Deal *limit) {
    Mandate mandate = mandate_of(book, talks);
    Deal unwritten = minister_limit(mandate.domain, mandate.sitting);
    uint32_t may[DOMAIN_CLAUSES] = {0};
    mandate.limit = limit;
    for (uint32_t c = 0; c < mandate.domain->clause_count; c++) {
        may[c] = written(&mandate, &unwritten, c);
        if (!may[c]) may[c] = allowed_options(&mandate, c);
    }
    return furthest(mandate.domain, 1 - mandate.sitting->court, may, *limit);
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

static bool check_sway(const Checking *checking) {
    uint32_t faction = checking->say->faction, token = checking->say->token;
    if (!check_councillor(checking) || !check_token(checking, token)) return false;
    if (checking->talks->swayed[faction] >> token & 1)
        return error_set(checking->err, "He has heard that. It moves nobody twice.");
    if (checking->book->tokens[token].about == TOKEN_CHANCE) return true;
    return error_set(checking->err, "That says nothing of how the war would go on.");
}

bool minister_check(const Checking *checking) {
    TalkKind kind = checking->say->kind;
    if (kind == TALK_DISPATCH) return check_mandate(checking);
    return kind == TALK_SOUND ? check_councillor(checking) : check_sway(checking);
}

/* ---- in the tent ------------------------------------------------------------------------------------------------ */

typedef struct Tent {
    Doing *doing;
    Mandate mandate;
    uint32_t envoy, other; /* their courts */
    Deal unwritten;        /* the mandate as it is before anything is written */
    Deal furthest;         /* what he puts last */
    Domain domain;         /* with the mandate in it */
    Frontier *frontier;    /* within it; NULL: too large */
    Table table;           /* the envoy's, of these */
} Tent;

/* What would cross a red line of theirs. */
static uint32_t never_theirs(const Tent *tent, uint32_t clause) {
    const Court *court = &tent->domain.courts[tent->other];
    uint32_t never = 0;
    for (uint32_t f = 0; f < court->faction_count; f++) never |= court->factions[f].red[clause];
    return never;
}

/* Of options, those no worse for his court than the one that lies there. */
static uint32_t not_below(const Tent *tent, uint32_t clause, uint32_t options) {
    const Deal *text = &tent->doing->talks->parley.text;
    uint32_t kept = 0;
    for (uint8_t o = 0; o < tent->domain.clauses[clause].options; o++)
        if (options >> o & 1 && option_gain(&tent->domain, tent->envoy, text, clause, o) >= 0) kept |= 1u << o;
    return kept;
}

/* What he may put and take. Of himself he raises no clause of which nobody has spoken, asks for nothing that would
 * offend, and gives nothing away that lies there already: for each he wants it written down. */
static uint32_t fit_options(const Tent *tent, uint32_t clause) {
    const Talks *talks = tent->doing->talks;
    uint32_t may = allowed_options(&tent->mandate, clause), lies = 1u << talks->parley.text.option[clause];
    uint32_t fit = may & (~never_theirs(tent, clause) | 1u << talks->limit.option[clause]);
    bool spoken = talks->parley.said >> clause & 1 || written(&tent->mandate, &tent->unwritten, clause);
    if (!spoken && may & lies) return lies;
    if (!written(&tent->mandate, &tent->unwritten, clause) && fit & lies) fit = not_below(tent, clause, fit);
    return fit ? fit : may;
}

/* As talks_furthest, but of what he may put here. */
static Deal tent_furthest(const Tent *tent, const uint32_t may[DOMAIN_CLAUSES]) {
    uint32_t last[DOMAIN_CLAUSES] = {0};
    for (uint32_t c = 0; c < tent->domain.clause_count; c++) {
        uint32_t own = written(&tent->mandate, &tent->unwritten, c);
        last[c] = own ? own : may[c];
    }
    return furthest(&tent->domain, tent->other, last, *tent->mandate.limit);
}

static void tent_open(Tent *tent, Doing *doing) {
    uint32_t may[DOMAIN_CLAUSES] = {0}, court = doing->sitting->court;
    *tent = (Tent){.doing = doing, .envoy = court, .other = 1 - court, .domain = *doing->table.domain};
    tent->mandate = (Mandate){doing->table.domain, doing->sitting, &doing->talks->limit};
    tent->unwritten = minister_limit(tent->mandate.domain, doing->sitting);
    Faction *ruler = &tent->domain.courts[court].factions[tent->domain.courts[court].ruler];
    for (uint32_t c = 0; c < tent->domain.clause_count; c++) {
        may[c] = fit_options(tent, c);
        ruler->red[c] |= ~may[c];
    }
    tent->furthest = tent_furthest(tent, may);
    tent->frontier = frontier_within(&tent->domain, may);
    tent->table = doing->table;
    tent->table.domain = &tent->domain;
    tent->table.frontier = tent->frontier;
}

static Answer put_furthest(const Tent *tent) {
    Answer answer = {.kind = ANSWER_HOLD, .asked = INT32_MAX, .tipped = ID_NONE, .text = tent->furthest};
    answer.refusal = (Refusal){.clause = ID_NONE, .red_clause = ID_NONE, .faction = FACTIONS_MOST};
    return answer;
}

/* When his last text is no longer his to put, nor any near it, he begins anew. */
static Answer envoy_answer(const Tent *tent) {
    const Parley *parley = &tent->doing->talks->parley;
    if (!tent->frontier || court_aspiration(&tent->table, parley, tent->envoy) == INT32_MAX) return put_furthest(tent);
    Answer answer = court_answer(&tent->table, parley, tent->envoy);
    bool barred = !allows_text(&tent->mandate, &parley->seats[tent->envoy].ask);
    if (answer.kind != ANSWER_REFUSE && !(answer.kind == ANSWER_LEAVE && barred)) return answer;
    Parley anew = *parley;
    anew.seats[tent->envoy].spoken = false;
    return court_answer(&tent->table, &anew, tent->envoy);
}

/* Rather than come home with nothing, all that he may, at the last. */
static Answer envoy_says(const Tent *tent, bool last) {
    Answer answer = envoy_answer(tent);
    bool ends = last || answer.kind == ANSWER_LEAVE;
    bool put = memcmp(&tent->doing->talks->parley.seats[tent->envoy].ask, &tent->furthest, sizeof(Deal)) == 0;
    return ends && answer.kind != ANSWER_ACCEPT && !put ? put_furthest(tent) : answer;
}

/* False: he has nothing more to say and comes home. */
static bool envoy_speaks(Tent *tent, bool last) {
    Parley *parley = &tent->doing->talks->parley;
    Answer answer = envoy_says(tent, last);
    Heard *heard = hear(tent->doing, HEARD_ANSWER, tent->envoy);
    heard->text = parley->text;
    heard->answer = answer;
    heard->yes = answer.kind == ANSWER_ACCEPT;
    if (answer.kind == ANSWER_LEAVE) return false;
    parley_take(&tent->doing->table, parley, tent->envoy, &answer);
    return true;
}

static bool agreed(const Tent *tent) {
    return tent->doing->talks->parley.agreed == (1u << COURTS) - 1;
}

/* False: there is nothing more to be had from them today. What they answer is always a text that he stands by. */
static bool others_answer(Tent *tent) {
    AnswerKind kind = hear_answer(tent->doing, tent->other)->kind;
    return kind != ANSWER_REFUSE && kind != ANSWER_LEAVE;
}

static void bargain(Tent *tent) {
    for (int i = 0; i < MISSION_EXCHANGES; i++)
        if (!envoy_speaks(tent, i + 1 == MISSION_EXCHANGES) || agreed(tent) || !others_answer(tent) || agreed(tent))
            return;
}

/* Before he rides home he takes what is within his mandate rather than nothing: that is what a mandate is for. */
static void take_what_is_there(Tent *tent) {
    Parley *parley = &tent->doing->talks->parley;
    if (parley->agreed == 1u << tent->other && allows_text(&tent->mandate, &parley->text))
        parley->agreed |= 1u << tent->envoy;
}

static void dispatch(Doing *doing) {
    Talks *talks = doing->talks;
    Tent tent;
    talks->limit = doing->saying.say->deal;
    talks->sent = true;
    tent_open(&tent, doing);
    talks->capped |= narrower_than_edict(&tent.mandate);
    if (!allows_text(&tent.mandate, &talks->parley.text)) talks->parley.agreed &= ~(1u << tent.envoy);
    ask_first(doing);
    bargain(&tent);
    take_what_is_there(&tent);
    frontier_free(tent.frontier);
    days_pass(doing, MISSION_DAYS);
}

/* ---- at home ---------------------------------------------------------------------------------------------------- */

static void sound(Doing *doing, uint32_t faction) {
    uint32_t court = doing->sitting->court;
    Heard *heard = hear(doing, HEARD_SOUNDED, court);
    heard->faction = faction;
    heard->text = doing->talks->parley.text;
    heard->answer.refusal = faction_refusal(&doing->table, &doing->talks->parley, court, faction, &heard->text);
    heard->interest = heard->answer.refusal.interest;
    heard->clause = heard->answer.refusal.clause;
    heard->yes = heard->answer.refusal.faction == FACTIONS_MOST;
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
    if (say->kind == TALK_DISPATCH) dispatch(doing);
    if (say->kind == TALK_SOUND) sound(doing, say->faction);
    if (say->kind == TALK_SWAY) sway(doing, say->faction, say->token);
}
