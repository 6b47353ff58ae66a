/* forms.c - looking things up in the table of forms.
 *
 * The rows of all forms' fields stand in the order of the forms, as in forms.def, so those of one are found by halving.
 * Among them, and among the forms, names are searched one after the other. */
#include "script/forms.h"

#include <string.h>

#define FORM(NAME, word, shape, parts, doc) {FORM_##NAME, word, SHAPE_##shape, parts, doc},
#define FIELD(FORM, name, type, need, doc)
static const Form FORMS[] = {
#include "script/forms.def"
};
#undef FORM
#undef FIELD

#define FORM(NAME, word, shape, parts, doc)
#define FIELD(FORM, name, type, need, doc) {FORM_##FORM, name, FIELD_##type, NEED_##need, doc},
static const Field FIELDS[] = {
#include "script/forms.def"
};
#undef FORM
#undef FIELD

enum { FIELD_ROWS = sizeof FIELDS / sizeof FIELDS[0], FORM_FIELDS_MAX = 64 };

const Form *form_of(FormKind kind) {
    return &FORMS[kind];
}

const Form *form_named(Str word) {
    for (size_t i = 0; i < FORM_COUNT_OF; i++)
        if (FORMS[i].shape != SHAPE_ROW && word.len && word.at[0] == FORMS[i].word[0] && str_is(word, FORMS[i].word))
            return &FORMS[i];
    return NULL;
}

/* The first row that isn't of an earlier form. */
static size_t first_row(FormKind form) {
    size_t from = 0, to = FIELD_ROWS;
    while (from < to) {
        size_t middle = (from + to) / 2;
        if (FIELDS[middle].form < form)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

const Field *form_fields(FormKind form, size_t *count) {
    size_t first = first_row(form), end = first;
    while (end < FIELD_ROWS && FIELDS[end].form == form) end++;
    *count = end - first;
    return &FIELDS[first];
}

static bool is_any(const Field *field) {
    return strcmp(field->name, "*") == 0;
}

const Field *form_field(FormKind form, Str name) {
    size_t count;
    const Field *fields = form_fields(form, &count), *any = NULL;
    for (size_t i = 0; i < count; i++) {
        if (str_is(name, fields[i].name)) return &fields[i];
        if (name.len && is_any(&fields[i])) any = &fields[i];
    }
    return any;
}

const char *form_nearest_field(FormKind form, Str wrong) {
    const char *names[FORM_FIELDS_MAX];
    size_t rows, count = 0;
    const Field *fields = form_fields(form, &rows);
    for (size_t i = 0; i < rows && count < FORM_FIELDS_MAX; i++)
        if (fields[i].name[0] && !is_any(&fields[i])) names[count++] = fields[i].name;
    return str_nearest(wrong, names, count);
}

const char *field_wants(FieldType type) {
    switch (type) {
    case FIELD_STRING:
    case FIELD_LINE: return "a string";
    case FIELD_INT: return "a whole number";
    case FIELD_BOOL: return "true or false";
    case FIELD_DATE: return "a date such as \"1005-01-13\"";
    case FIELD_TEXT: return "text: a string, or a list of paragraphs";
    case FIELD_GUARD: return "a condition, such as \"insulted\" or at_least(\"nerve\", 2)";
    case FIELD_EFFECTS: return "a list of changes, such as { add(\"nerve\", 1) }";
    case FIELD_STRINGS: return "a list of names";
    case FIELD_CITES: return "a list of citations";
    case FIELD_LIST: return "a list";
    case FIELD_RECORD: return "happened { … }, considered { … } or unrecorded { … }";
    case FIELD_FUNCTION: return "a function";
    case FIELD_CLASS: return "a list of rows, such as { { \"dear\", toll = \"two\" }, \"fair\" }, or a function";
    case FIELD_TABLE: return "a table of names and values, such as { land = 20 }";
    case FIELD_ITEMS: break;
    }
    return "a list";
}
