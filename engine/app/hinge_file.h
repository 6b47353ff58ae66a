/* hinge_file.h - the index of what is within reach (check/index.h) beside its scenario: where it lies, and writing it.
 */
#ifndef APP_HINGE_FILE_H
#define APP_HINGE_FILE_H

#include "check/index.h"

/* "PACK/hinge.index", or of a scenario that is one file, "STORY.hinge.index". */
void hinge_path(const char *scenario, StrBuf *path);

/* Says on stderr what was written. False with a sentence. */
bool hinge_write(Explored *explored, const Graph *graph, const Prospects *prospects, const char *path, Error *err);

#endif
