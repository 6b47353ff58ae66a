/* parcel.h - what of a scenario's folder goes into its bundle. */
#ifndef APP_PARCEL_H
#define APP_PARCEL_H

#include "base/bundle.h"
#include "base/mem.h"

typedef struct Parcel {
    Arena *arena;
    BundleFile *files; /* names and bytes are the arena's */
    size_t count, cap;
    StrBuf left_out; /* names that a reader may miss: "notes.txt, map.png" */
} Parcel;

/* Gathers the sources, *.lua and *.play, in the folder and in those below it, as the loader would find them: links and
 * hidden files are no part of a scenario. False with a sentence; free it in any case. */
bool parcel_gather(const char *folder, Parcel *parcel, Error *err);
void parcel_free(Parcel *parcel);

/* Adds a file of any other kind, copied. */
void parcel_add(Parcel *parcel, const char *name, Str bytes);
uint64_t parcel_bytes(const Parcel *parcel); /* of all of them together */

#endif
