/* compile_lookup.h - how the codex finds its entries in texts, and from which day it has them. */
#ifndef SCRIPT_COMPILE_LOOKUP_H
#define SCRIPT_COMPILE_LOOKUP_H

#include "script/compile.h"

Lookup compile_lookup(Compile *c, const ValueTable *table, int32_t known); /* `known`: unless the table says another */
void check_lookups(Compile *c); /* complains of words that mean two entries */

#endif
