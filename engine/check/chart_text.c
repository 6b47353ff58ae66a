/* chart_text.c - a chart as an outline: scenes in the order in which they are first arrived at, each once, what leads
 * on beneath them. Where that leads to a scene further up, it says so. */
#include "check/chart_parts.h"

#include <string.h>

#include "base/utf8.h"

enum { COLUMNS = 80, DEEP = 6 };

typedef struct Outline {
    const Chart *chart;
    uint32_t *place; /* of every scene, in the outline */
    StrBuf line;     /* being written */
    StrBuf *out;
} Outline;

/* ---- lines ------------------------------------------------------------------------------------------------------ */

static void blanks(StrBuf *out, int count) {
    for (int i = 0; i < count; i++) strbuf_char(out, ' ');
}

/* Puts the line out, broken between words; `first` and `rest`: how far lines are indented. */
static void end_line(Outline *outline, int first, int rest) {
    Str words = strbuf_str(&outline->line), word;
    int column = first;
    bool begun = false;
    blanks(outline->out, first);
    while (str_split(&words, ' ', &word)) {
        int width = utf8_width(word, 1);
        if (begun && column + 1 + width > COLUMNS) {
            strbuf_char(outline->out, '\n');
            blanks(outline->out, rest);
            column = rest;
        } else if (begun) {
            strbuf_char(outline->out, ' ');
            column++;
        }
        strbuf_add(outline->out, word);
        column += width;
        begun = true;
    }
    strbuf_char(outline->out, '\n');
    strbuf_clear(&outline->line);
}

/* ---- what leads on ---------------------------------------------------------------------------------------------- */

/* "to gate", "to out (disaster, above)" */
static void say_goal(Outline *outline, SceneId from, SceneId to) {
    const Scene *scene = &outline->chart->book->scenes[to.at];
    const char *end = scene->disaster ? "disaster" : "ending";
    StrBuf *line = &outline->line;
    bool above = outline->place[to.at] < outline->place[from.at];
    strbuf_printf(line, "%sto %s", to.at == from.at ? "back " : "", scene->name);
    if (scene->ending || above)
        strbuf_printf(line, " (%s%s%s)", scene->ending ? end : "", scene->ending && above ? ", " : "",
                      above ? "above" : "");
}

/* Where one ends up, when that isn't simply where it is written to lead. */
static void say_leads(Outline *outline, const Arrow *arrow) {
    const Lead *leads = arrow->leads;
    StrBuf *line = &outline->line;
    if (arrow->lead_count == 0 || (arrow->lead_count == 1 && leads[0].to.at == arrow->go.at)) return;
    for (uint32_t i = 0; i < arrow->lead_count; i++) {
        strbuf_puts(line, i > 0 ? ", " : "; then ");
        if (leads[i].to.at == ID_NONE)
            strbuf_puts(line, "fails");
        else if (leads[i].to.at == arrow->go.at)
            strbuf_puts(line, "stays there");
        else
            say_goal(outline, arrow->from, leads[i].to);
        if (arrow->lead_count > 1) strbuf_printf(line, " in %llu", (unsigned long long)leads[i].count);
    }
}

static void put_label(Outline *outline, const Arrow *arrow) {
    const Choice *choice = &outline->chart->book->choices[arrow->choice.at];
    if (arrow->kind != ARROW_CHOICE || arrow->branch > 0) return;
    chart_label(outline->chart, &choice->label, &outline->line);
    end_line(outline, DEEP, DEEP);
    if (!choice->when) return;
    strbuf_puts(&outline->line, "needs ");
    guard_words(choice->when, outline->chart->book->schema, &outline->line);
    end_line(outline, DEEP, DEEP);
}

static void put_arrow(Outline *outline, const Arrow *arrow) {
    StrBuf *line = &outline->line;
    strbuf_puts(line, "- ");
    chart_arrow(outline->chart, arrow, line);
    strbuf_puts(line, ": ");
    chart_often(outline->chart, arrow, line);
    strbuf_puts(line, ", ");
    say_goal(outline, arrow->from, arrow->go);
    say_leads(outline, arrow);
    end_line(outline, 2, DEEP);
    put_label(outline, arrow);
}

static void put_scene(Outline *outline, SceneId id) {
    const Chart *chart = outline->chart;
    const Scene *scene = &chart->book->scenes[id.at];
    StrBuf *line = &outline->line;
    strbuf_char(outline->out, '\n');
    strbuf_puts(line, scene->name);
    if (scene->title[0]) strbuf_printf(line, " · %s", scene->title);
    if (scene->ending) strbuf_puts(line, scene->disaster ? " · ending, a disaster" : " · ending");
    if (scene->sitting) strbuf_puts(line, " · table");
    strbuf_puts(line, " · ");
    chart_scene_often(chart, id, line);
    end_line(outline, 0, 2);
    for (uint32_t i = chart->first[id.at]; i < chart->first[id.at + 1]; i++) put_arrow(outline, &chart->arrows[i]);
}

/* ---- due events ------------------------------------------------------------------------------------------------- */

static void say_start(void *ctx, const Start *start) {
    Outline *outline = ctx;
    const char *happens = start->role.at != ID_NONE ? " begins" : start->due.at != ID_NONE ? " happens" : "";
    strbuf_printf(&outline->line, "; %d day%s after %s%s", start->days, start->days == 1 ? "" : "s", start->by,
                  happens);
}

static void put_due(Outline *outline, DueId id) {
    const Due *due = &outline->chart->book->dues[id.at];
    strbuf_printf(&outline->line, "- %s: ", due->name);
    if (strcmp(due->label, due->name) != 0) strbuf_printf(&outline->line, "%s; ", due->label);
    chart_due_often(outline->chart, id, &outline->line);
    chart_starts(outline->chart, id, say_start, outline);
    end_line(outline, 2, DEEP);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void put_head(Outline *outline) {
    const Chart *chart = outline->chart;
    const Book *book = chart->book;
    strbuf_printf(&outline->line, "%s · %s · %llu state%s, %s", book->name, book->title,
                  (unsigned long long)chart->states, chart->states == 1 ? "" : "s",
                  chart->proved ? "all there are" : "and there are more");
    end_line(outline, 0, 2);
    for (uint32_t i = 0; i < book->role_count; i++) {
        strbuf_printf(&outline->line, "%s begins in %s", book->roles[i].name,
                      book->scenes[book->roles[i].start.at].name);
        end_line(outline, 0, 2);
    }
}

void chart_text(const Chart *chart, StrBuf *out) {
    const Book *book = chart->book;
    Outline outline = {.chart = chart, .out = out};
    outline.place = arena_alloc(chart->arena, (book->scene_count + (size_t)1) * sizeof *outline.place);
    for (uint32_t i = 0; i < book->scene_count; i++) outline.place[chart->order[i].at] = i;
    put_head(&outline);
    for (uint32_t i = 0; i < book->scene_count; i++) put_scene(&outline, chart->order[i]);
    if (book->due_count) strbuf_puts(out, "\nunder way\n");
    for (uint32_t i = 0; i < book->due_count; i++) put_due(&outline, (DueId){i});
    strbuf_free(&outline.line);
}
