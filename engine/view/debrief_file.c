/* debrief_file.c - the debrief as a file: Markdown, and one HTML page with its plot as a drawing. The HTML holds no
 * script and names nothing outside itself, so that it can be opened anywhere, mailed and printed. */
#include <inttypes.h>

#include "view/compose_parts.h"
#include "view/debrief.h"
#include "view/layout.h"
#include "view/markup.h"

enum { WIDTH = 480, HEIGHT = 400, LEFT = 40, BOTTOM = 40, RIGHT = 24, TOP = 16 };

/* ---- sources ---------------------------------------------------------------------------------------------------- */

static void mark_sources(const Debrief *debrief, bool *cited) {
    const Domain *domain = debrief->book->domain;
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        Cites cites = debrief->book->clauses[domain->clauses[c].clause.at].cites;
        for (uint32_t i = 0; i < cites.count; i++) cited[cites.list[i].source.at] = true;
    }
}

static void add_sources(const Debrief *debrief, Page *page) {
    const Book *book = debrief->book;
    bool *cited = arena_alloc(page->arena, (book->source_count + 1) * sizeof *cited);
    StrBuf words = {0};
    mark_sources(debrief, cited);
    page_line(page, &page->body, BLOCK_HEADING, "Sources cited");
    for (uint32_t i = 0; i < book->source_count; i++) {
        const Source *source = &book->sources[i];
        if (!cited[i]) continue;
        Span spans[] = {{str(source->name), SPAN_STRONG},
                        {page_printf(page, ": %s%s", source->title, source->han[0] ? " " : ""), SPAN_PLAIN},
                        {str(source->han), SPAN_HAN},
                        {page_printf(page, "%s%s", source->author[0] ? ", " : "", source->author), SPAN_PLAIN}};
        page_block(page, &page->body, BLOCK_ENTRY, spans, 4);
    }
    strbuf_puts(&words, "Confidence: ");
    confidence_key("; ", &words);
    strbuf_puts(&words, ".");
    page_line(page, &page->body, BLOCK_NOTE, strbuf_text(&words));
    strbuf_free(&words);
}

/* ---- Markdown --------------------------------------------------------------------------------------------------- */

static void as_markdown(const Game *game, const Debrief *debrief, StrBuf *out) {
    const Book *book = game_book(game);
    Page *page = page_new();
    compose_debrief(game, debrief, page);
    add_sources(debrief, page);
    strbuf_printf(out, "# %s: %s\n\n", book->title, "the table, looked back on");
    strbuf_printf(out, "%s. Scenario %s %s, seed %" PRIu64 ".\n\n", book->roles[game_role(game).at].label, book->name,
                  book->version, game_seed(game));
    markdown_blocks(&page->body, out);
    page_free(page);
}

/* ---- the plot, drawn -------------------------------------------------------------------------------------------- */

typedef struct Sheet {
    const DebriefPlot *plot;
    int64_t most_x, most_y;
    StrBuf *out;
} Sheet;

static void find_most(Sheet *sheet) {
    sheet->most_x = sheet->most_y = 1;
    for (size_t i = 0; i < sheet->plot->count; i++) {
        const PlotPoint *point = &sheet->plot->points[i];
        if (point->x > sheet->most_x) sheet->most_x = point->x;
        if (point->y > sheet->most_y) sheet->most_y = point->y;
    }
}

/* Points that lie below no treaty for a court are drawn on the edge, so that the path can be followed. */
static int64_t across(const Sheet *sheet, int64_t x) {
    return LEFT + (x < 0 ? 0 : x) * (WIDTH - LEFT - RIGHT) / sheet->most_x;
}

static int64_t down(const Sheet *sheet, int64_t y) {
    return HEIGHT - BOTTOM - (y < 0 ? 0 : y) * (HEIGHT - BOTTOM - TOP) / sheet->most_y;
}

static bool is_path(char mark) {
    return (mark >= 'a' && mark <= 'z');
}

