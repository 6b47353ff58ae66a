/* handout.c - the sources as a sheet to hand out: of each, what it is, and which entries and scenes rest on it. */
#include "view/handout.h"

#include "base/date.h"
#include "view/codex.h"
#include "view/fill.h"
#include "view/markup.h"

static bool cites_it(Cites cites, uint32_t source) {
    for (uint32_t i = 0; i < cites.count; i++)
        if (cites.list[i].source.at == source) return true;
    return false;
}

static bool quotes_it(Text text, uint32_t source) {
    for (uint32_t i = 0; i < text.count; i++)
        if (text.list[i].cite && text.list[i].cite->source.at == source) return true;
    return false;
}

static bool scene_rests(const Book *book, const Scene *scene, uint32_t source) {
    if (quotes_it(scene->text, source)) return true;
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        const Choice *choice = &book->choices[scene->first.at + i];
        if (cites_it(choice->cites, source) || quotes_it(choice->text, source) || quotes_it(choice->note, source))
            return true;
    }
    return false;
}

/* "Term: a; b; c", or nothing. */
typedef struct Line {
    StrBuf words;
    uint32_t count;
} Line;

static void line_add(Line *line, const char *words) {
    strbuf_printf(&line->words, "%s%s", line->count++ ? "; " : "", words);
}

static void line_put(Line *line, Page *page, const char *term) {
    if (line->count) {
        Str words = page_text(page, strbuf_str(&line->words));
        Span spans[] = {{str(term), SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {words, SPAN_PLAIN}};
        page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
    }
    strbuf_free(&line->words);
}

static void put_uses(const Book *book, uint32_t source, Page *page) {
    Line entries = {0}, scenes = {0};
    for (uint32_t i = 0; i < codex_count(book); i++) {
        CodexCites entry = codex_cites(book, i);
        if (cites_it(entry.cites, source)) line_add(&entries, entry.label);
    }
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (scene_rests(book, &book->scenes[i], source)) line_add(&scenes, book->scenes[i].title);
    line_put(&scenes, page, "Scenes that rest on it");
    line_put(&entries, page, "Entries of the codex");
}

static void put_source(const Book *book, uint32_t at, Page *page) {
    const Source *source = &book->sources[at];
    Str title = page_printf(page, "%s: %s%s%s", source->name, source->title, source->han[0] ? " " : "", source->han);
    page_block(page, &page->body, BLOCK_HEADING, &(Span){title, SPAN_TITLE}, 1);
    if (source->author[0]) page_line(page, &page->body, BLOCK_PROSE, source->author);
    World *start = world_new(book->schema);
    fill_text(page, &page->body, BLOCK_PROSE, source->note, &(Telling){book, start, DATE_MAX, NULL, NULL});
    world_free(start);
    put_uses(book, at, page);
}

void handout_sources(const Book *book, StrBuf *out) {
    Page *page = page_new();
    strbuf_printf(out, "# %s: the sources\n\n", book->title);
    strbuf_puts(out, "A citation names a source, a place in it, and how far we trust it: ");
    for (Confidence at = CONFIDENCE_A; at <= CONFIDENCE_D; at++)
        strbuf_printf(out, "%s%s %s", at == CONFIDENCE_A ? "" : "; ", confidence_mark(at), confidence_words(at));
    strbuf_puts(out, ".\n\n");
    for (uint32_t i = 0; i < book->source_count; i++) put_source(book, i, page);
    markdown_blocks(&page->body, out);
    page_free(page);
}
