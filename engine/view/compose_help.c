/* compose_help.c - how to play: keys and words come from the command table, so they can't be out of date. */
#include "view/compose.h"

#include "view/compose_parts.h"

void confidence_key(const char *joint, StrBuf *out) {
    for (Confidence i = CONFIDENCE_A; i <= CONFIDENCE_D; i++)
        strbuf_printf(out, "%s%s %s", i > CONFIDENCE_A ? joint : "", confidence_mark(i), confidence_words(i));
}

/* What a story without sources has no use for. */
static void help_record(Page *page) {
    StrBuf words = {0};
    page_line(page, &page->body, BLOCK_PROSE,
              "After a choice, the record is told beside the text: \"as recorded\" where a source says this was done, "
              "\"considered\" where a source says it was urged and not done, \"against the record\" where it "
              "contradicts what was done, \"unrecorded\" where the sources are silent. It is a fact about the sources, "
              "never a score.");
    strbuf_puts(&words, "A reference such as (CB 58.15b, A) names a source, a place in it, and how far to trust it: ");
    confidence_key(", ", &words);
    strbuf_puts(&words, ". The codex lists the sources.");
    page_line(page, &page->body, BLOCK_PROSE, words.at);
    strbuf_free(&words);
}

static void help_line(Page *page, Command command, bool keys) {
    char key[2] = {command_key(command), 0};
    Span spans[] = {{keys ? page_text(page, str(key)) : str(command_word(command)), SPAN_STRONG},
                    {keys ? page_printf(page, "  %s: ", command_word(command)) : str(": "), SPAN_PLAIN},
                    {str(command_doc(command)), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
}

void compose_help(const Book *book, bool keys, Page *page) {
    page->title = str("Help");
    page_line(page, &page->body, BLOCK_PROSE,
              keys
                  ? "Choose with a digit, or with the arrow keys and Enter. Space and Page Down read on; Page Up reads "
                    "back. Every choice is saved the moment you make it."
                  : "Type the number of a choice, or its name. Every choice is saved the moment you make it. An empty "
                    "line shows the choices again; over a page that is only to be read, a number still means the "
                    "choice below it.");
    page_line(page, &page->body, BLOCK_PROSE,
              keys
                  ? "Where two courts bargain, each part of what you would do is asked for; x goes back by one part."
                  : "Where two courts bargain, each part of what you would do is asked for; \"close\" goes back by one "
                    "part. Or type the whole at once: a word, a colon and what belongs to it, as in "
                    "offer:silk=300k,silver=100k or tell:liao,ceiling,soft.");
    if (!book || judge_has_sources(book)) help_record(page);
    for (Command command = 0; command < COMMAND_COUNT; command++) help_line(page, command, keys);
}
