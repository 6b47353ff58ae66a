/* compile_extend.h - what compiling has to do with extensions. Private to the script floor. */
#ifndef SCRIPT_COMPILE_EXTEND_H
#define SCRIPT_COMPILE_EXTEND_H

#include "script/compile.h"

bool is_added(const Compile *c, Where where); /* whether that stands in an extension's file */

/* Whether every name in a manifest's `open` means something, and whether what adds to another scenario has one. */
void compile_open(Compile *c);

/* When all is compiled: complains of whatever an extension reads, changes or leads to that isn't open to it. */
void compile_extension(Compile *c);

#endif
