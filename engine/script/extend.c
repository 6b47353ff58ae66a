/* extend.c - joining two scenarios' declarations.
 *
 * The base's come first and in their order, so its facts, scenes and people keep the numbers they have without the
 * extension. A scene that choices were added to gets a longer list of items; its own table stays as it was. */
#include "script/extend.h"

#include <string.h>

#include "base/codes.h"

static const Value *field_of(const Declared *declared, const char *name) {
    return declared->table.kind == VALUE_TABLE ? table_field(declared->table.table, name) : NULL;
}

static const Declared *pack_of(const Declarations *declarations) {
    for (size_t i = 0; i < declarations->count; i++)
        if (declarations->list[i].form == FORM_PACK) return &declarations->list[i];
    return NULL;
}

static Str string_of(const Value *value) {
    return value && value->kind == VALUE_STRING ? value->text : str("");
}

bool extends_read(const Declarations *declarations, Extends *extends) {
    const Declared *pack = pack_of(declarations);
    const Value *base = pack ? field_of(pack, "extends") : NULL;
    if (!base || base->kind != VALUE_STRING || base->text.len == 0) return false;
    *extends = (Extends){base->text, string_of(field_of(pack, "extends_version")), base->where};
    return true;
}

bool extension_own(const Extension *extension, Where where) {
    const Files *files = &extension->own->reader.files;
    for (size_t i = 0; i < files->count; i++)
        if (files->list[i] == where.file) return true;
    return false;
}

static const Value *opened(const Extension *extension, const char *field, uint32_t *count) {
    const Value *value = extension->open ? table_field(extension->open, field) : NULL;
    *count = 0;
    if (!value) return NULL;
    if (value->kind == VALUE_STRING) *count = 1;
    if (value->kind != VALUE_TABLE) return value;
    *count = value->table->item_count;
    return value->table->items;
}

bool extension_opens(const Extension *extension, const char *field, Str name) {
    uint32_t count;
    const Value *names = opened(extension, field, &count);
    for (uint32_t i = 0; i < count; i++)
        if (str_equal(string_of(&names[i]), name)) return true;
    return false;
}

bool extension_lets(const Extension *extension, const char *field) {
    uint32_t count;
    const Value *value = opened(extension, field, &count);
    return value && value->kind == VALUE_BOOL && value->truth;
}

const char *extension_list(const Extension *extension, const char *field) {
    uint32_t count;
    const Value *names = opened(extension, field, &count);
    StrBuf list = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (i) strbuf_puts(&list, ", ");
        strbuf_add(&list, string_of(&names[i]));
    }
    const char *kept = arena_text(extension->own->reader.arena, strbuf_text(&list), list.len);
    strbuf_free(&list);
    return kept[0] ? kept : "nothing";
}

/* ---- complaints ---- */

typedef struct Joining {
    Extension *extension;
    Declarations *joined;
} Joining;

static void complain(const Joining *join, Where where, Code code, const char *hint, const char *text) {
    diags_add(join->joined->reader.diags, where.file, where.line, code_name(code), hint, "%s", text);
}

static Arena *scratch(const Joining *join) {
    return join->extension->own->reader.arena;
}

/* "Choices can be added to: bank, ferry." */
static const char *hint_list(const Joining *join, const char *what, const char *field) {
    return arena_printf(scratch(join), "%s: %s.", what, extension_list(join->extension, field));
}

static void check_name(const Joining *join, const char *word, Str name, Where where) {
    const char *prefix = join->extension->prefix;
    if (str_starts(name, prefix)) return;
    complain(join, where, CODE_NO_PREFIX,
             arena_printf(scratch(join), "Call it “%s%.*s”.", prefix, (int)name.len, name.at),
             arena_printf(scratch(join), "The %s “%.*s” is this extension's, so its name has to begin with “%s”.", word,
                          (int)name.len, name.at, prefix));
}

/* ---- what may be declared ---- */

typedef struct Addable {
    FormKind form;
    const char *needs; /* the yes-or-no of `open` that it takes, or "" */
} Addable;

