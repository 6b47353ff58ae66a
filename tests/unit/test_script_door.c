/* test_script_door.c - whatever happens behind the door: a sentence, and the stack as it was. */
#include "script/door.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>

#include "base/str.h"

enum { KB = 1024, MB = 1024 * 1024 };

static const DoorLimits PLENTY = {1000 * 1000, 16 * MB, 0};

/* Compiles and runs a source; its result, if it is a whole number, is put in *ctx. */
typedef struct Source {
    const char *text;
    lua_Integer result;
} Source;

static int run_source(lua_State *L, void *ctx) {
    Source *source = ctx;
    if (luaL_loadbufferx(L, source->text, strlen(source->text), "@test.lua", "t") != LUA_OK) lua_error(L);
    lua_call(L, 0, 1);
    source->result = lua_tointeger(L, -1);
    return 0;
}

static void expect(Door *door, const char *text, const char *wanted) {
    Source source = {text, 0};
    Error err = {0};
    assert_false(door_call(door, run_source, &source, &err));
    assert_string_equal(err.text, wanted);
}

static int raise_error(lua_State *L) {
    lua_settop(L, 1);
    return lua_error(L);
}

static int give_raise(lua_State *L, void *ctx) {
    (void)ctx;
    lua_pushcfunction(L, raise_error);
    lua_setglobal(L, "raise");
    return 0;
}

static Door *door_with_raise(DoorLimits limits) {
    Door *door = door_new(limits);
    assert_true(door_call(door, give_raise, NULL, NULL));
    return door;
}

static void runs_and_gives_back(void **state) {
    (void)state;
    Door *door = door_new(PLENTY);
    Source source = {"local n = 0 for i = 1, 10 do n = n + i end return n", 0};
    Error err = {0};
    assert_true(door_call(door, run_source, &source, &err));
    assert_int_equal(source.result, 55);
    assert_string_equal(err.text, "");
    door_free(door);
    door_free(NULL);
}

static void errors_have_file_and_line(void **state) {
    (void)state;
    Door *door = door_with_raise(PLENTY);
    expect(door, "\n\nlocal x = nil + 1", "test.lua:3: attempt to perform arithmetic on a nil value");
    expect(door, "x = = 1", "test.lua:1: unexpected symbol near '='");
    expect(door, "\nraise('other.lua:7: said elsewhere')", "other.lua:7: said elsewhere");
    expect(door, "\nraise('no place')", "test.lua:2: no place");
    expect(door, "\nraise('a:b: no place')", "test.lua:2: a:b: no place");
    door_free(door);
}

static void any_value_can_be_thrown(void **state) {
    (void)state;
    Door *door = door_with_raise(PLENTY);
    expect(door, "raise(nil)", "test.lua:1: nothing was thrown.");
    expect(door, "raise({})", "test.lua:1: a table was thrown.");
    expect(door, "raise(raise)", "test.lua:1: a function was thrown.");
    expect(door, "raise(true)", "test.lua:1: a boolean was thrown.");
    expect(door, "raise(4.5)", "test.lua:1: a number was thrown.");
    expect(door, "raise('')", "test.lua:1: the script failed without a message.");
    door_free(door);
}

static void messages_are_safe_to_show(void **state) {
    (void)state;
    Door *door = door_with_raise(PLENTY);
    expect(door, "raise('a\\27[2Jb\\nc\\0d')", "test.lua:1: a\xEF\xBF\xBD[2Jb c");
    Source source = {"local s = '\xE5\xAF\x87' for i = 1, 9 do s = s .. s end raise(s)", 0};
    Error err = {0};
    assert_false(door_call(door, run_source, &source, &err));
    assert_int_equal((strlen(err.text) - strlen("test.lua:1: ")) % 3, 0); /* cut between characters */
    door_free(door);
}

static void steps_are_counted(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){5000, MB, 0});
    expect(door, "\nwhile true do end", "test.lua:2: the script took more than 5000 steps; a loop may have no end.");
    assert_true(door_exhausted(door));
    door_free(door);
}

