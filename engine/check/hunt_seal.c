/* hunt_seal.c - how a seat brings about a treaty of a tuple, a trust, or a court's going home.
 *
 * A court says yes to what reaches its aspiration and passes its vote, and both can be read off the table; so whether
 * some deal of the tuple would do is asked first (passing.h), and only when none would, time is let pass: aspirations
 * fall with every turn and every round. */
#include "check/hunt_parts.h"

#include <string.h>

#include "base/hash.h"
#include "check/bits.h"

/* ---- deals ------------------------------------------------------------------------------------------------------ */

Demand hunt_demand(const Hunter *hunter) {
    const Parley *parley = &hunter->talks.parley;
    const Domain *domain = hunter->table.domain;
    WarState state = *hunter->table.state;
    uint32_t himself = talks_faction(hunter->book, hunter->played->world);
    state.rounds += parley->rounds;
    Demand demand = demand_of(domain, &state);
    for (uint32_t court = 0; court < COURTS; court++)
        for (uint32_t f = 0; f < domain->courts[court].faction_count; f++) {
            const Faction *faction = &domain->courts[court].factions[f];
            int32_t bias = faction->bias + parley->seats[court].shift[f];
            demand.reserve[court][f] = war_worth(domain, court, &state, bias, faction->prize);
        }
    if (himself < FACTIONS_MOST) demand.sure[hunter->sitting->court] = 1u << himself;
    return demand;
}

bool hunt_deal(const Hunter *hunter, const Demand *demand, Deal *deal) {
    return passing_find(hunter->hunt->passing, hunter->hunt->turn.tuple, demand, deal) == PASSES;
}

static bool of_tuple(const Hunter *hunter, const Deal *deal) {
    const Book *book = hunter->book;
    const uint64_t *welcome = hunter->hunt->welcome;
    uint32_t tuple = tuple_of(book->domain, book->classes, book->class_count, deal);
    return tuple == hunter->hunt->turn.tuple || (welcome && bits_has(welcome, tuple));
}

static bool same_text(const Hunter *hunter, const Deal *a, const Deal *b) {
    return memcmp(a->option, b->option, hunter->table.domain->clause_count) == 0;
}

bool hunt_ready(const Hunter *hunter) {
    Error err;
    Say say = {.kind = TALK_SEND};
    Demand demand = hunt_demand(hunter);
    const Deal *text = &hunter->talks.parley.text;
    return of_tuple(hunter, text) && demand_met(&demand, text) &&
           talks_check(hunter->book, hunter->played->world, &say, &err);
}

static int32_t asked(const Hunter *hunter, uint32_t court) {
    return court_aspiration(&hunter->table, &hunter->talks.parley, court);
}

/* The most that a court can get by a deal that meets the demand, found by halving. False when none meets it at all. */
static bool most_for(const Hunter *hunter, Demand demand, uint32_t court, Deal *deal) {
    enum { STEPS = 14, WIDEST = 400000 };
    if (!hunt_deal(hunter, &demand, deal)) return false;
    int32_t low = court_utility(demand.domain, deal, court), step = WIDEST;
    for (int i = 0; i < STEPS; i++, step /= 2) {
        Deal better;
        demand.least[court] = low + step;
        if (!hunt_deal(hunter, &demand, &better)) continue;
        *deal = better;
        low = court_utility(demand.domain, deal, court);
    }
    return true;
}

/* The deal that one court likes best, whatever anybody thinks of it. */
static Deal extreme(const Hunter *hunter, uint32_t court) {
    Deal deal = hunter->talks.parley.text;
    const Domain *domain = hunter->table.domain;
    for (uint32_t c = 0; c < domain->clause_count; c++)
        for (uint8_t o = 0; o < domain->clauses[c].options; o++) {
            Deal other = deal;
            other.option[c] = o;
            if (!talks_edict(hunter->sitting, c, o)) continue;
            if (court_utility(domain, &other, court) > court_utility(domain, &deal, court)) deal = other;
        }
    return deal;
}

static void note_refused(Hunter *hunter, const Deal *deal) {
    uint32_t both = (1u << COURTS) - 1, own = hunter->sitting->court < COURTS ? 1u << hunter->sitting->court : 0;
    hunter->refused = *deal;
    hunter->refuses = ((hunter->talks.parley.agreed | own) & both) != both;
}

