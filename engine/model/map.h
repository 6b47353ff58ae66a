/* map.h - the land of a story, and where armies and courts are on it: as last reported to the player, never as they
 * are. News takes days, so a sighting counts from the day on which it can have come; of those that have come, the
 * freshest is believed. Nothing of it is in a world: it is read from facts and the day, as text is. */
#ifndef MODEL_MAP_H
#define MODEL_MAP_H

#include "model/text.h"

typedef struct Spot { /* in hundredths of a degree */
    int32_t north, east;
} Spot;

typedef struct MapPlace {
    PlaceId place;
    Spot spot;
    const PlaceId *also; /* other places that lie there */
    uint32_t also_count;
} MapPlace;

typedef enum WayKind { WAY_RIVER, WAY_ROAD, WAY_BORDER, WAY_KINDS } WayKind;

typedef struct MapLine {
    WayKind kind;
    const char *label; /* or "" */
    const Spot *spots; /* at least two */
    uint32_t count;
} MapLine;

typedef struct Map {
    const char *title;
    const MapPlace *places; /* what matters most first */
    uint32_t place_count;
    const MapLine *lines;
    uint32_t line_count;
    int32_t pace; /* li that an army goes in a day */
    Where where;
} Map;

typedef struct Sighting {
    uint32_t at;    /* which place of the map */
    int32_t day;    /* on which it was so; DATE_NONE: today, whenever that is */
    int32_t days;   /* that the news took */
    const char *by; /* who brought it, or "" */
    const Guard *when;
    Text text;
    Where where;
} Sighting;

typedef struct MapReport { /* an army, a court, an envoy */
    const char *name, *label;
    char mark;         /* its letter on the map */
    bool you;          /* the player is there himself, wherever his scene doesn't say otherwise */
    const Guard *when; /* in which games and seats it is shown; NULL: in all */
    const Sighting *seen;
    uint32_t count;
    Where where;
} MapReport;

/* The place of the map that this is, or lies at; ID_NONE: it isn't on the map. */
uint32_t map_place(const Map *map, PlaceId place);

/* What is believed of it on that day; NULL while nothing has come. */
const Sighting *report_now(const MapReport *report, const World *world, int32_t day);
int32_t sighting_day(const Sighting *sighting, int32_t today); /* of which it tells */

/* From one spot straight to another, in li of 560 m, rounded to tens; and where that leads: "north-west". */
int32_t map_li(Spot from, Spot to);
const char *map_bearing(Spot from, Spot to);
int32_t map_march(const Map *map, int32_t li); /* the days that an army takes */

/* "38.4N 116.1E": degrees, with at most two digits after the point. */
bool spot_parse(Str text, Spot *spot);

#endif
