/* parcel.c - each name is looked at by itself and then read below the open folder, which follows no link (io.h): a file
 * is in the bundle only if `include` could have had it, or `test`. */
#define _GNU_SOURCE
#include "app/parcel.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/beside.h"
#include "base/io.h"

enum { FILE_MOST = 1024 * 1024, DEEPEST = 8 };

typedef struct Gathering {
    Parcel *parcel;
    int dir; /* the scenario's folder */
    Error *err;
} Gathering;

void parcel_add(Parcel *parcel, const char *name, Str bytes) {
    parcel->files = mem_grow(parcel->files, parcel->count, &parcel->cap, sizeof *parcel->files);
    parcel->files[parcel->count++] = (BundleFile){arena_text(parcel->arena, name, strlen(name)),
                                                  {arena_text(parcel->arena, bytes.at, bytes.len), bytes.len}};
}

uint64_t parcel_bytes(const Parcel *parcel) {
    uint64_t bytes = 0;
    for (size_t i = 0; i < parcel->count; i++) bytes += parcel->files[i].bytes.len;
    return bytes;
}

static bool ends_in(const char *name, const char *ending) {
    size_t len = strlen(name), cut = strlen(ending);
    return len > cut && strcmp(name + len - cut, ending) == 0;
}

static bool is_source(const char *name) {
    return io_name_ok(name) && (ends_in(name, ".lua") || ends_in(name, ".play"));
}

/* Those come into a bundle, or don't, for reasons of their own. */
static bool is_made(const char *name) {
    return strcmp(name, BESIDE_INDEX) == 0 || strcmp(name, BESIDE_CERTIFICATE) == 0 || bundle_ends(name);
}

static void leave_out(Parcel *parcel, const char *name) {
    if (!is_made(name)) strbuf_printf(&parcel->left_out, "%s%s", parcel->left_out.len ? ", " : "", name);
}

static bool gather_file(Gathering *gathering, const char *name) {
    StrBuf bytes = {0};
    bool good = gathering->parcel->count < BUNDLE_FILES ||
                error_set(gathering->err, "It has more than the %d files that a bundle may have.", BUNDLE_FILES);
    good = good && io_read_below(gathering->dir, name, FILE_MOST, &bytes, gathering->err);
    if (good) parcel_add(gathering->parcel, name, strbuf_str(&bytes));
    strbuf_free(&bytes);
    return good;
}

static bool gather_below(Gathering *gathering, const char *below, int depth);

static bool gather_one(Gathering *gathering, const char *name, int depth) {
    struct stat status;
    if (fstatat(gathering->dir, name, &status, AT_SYMLINK_NOFOLLOW) != 0) return true; /* gone since */
    if (S_ISDIR(status.st_mode) && io_name_ok(name) && depth < DEEPEST) return gather_below(gathering, name, depth + 1);
    if (S_ISREG(status.st_mode) && is_source(name)) return gather_file(gathering, name);
    leave_out(gathering->parcel, name);
    return true;
}

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_shown(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

/* `below` is a folder in the scenario's own; "": that itself. */
static bool gather_below(Gathering *gathering, const char *below, int depth) {
    struct dirent **entries = NULL;
    StrBuf name = {0};
    int count = scandirat(gathering->dir, below[0] ? below : ".", &entries, is_shown, by_name);
    bool good = count >= 0 || error_set(gathering->err, "Can't read the folder %s: %s.", below, strerror(errno));
    for (int i = 0; i < count; i++) {
        strbuf_clear(&name);
        strbuf_printf(&name, "%s%s%s", below, below[0] ? "/" : "", entries[i]->d_name);
        good = good && gather_one(gathering, name.at, depth);
        free(entries[i]);
    }
    free(entries);
    strbuf_free(&name);
    return good;
}

bool parcel_gather(const char *folder, Parcel *parcel, Error *err) {
    *parcel = (Parcel){.arena = arena_new()};
    Gathering gathering = {parcel, open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), err};
    if (gathering.dir < 0) return error_set(err, "Can't open the folder %s: %s.", folder, strerror(errno));
    bool good = gather_below(&gathering, "", 0);
    close(gathering.dir);
    return good;
}

void parcel_free(Parcel *parcel) {
    arena_free(parcel->arena);
    free(parcel->files);
    strbuf_free(&parcel->left_out);
}
