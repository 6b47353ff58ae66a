/* sheet.c - authors' drawings as blocks, and the sizes in which a map is drawn. */
#include "view/sheet.h"

#include <string.h>

enum { BESIDE = 20, LINES_BELOW = 10 };

static Leaf *add_sheet(Leaf *to, Page *page, const char *art, bool signs) {
    if (!art[0]) return to;
    Span *span = arena_alloc(page->arena, sizeof *span);
    *span = (Span){str(art), SPAN_PLAIN};
    int rows = 1;
    for (const char *at = strchr(art, '\n'); at; at = strchr(at + 1, '\n')) rows++;
    *to = (Leaf){
        .spans = span, .count = 1, .columns = DRAWING_COLUMNS + BESIDE, .rows = rows + LINES_BELOW, .signs = signs};
    return to + 1;
}

/* A drawing is shown where most of a window is left to the text. */
void sheet_drawing(const Book *book, uint32_t drawing, Page *page, Blocks *blocks) {
    if (drawing == 0) return;
    const Art *drawn = &book->drawings[drawing - 1];
    Leaf *sheets = arena_alloc(page->arena, 2 * sizeof *sheets);
    Leaf *end = add_sheet(sheets, page, drawn->art, drawn->signs);
    end = add_sheet(end, page, drawn->ascii, false);
    Span *words = arena_alloc(page->arena, sizeof *words);
    *words = (Span){str(drawn->words), SPAN_PLAIN};
    page_take(page, blocks,
              (Block){.kind = BLOCK_SHEETS,
                      .spans = words,
                      .count = drawn->words[0] ? 1 : 0,
                      .sheets = sheets,
                      .sheet_count = (uint32_t)(end - sheets)});
}

void sheet_maps(const Theatre *theatre, Page *page, Blocks *blocks) {
    static const struct {
        int columns, rows;
    } sizes[] = {{130, 41}, {118, 36}, {98, 30}, {98, 22}, {78, 30}, {78, 22}, {66, 22}, {58, 18}, {48, 14}, {38, 10}};
    const size_t count = 2 * (sizeof sizes / sizeof sizes[0]);
    Leaf *sheets = arena_alloc(page->arena, count * sizeof *sheets);
    for (size_t i = 0; i < count; i++) {
        sheets[i] = (Leaf){.columns = sizes[i / 2].columns, .rows = sizes[i / 2].rows, .signs = i % 2 == 0};
        sheet_map(theatre, page->arena, &sheets[i]);
    }
    page_take(page, blocks, (Block){.kind = BLOCK_SHEETS, .sheets = sheets, .sheet_count = (uint32_t)count});
}
