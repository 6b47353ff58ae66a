/* io.h - files, distrustfully. No symbolic links are followed for the last part of a path, nothing but regular files is
 * read or written, and sizes are checked before memory is taken. Every failure is a sentence naming the file. */
#ifndef BASE_IO_H
#define BASE_IO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/error.h"
#include "base/str.h"

/* Reads a whole regular file of at most `limit` bytes into out (added at its end). FIFOs, devices and directories are
 * refused without waiting. */
bool io_read(const char *path, size_t limit, StrBuf *out, Error *err);

/* The same for NAME below the open directory `dir`, for a pack's own files: NAME is made of parts of [A-Za-z0-9_.-]
 * that don't begin with a dot, joined by '/' (io_name_ok); no part may be a symbolic link. */
bool io_read_below(int dir, const char *name, size_t limit, StrBuf *out, Error *err);
bool io_name_ok(const char *name);

/* Replaces a file all at once: a temporary file beside it (mode 0600), written, flushed to disk, renamed over,
 * directory flushed. On failure the old file stands as it was and the temporary one is gone. */
bool io_replace(const char *path, Str bytes, Error *err);
/* Whether a file's name (no folder) is one that io_replace gives its temporary files: one is left behind by a kill. */
bool io_is_temporary(const char *file);

/* Maps such a file instead of reading it, to be let go by io_unmap. Whoever changes it in place while it is mapped can
 * make us fall over it; io_replace doesn't. */
bool io_map(const char *path, size_t limit, Str *bytes, Error *err);
void io_unmap(Str bytes);

bool io_exists(const char *path);
bool io_make_dirs(const char *path, Error *err); /* like mkdir -p, mode 0700 */

/* For files that are kept open. False with the error number in errno; interruptions are no failure. */
bool io_write_all(int fd, Str bytes);
bool io_flush(int fd);                     /* to disk; a file system that can't is taken as it is */
bool io_flush_folder_of(const char *path); /* makes the name of a new file as lasting as its bytes */

#endif
