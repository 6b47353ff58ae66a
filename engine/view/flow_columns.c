/* flow_columns.c - two columns in one line: each side is flowed by itself, and then line is joined to line, so whatever
 * shows lines needs to know nothing of columns. */
#include "view/cluster.h"
#include "view/flow.h"

enum { COLUMNS_LEAST = 98, BETWEEN = 3 };

static size_t count_of(const Blocks *blocks, size_t at, BlockSide side) {
    size_t count = 0;
    while (at + count < blocks->count && blocks->list[at + count].side == side) count++;
    return count;
}

size_t flow_beside(const Flow *flow, const Blocks *blocks, size_t at) {
    if (flow->plain || flow->wide < COLUMNS_LEAST) return 0;
    size_t left = count_of(blocks, at, SIDE_LEFT), right = left ? count_of(blocks, at + left, SIDE_RIGHT) : 0;
    return right ? left + right : 0;
}

static void add_blanks(Passage *passage, int count) {
    while (count-- > 0) passage_add(passage, str(" "), FACE_PLAIN);
}

/* A line of one side; gives how many columns it takes. */
static int add_line(const Flow *side, size_t at, Passage *passage) {
    if (at >= side->count) return 0;
    const Line *line = &side->lines[at];
    if (line->text.len) add_blanks(passage, line->indent);
    for (size_t from = 0, end; from < line->text.len; from = end) {
        for (end = from + 1; end < line->text.len && line->faces[end] == line->faces[from];) end++;
        passage_add(passage, str_of(line->text.at + from, end - from), (Face)line->faces[from]);
    }
    return line->text.len ? line->indent + cluster_columns(line->text, side->style.ambiguous) : 0;
}

static void join(Flow *flow, Flow *const sides[2], uint32_t source) {
    bool ascii = flow->style.ascii || flow->style.ambiguous == 2;
    int columns = flow->columns;
    flow->columns = flow->wide;
    for (size_t i = 0; i < sides[0]->count || i < sides[1]->count; i++) {
        Passage passage = {0};
        int used = add_line(sides[0], i, &passage);
        add_blanks(&passage, sides[0]->columns + 1 - used);
        passage_add(&passage, str(ascii ? "|" : "│"), FACE_FRAME);
        if (i < sides[1]->count && sides[1]->lines[i].text.len) add_blanks(&passage, 1);
        (void)add_line(sides[1], i, &passage);
        flow_passage(flow, &passage, (Setting){.mark = str(""), .hard = true, .item = -1, .source = source});
    }
    flow->columns = columns;
}

void flow_columns(Flow *flow, const Blocks *blocks, uint32_t source) {
    size_t left = count_of(blocks, 0, SIDE_LEFT);
    Flow *sides[2];
    for (int i = 0; i < 2; i++) sides[i] = flow_new(flow->style, (flow->wide - BETWEEN) / 2, false);
    flow_blocks(sides[0], &(Blocks){blocks->list, left, left}, 0, "");
    flow_blocks(sides[1], &(Blocks){blocks->list + left, blocks->count - left, blocks->count - left}, 0, "");
    join(flow, sides, source);
    flow_free(sides[0]);
    flow_free(sides[1]);
}
