/* inspect_parts.h - what the files of inspect.h share. */
#ifndef VIEW_INSPECT_PARTS_H
#define VIEW_INSPECT_PARTS_H

#include "view/inspect.h"

/* Kept once: the same fault of the same part at another size adds nothing. */
void findings_add(Findings *findings, Finding finding);

#endif
