/* chart_dot.c - a chart for Graphviz, and for Mermaid.
 *
 * Both draw the same: a node a scene, role and due event, an edge an arrow to where it is written to lead. They differ
 * in how a node is written, how an edge is, and what may not stand in a label. */
#include "check/chart_parts.h"

#include <string.h>

enum { LABEL_MOST = 60 }; /* bytes of one line of a label */

typedef enum Look { LOOK_SCENE, LOOK_PASSED, LOOK_ENDING, LOOK_DISASTER, LOOK_TABLE, LOOK_ROLE, LOOK_DUE } Look;
typedef enum Stroke { STROKE_CHOICE, STROKE_AUTO, STROKE_EXIT, STROKE_START, STROKE_NEVER } Stroke;

typedef struct Node { /* "s12": a letter for the kind, and a number */
    char kind;
    uint32_t number;
} Node;

typedef struct Drawing Drawing;
typedef struct Pen {
    const char *indent, *quote;            /* before a line; around a label */
    const char *(*escape)(char character); /* what is written for it; NULL: itself */
    const char *line_break;
    void (*node)(Drawing *drawing, Node node, Look look, bool reached);
    void (*edge)(Drawing *drawing, Node from, Node to, Stroke stroke);
} Pen;

struct Drawing {
    const Chart *chart;
    const Pen *pen;
    StrBuf label; /* of what is drawn next: lines */
    Node due;     /* whose starts are drawn */
    StrBuf *out;
};

/* ---- labels ----------------------------------------------------------------------------------------------------- */

/* A line of the label, cut when it is long. */
static void put_line(const Drawing *drawing, Str line) {
    bool cut = line.len > LABEL_MOST;
    size_t end = cut ? LABEL_MOST : line.len;
    while (cut && end > 0 && ((unsigned char)line.at[end] & 0xC0) == 0x80) end--;
    for (size_t i = 0; i < end; i++) {
        const char *instead = drawing->pen->escape(line.at[i]);
        if (instead)
            strbuf_puts(drawing->out, instead);
        else
            strbuf_char(drawing->out, line.at[i]);
    }
    if (cut) strbuf_puts(drawing->out, "…");
}

static void put_label(Drawing *drawing) {
    Str rest = strbuf_str(&drawing->label), line;
    bool first = true;
    strbuf_char(drawing->out, '"');
    while (str_split(&rest, '\n', &line)) {
        if (!first) strbuf_puts(drawing->out, drawing->pen->line_break);
        put_line(drawing, line);
        first = false;
    }
    strbuf_char(drawing->out, '"');
    strbuf_clear(&drawing->label);
}

/* ---- Graphviz --------------------------------------------------------------------------------------------------- */

static const char *dot_escape(char character) {
    if (character == '"') return "\\\"";
    return character == '\\' ? "\\\\" : NULL;
}

static void dot_node(Drawing *drawing, Node node, Look look, bool reached) {
    static const char *const looks[] = {
        [LOOK_SCENE] = "box",
        [LOOK_PASSED] = "diamond",
        [LOOK_ENDING] = "doubleoctagon",
        [LOOK_DISASTER] = "doubleoctagon, style=filled, fillcolor=lightgrey",
        [LOOK_TABLE] = "box3d",
        [LOOK_ROLE] = "plaintext",
        [LOOK_DUE] = "note",
    };
    strbuf_printf(drawing->out, "  %c%u [shape=%s", node.kind, node.number, looks[look]);
    if (!reached) strbuf_puts(drawing->out, ", style=dashed, color=grey, fontcolor=grey");
    strbuf_puts(drawing->out, ", label=");
    put_label(drawing);
    strbuf_puts(drawing->out, "];\n");
}

