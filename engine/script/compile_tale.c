/* compile_tale.c - what is told around a run: tales, passages of the real chronicles, epilogues, what came afterwards,
 * and the pages of what came before. All are Tales, so whatever goes over the paragraphs of tales goes over theirs. */
#include "script/compile_tale.h"

#include <string.h>

#include "script/compile_map.h"

static TaleKind kind_of(FormKind form) {
    if (form == FORM_PASSAGES) return TALE_PASSAGES;
    if (form == FORM_EPILOGUE) return TALE_EPILOGUE;
    if (form == FORM_AFTERWARDS) return TALE_AFTERWARDS;
    if (form == FORM_LEDGER) return TALE_LEDGER;
    return form == FORM_PROLOGUE ? TALE_PROLOGUE : TALE_CHRONICLE;
}

bool form_tells(FormKind form) {
    return form == FORM_TALE || kind_of(form) != TALE_CHRONICLE;
}

/* ---- what came afterwards --------------------------------------------------------------------------------------- */

static void read_year(Compile *c, const ValueTable *table, Tale *tale) {
    const Value *date = get_value(table, "date");
    tale->date = get_string(c, table, "date", "");
    if (!date || date->kind != VALUE_STRING) return;
    size_t digits = 0;
    while (tale->date[digits] >= '0' && tale->date[digits] <= '9') digits++;
    for (size_t i = 0; digits == 4 && i < digits; i++) tale->year = tale->year * 10 + (tale->date[i] - '0');
    if (digits != 4)
        complain(c, date->where, CODE_BAD_YEAR, "Write \"1042\", \"1054–57\" or the like.",
                 "“%.*s” doesn't begin with a year of four digits.", clip(str(tale->date)), tale->date);
}

static Text join_texts(Compile *c, Text a, Text b) {
    Paragraph *list = arena_alloc(c->arena, ((size_t)a.count + b.count + 1) * sizeof *list);
    if (a.count) memcpy(list, a.list, a.count * sizeof *list);
    if (b.count) memcpy(list + a.count, b.list, b.count * sizeof *list);
    return (Text){list, a.count + b.count};
}

static void read_conjecture(Compile *c, const ValueTable *table, Tale *tale) {
    Text conjecture = compile_text(c, get_value(table, "conjecture"), TEXT_CONJECTURE);
    tale->by = get_string(c, table, "on", "");
    tale->recorded = tale->text.count;
    for (uint32_t i = 0; i < conjecture.count; i++) {
        const Paragraph *paragraph = &conjecture.list[i];
        if (!paragraph->argued && !tale->by[0])
            complain(c, paragraph->where, CODE_LOOSE_CONJECTURE, "Write on = \"Wang Dan, in 1008\".",
                     "This conjecture doesn't say on whose argument it stands.");
        if (!paragraph->when && paragraph->deed_count == 0)
            complain(c, paragraph->where, CODE_LOOSE_CONJECTURE, "Write when(agreed(…), \"…\").",
                     "This conjecture would be told after every run, of the recorded one too.");
    }
    tale->text = join_texts(c, tale->text, conjecture);
}

/* ---- checks ----------------------------------------------------------------------------------------------------- */

static void check_passages(Compile *c, const Tale *tale) {
    bool quoted = false;
    for (uint32_t i = 0; i < tale->text.count; i++) quoted |= tale->text.list[i].cite != NULL;
    if (!quoted && tale->text.count)
        complain(c, tale->where, CODE_NO_PASSAGE, "Write quote(\"CB57.24b A\", \"…\"), or make it an `epilogue`.",
                 "“%s” has no words of a source.", tale->name);
}

static void check_prologue(Compile *c, const Tale *tale) {
    for (uint32_t i = 0; i < tale->text.count; i++) {
        const Paragraph *paragraph = &tale->text.list[i];
        bool changes = paragraph->when != NULL;
        for (uint32_t k = 0; k < paragraph->count; k++)
            changes |= paragraph->pieces[k].kind == PIECE_FACT || paragraph->pieces[k].kind == PIECE_DATE;
        if (changes)
            complain(c, paragraph->where, CODE_PROLOGUE_CHANGES, "Leave conditions, facts and {date} out of it.",
                     "A prologue can be read at any time, and says the same then.");
    }
}

static Cites cites_of(Compile *c, const ValueTable *table) {
    uint32_t count;
    const Value *list = strings_of(get_value(table, "sources"), &count);
    return compile_cites(c, list, count);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

void compile_tale(Compile *c, const Declared *declared, uint32_t number) {
    const ValueTable *table = declared_table(c, declared);
    const char *name = c->names[NAMES_TALE].list[number], *calendar = get_string(c, table, "calendar", "");
    TaleKind kind = kind_of(declared->form);
    Tale *tale = &c->tales[number];
    *tale = (Tale){.kind = kind,
                   .name = name,
                   .title = get_string(c, table, "title", kind == TALE_PASSAGES ? "What the sources have" : name),
                   .by = get_string(c, table, "by", ""),
                   .calendar = calendar[0] ? names_find(c, NAMES_CALENDAR, str(calendar), declared->where) : ID_NONE,
                   .when = compile_guard(c, get_value(table, "when")),
                   .text = compile_text(c, get_value(table, "text"), kind == TALE_PROLOGUE ? TEXT_PLAIN : TEXT_TALE),
                   .date = "",
                   .drawing = drawing_named(c, table),
                   .question = get_string(c, table, "question", ""),
                   .cites = cites_of(c, table),
                   .where = declared->where};
    if (kind == TALE_AFTERWARDS) read_year(c, table, tale), read_conjecture(c, table, tale);
    if (kind == TALE_PASSAGES) check_passages(c, tale);
    if (kind == TALE_PROLOGUE) check_prologue(c, tale);
    if (kind == TALE_LEDGER) compile_ledger(c, declared);
}
