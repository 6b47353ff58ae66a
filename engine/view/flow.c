/* flow.c - wrapping. One idea: a passage keeps a Face for every byte of its text, so that lines can be cut anywhere and
 * each piece still knows how it looks.
 *
 * A line ends at the last place where UAX 14 allows it and no name is torn apart. What is too long for a whole line
 * ends after a blank that UAX 14 would keep within it, as behind an opening bracket; a word too long, between two
 * clusters. */
#include "view/flow.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "view/cluster.h"

static const char GROUND[] = "\u00A0"; /* a blank that marks can stand on */

Style style_within(Style style) {
    if (style.prose == 0) style.prose = 72;
    if (style.prose < 40) style.prose = 40;
    if (style.prose > 100) style.prose = 100;
    if (style.ambiguous != 2 || style.ascii) style.ambiguous = 1;
    return style;
}

Flow *flow_new(Style style, int columns, bool plain) {
    Flow *flow = mem_alloc(sizeof *flow);
    flow->arena = arena_new();
    flow->style = style;
    flow->columns = columns > 0 ? columns : INT_MAX / 2;
    flow->plain = plain;
    return flow;
}

void flow_free(Flow *flow) {
    if (!flow) return;
    arena_free(flow->arena);
    free(flow->lines);
    free(flow);
}

static void faces_fill(StrBuf *faces, size_t len, Face face) {
    while (faces->len < len) strbuf_char(faces, (char)face);
}

void passage_add(Passage *passage, Str text, Face face) {
    size_t fault = 0;
    if (utf8_check(text, &fault) == UTF8_GOOD && !memchr(text.at ? text.at : "", '\t', text.len)) {
        strbuf_add(&passage->text, text);
    } else {
        utf8_safe(&passage->text, text);
    }
    faces_fill(&passage->faces, passage->text.len, face);
}

static void passage_free(Passage *passage) {
    strbuf_free(&passage->text);
    strbuf_free(&passage->faces);
}

/* Without Han a text is what it was with some bytes missing, so each byte finds its face again by walking both. */
static void drop_han(Passage *passage) {
    Passage kept = {0};
    utf8_without_han(&kept.text, strbuf_str(&passage->text));
    size_t from = 0;
    for (size_t i = 0; i < kept.text.len; i++) {
        while (from < passage->text.len && passage->text.at[from] != kept.text.at[i]) from++;
        strbuf_char(&kept.faces, from < passage->faces.len ? passage->faces.at[from++] : FACE_PLAIN);
    }
    passage_free(passage);
    *passage = kept;
}

static size_t face_end(const Passage *passage, size_t from) {
    size_t end = from;
    while (end < passage->faces.len && passage->faces.at[end] == passage->faces.at[from]) end++;
    return end;
}

static void make_ascii(Passage *passage) {
    Passage ascii = {0};
    for (size_t from = 0, end; from < passage->text.len; from = end) {
        end = face_end(passage, from);
        utf8_ascii(&ascii.text, str_of(passage->text.at + from, end - from));
        faces_fill(&ascii.faces, ascii.text.len, (Face)passage->faces.at[from]);
    }
    passage_free(passage);
    *passage = ascii;
}

/* Marks stand on a blank where there is no letter for them; what can't is no text. */
static void add_stray(StrBuf *text, Str stray) {
    size_t before = text->len;
    strbuf_puts(text, GROUND);
    strbuf_add(text, stray);
    Str whole = str_of(text->at + before, text->len - before);
    if (utf8_cluster(whole).len == whole.len) return;
    text->len = before;
    strbuf_puts(text, "\uFFFD");
}

/* The marks of a cluster that have no letter to stand on: none at all, or a blank, where a line might be broken. */
static Str stray_marks(Str cluster, int width) {
    size_t blank = cluster.at[0] == ' ';
    bool stray = blank ? cluster.len > 1 : width == 0 && cluster.at[0] != '\n';
    Str marks = str_of(cluster.at + blank, stray ? cluster.len - blank : 0);
    return str_of(marks.at, utf8_fitting(marks, UTF8_CLUSTER_MOST - (sizeof GROUND - 1)));
}

/* A grid has cells only for what has columns. Each cluster gets one of them, and one look. */
static void ground_marks(Passage *passage, int ambiguous) {
    Passage grounded = {0};
    Str text = strbuf_str(&passage->text);
    for (size_t from = 0, end; from < text.len; from = end) {
        int width = 0;
        Str rest = str_of(text.at + from, text.len - from), cluster = cluster_next(&rest, ambiguous, &width);
        Str marks = stray_marks(cluster, width);
        end = marks.len ? (size_t)(marks.at + marks.len - text.at) : from + cluster.len;
        if (marks.len)
            add_stray(&grounded.text, marks);
        else
            strbuf_add(&grounded.text, cluster);
        faces_fill(&grounded.faces, grounded.text.len, (Face)strbuf_text(&passage->faces)[from]);
    }
    passage_free(passage);
    *passage = grounded;
}

