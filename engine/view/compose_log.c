/* compose_log.c - the log as Markdown, for a teacher's or a reader's files: deeds, verdicts, treaty, tales, and the
 * sources cited. It is made from the same blocks as the screen, so the two can't disagree. */
#include "view/compose.h"

#include "view/compose_after.h"
#include "view/compose_parts.h"
#include "view/markup.h"

static void mark_cites(bool *cited, Cites cites) {
    for (uint32_t i = 0; i < cites.count; i++) cited[cites.list[i].source.at] = true;
}

static void mark_text(bool *cited, Text text) {
    for (uint32_t i = 0; i < text.count; i++)
        if (text.list[i].cite) cited[text.list[i].cite->source.at] = true;
}

static void mark_deed(const Book *book, bool *cited, const Deed *deed) {
    if (deed->said) return;
    const Choice *choice = &book->choices[deed->outcome.move.choice.at];
    mark_cites(cited, choice->cites);
    mark_text(cited, choice->note);
    if (deed->verdict == VERDICT_AGAINST) mark_cites(cited, book->choices[choice->against.at].cites);
}

/* Of what was told at the end. */
static void mark_tales(const Game *game, bool *cited) {
    const Book *book = game_book(game);
    for (uint32_t i = 0; i < book->tale_count; i++) {
        const Tale *tale = &book->tales[i];
        if (tale->kind == TALE_PROLOGUE || !guard_test(tale->when, game_world(game))) continue;
        mark_cites(cited, tale->cites);
        mark_text(cited, tale->text);
    }
}

static void put_sources(const Game *game, Page *page, StrBuf *out) {
    const Book *book = game_book(game);
    bool *cited = arena_alloc(page->arena, (book->source_count + 1) * sizeof *cited);
    for (uint32_t i = 0; i < game_turns(game); i++) mark_deed(book, cited, game_deed(game, i));
    if (rules_ended(book, game_world(game)))
        for (uint32_t i = 0; i < book->clause_count; i++) mark_cites(cited, book->clauses[i].cites);
    if (rules_ended(book, game_world(game))) mark_tales(game, cited);
    strbuf_puts(out, "## Sources cited\n\n");
    for (uint32_t i = 0; i < book->source_count; i++) {
        const Source *source = &book->sources[i];
        if (!cited[i]) continue;
        strbuf_printf(out, "- **%s**: %s%s%s%s%s\n", source->name, source->title, source->han[0] ? " " : "",
                      source->han, source->author[0] ? ", " : "", source->author);
    }
    strbuf_puts(out, "\nConfidence: ");
    confidence_key("; ", out);
    strbuf_puts(out, ".\n");
}

static void put_years(const Game *game, Page *page, StrBuf *out) {
    page_clear(page);
    strbuf_printf(out, "# %s\n\n", game_book(game)->after);
    compose_years(game, page);
    markdown_blocks(&page->body, out);
}

void compose_log_markdown(const Game *game, StrBuf *out) {
    const Book *book = game_book(game);
    Page *page = page_new();
    strbuf_printf(out, "# %s: %s\n\n", book->title, book->roles[game_role(game).at].label);
    strbuf_printf(out, "Scenario %s %s, seed %llu.\n\n## What you have done\n\n", book->name, book->version,
                  (unsigned long long)game_seed(game));
    compose_log(game, page);
    markdown_blocks(&page->body, out);
    page_clear(page);
    bool ended = rules_ended(book, game_world(game));
    if (book->clause_count) compose_terms(game, page, ended);
    if (ended) compose_tales(game, page);
    markdown_blocks(&page->body, out);
    if (ended && afterwards_told(book)) put_years(game, page, out);
    if (judge_has_sources(book)) put_sources(game, page, out);
    page_free(page);
}
