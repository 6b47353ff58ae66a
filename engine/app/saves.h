/* saves.h - where games are kept: the running game's own file, slots, exported logs. Whatever opens a game closes the
 * one that was open; its save is complete already. */
#ifndef APP_SAVES_H
#define APP_SAVES_H

#include "app/app.h"

/* Starts a new game of a role, saved as the running game of that role; the one before it is kept as "previous". */
bool saves_begin(App *app, RoleId role, Error *err);

/* Goes on with a save; false with a sentence when it can't be, and then the game that was open still is. One that was
 * made with another text of the scenario may first have a question to the player (changed.h). */
bool saves_resume(App *app, const char *path, Error *err);

/* Shows what was opened: the game, or that question. */
void saves_show(App *app);

/* A game that was taken over: as it is, or as a new running game of its role, whose file is written; the one before it
 * is kept as "previous". The game is taken in any case; false with a sentence. */
struct Session;
void saves_take(App *app, struct Session *session);
bool saves_take_copy(App *app, Game *game, Error *err);

/* How the list of kept games tells of one; game: where it stands. */
struct Slot;
void saves_tell(const App *app, const struct Slot *slot, const Game *game, StrBuf *out);

/* Whether the role has a running game to go on with, and its path. */
bool saves_running(const App *app, RoleId role, StrBuf *path);

/* The commands save, load and export; they say themselves what came of it. An empty name asks for one; to export it
 * means the usual file. Only saves_open can do without an open game. */
void saves_keep(App *app, const char *name);
void saves_open(App *app, const char *name);
void saves_export(App *app, const char *name);

/* The debrief of a game in which something was said at a table: as HTML, Markdown or text, by the name's ending;
 * without a name as all three. */
void saves_export_debrief(App *app, const char *name);

#endif
