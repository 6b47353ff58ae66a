/* fill.h - from the book's paragraphs to a page's spans, with facts filled in. */
#ifndef VIEW_FILL_H
#define VIEW_FILL_H

#include "model/game.h"
#include "view/page.h"

/* Spans being gathered for one block. */
typedef struct Spans {
    Page *page;
    Span *list;
    size_t count, cap;
    const Calendar *calendar; /* that dates are told in; NULL: ours */
} Spans;

Spans spans_for(Page *page, size_t room);
void spans_add(Spans *spans, SpanRole role, Str text); /* text borrowed: of the book, or of the page's arena */
void spans_puts(Spans *spans, SpanRole role, const char *text);
void spans_paragraph(Spans *spans, const Paragraph *paragraph, const World *world, int32_t day);
void spans_cite(Spans *spans, const Book *book, const Cite *cite);
void spans_cites(Spans *spans, const Book *book, Cites cites); /* " (CB 58.26a, A; …)" */
void spans_block(Spans *spans, Blocks *blocks, BlockKind kind);

/* Every paragraph of a text whose condition holds, as blocks. Quotations keep their reference. */
void fill_text(Page *page, Blocks *blocks, BlockKind kind, const Book *book, Text text, const World *world,
               int32_t day);

/* "CB 58.26a (A†)". */
void cite_words(const Book *book, const Cite *cite, StrBuf *out);

#endif
