/* test_script_meta.c - the language in print: that annotations and reference leave nothing of the form table out, say
 * of parts and of Lua's own functions what is so, and are Lua that an editor can read. */
#include "script/meta.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <lauxlib.h>
#include <lualib.h>

#include "model/say.h"
#include "script/door.h"
#include "script/room.h"
#include "script/types.h"

typedef struct Printed {
    StrBuf annotations, reference;
} Printed;

static int set_up(void **state) {
    static Printed printed;
    printed = (Printed){0};
    meta_annotations(&printed.annotations);
    meta_reference(&printed.reference);
    *state = &printed;
    return 0;
}

static int tear_down(void **state) {
    Printed *printed = *state;
    strbuf_free(&printed->annotations);
    strbuf_free(&printed->reference);
    return 0;
}

/* From the line that begins so to the next blank line, without its last newline; "" when there is none. */
static Str section(const StrBuf *text, const char *first_line) {
    StrBuf line = {0};
    strbuf_printf(&line, "\n%s\n", first_line);
    const char *at = strstr(text->at, line.at), *end = at ? strstr(at + 1, "\n\n") : NULL;
    size_t skip = line.len - 1;
    strbuf_free(&line);
    if (!at) return str("");
    return str_of(at + skip, (end ? (size_t)(end - at) : strlen(at)) - skip);
}

static bool holds(Str text, const char *wanted) {
    size_t len = strlen(wanted);
    for (size_t i = 0; i + len <= text.len; i++)
        if (memcmp(text.at + i, wanted, len) == 0) return true;
    return false;
}

static void assert_holds(Str text, const char *wanted) {
    if (!holds(text, wanted)) fail_msg("“%s” isn't in: %.*s", wanted, (int)text.len, text.at);
}

static const char *field_in_annotations(const Field *field, StrBuf *out) {
    bool other = strcmp(field->name, "*") == 0, items = field->name[0] == '\0';
    const char *may = field->need == NEED_NEEDED || other || items ? "" : "?";
    strbuf_clear(out);
    strbuf_printf(out, "\n---@field %s%s %s ",
                  other   ? "[string]"
                  : items ? "[integer]"
                          : field->name,
                  may, field_annotation(field));
    return out->at;
}

static void annotations_hold_every_field(void **state) {
    const Printed *printed = *state;
    StrBuf line = {0};
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) {
        size_t count;
        const Form *form = form_of((FormKind)kind);
        const Field *fields = form_fields(form->kind, &count);
        strbuf_clear(&line);
        strbuf_printf(&line, "---@class (exact) chanyuan.%s", form->word);
        Str class = section(&printed->annotations, line.at);
        assert_true(form->shape == SHAPE_PARTS ? class.len == 0 : class.len > 0);
        for (size_t i = 0; i < count; i++) {
            assert_holds(class, field_in_annotations(&fields[i], &line));
            assert_holds(class, fields[i].doc);
        }
    }
    strbuf_free(&line);
}

/* Run by a Lua that has nothing else, they define each word of the language and nothing goes wrong. */
static void annotations_are_lua(void **state) {
    const Printed *printed = *state;
    lua_State *L = luaL_newstate();
    assert_int_equal(luaL_loadbuffer(L, printed->annotations.at, printed->annotations.len, "annotations"), LUA_OK);
    assert_int_equal(lua_pcall(L, 0, 0, 0), LUA_OK);
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) {
        const Form *form = form_of((FormKind)kind);
        int type = lua_getglobal(L, form->word);
        bool word = form_named(str(form->word)) != NULL;
        assert_int_equal(type, !word ? LUA_TNIL : kind == FORM_TABLE ? LUA_TTABLE : LUA_TFUNCTION);
        lua_pop(L, 1);
    }
    lua_close(L);
}

/* "chanyuan.text" wherever it is named is told somewhere to be a class or an alias. */
static void annotations_explain_their_types(void **state) {
    const Printed *printed = *state;
    const char *text = printed->annotations.at;
    StrBuf class = {0}, exact = {0}, alias = {0};
    size_t seen = 0;
    for (const char *at = text; (at = strstr(at, "chanyuan.")); at += strlen("chanyuan.")) {
        size_t len = strlen("chanyuan.") + strspn(at + strlen("chanyuan."), "abcdefghijklmnopqrstuvwxyz_");
        strbuf_clear(&class), strbuf_clear(&exact), strbuf_clear(&alias);
        strbuf_printf(&class, "---@class %.*s\n", (int)len, at);
        strbuf_printf(&exact, "---@class (exact) %.*s\n", (int)len, at);
        strbuf_printf(&alias, "---@alias %.*s ", (int)len, at);
        if (!strstr(text, class.at) && !strstr(text, exact.at) && !strstr(text, alias.at))
            fail_msg("%.*s is never explained", (int)len, at);
        seen++;
    }
    assert_true(seen > 100);
    strbuf_free(&class), strbuf_free(&exact), strbuf_free(&alias);
}

static void every_part_has_a_name(void **state) {
    (void)state;
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) {
        const Form *form = form_of((FormKind)kind);
        size_t count = 0;
        while (form_part(form->kind, count)) count++;
        assert_int_equal(count, form->parts);
        bool value = form->shape == SHAPE_PARTS || form->shape == SHAPE_NAMED || form->shape == SHAPE_TABLE;
        assert_true(value == (form_makes(form->kind) != NULL));
    }
}