static const Addable *addable(FormKind form) {
    static const Addable all[] = {{FORM_SCENE, ""},         {FORM_FLAG, ""},        {FORM_COUNT, ""},
                                  {FORM_ONE_OF, ""},        {FORM_DATE, ""},        {FORM_DUE, ""},
                                  {FORM_ENDING, "endings"}, {FORM_PERSON, "codex"}, {FORM_PLACE, "codex"},
                                  {FORM_ENTRY, "codex"},    {FORM_EVENT, "codex"},  {FORM_SOURCE, "sources"},
                                  {FORM_DISPUTE, "codex"}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (all[i].form == form) return &all[i];
    return NULL;
}

/* What can be added at all is joined even where it may not be: then what names it isn't complained about, too. */
static bool joins(const Joining *join, const Declared *declared) {
    const Addable *how = addable(declared->form);
    const char *word = form_of(declared->form)->word;
    if (!how) {
        complain(join, declared->where, CODE_NOT_OPEN,
                 "It can add choices, scenes, facts, due events and lines of tales; and endings, people, places, "
                 "entries, events and sources where it is let.",
                 arena_printf(scratch(join), "An extension can't declare a `%s`.", word));
        return false;
    }
    if (how->needs[0] && !extension_lets(join->extension, how->needs))
        complain(join, declared->where, CODE_NOT_OPEN,
                 arena_printf(scratch(join), "Its manifest would have to say open = { %s = true }.", how->needs),
                 arena_printf(scratch(join), "“%s” takes no `%s` of others, so not “%s”.", join->extension->base, word,
                              declared->name));
    check_name(join, word, str(declared->name), declared->where);
    return true;
}

/* ---- what is added to what the base declares ---- */

static Declared *find(const Joining *join, bool tale, const char *name) {
    for (size_t i = 0; i < join->joined->count; i++) {
        Declared *declared = &join->joined->list[i];
        bool sort = tale ? declared->form == FORM_TALE : declared->form == FORM_SCENE || declared->form == FORM_TABLE;
        bool own = extension_own(join->extension, declared->where);
        if (sort && !own && strcmp(declared->name, name) == 0) return declared;
    }
    return NULL;
}

static Value *longer(const Joining *join, const Value *items, uint32_t count, uint32_t more) {
    Value *list = arena_alloc(scratch(join), ((size_t)count + more + 1) * sizeof *list);
    if (count) memcpy(list, items, count * sizeof *list);
    return list;
}

static bool choice_good(const Joining *join, const Value *item) {
    if (item->kind == VALUE_BAD) return false;
    const Value *name = value_is_form(item, FORM_CHOICE) ? item->table->items : NULL;
    if (name && name->kind == VALUE_STRING) {
        check_name(join, "choice", name->text, item->where);
        return true;
    }
    complain(join, item->where, CODE_NOT_OPEN,
             "An automatic move would take the player out of a scene that isn't yours.",
             "`extend` adds choices to a scene, and nothing else.");
    return false;
}

static void add_choices(const Joining *join, Declared *scene, const ValueTable *more) {
    if (scene->table.kind != VALUE_TABLE) return;
    ValueTable *whole = arena_copy(scratch(join), scene->table.table, sizeof *whole);
    Value *items = longer(join, whole->items, whole->item_count, more->item_count);
    for (uint32_t i = 0; i < more->item_count; i++)
        if (choice_good(join, &more->items[i])) items[whole->item_count++] = more->items[i];
    whole->items = items;
    scene->table.table = whole;
}

/* The tale's text becomes a list of what it was and what is added. */
static void add_lines(const Joining *join, Declared *tale, const Value *text) {
    const Value *before = field_of(tale, "text");
    if (!before || !text) return;
    ValueTable *whole = arena_copy(scratch(join), tale->table.table, sizeof *whole);
    TableField *fields = arena_copy(scratch(join), whole->fields, whole->field_count * sizeof *fields);
    Value *items = longer(join, before, 1, 1);
    items[1] = *text;
    ValueTable *list = arena_alloc(scratch(join), sizeof *list);
    *list = (ValueTable){.form = FORM_NONE, .items = items, .item_count = 2};
    for (uint32_t i = 0; i < whole->field_count; i++)
        if (strcmp(fields[i].name, "text") == 0)
            fields[i].value = (Value){.kind = VALUE_TABLE, .where = before->where, .table = list};
    whole->fields = fields;
    tale->table.table = whole;
}

static void add_to(const Joining *join, const Declared *more) {
    bool tale = more->form == FORM_LINES;
    const char *field = tale ? "tales" : "scenes";
    Declared *there = extension_opens(join->extension, field, str(more->name)) ? find(join, tale, more->name) : NULL;
    if (!there) {
        complain(join, more->where, CODE_NOT_OPEN,
                 hint_list(join, tale ? "Lines can be added to" : "Choices can be added to", field),
                 arena_printf(scratch(join), "“%s” doesn't open its %s “%s”.", join->extension->base,
                              tale ? "tale" : "scene", more->name));
    } else if (more->table.kind == VALUE_TABLE) {
        if (tale)
            add_lines(join, there, field_of(more, "text"));
        else
            add_choices(join, there, more->table.table);
    }
}

/* ---- the whole ---- */

/* Facts have fewer letters than packs. */
static const char *prefix_of(const Joining *join, const char *name) {
    char *prefix = arena_printf(scratch(join), "%s.", name);
    for (char *c = prefix; *c; c++)
        if (*c == '-') *c = '_';
    return prefix;
}

static bool base_good(const Joining *join, const Extends *extends, const Declared *pack) {
    const Extension *extension = join->extension;
    Extends further;
    if (extends_read(&(Declarations){.list = (Declared *)pack, .count = 1}, &further)) {
        complain(join, extends->where, CODE_NO_BASE, "Extend that one.",
                 arena_printf(scratch(join), "“%s” itself extends “%.*s”, and only a whole scenario can be extended.",
                              extension->base, (int)further.base.len, further.base.at));
        return false;
    }
    if (extension->open) return true;
    complain(join, extends->where, CODE_NOT_OPEN, "Its manifest would have to say open = { scenes = { … } }.",
             arena_printf(scratch(join), "“%s” isn't open to extensions.", extension->base));
    return false;
}

static void compare_versions(const Joining *join, const Extends *extends, const Declared *pack) {
    Str is = string_of(field_of(pack, "version"));
    if (extends->version.len == 0 || str_equal(extends->version, is)) return;
    complain(join, extends->where, CODE_OTHER_VERSION, "Play it through, and write the version that is here.",
             arena_printf(scratch(join), "This extends version %.*s of “%s”, and the one here is version %.*s.",
                          (int)extends->version.len, extends->version.at, join->extension->base, (int)is.len, is.at));
}

static void put(Declarations *joined, const Declared *declared) {
    joined->list = mem_grow(joined->list, joined->count, &joined->cap, sizeof *joined->list);
    joined->list[joined->count++] = *declared;
}

static void put_all(const Joining *join, const Declarations *base) {
    const Declarations *own = join->extension->own;
    for (size_t i = 0; i < base->count; i++)
        if (base->list[i].form != FORM_PACK) put(join->joined, &base->list[i]);
    for (size_t i = 0; i < own->count; i++) {
        const Declared *declared = &own->list[i];
        if (declared->form == FORM_EXTEND || declared->form == FORM_LINES)
            add_to(join, declared);
        else if (declared->form == FORM_PACK || joins(join, declared))
            put(join->joined, declared);
    }
}

bool extend_join(const Declarations *own, const Declarations *base, Extension *extension, Declarations *joined) {
    Joining join = {extension, joined};
    Extends extends;
    const Declared *pack = pack_of(base), *mine = pack_of(own);
    *joined = (Declarations){.reader = own->reader, .partial = own->partial || base->partial, .asking = own->asking};
    *extension = (Extension){.own = own};
    if (!pack || !mine || !extends_read(own, &extends)) return false;
    const Value *open = field_of(pack, "open");
    extension->base = pack->name;
    extension->open = open && value_is_form(open, FORM_NONE) ? open->table : NULL;
    extension->prefix = prefix_of(&join, mine->name);
    joined->extension = extension;
    if (!base_good(&join, &extends, pack)) return false;
    compare_versions(&join, &extends, pack);
    put_all(&join, base);
    return true;
}
