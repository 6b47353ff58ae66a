/* screens_fill.c - each paragraph by itself, once for every value of what is inserted into it: where it has several
 * facts, their values go side by side, and last all of them at their widest. */
#include <stdlib.h>

#include "app/screens_parts.h"
#include "base/date.h"
#include "check/bits.h"
#include "view/cluster.h"
#include "view/fill.h"

typedef struct Filling { /* of one piece: the words of its values */
    Str *words;
    uint32_t count, widest;
} Filling;

typedef struct Filler {
    Screens *screens;
    const Inserted *inserted; /* NULL: facts can have any value of their range */
    Arena *arena;
} Filler;

/* ---- the values of a fact --------------------------------------------------------------------------------------- */

static Values values_of(const Filler *filler, FactId fact) {
    for (uint32_t i = 0; filler->inserted && i < filler->inserted->count; i++)
        if (filler->inserted->list[i].fact.at == fact.at) return filler->inserted->list[i];
    const Fact *of = schema_fact(filler->screens->book->schema, fact);
    return (Values){fact, of->min, of->max, NULL};
}

static Str value_words(const Filler *filler, FactId fact, int32_t value) {
    StrBuf words = {0};
    fact_words(schema_fact(filler->screens->book->schema, fact), value, &words);
    Str copy = str_of(arena_text(filler->arena, strbuf_text(&words), words.len), words.len);
    strbuf_free(&words);
    return copy;
}

static void add_words(Filling *filling, Str words) {
    bool wider = filling->count == 0 || cluster_columns(words, 1) > cluster_columns(filling->words[filling->widest], 1);
    if (filling->count < SCREENS_VALUES) {
        if (wider) filling->widest = filling->count;
        filling->words[filling->count++] = words;
    } else if (wider) {
        filling->words[filling->widest] = words;
    }
}

/* Of a range too wide to go through, its ends stand for all. */
static Filling filling_of(const Filler *filler, FactId fact) {
    enum { THROUGH_MOST = 1 << 16 };
    Filling filling = {.words = arena_alloc(filler->arena, SCREENS_VALUES * sizeof(Str))};
    Values values = values_of(filler, fact);
    int64_t range = (int64_t)values.most - values.least + 1, there = 0;
    int64_t leap = values.seen || range <= THROUGH_MOST ? 1 : range - 1;
    for (int64_t i = 0; i < range; i += leap) {
        if (values.seen && !bits_has(values.seen, (uint32_t)i)) continue;
        add_words(&filling, value_words(filler, fact, (int32_t)(values.least + i)));
        there += leap;
    }
    filler->screens->report.capped += there > filling.count;
    return filling;
}

/* ---- a paragraph ------------------------------------------------------------------------------------------------ */

static SpanRole role_of(PieceKind kind) {
    switch (kind) {
    case PIECE_STRONG: return SPAN_STRONG;
    case PIECE_NAME: return SPAN_NAME;
    case PIECE_HAN: return SPAN_HAN;
    case PIECE_PLAIN:
    case PIECE_FACT:
    case PIECE_DATE: break;
    }
    return SPAN_PLAIN;
}

static Str date_of_scene(const Filler *filler) {
    StrBuf words = {0};
    date_words(&words, date_make(1004, 9, 23));
    Str copy = str_of(arena_text(filler->arena, strbuf_text(&words), words.len), words.len);
    strbuf_free(&words);
    return copy;
}

static Filling *fillings_of(const Filler *filler, const Paragraph *paragraph, uint32_t *most) {
    Filling *list = arena_alloc(filler->arena, (paragraph->count + (size_t)1) * sizeof *list);
    uint32_t facts = 0;
    *most = 1;
    for (uint32_t i = 0; i < paragraph->count; i++) {
        const Piece *piece = &paragraph->pieces[i];
        if (piece->kind == PIECE_FACT) {
            list[i] = filling_of(filler, piece->fact);
            facts++;
        } else {
            list[i] = (Filling){.words = arena_alloc(filler->arena, sizeof(Str)), .count = 1};
            list[i].words[0] = piece->kind == PIECE_DATE ? date_of_scene(filler) : piece->text;
        }
        if (list[i].count > *most) *most = list[i].count;
    }
    *most += facts > 1;
    return list;
}

