/* outcome.c - what the function of an `outcome` gives: the name of one of its classes; and that of one of its rows:
 * whether the row fits. */
#include <stdio.h>
#include <string.h>

#include <lauxlib.h>

#include "script/combine_parts.h"

static void read_class(lua_State *L, Combining *run) {
    size_t len = 0;
    const char *name = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    for (uint32_t i = 0; name && i < run->class_count; i++) {
        if (strcmp(name, run->classes[i]) != 0) continue;
        run->out->class_of[run->row] = (uint8_t)i;
        return;
    }
    if (name) {
        snprintf(run->why, sizeof run->why, "returns “%.60s”, which is not one of its classes", name);
        run->near = str_nearest(str_of(name, len), run->classes, run->class_count);
    } else
        snprintf(run->why, sizeof run->why, "returns %s%s, where the name of one of its classes is wanted",
                 lua_isnil(L, -1) ? "" : "a ", lua_isnil(L, -1) ? "nothing" : luaL_typename(L, -1));
    combine_refuse(L);
}

static bool begin_class(Combining *run, const ValueTable *table) {
    const Value *classes = table_field(table, "classes");
    bool list = classes && classes->kind == VALUE_TABLE && classes->table->form == FORM_NONE;
    uint32_t count = list ? classes->table->item_count : 1;
    const Value *names = list ? classes->table->items : classes;
    if (!classes || count == 0 || count > OUTCOME_CLASSES) return false;
    for (run->class_count = 0; run->class_count < count; run->class_count++) {
        const Value *name = &names[run->class_count];
        if (name->kind != VALUE_STRING) return false;
        run->classes[run->class_count] = arena_text(run->arena, name->text.at, name->text.len);
    }
    run->out->class_of = arena_alloc(run->arena, run->out->rows);
    return true;
}

static void read_fits(lua_State *L, Combining *run) {
    if (lua_isboolean(L, -1)) {
        run->out->fits[run->row] = lua_toboolean(L, -1);
        return;
    }
    snprintf(run->why, sizeof run->why, "returns %s%s, where true or false is wanted", lua_isnil(L, -1) ? "" : "a ",
             lua_isnil(L, -1) ? "nothing" : luaL_typename(L, -1));
    combine_refuse(L);
}

static bool begin_fits(Combining *run, const ValueTable *table) {
    (void)table;
    run->out->fits = arena_alloc(run->arena, run->out->rows * sizeof *run->out->fits);
    return true;
}

const Combiner OUTCOME_COMBINER = {FORM_OUTCOME, "class", CODE_OUTCOME_FAILED, begin_class, read_class};
const Combiner FITS_COMBINER = {FORM_OUTCOME, "fits", CODE_OUTCOME_FAILED, begin_fits, read_fits};
