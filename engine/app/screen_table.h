/* screen_table.h - what is being made up at a table before it is said: an act, slot by slot, and a text being prepared.
 */
#ifndef APP_SCREEN_TABLE_H
#define APP_SCREEN_TABLE_H

#include "app/app.h"

/* How the pages of a table are to be shown now. */
TableView table_view(App *app);

enum { OPTION_SLOT = 8 }; /* the arg of screen_option: its clause, and above so many bits the slot */

/* Begins an act of the player's: asks for its first slot, or does it when it has none. */
void table_begin(App *app, TalkKind kind);

/* A minister's envoy rides with what is written for him. */
void table_ride(App *app);

/* Understands "offer:silk=300k" and does it, or "offer" and begins it. False when no table is open, or it is no word
 * for anything done there; what else is wrong is said, and counts as a failure of a script. */
bool table_said(App *app, const Input *input);

/* Forgets which clause was written last: the story has gone back, or another one is open. */
void table_forget(App *app);

#endif
