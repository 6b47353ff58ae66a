/* test_script_rule.c - rules: what they are given, what they may return, and that they can keep nothing. */
#include "script/rule.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>

#include "book_maker.h"
#include "script/room.h"

enum { CAP = 8, TRUST = 0, PATIENCE, INSULTED, SEASON, SUMMONS, FACTS };

typedef struct Set {
    Book *book;
    Door *door;
    World *world;
    FactId facts[FACTS];
    Effect effects[CAP];
    uint32_t count;
    Error err;
} Set;

/* As the loader's own: kind, the parts, file and line. */
static int make_change(lua_State *L) {
    lua_Debug at;
    lua_settop(L, 2);
    lua_createtable(L, 2, 3);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_setfield(L, -2, "kind");
    for (int i = 1; i <= 2; i++) {
        lua_pushvalue(L, i);
        lua_rawseti(L, -2, i);
    }
    lua_getstack(L, 1, &at);
    lua_getinfo(L, "Sl", &at);
    lua_pushstring(L, at.source + 1);
    lua_setfield(L, -2, "file");
    lua_pushinteger(L, at.currentline);
    lua_setfield(L, -2, "line");
    return 1;
}

static void put_constructor(lua_State *L, const char *name) {
    lua_pushstring(L, name);
    lua_pushcclosure(L, make_change, 1);
    room_put(L, name);
}

/* A source's one result is the rule's function. */
static int load_rule(lua_State *L, void *ctx) {
    room_open(L);
    put_constructor(L, "set");
    put_constructor(L, "add");
    put_constructor(L, "wait");
    room_chunk(L, str(ctx), "rules.lua");
    lua_call(L, 0, 1);
    rule_keep(L, 0);
    return 0;
}

static void make_facts(Set *set) {
    static const char *const seasons[] = {"autumn", "winter", "spring"};
    set->facts[TRUST] = make_count(set->book, "trust", 9, 4);
    set->facts[PATIENCE] = make_count(set->book, "court.patience", 6, 3);
    set->facts[INSULTED] = make_flag(set->book, "insulted");
    set->facts[SEASON] =
        make_fact(set->book, &(Fact){.name = "season", .kind = FACT_ONE_OF, .max = 2, .start = 1, .options = seasons});
    set->facts[SUMMONS] = make_fact(
        set->book, &(Fact){.name = "summons", .kind = FACT_DATE, .min = DATE_MIN, .max = DATE_MAX, .start = MADE_DAY});
}

/* The rule reads all facts and writes all but trust. */
static bool begin(Set *set, const char *source) {
    *set = (Set){.book = make_book(2, 1, 1)};
    make_facts(set);
    make_rule(set->book, "tempers", set->facts[TRUST], set->facts[PATIENCE]);
    Rule *rule = (Rule *)&set->book->rules[0];
    rule->reads = set->facts;
    rule->read_count = FACTS;
    rule->writes = set->facts + 1;
    rule->write_count = FACTS - 1;
    set->world = world_new(set->book->schema);
    set->door = door_new((DoorLimits){ROOM_INSTRUCTIONS, ROOM_BYTES, 0});
    char copy[4000];
    snprintf(copy, sizeof copy, "%s", source);
    return door_call(set->door, load_rule, copy, &set->err) &&
           rule_host(set->door, set->book, &set->book->host, &set->err);
}

static bool run(Set *set) {
    const RuleHost *host = &set->book->host;
    return host->run(host->ctx, (RuleId){0}, set->world, set->effects, CAP, &set->count, &set->err);
}

static void end(Set *set) {
    rule_host_free(&set->book->host);
    door_free(set->door);
    world_free(set->world);
    book_free(set->book);
}

static void expect_effect(const Set *set, uint32_t at, EffectKind kind, int fact, int32_t value) {
    assert_true(at < set->count);
    assert_int_equal(set->effects[at].kind, kind);
    assert_int_equal(set->effects[at].fact.at, set->facts[fact].at);
    assert_int_equal(set->effects[at].value, value);
}

static void fails_with(const char *source, const char *wanted) {
    Set set;
    if (!begin(&set, source)) fail_msg("%s\n%s", source, set.err.text);
    if (run(&set)) fail_msg("%s succeeded", source);
    if (!strstr(set.err.text, wanted)) fail_msg("%s\nfailed with %s\nnot with %s", source, set.err.text, wanted);
    assert_int_equal(strncmp(set.err.text, "Rule \"tempers\" failed: ", 23), 0);
    end(&set);
}

/* The number that the rule sets patience to, when called for the n-th time. */
static int32_t patience(Set *set) {
    if (!run(set)) fail_msg("%s", set->err.text);
    assert_int_equal(set->count, 1);
    return set->effects[0].value;
}

static void gives_patience(const char *source, int32_t wanted) {
    Set set;
    if (!begin(&set, source)) fail_msg("%s\n%s", source, set.err.text);
    for (int i = 0; i < 3; i++) assert_int_equal(patience(&set), wanted);
    end(&set);
}

