/* sheet_map.c - the map on a sheet of cells. One idea: lines are drawn first and may be covered; then names claim their
 * cells one after the other, what matters most first, and a name that finds no room is left out whole, sign and all.
 * The list below the map has every place in words, so nothing is lost by it. */
#include <string.h>

#include "view/cluster.h"
#include "view/sheet.h"

enum { FOOT = 2 }; /* below the land: an empty row, and what the signs mean */

typedef struct Signs {
    const char *ways[WAY_KINDS], *place, *here;
} Signs;

static const Signs PLAIN = {{"~", ":", "-"}, "o", "@"};
static const Signs DRAWN = {{"≈", "·", "╌"}, "○", "●"};

typedef struct Dot { /* a cell: one sign, what it is, and whether something stands on it */
    const char *at;
    uint8_t len, role;
    bool taken;
} Dot;

typedef struct Sketch {
    const Theatre *theatre;
    const Signs *signs;
    Arena *arena;
    int columns, rows; /* of the land */
    Dot *dots;
    Spot least, most; /* corners */
} Sketch;

typedef struct CellPoint {
    int row, column;
} CellPoint;

static Dot *dot_at(const Sketch *sketch, CellPoint point) {
    return &sketch->dots[point.row * sketch->columns + point.column];
}

/* ---- where things are ------------------------------------------------------------------------------------------- */

static void widen(Sketch *sketch, Spot spot) {
    if (spot.north < sketch->least.north) sketch->least.north = spot.north;
    if (spot.east < sketch->least.east) sketch->least.east = spot.east;
    if (spot.north > sketch->most.north) sketch->most.north = spot.north;
    if (spot.east > sketch->most.east) sketch->most.east = spot.east;
}

/* Places alone make the land; lines run off its edge. To the east there is some room for names. */
static void find_corners(Sketch *sketch) {
    const Map *map = sketch->theatre->map;
    sketch->least = sketch->most = map->places[0].spot;
    for (uint32_t i = 1; i < map->place_count; i++) widen(sketch, map->places[i].spot);
    int32_t wide = sketch->most.east - sketch->least.east, high = sketch->most.north - sketch->least.north;
    sketch->most.east += wide / 5 + 1;
    sketch->least.east -= wide / 12 + 1;
    sketch->most.north += high / 40 + 1;
    sketch->least.north -= high / 40 + 1;
}

static int scaled(int32_t value, int32_t least, int32_t most, int cells) {
    int64_t range = most - least;
    return (int)(((int64_t)(value - least) * (cells - 1) + (value < least ? -range / 2 : range / 2)) / range);
}

static CellPoint point_of(const Sketch *sketch, Spot spot) {
    return (CellPoint){sketch->rows - 1 - scaled(spot.north, sketch->least.north, sketch->most.north, sketch->rows),
                       scaled(spot.east, sketch->least.east, sketch->most.east, sketch->columns)};
}

static bool is_on(const Sketch *sketch, CellPoint point) {
    return point.row >= 0 && point.row < sketch->rows && point.column >= 0 && point.column < sketch->columns;
}

/* ---- lines ------------------------------------------------------------------------------------------------------ */

static void dot_line(const Sketch *sketch, CellPoint point, WayKind kind) {
    if (!is_on(sketch, point)) return;
    const char *sign = sketch->signs->ways[kind];
    *dot_at(sketch, point) = (Dot){sign, (uint8_t)strlen(sign), kind == WAY_RIVER ? SPAN_CITE : SPAN_FAINT, false};
}

static int size_of(int a) {
    return a < 0 ? -a : a;
}

static void draw_part(const Sketch *sketch, CellPoint from, CellPoint to, WayKind kind) {
    int down = to.row - from.row, right = to.column - from.column;
    int steps = size_of(down) > size_of(right) ? size_of(down) : size_of(right);
    for (int i = 0; i <= steps; i++) {
        int half = steps / 2, row = down * i, column = right * i;
        int way = steps ? steps : 1;
        CellPoint point = {from.row + (row + (row < 0 ? -half : half)) / way,
                           from.column + (column + (column < 0 ? -half : half)) / way};
        dot_line(sketch, point, kind);
    }
}

