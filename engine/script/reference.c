/* reference.c - the language as Markdown: a section for each form, tables of the words for conditions and changes, what
 * voices say, what is done at a table, and Lua's own functions. */
#include <string.h>

#include "model/say.h"
#include "script/meta.h"
#include "script/types.h"

static const char OPENING[] =
    "# The language, word by word\n\n"
    "Printed by `chanyuan meta --reference` from the table that the program itself reads scenarios by. The guide is "
    "[README.md](README.md); what the program complains of is in [errors.md](errors.md). A field that is *needed* "
    "can't "
    "be left out. The fields “(parts)” are those without a name, in order; “(others)” are names of your own.\n\n";

typedef bool Wanted(const Form *form);

static bool declares(const Form *form) {
    return form->shape == SHAPE_DECLARE || form->shape == SHAPE_WHOLE;
}
static bool stands_inside(const Form *form) {
    return form->shape == SHAPE_NAMED || form->shape == SHAPE_TABLE || form->shape == SHAPE_ROW;
}
static bool makes(const Form *form, const char *class) {
    const char *made = form_makes(form->kind);
    return form->shape == SHAPE_PARTS && made && strcmp(made, class) == 0;
}
static bool is_text(const Form *form) {
    return makes(form, "chanyuan.paragraph");
}
static bool is_condition(const Form *form) {
    return makes(form, "chanyuan.condition");
}
static bool is_change(const Form *form) {
    return makes(form, "chanyuan.change");
}

/* ---- a form with fields ---- */

static void print_call(const Form *form, StrBuf *out) {
    switch (form->shape) {
    case SHAPE_DECLARE:
    case SHAPE_NAMED: strbuf_printf(out, "`%s \"name\" { … }`: ", form->word); break;
    case SHAPE_WHOLE:
    case SHAPE_TABLE: strbuf_printf(out, "`%s { … }`: ", form->word); break;
    case SHAPE_PARTS:
    case SHAPE_ROW: break; /* a table that has no word before it */
    }
}

static void print_field_name(const Field *field, StrBuf *out) {
    if (field->name[0] == '\0')
        strbuf_puts(out, "(parts)");
    else if (strcmp(field->name, "*") == 0)
        strbuf_puts(out, "(others)");
    else
        strbuf_printf(out, "`%s`", field->name);
}

/* Words are words, Lua is set as code. */
static void print_written(const Field *field, StrBuf *out) {
    const char *written = field_written(field);
    const char *tick = strpbrk(written, "{\"(") ? "`" : "";
    strbuf_printf(out, "%s%s%s", tick, written, tick);
}

static void print_field(const Field *field, StrBuf *out) {
    if (field->type == FIELD_LINE) return; /* they have a table of their own */
    strbuf_puts(out, "| ");
    print_field_name(field, out);
    strbuf_puts(out, " | ");
    print_written(field, out);
    strbuf_printf(out, " | %s | %s |\n", field->need == NEED_NEEDED ? "needed" : "", field->doc);
}

static void print_form(const Form *form, StrBuf *out) {
    size_t count;
    const Field *fields = form_fields(form->kind, &count);
    strbuf_printf(out, "### %s\n\n", form->word);
    print_call(form, out);
    strbuf_printf(out, "%s\n\n| field | takes | | what it says |\n|---|---|---|---|\n", form->doc);
    for (size_t i = 0; i < count; i++) print_field(&fields[i], out);
    if (form->kind == FORM_VOICE) strbuf_puts(out, "\nThe lines themselves are [below](#what-voices-say).\n");
    strbuf_char(out, '\n');
}

static void print_forms(const char *title, Wanted *wanted, StrBuf *out) {
    strbuf_printf(out, "## %s\n\n", title);
    for (int kind = 0; kind < FORM_COUNT_OF; kind++)
        if (wanted(form_of((FormKind)kind))) print_form(form_of((FormKind)kind), out);
}

/* ---- words with parts ---- */

/* "at_least(fact, value)"; of a list, "all { a, b }". */
static void print_parts(const Form *form, StrBuf *out) {
    const Part *part = form_part(form->kind, 0);
    bool list = form->parts == 1 && part->doc[0] == '{';
    strbuf_printf(out, "%s%s", form->word, list ? " " : "(");
    for (size_t i = 0; (part = form_part(form->kind, i)); i++)
        strbuf_printf(out, "%s%s", i ? ", " : "", list ? part->doc : part->name);
    if (!list) strbuf_char(out, ')');
}

