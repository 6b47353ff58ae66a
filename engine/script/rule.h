/* rule.h - an author's `rule`: the only script code that runs during play, once for every effect that applies it.
 *
 * A rule is a pure function of the facts it reads. That is not asked of authors but made so: before the first call
 * everything a rule can reach is frozen, and variables it changed outside itself fail the call and are put back. */
#ifndef SCRIPT_RULE_H
#define SCRIPT_RULE_H

#include "model/book.h"
#include "script/door.h"

/* Pops the function on top of the stack and keeps it as the `run` of a rule, by its index in the book. Inside a
 * door_call. */
void rule_keep(lua_State *L, uint32_t rule);

/* Fills *host, once the book is complete and no script will be loaded any more in this door: what rules can reach is
 * frozen now. Borrows door and book. False with a sentence when that fails. */
bool rule_host(Door *door, const Book *book, RuleHost *host, Error *err);
void rule_host_free(RuleHost *host); /* an empty host is fine */

#endif
