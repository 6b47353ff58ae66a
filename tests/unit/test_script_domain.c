/* test_script_domain.c - from an author's table to a bargaining problem, number by number, and Chanyuan's own. */
#include "script/load.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "model/judge.h"
#include "model/ratify.h"
#include "unit/pack_folder.h"

enum { GOODS, FACE };      /* interests */
enum { TOLL, FORD, MEND }; /* clauses */
enum { SILK = 1, SILVER, FUGITIVES = 6, CAPTIVES = 12, CHANYUAN_ROWS = 18000, MANY_ROWS = 131072 };

#define FRAME                                                                                                          \
    "pack \"test\" { title = \"Test\", version = \"1\", api = 1 }\n"                                                   \
    "role \"rider\" { label = \"The rider\", start = \"bank\" }\n"                                                     \
    "scene \"bank\" { text = \"A river.\", choice \"pay\" { \"Pay.\", go = \"across\" } }\n"                           \
    "ending \"across\" { title = \"Across\" }\nperson \"carter\" { label = \"The carter\" }\n"

/* Everything is named before it is declared. */
#define TABLE                                                                                                          \
    "cap { 40, toll = { 'none', 'two' }, mend = 'road' }\n"                                                            \
    "future { { 20, 30 } } future { { 80, 70 } }\n"                                                                    \
    "synergy { over = { 'mend', 'toll' }, worth = function(o)\n"                                                       \
    "  if o.toll == 'two' and o.mend == 'road' then return { road = { face = -3 }, mill = { goods = 5 } } end\n"       \
    "  o.toll, o.extra = nil, 1 end }\n"                                                                               \
    "synergy { over = 'toll', worth = function(o) return { mill = { face = #o.toll } } end }\n"                        \
    "faction 'miller' { label = 'the miller', court = 'mill', power = 70, weights = { goods = 4, face = 2 } }\n"       \
    "faction 'sons' { label = 'his sons', court = 'mill', power = 30, weights = { face = 5 }, bias = 10, prize = "     \
    "60,\n"                                                                                                            \
    "  red = { toll = { 'none', 'one' }, mend = 'mill' } }\n"                                                          \
    "faction 'carter' { label = 'carters', court = 'road', power = 100, weights = { goods = 5 }, person = 'carter' "   \
    "}\n"                                                                                                              \
    "stakes 'mend' { weight = 40, road = { road = { goods = -2, face = -1 }, hold = { road = 7, mill = 8 } } }\n"      \
    "stakes 'toll' { weight = 60, one = { mill = { goods = 3 } },\n"                                                   \
    "  two = { mill = { goods = 6 }, road = { goods = -5 } } }\n"                                                      \
    "stakes 'ford' {}\n"                                                                                               \
    "court 'mill' { label = 'The mill', ruler = 'sons', quota = 60, prize = 30, loss = -60, toll = 4, fear = 2 }\n"    \
    "court 'road' { label = 'The road', ruler = 'carter', quota = 51, prize = 40, loss = -50 }\n"                      \
    "interest 'goods' { label = 'goods' } interest 'face' { label = 'standing' }\n"                                    \
    "war 'feud' { label = 'a feud', chance = 55, rounds = 2, fear = 1 } war 'truce' { label = 'a truce', chance = 45 " \
    "}\n"                                                                                                              \
    "clause 'toll' { label = 'Toll', record = 'one',\n"                                                                \
    "  options = { { 'none', 'none' }, { 'one', 'one coin' }, { 'two', 'two coins' } } }\n"                            \
    "clause 'free' { label = 'Free', record = 'a', options = { { 'a', 'a' } } }\n"                                     \
    "clause 'ford' { label = 'Ford', ordered = true, record = 'shut', options = { { 'open', 'o' }, { 'shut', 's' } } " \
    "}\n"                                                                                                              \
    "clause 'mend' { label = 'Mending', record = 'mill', options = { { 'mill', 'mill' }, { 'road', 'road' } } }\n"

static const Domain *load(Folder *folder, const char *source) {
    return folder_load(folder, source)->domain;
}

static void no_table_no_domain(void **state) {
    assert_null(load(*state, FRAME));
}

static void interests_and_wars(void **state) {
    const Domain *domain = load(*state, FRAME TABLE);
    assert_int_equal(domain->interest_count, 2);
    assert_string_equal(domain->interests[FACE].name, "face");
    assert_string_equal(domain->interests[FACE].label, "standing");
    assert_int_equal(domain->state_count, 2);
    assert_string_equal(domain->states[0].name, "feud");
    assert_int_equal(domain->states[0].chance, 55);
    assert_int_equal(domain->states[0].rounds, 2);
    assert_int_equal(domain->states[0].fear, 1);
    assert_int_equal(domain->states[1].rounds, 0);
    assert_int_equal(domain->future_count, 2);
    assert_int_equal(domain->futures[1].chance, 80);
    assert_int_equal(domain->futures[1].share, 70);
}