/* One budget for all calls; once spent, all fail in the same words until there are new limits. */
static void budgets_last_until_renewed(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){5000, MB, 0});
    Source source = {"for i = 1, 1000 do end", 0};
    Error err = {0};
    int calls = 0;
    while (calls < 100 && door_call(door, run_source, &source, &err)) calls++;
    assert_in_range(calls, 2, 10);
    expect(door, "return 1", err.text);
    door_limits(door, (DoorLimits){5000, MB, 0});
    assert_false(door_exhausted(door));
    assert_true(door_call(door, run_source, &source, &err));
    door_free(door);
}

static void time_is_counted(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){UINT64_MAX, MB, 20});
    expect(door, "while true do end", "test.lua:1: the script took longer than 20 ms; a loop may have no end.");
    expect(door, "return 1", "test.lua:1: the script took longer than 20 ms; a loop may have no end.");
    door_free(door);
}

static void memory_is_counted(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){1000 * 1000, 512 * KB, 0});
    expect(door, "local t = {}\nfor i = 1, 1e9 do\nt[i] = { i }\nend",
           "test.lua:3: the script needs more than the 512 KB of memory it has.");
    assert_true(door_bytes(door) < 1024 * KB);
    door_limits(door, PLENTY);
    Source source = {"return 7", 0};
    assert_true(door_call(door, run_source, &source, NULL));
    assert_int_equal(source.result, 7);
    door_free(door);
}

static void long_strings_are_refused(void **state) {
    (void)state;
    Door *door = door_new(PLENTY);
    expect(door, "local s = 'x'\nwhile true do s = s .. s end",
           "test.lua:2: the script made a string longer than 1024 KB.");
    door_free(door);
}

static int charge_all(lua_State *L, void *ctx) {
    door_charge(L, *(uint64_t *)ctx);
    return 0;
}

static void charges_add_up(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){1000, MB, 0});
    Error err = {0};
    uint64_t part = 400, all = UINT64_MAX;
    assert_true(door_call(door, charge_all, &part, &err));
    assert_true(door_call(door, charge_all, &part, &err));
    assert_false(door_call(door, charge_all, &part, &err));
    assert_string_equal(err.text, "the script took more than 1000 steps; a loop may have no end.");
    door_limits(door, (DoorLimits){1000, MB, 0});
    assert_true(door_call(door, charge_all, &part, &err));
    assert_false(door_call(door, charge_all, &all, &err));
    door_free(door);
}

/* The cost of instructions grows where long strings are, if no clock bounds it. */
static void long_strings_cost_more_without_clock(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){100 * 1000, 16 * MB, 0});
    Source cheap = {"for i = 1, 20000 do end", 0};
    Source dear = {"local s = 'x' for i = 1, 19 do s = s .. s end for i = 1, 20000 do end", 0};
    Error err = {0};
    assert_true(door_call(door, run_source, &cheap, &err));
    door_limits(door, (DoorLimits){100 * 1000, 16 * MB, 0});
    assert_false(door_call(door, run_source, &dear, &err));
    door_free(door);
}

static int swallow(lua_State *L, void *ctx) {
    (void)ctx;
    assert_int_equal(luaL_loadstring(L, "while true do end"), LUA_OK);
    assert_int_not_equal(lua_pcall(L, 0, 0, 0), LUA_OK);
    return 0;
}

static void a_swallowed_limit_ends_all_trust(void **state) {
    (void)state;
    Door *door = door_new((DoorLimits){5000, MB, 0});
    Error err = {0};
    assert_false(door_call(door, swallow, NULL, &err));
    door_limits(door, PLENTY);
    Source source = {"return 1", 0};
    assert_false(door_call(door, run_source, &source, &err));
    assert_non_null(strstr(err.text, "isn't trusted any more"));
    door_free(door);
}

typedef struct Seen {
    lua_State *L;
    int top;
} Seen;

static int litter(lua_State *L, void *ctx) {
    Seen *seen = ctx;
    seen->L = L;
    seen->top = lua_gettop(L);
    luaL_checkstack(L, 100, NULL);
    for (int i = 0; i < 100; i++) lua_pushinteger(L, i);
    return 100;
}

