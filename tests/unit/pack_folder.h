/* pack_folder.h - a folder for one test's scenario, and what comes of loading it. */
#ifndef TESTS_UNIT_PACK_FOLDER_H
#define TESTS_UNIT_PACK_FOLDER_H

#include "script/load.h"

typedef struct Folder {
    char dir[200], path[400]; /* path: what folder_path gave last */
    Diags *diags;
    Pack *pack; /* the one that was loaded last; NULL: none */
} Folder;

/* For a cmocka test: set-up makes *state. */
int folder_set_up(void **state);
int folder_tear_down(void **state);

const char *folder_path(Folder *folder, const char *name); /* of a file in it */
void folder_write(Folder *folder, const char *name, Str bytes);

/* What can't be loaded, though it should, is printed and fails the test. */
const Book *folder_load(Folder *folder, const char *source); /* as its pack.lua */
const Book *folder_load_path(Folder *folder, const char *path);

#endif
