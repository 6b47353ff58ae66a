/* folder.c - files are compared by what the system says of them (a Look); inotify, where there is one, only says when
 * to look. So what it misses or tells twice does no harm. */
#define _GNU_SOURCE
#include "app/folder.h"

#include <dirent.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

#include "base/mem.h"

enum { FILES_MOST = 4000, DEEPEST = 8, SETTLING = 20, SETTLING_WAIT = 50 };

typedef struct File {
    char *name; /* below the folder */
    struct timespec changed;
    off_t size;
    ino_t number;
} File;

typedef struct Look { /* the files at one moment, by name */
    File *files;
    size_t count, cap;
} Look;

typedef struct Root {
    char *path;   /* ends in a slash; NULL: none */
    char *called; /* before the names of its files: "" or "sill/" */
} Root;

struct Folder {
    Root own, base;
    int notices; /* inotify's; -1: there is none */
    Look taken, now;
};

/* ---- looking ---------------------------------------------------------------------------------------------------- */

static void look_free(Look *look) {
    for (size_t i = 0; i < look->count; i++) free(look->files[i].name);
    free(look->files);
    *look = (Look){.files = NULL};
}

static bool is_lua(Str name) {
    return name.len > 4 && str_is(str_of(name.at + name.len - 4, 4), ".lua");
}

static void ask_notices(const Folder *folder, const char *path) {
#ifdef __linux__
    const uint32_t wanted = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB;
    if (folder->notices >= 0) (void)inotify_add_watch(folder->notices, path, wanted | IN_ONLYDIR);
#else
    (void)folder, (void)path;
#endif
}

static void look_into(Folder *folder, const Root *root, Str below, int depth);

static char *full_name(const Root *root, Str name) {
    StrBuf full = {0};
    strbuf_printf(&full, "%s%.*s", root->called, (int)name.len, name.at);
    char *copy = str_copy(strbuf_str(&full));
    strbuf_free(&full);
    return copy;
}

/* Symbolic links are no part of a scenario. */
static void look_at(Folder *folder, const Root *root, const char *path, int depth) {
    struct stat stat;
    Look *look = &folder->now;
    Str name = str(path + strlen(root->path));
    if (look->count == FILES_MOST || lstat(path, &stat) != 0) return;
    if (S_ISDIR(stat.st_mode) && depth < DEEPEST) look_into(folder, root, name, depth + 1);
    if (!S_ISREG(stat.st_mode) || !is_lua(name)) return;
    look->files = mem_grow(look->files, look->count, &look->cap, sizeof *look->files);
    look->files[look->count++] = (File){full_name(root, name), stat.st_ctim, stat.st_size, stat.st_ino};
}

/* Every file below a folder that is no hidden one; asking for notices of a folder twice is asking once. */
static void look_into(Folder *folder, const Root *root, Str below, int depth) {
    StrBuf path = {0};
    strbuf_printf(&path, "%s%.*s%s", root->path, (int)below.len, below.at, below.len ? "/" : "");
    size_t len = path.len;
    DIR *dir = opendir(path.at);
    if (dir) ask_notices(folder, path.at);
    for (struct dirent *entry = dir ? readdir(dir) : NULL; entry; entry = readdir(dir)) {
        if (entry->d_name[0] == '.') continue;
        path.len = len;
        strbuf_puts(&path, entry->d_name);
        look_at(folder, root, path.at, depth);
    }
    if (dir) closedir(dir);
    strbuf_free(&path);
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const File *)a)->name, ((const File *)b)->name);
}

static void look(Folder *folder) {
    look_free(&folder->now);
    look_into(folder, &folder->own, str(""), 0);
    if (folder->base.path) look_into(folder, &folder->base, str(""), 0);
    if (folder->now.count) qsort(folder->now.files, folder->now.count, sizeof *folder->now.files, by_name);
}

/* ---- comparing -------------------------------------------------------------------------------------------------- */

static bool file_same(const File *a, const File *b) {
    return a->changed.tv_sec == b->changed.tv_sec && a->changed.tv_nsec == b->changed.tv_nsec && a->size == b->size &&
           a->number == b->number;
}

typedef struct Difference {
    const char *name, *how; /* of the first */
    size_t count;
} Difference;

