/* index_write.h - writing what index.h reads. */
#ifndef CHECK_INDEX_WRITE_H
#define CHECK_INDEX_WRITE_H

#include "check/index.h"
#include "check/prospects.h"

/* The file's bytes, at the end of `out`; `engine` is the version of this program. False with a sentence when there are
 * more than INDEX_LIMIT. All roles must have been explored, and worlds masked. */
bool index_write(Explored *explored, const Graph *graph, const Prospects *prospects, const char *engine, StrBuf *out,
                 Error *err);

#endif
