/* compile_drawing.c - drawings: whether they are small enough, and of signs that stand still. A sign must take the same
 * columns in every terminal that shows it, so it is ASCII, Chinese, or of a short list of lines and blocks. */
#include <string.h>

#include "base/utf8.h"
#include "script/compile_map.h"

enum { HAN_FIRST = 0x4E00, HAN_LAST = 0x9FFF, LINES_FIRST = 0x2500, BLOCKS_LAST = 0x259F };

static bool is_ascii(uint32_t sign) {
    return sign >= ' ' && sign < 0x7F;
}

static bool can_stand(uint32_t sign) {
    static const char signs[] = "·•○●≈△▲▽▼◇◆□■";
    if (is_ascii(sign) || (sign >= HAN_FIRST && sign <= HAN_LAST)) return true;
    if (sign >= LINES_FIRST && sign <= BLOCKS_LAST) return true;
    uint32_t known;
    for (Str rest = str(signs); utf8_next(&rest, &known);)
        if (known == sign) return true;
    return false;
}

typedef struct Sheet { /* lines of a drawing as they were given */
    Compile *c;
    const char *name;
    Where where;
    bool ascii; /* they have to be ASCII */
} Sheet;

static bool signs_good(const Sheet *sheet, Str line) {
    uint32_t sign;
    for (Str rest = line, before = line; utf8_next(&rest, &sign); before = rest) {
        if (sheet->ascii ? is_ascii(sign) : can_stand(sign)) continue;
        int len = (int)(before.len - rest.len);
        complain(sheet->c, sheet->where, CODE_BAD_DRAWING,
                 sheet->ascii ? "Draw `ascii` with what a keyboard has."
                              : "Use ASCII, Chinese characters, box drawing and blocks, and · • ○ ● ≈ △ ▲ ▽ ▼ ◇ ◆ □ ■.",
                 "The drawing “%s” has the sign “%.*s”, which doesn't stand still in every terminal.", sheet->name, len,
                 before.at);
        return false;
    }
    return true;
}

static bool line_good(const Sheet *sheet, Str line) {
    int columns = utf8_width(line, 1);
    if (columns > DRAWING_COLUMNS)
        complain(sheet->c, sheet->where, CODE_BAD_DRAWING, "Make it narrower, so that a small window has room for it.",
                 "A line of the drawing “%s” is %d columns wide; %d are the most.", sheet->name, columns,
                 DRAWING_COLUMNS);
    return columns <= DRAWING_COLUMNS && signs_good(sheet, line);
}

static Str without_end(Str line) {
    while (line.len && strchr(" \r", line.at[line.len - 1])) line.len--;
    return line;
}

/* The lines without blanks at their ends, and without empty ones before the first and after the last. */
static const char *read_sheet(const Sheet *sheet, Str given) {
    StrBuf kept = {0};
    Str line;
    int rows = 0, filled = 0;
    while (str_split(&given, '\n', &line)) {
        line = without_end(line);
        if (line.len == 0 && rows == 0) continue;
        if (!line_good(sheet, line)) break;
        if (rows++) strbuf_char(&kept, '\n');
        strbuf_add(&kept, line);
        if (line.len) filled = rows;
    }
    while (kept.len && kept.at[kept.len - 1] == '\n') kept.len--;
    const char *art = arena_text(sheet->c->arena, strbuf_text(&kept), kept.len);
    strbuf_free(&kept);
    if (filled > DRAWING_ROWS)
        complain(sheet->c, sheet->where, CODE_BAD_DRAWING, "Leave room for the text below it.",
                 "The drawing “%s” has %d rows; %d are the most.", sheet->name, filled, DRAWING_ROWS);
    return art;
}

static const char *sheet_field(Compile *c, const ValueTable *table, const Art *drawing, const char *field) {
    const Value *value = get_value(table, field);
    if (!value || value->kind != VALUE_STRING) return "";
    return read_sheet(&(Sheet){c, drawing->name, value->where, strcmp(field, "ascii") == 0}, value->text);
}

static void compile_drawing(Compile *c, const Declared *declared, Art *drawing) {
    const ValueTable *table = declared_table(c, declared);
    *drawing = (Art){.name = arena_text(c->arena, declared->name, strlen(declared->name)), .where = declared->where};
    drawing->art = sheet_field(c, table, drawing, "art");
    drawing->ascii = sheet_field(c, table, drawing, "ascii");
    drawing->words = get_string(c, table, "words", "");
    for (const char *at = drawing->art; *at; at++) drawing->signs |= (unsigned char)*at >= 0x80;
    const Value *art = get_value(table, "art");
    if (art && art->kind == VALUE_STRING && str_trim(art->text).len == 0)
        complain(c, declared->where, CODE_BAD_DRAWING, "Draw it, or leave it out.", "The drawing “%s” is empty.",
                 drawing->name);
}

void compile_drawings(Compile *c) {
    uint32_t count = (uint32_t)c->names[NAMES_DRAWING].count;
    Art *drawings = arena_alloc(c->arena, ((size_t)count + 1) * sizeof *drawings);
    c->book->drawings = drawings, c->book->drawing_count = count;
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_DRAWING && c->number[i] != ID_NONE)
            compile_drawing(c, &c->list[i], &drawings[c->number[i]]);
}

uint32_t drawing_named(Compile *c, const ValueTable *table) {
    const Value *name = get_value(table, "drawing");
    if (!name || name->kind != VALUE_STRING) return 0;
    uint32_t number = names_find(c, NAMES_DRAWING, name->text, name->where);
    return number == ID_NONE ? 0 : number + 1;
}
