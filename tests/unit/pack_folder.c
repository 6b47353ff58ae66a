/* pack_folder.c - a folder for one test's scenario. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* mkdtemp */
#endif
#include "unit/pack_folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/io.h"

int folder_set_up(void **state) {
    Folder *folder = calloc(1, sizeof *folder);
    if (!folder) return -1;
    const char *root = getenv("TMPDIR");
    snprintf(folder->dir, sizeof folder->dir, "%s/pack-XXXXXX", root ? root : "/tmp");
    if (!mkdtemp(folder->dir)) return -1;
    folder->diags = diags_new();
    *state = folder;
    return 0;
}

int folder_tear_down(void **state) {
    Folder *folder = *state;
    char command[300];
    pack_free(folder->pack);
    diags_free(folder->diags);
    snprintf(command, sizeof command, "rm -rf '%s'", folder->dir);
    int gone = system(command);
    free(folder);
    return gone;
}

const char *folder_path(Folder *folder, const char *name) {
    snprintf(folder->path, sizeof folder->path, "%s/%s", folder->dir, name);
    return folder->path;
}

void folder_write(Folder *folder, const char *name, Str bytes) {
    assert_true(io_replace(folder_path(folder, name), bytes, NULL));
}

const Book *folder_load_path(Folder *folder, const char *path) {
    folder->pack = pack_load(path, folder->diags);
    for (size_t i = 0; !folder->pack && i < diags_count(folder->diags); i++)
        print_message("%s\n", diags_at(folder->diags, i)->text);
    assert_non_null(folder->pack);
    return pack_book(folder->pack);
}

const Book *folder_load(Folder *folder, const char *source) {
    folder_write(folder, "pack.lua", str(source));
    return folder_load_path(folder, folder->dir);
}