static void differ(Difference *difference, const char *name, const char *how) {
    if (difference->count++) return;
    difference->name = name;
    difference->how = how;
}

/* Both are in order: the two are gone through side by side. */
static Difference compare(const Look *before, const Look *after) {
    Difference found = {0};
    for (size_t i = 0, k = 0; i < before->count || k < after->count;) {
        const File *old = i < before->count ? &before->files[i] : NULL;
        const File *new = k < after->count ? &after->files[k] : NULL;
        int order = old && new ? by_name(old, new) : old ? -1 : 1;
        if (old && order < 0) differ(&found, old->name, "is gone");
        if (new &&order > 0) differ(&found, new->name, "is new");
        if (new &&order == 0 && !file_same(old, new)) differ(&found, new->name, "changed");
        if (order <= 0) i++;
        if (order >= 0) k++;
    }
    return found;
}

/* ---- the seam --------------------------------------------------------------------------------------------------- */

static char *folder_of(const char *path) {
    StrBuf folder = {0};
    struct stat stat_of;
    const char *slash = strrchr(path, '/');
    bool is_folder = stat(path, &stat_of) == 0 && S_ISDIR(stat_of.st_mode);
    if (is_folder)
        strbuf_printf(&folder, "%s/", path);
    else
        strbuf_add(&folder, slash ? str_of(path, (size_t)(slash - path) + 1) : str("./"));
    char *copy = str_copy(strbuf_str(&folder));
    strbuf_free(&folder);
    return copy;
}

Folder *folder_open(const char *path) {
    Folder *folder = mem_alloc(sizeof *folder);
    folder->own = (Root){folder_of(path), str_copy(str(""))};
    folder->notices = -1;
#ifdef __linux__
    folder->notices = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
#endif
    look(folder);
    folder_take(folder, NULL);
    return folder;
}

static void root_free(Root *root) {
    free(root->path);
    free(root->called);
}

void folder_free(Folder *folder) {
    if (!folder) return;
    if (folder->notices >= 0) close(folder->notices);
    look_free(&folder->taken);
    look_free(&folder->now);
    root_free(&folder->own);
    root_free(&folder->base);
    free(folder);
}

/* "scripts/mods/sill/": "sill/" */
static char *last_part(const char *path) {
    size_t from = strlen(path);
    while (from > 1 && path[from - 2] != '/') from--;
    return str_copy(str(path + (from > 0 ? from - 1 : 0)));
}

void folder_base(Folder *folder, const char *path) {
    char *base = path ? folder_of(path) : NULL;
    if (base && strcmp(base, folder->own.path) == 0) {
        free(base);
        base = NULL;
    }
    const char *before = folder->base.path;
    if (base && before ? strcmp(base, before) == 0 : base == before) {
        free(base);
        return;
    }
    root_free(&folder->base);
    folder->base = (Root){base, base ? last_part(base) : NULL};
    look(folder);
    folder_take(folder, NULL);
}

int folder_fd(const Folder *folder) {
    return folder->notices;
}

static void drain(const Folder *folder) {
    char notices[4096];
    while (folder->notices >= 0 && read(folder->notices, notices, sizeof notices) > 0) continue;
}

/* An editor writes a file in several steps, and several files one after the other. */
static void settle(Folder *folder) {
    bool same = false;
    for (int i = 0; i < SETTLING && !same; i++) {
        Look before = folder->now;
        folder->now = (Look){.files = NULL};
        (void)poll(NULL, 0, SETTLING_WAIT);
        look(folder);
        same = compare(&before, &folder->now).count == 0;
        look_free(&before);
    }
}

bool folder_changed(Folder *folder) {
    drain(folder);
    look(folder);
    if (compare(&folder->taken, &folder->now).count == 0) return false;
    settle(folder);
    drain(folder);
    return compare(&folder->taken, &folder->now).count > 0;
}

void folder_take(Folder *folder, StrBuf *what) {
    Difference found = compare(&folder->taken, &folder->now);
    if (what && found.count == 1) strbuf_printf(what, "%s %s", found.name, found.how);
    if (what && found.count > 1) strbuf_printf(what, "%zu files changed", found.count);
    look_free(&folder->taken);
    folder->taken = folder->now;
    folder->now = (Look){.files = NULL};
}