static void facts_are_given_as_numbers(void **state) {
    (void)state;
    gives_patience(
        "return function(f) return { set('court.patience', f['court.patience'] * 100 + f.trust * 10 + f.season) } end",
        341);
    gives_patience("return function(f) return { set('court.patience', f.insulted) } end", 0);
    gives_patience("return function(f) return { set('court.patience', f.other == nil and f.summons) } end", MADE_DAY);
}

static void changes_come_back_in_order(void **state) {
    (void)state;
    Set set;
    assert_true(begin(
        &set, "return function(f) return { add('court.patience', -2), set('insulted', true), set('insulted', 0), "
              "set('season', 'spring'), set('season', 0), set('summons', '1005-01-13'), add('summons', 3) } end"));
    assert_true(run(&set));
    assert_int_equal(set.count, 7);
    expect_effect(&set, 0, EFFECT_ADD, PATIENCE, -2);
    expect_effect(&set, 1, EFFECT_SET, INSULTED, 1);
    expect_effect(&set, 2, EFFECT_SET, INSULTED, 0);
    expect_effect(&set, 3, EFFECT_SET, SEASON, 2);
    expect_effect(&set, 4, EFFECT_SET, SEASON, 0);
    expect_effect(&set, 5, EFFECT_SET, SUMMONS, date_make(1005, 1, 13));
    expect_effect(&set, 6, EFFECT_ADD, SUMMONS, 3);
    end(&set);
}

static void nothing_is_a_good_answer(void **state) {
    (void)state;
    static const char *const sources[] = {"return function() end", "return function() return nil end",
                                          "return function() return {} end"};
    for (size_t i = 0; i < 3; i++) {
        Set set;
        assert_true(begin(&set, sources[i]));
        set.count = 99;
        assert_true(run(&set));
        assert_int_equal(set.count, 0);
        end(&set);
    }
}

static void other_answers_are_refused(void **state) {
    (void)state;
    fails_with("return function() return 5 end", "made.lua:80: a rule returns a list");
    fails_with("return function() return add('court.patience', 1) end", "a rule returns a list of changes: {");
    fails_with("return function() return { 5 } end", "made.lua:80: ");
    fails_with("return function() return { {} } end", "a rule can only `set` and `add`");
    fails_with("return function()\nreturn { wait(2) } end", "rules.lua:2: a rule can only `set` and `add`");
    fails_with("return function()\nreturn { set('nerve', 2) } end", "rules.lua:2: there is no fact \"nerve\"");
    fails_with("return function()\nreturn { set('trust', 2) } end", "rules.lua:2: \"trust\" is not in its `writes`");
    fails_with("return function() return { set(1, 2) } end", "begins with the name of a fact");
    fails_with("return function() return { set('insulted', 2) } end", "\"insulted\" can't be 2");
    fails_with("return function() return { set('season', 3) } end", "\"season\" can't be 3");
    fails_with("return function() return { set('season', -1) } end", "\"season\" can't be -1");
    fails_with("return function() return { set('season', 'summer') } end", "\"season\" can't be \"summer\"");
    fails_with("return function() return { set('season', true) } end", "a boolean is no value");
    fails_with("return function() return { add('season', 1) } end", "nothing can be added");
    fails_with("return function() return { add('insulted', 1) } end", "nothing can be added");
    fails_with("return function() return { add('court.patience', 'x') } end", "a string is no value");
    fails_with("return function() return { set('court.patience', 'x') } end", "can't be \"x\"");
    fails_with("return function() return { set('court.patience', 1.5) } end", "whole number");
    fails_with("return function() return { set('court.patience', 0 / 0) } end", "whole number");
    fails_with("return function() return { set('court.patience', 1 << 31) } end", "whole number");
    fails_with("return function() return { set('court.patience', 1 << 63) } end", "whole number");
    fails_with("return function() return { set('court.patience') } end", "a nil is no value");
    fails_with("return function() return { set('summons', 'soon') } end", "can't be \"soon\"");
    fails_with("return function() local l = {} for i = 1, 9 do l[i] = set('insulted', 1) end return l end",
               "too many changes");
}

static void limits_hold(void **state) {
    (void)state;
    fails_with("return function()\nwhile true do end end", "rules.lua:2: the script took more than 100000 steps");
    fails_with("return function()\nlocal s = 'x' while true do s = s .. s end end",
               "rules.lua:2: the script needs more than the");
    fails_with("return function()\nlocal t = {} while true do t = { t } end end",
               "rules.lua:2: the script needs more than the");
    fails_with("return function()\nerror({}) end", "rules.lua:2: a table was thrown.");
    fails_with("return function()\nreturn nil + 1 end", "rules.lua:2: attempt");
}

/* A failure leaves nothing behind. */
static void a_failed_rule_can_run_again(void **state) {
    (void)state;
    Set set;
    assert_true(begin(
        &set,
        "return function(f) if f.trust == 9 then while true do end end return { set('court.patience', f.trust) } end"));
    assert_int_equal(patience(&set), 4);
    World *other = set.world;
    FactId trust = set.facts[TRUST];
    ((int32_t *)(uintptr_t)world_values(other))[trust.at] = 9;
    assert_false(run(&set));
    assert_false(run(&set));
    ((int32_t *)(uintptr_t)world_values(other))[trust.at] = 5;
    assert_int_equal(patience(&set), 5);
    end(&set);
}