/* ---- words about the war ---------------------------------------------------------------------------------------- */

/* What a report would have to say of the chance, as against belief, for a court to fear the war more. Where drafts are
 * short of clauses, what the other court would take moves it, too. */
static bool frightens(const Hunter *hunter, const Token *token, uint32_t court) {
    int32_t away = token->value - hunter->table.state->chance;
    if (hunter->sitting->rewrites > 0 && token->about == TOKEN_RESERVE) return token->owner == 1 - court;
    return token->about == TOKEN_CHANCE && (court == 0 ? away < 0 : away > 0);
}

static bool tell_next(Hunter *hunter, uint32_t court) {
    TalkKind kind = hunter->sitting->seat == SEAT_MEDIATOR ? TALK_TELL : TALK_ARGUE;
    for (uint8_t i = 0; i < hunter->book->token_count; i++) {
        if (hunter->told[court] >> i & 1 || !frightens(hunter, &hunter->book->tokens[i], court)) continue;
        hunter->told[court] |= 1u << i;
        Say say = {.kind = kind, .court = (uint8_t)court, .token = i, .manner = MANNER_TRUE};
        if (kind == TALK_ARGUE) say.court = 0, say.manner = 0;
        if (hunt_say(hunter, &say, 0)) return true;
    }
    return false;
}

static bool sway_next(Hunter *hunter) {
    uint32_t court = hunter->sitting->court;
    for (uint8_t f = 0; f < hunter->table.domain->courts[court].faction_count; f++)
        for (uint8_t i = 0; i < hunter->book->token_count; i++) {
            if (hunter->swayed[f] >> i & 1 || !frightens(hunter, &hunter->book->tokens[i], court)) continue;
            hunter->swayed[f] |= 1u << i;
            Say say = {.kind = TALK_SWAY, .faction = f, .token = i};
            if (hunt_say(hunter, &say, 0)) return true;
        }
    return false;
}

/* ---- an envoy --------------------------------------------------------------------------------------------------- */

static bool say_kind(Hunter *hunter, TalkKind kind) {
    Say say = {.kind = kind};
    return hunt_say(hunter, &say, 0);
}

/* Holding out wears courts down by the turn, recesses by the round; most of all does a recess at the end of each day.
 */
static bool recess_now(const Hunter *hunter) {
    return hunter->plan % 2 && (hunter->plan == 1 || hunter->talks.acts == hunter->sitting->pace - 1);
}

static bool envoy_waits(Hunter *hunter) {
    bool argues = hunter->plan & 2;
    if (argues && tell_next(hunter, 1 - hunter->sitting->court)) return true;
    if (recess_now(hunter) && say_kind(hunter, TALK_RECESS)) return true;
    return say_kind(hunter, TALK_HOLD) || say_kind(hunter, TALK_RECESS) || hunt_idle(hunter);
}

/* A go-between gets nearer to a text by a few clauses a draft. */
static Deal put_at_once(const Hunter *hunter, TalkKind kind, const Deal *deal) {
    return kind == TALK_DRAFT ? talks_rewrite(hunter->sitting, &hunter->talks, deal) : *deal;
}

static bool put(Hunter *hunter, TalkKind kind, const Deal *deal) {
    Say say = {.kind = kind, .deal = put_at_once(hunter, kind, deal)};
    if (!hunt_say(hunter, &say, 0)) return false;
    note_refused(hunter, &say.deal);
    return true;
}

/* To hold out, one must have put something: the most for the others that would ever be given, or the least. */
static bool first_text(const Hunter *hunter, Demand demand, Deal *deal) {
    uint32_t own = hunter->sitting->court;
    demand.least[1 - own] = INT32_MIN;
    if (hunter->talks.parley.seats[own].spoken) return false;
    if (hunter->plan >= 4 || !most_for(hunter, demand, 1 - own, deal)) *deal = extreme(hunter, own);
    return true;
}

bool envoy_seals(Hunter *hunter) {
    uint32_t other = 1 - hunter->sitting->court;
    Demand demand = hunt_demand(hunter);
    Deal deal;
    demand.least[other] = asked(hunter, other);
    bool any = demand.least[other] != INT32_MAX && hunt_deal(hunter, &demand, &deal);
    if (any && hunter->refuses && same_text(hunter, &deal, &hunter->refused)) any = false;
    if (!any) any = first_text(hunter, demand, &deal);
    return (any && put(hunter, TALK_OFFER, &deal)) || envoy_waits(hunter);
}

