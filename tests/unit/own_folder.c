/* own_folder.c - folders are made where the test runs, so that one left behind by a crash is found. */
#define _GNU_SOURCE /* mkdtemp */
#include "unit/own_folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/str.h"

int own_folder_enter(void **state) {
    char name[] = "test-XXXXXX";
    if (!mkdtemp(name) || chdir(name) != 0) return -1;
    *state = strdup(name);
    return *state ? 0 : -1;
}

int own_folder_leave(void **state) {
    StrBuf command = {0};
    strbuf_printf(&command, "cd .. && chmod -R u+w %s && rm -rf %s", (char *)*state, (char *)*state);
    int status = system(command.at);
    strbuf_free(&command);
    free(*state);
    return chdir("..") != 0 || status != 0;
}

void own_folder_put(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}
