/* debrief_words.c - what the debrief is written with: blocks, figures with their signs, days. Labels of courts and
 * factions come as they stand within a sentence; whatever begins one is given its capital here. */
#include "view/debrief_parts.h"

#include "base/date.h"
#include "view/table_words.h"

void debrief_heading(const Writing *w, const char *text) {
    page_line(w->page, &w->page->body, BLOCK_HEADING, text);
}

void debrief_prose(const Writing *w, Str text) {
    page_block(w->page, &w->page->body, BLOCK_PROSE, &(Span){text, SPAN_PLAIN}, 1);
}

void debrief_entry(const Writing *w, Str term, Str text) {
    Span spans[] = {{debrief_upper(w, term), SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {text, SPAN_PLAIN}};
    page_block(w->page, &w->page->body, BLOCK_ENTRY, spans, text.len ? 3 : 1);
}

const Clause *debrief_clause(const Debrief *debrief, uint32_t clause) {
    return term_clause(debrief->book, clause);
}

const char *debrief_court(const Debrief *debrief, uint32_t court) {
    return debrief->book->domain->courts[court].label;
}

Str debrief_upper(const Writing *w, Str text) {
    StrBuf words = {0};
    strbuf_add(&words, text);
    upper_first(&words, 0);
    Str made = page_text(w->page, strbuf_str(&words));
    strbuf_free(&words);
    return made;
}

static const char *tenths(const Writing *w, int64_t hundredths, const char *plus) {
    int64_t rounded = (hundredths + (hundredths < 0 ? -5 : 5)) / 10;
    int64_t size = rounded < 0 ? -rounded : rounded;
    return page_printf(w->page, "%s%lld.%lld",
                       rounded < 0 ? "−"
                       : rounded   ? plus
                                   : "",
                       (long long)(size / 10), (long long)(size % 10))
        .at;
}

const char *debrief_points(const Writing *w, int32_t hundredths) {
    return tenths(w, hundredths, "");
}

Str debrief_change(const Writing *w, const int64_t hundredths[COURTS]) {
    return page_printf(w->page, "%s %s points, %s %s", debrief_court(w->debrief, 0), tenths(w, hundredths[0], "+"),
                       debrief_court(w->debrief, 1), tenths(w, hundredths[1], "+"));
}

void debrief_when(const Writing *w, const Looked *act, StrBuf *out) {
    const Looked *first = &w->debrief->acts[0];
    if (first->day > DATE_MIN)
        date_brief(out, act->day);
    else
        strbuf_printf(out, "day %d", act->day - first->day + 1);
}
