/* map.c - what is believed of an army, and how far things are. In whole numbers: a degree of latitude is taken for
 * 198.6 li, one of longitude for as much less as Bhaskara's fraction for the cosine says, which is off by a few
 * thousandths at most. */
#include "model/map.h"

#include "base/date.h"

enum { LI_PER_DEGREE = 1986 }; /* in tenths */

uint32_t map_place(const Map *map, PlaceId place) {
    for (uint32_t i = 0; i < map->place_count && place.at != ID_NONE; i++) {
        const MapPlace *here = &map->places[i];
        if (here->place.at == place.at) return i;
        for (uint32_t k = 0; k < here->also_count; k++)
            if (here->also[k].at == place.at) return i;
    }
    return ID_NONE;
}

/* ---- reports ---------------------------------------------------------------------------------------------------- */

int32_t sighting_day(const Sighting *sighting, int32_t today) {
    return sighting->day == DATE_NONE ? today - sighting->days : sighting->day;
}

const Sighting *report_now(const MapReport *report, const World *world, int32_t day) {
    const Sighting *freshest = NULL;
    if (!guard_test(report->when, world)) return NULL;
    for (uint32_t i = 0; i < report->count; i++) {
        const Sighting *seen = &report->seen[i];
        bool come = sighting_day(seen, day) + seen->days <= day && guard_test(seen->when, world);
        if (come && (!freshest || sighting_day(seen, day) >= sighting_day(freshest, day))) freshest = seen;
    }
    return freshest;
}

/* ---- distances -------------------------------------------------------------------------------------------------- */

static int64_t root_of(int64_t square) {
    int64_t root = 0;
    for (int64_t bit = (int64_t)1 << 30; bit > 0; bit >>= 1)
        if ((root + bit) * (root + bit) <= square) root += bit;
    return root;
}

/* How long a degree of longitude is there beside one of latitude, in thousandths. */
static int64_t narrowing(int32_t north) {
    int64_t square = (int64_t)north * north;
    return 1000 * (324000000 - 4 * square) / (324000000 + square);
}

/* In hundredths of a degree of latitude. */
static Spot way_between(Spot from, Spot to) {
    int64_t east = (int64_t)(to.east - from.east) * narrowing((from.north + to.north) / 2) / 1000;
    return (Spot){to.north - from.north, (int32_t)east};
}

int32_t map_li(Spot from, Spot to) {
    Spot way = way_between(from, to);
    int64_t square = (int64_t)way.north * way.north + (int64_t)way.east * way.east;
    int64_t tenths = root_of(square * 10000) * LI_PER_DEGREE / 10000;
    return (int32_t)((tenths + 50) / 100 * 10);
}

/* A half-wind is where one part is less than some two fifths of the other: the tangent of 22.5 degrees. */
const char *map_bearing(Spot from, Spot to) {
    static const char *const words[3][3] = {
        {"south-west", "south", "south-east"}, {"west", "here", "east"}, {"north-west", "north", "north-east"}};
    Spot way = way_between(from, to);
    int64_t north = way.north < 0 ? -way.north : way.north, east = way.east < 0 ? -way.east : way.east;
    int up = north * 1000 < east * 414 ? 0 : way.north > 0 ? 1 : way.north < 0 ? -1 : 0;
    int right = east * 1000 < north * 414 ? 0 : way.east > 0 ? 1 : way.east < 0 ? -1 : 0;
    return words[up + 1][right + 1];
}

int32_t map_march(const Map *map, int32_t li) {
    return (li + map->pace - 1) / map->pace;
}

/* ---- spots ------------------------------------------------------------------------------------------------------ */

static bool take_digits(Str *rest, int most, int32_t *number, int *taken) {
    for (*taken = 0; rest->len && rest->at[0] >= '0' && rest->at[0] <= '9'; ++*taken) {
        if (*taken == most) return false;
        *number = *number * 10 + (rest->at[0] - '0');
        *rest = str_of(rest->at + 1, rest->len - 1);
    }
    return *taken > 0;
}

static bool take_degrees(Str *rest, char plus, char minus, int32_t *hundredths) {
    int taken;
    *hundredths = 0;
    if (!take_digits(rest, 3, hundredths, &taken)) return false;
    taken = 0;
    if (str_starts(*rest, ".")) {
        *rest = str_of(rest->at + 1, rest->len - 1);
        if (!take_digits(rest, 2, hundredths, &taken)) return false;
    }
    for (; taken < 2; taken++) *hundredths *= 10;
    if (rest->len == 0 || (rest->at[0] != plus && rest->at[0] != minus)) return false;
    if (rest->at[0] == minus) *hundredths = -*hundredths;
    *rest = str_of(rest->at + 1, rest->len - 1);
    return true;
}

bool spot_parse(Str text, Spot *spot) {
    if (!take_degrees(&text, 'N', 'S', &spot->north) || !str_starts(text, " ")) return false;
    text = str_of(text.at + 1, text.len - 1);
    if (!take_degrees(&text, 'E', 'W', &spot->east) || text.len > 0) return false;
    return spot->north >= -8500 && spot->north <= 8500 && spot->east >= -18000 && spot->east <= 18000;
}
