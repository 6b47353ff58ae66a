/* beside.h - what goes with a scenario and isn't its text: the index of what is within reach, a certificate. It lies in
 * the scenario's folder or in its bundle, and beside one that is a single file. */
#ifndef APP_BESIDE_H
#define APP_BESIDE_H

#include "base/bundle.h"

#define BESIDE_INDEX       "hinge.index"
#define BESIDE_CERTIFICATE "certificate"

/* "PACK/hinge.index", or of a scenario that is one file, "STORY.hinge.index". A bundle has no such place. */
void beside_path(const char *scenario, const char *name, StrBuf *path);

typedef struct Beside {
    Str bytes;
    Bundle *bundle; /* that they lie in; NULL: they are a file of their own */
} Beside;

/* Maps it, until it is closed. False with a sentence when it can't be had; with none when there is no such file. */
bool beside_open(const char *scenario, const char *name, size_t limit, Beside *beside, Error *err);
void beside_close(Beside *beside); /* only after it was opened */

#endif
