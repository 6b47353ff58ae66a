/* synergy.c - calling synergies.
 *
 * The declarations are looked at as they were written down, long before they are compiled: what is out of order in them
 * only stops the synergy that needs it. A function's fault is told once, with the options it was called with. */
#include "script/synergy.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lauxlib.h>

#include "base/codes.h"
#include "script/room.h"

enum { BUDGET_TIMES = 4, ROWS_IN_ALL = 5 * GROUP_ROWS, WHY_MOST = 300, CALL_COST = 30 };

typedef struct Axis { /* a clause of `over`: the options that are counted through */
    Str clause;
    const Str *options;
    uint32_t count;
} Axis;

typedef struct Run {
    Arena *arena;
    const Declarations *declarations;
    const char *courts[COURTS], *interests[INTERESTS_MOST];
    uint32_t court_count, interest_count;
    Axis axes[DOMAIN_CLAUSES]; /* of the synergy at hand */
    uint32_t axis_count;
    int function;
    Synergy *out;
    uint32_t row;
    char why[WHY_MOST]; /* what is wrong with a result, or "" */
    const char *near;   /* what may have been meant, or NULL */
} Run;

/* ---- what is declared ---- */

static uint32_t list_names(const Declarations *declarations, FormKind form, const char **names, uint32_t most) {
    uint32_t count = 0;
    for (size_t i = 0; i < declarations->count && count < most; i++)
        if (declarations->list[i].form == form) names[count++] = declarations->list[i].name;
    return count;
}

static const Value *options_of(const Declarations *declarations, Str clause) {
    for (size_t i = 0; i < declarations->count; i++) {
        const Declared *declared = &declarations->list[i];
        if (declared->form != FORM_CLAUSE || !str_is(clause, declared->name)) continue;
        return declared->table.kind == VALUE_TABLE ? table_field(declared->table.table, "options") : NULL;
    }
    return NULL;
}

static bool is_plain_table(const Value *value) {
    return value && value->kind == VALUE_TABLE && value->table->form == FORM_NONE;
}

static bool read_axis(Run *run, Str clause) {
    const Value *list = options_of(run->declarations, clause);
    if (!is_plain_table(list) || list->table->item_count > OPTIONS_MOST || run->axis_count == DOMAIN_CLAUSES)
        return false;
    Str *options = arena_alloc(run->arena, (list->table->item_count + 1) * sizeof *options);
    for (uint32_t i = 0; i < list->table->item_count; i++) {
        const Value *row = &list->table->items[i];
        if (!is_plain_table(row) || row->table->item_count == 0 || row->table->items[0].kind != VALUE_STRING)
            return false;
        options[i] = row->table->items[0].text;
    }
    run->axes[run->axis_count++] = (Axis){clause, options, list->table->item_count};
    return true;
}

/* The axes of a synergy and how many combinations they have; 0 when it can't be called. */
static uint64_t read_axes(Run *run, const Value *over) {
    uint64_t rows = 1;
    run->axis_count = 0;
    if (!over || (over->kind != VALUE_STRING && !is_plain_table(over))) return 0;
    bool list = over->kind == VALUE_TABLE;
    const Value *names = list ? over->table->items : over;
    uint32_t count = list ? over->table->item_count : 1;
    for (uint32_t i = 0; i < count; i++) {
        if (names[i].kind != VALUE_STRING || !read_axis(run, names[i].text)) return 0;
        rows *= run->axes[i].count;
        if (rows > GROUP_ROWS) return 0;
    }
    return count ? rows : 0;
}

/* ---- a call ---- */

static uint32_t option_at(const Run *run, uint32_t axis) {
    uint32_t row = run->row;
    for (uint32_t i = run->axis_count; --i > axis;) row /= run->axes[i].count;
    return row % run->axes[axis].count;
}

static _Noreturn void refuse(lua_State *L) {
    lua_pushliteral(L, "");
    lua_error(L);
    abort();
}