static void dot_edge(Drawing *drawing, Node from, Node to, Stroke stroke) {
    static const char *const strokes[] = {
        [STROKE_CHOICE] = "solid",
        [STROKE_AUTO] = "solid, arrowhead=empty",
        [STROKE_EXIT] = "bold",
        [STROKE_START] = "dotted",
        [STROKE_NEVER] = "dashed, color=grey, fontcolor=grey",
    };
    strbuf_printf(drawing->out, "  %c%u -> %c%u [style=%s, label=", from.kind, from.number, to.kind, to.number,
                  strokes[stroke]);
    put_label(drawing);
    strbuf_puts(drawing->out, "];\n");
}

static const Pen dot = {.escape = dot_escape, .line_break = "\\n", .node = dot_node, .edge = dot_edge};

/* ---- Mermaid ---------------------------------------------------------------------------------------------------- */

static const char *mermaid_escape(char character) {
    switch (character) {
    case '"': return "#quot;";
    case '<': return "#lt;";
    case '>': return "#gt;";
    case '&': return "#amp;";
    case '#': return "#35;";
    case '`': return "#96;";
    case '\\': return "#92;";
    default: return NULL;
    }
}

static void mermaid_node(Drawing *drawing, Node node, Look look, bool reached) {
    static const char *const before[] = {
        [LOOK_SCENE] = "[",  [LOOK_PASSED] = "{", [LOOK_ENDING] = "([", [LOOK_DISASTER] = "([",
        [LOOK_TABLE] = "[[", [LOOK_ROLE] = "((",  [LOOK_DUE] = ">",
    };
    static const char *const after[] = {
        [LOOK_SCENE] = "]",  [LOOK_PASSED] = "}", [LOOK_ENDING] = "])", [LOOK_DISASTER] = "])",
        [LOOK_TABLE] = "]]", [LOOK_ROLE] = "))",  [LOOK_DUE] = "]",
    };
    strbuf_printf(drawing->out, "  %c%u%s", node.kind, node.number, before[look]);
    put_label(drawing);
    strbuf_puts(drawing->out, after[look]);
    if (look == LOOK_DISASTER && reached) strbuf_puts(drawing->out, ":::disaster");
    if (!reached) strbuf_puts(drawing->out, ":::never");
    strbuf_char(drawing->out, '\n');
}

static void mermaid_edge(Drawing *drawing, Node from, Node to, Stroke stroke) {
    static const char *const strokes[] = {[STROKE_CHOICE] = "-->",
                                          [STROKE_AUTO] = "--o",
                                          [STROKE_EXIT] = "==>",
                                          [STROKE_START] = "-.->",
                                          [STROKE_NEVER] = "-.-x"};
    strbuf_printf(drawing->out, "  %c%u %s|", from.kind, from.number, strokes[stroke]);
    put_label(drawing);
    strbuf_printf(drawing->out, "| %c%u\n", to.kind, to.number);
}

static const Pen mermaid = {
    .escape = mermaid_escape, .line_break = "<br/>", .node = mermaid_node, .edge = mermaid_edge};

/* ---- what is drawn ---------------------------------------------------------------------------------------------- */

static Node scene_node(SceneId scene) {
    return (Node){'s', scene.at};
}

static Look look_of(const Chart *chart, SceneId id) {
    const Scene *scene = &chart->book->scenes[id.at];
    if (scene->ending) return scene->disaster ? LOOK_DISASTER : LOOK_ENDING;
    if (scene->sitting) return LOOK_TABLE;
    return chart->passed[id.at] && !chart->stood[id.at] ? LOOK_PASSED : LOOK_SCENE;
}

static void draw_scene(Drawing *drawing, SceneId id) {
    const Chart *chart = drawing->chart;
    const Scene *scene = &chart->book->scenes[id.at];
    strbuf_printf(&drawing->label, "%s\n", scene->name);
    if (scene->title[0]) strbuf_printf(&drawing->label, "%s\n", scene->title);
    chart_scene_often(chart, id, &drawing->label);
    drawing->pen->node(drawing, scene_node(id), look_of(chart, id), chart->stood[id.at] || chart->passed[id.at]);
}

