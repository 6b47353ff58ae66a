/* debrief_plot.c - both courts' gains as points: the frontier, the fairest of it, the record, the texts put one after
 * the other, and where it ended. Whatever is drawn is told in figures, too. */
#include "view/debrief_parts.h"

enum { PATH_MOST = 26 };

char debrief_letter(char mark) {
    return mark == 'z' || mark == '-' ? '-' : (char)(mark + 1);
}

bool debrief_is_text(char mark) {
    return mark >= 'a' && mark <= 'z';
}

static void add_path(DebriefPlot *plot, const Debrief *debrief) {
    char mark = 'a';
    for (uint32_t i = 0; i < debrief->act_count && mark != '-'; i++) {
        if (!debrief->acts[i].put) continue;
        gains_add_deal(&plot->gains, &debrief->acts[i].text, mark);
        mark = debrief_letter(mark);
        plot->texts++;
    }
}

DebriefPlot debrief_plot(const Debrief *debrief, Arena *arena) {
    const Analysis *analysis = debrief->analysis;
    DebriefPlot plot = {.gains = gains_of(analysis, PATH_MOST + 3, arena)};
    plot.fairest = analysis->zone.points > 0;
    plot.record = domain_has_record(&analysis->domain);
    if (plot.fairest) gains_add(&plot.gains, frontier_at(analysis->frontier, analysis->zone.kalai)->u, '#');
    gains_add_record(&plot.gains);
    add_path(&plot, debrief);
    gains_add(&plot.gains, debrief->u, '@');
    PlotRange range = plot_range(plot.gains.points, plot.gains.count);
    for (size_t i = 0; i < plot.gains.count; i++) plot.beyond |= !plot_within(range, &plot.gains.points[i]);
    return plot;
}

static const char *words_of_mark(char mark) {
    switch (mark) {
    case '.': return "where neither court could gain more without the other losing";
    case '#': return "the fairest of these, with the most even shares of what each could gain";
    case '*': return "the record";
    case 'a': return "a, b, c … the texts put, in order";
    case '@': return "where it ended";
    case '&': return "more than one on a spot";
    default: return "";
    }
}

/* '.' stands for the frontier: it is there whenever the fairest of it is. */
size_t debrief_keys(const DebriefPlot *plot, DebriefKey keys[DEBRIEF_KEYS]) {
    const bool there[DEBRIEF_KEYS] = {plot->fairest,   plot->fairest, plot->record,
                                      plot->texts > 0, true,          plot->texts > 1};
    size_t count = 0;
    for (size_t i = 0; i < DEBRIEF_KEYS; i++)
        if (there[i]) keys[count++] = (DebriefKey){".#*a@&"[i], words_of_mark(".#*a@&"[i])};
    return count;
}

static void legend(const Writing *w, const DebriefPlot *plot) {
    StrBuf words = {0};
    DebriefKey keys[DEBRIEF_KEYS];
    size_t count = debrief_keys(plot, keys);
    strbuf_puts(&words, "The marks: ");
    for (size_t i = 0; i < count; i++) {
        if (i) strbuf_puts(&words, "; ");
        if (keys[i].mark != 'a') strbuf_printf(&words, "%c ", keys[i].mark);
        strbuf_puts(&words, keys[i].words);
    }
    strbuf_puts(&words, plot->beyond ? ". What stands at the edge may lie beyond it." : ".");
    page_line(w->page, &w->page->body, BLOCK_NOTE, strbuf_text(&words));
    strbuf_free(&words);
}

void debrief_drawing(const Writing *w) {
    DebriefPlot plot = debrief_plot(w->debrief, w->page->arena);
    StrBuf drawing = {0};
    gains_draw(&plot.gains, &drawing);
    Span spans[] = {{page_text(w->page, strbuf_str(&drawing)), SPAN_PLAIN},
                    {str("A plot of both gains stands here where there is room for it. In figures:"), SPAN_TITLE}};
    page_block(w->page, &w->page->body, BLOCK_DRAWING, spans, 2);
    legend(w, &plot);
    strbuf_free(&drawing);
}

/* ---- in figures ------------------------------------------------------------------------------------------------- */

/* The act that put the text with this letter. */
static const Looked *act_of(const Debrief *debrief, char letter) {
    char mark = 'a';
    for (uint32_t i = 0; i < debrief->act_count; i++) {
        if (!debrief->acts[i].put) continue;
        if (mark == letter) return &debrief->acts[i];
        mark = debrief_letter(mark);
    }
    return NULL;
}

/* "a, put on 14 Jan 1005", "b to d, put from 15 Jan 1005 to 16 Jan 1005". */
static void path_term(const Writing *w, char first, char last, StrBuf *out) {
    const Looked *from = act_of(w->debrief, first), *to = act_of(w->debrief, last);
    bool days = from->day != to->day;
    strbuf_char(out, first);
    if (last != first) strbuf_printf(out, " %s %c", last == first + 1 ? "and" : "to", last);
    strbuf_puts(out, days ? ", put from " : ", put on ");
    debrief_when(w, from, out);
    if (days) strbuf_puts(out, " to ");
    if (days) debrief_when(w, to, out);
}

/* Texts put one after the other that brought the same are told together. */
static size_t last_alike(const Gains *gains, size_t first) {
    const PlotPoint *of = &gains->points[first];
    size_t last = first;
    while (debrief_is_text(of->mark) && last + 1 < gains->count && debrief_is_text(gains->points[last + 1].mark) &&
           gains->points[last + 1].x == of->x && gains->points[last + 1].y == of->y)
        last++;
    return last;
}

static void figure(const Writing *w, const PlotPoint *first, const PlotPoint *last) {
    StrBuf term = {0};
    if (debrief_is_text(first->mark))
        path_term(w, first->mark, last->mark, &term);
    else
        strbuf_puts(&term, first->mark == '*' ? "The record" : "The fairest");
    Span spans[] = {{page_text(w->page, strbuf_str(&term)), SPAN_STRONG},
                    {str(": "), SPAN_PLAIN},
                    {debrief_change(w, (const int64_t[]){first->x, first->y}), SPAN_PLAIN},
                    {str("."), SPAN_PLAIN}};
    page_block(w->page, &w->page->body, BLOCK_ENTRY, spans, 4);
    strbuf_free(&term);
}

void debrief_figures(const Writing *w) {
    DebriefPlot plot = debrief_plot(w->debrief, w->page->arena);
    const PlotPoint *points = plot.gains.points;
    for (size_t i = 0; i < plot.gains.count; i++) {
        if (points[i].mark == '.' || points[i].mark == '@') continue;
        size_t last = last_alike(&plot.gains, i);
        figure(w, &points[i], &points[last]);
        i = last;
    }
}
