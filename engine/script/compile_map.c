/* compile_map.c - the map and what is reported on it. A place of the map is a place of the codex with a position; a
 * report says of which of them it tells. */
#include "script/compile_map.h"

#include <string.h>

#include "base/date.h"

enum { MAP_PLACES = 60, MAP_LINES = 30, LINE_SPOTS = 60, SIGHTINGS_MOST = 60, DAYS_MOST = 400, PACE_LI = 60 };

/* A row of strings, of at least so many; NULL after a complaint. */
static const ValueTable *row_of(Compile *c, const Value *value, uint32_t least, const char *example) {
    const ValueTable *row = value_is_form(value, FORM_NONE) ? value->table : NULL;
    bool good = row && row->item_count >= least;
    for (uint32_t i = 0; good && i < row->item_count; i++) good = row->items[i].kind == VALUE_STRING;
    if (good) return row;
    if (value->kind != VALUE_BAD) complain(c, value->where, CODE_BAD_MAP, NULL, "Here is wanted %s.", example);
    return NULL;
}

/* The rows of a field, at most so many. */
static const Value *rows_of(Compile *c, const ValueTable *table, const char *name, uint32_t most, uint32_t *count) {
    const Value *field = get_value(table, name);
    *count = field && value_is_form(field, FORM_NONE) ? field->table->item_count : 0;
    if (*count <= most) return *count ? field->table->items : NULL;
    complain(c, field->where, CODE_TOO_MUCH, NULL, "There are more than %u rows in `%s`.", most, name);
    *count = 0;
    return NULL;
}

static bool read_spot(Compile *c, const Value *value, Spot *spot) {
    if (spot_parse(str_trim(value->text), spot)) return true;
    complain(c, value->where, CODE_BAD_POSITION, "Write degrees north and east: \"38.4N 116.1E\".",
             "“%.*s” is no position.", clip(value->text), value->text.at);
    return false;
}

/* ---- places ----------------------------------------------------------------------------------------------------- */

static bool take_place(Compile *c, const Map *map, const Value *name, PlaceId *place) {
    place->at = names_find(c, NAMES_PLACE, name->text, name->where);
    if (place->at == ID_NONE) return false;
    if (map_place(map, *place) == ID_NONE) return true;
    complain(c, name->where, CODE_BAD_MAP, "Leave one of them out.", "“%.*s” is on the map twice.", clip(name->text),
             name->text.at);
    return false;
}

static void read_place(Compile *c, const Value *value, Map *map, MapPlace *place) {
    const ValueTable *row = row_of(c, value, 2, "{ \"place\", \"38.4N 116.1E\" }");
    if (!row || !take_place(c, map, &row->items[0], &place->place)) return;
    if (!read_spot(c, &row->items[1], &place->spot)) return;
    PlaceId *also = arena_alloc(c->arena, row->item_count * sizeof *also);
    for (uint32_t i = 2; i < row->item_count; i++)
        place->also_count += take_place(c, map, &row->items[i], &also[place->also_count]);
    place->also = also;
    map->place_count++;
}

static void read_places(Compile *c, const ValueTable *table, Map *map) {
    uint32_t count;
    const Value *rows = rows_of(c, table, "places", MAP_PLACES, &count);
    MapPlace *places = arena_alloc(c->arena, ((size_t)count + 1) * sizeof *places);
    map->places = places;
    for (uint32_t i = 0; i < count; i++) read_place(c, &rows[i], map, &places[map->place_count]);
    if (map->place_count < 2)
        complain(c, map->where, CODE_BAD_MAP, "Give `places` two rows or more, each with a position.",
                 "A map of fewer than two places can't be drawn.");
}

/* ---- lines ------------------------------------------------------------------------------------------------------ */

static bool read_line_kind(Compile *c, const Value *word, WayKind *kind) {
    static const char *const words[WAY_KINDS] = {"river", "road", "border"};
    for (int i = 0; i < WAY_KINDS; i++) {
        *kind = (WayKind)i;
        if (str_is(word->text, words[i])) return true;
    }
    complain(c, word->where, CODE_BAD_MAP, NULL, "A line is a “river”, a “road” or a “border”, not “%.*s”.",
             clip(word->text), word->text.at);
    return false;
}

static void read_line(Compile *c, const Value *value, Map *map, MapLine *line) {
    const ValueTable *row = row_of(c, value, 4, "{ \"river\", \"name\", \"35.0N 113.5E\", \"35.7N 115.0E\", … }");
    if (!row || !read_line_kind(c, &row->items[0], &line->kind)) return;
    if (row->item_count > LINE_SPOTS) {
        complain(c, value->where, CODE_TOO_MUCH, NULL, "A line has more than %d positions.", LINE_SPOTS);
        return;
    }
    Spot *spots = arena_alloc(c->arena, row->item_count * sizeof *spots);
    line->label = line_of_text(c, row->items[1].text);
    line->count = 0;
    for (uint32_t i = 2; i < row->item_count; i++) line->count += read_spot(c, &row->items[i], &spots[line->count]);
    line->spots = spots;
    if (line->count > 1) map->line_count++;
}

static void read_lines(Compile *c, const ValueTable *table, Map *map) {
    uint32_t count;
    const Value *rows = rows_of(c, table, "lines", MAP_LINES, &count);
    MapLine *lines = arena_alloc(c->arena, ((size_t)count + 1) * sizeof *lines);
    map->lines = lines;
    for (uint32_t i = 0; i < count; i++) read_line(c, &rows[i], map, &lines[map->line_count]);
}

