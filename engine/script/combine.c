/* combine.c - calling functions of combinations.
 *
 * The declarations are looked at as they were written down, long before they are compiled: what is out of order in them
 * only stops the function that needs it. A function's fault is told once, with the options it was called with. */
#include "script/combine.h"

#include <stdlib.h>

#include <lauxlib.h>

#include "script/combine_parts.h"
#include "script/room.h"

enum { BUDGET_TIMES = 4, ROWS_IN_ALL = 5 * GROUP_ROWS, CALL_COST = 30 };

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

static bool read_axis(Combining *run, Str clause) {
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

/* The axes of a function and how many combinations they have; 0 when it can't be called. */
static uint32_t read_axes(Combining *run, const Value *over) {
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
    return count ? (uint32_t)rows : 0;
}

/* ---- a function ---- */

static uint32_t option_at(const Combining *run, uint32_t axis) {
    uint32_t row = run->row;
    for (uint32_t i = run->axis_count; --i > axis;) row /= run->axes[i].count;
    return row % run->axes[axis].count;
}

_Noreturn void combine_refuse(lua_State *L) {
    lua_pushliteral(L, "");
    lua_error(L);
    abort();
}

/* All of it every time: the function may have changed the table. */
static void set_options(lua_State *L, const Combining *run, int table) {
    for (uint32_t i = run->axis_count, row = run->row; i-- > 0;) {
        const Axis *axis = &run->axes[i];
        const Str *option = &axis->options[row % axis->count];
        row /= axis->count;
        lua_pushlstring(L, axis->clause.at, axis->clause.len);
        lua_pushlstring(L, option->at, option->len);
        lua_rawset(L, table);
    }
}

typedef struct Calls {
    Combining *run;
    const Combiner *combiner;
} Calls;

static int call_inside(lua_State *L, void *ctx) {
    Combining *run = ((Calls *)ctx)->run;
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
        ((Calls *)ctx)->combiner->read(L, run);
        lua_pop(L, 1);
    }
    return 0;
}

/* Room for what a function gives; NULL when it can't be called. */
static Combined *begin(Combining *run, const Combiner *combiner, const ValueTable *table) {
    const Value *function = table_field(table, combiner->field);
    uint32_t rows = read_axes(run, table_field(table, "over"));
    if (rows == 0 || !function || function->kind != VALUE_FUNCTION) return NULL;
    run->out = arena_alloc(run->arena, sizeof *run->out);
    run->out->rows = rows;
    run->function = function->function;
    run->row = 0;
    run->why[0] = '\0';
    run->near = NULL;
    return combiner->begin(run, table) ? run->out : NULL;
}

/* ---- complaints ---- */

static void complain(const Combining *run, Where where, Code code, const char *hint, const char *text) {
    diags_add(run->declarations->reader.diags, where.file, where.line, code_name(code), hint, "%s", text);
}

/* "silk = none, silver = 50k" */
static void add_options(const Combining *run, StrBuf *text) {
    for (uint32_t i = 0; i < run->axis_count; i++) {
        strbuf_puts(text, i ? ", " : "");
        strbuf_add(text, run->axes[i].clause);
        strbuf_puts(text, " = ");
        strbuf_add(text, run->axes[i].options[option_at(run, i)]);
    }
}

static void complain_of_call(const Calls *calls, Where where, const Error *err) {
    const Combining *run = calls->run;
    StrBuf text = {0}, hint = {0};
    Str failure = str(err->text);
    if (failure.len && failure.at[failure.len - 1] == '.') failure.len--;
    if (run->place)
        strbuf_printf(&text, "Row %u of the outcome ", run->place);
    else
        strbuf_printf(&text, "The %s ", form_of(calls->combiner->form)->word);
    if (run->why[0])
        strbuf_puts(&text, run->why);
    else
        strbuf_printf(&text, "failed: %.*s", (int)failure.len, failure.at);
    strbuf_puts(&text, " (with ");
    add_options(run, &text);
    strbuf_puts(&text, ").");
    if (run->near) strbuf_printf(&hint, "Did you mean “%s”?", run->near);
    complain(run, where, calls->combiner->failed, strbuf_text(&hint), strbuf_text(&text));
    strbuf_free(&text);
    strbuf_free(&hint);
}

