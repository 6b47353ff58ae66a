/* sources.c - reading and running an author's files.
 *
 * A file is checked as text before Lua sees it. What was included is kept in a table in the registry by name: `true`
 * while it runs, then a table with what it returned, so that a file runs once and a circle is noticed. */
#include "script/sources.h"

#include <lauxlib.h>
#include <string.h>

#include "base/codes.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/utf8.h"
#include "script/door.h"
#include "script/room.h"

enum {
    FILE_MOST = 1024 * 1024,
    FILES_MOST = 1000,
    DEPTH_MOST = 16,
    NAME_MOST = 200,
    BYTES_A_MILLISECOND = 6000,
    ASKED_MOST = 4000
};

static const char KEY = 's'; /* its address is the key of the table of files */

static bool complain(Sources *sources, Where where, Code code, const char *hint, const char *text) {
    diags_add(sources->declarations->reader.diags, where.file, where.line, code_name(code), hint, "%s", text);
    sources->declarations->partial = true;
    return false;
}

static int line_of(Str text, size_t offset) {
    int line = 1;
    for (size_t i = 0; i < offset; i++) line += text.at[i] == '\n';
    return line;
}

static const char *fault_hint(Str text, size_t offset, Utf8Fault fault) {
    if (text.at[0] == '\x1b') return "Compiled Lua isn't taken, only its source.";
    if (fault == UTF8_CONTROL && text.at[offset] == '\r') return "Save the file with Unix line ends.";
    return "Save the file as plain UTF-8 text.";
}

/* Checks the text just read, and adds it to the pack's identity. */
static bool take_text(Sources *sources, const char *name) {
    Str text = strbuf_str(&sources->text);
    size_t offset = 0;
    Utf8Fault fault = utf8_check(text, &offset);
    if (fault != UTF8_GOOD) {
        diags_add(sources->declarations->reader.diags, name, line_of(text, offset), code_name(CODE_NOT_TEXT),
                  fault_hint(text, offset, fault), "The file holds %s, at byte %zu.", utf8_fault_words(fault),
                  offset + 1);
        sources->declarations->partial = true;
        return false;
    }
    sources->id = hash_bytes(name, strlen(name) + 1, sources->id);
    sources->id = hash_bytes(text.at, text.len, sources->id);
    return true;
}

static const char *prefix_of(const Sources *sources) {
    return sources->prefix ? sources->prefix : "";
}

/* The one place that knows whether they lie in a folder or in a bundle: what is read, and so the identity, is alike. */
static bool read_own(Sources *sources, const char *shown, Error *err) {
    const char *file = shown + strlen(prefix_of(sources));
    return sources->bundle ? bundle_take(sources->bundle, file, FILE_MOST, &sources->text, err)
                           : io_read_below(sources->dir, file, FILE_MOST, &sources->text, err);
}

bool sources_first(Sources *sources, const char *path, const char *name) {
    Error err = {0};
    bool good = sources->bundle ? read_own(sources, name, &err) : io_read(path, FILE_MOST, &sources->text, &err);
    if (!good) return complain(sources, (Where){name, 1}, CODE_UNREADABLE, NULL, err.text);
    return take_text(sources, name);
}

/* Compiles and runs sources->text, leaving its one result on the stack. */
static void run(lua_State *L, Sources *sources, const char *name) {
    door_charge(L, sources->text.len / 8);
    door_allow(L, (int)(sources->text.len / BYTES_A_MILLISECOND));
    sources->compiling = read_file_name(&sources->declarations->reader, name);
    room_chunk(L, strbuf_str(&sources->text), name);
    sources->compiling = NULL;
    sources->depth++;
    lua_call(L, 0, 1);
    sources->depth--;
}

static bool is_plain_name(Str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter && c != '_' && c != '-' && c != '/') return false;
    }
    return name.len > 0 && name.len <= NAME_MOST;
}

static bool name_good(lua_State *L, Sources *sources, Where where) {
    size_t len = 0;
    const char *name = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &len) : "";
    if (is_plain_name(str_of(name, len)) && io_name_ok(name)) return true;
    bool lua = len > 4 && strcmp(name + len - 4, ".lua") == 0;
    return complain(sources, where, CODE_INCLUDE_NAME,
                    lua ? "Leave out “.lua”."
                        : "Use letters, digits, `_` and `-`, and `/` between a folder and a file.",
                    "`include` takes the name of a file of this folder.");
}

