/* What a scenario says of its negotiations arrives in the Book: tempers, wars that depend on the story, swings, tokens,
 * voices, outcomes, and the tables themselves. */
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

#include "unit/pack_folder.h"

enum { GOODS, FACE };  /* interests */
enum { TOLL, MEND };   /* clauses */
enum { MILL, ROAD };   /* courts */
enum { MILLER, SONS }; /* factions of the mill */
enum { TENT, STUDY, FORD };

#define FRAME                                                                                                          \
    "pack 'test' { title = 'Test', version = '1', api = 1 }\n"                                                         \
    "role 'rider' { label = 'The rider', start = 'tent' }\n"                                                           \
    "ending 'across' { title = 'Across' } ending 'war' { title = 'War' }\n"                                            \
    "person 'carter' { label = 'The carter' } source 'S' { title = 'Some book' }\n"                                    \
    "flag 'ice' { label = 'there is ice' } count 'trust' { range = { 0, 4 } } flag 'angry' {}\n"

#define DOMAIN                                                                                                         \
    "interest 'goods' { label = 'goods' } interest 'face' { label = 'standing' }\n"                                    \
    "court 'mill' { label = 'The mill', ruler = 'miller', quota = 60, prize = 30, loss = -60, toll = 4 }\n"            \
    "court 'road' { label = 'The road', ruler = 'carter', quota = 51, prize = 40, loss = -50,\n"                       \
    "  temper = { holds = 6, per_turn = 2, per_round = 9, patience = 5, guess = -60 } }\n"                             \
    "faction 'miller' { label = 'the miller', court = 'mill', power = 70, weights = { goods = 4 } }\n"                 \
    "faction 'sons' { label = 'sons', court = 'mill', power = 30, weights = { face = 5 }, red = { toll = 'none' } }\n" \
    "faction 'carter' { label = 'carters', court = 'road', power = 100, weights = { goods = 5 } }\n"                   \
    "clause 'toll' { label = 'Toll', record = 'one',\n"                                                                \
    "  options = { { 'none', 'none' }, { 'one', 'one coin' }, { 'two', 'two coins' } } }\n"                            \
    "clause 'free' { label = 'Free', record = 'a', options = { { 'a', 'a' } } }\n"                                     \
    "clause 'mend' { label = 'Mending', record = 'mill', options = { { 'mill', 'mill' }, { 'road', 'road' } } }\n"     \
    "stakes 'toll' { two = { mill = { goods = 6 } } } stakes 'mend' { road = { road = { goods = -2 } } }\n"            \
    "war 'hard' { label = 'hard', chance = 60, when = 'ice' } war 'soft' { label = 'soft', chance = 45 }\n"

#define TABLES                                                                                                         \
    "local over, lost = { effects = { add('trust', 1), set('angry', false) }, go = 'across' }, { go = 'war' }\n"       \
    "table 'tent' { title = 'The tent', seat = 'envoy', court = 'mill', opens = 'road', start = { mend = 'road' },\n"  \
    "  pace = 7, days = 6, pressure = 20, base = 'soft', trust = { road = 'trust' }, broken = { go = 'study' },\n"     \
    "  sealed = over, left = lost, late = lost,\n"                                                                     \
    "  choice 'look' { 'Look about.', text = 'Maps.' },\n"                                                             \
    "  choice 'cough' { 'Cough.', chance = { { 2 }, { 1, go = 'war' } } } }\n"                                         \
    "table 'study' { seat = 'minister', court = 'mill', envoy = 'carter', edict = { toll = { 'none', 'two' } },\n"     \
    "  days = 60, sealed = over, left = lost, late = { go = 'ford' } }\n"                                              \
    "table 'ford' { seat = 'mediator', days = 1, sealed = over, left = lost, late = lost, exposed = { go = 'war' } "   \
    "}\n"

/* ---- courts and wars ---- */

static void tempers_told_and_not(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    const Court *mill = &book->domain->courts[MILL], *road = &book->domain->courts[ROAD];
    assert_int_equal(mill->temper.steepness, 10);
    assert_int_equal(mill->temper.per_turn, 1);
    assert_int_equal(mill->temper.per_round, 8);
    assert_int_equal(mill->temper.patience, 3);
    assert_int_equal(mill->guess, 0);
    assert_int_equal(road->temper.steepness, 6);
    assert_int_equal(road->temper.per_turn, 2);
    assert_int_equal(road->temper.per_round, 9);
    assert_int_equal(road->temper.patience, 5);
    assert_int_equal(road->guess, -60);
}

