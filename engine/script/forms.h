/* forms.h - the author's language as one table: which words there are, what each is made of, and a line about each.
 *
 * What is declared, what is complained about and what is suggested instead are all read from it. */
#ifndef SCRIPT_FORMS_H
#define SCRIPT_FORMS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

typedef enum FormKind {
#define FORM(NAME, word, shape, parts, doc) FORM_##NAME,
#define FIELD(FORM, name, type, need, doc)
#include "script/forms.def"
#undef FORM
#undef FIELD
    FORM_COUNT_OF,
    FORM_NONE = FORM_COUNT_OF, /* what a plain table is made by */
} FormKind;

typedef enum Shape {
    SHAPE_DECLARE, /* form "name" { … }: declares something */
    SHAPE_WHOLE,   /* form { … }: declares something that has no name */
    SHAPE_NAMED,   /* form "name" { … }: a value, for the table it stands in */
    SHAPE_TABLE,   /* form { … }: a value */
    SHAPE_PARTS,   /* form(part, …): a value */
    SHAPE_ROW,     /* a table without a word of its own */
} Shape;

typedef enum FieldType {
    FIELD_STRING, /* one line of text */
    FIELD_LINE,   /* the same, of a voice: its words in braces are filled in; or several, by name */
    FIELD_INT,
    FIELD_BOOL,
    FIELD_DATE,
    FIELD_TEXT,
    FIELD_GUARD,
    FIELD_EFFECTS,
    FIELD_STRINGS, /* a string or a list of them */
    FIELD_CITES,   /* the same, of citations */
    FIELD_LIST,
    FIELD_RECORD, /* happened, considered or unrecorded */
    FIELD_FUNCTION,
    FIELD_CLASS, /* the rows of an outcome, or a function */
    FIELD_TABLE, /* a table of values by name */
    FIELD_ITEMS, /* the unnamed parts */
} FieldType;

typedef enum Need { NEED_OPTIONAL, NEED_NEEDED } Need;

typedef struct Form {
    FormKind kind;
    const char *word;
    Shape shape;
    int parts; /* how many, for SHAPE_PARTS */
    const char *doc;
} Form;

typedef struct Field {
    FormKind form;
    const char *name; /* "" for the unnamed parts, "*" for every other name */
    FieldType type;
    Need need;
    const char *doc;
} Field;

const Form *form_of(FormKind kind);
const Form *form_named(Str word); /* NULL when there is none; never a row */

const Field *form_fields(FormKind form, size_t *count); /* its rows, in order */
const Field *form_field(FormKind form, Str name);       /* that of every other name, where there is one; else NULL */
const char *form_nearest_field(FormKind form, Str wrong);
const char *field_wants(FieldType type); /* "a date such as \"1005-01-13\"" */

#endif
