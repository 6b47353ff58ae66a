/* schema.c - declared facts, found by number at play and by name at load.
 *
 * Facts are kept by value in one growing array; the names, labels and words they point to belong to whoever
 * declared them. */
#include "model/schema.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/hash.h"
#include "base/mem.h"

struct Schema {
    Fact *facts;
    size_t count, cap;
    NameMap *names;
    bool talks;
};

Schema *schema_new(void) {
    Schema *schema = mem_alloc(sizeof *schema);
    schema->names = namemap_new();
    return schema;
}

void schema_free(Schema *schema) {
    if (!schema) return;
    namemap_free(schema->names);
    free(schema->facts);
    free(schema);
}

FactId schema_add(Schema *schema, const Fact *fact) {
    assert(fact->min <= fact->start && fact->start <= fact->max);
    if (!namemap_put(schema->names, fact->name, strlen(fact->name), (uint32_t)schema->count)) return (FactId){ID_NONE};
    schema->facts = mem_grow(schema->facts, schema->count, &schema->cap, sizeof *schema->facts);
    schema->facts[schema->count] = *fact;
    if (!fact->label) schema->facts[schema->count].label = fact->name;
    return (FactId){(uint32_t)schema->count++};
}

size_t schema_count(const Schema *schema) {
    return schema->count;
}

const Fact *schema_fact(const Schema *schema, FactId fact) {
    assert(fact.at < schema->count);
    return &schema->facts[fact.at];
}

FactId schema_find(const Schema *schema, Str name) {
    int64_t at = namemap_get(schema->names, name.at, name.len);
    return (FactId){at < 0 ? ID_NONE : (uint32_t)at};
}

int32_t fact_option(const Fact *fact, Str name) {
    if (fact->kind != FACT_ONE_OF) return -1;
    for (int32_t i = 0; i <= fact->max; i++)
        if (str_is(name, fact->options[i])) return i;
    return -1;
}

void fact_words(const Fact *fact, int32_t value, StrBuf *out) {
    if (fact->words && value >= fact->min && value <= fact->max) {
        strbuf_puts(out, fact->words[value - fact->min]);
        return;
    }
    switch (fact->kind) {
    case FACT_FLAG: strbuf_puts(out, value ? "yes" : "no"); break;
    case FACT_ONE_OF: strbuf_puts(out, fact->options[value]); break;
    case FACT_DATE: date_words(out, value); break;
    case FACT_COUNT:
    case FACT_DAYS_LEFT: strbuf_int(out, value); break;
    }
}

void schema_hold_talks(Schema *schema) {
    schema->talks = true;
}

bool schema_holds_talks(const Schema *schema) {
    return schema->talks;
}
