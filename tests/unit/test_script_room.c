/* test_script_room.c - exactly what a script can reach, and what that does. */
#include "script/room.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <lauxlib.h>

#include "script/door.h"

static const DoorLimits LIMITS = {ROOM_INSTRUCTIONS, ROOM_BYTES, 0};

static int open_room(lua_State *L, void *ctx) {
    (void)ctx;
    room_open(L);
    return 0;
}

static Door *new_room(void) {
    Door *door = door_new(LIMITS);
    assert_true(door_call(door, open_room, NULL, NULL));
    return door;
}

/* A source and what it came to: the first result as text. */
typedef struct Source {
    Str text;
    char result[400];
} Source;

static int run_source(lua_State *L, void *ctx) {
    Source *source = ctx;
    room_chunk(L, source->text, "test.lua");
    lua_call(L, 0, 1);
    snprintf(source->result, sizeof source->result, "%s", luaL_tolstring(L, -1, NULL));
    return 0;
}

static void gives_in(Door *door, const char *text, const char *wanted) {
    Source source = {str(text), ""};
    Error err = {0};
    if (!door_call(door, run_source, &source, &err)) fail_msg("%s\n%s", text, err.text);
    assert_string_equal(source.result, wanted);
}

static void gives(const char *text, const char *wanted) {
    Door *door = new_room();
    gives_in(door, text, wanted);
    door_free(door);
}

static void fails_with(const char *text, const char *wanted) {
    Door *door = new_room();
    Source source = {str(text), ""};
    Error err = {0};
    if (door_call(door, run_source, &source, &err)) fail_msg("%s gave %s", text, source.result);
    if (!strstr(err.text, wanted)) fail_msg("%s\nfailed with %s\nnot with %s", text, err.text, wanted);
    door_free(door);
}

/* ---- all there is ---- */

typedef struct Walk {
    char names[200][64];
    size_t count;
} Walk;

static void walk(lua_State *L, Walk *found, const char *prefix) {
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        assert_int_equal(lua_type(L, -2), LUA_TSTRING);
        assert_true(found->count < 200);
        char *name = found->names[found->count++];
        snprintf(name, 64, "%s%s", prefix, lua_tostring(L, -2));
        assert_false(lua_getmetatable(L, -1));
        if (lua_istable(L, -1)) {
            char inner[64];
            snprintf(inner, sizeof inner, "%.60s.", name);
            walk(L, found, inner);
        } else {
            assert_true(lua_iscfunction(L, -1));
            assert_null(lua_getupvalue(L, -1, 1));
        }
        lua_pop(L, 1);
    }
}

static int compare_names(const void *a, const void *b) {
    return strcmp(a, b);
}

static int walk_room(lua_State *L, void *ctx) {
    static const char *const wanted[] = {
        "assert",        "error",      "ipairs",         "math",       "math.abs",   "math.floor",
        "math.max",      "math.min",   "math.tointeger", "pairs",      "select",     "string",
        "string.format", "string.len", "string.lower",   "string.rep", "string.sub", "string.upper",
        "table",         "table.add",  "table.concat",   "tonumber",   "tostring",   "type"};
    Walk *found = ctx;
    room_environment(L);
    assert_false(lua_getmetatable(L, -1));
    walk(L, found, "");
    qsort(found->names, found->count, sizeof *found->names, compare_names);
    assert_int_equal(found->count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < found->count; i++) assert_string_equal(found->names[i], wanted[i]);
    return 0;
}

static void the_room_holds_these_names_and_no_other(void **state) {
    (void)state;
    Door *door = new_room();
    Walk found = {.count = 0};
    assert_true(door_call(door, walk_room, &found, NULL));
    door_free(door);
}

static int walk_strings(lua_State *L, void *ctx) {
    Walk *found = ctx;
    lua_pushliteral(L, "");
    assert_true(lua_getmetatable(L, -1));
    lua_getfield(L, -1, "__gc");
    lua_getfield(L, -2, "__close");
    assert_true(lua_isnil(L, -1) && lua_isnil(L, -2));
    lua_getfield(L, -3, "__metatable");
    assert_true(lua_isboolean(L, -1));
    lua_getfield(L, -4, "__index");
    walk(L, found, "");
    assert_int_equal(found->count, 6);
    room_environment(L);
    lua_getfield(L, -1, "string");
    assert_false(lua_rawequal(L, -1, -3));
    return 0;
}

static void strings_have_a_table_of_their_own(void **state) {
    (void)state;
    Door *door = new_room();
    Walk found = {.count = 0};
    assert_true(door_call(door, walk_strings, &found, NULL));
    gives_in(door, "string.sub = nil string.upper = 1 return ('abc'):sub(2) .. ('x'):upper()", "bcX");
    gives_in(door, "return string.sub", "nil");
    door_free(door);
    fails_with("('x').sub = 1", "attempt to index a string value");
    fails_with("return '1' + 1", "arithmetic");
}