/* Whether the file was run already, or is running: its result, or nil, is on the stack then. */
static bool done_before(lua_State *L, Sources *sources, Where where) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &KEY);
    lua_pushvalue(L, 1);
    int type = lua_rawget(L, -2);
    if (type == LUA_TTABLE) {
        lua_rawgeti(L, -1, 1);
        return true;
    }
    bool refused = type != LUA_TNIL || sources->depth > DEPTH_MOST || sources->count >= FILES_MOST;
    lua_pop(L, 2);
    if (!refused) return false;
    complain(sources, where, CODE_INCLUDE_CIRCLE, "A file that two others need can be included by both.",
             type != LUA_TNIL ? "This file is being included already, by the files that led here."
                              : "Files include each other too deeply, or are too many.");
    lua_pushnil(L);
    return true;
}

/* Notes the file as running (true), or as done, with the result on top of the stack. */
static void note(lua_State *L, bool done) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &KEY);
    lua_pushvalue(L, 1);
    if (done) {
        lua_createtable(L, 1, 0);
        lua_pushvalue(L, -4);
        lua_rawseti(L, -2, 1);
    } else
        lua_pushboolean(L, 1);
    lua_rawset(L, -3);
    lua_pop(L, 1);
}

static bool read_included(Sources *sources, const char *shown, Where where) {
    Error err = {0};
    strbuf_clear(&sources->text);
    sources->count++;
    if (!read_own(sources, shown, &err)) return complain(sources, where, CODE_UNREADABLE, NULL, err.text);
    return take_text(sources, shown);
}

static int include(lua_State *L) {
    Sources *sources = lua_touserdata(L, lua_upvalueindex(1));
    Declarations *into = declarations_of(L, "include");
    door_charge(L, 1000);
    lua_settop(L, 1);
    Where where = read_where(L, &into->reader);
    if (!name_good(L, sources, where)) return 0;
    if (done_before(L, sources, where)) return 1;
    const char *shown = lua_pushfstring(L, "%s%s.lua", prefix_of(sources), lua_tostring(L, 1));
    note(L, false);
    if (!read_included(sources, shown, where)) return 0;
    run(L, sources, shown);
    note(L, true);
    return 1;
}

void sources_run(lua_State *L, Sources *sources, const char *name) {
    const char *file = name + strlen(prefix_of(sources));
    size_t len = strlen(file);
    lua_newtable(L);
    lua_pushlstring(L, file, len > 4 ? len - 4 : len); /* as include would name it */
    lua_pushboolean(L, 1);
    lua_rawset(L, -3);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &KEY);
    lua_pushlightuserdata(L, sources);
    lua_pushcclosure(L, include, 1);
    room_put(L, "include");
    run(L, sources, name);
}

static const char *asked_fault(Str given) {
    size_t offset;
    if (given.len == 0) return "A condition is wanted, here is nothing.";
    if (given.len > ASKED_MOST) return "The condition is too long.";
    return utf8_check(given, &offset) == UTF8_GOOD ? NULL : "The condition isn't plain UTF-8 text.";
}

static Value asked_badly(Sources *sources, Where where, const char *text) {
    complain(sources, where, CODE_WRONG_TYPE, "Write one as in a `when`, such as at_least(\"trust\", 3).", text);
    return (Value){.kind = VALUE_BAD, .where = where};
}

Value sources_ask(lua_State *L, Sources *sources, const char *condition, const char *name) {
    Declarations *into = sources->declarations;
    Where where = {read_file_name(&into->reader, name), 1};
    size_t before = into->count, errors = diags_errors(into->reader.diags);
    Str given = str_trim(str(condition));
    const char *fault = asked_fault(given);
    if (fault) return asked_badly(sources, where, fault);
    strbuf_clear(&sources->text);
    strbuf_printf(&sources->text, "return %.*s", (int)given.len, given.at);
    run(L, sources, name);
    Value value = read_value(L, -1, where, &into->reader);
    lua_pop(L, 1);
    if (into->count != before) return asked_badly(sources, where, "A condition declares nothing.");
    bool silent = diags_errors(into->reader.diags) == errors;
    return value.kind == VALUE_BAD && silent ? asked_badly(sources, where, asked_fault(str(""))) : value;
}
