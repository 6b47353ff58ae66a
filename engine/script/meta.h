/* meta.h - the language in print: annotations for editors, and the reference. Both come from the tables that the engine
 * itself reads a scenario by, so neither can say anything else than the engine does. */
#ifndef SCRIPT_META_H
#define SCRIPT_META_H

#include "base/str.h"

/* A `---@meta` file for Lua's language server: every form, field, condition and change, and Lua's own functions that a
 * scenario has. Valid Lua that does nothing. */
void meta_annotations(StrBuf *out);

/* The same as Markdown, for reading; besides, what voices say and what is done at a table. */
void meta_reference(StrBuf *out);

#endif