/* ---- chunks ---- */

static void only_text_is_loaded(void **state) {
    (void)state;
    fails_with("\033Lua", "test.lua:1: this is byte code");
    fails_with("\n\nx = = 1", "test.lua:3: unexpected symbol");
    fails_with("\n\nerror('here')", "test.lua:3: here");
    gives("", "nil");
    gives("return 1 --[[ \n\n ]]", "1");
    gives("x = 1 return _ENV.x", "1");
    gives("local _ENV = { y = 2 } return y", "2");
}

static int put_answer(lua_State *L, void *ctx) {
    (void)ctx;
    int top = lua_gettop(L);
    lua_pushinteger(L, 42);
    room_put(L, "answer");
    assert_int_equal(lua_gettop(L), top);
    return 0;
}

static void names_can_be_put_in(void **state) {
    (void)state;
    Door *door = new_room();
    assert_true(door_call(door, put_answer, NULL, NULL));
    gives_in(door, "return answer", "42");
    door_free(door);
}

static void compiling_is_charged(void **state) {
    (void)state;
    Door *door = door_new(LIMITS);
    assert_true(door_call(door, open_room, NULL, NULL));
    door_limits(door, (DoorLimits){1000, ROOM_BYTES, 0});
    StrBuf text = {0};
    for (int i = 0; i < 2000; i++) strbuf_puts(&text, "a=a;\n");
    Source source = {strbuf_str(&text), ""};
    Error err = {0};
    assert_false(door_call(door, run_source, &source, &err));
    assert_int_equal(strncmp(err.text, "test.lua:", 9), 0);
    assert_non_null(strstr(err.text, "more than 1000 steps"));
    strbuf_free(&text);
    door_free(door);
}

/* ---- functions ---- */

static void plain_values(void **state) {
    (void)state;
    gives("return tostring(nil) .. tostring(true) .. tostring(12) .. tostring(1.5) .. tostring('x')", "niltrue121.5x");
    gives("return tostring({}) .. tostring(error)", "tablefunction");
    gives("return type(nil) .. type(1) .. type('') .. type({}) .. type(type)", "nilnumberstringtablefunction");
    gives("return tonumber('10') + tonumber(' 0x10 ') + tonumber(1)", "27");
    gives("return tonumber('ff', 16) + tonumber('-7', 8) + tonumber('z', 36)", "283");
    gives("return tonumber('8', 8) == nil and tonumber('') == nil and tonumber('', 10) == nil and tonumber({}) == nil",
          "true");
    gives("return tonumber('1' .. ('0'):rep(300))", "nil");
    fails_with("tonumber('1', 37)", "the base is 2 to 36");
    fails_with("tonumber()", "value expected");
    fails_with("type()", "value expected");
    gives("return select('#', 1, nil, 3)", "3");
    gives("return select(2, 'a', 'b', 'c') .. select(-1, 'a', 'b', 'c')", "bc");
    fails_with("select(0, 1)", "out of range");
    fails_with("select(-5, 1)", "out of range");
    gives("return assert(7, 'no')", "7");
    fails_with("\nassert(false)", "test.lua:2: assertion failed!");
    fails_with("\nassert(nil, 'my words')", "test.lua:2: my words");
    fails_with("local function f() error('caller', 2) end\n\nf()", "test.lua:3: caller");
    fails_with("error('plain', 0)", "test.lua:1: plain");
}

static void numbers(void **state) {
    (void)state;
    gives("return math.floor(3.7) + math.floor(-3.2) + math.floor(5)", "4");
    gives("return math.floor(1e300) == 1e300", "true");
    gives("return math.max(1, 3, 2) .. math.min(2, 1.5, 3)", "31.5");
    gives("return math.abs(-4) + math.abs(4) == 8 and math.abs(-1.5) == 1.5", "true");
    gives("return math.abs(1 << 63) == 1 << 63", "true");
    gives("return math.tointeger(3.0)", "3");
    gives("return math.tointeger(3.5) == nil and math.tointeger('3') == nil and math.tointeger(2.0^70) == nil", "true");
    fails_with("math.max()", "number expected");
}

static void strings(void **state) {
    (void)state;
    gives("return ('hello'):sub(2, 3) .. ('hello'):sub(-2) .. ('hello'):sub(4, 99) .. ('hello'):sub(3, 2)", "ello"
                                                                                                            "lo");
    gives("return #('hello'):sub(1 << 63, (1 << 63) - 1)", "5");
    gives("return ('aZ\xC3\xA9'):upper() .. ('aZ\xC3\x89'):lower()", "AZ\xC3\xA9"
                                                                     "az\xC3\x89");
    gives("return ('寇'):len() + string.len('')", "3");
    gives("return ('ab'):rep(3) .. ('x'):rep(3, ', ') .. ('x'):rep(0) .. ('x'):rep(-1) .. (''):rep(5, '-')",
          "abababx, x, x----");
    gives("return #('x'):rep(1048576)", "1048576");
    fails_with("('x'):rep(1048577)", "longer than 1048576 bytes");
    fails_with("('xx'):rep((1 << 63) - 1, 'yyyyyyyy')", "longer than 1048576 bytes");
    gives("return (''):rep((1 << 63) - 1)", "");
}