static void wars_and_swings_depend_on_the_story(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES
                                   "swing 'late' { label = 'it is late', when = 'ice', chance = -7, rounds = 2,\n"
                                   "  fear = -1, powers = { miller = -30, sons = 30 },\n"
                                   "  lifts = { sons = { 'toll', 'mend' }, carter = 'mend' } }\n"
                                   "swing 'thaw' { label = 'a thaw', when = no 'ice' }\n");
    const Domain *domain = book->domain;
    const Swing *late = &domain->swings[0], *thaw = &domain->swings[1];
    FactId ice = schema_find(book->schema, str("ice"));
    assert_int_equal(domain->states[0].when->fact.at, ice.at);
    assert_null(domain->states[1].when);
    assert_int_equal(domain->swing_count, 2);
    assert_int_equal(late->when->fact.at, ice.at);
    assert_int_equal(late->chance, -7);
    assert_int_equal(late->rounds, 2);
    assert_int_equal(late->fear, -1);
    assert_int_equal(late->power[MILL][MILLER], -30);
    assert_int_equal(late->power[MILL][SONS], 30);
    assert_int_equal(late->power[ROAD][0], 0);
    assert_int_equal(late->lifted[MILL][SONS], 1 << TOLL | 1 << MEND);
    assert_int_equal(late->lifted[ROAD][0], 1 << MEND);
    assert_int_equal(late->lifted[MILL][MILLER], 0);
    assert_string_equal(thaw->label, "a thaw");
    assert_int_equal(thaw->power[MILL][SONS], 0);
}

/* ---- what is known, and who speaks ---- */

static void tokens_and_what_they_are_evidence_of(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES
                                   "token 'horses' { label = 'their horses', text = 'They are thin.', when = 'ice',\n"
                                   "  chance = 38, bent = 70, credit = 15, untrue = true, sources = 'S5 A' }\n"
                                   "token 'purse' { label = 'the purse', owner = 'road', reserve = -150 }\n"
                                   "token 'talk' { label = 'talk', way_out = true, credit = 80 }\n");
    const Token *horses = &book->tokens[0], *purse = &book->tokens[1], *talk = &book->tokens[2];
    assert_int_equal(book->token_count, 3);
    assert_int_equal(horses->about, TOKEN_CHANCE);
    assert_int_equal(horses->value, 38);
    assert_int_equal(horses->bent, 70);
    assert_int_equal(horses->owner, COURTS);
    assert_true(horses->untrue);
    assert_int_equal(horses->cites.count, 1);
    assert_int_equal(horses->text.count, 1);
    assert_non_null(horses->when);
    assert_int_equal(book->evidence[0].chance, 38);
    assert_int_equal(book->evidence[0].credit, 15);
    assert_int_equal(purse->about, TOKEN_RESERVE);
    assert_int_equal(purse->owner, ROAD);
    assert_int_equal(purse->value, -150);
    assert_int_equal(purse->bent, -150);
    assert_int_equal(purse->credit, 35);
    assert_int_equal(book->evidence[1].credit, 0);
    assert_int_equal(talk->about, TOKEN_NOTHING);
    assert_true(talk->way_out);
    assert_int_equal(book->evidence[2].credit, 0);
}

