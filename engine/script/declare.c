/* declare.c - the forms as Lua functions.
 *
 * Functions that declare find the Declarations through the registry, where they are only while a scenario loads; the
 * functions that make values keep nothing at all, so that rules may go on calling `set` and `add` during play. */
#include "script/declare.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/codes.h"
#include "script/door.h"
#include "script/room.h"

enum { NAME_MOST = 60, WORDS_MOST = 600, DECLARED_MOST = 200000 };

static const char KEY = 'd'; /* its address is the registry's key */

/* NULL when no scenario is being loaded. */
static Declarations *open_declarations(lua_State *L) {
    door_charge(L, 20);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &KEY);
    Declarations *into = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return into;
}

Declarations *declarations_of(lua_State *L, const char *word) {
    Declarations *into = open_declarations(L);
    if (!into) luaL_error(L, "`%s` can only be used while the scenario is loaded", word);
    return into;
}

static FormKind form_upvalue(lua_State *L) {
    return (FormKind)lua_tointeger(L, lua_upvalueindex(1));
}

/* Takes whatever follows a call that was complained about, so that loading goes on. */
static int swallow(lua_State *L) {
    lua_settop(L, 0);
    return 0;
}

static int refuse(lua_State *L, Declarations *into) {
    into->partial = true;
    lua_pushcfunction(L, swallow);
    return 1;
}

static bool is_letter(char c, bool fact) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
    return c == '_' || c == '.' || (c == '-' && !fact);
}

/* Facts stand in conditions and braces beside words of the engine, so they may have fewer letters. */
static bool is_fact_form(FormKind form) {
    return form == FORM_FLAG || form == FORM_COUNT || form == FORM_ONE_OF || form == FORM_DATE || form == FORM_DUE ||
           form == FORM_OUTCOME;
}

bool declared_name_good(Str name, FormKind form) {
    if (name.len == 0 || name.len > NAME_MOST) return false;
    for (size_t i = 0; i < name.len; i++)
        if (!is_letter(name.at[i], is_fact_form(form))) return false;
    return true;
}

static void complain_call(Declarations *into, Where where, FormKind form) {
    const char *word = form_of(form)->word;
    diags_add(into->reader.diags, where.file, where.line, code_name(CODE_BAD_CALL), NULL,
              "`%s` takes a name, then a table: %s \"name\" { … }.", word, word);
}

/* The name a form is called with, or an empty Str after a complaint. */
static Str called_name(lua_State *L, Declarations *into, Where where, FormKind form) {
    if (lua_gettop(L) < 1 || lua_type(L, 1) != LUA_TSTRING) {
        complain_call(into, where, form);
        return str("");
    }
    size_t len;
    const char *text = lua_tolstring(L, 1, &len);
    if (declared_name_good(str_of(text, len), form)) return str_of(text, len);
    diags_add(into->reader.diags, where.file, where.line, code_name(CODE_BAD_NAME),
              is_fact_form(form) ? "Use up to 60 letters, digits, `_` and `.`."
                                 : "Use up to 60 letters, digits, `_`, `-` and `.`.",
              "“%.60s” can't be the name of a %s.", text, form_of(form)->word);
    return str("");
}

static int give_table(lua_State *L) {
    Declarations *into = declarations_of(L, "a form");
    Declared *declared = &into->list[(size_t)lua_tointeger(L, lua_upvalueindex(1))];
    Where where = read_where(L, &into->reader);
    const char *word = form_of(declared->form)->word;
    if (declared->given || lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TTABLE) {
        diags_add(into->reader.diags, where.file, where.line, code_name(CODE_BAD_CALL), NULL,
                  declared->given ? "`%s \"%s\"` has its table already."
                                  : "`%s \"%s\"` takes one table after its name.",
                  word, declared->name);
        return refuse(L, into);
    }
    declared->given = true;
    declared->table = read_value(L, 1, declared->where, &into->reader);
    if (into->only_pack && declared->form == FORM_PACK) return luaL_error(L, "enough");
    return 0;
}

