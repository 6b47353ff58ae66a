/* codes.c - the list of codes as text. The one idea: codes.def is the list, and the author's page of errors, the files
 * that provoke them and this table are checked against it. */
#include "base/codes.h"

#include <assert.h>

typedef struct CodeRow {
    const char *name, *meaning;
} CodeRow;

static const CodeRow ROWS[] = {
#define CODE(NAME, code, meaning) {code, meaning},
#include "base/codes.def"
#undef CODE
};

const char *code_name(Code code) {
    assert(code < CODE_COUNT);
    return ROWS[code].name;
}

const char *code_meaning(Code code) {
    assert(code < CODE_COUNT);
    return ROWS[code].meaning;
}
