/* compile_tale.h - what is told around a run, on its last page or on pages of their own. Private to the script floor.
 */
#ifndef SCRIPT_COMPILE_TALE_H
#define SCRIPT_COMPILE_TALE_H

#include "script/compile.h"

bool text_tells(TextUse use);   /* of a run, as a tale does */
bool form_tells(FormKind form); /* whether what it declares is a Tale */
void compile_tale(Compile *c, const Declared *declared, uint32_t number);

/* compile_ledger.c: the numbers of a ledger. */
void compile_ledger(Compile *c, const Declared *declared);

#endif
