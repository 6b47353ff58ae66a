/* gains.c - gains as points. A gain is a court's utility over what fighting on is worth to it. */
#include "view/gains.h"

#include <assert.h>
#include <inttypes.h>

#include "view/table_words.h"

enum { SHEET_COLUMNS = 71, SHEET_ROWS = 18 };

Gains gains_of(const Analysis *analysis, size_t more, Arena *arena) {
    size_t frontier = frontier_count(analysis->frontier);
    Gains gains = {.analysis = analysis, .arena = arena, .room = frontier + more};
    gains.points = arena_alloc(arena, (gains.room + 1) * sizeof *gains.points);
    for (size_t i = 0; i < frontier; i++) {
        const int32_t *u = frontier_at(analysis->frontier, i)->u;
        if (u[0] >= analysis->zone.reserve[0] && u[1] >= analysis->zone.reserve[1]) gains_add(&gains, u, '.');
    }
    return gains;
}

void gains_add(Gains *gains, const int32_t u[COURTS], char mark) {
    const int32_t *reserve = gains->analysis->zone.reserve;
    assert(gains->count < gains->room);
    gains->points[gains->count++] = (PlotPoint){(int64_t)u[0] - reserve[0], (int64_t)u[1] - reserve[1], mark};
}

void gains_add_deal(Gains *gains, const Deal *deal, char mark) {
    int32_t u[COURTS];
    for (uint32_t court = 0; court < COURTS; court++) u[court] = court_utility(&gains->analysis->domain, deal, court);
    gains_add(gains, u, mark);
}

void gains_add_record(Gains *gains) {
    Deal record = domain_record(&gains->analysis->domain);
    if (domain_has_record(&gains->analysis->domain)) gains_add_deal(gains, &record, '*');
}

static const char *whole_points(const Gains *gains, int64_t hundredths) {
    int64_t size = ((hundredths < 0 ? -hundredths : hundredths) + 50) / 100;
    return arena_printf(gains->arena, "%s%" PRId64, hundredths < 0 && size ? "−" : "", size);
}

const char *gains_axis(const Gains *gains, uint32_t court) {
    PlotRange range = plot_range(gains->points, gains->count);
    StrBuf words = {0};
    strbuf_printf(&words, "%s's gain, from %s to %s points", gains->analysis->domain.courts[court].label,
                  whole_points(gains, court ? range.least_y : range.least_x),
                  whole_points(gains, court ? range.most_y : range.most_x));
    upper_first(&words, 0);
    const char *axis = arena_text(gains->arena, words.at, words.len);
    strbuf_free(&words);
    return axis;
}

void gains_draw(const Gains *gains, StrBuf *out) {
    const char *across = gains_axis(gains, 0), *up = gains_axis(gains, 1);
    plot_draw(&(Plot){gains->points, gains->count, SHEET_COLUMNS, SHEET_ROWS, across, up}, out);
}
