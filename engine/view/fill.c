/* fill.c - paragraphs to spans. Literal pieces are borrowed from the book, so a page costs little more than its facts.
 */
#include "view/fill.h"

#include "base/date.h"

Telling telling_now(const Game *game) {
    const Book *book = game_book(game);
    return (Telling){book, game_world(game), rules_day(book, game_world(game)), NULL, game_followed(game)};
}

Spans spans_for(Page *page, size_t room) {
    return (Spans){page, arena_alloc(page->arena, room * sizeof(Span)), 0, room};
}

void spans_add(Spans *spans, SpanRole role, Str text) {
    if (text.len == 0) return;
    if (spans->count == spans->cap) {
        Spans wider = spans_for(spans->page, spans->cap * 2 + 4);
        for (size_t i = 0; i < spans->count; i++) wider.list[i] = spans->list[i];
        wider.count = spans->count;
        *spans = wider;
    }
    spans->list[spans->count++] = (Span){text, role};
}

void spans_puts(Spans *spans, SpanRole role, const char *text) {
    spans_add(spans, role, str(text));
}

static SpanRole piece_role(PieceKind kind) {
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

static void add_computed(Spans *spans, const Piece *piece, const Telling *telling) {
    StrBuf *words = &spans->page->scratch;
    strbuf_clear(words);
    if (piece->kind == PIECE_FACT) world_words(telling->world, piece->fact, words);
    if (piece->kind == PIECE_DATE && telling->calendar) calendar_words(telling->calendar, telling->day, words);
    if (piece->kind == PIECE_DATE && words->len == 0) date_words(words, telling->day);
    spans_add(spans, SPAN_PLAIN, page_text(spans->page, strbuf_str(words)));
}

void spans_paragraph(Spans *spans, const Paragraph *paragraph, const Telling *telling) {
    for (uint32_t i = 0; i < paragraph->count; i++) {
        const Piece *piece = &paragraph->pieces[i];
        if (piece->kind == PIECE_FACT || piece->kind == PIECE_DATE)
            add_computed(spans, piece, telling);
        else
            spans_add(spans, piece_role(piece->kind), piece->text);
    }
}

static void add_cite(Spans *spans, const Book *book, const Cite *cite) {
    const char *source = book->sources[cite->source.at].name, *mark = confidence_mark(cite->confidence);
    spans_add(spans, SPAN_CITE,
              page_printf(spans->page, "%s%s%s, %s", source, cite->locus[0] ? " " : "", cite->locus, mark));
}

void spans_cites(Spans *spans, const Book *book, Cites cites) {
    if (cites.count == 0) return;
    for (uint32_t i = 0; i < cites.count; i++) {
        spans_puts(spans, SPAN_CITE, i == 0 ? " (" : "; ");
        add_cite(spans, book, &cites.list[i]);
    }
    spans_puts(spans, SPAN_CITE, ")");
}

void spans_block(Spans *spans, Blocks *blocks, BlockKind kind) {
    page_take(spans->page, blocks, (Block){.kind = kind, .spans = spans->list, .count = (uint32_t)spans->count});
}

void fill_paragraph(Page *page, Blocks *blocks, BlockKind kind, const Paragraph *paragraph, const Telling *telling) {
    Spans spans = spans_for(page, paragraph->count + 4);
    spans_paragraph(&spans, paragraph, telling);
    if (paragraph->cite) spans_cites(&spans, telling->book, (Cites){paragraph->cite, 1});
    spans_block(&spans, blocks, paragraph->cite ? BLOCK_QUOTE : kind);
}

void fill_text(Page *page, Blocks *blocks, BlockKind kind, Text text, const Telling *telling) {
    for (uint32_t i = 0; i < text.count; i++)
        if (text.list[i].known <= telling->day && dispute_tells(&text.list[i], telling->followed) &&
            guard_test(text.list[i].when, telling->world))
            fill_paragraph(page, blocks, kind, &text.list[i], telling);
}