static void courts_and_factions(void **state) {
    const Domain *domain = load(*state, FRAME TABLE);
    const Court *mill = &domain->courts[0], *road = &domain->courts[1];
    assert_int_equal(mill->faction_count, 2);
    assert_int_equal(mill->ruler, 1);
    assert_int_equal(mill->quota, 60);
    assert_int_equal(mill->loss, -60);
    assert_int_equal(mill->toll, 4);
    assert_int_equal(mill->fear, 2);
    assert_int_equal(road->toll, 0);
    const Faction *miller = &mill->factions[0], *sons = &mill->factions[1];
    assert_int_equal(miller->power, 70);
    assert_int_equal(miller->weight[GOODS], 4);
    assert_int_equal(miller->weight[FACE], 2);
    assert_int_equal(miller->prize, 30); /* the court's */
    assert_int_equal(sons->prize, 60);
    assert_int_equal(sons->bias, 10);
    assert_int_equal(sons->red[TOLL], 1 << 0 | 1 << 1);
    assert_int_equal(sons->red[FORD], 0);
    assert_int_equal(sons->red[MEND], 1 << 0);
    assert_int_equal(sons->person.at, ID_NONE);
    assert_int_equal(road->factions[0].person.at, 0);
}

/* Labels of what is only ever named within sentences; an author may write them as headings. */
static void such_labels_begin_small(void **state) {
    const Domain *domain = load(*state, FRAME TABLE "swing 'thaw' { label = 'The ice has gone', when = 'ice' }\n"
                                                    "flag 'ice' { label = 'Theft is forgiven' }");
    assert_string_equal(domain->courts[0].label, "the mill");
    assert_string_equal(domain->courts[0].factions[1].label, "his sons");
    assert_string_equal(domain->swings[0].label, "the ice has gone");
}

static void stakes_in_the_order_of_clauses(void **state) {
    const Domain *domain = load(*state, FRAME TABLE);
    const DomainClause *toll = &domain->clauses[TOLL], *ford = &domain->clauses[FORD], *mend = &domain->clauses[MEND];
    assert_int_equal(domain->clause_count, 3);
    assert_int_equal(toll->clause.at, 0);
    assert_int_equal(ford->clause.at, 2); /* the second has no stakes */
    assert_int_equal(toll->options, 3);
    assert_int_equal(toll->record, 1);
    assert_true(domain_has_record(domain));
    assert_false(toll->ordered);
    assert_true(ford->ordered);
    assert_int_equal(toll->weight, 60);
    assert_int_equal(ford->weight, 0);
    assert_int_equal(toll->worth[2][0][GOODS], 6);
    assert_int_equal(toll->worth[2][1][GOODS], -5);
    assert_int_equal(toll->worth[0][0][GOODS], 0);
    assert_int_equal(mend->worth[1][1][FACE], -1);
    assert_int_equal(mend->hold[1][0], 8);
    assert_int_equal(mend->hold[1][1], 7);
    assert_int_equal(domain->cap_count, 1);
    assert_int_equal(domain->caps[0].most, 40);
    assert_int_equal(domain->caps[0].options[TOLL], 1 << 0 | 1 << 2);
    assert_int_equal(domain->caps[0].options[MEND], 1 << 1);
}

/* The synergy over toll alone gives the mill face for the letters of the option's name: four, three and three. */
static void groups_hold_options_and_synergies(void **state) {
    static const int16_t wanted[6][COURTS][2] = {{{0, 4}, {0, 0}},   {{0, 4}, {-2, -1}}, {{3, 3}, {0, 0}},
                                                 {{3, 3}, {-2, -1}}, {{6, 3}, {-5, 0}},  {{11, 3}, {-7, -4}}};
    const Domain *domain = load(*state, FRAME TABLE);
    const Group *tied = &domain->groups[0];
    assert_int_equal(domain->group_count, 2);
    assert_int_equal(tied->clause_count, 2);
    assert_int_equal(tied->clauses[0], TOLL);
    assert_int_equal(tied->clauses[1], MEND);
    assert_int_equal(tied->rows, 6);
    assert_int_equal(domain->groups[1].clauses[0], FORD);
    assert_int_equal(domain->groups[1].rows, 2);
    for (uint32_t row = 0; row < 6; row++)
        for (uint32_t court = 0; court < COURTS; court++)
            for (uint32_t i = 0; i < 2; i++) assert_int_equal(tied->worth[row][court][i], wanted[row][court][i]);
}

