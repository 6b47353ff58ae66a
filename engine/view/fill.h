/* fill.h - from the book's paragraphs to a page's spans, with facts filled in. */
#ifndef VIEW_FILL_H
#define VIEW_FILL_H

#include "model/game.h"
#include "view/page.h"

/* What a text is filled in from. */
typedef struct Telling {
    const Book *book;
    const World *world;
    int32_t day;              /* it tells of */
    const Calendar *calendar; /* that it dates by; NULL: ours */
    const uint8_t *followed;  /* whom the reader follows (dispute.h); NULL: nobody */
} Telling;

Telling telling_now(const Game *game); /* the world and the day as they are, our calendar */

/* Spans being gathered for one block. */
typedef struct Spans {
    Page *page;
    Span *list;
    size_t count, cap;
} Spans;

Spans spans_for(Page *page, size_t room);              /* `room` is a guess; it grows */
void spans_add(Spans *spans, SpanRole role, Str text); /* text borrowed: of the book, or of the page's arena */
void spans_puts(Spans *spans, SpanRole role, const char *text);
void spans_paragraph(Spans *spans, const Paragraph *paragraph, const Telling *telling);
void spans_cites(Spans *spans, const Book *book, Cites cites); /* " (CB 58.26a, A; …)"; nothing when there is none */
void spans_block(Spans *spans, Blocks *blocks, BlockKind kind);

/* A paragraph as a block of this kind; a quotation becomes a quote, with its reference. */
void fill_paragraph(Page *page, Blocks *blocks, BlockKind kind, const Paragraph *paragraph, const Telling *telling);

/* Every paragraph of a text whose condition holds. */
void fill_text(Page *page, Blocks *blocks, BlockKind kind, Text text, const Telling *telling);

#endif