static void voices_of_courts_and_factions(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES
                                   "voice 'a' { faction = 'sons', hurt = 'It costs us {interest}.' }\n"
                                   "voice 'b' { court = 'road', person = 'carter', refuse = ' No,\\n  {other}. ',\n"
                                   "  hurt = { face = { 'It shames us.', 'It shames us again.' } } }\n");
    const Voice *sons = &book->voices[0], *road = &book->voices[1];
    assert_int_equal(book->voice_count, 2);
    assert_int_equal(sons->court, MILL);
    assert_int_equal(sons->faction, SONS);
    assert_int_equal(sons->person.at, ID_NONE);
    assert_string_equal(sons->lines[VOICE_HURT].list[0], "It costs us {interest}.");
    assert_int_equal(sons->hurt[FACE].count, 0);
    assert_int_equal(sons->lines[VOICE_REFUSE].count, 0);
    assert_int_equal(road->court, ROAD);
    assert_int_equal(road->faction, FACTIONS_MOST);
    assert_int_equal(road->person.at, 0);
    assert_string_equal(road->lines[VOICE_REFUSE].list[0], "No, {other}.");
    assert_int_equal(road->lines[VOICE_HURT].count, 0);
    assert_int_equal(road->hurt[GOODS].count, 0);
    assert_int_equal(road->hurt[FACE].count, 2);
    assert_string_equal(road->hurt[FACE].list[1], "It shames us again.");
}

static void every_line_can_be_given(void **state) {
    static const char *const words[] = {
#define VOICE(NAME, word, fills, text) word,
#include "model/voice.def"
#undef VOICE
    };
    StrBuf source = {0};
    strbuf_puts(&source, FRAME DOMAIN TABLES "voice 'all' { court = 'mill'");
    for (size_t i = 0; i < VOICE_LINES; i++) strbuf_printf(&source, ", %s = 'line %zu'", words[i], i);
    strbuf_puts(&source, " }\n");
    const Book *book = folder_load(*state, strbuf_text(&source));
    strbuf_free(&source);
    for (size_t i = 0; i < VOICE_LINES; i++) {
        char wanted[40];
        snprintf(wanted, sizeof wanted, "line %zu", i);
        assert_string_equal(book->voices[0].lines[i].list[0], wanted);
    }
}

/* ---- outcomes ---- */

/* Over mending first: its option counts slower. */
static void outcomes_are_facts_with_a_class_a_row(void **state) {
    const Book *book =
        folder_load(*state, FRAME DOMAIN TABLES
                    "outcome 'sum' { label = 'the sum', over = { 'mend', 'toll' }, classes = { 'low', 'dear' },\n"
                    "  words = { 'a low sum', 'a dear one' }, class = function(o)\n"
                    "  if o.toll == 'two' and o.mend == 'road' then return 'dear' end\n"
                    "  o.toll = nil return 'low' end }\n");
    const TermClass *sum = &book->classes[0];
    const Fact *fact = schema_fact(book->schema, sum->fact);
    assert_int_equal(book->class_count, 1);
    assert_string_equal(fact->name, "sum");
    assert_string_equal(fact->label, "the sum");
    assert_int_equal(fact->max, 2);
    assert_int_equal(fact->start, 0);
    assert_string_equal(fact->options[0], "none");
    assert_string_equal(fact->options[2], "dear");
    assert_string_equal(fact->words[2], "a dear one");
    assert_int_equal(sum->rows, 6);
    assert_int_equal(sum->clauses[0], MEND);
    for (uint8_t toll = 0; toll < 3; toll++)
        for (uint8_t mend = 0; mend < 2; mend++) {
            Deal deal = {{[TOLL] = toll, [MEND] = mend}};
            assert_int_equal(class_of_deal(book->domain, sum, &deal), toll == 2 && mend == 1);
        }
}

static uint8_t class_of(const Book *book, uint8_t toll, uint8_t mend) {
    Deal deal = {{[TOLL] = toll, [MEND] = mend}};
    return class_of_deal(book->domain, &book->classes[0], &deal);
}

/* By options: none, one or two coins, then who mends, the mill or the road. */
static void the_first_row_that_fits_decides(void **state) {
    const Book *book =
        folder_load(*state, FRAME DOMAIN TABLES
                    "outcome 'sum' { over = { 'mend', 'toll' }, classes = { 'low', 'fair', 'dear' },\n"
                    "  class = { { 'fair', toll = 'two', mend = 'mill' }, { 'dear', toll = { 'one', 'two' } },\n"
                    "    { 'fair', mend = 'road' }, 'low' } }\n");
    static const uint8_t wanted[3][2] = {{0, 1}, {2, 2}, {1, 2}};
    for (uint8_t toll = 0; toll < 3; toll++)
        for (uint8_t mend = 0; mend < 2; mend++) assert_int_equal(class_of(book, toll, mend), wanted[toll][mend]);
}

