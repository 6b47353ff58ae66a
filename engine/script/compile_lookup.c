/* compile_lookup.c - how the codex finds its entries in texts, and from which day it has them.
 *
 * A text is searched for the labels of entries and for the words that `also` gives, so no such word may lead to two. */
#include "script/compile_lookup.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"

Lookup compile_lookup(Compile *c, const ValueTable *table, int32_t known) {
    uint32_t given, count = 0;
    const Value *words = strings_of(get_value(table, "also"), &given), *day = get_value(table, "known");
    const char **also = arena_alloc(c->arena, ((size_t)given + 1) * sizeof *also);
    for (uint32_t i = 0; i < given; i++)
        if (words[i].kind == VALUE_STRING) also[count++] = line_of_text(c, words[i].text);
    return (Lookup){also, count, day ? get_date(c, day) : known};
}

typedef struct Meant { /* the words met so far, and the labels of what they mean, by number */
    Compile *c;
    NameMap *map;
    const char **labels;
    size_t count, cap;
} Meant;

static void mean(Meant *meant, const char *words, const char *label) {
    meant->labels = mem_grow(meant->labels, meant->count, &meant->cap, sizeof *meant->labels);
    meant->labels[meant->count] = label;
    namemap_put(meant->map, words, strlen(words), (uint32_t)meant->count++);
}

static void mean_also(Meant *meant, const char *label, const Lookup *lookup, Where where) {
    for (uint32_t i = 0; i < lookup->also_count; i++) {
        const char *words = lookup->also[i];
        int64_t before = namemap_get(meant->map, words, strlen(words));
        if (before < 0)
            mean(meant, words, label);
        else
            complain(meant->c, where, CODE_TWO_ENTRIES, "Leave the words out here, or give words that only this has.",
                     "“%s” means “%s” already.", words, meant->labels[before]);
    }
}

void check_lookups(Compile *c) {
    Meant meant = {.c = c, .map = namemap_new()};
    size_t people = c->names[NAMES_PERSON].count, places = c->names[NAMES_PLACE].count;
    size_t entries = c->names[NAMES_ENTRY].count;
    for (size_t i = 0; i < people; i++) mean(&meant, c->people[i].label, c->people[i].label);
    for (size_t i = 0; i < places; i++) mean(&meant, c->places[i].label, c->places[i].label);
    for (size_t i = 0; i < entries; i++) mean(&meant, c->entries[i].label, c->entries[i].label);
    for (size_t i = 0; i < people; i++) mean_also(&meant, c->people[i].label, &c->people[i].lookup, c->people[i].where);
    for (size_t i = 0; i < places; i++) mean_also(&meant, c->places[i].label, &c->places[i].lookup, c->places[i].where);
    for (size_t i = 0; i < entries; i++)
        mean_also(&meant, c->entries[i].label, &c->entries[i].lookup, c->entries[i].where);
    namemap_free(meant.map);
    free(meant.labels);
}