static void the_stack_is_as_it_was(void **state) {
    (void)state;
    Door *door = door_new(PLENTY);
    Seen seen;
    assert_true(door_call(door, litter, &seen, NULL));
    int before = lua_gettop(seen.L);
    for (int i = 0; i < 1000; i++) assert_true(door_call(door, litter, &seen, NULL));
    Source source = {"error()", 0};
    for (int i = 0; i < 1000; i++) assert_false(door_call(door, run_source, &source, NULL));
    assert_int_equal(lua_gettop(seen.L), before);
    assert_ptr_equal(door_of(seen.L), door);
    door_free(door);
}

static int compile_for_ever(lua_State *L, void *ctx) {
    (void)ctx;
    door_compiling(L, "long.lua", 12);
    door_charge(L, UINT64_MAX);
    return 0;
}

static void limits_met_while_compiling_name_the_file(void **state) {
    (void)state;
    Door *door = door_new(PLENTY);
    Error err = {0};
    assert_false(door_call(door, compile_for_ever, NULL, &err));
    assert_int_equal(strncmp(err.text, "long.lua:12: ", 13), 0);
    door_free(door);
}

static void nesting_has_an_end(void **state) {
    (void)state;
    Door *door = door_new(PLENTY);
    static const char *const parts[][2] = {{"(", ")"}, {"{", "}"}, {"function() return ", " end"}, {"not ", ""}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        StrBuf text = {0};
        strbuf_puts(&text, "return ");
        for (int n = 0; n < 5000; n++) strbuf_puts(&text, parts[i][0]);
        strbuf_puts(&text, i == 1 ? "" : "1");
        for (int n = 0; n < 5000; n++) strbuf_puts(&text, parts[i][1]);
        Source source = {strbuf_text(&text), 0};
        Error err = {0};
        assert_false(door_call(door, run_source, &source, &err));
        assert_non_null(strstr(err.text, "overflow"));
        strbuf_free(&text);
    }
    door_limits(door, (DoorLimits){1000 * 1000 * 10, 64 * MB, 0});
    Source source = {"local function f(a) local b, c, d, e, g, h, i, j = a, a return 1 + f(b) end f()", 0};
    Error err = {0};
    assert_false(door_call(door, run_source, &source, &err));
    assert_non_null(strstr(err.text, "stack overflow"));
    door_free(door);
}

/* The cap is lowered to every size from nothing to enough: each call fails cleanly or succeeds. */
static void memory_may_end_anywhere(void **state) {
    (void)state;
    int failures = 0;
    bool good = false;
    for (size_t extra = 0; !good; extra += 48) {
        Door *door = door_new(PLENTY);
        door_limits(door, (DoorLimits){1000 * 1000, door_bytes(door) + extra, 0});
        Source source = {
            "local t = { a = { 1, 2, 3 }, b = 'a string of more than forty letters, so that it is long' }\n"
            "local function f(n) return n == 0 and t or f(n - 1) end\n"
            "for i = 1, 60 do t[i] = { f(i), t.b .. i } end return #t",
            0};
        Error err = {0};
        good = door_call(door, run_source, &source, &err);
        if (good)
            assert_int_equal(source.result, 60);
        else
            assert_non_null(strstr(err.text, "of memory it has."));
        failures += !good;
        door_free(door);
    }
    assert_true(failures > 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_and_gives_back),
        cmocka_unit_test(errors_have_file_and_line),
        cmocka_unit_test(any_value_can_be_thrown),
        cmocka_unit_test(messages_are_safe_to_show),
        cmocka_unit_test(steps_are_counted),
        cmocka_unit_test(budgets_last_until_renewed),
        cmocka_unit_test(time_is_counted),
        cmocka_unit_test(memory_is_counted),
        cmocka_unit_test(long_strings_are_refused),
        cmocka_unit_test(charges_add_up),
        cmocka_unit_test(long_strings_cost_more_without_clock),
        cmocka_unit_test(a_swallowed_limit_ends_all_trust),
        cmocka_unit_test(the_stack_is_as_it_was),
        cmocka_unit_test(limits_met_while_compiling_name_the_file),
        cmocka_unit_test(nesting_has_an_end),
        cmocka_unit_test(memory_may_end_anywhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