/* In every clause or in none; what there is none of falls back on first options. */
static void a_fiction_has_no_record(void **state) {
    static const char *const options = "options = { { 'none', 'none' }, { 'one', 'one' } } }\n";
    StrBuf source = {0};
    strbuf_printf(&source, "%sclause 'toll' { label = 'Toll', %sclause 'free' { label = 'Free', %s", FRAME, options,
                  options);
    strbuf_puts(&source, "interest 'goods' { label = 'goods' } war 'feud' { label = 'a feud', chance = 55 }\n"
                         "court 'mill' { label = 'mill', ruler = 'miller', quota = 60, prize = 30, loss = -60 }\n"
                         "court 'road' { label = 'road', ruler = 'carter', quota = 60, prize = 30, loss = -60 }\n"
                         "faction 'miller' { label = 'm', court = 'mill', power = 100, weights = { goods = 5 } }\n"
                         "faction 'carter' { label = 'c', court = 'road', power = 100, weights = { goods = 5 } }\n"
                         "stakes 'toll' { one = { mill = { goods = 3 } } }\n");
    const Book *book = folder_load(*state, strbuf_text(&source));
    for (uint32_t c = 0; c < 2; c++) assert_int_equal(book->clauses[c].record, ID_NONE);
    assert_false(judge_has_covenant(book));
    assert_false(judge_has_sources(book));
    assert_false(domain_has_record(book->domain));
    assert_int_equal(domain_record(book->domain).option[0], 0);
    assert_int_equal(judge_option(&book->clauses[0], 1), LIKENESS_SETTLED);
    strbuf_free(&source);
}

static void many_rows_within_the_budget(void **state) {
    const Domain *domain =
        load(*state,
             FRAME TABLE "local names = {}\n"
                         "for i = 1, 17 do names[i] = 'k' .. i\n"
                         "  clause(names[i]) { label = 'k', record = 'a', options = { { 'a', 'a' }, { 'b', 'b' } } }\n"
                         "  stakes(names[i]) {} end\n"
                         "synergy { over = names, worth = function(o)\n"
                         "  if o.k1 == 'b' and o.k17 == 'b' then return { road = { goods = 7 } } end end }\n");
    const Group *many = &domain->groups[2];
    assert_int_equal(many->rows, MANY_ROWS);
    assert_int_equal(many->worth[MANY_ROWS - 1][1][GOODS], 7);
    assert_int_equal(many->worth[MANY_ROWS - 2][1][GOODS], 0);
    assert_int_equal(many->worth[MANY_ROWS / 2 + 1][1][GOODS], 7);
}

static void rules_after_synergies(void **state) {
    const Domain *domain = load(*state, FRAME TABLE "count 'n' { range = { 0, 3 } }\n"
                                                    "rule 'r' { writes = 'n', run = function() end }\n");
    assert_non_null(domain);
}

/* ---- Chanyuan ---- */

static const Domain *load_chanyuan(Folder *folder) {
    const char *root = getenv("ROOT");
    char path[400];
    snprintf(path, sizeof path, "%s/scripts/campaigns/chanyuan", root ? root : ".");
    return folder_load_path(folder, path)->domain;
}

static void assert_worth(const Domain *domain, const Deal *deal, uint32_t court, const int32_t wanted[5]) {
    int32_t worth[INTERESTS_MOST];
    domain_worth(domain, deal, court, worth);
    for (uint32_t i = 0; i < 5; i++) assert_int_equal(worth[i], wanted[i]);
}

static void what_was_sworn(void **state) {
    static const int32_t song[5] = {0, -3, 0, 5, 4}, liao[5] = {0, 12, 8, 14, 2};
    const Domain *domain = load_chanyuan(*state);
    Deal record = domain_record(domain);
    assert_int_equal(domain->clause_count, 14);
    assert_int_equal(domain->group_count, 8);
    assert_int_equal(domain->groups[0].rows, CHANYUAN_ROWS);
    assert_worth(domain, &record, 0, song);
    assert_worth(domain, &record, 1, liao);
    assert_int_equal(court_utility(domain, &record, 0), 8830);
    assert_int_equal(court_utility(domain, &record, 1), 47010);
    assert_string_equal(domain->states[0].name, "talin");
    assert_int_equal(court_vote(domain, &record, 0, &domain->states[0]).yes, 75); /* Kou Zhun is against it */
    assert_int_equal(court_vote(domain, &record, 1, &domain->states[0]).yes, 100);
}

/* Two hundred thousand in all; a million; and Wang Dan's ransom. */
static void what_was_not(void **state) {
    const Domain *domain = load_chanyuan(*state);
    Deal deal = domain_record(domain);
    deal.option[CAPTIVES] = 3;
    assert_int_equal(court_utility(domain, &deal, 0), 9530);
    assert_int_equal(court_utility(domain, &deal, 1), 51920);
    deal = domain_record(domain);
    deal.option[SILK] = 1;
    assert_int_equal(court_utility(domain, &deal, 0), 10050);
    assert_int_equal(court_utility(domain, &deal, 1), 36910);
    deal.option[SILK] = deal.option[SILVER] = 5;
    assert_int_equal(court_utility(domain, &deal, 0), -15260);
    assert_int_equal(court_utility(domain, &deal, 1), 66610);
    assert_int_equal(domain->clauses[FUGITIVES].hold[1][0], 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(no_table_no_domain, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(interests_and_wars, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(courts_and_factions, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(such_labels_begin_small, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(stakes_in_the_order_of_clauses, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(groups_hold_options_and_synergies, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(many_rows_within_the_budget, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(a_fiction_has_no_record, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(rules_after_synergies, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(what_was_sworn, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(what_was_not, folder_set_up, folder_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
