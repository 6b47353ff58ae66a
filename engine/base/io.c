/* io.c - files, distrustfully.
 *
 * A file is opened first and asked about afterwards, by its descriptor: what we checked is then what we read, whatever
 * happens to the name meanwhile. O_NONBLOCK keeps a FIFO from making us wait before we can refuse it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* mkostemp */
#endif
#include "base/io.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char TEMPORARY[] = ".chanyuan-"; /* and the letters that mkostemp puts */

enum { READ_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY };
enum { STEP = 65536, NAME_PART_MOST = 200, TEMPORARY_LETTERS = 6 };

static bool open_fault(const char *path, Error *err) {
    if (errno == ELOOP) return error_set(err, "%s is a symbolic link, which isn't followed here.", path);
    if (errno == ENXIO) return error_set(err, "%s isn't a regular file.", path);
    return error_set(err, "Can't open %s: %s.", path, strerror(errno));
}

static bool too_large(const char *path, size_t limit, Error *err) {
    return error_set(err, "%s is larger than the %zu bytes allowed for it.", path, limit);
}

static bool check_regular(mode_t mode, const char *path, Error *err) {
    if (S_ISLNK(mode)) return error_set(err, "%s is a symbolic link, which isn't followed here.", path);
    if (S_ISDIR(mode)) return error_set(err, "%s is a folder, not a file.", path);
    return S_ISREG(mode) || error_set(err, "%s isn't a regular file.", path);
}

static bool check_readable(int fd, const char *path, size_t limit, Error *err) {
    struct stat status;
    if (fstat(fd, &status) != 0) return open_fault(path, err);
    if (!check_regular(status.st_mode, path, err)) return false;
    if (status.st_size < 0 || (uintmax_t)status.st_size > limit) return too_large(path, limit, err);
    return true;
}

/* Up to `size` bytes; fewer only at the end of the file. -1 with errno on failure. */
static ssize_t read_some(int fd, char *into, size_t size) {
    ssize_t got;
    do {
        got = read(fd, into, size);
    } while (got < 0 && errno == EINTR);
    return got;
}

/* The size a file claims isn't believed: it may grow while we read. */
static bool read_all(int fd, const char *path, size_t limit, StrBuf *out, Error *err) {
    char block[STEP];
    for (size_t total = 0;;) {
        ssize_t got = read_some(fd, block, sizeof block);
        if (got < 0) return error_set(err, "Can't read %s: %s.", path, strerror(errno));
        if (got == 0) return true;
        if ((size_t)got > limit - total) return too_large(path, limit, err);
        total += (size_t)got;
        strbuf_add(out, str_of(block, (size_t)got));
    }
}

/* Takes over fd. On failure out is as it was. */
static bool read_fd(int fd, const char *path, size_t limit, StrBuf *out, Error *err) {
    size_t before = out->len;
    bool good = check_readable(fd, path, limit, err) && read_all(fd, path, limit, out, err);
    close(fd);
    if (!good && out->at) {
        out->len = before;
        out->at[before] = '\0';
    }
    return good;
}

bool io_read(const char *path, size_t limit, StrBuf *out, Error *err) {
    int fd = open(path, READ_FLAGS);
    if (fd < 0) return open_fault(path, err);
    return read_fd(fd, path, limit, out, err);
}

/* An empty file can't be mapped, and has nothing to say. */
static bool map_fd(int fd, const char *path, size_t limit, Str *bytes, Error *err) {
    struct stat status;
    if (!check_readable(fd, path, limit, err)) return false;
    if (fstat(fd, &status) != 0) return open_fault(path, err);
    if (status.st_size <= 0 || (uintmax_t)status.st_size > limit) return error_set(err, "%s is empty.", path);
    void *at = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (at == MAP_FAILED) return error_set(err, "Can't read %s: %s.", path, strerror(errno));
    *bytes = str_of(at, (size_t)status.st_size);
    return true;
}

bool io_map(const char *path, size_t limit, Str *bytes, Error *err) {
    int fd = open(path, READ_FLAGS);
    if (fd < 0) return open_fault(path, err);
    bool good = map_fd(fd, path, limit, bytes, err);
    close(fd);
    return good;
}

void io_unmap(Str bytes) {
    munmap((void *)(uintptr_t)bytes.at, bytes.len);
}

static bool is_name_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
}

static bool part_ok(Str part) {
    if (part.len == 0 || part.len > NAME_PART_MOST || part.at[0] == '.') return false;
    for (size_t i = 0; i < part.len; i++) {
        if (!is_name_letter(part.at[i])) return false;
    }
    return true;
}

bool io_name_ok(const char *name) {
    Str rest = str(name), part;
    if (rest.len == 0 || rest.at[rest.len - 1] == '/') return false;
    while (str_split(&rest, '/', &part)) {
        if (!part_ok(part)) return false;
    }
    return true;
}

