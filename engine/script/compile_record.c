/* compile_record.c - people, places, entries, sources, events, calendars; citations; and what the record says of a
 * choice. */
#include "script/compile.h"

#include <string.h>

#include "base/date.h"
#include "script/compile_lookup.h"

enum { CITES_MOST = 100, MONTHS_MOST = 10000 };

/* CB57.24b: the longest declared name it begins with, unless that ends in the middle of a word. */
static uint32_t source_of(const Compile *c, Str reference, size_t *len) {
    for (*len = reference.len; *len > 0; --*len) {
        char next = *len < reference.len ? reference.at[*len] : ' ';
        bool inside = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        uint32_t found = inside ? ID_NONE : names_get(c, NAMES_SOURCE, str_of(reference.at, *len));
        if (found != ID_NONE) return found;
    }
    return ID_NONE;
}

static Str letters_of(Str reference) {
    size_t len = 0;
    while (len < reference.len && ((reference.at[len] >= 'a' && reference.at[len] <= 'z') ||
                                   (reference.at[len] >= 'A' && reference.at[len] <= 'Z')))
        len++;
    return str_of(reference.at, len ? len : reference.len);
}

static bool confidence_of(Str mark, Confidence *confidence) {
    for (int i = CONFIDENCE_A; i <= CONFIDENCE_D; i++)
        if (str_is(mark, confidence_mark((Confidence)i))) {
            *confidence = (Confidence)i;
            return true;
        }
    return false;
}

/* Takes the confidence, after the last blank, off the end. */
static bool split_confidence(Str *text, Str *mark) {
    size_t at = text->len;
    while (at > 0 && text->at[at - 1] != ' ') at--;
    *mark = str_of(text->at + at, text->len - at);
    *text = str_trim(str_of(text->at, at));
    return at > 0 && text->len > 0;
}

static bool compile_cite(Compile *c, const Value *value, Cite *cite) {
    Str text = str_trim(value->text), whole = text, mark;
    if (!split_confidence(&text, &mark)) {
        complain(c, value->where, CODE_BAD_CITATION, "Write a source, a place in it, a blank, and A, A†, B, C or D.",
                 "“%.*s” is not a citation such as \"CB58.26a A\".", clip(whole), whole.at);
        return false;
    }
    if (!confidence_of(mark, &cite->confidence)) {
        complain(c, value->where, CODE_BAD_CONFIDENCE, "It is A, A†, B, C or D.", "“%.*s” ends in no confidence.",
                 clip(whole), whole.at);
        return false;
    }
    size_t len;
    cite->source.at = source_of(c, text, &len);
    if (cite->source.at == ID_NONE) return names_find(c, NAMES_SOURCE, letters_of(text), value->where) != ID_NONE;
    cite->locus = line_of_text(c, str_trim(str_of(text.at + len, text.len - len)));
    return true;
}

Cites compile_cites(Compile *c, const Value *list, uint32_t given) {
    uint32_t count = 0, remembered = 0;
    if (given > CITES_MOST)
        complain(c, list->where, CODE_TOO_MUCH, NULL, "There are more than %d citations.", CITES_MOST);
    if (given == 0 || given > CITES_MOST) return (Cites){0};
    Cite *cites = arena_alloc(c->arena, given * sizeof *cites);
    for (uint32_t i = 0; i < given; i++) {
        if (list[i].kind == VALUE_STRING)
            count += compile_cite(c, &list[i], &cites[count]);
        else if (list[i].kind != VALUE_BAD)
            complain(c, list[i].where, CODE_BAD_CITATION, NULL,
                     "A citation is a string such as \"CB58.26a A\", not %s.", value_sort(&list[i]));
    }
    for (uint32_t i = 0; i < count; i++) remembered += cites[i].confidence == CONFIDENCE_D;
    if (count && remembered == count && count == given)
        complain(c, list->where, CODE_ONLY_MEMORY, "Look it up; until then leave the claim out.",
                 "A claim can't rest on confidence D alone.");
    return (Cites){cites, count};
}

static Cites cites_field(Compile *c, const ValueTable *table, bool needed) {
    uint32_t count;
    const Value *field = get_value(table, "sources"), *list = strings_of(field, &count);
    if (field && needed && count == 0)
        complain(c, field->where, CODE_NO_CITATION, NULL, "An event needs at least one citation.");
    return compile_cites(c, list, count);
}

static void label_person(Compile *c, const ValueTable *table, uint32_t number, Where where) {
    const char *name = c->names[NAMES_PERSON].list[number];
    c->people[number] = (Person){.name = name,
                                 .label = get_string(c, table, "label", name),
                                 .han = get_string(c, table, "han", ""),
                                 .side = get_string(c, table, "side", ""),
                                 .office = get_string(c, table, "office", ""),
                                 .where = where};
}

