/* paragraphs.c - a paragraph has no name, so the place where it is written stands for it. */
#include "app/paragraphs.h"

#include <jansson.h>
#include <stdio.h>

#include "app/command.h"

/* A slice keeps track of more than the story does, and may be many times as large. Past this it isn't decided. */
enum { SLICE_STATES = 200 * 1000 };

Slices *paragraphs_find(const Book *book, const Explored *explored, const ExploreOptions *how) {
    SlicesHow slicing = {.max_states = SLICE_STATES,
                         .games = SLICES_GAMES,
                         .threads = how->threads,
                         .progress = how->progress,
                         .ctx = how->ctx,
                         .stop = how->stop};
    return slices_find(book, explored, &slicing);
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

static void print_lines(const Slices *slices, Standing standing, const char *words) {
    for (size_t i = 0; i < slices_count(slices); i++) {
        const ShownLine *line = slices_line(slices, i);
        if (slices_standing(slices, i) != standing) continue;
        command_print(stdout, "%s:%d: a paragraph of %s %s\n", line->paragraph->where.file, line->paragraph->where.line,
                      line->owner, words);
    }
}

void paragraphs_print(const Slices *slices, bool all) {
    if (all) print_lines(slices, STANDING_NEVER, "is never shown");
    if (all) print_lines(slices, STANDING_UNDECIDED, "is not decided: no game was found that shows it");
    printf("paragraphs: %zu shown, %zu never, %zu not decided\n", slices_standing_count(slices, STANDING_REACHED),
           slices_standing_count(slices, STANDING_NEVER), slices_standing_count(slices, STANDING_UNDECIDED));
}

/* ---- as JSON ---------------------------------------------------------------------------------------------------- */

static json_t *lines_json(const Slices *slices, Standing standing) {
    json_t *list = json_array();
    for (size_t i = 0; i < slices_count(slices); i++) {
        const ShownLine *line = slices_line(slices, i);
        if (slices_standing(slices, i) != standing) continue;
        json_array_append_new(list, json_pack("{s:s, s:i, s:s}", "file", line->paragraph->where.file, "line",
                                              line->paragraph->where.line, "of", line->owner));
    }
    return list;
}

json_t *paragraphs_json(const Slices *slices) {
    return json_pack("{s:I, s:o, s:o}", "shown", (json_int_t)slices_standing_count(slices, STANDING_REACHED), "never",
                     lines_json(slices, STANDING_NEVER), "undecided", lines_json(slices, STANDING_UNDECIDED));
}
