/* cluster.h - stepping through text as cells see it. Shared by the grid and the wrapping, so that both count alike. */
#ifndef VIEW_CLUSTER_H
#define VIEW_CLUSTER_H

#include "base/str.h"

/* Takes the first grapheme cluster off *rest and gives its columns; 0 for control characters and stray marks. Always
 * takes something unless *rest is empty. */
Str cluster_next(Str *rest, int ambiguous, int *width);

/* Columns of a whole text, counted in the same way. */
int cluster_columns(Str text, int ambiguous);

#endif
