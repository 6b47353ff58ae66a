/* test_model_advice.c - councillors at the treaty: whether they would sign, what they forecast and what they wish; and
 * the score of their forecasts. What they wish is found again by trying every change of one clause. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "model/advice.h"
#include "model/mind.h"
#include "unit/treaty_deals.h"

enum { SONG, LIAO };
enum { ZHENZONG, KOU, BI, FLIGHT, FACTIONS };
enum { CHENGTIAN, SHENGZONG, HAN, WAR_PARTY };

typedef struct Fixture {
    Arena *arena;
    Domain domain; /* the treaty, to be changed */
    Frontier *frontier;
    WarState state;
    Table table;
    Parley parley;
} Fixture;

static int set_up(void **state) {
    Arena *arena = arena_new();
    Fixture *fixture = arena_alloc(arena, sizeof *fixture);
    *fixture = (Fixture){.arena = arena, .domain = *make_treaty(arena)};
    fixture->frontier = frontier_new(&fixture->domain);
    fixture->state = fixture->domain.states[TALIN];
    fixture->table = (Table){.domain = &fixture->domain, .frontier = fixture->frontier, .state = &fixture->state};
    for (int court = 0; court < COURTS; court++) fixture->table.temper[court] = (Temper){6, 3, 10, 3};
    Deal record = domain_record(&fixture->domain);
    fixture->parley = parley_start(&fixture->table, &record);
    *state = fixture;
    return 0;
}

static int tear_down(void **state) {
    Fixture *fixture = *state;
    frontier_free(fixture->frontier);
    arena_free(fixture->arena);
    return 0;
}

static Deal known_deal(const Fixture *fixture, int i) {
    return treaty_deal(&fixture->domain, known_deals[i].changes);
}

static Advice advice(const Fixture *fixture, uint32_t court, uint32_t faction, const Deal *text) {
    return advise(&fixture->table, &fixture->parley, court, faction, text);
}

static int32_t utility(const Fixture *fixture, uint32_t court, const Deal *deal) {
    return court_utility(&fixture->domain, deal, court);
}

/* Some answers of both courts, so that texts have been put and hopes lowered. */
static void bargain(Fixture *fixture, int answers) {
    for (int i = 0; i < answers; i++) {
        uint32_t court = (uint32_t)i % 2 ? SONG : LIAO;
        Answer answer = court_answer(&fixture->table, &fixture->parley, court);
        parley_take(&fixture->table, &fixture->parley, court, &answer);
    }
}

/* ---- signing ---------------------------------------------------------------------------------------------------- */

static void councillors_sign_what_the_reference_says(void **state) {
    Fixture *fixture = *state;
    for (int s = 0; s < TREATY_STATES; s++) {
        fixture->state = fixture->domain.states[s];
        for (int i = 0; i < KNOWN_DEALS; i++)
            for (uint32_t court = 0; court < COURTS; court++)
                for (uint32_t f = 0; f < FACTIONS; f++) {
                    Deal deal = known_deal(fixture, i);
                    bool against = known_deals[i].in[s].against[court] >> f & 1;
                    assert_int_equal(advice(fixture, court, f, &deal).signs, !against);
                }
    }
}

/* Table 5.6 of the reference: three reports of the crossbows bring the war party round. */
static void evidence_turns_a_councillor(void **state) {
    static const int32_t shifts[] = {0, 7, 12, 15};
    Fixture *fixture = *state;
    fixture->state = fixture->domain.states[RIVER];
    Deal record = domain_record(&fixture->domain);
    for (int reports = 0; reports <= 3; reports++) {
        fixture->parley.seats[LIAO].shift[WAR_PARTY] = shifts[reports];
        assert_int_equal(advice(fixture, LIAO, WAR_PARTY, &record).signs, reports == 3);
    }
}

static void rounds_of_the_parley_count_in_his_vote(void **state) {
    Fixture *fixture = *state;
    Deal record = domain_record(&fixture->domain);
    assert_false(advice(fixture, SONG, KOU, &record).signs);
    fixture->parley.rounds = 20;
    assert_true(advice(fixture, SONG, KOU, &record).signs);
}

/* ---- forecasts -------------------------------------------------------------------------------------------------- */

