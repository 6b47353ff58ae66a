/* talks_tent.c - a minister's envoy in the others' tent, with a mandate.
 *
 * He is a computed court to whom all that is beyond his mandate, and what he wouldn't ask for of himself, is a red line
 * of his ruler, with a frontier of what is left; so whatever he puts or takes is within it. A wide mandate is spent:
 * what he may give beyond what they ask shows on him, and by the end of the ride they ask for more of it. */
#include <string.h>

#include "model/mandate.h"
#include "model/mind.h"

typedef struct Tent {
    Doing *doing;
    Mandate mandate;
    uint32_t envoy, other; /* their courts */
    Deal unwritten;        /* the mandate as it is before anything is written */
    Deal furthest;         /* what he puts rather than come home with nothing */
    Deal first;            /* what they asked when he came */
    int32_t gives;         /* what he means to leave them, hundredths */
    bool eager;            /* he may give so much more than they ask that he puts that at once */
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

/* Where options are in order and he may go further than they ask he doesn't haggle: he gives what they ask, and as much
 * as half of the way from there. Elsewhere he may go all of it. */
static uint8_t halfway(const Tent *tent, uint32_t clause) {
    const Seat *theirs = &tent->doing->talks->parley.seats[tent->other];
    uint8_t asked = theirs->ask.option[clause], limit = tent->mandate.limit->option[clause];
    bool up = mandate_goes_up(&tent->domain, tent->envoy, clause), further = up ? limit > asked : limit < asked;
    if (!theirs->spoken || !tent->domain.clauses[clause].ordered || !further) return limit;
    int half = up ? asked + (limit - asked) / 2 : asked - (asked - limit) / 2;
    while (!talks_edict(tent->mandate.sitting, clause, (uint8_t)half)) half += up ? 1 : -1; /* the limit is allowed */
    return (uint8_t)half;
}

static uint32_t unhaggled(const Tent *tent, uint32_t clause, uint32_t options) {
    uint8_t last = halfway(tent, clause), asked = tent->doing->talks->parley.seats[tent->other].ask.option[clause];
    if (last == tent->mandate.limit->option[clause]) return options;
    uint32_t low = last < asked ? last : asked, high = last < asked ? asked : last;
    return options & ((2u << high) - (1u << low));
}

/* What he may put and take. Of himself he raises no clause of which nobody has spoken, asks for nothing that would
 * offend, and gives nothing away that lies there already: for each he wants it written down. */
static uint32_t fit_options(const Tent *tent, uint32_t clause) {
    const Talks *talks = tent->doing->talks;
    uint32_t may = mandate_options(&tent->mandate, clause), lies = 1u << talks->parley.text.option[clause];
    uint32_t fit = may & (~never_theirs(tent, clause) | 1u << talks->limit.option[clause]);
    uint32_t own = mandate_written(&tent->mandate, &tent->unwritten, clause);
    bool spoken = talks->parley.said >> clause & 1 || own;
    if (own && !tent->domain.clauses[clause].ordered) return own; /* there is no less of it to begin with */
    if (!spoken && may & lies) return lies;
    bool unasked = !tent->eager && !own;
    if (unasked && fit & lies) fit = not_below(tent, clause, fit);
    fit = unhaggled(tent, clause, fit);
    return fit ? fit : may;
}

/* As talks_furthest, but of what he may put here. */
static Deal tent_furthest(const Tent *tent, const uint32_t may[DOMAIN_CLAUSES]) {
    uint32_t last[DOMAIN_CLAUSES] = {0};
    Deal text = *tent->mandate.limit;
    for (uint32_t c = 0; c < tent->domain.clause_count; c++) {
        uint32_t own = mandate_written(&tent->mandate, &tent->unwritten, c);
        text.option[c] = halfway(tent, c);
        last[c] = own ? 1u << text.option[c] : may[c];
    }
    return mandate_furthest(&tent->domain, tent->other, last, text);
}

enum { SPENT = 50 }; /* percent of what he might give beyond what they ask */

/* Half of what he may give beyond what they ask he gives. */
static void measure_room(Tent *tent) {
    const Talks *talks = tent->doing->talks;
    int32_t asked = court_aspiration(&tent->doing->table, &talks->parley, tent->other);
    int64_t room = (int64_t)court_utility(tent->mandate.domain, &tent->furthest, tent->other) - asked;
    tent->eager = asked != INT32_MAX && room > 0;
    if (tent->eager) tent->gives = asked + (int32_t)(room * SPENT / 100);
}

/* That he may go further than they ask shows on him, and from now on they reckon his court to be so much the softer. */
static void room_shows(Tent *tent) {
    Talks *talks = tent->doing->talks;
    const Seat *theirs = &talks->parley.seats[tent->other];
    Deal more = theirs->ask;
    for (uint32_t c = 0; c < tent->domain.clause_count; c++)
        if (halfway(tent, c) != tent->mandate.limit->option[c]) more.option[c] = tent->mandate.limit->option[c];
    const Domain *domain = tent->mandate.domain;
    int64_t room = court_utility(domain, &more, tent->other) - court_utility(domain, &theirs->ask, tent->other);
    int32_t guess = -(int32_t)(room * SPENT / 100 / 100);
    if (!theirs->spoken || guess >= talks->guess[tent->other]) return;
    talks->guess[tent->other] = tent->doing->table.guess[tent->other] = guess;
    talks->parley.seats[tent->other].causes |= 1u << CAUSE_EVIDENCE;
}

static void tent_options(Tent *tent, uint32_t may[DOMAIN_CLAUSES]) {
    for (uint32_t c = 0; c < tent->domain.clause_count; c++) may[c] = fit_options(tent, c);
    tent->furthest = tent_furthest(tent, may);
}

static void tent_open(Tent *tent, Doing *doing) {
    uint32_t may[DOMAIN_CLAUSES] = {0}, court = doing->sitting->court;
    *tent = (Tent){.doing = doing, .envoy = court, .other = 1 - court, .domain = *doing->table.domain};
    tent->mandate = (Mandate){doing->table.domain, doing->sitting, &doing->talks->limit};
    tent->unwritten = minister_limit(tent->mandate.domain, doing->sitting);
    tent->first = doing->talks->parley.seats[1 - court].ask;
    room_shows(tent);
    tent_options(tent, may);
    measure_room(tent);
    if (tent->eager) tent_options(tent, may);
    Faction *ruler = &tent->domain.courts[court].factions[tent->domain.courts[court].ruler];
    for (uint32_t c = 0; c < tent->domain.clause_count; c++) ruler->red[c] |= ~may[c];
    tent->frontier = frontier_within(&tent->domain, may);
    tent->table = doing->table;
    tent->table.domain = &tent->domain;
    tent->table.frontier = tent->frontier;
}

/* Of the deals at a point of his, one that they would say yes to. */
static bool taken_at(const Tent *tent, const Mind *theirs, size_t point, Deal *taken) {
    enum { DEALS = 64 };
    Deal deals[DEALS];
    size_t count = frontier_list(tent->frontier, point, deals, DEALS);
    for (size_t i = 0; i < count; i++) {
        if (!mind_takes(theirs, &deals[i])) continue;
        *taken = deals[i];
        return true;
    }
    return false;
}

/* Within his mandate, of all that they would say yes to, what gives them so much, and his own court the most; failing
 * that, what gives them the most. */
static bool least_they_take(const Tent *tent, int32_t gives, Deal *least) {
    Mind theirs = mind_read(&tent->doing->table, &tent->doing->talks->parley, tent->other);
    size_t points = theirs.willing && tent->frontier ? frontier_count(tent->frontier) : 0;
    bool found = false;
    for (size_t i = 0; i < points; i++) {
        size_t at = tent->envoy == 0 ? i : points - 1 - i;
        found |= taken_at(tent, &theirs, at, least);
        if (found && frontier_at(tent->frontier, at)->u[tent->other] >= gives) return true;
    }
    return found;
}

static Answer put_last(const Tent *tent) {
    Answer answer = {.kind = ANSWER_HOLD, .asked = INT32_MAX, .tipped = ID_NONE, .text = tent->furthest};
    (void)least_they_take(tent, tent->gives, &answer.text);
    answer.refusal = (Refusal){.clause = ID_NONE, .red_clause = ID_NONE, .faction = FACTIONS_MOST};
    return answer;
}

/* When his last text is no longer his to put, nor any near it, he begins anew. */
static Answer envoy_answer(const Tent *tent) {
    const Parley *parley = &tent->doing->talks->parley;
    if (!tent->frontier || court_aspiration(&tent->table, parley, tent->envoy) == INT32_MAX) return put_last(tent);
    Answer answer = court_answer(&tent->table, parley, tent->envoy);
    bool barred = !mandate_allows(&tent->mandate, &parley->seats[tent->envoy].ask);
    if (answer.kind != ANSWER_REFUSE && !(answer.kind == ANSWER_LEAVE && barred)) return answer;
    Parley anew = *parley;
    anew.seats[tent->envoy].spoken = false;
    return court_answer(&tent->table, &anew, tent->envoy);
}

/* At the last he puts what they would just take; or, rather than come home with nothing, all that he may. */
static Answer envoy_says(const Tent *tent, bool last) {
    Answer answer = envoy_answer(tent);
    bool ends = last || answer.kind == ANSWER_LEAVE;
    bool put = memcmp(&tent->doing->talks->parley.seats[tent->envoy].ask, &tent->furthest, sizeof(Deal)) == 0;
    return ends && answer.kind != ANSWER_ACCEPT && !put ? put_last(tent) : answer;
}

/* False: he has nothing more to say and comes home. */
static bool envoy_speaks(Tent *tent, bool last) {
    Parley *parley = &tent->doing->talks->parley;
    Answer answer = envoy_says(tent, last);
    Heard *heard = hear(tent->doing, HEARD_ANSWER, tent->envoy);
    heard->text = parley->text;
    heard->answer = answer;
    heard->yes = answer.kind == ANSWER_ACCEPT;
    heard->eager = tent->eager;
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
        if (!envoy_speaks(tent, i + 1 == MISSION_EXCHANGES || (i == 0 && tent->eager)) || agreed(tent) ||
            !others_answer(tent) || agreed(tent))
            return;
}

static uint8_t dearer(bool up, uint8_t a, uint8_t b) {
    return (a > b) == up ? a : b;
}

/* In what his ruler has set a bound to, and no less than he may grant: what they asked at first, and at least half of
 * the way from what they ask now. Never more than he may grant. */
static uint8_t risen(const Tent *tent, uint32_t clause) {
    const Sitting *sitting = tent->mandate.sitting;
    uint8_t limit = tent->mandate.limit->option[clause];
    uint8_t asked = tent->doing->talks->parley.seats[tent->other].ask.option[clause], half = halfway(tent, clause);
    bool up = mandate_goes_up(&tent->domain, tent->envoy, clause);
    bool further = limit != asked && dearer(up, limit, asked) == limit;
    if (!sitting->edict[clause] || !tent->domain.clauses[clause].ordered || !further) return asked;
    if (limit == sitting->start.option[clause]) return asked;
    if (half == asked) half = (uint8_t)(up ? asked + 1 : asked - 1);
    uint8_t first = tent->first.option[clause], least = dearer(up, first, half);
    return dearer(up, least, limit) == least ? limit : least;
}

/* Dearer for him need not be worth anything to them. */
static bool is_more(const Tent *tent, uint32_t clause, uint8_t option) {
    const Deal *ask = &tent->doing->talks->parley.seats[tent->other].ask;
    Deal more = *ask;
    more.option[clause] = option;
    return court_utility(&tent->domain, &more, tent->other) > court_utility(&tent->domain, ask, tent->other);
}

/* The last that they said. */
static Heard *their_last(const Tent *tent) {
    Hearing *hearing = tent->doing->hearing;
    for (uint32_t i = hearing->count; i-- > 0;)
        if (hearing->list[i].kind == HEARD_ANSWER && hearing->list[i].court == tent->other) return &hearing->list[i];
    return NULL;
}

/* A purse that has been seen to be deeper isn't let off. */
static void others_rise(Tent *tent) {
    Parley *parley = &tent->doing->talks->parley;
    Deal *ask = &parley->seats[tent->other].ask, before = *ask;
    Heard *last = their_last(tent);
    bool gone = last && last->answer.kind == ANSWER_LEAVE;
    if (agreed(tent) || gone || !parley->seats[tent->other].spoken) return;
    for (uint32_t c = 0; c < tent->domain.clause_count; c++)
        if (is_more(tent, c, risen(tent, c))) ask->option[c] = risen(tent, c);
    if (memcmp(&before, ask, sizeof before) == 0) return;
    if (memcmp(&parley->text, &before, sizeof before) == 0) parley->text = *ask;
    if (!last) return;
    last->eager = true;
    if (memcmp(&last->answer.text, &before, sizeof before) == 0) last->answer.text = *ask;
    if (last->answer.kind != ANSWER_ACCEPT)
        last->answer.refusal = court_refusal(&tent->doing->table, parley, tent->other, &last->text);
}

/* Before he rides home he takes what is within his mandate rather than nothing: that is what a mandate is for. */
static void take_what_is_there(Tent *tent) {
    Parley *parley = &tent->doing->talks->parley;
    if (parley->agreed == 1u << tent->other && mandate_allows(&tent->mandate, &parley->text))
        parley->agreed |= 1u << tent->envoy;
}

void envoy_rides(Doing *doing) {
    Talks *talks = doing->talks;
    Tent tent;
    talks->limit = doing->saying.say->deal;
    talks->sent = true;
    tent_open(&tent, doing);
    talks->capped |= mandate_narrower(&tent.mandate);
    if (!mandate_allows(&tent.mandate, &talks->parley.text)) talks->parley.agreed &= ~(1u << tent.envoy);
    ask_first(doing);
    bargain(&tent);
    others_rise(&tent);
    take_what_is_there(&tent);
    frontier_free(tent.frontier);
    days_pass(doing, MISSION_DAYS);
}
