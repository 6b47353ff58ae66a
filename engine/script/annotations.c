/* annotations.c - the language as Lua's language server wants it told: a class for the fields of each form, and a
 * function of the form's word that takes them.
 *
 * `form "name" { … }` is two calls, so such a function gives a function that takes the class. */
#include "script/meta.h"

#include <string.h>

#include "script/types.h"

static const char OPENING[] =
    "---@meta\n"
    "-- The language of scenarios, for editors with Lua's language server. Printed by `chanyuan meta --annotations` "
    "from\n"
    "-- the table that the program itself reads scenarios by; changes belong there.\n\n"
    "---Text with a condition, or a source's own words.\n---@class chanyuan.paragraph\n"
    "---Text: a string, or a list of paragraphs. `{fact}` is filled in, a blank line begins a paragraph.\n"
    "---@alias chanyuan.text string|chanyuan.paragraph|(string|chanyuan.paragraph)[]\n\n"
    "---What a condition word makes.\n---@class chanyuan.condition\n"
    "---A condition: the name of a flag, or what `at_least`, `is`, `all` and their like make.\n"
    "---@alias chanyuan.guard string|chanyuan.condition\n\n"
    "---What a word for a change makes.\n---@class chanyuan.change\n"
    "---Changes, made in order, all or nothing.\n---@alias chanyuan.changes chanyuan.change|chanyuan.change[]\n\n"
    "---What stands in a scene: a choice or an automatic move.\n---@class chanyuan.item\n\n"
    "---What the record says of a choice.\n---@class chanyuan.mark\n\n"
    "---Where something was reported to be.\n---@class chanyuan.sighting\n\n";

static bool is_named(const Field *field) {
    return field->name[0] && strcmp(field->name, "*") != 0;
}

/* "title", "seat?", "[integer]", "[string]". */
static void field_name(const Field *field, StrBuf *out) {
    if (is_named(field))
        strbuf_printf(out, "%s%s", field->name, field->need == NEED_NEEDED ? "" : "?");
    else
        strbuf_puts(out, field->name[0] ? "[string]" : "[integer]");
}

static void print_field(const Field *field, StrBuf *out) {
    strbuf_puts(out, "---@field ");
    field_name(field, out);
    strbuf_printf(out, " %s ", field_annotation(field));
    if (field->type == FIELD_LINE) /* what forms.def says of it is what is said without it */
        strbuf_printf(out, "When %s; “%s” unless told.", voice_when(field->name), field->doc);
    else
        strbuf_puts(out, field->doc);
    strbuf_char(out, '\n');
}

static void print_class(const Form *form, StrBuf *out) {
    size_t count;
    const Field *fields = form_fields(form->kind, &count);
    strbuf_printf(out, "---%s\n---@class (exact) chanyuan.%s\n", form->doc, form->word);
    for (size_t i = 0; i < count; i++) print_field(&fields[i], out);
    strbuf_char(out, '\n');
}

static void print_declaring(const Form *form, StrBuf *out) {
    const char *makes = form_makes(form->kind);
    strbuf_printf(out,
                  "---%s\n---@param name string\n---@return fun(fields: chanyuan.%s)%s%s\nfunction %s(name) end\n\n",
                  form->doc, form->word, makes ? ": " : "", makes ? makes : "", form->word);
}

static void print_whole(const Form *form, StrBuf *out) {
    const char *makes = form_makes(form->kind);
    strbuf_printf(out, "---%s\n---@param fields chanyuan.%s\n", form->doc, form->word);
    if (makes) strbuf_printf(out, "---@return %s\n", makes);
    strbuf_printf(out, "function %s(fields) end\n\n", form->word);
}

static void print_parts(const Form *form, StrBuf *out) {
    const Part *part;
    strbuf_printf(out, "---%s\n", form->doc);
    for (size_t i = 0; (part = form_part(form->kind, i)); i++)
        strbuf_printf(out, "---@param %s %s %s\n", part->name, part->annotation, part->doc);
    strbuf_printf(out, "---@return %s\nfunction %s(", form_makes(form->kind), form->word);
    for (size_t i = 0; (part = form_part(form->kind, i)); i++) strbuf_printf(out, "%s%s", i ? ", " : "", part->name);
    strbuf_puts(out, ") end\n\n");
}

/* `table` is a form and Lua's table of functions: a class that can be called. */
static void print_table_form(const Form *form, StrBuf *out) {
    strbuf_printf(out, "---%s And Lua's functions on tables.\n---@class tablelib\n", form->doc);
    strbuf_printf(out, "---@overload fun(name: string): fun(fields: chanyuan.%s)\n%s = {}\n\n", form->word, form->word);
}

static void print_form(const Form *form, StrBuf *out) {
    if (form->shape != SHAPE_PARTS) print_class(form, out);
    switch (form->shape) {
    case SHAPE_DECLARE:
    case SHAPE_NAMED:
        if (form->kind == FORM_TABLE)
            print_table_form(form, out);
        else
            print_declaring(form, out);
        break;
    case SHAPE_WHOLE:
    case SHAPE_TABLE: print_whole(form, out); break;
    case SHAPE_PARTS: print_parts(form, out); break;
    case SHAPE_ROW: break;
    }
}

/* ---- Lua's own functions ---- */

/* "x" of "x: number" and of "x?: number"; "..." stands for itself. */
static Str parameter_name(Str parameter) {
    Str name;
    str_split(&parameter, ':', &name);
    name = str_trim(name);
    if (name.len && name.at[name.len - 1] == '?') name.len--;
    return name;
}

static void print_parameters(const RoomWord *word, StrBuf *names, StrBuf *out) {
    Str rest = str(word->parameters), one;
    while (str_split(&rest, ',', &one)) {
        Str name = parameter_name(one), type = one;
        str_split(&type, ':', &one);
        strbuf_puts(names, names->len ? ", " : "");
        strbuf_add(names, name);
        one = str_trim(one);
        strbuf_printf(out, "---@param %.*s %.*s\n", (int)one.len, one.at, type.len ? (int)str_trim(type).len : 3,
                      type.len ? str_trim(type).at : "any");
    }
}

static void print_room_word(const RoomWord *word, StrBuf *out) {
    StrBuf names = {0};
    strbuf_printf(out, "---%s\n", word->doc);
    print_parameters(word, &names, out);
    if (word->gives[0]) strbuf_printf(out, "---@return %s\n", word->gives);
    strbuf_printf(out, "function %s(%s) end\n\n", word->name, strbuf_text(&names));
    strbuf_free(&names);
}

static void print_room(StrBuf *out) {
    const RoomWord *word;
    strbuf_puts(out, "---@class mathlib\nmath = {}\n\n---@class stringlib\nstring = {}\n\n");
    for (size_t i = 0; (word = room_word(i)); i++) print_room_word(word, out);
}

void meta_annotations(StrBuf *out) {
    strbuf_puts(out, OPENING);
    for (int kind = 0; kind < FORM_COUNT_OF; kind++) print_form(form_of((FormKind)kind), out);
    print_room(out);
    out->at[--out->len] = '\0'; /* the blank line after the last */
}
