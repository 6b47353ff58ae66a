/* hold.h - what can be said of a condition from its facts' ranges alone. */
#ifndef CHECK_HOLD_H
#define CHECK_HOLD_H

#include "model/book.h"

/* False when no values within their ranges make it hold. True is not a promise: only single conditions, and those
 * joined by one `all`, are weighed. */
bool guard_can_hold(const Guard *guard, const Schema *schema);

/* Written alike: the same kinds, facts, values and parts in the same order. NULL is alike NULL. */
bool guard_alike(const Guard *a, const Guard *b);
bool effects_alike(Effects a, Effects b);

#endif