/* ---- reports ---------------------------------------------------------------------------------------------------- */

static uint32_t place_on_map(Compile *c, const Value *name) {
    if (!name || name->kind != VALUE_STRING) return ID_NONE;
    PlaceId place = {names_find(c, NAMES_PLACE, name->text, name->where)};
    uint32_t at = place.at == ID_NONE ? ID_NONE : map_place(c->book->map, place);
    if (place.at != ID_NONE && at == ID_NONE)
        complain(c, name->where, CODE_NOT_ON_MAP, "Give it a row in the `places` of the map.",
                 "“%.*s” isn't on the map.", clip(name->text), name->text.at);
    return at;
}

static bool read_seen(Compile *c, const Value *item, Sighting *seen) {
    const ValueTable *table = made_table(item);
    if (item->kind == VALUE_BAD) return false;
    if (!value_is_form(item, FORM_SEEN) || !table) {
        complain(c, item->where, CODE_STRANGER, "Write seen { at = \"place\", date = \"1005-01-13\" }.",
                 "What was seen is wanted here, not %s.", value_sort(item));
        return false;
    }
    check_table(c, FORM_SEEN, &item->table->items[0]);
    *seen = (Sighting){.at = place_on_map(c, get_value(table, "at")),
                       .day = get_date(c, get_value(table, "date")),
                       .days = get_int(c, get_value(table, "days"), 0, DAYS_MOST, 0),
                       .by = get_string(c, table, "by", ""),
                       .when = compile_guard(c, get_value(table, "when")),
                       .text = compile_text(c, get_value(table, "text"), TEXT_PLAIN),
                       .where = item->where};
    return seen->at != ID_NONE;
}

static void read_sightings(Compile *c, const ValueTable *table, MapReport *report) {
    uint32_t given = table ? table->item_count : 0;
    if (given > SIGHTINGS_MOST) {
        complain(c, report->where, CODE_TOO_MUCH, NULL, "A report has more than %d sightings.", SIGHTINGS_MOST);
        given = 0;
    }
    Sighting *seen = arena_alloc(c->arena, ((size_t)given + 1) * sizeof *seen);
    for (uint32_t i = 0; i < given; i++) report->count += read_seen(c, &table->items[i], &seen[report->count]);
    report->seen = seen;
}

/* Two reports may have one mark where no game shows both. That can't be told of two conditions, so it is said only
 * where one of them has none. */
static void check_mark(Compile *c, const MapReport *report, const Value *mark) {
    for (const MapReport *other = c->book->reports; other < report; other++)
        if (other->mark == report->mark && (!other->when || !report->when))
            complain(c, mark->where, CODE_BAD_MARK, "Take another letter.", "“%c” is the mark of “%s” already.",
                     report->mark, other->name);
}

static void read_mark(Compile *c, const ValueTable *table, MapReport *report) {
    const Value *mark = get_value(table, "mark");
    if (!mark || mark->kind != VALUE_STRING) return;
    if (mark->text.len == 1 && mark->text.at[0] >= 'A' && mark->text.at[0] <= 'Z') {
        report->mark = mark->text.at[0];
        check_mark(c, report, mark);
        return;
    }
    complain(c, mark->where, CODE_BAD_MARK, "Take one of the letters A to Z.", "“%.*s” is no mark.", clip(mark->text),
             mark->text.at);
}

static void compile_report(Compile *c, const Declared *declared, MapReport *report) {
    const ValueTable *table = declared_table(c, declared);
    const char *name = arena_text(c->arena, declared->name, strlen(declared->name));
    *report = (MapReport){.name = name, .mark = '?', .where = declared->where};
    report->label = get_label(c, table, report->name);
    report->you = get_bool(table, "you");
    report->when = compile_guard(c, get_value(table, "when"));
    read_mark(c, table, report);
    if (c->book->map)
        read_sightings(c, table, report);
    else
        complain(c, declared->where, CODE_BAD_MAP, "Declare it: map { title = \"…\", places = { … } }.",
                 "There is a report, and no `map` to show it on.");
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void compile_the_map(Compile *c, const Declared *declared) {
    const ValueTable *table = declared_table(c, declared);
    if (c->book->map) {
        complain(c, declared->where, CODE_BAD_MAP, "Put everything into one.", "There is a `map` already, at %s:%d.",
                 c->book->map->where.file, c->book->map->where.line);
        return;
    }
    Map *map = arena_alloc(c->arena, sizeof *map);
    *map = (Map){.title = get_string(c, table, "title", "The map"), .where = declared->where};
    map->pace = get_int(c, get_value(table, "pace"), 1, 1000, PACE_LI);
    read_places(c, table, map);
    read_lines(c, table, map);
    c->book->map = map;
}

void compile_map(Compile *c) {
    uint32_t count = (uint32_t)c->names[NAMES_REPORT].count;
    MapReport *reports = arena_alloc(c->arena, ((size_t)count + 1) * sizeof *reports);
    c->book->reports = reports, c->book->report_count = count;
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_MAP) compile_the_map(c, &c->list[i]);
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_REPORT && c->number[i] != ID_NONE)
            compile_report(c, &c->list[i], &reports[c->number[i]]);
}
