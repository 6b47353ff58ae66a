/* page.h - a complete description of a screen. Nobody draws piecemeal: a front end is given a Page and shows all of it.
 * Spans carry roles, never colours. Everything lies in the Page's arena. Includes only base, so that front ends can't
 * peek at the world. */
#ifndef VIEW_PAGE_H
#define VIEW_PAGE_H

#include "base/mem.h"
#include "base/str.h"

typedef enum SpanRole {
    SPAN_PLAIN,
    SPAN_STRONG,  /* emphasis */
    SPAN_NAME,    /* a person or a place */
    SPAN_HAN,     /* Chinese characters */
    SPAN_CITE,    /* a source reference */
    SPAN_FAINT,   /* said already, or of less weight */
    SPAN_WARNING, /* something went wrong */
    SPAN_VERDICT, /* a verdict or a likeness, always in words */
    SPAN_TITLE,
} SpanRole;

typedef struct Span {
    Str text;
    SpanRole role;
} Span;

typedef enum BlockKind {
    BLOCK_PROSE, /* a paragraph */
    BLOCK_QUOTE, /* a source's own words, indented, its reference last */
    BLOCK_HEADING,
    BLOCK_NOTE,    /* a paragraph aside: verdicts, news */
    BLOCK_ENTRY,   /* the first span is a term, the rest hangs under it */
    BLOCK_DRAWING, /* kept line by line; a span of role TITLE holds the words that stand in its stead in line mode and
                    * where it is too wide. Without such words it is wrapped like prose there */
    BLOCK_SHEETS,  /* on a screen the first of its sheets for which there is room, or nothing; in line mode its spans */
} BlockKind;

typedef struct Leaf { /* a drawing, kept line by line */
    const Span *spans;
    uint32_t count;
    int columns, rows; /* of the body: the least for which it is meant */
    bool signs;        /* not in ASCII */
} Leaf;

typedef enum BlockSide { SIDE_NONE, SIDE_LEFT, SIDE_RIGHT } BlockSide;

typedef struct Block {
    BlockKind kind;
    BlockSide side; /* of two columns: blocks on the left and those on the right after them stand beside each other on a
                     * wide screen, elsewhere one after the other */
    const Span *spans;
    uint32_t count;
    const Leaf *sheets; /* SHEETS */
    uint32_t sheet_count;
} Block;

typedef struct Blocks {
    Block *list;
    size_t count, cap;
} Blocks;

typedef struct Item { /* something that can be chosen */
    uint32_t tag;     /* only the screen that made the page knows what it means */
    Str name;         /* a stable word for it, for scripts: "forward" */
    Str label;
    bool open;
    Str why; /* why it is not open */
} Item;

typedef struct Items {
    Item *list;
    size_t count, cap;
} Items;

#define PAGE_NO_FOCUS UINT32_MAX

typedef struct Page {
    Arena *arena;
    uint32_t focus;      /* the tag of the item to stand on first; PAGE_NO_FOCUS: the first open one */
    uint32_t serial;     /* another number, another page: scrolling starts anew */
    Str title;           /* of the screen; "" where the body says it */
    Str status;          /* where and when: always visible */
    Str status_short;    /* the same for narrow screens; "" for the same words */
    bool dated;          /* the body says when, where it changes: line mode doesn't say it first */
    Str notice;          /* something that must be said now ("Kept as …"); "" when nothing */
    bool alarm;          /* the notice is bad news */
    Blocks body, margin; /* margin: beside the body where there is room, else within it */
    size_t notes;        /* of the margin's blocks, the first so many: what the record says of the last choice */
    size_t aside; /* the block of the body before which the margin stands where there is no room beside; SIZE_MAX: at
                   * the end */
    Items items;
    Str prompt;        /* asks for a line of text; "" when it doesn't */
    uint32_t commands; /* bit 1 << Command: what can be done here besides choosing */
    StrBuf scratch;    /* for whoever is building: to put words together in */
} Page;

/* An empty page in an arena of its own. page_clear makes it empty again, its serial too, and keeps the memory. */
Page *page_new(void);
void page_free(Page *page);
void page_clear(Page *page);

/* The item with this tag; NULL when there is none. */
const Item *page_item_of_tag(const Page *page, uint32_t tag);

/* Building. Text handed in is copied into the arena; a Str that is put into the page directly must live as long (a
 * literal, the book's, or page_text's). An item can be changed until the next one is made. */
Str page_text(Page *page, Str text);
Str page_printf(Page *page, const char *format, ...) __attribute__((format(printf, 2, 3)));
void page_block(Page *page, Blocks *blocks, BlockKind kind, const Span *spans, size_t count);
void page_take(Page *page, Blocks *blocks, Block block);                      /* as it is: nothing is copied */
void page_line(Page *page, Blocks *blocks, BlockKind kind, const char *text); /* one plain span */
Item *page_item(Page *page, uint32_t tag, const char *name, Str label);

#endif
