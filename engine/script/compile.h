/* compile.h - from what was declared to a Book. Private to the script floor.
 *
 * Two passes: names first, so that everything may be named before it is declared; then the contents, kind by kind.
 * Nothing here touches Lua. Whatever is wrong is complained about and left out, and the work goes on. */
#ifndef SCRIPT_COMPILE_H
#define SCRIPT_COMPILE_H

#include "base/codes.h"
#include "model/book.h"
#include "script/extend.h"
#include "script/names.h"

typedef struct Compile {
    Book *book;
    Arena *arena; /* the book's */
    Diags *diags;
    const char *first;          /* the first file's name, for complaints about the whole */
    const Extension *extension; /* NULL: one scenario by itself */
    const Declared *list;
    size_t count;
    bool partial;     /* don't complain of names and forms that are missing */
    uint32_t *number; /* of each declared thing among its kind; ID_NONE: passed over */
    Names names[NAMES_KINDS];
    const Value **choice_values;
    size_t choice_cap;
    Scene *scenes;
    Choice *choices;
    Due *dues;
    Rule *rules;
    int *rule_functions; /* references in Lua's registry */
    Role *roles;
    Person *people;
    Place *places;
    Entry *entries;
    Source *sources;
    Event *events;
    Clause *clauses;
    Dispute *disputes;
    Calendar *calendars;
    Tale *tales;
    TermClass *classes;
    Sitting *sittings;
    uint32_t sitting_count;
} Compile;

/* compile.c: everything. The functions of rules, by rule, are given in *functions (the book's arena). */
void compile_book(Book *book, const Declarations *declarations, const char *first, const int **functions);

/* compile_names.c */
void compile_names(Compile *c); /* the first pass */
void names_free(Compile *c);
bool names_put(Compile *c, NameKind kind, const char *name, Where where, uint32_t *number); /* false: there is one */
uint32_t names_get(const Compile *c, NameKind kind, Str name);         /* ID_NONE when there is none */
uint32_t names_find(Compile *c, NameKind kind, Str name, Where where); /* the same, with a complaint */

/* compile_check.c: complaints, and fields as plain values. A getter gives its fallback for a field that is absent or
 * was complained about. */
void complain(Compile *c, Where where, Code code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
int clip(Str text); /* how much of an author's text to quote in a complaint */
const char *hint_near(Compile *c, Str wrong, const char *const *names, size_t count);
void check_table(Compile *c, FormKind form, const Value *value); /* unknown, missing and mistyped fields */
/* The table of a declaration, checked so; NULL when none was given, which is complained about elsewhere. */
const ValueTable *declared_table(Compile *c, const Declared *declared);
const Value *get_value(const ValueTable *table, const char *name); /* NULL when absent or bad */
const char *get_string(Compile *c, const ValueTable *table, const char *name, const char *fallback);
const char *get_label(Compile *c, const ValueTable *table, const char *fallback); /* within a sentence: "the mill" */
bool get_bool(const ValueTable *table, const char *name);
int32_t get_int(Compile *c, const Value *value, int64_t min, int64_t max, int32_t fallback);
int32_t get_date(Compile *c, const Value *value);                                                /* DATE_NONE */
int get_word(Compile *c, const ValueTable *table, const char *name, const char *const words[2]); /* 0, or 1 */
const char *line_of_text(Compile *c, Str text);   /* with single blanks, in the book's arena */
const ValueTable *made_table(const Value *value); /* the author's, in a choice, auto, record…; NULL: there is none */
bool name_given(Compile *c, const char *field, const Value *value); /* whether it is a string, with a complaint */
const Value *strings_of(const Value *value, uint32_t *count);       /* a string or a list, as a list */
size_t count_beyond(const char *line, size_t most);                 /* its characters, if they are more; else 0 */

/* compile_facts.c */
void compile_facts(Compile *c);
FactId declare_fact(Compile *c, const Fact *fact); /* ID_NONE after a complaint: the name is taken */
const char *const *read_words(Compile *c, const ValueTable *table, uint32_t wanted); /* the field `words`; or NULL */
FactId fact_find(Compile *c, const Value *name); /* by an author's words; complains */
FactId fact_took(Compile *c, ChoiceId id);
FactId clause_fact(Compile *c, const Value *name, ClauseId *clause);
bool fact_value(Compile *c, FactId fact, const Value *value, int32_t *number);
bool fact_is_engines(const Compile *c, FactId fact);

/* compile_guard.c, compile_effect.c */
const Guard *compile_guard(Compile *c, const Value *value); /* NULL for NULL */
const Guard *guard_both(Compile *c, const Guard *a, const Guard *b);
Effects compile_effects(Compile *c, const Value *value);

/* compile_text.c */
typedef enum TextUse { TEXT_PLAIN, TEXT_TALE, TEXT_CODEX, TEXT_NOTE, TEXT_CONJECTURE } TextUse;
Text compile_text(Compile *c, const Value *value, TextUse use);
/* compile_pieces.c: one paragraph's words, with single blanks and in the book's arena: the pieces are parts of them. */
void compile_pieces(Compile *c, Str words, TextUse use, Paragraph *paragraph);

/* compile_record.c */
void compile_labels(Compile *c); /* what texts show of people and places */
void compile_record(Compile *c);
Cites compile_cites(Compile *c, const Value *list, uint32_t given);
void compile_mark(Compile *c, ChoiceId id, const Value *record);

/* compile_clause.c: clauses before facts, their notes after. */
void compile_clauses(Compile *c);
void compile_clause_notes(Compile *c);

/* compile_scene.c */
void compile_scenes(Compile *c);
SceneId scene_named(Compile *c, const Value *go); /* ID_NONE for NULL, and with a complaint */

/* compile_domain.c: the bargaining problem; its other files share compile_domain.h. */
void compile_domain(Compile *c);
/* compile_outcome.c, compile_sitting.c: facts that treaties and tables bring, before all else is compiled. */
void declare_outcomes(Compile *c);
void declare_sittings(Compile *c);
uint32_t sitting_of(const Compile *c, SceneId scene); /* 1 + its number; 0: none */

#endif