static void label_place(Compile *c, const ValueTable *table, uint32_t number, Where where) {
    const char *name = c->names[NAMES_PLACE].list[number];
    c->places[number] = (Place){.name = name,
                                .label = get_string(c, table, "label", name),
                                .han = get_string(c, table, "han", ""),
                                .where = where};
}

static void label_entry(Compile *c, const ValueTable *table, uint32_t number, Where where) {
    const char *name = c->names[NAMES_ENTRY].list[number];
    c->entries[number] = (Entry){.name = name,
                                 .label = get_string(c, table, "label", name),
                                 .han = get_string(c, table, "han", ""),
                                 .kind = get_string(c, table, "kind", ""),
                                 .where = where};
}

void compile_labels(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        const Declared *declared = &c->list[i];
        const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
        if (c->number[i] == ID_NONE) continue;
        if (declared->form == FORM_PERSON) label_person(c, table, c->number[i], declared->where);
        if (declared->form == FORM_PLACE) label_place(c, table, c->number[i], declared->where);
        if (declared->form == FORM_ENTRY) label_entry(c, table, c->number[i], declared->where);
    }
}

static void compile_source(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    const char *name = c->names[NAMES_SOURCE].list[number];
    c->sources[number] = (Source){.name = name,
                                  .title = get_string(c, table, "title", name),
                                  .han = get_string(c, table, "han", ""),
                                  .author = get_string(c, table, "author", ""),
                                  .note = compile_text(c, get_value(table, "text"), TEXT_PLAIN),
                                  .where = declared->where};
}

static void compile_event(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    const char *name = c->names[NAMES_EVENT].list[number];
    c->events[number] = (Event){.name = name,
                                .label = get_string(c, table, "label", name),
                                .day = get_date(c, get_value(table, "date")),
                                .text = compile_text(c, get_value(table, "text"), TEXT_CODEX),
                                .cites = cites_field(c, table, true),
                                .where = declared->where};
    c->events[number].lookup = compile_lookup(c, table, c->events[number].day);
}

static bool read_month(Compile *c, const Value *value, Month *month) {
    const ValueTable *row = value->kind == VALUE_TABLE ? value->table : NULL;
    bool good = row && row->item_count >= 1 && row->item_count <= 3;
    for (uint32_t i = 0; good && i < row->item_count; i++) good = row->items[i].kind == VALUE_STRING;
    if (!good) {
        if (value->kind != VALUE_BAD)
            complain(c, value->where, CODE_BAD_PARTS, NULL,
                     "A month is { \"1005-01-13\", \"Jingde 1, twelfth month\", \"景德元年十二月\" }.");
        return false;
    }
    month->first = get_date(c, &row->items[0]);
    month->label = row->item_count > 1 ? line_of_text(c, row->items[1].text) : "";
    month->han = row->item_count > 2 ? line_of_text(c, row->items[2].text) : "";
    return month->first != DATE_NONE;
}

static void add_month(Compile *c, Calendar *calendar, Month *months, const Value *row) {
    Month *month = &months[calendar->count];
    if (!read_month(c, row, month)) return;
    if (calendar->count && month->first <= month[-1].first)
        complain(c, calendar->where, CODE_MONTHS_ORDER, "Give each month by its first day, earlier ones first.",
                 "“%s” doesn't begin after the month before it.", month->label[0] ? month->label : "The last entry");
    calendar->count++;
}

static void compile_calendar(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    const Value *rows = get_value(table, "months");
    const char *name = c->names[NAMES_CALENDAR].list[number];
    Calendar *calendar = &c->calendars[number];
    *calendar = (Calendar){.name = name, .label = get_string(c, table, "label", name), .where = declared->where};
    if (!rows || rows->kind != VALUE_TABLE) return;
    uint32_t given = rows->table->item_count;
    if (given > MONTHS_MOST) {
        complain(c, rows->where, CODE_TOO_MUCH, NULL, "There are more than %d months.", MONTHS_MOST);
        return;
    }
    Month *months = arena_alloc(c->arena, ((size_t)given + 1) * sizeof *months);
    for (uint32_t i = 0; i < given; i++) add_month(c, calendar, months, &rows->table->items[i]);
    calendar->months = months;
}

static void describe_person(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    c->people[number].text = compile_text(c, get_value(table, "text"), TEXT_CODEX);
    c->people[number].cites = cites_field(c, table, false);
    c->people[number].lookup = compile_lookup(c, table, DATE_NONE);
}

