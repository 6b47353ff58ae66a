/* folder.h - the Lua files of a scenario, and whether they are what they were. */
#ifndef APP_FOLDER_H
#define APP_FOLDER_H

#include "base/str.h"

typedef struct Folder Folder;

/* Looks at a scenario's folder, or at the folder of one that is a single file, with the folders in it. */
Folder *folder_open(const char *path);
void folder_free(Folder *folder);

/* Looks at this one's files as well, the base's of an extension: "sill/rooms.lua changed". What they are by now is
 * taken at once; so read them afterwards. NULL: at no other. */
void folder_base(Folder *folder, const char *path);

/* Has something to read when a file may have changed; -1 where the system doesn't tell. Not every folder tells
 * (those on a network), so ask every now and then as well. */
int folder_fd(const Folder *folder);

/* Whether files differ from those last taken. When they do it waits, a second at most, until whoever writes them is
 * done. */
bool folder_changed(Folder *folder);

/* Takes the files as last looked at; adds what has changed: "scenes/kou.lua changed", "3 files changed". `what` may be
 * NULL. */
void folder_take(Folder *folder, StrBuf *what);

#endif