/* All of it every time: the function may have changed the table. */
static void set_options(lua_State *L, const Run *run, int table) {
    for (uint32_t i = run->axis_count, row = run->row; i-- > 0;) {
        const Axis *axis = &run->axes[i];
        const Str *option = &axis->options[row % axis->count];
        row /= axis->count;
        lua_pushlstring(L, axis->clause.at, axis->clause.len);
        lua_pushlstring(L, option->at, option->len);
        lua_rawset(L, table);
    }
}

/* The number of the name that is the key of the pair on top of the stack. */
static uint32_t find_key(lua_State *L, Run *run, const char *const *names, uint32_t count) {
    size_t len = 1;
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tolstring(L, -2, &len) : "?";
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(key, names[i]) == 0) return i;
    bool court = names == run->courts;
    snprintf(run->why, sizeof run->why, "gives something to %s “%.60s”, which isn't declared",
             court ? "the court" : "the interest", key);
    run->near = str_nearest(str_of(key, len), names, count);
    refuse(L);
}

static int16_t read_half_steps(lua_State *L, Run *run, uint32_t court, uint32_t interest) {
    int whole = 0;
    lua_Integer number = lua_type(L, -1) == LUA_TNUMBER ? lua_tointegerx(L, -1, &whole) : 0;
    if (whole && number >= -SYNERGY_WORTH && number <= SYNERGY_WORTH) return (int16_t)number;
    char given[40];
    if (whole)
        snprintf(given, sizeof given, "%lld", (long long)number);
    else
        snprintf(given, sizeof given, "a %s", lua_type(L, -1) == LUA_TNUMBER ? "fraction" : luaL_typename(L, -1));
    snprintf(run->why, sizeof run->why, "gives “%s” of “%s” %s, where half-steps are whole numbers within -%d and %d",
             run->interests[interest], run->courts[court], given, SYNERGY_WORTH, SYNERGY_WORTH);
    refuse(L);
}

static void read_court(lua_State *L, Run *run, uint32_t court) {
    if (!lua_istable(L, -1)) {
        snprintf(run->why, sizeof run->why, "gives the court “%s” a %s, where a table of half-steps is wanted",
                 run->courts[court], luaL_typename(L, -1));
        refuse(L);
    }
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
        uint32_t interest = find_key(L, run, run->interests, run->interest_count);
        run->out->worth[run->row][court][interest] = read_half_steps(L, run, court, interest);
    }
}

/* What is returned, on top of the stack. Nothing means nothing. */
static void read_result(lua_State *L, Run *run) {
    if (lua_isnil(L, -1)) return;
    if (!lua_istable(L, -1)) {
        snprintf(run->why, sizeof run->why, "returns a %s, where a table by court is wanted", luaL_typename(L, -1));
        refuse(L);
    }
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        read_court(L, run, find_key(L, run, run->courts, run->court_count));
}

static int call_inside(lua_State *L, void *ctx) {
    Run *run = ctx;
    luaL_checkstack(L, 20, NULL);
    lua_rawgeti(L, LUA_REGISTRYINDEX, run->function);
    lua_createtable(L, 0, (int)run->axis_count);
    int function = lua_gettop(L) - 1, options = lua_gettop(L);
    for (run->row = 0; run->row < run->out->rows; run->row++) {
        door_charge(L, CALL_COST + run->axis_count);
        set_options(L, run, options);
        lua_pushvalue(L, function);
        lua_pushvalue(L, options);
        lua_call(L, 1, 1);
        read_result(L, run);
        lua_pop(L, 1);
    }
    return 0;
}

/* ---- all of them ---- */

static void complain(const Run *run, Where where, Code code, const char *hint, const char *text) {
    diags_add(run->declarations->reader.diags, where.file, where.line, code_name(code), hint, "%s", text);
}

