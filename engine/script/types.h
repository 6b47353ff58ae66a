/* types.h - what people and their editors are told of the language beyond forms.h: how values are written, what a form
 * makes, what its parts are called. Nothing that is compiled depends on it. */
#ifndef SCRIPT_TYPES_H
#define SCRIPT_TYPES_H

#include "script/forms.h"

/* What a field takes: as Lua's language server has it ("string|string[]"), and as an author writes it. */
const char *field_annotation(const Field *field);
const char *field_written(const Field *field);

typedef struct Part { /* of a form that takes parts */
    FormKind form;
    const char *name, *annotation, *doc;
} Part;

const Part *form_part(FormKind form, size_t number); /* from 0; NULL beyond the last */

/* What a form makes: "chanyuan.condition". NULL: it declares something. */
const char *form_makes(FormKind form);

/* When a line of a voice is said, by its word: "as talks begin" for "opening". */
const char *voice_when(const char *line);

/* What may stand in braces in it, with blanks between: "court other". */
const char *voice_fills(const char *line);

typedef struct RoomWord { /* one of Lua's own functions that a scenario has, or `include` */
    const char *name, *parameters, *gives, *doc;
} RoomWord;

const RoomWord *room_word(size_t number); /* from 0; NULL beyond the last */

#endif