static void write_down(Declarations *into, FormKind form, Str name, Where where) {
    into->list = mem_grow(into->list, into->count, &into->cap, sizeof *into->list);
    into->list[into->count++] =
        (Declared){.form = form, .name = arena_text(into->reader.arena, name.at, name.len), .where = where};
}

static int declare(lua_State *L) {
    FormKind form = form_upvalue(L);
    Declarations *into = declarations_of(L, form_of(form)->word);
    Where where = read_where(L, &into->reader);
    Str name = called_name(L, into, where, form);
    if (name.len == 0) return refuse(L, into);
    if (into->count >= DECLARED_MOST) return luaL_error(L, "more than %d forms", DECLARED_MOST);
    write_down(into, form, name, where);
    lua_pushinteger(L, (lua_Integer)into->count - 1);
    lua_pushcclosure(L, give_table, 1);
    return 1;
}

/* Pushes a table that knows what made it and where. Keeps nothing of ours: it is called during play too. */
static void push_made(lua_State *L, FormKind form, int room) {
    lua_Debug at;
    const char *file = "pack.lua";
    int line = 0;
    if (lua_getstack(L, 1, &at) && lua_getinfo(L, "Sl", &at) && at.currentline > 0) {
        file = at.source + (at.source[0] == '@' || at.source[0] == '=');
        line = at.currentline;
    }
    lua_createtable(L, room, 3);
    lua_pushstring(L, form_of(form)->word);
    lua_setfield(L, -2, "kind");
    lua_pushstring(L, file);
    lua_setfield(L, -2, "file");
    lua_pushinteger(L, line > 0 ? line : 1);
    lua_setfield(L, -2, "line");
}

/* Whether the call has one table; complains otherwise. */
static bool called_with_table(lua_State *L, Declarations *into, FormKind form) {
    if (lua_gettop(L) == 1 && lua_type(L, 1) == LUA_TTABLE) return true;
    Where where = read_where(L, &into->reader);
    diags_add(into->reader.diags, where.file, where.line, code_name(CODE_BAD_CALL), NULL,
              "`%s` takes a table: %s { … }.", form_of(form)->word, form_of(form)->word);
    return false;
}

/* A form whose word is Lua's, too: the table of that name is called, and comes first. */
static int declare_beside(lua_State *L) {
    lua_remove(L, 1);
    return declare(L);
}

static int declare_whole(lua_State *L) {
    FormKind form = form_upvalue(L);
    Declarations *into = declarations_of(L, form_of(form)->word);
    if (!called_with_table(L, into, form)) return refuse(L, into);
    if (into->count >= DECLARED_MOST) return luaL_error(L, "more than %d forms", DECLARED_MOST);
    write_down(into, form, str(""), read_where(L, &into->reader));
    Declared *declared = &into->list[into->count - 1];
    declared->given = true;
    declared->table = read_value(L, 1, declared->where, &into->reader);
    return 0;
}

static int make_parts(lua_State *L) {
    int count = lua_gettop(L);
    door_charge(L, (uint64_t)count + 10);
    push_made(L, form_upvalue(L), count);
    for (int i = 1; i <= count; i++) {
        lua_pushvalue(L, i);
        lua_rawseti(L, -2, i);
    }
    return 1;
}

/* A value made of an author's table: the table itself is one part, so that its fields and ours don't mix. */
static int make_of_table(lua_State *L) {
    FormKind form = form_upvalue(L);
    Declarations *into = declarations_of(L, form_of(form)->word);
    if (lua_gettop(L) == 0) lua_newtable(L);
    if (!called_with_table(L, into, form)) return refuse(L, into);
    push_made(L, form, 1);
    lua_pushvalue(L, 1);
    lua_rawseti(L, -2, 1);
    return 1;
}

