/* paragraphs.h - which paragraphs a player is ever shown (check/slices.h), for `explore` and `check --exact`. */
#ifndef APP_PARAGRAPHS_H
#define APP_PARAGRAPHS_H

#include "check/slices.h"

/* Of a story explored in all its roles, with games where courts bargain; as thoroughly as that. */
Slices *paragraphs_find(const Book *book, const Explored *explored, const ExploreOptions *how);

/* "paragraphs: 118 shown, 1 never, 0 not decided", and a line for each that isn't shown; or the first line alone. */
void paragraphs_print(const Slices *slices, bool all);
struct json_t *paragraphs_json(const Slices *slices);

#endif
