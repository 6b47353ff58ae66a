/* read.c - copying Lua's values out of Lua.
 *
 * The author's tables may be anything: cyclic, shared a billion times over, full of holes. So depth and sizes are
 * counted, every element is charged to the budget, and no length of a table is believed that wasn't walked. */
#include "script/read.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/codes.h"
#include "base/utf8.h"
#include "script/door.h"

enum { DEPTH_MAX = 40, NODES_MAX = 3000000, BYTES_MAX = 32 * 1024 * 1024, LEVELS_MAX = 8, BYTES_A_UNIT = 8 };
enum { FIRST_ROOM = 4 }; /* of a list that grows */

static Value bad(Where where) {
    return (Value){.kind = VALUE_BAD, .where = where};
}

static void complain(const Reader *reader, Where where, Code code, const char *hint, const char *text) {
    diags_add(reader->diags, where.file, where.line, code_name(code), hint, "%s", text);
}

const char *read_file_name(Reader *reader, const char *name) {
    Files *files = &reader->files;
    for (size_t i = files->count; i-- > 0;)
        if (strcmp(files->list[i], name) == 0) return files->list[i];
    files->list = mem_grow(files->list, files->count, &files->cap, sizeof *files->list);
    files->list[files->count] = arena_text(reader->names, name, strlen(name));
    return files->list[files->count++];
}

Where read_where(lua_State *L, Reader *reader) {
    lua_Debug at;
    for (int level = 1; level < LEVELS_MAX && lua_getstack(L, level, &at); level++) {
        if (!lua_getinfo(L, "Sl", &at) || at.currentline < 1) continue;
        return (Where){read_file_name(reader, at.source + (at.source[0] == '@' || at.source[0] == '=')),
                       at.currentline};
    }
    return (Where){"pack.lua", 1};
}

/* False when the author's data is more than we take; said once. */
static bool afford(lua_State *L, Reader *reader, Where where, size_t bytes) {
    door_charge(L, 1 + bytes / BYTES_A_UNIT);
    reader->nodes++;
    reader->bytes += bytes;
    if (reader->nodes <= NODES_MAX && reader->bytes <= BYTES_MAX) return true;
    if (!reader->spent)
        complain(reader, where, CODE_TOO_MUCH, "Does a table hold the same table many times over?",
                 "All forms together hold more than 3 million values or 32 MB of text.");
    reader->spent = true;
    return false;
}

static Value read_number(lua_State *L, int index, Where where) {
    int whole = 0;
    lua_Integer number = lua_tointegerx(L, index, &whole);
    if (!whole) return (Value){.kind = VALUE_REAL, .where = where};
    return (Value){.kind = VALUE_INT, .where = where, .number = number};
}

static Value read_string(lua_State *L, int index, Where where, Reader *reader) {
    size_t len, offset;
    const char *text = lua_tolstring(L, index, &len);
    if (!afford(L, reader, where, len)) return bad(where);
    Utf8Fault fault = utf8_check(str_of(text, len), &offset);
    if (fault == UTF8_GOOD)
        return (Value){.kind = VALUE_STRING, .where = where, .text = {arena_text(reader->arena, text, len), len}};
    diags_add(reader->diags, where.file, where.line, code_name(CODE_BAD_STRING),
              "Text ends up on a stranger's terminal; write it without.", "A string holds %s, at byte %zu.",
              utf8_fault_words(fault), offset + 1);
    return bad(where);
}

static Value read_at_depth(lua_State *L, int index, Where where, Reader *reader, int depth);

