/* flow.h - blocks and items to lines of at most so many columns. Screen and line mode both flow a page this way and
 * differ only in what they do with the lines. Whatever text passes here comes out safe for a terminal. */
#ifndef VIEW_FLOW_H
#define VIEW_FLOW_H

#include "view/layout.h"

/* where the numbering of sources starts; it grows down the page */
enum { FLOW_BODY = 0, FLOW_MARGIN = 1 << 24, FLOW_AFTER = 2 << 24, FLOW_ITEMS = 3 << 24 };

typedef struct Line {
    Str text;             /* without trailing blanks */
    const uint8_t *faces; /* a Face for each byte */
    Str mark;             /* written at the line's start: an item's number, "~ " */
    int indent;           /* where the text starts */
    int item;             /* the item it belongs to, or -1 */
    uint32_t source;      /* which block or item it is of, and where in its text it starts: the reader's place */
    uint32_t offset;
} Line;

typedef struct Flow {
    Arena *arena;
    Style style;
    int columns;
    int wide, rows; /* the body of the window, for sheets; rows 0: there is no window */
    bool plain;     /* for line mode: meaning in marks, no drawings that have words unless it is a file */
    Line *lines;
    size_t count, cap;
} Flow;

/* How one passage is set. */
typedef struct Setting {
    Str mark;
    bool every;       /* the mark stands before every line, not only the first */
    bool hard;        /* breaks anywhere and keeps blanks: typed text */
    int indent, hang; /* of the first line and of the others */
    int item;
    uint32_t source;
} Setting;

/* Text being put together: bytes and, in step, a Face for each. */
typedef struct Passage {
    StrBuf text, faces;
} Passage;

void passage_add(Passage *passage, Str text, Face face);

/* Columns 0: lines are as long as their text. The lines live as long as the flow. */
Flow *flow_new(Style style, int columns, bool plain);
void flow_free(Flow *flow);

/* Wraps a passage into lines and frees what it holds. Nothing is added for a passage that comes out blank. */
void flow_passage(Flow *flow, Passage *passage, Setting setting);
void flow_text(Flow *flow, Str text, Face face); /* one text as a paragraph */
void flow_blank(Flow *flow);                     /* an empty line, unless the last one is, or there is none */
void flow_notice(Flow *flow, const Page *page);  /* with a mark if it is bad news */

/* The page's body, with the margin in its midst, each of its lines after `mark`; NULL: without the margin. */
void flow_page(Flow *flow, const Page *page, const char *mark);

/* `mark` is put before every line. */
void flow_blocks(Flow *flow, const Blocks *blocks, uint32_t source, const char *mark);
void flow_items(Flow *flow, const Items *items);

/* flow_columns.c: how many blocks from there on stand beside each other in this flow, 0 when they don't; and sets them
 * so. */
size_t flow_beside(const Flow *flow, const Blocks *blocks, size_t at);
void flow_columns(Flow *flow, const Blocks *blocks, uint32_t source);

/* One line's worth of text in this style, living as long as the flow. */
Str flow_words(Flow *flow, Str text);

Style style_within(Style style); /* with every number in its range */

#endif