/* The second half of a named value; the first left a table with the name in it as an upvalue. */
static int finish_named(lua_State *L) {
    FormKind form = form_upvalue(L);
    Declarations *into = declarations_of(L, form_of(form)->word);
    if (lua_gettop(L) != 1 || lua_type(L, 1) != LUA_TTABLE) {
        complain_call(into, read_where(L, &into->reader), form);
        return refuse(L, into);
    }
    push_made(L, form, 2);
    lua_pushvalue(L, lua_upvalueindex(3));
    lua_setfield(L, -2, "line");
    lua_pushvalue(L, lua_upvalueindex(2));
    lua_rawseti(L, -2, 1);
    lua_pushvalue(L, 1);
    lua_rawseti(L, -2, 2);
    return 1;
}

static int begin_named(lua_State *L) {
    FormKind form = form_upvalue(L);
    Declarations *into = declarations_of(L, form_of(form)->word);
    Where where = read_where(L, &into->reader);
    if (called_name(L, into, where, form).len == 0) return refuse(L, into);
    lua_pushinteger(L, form);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, where.line);
    lua_pushcclosure(L, finish_named, 3);
    return 1;
}

static lua_CFunction function_of(Shape shape) {
    switch (shape) {
    case SHAPE_DECLARE: return declare;
    case SHAPE_WHOLE: return declare_whole;
    case SHAPE_NAMED: return begin_named;
    case SHAPE_TABLE: return make_of_table;
    case SHAPE_PARTS: return make_parts;
    case SHAPE_ROW: break;
    }
    return NULL;
}

/* The words of the environment, for a suggestion. They stay where they are while the environment holds them. */
static size_t known_words(lua_State *L, const char **words) {
    size_t count = 0;
    room_environment(L);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        if (lua_type(L, -2) == LUA_TSTRING && count < WORDS_MOST) words[count++] = lua_tostring(L, -2);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return count;
}

static void complain_word(lua_State *L, Declarations *into, Str word) {
    const char *words[WORDS_MOST];
    door_charge(L, WORDS_MOST);
    const char *near = str_nearest(word, words, known_words(L, words));
    char hint[NAME_MOST * 2 + 40] = "Is it a name that wants quotes, or a variable of another file?";
    if (near) snprintf(hint, sizeof hint, "Did you mean `%.*s`?", NAME_MOST * 2, near);
    Where where = read_where(L, &into->reader);
    diags_add(into->reader.diags, where.file, where.line, code_name(CODE_UNKNOWN_WORD), hint,
              "`%.*s` means nothing here.", (int)(word.len < NAME_MOST ? word.len : NAME_MOST), word.at);
    into->told = true;
}

/* __index of the environment: a word that nothing answers to. */
static int unknown_word(lua_State *L) {
    size_t len = 0;
    const char *word = lua_type(L, 2) == LUA_TSTRING ? lua_tolstring(L, 2, &len) : "?";
    Declarations *into = open_declarations(L);
    if (into) complain_word(L, into, str_of(word, len));
    return luaL_error(L, "`%s` means nothing here", word);
}

static void answer_unknown_words(lua_State *L) {
    room_environment(L);
    if (!lua_getmetatable(L, -1)) lua_newtable(L);
    lua_pushcfunction(L, unknown_word);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

/* `table` is a form and Lua's table of functions on tables: that can then be called. */
static void put_table(lua_State *L) {
    room_environment(L);
    lua_getfield(L, -1, form_of(FORM_TABLE)->word);
    lua_createtable(L, 0, 1);
    lua_pushinteger(L, FORM_TABLE);
    lua_pushcclosure(L, declare_beside, 1);
    lua_setfield(L, -2, "__call");
    lua_setmetatable(L, -2);
    lua_pop(L, 2);
}

void declare_open(lua_State *L, Declarations *into) {
    lua_pushlightuserdata(L, into);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &KEY);
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) {
        const Form *form = form_of((FormKind)kind);
        lua_CFunction function = function_of(form->shape);
        if (!function || kind == FORM_TABLE) continue;
        lua_pushinteger(L, kind);
        lua_pushcclosure(L, function, 1);
        room_put(L, form->word);
    }
    put_table(L);
    answer_unknown_words(L);
}

void declare_close(lua_State *L) {
    lua_pushnil(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &KEY);
}