/* Its clauses may stand in another order than the outcome's, and may be fewer. */
static void a_row_may_have_a_function(void **state) {
    const Book *book = folder_load(
        *state, FRAME DOMAIN TABLES
        "local coins = { none = 0, one = 1, two = 2 }\n"
        "outcome 'sum' { over = { 'mend', 'toll' }, classes = { 'low', 'fair', 'dear' }, class = {\n"
        "  { 'low', over = 'toll', fits = function(o) return coins[o.toll] < 2 and o.mend == nil end, mend = 'road' "
        "},\n"
        "  { 'dear', over = { 'toll', 'mend' }, fits = function(o) return o.toll == 'two' and o.mend == 'mill' end },\n"
        "  'fair' } }\n");
    static const uint8_t wanted[3][2] = {{1, 0}, {1, 0}, {2, 1}};
    for (uint8_t toll = 0; toll < 3; toll++)
        for (uint8_t mend = 0; mend < 2; mend++) assert_int_equal(class_of(book, toll, mend), wanted[toll][mend]);
}

static void as_many_rows_as_may_be(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES
                                   "local rows = {} for i = 1, 63 do table.add(rows, { 'low', toll = 'one' }) end\n"
                                   "table.add(rows, 'dear')\n"
                                   "outcome 'sum' { over = 'toll', classes = { 'low', 'dear' }, class = rows }\n");
    assert_int_equal(class_of(book, 1, 0), 0);
    assert_int_equal(class_of(book, 0, 0), 1);
    assert_int_equal(class_of(book, 2, 0), 1);
}

/* ---- tables ---- */

static void seats(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    const Sitting *tent = &book->sittings[TENT], *study = &book->sittings[STUDY], *ford = &book->sittings[FORD];
    assert_int_equal(book->sitting_count, 3);
    assert_int_equal(tent->seat, SEAT_ENVOY);
    assert_int_equal(tent->court, MILL);
    assert_int_equal(tent->opener, ROAD);
    assert_int_equal(tent->envoy.at, ID_NONE);
    assert_int_equal(study->seat, SEAT_MINISTER);
    assert_int_equal(study->envoy.at, 0);
    assert_int_equal(study->opener, COURTS);
    assert_int_equal(ford->seat, SEAT_MEDIATOR);
    assert_int_equal(ford->court, COURTS);
    for (uint32_t i = 0; i < book->sitting_count; i++) {
        assert_int_equal(book->scenes[book->sittings[i].scene.at].sitting, i + 1);
        assert_string_equal(book->scenes[book->sittings[i].scene.at].name, book->sittings[i].name);
    }
    assert_int_equal(book->scenes[book_scene(book, str("across")).at].sitting, 0);
}

static void what_lies_there_and_for_how_long(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    const Sitting *tent = &book->sittings[TENT], *study = &book->sittings[STUDY];
    assert_int_equal(tent->start.option[TOLL], 0);
    assert_int_equal(tent->start.option[MEND], 1);
    assert_int_equal(tent->pace, 7);
    assert_int_equal(tent->days, 6);
    assert_int_equal(tent->pressure, 20);
    assert_int_equal(tent->base, 1);
    assert_int_equal(tent->edict[TOLL], 0);
    assert_int_equal(study->pace, 4);
    assert_int_equal(study->pressure, 0);
    assert_int_equal(study->base, ID_NONE);
    assert_int_equal(study->edict[TOLL], 1 << 0 | 1 << 2);
    assert_int_equal(study->edict[MEND], 0); /* not a word */
}

static void facts_of_a_table(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    const Sitting *tent = &book->sittings[TENT], *study = &book->sittings[STUDY];
    const Fact *days = schema_fact(book->schema, tent->day_count);
    assert_string_equal(days->name, "tent.days");
    assert_int_equal(days->kind, FACT_COUNT);
    assert_int_equal(days->max, 6);
    assert_false(days->refuse);
    assert_int_equal(tent->capped.at, ID_NONE);
    assert_string_equal(schema_fact(book->schema, study->capped)->name, "study.capped");
    assert_int_equal(schema_fact(book->schema, study->capped)->kind, FACT_FLAG);
    assert_int_equal(tent->trust[MILL].at, ID_NONE);
    assert_int_equal(tent->trust[ROAD].at, schema_find(book->schema, str("trust")).at);
    assert_true(schema_holds_talks(book->schema));
}