static void draw_arrow(Drawing *drawing, const Arrow *arrow) {
    static const Stroke strokes[] = {
        [ARROW_CHOICE] = STROKE_CHOICE, [ARROW_AUTO] = STROKE_AUTO, [ARROW_EXIT] = STROKE_EXIT};
    StrBuf *label = &drawing->label;
    chart_arrow(drawing->chart, arrow, label);
    strbuf_char(label, '\n');
    if (arrow->kind == ARROW_CHOICE) {
        chart_label(drawing->chart, &drawing->chart->book->choices[arrow->choice.at].label, label);
        strbuf_char(label, '\n');
    }
    chart_often(drawing->chart, arrow, label);
    drawing->pen->edge(drawing, scene_node(arrow->from), scene_node(arrow->go),
                       arrow->count ? strokes[arrow->kind] : STROKE_NEVER);
}

static void draw_start(void *ctx, const Start *start) {
    Drawing *drawing = ctx;
    Node from = scene_node(start->scene);
    if (start->role.at != ID_NONE) from = (Node){'r', start->role.at};
    if (start->due.at != ID_NONE) from = (Node){'d', start->due.at};
    bool choice = start->scene.at != ID_NONE && strchr(start->by, '/');
    strbuf_printf(&drawing->label, "%s%safter %d day%s", choice ? start->by : "", choice ? "\n" : "", start->days,
                  start->days == 1 ? "" : "s");
    drawing->pen->edge(drawing, from, drawing->due, STROKE_START);
}

static void draw_due(Drawing *drawing, DueId id) {
    const Due *due = &drawing->chart->book->dues[id.at];
    drawing->due = (Node){'d', id.at};
    strbuf_printf(&drawing->label, "%s\n%s\n", due->name, due->label);
    chart_due_often(drawing->chart, id, &drawing->label);
    drawing->pen->node(drawing, drawing->due, LOOK_DUE,
                       drawing->chart->dues[id.at].count || !drawing->chart->dues[id.at].kept);
    chart_starts(drawing->chart, id, draw_start, drawing);
}

static void draw_role(Drawing *drawing, RoleId id) {
    const Role *role = &drawing->chart->book->roles[id.at];
    Node node = {'r', id.at};
    strbuf_puts(&drawing->label, role->name);
    drawing->pen->node(drawing, node, LOOK_ROLE, true);
    strbuf_puts(&drawing->label, "begins");
    drawing->pen->edge(drawing, node, scene_node(role->start), STROKE_START);
}

static void draw(const Chart *chart, const Pen *pen, StrBuf *out) {
    Drawing drawing = {.chart = chart, .pen = pen, .out = out};
    const Book *book = chart->book;
    for (uint32_t i = 0; i < book->scene_count; i++) draw_scene(&drawing, chart->order[i]);
    for (uint32_t i = 0; i < book->role_count; i++) draw_role(&drawing, (RoleId){i});
    for (uint32_t i = 0; i < book->scene_count; i++) {
        uint32_t scene = chart->order[i].at;
        for (uint32_t k = chart->first[scene]; k < chart->first[scene + 1]; k++)
            draw_arrow(&drawing, &chart->arrows[k]);
    }
    for (uint32_t i = 0; i < book->due_count; i++) draw_due(&drawing, (DueId){i});
    strbuf_free(&drawing.label);
}

void chart_dot(const Chart *chart, StrBuf *out) {
    strbuf_printf(out, "digraph \"%s\" {\n  charset=\"UTF-8\";\n  node [fontsize=11];\n  edge [fontsize=9];\n",
                  chart->book->name);
    draw(chart, &dot, out);
    strbuf_puts(out, "}\n");
}

void chart_mermaid(const Chart *chart, StrBuf *out) {
    strbuf_puts(out, "flowchart TD\n");
    draw(chart, &mermaid, out);
    strbuf_puts(out, "  classDef never stroke-dasharray: 4,color:#888\n  classDef disaster fill:#ddd\n");
}
