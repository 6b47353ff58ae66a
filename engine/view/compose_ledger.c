/* compose_ledger.c - a table for each clause: rows of years, a column for this treaty and one for the record's. It is a
 * drawing of at most 37 columns, with words for line mode that say the same. */
#include "view/compose_ledger.h"

#include "base/utf8.h"

enum { LABEL_COLUMNS = 13, NUMBER_COLUMNS = 12 };

typedef struct Sheet { /* the drawing and its words, row by row */
    const Ledger *ledger;
    const World *world;
    uint32_t item;
    bool recorded; /* there is a treaty of the record to stand beside */
    StrBuf drawn, words;
} Sheet;

void number_words(StrBuf *out, int64_t number) {
    int64_t unit = 1;
    while (number / unit >= 1000) unit *= 1000;
    strbuf_printf(out, "%lld", (long long)(number / unit));
    for (unit /= 1000; unit > 0; unit /= 1000) strbuf_printf(out, ",%03lld", (long long)(number / unit % 1000));
}

static void put_number(StrBuf *out, int64_t number) {
    if (number < 0)
        strbuf_puts(out, "none");
    else
        number_words(out, number);
}

static void pad(StrBuf *out, int columns) {
    for (; columns > 0; columns--) strbuf_char(out, ' ');
}

static void draw_number(StrBuf *out, int64_t number) {
    StrBuf words = {0};
    put_number(&words, number);
    pad(out, NUMBER_COLUMNS - (int)words.len);
    strbuf_add(out, strbuf_str(&words));
    strbuf_free(&words);
}

static void put_row(Sheet *sheet, const char *label, int64_t yours, int64_t sworn) {
    strbuf_printf(&sheet->drawn, "\n  %s", label);
    pad(&sheet->drawn, LABEL_COLUMNS - 2 - utf8_width(str(label), 1));
    draw_number(&sheet->drawn, yours);
    if (sheet->recorded) draw_number(&sheet->drawn, sworn);
    strbuf_printf(&sheet->words, "%s %s: yours ", sheet->words.len ? ";" : "", label);
    put_number(&sheet->words, yours);
    if (!sheet->recorded) return;
    strbuf_puts(&sheet->words, ", the record's ");
    put_number(&sheet->words, sworn);
}

static void compose_item(Sheet *sheet, Page *page) {
    const Ledger *ledger = sheet->ledger;
    const char *label = ledger->items[sheet->item].label;
    int64_t yours = ledger_settled(ledger, sheet->world, sheet->item), sworn = ledger_sworn(ledger, sheet->item);
    strbuf_clear(&sheet->drawn);
    strbuf_clear(&sheet->words);
    strbuf_puts(&sheet->drawn, label);
    pad(&sheet->drawn, LABEL_COLUMNS + NUMBER_COLUMNS - 5 - utf8_width(str(label), 1));
    strbuf_puts(&sheet->drawn, sheet->recorded ? "yours      record" : "yours");
    put_row(sheet, "a year", yours, sworn);
    for (uint32_t i = 0; i < ledger->span_count; i++)
        put_row(sheet, ledger->spans[i].label, ledger_span(ledger, sheet->item, i, yours),
                ledger_span(ledger, sheet->item, i, sworn));
    put_row(sheet, "in all", ledger_whole(ledger, sheet->item, yours), ledger_whole(ledger, sheet->item, sworn));
    Str words = page_printf(page, "%s,%s.", label, strbuf_text(&sheet->words));
    Span spans[] = {{page_text(page, strbuf_str(&sheet->drawn)), SPAN_PLAIN}, {words, SPAN_TITLE}};
    page_block(page, &page->body, BLOCK_DRAWING, spans, 2);
}

/* ---- beside war ------------------------------------------------------------------------------------------------- */

static int64_t sworn_mixed(const Ledger *ledger) {
    int64_t sum = 0;
    for (uint32_t i = 0; i < ledger->item_count; i++) sum += ledger_sworn(ledger, i) > 0 ? ledger_sworn(ledger, i) : 0;
    return sum;
}

static bool anything_sworn(const Ledger *ledger) {
    for (uint32_t i = 0; i < ledger->item_count; i++)
        if (ledger_sworn(ledger, i) >= 0) return true;
    return false;
}

static bool anything_settled(const Sheet *sheet) {
    for (uint32_t i = 0; i < sheet->ledger->item_count; i++)
        if (ledger_settled(sheet->ledger, sheet->world, i) >= 0) return true;
    return false;
}

static void compose_war(const Sheet *sheet, Page *page) {
    const Ledger *ledger = sheet->ledger;
    bool settled = anything_settled(sheet);
    int64_t yearly = settled ? ledger_mixed(ledger, sheet->world) : sworn_mixed(ledger);
    StrBuf words = {0};
    strbuf_puts(&words, settled           ? "Yours comes to "
                        : sheet->recorded ? "You signed nothing; what was sworn comes to "
                                          : "You signed nothing, which comes to ");
    number_words(&words, yearly);
    strbuf_puts(&words, " a year, unlike things counted together. What war cost in a year, ");
    number_words(&words, ledger->war);
    if (yearly > 0) {
        strbuf_puts(&words, ", would have paid that for ");
        number_words(&words, ledger->war / yearly);
        strbuf_puts(&words, " years, were the units alike, which they aren't.");
    } else
        strbuf_puts(&words, ", has nothing here to be measured by.");
    page_line(page, &page->body, BLOCK_PROSE, strbuf_text(&words));
    strbuf_free(&words);
}

void compose_ledger(const Game *game, Page *page) {
    Sheet sheet = {.ledger = game_book(game)->ledger, .world = game_world(game)};
    sheet.recorded = anything_sworn(sheet.ledger);
    page_line(page, &page->body, BLOCK_HEADING, sheet.ledger->title);
    for (sheet.item = 0; sheet.item < sheet.ledger->item_count; sheet.item++) compose_item(&sheet, page);
    if (sheet.ledger->war) compose_war(&sheet, page);
    strbuf_free(&sheet.drawn);
    strbuf_free(&sheet.words);
}
