/* strings.c - goes over what was declared, form by form, by the types of its fields (forms.def): texts, lines of
 * voices, lists of words, and of plain strings those that are shown. The rest are names. */
#include "script/strings.h"

#include <stdlib.h>
#include <string.h>

typedef struct Gathering {
    Wordings *to;
    const char *owner; /* "choice:tent/silk" */
    const char *field; /* "text" */
    const char *note;
} Gathering;

static void gather_table(Gathering at, FormKind form, const Value *value);

/* ---- one string ------------------------------------------------------------------------------------------------- */

static bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/* With single blanks, as it is compiled. */
static const char *plain_line(Arena *arena, Str text) {
    char *line = arena_alloc(arena, text.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (!is_blank(text.at[i]))
            line[len++] = text.at[i];
        else if (len && line[len - 1] != ' ')
            line[len++] = ' ';
    }
    if (len && line[len - 1] == ' ') line[len - 1] = '\0';
    return line;
}

static bool has_fills(const char *text) {
    for (const char *at = strchr(text, '{'); at; at = strchr(at, '{')) {
        if (at[1] != '{') return true;
        at += 2;
    }
    return false;
}

static void add_place(Wording *wording, Where where) {
    for (size_t i = 0; i < wording->place_count; i++)
        if (wording->places[i].line == where.line && strcmp(wording->places[i].file, where.file) == 0) return;
    wording->places = mem_grow(wording->places, wording->place_count, &wording->place_cap, sizeof *wording->places);
    wording->places[wording->place_count++] = where;
}

static void add(const Gathering *at, Str words, Where where) {
    Wordings *to = at->to;
    const char *text = plain_line(to->arena, words);
    if (!text[0]) return;
    const char *context = arena_printf(to->arena, "%s:%s", at->owner, at->field);
    const char *key = arena_printf(to->arena, "%s\n%s", context, text);
    int64_t known = namemap_get(to->map, key, strlen(key));
    if (known < 0) {
        known = (int64_t)to->count;
        namemap_put(to->map, key, strlen(key), (uint32_t)known);
        to->list = mem_grow(to->list, to->count, &to->cap, sizeof *to->list);
        to->list[to->count++] = (Wording){.context = context, .text = text, .note = at->note, .fills = has_fills(text)};
    }
    add_place(&to->list[known], where);
}

static void add_string(const Gathering *at, const Value *value) {
    if (value->kind == VALUE_STRING) add(at, value->text, value->where);
}

static Gathering within(const Gathering *at, const char *field) {
    Gathering inner = *at;
    inner.field = field;
    return inner;
}

/* ---- texts ------------------------------------------------------------------------------------------------------ */

/* Paragraphs are apart by an empty line. */
static void gather_paragraphs(const Gathering *at, const Value *value) {
    Str rest = value->text, line, words = {0};
    while (str_split(&rest, '\n', &line)) {
        Str trimmed = str_trim(line);
        if (trimmed.len == 0 && words.len) add(at, words, value->where);
        if (trimmed.len == 0) words.len = 0;
        if (trimmed.len == 0) continue;
        if (words.len == 0) words.at = trimmed.at;
        words.len = (size_t)(trimmed.at + trimmed.len - words.at);
    }
    if (words.len) add(at, words, value->where);
}

static const char *list_strings(Arena *arena, const Value *value) {
    if (value->kind == VALUE_STRING) return arena_printf(arena, "%.*s", (int)value->text.len, value->text.at);
    const char *list = "";
    for (uint32_t i = 0; value_is_form(value, FORM_NONE) && i < value->table->item_count; i++)
        if (value->table->items[i].kind == VALUE_STRING)
            list = arena_printf(arena, "%s%s%.*s", list, list[0] ? " or " : "", (int)value->table->items[i].text.len,
                                value->table->items[i].text.at);
    return list;
}

static void gather_text(Gathering at, const Value *value) {
    Arena *arena = at.to->arena;
    if (value->kind == VALUE_STRING) gather_paragraphs(&at, value);
    if (value->kind != VALUE_TABLE) return;
    const ValueTable *table = value->table;
    if (table->form == FORM_QUOTE)
        at.note = arena_printf(arena, "A source's own words: %s", list_strings(arena, &table->items[0]));
    if (table->form == FORM_ARGUED) add_string(&at, &table->items[0]);
    if (table->form == FORM_DID)
        at.note = arena_printf(arena, "%s%sOf the choice %s", at.note, at.note[0] ? ". " : "",
                               list_strings(arena, &table->items[0]));
    if (table->form == FORM_FOLLOW && table->item_count == 3)
        at.note = arena_printf(arena, "For who follows %s (%s)", list_strings(arena, &table->items[1]),
                               list_strings(arena, &table->items[0]));
    bool parts = table->form == FORM_WHEN || table->form == FORM_QUOTE || table->form == FORM_DID ||
                 table->form == FORM_ARGUED || table->form == FORM_KNOWN;
    uint32_t first = table->form == FORM_FOLLOW ? 2 : parts ? 1 : 0;
    for (uint32_t i = first; i < table->item_count; i++) gather_text(at, &table->items[i]);
}

/* ---- lines of voices -------------------------------------------------------------------------------------------- */