/* Without UTF-8 a Chinese character could only be a question mark, so there it is left out as well; but nothing that
 * was typed is. */
static void restyle(Passage *passage, Style style, bool typed) {
    if ((style.pinyin || style.ascii) && !typed) drop_han(passage);
    if (style.ascii) make_ascii(passage);
    if (!typed) ground_marks(passage, style.ambiguous);
}

typedef struct Cuts {
    const uint8_t *breaks; /* as utf8_breaks gives them; NULL: anywhere */
    int ambiguous;
} Cuts;

/* Where a line that starts at `from` ends. Blanks at its end may hang over, since they are cut off. */
static size_t line_end(Str text, const Cuts *cuts, size_t from, int columns) {
    Str rest = str_of(text.at + from, text.len - from);
    size_t best = from, blank = from;
    int used = 0, width = 0;
    while (rest.len > 0) {
        size_t at = text.len - rest.len;
        int cut = cuts->breaks && at > from ? cuts->breaks[at] : 0;
        if (cut == 2) return at;
        if (cut == 1) best = at;
        Str cluster = cluster_next(&rest, cuts->ambiguous, &width);
        bool hangs = cuts->breaks && str_is(cluster, " ");
        if (used + width > columns && at > from && !hangs) return best > from ? best : blank > from ? blank : at;
        if (hangs) blank = text.len - rest.len;
        used += width;
    }
    return text.len;
}

static bool is_blank(char c) {
    return c == ' ' || c == '\n';
}

static Str cut_blanks(Str text) {
    while (text.len > 0 && is_blank(text.at[text.len - 1])) text.len--;
    return text;
}

static void add_line(Flow *flow, Line line) {
    flow->lines = mem_grow(flow->lines, flow->count, &flow->cap, sizeof *flow->lines);
    flow->lines[flow->count++] = line;
}

static void wrap(Flow *flow, Str text, const uint8_t *faces, Setting setting) {
    uint8_t *breaks = setting.hard ? NULL : arena_alloc(flow->arena, text.len + 1);
    if (breaks) utf8_breaks(text, breaks);
    if (breaks) utf8_keep_names(text, breaks);
    Cuts cuts = {breaks, flow->style.ambiguous};
    for (size_t from = 0, end; from < text.len; from = end) {
        int indent = from == 0 ? setting.indent : setting.hang;
        int room = flow->columns - indent > 1 ? flow->columns - indent : 1;
        end = line_end(text, &cuts, from, room);
        Str piece = str_of(text.at + from, end - from);
        if (!setting.hard) piece = cut_blanks(piece);
        Str mark = from == 0 || setting.every ? setting.mark : str("");
        add_line(flow, (Line){piece, faces + from, mark, indent, setting.item, setting.source, (uint32_t)from});
    }
}

void flow_passage(Flow *flow, Passage *passage, Setting setting) {
    restyle(passage, flow->style, setting.hard);
    Str text = strbuf_str(&passage->text);
    if (!setting.hard) text = cut_blanks(text);
    if (text.len > 0) {
        const char *copy = arena_text(flow->arena, text.at, text.len);
        const uint8_t *faces = arena_copy(flow->arena, passage->faces.at, text.len);
        wrap(flow, str_of(copy, text.len), faces, setting);
    }
    passage_free(passage);
}

void flow_text(Flow *flow, Str text, Face face) {
    Passage passage = {0};
    passage_add(&passage, text, face);
    flow_passage(flow, &passage, (Setting){.mark = str(""), .item = -1});
}

void flow_blank(Flow *flow) {
    if (flow->count == 0) return;
    const Line *last = &flow->lines[flow->count - 1];
    if (last->text.len == 0 && last->mark.len == 0) return;
    add_line(flow, (Line){str(""), NULL, str(""), 0, -1, last->source, UINT32_MAX});
}

Str flow_words(Flow *flow, Str text) {
    Passage passage = {0};
    passage_add(&passage, text, FACE_PLAIN);
    restyle(&passage, flow->style, false);
    for (size_t i = 0; i < passage.text.len; i++) {
        if (passage.text.at[i] == '\n') passage.text.at[i] = ' ';
    }
    Str words = str_trim(strbuf_str(&passage.text));
    words = str_of(arena_text(flow->arena, words.at ? words.at : "", words.len), words.len);
    passage_free(&passage);
    return words;
}
