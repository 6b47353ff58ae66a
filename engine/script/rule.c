/* rule.c - calls an author's rule and reads back the changes it asks for.
 *
 * A call may take so many steps and so much memory and no clock is looked at, so that it comes out alike on every
 * machine. Lua's collector stands still meanwhile, or what was garbage before would help a rule to more memory. */
#include "script/rule.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/date.h"
#include "script/freeze.h"
#include "script/room.h"

enum { RULE_STEPS = 100 * 1000, RULE_BYTES = 256 * 1024, GARBAGE_MOST = 1024 * 1024 };

static const char FUNCTIONS = 'f'; /* its address is the registry's key: a list of functions, by rule */

typedef struct Host {
    Door *door;
    const Book *book;
    size_t quiet; /* Lua memory in use after the last collection */
} Host;

typedef struct Call { /* one run of one rule */
    const Book *book;
    RuleId id;
    const Rule *rule;
    const World *world;
    Effect *effects;
    uint32_t cap, count;
    const char *file; /* of the change being read */
    int line;
} Call;

void rule_keep(lua_State *L, uint32_t rule) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &FUNCTIONS) == LUA_TNIL) {
        lua_newtable(L);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &FUNCTIONS);
        lua_replace(L, -2);
    }
    lua_insert(L, -2);
    lua_rawseti(L, -2, (lua_Integer)rule + 1);
    lua_pop(L, 1);
}

static _Noreturn void refuse(lua_State *L, const Call *call, const char *why) {
    lua_pushfstring(L, "%s:%d: %s", call->file, call->line, why);
    lua_error(L);
    abort();
}

static void push_facts(lua_State *L, const Call *call) {
    lua_createtable(L, 0, (int)call->rule->read_count);
    for (uint32_t i = 0; i < call->rule->read_count; i++) {
        FactId fact = call->rule->reads[i];
        lua_pushinteger(L, world_get(call->world, fact));
        lua_setfield(L, -2, schema_fact(call->book->schema, fact)->name);
    }
}

/* Where the change on top of the stack was made; where the rule stands, if that isn't known. */
static void find_place(lua_State *L, Call *call) {
    call->file = call->rule->where.file;
    call->line = call->rule->where.line;
    if (!lua_istable(L, -1)) refuse(L, call, "a rule returns a list of changes made by `set` and `add`");
    int line_type = lua_getfield(L, -1, "line"), file_type = lua_getfield(L, -2, "file");
    if (line_type == LUA_TNUMBER && file_type == LUA_TSTRING) {
        call->line = (int)lua_tointeger(L, -2);
        call->file = lua_tostring(L, -1); /* kept alive by the change's table */
    }
    lua_pop(L, 2);
}

static EffectKind read_kind(lua_State *L, const Call *call) {
    lua_getfield(L, -1, "kind");
    const char *kind = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
    bool set = strcmp(kind, "set") == 0, add = strcmp(kind, "add") == 0;
    lua_pop(L, 1);
    if (!set && !add) refuse(L, call, "a rule can only `set` and `add`");
    return set ? EFFECT_SET : EFFECT_ADD;
}

static bool may_write(const Rule *rule, FactId fact) {
    for (uint32_t i = 0; i < rule->write_count; i++)
        if (rule->writes[i].at == fact.at) return true;
    return false;
}

static FactId read_fact(lua_State *L, const Call *call) {
    if (lua_geti(L, -1, 1) != LUA_TSTRING) refuse(L, call, "a change begins with the name of a fact");
    Str name = {0};
    name.at = lua_tolstring(L, -1, &name.len);
    FactId fact = schema_find(call->book->schema, name);
    if (fact.at == ID_NONE) refuse(L, call, lua_pushfstring(L, "there is no fact \"%s\"", name.at));
    if (!may_write(call->rule, fact)) refuse(L, call, lua_pushfstring(L, "\"%s\" is not in its `writes`", name.at));
    lua_pop(L, 1);
    return fact;
}

static int32_t read_number(lua_State *L, const Call *call, const Fact *fact, EffectKind kind) {
    int whole = 0;
    lua_Integer number = lua_tointegerx(L, -1, &whole);
    if (!whole || number < INT32_MIN || number > INT32_MAX)
        refuse(L, call, lua_pushfstring(L, "\"%s\" needs a whole number of at most nine digits", fact->name));
    bool bounded = fact->kind == FACT_FLAG || fact->kind == FACT_ONE_OF;
    if (bounded && kind == EFFECT_ADD)
        refuse(L, call, lua_pushfstring(L, "nothing can be added to \"%s\"; use `set`", fact->name));
    if (bounded && (number < fact->min || number > fact->max))
        refuse(L, call, lua_pushfstring(L, "\"%s\" can't be %I", fact->name, (LUAI_UACINT)number));
    return (int32_t)number;
}