/* "silk = none, silver = 50k" */
static void add_options(const Run *run, StrBuf *text) {
    for (uint32_t i = 0; i < run->axis_count; i++) {
        strbuf_puts(text, i ? ", " : "");
        strbuf_add(text, run->axes[i].clause);
        strbuf_puts(text, " = ");
        strbuf_add(text, run->axes[i].options[option_at(run, i)]);
    }
}

static void complain_of_call(const Run *run, Where where, const Error *err) {
    StrBuf text = {0}, hint = {0};
    Str failure = str(err->text);
    if (failure.len && failure.at[failure.len - 1] == '.') failure.len--;
    strbuf_puts(&text, "The synergy ");
    if (run->why[0])
        strbuf_puts(&text, run->why);
    else
        strbuf_printf(&text, "failed: %.*s", (int)failure.len, failure.at);
    strbuf_puts(&text, " (with ");
    add_options(run, &text);
    strbuf_puts(&text, ").");
    if (run->near) strbuf_printf(&hint, "Did you mean “%s”?", run->near);
    complain(run, where, CODE_SYNERGY_FAILED, strbuf_text(&hint), strbuf_text(&text));
    strbuf_free(&text);
    strbuf_free(&hint);
}

/* Room for what a synergy gives; NULL when it can't be called. */
static Synergy *make_synergy(Run *run, const Declared *declared) {
    if (declared->table.kind != VALUE_TABLE) return NULL;
    const Value *worth = table_field(declared->table.table, "worth");
    uint64_t rows = read_axes(run, table_field(declared->table.table, "over"));
    if (rows == 0 || !worth || worth->kind != VALUE_FUNCTION) return NULL;
    Synergy *synergy = arena_alloc(run->arena, sizeof *synergy);
    synergy->rows = (uint32_t)rows;
    synergy->worth = arena_alloc(run->arena, rows * sizeof *synergy->worth);
    run->function = worth->function;
    run->out = synergy;
    run->row = 0;
    run->why[0] = '\0';
    run->near = NULL;
    return synergy;
}

static int close_inside(lua_State *L, void *ctx) {
    (void)ctx;
    declare_close(L);
    return 0;
}

static void run_all(Run *run, Door *door, Declarations *declarations) {
    uint64_t rows = 0;
    for (size_t i = 0; i < declarations->count && !door_exhausted(door); i++) {
        Declared *declared = &declarations->list[i];
        Synergy *synergy = declared->form == FORM_SYNERGY ? make_synergy(run, declared) : NULL;
        Error err = {0};
        if (!synergy) continue;
        rows += synergy->rows;
        if (rows > ROWS_IN_ALL) {
            complain(run, declared->where, CODE_TOO_MUCH, NULL,
                     "All synergies together have more than a million combinations.");
            return;
        }
        if (door_call(door, call_inside, run, &err))
            declared->synergy = synergy;
        else
            complain_of_call(run, declared->where, &err);
    }
}

static bool any_synergy(const Declarations *declarations) {
    for (size_t i = 0; i < declarations->count; i++)
        if (declarations->list[i].form == FORM_SYNERGY) return true;
    return false;
}

void synergies_run(Door *door, Declarations *declarations) {
    if (!any_synergy(declarations)) return;
    Run run = {.arena = declarations->reader.arena, .declarations = declarations};
    run.court_count = list_names(declarations, FORM_COURT, run.courts, COURTS);
    run.interest_count = list_names(declarations, FORM_INTEREST, run.interests, INTERESTS_MOST);
    DoorLimits limits = {(uint64_t)BUDGET_TIMES * ROOM_INSTRUCTIONS, ROOM_BYTES, BUDGET_TIMES * ROOM_MILLISECONDS};
    door_limits(door, limits);
    if (door_call(door, close_inside, NULL, NULL)) run_all(&run, door, declarations);
    if (!door_exhausted(door)) door_limits(door, (DoorLimits){ROOM_INSTRUCTIONS, ROOM_BYTES, ROOM_MILLISECONDS});
}
