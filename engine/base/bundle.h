/* bundle.h - several files as one, to hand on: a scenario as `chanyuan pack` makes it.
 *
 *   chanyuan-bundle 1 5d3f0a1122334455     the check: hash of all bytes after this line (hash.h), as 16 digits
 *   file 1204 certificate                  a file's length and name; rising in the order of their names, by bytes
 *   file 310 pack.lua
 *                                          an empty line; then the files' bytes, one after the other, and no more
 *
 * No date, owner or mode is in it, and it can be written in one way only: the same files are the same bytes. The check
 * finds damage; it is no signature. A bundle may be a stranger's: nothing in it is believed that wasn't looked at,
 * names are as io_name_ok has them, nothing is ever unpacked to disk, and no length in it is a size of memory that is
 * taken. */
#ifndef BASE_BUNDLE_H
#define BASE_BUNDLE_H

#include "base/error.h"
#include "base/str.h"

#define BUNDLE_ENDING ".chanyuan"

enum { BUNDLE_LIMIT = 64 * 1024 * 1024, BUNDLE_FILES = 2000 };

typedef struct BundleFile {
    const char *name;
    Str bytes;
} BundleFile;

typedef struct Bundle Bundle;

/* Whether the path is of a bundle: it ends so, is there, and isn't a folder. */
bool bundle_is(const char *path);
bool bundle_ends(const char *path); /* whether it ends so */

/* The first maps the file; the second borrows the bytes, and calls them `name` in what it says. NULL with a sentence
 * when it is damaged, cut off, or not put together as above. */
Bundle *bundle_open(const char *path, Error *err);
Bundle *bundle_read(Str bytes, const char *name, Error *err);
void bundle_close(Bundle *bundle);

size_t bundle_count(const Bundle *bundle);
const BundleFile *bundle_at(const Bundle *bundle, size_t index);       /* in the order of their names */
const BundleFile *bundle_find(const Bundle *bundle, const char *name); /* NULL when there is none */

/* As io_read_below: adds a file of at most `limit` bytes to out. False with a sentence. */
bool bundle_take(const Bundle *bundle, const char *name, size_t limit, StrBuf *out, Error *err);

/* Puts files into order, and adds their bundle to out. False with a sentence when names or sizes can't be. */
bool bundle_write(BundleFile *files, size_t count, StrBuf *out, Error *err);

#endif