/* ---- a minister ------------------------------------------------------------------------------------------------- */

/* Limits to try, one a plan: what just reaches the others' aspiration; the most for them; the most for one's own court
 * that reaches it; and half-way. */
static bool limit_of(const Hunter *hunter, Deal *limit) {
    uint32_t own = hunter->sitting->court, other = 1 - own;
    Demand votes = hunt_demand(hunter), taken = votes;
    taken.least[other] = asked(hunter, other);
    bool reached = taken.least[other] != INT32_MAX && hunt_deal(hunter, &taken, limit);
    if (!reached || hunter->plan % 3 == 1) return most_for(hunter, votes, other, limit);
    return hunter->plan % 3 == 0 || most_for(hunter, taken, own, limit);
}

/* Other options in half of the clauses, by luck, as far as the edict allows them. */
static void any_limit(Hunter *hunter, Deal *limit) {
    const Domain *domain = hunter->table.domain;
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        hunter->luck = hash_bytes(&hunter->luck, sizeof hunter->luck, c);
        uint8_t option = (uint8_t)(hunter->luck / 2 % domain->clauses[c].options);
        if (hunter->luck % 2 && talks_edict(hunter->sitting, c, option)) limit->option[c] = option;
    }
}

static bool within_edict(const Hunter *hunter, const Deal *text) {
    for (uint32_t c = 0; c < hunter->table.domain->clause_count; c++)
        if (!talks_edict(hunter->sitting, c, text->option[c])) return false;
    return true;
}

/* The best for one's own court of what the others could come down to: by luck, some way from what they ask now to no
 * more than their votes need. */
static bool tight_limit(Hunter *hunter, Deal *limit) {
    enum { DOWN_MOST = 8000 };
    uint32_t own = hunter->sitting->court, other = 1 - own;
    Demand taken = hunt_demand(hunter);
    int32_t asks = asked(hunter, other);
    hunter->luck = hash_bytes(&hunter->luck, sizeof hunter->luck, other);
    if (asks != INT32_MAX) taken.least[other] = asks - (int32_t)(hunter->luck % DOWN_MOST);
    return most_for(hunter, taken, own, limit);
}

/* Three ways in turn: such a one; what the others ask, and a deal of the tuple, both with luck. */
static bool lucky_limit(Hunter *hunter, Deal *limit) {
    const Seat *others = &hunter->talks.parley.seats[1 - hunter->sitting->court];
    Demand votes = hunt_demand(hunter);
    if (hunter->plan % 3 == 0) return tight_limit(hunter, limit);
    if (hunter->plan % 3 == 1 && others->spoken && within_edict(hunter, &others->ask))
        *limit = others->ask;
    else if (!hunt_deal(hunter, &votes, limit))
        return false;
    any_limit(hunter, limit);
    return true;
}

/* What the envoy would put last, which may be to the liking of both and of another tuple. */
static bool ends_in_tuple(const Hunter *hunter, const Deal *limit) {
    Deal last = talks_furthest(hunter->book, &hunter->talks, limit);
    return of_tuple(hunter, limit) && of_tuple(hunter, &last);
}

/* Changes one clause of a limit if need be, so that its end is of the tuple. */
static void mend_limit(const Hunter *hunter, Deal *limit) {
    const Domain *domain = hunter->table.domain;
    if (ends_in_tuple(hunter, limit)) return;
    for (uint32_t c = 0; c < domain->clause_count; c++)
        for (uint8_t o = 0; o < domain->clauses[c].options; o++) {
            Deal mended = *limit;
            mended.option[c] = o;
            if (!talks_edict(hunter->sitting, c, o) || !ends_in_tuple(hunter, &mended)) continue;
            *limit = mended;
            return;
        }
}

static bool find_limit(Hunter *hunter, Deal *limit) {
    bool lucky = hunter->plan >= PLANS_TO_SEAL;
    if (!(lucky ? lucky_limit(hunter, limit) : limit_of(hunter, limit))) return false;
    mend_limit(hunter, limit);
    return true;
}