static void the_confident_expect_more_than_the_fearful(void **state) {
    Fixture *fixture = *state;
    int apart = 0;
    fixture->parley.pressure = 60;
    for (int i = 0; i < KNOWN_DEALS; i++) {
        Deal deal = known_deal(fixture, i);
        int32_t kou = advice(fixture, SONG, KOU, &deal).chance, bi = advice(fixture, SONG, BI, &deal).chance;
        int32_t flight = advice(fixture, SONG, FLIGHT, &deal).chance;
        assert_true(kou >= bi && bi >= flight);
        apart += kou > flight;
    }
    assert_true(apart > KNOWN_DEALS / 2);
}

/* A bias of the first court's chance means the contrary to the second. */
static void at_the_second_court_confidence_is_the_contrary(void **state) {
    Fixture *fixture = *state;
    int apart = 0;
    fixture->parley.pressure = 60;
    for (int i = 0; i < KNOWN_DEALS; i++) {
        Deal deal = known_deal(fixture, i);
        int32_t war = advice(fixture, LIAO, WAR_PARTY, &deal).chance, han = advice(fixture, LIAO, HAN, &deal).chance;
        assert_true(war >= han);
        apart += war > han;
    }
    assert_true(apart > KNOWN_DEALS / 3);
}

static void who_believes_the_truth_says_fifty_or_more_just_when_they_would(void **state) {
    Fixture *fixture = *state;
    int would = 0;
    for (int turns = 0; turns < 8; turns++, bargain(fixture, turns))
        for (uint64_t n = 0; n < 497664000; n += 12345677) {
            Deal deal = deal_number(&fixture->domain, n);
            Parley parley = fixture->parley;
            parley.author = NOBODY;
            parley.agreed = 0;
            parley.text = deal;
            bool takes = court_answer(&fixture->table, &parley, LIAO).kind == ANSWER_ACCEPT;
            assert_int_equal(advice(fixture, SONG, BI, &deal).chance >= 50, takes);
            would += takes;
        }
    assert_true(would > 3);
}

static void a_forecast_rests_on_belief_alone(void **state) {
    Fixture *fixture = *state;
    for (int i = 0; i < KNOWN_DEALS; i++) {
        Deal deal = known_deal(fixture, i);
        fixture->state.chance = 58;
        fixture->domain.courts[SONG].factions[KOU].bias = 14;
        int32_t chance = advice(fixture, SONG, KOU, &deal).chance;
        fixture->state.chance = 58 + 20;
        fixture->domain.courts[SONG].factions[KOU].bias = 14 - 20;
        assert_int_equal(advice(fixture, SONG, KOU, &deal).chance, chance);
        fixture->domain.courts[SONG].factions[KOU].bias = 14;
        fixture->parley.seats[SONG].shift[KOU] = -20;
        assert_int_equal(advice(fixture, SONG, KOU, &deal).chance, chance);
        fixture->parley.seats[SONG].shift[KOU] = 0;
    }
}

static void a_guess_of_the_others_is_not_known_to_him(void **state) {
    Fixture *fixture = *state;
    fixture->parley.pressure = 60;
    Deal record = domain_record(&fixture->domain);
    Advice before = advice(fixture, SONG, BI, &record);
    int32_t asked = court_aspiration(&fixture->table, &fixture->parley, LIAO);
    fixture->table.guess[LIAO] = -200;
    assert_true(court_aspiration(&fixture->table, &fixture->parley, LIAO) > asked);
    assert_int_equal(advice(fixture, SONG, BI, &record).chance, before.chance);
}

static bool passes_as_believed(const Fixture *fixture, uint32_t faction, const Deal *deal) {
    WarState believed = fixture->state;
    believed.chance += fixture->domain.courts[SONG].factions[faction].bias;
    return court_vote(&fixture->domain, deal, LIAO, &believed).passed;
}

