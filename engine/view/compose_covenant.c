/* compose_covenant.c - the covenant term by term: what was sworn in two languages, what the article that the project
 * began from makes of it, who asked for it; and at an ending the player's own text, which stands first. */
#include <string.h>

#include "view/compose_parts.h"
#include "view/fill.h"

static void put_row(Page *page, const char *term, const char *text) {
    if (!text || !text[0]) return;
    Span spans[] = {{str(term), SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {str(text), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
}

/* A court by its name, as the book calls it; where something else stands, that. */
static const char *asked_by(const Book *book, const Clause *clause) {
    for (int i = 0; book->domain && i < COURTS; i++)
        if (strcmp(book->domain->courts[i].name, clause->asked_by) == 0) return book->domain->courts[i].label;
    return clause->asked_by;
}

static void put_sworn(const Clause *clause, Page *page) {
    if (clause->record == ID_NONE) return;
    Str words = page_printf(page, "%s%s", clause->options[clause->record].label,
                            clause->in_oath ? "" : " (in neither oath letter)");
    put_row(page, clause->in_oath ? "Sworn" : "Followed", words.at);
}

void compose_term(const Book *book, const Clause *clause, Page *page) {
    put_sworn(clause, page);
    put_row(page, "The oath's words", clause->han);
    put_row(page, "In English", clause->rendering);
    put_row(page, "Our seed article has", clause->term);
    put_row(page, "Where that misleads", clause->misleads);
    put_row(page, "Asked by", asked_by(book, clause));
}

static void put_yours(const Game *game, ClauseId id, Page *page) {
    const Clause *clause = &game_book(game)->clauses[id.at];
    int32_t option = clause_option(game_book(game), game_world(game), id);
    Likeness likeness = judge_clause(game_book(game), game_world(game), id);
    Spans spans = spans_for(page, 6);
    spans_puts(&spans, SPAN_STRONG, "Your text");
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_puts(&spans, SPAN_PLAIN, option < 0 ? "nothing" : clause->options[option].label);
    spans_puts(&spans, SPAN_PLAIN, ". ");
    spans_puts(&spans, SPAN_VERDICT, likeness_sentence(clause, likeness));
    spans_puts(&spans, SPAN_PLAIN, likeness == LIKENESS_OPEN ? "" : ".");
    spans_block(&spans, &page->body, BLOCK_ENTRY);
}

/* One order for the list and for each line in it: first what was sworn, then what was only followed. */
static void put_terms(const Game *game, bool in_oath, Page *page) {
    const Book *book = game_book(game);
    Telling telling = telling_now(game);
    for (uint32_t i = 0; i < book->clause_count; i++) {
        const Clause *clause = &book->clauses[i];
        if (clause->in_oath != in_oath) continue;
        page_line(page, &page->body, BLOCK_HEADING, clause->label);
        put_yours(game, (ClauseId){i}, page);
        compose_term(book, clause, page);
        fill_text(page, &page->body, BLOCK_PROSE, clause->note, &telling);
        Spans spans = spans_for(page, clause->cites.count * 2 + 2);
        spans_puts(&spans, SPAN_STRONG, "Sources:");
        spans_cites(&spans, book, clause->cites);
        if (clause->cites.count) spans_block(&spans, &page->body, BLOCK_NOTE);
    }
}

void compose_covenant(const Game *game, Page *page) {
    page_line(page, &page->body, BLOCK_PROSE,
              "Term by term: your text first, then what was sworn, in its own words and in English. What stands in "
              "neither oath letter comes last.");
    put_terms(game, true, page);
    put_terms(game, false, page);
}