/* Where forms.def says no more than “a table”, an editor is told what is in it. */
static void no_type_is_vague(void **state) {
    (void)state;
    static const char *const vague[] = {"table", "any", "any[]", "function", "any[]|function"};
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) {
        size_t count;
        const Field *fields = form_fields((FormKind)kind, &count);
        for (size_t i = 0; i < count; i++)
            for (size_t k = 0; k < sizeof vague / sizeof vague[0]; k++)
                assert_string_not_equal(field_annotation(&fields[i]), vague[k]);
    }
}

static void reference_holds_every_field(void **state) {
    const Printed *printed = *state;
    StrBuf line = {0};
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) {
        size_t count;
        const Form *form = form_of((FormKind)kind);
        const Field *fields = form_fields(form->kind, &count);
        strbuf_clear(&line);
        strbuf_printf(&line, form->shape == SHAPE_PARTS ? "\n| `%s" : "\n### %s\n", form->word);
        assert_non_null(strstr(printed->reference.at, line.at));
        for (size_t i = 0; i < count; i++) {
            bool named = fields[i].name[0] && strcmp(fields[i].name, "*") != 0;
            strbuf_clear(&line);
            strbuf_printf(&line, named ? "\n| `%s` | " : "\n| (%s) | ",
                          named               ? fields[i].name
                          : fields[i].name[0] ? "others"
                                              : "parts");
            assert_non_null(strstr(printed->reference.at, line.at));
            assert_non_null(strstr(printed->reference.at, fields[i].doc));
        }
    }
    strbuf_free(&line);
}

static void reference_holds_the_table(void **state) {
    const Printed *printed = *state;
    size_t count;
    const Field *fields = form_fields(FORM_VOICE, &count);
    for (size_t i = 0; i < count; i++)
        if (fields[i].type == FIELD_LINE) {
            assert_non_null(voice_when(fields[i].name));
            assert_non_null(strstr(printed->reference.at, voice_when(fields[i].name)));
        }
    for (int kind = 0; kind < TALK_KINDS; kind++)
        assert_non_null(strstr(printed->reference.at, talk_example((TalkKind)kind)));
    assert_non_null(strstr(printed->reference.at, "| `hurt` | when it refuses: what the text costs it most | "
                                                  "`{interest}` `{clause}` `{option}` | It is {interest} that"));
    assert_null(voice_when("no such line"));
}

/* A line of Markdown's tables has as many columns as its head, so no cell may hold a bar. */
static void reference_tables_are_whole(void **state) {
    const Printed *printed = *state;
    Str rest = strbuf_str(&printed->reference), line;
    size_t columns = 0;
    while (rest.len) {
        size_t bars = 0;
        str_split(&rest, '\n', &line);
        for (size_t i = 0; i < line.len; i++) bars += line.at[i] == '|';
        if (columns && line.len) assert_int_equal(bars, columns);
        columns = line.len && line.at[0] == '|' ? bars : 0;
    }
}

/* ---- Lua's own functions ---- */

static bool is_told(const char *table, const char *name) {
    const RoomWord *word;
    StrBuf whole = {0};
    bool told = false;
    strbuf_printf(&whole, "%s%s%s", table, table[0] ? "." : "", name);
    for (size_t i = 0; (word = room_word(i)); i++) told = told || strcmp(word->name, whole.at) == 0;
    strbuf_free(&whole);
    return told;
}

/* Goes over the table on top of the stack; gives how many functions are in it. */
static size_t check_functions(lua_State *L, const char *table) {
    size_t count = 0;
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        const char *name = lua_tostring(L, -2);
        if (lua_isfunction(L, -1)) {
            count++;
            if (!is_told(table, name)) fail_msg("%s %s isn't told of", table, name);
        } else if (lua_istable(L, -1))
            count += check_functions(L, name);
        lua_pop(L, 1);
    }
    return count;
}

static int look_at_room(lua_State *L, void *ctx) {
    room_open(L);
    room_environment(L);
    *(size_t *)ctx = check_functions(L, "");
    return 0;
}

static void room_words_are_those_of_the_room(void **state) {
    (void)state;
    size_t there = 0, told = 0;
    Error err = {""};
    Door *door = door_new((DoorLimits){ROOM_INSTRUCTIONS, ROOM_BYTES, 0});
    assert_true(door_call(door, look_at_room, &there, &err));
    door_free(door);
    while (room_word(told)) told++;
    assert_int_equal(told, there + 1); /* and `include`, which belongs to the files of a pack */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(annotations_hold_every_field),
        cmocka_unit_test(annotations_are_lua),
        cmocka_unit_test(annotations_explain_their_types),
        cmocka_unit_test(every_part_has_a_name),
        cmocka_unit_test(no_type_is_vague),
        cmocka_unit_test(reference_holds_every_field),
        cmocka_unit_test(reference_holds_the_table),
        cmocka_unit_test(reference_tables_are_whole),
        cmocka_unit_test(room_words_are_those_of_the_room),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
