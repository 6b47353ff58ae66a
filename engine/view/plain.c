/* plain.c - a Page as plain text: the lines of the same flow one after the other, with nothing drawn. What has to be
 * noticed comes first. */
#include "view/cluster.h"
#include "view/flow.h"

static void write_lines(const Flow *flow, StrBuf *out) {
    for (size_t i = 0; i < flow->count; i++) {
        const Line *line = &flow->lines[i];
        strbuf_add(out, line->mark);
        int used = cluster_columns(line->mark, flow->style.ambiguous);
        for (; used < line->indent && line->text.len; used++) strbuf_char(out, ' ');
        strbuf_add(out, line->text);
        strbuf_char(out, '\n');
    }
}

static void flow_head(Flow *flow, const Page *page) {
    flow_notice(flow, page);
    flow_blank(flow);
    flow_text(flow, page->title, FACE_TITLE);
    if (!page->dated) flow_text(flow, page->status, FACE_PLAIN);
}

void layout_plain(const Page *page, Style style, int columns, StrBuf *out) {
    Flow *flow = flow_new(style_within(style), columns, true);
    flow_head(flow, page);
    flow_page(flow, page, "");
    if (page->items.count) flow_blank(flow);
    flow_items(flow, &page->items);
    write_lines(flow, out);
    flow_free(flow);
}

void layout_plain_notice(const Page *page, Style style, int columns, StrBuf *out) {
    Flow *flow = flow_new(style_within(style), columns, true);
    flow_notice(flow, page);
    write_lines(flow, out);
    flow_free(flow);
}

void layout_plain_items(const Page *page, Style style, int columns, StrBuf *out) {
    Flow *flow = flow_new(style_within(style), columns, true);
    flow_items(flow, &page->items);
    write_lines(flow, out);
    flow_free(flow);
}

void layout_plain_text(Str text, Style style, int columns, StrBuf *out) {
    Flow *flow = flow_new(style_within(style), columns, true);
    flow_text(flow, text, FACE_PLAIN);
    write_lines(flow, out);
    flow_free(flow);
}