/* Opens one part below fd, which is closed unless it is `dir`, the caller's own. */
static int step_down(int dir, int fd, Str part, int flags) {
    char name[NAME_PART_MOST + 1];
    memcpy(name, part.at, part.len);
    name[part.len] = '\0';
    int below = openat(fd, name, flags);
    int reason = errno;
    if (fd != dir) close(fd);
    errno = reason;
    return below;
}

bool io_read_below(int dir, const char *name, size_t limit, StrBuf *out, Error *err) {
    if (!io_name_ok(name)) {
        return error_set(err, "\"%s\" can't be a file's name here: use letters, digits, '_', '-', '.' and '/'.", name);
    }
    int fd = dir;
    Str rest = str(name), part;
    while (str_split(&rest, '/', &part)) {
        fd = step_down(dir, fd, part, READ_FLAGS | (rest.len ? O_DIRECTORY : 0));
        if (fd < 0) return open_fault(name, err);
    }
    return read_fd(fd, name, limit, out, err);
}

bool io_write_all(int fd, Str bytes) {
    while (bytes.len > 0) {
        ssize_t done = write(fd, bytes.at, bytes.len);
        if (done > 0) {
            bytes = (Str){bytes.at + done, bytes.len - (size_t)done};
        } else if (done == 0) {
            errno = EIO;
            return false;
        } else if (errno == EAGAIN) {
            poll(&(struct pollfd){.fd = fd, .events = POLLOUT}, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

bool io_flush(int fd) {
    int result;
    do result = fsync(fd);
    while (result < 0 && errno == EINTR);
    return result == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

static bool fill_and_rename(int fd, const char *temporary, const char *path, Str bytes) {
    bool good = io_write_all(fd, bytes) && io_flush(fd);
    int reason = errno;
    if (close(fd) != 0 && good) {
        reason = errno;
        good = false;
    }
    if (!good) errno = reason;
    return good && rename(temporary, path) == 0;
}

/* Whether the file may be replaced: it is regular, or isn't there. */
static bool check_replaceable(const char *path, Error *err) {
    struct stat status;
    if (lstat(path, &status) != 0) return errno == ENOENT || open_fault(path, err);
    return check_regular(status.st_mode, path, err);
}

/* The folder a path is in, with its slash; "./" for a bare name. */
static void folder_of(StrBuf *out, const char *path) {
    const char *slash = strrchr(path, '/');
    strbuf_add(out, slash ? str_of(path, (size_t)(slash - path) + 1) : str("./"));
}

bool io_flush_folder_of(const char *path) {
    StrBuf folder = {0};
    folder_of(&folder, path);
    int fd = open(folder.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    strbuf_free(&folder);
    if (fd < 0) return errno == EACCES; /* a folder that may be written but not read can't be flushed by us */
    bool good = io_flush(fd);
    int reason = errno;
    close(fd);
    errno = reason;
    return good;
}

bool io_is_temporary(const char *file) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    if (!str_starts(str(file), TEMPORARY)) return false;
    const char *rest = file + strlen(TEMPORARY);
    return strlen(rest) == TEMPORARY_LETTERS && strspn(rest, letters) == TEMPORARY_LETTERS;
}

static bool replace(const char *path, Str bytes, Error *err) {
    StrBuf temporary = {0};
    folder_of(&temporary, path);
    strbuf_printf(&temporary, "%sXXXXXX", TEMPORARY);
    int fd = mkostemp(temporary.at, O_CLOEXEC);
    bool good = fd >= 0 && fill_and_rename(fd, temporary.at, path, bytes);
    if (!good) {
        error_set(err, "Can't write %s: %s.", path, strerror(errno));
        if (fd >= 0) unlink(temporary.at);
    }
    strbuf_free(&temporary);
    return good;
}

bool io_replace(const char *path, Str bytes, Error *err) {
    if (!check_replaceable(path, err) || !replace(path, bytes, err)) return false;
    if (io_flush_folder_of(path)) return true;
    return error_set(err, "%s was written, but may not be on disk yet: %s.", path, strerror(errno));
}

bool io_exists(const char *path) {
    struct stat status;
    return lstat(path, &status) == 0;
}

static bool make_dir(const char *path, Error *err) {
    struct stat status;
    if (mkdir(path, 0700) == 0) return true;
    int reason = errno;
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) return true;
    return error_set(err, "Can't make the folder %s: %s.", path, strerror(reason));
}

bool io_make_dirs(const char *path, Error *err) {
    StrBuf so_far = {0};
    Str rest = str(path), part;
    bool good = rest.len > 0 || error_set(err, "A folder without a name can't be made.");
    while (good && str_split(&rest, '/', &part)) {
        strbuf_add(&so_far, part);
        if (part.len) good = make_dir(so_far.at, err);
        strbuf_char(&so_far, '/');
    }
    strbuf_free(&so_far);
    return good;
}
