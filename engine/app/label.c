/* label.c - what a label says of a scenario's files, and the list of those that were seen. */
#include "app/label.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/proof.h"
#include "base/bundle.h"
#include "base/io.h"
#include "check/prose.h"

enum { KNOWN_LIMIT = 1024 * 1024, FOLDERS_DEEP = 8 };

static void measure_at(int dir, const char *name, int deep, Label *label);

/* Takes over fd. */
static void measure_folder(int fd, int deep, Label *label) {
    DIR *dir = fdopendir(fd);
    if (!dir) close(fd);
    for (const struct dirent *entry; dir && (entry = readdir(dir));)
        if (entry->d_name[0] != '.') measure_at(fd, entry->d_name, deep + 1, label);
    if (dir) closedir(dir);
}

/* Symbolic links aren't followed: the loader doesn't, either. */
static void measure_at(int dir, const char *name, int deep, Label *label) {
    struct stat status;
    if (deep > FOLDERS_DEEP || fstatat(dir, name, &status, AT_SYMLINK_NOFOLLOW) != 0) return;
    if (S_ISREG(status.st_mode)) {
        label->files++;
        label->bytes += (uint64_t)status.st_size;
    } else if (S_ISDIR(status.st_mode)) {
        int fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (fd >= 0) measure_folder(fd, deep, label);
    }
}

/* The files in it, and its own size. */
static void measure_bundle(const char *path, Label *label) {
    Error ignored;
    Bundle *bundle = bundle_open(path, &ignored);
    measure_at(AT_FDCWD, path, 0, label);
    if (bundle) label->files = bundle_count(bundle);
    bundle_close(bundle);
}

Label label_of(const Book *book, const char *path, const char *saves) {
    Label label = {.path = path, .words = prose_words(book)};
    struct stat status;
    label.minutes = prose_minutes(label.words);
    proof_tell(book, path, saves, &label);
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) {
        int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (fd >= 0) measure_folder(fd, 0, &label);
    } else if (bundle_is(path))
        measure_bundle(path, &label);
    else
        measure_at(AT_FDCWD, path, 0, &label);
    return label;
}

/* ---- those that were seen ---- */

static void read_known(const char *saves, StrBuf *path, StrBuf *list) {
    Error err;
    strbuf_printf(path, "%s/known", saves);
    if (io_exists(path->at)) io_read(path->at, KNOWN_LIMIT, list, &err);
}

static bool is_listed(Str list, const char *name, const char *version) {
    Str line, first;
    while (str_split(&list, '\n', &line))
        if (str_split(&line, ' ', &first) && str_is(first, name) && str_is(line, version)) return true;
    return false;
}

bool label_seen(const char *saves, const char *name, const char *version) {
    StrBuf path = {0}, list = {0};
    if (!saves) return false;
    read_known(saves, &path, &list);
    bool seen = is_listed(strbuf_str(&list), name, version);
    strbuf_free(&path);
    strbuf_free(&list);
    return seen;
}

void label_see(const char *saves, const char *name, const char *version) {
    StrBuf path = {0}, list = {0};
    Error err;
    if (!saves) return;
    read_known(saves, &path, &list);
    if (!is_listed(strbuf_str(&list), name, version)) {
        strbuf_printf(&list, "%s %s\n", name, version);
        io_replace(path.at, strbuf_str(&list), &err);
    }
    strbuf_free(&path);
    strbuf_free(&list);
}