static void rules_use_what_was_made_while_loading(void **state) {
    (void)state;
    gives_patience(
        "local costs = { small = 1, list = { 2, 3 } } local function cost() return costs.list[2] + costs.small end\n"
        "return function() return { set('court.patience', cost()) } end",
        4);
    gives_patience("local l = { 5, 6, 7 } return function() local n = #l for i, v in ipairs(l) do n = n * 10 + v end "
                   "for k, v in pairs(l) do n = n * 10 + k end return { set('court.patience', n) } end",
                   3567123);
    gives_patience(
        "local l = { 'a', 'b' } return function() return { set('court.patience', #table.concat(l, '--')) } end", 4);
    gives_patience("base = 6 return function() return { set('court.patience', base) } end", 6);
    gives_patience("local it = { set('court.patience', 2) } return function() return it end", 2);
    gives_patience("local t = {} t.t = t t[t] = 8 return function() return { set('court.patience', t.t.t[t]) } end", 8);
    gives_patience(
        "local t = { 9 } for _ = 1, 50000 do t = { t } end return function() return { set('court.patience', #t) } end",
        1);
}

static void rules_keep_nothing(void **state) {
    (void)state;
    fails_with("local n = 0 return function()\nn = n + 1 return { set('court.patience', n) } end", "it changed `n`");
    fails_with("local t = {} return function()\nt.x = 1 end",
               "rules.lua:2: a rule can't change what was made outside it");
    fails_with("local t = { x = {} } return function()\nt.x.y = 1 end", "can't change what was made outside");
    fails_with("local t = {} return function()\ntable.add(t, 1) end", "can't change what was made outside");
    fails_with("local t = { {} } return function()\nfor _, v in pairs(t) do v[1] = 1 end end", "can't change");
    fails_with("return function()\nglobal = 1 end", "can't change what was made outside");
    fails_with("return function()\nstring.sub = nil end", "can't change what was made outside");
    fails_with("return function()\n_ENV = {} end", "it changed `_ENV`");
    gives_patience(
        "local n = 1 return function() n = n + 1 local m = n n = n - 1 return { set('court.patience', m) } end", 2);
    gives_patience("local n = 1 local function f() n = n + 1 return n end return function() local m = f() n = 1 return "
                   "{ set('court.patience', m) } end",
                   2);
}

/* What a failing call changed is put back before the next. */
static void variables_are_put_back(void **state) {
    (void)state;
    Set set;
    assert_true(begin(&set,
                      "local n = 0 return function(f) local before = n n = 7 if f.trust == 4 then error('no') end "
                      "n = 0 return { set('court.patience', before) } end"));
    assert_false(run(&set));
    ((int32_t *)(uintptr_t)world_values(set.world))[set.facts[TRUST].at] = 5;
    assert_int_equal(patience(&set), 0);
    end(&set);
}

static void iterators_begun_outside_are_refused(void **state) {
    (void)state;
    Set set;
    assert_false(
        begin(&set, "local next = pairs({ 1, 2 }) return function() return { set('court.patience', next()) } end"));
    assert_non_null(strstr(set.err.text, "was begun outside it"));
    assert_null(set.book->host.run);
    end(&set);
}

/* Nor does a long string of one call make the next one dearer. */
static void calls_cost_alike(void **state) {
    (void)state;
    gives_patience(
        "return function() local s = ('x'):rep(20000) for i = 1, 5000 do end return { set('court.patience', #s) } end",
        20000);
    Set set;
    assert_true(begin(&set, "return function(f) for i = 1, 20000 do end local s = ('x'):rep(20000) return { "
                            "set('court.patience', #s) } end"));
    for (int i = 0; i < 20; i++) assert_int_equal(patience(&set), 20000);
    end(&set);
}

/* The two-thousandth call finds the same memory as the first. */
static void many_calls_are_alike(void **state) {
    (void)state;
    Set set;
    assert_true(begin(&set, "return function(f) local t = {} for i = 1, 100 do t[i] = ('x'):rep(i) .. f.trust end "
                            "return { set('court.patience', #t) } end"));
    size_t before = door_bytes(set.door), most = 0;
    for (int i = 0; i < 2000; i++) {
        assert_int_equal(patience(&set), 100);
        if (door_bytes(set.door) > most) most = door_bytes(set.door);
    }
    assert_true(most < before + 2 * 1024 * 1024);
    end(&set);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(facts_are_given_as_numbers),
        cmocka_unit_test(changes_come_back_in_order),
        cmocka_unit_test(nothing_is_a_good_answer),
        cmocka_unit_test(other_answers_are_refused),
        cmocka_unit_test(limits_hold),
        cmocka_unit_test(a_failed_rule_can_run_again),
        cmocka_unit_test(rules_use_what_was_made_while_loading),
        cmocka_unit_test(rules_keep_nothing),
        cmocka_unit_test(variables_are_put_back),
        cmocka_unit_test(iterators_begun_outside_are_refused),
        cmocka_unit_test(calls_cost_alike),
        cmocka_unit_test(many_calls_are_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