/* The words of a piece in the so-manieth filling; past the last, the widest. Nothing, where no state comes to it. */
static Str piece_words(const Filling *filling, uint32_t round, uint32_t rounds) {
    if (filling->count == 0) return str("");
    if (round + 1 == rounds) return filling->words[filling->widest];
    return filling->words[round % filling->count];
}

static void add_paragraph(const Filler *filler, const Paragraph *paragraph) {
    Page *page = filler->screens->page;
    uint32_t rounds;
    Filling *fillings = fillings_of(filler, paragraph, &rounds);
    for (uint32_t round = 0; round < rounds; round++) {
        Spans spans = spans_for(page, paragraph->count + 4);
        for (uint32_t i = 0; i < paragraph->count; i++)
            spans_add(&spans, role_of(paragraph->pieces[i].kind), piece_words(&fillings[i], round, rounds));
        if (paragraph->cite) spans_cites(&spans, filler->screens->book, (Cites){paragraph->cite, 1});
        spans_block(&spans, &page->body, paragraph->cite ? BLOCK_QUOTE : BLOCK_PROSE);
    }
    filler->screens->report.paragraphs++;
    filler->screens->report.fillings += rounds;
}

static void clear(Filler *filler) {
    arena_reset(filler->arena);
    page_clear(filler->screens->page);
    filler->screens->page->serial = 1;
    filler->screens->choices = false;
}

static void look_at_text(Filler *filler, Text text, const char *name) {
    for (uint32_t i = 0; i < text.count && !screens_stopped(filler->screens); i++) {
        clear(filler);
        add_paragraph(filler, &text.list[i]);
        screens_inspect(filler->screens, text.list[i].where, name, false);
    }
}

/* ---- a choice --------------------------------------------------------------------------------------------------- */

static void add_label(const Filler *filler, const Choice *choice, bool open) {
    Page *page = filler->screens->page;
    uint32_t rounds;
    StrBuf label = {0};
    Filling *fillings = fillings_of(filler, &choice->label, &rounds);
    for (uint32_t round = 0; round < rounds; round++) {
        strbuf_clear(&label);
        if (rounds > 1) strbuf_printf(&label, "%u: ", round + 1);
        for (uint32_t i = 0; i < choice->label.count; i++) strbuf_add(&label, piece_words(&fillings[i], round, rounds));
        page_item(page, round, "", strbuf_str(&label))->open = open;
    }
    filler->screens->report.fillings += rounds;
    strbuf_free(&label);
}

/* As an item, open and closed, each by itself: beside each other they would read alike. */
static void look_at_choice(Filler *filler, const Choice *choice) {
    for (int open = 0; open <= 1; open++) {
        clear(filler);
        add_label(filler, choice, open);
        screens_inspect(filler->screens, choice->where, choice->name, false);
    }
    filler->screens->report.paragraphs++;
    look_at_text(filler, choice->locked, choice->name);
}

/* What comes of it is shown where it leads, with facts as they are there. */
static void look_at_reply(Filler *filler, const Choice *choice) {
    filler->inserted = NULL;
    look_at_text(filler, choice->text, choice->name);
    look_at_text(filler, choice->note, choice->name);
    for (uint32_t i = 0; i < choice->branch_count; i++) look_at_text(filler, choice->branches[i].text, choice->name);
}

static void look_at_scene(Filler *filler, uint32_t id) {
    const Scene *scene = &filler->screens->book->scenes[id];
    const Choice *choices = &filler->screens->book->choices[scene->first.at];
    filler->inserted = &filler->screens->inserted[id];
    look_at_text(filler, scene->text, scene->name);
    for (uint32_t i = 0; i < scene->choice_count; i++) look_at_choice(filler, &choices[i]);
    for (uint32_t i = 0; i < scene->choice_count; i++) look_at_reply(filler, &choices[i]);
}

void screens_fillings(Screens *screens) {
    const Book *book = screens->book;
    Filler filler = {.screens = screens, .arena = arena_new()};
    for (uint32_t i = 0; i < book->scene_count; i++) look_at_scene(&filler, i);
    filler.inserted = NULL;
    for (uint32_t i = 0; i < book->role_count; i++) look_at_text(&filler, book->roles[i].text, book->roles[i].name);
    for (uint32_t i = 0; i < book->due_count; i++) look_at_text(&filler, book->dues[i].text, book->dues[i].name);
    for (uint32_t i = 0; i < book->tale_count; i++) look_at_text(&filler, book->tales[i].text, book->tales[i].name);
    arena_free(filler.arena);
}
