/* markup.c - blocks as Markdown and as HTML: what a block is decides its element, what a span is its mark. */
#include "view/markup.h"

#include <string.h>

/* ---- Markdown --------------------------------------------------------------------------------------------------- */

static void put_escaped(StrBuf *out, Str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (memchr("*_`[]<\\#", text.at[i], 8)) strbuf_char(out, '\\');
        strbuf_char(out, text.at[i]);
    }
}

static const char *block_start(BlockKind kind) {
    switch (kind) {
    case BLOCK_HEADING: return "## ";
    case BLOCK_QUOTE: return "> ";
    case BLOCK_ENTRY: return "- ";
    case BLOCK_DRAWING: return "```\n";
    case BLOCK_NOTE:
    case BLOCK_SHEETS:
    case BLOCK_PROSE: break;
    }
    return "";
}

/* Between two blocks: a note is a line of the paragraph that it is about. */
static const char *block_gap(BlockKind before, BlockKind kind) {
    if (kind == BLOCK_NOTE && before != BLOCK_HEADING && before != BLOCK_DRAWING) return "  \n";
    return kind == BLOCK_ENTRY && before == BLOCK_ENTRY ? "\n" : "\n\n";
}

/* The words that stand for a drawing aren't needed where it is kept line by line. */
static void put_drawing(StrBuf *out, const Block *block) {
    for (uint32_t i = 0; i < block->count; i++)
        if (block->spans[i].role != SPAN_TITLE) strbuf_add(out, block->spans[i].text);
    strbuf_puts(out, out->at[out->len - 1] == '\n' ? "```" : "\n```");
}

static void put_block(StrBuf *out, const Block *block) {
    strbuf_puts(out, block_start(block->kind));
    if (block->kind == BLOCK_DRAWING) {
        put_drawing(out, block);
        return;
    }
    for (uint32_t i = 0; i < block->count; i++) {
        bool strong = block->spans[i].role == SPAN_STRONG || block->spans[i].role == SPAN_VERDICT;
        if (strong) strbuf_puts(out, "**");
        put_escaped(out, block->spans[i].text);
        if (strong) strbuf_puts(out, "**");
    }
}

void markdown_blocks(const Blocks *blocks, StrBuf *out) {
    for (size_t i = 0; i < blocks->count; i++) {
        if (i > 0) strbuf_puts(out, block_gap(blocks->list[i - 1].kind, blocks->list[i].kind));
        put_block(out, &blocks->list[i]);
    }
    strbuf_puts(out, "\n\n");
}

/* ---- HTML ------------------------------------------------------------------------------------------------------- */

void html_text(Str text, StrBuf *out) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        if (c == '<')
            strbuf_puts(out, "&lt;");
        else if (c == '>')
            strbuf_puts(out, "&gt;");
        else if (c == '&')
            strbuf_puts(out, "&amp;");
        else if (c == '"')
            strbuf_puts(out, "&quot;");
        else
            strbuf_char(out, c);
    }
}

typedef struct Element {
    const char *open, *close;
} Element;

static Element span_element(SpanRole role) {
    switch (role) {
    case SPAN_STRONG: return (Element){"<strong>", "</strong>"};
    case SPAN_VERDICT: return (Element){"<strong class=\"verdict\">", "</strong>"};
    case SPAN_CITE: return (Element){"<cite>", "</cite>"};
    case SPAN_FAINT: return (Element){"<span class=\"faint\">", "</span>"};
    case SPAN_WARNING: return (Element){"<strong>", "</strong>"};
    case SPAN_HAN: return (Element){"<span lang=\"zh-Hant\">", "</span>"};
    case SPAN_NAME:
    case SPAN_TITLE:
    case SPAN_PLAIN: break;
    }
    return (Element){"", ""};
}

static Element block_element(BlockKind kind) {
    switch (kind) {
    case BLOCK_HEADING: return (Element){"<h2>", "</h2>"};
    case BLOCK_QUOTE: return (Element){"<blockquote>", "</blockquote>"};
    case BLOCK_ENTRY: return (Element){"<li>", "</li>"};
    case BLOCK_DRAWING: return (Element){"<pre>", "</pre>"};
    case BLOCK_NOTE: return (Element){"<p class=\"note\">", "</p>"};
    case BLOCK_SHEETS:
    case BLOCK_PROSE: break;
    }
    return (Element){"<p>", "</p>"};
}

static void html_block(const Block *block, StrBuf *out) {
    Element element = block_element(block->kind);
    strbuf_puts(out, element.open);
    for (uint32_t i = 0; i < block->count; i++) {
        Element span = span_element(block->spans[i].role);
        strbuf_puts(out, span.open);
        html_text(block->spans[i].text, out);
        strbuf_puts(out, span.close);
    }
    strbuf_puts(out, element.close);
    strbuf_char(out, '\n');
}

static bool entry_at(const Blocks *blocks, size_t index) {
    return index < blocks->count && blocks->list[index].kind == BLOCK_ENTRY;
}

void html_blocks(const Blocks *blocks, StrBuf *out) {
    for (size_t i = 0; i < blocks->count; i++) {
        if (entry_at(blocks, i) && (i == 0 || !entry_at(blocks, i - 1))) strbuf_puts(out, "<ul>\n");
        html_block(&blocks->list[i], out);
        if (entry_at(blocks, i) && !entry_at(blocks, i + 1)) strbuf_puts(out, "</ul>\n");
    }
}