static void how_it_ends(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    const Sitting *tent = &book->sittings[TENT], *study = &book->sittings[STUDY], *ford = &book->sittings[FORD];
    assert_true(tent->exits[EXIT_BROKEN].declared);
    assert_int_equal(tent->exits[EXIT_BROKEN].go.at, study->scene.at);
    assert_int_equal(tent->exits[EXIT_SEALED].effects.count, 2);
    assert_int_equal(tent->exits[EXIT_SEALED].go.at, book_scene(book, str("across")).at);
    assert_int_equal(tent->exits[EXIT_LEFT].effects.count, 0);
    assert_false(tent->exits[EXIT_EXPOSED].declared);
    assert_false(study->exits[EXIT_BROKEN].declared);
    assert_int_equal(study->exits[EXIT_LATE].go.at, ford->scene.at);
    assert_true(ford->exits[EXIT_EXPOSED].declared);
}

static void a_choice_without_go_stays(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    uint32_t tent = book->sittings[TENT].scene.at, war = book_scene(book, str("war")).at;
    const Choice *look = &book->choices[book_choice(book, str("tent/look")).at];
    const Choice *cough = &book->choices[book_choice(book, str("tent/cough")).at];
    assert_int_equal(look->branches[0].go.at, tent);
    assert_int_equal(cough->branches[0].go.at, tent);
    assert_int_equal(cough->branches[1].go.at, war);
}

static void the_earliest_day_may_be_a_tables(void **state) {
    const Book *dated = folder_load(*state, FRAME DOMAIN
                                    "table 'tent' { date = '1005-01-12', seat = 'envoy', court = 'mill', days = 2,\n"
                                    "  sealed = { go = 'across' }, left = { go = 'war' }, late = { go = 'war' } }\n");
    int32_t start = schema_fact(dated->schema, dated->day_fact)->start;
    assert_int_equal(start, dated->scenes[dated->sittings[0].scene.at].day);
}

static void a_bargain_brings_its_analyses(void **state) {
    const Book *book = folder_load(*state, FRAME DOMAIN TABLES);
    assert_non_null(book->analyses);
    assert_int_equal(analysis_at(book->analyses, 1)->state.chance, 45);
}

static void no_table_no_talks(void **state) {
    const Book *book = folder_load(*state, FRAME "scene 'tent' { choice 'go' { 'Go.', go = 'across' } }\n");
    assert_null(book->domain);
    assert_null(book->analyses);
    assert_int_equal(book->sitting_count, 0);
    assert_false(schema_holds_talks(book->schema));
}

/* `table` is a form, and still Lua's. */
static void functions_on_tables_stay(void **state) {
    const Book *book = folder_load(
        *state, FRAME DOMAIN TABLES
        "local list = {} table.add(list, 'a') table.add(list, 'b')\n"
        "person(table.concat(list)) { label = 'Ab' }\n"
        "rule 'r' { writes = 'trust', run = function() return { set('trust', #table.concat({ 'xyz' })) } end }\n");
    World *world = world_new(book->schema);
    Effect effect;
    uint32_t count = 0;
    assert_string_equal(book->people[1].name, "ab");
    assert_true(book->host.run(book->host.ctx, (RuleId){0}, world, &effect, 1, &count, NULL));
    assert_int_equal(effect.value, 3);
    world_free(world);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tempers_told_and_not, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(wars_and_swings_depend_on_the_story, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(tokens_and_what_they_are_evidence_of, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(voices_of_courts_and_factions, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(every_line_can_be_given, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(outcomes_are_facts_with_a_class_a_row, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(the_first_row_that_fits_decides, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(a_row_may_have_a_function, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(as_many_rows_as_may_be, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(seats, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(what_lies_there_and_for_how_long, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(facts_of_a_table, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(how_it_ends, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(a_choice_without_go_stays, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(the_earliest_day_may_be_a_tables, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(a_bargain_brings_its_analyses, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(no_table_no_talks, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(functions_on_tables_stay, folder_set_up, folder_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
