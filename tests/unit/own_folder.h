/* own_folder.h - an empty folder of its own to work in, for each test of a cmocka group. */
#ifndef TESTS_UNIT_OWN_FOLDER_H
#define TESTS_UNIT_OWN_FOLDER_H

/* Set-up and tear-down: the test runs in the folder; afterwards it is gone, whatever can't be written to in it too. */
int own_folder_enter(void **state);
int own_folder_leave(void **state);

void own_folder_put(const char *path, const char *text); /* writes a whole file */

#endif
