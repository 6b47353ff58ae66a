/* compile_check.c - complaints, and an author's fields as plain values.
 *
 * check_table holds a table against the table of forms once; the getters may then take a value of a wrong sort for one
 * that was complained about, and give their fallback. */
#include "script/compile.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"

enum { SENTENCE_MOST = 1000, QUOTED_MOST = 60, HINTS_MOST = 300 };

void complain(Compile *c, Where where, Code code, const char *hint, const char *format, ...) {
    char text[SENTENCE_MOST];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    diags_add(c->diags, where.file, where.line, code_name(code), hint, "%s", text);
}

int clip(Str text) {
    if (text.len <= QUOTED_MOST) return (int)text.len;
    int len = QUOTED_MOST;
    while (len > 0 && ((unsigned char)text.at[len] & 0xC0) == 0x80) len--;
    return len;
}

/* Looking for the nearest of many names is slow, and nobody reads the three hundredth suggestion. */
const char *hint_near(Compile *c, Str wrong, const char *const *names, size_t count) {
    if (diags_count(c->diags) > HINTS_MOST) return NULL;
    const char *near = str_nearest(wrong, names, count);
    return near ? arena_printf(c->arena, "Did you mean “%s”?", near) : NULL;
}

static bool sort_fits(FieldType type, const Value *value) {
    bool string = value->kind == VALUE_STRING, table = value->kind == VALUE_TABLE;
    bool plain = table && value->table->form == FORM_NONE;
    switch (type) {
    case FIELD_STRING:
    case FIELD_DATE: return string;
    case FIELD_INT: return value->kind == VALUE_INT;
    case FIELD_BOOL: return value->kind == VALUE_BOOL;
    case FIELD_FUNCTION: return value->kind == VALUE_FUNCTION;
    case FIELD_CLASS: return plain || value->kind == VALUE_FUNCTION;
    case FIELD_TEXT:
    case FIELD_GUARD: return string || table;
    case FIELD_LINE:
    case FIELD_STRINGS:
    case FIELD_CITES: return string || plain;
    case FIELD_EFFECTS:
    case FIELD_RECORD: return table;
    case FIELD_TABLE:
    case FIELD_LIST:
    case FIELD_ITEMS: return plain;
    }
    return false;
}

static void check_field(Compile *c, FormKind form, const TableField *field) {
    const Field *known = field->name[0] ? form_field(form, str(field->name)) : NULL;
    const Value *value = &field->value;
    if (!known) {
        const char *near = form_nearest_field(form, str(field->name));
        const char *hint = near ? arena_printf(c->arena, "Did you mean `%s`?", near) : NULL;
        complain(c, value->where, CODE_UNKNOWN_FIELD, hint, "`%s` has no field `%.60s`.", form_of(form)->word,
                 field->name);
    } else if (value->kind != VALUE_BAD && !sort_fits(known->type, value)) {
        complain(c, value->where, CODE_WRONG_TYPE, NULL, "`%s` wants %s, here is %s.", field->name,
                 field_wants(known->type), value->kind == VALUE_REAL ? "one that isn't whole" : value_sort(value));
    }
}

static void check_needed(Compile *c, const Field *field, const Value *value) {
    if (!field->name[0]) {
        if (value->table->item_count == 0)
            complain(c, value->where, CODE_MISSING_FIELD, field->doc, "`%s` lacks its unnamed part.",
                     form_of(field->form)->word);
    } else if (!table_field(value->table, field->name)) {
        complain(c, value->where, CODE_MISSING_FIELD, field->doc, "`%s` needs the field `%s`.",
                 form_of(field->form)->word, field->name);
    }
}

void check_table(Compile *c, FormKind form, const Value *value) {
    const ValueTable *table = value->table;
    for (uint32_t i = 0; i < table->field_count; i++) check_field(c, form, &table->fields[i]);
    size_t rows;
    const Field *fields = form_fields(form, &rows);
    for (size_t i = 0; i < rows; i++)
        if (fields[i].need == NEED_NEEDED) check_needed(c, &fields[i], value);
    if (table->item_count && !form_field(form, str("")))
        complain(c, value->where, CODE_STRANGER, "Is a name missing before it?", "`%s` has no unnamed parts.",
                 form_of(form)->word);
}

const ValueTable *declared_table(Compile *c, const Declared *declared) {
    if (declared->table.kind != VALUE_TABLE) return NULL;
    check_table(c, declared->form, &declared->table);
    return declared->table.table;
}

