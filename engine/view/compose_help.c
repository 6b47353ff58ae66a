/* compose_help.c - keys and words, from the command table. */
#include "view/compose.h"

static void help_line(Page *page, Command command, bool keys) {
    char key[2] = {command_key(command), 0};
    Span spans[] = {{keys ? page_text(page, str(key)) : str(command_word(command)), SPAN_STRONG},
                    {keys ? page_printf(page, "  %s: ", command_word(command)) : str(": "), SPAN_PLAIN},
                    {str(command_doc(command)), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
}

void compose_help(Page *page, bool keys) {
    page->title = str("Help");
    page_line(page, &page->body, BLOCK_PROSE,
              keys
                  ? "Choose with a digit, or with the arrow keys and Enter. Space and Page Down read on; Page Up reads "
                    "back. Every choice is saved the moment you make it."
                  : "Type the number of a choice, or its name. Every choice is saved the moment you make it. An empty "
                    "line shows the choices again.");
    page_line(page, &page->body, BLOCK_PROSE,
              "After a choice, the record is told beside the text: \"as recorded\" where a source says this was done, "
              "\"considered\" where a source says it was urged and not done, \"against the record\" where it "
              "contradicts what was done, \"unrecorded\" where the sources are silent. It is a fact about the sources, "
              "never a score.");
    page_line(
        page, &page->body, BLOCK_PROSE,
        "A reference such as (CB 58.15b, A) names a source, a place in it, and how far to trust it: A primary text, "
        "A† a late or private anecdote, B modern scholarship, C an encyclopedia article, D from memory. The codex "
        "lists the sources.");
    for (Command command = 0; command < COMMAND_COUNT; command++) help_line(page, command, keys);
}
