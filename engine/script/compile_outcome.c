/* compile_outcome.c - outcomes: the classes of treaties that the story may read.
 *
 * Each is a fact, declared with the others; which class a combination of options is in, its rows say (compile_class.c),
 * or its function has said before anything was compiled (outcome.c). */
#include <assert.h>

#include "script/combine.h"
#include "script/compile_domain.h"

static bool class_good(Compile *c, const Value *name, const char *const *before, uint32_t count) {
    if (!name_given(c, "classes", name)) return false;
    if (!declared_name_good(name->text, FORM_PLACE)) {
        complain(c, name->where, CODE_BAD_NAME, "Use up to 60 letters, digits, `_`, `-` and `.`.",
                 "“%.*s” can't be the name of a class.", clip(name->text), name->text.at);
        return false;
    }
    for (uint32_t i = 0; i < count; i++)
        if (str_is(name->text, before[i])) {
            complain(c, name->where, CODE_DUPLICATE, i ? NULL : "It stands for: no treaty yet.",
                     "There is a class “%s” already.", before[i]);
            return false;
        }
    return true;
}

/* "none", and the names of the classes. */
static const char **read_classes(Compile *c, const Value *list, uint32_t *count) {
    uint32_t given;
    const Value *names = strings_of(list, &given);
    const char **options = arena_alloc(c->arena, (OUTCOME_CLASSES + 1) * sizeof *options);
    options[0] = "none";
    *count = 0;
    if (list && (given == 0 || given > OUTCOME_CLASSES)) {
        complain(c, list->where, CODE_OUT_OF_RANGE, NULL, "An outcome has 1 to %d classes, here are %u.",
                 OUTCOME_CLASSES, given);
        return options;
    }
    for (uint32_t i = 0; i < given; i++)
        if (class_good(c, &names[i], options, *count + 1)) options[++*count] = line_of_text(c, names[i].text);
    return options;
}

static const char *const *words_of(Compile *c, const ValueTable *table, uint32_t count) {
    const char *const *given = count ? read_words(c, table, count) : NULL;
    const char **words = arena_alloc(c->arena, (count + 1) * sizeof *words);
    words[0] = "none";
    for (uint32_t i = 0; given && i < count; i++) words[i + 1] = given[i];
    return given ? words : NULL;
}

static void declare_outcome(Compile *c, const Declared *declared, TermClass *class, const char *name) {
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    *class = (TermClass){.name = name, .where = declared->where};
    const char **options = read_classes(c, get_value(table, "classes"), &class->classes);
    class->fact = declare_fact(c, &(Fact){.name = name,
                                          .label = get_label(c, table, name),
                                          .kind = FACT_ONE_OF,
                                          .max = (int32_t) class->classes,
                                          .options = options,
                                          .words = words_of(c, table, class->classes),
                                          .where = declared->where});
}

void declare_outcomes(Compile *c) {
    for (size_t i = 0; i < c->count; i++) {
        uint32_t number = c->number[i];
        if (c->list[i].form == FORM_OUTCOME && number != ID_NONE)
            declare_outcome(c, &c->list[i], &c->classes[number], c->names[NAMES_OUTCOME].list[number]);
    }
}

/* How many combinations its clauses have; GROUP_ROWS + 1 when there are more than that. */
static uint32_t count_rows(const Maker *m, const TermClass *class) {
    uint64_t rows = 1;
    for (uint32_t i = 0; i < class->clause_count && rows <= GROUP_ROWS; i++)
        rows *= m->clauses[class->clauses[i]].options;
    return rows > GROUP_ROWS ? GROUP_ROWS + 1 : (uint32_t)rows;
}

static void compile_outcome(Maker *m, const Declared *declared, TermClass *class) {
    const ValueTable *table = declared_table(m->c, declared);
    const Combined *given = declared->combined;
    uint32_t count = read_over(m, get_value(table, "over"), class->clauses);
    class->clause_count = count == ID_NONE ? 0 : count;
    class->rows = count_rows(m, class);
    if (class->rows > GROUP_ROWS)
        complain(m->c, declared->where, CODE_GROUP_TOO_LARGE, "Let it depend on fewer clauses.",
                 "The clauses of the outcome “%s” have more than %d combinations of options.", class->name, GROUP_ROWS);
    const Value *rows = get_value(table, "class");
    if (rows && value_is_form(rows, FORM_NONE))
        class->of_row = compile_class(m, declared, class);
    else if (given && given->rows == class->rows)
        class->of_row = arena_copy(m->c->arena, given->class_of, given->rows);
    assert(class->of_row || m->c->partial || diags_errors(m->c->diags));
}

void compile_outcomes(Maker *m) {
    Compile *c = m->c;
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_OUTCOME && c->number[i] != ID_NONE)
            compile_outcome(m, &c->list[i], &c->classes[c->number[i]]);
}