const Value *get_value(const ValueTable *table, const char *name) {
    const Value *value = table ? table_field(table, name) : NULL;
    return value && value->kind != VALUE_BAD ? value : NULL;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

const char *line_of_text(Compile *c, Str text) {
    char *line = arena_alloc(c->arena, text.len + 1);
    size_t len = 0;
    bool apart = false; /* from what stands in the line already */
    for (size_t i = 0; i < text.len; i++) {
        bool blank = is_blank(text.at[i]);
        if (!blank && apart && len) line[len++] = ' ';
        if (!blank) line[len++] = text.at[i];
        apart = blank;
    }
    return line;
}

/* As few bytes can't be more characters, and needn't be taken apart. */
size_t count_beyond(const char *line, size_t most) {
    size_t count = 0;
    if (strlen(line) <= most) return 0;
    for (Str rest = str(line), one; (one = utf8_cluster(rest)).len; count++)
        rest = str_of(rest.at + one.len, rest.len - one.len);
    return count > most ? count : 0;
}

/* A line is set in one face: what is stressed in a text isn't in a title, and its asterisks are left out. */
static const char *unstressed(Compile *c, const char *line, Where where) {
    StrBuf words = {0};
    bool open = false;
    if (!strchr(line, '*')) return line;
    for (const char *at = line; *at; at++) {
        bool stress = *at == '*' && at[1] != '*';
        if (stress) {
            open = !open;
            continue;
        }
        strbuf_char(&words, *at);
        at += *at == '*';
    }
    if (open)
        complain(c, where, CODE_OPEN_STRESS, "An asterisk that is only an asterisk is written **.",
                 "An asterisk has no partner: “%.*s”.", clip(str(line)), line);
    const char *kept = arena_text(c->arena, strbuf_text(&words), words.len);
    strbuf_free(&words);
    return kept;
}

const char *get_string(Compile *c, const ValueTable *table, const char *name, const char *fallback) {
    const Value *value = get_value(table, name);
    if (!value || value->kind != VALUE_STRING) return fallback;
    return unstressed(c, line_of_text(c, value->text), value->where);
}

const char *get_label(Compile *c, const ValueTable *table, const char *fallback) {
    const char *label = get_string(c, table, "label", fallback);
    return str_starts(str(label), "The ") ? arena_printf(c->arena, "t%s", label + 1) : label;
}

bool get_bool(const ValueTable *table, const char *name) {
    const Value *value = get_value(table, name);
    return value && value->kind == VALUE_BOOL && value->truth;
}

int32_t get_int(Compile *c, const Value *value, int64_t min, int64_t max, int32_t fallback) {
    if (!value || value->kind != VALUE_INT) return fallback;
    if (value->number >= min && value->number <= max) return (int32_t)value->number;
    complain(c, value->where, CODE_OUT_OF_RANGE, NULL, "%lld is not within %lld and %lld.", (long long)value->number,
             (long long)min, (long long)max);
    return fallback;
}

int32_t get_date(Compile *c, const Value *value) {
    if (!value || value->kind != VALUE_STRING) return DATE_NONE;
    int32_t day;
    if (date_parse(value->text, &day) && day >= DATE_MIN && day <= DATE_MAX) return day;
    complain(c, value->where, CODE_BAD_DATE, "Dates are written as \"1005-01-13\", in the Julian calendar, up to 1582.",
             "“%.*s” is not a date.", clip(value->text), value->text.at);
    return DATE_NONE;
}

int get_word(Compile *c, const ValueTable *table, const char *name, const char *const words[2]) {
    const Value *value = get_value(table, name);
    if (!value || value->kind != VALUE_STRING || str_is(value->text, words[0])) return 0;
    if (str_is(value->text, words[1])) return 1;
    complain(c, value->where, CODE_UNKNOWN_OPTION, NULL, "`%s` is \"%s\" or \"%s\", not “%.*s”.", name, words[0],
             words[1], clip(value->text), value->text.at);
    return 0;
}

const ValueTable *made_table(const Value *value) {
    if (!value || value->kind != VALUE_TABLE || value->table->form == FORM_NONE) return NULL;
    const ValueTable *made = value->table;
    uint32_t place = form_of(made->form)->shape == SHAPE_NAMED ? 1 : 0;
    if (made->item_count != place + 1 || made->items[place].kind != VALUE_TABLE) return NULL;
    return made->items[place].table;
}

bool name_given(Compile *c, const char *field, const Value *value) {
    if (value->kind == VALUE_STRING) return true;
    if (value->kind != VALUE_BAD)
        complain(c, value->where, CODE_WRONG_TYPE, NULL, "`%s` wants %s, here is %s.", field, field_wants(FIELD_STRING),
                 value_sort(value));
    return false;
}

const Value *strings_of(const Value *value, uint32_t *count) {
    *count = 0;
    if (!value || value->kind == VALUE_BAD) return NULL;
    bool list = value->kind == VALUE_TABLE && value->table->form == FORM_NONE;
    *count = list ? value->table->item_count : 1;
    return list ? value->table->items : value;
}