static void print_word(const Form *form, StrBuf *out) {
    const Part *part;
    strbuf_puts(out, "| `");
    print_parts(form, out);
    strbuf_printf(out, "` | %s |", form->doc);
    for (size_t i = 0; (part = form_part(form->kind, i)); i++)
        if (part->doc[0] != '{') strbuf_printf(out, " *%s*: %s", part->name, part->doc);
    strbuf_puts(out, " |\n");
}

static void print_words(const char *title, const char *about, Wanted *wanted, StrBuf *out) {
    strbuf_printf(out, "## %s\n\n%s\n\n| written | what it says | its parts |\n|---|---|---|\n", title, about);
    for (int kind = 0; kind < FORM_COUNT_OF; kind++)
        if (wanted(form_of((FormKind)kind))) print_word(form_of((FormKind)kind), out);
    strbuf_char(out, '\n');
}

/* ---- the table ---- */

static void print_fills(const char *fills, StrBuf *out) {
    Str rest = str(fills), one;
    while (str_split(&rest, ' ', &one)) strbuf_printf(out, "`{%.*s}` ", (int)one.len, one.at);
}

static void print_lines(StrBuf *out) {
    size_t count;
    const Field *fields = form_fields(FORM_VOICE, &count);
    strbuf_puts(out, "## What voices say\n\n| line | said when | in braces | unless told |\n|---|---|---|---|\n");
    for (size_t i = 0; i < count; i++) {
        if (fields[i].type != FIELD_LINE) continue;
        strbuf_printf(out, "| `%s` | %s | ", fields[i].name, voice_when(fields[i].name));
        print_fills(voice_fills(fields[i].name), out);
        strbuf_printf(out, "| %s |\n", fields[i].doc);
    }
    strbuf_char(out, '\n');
}

static void print_seats(TalkKind kind, StrBuf *out) {
    static const char *const words[] = {
        [SEAT_ENVOY] = "envoy", [SEAT_MINISTER] = "minister", [SEAT_MEDIATOR] = "mediator"};
    uint32_t count = 0;
    for (int seat = 0; seat < 3; seat++)
        if (talk_seat(kind, (SeatKind)seat)) strbuf_printf(out, "%s%s", count++ ? ", " : "", words[seat]);
}

/* What else can be typed than the example. */
static const char *other_ways(TalkKind kind) {
    for (const TalkSlot *slot = talk_slots(kind); *slot != SLOT_END; slot++) {
        if (*slot == SLOT_MAYBE_TERM) return ", or without `CLAUSE=OPTION`";
        if (*slot == SLOT_MANNER) return ", or `soft` or `bent` instead of `true`";
    }
    return "";
}

static void print_talks(StrBuf *out) {
    strbuf_puts(out,
                "## What is done at a table\n\nTyped in line mode and in `.play` scripts. A whole text names only what "
                "differs from the one that lies there.\n\n| seat | typed | what it does |\n|---|---|---|\n");
    for (int kind = 0; kind < TALK_KINDS; kind++) {
        strbuf_puts(out, "| ");
        print_seats((TalkKind)kind, out);
        strbuf_printf(out, " | `%s`%s | %s |\n", talk_example((TalkKind)kind), other_ways((TalkKind)kind),
                      talk_doc((TalkKind)kind));
    }
    strbuf_char(out, '\n');
}

static void print_room(StrBuf *out) {
    const RoomWord *word;
    strbuf_puts(out,
                "## Lua's own functions\n\nOf Lua's libraries there are these, and no others; `include` is ours.\n\n"
                "| function | what it does |\n|---|---|\n");
    for (size_t i = 0; (word = room_word(i)); i++)
        strbuf_printf(out, "| `%s(%s)` | %s |\n", word->name, word->parameters, word->doc);
}

void meta_reference(StrBuf *out) {
    strbuf_puts(out, OPENING);
    print_forms("What is declared", declares, out);
    print_forms("What stands inside", stands_inside, out);
    print_words("Text", "Text is a string, or a list of strings and of these.", is_text, out);
    print_words("Conditions", "The name of a flag is a condition, and so is each of these.", is_condition, out);
    print_words("Changes", "`effects = { … }` is a list of these.", is_change, out);
    print_lines(out);
    print_talks(out);
    print_room(out);
}