/* What a constructor wrote beside its parts. FORM_NONE for an author's own table. */
static FormKind constructor(lua_State *L, int index, Where *where, Reader *reader) {
    lua_pushliteral(L, "kind");
    bool made = lua_rawget(L, index) == LUA_TSTRING;
    if (!made) lua_pop(L, 1); /* most tables */
    if (!made) return FORM_NONE;
    lua_pushliteral(L, "file");
    made = lua_rawget(L, index) == LUA_TSTRING;
    lua_pushliteral(L, "line");
    made = lua_rawget(L, index) == LUA_TNUMBER && made;
    const Form *form = made ? form_named(str(lua_tostring(L, -3))) : NULL;
    lua_Integer line = made ? lua_tointeger(L, -1) : 0;
    bool value = form && form->shape != SHAPE_DECLARE && form->shape != SHAPE_WHOLE;
    if (value && line > 0 && line < INT32_MAX)
        *where = (Where){read_file_name(reader, lua_tostring(L, -2)), (int)line};
    else
        form = NULL;
    lua_pop(L, 3);
    return form ? form->kind : FORM_NONE;
}

static bool is_mark(const char *key) {
    return strcmp(key, "kind") == 0 || strcmp(key, "file") == 0 || strcmp(key, "line") == 0;
}

typedef struct Growing { /* a table being read */
    Value *items;
    size_t item_count, item_cap;
    TableField *fields;
    size_t field_count, field_cap;
    FormKind form;
    Where where;
    int depth;
} Growing;

/* Like mem_grow, in an arena: what is left behind when Lua raises an error must not leak. */
static void *arena_grow(Arena *arena, void *items, size_t count, size_t *cap, size_t size) {
    if (count < *cap) return items;
    size_t wider = *cap ? *cap * 2 : FIRST_ROOM;
    void *moved = arena_alloc(arena, wider * size);
    if (count) memcpy(moved, items, count * size);
    *cap = wider;
    return moved;
}

static void read_items(lua_State *L, int index, Reader *reader, Growing *table) {
    lua_Unsigned said = lua_rawlen(L, index); /* most lists are shorter still than the first room would be */
    table->item_cap = said < FIRST_ROOM ? (size_t)said : FIRST_ROOM;
    table->items = arena_alloc(reader->arena, table->item_cap * sizeof *table->items);
    for (lua_Integer i = 1; !reader->spent; i++) {
        int type = lua_rawgeti(L, index, i);
        if (type != LUA_TNIL) {
            table->items = arena_grow(reader->arena, table->items, table->item_count, &table->item_cap,
                                      sizeof *table->items);
            table->items[table->item_count++] = read_at_depth(L, lua_gettop(L), table->where, reader, table->depth + 1);
        }
        lua_pop(L, 1);
        if (type == LUA_TNIL) return;
    }
}

static void odd_key(const Reader *reader, const Growing *table) {
    if (table->form == FORM_NONE)
        complain(reader, table->where, CODE_BAD_TABLE, "Lists are numbered from 1 without a gap; is one part nil?",
                 "A table has a gap in its list, or a key that is neither a name nor a place in it.");
    else
        diags_add(reader->diags, table->where.file, table->where.line, code_name(CODE_BAD_PARTS),
                  "Is one of them a name that was never given a value?", "A part of `%s` is nothing (nil).",
                  form_of(table->form)->word);
}

/* The pair at the top of Lua's stack, key below value. False for a key that can't be. */
static bool read_pair(lua_State *L, Reader *reader, Growing *table) {
    if (lua_isinteger(L, -2)) {
        lua_Integer place = lua_tointeger(L, -2);
        return place >= 1 && (lua_Unsigned)place <= table->item_count;
    }
    if (lua_type(L, -2) != LUA_TSTRING) return false;
    size_t len, offset;
    const char *key = lua_tolstring(L, -2, &len);
    if (table->form != FORM_NONE && is_mark(key)) return true;
    if (utf8_check(str_of(key, len), &offset) != UTF8_GOOD || !afford(L, reader, table->where, len)) return false;
    table->fields = arena_grow(reader->arena, table->fields, table->field_count, &table->field_cap,
                               sizeof *table->fields);
    TableField field = {arena_text(reader->arena, key, len), {0}};
    field.value = read_at_depth(L, lua_gettop(L), table->where, reader, table->depth + 1);
    table->fields[table->field_count++] = field;
    return true;
}