static void formats(void **state) {
    (void)state;
    gives("return ('%d|%5d|%-5d|%05d|%+d|%.3d'):format(1, 23, 45, -67, 8, 9)", "1|   23|45   |-0067|+8|009");
    gives("return ('%x|%X|%04x|%d'):format(255, 255, 10, 3.0)", "ff|FF|000a|3");
    gives("return ('%s|%5s|%-5s|%.2s|%s'):format('a', 'b', 'c', 'defg', 12)", "a|    b|c    |de|12");
    gives("return ('100%% of %d%%'):format(5)", "100% of 5%");
    gives("return (''):format() .. ('%99d'):format(1):len() .. ('%x'):format(-1)", "99ffffffffffffffff");
    gives("return ('%d'):format(1 << 63)", "-9223372036854775808");
    static const char *const refused[] = {"%",  "%f",    "%g",     "%c",  "%q",  "%p",  "%a",
                                          "%i", "%100d", "%.100d", "%ld", "% d", "%#x", "%*d"};
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        char text[64];
        snprintf(text, sizeof text, "string.format('%s', 1)", refused[i]);
        fails_with(text, "string.format knows");
    }
    fails_with("('%d'):format()", "no value");
    fails_with("('a%s%d'):format(1)", "no value");
    fails_with("('%d'):format(1.5)", "no integer representation");
    fails_with("('%s'):format({})", "string expected");
}

static void lists(void **state) {
    (void)state;
    gives(
        "return table.concat({ 1, 2.5, 'x' }, ', ') .. table.concat({}) .. table.concat({ 'a', 'b', 'c' }, '-', 2, 3)",
        "1, 2.5, xb-c");
    fails_with("table.concat({ 1, {}, 3 })", "element 2 is a table");
    fails_with("table.concat({ 'a' }, '', 1, 1 << 40)", "element 2 is a nil");
    gives("local l = {} table.add(table.add(l, 'a'), 'b') return #l .. l[2]", "2b");
    fails_with("table.add({})", "nothing to add");
    fails_with("table.add(1, 1)", "table expected");
    gives("local s = '' for i, v in ipairs({ 'a', 'b', nil, 'd' }) do s = s .. i .. v end return s", "1a2b");
}

static void pairs_goes_in_order(void **state) {
    (void)state;
    gives("local s = '' for k in pairs({ b = 1, a = 1, ab = 1, [''] = 1, [10] = 1, [9] = 1, [-1] = 1, [2.5] = 1, "
          "[true] = 1, "
          "[false] = 1, [2] = 1, [3] = 1, [1 / 0] = 1, [-1 / 0] = 1, [2.0^70] = 1, [(1 << 63) - 1] = 1, [1 << 63] = 1 "
          "}) do "
          "s = s .. tostring(k) .. ' ' end return s",
          "-inf -9223372036854775808 -1 2 2.5 3 9 10 9223372036854775807 1.1805916207174e+21 inf  a ab b false true ");
    gives("local s = '' local t = { c = 3, a = 1, b = 2 } for k, v in pairs(t) do s = s .. k .. v t.b = nil t.d = 4 "
          "end return s",
          "a1c3");
    gives("for _ in pairs({}) do return 'some' end return 'none'", "none");
    gives("local n = 0 for k in pairs(_ENV) do n = n + 1 end return n", "11");
    fails_with("for k in pairs({ [{}] = 1 }) do end", "has no place in an order");
    fails_with("for k in pairs(nil) do end", "table expected");
}

static void sorting_is_fast_and_charged(void **state) {
    (void)state;
    gives("local t = {} for i = 1, 20000 do t['k' .. i * 7919 % 20011] = i end local last, n = '', 0 "
          "for k in pairs(t) do assert(last < k) last = k n = n + 1 end return n",
          "20000");
    fails_with("local t = {} for i = 1, 100000 do t[-i] = i end while true do pairs(t) end", "steps");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_room_holds_these_names_and_no_other),
        cmocka_unit_test(strings_have_a_table_of_their_own),
        cmocka_unit_test(only_text_is_loaded),
        cmocka_unit_test(names_can_be_put_in),
        cmocka_unit_test(compiling_is_charged),
        cmocka_unit_test(plain_values),
        cmocka_unit_test(numbers),
        cmocka_unit_test(strings),
        cmocka_unit_test(formats),
        cmocka_unit_test(lists),
        cmocka_unit_test(pairs_goes_in_order),
        cmocka_unit_test(sorting_is_fast_and_charged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