static void draw_axes(const Sheet *sheet) {
    strbuf_printf(sheet->out, "<path class=\"axis\" d=\"M%d %dV%dH%d\"/>\n", LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT);
    strbuf_printf(sheet->out, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", WIDTH - RIGHT, HEIGHT - 12);
    html_text(str(sheet->plot->across), sheet->out);
    strbuf_printf(sheet->out, " →</text>\n<text transform=\"translate(22 %d) rotate(-90)\" text-anchor=\"end\">", TOP);
    html_text(str(sheet->plot->up), sheet->out);
    strbuf_puts(sheet->out, " →</text>\n");
}

static void draw_path(const Sheet *sheet) {
    bool first = true;
    strbuf_puts(sheet->out, "<path class=\"path\" d=\"");
    for (size_t i = 0; i < sheet->plot->count; i++) {
        const PlotPoint *point = &sheet->plot->points[i];
        if (!is_path(point->mark)) continue;
        strbuf_printf(sheet->out, "%c%" PRId64 " %" PRId64, first ? 'M' : 'L', across(sheet, point->x),
                      down(sheet, point->y));
        first = false;
    }
    strbuf_puts(sheet->out, first ? "M0 0\"/>\n" : "\"/>\n");
}

static void draw_point(const Sheet *sheet, const PlotPoint *point) {
    int64_t x = across(sheet, point->x), y = down(sheet, point->y);
    const char *class = point->mark == '.'   ? "frontier"
                        : point->mark == '#' ? "fair"
                        : point->mark == '*' ? "record"
                        : point->mark == 'o' ? "end"
                                             : "put";
    int size = point->mark == '.' ? 2 : point->mark == 'o' ? 9 : 5;
    strbuf_printf(sheet->out, "<circle class=\"%s\" cx=\"%" PRId64 "\" cy=\"%" PRId64 "\" r=\"%d\"/>\n", class, x, y,
                  size);
    if (!is_path(point->mark) || point->mark == 'o') return;
    strbuf_printf(sheet->out, "<text class=\"mark\" x=\"%" PRId64 "\" y=\"%" PRId64 "\">%c</text>\n", x + 7, y - 6,
                  point->mark);
}

static void draw_svg(const DebriefPlot *plot, const char *words, StrBuf *out) {
    Sheet sheet = {.plot = plot, .out = out};
    find_most(&sheet);
    strbuf_printf(out, "<figure>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"", WIDTH, HEIGHT);
    html_text(str(words), out);
    strbuf_puts(out, "\">\n");
    draw_axes(&sheet);
    draw_path(&sheet);
    for (size_t i = 0; i < plot->count; i++) draw_point(&sheet, &plot->points[i]);
    strbuf_puts(out, "</svg>\n<figcaption>Gains over no treaty. "
                     "<span class=\"key frontier\">●</span> no court can gain without the other losing; "
                     "<span class=\"key fair\">●</span> the fairest of these; "
                     "<span class=\"key record\">●</span> the record; "
                     "<span class=\"key put\">●</span> a, b, c … the texts put, in order; "
                     "<span class=\"key end\">○</span> where it ended.</figcaption>\n</figure>\n");
}

/* ---- HTML ------------------------------------------------------------------------------------------------------- */

static const char *style_sheet(void) {
    return "body{font:1rem/1.5 Georgia,'Noto Serif',serif;color:#222;background:#fff;max-width:44rem;margin:2rem auto;"
           "padding:0 1rem;overflow-wrap:break-word}\n"
           "h1{font-size:1.6rem;line-height:1.2}\nh2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid "
           "#ccc}\n"
           "ul{padding-left:1.2rem}\nli{margin:.35rem 0}\n.note,figcaption{font-size:.9rem;color:#555}\n"
           "cite{font-style:normal;font-size:.85rem;color:#555}\n.verdict{color:#7a2d1d}\n.faint{color:#666}\n"
           "figure{margin:1rem 0}\nsvg{width:100%;height:auto;font:14px Georgia,serif}\n"
           ".axis{fill:none;stroke:#222}\n.path{fill:none;stroke:#1d4e7a;stroke-dasharray:4 3}\n"
           "circle.frontier{fill:#888}\ncircle.fair{fill:#2e7d32}\ncircle.record{fill:#7a2d1d}\ncircle.put{fill:#"
           "1d4e7a}\n"
           "circle.end{fill:none;stroke:#000;stroke-width:2}\n.mark{font-size:13px}\n"
           ".key.frontier{color:#888}.key.fair{color:#2e7d32}.key.record{color:#7a2d1d}.key.put{color:#1d4e7a}\n"
           "@page{size:A4;margin:2cm}\n@media print{body{margin:0;max-width:none;font-size:10.5pt}"
           "h2,figure,li{break-inside:avoid}h2{break-after:avoid}}\n";
}

static void html_head(const Game *game, StrBuf *out) {
    const Book *book = game_book(game);
    strbuf_puts(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
    html_text(str(book->title), out);
    strbuf_printf(out, ": the table, looked back on</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>",
                  style_sheet());
    html_text(str(book->title), out);
    strbuf_puts(out, ": the table, looked back on</h1>\n<p class=\"note\">");
    html_text(str(book->roles[game_role(game).at].label), out);
    strbuf_puts(out, ". Scenario ");
    html_text(str(book->name), out);
    strbuf_char(out, ' ');
    html_text(str(book->version), out);
    strbuf_printf(out, ", seed %" PRIu64 ".</p>\n", game_seed(game));
}

static Str words_of(const Debrief *debrief, Page *page) {
    const int32_t *reserve = debrief->analysis->zone.reserve;
    const Domain *domain = debrief->book->domain;
    return page_printf(page, "Plot of both courts' gains: it ended at %d for %s and %d for %s.",
                       (debrief->u[0] - reserve[0]) / 100, domain->courts[0].label, (debrief->u[1] - reserve[1]) / 100,
                       domain->courts[1].label);
}

static void as_html(const Game *game, const Debrief *debrief, StrBuf *out) {
    Page *page = page_new();
    DebriefPlot plot = debrief_plot(debrief, page->arena);
    html_head(game, out);
    debrief_before(game, debrief, page);
    html_blocks(&page->body, out);
    strbuf_puts(out, "<h2>The two courts' gains</h2>\n");
    draw_svg(&plot, words_of(debrief, page).at, out);
    page_clear(page);
    debrief_after(game, debrief, page);
    add_sources(debrief, page);
    html_blocks(&page->body, out);
    strbuf_puts(out, "</body>\n</html>\n");
    page_free(page);
}

enum { TEXT_COLUMNS = 72 };

static void as_text(const Game *game, const Debrief *debrief, StrBuf *out) {
    Page *page = page_new();
    compose_debrief(game, debrief, page);
    add_sources(debrief, page);
    layout_plain(page, (Style){.prose = TEXT_COLUMNS, .ambiguous = 1}, TEXT_COLUMNS + 8, out);
    page_free(page);
}

void debrief_as(const Game *game, const Debrief *debrief, DebriefForm form, StrBuf *out) {
    switch (form) {
    case DEBRIEF_TEXT: as_text(game, debrief, out); break;
    case DEBRIEF_MARKDOWN: as_markdown(game, debrief, out); break;
    case DEBRIEF_HTML: as_html(game, debrief, out); break;
    }
}
