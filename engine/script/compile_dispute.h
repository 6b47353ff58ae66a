/* compile_dispute.h - where sources disagree: disputes, their readings, and the texts that turn on them. Private to the
 * script floor. */
#ifndef SCRIPT_COMPILE_DISPUTE_H
#define SCRIPT_COMPILE_DISPUTE_H

#include "script/compile.h"

void compile_readings(Compile *c); /* their names, before any text */
void compile_disputes(Compile *c); /* what they say */

/* Of follow("dispute", "reading", "…"); NULL after a complaint. */
const Follow *compile_follow(Compile *c, const Value *value);

#endif
