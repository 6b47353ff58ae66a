/* earlier.h - `check --against OLD`: what breaks in games of an earlier version. */
#ifndef APP_EARLIER_H
#define APP_EARLIER_H

#include "app/options.h"
#include "check/against.h"

/* Loads the earlier version and compares. False when there is none to compare with; that has been said. */
bool earlier_check(const Options *options, const Book *now, uint64_t max_states, Diags *diags, Against *against);

struct json_t *earlier_json(const Against *against);

/* What was gone through, in a line or two. */
void earlier_print(const Against *against);

#endif
