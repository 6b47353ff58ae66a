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
    put_row(page, "The encyclopaedia's wording", clause->term);
    put_row(page, "Where that misleads", clause->misleads);
    put_row(page, "Asked by", asked_by(book, clause));
}

/* ---- beside each other ------------------------------------------------------------------------------------------ */

static void set_side(Page *page, size_t from, BlockSide side) {
    for (size_t i = from; i < page->body.count; i++) page->body.list[i].side = side;
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

typedef const char *Words(const Clause *clause);

static const char *term_of(const Clause *clause) {
    return clause->term;
}
static const char *han_of(const Clause *clause) {
    return clause->han;
}
static const char *rendering_of(const Clause *clause) {
    return clause->rendering;
}

/* What several clauses have in common is told with the first of them. */
static const char *unless_told(const Book *book, const Clause *clause, Words *words, Page *page) {
    const char *text = words(clause);
    for (const Clause *before = book->clauses; text && text[0] && before < clause; before++)
        if (before->in_oath == clause->in_oath && words(before) && strcmp(words(before), text) == 0)
            return page_printf(page, "as under “%s”", before->label).at;
    return text;
}

static void put_sources(const Book *book, const Clause *clause, Page *page) {
    Spans spans = spans_for(page, clause->cites.count * 2 + 2);
    spans_puts(&spans, SPAN_STRONG, "Sources:");
    spans_cites(&spans, book, clause->cites);
    if (clause->cites.count) spans_block(&spans, &page->body, BLOCK_ENTRY);
}

/* On the left yours, and the article's; on the right the oath's. */
static void put_clause(const Game *game, ClauseId id, bool signs, Page *page) {
    const Book *book = game_book(game);
    const Clause *clause = &book->clauses[id.at];
    page_line(page, &page->body, BLOCK_HEADING, clause->label);
    size_t left = page->body.count;
    if (signs) put_yours(game, id, page);
    put_row(page, "The encyclopaedia's wording", unless_told(book, clause, term_of, page));
    put_row(page, "Where that misleads", clause->misleads);
    put_row(page, "Asked by", asked_by(book, clause));
    set_side(page, left, SIDE_LEFT);
    size_t right = page->body.count;
    put_sworn(clause, page);
    put_row(page, "The oath's words", unless_told(book, clause, han_of, page));
    put_row(page, "In English", unless_told(book, clause, rendering_of, page));
    put_sources(book, clause, page);
    set_side(page, right, SIDE_RIGHT);
    Telling telling = telling_now(game);
    fill_text(page, &page->body, BLOCK_PROSE, clause->note, &telling);
}

/* First what was sworn, then what was only followed. */
static void put_terms(const Game *game, bool in_oath, bool signs, Page *page) {
    const Book *book = game_book(game);
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].in_oath == in_oath) put_clause(game, (ClauseId){i}, signs, page);
}

/* "Of 14 terms 12 are as in the record, 1 is near it and 1 is apart from it." */
static void put_count(const Game *game, Page *page) {
    uint32_t counts[LIKENESS_SETTLED + 1] = {0}, clauses = game_book(game)->clause_count;
    for (uint32_t i = 0; i < clauses; i++) counts[judge_clause(game_book(game), game_world(game), (ClauseId){i})]++;
    page_line(page, &page->body, BLOCK_PROSE,
              page_printf(page,
                          "Of %u terms, as sworn or as followed: %u; near that: %u; apart from it: %u. Your text, what "
                          "was sworn in its own words and in English, and what the article this project began from "
                          "makes of it. What stands in neither oath letter comes last.",
                          clauses, counts[LIKENESS_AS_SWORN], counts[LIKENESS_NEAR], counts[LIKENESS_APART])
                  .at);
}

void compose_covenant(const Game *game, Page *page) {
    bool signs = any_settled(game);
    page_line(page, &page->body, BLOCK_HEADING,
              signs ? "Your treaty beside the covenant of the record" : "The covenant of the record");
    if (signs)
        put_count(game, page);
    else
        page_line(
            page, &page->body, BLOCK_PROSE,
            "Nothing was signed. Term by term: what was sworn, in its own words and in English, and what our seed "
            "article makes of it. What stands in neither oath letter comes last.");
    put_terms(game, true, signs, page);
    put_terms(game, false, signs, page);
}
