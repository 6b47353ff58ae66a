/* hinge_file.c - where an index lies. A scenario may be a folder or one file; several of these can lie in one folder.
 */
#include "app/hinge_file.h"

#include <string.h>

void hinge_path(const char *scenario, StrBuf *path) {
    static const char ending[] = ".lua", name[] = "hinge.index";
    size_t len = strlen(scenario), cut = sizeof ending - 1;
    while (len > 1 && scenario[len - 1] == '/') len--;
    bool single = len > cut && memcmp(scenario + len - cut, ending, cut) == 0;
    strbuf_add(path, str_of(scenario, single ? len - cut : len));
    strbuf_printf(path, "%s%s", single ? "." : "/", name);
}