/* ---- all of them ---- */

static const Combiner *combiner_of(FormKind form) {
    static const Combiner *const all[] = {&SYNERGY_COMBINER, &OUTCOME_COMBINER};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (all[i]->form == form) return all[i];
    return NULL;
}

/* Nothing is called any more once there is too much; it is said of the first. */
static bool affordable(Combining *run, uint32_t rows, Where where) {
    bool before = run->rows <= ROWS_IN_ALL;
    run->rows += rows;
    if (before && run->rows > ROWS_IN_ALL)
        complain(run, where, CODE_TOO_MUCH, NULL,
                 "All synergies and outcomes together have more than a million combinations.");
    return run->rows <= ROWS_IN_ALL;
}

/* What the function in the table gives; NULL when it wasn't called, or failed. */
static const Combined *run_one(Combining *run, const Combiner *combiner, const ValueTable *table, Where where) {
    Calls calls = {run, combiner};
    Error err = {0};
    Combined *combined = door_exhausted(run->door) ? NULL : begin(run, combiner, table);
    if (!combined || !affordable(run, combined->rows, where)) return NULL;
    if (door_call(run->door, call_inside, &calls, &err)) return combined;
    complain_of_call(&calls, where, &err);
    return NULL;
}

static const Combined *run_rows(Combining *run, const ValueTable *rows, Where where) {
    Combined *all = arena_alloc(run->arena, CLASS_ROWS * sizeof *all);
    for (uint32_t i = 0; i < rows->item_count && i < CLASS_ROWS; i++) {
        if (!is_plain_table(&rows->items[i])) continue;
        run->place = i + 1;
        const Combined *one = run_one(run, &FITS_COMBINER, rows->items[i].table, where);
        if (one) all[i] = *one;
    }
    run->place = 0;
    return all;
}

static void run_all(Combining *run, Declarations *declarations) {
    for (size_t i = 0; i < declarations->count; i++) {
        Declared *declared = &declarations->list[i];
        const Combiner *combiner = combiner_of(declared->form);
        if (!combiner || declared->table.kind != VALUE_TABLE) continue;
        const ValueTable *table = declared->table.table;
        const Value *rows = declared->form == FORM_OUTCOME ? table_field(table, combiner->field) : NULL;
        declared->combined = is_plain_table(rows) ? run_rows(run, rows->table, declared->where)
                                                  : run_one(run, combiner, table, declared->where);
    }
}

static int close_inside(lua_State *L, void *ctx) {
    (void)ctx;
    declare_close(L);
    return 0;
}

static bool any(const Declarations *declarations) {
    for (size_t i = 0; i < declarations->count; i++)
        if (combiner_of(declarations->list[i].form)) return true;
    return false;
}

void combinations_run(Door *door, Declarations *declarations) {
    if (!any(declarations)) return;
    Combining run = {.arena = declarations->reader.arena, .door = door, .declarations = declarations};
    run.court_count = list_names(declarations, FORM_COURT, run.courts, COURTS);
    run.interest_count = list_names(declarations, FORM_INTEREST, run.interests, INTERESTS_MOST);
    DoorLimits limits = {(uint64_t)BUDGET_TIMES * ROOM_INSTRUCTIONS, ROOM_BYTES, BUDGET_TIMES * ROOM_MILLISECONDS};
    door_limits(door, limits);
    if (door_call(door, close_inside, NULL, NULL)) run_all(&run, declarations);
    if (!door_exhausted(door)) door_limits(door, (DoorLimits){ROOM_INSTRUCTIONS, ROOM_BYTES, ROOM_MILLISECONDS});
}
