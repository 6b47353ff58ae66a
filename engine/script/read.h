/* read.h - from Lua's values to plain ones.
 *
 * A form's table is copied out of Lua when the form is called. From then on nothing of the loader touches Lua: later
 * changes of the table aren't seen, and the compiler can neither raise an error nor meet a cycle, a hole or a string
 * that isn't text. */
#ifndef SCRIPT_READ_H
#define SCRIPT_READ_H

#include <lua.h>

#include "base/error.h"
#include "base/mem.h"
#include "model/ids.h"
#include "script/forms.h"

typedef enum ValueKind {
    VALUE_BAD, /* complained about already: to be passed over in silence */
    VALUE_BOOL,
    VALUE_INT,
    VALUE_REAL, /* a number that isn't whole */
    VALUE_STRING,
    VALUE_FUNCTION,
    VALUE_TABLE,
} ValueKind;

typedef struct ValueTable ValueTable;

typedef struct Value {
    ValueKind kind;
    Where where; /* of the form it was made by, or stands in */
    union {
        bool truth;
        int64_t number;
        Str text;
        int function; /* a reference in Lua's registry */
        const ValueTable *table;
    };
} Value;

typedef struct TableField {
    const char *name;
    Value value;
} TableField;

struct ValueTable {
    FormKind form; /* what made it, or FORM_NONE */
    const Value *items;
    uint32_t item_count;
    const TableField *fields; /* in the order of their names */
    uint32_t field_count;
};

typedef struct Files { /* names of files, each kept once */
    const char **list;
    size_t count, cap;
} Files;

typedef struct Reader {
    Arena *arena; /* of the values */
    Arena *names; /* of file names, which outlive them */
    Diags *diags;
    Files files;
    uint64_t nodes, bytes;
    bool spent;
} Reader;

/* The value at `index`, whole. Complains about what can't be data and gives VALUE_BAD in its place. Raises only for
 * want of Lua memory or budget. */
Value read_value(lua_State *L, int index, Where where, Reader *reader);

const char *read_file_name(Reader *reader, const char *name);

/* Where the Lua code that called us stands. */
Where read_where(lua_State *L, Reader *reader);

const char *value_sort(const Value *value); /* "a number" */
bool value_is_form(const Value *value, FormKind form);
const Value *table_field(const ValueTable *table, const char *name); /* NULL when there is none */

#endif
