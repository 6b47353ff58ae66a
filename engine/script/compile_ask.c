/* compile_ask.c - facts as conditions and changes name them: which fact is meant, and which value. */
#include "script/compile.h"

#include <string.h>

enum { ASKED_MOST = 1000000000 };

/* A clause or due event is a fact under another name; saying so helps more than the nearest spelling. */
static const char *hint_for_fact(Compile *c, Str name) {
    static const char *const fronts[] = {"treaty.", "due."};
    for (size_t i = 0; i < 2; i++) {
        const char *longer = arena_printf(c->arena, "%s%.*s", fronts[i], clip(name), name.at);
        if (names_get(c, NAMES_FACT, str(longer)) != ID_NONE)
            return arena_printf(c->arena, "Did you mean “%s”?", longer);
    }
    return hint_near(c, name, c->names[NAMES_FACT].list, c->names[NAMES_FACT].count);
}

FactId fact_find(Compile *c, const Value *name) {
    if (name->kind != VALUE_STRING) {
        if (name->kind != VALUE_BAD)
            complain(c, name->where, CODE_WRONG_TYPE, NULL, "The name of a fact is wanted, here is %s.",
                     value_sort(name));
        return (FactId){ID_NONE};
    }
    uint32_t found = names_get(c, NAMES_FACT, name->text);
    if (found == ID_NONE && !c->partial)
        complain(c, name->where, CODE_UNKNOWN_FACT, hint_for_fact(c, name->text), "There is no fact “%.*s”.",
                 clip(name->text), name->text.at);
    return (FactId){found};
}

bool fact_is_engines(const Compile *c, FactId fact) {
    return fact.at == c->book->scene_fact.at || fact.at == c->book->day_fact.at || fact.at == c->book->role_fact.at;
}

FactId clause_fact(Compile *c, const Value *name, ClauseId *clause) {
    *clause = (ClauseId){ID_NONE};
    if (name->kind == VALUE_STRING) {
        clause->at = names_find(c, NAMES_CLAUSE, name->text, name->where);
        if (clause->at != ID_NONE) return c->clauses[clause->at].fact;
    } else if (name->kind != VALUE_BAD) {
        complain(c, name->where, CODE_WRONG_TYPE, NULL, "The name of a clause is wanted, here is %s.",
                 value_sort(name));
    }
    return (FactId){ID_NONE};
}

static const char *value_wanted(FactKind kind) {
    switch (kind) {
    case FACT_FLAG: return "true or false";
    case FACT_COUNT:
    case FACT_DAYS_LEFT: return "a whole number";
    case FACT_ONE_OF: return "one of its names, as a string";
    case FACT_DATE: return "a date such as \"1005-01-13\"";
    }
    return "";
}

static bool option_value(Compile *c, FactId id, const Value *value, int32_t *number) {
    const Fact *fact = schema_fact(c->book->schema, id);
    bool scene = id.at == c->book->scene_fact.at; /* ten thousand of them aren't searched one by one */
    *number = scene ? (int32_t)names_get(c, NAMES_SCENE, value->text) : fact_option(fact, value->text);
    if (*number >= 0) return true;
    if (c->partial) return false;
    const char *hint = hint_near(c, value->text, fact->options, (size_t)fact->max + 1);
    complain(c, value->where, scene ? CODE_UNKNOWN_SCENE : CODE_UNKNOWN_OPTION, hint, "“%s” has no option “%.*s”.",
             fact->name, clip(value->text), value->text.at);
    return false;
}

bool fact_value(Compile *c, FactId id, const Value *value, int32_t *number) {
    const Fact *fact = schema_fact(c->book->schema, id);
    bool string = value->kind == VALUE_STRING;
    if (value->kind == VALUE_BAD) return false;
    if (fact->kind == FACT_FLAG && value->kind == VALUE_BOOL) {
        *number = value->truth;
        return true;
    }
    if (fact->kind == FACT_ONE_OF && string) return option_value(c, id, value, number);
    if (fact->kind == FACT_DATE && string) return (*number = get_date(c, value)) != 0;
    if ((fact->kind == FACT_COUNT || fact->kind == FACT_DAYS_LEFT) && value->kind == VALUE_INT) {
        *number = get_int(c, value, -ASKED_MOST, ASKED_MOST, INT32_MIN);
        return *number != INT32_MIN;
    }
    complain(c, value->where, CODE_WRONG_TYPE, NULL, "“%s” wants %s, here is %s.", fact->name, value_wanted(fact->kind),
             value_sort(value));
    return false;
}

/* How a player is told of a choice: its own words, unless they would have to be filled in. */
static const char *chosen_words(Compile *c, uint32_t choice) {
    const ValueTable *table = made_table(c->choice_values[choice]);
    const char *name = c->names[NAMES_CHOICE].list[choice];
    bool usable = table && table->item_count && table->items[0].kind == VALUE_STRING;
    const char *words = usable ? line_of_text(c, table->items[0].text) : name;
    if (strpbrk(words, "{*")) words = name;
    bool quoted = strncmp(words, "“", strlen("“")) == 0;
    return arena_printf(c->arena, quoted ? "%s was chosen" : "“%s” was chosen", words);
}

FactId fact_took(Compile *c, ChoiceId id) {
    Choice *choice = &c->choices[id.at];
    if (choice->took.at != ID_NONE) return choice->took;
    const char *name = c->names[NAMES_CHOICE].list[id.at];
    choice->took = schema_add(c->book->schema, &(Fact){.name = arena_printf(c->arena, "took:%s", name),
                                                       .label = chosen_words(c, id.at),
                                                       .kind = FACT_FLAG,
                                                       .max = 1,
                                                       .where = c->names[NAMES_CHOICE].where[id.at]});
    return choice->took;
}
