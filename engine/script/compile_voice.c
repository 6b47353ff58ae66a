/* compile_voice.c - voices: the lines of those who speak at a table. Which words may stand in braces in a line is in
 * model/voice.def. */
#include <string.h>

#include "script/compile_domain.h"

enum { LINE_MOST = 300, FILLS_MOST = 8 };

typedef struct LineKind {
    const char *word;
    const char *fills; /* "clause option" */
} LineKind;

static const LineKind LINES[VOICE_LINES] = {
#define VOICE(NAME, word, fills, text) {word, fills},
#include "model/voice.def"
#undef VOICE
};

/* ---- a line ---- */

static size_t split_fills(Compile *c, const LineKind *kind, const char *fills[FILLS_MOST]) {
    Str rest = str(kind->fills), one;
    size_t count = 0;
    while (count < FILLS_MOST && str_split(&rest, ' ', &one)) fills[count++] = arena_text(c->arena, one.at, one.len);
    return count;
}

/* "{clause}, {option}" */
static const char *list_fills(Compile *c, const char *const *fills, size_t count) {
    const char *list = "";
    for (size_t i = 0; i < count; i++) list = arena_printf(c->arena, "%s%s{%s}", list, i ? ", " : "", fills[i]);
    return list;
}

static void check_fill(Compile *c, const LineKind *kind, Str name, Where where) {
    const char *fills[FILLS_MOST];
    size_t count = split_fills(c, kind, fills);
    for (size_t i = 0; i < count; i++)
        if (str_is(name, fills[i])) return;
    const char *near = hint_near(c, name, fills, count);
    complain(c, where, CODE_UNKNOWN_BRACE,
             near ? near : arena_printf(c->arena, "There may be: %s.", list_fills(c, fills, count)),
             "{%.*s} means nothing in the line `%s`.", clip(name), name.at, kind->word);
}

static void check_braces(Compile *c, const LineKind *kind, const char *line, Where where) {
    for (const char *at = strchr(line, '{'); at; at = strchr(at, '{')) {
        const char *end = strchr(at, '}');
        if (!end) {
            complain(c, where, CODE_OPEN_BRACE, NULL, "A brace isn't closed in the line `%s`.", kind->word);
            return;
        }
        check_fill(c, kind, str_of(at + 1, (size_t)(end - at) - 1), where);
        at = end;
    }
}

static const char *read_line(Compile *c, const LineKind *kind, const Value *value) {
    const char *line = line_of_text(c, value->text);
    size_t characters = count_beyond(line, LINE_MOST);
    if (characters)
        complain(c, value->where, CODE_TOO_MUCH, "Nobody listens that long.",
                 "The line `%s` is %zu characters long, of at most %d.", kind->word, characters, LINE_MOST);
    check_braces(c, kind, line, value->where);
    return line;
}

/* One, or a list of those that take turns. */
static Lines read_lines_of(Compile *c, const LineKind *kind, const char *field, const Value *value) {
    uint32_t count;
    const Value *values = strings_of(value, &count);
    const char **list = arena_alloc(c->arena, (count + 1) * sizeof *list);
    Lines lines = {list, 0};
    for (uint32_t i = 0; i < count; i++)
        if (name_given(c, field, &values[i])) list[lines.count++] = read_line(c, kind, &values[i]);
    return lines;
}

static bool is_list(const Value *value) {
    return value_is_form(value, FORM_NONE) && value->table->item_count && value->table->field_count == 0;
}

/* ---- a voice ---- */

static void read_hurt(Maker *m, const Value *value, Voice *voice) {
    const ValueTable *table = named_table(m->c, value, LINES[VOICE_HURT].word);
    for (uint32_t i = 0; table && i < table->field_count; i++) {
        const TableField *field = &table->fields[i];
        uint32_t interest = names_find(m->c, NAMES_INTEREST, str(field->name), value->where);
        if (interest != ID_NONE)
            voice->hurt[interest] = read_lines_of(m->c, &LINES[VOICE_HURT], field->name, &field->value);
    }
}

static void read_lines(Maker *m, const ValueTable *table, Voice *voice) {
    for (uint32_t i = 0; i < VOICE_LINES; i++) {
        const Value *value = get_value(table, LINES[i].word);
        if (!value) continue;
        if (i == VOICE_HURT && value_is_form(value, FORM_NONE) && !is_list(value))
            read_hurt(m, value, voice);
        else
            voice->lines[i] = read_lines_of(m->c, &LINES[i], LINES[i].word, value);
    }
}

static void read_speaker(Maker *m, const ValueTable *table, Voice *voice) {
    const Value *court = get_value(table, "court"), *faction = get_value(table, "faction");
    voice->court = court_find(m, table, "court");
    voice->faction = FACTIONS_MOST;
    voice->person = person_find(m, table, "person");
    if (court && faction)
        complain(m->c, voice->where, CODE_AT_ODDS, "A faction's voice needs no `court`.",
                 "A voice is that of a court or of a faction, not of both.");
    if (table && !table_field(table, "court") && !table_field(table, "faction"))
        complain(m->c, voice->where, CODE_MISSING_FIELD, "It says who speaks.",
                 "`voice` needs the field `court` or `faction`.");
    if (!faction || faction->kind != VALUE_STRING) return;
    FactionPlace place = faction_find(m, faction->text, faction->where);
    voice->court = place.court;
    voice->faction = place.faction;
}

static void check_only(Maker *m, const Voice *voices, const Voice *voice) {
    const Court *court = voice->court < COURTS ? &m->domain->courts[voice->court] : NULL;
    for (const Voice *other = voices; court && other < voice; other++) {
        if (other->court != voice->court || other->faction != voice->faction) continue;
        const char *who = voice->faction < court->faction_count ? court->factions[voice->faction].name : court->name;
        complain(m->c, voice->where, CODE_DUPLICATE, "Put all their lines into one.",
                 "“%s” has a voice already, at %s:%d.", who, other->where.file, other->where.line);
        return;
    }
}

void compile_voices(Maker *m) {
    Compile *c = m->c;
    Voice *voices = arena_alloc(c->arena, (c->names[NAMES_VOICE].count + 1) * sizeof *voices);
    for (size_t i = 0; i < c->count; i++) {
        if (c->list[i].form != FORM_VOICE || c->number[i] == ID_NONE) continue;
        Voice *voice = &voices[c->number[i]];
        const ValueTable *table = declared_table(c, &c->list[i]);
        *voice = (Voice){.where = c->list[i].where};
        read_speaker(m, table, voice);
        read_lines(m, table, voice);
        check_only(m, voices, voice);
    }
    c->book->voices = voices;
    c->book->voice_count = (uint32_t)c->names[NAMES_VOICE].count;
}