static int32_t read_name(lua_State *L, const Call *call, const Fact *fact) {
    Str name = {0};
    name.at = lua_tolstring(L, -1, &name.len);
    int32_t value = fact_option(fact, name);
    if (fact->kind == FACT_DATE && !date_parse(name, &value)) value = -1;
    if (value < 0) refuse(L, call, lua_pushfstring(L, "\"%s\" can't be \"%s\"", fact->name, name.at));
    return value;
}

static int32_t read_value_of(lua_State *L, const Call *call, const Fact *fact, EffectKind kind) {
    int type = lua_geti(L, -1, 2);
    int32_t value = 0;
    if (type == LUA_TNUMBER)
        value = read_number(L, call, fact, kind);
    else if (type == LUA_TSTRING && kind == EFFECT_SET)
        value = read_name(L, call, fact);
    else if (type == LUA_TBOOLEAN && kind == EFFECT_SET && fact->kind == FACT_FLAG)
        value = lua_toboolean(L, -1);
    else
        refuse(L, call, lua_pushfstring(L, "a %s is no value for \"%s\"", luaL_typename(L, -1), fact->name));
    lua_pop(L, 1);
    return value;
}

static void read_change(lua_State *L, Call *call) {
    find_place(L, call);
    if (call->count == call->cap) refuse(L, call, "too many changes");
    Effect effect = {.kind = read_kind(L, call), .ref = 0};
    effect.fact = read_fact(L, call);
    effect.value = read_value_of(L, call, schema_fact(call->book->schema, effect.fact), effect.kind);
    call->effects[call->count++] = effect;
}

static void read_changes(lua_State *L, Call *call) {
    if (lua_isnil(L, -1)) return;
    if (!lua_istable(L, -1)) refuse(L, call, "a rule returns a list of changes, or nothing");
    if (lua_getfield(L, -1, "kind") != LUA_TNIL) refuse(L, call, "a rule returns a list of changes: { add(…) }");
    lua_pop(L, 1);
    lua_Integer count = luaL_len(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_geti(L, -1, i);
        read_change(L, call);
        lua_pop(L, 1);
    }
}

static int run_inside(lua_State *L, void *ctx) {
    Call *call = ctx;
    const char *name;
    freeze_restore(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &FUNCTIONS);
    lua_rawgeti(L, -1, (lua_Integer)call->id.at + 1);
    push_facts(L, call);
    lua_call(L, 1, 1);
    if (!freeze_intact(L, &name))
        refuse(L, call, lua_pushfstring(L, "a rule can't keep anything: it changed `%s`, which is outside it", name));
    read_changes(L, call);
    return 0;
}

static int collect(lua_State *L, void *ctx) {
    (void)ctx;
    lua_gc(L, LUA_GCCOLLECT);
    return 0;
}

/* The collector stands still from here on, but for this. */
static bool tidy(Host *host, Error *err) {
    door_limits(host->door, (DoorLimits){ROOM_INSTRUCTIONS, ROOM_BYTES, 0});
    bool good = door_call(host->door, collect, NULL, err);
    host->quiet = door_bytes(host->door);
    return good;
}

static bool run(void *ctx, RuleId rule, const World *world, Effect *effects, uint32_t cap, uint32_t *count,
                Error *err) {
    Host *host = ctx;
    assert(rule.at < host->book->rule_count);
    const Rule *of = &host->book->rules[rule.at];
    Call call = {host->book, rule, of, world, effects, cap, 0, of->where.file, of->where.line};
    Error why = {0};
    if (door_bytes(host->door) > host->quiet + GARBAGE_MOST && !tidy(host, err)) return false;
    door_limits(host->door, (DoorLimits){RULE_STEPS, door_bytes(host->door) + RULE_BYTES, 0});
    if (!door_call(host->door, run_inside, &call, &why))
        return error_set(err, "Rule \"%s\" failed: %s", of->name, why.text);
    *count = call.count;
    return true;
}

static int freeze_inside(lua_State *L, void *ctx) {
    (void)ctx;
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &FUNCTIONS) == LUA_TNIL) lua_newtable(L);
    freeze(L);
    lua_gc(L, LUA_GCSTOP);
    return 0;
}

bool rule_host(Door *door, const Book *book, RuleHost *host, Error *err) {
    Host *ours = mem_alloc(sizeof *ours);
    *ours = (Host){door, book, 0};
    *host = (RuleHost){run, ours};
    door_limits(door, (DoorLimits){ROOM_INSTRUCTIONS, door_bytes(door) + ROOM_BYTES, ROOM_MILLISECONDS});
    if (door_call(door, freeze_inside, NULL, err) && tidy(ours, err)) return true;
    rule_host_free(host);
    return false;
}

void rule_host_free(RuleHost *host) {
    free(host->ctx);
    *host = (RuleHost){0};
}