static void describe_place(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    c->places[number].text = compile_text(c, get_value(table, "text"), TEXT_CODEX);
    c->places[number].cites = cites_field(c, table, false);
    c->places[number].lookup = compile_lookup(c, table, DATE_NONE);
}

static void describe_entry(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    c->entries[number].text = compile_text(c, get_value(table, "text"), TEXT_CODEX);
    c->entries[number].cites = cites_field(c, table, false);
    c->entries[number].lookup = compile_lookup(c, table, DATE_NONE);
}

void compile_record(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        const Declared *declared = &c->list[i];
        uint32_t number = c->number[i];
        if (number == ID_NONE) continue;
        if (declared->form == FORM_SOURCE) compile_source(c, declared, number);
        if (declared->form == FORM_PERSON) describe_person(c, declared, number);
        if (declared->form == FORM_PLACE) describe_place(c, declared, number);
        if (declared->form == FORM_ENTRY) describe_entry(c, declared, number);
        if (declared->form == FORM_EVENT) compile_event(c, declared, number);
        if (declared->form == FORM_CALENDAR) compile_calendar(c, declared, number);
    }
    check_lookups(c);
}

/* The sibling of a choice by its short name, or ID_NONE. */
static ChoiceId sibling(Compile *c, ChoiceId choice, Str name) {
    const char *scene = c->scenes[c->choices[choice.at].scene.at].name;
    const char *whole = arena_printf(c->arena, "%s/%.*s", scene, (int)name.len, name.at);
    ChoiceId found = {names_get(c, NAMES_CHOICE, str(whole))};
    if (found.at == choice.at) found.at = ID_NONE;
    return found;
}

static const char *hint_for_sibling(Compile *c, ChoiceId choice, Str name) {
    const Scene *scene = &c->scenes[c->choices[choice.at].scene.at];
    const char **names = arena_alloc(c->arena, ((size_t)scene->choice_count + 1) * sizeof *names);
    size_t count = 0;
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++)
        if (i != choice.at) names[count++] = strchr(c->names[NAMES_CHOICE].list[i], '/') + 1;
    return hint_near(c, name, names, count);
}

static void exclude(Compile *c, ChoiceId choice, const Value *name) {
    if (name->kind != VALUE_STRING) {
        if (name->kind != VALUE_BAD)
            complain(c, name->where, CODE_WRONG_TYPE, NULL, "`excludes` wants names, here is %s.", value_sort(name));
        return;
    }
    ChoiceId other = sibling(c, choice, name->text);
    if (other.at == ID_NONE) {
        complain(c, name->where, CODE_NO_SIBLING, hint_for_sibling(c, choice, name->text),
                 "This scene has no other choice “%.*s”.", clip(name->text), name->text.at);
        return;
    }
    const ValueTable *table = made_table(c->choice_values[other.at]);
    const Value *record = get_value(table, "record");
    if (record && value_is_form(record, FORM_HAPPENED))
        complain(c, name->where, CODE_BOTH_HAPPENED, "Leave it out, or mark only one of them as happened.",
                 "“%.*s” is marked as happened itself.", clip(name->text), name->text.at);
    else if (c->choices[other.at].against.at == ID_NONE)
        c->choices[other.at].against = choice;
}

void compile_mark(Compile *c, ChoiceId id, const Value *record) {
    Choice *choice = &c->choices[id.at];
    const ValueTable *table = made_table(record);
    bool happened = record && value_is_form(record, FORM_HAPPENED);
    bool silent = record && value_is_form(record, FORM_UNRECORDED);
    if (!record || record->kind != VALUE_TABLE) return;
    if (!table || !(happened || silent || value_is_form(record, FORM_CONSIDERED))) {
        complain(c, record->where, CODE_WRONG_TYPE, NULL, "`record` wants %s.", field_wants(FIELD_RECORD));
        return;
    }
    check_table(c, record->table->form, &record->table->items[0]);
    choice->mark = happened ? MARK_HAPPENED : silent ? MARK_UNRECORDED : MARK_CONSIDERED;
    choice->note = compile_text(c, get_value(table, "note"), TEXT_NOTE);
    if (silent) return;
    choice->cites = compile_cites(c, table->items, table->item_count);
    if (table->item_count == 0)
        complain(c, record->where, CODE_NO_CITATION, "Name the source, or write unrecorded { … }.",
                 "`%s` needs a citation.", form_of(record->table->form)->word);
    uint32_t count;
    const Value *names = strings_of(happened ? get_value(table, "excludes") : NULL, &count);
    for (uint32_t i = 0; i < count; i++) exclude(c, id, &names[i]);
}