/* Of texts that Liao's court would pass by his reading, the better for Liao never has the lower chance. */
static void better_for_them_is_never_less_likely(void **state) {
    enum { STEP = 23456789, MOST = 497664000 / STEP + 1 };
    Fixture *fixture = *state;
    for (uint32_t f = 0; f < FACTIONS; f++) {
        int32_t chances[MOST], utilities[MOST], count = 0;
        for (uint64_t n = 0; n < 497664000; n += STEP) {
            Deal deal = deal_number(&fixture->domain, n);
            if (!passes_as_believed(fixture, f, &deal)) continue;
            chances[count] = advice(fixture, SONG, f, &deal).chance;
            utilities[count++] = utility(fixture, LIAO, &deal);
        }
        for (int32_t a = 0; a < count; a++)
            for (int32_t b = 0; b < count; b++)
                if (utilities[a] > utilities[b]) assert_true(chances[a] >= chances[b]);
    }
}

/* 45 percent for a quarter of the room between the least and the most that Liao could ask. */
static void the_forecast_is_the_documented_one(void **state) {
    Fixture *fixture = *state;
    fixture->parley.pressure = 60;
    Mind liao = mind_read(&fixture->table, &fixture->parley, LIAO);
    int short_of = 0, over = 0;
    for (int silk = 0; silk < 6; silk++)
        for (int silver = 0; silver < 6; silver++) {
            Deal deal = treaty_deal(&fixture->domain, (const int[]){SILK, silk, SILVER, silver, -1});
            if (!passes_as_believed(fixture, BI, &deal)) continue;
            int64_t beyond = utility(fixture, LIAO, &deal) - liao.asked, room = liao.hope - liao.floor;
            int64_t chance = 50 + floor_div(180 * beyond, room);
            if (chance < 5) chance = 5;
            if (chance > 95) chance = 95;
            short_of += chance > 5 && beyond < 0;
            over += chance < 95 && beyond > 0;
            assert_int_equal(advice(fixture, SONG, BI, &deal).chance, chance);
        }
    assert_true(short_of > 2 && over > 2);
}

/* What they asked at their last answer is as much more as the war would be better for them if he were right. */
static void the_fearful_take_their_hopes_to_be_higher(void **state) {
    Fixture *fixture = *state;
    fixture->parley.pressure = 60;
    fixture->parley.seats[LIAO].hoped = 25000;
    fixture->domain.courts[SONG].factions[BI].bias = -10;
    WarState feared = fixture->state;
    feared.chance -= 10;
    Table table = fixture->table;
    table.state = &feared;
    Mind liao = mind_read(&table, &fixture->parley, LIAO);
    int32_t better = court_reservation(&fixture->domain, LIAO, &feared) -
                     court_reservation(&fixture->domain, LIAO, &fixture->state);
    assert_int_equal(better, 99);
    Deal record = domain_record(&fixture->domain);
    int64_t beyond = utility(fixture, LIAO, &record) - (25000 + 9900);
    assert_int_equal(advice(fixture, SONG, BI, &record).chance, 50 + floor_div(180 * beyond, liao.hope - liao.floor));
}

static void their_own_last_text_they_would_take(void **state) {
    Fixture *fixture = *state;
    bargain(fixture, 3);
    for (uint32_t f = 0; f < FACTIONS; f++)
        assert_int_equal(advice(fixture, SONG, f, &fixture->parley.seats[LIAO].ask).chance, 95);
}

/* What they put gives them more than he thinks they need, or he must think again. */
static void they_ask_no_more_than_their_own_text_gives(void **state) {
    Fixture *fixture = *state;
    fixture->parley.pressure = 70;
    bargain(fixture, 3);
    Deal better = fixture->parley.seats[LIAO].ask;
    int32_t before = utility(fixture, LIAO, &better);
    better.option[SILK]++;
    assert_true(utility(fixture, LIAO, &better) > before);
    assert_true(court_vote(&fixture->domain, &better, LIAO, &fixture->state).passed);
    assert_true(advice(fixture, SONG, BI, &better).chance >= 50);
}

static void a_red_line_is_hopeless(void **state) {
    Fixture *fixture = *state;
    fixture->parley.pressure = 100;
    Deal vassal = treaty_deal(&fixture->domain, (const int[]){KINSHIP, 3, SILK, 5, SILVER, 5, GUANNAN, 0, -1});
    for (uint32_t f = 0; f < FACTIONS; f++) assert_int_equal(advice(fixture, SONG, f, &vassal).chance, 5);
}

/* ---- wishes ----------------------------------------------------------------------------------------------------- */

