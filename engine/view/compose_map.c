/* compose_map.c - the map as it is reported to the player, drawn and in words. The words are the whole of it: each
 * place, how far it is and where, and what is reported there, of when and by whom. */
#include "base/date.h"
#include "view/compose.h"
#include "view/compose_parts.h"
#include "view/sheet.h"

typedef struct Believed { /* a report, and what is believed of it */
    const MapReport *report;
    const Sighting *seen;
} Believed;

typedef struct Writer {
    const Game *game;
    Page *page;
    Theatre theatre;
    const Believed *believed; /* by mark of the theatre */
    int32_t day;
} Writer;

static void gather(Writer *w) {
    const Book *book = w->theatre.book;
    Pin *pins = arena_alloc(w->page->arena, ((size_t)book->report_count + 1) * sizeof *pins);
    Believed *believed = arena_alloc(w->page->arena, ((size_t)book->report_count + 1) * sizeof *believed);
    for (uint32_t i = 0; i < book->report_count; i++) {
        const MapReport *report = &book->reports[i];
        const Sighting *seen = report_now(report, game_world(w->game), w->day);
        if (!seen) continue;
        believed[w->theatre.count] = (Believed){report, seen};
        pins[w->theatre.count++] = (Pin){seen->at, report->mark};
    }
    w->theatre.pins = pins;
    w->believed = believed;
}

/* Where his scene is; if that isn't on the map, where those are with whom he is. */
static uint32_t find_here(const Writer *w) {
    uint32_t here = map_place(w->theatre.map, compose_place_now(w->game));
    for (uint32_t i = 0; i < w->theatre.count && here == ID_NONE; i++)
        if (w->believed[i].report->you) here = w->believed[i].seen->at;
    return here;
}

/* ---- words ------------------------------------------------------------------------------------------------------ */

static const char *place_label(const Writer *w, uint32_t place) {
    return w->theatre.book->places[w->theatre.map->places[place].place.at].label;
}

/* "560 li to the north, 10 days". */
static Str way_words(const Writer *w, uint32_t place) {
    if (w->theatre.here == ID_NONE) return str("");
    if (w->theatre.here == place) return str("you are here");
    Spot from = w->theatre.map->places[w->theatre.here].spot, to = w->theatre.map->places[place].spot;
    int32_t li = map_li(from, to), days = map_march(w->theatre.map, li);
    return page_printf(w->page, "%d li to the %s, %d day%s", (int)li, map_bearing(from, to), (int)days,
                       days == 1 ? "" : "s");
}

/* Of what is under his eyes a player needs no date. */
static void day_words(const Writer *w, const Believed *believed, Spans *spans) {
    const Sighting *seen = believed->seen;
    int32_t day = sighting_day(seen, w->day);
    if (w->day <= DATE_MIN || believed->report->you) {
        spans_puts(spans, SPAN_PLAIN, ".");
        return;
    }
    StrBuf words = {0};
    date_words(&words, day);
    Str from = seen->by[0] ? page_printf(w->page, ", by %s", seen->by) : str("");
    if (day == w->day)
        spans_add(spans, SPAN_FAINT, page_printf(w->page, ", today%.*s.", (int)from.len, from.at));
    else
        spans_add(spans, SPAN_FAINT,
                  page_printf(w->page, ", as of %s%.*s.", strbuf_text(&words), (int)from.len, from.at));
    strbuf_free(&words);
}

static void compose_believed(const Writer *w, const Believed *believed) {
    Telling telling = telling_now(w->game);
    Spans spans = spans_for(w->page, 8);
    spans_add(&spans, SPAN_STRONG, page_printf(w->page, "[%c]", believed->report->mark));
    spans_add(&spans, SPAN_PLAIN, page_printf(w->page, " %s", believed->report->label));
    day_words(w, believed, &spans);
    for (uint32_t i = 0; i < believed->seen->text.count; i++) {
        const Paragraph *paragraph = &believed->seen->text.list[i];
        if (!guard_test(paragraph->when, telling.world)) continue;
        spans_puts(&spans, SPAN_PLAIN, " ");
        spans_paragraph(&spans, paragraph, &telling);
    }
    spans_block(&spans, &w->page->body, BLOCK_ENTRY);
}

static bool anybody_at(const Writer *w, uint32_t place) {
    for (uint32_t i = 0; i < w->theatre.count; i++)
        if (w->theatre.pins[i].at == place) return true;
    return false;
}

static void compose_reported(const Writer *w) {
    for (uint32_t place = 0; place < w->theatre.map->place_count; place++) {
        if (!anybody_at(w, place)) continue;
        Str way = way_words(w, place);
        page_line(
            w->page, &w->page->body, BLOCK_HEADING,
            page_printf(w->page, "%s%s%.*s", place_label(w, place), way.len ? ": " : "", (int)way.len, way.at).at);
        for (uint32_t i = 0; i < w->theatre.count; i++)
            if (w->theatre.pins[i].at == place) compose_believed(w, &w->believed[i]);
    }
}

static void compose_elsewhere(const Writer *w) {
    Spans spans = spans_for(w->page, 40);
    for (uint32_t place = 0; place < w->theatre.map->place_count; place++) {
        if (anybody_at(w, place)) continue;
        Str way = way_words(w, place);
        if (spans.count) spans_puts(&spans, SPAN_PLAIN, "; ");
        spans_puts(&spans, SPAN_NAME, place_label(w, place));
        if (way.len) spans_add(&spans, SPAN_PLAIN, page_printf(w->page, ": %.*s", (int)way.len, way.at));
    }
    if (spans.count == 0) return;
    spans_puts(&spans, SPAN_PLAIN, ".");
    page_line(w->page, &w->page->body, BLOCK_HEADING, w->theatre.count ? "Nothing reported from" : "Places");
    spans_block(&spans, &w->page->body, BLOCK_PROSE);
}

static void compose_measures(const Writer *w) {
    Str words = page_printf(w->page,
                            "Armies and courts stand where they were last reported to you, which is not where they "
                            "are. Distances are straight, in li of some 560 metres; days are an army's, at %d li.",
                            (int)w->theatre.map->pace);
    page_block(w->page, &w->page->body, BLOCK_NOTE, &(Span){words, SPAN_FAINT}, 1);
}

void compose_map(const Game *game, Page *page) {
    const Book *book = game_book(game);
    Writer w = {.game = game, .page = page, .theatre = {.book = book, .map = book->map}};
    w.day = rules_day(book, game_world(game));
    compose_when(game, page);
    page->title = str(book->map->title);
    gather(&w);
    w.theatre.here = find_here(&w);
    sheet_maps(&w.theatre, page, &page->body);
    compose_reported(&w);
    compose_elsewhere(&w);
    compose_measures(&w);
}
