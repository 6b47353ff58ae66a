/* compile_map.h - the map, its reports, and drawings. Private to the script floor. */
#ifndef SCRIPT_COMPILE_MAP_H
#define SCRIPT_COMPILE_MAP_H

#include "script/compile.h"

void compile_map(Compile *c); /* after facts and places: reports read them */

/* compile_drawing.c */
void compile_drawings(Compile *c);
uint32_t drawing_named(Compile *c, const ValueTable *table); /* 1 + the number of the field `drawing`; 0: none */

#endif
