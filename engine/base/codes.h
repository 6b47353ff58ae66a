/* codes.h - the closed list of codes for complaints about an author's files. */
#ifndef BASE_CODES_H
#define BASE_CODES_H

typedef enum Code {
#define CODE(NAME, code, meaning) CODE_##NAME,
#include "base/codes.def"
#undef CODE
    CODE_COUNT
} Code;

const char *code_name(Code code);    /* "E101" */
const char *code_meaning(Code code); /* "A file can't be read" */

#endif
