/* publish.c - io_replace writes for the owner alone, so the mode is put right afterwards. */
#include "app/publish.h"

#include <sys/stat.h>

#include "base/io.h"

static mode_t mode_for(const char *path) {
    struct stat status;
    if (stat(path, &status) == 0) return status.st_mode & 0777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

bool publish(const char *path, Str bytes, Error *err) {
    mode_t mode = mode_for(path);
    if (!io_replace(path, bytes, err)) return false;
    (void)chmod(path, mode);
    return true;
}