static void read_fields(lua_State *L, int index, Reader *reader, Growing *table) {
    bool odd = false;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        if (!reader->spent && !read_pair(L, reader, table)) odd = true;
        lua_pop(L, 1);
    }
    if (odd && !reader->spent) odd_key(reader, table);
}

static int compare_fields(const void *left, const void *right) {
    return strcmp(((const TableField *)left)->name, ((const TableField *)right)->name);
}

/* Whether a constructor was given as many parts as it takes; complains, unless a part that is missing was complained
 * about. */
static bool parts_good(const Reader *reader, const Growing *table, size_t errors_before) {
    if (table->form == FORM_NONE || form_of(table->form)->shape != SHAPE_PARTS) return true;
    int wanted = form_of(table->form)->parts;
    if (table->item_count == (size_t)wanted) return true;
    if (diags_errors(reader->diags) == errors_before)
        diags_add(reader->diags, table->where.file, table->where.line, code_name(CODE_BAD_PARTS), NULL,
                  "`%s` takes %d part%s, here %s %zu.", form_of(table->form)->word, wanted, wanted == 1 ? "" : "s",
                  table->item_count == 1 ? "is" : "are", table->item_count);
    return false;
}

static Value read_table(lua_State *L, int index, Where where, Reader *reader, int depth) {
    if (depth > DEPTH_MAX || !lua_checkstack(L, 10)) {
        complain(reader, where, CODE_BAD_TABLE, "Does it contain itself?", "A table is nested too deeply.");
        return bad(where);
    }
    Growing table = {.where = where, .depth = depth};
    table.form = constructor(L, index, &table.where, reader);
    size_t errors = diags_errors(reader->diags);
    read_items(L, index, reader, &table);
    read_fields(L, index, reader, &table);
    if (reader->spent || !parts_good(reader, &table, errors)) return bad(table.where);
    if (table.field_count) qsort(table.fields, table.field_count, sizeof *table.fields, compare_fields);
    ValueTable *kept = arena_alloc(reader->arena, sizeof *kept);
    *kept = (ValueTable){table.form, table.items, (uint32_t)table.item_count, table.fields,
                         (uint32_t)table.field_count};
    return (Value){.kind = VALUE_TABLE, .where = table.where, .table = kept};
}

static Value read_function(lua_State *L, int index, Where where) {
    lua_pushvalue(L, index);
    return (Value){.kind = VALUE_FUNCTION, .where = where, .function = luaL_ref(L, LUA_REGISTRYINDEX)};
}

static Value read_at_depth(lua_State *L, int index, Where where, Reader *reader, int depth) {
    if (!afford(L, reader, where, 0)) return bad(where);
    switch (lua_type(L, index)) {
    case LUA_TBOOLEAN: return (Value){.kind = VALUE_BOOL, .where = where, .truth = lua_toboolean(L, index)};
    case LUA_TNUMBER: return read_number(L, index, where);
    case LUA_TSTRING: return read_string(L, index, where, reader);
    case LUA_TTABLE: return read_table(L, index, where, reader, depth);
    case LUA_TFUNCTION: return read_function(L, index, where);
    default: return bad(where);
    }
}

Value read_value(lua_State *L, int index, Where where, Reader *reader) {
    return read_at_depth(L, lua_absindex(L, index), where, reader, 0);
}

const char *value_sort(const Value *value) {
    switch (value->kind) {
    case VALUE_BOOL: return value->truth ? "true" : "false";
    case VALUE_INT:
    case VALUE_REAL: return "a number";
    case VALUE_STRING: return "a string";
    case VALUE_FUNCTION: return "a function";
    case VALUE_TABLE: return value->table->form == FORM_NONE ? "a table" : form_of(value->table->form)->word;
    case VALUE_BAD: break;
    }
    return "nothing";
}

bool value_is_form(const Value *value, FormKind form) {
    return value->kind == VALUE_TABLE && value->table->form == form;
}

const Value *table_field(const ValueTable *table, const char *name) {
    for (uint32_t i = 0; i < table->field_count; i++)
        if (strcmp(table->fields[i].name, name) == 0) return &table->fields[i].value;
    return NULL;
}