/* That Liao says yes with 35 percent, as a faction reads it, and that its court would ratify. */
static bool could_bear(const Fixture *fixture, uint32_t faction, const Deal *deal) {
    return advice(fixture, SONG, faction, deal).chance >= 35 && passes_as_believed(fixture, faction, deal);
}

static int64_t points(const Fixture *fixture, uint32_t faction, const Deal *deal) {
    int32_t worth[INTERESTS_MOST];
    domain_worth(&fixture->domain, deal, SONG, worth);
    return faction_points(&fixture->domain.courts[SONG].factions[faction], worth);
}

static uint32_t red_lines(const Fixture *fixture, uint32_t faction, const Deal *deal) {
    uint32_t count = 0;
    for (uint32_t c = 0; c < fixture->domain.clause_count; c++)
        count += fixture->domain.courts[SONG].factions[faction].red[c] >> deal->option[c] & 1;
    return count;
}

/* How much he likes a deal: a red line less before any points. */
static int64_t liking(const Fixture *fixture, uint32_t faction, const Deal *deal) {
    return points(fixture, faction, deal) - 1000000 * (int64_t)red_lines(fixture, faction, deal);
}

/* What a change brings Liao over what it costs him, in hundredths; 0 when it brings nothing or he wouldn't sign. */
static int64_t trade(const Fixture *fixture, uint32_t faction, const Deal *text, const Deal *made) {
    int32_t brings = utility(fixture, LIAO, made) - utility(fixture, LIAO, text);
    int64_t merit = brings + 100 * (points(fixture, faction, made) - points(fixture, faction, text));
    if (brings <= 0 || merit <= 0 || !advice(fixture, SONG, faction, made).signs) return 0;
    return merit;
}

static int64_t best_trade(const Fixture *fixture, uint32_t faction, const Deal *text) {
    int64_t best = 0;
    for (uint32_t c = 0; c < fixture->domain.clause_count; c++)
        for (uint32_t o = 0; o < fixture->domain.clauses[c].options; o++) {
            Deal made = *text;
            made.option[c] = (uint8_t)o;
            int64_t merit = trade(fixture, faction, text, &made);
            if (merit > best) best = merit;
        }
    return best;
}

typedef struct Tally {
    int content, gains, losses, trades;
} Tally;

/* No change that the other could bear, and that he may make, is more to his liking. */
static void check_wish(const Fixture *fixture, uint32_t faction, const Deal *text, Tally *tally) {
    Advice advised = advice(fixture, SONG, faction, text);
    bool borne = could_bear(fixture, faction, text), any = false;
    Deal wished = *text;
    if (advised.wishes) wished.option[advised.clause] = advised.option;
    int64_t now = liking(fixture, faction, text), most = borne ? now : INT64_MIN;
    for (uint32_t c = 0; c < fixture->domain.clause_count; c++)
        for (uint32_t o = 0; o < fixture->domain.clauses[c].options; o++) {
            Deal made = *text;
            made.option[c] = (uint8_t)o;
            if (o == text->option[c] || !could_bear(fixture, faction, &made)) continue;
            if (fixture->domain.courts[SONG].factions[faction].red[c] >> o & 1) continue;
            int64_t then = liking(fixture, faction, &made);
            if (then <= now && !advice(fixture, SONG, faction, &made).signs) continue;
            any = true;
            if (then > most) most = then;
        }
    if (advised.wishes && any) assert_int_equal(liking(fixture, faction, &wished), most);
    if (advised.wishes && any) assert_true(could_bear(fixture, faction, &wished));
    if (!advised.wishes) assert_true(borne ? most == now : !any && best_trade(fixture, faction, text) == 0);
    if (advised.wishes && !any) {
        assert_false(borne);
        int64_t best = best_trade(fixture, faction, text);
        assert_true(best > 0);
        assert_int_equal(trade(fixture, faction, text, &wished), best);
    }
    tally->content += !advised.wishes;
    tally->gains += any && most > now;
    tally->losses += advised.wishes && any && most <= now;
    tally->trades += advised.wishes && !any;
}

