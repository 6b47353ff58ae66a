/* saves.h - where games are kept: the running game's own file, slots, exported logs. */
#ifndef APP_SAVES_H
#define APP_SAVES_H

#include "app/app.h"

/* Starts a new game of a role, saved as the running game of that role; the one before it is kept as "previous". */
bool saves_begin(App *app, RoleId role, Error *err);

/* Goes on with a save, or says why not. */
bool saves_resume(App *app, const char *path, Error *err);

/* The role's running game, if there is one to go on with. */
bool saves_running(const App *app, RoleId role, StrBuf *path);

/* The commands save, load and export; an empty name asks for one. */
void saves_keep(App *app, const char *name);
void saves_open(App *app, const char *name);
void saves_export(App *app, const char *name);

#endif