/* What the others have put themselves can be had by a mandate that goes just so far. */
bool minister_seals(Hunter *hunter) {
    const Parley *parley = &hunter->talks.parley;
    Demand demand = hunt_demand(hunter);
    Deal limit = parley->text;
    bool theirs = parley->author == 1 - hunter->sitting->court && of_tuple(hunter, &limit) &&
                  demand_met(&demand, &limit) && within_edict(hunter, &limit);
    if (theirs && !same_text(hunter, &limit, &hunter->talks.limit) && put(hunter, TALK_DISPATCH, &limit)) return true;
    bool lucky = hunter->plan >= PLANS_TO_SEAL;
    if (!lucky && hunter->plan >= 3 && sway_next(hunter)) return true;
    if (find_limit(hunter, &limit) && put(hunter, TALK_DISPATCH, &limit)) return true;
    return sway_next(hunter) || hunt_idle(hunter);
}

/* ---- a go-between ----------------------------------------------------------------------------------------------- */

static bool carry_next(Hunter *hunter) {
    for (uint32_t court = 0; court < COURTS; court++) {
        Say say = {.kind = TALK_CARRY, .court = (uint8_t)court, .manner = MANNER_TRUE};
        if (hunter->talks.word[court] && hunt_say(hunter, &say, 0)) return true;
    }
    return false;
}

static bool verify_next(Hunter *hunter) {
    for (uint8_t i = 0; i < hunter->book->token_count; i++) {
        Say say = {.kind = TALK_VERIFY, .token = i};
        if (!(hunter->talks.verified >> i & 1) && hunt_say(hunter, &say, 0)) return true;
    }
    return false;
}

static bool tell_either(Hunter *hunter) {
    return hunter->plan & 2 && (tell_next(hunter, 0) || tell_next(hunter, 1));
}

/* Whoever can rewrite but little at once has no day to lose: his last act in it is a draft. */
static bool runs_an_errand(Hunter *hunter) {
    bool hurried = hunter->sitting->rewrites > 0;
    if (hurried && hunter->talks.acts + 1 >= hunter->sitting->pace) return false;
    if (hurried && tell_either(hunter)) return true;
    return carry_next(hunter) || tell_either(hunter) || (hunter->plan & 4 && verify_next(hunter));
}

/* The deal that falls least short of what both ask, in steps; at last any that both would ratify. */
static bool nearest_deal(const Hunter *hunter, Deal *deal) {
    enum { FIRST_STEP = 250, LAST_STEP = 32000 };
    Demand votes = hunt_demand(hunter);
    for (int32_t less = FIRST_STEP; hunter->sitting->rewrites > 0 && less <= LAST_STEP; less *= 2) {
        Demand short_of = votes;
        for (uint32_t court = 0; court < COURTS; court++) {
            int32_t asks = asked(hunter, court);
            if (asks != INT32_MAX) short_of.least[court] = asks - less;
        }
        if (hunt_deal(hunter, &short_of, deal)) return true;
    }
    return hunt_deal(hunter, &votes, deal);
}

static bool mediator_waits(Hunter *hunter) {
    Deal deal;
    if (runs_an_errand(hunter)) return true;
    return (nearest_deal(hunter, &deal) && put(hunter, TALK_DRAFT, &deal)) || verify_next(hunter) || hunt_idle(hunter);
}

bool mediator_seals(Hunter *hunter) {
    Demand demand = hunt_demand(hunter);
    Deal deal;
    bool willing = true;
    for (uint32_t court = 0; court < COURTS; court++) {
        demand.least[court] = asked(hunter, court);
        willing = willing && demand.least[court] != INT32_MAX;
    }
    bool any = willing && hunt_deal(hunter, &demand, &deal);
    if (any && hunter->refuses && same_text(hunter, &deal, &hunter->refused)) any = false;
    return (any && put(hunter, TALK_DRAFT, &deal)) || mediator_waits(hunter);
}

/* ---- trust ------------------------------------------------------------------------------------------------------ */

static int32_t trust_now(const Hunter *hunter, uint32_t court) {
    return trust_band(schema_fact(hunter->book->schema, hunter->sitting->trust[court]),
                      talks_trust(&hunter->talks, court));
}

/* Which way a court's trust has to go: below 0 down, 0 nowhere. Who is to be exposed loses it all, in the first court
 * where that is as good as any. */