static void gather_lines(Gathering at, const Value *value) {
    add_string(&at, value);
    if (value->kind != VALUE_TABLE) return;
    for (uint32_t i = 0; i < value->table->item_count; i++) add_string(&at, &value->table->items[i]);
    for (uint32_t i = 0; i < value->table->field_count; i++) {
        const TableField *field = &value->table->fields[i];
        gather_lines(within(&at, arena_printf(at.to->arena, "%s.%s", at.field, field->name)), &field->value);
    }
}

static const char *speaker(Arena *arena, const ValueTable *table) {
    static const char *const by[] = {"person", "faction", "court"};
    for (size_t i = 0; i < sizeof by / sizeof by[0]; i++) {
        const Value *name = table_field(table, by[i]);
        if (name && name->kind == VALUE_STRING)
            return arena_printf(arena, "Says %s (%s)", list_strings(arena, name), by[i]);
    }
    return "";
}

/* ---- fields ----------------------------------------------------------------------------------------------------- */

/* The second of each row: options and months are { name, words }. */
static void gather_rows(const Gathering *at, const Value *value) {
    for (uint32_t i = 0; i < value->table->item_count; i++) {
        const Value *row = &value->table->items[i];
        if (row->kind == VALUE_TABLE && row->table->item_count > 1) add_string(at, &row->table->items[1]);
    }
}

static void gather_chances(const Gathering *at, const Value *value) {
    for (uint32_t i = 0; i < value->table->item_count; i++) {
        Gathering way = *at;
        way.owner = arena_printf(at->to->arena, "%s:chance %u", at->owner, i + 1);
        gather_table(way, FORM_CHANCE, &value->table->items[i]);
    }
}

static void gather_list(const Gathering *at, const Value *value) {
    if (value->kind != VALUE_TABLE) return;
    if (strcmp(at->field, "words") == 0)
        for (uint32_t i = 0; i < value->table->item_count; i++) add_string(at, &value->table->items[i]);
    if (strcmp(at->field, "options") == 0 || strcmp(at->field, "months") == 0) gather_rows(at, value);
    if (strcmp(at->field, "chance") == 0) gather_chances(at, value);
}

/* A choice is { name, table }, and so is a reading; a mark { table }. */
static void gather_made(Gathering at, const Value *value) {
    if (value->kind != VALUE_TABLE || value->table->form == FORM_NONE) return;
    const ValueTable *made = value->table;
    bool named = (made->form == FORM_CHOICE || made->form == FORM_READING) && made->item_count == 2;
    if (named)
        at.owner = arena_printf(at.to->arena, "%s:%s/%s", form_of(made->form)->word, strchr(at.owner, ':') + 1,
                                list_strings(at.to->arena, &made->items[0]));
    at.note = "";
    if (named || made->item_count == 1) gather_table(at, made->form, &made->items[named ? 1 : 0]);
}

static bool is_shown(FormKind form, const char *field) {
    static const char *const shown[] = {"title",     "summary", "label",  "office", "side", "term",
                                        "rendering", "by",      "author", "kind",   "date", "question",
                                        "on",        "before",  "after",  "words",  "act"};
    if (form == FORM_PACK && strcmp(field, "author") == 0) return false;
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++)
        if (strcmp(field, shown[i]) == 0) return true;
    return false;
}

static void gather_items(const Gathering *at, FormKind form, const ValueTable *table) {
    for (uint32_t i = 0; i < table->item_count; i++) {
        if (form == FORM_CHOICE)
            add_string(&(Gathering){at->to, at->owner, "label", "What the player chooses"}, &table->items[i]);
        else
            gather_made(*at, &table->items[i]);
    }
}

static void gather_field(const Gathering *at, const Field *field, const ValueTable *table) {
    if (field->type == FIELD_ITEMS) gather_items(at, field->form, table);
    const Value *value = table_field(table, field->name);
    if (!value) return;
    Gathering inner = within(at, field->name);
    if (field->type == FIELD_STRING && is_shown(field->form, field->name)) add_string(&inner, value);
    if (field->type == FIELD_TEXT) gather_text(inner, value);
    if (field->type == FIELD_LINE || strcmp(field->name, "also") == 0) gather_lines(inner, value);
    if (field->type == FIELD_LIST) gather_list(&inner, value);
    if (field->type == FIELD_RECORD) gather_made(inner, value);
}

static void gather_table(Gathering at, FormKind form, const Value *value) {
    size_t count;
    const Field *fields = form_fields(form, &count);
    if (value->kind != VALUE_TABLE) return;
    if (form == FORM_VOICE) at.note = speaker(at.to->arena, value->table);
    const Value *by = form == FORM_TALE ? table_field(value->table, "by") : NULL;
    if (by) at.note = arena_printf(at.to->arena, "Tells %s", list_strings(at.to->arena, by));
    for (size_t i = 0; i < count; i++) gather_field(&at, &fields[i], value->table);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

Wordings *wordings_new(const Declarations *declarations) {
    Wordings *to = mem_alloc(sizeof *to);
    *to = (Wordings){.arena = arena_new(), .map = namemap_new()};
    for (size_t i = 0; i < declarations->count; i++) {
        const Declared *declared = &declarations->list[i];
        const char *owner = arena_printf(to->arena, "%s:%s", form_of(declared->form)->word, declared->name);
        gather_table((Gathering){to, owner, "", ""}, declared->form, &declared->table);
    }
    return to;
}

void wordings_free(Wordings *wordings) {
    for (size_t i = 0; i < wordings->count; i++) free(wordings->list[i].places);
    free(wordings->list);
    namemap_free(wordings->map);
    arena_free(wordings->arena);
    free(wordings);
}
