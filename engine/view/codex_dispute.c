/* codex_dispute.c - where sources disagree: each side in its own words, and whom to follow.
 *
 * Outside a game there is nobody to follow: margin and codex then tell all sides. */
#include "view/codex.h"
#include "view/compose_parts.h"
#include "view/fill.h"

const char *codex_dispute_kind(void) {
    return "dispute";
}

uint32_t codex_touched(Reader reader, bool *touched) {
    uint32_t turns = reader.game ? game_turns(reader.game) : 0;
    return turns ? dispute_mark(deed_note(reader.game, game_deed(reader.game, turns - 1)), touched) : 0;
}

static uint32_t followed(Reader reader, uint32_t dispute) {
    return reader.game ? game_followed(reader.game)[dispute] : FOLLOWS_NOBODY;
}

/* ---- the body ---- */

/* The first paragraph stands behind the name of the side; the sources stand behind the last. */
static void put_reading(Reader reader, const Account *reading, const Telling *telling, Page *page) {
    bool first = true;
    Spans spans = spans_for(page, 8);
    bool small = reading->label[0] >= 'a' && reading->label[0] <= 'z';
    spans_add(&spans, SPAN_STRONG,
              page_printf(page, "%c%s", small ? reading->label[0] - 'a' + 'A' : reading->label[0], reading->label + 1));
    spans_puts(&spans, SPAN_PLAIN, ": ");
    for (uint32_t i = 0; i < reading->text.count; i++) {
        const Paragraph *paragraph = &reading->text.list[i];
        if (paragraph->known > telling->day || !guard_test(paragraph->when, telling->world)) continue;
        if (!first) spans_puts(&spans, SPAN_PLAIN, " ");
        spans_paragraph(&spans, paragraph, telling);
        if (paragraph->cite) spans_cites(&spans, reader.book, (Cites){paragraph->cite, 1});
        first = false;
    }
    spans_cites(&spans, reader.book, reading->cites);
    spans_block(&spans, &page->body, BLOCK_ENTRY);
}

static void put_followed(Reader reader, uint32_t dispute, Page *page) {
    uint32_t whom = followed(reader, dispute);
    const char *name = dispute_followed(reader.book, dispute, whom);
    Str words = !reader.game ? str("In a game you can choose whom margin and codex follow.")
                : whom       ? page_printf(page, "You follow %s: margin and codex tell it so.", name)
                             : str("You follow nobody: margin and codex tell all sides.");
    page_block(page, &page->body, BLOCK_NOTE, &(Span){words, SPAN_VERDICT}, 1);
}

void codex_readings(Reader reader, uint32_t dispute, Page *page) {
    const Dispute *it = &reader.book->disputes[dispute];
    World *start = world_new(reader.book->schema);
    Telling telling = {reader.book, start, codex_day(reader), NULL, NULL};
    for (uint32_t i = 0; i < it->reading_count; i++) put_reading(reader, &it->readings[i], &telling, page);
    world_free(start);
    put_followed(reader, dispute, page);
}

/* ---- the items ---- */

void codex_follow_items(Reader reader, uint32_t dispute, Page *page) {
    const Dispute *it = &reader.book->disputes[dispute];
    if (!reader.game) return;
    for (uint32_t i = 0; i < it->reading_count; i++)
        if (followed(reader, dispute) != i + 1)
            page_item(page, CODEX_FOLLOW + i + 1, it->readings[i].name,
                      page_printf(page, "Follow %s", it->readings[i].label));
    if (followed(reader, dispute) != FOLLOWS_NOBODY)
        page_item(page, CODEX_FOLLOW + FOLLOWS_NOBODY, "nobody", str("Follow nobody: tell all sides"));
}

void codex_dispute_items(Reader reader, Text text, Page *page) {
    bool *touched = arena_alloc(page->arena, reader.book->dispute_count + 1);
    dispute_mark(text, touched);
    for (uint32_t i = 0; i < reader.book->dispute_count; i++)
        if (touched[i] && codex_has(reader, codex_of_dispute(reader.book, i)))
            codex_item(reader, codex_of_dispute(reader.book, i), page);
}
