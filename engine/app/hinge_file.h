/* hinge_file.h - the index of what is within reach (check/index.h) beside its scenario: where it lies. */
#ifndef APP_HINGE_FILE_H
#define APP_HINGE_FILE_H

#include "base/str.h"

/* "PACK/hinge.index", or of a scenario that is one file, "STORY.hinge.index". */
void hinge_path(const char *scenario, StrBuf *path);

#endif