static int trust_wanted(const Hunter *hunter, uint32_t court) {
    const Hunt *hunt = hunter->hunt;
    bool expose = hunt->turn.kind == TURN_END && hunt->turn.ending.exit == EXIT_EXPOSED;
    if (!hunt->minds[court]) return expose ? -1 : 0;
    int32_t now = trust_now(hunter, court), wanted = hunt->trust[court];
    bool lowest = now == trust_band(schema_fact(hunter->book->schema, hunter->sitting->trust[court]), 0);
    if (expose && now == wanted && lowest) return -1;
    return (wanted > now) - (wanted < now);
}

/* Initials given and taken back, or an empty threat. */
static bool lose_as_envoy(Hunter *hunter) {
    Say initial = {.kind = TALK_INITIAL}, reopen = {.kind = TALK_REOPEN};
    if (hunt_say(hunter, &reopen, 0)) return true;
    return hunt_say(hunter, &initial, 0) || say_kind(hunter, TALK_WARN);
}

static bool lie_next(Hunter *hunter, uint32_t court) {
    for (uint8_t i = 0; i < hunter->book->token_count; i++) {
        Say say = {.kind = TALK_TELL, .court = (uint8_t)court, .token = i, .manner = MANNER_BENT};
        if (hunter->talks.told[court][i] == MANNER_NONE && hunt_say(hunter, &say, 0)) return true;
    }
    return false;
}

/* Lies, and drafts over which they come out. A draft to the liking of the one court leaves a word of the other's to be
 * carried, which is another lie. */
static bool lose_as_mediator(Hunter *hunter, uint32_t court) {
    Deal liked = extreme(hunter, court);
    Say draft = {.kind = TALK_DRAFT, .deal = put_at_once(hunter, TALK_DRAFT, &liked)};
    Say carry = {.kind = TALK_CARRY, .court = (uint8_t)(1 - court), .manner = MANNER_BENT};
    uint32_t risk = talks_risk(hunter->book, hunter->played->world, &draft) > 0;
    if (risk && hunt_say(hunter, &draft, 1)) return true;
    return lie_next(hunter, court) || (hunter->talks.word[1 - court] && hunt_say(hunter, &carry, 0)) ||
           hunt_say(hunter, &draft, risk);
}

static bool gain_as_mediator(Hunter *hunter, uint32_t court) {
    for (uint8_t i = 0; i < hunter->book->token_count; i++) {
        Say say = {.kind = TALK_TELL, .court = (uint8_t)court, .token = i, .manner = MANNER_TRUE};
        if (hunter->book->tokens[i].owner == court || hunter->talks.told[court][i] != MANNER_NONE) continue;
        if (hunter->plan & 4 && hunter->talks.verified >> i & 1) continue;
        if (hunt_say(hunter, &say, 0)) return true;
    }
    return carry_next(hunter);
}

bool hunt_trust(Hunter *hunter) {
    for (uint32_t court = 0; court < COURTS; court++) {
        int way = trust_wanted(hunter, court);
        bool mediator = hunter->sitting->seat == SEAT_MEDIATOR;
        if (way == 0) continue;
        if (!mediator) return way < 0 && hunter->sitting->seat == SEAT_ENVOY && lose_as_envoy(hunter);
        return way < 0 ? lose_as_mediator(hunter, court) : gain_as_mediator(hunter, court);
    }
    return false;
}

/* ---- a court that goes home ------------------------------------------------------------------------------------- */

/* A mandate with nothing in it; or anything, by luck. */
static bool stubborn_minister(Hunter *hunter, const Deal *extreme_limit) {
    Deal limit = *extreme_limit;
    if (hunter->plan > 0) any_limit(hunter, &limit);
    return put(hunter, TALK_DISPATCH, &limit) || hunt_idle(hunter);
}

bool hunt_stubborn(Hunter *hunter) {
    uint32_t own = hunter->sitting->court < COURTS ? hunter->sitting->court : hunter->plan % COURTS;
    Deal deal = extreme(hunter, own);
    if (hunter->sitting->seat == SEAT_MINISTER) return stubborn_minister(hunter, &deal);
    if (hunter->sitting->seat == SEAT_MEDIATOR) return put(hunter, TALK_DRAFT, &deal) || hunt_idle(hunter);
    if (!hunter->refuses && put(hunter, TALK_OFFER, &deal)) return true;
    return (recess_now(hunter) && say_kind(hunter, TALK_RECESS)) || say_kind(hunter, TALK_HOLD) || hunt_idle(hunter);
}