static void what_he_wishes_is_the_best_that_they_could_bear(void **state) {
    Fixture *fixture = *state;
    Tally tally = {0};
    for (int s = 0; s < TREATY_STATES; s++) {
        fixture->state = fixture->domain.states[s];
        fixture->parley.pressure = 20 * s;
        for (uint32_t f = 0; f < FACTIONS; f++) {
            for (int i = 0; i < KNOWN_DEALS; i++) {
                Deal deal = known_deal(fixture, i);
                check_wish(fixture, f, &deal, &tally);
            }
            for (uint64_t n = 0; n < 497664000; n += 9876543) {
                Deal deal = deal_number(&fixture->domain, n);
                check_wish(fixture, f, &deal, &tally);
            }
        }
    }
    print_message("content %d, gains %d, losses %d, trades %d\n", tally.content, tally.gains, tally.losses,
                  tally.trades);
    assert_true(tally.content > 10 && tally.gains > 10 && tally.losses > 10 && tally.trades > 10);
}

static void clauses_that_his_court_has_initialled_are_left_alone(void **state) {
    Fixture *fixture = *state;
    Deal record = domain_record(&fixture->domain);
    Advice before = advice(fixture, SONG, BI, &record);
    assert_true(before.wishes);
    fixture->parley.seats[SONG].initialled = UINT64_C(1) << before.clause;
    Advice after = advice(fixture, SONG, BI, &record);
    assert_true(!after.wishes || after.clause != before.clause);
    fixture->parley.seats[SONG].initialled = UINT64_MAX;
    assert_false(advice(fixture, SONG, BI, &record).wishes);
}

static void advice_changes_nothing_and_is_always_the_same(void **state) {
    Fixture *fixture = *state;
    bargain(fixture, 5);
    Parley before = fixture->parley;
    Deal deal = known_deal(fixture, KNOWN_RANSOM);
    Advice first = advice(fixture, SONG, KOU, &deal), second = advice(fixture, SONG, KOU, &deal);
    assert_memory_equal(&fixture->parley, &before, sizeof before);
    assert_int_equal(first.wishes, second.wishes);
    assert_int_equal(first.clause, second.clause);
    assert_int_equal(first.option, second.option);
    assert_int_equal(first.chance, second.chance);
}

/* ---- the score -------------------------------------------------------------------------------------------------- */

static void the_score_is_the_mean_of_squared_errors(void **state) {
    (void)state;
    assert_int_equal(forecast_score(0, NULL, NULL), -1);
    assert_int_equal(forecast_score(1, (const int32_t[]){50}, (const bool[]){true}), 2500);
    assert_int_equal(forecast_score(2, (const int32_t[]){95, 5}, (const bool[]){true, false}), 25);
    assert_int_equal(forecast_score(2, (const int32_t[]){95, 5}, (const bool[]){false, true}), 9025);
    assert_int_equal(forecast_score(3, (const int32_t[]){70, 40, 10}, (const bool[]){true, false, true}), 3533);
    assert_int_equal(forecast_score(2, (const int32_t[]){100, 0}, (const bool[]){false, true}), 10000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(councillors_sign_what_the_reference_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(evidence_turns_a_councillor, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rounds_of_the_parley_count_in_his_vote, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_confident_expect_more_than_the_fearful, set_up, tear_down),
        cmocka_unit_test_setup_teardown(at_the_second_court_confidence_is_the_contrary, set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_believes_the_truth_says_fifty_or_more_just_when_they_would, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_forecast_rests_on_belief_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_guess_of_the_others_is_not_known_to_him, set_up, tear_down),
        cmocka_unit_test_setup_teardown(better_for_them_is_never_less_likely, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_forecast_is_the_documented_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_fearful_take_their_hopes_to_be_higher, set_up, tear_down),
        cmocka_unit_test_setup_teardown(their_own_last_text_they_would_take, set_up, tear_down),
        cmocka_unit_test_setup_teardown(they_ask_no_more_than_their_own_text_gives, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_red_line_is_hopeless, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_he_wishes_is_the_best_that_they_could_bear, set_up, tear_down),
        cmocka_unit_test_setup_teardown(clauses_that_his_court_has_initialled_are_left_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(advice_changes_nothing_and_is_always_the_same, set_up, tear_down),
        cmocka_unit_test(the_score_is_the_mean_of_squared_errors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
