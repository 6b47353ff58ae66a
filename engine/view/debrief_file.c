/* debrief_file.c - the debrief as a file: Markdown, and one HTML page with its plot as a drawing. The HTML holds no
 * script and names nothing outside itself, so that it can be opened anywhere, mailed and printed. */
#include <inttypes.h>

#include "view/compose_parts.h"
#include "view/debrief_parts.h"
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

static void add_source(const Source *source, Page *page) {
    Span spans[] = {{str(source->name), SPAN_STRONG},
                    {page_printf(page, ": %s%s", source->title, source->han[0] ? " " : ""), SPAN_PLAIN},
                    {str(source->han), SPAN_HAN},
                    {page_printf(page, "%s%s", source->author[0] ? ", " : "", source->author), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 4);
}

/* Nothing where nothing is cited. */
static void add_sources(const Debrief *debrief, Page *page) {
    const Book *book = debrief->book;
    bool *cited = arena_alloc(page->arena, (book->source_count + 1) * sizeof *cited), any = false;
    StrBuf words = {0};
    mark_sources(debrief, cited);
    for (uint32_t i = 0; i < book->source_count; i++) {
        if (cited[i] && !any) page_line(page, &page->body, BLOCK_HEADING, "Sources cited");
        if (cited[i]) add_source(&book->sources[i], page);
        any = any || cited[i];
    }
    strbuf_puts(&words, "Confidence: ");
    confidence_key("; ", &words);
    strbuf_puts(&words, ".");
    if (any) page_line(page, &page->body, BLOCK_NOTE, strbuf_text(&words));
    strbuf_free(&words);
}

/* What every form begins with: which game this is of. */
static Str title_of(const Game *game, Page *page) {
    return page_printf(page, "%s: the table, looked back on", game_book(game)->title);
}

static Str origin_of(const Game *game, Page *page) {
    const Book *book = game_book(game);
    return page_printf(page, "%s. Scenario %s %s, seed %" PRIu64 ".", book->roles[game_role(game).at].label, book->name,
                       book->version, game_seed(game));
}

/* ---- Markdown --------------------------------------------------------------------------------------------------- */

static void as_markdown(const Game *game, const Debrief *debrief, StrBuf *out) {
    Page *page = page_new();
    compose_debrief(game, debrief, page);
    add_sources(debrief, page);
    strbuf_printf(out, "# %s\n\n%s\n\n", title_of(game, page).at, origin_of(game, page).at);
    markdown_blocks(&page->body, out);
    page_free(page);
}

/* ---- the plot, drawn -------------------------------------------------------------------------------------------- */

typedef struct Sheet {
    const DebriefPlot *plot;
    PlotRange range;
    StrBuf *out;
} Sheet;

static int64_t across(const Sheet *sheet, int64_t x) {
    const PlotRange *range = &sheet->range;
    return LEFT + (x - range->least_x) * (WIDTH - LEFT - RIGHT) / (range->most_x - range->least_x);
}

static int64_t down(const Sheet *sheet, int64_t y) {
    const PlotRange *range = &sheet->range;
    return HEIGHT - BOTTOM - (y - range->least_y) * (HEIGHT - BOTTOM - TOP) / (range->most_y - range->least_y);
}

static void draw_axes(const Sheet *sheet) {
    const Gains *gains = &sheet->plot->gains;
    strbuf_printf(sheet->out, "<path class=\"axis\" d=\"M%d %dV%dH%d\"/>\n", LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT);
    if (sheet->range.least_x < 0)
        strbuf_printf(sheet->out, "<path class=\"zero\" d=\"M%" PRId64 " %dV%d\"/>\n", across(sheet, 0), TOP,
                      HEIGHT - BOTTOM);
    if (sheet->range.least_y < 0)
        strbuf_printf(sheet->out, "<path class=\"zero\" d=\"M%d %" PRId64 "H%d\"/>\n", LEFT, down(sheet, 0),
                      WIDTH - RIGHT);
    strbuf_printf(sheet->out, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", WIDTH - RIGHT, HEIGHT - 12);
    html_text(str(gains_axis(gains, 0)), sheet->out);
    strbuf_printf(sheet->out, " →</text>\n<text transform=\"translate(22 %d) rotate(-90)\" text-anchor=\"end\">", TOP);
    html_text(str(gains_axis(gains, 1)), sheet->out);
    strbuf_puts(sheet->out, " →</text>\n");
}

static void draw_path(const Sheet *sheet) {
    bool first = true;
    if (sheet->plot->texts == 0) return;
    strbuf_puts(sheet->out, "<path class=\"path\" d=\"");
    for (size_t i = 0; i < sheet->plot->gains.count; i++) {
        PlotPoint point = plot_clamp(sheet->range, &sheet->plot->gains.points[i]);
        if (!debrief_is_text(point.mark)) continue;
        strbuf_printf(sheet->out, "%c%" PRId64 " %" PRId64, first ? 'M' : 'L', across(sheet, point.x),
                      down(sheet, point.y));
        first = false;
    }
    strbuf_puts(sheet->out, "\"/>\n");
}

static const char *class_of(char mark) {
    switch (mark) {
    case '.': return "frontier";
    case '#': return "fair";
    case '*': return "record";
    case '@': return "end";
    default: return "put";
    }
}

/* Told apart by shape, too: a diamond, a triangle, circles. */
static void draw_point(const Sheet *sheet, const PlotPoint *given) {
    PlotPoint point = plot_clamp(sheet->range, given);
    int64_t x = across(sheet, point.x), y = down(sheet, point.y);
    int size = point.mark == '.' ? 2 : point.mark == '@' ? 9 : 5;
    const char *shape = point.mark == '*' ? "m0-7 7 7-7 7-7-7z" : point.mark == '#' ? "m0-7 7 12h-14z" : NULL;
    strbuf_printf(sheet->out, "<%s class=\"%s\" ", shape ? "path" : "circle", class_of(point.mark));
    if (shape)
        strbuf_printf(sheet->out, "d=\"M%" PRId64 " %" PRId64 "%s\"/>\n", x, y, shape);
    else
        strbuf_printf(sheet->out, "cx=\"%" PRId64 "\" cy=\"%" PRId64 "\" r=\"%d\"/>\n", x, y, size);
}

static const char *sign_of(char mark) {
    return mark == '*' ? "◆" : mark == '#' ? "▲" : mark == '@' ? "○" : "●";
}

/* Where several texts lie on one spot, their letters stand beside it in a row. */
static void draw_letters(const Sheet *sheet, size_t first) {
    const Gains *gains = &sheet->plot->gains;
    const PlotPoint *points = gains->points;
    PlotPoint at = plot_clamp(sheet->range, &points[first]);
    for (size_t i = 0; i < first; i++)
        if (debrief_is_text(points[i].mark) && points[i].x == points[first].x && points[i].y == points[first].y) return;
    strbuf_printf(sheet->out, "<text class=\"mark\" x=\"%" PRId64 "\" y=\"%" PRId64 "\">", across(sheet, at.x) + 11,
                  down(sheet, at.y) - 6);
    for (size_t i = first; i < gains->count; i++)
        if (debrief_is_text(points[i].mark) && points[i].x == points[first].x && points[i].y == points[first].y)
            strbuf_printf(sheet->out, "%s%c", i > first ? " " : "", points[i].mark);
    strbuf_puts(sheet->out, "</text>\n");
}

/* Shapes take the place of the marks. */
static void draw_legend(const Sheet *sheet) {
    DebriefKey keys[DEBRIEF_KEYS];
    size_t count = debrief_keys(sheet->plot, keys);
    strbuf_puts(sheet->out, "<figcaption>");
    for (size_t i = 0; i < count; i++) {
        if (keys[i].mark == '&') continue;
        strbuf_printf(sheet->out, "%s<span class=\"key %s\">%s</span> ", i ? "; " : "", class_of(keys[i].mark),
                      sign_of(keys[i].mark));
        html_text(str(keys[i].words), sheet->out);
    }
    strbuf_puts(sheet->out, sheet->plot->beyond ? ". What stands at the edge may lie beyond it." : ".");
    strbuf_puts(sheet->out, "</figcaption>\n</figure>\n");
}

static void draw_svg(const DebriefPlot *plot, StrBuf *out) {
    const Gains *gains = &plot->gains;
    Sheet sheet = {plot, plot_range(gains->points, gains->count), out};
    strbuf_printf(out, "<figure>\n<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", WIDTH, HEIGHT,
                  "A plot of both courts' gains, told in figures below.");
    draw_axes(&sheet);
    draw_path(&sheet);
    for (size_t i = 0; i < gains->count; i++) draw_point(&sheet, &gains->points[i]);
    for (size_t i = 0; i < gains->count; i++)
        if (debrief_is_text(gains->points[i].mark)) draw_letters(&sheet, i);
    strbuf_puts(out, "</svg>\n");
    draw_legend(&sheet);
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
           ".axis{fill:none;stroke:#222}\n.zero{fill:none;stroke:#bbb}\n.path{fill:none;stroke:#1d4e7a;stroke-"
           "dasharray:4 3}\n"
           "circle.frontier{fill:#888}\n.fair{fill:#2e7d32}\n.record{fill:#7a2d1d}\ncircle.put{fill:#"
           "1d4e7a}\n"
           "circle.end{fill:none;stroke:#000;stroke-width:2}\n.mark{font-size:13px}\n"
           ".key.frontier{color:#888}.key.fair{color:#2e7d32}.key.record{color:#7a2d1d}.key.put{color:#1d4e7a}\n"
           "@page{size:A4;margin:2cm}\n@media print{body{margin:0;max-width:none;font-size:10.5pt}"
           "h2,figure,li{break-inside:avoid}h2{break-after:avoid}}\n";
}

static void html_head(const Game *game, Page *page, StrBuf *out) {
    Str title = title_of(game, page);
    strbuf_puts(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
    html_text(title, out);
    strbuf_printf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>", style_sheet());
    html_text(title, out);
    strbuf_puts(out, "</h1>\n<p class=\"note\">");
    html_text(origin_of(game, page), out);
    strbuf_puts(out, "</p>\n");
}

static void as_html(const Game *game, const Debrief *debrief, StrBuf *out) {
    Page *page = page_new();
    Writing w = {game, debrief, page};
    DebriefPlot plot = debrief_plot(debrief, page->arena);
    html_head(game, page, out);
    debrief_before(&w);
    html_blocks(&page->body, out);
    draw_svg(&plot, out);
    page->body.count = 0;
    debrief_after(&w);
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
    page->title = title_of(game, page);
    page->status = origin_of(game, page);
    layout_plain(page, (Style){.prose = TEXT_COLUMNS, .ambiguous = 1, .file = true}, TEXT_COLUMNS + 8, out);
    page_free(page);
}

void debrief_as(const Game *game, const Debrief *debrief, DebriefForm form, StrBuf *out) {
    switch (form) {
    case DEBRIEF_TEXT: as_text(game, debrief, out); break;
    case DEBRIEF_MARKDOWN: as_markdown(game, debrief, out); break;
    case DEBRIEF_HTML: as_html(game, debrief, out); break;
    }
}