static void draw_ways(const Sketch *sketch, WayKind kind) {
    const Map *map = sketch->theatre->map;
    for (uint32_t i = 0; i < map->line_count; i++) {
        const MapLine *line = &map->lines[i];
        for (uint32_t k = 1; k < line->count && line->kind == kind; k++)
            draw_part(sketch, point_of(sketch, line->spots[k - 1]), point_of(sketch, line->spots[k]), kind);
    }
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

typedef struct Tag {     /* what stands by a place */
    const char *letters; /* "[WT]", or "" */
    const char *name;
    int columns; /* of both, with what joins them */
} Tag;

static bool is_free(const Sketch *sketch, CellPoint from, int columns) {
    if (from.row < 0 || from.row >= sketch->rows || from.column < 0 || from.column + columns > sketch->columns)
        return false;
    for (int i = 0; i < columns; i++)
        if (dot_at(sketch, (CellPoint){from.row, from.column + i})->taken) return false;
    return true;
}

/* Whether words may end beside this cell. */
static bool is_apart(const Sketch *sketch, CellPoint point) {
    if (!is_on(sketch, point)) return true;
    const Dot *dot = dot_at(sketch, point);
    return !dot->taken || (dot->len == 1 && dot->at[0] == ' ');
}

static bool has_room(const Sketch *sketch, CellPoint from, int columns) {
    return is_free(sketch, from, columns) && is_apart(sketch, (CellPoint){from.row, from.column - 1}) &&
           is_apart(sketch, (CellPoint){from.row, from.column + columns});
}

/* A sign of two columns takes two cells, of which the second is empty. */
static void write_words(const Sketch *sketch, CellPoint from, const char *words, SpanRole role) {
    int width;
    for (Str rest = str(words); rest.len; from.column += width) {
        Str sign = cluster_next(&rest, 1, &width);
        for (int i = 1; i < width; i++)
            *dot_at(sketch, (CellPoint){from.row, from.column + i}) = (Dot){"", 0, (uint8_t)role, true};
        if (width > 0) *dot_at(sketch, from) = (Dot){sign.at, (uint8_t)sign.len, (uint8_t)role, true};
    }
}

/* A blank is kept between it and what stands beside. */

static void write_tag(const Sketch *sketch, CellPoint from, const Tag *tag) {
    CellPoint ends[] = {{from.row, from.column - 1}, {from.row, from.column + tag->columns}};
    write_words(sketch, from, tag->letters, SPAN_STRONG);
    from.column += (int)strlen(tag->letters);
    if (tag->letters[0] && tag->name[0]) write_words(sketch, from, " ", SPAN_PLAIN), from.column++;
    write_words(sketch, from, tag->name, SPAN_NAME);
    for (int i = 0; i < 2; i++)
        if (is_free(sketch, ends[i], 1)) *dot_at(sketch, ends[i]) = (Dot){" ", 1, SPAN_PLAIN, true};
}

/* To the right of its sign, to the left; then above and below, so many rows away at most. */
static bool find_room(const Sketch *sketch, CellPoint sign, const Tag *tag, int away, CellPoint *found) {
    int back = sign.column - tag->columns / 2, most = sketch->columns - tag->columns;
    if (back > most) back = most;
    if (back < 0) back = 0;
    for (int i = 0; i <= 2 * away; i++) {
        int row = sign.row + (i % 2 ? -(i + 1) / 2 : i / 2);
        const int columns[] = {i ? back : sign.column + 2, sign.column - 1 - tag->columns, sign.column + 2};
        for (size_t k = 0; k < sizeof columns / sizeof columns[0]; k++) {
            *found = (CellPoint){row, columns[k]};
            if (has_room(sketch, *found, tag->columns)) return true;
        }
    }
    return false;
}

static void measure(Tag *tag) {
    tag->columns = (int)strlen(tag->letters) + cluster_columns(str(tag->name), 1);
    if (tag->letters[0] && tag->name[0]) tag->columns++;
}

static Tag tag_of(const Sketch *sketch, uint32_t place) {
    const Theatre *theatre = sketch->theatre;
    Tag tag = {.name = theatre->book->places[theatre->map->places[place].place.at].label};
    char *letters = arena_alloc(sketch->arena, (size_t)theatre->count + 3), *end = letters + 1;
    for (uint32_t i = 0; i < theatre->count; i++)
        if (theatre->pins[i].at == place) *end++ = theatre->pins[i].letter;
    if (end > letters + 1) letters[0] = '[', *end = ']';
    tag.letters = letters;
    measure(&tag);
    return tag;
}

static bool is_here(const Theatre *theatre, uint32_t place) {
    return theatre->here == place;
}

/* A place that the sheet can't name isn't on it; of one where somebody is, at least the letters are. */
static void put_place(const Sketch *sketch, uint32_t place) {
    CellPoint sign = point_of(sketch, sketch->theatre->map->places[place].spot), found;
    Tag tag = tag_of(sketch, place);
    bool here = is_here(sketch->theatre, place), clear = is_free(sketch, sign, 1);
    if (here) write_words(sketch, sign, sketch->signs->here, SPAN_STRONG);
    bool room = (clear || tag.letters[0]) && find_room(sketch, sign, &tag, 1, &found);
    if (!room && tag.letters[0]) {
        tag.name = "";
        measure(&tag);
        room = find_room(sketch, sign, &tag, 3, &found);
    }
    if (room && clear && !here) write_words(sketch, sign, sketch->signs->place, SPAN_PLAIN);
    if (room) write_tag(sketch, found, &tag);
}

static bool is_marked(const Theatre *theatre, uint32_t place) {
    if (is_here(theatre, place)) return true;
    for (uint32_t i = 0; i < theatre->count; i++)
        if (theatre->pins[i].at == place) return true;
    return false;
}

static void put_places(const Sketch *sketch) {
    const Theatre *theatre = sketch->theatre;
    for (int marked = 1; marked >= 0; marked--)
        for (uint32_t i = 0; i < theatre->map->place_count; i++)
            if (is_marked(theatre, i) == (marked == 1)) put_place(sketch, i);
}

enum { STOPS = 8 }; /* on each part of a line */

static Spot stop_of(const MapLine *line, uint32_t stop) {
    Spot from = line->spots[stop / STOPS], to = line->spots[stop / STOPS + (stop % STOPS ? 1 : 0)];
    int32_t along = (int32_t)(stop % STOPS);
    return (Spot){from.north + (to.north - from.north) * along / STOPS,
                  from.east + (to.east - from.east) * along / STOPS};
}

/* The name of a line stands on it, where there is room; tried from its middle on. */
static void put_line_name(const Sketch *sketch, const MapLine *line) {
    int columns = cluster_columns(str(line->label), 1);
    uint32_t stops = (line->count - 1) * STOPS + 1;
    for (uint32_t i = 0; i < stops && columns; i++) {
        uint32_t stop = i % 2 ? stops / 2 + (i + 1) / 2 : stops / 2 - i / 2;
        CellPoint at = point_of(sketch, stop_of(line, stop));
        at.column -= columns / 2;
        if (!has_room(sketch, at, columns)) continue;
        write_tag(sketch, at, &(Tag){"", line->label, columns});
        return;
    }
}

/* ---- the sheet -------------------------------------------------------------------------------------------------- */

typedef struct Writing {
    Arena *arena;
    Span *spans;
    uint32_t count;
    StrBuf text;
    SpanRole role;
} Writing;

static void end_span(Writing *writing) {
    if (writing->text.len == 0) return;
    const char *text = arena_text(writing->arena, writing->text.at, writing->text.len);
    writing->spans[writing->count++] = (Span){str_of(text, writing->text.len), writing->role};
    strbuf_clear(&writing->text);
}

static void write_sign(Writing *writing, Str sign, SpanRole role) {
    if (role != writing->role) end_span(writing);
    writing->role = role;
    strbuf_add(&writing->text, sign);
}

static void write_land(const Sketch *sketch, Writing *writing) {
    for (int row = 0; row < sketch->rows; row++) {
        for (int column = 0; column < sketch->columns; column++) {
            const Dot *dot = dot_at(sketch, (CellPoint){row, column});
            if (dot->len || !dot->taken)
                write_sign(writing, dot->len ? str_of(dot->at, dot->len) : str(" "), (SpanRole)dot->role);
        }
        write_sign(writing, str("\n"), SPAN_PLAIN);
    }
}

static bool has_way(const Map *map, WayKind kind) {
    for (uint32_t i = 0; i < map->line_count; i++)
        if (map->lines[i].kind == kind) return true;
    return false;
}

static void write_key(const Sketch *sketch, Writing *writing) {
    static const char *const words[WAY_KINDS] = {"river", "road", "border"};
    const Signs *signs = sketch->signs;
    write_sign(writing, str("\n"), SPAN_PLAIN);
    if (sketch->theatre->here != ID_NONE)
        write_sign(writing, str(arena_printf(sketch->arena, "%s you  ", signs->here)), SPAN_FAINT);
    for (int kind = 0; kind < WAY_KINDS; kind++)
        if (has_way(sketch->theatre->map, (WayKind)kind))
            write_sign(writing, str(arena_printf(sketch->arena, "%s %s  ", signs->ways[kind], words[kind])),
                       SPAN_FAINT);
    end_span(writing);
}

void sheet_map(const Theatre *theatre, Arena *arena, Leaf *sheet) {
    Sketch sketch = {.theatre = theatre,
                     .signs = sheet->signs ? &DRAWN : &PLAIN,
                     .arena = arena,
                     .columns = sheet->columns,
                     .rows = sheet->rows - FOOT};
    size_t cells = (size_t)sketch.columns * (size_t)sketch.rows;
    sketch.dots = arena_alloc(arena, cells * sizeof *sketch.dots);
    find_corners(&sketch);
    for (int kind = WAY_KINDS - 1; kind >= 0; kind--) draw_ways(&sketch, (WayKind)kind);
    put_places(&sketch);
    for (uint32_t i = 0; i < theatre->map->line_count; i++) put_line_name(&sketch, &theatre->map->lines[i]);
    Writing writing = {.arena = arena, .spans = arena_alloc(arena, (cells + 9) * sizeof(Span))};
    write_land(&sketch, &writing);
    write_key(&sketch, &writing);
    strbuf_free(&writing.text);
    sheet->spans = writing.spans;
    sheet->count = writing.count;
}
