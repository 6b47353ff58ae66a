/* types.c - types.def as tables. They are short, and read when somebody asks for annotations or the reference: so each
 * is searched from its beginning. */
#include "script/types.h"

#include <string.h>

#include "model/sitting.h"

typedef struct Type {
    FormKind form;
    const char *field, *annotation, *written;
} Type;

#define TYPE(FORM, field, annotation, written)
#define GIVES(FORM, class)
#define PART(FORM, name, annotation, doc)
#define SAID(LINE, when)
#define ROOM(name, parameters, gives, doc)

#undef TYPE
#define TYPE(FORM, field, annotation, written) {FORM_##FORM, field, annotation, written},
static const Type TYPES[] = {
#include "script/types.def"
};
#undef TYPE
#define TYPE(FORM, field, annotation, written)

#undef GIVES
#define GIVES(FORM, class) [FORM_##FORM] = (class),
static const char *const MAKES[FORM_COUNT_OF] = {
#include "script/types.def"
};
#undef GIVES
#define GIVES(FORM, class)

#undef PART
#define PART(FORM, name, annotation, doc) {FORM_##FORM, name, annotation, doc},
static const Part PARTS[] = {
#include "script/types.def"
};
#undef PART
#define PART(FORM, name, annotation, doc)

#undef SAID
#define SAID(LINE, when) [VOICE_##LINE] = (when),
static const char *const WHEN[VOICE_LINES] = {
#include "script/types.def"
};
#undef SAID
#define SAID(LINE, when)

#undef ROOM
#define ROOM(name, parameters, gives, doc) {name, parameters, gives, doc},
static const RoomWord WORDS[] = {
#include "script/types.def"
};

static const Type *type_of(const Field *field) {
    for (size_t i = 0; i < sizeof TYPES / sizeof TYPES[0]; i++)
        if (TYPES[i].form == field->form && strcmp(TYPES[i].field, field->name) == 0) return &TYPES[i];
    return NULL;
}

static const struct {
    const char *annotation, *written;
} PLAIN[] = {
    [FIELD_STRING] = {"string", "string"},
    [FIELD_LINE] = {"string|string[]", "line, or { line, … }"},
    [FIELD_INT] = {"integer", "whole number"},
    [FIELD_BOOL] = {"boolean", "true or false"},
    [FIELD_DATE] = {"string", "date"},
    [FIELD_TEXT] = {"chanyuan.text", "text"},
    [FIELD_GUARD] = {"chanyuan.guard", "condition"},
    [FIELD_EFFECTS] = {"chanyuan.changes", "{ changes }"},
    [FIELD_STRINGS] = {"string|string[]", "{ \"name\", … }"},
    [FIELD_CITES] = {"string|string[]", "{ \"citation\", … }"},
    [FIELD_LIST] = {"any[]", "list"},
    [FIELD_RECORD] = {"chanyuan.mark", "happened, considered or unrecorded"},
    [FIELD_FUNCTION] = {"function", "function"},
    [FIELD_CLASS] = {"any[]|function", "list or function"},
    [FIELD_TABLE] = {"table", "table"},
    [FIELD_ITEMS] = {"any", "parts"},
};

const char *field_annotation(const Field *field) {
    const Type *type = type_of(field);
    return type ? type->annotation : PLAIN[field->type].annotation;
}

const char *field_written(const Field *field) {
    const Type *type = type_of(field);
    return type ? type->written : PLAIN[field->type].written;
}

const Part *form_part(FormKind form, size_t number) {
    for (size_t i = 0; i < sizeof PARTS / sizeof PARTS[0]; i++)
        if (PARTS[i].form == form && number-- == 0) return &PARTS[i];
    return NULL;
}

const char *form_makes(FormKind form) {
    return MAKES[form];
}

static const struct {
    const char *word, *fills;
} LINES[VOICE_LINES] = {
#define VOICE(NAME, word, fills, text) {word, fills},
#include "model/voice.def"
#undef VOICE
};

static int line_named(const char *word) {
    int line = 0;
    while (line < VOICE_LINES && strcmp(LINES[line].word, word) != 0) line++;
    return line;
}

const char *voice_when(const char *line) {
    int number = line_named(line);
    return number < VOICE_LINES ? WHEN[number] : NULL;
}

const char *voice_fills(const char *line) {
    int number = line_named(line);
    return number < VOICE_LINES ? LINES[number].fills : NULL;
}

const RoomWord *room_word(size_t number) {
    return number < sizeof WORDS / sizeof WORDS[0] ? &WORDS[number] : NULL;
}
